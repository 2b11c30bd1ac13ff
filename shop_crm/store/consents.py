"""What customers answered when they were asked whether we may: the history, and the last answer on the customer."""

import sqlite3
from datetime import date

from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.store.journal import Operation

_FIELDS = "id, customer_id, kind, is_given, day, way, made_by"


def add(operation: Operation, answer: ConsentAnswer) -> int:
    """One more answer; gives its id. The columns of the customer are written by who adds it."""
    cursor = operation.conn.execute(
        "INSERT INTO consent (customer_id, kind, is_given, day, way, made_by) VALUES (?, ?, ?, ?, ?, ?)",
        (answer.customer_id, answer.kind, answer.is_given, answer.day.isoformat(), answer.way, answer.made_by),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def newest_of(
    conn: sqlite3.Connection, customer_id: int, limit: int, before: tuple[str, int] = ("~", 0)
) -> list[ConsentAnswer]:
    """A customer's answers, newest first; `before` is the last (day, id) of the page before, as text and number."""
    rows = conn.execute(
        f"""SELECT {_FIELDS} FROM consent WHERE customer_id = ? AND (day, id) < (?, ?)
            ORDER BY day DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [_answer(row) for row in rows]


def last_of(conn: sqlite3.Connection, customer_id: int) -> dict[ConsentKind, ConsentAnswer]:
    """Her last answer to each question that she was asked."""
    rows = conn.execute(f"SELECT {_FIELDS} FROM consent WHERE customer_id = ? ORDER BY id", (customer_id,))
    answers = map(_answer, rows)
    return {answer.kind: answer for answer in answers}


def _answer(row: tuple[int, int, str, int, str, str, str]) -> ConsentAnswer:
    return ConsentAnswer(
        id=row[0],
        customer_id=row[1],
        kind=ConsentKind(row[2]),
        is_given=bool(row[3]),
        day=date.fromisoformat(row[4]),
        way=Way(row[5]),
        made_by=row[6],
    )
