"""What was sent to customers: greetings, and the messages of follow-ups."""

import sqlite3
from datetime import date, datetime
from typing import Any

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.messages import Message
from shop_crm.domain.occasions import Occasion
from shop_crm.store.journal import Operation

_FIELDS = "customer_id, follow_up_id, at, channel, occasion, occasion_day, said, made_by"


def add(operation: Operation, message: Message) -> int:
    """A message that was sent; gives its id."""
    cursor = operation.conn.execute(
        f"INSERT INTO message ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            message.customer_id,
            message.follow_up_id,
            message.at.isoformat(),
            message.channel,
            message.occasion,
            message.occasion_day.isoformat() if message.occasion_day else None,
            message.said,
            message.made_by,
        ),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def newest_of(
    conn: sqlite3.Connection, customer_id: int, limit: int, before: tuple[str, int] = ("~", 0)
) -> list[Message]:
    """A customer's messages, newest first; `before` is the last (at, id) of the page before, as text and number."""
    rows = conn.execute(
        f"""SELECT id, {_FIELDS} FROM message WHERE customer_id = ? AND (at, id) < (?, ?)
            ORDER BY at DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [_message(row) for row in rows]


def sent_for(
    conn: sqlite3.Connection, occasion: Occasion, first: date, last: date, customer_id: int | None = None
) -> dict[int, Message]:
    """The greetings for an occasion between two days, the newest of each customer; of one alone where she is named."""
    rows = conn.execute(
        f"""SELECT id, {_FIELDS} FROM message
            WHERE occasion = ?1 AND occasion_day BETWEEN ?2 AND ?3 AND (?4 IS NULL OR customer_id = ?4)
            ORDER BY at, id""",
        (occasion, first.isoformat(), last.isoformat(), customer_id),
    )
    sent = map(_message, rows)
    return {message.customer_id: message for message in sent}


def _message(row: tuple[Any, ...]) -> Message:
    return Message(
        id=row[0],
        customer_id=row[1],
        follow_up_id=row[2],
        at=datetime.fromisoformat(row[3]),
        channel=Channel(row[4]),
        occasion=row[5],
        occasion_day=date.fromisoformat(row[6]) if row[6] else None,
        said=row[7],
        made_by=row[8],
    )
