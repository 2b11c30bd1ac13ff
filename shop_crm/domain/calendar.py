"""The shop's calendar: which days it is open, and the next one that is."""

from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum, auto
from functools import lru_cache

from shop_crm.domain.values import frozen

MAX_CLOSED_DAYS = 60
"""A shop closed for longer than this in one go has a wrong calendar: the day itself is used then."""
_NEXT_DAY = timedelta(days=1)


class PartOfDay(StrEnum):
    """When a call was or should be tried (domain.md 5)."""

    MORNING = auto()
    AFTERNOON = auto()
    EVENING = auto()


class ClosedBy(StrEnum):
    """What closes the shop on a day."""

    WEEKDAY = auto()
    OWN_DAY = auto()
    HOLIDAY = auto()


@frozen
class Closed:
    """Why the shop is closed on a day."""

    by: ClosedBy
    holiday: str = ""
    """The name of the public holiday."""


@frozen
class Calendar:
    """Closed weekdays (Monday is 0), the owner's own closed days, and the public holidays of a country and state."""

    country: str = ""
    state: str = ""
    closed_weekdays: frozenset[int] = frozenset()
    closed_days: frozenset[date] = field(default_factory=frozenset)
    keeps_holidays: bool = True

    def is_open(self, day: date) -> bool:
        """Whether the shop is open on this day."""
        if day.weekday() in self.closed_weekdays or day in self.closed_days:
            return False
        return not (self.keeps_holidays and self.country and day in public_holidays(self.country, self.state, day.year))

    def why_closed(self, day: date, language: str = "") -> Closed | None:
        """Why the shop is closed on this day; a holiday with its name, in this language where it is known. None: open.

        A holiday says more than the weekday it falls on.
        """
        if self.is_open(day):
            return None
        if self.keeps_holidays and (name := holiday_name(self.country, self.state, day, language)):
            return Closed(by=ClosedBy.HOLIDAY, holiday=name)
        return Closed(by=ClosedBy.OWN_DAY if day in self.closed_days else ClosedBy.WEEKDAY)

    def open_from(self, day: date) -> date:
        """This day when open, else the next open one (domain.md 2)."""
        candidate = day
        for _ in range(MAX_CLOSED_DAYS):
            if self.is_open(candidate):
                return candidate
            candidate += _NEXT_DAY
        return day

    def after_open_days(self, day: date, count: int) -> date:
        """The open day that is `count` open days after this day."""
        for _ in range(count):
            day = self.open_from(day + timedelta(days=1))
        return day


def part_of_day(hour: int) -> PartOfDay:
    """Morning until noon, afternoon until five, evening after."""
    if hour < 12:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if hour < 17 else PartOfDay.EVENING


def another_part(part: PartOfDay) -> PartOfDay:
    """The part of the day to try next: no answer in the morning, perhaps in the afternoon (domain.md 5)."""
    parts = list(PartOfDay)
    return parts[(parts.index(part) + 1) % len(parts)]


@lru_cache(maxsize=64)
def public_holidays(country: str, state: str, year: int) -> frozenset[date]:
    """The public holidays of that year; empty for a country the library doesn't know.

    Movable feasts of later years are the library's estimates.
    """
    # Loaded at the first question: the library is large and the first window does not need it.
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, subdiv=state or None, years=year))
    except NotImplementedError:
        return frozenset()


def holiday_name(country: str, state: str, day: date, language: str = "") -> str:
    """What the public holiday of this day is called, in the country's own language where ours is not known; "" none."""
    return _holiday_names(country, state, day.year, language).get(day, "") if country else ""


@lru_cache(maxsize=64)
def _holiday_names(country: str, state: str, year: int, language: str) -> dict[date, str]:
    import holidays  # as above

    known = getattr(holidays, country, None)
    spoken = next(
        (code for code in getattr(known, "supported_languages", ()) if code.split("_")[0] == language),
        getattr(known, "default_language", None),
    )
    try:
        return dict(holidays.country_holidays(country, subdiv=state or None, years=year, language=spoken))
    except NotImplementedError:
        return {}


def states(country: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of the states whose own holidays are known, by name; () for a country without any."""
    import holidays  # as above

    known = getattr(holidays, country, None)
    if known is None:
        return ()
    names: dict[str, str] = {}
    for name, code in known.subdivisions_aliases.items():
        names.setdefault(code, name)
    found = ((code, names.get(code, code)) for code in known.subdivisions)
    return tuple(sorted(found, key=lambda state: state[1]))
