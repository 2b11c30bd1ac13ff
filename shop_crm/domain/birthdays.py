"""A birthday: a day and a month, and the year only where the customer told it (domain.md 11)."""

import calendar
from datetime import date

from shop_crm.domain.days import read_parts
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

_OLDEST = 130
"""Nobody is so many years old."""
_LEAP = 2000
_SHOWN = 60


@frozen
class Birthday:
    """The day she has her birthday."""

    month: int
    day: int
    year: int | None = None
    """None when she did not say it."""

    @property
    def code(self) -> str:
        """As it is kept and written into files: "1980-08-17", or "--08-17" without the year (RFC 6350, 4.3.1)."""
        year = f"{self.year:04}-" if self.year else "--"
        return f"{year}{self.month:02}-{self.day:02}"

    def in_year(self, year: int) -> date:
        """When it is kept that year: 29 February on the 28th where there is none (domain.md 2)."""
        return date(year, self.month, min(self.day, calendar.monthrange(year, self.month)[1]))


def from_code(code: str) -> Birthday | None:
    """The birthday that `code` was written of; None for ""."""
    if not code:
        return None
    year, month, day = ("", *code[2:].split("-")) if code.startswith("--") else code.split("-")
    return Birthday(month=int(month), day=int(day), year=int(year) if year else None)


def read_birthday(text: str, today: date, *, month_first: bool = False) -> Birthday | None:
    """The birthday as typed, with or without a year ("3 June", "3-6", "03/06/1980"); None for nothing.

    Two digits of a year are of the hundred years before today. BIRTHDAY_UNREADABLE(typed) also for a day that no
    calendar has, BIRTHDAY_IN_FUTURE(day).
    """
    if not text.strip():
        return None
    parts = read_parts(text, month_first=month_first)
    if parts is None:
        raise _unreadable(text)
    day, month, year = parts
    if year is not None and year > today.year and str(year) not in text:
        year -= 100
    try:
        found = date(_LEAP if year is None else year, month, day)
    except ValueError:
        raise _unreadable(text) from None
    if year is not None and found > today:
        raise ShopError(ErrorCode.BIRTHDAY_IN_FUTURE, day=found)
    if year is not None and year < today.year - _OLDEST:
        raise _unreadable(text)
    return Birthday(month=month, day=day, year=year)


def _unreadable(text: str) -> ShopError:
    return ShopError(ErrorCode.BIRTHDAY_UNREADABLE, typed=text.strip()[:_SHOWN])
