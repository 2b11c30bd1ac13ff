"""What the shop knows of one customer: her visits, her words, and what is open for her."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.complaints import Complaint
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.wishes import Wish
from shop_crm.store import follow_ups, wishes
from shop_crm.store.complaints import FIELDS as COMPLAINT_FIELDS
from shop_crm.store.complaints import from_row as complaint_from

BEFORE_NOTHING = ("~", 0)
"""The place before the newest row: later than every day and every instant."""
Place = tuple[str, int]
"""Where a page ended: the day or instant of its last row as it is stored, and that row's id."""


def visits(conn: sqlite3.Connection, customer_id: int) -> list[tuple[date, int, int]]:
    """(day, number of purchases, kept amount) of the days on which she bought something, oldest first."""
    rows = conn.execute(
        """SELECT day, count(*), sum(amount - returned_amount) FROM purchase
           WHERE customer_id = ? AND state = 'kept' GROUP BY day ORDER BY day""",
        (customer_id,),
    )
    return [(date.fromisoformat(day), number, amount) for day, number, amount in rows]


def said_at_counter(conn: sqlite3.Connection, customer_id: int, among: int) -> tuple[str, date] | None:
    """Her last words at a purchase that stands, with their day; looked for in the newest so many purchases."""
    row = conn.execute(
        """SELECT said, day FROM (
               SELECT id, day, said, state FROM purchase WHERE customer_id = ? ORDER BY day DESC, id DESC LIMIT ?)
           WHERE said <> '' AND state = 'kept' ORDER BY day DESC, id DESC LIMIT 1""",
        (customer_id, among),
    ).fetchone()
    return (row[0], date.fromisoformat(row[1])) if row else None


def next_open(
    conn: sqlite3.Connection, customer_id: int, limit: int, kinds: Iterable[Kind] = tuple(Kind)
) -> list[FollowUp]:
    """Her open follow-ups of these kinds, the next one first; on one day, those that she waits for."""
    wanted = list(kinds)
    rows = conn.execute(
        f"""SELECT id FROM follow_up
            WHERE customer_id = ? AND state = 'open' AND kind IN ({", ".join("?" * len(wanted))})
            ORDER BY planned_on, kind NOT IN ('promise', 'complaint_check'), id LIMIT ?""",
        (customer_id, *wanted, limit),
    )
    ids = [row[0] for row in rows]
    found = {follow_up.id: follow_up for follow_up in follow_ups.read_many(conn, ids)}
    return [found[id] for id in ids]


def complaints(
    conn: sqlite3.Connection, customer_id: int, limit: int, *, before: Place = BEFORE_NOTHING, only_open: bool = False
) -> list[Complaint]:
    """Her complaints, newest first."""
    rows = conn.execute(
        f"""SELECT {COMPLAINT_FIELDS} FROM complaint
            WHERE customer_id = ? {"AND state = 'open'" if only_open else ""} AND (opened_on, id) < (?, ?)
            ORDER BY opened_on DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [complaint_from(row) for row in rows]


def wishes_of(
    conn: sqlite3.Connection, customer_id: int, limit: int, *, before: Place = BEFORE_NOTHING, only_open: bool = False
) -> list[Wish]:
    """Her wishes, newest first."""
    rows = conn.execute(
        f"""SELECT {wishes.FIELDS} FROM wish
            WHERE customer_id = ? {"AND state = 'open'" if only_open else ""} AND (noted_on, id) < (?, ?)
            ORDER BY noted_on DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [wishes.from_row(row) for row in rows]
