"""Complaints: who is unhappy with what, until it is made right."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any

from shop_crm.domain.complaints import Complaint
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import follow_ups
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

FIELDS = "id, customer_id, purchase_id, contact_id, opened_on, said, closed_on, solution"


def add(operation: Operation, complaint: Complaint) -> int:
    """A new complaint, open until it is closed; gives its id."""
    cursor = operation.conn.execute(
        "INSERT INTO complaint (customer_id, purchase_id, contact_id, opened_on, said) VALUES (?, ?, ?, ?, ?)",
        (
            complaint.customer_id,
            complaint.purchase_id,
            complaint.contact_id,
            complaint.day.isoformat(),
            complaint.said,
        ),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def close(operation: Operation, complaint_id: int, day: date, solution: str) -> None:
    """It was made right on this day, and how."""
    operation.conn.execute(
        "UPDATE complaint SET state = 'closed', closed_on = ?, solution = ? WHERE id = ?",
        (day.isoformat(), solution, complaint_id),
    )


def read(conn: sqlite3.Connection, complaint_id: int) -> Complaint:
    """One complaint; COMPLAINT_UNKNOWN when there is none of this id."""
    row = conn.execute(f"SELECT {FIELDS} FROM complaint WHERE id = ?", (complaint_id,)).fetchone()
    if row is None:
        raise ShopError(ErrorCode.COMPLAINT_UNKNOWN, number=complaint_id)
    return from_row(row)


def open_ones(conn: sqlite3.Connection) -> list[Complaint]:
    """Every open complaint, the longest open first."""
    rows = conn.execute(f"SELECT {FIELDS} FROM complaint WHERE state = 'open' ORDER BY opened_on, id")
    return [from_row(row) for row in rows]


def closed_ones(conn: sqlite3.Connection, limit: int) -> list[Complaint]:
    """The complaints that were made right, the latest first."""
    rows = conn.execute(
        f"""SELECT {FIELDS} FROM complaint
            WHERE state = 'closed' AND customer_id NOT IN (SELECT id FROM customer WHERE forgotten_on IS NOT NULL)
            ORDER BY closed_on DESC, id DESC LIMIT ?""",
        (limit,),
    )
    return [from_row(row) for row in rows]


def checks_of(conn: sqlite3.Connection, ids: Iterable[int]) -> list[FollowUp]:
    """The calls by which these customers are, or were, asked whether it is really solved; earliest first."""
    found: list[int] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"SELECT id FROM follow_up WHERE customer_id IN ({marks}) AND kind = 'complaint_check'", chunk
        )
        found += [row[0] for row in rows]
    return sorted(follow_ups.read_many(conn, found), key=lambda check: (check.due, check.id))


def oldest_of(conn: sqlite3.Connection, ids: Iterable[int]) -> int:
    """The id of the longest open complaint of these customers; 0 when all of them are content."""
    found: list[tuple[str, int]] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found += conn.execute(
            f"SELECT opened_on, id FROM complaint WHERE state = 'open' AND customer_id IN ({marks})", chunk
        )
    return min(found)[1] if found else 0


def count_open(conn: sqlite3.Connection) -> int:
    """How many complaints are open."""
    return int(conn.execute("SELECT count(*) FROM complaint WHERE state = 'open'").fetchone()[0])


def words_of(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The words of the newest open complaint, by customer."""
    found: dict[int, str] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"SELECT customer_id, said FROM complaint WHERE state = 'open' AND customer_id IN ({marks}) ORDER BY id",
            chunk,
        )
        found.update(rows)
    return found


def from_row(row: tuple[Any, ...]) -> Complaint:
    """A complaint from its FIELDS."""
    return Complaint(
        id=row[0],
        customer_id=row[1],
        purchase_id=row[2],
        contact_id=row[3],
        day=date.fromisoformat(row[4]),
        said=row[5],
        closed_on=date.fromisoformat(row[6]) if row[6] else None,
        solution=row[7],
    )
