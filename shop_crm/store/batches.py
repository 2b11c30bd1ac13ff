"""Many new rows with one statement.

What SQLite does once for each statement costs more than the row itself: every search index that the open operation has
touched gets a savepoint and writes what it holds.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

from shop_crm.store.journal import Operation

_VALUES = 999
"""What one statement may be given; older SQLite builds take no more."""


def add_rows(operation: Operation, into: str, rows: Iterable[Sequence[object]]) -> None:
    """New rows of a table, as many as there are; `into` is "table (column, ...)" and is ours, never typed."""
    left = iter(rows)
    portion = list(islice(left, 1))
    if not portion:
        return
    marks = f"({', '.join('?' * len(portion[0]))})"
    portion += islice(left, _VALUES // len(portion[0]) - 1)
    while portion:
        values = [value for row in portion for value in row]
        operation.conn.execute(f"INSERT INTO {into} VALUES {', '.join([marks] * len(portion))}", values)
        portion = list(islice(left, _VALUES // len(portion[0])))


def next_id(operation: Operation, table: str) -> int:
    """The id that the next new row of a table gets: never one that was given before (pitfalls.md 15)."""
    row = operation.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) + 1 if row else 1
