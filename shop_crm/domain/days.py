"""Reads days and times as people type them, in English, Indonesian or Malay, and counts months without drift."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta
from enum import StrEnum, auto
from functools import lru_cache
from unicodedata import normalize

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

EARLIEST_SALE = date(2000, 1, 1)
_MONTHS_AHEAD = 120
# No honest day is longer; a pasted megabyte must cost nothing and must not fill a message.
_LONGEST = 60


def _numbered(*rows: str, start: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, start) for name in row.split()}


_MONTHS = _numbered(
    "jan january januari",
    "feb february februari peb pebruari",
    "mar march maret mac",
    "apr april",
    "may mei",
    "jun june juni",
    "jul july juli julai",
    "aug august agu agt ags agust agustus ogo ogos",
    "sep sept september",
    "oct october okt oktober",
    "nov november nop nopember",
    "dec december des desember dis disember",
    start=1,
)
_WEEKDAYS = _numbered(
    "mon monday sen senin isn isnin",
    "tue tues tuesday sel selasa",
    "wed weds wednesday rab rabu",
    "thu thur thurs thursday kam kamis kha khamis",
    "fri friday jum jumat jumaat",
    "sat saturday sab sabtu",
    "sun sunday min minggu ahd ahad",
    start=0,
)
_NEAR_DAYS = {
    "today": 0,
    "hari ini": 0,
    "hari ni": 0,
    "yesterday": -1,
    "kemarin": -1,
    "semalam": -1,
    "day before yesterday": -2,
    "tomorrow": 1,
    "besok": 1,
    "esok": 1,
    "lusa": 2,
    "day after tomorrow": 2,
}
# Yesterday to some Malay speakers, the day before yesterday to others.
_UNSURE_DAY = "kelmarin"
_LEAD_WORDS = frozenset({"hari", "on", "tgl", "tanggal"})

_SPAN = r"(?P<number>[0-9]{1,4}) (?P<unit>days?|hari|weeks?|minggu)"
# These and the two clocks are slow to compile, and most starts read no day: re does it, once, where they are used.
_DAYS_AGO = rf"{_SPAN} (?:ago|(?:(?:yang|yg) )?(?:lalu|lepas))"
_DAYS_AHEAD = rf"(?=in |dalam |.* lagi$)(?:(?:in|dalam) )?{_SPAN}(?: lagi)?"

_SPACES = re.compile(r"\s+")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th| ?hb| ?haribulan)(?![a-z])")
_PART = re.compile(r"([0-9]+|[a-z]+)(?: ?[/.,-] ?| |(?![0-9a-z])|(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9]))")

_CLOCK_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?::[0-9]{2})?")
_DAY_PART = r"am|a\.m\.|pm|p\.m\.|pagi|siang|tengah ?hari|sore|petang|malam"
_CLOCK_NUMBER = r"[0-9]+(?:[:.][0-9]+)*"
_CLOCK_WORD = re.compile(r"(?<![^ ,])(?:jam|pukul|pkl|at|@)(?![a-z])")
_CLOCK = rf"""(?x)(?<![^\ ,])(?:
      (?:(?P<early_part>{_DAY_PART})\ )?(?:jam|pukul|pkl|at|@)\.?\ ?
        (?P<said>{_CLOCK_NUMBER})(?:\ ?(?P<late_part>{_DAY_PART}))?
      | (?P<parted>{_CLOCK_NUMBER})\ ?(?P<part>{_DAY_PART})
      | (?P<bare>[0-9]+(?::[0-9]+)+)
    )(?![^\ ,])"""
_DOTTED_CLOCK = re.compile(r"[ ,](?P<said>[0-9]{1,2}\.(?P<minutes>[0-9]{2}))$")
_BARE_HOUR = re.compile(r"(?P<day>.+) (?P<hour>[0-9]{1,2})")

_MORNING = {12: 0} | {hour: hour for hour in range(12)}
_MIDDAY = {hour: hour for hour in range(10, 17)} | {hour: hour + 12 for hour in range(1, 5)}
_AFTERNOON = {hour: hour for hour in range(12, 20)} | {hour: hour + 12 for hour in range(1, 8)}
# Twelve at night is on no day that all agree on, so it is not here.
_NIGHT = {hour: hour for hour in range(18, 24)} | {hour: hour + 12 for hour in range(6, 12)}
_PM = {hour: hour for hour in range(12, 24)} | {hour: hour + 12 for hour in range(1, 12)}
_ALL_DAY = {hour: hour for hour in range(24)}
_HOURS: dict[str, Mapping[int, int]] = {
    "": _ALL_DAY,
    "am": _MORNING,
    "pagi": _MORNING,
    "siang": _MIDDAY,
    "tengahhari": _MIDDAY,
    "sore": _AFTERNOON,
    "petang": _AFTERNOON,
    "malam": _NIGHT,
    "pm": _PM,
}

_FILE_CLOCK = r"""(?xi)(?:(?<=[0-9])t|,?\ +)[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]+)?)?
        (?:\ ?[ap]\.?m\.?)?(?:\ ?(?:z|utc|gmt|wib|wita|wit|(?:utc|gmt)?[+-][0-9]{1,2}:?[0-9]{0,2}))?$"""
_FILE_NUMBERS = re.compile(r"([0-9]{1,4}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{1,4})(?![0-9])")
_EXCEL_SERIAL = re.compile(r"([0-9]{5})(?:\.[0-9]+)?")
# Excel's 1900 system, with its 29 February 1900 that never was.
_EXCEL_START = date(1899, 12, 30)


class DayOrder(StrEnum):
    """The order of the parts of a date in a file's column."""

    YEAR_FIRST = auto()
    DAY_FIRST = auto()
    MONTH_FIRST = auto()


