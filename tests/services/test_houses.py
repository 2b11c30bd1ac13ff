"""Customers who share a phone are one house: one call, one silence, one peace (domain.md 3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import HELD, EndReason, FollowUp, Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import count_due, due_calls, record_call
from shop_crm.services.checks import check_shop
from shop_crm.services.complaints import close_complaint, open_complaints
from shop_crm.services.counter import Recorded, record_purchase, void_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.history import last_step, undo
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
HOME = "0812-3456-7788"


def add(shop: Shop, name: str, phones: str = HOME) -> Customer:
    typed = read_typed(shop, phones=phones).customer
    return read_customer(shop, add_customer(shop, replace(typed, id=0, name=name)))


def sell(shop: Shop, customer: Customer, item: str, days_ago: int) -> Recorded:
    line = Line(item=item, category="tv", amount=5_499_000)
    day = shop.today - timedelta(days=days_ago)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


def at(shop: Shop, day: date) -> Shop:
    """The shop on another day."""
    shop.clock = Clock(stand_in=day)
    return shop


def first(shop: Shop, made: Recorded) -> FollowUp:
    return follow_ups.of_purchase(shop.db, made.purchase_id)[0]


@pytest.fixture
def budi(shop: Shop) -> Customer:
    return add(shop, "Budi")


@pytest.fixture
def siti(shop: Shop, budi: Customer) -> Customer:
    return add(shop, "Siti", f"{HOME} / 0813-1111-2222")


def test_a_house_is_called_once_and_each_reason_says_whose_it_is(shop: Shop, budi: Customer, siti: Customer) -> None:
    sell(shop, budi, "TV", 10)
    sell(shop, siti, "Fridge", 8)
    (call,) = due_calls(shop)
    assert [(call.whose(reason).name, reason.lines[0].item) for reason in call.reasons] == [
        ("Budi", "TV"),
        ("Siti", "Fridge"),
    ]
    assert count_due(shop) == 1


def test_the_outcome_holds_for_everybody_it_named(shop: Shop, budi: Customer, siti: Customer) -> None:
    tv, fridge = sell(shop, budi, "TV", 10), sell(shop, siti, "Fridge", 8)
    record_call(shop, due_calls(shop)[0].id, Outcome.HAPPY, said="all is well")
    assert (first(shop, tv).state, first(shop, fridge).state) == (State.DONE, State.DONE)
    noted = shop.db.execute("SELECT customer_id, said FROM contact ORDER BY id").fetchall()
    assert noted == [(budi.id, "all is well"), (siti.id, "all is well")]
    undo(shop)
    assert len(due_calls(shop)[0].reasons) == 2


def test_who_says_stop_at_a_shared_number_is_not_rung_for_another(shop: Shop, budi: Customer, siti: Customer) -> None:
    wati = add(shop, "Wati")
    sell(shop, budi, "TV", 10)
    sell(shop, siti, "Fridge", 8)
    later = sell(shop, wati, "Oven", 1)
    record_call(shop, due_calls(shop)[0].id, Outcome.STOP)
    assert [read_customer(shop, one.id).may_be_contacted for one in (budi, siti, wati)] == [False, False, True]
    ended = {known.reason for known in follow_ups.of_purchase(shop.db, later.purchase_id)}
    assert ended == {EndReason.CONSENT_WITHDRAWN}


def test_a_wrong_number_is_wrong_for_all_who_were_called_by_it(shop: Shop, budi: Customer, siti: Customer) -> None:
    sell(shop, budi, "TV", 10)
    sell(shop, siti, "Fridge", 8)
    record_call(shop, due_calls(shop)[0].id, Outcome.WRONG_NUMBER)
    assert [phone.grouped for phone in read_customer(shop, budi.id).good_phones] == []
    assert [phone.number for phone in read_customer(shop, siti.id).good_phones] == ["+6281311112222"]
    assert [call.others for call in due_calls(shop)] == [()]  # they share nothing any more


def test_an_open_complaint_silences_the_house_until_it_is_solved(shop: Shop, budi: Customer, siti: Customer) -> None:
    tv = sell(shop, budi, "TV", 10)
    fridge = sell(shop, siti, "Fridge", 2)
    record_call(shop, due_calls(shop)[0].id, Outcome.PROBLEM, said="it flickers")
    assert first(shop, fridge).planned_on == HELD
    at(shop, TODAY + timedelta(days=20))
    assert due_calls(shop) == []
    (unhappy,) = open_complaints(shop)
    closed = close_complaint(shop, unhappy.complaint.id, solution="a new cable")
    assert closed.check is not None
    assert (closed.check.due, closed.skipped) == (shop.today + timedelta(days=7), 1)
    assert (first(shop, fridge).state, first(shop, fridge).reason) == (State.SKIPPED, EndReason.SILENCED)
    assert [known.planned_on == HELD for known in follow_ups.of_purchase(shop.db, tv.purchase_id)[1:]] == [False, False]
    (call,) = due_calls(at(shop, closed.check.due))
    assert (call.is_awaited, call.customer.name) == (True, "Budi")
    undo(shop)
    assert open_complaints(shop) == [unhappy]
    assert first(shop, fridge).planned_on == HELD


def test_a_complaint_about_a_struck_purchase_is_asked_after_on_its_own(shop: Shop, budi: Customer) -> None:
    tv = sell(shop, budi, "TV", 10)
    record_call(shop, first(shop, tv).id, Outcome.PROBLEM, said="the picture flickers")
    void_purchase(shop, tv.purchase_id)
    closed = close_complaint(shop, open_complaints(shop)[0].complaint.id)
    assert closed.check is not None
    assert closed.check.purchase_id is None
    assert check_shop(shop).remaining == ()


def test_what_was_worked_out_wrongly_is_found_and_mended(shop: Shop, budi: Customer) -> None:
    tv = sell(shop, budi, "TV", 10)

    def work(operation: Operation) -> Answer:
        follow_ups.update(operation, replace(first(shop, tv), planned_on=TODAY + timedelta(days=90)))
        return {}

    shop.journal.settle = lambda operation: None
    shop.journal.run("shift", work)
    report = check_shop(shop)
    assert [finding.flaw for finding in report.mended] == ["agenda"]
    assert first(shop, tv).planned_on == TODAY


def test_who_leaves_a_house_is_called_on_her_own_days_again(shop: Shop, budi: Customer, siti: Customer) -> None:
    sell(shop, budi, "TV", 10)
    promised_on = TODAY + timedelta(days=8)
    record_call(shop, due_calls(shop)[0].id, Outcome.CALL_BACK, promised_on=promised_on)
    fridge = sell(shop, siti, "Fridge", 5)
    assert first(shop, fridge).planned_on == promised_on  # asked in the promised call
    home = next(phone for phone in read_customer(shop, siti.id).phones if phone.number.endswith("7788"))

    def work(operation: Operation) -> Answer:
        customers.mark_bad(operation, home.id)
        return {}

    shop.journal.run("leave", work)
    assert first(shop, fridge).planned_on == TODAY + timedelta(days=5)


def test_an_undo_brings_back_nothing_for_who_has_said_stop_meanwhile(shop: Shop, budi: Customer) -> None:
    tv = sell(shop, budi, "TV", 10)
    sell(shop, budi, "Fridge", 10)
    void_purchase(shop, tv.purchase_id)
    struck = last_step(shop)
    record_call(shop, due_calls(shop)[0].id, Outcome.STOP)
    undo(shop, struck)
    known = follow_ups.of_purchase(shop.db, tv.purchase_id)
    assert known
    assert not [one for one in known if one.is_open]
    assert due_calls(shop) == []
