"""A rehearsal of plans: what they would have meant for the last purchases, before anybody is called (domain.md 1)."""

from collections.abc import Mapping, Sequence
from datetime import date

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.plans import Plan, PlanBook, match, series
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen

DAYS_A_MONTH = 365.25 / 12
SHORTEST_SPAN_DAYS = 7
"""A shop's first days say little about a month: they count as a week at least."""


@frozen
class Flagged:
    """A purchase that some plan would follow, and the lines that it is about."""

    purchase: Purchase
    plan: Plan
    lines: tuple[Line, ...]


@frozen
class Rehearsal:
    """What a book of plans would have made of some purchases."""

    looked_at: int
    flagged: tuple[Flagged, ...]
    """Newest first."""
    calls_a_month: float
    """So many calls a month would come of purchases like these."""
    by_day: Mapping[date, int]
    """The calls on each open day on which there are any, earliest first."""
    fullest_day: date | None
    """The first of the days with the most calls; None without any."""
    fullest: int


def rehearse(purchases: Sequence[Purchase], book: PlanBook, calendar: Calendar, today: date) -> Rehearsal:
    """What these plans would have made of these purchases, of which `today` is the last possible day.

    Each purchase is taken as a house of its own: calls that are gathered or put off later make the days emptier.
    """
    flagged: list[Flagged] = []
    calls: dict[date, int] = {}
    for purchase in sorted(purchases, key=lambda one: (one.day, one.id), reverse=True):
        won = match(purchase, book)
        if won is None:
            continue
        flagged.append(Flagged(purchase=purchase, plan=won.plan, lines=won.lines))
        for step in series(purchase, won, calendar):
            calls[step.planned_on] = calls.get(step.planned_on, 0) + 1
    fullest_day = min(calls, key=lambda day: (-calls[day], day), default=None)
    return Rehearsal(
        looked_at=len(purchases),
        flagged=tuple(flagged),
        calls_a_month=_a_month(sum(calls.values()), purchases, today),
        by_day=dict(sorted(calls.items())),
        fullest_day=fullest_day,
        fullest=calls[fullest_day] if fullest_day else 0,
    )


def _a_month(calls: int, purchases: Sequence[Purchase], today: date) -> float:
    if not calls:
        return 0.0
    first = min(purchase.day for purchase in purchases)
    span = max(SHORTEST_SPAN_DAYS, (today - first).days + 1)
    return calls / span * DAYS_A_MONTH