@frozen
class _Written:
    """A day as written: what was left out is None."""

    day: int
    month: int | None = None
    year: int | None = None


# The same few days are asked again and again: all purchases of a day have the same due days.
@lru_cache(maxsize=4_096)
@lru_cache(maxsize=4096)  # a file of a million sales has few days, and each plans several months ahead
def add_months(day: date, months: int) -> date:
    """The day `months` later, clamped to that month's last day; always count from the origin (domain.md 2)."""
    from dateutil.relativedelta import relativedelta  # the first window adds no months

    return day + relativedelta(months=months)


def read_day(text: str, today: date, *, month_first: bool = False, coming: bool = False) -> date:
    """The day of a sale as typed; without a year, or as a weekday or a bare number, the latest such day.

    With `coming` the next one instead.
    `month_first` is the country's custom for 11/8 and yields to a number above 12. Today counts as the latest day,
    but not for a weekday: "Monday" on a Monday is a week ago. The range is for check_sale_day.
    Raises DAY_UNREADABLE(typed), and DAY_AMBIGUOUS(typed, first, second) for "kelmarin".
    """
    return _day(text, today, month_first=month_first, coming=coming)


def weekdays_named(text: str) -> set[int]:
    """The weekdays whose names stand in a text as words of their own, Monday as 0; "minggu" is a week, too."""
    return {_WEEKDAYS[word] for word in re.findall("[a-z]+", _cleaned(text)) if word in _WEEKDAYS}


def read_parts(text: str, *, month_first: bool = False) -> tuple[int, int, int | None] | None:
    """(day, month, year or None) as typed; None when it names no day and month. Nobody has looked for it in a calendar.

    Two digits of a year are of this century.
    """
    written = _written(_words(text), month_first=month_first)
    if written is None or written.month is None:
        return None
    return written.day, written.month, written.year


def check_sale_day(day: date, today: date) -> date:
    """The day itself when a sale can have been on it; else DAY_IN_FUTURE(day) or DAY_TOO_EARLY(day, earliest)."""
    if day > today:
        raise ShopError(ErrorCode.DAY_IN_FUTURE, day=day)
    if day < EARLIEST_SALE:
        raise ShopError(ErrorCode.DAY_TOO_EARLY, day=day, earliest=EARLIEST_SALE)
    return day


def read_promise(text: str, today: date, *, month_first: bool = False) -> tuple[date, time | None]:
    """The coming day of a promise as typed, and its time if one was said; a time alone is today.

    A weekday is the next one after today; a day without a year is the next one, today included. An hour from 1 to 6
    without minutes or part of the day is in the afternoon: shops call by day.
    Raises DAY_PAST(day), DAY_TOO_FAR(day) beyond ten years, DAY_UNREADABLE(typed), TIME_UNREADABLE(typed), and
    DAY_AMBIGUOUS(typed, first, second), as for "fri 10.11" (at 10:11, or on 10 November).
    """
    day, clock = _promise(text, today, month_first=month_first)
    if day < today:
        raise ShopError(ErrorCode.DAY_PAST, day=day)
    if day > add_months(today, _MONTHS_AHEAD):
        raise ShopError(ErrorCode.DAY_TOO_FAR, day=day)
    return day, clock


