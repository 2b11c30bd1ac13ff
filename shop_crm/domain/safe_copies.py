"""Safe copies: when one is made, how fresh they are, and which of them go so that some of every age stay."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta
from enum import StrEnum, auto
from itertools import pairwise

from shop_crm.domain.values import frozen

EVERY = timedelta(hours=4)
"""How often a shop that changes is copied while it is open."""
AMBER_AFTER, RED_AFTER = timedelta(days=1), timedelta(days=3)
LARGE_STEP = 100
"""A step that writes more rows than this has the state before it kept in a copy."""

_NEWEST = 3
_DAILY, _WEEKLY, _MONTHLY = timedelta(days=14), timedelta(days=61), timedelta(days=366)
_LONGEST_GAP = timedelta(days=100)
"""Between two copies; what seems longer is a shop that was shut, or a clock that runs far ahead."""
_WAIT = 30
"""So many copies we wait for to be sure which of the two it is, and drop nothing until then."""
_STEPS_KEPT = 20


class Occasion(StrEnum):
    """Why a copy was made."""

    START = auto()
    HOURS = auto()
    END = auto()
    IMPORT = auto()
    LARGE = auto()
    """Before a step that changes much at once."""
    MIGRATION = auto()
    RESTORE = auto()
    HAND = auto()


@frozen
class Kept:
    """One copy in a folder."""

    name: str
    number: int
    """Its place in the sequence in which the folder's copies were made, which no wrong clock changes."""
    made_at: datetime
    occasion: Occasion
    is_spoiled: bool = False
    """It is not any more what was checked when it was made."""


class Freshness(StrEnum):
    """How well the shop is kept safe."""

    FRESH = auto()
    AGED = auto()
    OLD = auto()
    FAILED = auto()
    """The last copy could not be made, or one is spoiled."""
    NONE = auto()


def freshness(made_at: datetime | None, now: datetime, *, has_failed: bool = False) -> Freshness:
    """How well the shop is kept safe by a newest copy of this time."""
    if has_failed:
        return Freshness.FAILED
    if made_at is None:
        return Freshness.NONE
    if now - made_at > RED_AFTER:
        return Freshness.OLD
    return Freshness.AGED if now - made_at > AMBER_AFTER else Freshness.FRESH


def is_due(occasion: Occasion, made_at: datetime | None, now: datetime, *, is_changed: bool) -> bool:
    """Whether a copy is to be made; `is_changed`: the shop holds something that the newest copy has not.

    What holds everything is made anew once a day all the same: a disk that fails is noticed by it.
    """
    if made_at is None or made_at > now or now - made_at > AMBER_AFTER:
        return True
    if occasion is Occasion.HOURS:
        return is_changed and now - made_at >= EVERY
    return is_changed or occasion is Occasion.HAND


def newest_of(times: Iterable[datetime], now: datetime) -> datetime | None:
    """The newest of these times; one to come was noted while the clock was wrong, and does not count."""
    return max((time for time in times if time <= now + timedelta(minutes=5)), default=None)


def to_drop(copies: Iterable[Kept], now: datetime) -> list[Kept]:
    """Which copies go: what is not needed to have some of every age.

    The newest three by their sequence stay whatever the clock says, and so does all that was made today; then the
    newest of each day for a fortnight, of each week for two months, and of each month for a year. What was made
    before an import or a large step stays a fortnight (the newest twenty of them), before a migration or a way back
    a year, and by hand the newest of each week for a year. A spoiled copy counts for nothing and stays to be looked at.
    """
    ordered = sorted(copies, key=lambda copy: (copy.number, copy.made_at, copy.name), reverse=True)
    good = [copy for copy in ordered if not copy.is_spoiled]
    trusted = _trusted(good, now)
    if _seems_ahead(trusted, now):
        return []
    kept = {copy.name for copy in ordered if copy.is_spoiled} | {copy.name for copy in good[:_NEWEST]}
    filled: set[Hashable] = set()
    day = now
    for copy in good:
        if copy in trusted:
            day = copy.made_at.astimezone(now.tzinfo)  # any other is taken to be as old as the one after it
        needed = _needed(copy, day, now, filled)
        if needed:
            filled |= needed
            kept.add(copy.name)
    return [copy for copy in ordered if copy.name not in kept]


def _trusted(newest_first: list[Kept], now: datetime) -> list[Kept]:
    """The copies whose times agree with the order in which they were made: the longest such row of them.

    What was made while the clock was wrong for a day stands out of it, whichever way the clock was wrong.
    """
    rows: list[tuple[datetime, list[Kept]]] = []
    """By length: the row of so many that ends with the earliest time, and that time."""
    for copy in reversed(newest_first):
        if copy.made_at > now:
            continue
        place = bisect_right([end for end, _ in rows], copy.made_at)
        row = [*(rows[place - 1][1] if place else []), copy]
        rows[place : place + 1] = [(copy.made_at, row)]
    return rows[-1][1][::-1] if rows else []


def _seems_ahead(trusted: list[Kept], now: datetime) -> bool:
    """Whether the clock may run far ahead since one of the newest copies."""
    times = [now, *(copy.made_at for copy in trusted[:_WAIT])]
    return any(later - earlier > _LONGEST_GAP for later, earlier in pairwise(times))


def _needed(copy: Kept, day: datetime, now: datetime, filled: set[Hashable]) -> set[Hashable]:
    """The places that this copy is the first to fill, going from the newest to the oldest; empty: it may go."""
    age = now - day
    week = tuple(day.isocalendar())[:2]
    wanted: set[Hashable] = set()
    if day.date() == now.date():
        wanted.add(("today", copy.name))
    if age <= _DAILY:
        wanted.add(("day", day.date()))
    if age <= _WEEKLY:
        wanted.add(("week", week))
    if age <= _MONTHLY:
        wanted.add(("month", day.year, day.month))
    match copy.occasion:
        case Occasion.IMPORT | Occasion.LARGE if age <= _DAILY:
            free = (("step", place) for place in range(_STEPS_KEPT) if ("step", place) not in filled)
            wanted |= set(list(free)[:1])
        case Occasion.MIGRATION | Occasion.RESTORE if age <= _MONTHLY:
            wanted.add(("before", copy.name))
        case Occasion.HAND if age <= _MONTHLY:
            wanted.add(("hand", week))
    return wanted - filled
