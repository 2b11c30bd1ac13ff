"""After days off: what waits, spreading it over the coming days, and deciding about what has waited too long."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from shop_crm.domain import catch_up as spreading
from shop_crm.domain.calls import Call, Moved
from shop_crm.domain.catch_up import CatchUp
from shop_crm.domain.follow_ups import FollowUp, let_go, move
from shop_crm.domain.values import frozen
from shop_crm.services.calls import due_calls, due_people, expired_calls
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups, houses
from shop_crm.store.journal import Answer, Operation

LISTED = 300
"""So many are decided about at once, and as many that have waited too long; then come the next."""
_AHEAD = timedelta(days=365)


@frozen
class Waiting:
    """Why a look at the catch-up is worth it: more is due than a day holds, or something has waited too long."""

    days_away: int
    """Days before today without any entry in the shop."""
    due: int
    """Calls, not people."""
    expired: int


def waiting(shop: Shop) -> Waiting | None:
    """What the owner is told of it; None when today's calls are as many as can be managed and none is too old.

    Reads the indexes and no call: it is asked whenever Today is shown.
    """
    old = follow_ups.expired_customers(shop.db, shop.oldest)
    people = due_people(shop)
    if not old and len(people) <= shop.settings.calls_a_day:
        return None
    awaited = follow_ups.awaited_customers(shop.db, shop.today)
    of_day = houses.houses(shop.db, people)
    friendly = [house for house in of_day if not house & awaited]
    expired = len(houses.houses(shop.db, old - set().union(*of_day)))
    is_too_much = len(of_day) > shop.settings.calls_a_day and bool(friendly)
    if not expired and not is_too_much:
        return None
    return Waiting(days_away=_days_away(shop), due=len(of_day), expired=expired)


def catch_up(shop: Shop) -> CatchUp:
    """What is due today, spread over the coming open days by "calls a day I can manage", and what has expired.

    Of very many those that have waited longest, and the dearest of those that have waited too long.
    """
    tomorrow = shop.today + timedelta(days=1)
    return spreading.catch_up(
        due_calls(shop, LISTED),
        expired_calls(shop, LISTED),
        today=shop.today,
        calls_a_day=shop.settings.calls_a_day,
        planned=follow_ups.count_by_day(shop.db, tomorrow, shop.today + _AHEAD),
        calendar=shop.settings.calendar,
    )


def count_left(shop: Shop, found: CatchUp) -> int:
    """How many calls wait beside those that were found: there were too many to decide about at once."""
    people = due_people(shop) | follow_ups.expired_customers(shop.db, shop.oldest)
    if len(people) <= LISTED:
        return 0
    listed = len(found.today) + found.moved + len(found.expired)
    return max(0, len(houses.houses(shop.db, people)) - listed)


def spread(shop: Shop, wanted: CatchUp, *, request_id: str = "") -> int:
    """Move the calls that are not made today to their days, as one operation; gives how many calls moved.

    Due days stay. What has ended since, or stands on that day anyway, is left alone.
    """
    days = {one: day for day, calls in wanted.later.items() for one in _ids(calls)}

    def work(operation: Operation) -> Answer:
        for known in follow_ups.read_many(shop.db, days):
            if known.is_open and known.is_courtesy and known.planned_on < days[known.id]:
                follow_ups.update(operation, move(known, days[known.id]))
        return {"calls": wanted.moved}

    return int(shop.journal.run("spread", work, request_id=request_id)["calls"])


def keep(shop: Shop, call: Call, *, request_id: str = "") -> Moved:
    """Call them all the same: what has waited too long stands on today, or the next day on which they may be called.

    From there it is as young as any other call.
    """
    _decide(shop, "keep_call", [call], lambda known: move(known, shop.today), request_id)
    kept = follow_ups.read_many(shop.db, _ids([call]))
    stands_on = max(shop.today, min(known.planned_on for known in kept))
    return Moved(customer=call.customer, wanted=shop.today, stands_on=stands_on, promised=None)


def let_calls_go(shop: Shop, calls: Iterable[Call], *, request_id: str = "") -> None:
    """Make these calls no more: they end as expired, with that reason (domain.md 4)."""
    _decide(shop, "let_go", calls, let_go, request_id)


def _decide(
    shop: Shop, name: str, calls: Iterable[Call], decide: Callable[[FollowUp], FollowUp], request_id: str
) -> None:
    ids = _ids(calls)

    def work(operation: Operation) -> Answer:
        for known in follow_ups.read_many(shop.db, ids):
            if known.is_open and known.is_courtesy and known.planned_on < shop.oldest:
                follow_ups.update(operation, decide(known))
        return {}

    shop.journal.run(name, work, request_id=request_id)


def _ids(calls: Iterable[Call]) -> list[int]:
    return [reason.follow_up.id for call in calls for reason in call.reasons]


def _days_away(shop: Shop) -> int:
    """Days between the last one with an entry and today."""
    seen = shop.journal.last_day(before=shop.today)
    return max(0, (shop.today - seen).days - 1) if seen else 0
