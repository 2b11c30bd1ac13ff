"""Printed call lists: which follow-up stood in which row of which print."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from shop_crm.domain.paper_list import Printed
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_PRINTED = "id, day, printed_at, printed_by"


def add(operation: Operation, day: date, printed_at: datetime, printed_by: str, rows: Sequence[Sequence[int]]) -> int:
    """A print; `rows` holds for each row, from 1, the ids of its follow-ups. Gives the list's number."""
    cursor = operation.conn.execute(
        "INSERT INTO call_list (day, printed_at, printed_by) VALUES (?, ?, ?)",
        (day.isoformat(), printed_at.isoformat(), printed_by),
    )
    assert cursor.lastrowid is not None
    operation.conn.executemany(
        "INSERT INTO call_list_row (call_list_id, row_number, follow_up_id) VALUES (?, ?, ?)",
        [
            (cursor.lastrowid, number, follow_up_id)
            for number, follow_ups in enumerate(rows, start=1)
            for follow_up_id in follow_ups
        ],
    )
    return cursor.lastrowid


def rows_of(conn: sqlite3.Connection, number: int) -> dict[int, list[int]]:
    """The follow-ups of each row of a print, by row number; {} for a list that was never printed."""
    found: dict[int, list[int]] = {}
    for row, follow_up_id in conn.execute(
        "SELECT row_number, follow_up_id FROM call_list_row WHERE call_list_id = ? ORDER BY id", (number,)
    ):
        found.setdefault(row, []).append(follow_up_id)
    return found


def newest(conn: sqlite3.Connection, limit: int) -> list[Printed]:
    """The last prints, the newest first."""
    rows = conn.execute(f"SELECT {_PRINTED} FROM call_list ORDER BY id DESC LIMIT ?", (limit,))
    return [_printed(row) for row in rows]


def read(conn: sqlite3.Connection, number: int) -> Printed | None:
    """The print of this number; None when there is none."""
    row = conn.execute(f"SELECT {_PRINTED} FROM call_list WHERE id = ?", (number,)).fetchone()
    return _printed(row) if row else None


def lists_with(conn: sqlite3.Connection, customer_ids: Collection[int]) -> set[int]:
    """The numbers of the prints on which one of these customers stood."""
    found: set[int] = set()
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT DISTINCT call_list_id FROM call_list_row
                JOIN follow_up ON follow_up.id = follow_up_id WHERE customer_id IN ({marks})""",
            chunk,
        )
        found |= {number for (number,) in rows}
    return found


def _printed(row: tuple[Any, ...]) -> Printed:
    return Printed(
        number=row[0],
        day=date.fromisoformat(row[1]),
        printed_at=datetime.fromisoformat(row[2]),
        printed_by=row[3],
    )
