"""Keeping the agenda true: whatever an operation changed, the days of its houses are worked out anew with it."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.agenda import House, Pace, agenda
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.settings import ShopSettings
from shop_crm.services import touch
from shop_crm.store import complaints, follow_ups, houses
from shop_crm.store.journal import Operation


def settle(operation: Operation, settings: ShopSettings, today: date) -> None:
    """Show every open follow-up of the houses that this operation touched on the day that the facts give it.

    Called by the journal within each operation, an undo too, so that no verb can forget it (design.md 10).
    """
    touched = houses.touched(operation)
    followed = touch.follow(operation, settings, touched.agenda | touched.bought, today)
    if touched.is_everybody:
        settle_all(operation, settings)
    elif touched.agenda or followed:
        # A complaint or a contact of somebody without anything open may concern another at the same number.
        everybody = set().union(*houses.houses(operation.conn, touched.agenda | followed))
        houses.show_on(operation, _moved(operation.conn, settings, everybody))


def settle_all(operation: Operation, settings: ShopSettings) -> None:
    """The same for everybody: "check my shop" makes the agenda anew from the facts."""
    houses.show_on(operation, _moved(operation.conn, settings, None))


def count_wrong(conn: sqlite3.Connection, settings: ShopSettings) -> int:
    """How many open follow-ups are shown on another day than the facts give them."""
    return len(_moved(conn, settings, None))


def _moved(conn: sqlite3.Connection, settings: ShopSettings, ids: Iterable[int] | None) -> list[tuple[int, date]]:
    """The (id, day) of those whose day is another, of the houses of these customers or of all."""
    waiting = houses.with_something_open(conn, ids)
    if not waiting:
        return []
    members = houses.houses(conn, waiting)
    everybody = set().union(*members)
    known: dict[int, list[FollowUp]] = {}
    for follow_up in follow_ups.open_of(conn, everybody):
        known.setdefault(follow_up.customer_id, []).append(follow_up)
    contacts = houses.last_contacts(conn, everybody)
    complaining = complaints.words_of(conn, everybody).keys()
    pace = Pace(gather_days=settings.gather_days, cap_days=settings.cap_days)
    calendar = settings.calendar
    moved: list[tuple[int, date]] = []
    for house in members:
        its = [follow_up for id in sorted(house) for follow_up in known.get(id, ())]
        facts = House(
            follow_ups=its,
            last_contact={id: contacts[id] for id in house if id in contacts},
            has_complaint=bool(house & complaining),
        )
        days = agenda(facts, calendar, pace)
        moved += [(one.id, days[one.id]) for one in its if days[one.id] != one.planned_on]
    return moved
