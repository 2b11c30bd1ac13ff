"""At the counter: a purchase kept, corrected, returned or voided (domain.md 1 and 2; faults.md K4, K5, T13)."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.checks import look
from shop_crm.services.complaints import close_complaint, open_complaint, read_complaint
from shop_crm.services.counter import (
    Recorded,
    correct_purchase,
    preview,
    record_purchase,
    return_line,
    void_purchase,
)
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, purchases, schema

TODAY = date(2026, 11, 23)
TV = Line(item="TV 43", category="TV", amount=5_499_000)
FRIDGE = Line(item="Fridge", category="kulkas", amount=4_000_000)


def typed(shop: Shop, name: str = "Pak Budi Santoso", phones: str = "0812-3456-7788") -> Customer:
    return read_typed(shop, name=name, phones=phones).customer


def bought(*lines: Line, day: date = TODAY) -> Purchase:
    return Purchase(customer_id=0, day=day, lines=lines or (TV,))


def record(shop: Shop, *lines: Line, day: date = TODAY, customer: Customer | None = None, **more: str) -> Recorded:
    return record_purchase(shop, customer or typed(shop), bought(*lines, day=day), **more)


def on(shop: Shop, day: date) -> Shop:
    return replace(shop, clock=Clock(stand_in=day))


def steps(shop: Shop, purchase_id: int) -> list[tuple[int, State, str]]:
    return [(known.step_number, known.state, str(known.due)) for known in follow_ups.of_purchase(shop.db, purchase_id)]


def open_steps(shop: Shop, purchase_id: int) -> list[FollowUp]:
    return [known for known in follow_ups.of_purchase(shop.db, purchase_id) if known.is_open]


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


def refused(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(ShopError) as trouble:
        call()
    return trouble.value.code


def test_a_purchase_and_its_follow_ups_are_kept(shop: Shop) -> None:
    made = record(shop, TV, Line(item="Cable", category="cables", amount=50_000))
    kept = purchases.read(shop.db, made.purchase_id)
    assert (kept.amount, [line.item for line in kept.lines]) == (5_549_000, ["TV 43", "Cable"])
    assert [(f.step_number, str(f.due)) for f in made.planned] == [(1, "2026-12-03"), (2, "2027-02-23")]
    assert made.plan is not None
    assert (made.plan.code, made.left_out, made.may_be_contacted) == ("television", 0, True)


def test_a_new_customer_is_kept_with_form_name_and_phone(shop: Shop) -> None:
    customer = customers.read(shop.db, record(shop).customer_id)
    assert (customer.form_of_address, customer.name) == ("Pak", "Budi Santoso")
    assert [(p.number, p.typed) for p in customer.phones] == [("+6281234567788", "0812-3456-7788")]


@pytest.mark.parametrize("phone", ["081234567788", "+62 812 3456 7788", "62812-3456-7788", "(0812) 3456.7788"])
def test_a_customer_is_known_by_her_phone_in_any_spelling(shop: Shop, phone: str) -> None:
    first = record(shop)
    assert record(shop, customer=typed(shop, "", phone)).customer_id == first.customer_id
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (1,)
    assert shop.db.execute("SELECT count(*) FROM phone").fetchone() == (1,)


@pytest.mark.parametrize(
    ("first", "again"),
    [("Budi Santoso", "Budi Santoso"), ("Budi Santoso", "BUDI SANTOSO"), ("Budi Santoso", "Pak Budi Santoso"),
     ("Zoë Müller", "ZOË MÜLLER"), ("Zoë Müller", "Zoe Muller")],
)  # fmt: skip
def test_a_customer_is_known_by_her_name_alone(shop: Shop, first: str, again: str) -> None:
    known = record(shop, customer=typed(shop, first, ""))
    assert record(shop, customer=typed(shop, again, "")).customer_id == known.customer_id


def test_a_known_customer_learns_what_was_missing(shop: Shop) -> None:
    first = record(shop, customer=typed(shop, "", "0812-3456-7788"))
    record(shop, customer=typed(shop, "Bu Siti", "0812-3456-7788 / 0813-1111-2222"))
    customer = customers.read(shop.db, first.customer_id)
    assert (customer.spoken_name, len(customer.phones)) == ("Bu Siti", 2)


def test_a_namesake_with_another_phone_is_another_person(shop: Shop) -> None:
    first, second = record(shop), record(shop, customer=typed(shop, "Budi Santoso", "0813-1111-2222"))
    assert first.customer_id != second.customer_id


def test_a_name_that_two_people_have_is_asked_about_and_nothing_is_kept(shop: Shop) -> None:
    for phone in ("0812-3456-7788", "0813-1111-2222"):
        add_customer(shop, typed(shop, "Budi Santoso", phone))
    before = dump(shop)
    assert refused(lambda: record(shop, customer=typed(shop, "Budi Santoso", ""))) is ErrorCode.CUSTOMER_UNSURE
    assert dump(shop) == before


def test_neither_name_nor_phone_is_refused(shop: Shop) -> None:
    assert refused(lambda: read_typed(shop, name=" ", phones="")) is ErrorCode.NAME_OR_PHONE_NEEDED


def test_a_retry_gives_the_same_answer_and_keeps_nothing_twice(shop: Shop) -> None:
    first = record(shop, request_id="r1")
    before = dump(shop)
    assert record(shop, request_id="r1") == first
    assert dump(shop) == before


def test_two_purchases_alike_are_two_with_two_requests(shop: Shop) -> None:
    assert record(shop, request_id="r1").purchase_id != record(shop, request_id="r2").purchase_id


@pytest.mark.parametrize(
    ("purchase", "code"),
    [
        (bought(day=date(2026, 11, 24)), ErrorCode.DAY_IN_FUTURE),
        (bought(day=date(1999, 12, 31)), ErrorCode.DAY_TOO_EARLY),
        (bought(replace(TV, amount=-1)), ErrorCode.AMOUNT_NEGATIVE),
        (bought(replace(TV, amount=10**13 + 1)), ErrorCode.AMOUNT_TOO_LARGE),
        (bought(replace(TV, item="")), ErrorCode.ITEM_MISSING),
    ],
    ids=["tomorrow", "before 2000", "negative", "too large", "no item"],
)
def test_a_purchase_that_cannot_be_true_keeps_nothing(shop: Shop, purchase: Purchase, code: ErrorCode) -> None:
    before = dump(shop)
    assert refused(lambda: record_purchase(shop, typed(shop), purchase)) is code
    assert dump(shop) == before


def test_an_exception_between_purchase_and_follow_up_leaves_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> int:
        assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (1,)
        raise RuntimeError("between")

    before, last = dump(shop), shop.journal.last_id()
    with monkeypatch.context() as patch:
        patch.setattr(follow_ups, "add_many", fails)
        with pytest.raises(RuntimeError, match="between"):
            record(shop, request_id="r1")
    with closing(sqlite3.connect(shop.path)) as other:
        assert other.execute("SELECT count(*) FROM purchase").fetchone() == (0,)
    assert (dump(shop), shop.journal.last_id()) == (before, last)
    assert len(record(shop, request_id="r1").planned) == 2


def test_steps_whose_time_has_passed_are_left_out_and_counted(shop: Shop) -> None:
    made = record(shop, day=date(2026, 8, 13))
    assert ([f.step_number for f in made.planned], made.left_out) == ([2], 1)
    assert str(made.planned[0].due) == "2026-11-13"


def test_a_step_due_today_is_in_todays_list_at_once(shop: Shop) -> None:
    made = record(shop, day=date(2026, 11, 13))
    assert [call.customer.id for call in due_calls(shop)] == [made.customer_id]


def test_the_preview_plans_what_saving_plans(shop: Shop) -> None:
    plan, planned = preview(shop, bought(TV))
    before = dump(shop)
    made = record(shop)
    assert plan == made.plan
    assert [f.due for f in planned] == [f.due for f in made.planned]
    assert before["purchase"] == []


def test_undo_takes_a_new_customers_purchase_back_whole(shop: Shop) -> None:
    before = dump(shop)
    record(shop)
    after = dump(shop)
    redo = undo(shop).redo_number
    assert dump(shop) == before
    undo(shop, redo)
    assert dump(shop) == after


def corrected(shop: Shop, made: Recorded, **values: object) -> Recorded:
    """Correct the purchase's first line, and its day when one is given."""
    purchase = purchases.read(shop.db, made.purchase_id)
    day = values.pop("day", purchase.day)
    first = replace(purchase.lines[0], **values)  # type: ignore[arg-type]
    return correct_purchase(shop, replace(purchase, day=day, lines=(first, *purchase.lines[1:])))


