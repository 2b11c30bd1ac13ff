"""What this shop sold: its items found by what is typed, its categories, and who served.

Whatever is typed finds something or nothing and is never a query language: every word is quoted for FTS5. Each
question looks at a bounded number of rows, for one item may have been sold a hundred thousand times.
"""

import sqlite3
import unicodedata
from collections.abc import Iterator
from datetime import date

from shop_crm.domain.names import fold
from shop_crm.domain.purchases import Line
from shop_crm.store import purchases

LOOKED_AT = 50
"""The newest lines of an item that are read whole."""
COUNTED = 1_000
"""The lines of an item that are counted by the index alone, voided ones among them."""
_FITTING = 300  # the items known last; more fit only while hardly anything is typed
_WEIGHED = 40  # of these, the ones sold last
_NEWEST_LINES = 2_000
_NEWEST_PURCHASES = 500
_NEWEST_ITEMS = 5_000
_SHORTEST_PIECE = 3  # a trigram
_MAX_TEXT = 100


def fitting(conn: sqlite3.Connection, typed: str) -> Iterator[list[tuple[str, int]]]:
    """(item, times sold) of the items that fit what is typed, in groups: beginnings of words, then pieces.

    In each group the most often sold come first, then the last sold; counted up to COUNTED, voided lines too.
    """
    shown = "".join(letter for letter in typed[:_MAX_TEXT] if unicodedata.category(letter) not in ("Cc", "Cs"))
    text = unicodedata.normalize("NFC", shown).strip()
    words = text.split()
    if not words:
        return
    if not all(any(letter.isalnum() for letter in word) for word in words):
        yield _literally(conn, text)
        return
    yield _indexed(conn, "item_words", " ".join(f"{_quoted(word)} *" for word in words))
    if all(len(word) >= _SHORTEST_PIECE for word in words):
        yield _indexed(conn, "item_pieces", " ".join(map(_quoted, words)))
    elif not text.isascii():
        yield _literally(conn, text)  # one sign of 电视机 is a piece of it, too short for the index of pieces


def spellings(conn: sqlite3.Connection, name: str) -> list[str]:
    """The items of this name, however it is spelled; [name] alone when none was sold."""
    wanted = fold(name)
    begun = unicodedata.normalize("NFC", "".join(letter for letter in name if letter.isprintable()))
    query = "^ " + _quoted(begun) if any(letter.isalnum() for letter in begun) else '""'
    found = conn.execute("SELECT name FROM item_words WHERE item_words MATCH ?", (query,))
    same = [row[0] for row in found if fold(row[0]) == wanted]
    return list(dict.fromkeys([*same, name]))


def last_sale(conn: sqlite3.Connection, item: str) -> tuple[int, Line, date] | None:
    """(kept lines, the last of them by its day, that day) of an item.

    They are looked for among its newest LOOKED_AT lines; None when all of those were voided.
    """
    row = conn.execute(
        f"""SELECT count(*) OVER (), purchase_line.id, day FROM (
                SELECT id, purchase_id FROM purchase_line WHERE item = ? ORDER BY id DESC LIMIT {LOOKED_AT}
            ) AS purchase_line JOIN purchase ON purchase.id = purchase_id
            WHERE state = 'kept' ORDER BY day DESC, purchase_line.id DESC LIMIT 1""",
        (item,),
    ).fetchone()
    if row is None:
        return None
    return row[0], purchases.read_line(conn, row[1]), date.fromisoformat(row[2])


def count_lines(conn: sqlite3.Connection, item: str) -> int:
    """The lines of an item up to COUNTED, voided ones too; from the index alone."""
    row = conn.execute("SELECT count(*) FROM (SELECT 1 FROM purchase_line WHERE item = ? LIMIT ?)", (item, COUNTED))
    return int(row.fetchone()[0])


def used_categories(conn: sqlite3.Connection) -> list[str]:
    """The categories of the newest 2,000 lines, most often used first."""
    rows = conn.execute(
        f"""SELECT category FROM (SELECT id, category FROM purchase_line ORDER BY id DESC LIMIT {_NEWEST_LINES})
            WHERE category <> '' GROUP BY category ORDER BY count(*) DESC, max(id) DESC"""
    )
    return [row[0] for row in rows]


def staff(conn: sqlite3.Connection) -> list[str]:
    """Who served in the newest 500 purchases, the last one first."""
    rows = conn.execute(
        f"""SELECT served_by FROM (SELECT id, served_by FROM purchase ORDER BY id DESC LIMIT {_NEWEST_PURCHASES})
            WHERE served_by <> '' GROUP BY served_by ORDER BY max(id) DESC"""
    )
    return [row[0] for row in rows]


def _indexed(conn: sqlite3.Connection, index: str, query: str) -> list[tuple[str, int]]:
    return _weighed(
        conn, f"SELECT rowid AS id FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT {_FITTING}", query
    )


def _literally(conn: sqlite3.Connection, text: str) -> list[tuple[str, int]]:
    """Items that hold exactly these characters, for signs that the indexes do not know; of the newest 5,000."""
    return _weighed(
        conn,
        f"""SELECT id FROM (SELECT id, name FROM item ORDER BY id DESC LIMIT {_NEWEST_ITEMS})
            WHERE instr(name, ?) LIMIT {_FITTING}""",
        text,
    )


def _weighed(conn: sqlite3.Connection, ids: str, value: str) -> list[tuple[str, int]]:
    """Read from the index of lines alone; an item whose lines were all renamed comes last, with 0."""
    return conn.execute(
        f"""SELECT name, (SELECT count(*) FROM (SELECT 1 FROM purchase_line WHERE item = name LIMIT {COUNTED})) AS times
            FROM (SELECT name, (SELECT max(id) FROM purchase_line WHERE item = name) AS last_line
                  FROM ({ids}) JOIN item USING (id) ORDER BY last_line DESC LIMIT {_WEIGHED})
            ORDER BY times DESC, last_line DESC""",
        (value,),
    ).fetchall()


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
