"""The days on which a customer asked to be greeted. What she believes is kept nowhere (domain.md 11)."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum, auto
from functools import lru_cache

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.values import frozen

FEAST_DAYS = 45
"""A feast is offered so many days before."""
BIRTHDAY_DAYS = 14
"""Birthdays are offered for so many days from today."""


class Occasion(StrEnum):
    """A day on which somebody may want a greeting, as she said herself; never guessed from a name."""

    BIRTHDAY = auto()
    NEW_YEAR = auto()
    CHINESE_NEW_YEAR = auto()
    NYEPI = auto()
    AIDILFITRI = auto()
    DEEPAVALI = auto()
    CHRISTMAS = auto()


@frozen
class OccasionDay:
    """An occasion and the day on which it is kept."""

    occasion: Occasion
    day: date
    """Of birthdays, which each have their own, today."""
    is_estimate: bool = False
    """Whether the moon may still move it by a day."""


_FIXED = {Occasion.NEW_YEAR: (1, 1), Occasion.CHRISTMAS: (12, 25)}
_CALLED = {
    Occasion.CHINESE_NEW_YEAR: ("Chinese New Year", "Lunar New Year"),
    Occasion.NYEPI: ("Day of Silence",),
    Occasion.AIDILFITRI: ("Eid al-Fitr",),
    Occasion.DEEPAVALI: ("Diwali", "Deepavali"),
}
"""How the library calls them in English; a second day and a day off in lieu have more words."""
_ESTIMATED = " (estimated)"
_KEPT_IN = ("ID", "MY", "SG")
"""Whose calendars know them all together, each asked where the shop's own does not."""
_ONE_FEAST = timedelta(days=30)
"""A second day of the same name is no feast of its own."""


def coming_occasions(today: date, country: str) -> tuple[OccasionDay, ...]:
    """Birthdays first, for there are always some to come; then the feasts of the coming 45 days in their order."""
    years = (today.year, today.year + 1)
    days = (one for year in years for occasion in Occasion for one in feast_days(occasion, year, country))
    coming = [one for one in days if today <= one.day <= today + timedelta(days=FEAST_DAYS)]
    birthdays = OccasionDay(occasion=Occasion.BIRTHDAY, day=today)
    return (birthdays, *sorted(coming, key=lambda one: (one.day, one.occasion)))


def feast_days(occasion: Occasion, year: int, country: str) -> tuple[OccasionDay, ...]:
    """When a feast begins in that year in this country: twice where two lunar years begin in one of ours.

    () for birthdays, and where no calendar knows it. Movable feasts of later years are the library's estimates.
    """
    if occasion is Occasion.BIRTHDAY:
        return ()
    if occasion in _FIXED:
        return (OccasionDay(occasion=occasion, day=date(year, *_FIXED[occasion])),)
    asked = (one for one in dict.fromkeys((country, *_KEPT_IN)) if one in _KEPT_IN)
    return next(filter(None, (_movable(occasion, year, one) for one in asked)), ())


def birthday_from(birthday: Birthday, today: date) -> date:
    """Her next birthday, today's among them; 29 February is kept on the 28th where there is none."""
    this_year = birthday.in_year(today.year)
    return this_year if this_year >= today else birthday.in_year(today.year + 1)


def _movable(occasion: Occasion, year: int, country: str) -> tuple[OccasionDay, ...]:
    found: list[OccasionDay] = []
    for day, name in _named_days(country, year):
        if name.removesuffix(_ESTIMATED) not in _CALLED[occasion]:
            continue
        if not found or day > found[-1].day + _ONE_FEAST:
            found.append(OccasionDay(occasion=occasion, day=day, is_estimate=name.endswith(_ESTIMATED)))
    return tuple(found)


@lru_cache(maxsize=32)
def _named_days(country: str, year: int) -> tuple[tuple[date, str], ...]:
    # Loaded at the first question: the library is large and the first window does not need it.
    import holidays

    def each() -> Iterator[tuple[date, str]]:
        for day, names in holidays.country_holidays(country, years=year, language="en_US").items():
            yield from ((day, name) for name in names.split("; "))

    return tuple(sorted(each()))
