"""What was read of a file, put aside on the disk until it is brought in: a million lines are too many for the memory.

Nothing of it is ever in the shop's file, and nothing of it is left when it is not needed any more: a database without
a name is a file for its owner alone that goes with its connection, also when the program is killed
(https://sqlite.org/inmemorydb.html, "Temporary Databases").
"""

import marshal
import sqlite3
import weakref
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from shop_crm.store.file_errors import told_plainly

Plain = tuple[Any, ...]
"""Numbers, texts, None and tuples of these: what can be put aside and comes back as it was."""

_CACHE_KIB = 4_000
_PORTION = 300
"""So many rows are put aside at once; older SQLite builds take no more than 999 values."""
_TABLES = (
    """CREATE TABLE line (number INTEGER PRIMARY KEY, "order" TEXT NOT NULL, content BLOB NOT NULL) STRICT""",
    "CREATE TABLE turn (first INTEGER NOT NULL, number INTEGER NOT NULL) STRICT",
    "CREATE TABLE person (number INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT",
    "CREATE TABLE sale (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT",
)
# A line without an order is one by itself.
_TURNS = """INSERT INTO turn SELECT first, number FROM (
                SELECT number, min(number) OVER (PARTITION BY iif("order" = '', number, "order")) AS first FROM line)
            ORDER BY first, number"""


class Stage:
    """The lines of a file by their numbers, whom they tell of, and the new sales that they make."""

    def __init__(self) -> None:
        # Made beside the window by one thread, and brought in by the next.
        self._conn = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, self._conn.close)
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
            self._conn.execute(f"PRAGMA {setting}")
        for statement in ("BEGIN", *_TABLES):
            self._conn.execute(statement)
        self._people = 0
        self._waiting: list[tuple[bytes]] = []
        """The newest people, who are put aside with the next ones."""

    def put_lines(self, lines: Iterable[tuple[int, str, Plain]]) -> None:
        """Put lines aside: each one's number, the order that it belongs to ("" for none), and what it tells."""
        rows = ((number, order, marshal.dumps(content)) for number, order, content in lines)
        self._put("INSERT INTO line VALUES", "(?, ?, ?)", rows)

    def orders(self) -> Iterator[list[Plain]]:
        """The lines of each order together, wherever they stand, in the order of their first lines."""
        with told_plainly(_place()):
            has_orders = self._conn.execute("""SELECT 1 FROM line WHERE "order" <> '' LIMIT 1""").fetchone()
            self._conn.execute(_TURNS if has_orders else "INSERT INTO turn SELECT number, number FROM line")
        rows = self._conn.execute("SELECT first, content FROM turn JOIN line USING (number) ORDER BY turn.rowid")
        for _, lines in groupby(rows, key=itemgetter(0)):
            yield [marshal.loads(content) for _, content in lines]

    def put_person(self, content: Plain) -> int:
        """Put somebody aside; gives her number, from 1 on."""
        self._waiting.append((marshal.dumps(content),))
        if len(self._waiting) == _PORTION:
            self._put("INSERT INTO person (content) VALUES", "(?)", self._waiting)
            self._people += _PORTION
            self._waiting = []
        return self._people + len(self._waiting)

    def person(self, number: int) -> Plain:
        """One who was put aside, by her number."""
        if number > self._people:
            (content,) = self._waiting[number - self._people - 1]
        else:
            (content,) = self._conn.execute("SELECT content FROM person WHERE number = ?", (number,)).fetchone()
        found: Plain = marshal.loads(content)
        return found

    def put_sales(self, sales: Iterable[Plain]) -> None:
        """Put sales aside; they are numbered from 1 in the order they come."""
        self._put("INSERT INTO sale (content) VALUES", "(?)", ((marshal.dumps(content),) for content in sales))

    def change_sale(self, id: int, content: Plain) -> None:
        """What this sale is now."""
        self._put("REPLACE INTO sale VALUES", "(?, ?)", [(id, marshal.dumps(content))])

    def sale(self, id: int) -> Plain:
        """One sale by its number."""
        row = self._conn.execute("SELECT content FROM sale WHERE id = ?", (id,)).fetchone()
        found: Plain = marshal.loads(row[0])
        return found

    def sales(self) -> Iterator[Plain]:
        """The sales in the order in which they were put aside."""
        for (content,) in self._conn.execute("SELECT content FROM sale ORDER BY id"):
            yield marshal.loads(content)

    def _put(self, statement: str, marks: str, rows: Iterable[tuple[Any, ...]]) -> None:
        # One statement for many rows: at each the window may take its turn, and long ones beside it would be slow.
        left = iter(rows)
        while portion := list(islice(left, _PORTION)):
            values = [value for row in portion for value in row]
            with told_plainly(_place()):
                self._conn.execute(f"{statement} {', '.join([marks] * len(portion))}", values)


def _place() -> Path:
    """The folder that is named when there is no room."""
    import tempfile  # not for the first window: it brings random numbers and hashes along

    return Path(tempfile.gettempdir())
