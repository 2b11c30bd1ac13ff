"""When to call back, as it was noted on paper: read like any promise, and asked about where two days may be meant."""

import re
from datetime import date, datetime, time, timedelta

from shop_crm.domain.days import read_promise, weekdays_named
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

_FAR = timedelta(days=60)
_BY_DAY = (time(7), time(21, 30))
_LONGEST = 120
_BARE = re.compile(r"[0-9]{1,2}")
_TORN_CLOCK = re.compile(r"(?<=[0-9])(?: +([.:]) *| *([.:]) +)(?=[0-9]{2}(?![0-9]))")
_EARLY = re.compile(r"(?<![0-9:./-])0[1-6](?![0-9:./-])")
_FILLER = re.compile(r"(?:on|pada|at)\s+(?=\S)", re.IGNORECASE)
_WORD_ENDS = re.compile(r"(?<=\S)(?=[\s,(]|$)")


@frozen
class Promise:
    """A day and perhaps an hour, and how to write them so that nobody can doubt them."""

    day: date | None = None
    clock: time | None = None
    said: str = ""
    error: ShopError | None = None
    """Why it cannot be taken as it is."""
    choices: tuple["Promise", ...] = ()
    """The days that may be meant."""

    @property
    def written(self) -> str:
        """The day and hour in figures, with what was said in quotation marks."""
        parts = [self.day.isoformat() if self.day else "", f"{self.clock:%H:%M}" if self.clock else ""]
        return " ".join(filter(None, (*parts, f'"{self.said}"' if self.said else "")))


def read_when(text: str, now: datetime, *, written_on: date, month_first: bool = False) -> Promise | None:
    """The promise that a text means; None when no day or hour can be read from it.

    A bare number is an hour or a day of the month, and "tomorrow" on a list of another day is counted from either:
    both are left to be chosen. Words after the day are a question too, for "friday next week" is not this Friday;
    so are a day months ahead, an hour of the night, and a weekday beside a date that is another one: a figure slipped.
    """
    if len(text) > _LONGEST:
        return None
    text = _TORN_CLOCK.sub(lambda found: found[1] or found[2], text.strip())
    whole = _read(text, now, written_on, month_first)
    if whole is not None:
        return whole
    for end in reversed([found.start() for found in _WORD_ENDS.finditer(text)][:-1]):
        first = _read(text[:end].strip(" ,("), now, written_on, month_first)
        if first is not None and first.error is None:
            said = text[end:].strip(" ,()-").replace('"', "'")
            if any(letter.isdigit() for letter in said):
                return None
            meant = first.choices or (first,)
            return Promise(choices=tuple(Promise(day=one.day, clock=one.clock, said=said) for one in meant))
    return None


def _read(text: str, now: datetime, written_on: date, month_first: bool) -> Promise | None:
    text = _FILLER.sub("", text, count=1) if _FILLER.match(text) else text
    if not text:
        return None
    today = now.date()
    if _BARE.fullmatch(text):
        return _day_or_hour(int(text), now, month_first)
    try:
        day, clock = read_promise(text, today, month_first=month_first)
    except ShopError as error:
        if error.code in (ErrorCode.DAY_UNREADABLE, ErrorCode.TIME_UNREADABLE):
            return None
        return Promise(error=error)
    if day == today and clock is not None and clock <= now.time():
        return Promise(error=ShopError(ErrorCode.TIME_PAST, time=clock))
    other = _counted_from(text, written_on, month_first)
    if written_on < today and other is not None and other != day:
        days = [each for each in (other, day) if each >= today]
        return Promise(choices=tuple(Promise(day=each, clock=clock) for each in days))
    if _is_likely(text, day, clock, today):
        return Promise(day=day, clock=clock)
    clocks = [clock]
    if clock is not None and clock < _BY_DAY[0]:
        clocks = [time(clock.hour + 12, clock.minute), clock]
    return Promise(choices=tuple(Promise(day=day, clock=each) for each in clocks))


def _is_likely(text: str, day: date, clock: time | None, today: date) -> bool:
    """Whether a shop would ring then, as far as a weekday beside the date agrees."""
    if clock is not None and not _BY_DAY[0] <= clock <= _BY_DAY[1]:
        return False
    if clock is not None and clock.hour > 12 and _EARLY.search(text):
        return False  # "01" as one in the afternoon
    named = weekdays_named(text)
    is_that_day = not named or day.weekday() in named or "minggu" in text.lower()
    return is_that_day and day - today <= _FAR


def _counted_from(text: str, day: date, month_first: bool) -> date | None:
    """What the text meant on another day."""
    try:
        return read_promise(text, day, month_first=month_first)[0]
    except ShopError:
        return None


def _day_or_hour(number: int, now: datetime, month_first: bool) -> Promise | None:
    choices = []
    for text in (f"jam {number}", str(number)):
        try:
            day, clock = read_promise(text, now.date(), month_first=month_first)
        except ShopError:
            continue
        if clock is None or clock > now.time():
            choices.append(Promise(day=day, clock=clock))
    return Promise(choices=tuple(choices)) if choices else None
