"""What the shop knows and decides: frozen values and pure functions from values to values.

Lives here: customers, purchases, plans, follow-ups, calls, money, days, phones, names.
May import: the standard library, phonenumbers, dateutil, holidays. No file, no Qt, no clock:
`today` and `now` come in as arguments, so that every rule can be tested by a table.
"""
