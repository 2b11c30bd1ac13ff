"""The whole circle of a complaint: heard, the house in silence, made right, asked again (domain.md 3 and 8)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.complaints import Satisfied, StepKind
from shop_crm.domain.follow_ups import EndReason, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Digest
from shop_crm.services.call_lists import draft_list
from shop_crm.services.calls import calls_until, coming_calls, due_calls, record_call
from shop_crm.services.complaints import (
    close_complaint,
    closed_complaints,
    complaint_of_house,
    count_open,
    open_complaint,
    open_complaints,
)
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.reminders import tick
from shop_crm.services.shop import Shop, open_shop
from shop_crm.store import follow_ups, schema

TODAY = date(2026, 11, 23)
PHONE = "0812-3456-7788"


def sell(shop: Shop, name: str = "Bu Lestari", item: str = "TV", day: date = date(2026, 11, 13)) -> Recorded:
    typed = read_typed(shop, name=name, phones=PHONE).customer
    row = shop.db.execute("SELECT id FROM customer WHERE name = ?", (typed.name,)).fetchone()
    customer = read_customer(shop, row[0] if row else add_customer(shop, typed))  # a house shares the number
    line = Line(item=item, category="tv", amount=5_499_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def problem(shop: Shop, made: Recorded, said: str = "The picture flickers") -> int:
    record_call(shop, made.planned[0].id, Outcome.PROBLEM, said=said)
    return open_complaints(shop)[0].complaint.id


def announced(shop: Shop) -> Digest:
    return tick(shop, frozenset())


def test_a_complaint_from_a_call_is_told_with_whose_it_is_and_what_it_is_about(shop: Shop) -> None:
    made = sell(shop)
    problem(shop, made)
    (unhappy,) = open_complaints(shop)
    assert (unhappy.customer.spoken_name, unhappy.complaint.said) == ("Bu Lestari", "The picture flickers")
    assert unhappy.purchase is not None
    assert (unhappy.purchase.id, count_open(shop)) == (made.purchase_id, 1)


def test_the_longest_open_complaint_comes_first(shop: Shop) -> None:
    made = sell(shop)
    with on(shop, TODAY + timedelta(days=2)) as later:
        open_complaint(later, made.customer_id, "It hums")
    with on(shop, TODAY + timedelta(days=1)) as later:
        open_complaint(later, made.customer_id, "It is hot")
    assert [one.complaint.said for one in open_complaints(shop)] == ["It is hot", "It hums"]


def test_an_open_complaint_silences_the_list_the_coming_days_the_paper_and_the_reminder(shop: Shop) -> None:
    made = sell(shop)
    sell(shop, "Pak Harto", "Fridge", date(2026, 11, 12))  # of the same house, due as well
    assert len(due_calls(shop)) == 1
    assert announced(shop).calls
    problem(shop, made)
    for days in (0, 30, 92, 200):
        with on(shop, TODAY + timedelta(days=days)) as later:
            assert due_calls(later) == coming_calls(later) == calls_until(later, later.today + timedelta(days=7)) == []
            assert draft_list(later, due_calls(later)).calls == ()
            assert announced(later).calls == ()


def test_the_whole_circle_ends_with_cheerful_calls_again(shop: Shop) -> None:
    made = sell(shop)  # asks on 23 Nov and on 13 Feb
    complaint_id = problem(shop, made)
    solved_on = date(2026, 11, 26)
    with on(shop, solved_on) as later:
        closed = close_complaint(later, complaint_id, solution="A new panel")
    assert closed.check is not None
    assert (closed.check.due, closed.check.planned_on, closed.skipped) == (date(2026, 12, 3),) * 2 + (0,)
    with on(shop, date(2026, 12, 2)) as later:
        assert due_calls(later) == []
    # Ten days after the call in which she complained: the peace of 14 days holds for cheerful calls only.
    with on(shop, date(2026, 12, 3)) as later:
        (call,) = due_calls(later)
        assert [reason.follow_up.kind for reason in call.reasons] == [Kind.COMPLAINT_CHECK]
        assert announced(later).calls
        record_call(later, call.id, Outcome.HAPPY, said="All is well now")
        (told,) = closed_complaints(later)
        assert (told.complaint.solution, told.is_satisfied) == ("A new panel", True)
        assert (count_open(later), due_calls(later)) == (0, [])
    with on(shop, date(2027, 2, 15)) as later:
        (call,) = due_calls(later)
        assert call.reasons[0].follow_up.kind is Kind.COURTESY


def test_steps_whose_day_went_by_in_silence_are_skipped_with_that_reason(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = problem(shop, made)
    with on(shop, date(2027, 2, 20)) as later:  # the step of 13 Feb has gone by
        assert close_complaint(later, complaint_id).skipped == 1
        second = follow_ups.of_purchase(later.db, made.purchase_id)[1]
        assert (second.state, second.reason) == (State.SKIPPED, EndReason.SILENCED)
        undo(later)
        assert follow_ups.read(later.db, second.id).is_open
        assert count_open(later) == 1


def test_a_check_that_ends_in_a_problem_opens_the_same_complaint_again_in_her_new_words(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = problem(shop, made)
    close_complaint(shop, complaint_id, solution="A new panel")
    with on(shop, TODAY + timedelta(days=7)) as later:
        (call,) = due_calls(later)
        record_call(later, call.id, Outcome.PROBLEM, said="It flickers again")
        (unhappy,) = open_complaints(later)
        assert (unhappy.complaint.id, unhappy.words) == (complaint_id, "It flickers again")
        assert (unhappy.complaint.said, unhappy.complaint.satisfied) == ("The picture flickers", Satisfied.NO)
        assert closed_complaints(later) == due_calls(later) == []
        closed = close_complaint(later, unhappy.complaint.id, solution="A new set")
        assert closed.check is not None
        assert closed.check.due == TODAY + timedelta(days=14)
        (again,) = closed_complaints(later)
        assert (again.check, again.is_satisfied) == (closed.check, False)
        assert [(step.kind, step.said) for step in again.steps] == [
            (StepKind.CLOSED, "A new panel"),
            (StepKind.REOPENED, "It flickers again"),
            (StepKind.CLOSED, "A new set"),
        ]


def test_a_check_that_was_put_off_by_her_still_opens_the_complaint_again(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = problem(shop, made)
    close_complaint(shop, complaint_id)
    with on(shop, TODAY + timedelta(days=7)) as later:
        record_call(later, due_calls(later)[0].id, Outcome.CALL_BACK, promised_on=later.today + timedelta(days=1))
    with on(shop, TODAY + timedelta(days=8)) as later:
        record_call(later, due_calls(later)[0].id, Outcome.PROBLEM, said="Still")
        (unhappy,) = open_complaints(later)
        assert (unhappy.complaint.id, unhappy.words) == (complaint_id, "Still")


@pytest.mark.parametrize(
    ("outcome", "is_satisfied"), [(Outcome.HAPPY, True), (Outcome.WANTS, True), (Outcome.PROBLEM, False)]
)
def test_a_check_that_was_asked_in_another_call_is_known_as_well(
    shop: Shop, outcome: Outcome, is_satisfied: bool
) -> None:
    made, fridge = sell(shop), sell(shop, item="Fridge", day=date(2026, 11, 12))
    for known, days in (fridge.planned[1], 6), (made.planned[1], 3):
        record_call(shop, known.id, Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=days))
    close_complaint(shop, problem(shop, made))
    with on(shop, TODAY + timedelta(days=3)) as later:  # about something else, before the day of the check
        record_call(later, due_calls(later)[0].id, Outcome.HAPPY)
    with on(shop, TODAY + timedelta(days=7)) as later:
        (call,) = due_calls(later)
        assert [one.follow_up.kind for one in call.reasons[:2]] == [Kind.PROMISE, Kind.COMPLAINT_CHECK]
        assert not closed_complaints(later)[0].is_satisfied
        record_call(later, call.id, outcome, said="As she says")
        assert closed_complaints(later)[0].is_satisfied is is_satisfied


def test_a_check_that_she_put_off_is_told_by_the_call_on_the_promised_day(shop: Shop) -> None:
    made = sell(shop)
    close_complaint(shop, problem(shop, made))
    with on(shop, TODAY + timedelta(days=7)) as later:
        record_call(later, due_calls(later)[0].id, Outcome.CALL_BACK, promised_on=later.today + timedelta(days=1))
        (told,) = closed_complaints(later)
        assert told.check is not None
        assert (told.check.kind, told.check.due, told.is_satisfied) == (
            Kind.PROMISE, TODAY + timedelta(days=8), False,
        )  # fmt: skip
    with on(shop, TODAY + timedelta(days=8)) as later:
        record_call(later, due_calls(later)[0].id, Outcome.HAPPY)
        assert closed_complaints(later)[0].is_satisfied


def test_who_may_not_be_contacted_is_not_asked_again(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = problem(shop, made)
    record_call(shop, made.planned[1].id, Outcome.STOP)
    assert close_complaint(shop, complaint_id).check is None


def test_where_somebody_at_her_number_said_stop_she_is_not_asked_again_either(shop: Shop) -> None:
    complaint_id = problem(shop, sell(shop))
    stop = sell(shop, "Pak Harto").planned
    assert stop
    record_call(shop, stop[0].id, Outcome.STOP)
    assert close_complaint(shop, complaint_id).check is None


def test_a_complaint_at_the_counter_is_one_step_silences_and_is_taken_back(shop: Shop) -> None:
    made = sell(shop)
    before = dump(shop)
    complaint = open_complaint(shop, made.customer_id, "  The remote is <stiff>  ", purchase_id=made.purchase_id)
    assert (complaint.said, complaint.day, complaint.purchase_id) == ("The remote is <stiff>", TODAY, made.purchase_id)
    assert due_calls(shop) == []
    undo(shop)
    assert dump(shop) == before
    assert len(due_calls(shop)) == 1


def test_the_same_complaint_sent_twice_is_noted_once(shop: Shop) -> None:
    made = sell(shop)
    first = open_complaint(shop, made.customer_id, "It hums", request_id="r1")
    assert open_complaint(shop, made.customer_id, "It hums", request_id="r1") == first
    assert count_open(shop) == 1


@pytest.mark.parametrize(
    ("customer_id", "said", "purchase_id", "code"),
    [
        (1, "  ", None, ErrorCode.SAID_NEEDED),
        (99, "It hums", None, ErrorCode.CUSTOMER_UNKNOWN),
        (1, "It hums", 99, ErrorCode.PURCHASE_UNKNOWN),
        (1, "It hums", 2, ErrorCode.PURCHASE_UNKNOWN),
    ],
    ids=["no words", "nobody", "no purchase", "another's purchase"],
)
def test_a_complaint_needs_words_and_her_own_purchase(
    shop: Shop, customer_id: int, said: str, purchase_id: int | None, code: ErrorCode
) -> None:
    sell(shop)
    sell(shop, "Pak Harto")
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        open_complaint(shop, customer_id, said, purchase_id=purchase_id)
    assert (refused.value.code, dump(shop)) == (code, before)


def test_a_house_leads_to_the_complaint_of_whoever_of_it_is_unhappy(shop: Shop) -> None:
    lestari, harto = sell(shop), sell(shop, "Pak Harto")
    hers = open_complaint(shop, lestari.customer_id, "It hums")
    assert complaint_of_house(shop, harto.customer_id) == hers.id
    his = open_complaint(shop, harto.customer_id, "It is hot")
    assert complaint_of_house(shop, harto.customer_id) == his.id
    again = open_complaint(shop, harto.customer_id, "And it smells")
    assert complaint_of_house(shop, harto.customer_id) == his.id
    for complaint in (hers, his, again):
        close_complaint(shop, complaint.id)
    assert complaint_of_house(shop, harto.customer_id) == 0
