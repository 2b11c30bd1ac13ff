"""Calls for the calendar of a phone: iCalendar 2.0, at the hour of wherever the phone is."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from shop_crm.domain.values import frozen
from shop_crm.exchange.cards_out import escaped, folded_line

CALENDAR_MARK = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Shop CRM//"
"""What a calendar file of ours begins with."""
MINUTES = 10
"""So long is a call."""


@frozen
class Event:
    """One call in a calendar."""

    uid: str
    """The same each time, so that a second file renews what the first one brought."""
    begins: datetime
    """Without an offset: at this hour of the place, whatever its time zone."""
    summary: str
    description: str


def write_calendar(events: Iterable[Event], made_at: datetime) -> bytes:
    """The events as one file in UTF-8; `made_at` (with its offset) tells a calendar which of two files is the newer."""
    stamp = f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shop CRM//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{escaped(event.uid)}",
            f"DTSTAMP:{stamp}",
            f"LAST-MODIFIED:{stamp}",
            f"SEQUENCE:{int(made_at.timestamp()) // 60 % 2**31}",
            f"DTSTART:{event.begins:%Y%m%dT%H%M%S}",
            f"DTEND:{event.begins + timedelta(minutes=MINUTES):%Y%m%dT%H%M%S}",
            f"SUMMARY:{escaped(event.summary)}",
            f"DESCRIPTION:{escaped(event.description)}",
            "END:VEVENT",
        ]
    return b"".join(map(folded_line, [*lines, "END:VCALENDAR"]))
