"""What came of the calls."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import Channel, Outcome
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_CHANNELS = {channel.value: channel for channel in Channel}
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_CONTACT = "id, customer_id, follow_up_id, at, channel, outcome, said, made_by"


def add(operation: Operation, contact: Contact) -> int:
    """A contact that was made; gives its id."""
    cursor = operation.conn.execute(
        """INSERT INTO contact (customer_id, follow_up_id, at, channel, outcome, said, made_by)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (
            contact.customer_id,
            contact.follow_up_id,
            contact.at.isoformat(),
            contact.channel,
            contact.outcome,
            contact.said,
            contact.made_by,
        ),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def of_customers(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, list[Contact]]:
    """Contacts by customer, newest first."""
    found: dict[int, list[Contact]] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        for row in conn.execute(
            f"SELECT {_CONTACT} FROM contact WHERE customer_id IN ({marks}) ORDER BY at DESC, id DESC", chunk
        ):
            contact = _contact(row)
            found.setdefault(contact.customer_id, []).append(contact)
    return found


def last_outcomes(conn: sqlite3.Connection, follow_up_ids: Iterable[int]) -> dict[int, Outcome]:
    """What came of the last contact for each of these follow-ups; those without one are left out."""
    found: dict[int, Outcome] = {}
    for chunk in chunks(follow_up_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"SELECT follow_up_id, outcome FROM contact WHERE follow_up_id IN ({marks}) ORDER BY at, id", chunk
        )
        found |= {id: Outcome(outcome) for id, outcome in rows}
    return found


def last_for(conn: sqlite3.Connection, follow_up_ids: Iterable[int]) -> dict[int, Contact]:
    """The last contact for each of these follow-ups; those without one are left out."""
    found: dict[int, Contact] = {}
    for chunk in chunks(follow_up_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT {_CONTACT} FROM contact WHERE follow_up_id IN ({marks}) ORDER BY at, id", chunk)
        found |= {row[2]: _contact(row) for row in rows}
    return found


def newest_of(
    conn: sqlite3.Connection,
    customer_id: int,
    limit: int,
    before: tuple[str, int] = ("~", 0),
    *,
    only_said: bool = False,
) -> list[Contact]:
    """A customer's contacts, newest first; `before` is the last (at, id) of the page before, as text and number.

    With `only_said` those in which her words were noted.
    """
    rows = conn.execute(
        f"""SELECT {_CONTACT} FROM contact
            WHERE customer_id = ? AND (at, id) < (?, ?) {"AND said <> ''" if only_said else ""}
            ORDER BY at DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [_contact(row) for row in rows]


def outcomes_of(conn: sqlite3.Connection, customer_id: int) -> dict[Outcome, int]:
    """How often each outcome came of a contact with this customer."""
    rows = conn.execute("SELECT outcome, count(*) FROM contact WHERE customer_id = ? GROUP BY outcome", (customer_id,))
    return {Outcome(outcome): count for outcome, count in rows}


def _contact(row: tuple[Any, ...]) -> Contact:
    return Contact(
        id=row[0],
        customer_id=row[1],
        follow_up_id=row[2],
        at=datetime.fromisoformat(row[3]),
        channel=_CHANNELS[row[4]],
        outcome=_OUTCOMES[row[5]],
        said=row[6],
        made_by=row[7],
    )
