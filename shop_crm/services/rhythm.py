"""Whom we miss: regulars who stay away longer than they used to, and what to do about it (domain.md 7)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from shop_crm.domain.customers import Customer
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.rhythm import (
    LEAST_DAYS,
    LEAST_GAPS,
    LEFT_MONTHS,
    Rhythm,
    call_missed,
    is_missed,
    leave_for_now,
    median_gap,
)
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, customers, follow_ups, houses, purchases, rhythm, touch
from shop_crm.store.journal import Answer, Operation

_PORTION = 200
"""So many regulars are looked at together."""


@frozen
class Missed:
    """A regular who stays away."""

    customer: Customer
    usual_gap_days: float
    days_away: int
    """Since she, or anybody of her house, was here."""
    last_purchase: Purchase | None
    worth: int
    """What her purchases come to, in minor units."""


def missed(shop: Shop, limit: int = 100) -> list[Missed]:
    """Whom we miss, dearest first (domain.md 7).

    Left out is whoever may not or need not be called: at her number nobody may be, somebody complains or came
    meanwhile, was contacted within the cap, or is to be called in the coming 14 days anyway; and who was asked or let
    go in the last 3 months. It goes through every purchase: not for the window's thread in a large shop.
    """
    before = shop.today - timedelta(days=LEAST_DAYS)
    found = rhythm.regulars(shop.db, LEAST_GAPS + 1, before)
    worth = dict(found)
    chosen = list(islice(_missed_of(shop, list(worth)), limit))
    ids = [id for id, _, _ in chosen]
    people, latest = customers.read_many(shop.db, ids), purchases.latest_of(shop.db, ids)
    return [
        Missed(
            customer=people[id],
            usual_gap_days=gap,
            days_away=away,
            last_purchase=latest.get(id),
            worth=worth[id],
        )
        for id, gap, away in chosen
    ]


def plan_missed_call(shop: Shop, customer_id: int, *, request_id: str = "") -> FollowUp:
    """A call to somebody we miss, today or on the next open day.

    NO_CONTACT_WANTED when somebody at her number said stop, NO_CALLS_WANTED when she alone refused service calls.
    """

    from shop_crm.services.customers import may_call, refuses_calls  # the first window only asks for rhythms

    def work(operation: Operation) -> Answer:
        customer = customers.read(shop.db, customer_id)
        if not may_call(shop, customer):
            if refuses_calls(shop, customer):
                raise ShopError(ErrorCode.NO_CALLS_WANTED, name=customer.spoken_name)
            raise ShopError(ErrorCode.NO_CONTACT_WANTED, name=customer.spoken_name)
        day = shop.settings.calendar.open_from(shop.today)
        return {"follow_up_id": follow_ups.add(operation, call_missed(customer_id, day))}

    answer = shop.journal.run("plan_call", work, request_id=request_id)
    return follow_ups.read(shop.db, answer["follow_up_id"])


def leave_missed(shop: Shop, customer_id: int, *, request_id: str = "") -> None:
    """Not now: she is not among those whom we miss for 3 months."""

    def work(operation: Operation) -> Answer:
        customers.read(shop.db, customer_id)
        return {"follow_up_id": follow_ups.add(operation, leave_for_now(customer_id, shop.today))}

    shop.journal.run("leave_for_now", work, request_id=request_id)


def rhythms(shop: Shop, ids: Collection[int]) -> dict[int, Rhythm]:
    """How often these customers come, and when we last had to do with each: what a call that keeps in touch is for."""
    spoken, visits = touch.last_spoken(shop.db, ids), purchases.last_visits(shop.db, ids)
    return {
        id: Rhythm(usual_gap_days=median_gap(days), last_visit=visits.get(id), last_spoken=spoken.get(id))
        for id, days in rhythm.days_of(shop.db, ids)
    }


def _missed_of(shop: Shop, ids: Sequence[int]) -> Iterator[tuple[int, float, int]]:
    """(id, usual gap, days away), in the order of `ids`."""
    for start in range(0, len(ids), _PORTION):
        portion = ids[start : start + _PORTION]
        gaps = {id: (gap, days[-1]) for id, days in rhythm.days_of(shop.db, portion) if (gap := median_gap(days))}
        late = [id for id in portion if id in gaps and is_missed(*gaps[id], shop.today)]
        visits = _house_visits(shop, late)
        for id in late:
            gap, day = gaps[id]
            day = max(day, visits.get(id, date.min))
            if id in visits and is_missed(gap, day, shop.today):
                yield id, gap, (shop.today - day).days


def _house_visits(shop: Shop, ids: Iterable[int]) -> dict[int, date]:
    """The last visit of anybody in the house of each of these customers; who is left in peace is left out."""
    ids = list(ids)
    db, today = shop.db, shop.today
    members = houses.houses(db, ids)
    everybody = set().union(*members) if members else set()
    people = customers.read_many(db, everybody)
    silent = {id for id, person in people.items() if not person.may_be_contacted}
    cap = timedelta(days=shop.settings.cap_days)
    called = {id for id, day in houses.last_contacts(db, everybody).items() if today < day + cap}
    kept_back = silent | called | complaints.words_of(db, everybody).keys()
    kept_back |= rhythm.expected(db, everybody, today + timedelta(days=LEAST_DAYS))
    kept_back |= rhythm.missed_since(db, ids, add_months(today, -LEFT_MONTHS))
    visits = purchases.last_visits(db, everybody)
    wanted = {id for id in ids if people[id].wants_service_calls}
    return {
        id: max(visits[member] for member in house if member in visits)
        for house in members
        if not house & kept_back
        for id in house & wanted
    }
