"""A wish: noted, told when it is here, and come true (domain.md 10)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Consent
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.wishes import Wish, WishState
from shop_crm.services import import_writing
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import EntryKind, open_wishes, timeline
from shop_crm.services.complaints import open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import correct_purchase, read_purchase, record_purchase, return_line, void_purchase
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.products import Saved, record_arrival, save_product
from shop_crm.services.shop import Shop, open_shop
from shop_crm.services.wishes import add_wish, change_wish, count_open, drop_wish, waiting
from shop_crm.store import follow_ups, schema, wishes
from shop_crm.words.calls import items_text, reason_text, why
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
PHONE = "0812-3456-7788"


@pytest.fixture
def siti(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Bu Siti", phones=PHONE).customer)


@pytest.fixture
def budi(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Pak Budi Santoso", phones="0813-1111-2222").customer)


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def card(shop: Shop, name: str = "Soundbar Polytron", **more: object) -> Saved:
    return save_product(shop, Product(name=name, **more))  # type: ignore[arg-type]


def buy(shop: Shop, customer_id: int, *items: str, day: date = TODAY, price: int = 50_000) -> int:
    lines = tuple(Line(item=item, amount=price) for item in items)
    customer = read_customer(shop, customer_id)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=lines)).purchase_id


def calls(shop: Shop, state: State = State.OPEN) -> list[FollowUp]:
    ids = [row[0] for row in shop.db.execute("SELECT id FROM follow_up WHERE kind = 'wish' ORDER BY id")]
    return [call for call in follow_ups.read_many(shop.db, ids) if call.state is state]


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


def wish(shop: Shop, wish_id: int) -> Wish:
    return wishes.read(shop.db, wish_id)


def told(shop: Shop) -> str:
    call = due_calls(shop)[0]
    return why(Words("en"), call.customer, call.reasons[0], shop.settings.currency, shop.today)


def test_a_wish_is_her_words_a_product_a_category_or_a_price(shop: Shop, siti: int) -> None:
    product = card(shop).product
    one = add_wish(shop, siti, " a red\none ", product="soundbar  POLYTRON", category="audio ", price_limit=900_000)
    assert (one.said, one.category, one.price_limit, one.state) == ("a red\none", "audio", 900_000, WishState.OPEN)
    (found,) = waiting(shop)
    assert (found.customer.spoken_name, found.product, found.here) == ("Bu Siti", product, None)
    assert (count_open(shop), open_wishes(shop, siti)) == (1, (one,))


def test_a_wish_for_what_was_sold_without_a_card_gives_it_one_in_the_same_step(shop: Shop, siti: int) -> None:
    buy(shop, siti, "Rice cooker")
    before = dump(shop)
    one = add_wish(shop, siti, product="rice COOKER")
    (found,) = waiting(shop)
    assert found.product is not None
    assert (one.said, found.product.name, found.product.price) == ("rice COOKER", "Rice cooker", 50_000)
    undo(shop)
    assert dump(shop) == before


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"said": " "}, ErrorCode.WISH_EMPTY),
        ({"said": "", "price_limit": 5}, ErrorCode.WISH_EMPTY),
        ({"said": "a", "price_limit": -1}, ErrorCode.AMOUNT_NEGATIVE),
        ({"said": "a" * 4001}, ErrorCode.SAID_TOO_LONG),
        ({"product": "A piano"}, ErrorCode.PRODUCT_UNKNOWN),
    ],
)
def test_what_cannot_be_a_wish_is_not_noted(shop: Shop, siti: int, facts: dict[str, object], code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        add_wish(shop, siti, **facts)  # type: ignore[arg-type]
    assert (caught.value.code, count_open(shop)) == (code, 0)


def test_nobody_wishes_who_is_not_known(shop: Shop) -> None:
    with pytest.raises(ShopError) as caught:
        add_wish(shop, 99, "a soundbar")
    assert caught.value.code is ErrorCode.CUSTOMER_UNKNOWN


def test_the_same_request_notes_one_wish(shop: Shop, siti: int) -> None:
    first = add_wish(shop, siti, "a soundbar", request_id="once")
    assert add_wish(shop, siti, "a soundbar", request_id="once") == first
    assert count_open(shop) == 1


def test_goods_that_come_bring_one_call_about_all_that_she_wished_of_them(shop: Shop, siti: int, budi: int) -> None:
    card(shop, price=800_000)
    ids = [add_wish(shop, siti, said).id for said in ("a soundbar", "a loud soundbar, black")]
    add_wish(shop, budi, "a blender")
    came = record_arrival(shop, "soundbar polytron", quantity=4, said="black ones")
    assert [customer.spoken_name for customer in came.called] == ["Bu Siti"]
    (call,) = calls(shop)
    assert (call.kind, call.ask_code, call.due, call.planned_on) == (Kind.WISH, "wish_here", TODAY, TODAY)
    assert {wish(shop, id).follow_up_id for id in ids} == {call.id}
    assert [one.reasons[0].follow_up.id for one in due_calls(shop)] == [call.id]
    assert told(shop) == (
        "Because Bu Siti wished for “a soundbar” + “a loud soundbar, black”, and Soundbar Polytron is here."
    )
    reason = due_calls(shop)[0].reasons[0]
    assert reason_text(Words("en"), reason, TODAY) == "WISH: Soundbar Polytron is here"
    assert items_text(reason) == "Soundbar Polytron"


def test_a_new_card_is_looked_for_among_the_wishes_too(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, category="audio")
    assert [customer.id for customer in card(shop, category="Audio").called] == [siti]
    assert len(calls(shop)) == 1


def test_a_changed_card_calls_nobody(shop: Shop, siti: int) -> None:
    product = card(shop).product
    add_wish(shop, siti, "a soundbar")
    assert save_product(shop, replace(product, details="loud")).called == ()
    assert calls(shop) == []


def test_a_card_of_something_sold_no_longer_calls_nobody(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    assert card(shop, is_gone=True).called == ()


def test_goods_above_her_price_call_nobody(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar", price_limit=500_000)
    assert card(shop, price=500_001).called == ()
    assert card(shop, "Soundbar LG", price=500_000).called != ()


def test_there_is_never_a_second_call_while_one_is_open(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    blender = add_wish(shop, siti, "a blender")
    card(shop)
    card(shop, "Blender Philips")
    record_arrival(shop, "Soundbar Polytron")
    (call,) = calls(shop)
    assert wish(shop, blender.id).follow_up_id == call.id
    assert told(shop) == (
        "Because Bu Siti wished for “a soundbar” + “a blender”, and Soundbar Polytron + Blender Philips is here."
    )


def test_who_was_told_of_a_product_is_not_told_of_it_again_but_of_another(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    card(shop)
    record_call(shop, calls(shop)[0].id, Outcome.HAPPY, said="Not this one, a smaller one")
    record_arrival(shop, "Soundbar Polytron")
    assert calls(shop) == []
    card(shop, "Soundbar LG mini")
    assert len(calls(shop)) == 1


def test_who_was_never_reached_is_told_when_it_comes_again(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    card(shop)
    for _ in range(4):
        record_call(shop, calls(shop)[0].id, Outcome.NO_ANSWER)
    assert calls(shop) == []
    assert record_arrival(shop, "Soundbar Polytron").called != ()


def test_who_said_stop_is_not_called_about_a_wish(shop: Shop, siti: int) -> None:
    wished = add_wish(shop, siti, "a soundbar")
    purchase = buy(shop, siti, "TV")
    record_call(shop, _promise(shop, siti, purchase), Outcome.STOP)
    came = card(shop)
    assert (came.called, calls(shop)) == ((), [])
    assert wish(shop, wished.id).here_id == came.product.id  # but she can see it at the counter


def test_who_wants_no_service_calls_is_called_about_what_she_waits_for(shop: Shop, budi: int) -> None:
    add_wish(shop, budi, "a soundbar")
    record_consent(shop, budi, ConsentKind.SERVICE, False, Way.COUNTER)
    came = card(shop)
    assert [customer.id for customer in came.called] == [budi]
    assert [call.customer_id for call in calls(shop)] == [budi]


def _promise(shop: Shop, customer_id: int, purchase_id: int) -> int:
    def work(operation):  # type: ignore[no-untyped-def]
        due = TODAY
        call = FollowUp(customer_id=customer_id, purchase_id=purchase_id, kind=Kind.PROMISE, due=due, planned_on=due)
        return {"id": follow_ups.add(operation, call)}

    return int(shop.journal.run("plan_call", work)["id"])


def test_no_consent_to_offers_is_needed_for_she_asked_herself(shop: Shop, siti: int) -> None:
    edit_customer(shop, replace(read_customer(shop, siti), offers=Consent.NO))
    add_wish(shop, siti, "a soundbar")
    assert card(shop).called != ()


def test_an_open_complaint_holds_the_call_about_a_wish_back(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    open_complaint(shop, siti, "It hums")
    card(shop)
    assert calls(shop)[0].is_held


def test_an_arrival_that_is_taken_back_leaves_nothing(shop: Shop, siti: int) -> None:
    card(shop)
    add_wish(shop, siti, "a soundbar")
    before = dump(shop)
    record_arrival(shop, "Soundbar Polytron")
    assert dump(shop) != before
    undo(shop)
    assert dump(shop) == before


def test_a_thing_that_is_gone_again_calls_nobody(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    product = card(shop).product
    save_product(shop, replace(product, is_gone=True))
    assert (calls(shop), [call.reason for call in calls(shop, State.CANCELLED)]) == ([], [EndReason.GIVEN_UP])
    assert wish(shop, one.id).here_id is None


# What she buys


def test_what_she_buys_is_no_wish_any_more_and_its_call_ends(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    other = add_wish(shop, siti, "a blender")
    card(shop)
    purchase_id = buy(shop, siti, "HDMI cable", "soundbar POLYTRON")
    assert (wish(shop, one.id).state, wish(shop, one.id).purchase_id) == (WishState.BOUGHT, purchase_id)
    assert wish(shop, other.id).state is WishState.OPEN
    assert [call.reason for call in calls(shop, State.CANCELLED)] == [EndReason.BOUGHT]
    assert [entry.about for entry in timeline(shop, siti, kinds={EntryKind.WISH})][-1].state is WishState.BOUGHT  # type: ignore[union-attr]


def test_a_call_that_tells_of_another_wish_too_is_still_made(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    add_wish(shop, siti, "a blender")
    card(shop)
    card(shop, "Blender Philips")
    buy(shop, siti, "Blender Philips")
    assert len(calls(shop)) == 1
    assert told(shop) == "Because Bu Siti wished for “a soundbar”, and Soundbar Polytron is here."


def test_somebody_of_her_house_may_buy_it(shop: Shop, siti: int) -> None:
    husband = add_customer(shop, read_typed(shop, name="Pak Agus", phones=PHONE).customer)
    one = add_wish(shop, siti, "a soundbar")
    buy(shop, husband, "Soundbar")
    assert wish(shop, one.id).state is WishState.BOUGHT


def test_somebody_else_may_buy_what_she_wishes_for(shop: Shop, siti: int, budi: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    buy(shop, budi, "Soundbar")
    assert wish(shop, one.id).state is WishState.OPEN


def test_it_may_cost_more_than_she_wanted_to_pay(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar", price_limit=10)
    buy(shop, siti, "Soundbar")
    assert wish(shop, one.id).state is WishState.BOUGHT


def test_a_product_of_ours_is_bought_under_any_spelling_and_its_former_name(shop: Shop, siti: int) -> None:
    product = card(shop).product
    save_product(shop, replace(product, name="Soundbar Polytron 2026"))
    one = add_wish(shop, siti, product=product.name)
    buy(shop, siti, "SOUNDBAR polytron")
    assert wish(shop, one.id).state is WishState.BOUGHT


def test_what_was_bought_before_the_wish_fulfils_nothing(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a second soundbar")
    buy(shop, siti, "Soundbar", day=TODAY - timedelta(days=1))
    assert wish(shop, one.id).state is WishState.OPEN


def test_a_sale_that_is_taken_back_brings_the_wish_and_its_call_back(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "a soundbar")
    card(shop)
    before = dump(shop)
    buy(shop, siti, "Soundbar")
    undo(shop)
    assert dump(shop) == before


def test_a_sale_that_is_struck_out_brings_the_wish_and_its_call_back(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    card(shop)
    known = wish(shop, one.id), calls(shop)
    void_purchase(shop, buy(shop, siti, "Soundbar"))
    assert (wish(shop, one.id), calls(shop)) == known


def test_a_corrected_sale_fulfils_what_it_is_now(shop: Shop, siti: int) -> None:
    bar, mixer = add_wish(shop, siti, "a soundbar"), add_wish(shop, siti, "a mixer")
    purchase = read_purchase(shop, buy(shop, siti, "Soundbar"))
    correct_purchase(shop, replace(purchase, lines=(replace(purchase.lines[0], item="Mixer"),)))
    assert wish(shop, bar.id).state is WishState.OPEN
    assert (wish(shop, mixer.id).state, wish(shop, mixer.id).purchase_id) == (WishState.BOUGHT, purchase.id)


def test_a_sale_that_was_really_anothers_brings_her_wish_back(shop: Shop, siti: int, budi: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    purchase = read_purchase(shop, buy(shop, siti, "Soundbar"))
    correct_purchase(shop, replace(purchase, customer_id=budi))
    assert wish(shop, one.id).state is WishState.OPEN


def test_what_she_had_and_gave_back_was_not_wished_for_in_vain(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    purchase = read_purchase(shop, buy(shop, siti, "Soundbar"))
    return_line(shop, purchase.id, purchase.lines[0].id, purchase.lines[0].quantity)
    assert wish(shop, one.id).state is WishState.BOUGHT


def test_a_purchase_without_a_wish_asks_one_question_of_the_wishes(shop: Shop, siti: int, budi: int) -> None:
    add_wish(shop, siti, "a soundbar")
    asked: list[str] = []
    shop.db.set_trace_callback(asked.append)
    buy(shop, budi, "Soundbar")
    shop.db.set_trace_callback(None)
    assert len([query for query in asked if "wish" in query and "follow_up" not in query.split("FROM")[-1]]) == 1


# By a file

HEAD = "Order,Date,Phone,Item,Amount\n"


def bring_in(shop: Shop, *rows: str) -> None:
    import_prepared(shop, prepare_import(shop, (HEAD + "\n".join(rows) + "\n").encode()))


def test_a_purchase_that_a_file_brings_makes_the_wish_come_true_in_the_same_step(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    mixer = add_wish(shop, siti, "a mixer")
    card(shop)
    before = dump(shop)
    bring_in(shop, f"A1,2026-11-23,{PHONE},Soundbar Polytron,900000", f"A2,2026-11-23,{PHONE},Lamp,50000")
    (purchase,) = shop.db.execute("SELECT id FROM purchase WHERE source_id = 'A1'").fetchone()
    assert (wish(shop, one.id).state, wish(shop, one.id).purchase_id) == (WishState.BOUGHT, purchase)
    assert wish(shop, mixer.id).state is WishState.OPEN
    assert [call.reason for call in calls(shop, State.CANCELLED)] == [EndReason.BOUGHT]
    undo(shop)
    assert dump(shop) == before


def test_another_line_of_a_purchase_that_a_file_brings_makes_the_wish_come_true(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    lamp = f"A1,2026-11-23,{PHONE},Lamp,50000"
    bring_in(shop, lamp)
    assert wish(shop, one.id).state is WishState.OPEN
    bring_in(shop, lamp, f"A1,2026-11-23,{PHONE},Soundbar,900000")
    assert wish(shop, one.id).state is WishState.BOUGHT


def test_a_file_of_what_was_bought_before_the_wish_makes_nothing_come_true(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    bring_in(shop, f"A1,2026-11-22,{PHONE},Soundbar,900000")
    assert wish(shop, one.id).state is WishState.OPEN


def test_of_a_house_that_wishes_the_earliest_day_is_known(shop: Shop) -> None:
    head = "Order,Date,Customer ID,Name,Phone,Item,Amount\n"
    people = (
        f"A1,2026-11-01,C1,Bu Siti,{PHONE},Lamp,1\nA2,2026-11-01,C2,,{PHONE},Lamp,1\nA3,2026-11-01,C3,Ani,,Lamp,1\n"
    )
    import_prepared(shop, prepare_import(shop, (head + people).encode()))
    later = TODAY + timedelta(days=3)
    add_wish(shop, 1, "a soundbar")
    with on(shop, later) as then:
        add_wish(then, 2, "a mixer")
        add_wish(then, 3, "a fan")
    assert wishes.wishing_houses(shop.db) == {1: TODAY, 2: TODAY, 3: later}


def test_what_a_file_brings_from_before_the_wish_is_not_even_held_against_it(
    shop: Shop, siti: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[date] = []
    monkeypatch.setattr(import_writing, "come_true", lambda operation, purchase: held.append(purchase.day))
    add_wish(shop, siti, "a soundbar")
    bring_in(shop, f"A1,2026-11-22,{PHONE},Soundbar,900000", f"A2,2026-11-23,{PHONE},Lamp,900000")
    assert held == [date(2026, 11, 23)]


def test_a_purchase_of_somebody_whom_a_file_puts_into_her_house_makes_it_come_true(shop: Shop) -> None:
    head = "Order,Date,Customer ID,Name,Phone,Item,Amount\n"
    lamp, soundbar = f"A1,2026-11-23,C1,Bu Siti,{PHONE},Lamp,50000\n", f"A2,2026-11-23,C2,,{PHONE},Soundbar,900000\n"
    import_prepared(shop, prepare_import(shop, (head + lamp).encode()))
    one = add_wish(shop, 1, "a soundbar")
    import_prepared(shop, prepare_import(shop, (head + soundbar).encode()))
    assert shop.db.execute("SELECT customer_id FROM purchase WHERE source_id = 'A2'").fetchone() == (2,)
    assert wish(shop, one.id).state is WishState.BOUGHT


# Changing and dropping


def test_a_dropped_wish_is_told_no_more(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    card(shop)
    before = dump(shop)
    drop_wish(shop, one.id)
    assert (wish(shop, one.id).state, waiting(shop)) == (WishState.DROPPED, [])
    assert [call.reason for call in calls(shop, State.CANCELLED)] == [EndReason.DROPPED]
    undo(shop)
    assert dump(shop) == before


def test_what_is_over_is_neither_dropped_nor_changed(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    drop_wish(shop, one.id)
    for change in (lambda: drop_wish(shop, one.id), lambda: change_wish(shop, one)):
        with pytest.raises(ShopError) as caught:
            change()
        assert caught.value.code is ErrorCode.WISH_ENDED


def test_a_changed_wish_keeps_its_call_only_while_that_fits(shop: Shop, siti: int) -> None:
    one = add_wish(shop, siti, "a soundbar")
    card(shop, price=800_000)
    dearer = change_wish(shop, replace(one, said="a black soundbar", price_limit=900_000))
    assert (dearer.said, len(calls(shop))) == ("a black soundbar", 1)
    cheaper = change_wish(shop, replace(dearer, price_limit=100_000))
    assert (cheaper.here_id, cheaper.follow_up_id, calls(shop)) == (None, None, [])


def test_a_wish_from_a_call_is_told_like_any_other(shop: Shop, siti: int) -> None:
    promise = _promise(shop, siti, buy(shop, siti, "TV"))
    record_call(shop, promise, Outcome.WANTS, said="Do you have a soundbar?")
    assert [customer.id for customer in card(shop).called] == [siti]


def test_the_longest_waiting_come_first(shop: Shop, siti: int, budi: int) -> None:
    with on(shop, TODAY - timedelta(days=3)) as earlier:
        add_wish(earlier, budi, "a blender")
    add_wish(shop, siti, "a soundbar")
    came = card(shop).product
    found = waiting(shop)
    assert [(one.customer.id, one.here) for one in found] == [(budi, None), (siti, came)]
    assert [one.customer.id for one in waiting(shop, siti)] == [siti]


def test_a_wish_that_names_the_goods_is_not_told_twice(shop: Shop, siti: int) -> None:
    add_wish(shop, siti, "Soundbar Polytron")
    card(shop)
    assert told(shop) == "Because Bu Siti wished for “Soundbar Polytron”, and it is here."
