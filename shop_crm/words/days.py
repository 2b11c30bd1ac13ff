"""Days and hours in the words of a language."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate

from shop_crm.domain.calendar import Calendar, ClosedBy
from shop_crm.words.blanks import unbroken
from shop_crm.words.words import Words

_NEAR = 300
"""Days ahead within which a day and a month are clear without a year."""


def day_text(words: Words, day: date, today: date) -> str:
    """A day in short, with its year when that is not this year's: "13 Aug", "13 Aug 2025"."""
    return _short(words, day, "d MMM" if day.year == today.year else "d MMM yyyy")


def full_day_text(words: Words, day: date) -> str:
    """A day without doubt: "22 Feb 2027"."""
    return _short(words, day, "d MMM yyyy")


def long_day_text(words: Words, day: date) -> str:
    """A day for a heading: "Sunday 22 November 2026"."""
    return words.locale.toString(_qdate(day), "dddd d MMMM yyyy")


def weekday_text(words: Words, day: date, today: date) -> str:
    """A coming day, with its year when that is not this year's: "Tue 24 Nov", "Mon 4 Jan 2027"."""
    return _short(words, day, "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy")


def spoken_day_text(words: Words, day: date, today: date) -> str:
    """A coming day as one says it: "20 January"; with its year where it is so far ahead that one would ask."""
    is_near = (day - today).days < _NEAR
    return unbroken(words.locale.toString(_qdate(day), "d MMMM" if is_near else "d MMMM yyyy"))


def time_text(at: time) -> str:
    """An hour, the same in our three languages: "16:30"."""
    return f"{at:%H:%M}"


def moment_text(words: Words, at: datetime, today: date) -> str:
    """A day and hour in short: "13 Nov 10:20"."""
    return unbroken(f"{day_text(words, at.date(), today)} {time_text(at.time())}")


def _short(words: Words, day: date, pattern: str) -> str:
    return unbroken(words.locale.toString(_qdate(day), pattern))


def weekday_name(words: Words, day: date) -> str:
    """The name of its weekday: "Tuesday"."""
    return words.locale.toString(_qdate(day), "dddd")


def closed_text(words: Words, calendar: Calendar, day: date) -> str:
    """Why the shop is closed on a day: "Christmas Day", "closed every Sunday"; "" when it is open."""
    closed = calendar.why_closed(day, words.language)
    if closed is None:
        return ""
    match closed.by:
        case ClosedBy.HOLIDAY:
            return closed.holiday
        case ClosedBy.WEEKDAY:
            told = words.translate("day", "closed every {weekday}")
            return told.format(weekday=weekday_name(words, day))
        case ClosedBy.OWN_DAY:
            return words.translate("day", "our own day off")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
