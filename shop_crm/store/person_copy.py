"""Reading all that the shop file holds of one person, oldest first."""

import json
import sqlite3
from datetime import date, datetime

from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.person_copy import Answered, Complained, Joined, Noted, Sent, Wished
from shop_crm.domain.purchases import Purchase
from shop_crm.store import complaints, contacts, follow_ups, purchases


def purchases_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Purchase, ...]:
    """Every purchase, struck out ones too."""
    rows = conn.execute("SELECT id FROM purchase WHERE customer_id = ? ORDER BY day, id", (customer_id,))
    ids = [row[0] for row in rows]
    found = purchases.read_many(conn, ids)
    return tuple(found[id] for id in ids)


def follow_ups_of(conn: sqlite3.Connection, customer_id: int) -> tuple[FollowUp, ...]:
    """Every follow-up in every state."""
    rows = conn.execute("SELECT id FROM follow_up WHERE customer_id = ?", (customer_id,))
    return tuple(sorted(follow_ups.read_many(conn, [row[0] for row in rows]), key=lambda one: (one.due, one.id)))


def contacts_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Contact, ...]:
    """Every call and message of the call lists, with her words."""
    return tuple(reversed(contacts.of_customers(conn, [customer_id]).get(customer_id, [])))


def answers_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Answered, ...]:
    """What she answered, each time she was asked."""
    rows = conn.execute(
        "SELECT kind, is_given, day, way, made_by FROM consent WHERE customer_id = ? ORDER BY day, id", (customer_id,)
    )
    return tuple(
        Answered(kind=row[0], is_given=bool(row[1]), day=date.fromisoformat(row[2]), way=row[3], made_by=row[4])
        for row in rows
    )


def greetings_of(conn: sqlite3.Connection, customer_id: int) -> tuple[str, ...]:
    """The codes of the occasions on which she asked for a greeting."""
    rows = conn.execute("SELECT occasion FROM wanted_greeting WHERE customer_id = ? ORDER BY id", (customer_id,))
    return tuple(row[0] for row in rows)


def complaints_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Complained, ...]:
    """Her complaints with the steps that were done."""
    rows = conn.execute(
        """SELECT id, opened_on, said, item, purchase_id, cause, severity, wanted, remedy, cost, opened_by, in_hands_of,
                  promised_on, state, closed_on, solution, satisfied
           FROM complaint WHERE customer_id = ? ORDER BY opened_on, id""",
        (customer_id,),
    ).fetchall()
    steps = complaints.steps_of(conn, [row[0] for row in rows])
    return tuple(
        Complained(
            id=row[0],
            day=date.fromisoformat(row[1]),
            said=row[2],
            item=row[3],
            purchase_id=row[4],
            cause=row[5],
            severity=row[6],
            wanted=row[7],
            remedy=row[8],
            cost=row[9],
            opened_by=row[10],
            in_hands_of=row[11],
            promised_on=_day(row[12]),
            is_open=row[13] == "open",
            closed_on=_day(row[14]),
            solution=row[15],
            satisfied=row[16],
            steps=steps.get(row[0], ()),
        )
        for row in rows
    )


def wishes_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Wished, ...]:
    """What she wished for, come true or not."""
    rows = conn.execute(
        """SELECT noted_on, said, state, coalesce(product.name, ''), wish.category, price_limit
           FROM wish LEFT JOIN product ON product.id = product_id WHERE customer_id = ? ORDER BY noted_on, wish.id""",
        (customer_id,),
    )
    return tuple(
        Wished(
            day=date.fromisoformat(row[0]),
            said=row[1],
            state=row[2],
            product=row[3],
            category=row[4],
            price_limit=row[5],
        )
        for row in rows
    )


def notes_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Noted, ...]:
    """The notes about her."""
    rows = conn.execute("SELECT at, said, made_by FROM note WHERE customer_id = ? ORDER BY at, id", (customer_id,))
    return tuple(Noted(at=datetime.fromisoformat(row[0]), said=row[1], made_by=row[2]) for row in rows)


def messages_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Sent, ...]:
    """What was sent to her."""
    rows = conn.execute(
        """SELECT at, channel, occasion, occasion_day, said, made_by FROM message
           WHERE customer_id = ? ORDER BY at, id""",
        (customer_id,),
    )
    return tuple(
        Sent(
            at=datetime.fromisoformat(row[0]),
            channel=row[1],
            occasion=row[2],
            occasion_day=_day(row[3]),
            said=row[4],
            made_by=row[5],
        )
        for row in rows
    )


def joined_of(conn: sqlite3.Connection, customer_id: int) -> tuple[Joined, ...]:
    """Whom she was put together with, by the name that one had; the other's own facts are not hers to have."""
    rows = conn.execute(
        "SELECT day, gone_id, is_apart, made_by FROM merging WHERE kept_id = ? ORDER BY id", (customer_id,)
    ).fetchall()
    return tuple(
        Joined(
            day=date.fromisoformat(day),
            name="" if is_apart else _name_of(conn, gone_id),
            is_apart=bool(is_apart),
            made_by=made_by,
        )
        for day, gone_id, is_apart, made_by in rows
    )


def sent_by(conn: sqlite3.Connection, customer_id: int) -> list[int]:
    """The ids of those whom she sent."""
    return [row[0] for row in conn.execute("SELECT id FROM customer WHERE sent_by = ? ORDER BY id", (customer_id,))]


def _name_of(conn: sqlite3.Connection, customer_id: int) -> str:
    """The name of a customer, also of one who is gone: as the journal knew it last."""
    row = conn.execute("SELECT name FROM customer WHERE id = ?", (customer_id,)).fetchone()
    if row is None:
        row = conn.execute(
            """SELECT before FROM change WHERE table_name = 'customer' AND row_id = ? AND before IS NOT NULL
               ORDER BY id DESC LIMIT 1""",
            (customer_id,),
        ).fetchone()
        return str(json.loads(row[0]).get("name", "")) if row else ""
    return str(row[0])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