def test_an_amount_corrected_below_the_line_cancels_what_is_open(shop: Shop) -> None:
    made = record(shop)
    after = corrected(shop, made, amount=54_990)
    assert (after.planned, after.plan) == ((), None)
    known = follow_ups.of_purchase(shop.db, made.purchase_id)
    assert {(f.state, f.reason) for f in known} == {(State.CANCELLED, EndReason.PURCHASE_CORRECTED)}


def test_an_amount_corrected_back_up_plans_again(shop: Shop) -> None:
    made = record(shop)
    corrected(shop, made, amount=54_990)
    again = corrected(shop, made, amount=5_499_000)
    assert [f.due for f in again.planned] == [f.due for f in made.planned]


def test_another_category_plans_by_its_plan(shop: Shop) -> None:
    made = record(shop)
    after = corrected(shop, made, category="mobil")
    assert after.plan is not None
    assert after.plan.code == "vehicle"
    assert {f.plan_id for f in after.planned} == {after.plan.id}
    assert [f.step_number for f in after.planned] == [1, 2, 3, 4]


def test_another_day_moves_the_due_days(shop: Shop) -> None:
    made = record(shop)
    after = corrected(shop, made, day=date(2026, 11, 20))
    assert [str(f.due) for f in after.planned] == ["2026-11-30", "2027-02-20"]
    assert len(open_steps(shop, made.purchase_id)) == 2


