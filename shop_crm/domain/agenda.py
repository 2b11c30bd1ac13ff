"""On which day each open follow-up of a house is shown: one house, one call; never too often; never into a complaint.

A due day is a fact and stays; the day on which it is shown is worked out from the facts of the house, and may be
worked out again at any time (design.md 10, domain.md 3).
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.follow_ups import HELD, FollowUp
from shop_crm.domain.values import frozen


@frozen
class Pace:
    """The shop's figures for not being a nuisance; the defaults are domain.md 3."""

    gather_days: int = 7
    """Courtesy calls to one house within so many days are made in one."""
    cap_days: int = 14
    """After an unsolicited contact a customer has so many days of peace."""


class Waiting(NamedTuple):
    """What of an open follow-up decides on which day it is shown.

    A tuple, for another calendar asks this of every one that is open, hundreds of thousands in a large shop.
    """

    id: int
    customer_id: int
    is_courtesy: bool
    due: date
    planned_on: date
    not_before: date | None
    snoozed_until: datetime | None
    attempts: int


@frozen
class House:
    """Customers who share a phone, and what decides when they may be called."""

    follow_ups: Sequence[Waiting | FollowUp]
    """All that is open, of every customer of the house."""
    last_contact: Mapping[int, date] = field(default_factory=dict)
    """Of each customer: the day of the last contact that nobody had waited for."""
    has_complaint: bool = False
    """An open complaint of anybody in it silences every cheerful call."""


def agenda(house: House, calendar: Calendar, pace: Pace) -> dict[int, date]:
    """The day on which each open follow-up is shown, by its id; HELD for what an open complaint silences.

    A promise or a complaint's check stays on its day, open or closed. Courtesy calls move to open days; what falls
    within the gathering days of a call that is made anyway comes along with it, and what would come sooner than the cap
    allows waits for it, also where another of the house is called meanwhile. What her own call takes along is no
    contact more, and what was put off to a promised day is asked on it. One that is being tried already goes on as it
    was decided.
    """
    days: dict[int, date] = {}
    courtesy: list[tuple[date, int, Waiting | FollowUp]] = []
    promised: set[tuple[date | None, date]] = set()
    hers: set[tuple[int, date]] = set()
    for known in house.follow_ups:
        day = shown_from(known, calendar)
        if known.is_courtesy:
            courtesy.append((day, known.id, known))
        else:
            days[known.id] = day
            promised.add((known.not_before or known.due, day))
            hers.add((known.customer_id, day))
    if house.has_complaint:
        return days | dict.fromkeys((id for _, id, _ in courtesy), HELD)
    courtesy.sort()
    called, near = dict(house.last_contact), timedelta(days=pace.gather_days)
    visits = sorted(days.values())
    for day, _, known in courtesy:
        id, free = known.customer_id, _end_of_peace(known, called, pace)
        joined = (
            visit
            for visit in visits
            if visit - near <= day <= visit + near
            and (visit >= free or (id, visit) in hers or (known.not_before, visit) in promised)
        )
        visit = next(joined, None)
        if visit is None:
            visit = day = max(day, calendar.open_from(free)) if free > day else day
            visits.append(day)
        hers.add((id, visit))
        called[id] = max(visit, called.get(id, visit))
        days[known.id] = max(day, visit)
    return days


def shown_from(known: Waiting | FollowUp, calendar: Calendar) -> date:
    """The earliest day on which a follow-up alone would be shown: the day to which it was moved, else its due day.

    Moved, it may come before it is due: the owner knows better, and what is asked in a promised call is asked then.
    """
    day = known.not_before or known.due
    if known.snoozed_until:
        day = max(day, known.snoozed_until.date())
    return calendar.open_from(day) if known.is_courtesy else day


def _end_of_peace(known: Waiting | FollowUp, called: Mapping[int, date], pace: Pace) -> date:
    """The first day on which its customer may hear from us because of it."""
    last = called.get(known.customer_id)
    return date.min if last is None or known.attempts else last + timedelta(days=pace.cap_days)
