"""Who is due when: the calls of seven days, and moving one of them to another day."""

from dataclasses import dataclass
from datetime import date, timedelta

from shop_crm.domain.calls import Call, Moved
from shop_crm.domain.follow_ups import FollowUp, Kind, move
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import calls_by_day
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups
from shop_crm.store.journal import Answer, Operation

DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """One day with its calls, as it will list them."""

    day: date
    calls: tuple[Call, ...]
    is_open: bool


def week(shop: Shop, first: date) -> tuple[WeekDay, ...]:
    """The seven days from `first`, today at the earliest; today's calls are all that are due."""
    first = max(first, shop.today)
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    found, calendar = calls_by_day(shop, first, days[-1]), shop.settings.calendar
    return tuple(WeekDay(day=day, calls=tuple(found.get(day, ())), is_open=calendar.is_open(day)) for day in days)


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
