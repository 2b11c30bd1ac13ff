"""Looking the whole shop file over, and making anew what is derived from its facts."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum, auto

from shop_crm.domain.names import fold
from shop_crm.store.journal import Operation


class Flaw(StrEnum):
    """What can be wrong in a shop file that opens."""

    DAMAGED_PAGES = auto()
    ORPHANS = auto()
    SUMS_OF_LINES = auto()
    SEARCH_INDEX = auto()
    MONTH_SUMS = auto()
    AGENDA = auto()
    ENDED_BUT_OPEN = auto()


DERIVED = frozenset({Flaw.SEARCH_INDEX, Flaw.MONTH_SUMS, Flaw.AGENDA})
"""What `rebuild` mends without losing anything."""

_INDEXES = ("customer_words", "customer_pieces", "phone_pieces", "item_words", "item_pieces")
_MONTHS = """SELECT substr(day, 1, 7) AS month, count(*) AS purchases, sum(amount - returned_amount) AS amount
             FROM purchase WHERE state = 'kept' GROUP BY 1"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A flaw and how many rows have it."""

    flaw: Flaw
    count: int


def look_over(conn: sqlite3.Connection) -> list[Finding]:
    """Every flaw found, worst first; [] for a shop in order."""
    counted = {
        Flaw.DAMAGED_PAGES: _damaged(conn),
        Flaw.ORPHANS: len(conn.execute("PRAGMA foreign_key_check").fetchall()),
        Flaw.SUMS_OF_LINES: _count(
            conn,
            """SELECT count(*) FROM purchase WHERE (amount, returned_amount) IS NOT
               (SELECT sum(amount), sum(returned_amount) FROM purchase_line WHERE purchase_id = purchase.id)""",
        ),
        Flaw.SEARCH_INDEX: sum(_index_is_wrong(conn, index) for index in _INDEXES)
        + _unknown_items(conn)
        + _wrongly_folded(conn),
        Flaw.MONTH_SUMS: _count(
            conn,
            f"""SELECT count(*) FROM (
                SELECT * FROM (SELECT * FROM month_sum WHERE purchases <> 0 OR amount <> 0 EXCEPT {_MONTHS})
                UNION ALL SELECT * FROM ({_MONTHS} EXCEPT SELECT * FROM month_sum))""",
        ),
        Flaw.ENDED_BUT_OPEN: _count(
            conn,
            """SELECT count(*) FROM follow_up LEFT JOIN purchase ON purchase.id = purchase_id
               JOIN customer ON customer.id = follow_up.customer_id
               WHERE follow_up.state = 'open'
               AND (purchase.state = 'voided' OR do_not_contact_since IS NOT NULL OR
                    (service = 'no' AND kind NOT IN ('promise', 'complaint_check', 'wish')))""",
        ),
    }
    return [Finding(flaw=flaw, count=count) for flaw, count in counted.items() if count]


def rebuild(operation: Operation) -> None:
    """Make the search index and the monthly sums anew from the facts."""
    conn = operation.conn
    for id, name, folded in conn.execute("SELECT id, name, folded FROM customer").fetchall():
        if folded != fold(name):
            conn.execute("UPDATE customer SET folded = ? WHERE id = ?", (fold(name), id))
    conn.execute("INSERT OR IGNORE INTO item (name) SELECT DISTINCT item FROM purchase_line")
    for index in _INDEXES:
        conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    conn.execute("DELETE FROM month_sum")
    conn.execute(f"INSERT INTO month_sum (month, purchases, amount) {_MONTHS}")


def _count(conn: sqlite3.Connection, query: str) -> int:
    return int(conn.execute(query).fetchone()[0])


def _damaged(conn: sqlite3.Connection) -> int:
    rows = [row[0] for row in conn.execute("PRAGMA integrity_check")]
    return 0 if rows == ["ok"] else len(rows)


def _index_is_wrong(conn: sqlite3.Connection, index: str) -> bool:
    try:
        # The 1 asks to compare with the indexed table too: https://sqlite.org/fts5.html#the_integrity_check_command
        conn.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if not error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            raise
        return True
    return False


def _wrongly_folded(conn: sqlite3.Connection) -> int:
    return sum(folded != fold(name) for name, folded in conn.execute("SELECT name, folded FROM customer"))


def _unknown_items(conn: sqlite3.Connection) -> int:
    return _count(
        conn,
        """SELECT count(DISTINCT item) FROM purchase_line
           WHERE NOT EXISTS (SELECT 1 FROM item WHERE name = purchase_line.item)""",
    )
