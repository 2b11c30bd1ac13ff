"""The one SQLite file: opening with checks, migrations, the journal, tables, search, backup.

May import: domain, sqlite-utils, the standard library. This is the only room that writes rows, and it does so
only inside an operation of the journal: writers take an `Operation`, and triggers in the file refuse the rest.
"""
