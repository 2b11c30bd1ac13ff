"""After days off: what is called today, what on the next open days, and what has waited too long (domain.md 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.calls import Call
from shop_crm.domain.values import frozen


@frozen
class CatchUp:
    """What is due, as it can be managed."""

    today: tuple[Call, ...] = ()
    """Promises and complaint checks, then the dearest purchases."""
    later: Mapping[date, tuple[Call, ...]] = field(default_factory=dict)
    """What goes to which open day, earliest first; never a promise."""
    expired: tuple[Call, ...] = ()
    """What has waited too long: kept or let go by the owner."""

    @property
    def moved(self) -> int:
        """How many calls go to another day."""
        return sum(len(calls) for calls in self.later.values())

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to decide."""
        return bool(self.later or self.expired)


def catch_up(
    due: Sequence[Call],
    expired: Sequence[Call],
    *,
    today: date,
    calls_a_day: int,
    planned: Mapping[date, int],
    calendar: Calendar,
) -> CatchUp:
    """Spread what is due over today and the next open days, with no more than `calls_a_day` on each.

    Who waits for us is called today, however many they are; then the dearest purchases come first. `planned` says how
    many calls stand on each coming day already.
    """
    awaited = [call for call in due if call.is_awaited]
    friendly = sorted((call for call in due if not call.is_awaited), key=lambda call: (-call.amount, call.due, call.id))
    room = max(0, calls_a_day - len(awaited))
    later: dict[date, list[Call]] = {}
    day = today
    for call in friendly[room:]:
        while day == today or len(later.get(day, ())) + planned.get(day, 0) >= calls_a_day:
            day = calendar.open_from(day + timedelta(days=1))
        later.setdefault(day, []).append(call)
    return CatchUp(
        today=(*awaited, *friendly[:room]),
        later={day: tuple(calls) for day, calls in later.items()},
        expired=tuple(expired),
    )