def day_order(texts: Iterable[str]) -> DayOrder | None:
    """The one order in which a file's column writes its dates (faults.md I12); None when no value decides.

    A year first, or a part above 12, decides; month names and impossible dates do not. Raises
    DAY_AMBIGUOUS(typed, first, second) with the first value that contradicts an earlier one, and the days of both.
    """
    found: DayOrder | None = None
    found_day = EARLIEST_SALE
    for text in texts:
        numbers = _FILE_NUMBERS.match(text.strip()[:_LONGEST])
        told = _told_order(numbers) if numbers else None
        if numbers is None or told is None or told == found:
            continue
        day = _numbered_day(numbers, told)
        if day is None:
            continue
        if found is not None:
            raise ShopError(ErrorCode.DAY_AMBIGUOUS, typed=_shortened(text), first=found_day, second=day)
        found, found_day = told, day
    return found


def read_file_day(text: str, order: DayOrder) -> date:
    """A file's date in its column's order; a time beside it is left out, and five digits are an Excel serial number.

    A year that stands first is a year in every order. Raises DAY_MISSING for nothing, and DAY_UNREADABLE(typed), also
    without a year.
    """
    cleaned = text.strip()
    if not cleaned:
        raise ShopError(ErrorCode.DAY_MISSING)
    day = _file_day(re.sub(_FILE_CLOCK, "", cleaned), order) if len(cleaned) <= _LONGEST else None
    if day is None:
        raise _unreadable(text)
    return day


