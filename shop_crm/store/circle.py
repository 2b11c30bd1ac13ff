"""Word of mouth: who sent whom, what they have spent, and the calls that thank for it."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.follow_ups import FollowUp
from shop_crm.store import follow_ups
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_BRANCH = """WITH RECURSIVE branch (id) AS (
    SELECT id FROM customer WHERE sent_by = ?1
    UNION SELECT customer.id FROM branch CROSS JOIN customer ON customer.sent_by = branch.id)"""
"""Everybody whom ?1 sent, and so on. UNION meets nobody twice, so that even a ring in a file comes to an end."""


def branch(conn: sqlite3.Connection, customer_id: int) -> list[tuple[int, int]]:
    """(id, sender's id) of everybody in this customer's circle, herself left out."""
    return conn.execute(
        f"""{_BRANCH} SELECT customer.id, sent_by FROM branch CROSS JOIN customer ON customer.id = branch.id
            WHERE customer.id <> ?1 ORDER BY customer.id""",
        (customer_id,),
    ).fetchall()


def branch_amount(conn: sqlite3.Connection, customer_id: int) -> int:
    """What everybody in this customer's circle has spent, less what came back, herself left out."""
    row = conn.execute(
        f"""{_BRANCH} SELECT coalesce(sum(amount - returned_amount), 0)
            FROM branch CROSS JOIN purchase ON customer_id = branch.id WHERE branch.id <> ?1 AND state = 'kept'""",
        (customer_id,),
    ).fetchone()
    return int(row[0])


def is_within(conn: sqlite3.Connection, customer_id: int, sender_id: int) -> bool:
    """Whether the one who is to be the sender is in this customer's circle already."""
    row = conn.execute(f"{_BRANCH} SELECT 1 FROM branch WHERE id = ?2", (customer_id, sender_id)).fetchone()
    return row is not None


def sender_of(conn: sqlite3.Connection, customer_id: int) -> int | None:
    """Who sent this customer; None for nobody we know."""
    row = conn.execute("SELECT sent_by FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return row[0] if row else None


def count_sent(conn: sqlite3.Connection, customer_id: int) -> int:
    """How many people this customer sent herself; from the index alone."""
    return int(conn.execute("SELECT count(*) FROM customer WHERE sent_by = ?", (customer_id,)).fetchone()[0])


def everybody_sent(conn: sqlite3.Connection) -> list[tuple[int, int]]:
    """(id, sender's id) of everybody who was sent by somebody; from the index alone."""
    return conn.execute("SELECT id, sent_by FROM customer WHERE sent_by IS NOT NULL ORDER BY sent_by, id").fetchall()


def forgotten_senders(conn: sqlite3.Connection) -> set[int]:
    """Those who sent somebody and were forgotten since."""
    rows = conn.execute(
        """SELECT id FROM customer WHERE id IN (SELECT sent_by FROM customer WHERE sent_by IS NOT NULL)
           AND forgotten_on IS NOT NULL"""
    )
    return {row[0] for row in rows}


def spent_by_sent(conn: sqlite3.Connection) -> dict[int, tuple[int, date]]:
    """(kept amount, day of the first purchase) of everybody who was sent and has bought something."""
    rows = conn.execute(
        """SELECT customer.id, sum(amount - returned_amount), min(day)
           FROM customer CROSS JOIN purchase ON customer_id = customer.id
           WHERE sent_by IS NOT NULL AND state = 'kept' GROUP BY customer.id"""
    )
    return {id: (amount, date.fromisoformat(day)) for id, amount, day in rows}


def sent_among(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, int | None]:
    """Who sent each of these customers: those for whom somebody is, or was about to be, thanked."""
    found: dict[int, int | None] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found |= conn.execute(
            f"""SELECT id, sent_by FROM customer WHERE id IN ({marks}) AND (sent_by IS NOT NULL OR EXISTS
                (SELECT 1 FROM follow_up WHERE about_customer_id = customer.id AND kind = 'thanks'
                 AND state = 'open'))""",
            chunk,
        ).fetchall()
    return found


def thanks_about(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, list[FollowUp]]:
    """The calls that thank for each of these customers, in every state, oldest first."""
    found: list[int] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT id FROM follow_up WHERE about_customer_id IN ({marks}) AND kind = 'thanks'", chunk)
        found += [row[0] for row in rows]
    thanks: dict[int, list[FollowUp]] = {}
    for known in sorted(follow_ups.read_many(conn, found), key=lambda known: known.id):
        thanks.setdefault(known.about_customer_id or 0, []).append(known)
    return thanks


def sender_changed(operation: Operation) -> set[int]:
    """The customers, known before, of whom this operation says who sent them.

    Nobody when it takes a step back, or makes one of two entries, or two again: nothing new was said then. What a file
    tells was learnt when its list was kept, not today.
    """
    rows = operation.conn.execute(
        """SELECT row_id FROM change JOIN operation ON operation.id = operation_id
           WHERE operation_id = ? AND undoes IS NULL AND name NOT IN ('merge_customers', 'take_apart', 'import')
                 AND table_name = 'customer' AND before IS NOT NULL
                 AND json_extract(before, '$.sent_by') IS NOT json_extract(after, '$.sent_by')""",
        (operation.id,),
    )
    return {row[0] for row in rows}
