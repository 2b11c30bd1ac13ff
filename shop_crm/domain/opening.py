"""When the shop is closed or wants quiet, as people write it: one day or one pair of times a line."""

import re
from datetime import date, time

from shop_crm.domain.days import read_day
from shop_crm.domain.problems import ErrorCode, ShopError

_HOUR = r"(\d{1,2})(?:[:.](\d{2}))?"
_HOURS = re.compile(rf"{_HOUR}\s*(?:-|–|—|to|s/d|sampai|hingga)\s*{_HOUR}", re.IGNORECASE)


def read_closed_days(text: str, today: date, *, month_first: bool = False) -> tuple[date, ...]:
    """The days of these lines, in order and each once; one without a year is the coming one. DAY_UNREADABLE(typed)."""
    days = {read_day(row, today, month_first=month_first, coming=True) for row in text.splitlines() if row.strip()}
    return tuple(sorted(days))


def read_hours(text: str) -> tuple[tuple[time, time], ...]:
    """The hours of these lines, from and to, each once; HOURS_UNREADABLE(typed).

    Hours that end before they begin go on after midnight.
    """
    return tuple(dict.fromkeys(_hours(row.strip()) for row in text.splitlines() if row.strip()))


def _hours(row: str) -> tuple[time, time]:
    found = _HOURS.fullmatch(row)
    if found is None:
        raise ShopError(ErrorCode.HOURS_UNREADABLE, typed=row[:40])
    try:
        begin = time(int(found[1]), int(found[2] or 0))
        end = time(int(found[3]), int(found[4] or 0))
    except ValueError as error:
        raise ShopError(ErrorCode.HOURS_UNREADABLE, typed=row[:40]) from error
    if begin == end:
        raise ShopError(ErrorCode.HOURS_UNREADABLE, typed=row[:40])
    return begin, end