def test_a_step_that_was_made_is_not_asked_again(shop: Shop) -> None:
    made = record(shop, day=date(2026, 11, 10))
    record_call(shop, made.planned[0].id, Outcome.HAPPY)
    after = corrected(shop, made, day=date(2026, 11, 12))
    assert [f.step_number for f in after.planned] == [2]


def test_the_same_question_is_not_asked_again_after_the_category_is_corrected(shop: Shop) -> None:
    made = record(shop, day=date(2026, 11, 10))
    record_call(shop, made.planned[0].id, Outcome.HAPPY)
    after = corrected(shop, made, category="Laptop")
    assert "set_up" not in [f.ask_code for f in after.planned]


def test_an_overdue_call_survives_a_correction_of_something_else(shop: Shop) -> None:
    made = record(shop)
    later = on(shop, date(2027, 2, 1))
    corrected(later, made, serial="SN1")
    assert [f.step_number for f in open_steps(shop, made.purchase_id)] == [1, 2]


def test_a_warranty_added_later_adds_its_step_and_the_count_is_right_everywhere(shop: Shop) -> None:
    made = record(shop)
    after = corrected(shop, made, warranty_months=12)
    assert [(f.step_number, str(f.due)) for f in after.planned][-1] == (3, "2027-10-23")
    assert {f.step_count for f in after.planned} == {3}


def test_a_purchase_moved_to_another_customer_takes_its_follow_ups_along(shop: Shop) -> None:
    made = record(shop)
    siti = add_customer(shop, typed(shop, "Bu Siti", "0813-1111-2222"))
    correct_purchase(shop, replace(purchases.read(shop.db, made.purchase_id), customer_id=siti))
    assert {f.customer_id for f in open_steps(shop, made.purchase_id)} == {siti}
    assert len(open_steps(shop, made.purchase_id)) == 2


