"""Printed call lists: which follow-up stood in which row of which print."""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime

from shop_crm.store.journal import Operation


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
