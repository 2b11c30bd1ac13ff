"""What a customer allows us, and what ends when she does not (domain.md 5 and 12)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import EntryKind, timeline
from shop_crm.services.consents import read_answers, record_consent
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import add_customer, edit_customer, may_call, may_contact, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.plans import follow_again, leave_alone
from shop_crm.services.rhythm import missed
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups
from shop_crm.store.check import look_over
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
PHONE = "0812-3456-7788"
CONTACT, SERVICE, OFFERS = ConsentKind.CONTACT, ConsentKind.SERVICE, ConsentKind.OFFERS


def sell(shop: Shop, customer_id: int, day: date = date(2026, 11, 13), amount: int = 5_499_000) -> Recorded:
    lines = (Line(item="TV", category="tv", amount=amount),)
    purchase = Purchase(customer_id=customer_id, day=day, lines=lines)
    return record_purchase(shop, read_customer(shop, customer_id), purchase)


@pytest.fixture
def budi(shop: Shop) -> int:
    """He bought a television, and is to be called."""
    number = add_customer(shop, read_typed(shop, name="Pak Budi Santoso", phones=PHONE).customer)
    sell(shop, number)
    return number


@pytest.fixture
def ratna(shop: Shop, budi: int) -> int:
    """She shares his number, and bought a television too."""
    number = add_customer(shop, read_typed(shop, name="Ibu Ratna", phones=PHONE).customer)
    sell(shop, number)
    return number


def open_kinds(shop: Shop, customer_id: int) -> list[str]:
    return [str(known.kind) for known in follow_ups.open_of(shop.db, [customer_id])]


def plant(shop: Shop, customer_id: int, *kinds: Kind) -> None:
    def work(operation: Operation) -> Answer:
        for kind in kinds:
            follow_ups.add(operation, FollowUp(customer_id=customer_id, kind=kind, due=TODAY, planned_on=TODAY))
        return {}

    shop.journal.run("plant", work)


@pytest.mark.parametrize("is_given", [True, False])
@pytest.mark.parametrize("kind", list(ConsentKind))
def test_an_answer_is_kept_with_day_way_and_clerk(shop: Shop, budi: int, kind: ConsentKind, is_given: bool) -> None:
    record_consent(shop, budi, kind, is_given, Way.COUNTER, " Dewi ")
    kept = read_answers(shop, budi)[kind]
    assert (kept.is_given, kept.day, kept.way, kept.made_by) == (is_given, TODAY, Way.COUNTER, "Dewi")
    customer = read_customer(shop, budi)
    assert (customer.do_not_contact_since == TODAY) is (kind is CONTACT and not is_given)
    said = Consent.YES if is_given else Consent.NO
    assert customer.service is (said if kind is SERVICE else Consent.NOT_ASKED)
    assert customer.offers is (said if kind is OFFERS else Consent.NOT_ASKED)


def test_the_last_answer_counts_and_all_of_them_are_told(shop: Shop, budi: int) -> None:
    for is_given in (True, False, True):
        record_consent(shop, budi, OFFERS, is_given, Way.PAPER)
    assert read_customer(shop, budi).offers is Consent.YES
    told = [entry.about for entry in timeline(shop, budi, kinds=[EntryKind.CONSENT])]
    assert [one.is_given for one in told if isinstance(one, ConsentAnswer)] == [True, False, True]


def test_who_was_not_asked_is_called_about_what_was_bought(shop: Shop, budi: int) -> None:
    assert read_customer(shop, budi).wants_service_calls


def test_no_service_calls_ends_them_but_not_what_she_waits_for(shop: Shop, budi: int) -> None:
    plant(shop, budi, Kind.PROMISE, Kind.COMPLAINT_CHECK, Kind.WISH, Kind.THANKS, Kind.KEEP_IN_TOUCH)
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    assert sorted(open_kinds(shop, budi)) == ["complaint_check", "promise", "wish"]
    ended = follow_ups.of_purchase(shop.db, 1)
    assert {(one.state, one.reason) for one in ended} == {(State.CANCELLED, EndReason.CONSENT_WITHDRAWN)}


def test_no_service_calls_is_said_for_herself_alone(shop: Shop, budi: int, ratna: int) -> None:
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    assert open_kinds(shop, budi) == []
    assert open_kinds(shop, ratna)
    assert not may_call(shop, read_customer(shop, budi))
    assert may_contact(shop, read_customer(shop, budi))
    assert may_call(shop, read_customer(shop, ratna))
    assert [call.customer.id for call in due_calls(shop)] == [ratna]


def test_no_contact_ends_everything_at_her_number(shop: Shop, budi: int, ratna: int) -> None:
    plant(shop, ratna, Kind.PROMISE)
    record_consent(shop, budi, CONTACT, False, Way.COUNTER)
    assert open_kinds(shop, budi) == open_kinds(shop, ratna) == []
    assert not may_call(shop, read_customer(shop, ratna))
    assert due_calls(shop) == []


@pytest.mark.parametrize("kind", [CONTACT, SERVICE])
def test_a_new_purchase_does_not_switch_it_on_again(shop: Shop, budi: int, kind: ConsentKind) -> None:
    record_consent(shop, budi, kind, False, Way.CALL)
    assert sell(shop, budi, TODAY - timedelta(days=1)).planned == ()
    assert open_kinds(shop, budi) == []


@pytest.mark.parametrize("kind", [CONTACT, SERVICE])
def test_she_herself_may_say_yes_again(shop: Shop, budi: int, kind: ConsentKind) -> None:
    record_consent(shop, budi, kind, False, Way.CALL)
    record_consent(shop, budi, kind, True, Way.COUNTER, "Hadi")
    assert may_call(shop, read_customer(shop, budi))
    assert sell(shop, budi, TODAY - timedelta(days=1)).planned
    assert read_answers(shop, budi)[kind].made_by == "Hadi"


def test_the_first_day_of_a_refusal_stays(shop: Shop, budi: int) -> None:
    record_consent(shop, budi, CONTACT, False, Way.CALL)
    later = replace(shop, clock=Clock(stand_in=TODAY + timedelta(days=5)))
    record_consent(later, budi, CONTACT, False, Way.CALL)
    assert read_customer(shop, budi).do_not_contact_since == TODAY


@pytest.mark.parametrize("kind", [CONTACT, SERVICE])
def test_an_undo_brings_back_nothing_for_who_has_refused_since(shop: Shop, budi: int, kind: ConsentKind) -> None:
    record_call(shop, due_calls(shop)[0].id, Outcome.HAPPY)
    step = shop.journal.last_id()
    record_consent(shop, budi, kind, False, Way.CALL)
    undo(shop, step)
    assert open_kinds(shop, budi) == []
    assert look_over(shop.db) == []


@pytest.mark.parametrize("kind", [CONTACT, SERVICE])
def test_a_refusal_that_was_a_slip_is_taken_back_whole(shop: Shop, budi: int, kind: ConsentKind) -> None:
    before = open_kinds(shop, budi)
    record_consent(shop, budi, kind, False, Way.CALL)
    undo(shop)
    assert open_kinds(shop, budi) == before
    assert read_answers(shop, budi) == {}
    assert may_call(shop, read_customer(shop, budi))


def test_the_outcome_stop_is_kept_as_her_answer(shop: Shop, budi: int, ratna: int) -> None:
    record_call(shop, due_calls(shop)[0].id, Outcome.STOP, made_by="Dewi")
    for customer_id in (budi, ratna):
        kept = read_answers(shop, customer_id)[CONTACT]
        assert (kept.is_given, kept.day, kept.way, kept.made_by) == (False, TODAY, Way.CALL, "Dewi")


def test_who_wants_no_service_calls_is_not_among_those_we_miss(shop: Shop, ratna: int, budi: int) -> None:
    for days in (90, 80, 70, 60):
        for customer_id in (budi, ratna):
            sell(shop, customer_id, TODAY - timedelta(days=days), 9_000)
    stay = add_customer(shop, read_typed(shop, name="Wati", phones="0821-0000-1111").customer)
    for days in (90, 80, 70, 60):
        sell(shop, stay, TODAY - timedelta(days=days), 9_000)
    assert [one.customer.id for one in missed(shop)] == [stay]
    record_consent(shop, stay, SERVICE, False, Way.CALL)
    assert missed(shop) == []


def test_a_shop_with_a_call_to_who_refused_it_is_not_in_order(
    shop: Shop, budi: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    plant(shop, budi, Kind.PROMISE)
    assert look_over(shop.db) == []
    with monkeypatch.context() as planting:  # as an older program would: ours ends it within the same step
        planting.setattr(shop.journal, "settle", lambda operation: None)
        plant(shop, budi, Kind.COURTESY)
    assert "ended_but_open" in [str(one.flaw) for one in look_over(shop.db)]


def test_who_wants_no_service_calls_is_not_kept_in_touch_with(shop: Shop, budi: int) -> None:
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    edit_customer(shop, replace(read_customer(shop, budi), keep_in_touch_months=3))
    assert open_kinds(shop, budi) == []
    record_consent(shop, budi, SERVICE, True, Way.CALL)
    assert open_kinds(shop, budi) == ["keep_in_touch"]


def test_a_product_that_is_followed_again_brings_no_call_to_who_wants_none(shop: Shop, budi: int, ratna: int) -> None:
    leave_alone(shop, "TV", "")
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    follow_again(shop, "TV")
    assert open_kinds(shop, budi) == []
    assert open_kinds(shop, ratna)


def test_an_import_brings_no_call_to_who_wants_none(shop: Shop, budi: int) -> None:
    record_consent(shop, budi, SERVICE, False, Way.CALL)
    head = "Order ID,Order Date,Customer Name,Phone,Product Name,Category,Sales\n"
    row = f"A-1,2026-11-20,Budi Santoso,{PHONE},TV,tv,5499000\n"
    import_prepared(shop, prepare_import(shop, (head + row).encode()))
    assert len(timeline(shop, budi, kinds=[EntryKind.PURCHASE])) == 2
    assert open_kinds(shop, budi) == []
