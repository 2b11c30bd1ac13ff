"""Reminders: which due calls are announced and when, and until when a call can be put off (domain.md 6)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import NamedTuple

from shop_crm.domain.calls import Call
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import FollowUp, Kind, is_due
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

OPENING = time(9)
"""The hour at which a call that was put off to another day is shown again."""
AFTERNOON = time(14)
SUSPECT_DAYS = 60
"""Nobody leaves the shop's PC off for longer than this: rather its clock is wrong."""

LONGEST_REST = timedelta(hours=1)
"""No reminder that was answered without a day keeps quiet for longer."""

_AFTERNOON_AHEAD = timedelta(minutes=30)
_MONTHS_AHEAD = 120

Quiet = tuple[tuple[time, time], ...]
"""Hours without reminders, each from and to; one that ends before it begins goes on after midnight."""


class SnoozeChoice(StrEnum):
    """How long a call can be put off."""

    TEN_MINUTES = auto()
    ONE_HOUR = auto()
    AFTERNOON = auto()
    TOMORROW = auto()
    MONDAY = auto()
    DAY = auto()


class Moment(NamedTuple):
    """When a follow-up wants to be shown. It is another moment once it was put off or is tried again on another day.

    A tuple, for thousands of them are made and compared each minute; a dataclass takes twice as long.
    """

    follow_up_id: int
    customer_id: int
    due: date
    planned_on: date
    at_time: time | None = None
    snoozed_until: datetime | None = None


@frozen
class Said:
    """What the reminders have said since the program was started, so that it is not said again each minute."""

    moments: frozenset[Moment] = frozenset()
    resting: tuple[tuple[datetime, frozenset[Moment]], ...] = ()
    """What was answered without a day, and until when it keeps quiet."""

    def by(self, now: datetime) -> "Said":
        """What still counts as said. What was said for a day to come, or rests too long, was so by a wrong clock."""
        resting = tuple(rest for rest in self.resting if now < rest[0] <= now + LONGEST_REST)
        over = frozenset().union(*(moments for until, moments in self.resting if (until, moments) not in resting))
        kept = frozenset(moment for moment in self.moments - over if moment.planned_on <= now.date())
        return Said(moments=kept, resting=resting)

    def with_digest(self, moments: frozenset[Moment]) -> "Said":
        """These have been said as well."""
        return Said(moments=self.moments | moments, resting=self.resting)

    def with_rest(self, moments: frozenset[Moment], until: datetime) -> "Said":
        """These keep quiet until then, and are said again."""
        return Said(moments=self.moments, resting=(*self.resting, (until, moments)))


@frozen
class Digest:
    """The calls to announce together, most urgent first; without calls there is nothing to say."""

    calls: tuple[Call, ...] = ()
    moments: frozenset[Moment] = frozenset()
    """What is announced by it, to tell the next digest what was shown already; it may stand for more calls."""

    @property
    def people(self) -> int:
        """How many people are to be called, also those whose calls are not listed."""
        return len({moment.customer_id for moment in self.moments})

    @property
    def promises(self) -> int:
        """How many of them wait for our word; one call may be promised to several of a house."""
        announced = {moment.follow_up_id for moment in self.moments}
        reasons = (reason.follow_up for call in self.calls for reason in call.reasons)
        return len({known.customer_id for known in reasons if known.kind is Kind.PROMISE and known.id in announced})


def announce(calls: Sequence[Call], now: datetime, quiet: Quiet = (), oldest: date = date.min) -> Digest:
    """The digest of these due calls: those with a reason that is ready, in the order of the calls.

    What was to be shown before `oldest` has waited too long: it comes along with a call, and makes none ready.
    """
    found: list[Call] = []
    announced: frozenset[Moment] = frozenset()
    for call in calls:
        due = (reason.follow_up for reason in call.reasons if is_due(reason.follow_up, now.date(), oldest))
        moments = [_moment(known) for known in due]
        if any(_waits_for_its_hour(moment, now) for moment in moments):
            continue  # promised to somebody of the house for later today: it is one call
        if its := ready(moments, now, quiet):
            found.append(call)
            announced |= its
    return Digest(calls=tuple(found), moments=announced)


