"""What customers said at the counter or in passing, word for word; never sent or printed (domain.md 7)."""

import sqlite3
from datetime import datetime

from shop_crm.domain.notes import Note
from shop_crm.store.journal import Operation


def add(operation: Operation, note: Note) -> int:
    """A new note; gives its id."""
    cursor = operation.conn.execute(
        "INSERT INTO note (customer_id, at, said, made_by) VALUES (?, ?, ?, ?)",
        (note.customer_id, note.at.isoformat(), note.said, note.made_by),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def newest_of(conn: sqlite3.Connection, customer_id: int, limit: int, before: tuple[str, int] = ("~", 0)) -> list[Note]:
    """A customer's notes, newest first; `before` is the last (at, id) of the page before, as text and number."""
    rows = conn.execute(
        """SELECT id, customer_id, at, said, made_by FROM note WHERE customer_id = ? AND (at, id) < (?, ?)
           ORDER BY at DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [
        Note(id=row[0], customer_id=row[1], at=datetime.fromisoformat(row[2]), said=row[3], made_by=row[4])
        for row in rows
    ]
