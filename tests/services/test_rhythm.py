"""Whom we miss in the shop, who is left out, and what is done about it (domain.md 7)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import EndReason, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import read_card
from shop_crm.services.complaints import close_complaint, open_complaint
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.rhythm import leave_missed, missed, plan_missed_call, rhythms
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import follow_ups
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
PHONE = "0812-3456-7788"


def person(shop: Shop, name: str = "Bu Siti", phone: str = PHONE) -> int:
    return add_customer(shop, read_typed(shop, name=name, phones=phone).customer)


def buy(shop: Shop, customer_id: int, day: date, amount: int = 9_000, category: str = "soap") -> int:
    line = Line(item=category, category=category, amount=amount)
    customer = read_customer(shop, customer_id)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,))).purchase_id


def exchange(shop: Shop, purchase_id: int, instead_of: int) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE purchase SET exchange_of = ? WHERE id = ?", (instead_of, purchase_id))
        return {}

    shop.journal.run("exchange_goods", work)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def regular(shop: Shop, name: str = "Bu Siti", phone: str = PHONE, amount: int = 9_000, last: int = 60) -> int:
    """She came every 30 days, the last time so many days ago."""
    id = person(shop, name, phone)
    for back in (90, 60, 30, 0):
        buy(shop, id, ago(last + back), amount)
    return id


@pytest.fixture
def siti(shop: Shop) -> int:
    return regular(shop)


def names(shop: Shop) -> list[str]:
    return [one.customer.name for one in missed(shop)]


def test_an_exchange_is_no_visit_of_the_rhythm_though_she_was_here(shop: Shop) -> None:
    id = person(shop)
    for day in (150, 120, 90, 60):
        last = buy(shop, id, ago(day))
    for day in (149, 119, 118, 117):
        exchange(shop, buy(shop, id, ago(day)), last)
    card = read_card(shop, id).bought
    assert [(one.customer.id, one.usual_gap_days, one.days_away) for one in missed(shop)] == [(id, 30, 60)]
    assert (card.median_gap_days, rhythms(shop, [id])[id].usual_gap_days) == (30, 30)
    exchange(shop, buy(shop, id, ago(2)), last)
    assert missed(shop) == []
    assert rhythms(shop, [id])[id].last_visit == read_card(shop, id).bought.last_visit == ago(2)


def test_a_regular_who_stays_away_is_missed_with_what_is_known_of_it(shop: Shop, siti: int) -> None:
    (one,) = missed(shop)
    assert (one.customer.id, one.usual_gap_days, one.days_away, one.worth) == (siti, 30.0, 60, 36_000)
    assert one.last_purchase is not None
    assert one.last_purchase.day == ago(60)


def test_the_dearest_come_first_and_only_so_many(shop: Shop) -> None:
    for number, name in enumerate(("Ani", "Budi", "Citra")):
        regular(shop, name, f"0812-3456-100{number}", amount=5_000 + number * 1_000)
    assert names(shop) == ["Citra", "Budi", "Ani"]
    assert [one.customer.name for one in missed(shop, 2)] == ["Citra", "Budi"]


def test_who_is_within_the_usual_gap_or_has_no_rhythm_is_not_missed(shop: Shop) -> None:
    regular(shop, last=45)
    rare = person(shop, "Rare", "0813-0000-1111")
    for back in (200, 150, 100):
        buy(shop, rare, ago(back))
    twice_a_day = person(shop, "Twice", "0813-0000-2222")
    for back in (200, 200, 150, 100):
        buy(shop, twice_a_day, ago(back))
    assert names(shop) == []


def test_a_voided_purchase_is_no_visit(shop: Shop, siti: int) -> None:
    purchase_id = buy(shop, siti, ago(2))
    assert names(shop) == []
    void_purchase(shop, purchase_id)
    assert names(shop) == ["Siti"]


def test_a_house_that_came_is_not_missed(shop: Shop, siti: int) -> None:
    harto = person(shop, "Pak Harto")
    purchase_id = buy(shop, harto, ago(20))
    assert names(shop) == []
    void_purchase(shop, purchase_id)
    assert names(shop) == ["Siti"]


def test_a_house_with_an_open_complaint_is_left_alone(shop: Shop, siti: int) -> None:
    complaint = open_complaint(shop, person(shop, "Pak Harto"), "It hums")
    assert names(shop) == []
    close_complaint(shop, complaint.id)
    assert names(shop) == []  # the check of the complaint comes within 14 days


def test_who_may_not_be_contacted_is_not_missed_nor_planned(shop: Shop, siti: int) -> None:
    harto = person(shop, "Pak Harto")
    with on(shop, ago(100)) as then:
        buy(then, harto, ago(100), 5_499_000, "tv")
    with on(shop, ago(85)) as then:
        record_call(then, due_calls(then)[0].id, Outcome.STOP)
    assert names(shop) == []
    with pytest.raises(ShopError) as refused:
        plan_missed_call(shop, siti)
    assert refused.value.code is ErrorCode.NO_CONTACT_WANTED


@pytest.mark.parametrize(("back", "is_missed"), [(13, False), (14, True)])
def test_who_was_called_within_the_cap_is_not_missed(shop: Shop, siti: int, back: int, is_missed: bool) -> None:
    with on(shop, ago(back)) as then:
        plan_missed_call(then, siti)
        record_call(then, due_calls(then)[0].id, Outcome.HAPPY)
    shop.journal.run("test", lambda operation: _forget(operation), undoable=False)
    assert bool(names(shop)) is is_missed


def _forget(operation: object) -> dict[str, object]:
    """As if that call had been one of a plan: else she counts as asked for three months."""
    operation.conn.execute("UPDATE follow_up SET ask_code = '', kind = 'courtesy'")  # type: ignore[attr-defined]
    return {}


@pytest.mark.parametrize(("ahead", "is_missed"), [(14, False), (15, True)])
def test_who_is_called_in_the_coming_days_anyway_is_not_missed(
    shop: Shop, siti: int, ahead: int, is_missed: bool
) -> None:
    with on(shop, ago(60)) as then:
        purchase_id = buy(then, siti, ago(60), 5_499_000, "tv")
        calls = follow_ups.of_purchase(then.db, purchase_id)
        record_call(then, calls[0].id, Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=ahead))
        record_call(then, calls[1].id, Outcome.HAPPY)
    assert bool(names(shop)) is is_missed


def test_a_planned_call_is_for_today_and_she_is_not_missed_meanwhile(shop: Shop, siti: int) -> None:
    planned = plan_missed_call(shop, siti)
    assert (planned.kind, planned.due, planned.planned_on) == (Kind.KEEP_IN_TOUCH, TODAY, TODAY)
    assert [call.customer.id for call in due_calls(shop)] == [siti]
    assert names(shop) == []
    undo(shop)
    assert (due_calls(shop), names(shop)) == ([], ["Siti"])


def test_on_a_closed_day_the_call_is_for_the_next_open_one(shop: Shop, siti: int) -> None:
    change_settings(shop, closed_weekdays=(0,))
    assert plan_missed_call(shop, siti).due == TODAY + timedelta(days=1)


def test_who_comes_before_the_call_is_not_called(shop: Shop, siti: int) -> None:
    planned = plan_missed_call(shop, siti)
    buy(shop, siti, TODAY)
    now = follow_ups.read(shop.db, planned.id)
    assert (now.state, now.reason) == (State.CANCELLED, EndReason.IN_TOUCH)
    undo(shop)
    assert follow_ups.read(shop.db, planned.id).is_open


def test_not_now_leaves_her_out_for_three_months_and_is_taken_back(shop: Shop, siti: int) -> None:
    leave_missed(shop, siti)
    assert (names(shop), due_calls(shop)) == ([], [])
    with on(shop, date(2027, 2, 22)) as later:
        assert names(later) == []
    with on(shop, date(2027, 2, 23)) as later:
        assert names(later) == ["Siti"]
    undo(shop)
    assert names(shop) == ["Siti"]
