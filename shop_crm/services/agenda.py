"""Keeping the agenda true: whatever an operation changed, the days of its houses are worked out anew with it."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from shop_crm.domain.agenda import House, Pace, Waiting, agenda
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.settings import ShopSettings
from shop_crm.services import thanks, touch
from shop_crm.store import complaints, customers, follow_ups, houses, settings
from shop_crm.store.journal import Operation

_PORTION = 400
"""So many houses are looked at together."""


def settle(operation: Operation, present: ShopSettings, today: date) -> None:
    """Show every open follow-up of the houses that this operation touched on the day that the facts give it.

    Called by the journal within each operation, an undo too, so that no verb can forget it (design.md 10): nor that who
    asked not to be contacted, in whichever way, has nothing open that a list could show. `present` are the settings as
    they were before the operation.
    """
    touched = houses.touched(operation)
    followed = touch.follow(operation, present, touched.agenda | touched.bought, today)
    followed |= thanks.follow(operation, present, touched.agenda | touched.bought, today)
    if touched.is_everybody:
        follow_ups.cancel_unwanted(
            operation, customers.unwilling_ids(operation.conn), customers.silent_ids(operation.conn)
        )
        settle_all(operation, settings.read(operation.conn))
    elif touched.agenda or followed:
        # A complaint or a contact of somebody without anything open may concern another at the same number.
        for members in _houses(operation.conn, touched.agenda | followed):
            everybody = set().union(*members)
            follow_ups.cancel_unwanted(operation, everybody, customers.silent_ids(operation.conn, everybody))
            houses.show_on(operation, _moved(operation.conn, present, members))


def settle_all(operation: Operation, chosen: ShopSettings) -> None:
    """The same for everybody: "check my shop" makes the agenda anew from the facts."""
    houses.show_on(operation, _all_moved(operation.conn, chosen))


def count_wrong(conn: sqlite3.Connection, chosen: ShopSettings) -> int:
    """How many open follow-ups are shown on another day than the facts give them."""
    return len(_all_moved(conn, chosen))


def _all_moved(conn: sqlite3.Connection, chosen: ShopSettings) -> list[tuple[int, date]]:
    return _moved(conn, chosen, houses.houses(conn, houses.with_something_open(conn)))


def _houses(conn: sqlite3.Connection, ids: Iterable[int]) -> Iterator[list[set[int]]]:
    """The houses of these customers in portions, each house once: a long file may concern a million people."""
    met: set[int] = set()
    left = iter(ids)
    while portion := list(islice(left, _PORTION)):
        members = houses.houses(conn, (id for id in portion if id not in met))
        met.update(set().union(*members).difference(portion))
        yield members


def foreseen(conn: sqlite3.Connection, chosen: ShopSettings, planned: list[FollowUp]) -> list[FollowUp]:
    """These new follow-ups of one customer, not kept yet, each on the day on which it would be shown."""
    if not planned or not planned[0].customer_id:
        return planned
    new = [replace(one, id=-number) for number, one in enumerate(planned, start=1)]
    (house,) = _read(conn, [houses.members(conn, planned[0].customer_id)], new)
    days = agenda(house, chosen.calendar, _pace(chosen))
    return [replace(one, planned_on=days[known.id]) for one, known in zip(planned, new, strict=True)]


def _moved(conn: sqlite3.Connection, chosen: ShopSettings, members: list[set[int]]) -> list[tuple[int, date]]:
    """The (id, day) of those whose day is another, of these houses."""
    pace, calendar = _pace(chosen), chosen.calendar
    moved: list[tuple[int, date]] = []
    for start in range(0, len(members), _PORTION):
        for house in _read(conn, members[start : start + _PORTION]):
            days = agenda(house, calendar, pace)
            moved += [(one.id, days[one.id]) for one in house.follow_ups if days[one.id] != one.planned_on]
    return moved


def _pace(chosen: ShopSettings) -> Pace:
    return Pace(gather_days=chosen.gather_days, cap_days=chosen.cap_days)


def _read(conn: sqlite3.Connection, members: list[set[int]], new: Sequence[FollowUp] = ()) -> list[House]:
    """What decides in each of these houses; those with nothing open are left out."""
    everybody = set().union(*members)
    waiting: list[Waiting | FollowUp] = [*follow_ups.waiting_of(conn, everybody), *new]
    known: dict[int, list[Waiting | FollowUp]] = {}
    for follow_up in waiting:
        known.setdefault(follow_up.customer_id, []).append(follow_up)
    if not known:
        return []
    contacts = houses.last_contacts(conn, everybody)
    complaining = complaints.words_of(conn, everybody).keys()
    return [
        House(
            follow_ups=[follow_up for id in sorted(house) for follow_up in known.get(id, ())],
            last_contact={id: contacts[id] for id in house if id in contacts},
            has_complaint=bool(house & complaining),
        )
        for house in members
        if any(id in known for id in house)
    ]
