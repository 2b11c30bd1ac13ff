"""What the file itself holds its columns to, as pieces of the statements that make them; for the migrations only."""

ID = "id INTEGER PRIMARY KEY AUTOINCREMENT"


def day(column: str) -> str:
    """A day from 2000 to 2199."""
    # date(d, '+0 days') counts the day anew, so that 30 February is seen; date(d) alone gives it back (pitfalls.md 11).
    return f"CHECK ({column} >= '2000-01-01' AND {column} <= '2199-12-31' AND date({column}, '+0 days') IS {column})"


def money(column: str) -> str:
    """An amount in minor units, not less than nothing."""
    return f"CHECK ({column} BETWEEN 0 AND 10000000000000)"


def one_of(column: str, *codes: str) -> str:
    """One of these codes."""
    return f"CHECK ({column} IN ({', '.join(repr(code) for code in codes)}))"
