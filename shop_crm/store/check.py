"""Looking the whole shop file over, and making anew what is derived from its facts."""

import sqlite3
from collections.abc import Callable
from enum import StrEnum, auto

from shop_crm.domain.names import fold
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.store import schema, shop_file
from shop_crm.store.journal import Operation


class Flaw(StrEnum):
    """What can be wrong in a shop file that opens."""

    DAMAGED_PAGES = auto()
    ORPHANS = auto()
    UNLIKE_JOURNAL = auto()
    SUMS_OF_LINES = auto()
    OF_ANOTHER = auto()
    CALLS_ASTRAY = auto()
    ENDED_BUT_OPEN = auto()
    WISHES = auto()
    COMPLAINTS = auto()
    MERGED_BUT_THERE = auto()
    FORGOTTEN_BUT_THERE = auto()
    SEARCH_INDEX = auto()
    MONTH_SUMS = auto()
    NUMBERS = auto()
    AGENDA = auto()


DERIVED = frozenset({Flaw.SEARCH_INDEX, Flaw.MONTH_SUMS, Flaw.NUMBERS, Flaw.AGENDA})
"""What `rebuild` mends without losing anything."""

_INDEXES = ("customer_words", "customer_pieces", "phone_pieces", "item_words", "item_pieces")
_MONTHS = """SELECT substr(day, 1, 7) AS month, count(*) AS purchases, sum(amount - returned_amount) AS amount
             FROM purchase WHERE state = 'kept' GROUP BY 1"""

_COUNTED = {
    Flaw.SUMS_OF_LINES: """SELECT count(*) FROM purchase WHERE (amount, returned_amount) IS NOT
        (SELECT sum(amount), sum(returned_amount) FROM purchase_line WHERE purchase_id = purchase.id)""",
    # What hangs on something of one customer and stands with another. Not a wish and the purchase by which it came
    # true: when two are taken apart they may go to either. A purchase may be corrected to another customer: complaints
    # and open calls about it go along, what was said and done about it stays with whom it was said to.
    Flaw.OF_ANOTHER: " + ".join(
        f"""(SELECT count(*) FROM {table} JOIN {wanted} AS other ON other.id = {table}.{column}
             WHERE {table}.customer_id <> other.customer_id {only})"""
        for table, column, wanted, only in (
            ("complaint", "purchase_id", "purchase", ""),
            ("contact", "follow_up_id", "follow_up", ""),
            ("follow_up", "purchase_id", "purchase", "AND follow_up.state = 'open'"),
            ("follow_up", "complaint_id", "complaint", "AND follow_up.state = 'open'"),
            ("message", "follow_up_id", "follow_up", ""),
            ("wish", "contact_id", "contact", ""),
            ("wish", "follow_up_id", "follow_up", ""),
        )
    ),
    # No purchase, plan or place in its series; an end without its reason; a thanks for nobody.
    Flaw.CALLS_ASTRAY: """SELECT count(*) FROM follow_up
        WHERE (kind = 'courtesy' AND (purchase_id IS NULL OR plan_id IS NULL
                                      OR step_number NOT BETWEEN 1 AND step_count))
           OR (state IN ('open', 'done')) IS NOT (reason IS NULL)
           OR (kind = 'thanks' AND state = 'open' AND about_customer_id IS NULL)
           OR (kind = 'wish' AND state = 'open'
               AND NOT EXISTS (SELECT 1 FROM wish WHERE follow_up_id = follow_up.id AND wish.state = 'open'))""",
    Flaw.ENDED_BUT_OPEN: """SELECT count(*) FROM follow_up LEFT JOIN purchase ON purchase.id = purchase_id
        JOIN customer ON customer.id = follow_up.customer_id
        WHERE follow_up.state = 'open'
        AND (purchase.state = 'voided' OR do_not_contact_since IS NOT NULL OR
             (service = 'no' AND kind NOT IN ('promise', 'complaint_check', 'wish')))""",
    Flaw.WISHES: """SELECT count(*) FROM wish LEFT JOIN follow_up ON follow_up.id = follow_up_id
        WHERE (wish.state = 'open' AND (wish.purchase_id IS NOT NULL OR (here_id IS NULL AND follow_up_id IS NOT NULL)))
           OR kind <> 'wish'""",
    Flaw.COMPLAINTS: "SELECT count(*) FROM complaint WHERE state = 'open' AND closed_on IS NOT NULL",
    Flaw.MERGED_BUT_THERE: "SELECT count(*) FROM merging JOIN customer ON customer.id = gone_id WHERE NOT is_apart",
    Flaw.FORGOTTEN_BUT_THERE: """SELECT count(*) FROM customer WHERE forgotten_on IS NOT NULL
        AND (name <> '' OR email <> '' OR address <> '' OR do_not_contact_since IS NULL
             OR EXISTS (SELECT 1 FROM phone WHERE customer_id = customer.id)
             OR EXISTS (SELECT 1 FROM note WHERE customer_id = customer.id))""",
    Flaw.MONTH_SUMS: f"""SELECT count(DISTINCT month) FROM (
        SELECT * FROM (SELECT * FROM month_sum WHERE purchases <> 0 OR amount <> 0 EXCEPT {_MONTHS})
        UNION ALL SELECT * FROM ({_MONTHS} EXCEPT SELECT * FROM month_sum))""",
}
"""What one question counts."""