def test_a_purchase_moved_to_another_customer_takes_its_complaint_along(shop: Shop) -> None:
    made = record(shop)
    siti = add_customer(shop, typed(shop, "Bu Siti", "0813-1111-2222"))
    complaint = open_complaint(shop, made.customer_id, "It flickers", purchase_id=made.purchase_id).id
    close_complaint(shop, complaint, solution="New cable")
    correct_purchase(shop, replace(purchases.read(shop.db, made.purchase_id), customer_id=siti))
    assert read_complaint(shop, complaint).customer.id == siti
    check = [one for one in follow_ups.of_purchase(shop.db, made.purchase_id) if one.kind is Kind.COMPLAINT_CHECK]
    assert [(one.customer_id, one.complaint_id) for one in check if one.is_open] == [(siti, complaint)]
    assert not look(shop).remaining
    undo(shop)
    assert read_complaint(shop, complaint).customer.id == made.customer_id


def test_correcting_to_what_cannot_be_true_changes_nothing(shop: Shop) -> None:
    made = record(shop)
    before = dump(shop)
    assert refused(lambda: corrected(shop, made, amount=-1)) is ErrorCode.AMOUNT_NEGATIVE
    assert refused(lambda: corrected(shop, made, day=date(2026, 12, 24))) is ErrorCode.DAY_IN_FUTURE
    assert dump(shop) == before


def test_a_line_cannot_be_corrected_below_what_was_given_back(shop: Shop) -> None:
    made = record(shop, replace(TV, quantity=Decimal(2)))
    return_line(shop, made.purchase_id, first_line(shop, made), Decimal(1))
    before = dump(shop)
    assert refused(lambda: corrected(shop, made, amount=1_000_000)) is ErrorCode.RETURN_TOO_MUCH
    assert refused(lambda: corrected(shop, made, quantity=Decimal("0.5"))) is ErrorCode.RETURN_TOO_MUCH
    assert dump(shop) == before


def test_a_correction_is_taken_back_exactly(shop: Shop) -> None:
    made = record(shop, TV, FRIDGE)
    before = dump(shop)
    purchase = purchases.read(shop.db, made.purchase_id)
    new_line = Line(item="Sofa", category="sofa", amount=9_000_000)
    correct_purchase(shop, replace(purchase, day=date(2026, 11, 1), lines=(purchase.lines[1], new_line)))
    after = dump(shop)
    redo = undo(shop).redo_number
    assert dump(shop) == before
    undo(shop, redo)
    assert dump(shop) == after


def first_line(shop: Shop, made: Recorded) -> int:
    return purchases.read(shop.db, made.purchase_id).lines[0].id


def test_returning_part_keeps_the_rest_and_its_follow_ups(shop: Shop) -> None:
    made = record(shop, replace(TV, quantity=Decimal(2)))
    after = return_line(shop, made.purchase_id, first_line(shop, made), Decimal(1))
    kept = purchases.read(shop.db, made.purchase_id)
    assert (kept.kept_amount, kept.returned_amount) == (2_749_500, 2_749_500)
    assert [f.id for f in after.planned] == [f.id for f in made.planned]


def test_returning_everything_cancels_what_is_open_with_that_reason(shop: Shop) -> None:
    made = record(shop)
    after = return_line(shop, made.purchase_id, first_line(shop, made), Decimal(1))
    assert after.planned == ()
    known = follow_ups.of_purchase(shop.db, made.purchase_id)
    assert {(f.state, f.reason) for f in known} == {(State.CANCELLED, EndReason.PURCHASE_RETURNED)}


def test_returning_the_strongest_item_leaves_the_series_of_the_other(shop: Shop) -> None:
    made = record(shop, TV, FRIDGE)
    after = return_line(shop, made.purchase_id, first_line(shop, made), Decimal(1))
    assert after.plan is not None
    assert (after.plan.code, len(after.planned)) == ("appliance", 2)


