"""Who is due when: the calls of seven days, and moving one of them to another day."""

from datetime import date, timedelta

from shop_crm.domain.calls import Call, Moved, count_people
from shop_crm.domain.follow_ups import FollowUp, Kind, move
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import calls_by_day, count_due
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups
from shop_crm.store.journal import Answer, Operation

DAYS = 7
LISTED = 50
"""So many of a day's calls are listed, and all that somebody waits for: no column can be read that holds more."""


@frozen
class WeekDay:
    """One day with its calls, as it will list them."""

    day: date
    calls: tuple[Call, ...]
    is_open: bool
    is_cut: bool = False
    """Whether it has more calls than are listed."""


def week(shop: Shop, first: date) -> tuple[WeekDay, ...]:
    """The seven days from `first`, today at the earliest; today's calls are those that are due."""
    first = max(first, shop.today)
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    found = calls_by_day(shop, first, days[-1], LISTED)
    waiting = follow_ups.count_by_day(shop.db, first, days[-1])
    return tuple(_day(shop, day, tuple(found.get(day, ())), waiting.get(day, 0)) for day in days)


def _day(shop: Shop, day: date, calls: tuple[Call, ...], waiting: int) -> WeekDay:
    """A day with its calls; so many customers stand on it."""
    is_cut = waiting > max(LISTED, len(calls))
    if day == shop.today:
        is_cut = count_due(shop) > count_people(calls, day, shop.oldest)
    return WeekDay(day=day, calls=calls, is_open=shop.settings.calendar.is_open(day), is_cut=is_cut)


def move_call(shop: Shop, call: Call, day: date, *, request_id: str = "") -> Moved:
    """Make a call on another day, as one operation; DAY_PAST for one before today.

    Due days stay, and a promise still says what was promised. A friendly call goes on from a closed day to the next
    open one, and waits until the customer has had her peace: `stands_on` says where it really is. What would only have
    come along with the call stays on its own day. FOLLOW_UP_CLOSED when nothing of it is open any more.
    """
    if day < shop.today:
        raise ShopError(ErrorCode.DAY_PAST, day=day)
    shown = max(shop.today, call.planned_on)
    ids = [reason.follow_up.id for reason in call.reasons if reason.follow_up.planned_on <= shown]

    def work(operation: Operation) -> Answer:
        waiting = [known for known in follow_ups.read_many(shop.db, ids) if known.is_open]
        if not waiting:
            raise ShopError(ErrorCode.FOLLOW_UP_CLOSED, number=call.id)
        for known in waiting:
            follow_ups.update(operation, move(known, day))
        return {"moved": [known.id for known in waiting]}

    answer = shop.journal.run("move_call", work, request_id=request_id)
    moved = follow_ups.read_many(shop.db, answer["moved"])
    return Moved(
        customer=customers.read(shop.db, call.customer.id),
        wanted=day,
        stands_on=max(shop.today, min(known.planned_on for known in moved)),
        promised=_promised(moved),
    )


def _promised(moved: list[FollowUp]) -> date | None:
    return min((known.due for known in moved if known.kind is Kind.PROMISE), default=None)
