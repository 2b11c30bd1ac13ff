"""What a person can do, one verb a function, with the open `Shop` as its first argument.

May import: domain, store, exchange, the standard library, argon2. A service checks what came in, asks the domain what
follows, and lets the store write it as one operation. No words for people here: codes and values only.
"""
