"""One customer, one call (domain.md 3)."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shop_crm.domain.calls import Call, Contact, Known, Reason, count_people, gather, together
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.purchases import Line, Purchase

TODAY = date(2026, 11, 23)
BUDI = Customer(id=1, name="Budi")
SITI = Customer(id=2, name="Siti")
SILENT = Customer(id=3, name="Wati", do_not_contact_since=date(2026, 1, 1))
CUSTOMERS = Known(customers={customer.id: customer for customer in (BUDI, SITI, SILENT)})


def reason(
    number: int, customer: Customer = BUDI, *, ahead: int = 0, due: int | None = None,
    kind: Kind = Kind.COURTESY, amount: int = 0,
) -> Reason:  # fmt: skip
    purchase = Purchase(customer_id=customer.id, day=TODAY, lines=(Line(item="TV", amount=amount),)) if amount else None
    return Reason(
        follow_up=FollowUp(
            id=number, customer_id=customer.id, kind=kind,
            due=TODAY + timedelta(days=ahead if due is None else due), planned_on=TODAY + timedelta(days=ahead),
        ),
        purchase=purchase,
        lines=purchase.lines if purchase else (),
    )  # fmt: skip


def numbers(calls: list[Call]) -> list[list[int]]:
    return [[found.follow_up.id for found in call.reasons] for call in calls]


def test_all_that_is_due_for_one_customer_is_one_call() -> None:
    calls = gather([reason(1), reason(2), reason(3, SITI)], CUSTOMERS, TODAY)
    assert sorted(numbers(calls)) == [[1, 2], [3]]


@pytest.mark.parametrize(("ahead", "joined"), [(1, [1, 2]), (7, [1, 2]), (8, [1])], ids=["1 day", "7 days", "8 days"])
def test_what_falls_within_seven_days_comes_along(ahead: int, joined: list[int]) -> None:
    assert numbers(gather([reason(1), reason(2, ahead=ahead)], CUSTOMERS, TODAY)) == [joined]


def test_what_is_planned_for_later_days_alone_is_no_call_today() -> None:
    assert gather([reason(1, ahead=1), reason(2, ahead=3)], CUSTOMERS, TODAY) == []


@pytest.mark.parametrize("kind", [Kind.PROMISE, Kind.COMPLAINT_CHECK])
def test_a_promise_for_a_later_day_is_not_pulled_forward(kind: Kind) -> None:
    assert numbers(gather([reason(1), reason(2, ahead=2, kind=kind)], CUSTOMERS, TODAY)) == [[1]]


def test_who_asked_not_to_be_contacted_is_never_called() -> None:
    assert gather([reason(1, SILENT), reason(2, SILENT, kind=Kind.PROMISE)], CUSTOMERS, TODAY) == []


def test_promises_come_first_then_the_longest_overdue_then_the_dearest() -> None:
    people = {number: Customer(id=number, name=str(number)) for number in range(1, 6)}
    found = [
        reason(1, people[1], due=-2, amount=100),
        reason(2, people[2], due=-2, amount=900),
        reason(3, people[3], due=-9),
        reason(4, people[4], due=0, kind=Kind.PROMISE),
        reason(5, people[5], due=-1, kind=Kind.COMPLAINT_CHECK),
    ]
    assert numbers(gather(found, Known(customers=people), TODAY)) == [[5], [4], [3], [2], [1]]


def test_the_promise_leads_its_call_and_gives_it_its_number() -> None:
    (call,) = gather([reason(1, due=-20), reason(2, due=0, kind=Kind.PROMISE)], CUSTOMERS, TODAY)
    assert (call.id, call.is_awaited, call.due, call.days_late(TODAY)) == (2, True, TODAY - timedelta(days=20), 20)


def test_what_is_due_leads_what_only_comes_along() -> None:
    (call,) = gather([reason(1, ahead=3, due=-5), reason(2)], CUSTOMERS, TODAY)
    assert call.id == 2


def test_the_shop_may_gather_fewer_days() -> None:
    assert numbers(gather([reason(1), reason(2, ahead=3)], CUSTOMERS, TODAY, within_days=2)) == [[1]]


def test_booking_settles_what_the_call_was_made_for() -> None:
    known = [
        reason(1),
        reason(2, ahead=7),
        reason(3, ahead=8),
        reason(4, ahead=1, kind=Kind.PROMISE),
        reason(5, due=-3),
    ]
    follow_ups = [found.follow_up for found in known]
    assert [found.id for found in together(follow_ups[0], follow_ups, TODAY)] == [1, 2, 5]
    assert {found.id for found in together(follow_ups[0], follow_ups, TODAY)} == set(
        numbers(gather(known, CUSTOMERS, TODAY))[0]
    )


def test_a_call_made_long_before_its_day_settles_nothing_else() -> None:
    far, due = reason(1, ahead=30).follow_up, reason(2).follow_up
    assert together(far, [far, due], TODAY) == [far]


def test_a_call_tells_the_customers_own_history() -> None:
    spoken = Contact(customer_id=1, at=datetime(2026, 11, 1, 9, 0), outcome=Outcome.HAPPY, said="all is well")
    known = Known(customers=CUSTOMERS.customers, contacts={1: [spoken]}, complaints={2: "it flickers"})
    budi, siti = sorted(gather([reason(1), reason(2, SITI)], known, TODAY), key=lambda call: call.customer.id)
    assert (budi.contacts, budi.open_complaint) == ((spoken,), "")
    assert (siti.contacts, siti.open_complaint) == ((), "it flickers")


def test_the_last_words_are_the_newest_that_were_said() -> None:
    at = datetime(2026, 11, 1, 9, 0)
    silent = Contact(customer_id=1, at=at, outcome=Outcome.NO_ANSWER)
    spoken = Contact(customer_id=1, at=at, outcome=Outcome.HAPPY, said="the remote is stiff")
    call = Call(customer=BUDI, reasons=(reason(1),), contacts=(silent, spoken))
    assert call.last_said == "the remote is stiff"


AT_ONE_NUMBER = Known(
    customers=CUSTOMERS.customers,
    complaints={2: "it flickers"},
    houses=dict.fromkeys((1, 2, 3), frozenset({1, 2, 3})),
)


def test_who_shares_a_phone_is_called_once_with_each_reason_named() -> None:
    (call,) = gather([reason(1, SITI), reason(2, due=-9), reason(3, SILENT)], AT_ONE_NUMBER, TODAY)
    assert [found.follow_up.id for found in call.reasons] == [2, 1]
    assert (call.customer, call.others, call.customer_ids) == (BUDI, (SITI,), (1, 2))
    assert [call.whose(found) for found in call.reasons] == [BUDI, SITI]


def test_nobody_is_named_within_her_peace_unless_she_is_called_anyway() -> None:
    soon = [reason(1), reason(2, SITI, ahead=5)]
    at_peace = {day: replace(AT_ONE_NUMBER, peace={SITI.id: TODAY + timedelta(days=day)}) for day in (0, 1)}
    assert numbers(gather(soon, at_peace[0], TODAY)) == [[1, 2]]
    assert numbers(gather(soon, at_peace[1], TODAY)) == [[1]]
    hers = [*soon, reason(3, SITI, kind=Kind.PROMISE)]
    assert numbers(gather(hers, at_peace[1], TODAY)) == [[3, 1, 2]]
    for reasons in (soon, hers):
        known = [found.follow_up for found in reasons]
        for day, others in at_peace.items():
            lead, *rest = numbers(gather(reasons, others, TODAY))[0]
            settled = together(next(one for one in known if one.id == lead), known, TODAY, peace=others.peace)
            assert (settled[0].id, {one.id for one in settled[1:]}) == (lead, set(rest)), day


def test_a_call_for_her_before_its_day_takes_along_what_is_hers() -> None:
    hers = [reason(number, SITI, ahead=3).follow_up for number in (1, 2)]
    assert together(hers[0], hers, TODAY, peace={SITI.id: TODAY + timedelta(days=1)}) == hers


def test_anybodys_open_complaint_is_told_in_the_call_to_the_house() -> None:
    (call,) = gather([reason(1, kind=Kind.PROMISE)], AT_ONE_NUMBER, TODAY)
    assert (call.customer, call.open_complaint) == (BUDI, "it flickers")


def test_people_are_counted_by_what_is_due_and_not_by_calls() -> None:
    calls = gather([reason(1), reason(2, SITI), reason(4, ahead=3)], AT_ONE_NUMBER, TODAY)
    assert (len(calls), count_people(calls, TODAY)) == (1, 2)
    assert count_people(gather([reason(1), reason(2, SITI, ahead=3)], AT_ONE_NUMBER, TODAY), TODAY) == 1
