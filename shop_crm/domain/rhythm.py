"""A customer's own rhythm: how often she comes, and when we miss her (domain.md 7)."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, State, ended
from shop_crm.domain.values import frozen

LEAST_GAPS = 3
"""A rhythm needs so many gaps between visits."""
LATE_TIMES = 1.5
"""She is missed when her gap is longer than so many times the usual one."""
LEAST_DAYS = 14
"""Nobody is missed after fewer days."""
MISSED = "missed"
"""What to ask in the call to somebody we miss; it tells it from the other calls that keep in touch."""
LEFT_MONTHS = 3
"""Who was asked, or let go, is not missed again for so long."""


@frozen
class Rhythm:
    """How often a customer comes, and when we last had to do with her."""

    usual_gap_days: float | None = None
    """Half of the gaps between her visits are shorter; None with fewer than three."""
    last_visit: date | None = None
    last_spoken: date | None = None
    """The last call in which she was reached."""

    @property
    def last_contact(self) -> date | None:
        """The last day on which she was here or was spoken to."""
        return max(filter(None, (self.last_visit, self.last_spoken)), default=None)


def median_gap(days: Sequence[date]) -> float | None:
    """The usual gap between these days of visit, each given once and oldest first; None with fewer than 3 gaps."""
    gaps = sorted([later - earlier for earlier, later in pairwise(map(date.toordinal, days))])
    if len(gaps) < LEAST_GAPS:
        return None
    middle = len(gaps) // 2
    return (gaps[middle] + gaps[~middle]) / 2


def is_missed(usual_gap_days: float | None, last_visit: date, today: date) -> bool:
    """Whether a regular stays away: longer than 1.5 x her usual gap, and than 14 days."""
    if usual_gap_days is None:
        return False
    return (today - last_visit).days > max(LEAST_DAYS, LATE_TIMES * usual_gap_days)


def call_missed(customer_id: int, day: date) -> FollowUp:
    """The call to somebody we miss, on this day."""
    return FollowUp(customer_id=customer_id, kind=Kind.KEEP_IN_TOUCH, ask_code=MISSED, due=day, planned_on=day)


def leave_for_now(customer_id: int, today: date) -> FollowUp:
    """The note that somebody whom we miss is not called: a call that was let go on the day."""
    return ended(call_missed(customer_id, today), State.SKIPPED, EndReason.GIVEN_UP)


def came_back(known: FollowUp, last_visit: date | None) -> FollowUp | None:
    """The open call to somebody we missed as it ends because she has come since; None while it is still wanted.

    When it was planned she had not been here for 14 days.
    """
    if known.ask_code != MISSED or last_visit is None or last_visit <= known.due - timedelta(days=LEAST_DAYS):
        return None
    return ended(known, State.CANCELLED, EndReason.IN_TOUCH)