def _shortened(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _unreadable(text: str) -> ShopError:
    return ShopError(ErrorCode.DAY_UNREADABLE, typed=_shortened(text))


def _cleaned(text: str) -> str:
    """The text in small letters with single spaces, without apostrophes (jum'at, '26); "" when it is too long."""
    text = text.strip()
    if len(text) > _LONGEST:
        return ""
    small = normalize("NFKC", text).lower().replace("'", "").replace("’", "")
    return _SPACES.sub(" ", small).strip()


def _day(text: str, today: date, *, month_first: bool, coming: bool) -> date:
    """The day that a text means; what it leaves out is looked for before today, or after it when `coming`."""
    words = _words(text)
    phrase = " ".join(words)
    if phrase == _UNSURE_DAY:
        first, second = today - timedelta(days=2), today - timedelta(days=1)
        raise ShopError(ErrorCode.DAY_AMBIGUOUS, typed=_shortened(text), first=first, second=second)
    days = _days_from_today(phrase)
    if days is not None:
        return today + timedelta(days=days)
    while len(words) > 1 and words[0] in _LEAD_WORDS:
        words = words[1:]
    if len(words) == 1 and words[0] in _WEEKDAYS:
        return _nearest_weekday(_WEEKDAYS[words[0]], today, coming=coming)
    if len(words) > 1 and words[0] in _WEEKDAYS:
        words = words[1:]
    written = _written(words, month_first=month_first)
    day = _resolved(written, today, coming=coming) if written else None
    if day is None:
        raise _unreadable(text)
    return day


def _words(text: str) -> list[str]:
    """The numbers and words of a typed day; none when a sign stands where none belongs."""
    cleaned = _ORDINAL.sub("", _cleaned(text)).removesuffix(".")
    if _PART.sub("", cleaned) or cleaned.endswith(("/", "-", ",")):
        return []
    return _PART.findall(cleaned)


def _days_from_today(phrase: str) -> int | None:
    if phrase in _NEAR_DAYS:
        return _NEAR_DAYS[phrase]
    ago, ahead = re.fullmatch(_DAYS_AGO, phrase), re.fullmatch(_DAYS_AHEAD, phrase)
    span = ago or ahead
    if span is None:
        return None
    days = int(span["number"]) * (7 if span["unit"].startswith(("week", "minggu")) else 1)
    return -days if ago else days


def _nearest_weekday(weekday: int, today: date, *, coming: bool) -> date:
    """The nearest such weekday on the asked side; today is never it."""
    if coming:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _written(words: list[str], *, month_first: bool) -> _Written | None:
    """The day that numbers and at most one month name write; None when they write none."""
    numbers = [word for word in words if word not in _MONTHS]
    if not 1 <= len(numbers) <= 3 or not all(number.isdecimal() for number in numbers):
        return None
    match len(words) - len(numbers):
        case 0:
            return _in_numbers(numbers, month_first=month_first)
        case 1 if len(numbers) < 3 and words[2:] == numbers[1:]:
            # A name that stands third, as in "22 2026 Nov", is no one's custom.
            return _with_month_name(words, numbers)
        case _:
            return None


def _in_numbers(numbers: list[str], *, month_first: bool) -> _Written | None:
    year = None
    if len(numbers) == 3:
        if len(numbers[0]) == 4:
            return _of_sizes(day=numbers[2], month=int(numbers[1]), year=numbers[0])
        *numbers, year = numbers
    if len(numbers) == 1:
        return _of_sizes(day=numbers[0])
    month, day = numbers if month_first else reversed(numbers)
    if int(month) > 12:
        # The custom of the place cannot be meant.
        month, day = day, month
    return _of_sizes(day=day, month=int(month), year=year)


def _with_month_name(words: list[str], numbers: list[str]) -> _Written | None:
    month = next(_MONTHS[word] for word in words if word in _MONTHS)
    if len(numbers) == 1:
        return _of_sizes(day=numbers[0], month=month)
    year, day = numbers if len(numbers[0]) == 4 else reversed(numbers)
    return _of_sizes(day=day, month=month, year=year)


def _of_sizes(*, day: str, month: int | None = None, year: str | None = None) -> _Written | None:
    """A day of one or two digits, with a year of two or four digits or none; two digits are of this century."""
    if len(day) > 2 or len(year or "00") not in (2, 4):
        return None
    century = 2000 if year and len(year) == 2 else 0
    return _Written(day=int(day), month=month, year=int(year) + century if year else None)


def _resolved(written: _Written, today: date, *, coming: bool) -> date | None:
    """The day itself, or the nearest one that fits what is written, today included; None for 30 February."""
    if written.year is not None and written.month is not None:
        return _existing(written.year, written.month, written.day)
    for year, month in _near_months(written.month, today, coming=coming):
        day = _existing(year, month, written.day)
        if day is not None and (day >= today if coming else day <= today):
            return day
    return None


def _near_months(month: int | None, today: date, *, coming: bool) -> Iterator[tuple[int, int]]:
    """Where to look for a day: the same month of other years, or the months in turn, from today's on."""
    step = 1 if coming else -1
    if month is not None:
        # Nine years always hold a 29 February, also across 2100.
        yield from ((today.year + step * years, month) for years in range(9))
        return
    first = today.replace(day=1)
    yield from ((near.year, near.month) for near in (add_months(first, step * months) for months in range(4)))


def _existing(year: int, month: int, day: int) -> date | None:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def _promise(text: str, today: date, *, month_first: bool) -> tuple[date, time | None]:
    cleaned = _cleaned(text)
    found = re.search(_CLOCK, cleaned)
    if found is None:
        if _CLOCK_WORD.search(cleaned):
            raise ShopError(ErrorCode.TIME_UNREADABLE, typed=_shortened(text))
        hour = _BARE_HOUR.fullmatch(cleaned)
        by_hour = _promise_with_hour(text, hour, today, month_first=month_first) if hour else None
        return by_hour or _promise_with_point(text, cleaned, today, month_first=month_first)
    said = found["said"] or found["parted"] or found["bare"]
    clock = _clock(said, found["early_part"] or found["late_part"] or found["part"] or "")
    if clock is None or (found["early_part"] and found["late_part"]):
        raise ShopError(ErrorCode.TIME_UNREADABLE, typed=_shortened(text))
    rest = f"{cleaned[: found.start()]} {cleaned[found.end() :]}".strip(" ,")
    return (_day(rest, today, month_first=month_first, coming=True) if rest else today), clock


def _promise_with_hour(
    text: str, found: re.Match[str], today: date, *, month_first: bool
) -> tuple[date, time | None] | None:
    """The promise whose last number is an hour, as in "tue 10" and "24/11 10"; None when it belongs to the day."""
    day = _day_or_none(found["day"], today, month_first=month_first)
    clock = _clock(found["hour"], "")
    if day is None or clock is None:
        return None
    whole = _day_or_none(text, today, month_first=month_first)
    if whole is None or whole < today:
        return day, clock
    if found["day"] not in _WEEKDAYS:
        return None
    if whole.weekday() != day.weekday():
        return day, clock
    raise ShopError(ErrorCode.DAY_AMBIGUOUS, typed=_shortened(text), first=day, second=whole)


def _promise_with_point(text: str, cleaned: str, today: date, *, month_first: bool) -> tuple[date, time | None]:
    """A promise whose last numbers may be a time ("fri 10.00") or a day ("fri 22.11")."""
    whole = _day_or_none(cleaned, today, month_first=month_first)
    # A point alone, as in "16.30", is a time only when it is no day.
    dotted = _DOTTED_CLOCK.search(f" {cleaned}")
    if dotted and int(dotted["minutes"]) > 12 and not month_first:
        # "10.30" is half past ten: nobody here writes a month after a point and then its day.
        whole = None
    elif whole and dotted and dotted["said"] == cleaned:
        dotted = None
    if dotted is None:
        return _day(text, today, month_first=month_first, coming=True), None
    rest = cleaned.removesuffix(dotted["said"]).strip(" ,")
    day = _day_or_none(rest, today, month_first=month_first) if rest else today
    clock = _clock(dotted["said"], "")
    if day and clock and whole and day != whole:
        first, second = sorted((day, whole))
        raise ShopError(ErrorCode.DAY_AMBIGUOUS, typed=_shortened(text), first=first, second=second)
    if day and clock and not whole:
        return day, clock
    if whole:
        return whole, None
    raise ShopError(ErrorCode.TIME_UNREADABLE, typed=_shortened(text)) if day else _unreadable(text)


def _day_or_none(text: str, today: date, *, month_first: bool) -> date | None:
    try:
        return _day(text, today, month_first=month_first, coming=True)
    except ShopError as error:
        if error.code is not ErrorCode.DAY_UNREADABLE:
            raise
        return None


def _clock(said: str, part: str) -> time | None:
    """The time of a clock's numbers and the part of the day that goes with them; None when there is none such."""
    numbers = _CLOCK_TIME.fullmatch(said)
    hours = _HOURS[part.replace(".", "").replace(" ", "")]
    if numbers is None or int(numbers[1]) not in hours or int(numbers[2] or 0) > 59:
        return None
    hour = hours[int(numbers[1])]
    if not part and numbers[2] is None and 1 <= hour <= 6:
        hour += 12
    return time(hour, int(numbers[2] or 0))


def _told_order(numbers: re.Match[str]) -> DayOrder | None:
    """The order that one date alone proves."""
    first, second, _ = numbers.groups()
    if len(first) == 4:
        return DayOrder.YEAR_FIRST
    if int(first) > 12:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if int(second) > 12 else None


# A file repeats its days; reading one costs many times what finding it again does. The size holds over 40 years.
@lru_cache(maxsize=16384)
def _file_day(text: str, order: DayOrder) -> date | None:
    numbers = _FILE_NUMBERS.fullmatch(text)
    if numbers is not None:
        return _numbered_day(numbers, order)
    serial = _EXCEL_SERIAL.fullmatch(text)
    if serial is not None:
        return _EXCEL_START + timedelta(days=int(serial[1]))
    words = _words(text)
    if len(words) == 4 and words[0] in _WEEKDAYS:
        words = words[1:]
    # Only a month's name is left to tell the parts apart: numbers alone were read above, in the file's order.
    if len(words) != 3 or not any(word in _MONTHS for word in words):
        return None
    written = _written(words, month_first=False)
    return _existing(written.year or 0, written.month or 0, written.day) if written else None


def _numbered_day(numbers: re.Match[str], order: DayOrder) -> date | None:
    """The day of three numbers in this order, and in no other; None when there is no such day."""
    first, second, third = numbers.groups()
    if len(first) == 4:
        written = _of_sizes(day=third, month=int(second), year=first)
    else:
        match order:
            case DayOrder.YEAR_FIRST:
                written = _of_sizes(day=third, month=int(second), year=first) if len(first) == 2 else None
            case DayOrder.DAY_FIRST:
                written = _of_sizes(day=first, month=int(second), year=third)
            case DayOrder.MONTH_FIRST:
                written = _of_sizes(day=second, month=int(first), year=third)
    return _existing(written.year or 0, written.month or 0, written.day) if written else None
