"""With whom we keep in touch, when each was last here or spoken to, and her calls of that kind."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.store import follow_ups, purchases
from shop_crm.store.customers import chunks

_REACHED = tuple(outcome for outcome in Outcome if outcome.reached)
_IN_VAIN = "(state IN ('skipped', 'expired') OR reason = 'given_up')"


def kept(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, int]:
    """The months of those of these customers with whom we keep in touch, or for whom such a call is open."""
    found: dict[int, int] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT id, keep_in_touch_months FROM customer WHERE id IN ({marks}) AND (keep_in_touch_months > 0 OR
                EXISTS (SELECT 1 FROM follow_up
                        WHERE customer_id = customer.id AND state = 'open' AND kind = 'keep_in_touch'))""",
            chunk,
        )
        found.update(rows)
    return found


def last_real(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, date]:
    """Of each customer the last day on which she bought something or was spoken to."""
    spoken = last_spoken(conn, ids)
    bought = purchases.last_visits(conn, ids)
    days = {id: [day for day in (spoken.get(id), bought.get(id)) if day] for id in spoken.keys() | bought.keys()}
    return {id: max(found) for id, found in days.items()}


def last_spoken(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, date]:
    """Of each customer the day of the last contact in which she was reached: no answer and no message is none."""
    found: dict[int, date] = {}
    for chunk in chunks(ids):
        marks, outcomes = ", ".join("?" * len(chunk)), ", ".join("?" * len(_REACHED))
        rows = conn.execute(
            f"""SELECT customer_id, max(substr(at, 1, 10)) FROM contact
                WHERE customer_id IN ({marks}) AND outcome IN ({outcomes}) GROUP BY customer_id""",
            (*chunk, *_REACHED),
        )
        found |= {id: date.fromisoformat(day) for id, day in rows}
    return found


def standing(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, list[FollowUp]]:
    """The open calls that keep in touch, by customer."""
    found: dict[int, list[FollowUp]] = {}
    for follow_up in follow_ups.open_of(conn, ids):
        if follow_up.kind is Kind.KEEP_IN_TOUCH:
            found.setdefault(follow_up.customer_id, []).append(follow_up)
    return found


def asked_in_vain(conn: sqlite3.Connection, ids: Iterable[int], ask_code: str) -> dict[int, date]:
    """Of each customer the latest due day of a call of this kind that reached nobody, or was let go."""
    found: dict[int, date] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT customer_id, max(due) FROM follow_up WHERE customer_id IN ({marks}) AND state <> 'open'
                AND kind = 'keep_in_touch' AND ask_code = ? AND {_IN_VAIN} GROUP BY customer_id""",
            (*chunk, ask_code),
        )
        found |= {id: date.fromisoformat(day) for id, day in rows}
    return found
