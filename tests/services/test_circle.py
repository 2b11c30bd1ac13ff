"""Word of mouth in the shop: who sent whom, thanks that follow every change, circles and the best senders."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.agenda import HELD
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import EndReason, FollowUp, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.circle import best_senders, circle_amount, read_circle, set_sender, thanks_planned, to_thank
from shop_crm.services.complaints import open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import correct_purchase, read_purchase, record_purchase, void_purchase
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.history import redo, undo
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import circle, follow_ups, schema
from shop_crm.words.calls import why
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)


@pytest.fixture
def budi(shop: Shop) -> int:
    return met(shop, "Pak Budi Santoso", "0812-3456-7788")


@pytest.fixture
def lestari(shop: Shop) -> int:
    return met(shop, "Bu Lestari", "0857-2210-9043")


def met(shop: Shop, name: str, phone: str = "") -> int:
    return add_customer(shop, read_typed(shop, name=name, phones=phone).customer)


def buy(shop: Shop, customer_id: int, amount: int = 5_000, day: date = TODAY, item: str = "Soap") -> int:
    purchase = Purchase(customer_id=0, day=day, lines=(Line(item=item, amount=amount),))
    return record_purchase(shop, read_customer(shop, customer_id), purchase).purchase_id


def thanks(shop: Shop) -> list[FollowUp]:
    ids = [row[0] for row in shop.db.execute("SELECT id FROM follow_up WHERE kind = 'thanks' ORDER BY id")]
    return sorted(follow_ups.read_many(shop.db, ids), key=lambda known: known.id)


def told(shop: Shop) -> list[tuple[int, str, State, EndReason | None]]:
    return [(one.customer_id, one.due.isoformat(), one.state, one.reason) for one in thanks(shop)]


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def test_nobody_who_is_added_was_sent_by_somebody_who_is_not_there(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        add_customer(shop, Customer(name="Ani", sent_by=99))
    assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


def test_the_first_purchase_of_a_new_customer_plans_thanks_for_her_sender(shop: Shop, budi: int) -> None:
    new = replace(read_typed(shop, name="Bu Lestari").customer, sent_by=budi)
    purchase = Purchase(customer_id=0, day=TODAY, lines=(Line(item="Soap", amount=5_000),))
    made = record_purchase(shop, new, purchase)
    assert told(shop) == [(budi, "2026-11-26", State.OPEN, None)]
    assert thanks(shop)[0].about_customer_id == made.customer_id
    assert made.planned == (), "it hangs on no purchase, and a purchase does not tell of it as its own"
    planned = thanks_planned(shop, made.customer_id)
    assert planned is not None
    assert (planned[0].planned_on, planned[1].id) == (date(2026, 11, 26), budi)
    buy(shop, made.customer_id)
    buy(shop, made.customer_id, day=date(2026, 11, 20))
    assert len(thanks(shop)) == 1, "nobody is thanked twice for the same person"


def test_the_days_until_thanks_are_the_owners_to_set(shop: Shop, budi: int, lestari: int) -> None:
    change_settings(shop, thanks_after_days=10)
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    assert [one.due for one in thanks(shop)] == [date(2026, 12, 3)]


def test_nobody_is_thanked_before_the_one_she_sent_has_bought_something(shop: Shop, budi: int, lestari: int) -> None:
    set_sender(shop, lestari, budi)
    assert thanks(shop) == []
    buy(shop, lestari)
    assert told(shop) == [(budi, "2026-11-26", State.OPEN, None)]


def test_learnt_later_it_is_counted_from_that_day(shop: Shop, budi: int, lestari: int) -> None:
    buy(shop, lestari, day=date(2025, 1, 5))
    set_sender(shop, lestari, budi)
    assert told(shop) == [(budi, "2026-11-26", State.OPEN, None)]


@pytest.mark.parametrize(
    ("day", "due"), [pytest.param("2025-01-05", [], id="old"), pytest.param("2026-11-20", ["2026-11-23"], id="new")]
)
def test_learnt_from_a_file_it_is_counted_from_the_purchase(shop: Shop, day: str, due: list[str]) -> None:
    data = "Customer ID,Name,Phone\nC1,Lestari,\nC2,Budi,0812-3456-7788\n"
    import_prepared(shop, prepare_import(shop, data.encode()))
    buy(shop, 1, day=date.fromisoformat(day))
    import_prepared(shop, prepare_import(shop, b"Customer ID,Name,Sent by\nC1,Lestari,C2\n"))
    assert read_customer(shop, 1).sent_by == 2
    assert [one.due.isoformat() for one in thanks(shop)] == due


def test_old_sales_that_come_in_plan_no_thanks(shop: Shop, budi: int, lestari: int) -> None:
    set_sender(shop, lestari, budi)
    buy(shop, lestari, day=date(2026, 10, 1))
    assert thanks(shop) == []


def test_striking_the_only_purchase_cancels_it_and_another_one_plans_it_again(
    shop: Shop, budi: int, lestari: int
) -> None:
    set_sender(shop, lestari, budi)
    first, second = buy(shop, lestari), buy(shop, lestari)
    void_purchase(shop, first)
    assert told(shop) == [(budi, "2026-11-26", State.OPEN, None)]
    void_purchase(shop, second)
    struck = (budi, "2026-11-26", State.CANCELLED, EndReason.PURCHASE_VOIDED)
    assert told(shop) == [struck]
    buy(shop, lestari)
    assert told(shop) == [struck, (budi, "2026-11-26", State.OPEN, None)]


def test_a_purchase_that_was_somebody_elses_takes_its_thanks_with_it(shop: Shop, budi: int, lestari: int) -> None:
    set_sender(shop, lestari, budi)
    purchase = read_purchase(shop, buy(shop, lestari))
    correct_purchase(shop, replace(purchase, customer_id=met(shop, "Bu Siti")))
    assert [one.state for one in thanks(shop)] == [State.CANCELLED]


def test_another_sender_is_thanked_in_the_place_of_the_first(shop: Shop, budi: int, lestari: int) -> None:
    siti = met(shop, "Bu Siti", "0813-1111-2222")
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    set_sender(shop, lestari, siti)
    given_up = (budi, "2026-11-26", State.CANCELLED, EndReason.GIVEN_UP)
    assert told(shop) == [given_up, (siti, "2026-11-26", State.OPEN, None)]
    set_sender(shop, lestari, None, "  a  leaflet ")
    assert [one.state for one in thanks(shop)] == [State.CANCELLED, State.CANCELLED]
    known = read_customer(shop, lestari)
    assert (known.sent_by, known.heard_from) == (None, "a leaflet")
    set_sender(shop, lestari, budi, "ignored beside a customer")
    assert (read_customer(shop, lestari).heard_from, thanks(shop)[-1].customer_id) == ("", budi)


def test_who_may_not_be_called_is_not_thanked(shop: Shop, budi: int, lestari: int) -> None:
    siti = met(shop, "Siti", "0812-3456-7788")  # at his number
    record_call(shop, record_tv(shop, siti), Outcome.STOP)
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    assert thanks(shop) == []


def test_who_wants_no_service_calls_is_not_thanked_either(shop: Shop, budi: int, lestari: int) -> None:
    record_consent(shop, budi, ConsentKind.SERVICE, False, Way.COUNTER)
    assert to_thank(shop, read_customer(shop, lestari), budi, TODAY) is None
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    assert thanks(shop) == [], "no list would show it"


def record_tv(shop: Shop, customer_id: int) -> int:
    line = Line(item="TV", category="tv", amount=5_499_000)
    purchase = Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,))
    return record_purchase(shop, read_customer(shop, customer_id), purchase).planned[0].id


def test_an_open_complaint_of_the_sender_holds_the_thanks_back(shop: Shop, budi: int, lestari: int) -> None:
    open_complaint(shop, budi, "It hums")
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    assert [one.planned_on for one in thanks(shop)] == [HELD]


def test_thanks_wait_for_an_open_day(shop: Shop, budi: int, lestari: int) -> None:
    change_settings(shop, closed_weekdays=(3,))
    set_sender(shop, lestari, budi)
    buy(shop, lestari)  # the 26th is a Thursday
    assert [(one.due.day, one.planned_on.day) for one in thanks(shop)] == [(26, 27)]


def test_every_step_of_it_can_be_taken_back_and_done_again(shop: Shop, budi: int, lestari: int) -> None:
    siti = met(shop, "Bu Siti", "0813-1111-2222")
    for step in (
        lambda: set_sender(shop, lestari, budi),
        lambda: buy(shop, lestari),
        lambda: set_sender(shop, lestari, siti),
        lambda: set_sender(shop, lestari, budi),
        lambda: void_purchase(shop, 1),
    ):
        before = dump(shop)
        step()
        after = dump(shop)
        undo(shop)
        assert dump(shop) == before
        redo(shop)
        assert dump(shop) == after


def test_taking_back_a_wrong_sender_plans_no_thanks_that_were_too_late_before(
    shop: Shop, budi: int, lestari: int
) -> None:
    siti = met(shop, "Bu Siti", "0813-1111-2222")
    set_sender(shop, lestari, budi)
    buy(shop, lestari, day=date(2026, 1, 5))
    before = dump(shop)
    set_sender(shop, lestari, siti)
    assert len(thanks(shop)) == 1
    undo(shop)
    assert dump(shop) == before


def test_nobody_sends_herself_nor_who_sent_her(shop: Shop, budi: int, lestari: int) -> None:
    rudi = met(shop, "Pak Rudi")
    set_sender(shop, lestari, budi)
    set_sender(shop, rudi, lestari)
    for customer, sender, code in (
        (budi, budi, ErrorCode.SENT_BY_SELF),
        (budi, lestari, ErrorCode.SENT_IN_RING),
        (budi, rudi, ErrorCode.SENT_IN_RING),
        (rudi, 99, ErrorCode.CUSTOMER_UNKNOWN),
    ):
        before = dump(shop)
        with pytest.raises(ShopError) as refused:
            set_sender(shop, customer, sender)
        assert refused.value.code is code
        with pytest.raises(ShopError) as refused:
            edit_customer(shop, replace(read_customer(shop, customer), sent_by=sender))
        assert refused.value.code is code
        if customer == budi:
            purchase = Purchase(customer_id=0, day=TODAY, lines=(Line(item="Soap", amount=1),))
            with pytest.raises(ShopError) as refused:
                record_purchase(shop, replace(read_customer(shop, customer), sent_by=sender), purchase)
            assert refused.value.code is code
        assert dump(shop) == before
    new = replace(read_typed(shop, name="Bu Wati").customer, sent_by=99)
    with pytest.raises(ShopError):
        record_purchase(shop, new, Purchase(customer_id=0, day=TODAY, lines=(Line(item="Soap", amount=1),)))


def test_at_the_counter_only_a_sender_who_was_not_known_is_learnt(shop: Shop, budi: int, lestari: int) -> None:
    siti = met(shop, "Bu Siti")
    purchase = Purchase(customer_id=0, day=TODAY, lines=(Line(item="Soap", amount=1),))
    record_purchase(shop, replace(read_customer(shop, lestari), heard_from="a leaflet"), purchase)
    assert read_customer(shop, lestari).heard_from == "a leaflet"
    record_purchase(shop, replace(read_customer(shop, lestari), sent_by=siti), purchase)
    assert read_customer(shop, lestari).sent_by is None
    record_purchase(shop, replace(read_customer(shop, siti), sent_by=budi), purchase)
    assert read_customer(shop, siti).sent_by == budi


def test_why_names_the_person_sent(shop: Shop, budi: int, lestari: int) -> None:
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    with on(shop, date(2026, 11, 26)) as later:
        (call,) = due_calls(later)
        (reason,) = call.reasons
        words, currency = Words("en"), shop.settings.currency
        assert why(words, call.customer, reason, currency, later.today) == (
            "Because Bu Lestari came through Pak Budi Santoso: we say thank you."
        )
        record_call(later, call.id, Outcome.HAPPY)
        assert [one.state for one in thanks(later)] == [State.DONE]
        buy(later, lestari)
        assert len(thanks(later)) == 1


def test_a_circle_is_everybody_she_sent_and_so_on_with_their_money(shop: Shop, budi: int, lestari: int) -> None:
    rudi, agus = met(shop, "Pak Rudi"), met(shop, "Mas Agus")
    for customer, sender in ((lestari, budi), (rudi, lestari), (agus, budi)):
        set_sender(shop, customer, sender)
    for customer, amount in ((budi, 18_400_000), (lestari, 7_250_000), (rudi, 1_400_000), (agus, 550_000)):
        buy(shop, customer, amount)
    void_purchase(shop, buy(shop, rudi, 9_000_000))
    assert (circle_amount(shop, budi), circle_amount(shop, lestari), circle_amount(shop, agus)) == (
        9_200_000, 1_400_000, 0,
    )  # fmt: skip
    found = read_circle(shop, budi)
    assert (found.circle.amount, found.circle.people, found.sender) == (9_200_000, 3, None)
    names = [(found.people[one.customer_id].spoken_name, one.depth) for one in found.circle.branches]
    assert names == [("Bu Lestari", 1), ("Pak Rudi", 2), ("Mas Agus", 1)]
    hers = read_circle(shop, lestari)
    assert hers.sender is not None
    assert hers.sender.id == budi
    assert read_circle(shop, budi, most=1).circle.left_out == 2


def test_a_ring_in_a_file_is_read_to_its_end(shop: Shop, budi: int, lestari: int) -> None:
    def work(operation: object) -> dict[str, object]:
        shop.db.execute("UPDATE customer SET sent_by = ? WHERE id = ?", (lestari, budi))
        shop.db.execute("UPDATE customer SET sent_by = ? WHERE id = ?", (budi, lestari))
        return {}

    shop.journal.run("edit_customer", work)
    buy(shop, lestari, 100)
    assert (circle_amount(shop, budi), circle_amount(shop, lestari)) == (100, 0)
    assert read_circle(shop, budi).circle.people == 1
    assert {one.customer.id: one.amount for one in best_senders(shop)} == {budi: 100, lestari: 0}
    assert circle.is_within(shop.db, budi, lestari)


def test_the_best_senders_are_those_whose_circle_has_spent_the_most(shop: Shop, budi: int, lestari: int) -> None:
    assert best_senders(shop) == []
    rudi, agus = met(shop, "Pak Rudi"), met(shop, "Mas Agus")
    for customer, sender in ((lestari, budi), (rudi, lestari), (agus, budi)):
        set_sender(shop, customer, sender)
    buy(shop, lestari, 7_250_000)
    buy(shop, rudi, 1_400_000, day=date(2026, 11, 20))
    first, second = best_senders(shop)
    assert (first.customer.id, first.sent, first.people, first.amount) == (budi, 2, 3, 8_650_000)
    assert (first.last.id, first.last_on, first.is_thanked) == (lestari, TODAY, False)
    assert first.thanks is not None
    assert first.thanks.due == date(2026, 11, 26)
    assert (second.customer.id, second.sent, second.amount, second.last.id) == (lestari, 1, 1_400_000, rudi)
    record_call(shop, first.thanks.id, Outcome.HAPPY)
    assert best_senders(shop)[0].is_thanked
    assert [one.customer.id for one in best_senders(shop, limit=1)] == [budi]


def test_the_best_senders_who_have_brought_no_purchase_yet_are_listed_too(shop: Shop, budi: int, lestari: int) -> None:
    set_sender(shop, lestari, budi)
    (only,) = best_senders(shop)
    assert (only.amount, only.last.id, only.last_on, only.thanks) == (0, lestari, None, None)


def test_who_asked_not_to_be_contacted_is_listed_and_not_to_be_thanked(shop: Shop, budi: int, lestari: int) -> None:
    siti = met(shop, "Siti", "0812-3456-7788")  # at his number
    set_sender(shop, lestari, budi)
    buy(shop, lestari)
    assert best_senders(shop)[0].may_be_contacted
    record_call(shop, record_tv(shop, siti), Outcome.STOP)
    assert not best_senders(shop)[0].may_be_contacted


def test_who_was_forgotten_is_on_no_list_and_keeps_her_place_in_the_tree(shop: Shop, budi: int, lestari: int) -> None:
    rudi = met(shop, "Pak Rudi")
    set_sender(shop, lestari, budi)
    set_sender(shop, rudi, lestari)
    buy(shop, lestari, 500)
    buy(shop, rudi, 70)

    def work(operation: object) -> dict[str, object]:
        shop.db.execute("UPDATE customer SET name = '', folded = '', forgotten_on = '2026-11-23' WHERE id = 2")
        return {}

    shop.journal.run("edit_customer", work)
    assert [one.customer.id for one in best_senders(shop)] == [budi]
    assert (circle_amount(shop, budi), read_circle(shop, budi).circle.people) == (570, 2)
