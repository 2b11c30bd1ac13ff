"""Keeping in touch with a customer every so many months, counted from the last real contact (domain.md 7).

Who was here, or was spoken to, is not rung up because a calendar says so: her call ends, and the next one is counted
from that day.
"""

from collections.abc import Sequence
from datetime import date

from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, State, ended
from shop_crm.domain.values import frozen

ASK = "keep_in_touch"
"""What to ask in such a call; it tells it from the other calls that keep in touch."""
MOST_MONTHS = 60


@frozen
class Touch:
    """What decides when we are in touch with one customer."""

    customer_id: int
    months: int
    """Every so many; 0 for never."""
    last: date | None = None
    """The last day on which she bought something or was spoken to."""
    asked_on: date | None = None
    """The due day of the last call of this kind that ended without reaching her."""
    may_be_contacted: bool = True
    standing: Sequence[FollowUp] = ()
    """Her open calls of this kind."""


@frozen
class Kept:
    """What follows for one customer: calls as they end, and the one to add."""

    ended: tuple[FollowUp, ...] = ()
    added: FollowUp | None = None


def keep_up(touch: Touch, today: date) -> Kept:
    """Make the open calls of this kind the one that is wanted, if any; what stands already stays."""
    grid = next_touch(touch, today) if touch.months and touch.may_be_contacted else None
    stays = next((known for known in touch.standing if grid and _stands(known, touch, grid, today)), None)
    over = tuple(ended(known, State.CANCELLED, _reason(touch)) for known in touch.standing if known is not stays)
    if stays is not None or grid is None:
        return Kept(ended=over)
    due = max(grid, today)
    added = FollowUp(customer_id=touch.customer_id, kind=Kind.KEEP_IN_TOUCH, ask_code=ASK, due=due, planned_on=due)
    return Kept(ended=over, added=added)


def next_touch(touch: Touch, today: date) -> date:
    """The last real contact + n x the months (never last + step: domain.md 2); it may be past.

    n is 1, or more after calls that reached nobody: they are not repeated at once. Without any contact so far it is
    counted from today.
    """
    origin = touch.last or touch.asked_on or today
    times = 1
    while touch.asked_on and add_months(origin, times * touch.months) <= touch.asked_on:
        times += 1
    return add_months(origin, times * touch.months)


def ended_by_change(standing: Sequence[FollowUp], months: int) -> list[FollowUp]:
    """Her open calls as they end because the owner wants another number of months, or none."""
    reason = EndReason.PLAN_CHANGED if months else EndReason.PLAN_OFF
    return [ended(known, State.CANCELLED, reason) for known in standing]


def _stands(known: FollowUp, touch: Touch, grid: date, today: date) -> bool:
    """Whether it is the one that is wanted: on its day, or planned on a day when its own was past already."""
    if touch.last is None and touch.asked_on is None:
        return True
    return known.due == grid or grid < known.due <= today


def _reason(touch: Touch) -> EndReason:
    if not touch.may_be_contacted:
        return EndReason.CONSENT_WITHDRAWN
    return EndReason.IN_TOUCH if touch.months else EndReason.PLAN_OFF