@pytest.mark.parametrize(("quantity", "amount"), [(Decimal(2), None), (Decimal(0), None), (Decimal(1), 5_499_001)])
def test_more_than_there_is_cannot_come_back(shop: Shop, quantity: Decimal, amount: int | None) -> None:
    made = record(shop)
    before = dump(shop)
    line = first_line(shop, made)
    assert refused(lambda: return_line(shop, made.purchase_id, line, quantity, amount)) is ErrorCode.RETURN_TOO_MUCH
    assert dump(shop) == before


def test_a_return_sent_twice_gives_back_once(shop: Shop) -> None:
    made = record(shop, replace(TV, quantity=Decimal(2)))
    line = first_line(shop, made)
    answers = [return_line(shop, made.purchase_id, line, Decimal(1), request_id="r1") for _ in range(2)]
    assert answers[0] == answers[1]
    assert purchases.read(shop.db, made.purchase_id).returned_amount == 2_749_500


def test_a_voided_purchase_calls_nobody_not_even_by_promise(shop: Shop) -> None:
    made = record(shop, day=date(2026, 11, 13))
    record_call(shop, made.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 11, 25))
    void_purchase(shop, made.purchase_id)
    assert purchases.read(shop.db, made.purchase_id).state is PurchaseState.VOIDED
    known = follow_ups.of_purchase(shop.db, made.purchase_id)
    assert [(f.kind, f.state, f.reason) for f in known] == [
        (Kind.COURTESY, State.DONE, None),
        (Kind.COURTESY, State.CANCELLED, EndReason.PURCHASE_VOIDED),
        (Kind.PROMISE, State.CANCELLED, EndReason.PURCHASE_VOIDED),
    ]


def test_a_promise_does_not_go_along_to_a_number_that_said_stop(shop: Shop) -> None:
    made = record(shop, day=date(2026, 11, 13))
    record_call(shop, made.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 11, 25))
    theirs = "0813-1111-2222"
    siti = add_customer(shop, typed(shop, "Siti", theirs))
    harto = add_customer(shop, replace(typed(shop, "Siti", theirs), id=0, name="Harto"))
    told = record(shop, customer=customers.read(shop.db, harto), day=date(2026, 11, 13))
    record_call(shop, told.planned[0].id, Outcome.STOP)
    correct_purchase(shop, replace(purchases.read(shop.db, made.purchase_id), customer_id=siti))
    assert open_steps(shop, made.purchase_id) == []


def test_a_voided_purchase_cannot_be_changed_any_more(shop: Shop) -> None:
    made = record(shop)
    line = first_line(shop, made)
    void_purchase(shop, made.purchase_id)
    before = dump(shop)
    assert refused(lambda: void_purchase(shop, made.purchase_id)) is ErrorCode.PURCHASE_VOIDED
    assert refused(lambda: corrected(shop, made, serial="x")) is ErrorCode.PURCHASE_VOIDED
    assert refused(lambda: return_line(shop, made.purchase_id, line, Decimal(1))) is ErrorCode.PURCHASE_VOIDED
    assert dump(shop) == before


@pytest.mark.parametrize("verb", ["return", "void"])
def test_returning_and_voiding_are_taken_back_exactly(shop: Shop, verb: str) -> None:
    made = record(shop)
    before = dump(shop)
    if verb == "void":
        void_purchase(shop, made.purchase_id)
    else:
        return_line(shop, made.purchase_id, first_line(shop, made), Decimal(1))
    assert dump(shop) != before
    undo(shop)
    assert dump(shop) == before


def test_an_unknown_purchase_is_told(shop: Shop) -> None:
    made = record(shop)
    assert refused(lambda: void_purchase(shop, 99)) is ErrorCode.PURCHASE_UNKNOWN
    assert refused(lambda: return_line(shop, 99, 1, Decimal(1))) is ErrorCode.PURCHASE_UNKNOWN
    assert refused(lambda: return_line(shop, made.purchase_id, 99, Decimal(1))) is ErrorCode.PURCHASE_UNKNOWN