def ready(moments: Iterable[Moment], now: datetime, quiet: Quiet = ()) -> frozenset[Moment]:
    """Those of the moments that have come; none within quiet hours.

    A customer who was promised an hour of today is not rung for any other reason before it: it is one call.
    """
    if is_quiet(now.time(), quiet):
        return frozenset()
    today = now.date()
    due = [moment for moment in moments if moment.planned_on <= today]
    promised = {moment.customer_id for moment in due if _waits_for_its_hour(moment, now)}
    return frozenset(moment for moment in due if moment.customer_id not in promised and not _is_snoozed(moment, now))


def is_quiet(at: time, quiet: Quiet) -> bool:
    """Whether this hour lies within quiet hours: from the first minute on, until before the last."""
    at = at.replace(tzinfo=None)
    return any(begin <= at < end if begin <= end else at >= begin or at < end for begin, end in quiet)


def snoozed_until(choice: SnoozeChoice, now: datetime, day: date | None = None, opening: time = OPENING) -> datetime:
    """The instant of a choice, with an offset when `now` has one: that of this PC's zone on the day it falls on.

    The afternoon is at 14:00, or in an hour when that is over or close, never after midnight. Monday is always a
    coming one. For `DAY`: DAY_MISSING, DAY_PAST, DAY_TOO_FAR beyond ten years, TIME_PAST for today after opening.
    """
    today = now.date()
    match choice:
        case SnoozeChoice.TEN_MINUTES:
            return now + timedelta(minutes=10)
        case SnoozeChoice.ONE_HOUR:
            return now + timedelta(hours=1)
        case SnoozeChoice.AFTERNOON:
            return _this_afternoon(now)
        case SnoozeChoice.TOMORROW:
            return _at(today + timedelta(days=1), opening, now)
        case SnoozeChoice.MONDAY:
            return _at(today + timedelta(days=7 - today.weekday()), opening, now)
        case SnoozeChoice.DAY:
            return _at(_checked(day, now, opening), opening, now)


def is_clock_suspect(last_seen: date, today: date) -> bool:
    """Whether the owner is asked "is the date right?" before anything is marked: the clock has run far ahead.

    A clock that was set back is not asked about: nothing is due by it that was not due before.
    """
    return (today - last_seen).days > SUSPECT_DAYS


def _moment(follow_up: FollowUp) -> Moment:
    return Moment(
        follow_up_id=follow_up.id,
        customer_id=follow_up.customer_id,
        due=follow_up.due,
        planned_on=follow_up.planned_on,
        at_time=follow_up.at_time,
        snoozed_until=follow_up.snoozed_until,
    )


def _waits_for_its_hour(moment: Moment, now: datetime) -> bool:
    """Judged by the due day: an earlier day's promise that was put off to today has waited long enough."""
    return moment.at_time is not None and moment.due == now.date() and now.time() < moment.at_time


def _is_snoozed(moment: Moment, now: datetime) -> bool:
    until = moment.snoozed_until
    if until is None:
        return False
    if (until.tzinfo is None) is (now.tzinfo is None):
        return now < until
    return now.replace(tzinfo=None) < until.replace(tzinfo=None)


def _this_afternoon(now: datetime) -> datetime:
    afternoon = _at(now.date(), AFTERNOON, now)
    if now + _AFTERNOON_AHEAD <= afternoon:
        return afternoon
    return min(now + timedelta(hours=1), _at(now.date(), time(23, 59, 59), now))


def _checked(day: date | None, now: datetime, opening: time) -> date:
    today = now.date()
    if day is None:
        raise ShopError(ErrorCode.DAY_MISSING)
    if day < today:
        raise ShopError(ErrorCode.DAY_PAST, day=day)
    if day > add_months(today, _MONTHS_AHEAD):
        raise ShopError(ErrorCode.DAY_TOO_FAR, day=day)
    if day == today and opening <= now.time():
        raise ShopError(ErrorCode.TIME_PAST, time=opening)
    return day


def _at(day: date, hour: time, now: datetime) -> datetime:
    """Another day may have another offset than `now`: summer time begins and ends in between."""
    local = datetime.combine(day, hour)
    return local.astimezone() if now.tzinfo else local