@frozen
class Finding:
    """A flaw and how many rows have it."""

    flaw: Flaw
    count: int


def look_over(conn: sqlite3.Connection, progress: Progress = untold) -> list[Finding]:
    """Every flaw found, in the order of `Flaw`; [] for a shop in order.

    In a file with damaged pages nothing else is asked for: whatever is asked may meet one. The search index is asked
    by a statement that takes the file's lock for a moment, so the connection must be one that may write.
    """
    found: dict[Flaw, int] = {}
    steps = {
        Flaw.DAMAGED_PAGES: _damaged,
        Flaw.ORPHANS: lambda conn: len(conn.execute("PRAGMA foreign_key_check").fetchall()),
        Flaw.UNLIKE_JOURNAL: lambda conn: sum(map(len, unlike_journal(conn).values())),
        **{flaw: _counting(query) for flaw, query in _COUNTED.items()},
        Flaw.SEARCH_INDEX: _search_gaps,
        Flaw.NUMBERS: _numbers_behind,
    }
    for done, (flaw, count) in enumerate(steps.items()):
        progress(done, len(steps))
        found[flaw] = count(conn)
        if found.get(Flaw.DAMAGED_PAGES):
            break
    progress(len(steps), len(steps))
    return [Finding(flaw=flaw, count=found[flaw]) for flaw in Flaw if found.get(flaw)]


def unlike_journal(conn: sqlite3.Connection) -> dict[str, list[int]]:
    """By table, the numbers of the rows that are not as they were last written; what nobody wrote is of a bad disk.

    An image of an older schema says nothing of later columns, and one that was emptied when somebody was forgotten
    says nothing at all.
    """
    found = {}
    for table in schema.JOURNALED:
        facts = [name for name in schema.columns(conn, table) if name not in schema.DERIVED.get(table, ())]
        differs = " OR ".join(
            f"(json_type(image, '$.{name}') IS NOT NULL AND json_extract(image, '$.{name}') IS NOT {table}.{name})"
            for name in facts
        )
        rows = conn.execute(
            f"""SELECT of_row FROM (SELECT row_id AS of_row, after AS image FROM change WHERE id IN
                    (SELECT max(id) FROM change WHERE table_name = ? GROUP BY row_id))
                LEFT JOIN {table} ON {table}.id = of_row
                WHERE CASE WHEN image IS NULL THEN {table}.id IS NOT NULL WHEN NOT json_valid(image) THEN 1
                           WHEN image = '{{}}' THEN 0 ELSE {table}.id IS NULL OR {differs} END""",
            (table,),
        ).fetchall()
        if rows:
            found[table] = [row[0] for row in rows]
    return found


def rebuild(operation: Operation) -> None:
    """Make the search index, the monthly sums and the count of numbers anew from the facts."""
    conn = operation.conn
    for id, name, folded in conn.execute("SELECT id, name, folded FROM customer").fetchall():
        if folded != fold(name):
            conn.execute("UPDATE customer SET folded = ? WHERE id = ?", (fold(name), id))
    conn.execute("INSERT OR IGNORE INTO item (name) SELECT DISTINCT item FROM purchase_line")
    for index in _INDEXES:
        conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    for table, highest in _behind(conn):
        conn.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (highest, table))
    conn.execute("DELETE FROM month_sum")
    conn.execute(f"INSERT INTO month_sum (month, purchases, amount) {_MONTHS}")


def _counting(query: str) -> Callable[[sqlite3.Connection], int]:
    return lambda conn: _count(conn, query if query.startswith("SELECT") else f"SELECT {query}")


def _count(conn: sqlite3.Connection, query: str) -> int:
    return int(conn.execute(query).fetchone()[0])


def _damaged(conn: sqlite3.Connection) -> int:
    return len(shop_file.page_troubles(conn, "integrity_check", 100))


def _search_gaps(conn: sqlite3.Connection) -> int:
    wrong = sum(_index_is_wrong(conn, index) for index in _INDEXES)
    return wrong + _unknown_items(conn) + _wrongly_folded(conn)


def _numbers_behind(conn: sqlite3.Connection) -> int:
    return len(_behind(conn))


def _behind(conn: sqlite3.Connection) -> list[tuple[str, int]]:
    """(table, its highest number) where a lower one stands as the last that was given: it would be given again."""
    given = conn.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    known = {table: number for table, number in given if table in schema.JOURNALED}
    highest = [(table, _count(conn, f"SELECT coalesce(max(id), 0) FROM {table}")) for table in known]
    return [(table, number) for table, number in highest if number > known[table]]


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
