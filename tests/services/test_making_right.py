"""How a complaint is made right: what was decided, our word, its steps, goods that come back (domain.md 8)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.complaints import Cause, Remedy, Satisfied, Severity, StepKind
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.follow_ups import EndReason, Kind, Outcome, State
from shop_crm.domain.habits import Alike
from shop_crm.domain.plans import Recorded
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.wishes import WishState
from shop_crm.services import history
from shop_crm.services.calls import due_calls, reasons_of, record_call
from shop_crm.services.cards import read_bought
from shop_crm.services.circle import circle_amount
from shop_crm.services.complaints import (
    add_step,
    change_complaint,
    close_complaint,
    closed_complaints,
    may_say_yes_to,
    open_complaint,
    open_complaints,
    read_complaint,
    reopen_complaint,
    worth,
)
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.making_right import can_come_back, exchange_goods, return_goods
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.services.wishes import add_wish
from shop_crm.store import follow_ups, purchases, schema
from shop_crm.store.cards import wishes_of
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
SOON = TODAY + timedelta(days=3)


def sell(
    shop: Shop, name: str = "Bu Lestari", phone: str = "0812-3456-7788", item: str = "TV", amount: int = 5_499_000
) -> Recorded:
    typed = read_typed(shop, name=name, phones=phone).customer
    row = shop.db.execute("SELECT id FROM customer WHERE name = ?", (typed.name,)).fetchone()
    customer = read_customer(shop, row[0] if row else add_customer(shop, typed))
    line = Line(item=item, category="tv", amount=amount, warranty_months=12)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,)))


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def complain(shop: Shop, made: Recorded, said: str = "The picture flickers") -> int:
    return open_complaint(shop, made.customer_id, said, purchase_id=made.purchase_id, made_by="Dewi").id


def put(shop: Shop, *statements: tuple[str, tuple[object, ...]]) -> None:
    def work(operation: Operation) -> Answer:
        for statement, values in statements:
            operation.conn.execute(statement, values)
        return {}

    shop.journal.run("put", work)


def change(shop: Shop, complaint_id: int, **facts: object) -> None:
    change_complaint(shop, replace(read_complaint(shop, complaint_id).complaint, **facts))  # type: ignore[arg-type]


def our_words(shop: Shop, complaint_id: int) -> list[tuple[date, State, EndReason | None]]:
    known = follow_ups.of_complaint(shop.db, complaint_id)
    return [(one.due, one.state, one.reason) for one in known if one.kind is Kind.PROMISE]


def send(shop: Shop, sender_id: int, sent_id: int) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE customer SET sent_by = ? WHERE id = ?", (sender_id, sent_id))
        return {}

    shop.journal.run("edit_customer", work)


def test_what_is_known_of_it_is_kept_from_the_beginning(shop: Shop) -> None:
    made = sell(shop)
    complaint = open_complaint(
        shop,
        made.customer_id,
        "It flickers",
        purchase_id=made.purchase_id,
        cause=Cause.DEFECT,
        severity=Severity.GRAVE,
        wanted=Remedy.REPLACEMENT,
        made_by="Dewi",
    )
    assert (complaint.item, complaint.cause, complaint.severity, complaint.wanted, complaint.opened_by) == (
        "TV", Cause.DEFECT, Severity.GRAVE, Remedy.REPLACEMENT, "Dewi",
    )  # fmt: skip


def test_it_may_be_about_a_thing_that_was_only_typed(shop: Shop) -> None:
    made = sell(shop)
    assert open_complaint(shop, made.customer_id, "Missing", item="  Remote  ").item == "Remote"


def test_a_complaint_from_a_call_names_the_thing_that_was_called_about(shop: Shop) -> None:
    made = sell(shop)
    record_call(shop, made.planned[0].id, Outcome.PROBLEM, said="It flickers", made_by="Dewi")
    (unhappy,) = open_complaints(shop)
    assert (unhappy.complaint.item, unhappy.complaint.opened_by) == ("TV", "Dewi")


def test_what_was_decided_is_one_step_and_is_taken_back(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    before = dump(shop)
    change(
        shop, complaint_id, remedy=Remedy.REPLACEMENT, cost=285_000, promised_on=SOON, in_hands_of=" Hadi ",
        cause=Cause.DEFECT,
    )  # fmt: skip
    complaint = read_complaint(shop, complaint_id).complaint
    assert (complaint.remedy, complaint.cost, complaint.in_hands_of) == (Remedy.REPLACEMENT, 285_000, "Hadi")
    assert our_words(shop, complaint_id) == [(SOON, State.OPEN, None)]
    undo(shop)
    assert dump(shop) == before


def test_nothing_changed_is_no_step(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    before = dump(shop)
    change(shop, complaint_id)
    assert dump(shop) == before


def test_her_words_and_its_day_cannot_be_changed_with_what_was_decided(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, said="Nothing was amiss", day=date(2026, 1, 1), cost=1)
    complaint = read_complaint(shop, complaint_id).complaint
    assert (complaint.said, complaint.day, complaint.cost) == ("The picture flickers", TODAY, 1)


def test_a_complaint_with_a_step_is_not_taken_back_from_under_it(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    noted = history.last_step(shop)
    add_step(shop, complaint_id, "Panel ordered")
    with pytest.raises(ShopError) as refused:
        undo(shop, noted)
    assert refused.value.code is ErrorCode.CHANGED_SINCE


def test_our_word_is_on_its_days_list_moves_and_ends_when_it_is_solved(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, promised_on=SOON)
    with on(shop, SOON) as later:
        (call,) = due_calls(later)
        assert [reason.follow_up.kind for reason in call.reasons] == [Kind.PROMISE]  # cheerful calls are silent
    change(shop, complaint_id, promised_on=SOON + timedelta(days=2))
    with on(shop, SOON) as later:
        assert due_calls(later) == []
    close_complaint(shop, complaint_id)
    assert our_words(shop, complaint_id) == [
        (SOON, State.CANCELLED, EndReason.PROMISED_ANEW),
        (SOON + timedelta(days=2), State.CANCELLED, EndReason.SOLVED),
    ]


def test_a_promise_that_is_taken_back_is_on_no_list(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, promised_on=SOON)
    change(shop, complaint_id, promised_on=None)
    assert our_words(shop, complaint_id) == [(SOON, State.CANCELLED, EndReason.GIVEN_UP)]


def test_who_may_not_be_contacted_is_promised_no_call(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    record_call(shop, made.planned[0].id, Outcome.STOP)
    change(shop, complaint_id, promised_on=SOON)
    assert our_words(shop, complaint_id) == []
    assert read_complaint(shop, complaint_id).complaint.promised_on == SOON


def test_told_on_the_promised_day_that_it_is_still_amiss_her_words_are_a_step(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, promised_on=SOON)
    with on(shop, SOON) as later:
        record_call(later, due_calls(later)[0].id, Outcome.PROBLEM, said="Nobody came")
        (unhappy,) = open_complaints(later)
        assert (unhappy.complaint.id, unhappy.words) == (complaint_id, "Nobody came")


def test_told_on_the_promised_day_that_all_is_well_it_still_waits_to_be_called_solved(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, promised_on=SOON)
    with on(shop, SOON) as later:
        record_call(later, due_calls(later)[0].id, Outcome.HAPPY)
        (unhappy,) = open_complaints(later)
        assert (unhappy.complaint.satisfied, unhappy.steps) == (None, ())


def test_a_call_that_is_taken_back_brings_no_word_back_about_what_is_solved_since(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, promised_on=SOON)
    with on(shop, SOON) as later:
        record_call(later, due_calls(later)[0].id, Outcome.HAPPY)
        called = history.last_step(later)
        close_complaint(later, complaint_id)
        undo(later, called)
        assert our_words(later, complaint_id) == [(SOON, State.CANCELLED, EndReason.SOLVED)]


def test_what_was_done_is_told_step_by_step(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    add_step(shop, complaint_id, "Panel ordered from Surabaya", made_by="Dewi")
    with on(shop, TODAY + timedelta(days=1)) as later:
        add_step(later, complaint_id, "Panel arrived", made_by="Hadi")
    steps = read_complaint(shop, complaint_id).steps
    assert [(step.day, step.said, step.made_by) for step in steps] == [
        (TODAY, "Panel ordered from Surabaya", "Dewi"),
        (TODAY + timedelta(days=1), "Panel arrived", "Hadi"),
    ]
    undo(shop)
    assert len(read_complaint(shop, complaint_id).steps) == 1


def test_solving_keeps_remedy_and_cost_and_is_taken_back(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    change(shop, complaint_id, remedy=Remedy.REPAIR, cost=90_000, promised_on=SOON)
    before = dump(shop)
    closed = close_complaint(shop, complaint_id, solution="New panel", made_by="Hadi")
    assert (closed.complaint.remedy, closed.complaint.cost) == (Remedy.REPAIR, 90_000)
    assert closed.check is not None
    assert closed.check.complaint_id == complaint_id
    (step,) = read_complaint(shop, complaint_id).steps
    assert (step.kind, step.said, step.made_by) == (StepKind.CLOSED, "New panel", "Hadi")
    undo(shop)
    assert dump(shop) == before


@pytest.mark.parametrize("outcome", [Outcome.HAPPY, Outcome.WANTS])
def test_content_when_asked_again_is_kept_with_the_complaint(shop: Shop, outcome: Outcome) -> None:
    complaint_id = complain(shop, sell(shop))
    close_complaint(shop, complaint_id)
    with on(shop, TODAY + timedelta(days=7)) as later:
        before = dump(later)
        record_call(later, due_calls(later)[0].id, outcome, said="All is well", made_by="Dewi")
        (told,) = closed_complaints(later)
        assert (told.complaint.satisfied, told.is_satisfied) == (Satisfied.YES, True)
        assert [(step.kind, step.said) for step in told.steps][1:] == [(StepKind.SATISFIED, "All is well")]
        undo(later)
        assert dump(later) == before


def test_a_check_that_ends_in_a_problem_is_taken_back_whole(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    close_complaint(shop, complaint_id)
    with on(shop, TODAY + timedelta(days=7)) as later:
        before = dump(later)
        record_call(later, due_calls(later)[0].id, Outcome.PROBLEM, said="Again")
        undo(later)
        assert dump(later) == before


def test_two_checks_in_one_call_that_went_well_both_are_content(shop: Shop) -> None:
    made = sell(shop)
    for complaint_id in (complain(shop, made), complain(shop, made, "It is loud")):
        close_complaint(shop, complaint_id)
    with on(shop, TODAY + timedelta(days=7)) as later:
        record_call(later, due_calls(later)[0].id, Outcome.HAPPY)
        assert [one.is_satisfied for one in closed_complaints(later)] == [True, True]


def test_opened_again_the_house_is_silent_and_nobody_asks_whether_it_is_solved(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    close_complaint(shop, complaint_id, solution="A new panel")
    assert not any(one.is_held for one in follow_ups.of_purchase(shop.db, made.purchase_id))
    before = dump(shop)
    complaint = reopen_complaint(shop, complaint_id, "It flickers again", made_by="Dewi")
    assert (complaint.is_open, complaint.satisfied, complaint.solution) == (True, Satisfied.NO, "")
    open_ones = [one for one in follow_ups.of_purchase(shop.db, made.purchase_id) if one.is_open]
    assert open_ones
    assert all(one.is_held for one in open_ones)
    (check,) = (one for one in follow_ups.of_complaint(shop.db, complaint_id) if one.kind is Kind.COMPLAINT_CHECK)
    assert (check.state, check.reason) == (State.CANCELLED, EndReason.REOPENED)
    with on(shop, TODAY + timedelta(days=7)) as later:
        assert due_calls(later) == []
    undo(shop)
    assert dump(shop) == before


@pytest.mark.parametrize("verb", [add_step, reopen_complaint])
def test_a_step_and_a_reopening_need_words(shop: Shop, verb: Callable[..., object]) -> None:
    complaint_id = complain(shop, sell(shop))
    with pytest.raises(ShopError) as refused:
        verb(shop, complaint_id, "  ")
    assert refused.value.code is ErrorCode.SAID_NEEDED


def test_what_is_solved_is_not_decided_anew(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    close_complaint(shop, complaint_id)
    with pytest.raises(ShopError) as refused:
        change(shop, complaint_id, cost=5)
    assert refused.value.code is ErrorCode.COMPLAINT_CLOSED
    with pytest.raises(ShopError) as refused:
        add_step(shop, complaint_id, "More")
    assert refused.value.code is ErrorCode.COMPLAINT_CLOSED


def test_anybody_may_say_yes_up_to_the_price_or_the_owners_limit(shop: Shop) -> None:
    complaint_id = complain(shop, sell(shop))
    assert may_say_yes_to(shop, read_complaint(shop, complaint_id)) == 5_499_000
    change_settings(shop, yes_limit=300_000)
    assert may_say_yes_to(shop, read_complaint(shop, complaint_id)) == 300_000
    change(shop, complaint_id, cost=999_000_000)  # told on the page, and never in the way
    assert read_complaint(shop, complaint_id).complaint.cost == 999_000_000


def test_the_cost_stands_beside_her_household_and_everyone_she_sent(shop: Shop) -> None:
    lestari = sell(shop)
    sell(shop, "Pak Harto", item="Fridge", amount=3_000_000)  # of the same house
    rina = sell(shop, "Rina", "0813-1111-2222", "Phone", 4_000_000)
    dewi = sell(shop, "Dewi", "0813-1111-3333", "Radio", 1_000_000)
    send(shop, lestari.customer_id, rina.customer_id)
    send(shop, rina.customer_id, dewi.customer_id)
    send(shop, dewi.customer_id, lestari.customer_id)  # a ring, however that came about
    complaint_id = complain(shop, lestari)
    change(shop, complaint_id, cost=285_000)
    found = worth(shop, read_complaint(shop, complaint_id).complaint)
    assert (found.cost, found.hers, found.household, found.circle) == (285_000, 5_499_000, 8_499_000, 5_000_000)
    assert circle_amount(shop, rina.customer_id) == 1_000_000 + 5_499_000


def test_who_is_of_her_house_and_of_her_circle_is_counted_once(shop: Shop) -> None:
    lestari, husband = sell(shop), sell(shop, "Agus", amount=3_000_000)  # one number, one house
    daughter = sell(shop, "Rina", "0813-1111-2222", amount=1_000_000)
    send(shop, lestari.customer_id, husband.customer_id)
    send(shop, husband.customer_id, daughter.customer_id)
    found = worth(shop, read_complaint(shop, complain(shop, lestari)).complaint)
    assert (found.household, found.circle, found.in_both) == (8_499_000, 4_000_000, 3_000_000)
    assert found.together == 5_499_000 + 3_000_000 + 1_000_000


def test_the_same_product_twice_is_a_habit_and_the_supplier_is_known_by_its_card(shop: Shop) -> None:
    first, second = sell(shop), sell(shop, "Rina", "0813-1111-2222", "tv ")

    def card(operation: Operation) -> Answer:
        operation.conn.execute("INSERT INTO product (name, folded, supplier) VALUES ('TV', 'tv', 'Sumber Makmur')")
        return {}

    shop.journal.run("edit_customer", card)
    complain(shop, first)
    assert open_complaints(shop)[0].habits == ()
    complain(shop, second)
    for unhappy in open_complaints(shop):
        assert [(habit.alike, habit.count, habit.supplier) for habit in unhappy.habits] == [
            (Alike.PRODUCT, 2, ""),
            (Alike.SUPPLIER, 2, "Sumber Makmur"),
        ]


def test_an_older_complaint_that_names_no_item_counts_by_its_purchase(shop: Shop) -> None:
    first, second = sell(shop), sell(shop, "Rina", "0813-1111-2222")
    complain(shop, first)
    complain(shop, second)

    def forget(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE complaint SET item = ''")
        return {}

    shop.journal.run("edit_customer", forget)
    assert all(unhappy.habits and unhappy.item.strip() == "TV" for unhappy in open_complaints(shop))


def test_goods_of_a_complaint_come_back_with_their_money_as_one_of_its_steps(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    before = dump(shop)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    purchase, line = found
    return_goods(shop, complaint_id, line.id, Decimal(1), 5_000_000, made_by="Dewi")
    assert read_bought(shop, made.customer_id).amount == 499_000
    assert all(not one.is_open for one in follow_ups.of_purchase(shop.db, purchase.id))
    (step,) = read_complaint(shop, complaint_id).steps
    assert (step.kind, step.said, step.made_by) == (StepKind.RETURNED, "TV", "Dewi")
    assert can_come_back(shop, complaint_id) is None
    undo(shop)
    assert dump(shop) == before


def test_an_exchange_is_one_step_totals_follow_and_the_new_one_has_its_own_plan(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    before = dump(shop)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    _, line = found
    done = exchange_goods(shop, complaint_id, line.id, replace(line, amount=5_999_000, serial="B2"), made_by="Dewi")
    assert (done.came_back, done.difference, done.purchase.exchange_of) == (5_499_000, 500_000, made.purchase_id)
    assert (done.purchase.day, done.purchase.customer_id) == (TODAY, made.customer_id)
    bought = read_bought(shop, made.customer_id)
    assert (bought.amount, bought.amount_in_12_months) == (5_999_000, 5_999_000)
    old = follow_ups.of_purchase(shop.db, made.purchase_id)
    assert {(one.state, one.reason) for one in old} == {(State.CANCELLED, EndReason.PURCHASE_RETURNED)}
    assert [one.due for one in done.planned][:2] == [date(2026, 12, 3), date(2027, 2, 23)]
    assert all(one.is_held for one in done.planned)  # the complaint is open still
    assert [(step.kind, step.said) for step in read_complaint(shop, complaint_id).steps] == [(StepKind.EXCHANGED, "TV")]
    undo(shop)
    assert dump(shop) == before


def test_what_was_exchanged_is_still_what_we_ask_about(shop: Shop) -> None:
    typed = read_typed(shop, name="Bu Lestari", phones="0812-3456-7788").customer
    lines = (Line(item="Sofa", category="furniture", amount=5_499_000), Line(item="Pillow", amount=50_000))
    made = record_purchase(shop, typed, Purchase(customer_id=0, day=date(2026, 11, 13), lines=lines))
    complaint_id = complain(shop, made, "One leg came off")
    found = can_come_back(shop, complaint_id)
    assert found is not None
    exchange_goods(shop, complaint_id, found[1].id, found[1])
    closed = close_complaint(shop, complaint_id)
    assert closed.check is not None
    (reason,) = reasons_of(shop, [closed.check])
    assert [(line.item, line.kept_amount) for line in reason.lines] == [("Sofa", 5_499_000)]


def test_the_same_thing_for_the_same_money_leaves_the_totals_as_they_were(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    assert exchange_goods(shop, complaint_id, found[1].id, found[1]).difference == 0
    assert read_bought(shop, made.customer_id).amount == 5_499_000


def test_a_new_one_that_is_struck_out_leaves_what_came_back_as_it_is(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    done = exchange_goods(shop, complaint_id, found[1].id, found[1])
    void_purchase(shop, done.purchase.id)
    assert read_bought(shop, made.customer_id).amount == 0
    assert purchases.read(shop.db, made.purchase_id).returned_amount == 5_499_000
    assert all(not one.is_open for one in follow_ups.of_purchase(shop.db, done.purchase.id))


@pytest.mark.parametrize("is_voided", [False, True], ids=["it came back before", "it was struck out"])
def test_what_is_not_with_her_any_more_cannot_be_exchanged(shop: Shop, is_voided: bool) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    if is_voided:
        void_purchase(shop, made.purchase_id)
    else:
        return_goods(shop, complaint_id, found[1].id, Decimal(1))
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        exchange_goods(shop, complaint_id, found[1].id, found[1])
    assert refused.value.code in (ErrorCode.PURCHASE_VOIDED, ErrorCode.RETURN_TOO_MUCH)
    assert dump(shop) == before


def test_who_may_not_be_called_exchanges_without_a_plan(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    record_call(shop, made.planned[0].id, Outcome.STOP)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    assert exchange_goods(shop, complaint_id, found[1].id, found[1]).planned == ()


def test_who_wants_no_service_calls_exchanges_without_a_plan(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    record_consent(shop, made.customer_id, ConsentKind.SERVICE, False, Way.COUNTER)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    assert exchange_goods(shop, complaint_id, found[1].id, found[1]).planned == ()


def test_what_is_handed_over_was_wished_for_and_the_goods_that_come_back_leave_their_wish(shop: Shop) -> None:
    kept = add_wish(shop, sell(shop, item="Lamp").customer_id, "a television")
    made = sell(shop, item="Television")  # ten days ago: before the wish
    put(shop, ("UPDATE wish SET state = 'bought', purchase_id = ? WHERE id = ?", (made.purchase_id, kept.id)))
    complaint_id = complain(shop, made)
    wished = add_wish(shop, made.customer_id, "a soundbar")
    found = can_come_back(shop, complaint_id)
    assert found is not None
    done = exchange_goods(shop, complaint_id, found[1].id, replace(found[1], item="Soundbar Polytron"))
    states = [(one.id, one.state, one.purchase_id) for one in wishes_of(shop.db, made.customer_id, 9)]
    assert states == [
        (wished.id, WishState.BOUGHT, done.purchase.id),
        (kept.id, WishState.BOUGHT, made.purchase_id),
    ]


def test_the_same_exchange_sent_twice_is_made_once(shop: Shop) -> None:
    made = sell(shop)
    complaint_id = complain(shop, made)
    found = can_come_back(shop, complaint_id)
    assert found is not None
    first = exchange_goods(shop, complaint_id, found[1].id, found[1], request_id="r1")
    assert exchange_goods(shop, complaint_id, found[1].id, found[1], request_id="r1") == first
    assert read_bought(shop, made.customer_id).amount == 5_499_000
