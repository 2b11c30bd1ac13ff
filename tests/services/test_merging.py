"""One person who is in the shop twice: made one, and two again."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from shop_crm.clock import Clock
from shop_crm.domain.calls import Call
from shop_crm.domain.customers import Consent
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.merging import Fact
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import calls, history
from shop_crm.services.circle import read_circle
from shop_crm.services.complaints import add_step, close_complaint, open_complaint, open_complaints
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.merging import compare, keep_apart, merge_customers, propose, take_apart, was_two
from shop_crm.services.products import save_product
from shop_crm.services.shop import Shop, opened, reading
from shop_crm.services.wishes import add_wish
from shop_crm.store import check, duplicates, follow_ups, schema
from shop_crm.store import merging as store
from shop_crm.store.journal import Operation

TODAY = date(2026, 11, 23)
_ASIDE = ("merging", "two_people")


def person(shop: Shop, name: str, phone: str = "", **facts: Any) -> int:
    typed = read_typed(shop, name=name, phones=phone).customer
    return add_customer(shop, replace(typed, **facts))


def buy(shop: Shop, customer_id: int, item: str = "LG TV", day: date = TODAY, amount: int = 5_499_000) -> int:
    line = Line(item=item, category="tv", amount=amount)
    bought = Purchase(customer_id=0, day=day, lines=(line,))
    return record_purchase(shop, read_customer(shop, customer_id), bought).purchase_id


def write(shop: Shop, *statements: tuple[str, tuple[object, ...]]) -> None:
    """What other parts of the program write: one step."""

    def work(operation: Operation) -> dict[str, Any]:
        for statement, values in statements:
            operation.conn.execute(statement, values)
        return {}

    shop.journal.run("edit_customer", work)


def dump(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the shop's facts, but for what was decided about doubles."""
    tables = (table for table in schema.JOURNALED if table not in _ASIDE)
    return {table: sorted(shop.db.execute(f"SELECT * FROM {table}").fetchall()) for table in tables}


def is_sound(shop: Shop) -> bool:
    if check.look_over(shop.db) or shop.db.execute("PRAGMA foreign_key_check").fetchall():
        return False
    # Each customer is told of her own wishes, in one call (domain.md 10).
    whose = [customer_id for customer_id, _ in wish_calls(shop)]
    return None not in whose and count_wish_calls(shop) == len(set(whose))


def wish_calls(shop: Shop) -> list[tuple[int, str]]:
    """Whom we call about which open wish of hers; None where another is called, "" where there is no such wish."""
    rows = shop.db.execute(
        """SELECT CASE WHEN coalesce(wish.customer_id, call.customer_id) = call.customer_id THEN call.customer_id END,
                  coalesce(said, '')
           FROM follow_up AS call LEFT JOIN wish ON call.id = wish.follow_up_id AND wish.state = 'open'
           WHERE kind = 'wish' AND call.state = 'open' ORDER BY 1, 2"""
    )
    return rows.fetchall()


def count_wish_calls(shop: Shop) -> int:
    query = "SELECT count(*) FROM follow_up WHERE kind = 'wish' AND state = 'open'"
    return int(shop.db.execute(query).fetchone()[0])


def owners(shop: Shop, table: str) -> list[int]:
    return [row[0] for row in shop.db.execute(f"SELECT customer_id FROM {table} ORDER BY id")]


def open_calls(shop: Shop) -> int:
    return int(shop.db.execute("SELECT count(*) FROM follow_up WHERE state = 'open'").fetchone()[0])


@pytest.fixture
def two(shop: Shop) -> tuple[int, int]:
    """Budi twice, each with all that the shop can know of somebody, and others who were sent by both."""
    kept = person(shop, "Pak Budi Santoso", "0812-3456-7788", email="budi@rumah.id", best_time="after 16:00")
    gone = person(shop, "Budi Santosa", "0812-3456-7788, 0813-1111-2222", address="Jl. Merdeka 5", source_id="C-7")
    person(shop, "Rina Wati", sent_by=gone)
    for id, item in ((kept, "LG TV"), (gone, "Sony TV")):
        buy(shop, id, item, TODAY - timedelta(days=400))
        buy(shop, id, f"{item} 2")
        write(
            shop,
            ("INSERT INTO note (customer_id, at, said) VALUES (?, '2026-11-20T10:00:00+07:00', 'Kind.')", (id,)),
            (
                """INSERT INTO consent (customer_id, kind, is_given, day, way)
                   VALUES (?, 'offers', 1, '2026-11-01', 'call')""",
                (id,),
            ),
            ("INSERT INTO wanted_greeting (customer_id, occasion) VALUES (?, 'aidilfitri')", (id,)),
            ("INSERT INTO wanted_greeting (customer_id, occasion) VALUES (?, ?)", (id, f"own {id}")),
            (
                """INSERT INTO message (customer_id, at, channel, said)
                   VALUES (?, '2026-11-20T10:00:00+07:00', 'whatsapp', 'Hello')""",
                (id,),
            ),
            ("INSERT INTO wish (customer_id, noted_on, said) VALUES (?, '2026-11-20', 'A freezer')", (id,)),
            (
                """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on, about_customer_id)
                   VALUES (3, 'thanks', 'call', '2026-11-27', '2026-11-27', ?)""",
                (id,),
            ),
            (
                """INSERT INTO contact (customer_id, at, channel, outcome, said)
                   VALUES (?, '2026-11-20T10:00:00+07:00', 'call', 'happy', 'Good')""",
                (id,),
            ),
        )
    return kept, gone


def test_everything_of_the_one_who_goes_is_the_others(shop: Shop, two: tuple[int, int]) -> None:
    kept, gone = two
    before = {table: len(owners(shop, table)) for table, column in store.HERS if column == "customer_id"}
    left = merge_customers(shop, kept, gone)
    assert left.id == kept
    assert (left.name, left.form_of_address) == ("Budi Santoso", "Pak")
    assert (left.email, left.address, left.source_id) == ("budi@rumah.id", "Jl. Merdeka 5", "C-7")
    assert [phone.number for phone in left.phones] == ["+6281234567788", "+6281311112222"]
    for table, column in store.HERS:
        assert not shop.db.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", (gone,)).fetchone(), table
    once = {"phone": 1, "wanted_greeting": 1}
    assert {table: len(owners(shop, table)) for table in before} == {
        table: count - once.get(table, 0) for table, count in before.items()
    }
    with pytest.raises(ShopError):
        read_customer(shop, gone)
    assert is_sound(shop)


def test_taken_apart_at_once_every_row_is_as_it_was(shop: Shop, two: tuple[int, int]) -> None:
    kept, gone = two
    before = dump(shop)
    merge_customers(shop, kept, gone, set(Fact))
    (was,) = was_two(shop, kept)
    assert (was.name, was.day) == ("Budi Santosa", TODAY)
    first, second = take_apart(shop, was.merging_id)
    assert (first.id, second.id) == (kept, gone)
    assert dump(shop) == before
    assert was_two(shop, kept) == []
    assert is_sound(shop)


@pytest.mark.parametrize("kept_first", [True, False], ids=["the older is kept", "the younger is kept"])
def test_a_merging_is_taken_back_and_done_again(shop: Shop, two: tuple[int, int], kept_first: bool) -> None:
    kept, gone = two if kept_first else two[::-1]
    before = dump(shop)
    merge_customers(shop, kept, gone, {Fact.NAME})
    one = dump(shop)
    history.undo(shop)
    assert dump(shop) == before
    history.redo(shop)
    assert dump(shop) == one
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    history.undo(shop)
    assert dump(shop) == one
    assert len(was_two(shop, kept)) == 1
    history.redo(shop)
    assert dump(shop) == before


def test_what_came_later_stays_with_the_one_who_was_kept(shop: Shop, two: tuple[int, int]) -> None:
    kept, gone = two
    merge_customers(shop, kept, gone)
    later = buy(shop, kept, "Fridge")
    write(
        shop,
        ("INSERT INTO note (customer_id, at, said) VALUES (?, '2026-11-23T10:00:00+07:00', 'Later.')", (kept,)),
    )
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert shop.db.execute("SELECT customer_id FROM purchase WHERE id = ?", (later,)).fetchone() == (kept,)
    assert owners(shop, "note") == [kept, gone, kept]
    wrong = "SELECT 1 FROM follow_up JOIN purchase ON purchase.id = purchase_id " \
        "WHERE follow_up.customer_id <> purchase.customer_id"  # fmt: skip
    assert not shop.db.execute(wrong).fetchone()
    assert is_sound(shop)


def test_a_complaint_about_what_the_other_one_bought_goes_with_it(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    bought = buy(shop, gone)
    merge_customers(shop, kept, gone)
    open_complaint(shop, kept, "It flickers", purchase_id=bought)
    open_complaint(shop, kept, "The queue is long")
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert owners(shop, "complaint") == [gone, kept]


def test_a_call_made_later_about_what_the_other_one_bought_goes_with_it(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa", "0812-3456-7788")
    buy(shop, gone, day=TODAY - timedelta(days=10))
    merge_customers(shop, kept, gone)
    (call,) = calls.due_calls(shop)
    booked: Call = call
    calls.record_call(shop, booked.reasons[0].follow_up.id, Outcome.HAPPY, said="Fine")
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert owners(shop, "contact") == [gone]
    assert is_sound(shop)


def test_a_fact_that_was_changed_since_stays_as_it_is(shop: Shop) -> None:
    kept = person(shop, "Budi Santoso", email="old@rumah.id")
    gone = person(shop, "Budi Santosa", email="new@rumah.id", address="Jl. Merdeka 5", language="ms")
    left = merge_customers(shop, kept, gone, {Fact.NAME, Fact.EMAIL})
    assert (left.name, left.email, left.address) == ("Budi Santosa", "new@rumah.id", "Jl. Merdeka 5")
    edit_customer(shop, replace(left, email="newest@rumah.id"))
    first, second = take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert (first.name, first.email, first.address, first.language) == ("Budi Santoso", "newest@rumah.id", "", "")
    assert (second.name, second.email, second.address) == ("Budi Santosa", "new@rumah.id", "Jl. Merdeka 5")
    assert is_sound(shop)


@pytest.mark.parametrize("silent", ["kept", "gone"])
def test_who_wants_no_contact_is_not_called_as_the_other_one_either(shop: Shop, silent: str) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    buy(shop, gone if silent == "kept" else kept)
    assert open_calls(shop)
    column = {"kept": kept, "gone": gone}[silent]
    write(shop, ("UPDATE customer SET do_not_contact_since = '2026-01-01' WHERE id = ?", (column,)))
    left = merge_customers(shop, kept, gone)
    assert left.do_not_contact_since == date(2026, 1, 1)
    assert not open_calls(shop)
    before = open_calls(shop)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert open_calls(shop) > before
    assert is_sound(shop)


def test_not_even_a_promise_is_kept_to_who_wants_no_contact_nor_is_anybody_at_her_number_called(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso", "0812-3456-7788"), person(shop, "Budi Santosa")
    son = person(shop, "Agus", "0812-3456-7788")
    promise = """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on)
                 VALUES (?, 'promise', 'call', '2026-11-27', '2026-11-27')"""
    write(shop, (promise, (kept,)), (promise, (son,)))
    write(shop, ("UPDATE customer SET do_not_contact_since = '2026-01-01' WHERE id = ?", (gone,)))
    assert open_calls(shop) == 2
    merge_customers(shop, kept, gone)
    assert not open_calls(shop)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert open_calls(shop) == 2


def test_who_was_sent_by_her_is_hers_again_though_somebody_elses_entry_meanwhile(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    sent = person(shop, "Rina", sent_by=gone)
    other = person(shop, "Rina W")
    before = dump(shop)
    merge_customers(shop, kept, gone)
    merge_customers(shop, other, sent)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    take_apart(shop, was_two(shop, other)[0].merging_id)
    assert dump(shop) == before


def test_who_wants_no_service_calls_gets_none_as_the_other_one_either(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa", service=Consent.NO)
    buy(shop, kept)
    left = merge_customers(shop, kept, gone)
    assert left.service is Consent.NO
    assert not open_calls(shop)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert open_calls(shop)


def test_a_complaint_of_one_of_them_silences_both(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    buy(shop, kept)
    open_complaint(shop, gone, "The lamp is broken")
    days = [row[0] for row in shop.db.execute("SELECT planned_on FROM follow_up WHERE state = 'open' ORDER BY id")]
    merge_customers(shop, kept, gone)
    held = [row[0] for row in shop.db.execute("SELECT planned_on FROM follow_up WHERE state = 'open'")]
    assert set(held) == {"2199-12-31"}
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    after = [row[0] for row in shop.db.execute("SELECT planned_on FROM follow_up WHERE state = 'open' ORDER BY id")]
    assert after == days


def test_a_number_that_one_of_them_was_reached_at_is_good(shop: Shop) -> None:
    kept, gone = person(shop, "Budi", "0812-3456-7788"), person(shop, "Budi", "0812-3456-7788")
    write(shop, ("UPDATE phone SET is_bad = 1 WHERE customer_id = ?", (kept,)))
    before = dump(shop)
    assert merge_customers(shop, kept, gone).good_phones
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert dump(shop) == before


def test_nobody_is_sent_by_somebody_whom_she_sent_herself(shop: Shop) -> None:
    first = person(shop, "Ann Lee")
    middle = person(shop, "Bea Tan", sent_by=first)
    last = person(shop, "Ann Li", sent_by=middle)
    before = dump(shop)
    assert merge_customers(shop, first, last).sent_by is None
    assert read_customer(shop, middle).sent_by == first
    take_apart(shop, was_two(shop, first)[0].merging_id)
    assert dump(shop) == before


@pytest.mark.parametrize("taken", [(), (Fact.SENT_BY,)])
@pytest.mark.parametrize("is_kept_later", [False, True])
@pytest.mark.parametrize("between", [0, 1, 2])
def test_who_had_sent_herself_has_whoever_sent_the_first_of_them(
    shop: Shop, between: int, is_kept_later: bool, taken: tuple[Fact, ...]
) -> None:
    above = person(shop, "Pak Joko")
    chain = [person(shop, "Ann Lee", sent_by=above)]
    for number in range(between):
        chain.append(person(shop, f"Rina {number}", sent_by=chain[-1]))
    chain.append(person(shop, "Ann Li", sent_by=chain[-1]))
    for id in chain:
        buy(shop, id, day=TODAY - timedelta(days=500))
    before = dump(shop)
    kept, gone = (chain[-1], chain[0]) if is_kept_later else (chain[0], chain[-1])
    assert merge_customers(shop, kept, gone, taken).sent_by == above
    for sender, sent in pairwise([kept, *chain[1:-1]]):
        assert read_customer(shop, sent).sent_by == sender
    assert read_circle(shop, above).circle.people == 1 + between
    assert not shop.db.execute("SELECT 1 FROM follow_up WHERE kind = 'thanks' AND state = 'open'").fetchone()
    assert is_sound(shop)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert dump(shop) == before


def test_a_complaint_goes_with_its_steps_and_the_call_about_it(shop: Shop) -> None:
    kept, gone = person(shop, "Ann Lee"), person(shop, "Ann Li")
    complaint = open_complaint(shop, gone, "It hums", purchase_id=buy(shop, gone))
    add_step(shop, complaint.id, "Fetched it")
    merge_customers(shop, kept, gone)
    assert [one.customer.id for one in open_complaints(shop)] == [kept]
    closed = close_complaint(shop, complaint.id, solution="A new one")
    assert closed.check is not None
    assert (closed.customer.id, closed.check.customer_id) == (kept, kept)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert set(owners(shop, "complaint")) == {gone}
    assert follow_ups.read(shop.db, closed.check.id).customer_id == gone
    assert is_sound(shop)


def test_nobody_is_thanked_for_having_sent_herself(shop: Shop) -> None:
    kept = person(shop, "Ann Lee")
    gone = person(shop, "Ann Li", sent_by=kept)
    thanks = """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on, about_customer_id)
                VALUES (?, 'thanks', 'call', '2026-11-27', '2026-11-27', ?)"""
    buy(shop, gone, day=TODAY - timedelta(days=1))
    write(shop, (thanks, (kept, gone)))
    before = dump(shop)
    merge_customers(shop, kept, gone)
    kinds = {row[0] for row in shop.db.execute("SELECT kind FROM follow_up WHERE state = 'open'")}
    assert kinds == {"courtesy"}
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert dump(shop) == before


def test_only_the_one_who_is_said_to_have_sent_her_is_thanked(shop: Shop) -> None:
    rina, wati = person(shop, "Rina"), person(shop, "Wati")
    kept = person(shop, "Ann Lee", sent_by=rina)
    gone = person(shop, "Ann Li", sent_by=wati)
    thanks = """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on, about_customer_id)
                VALUES (?, 'thanks', 'call', '2026-11-27', '2026-11-27', ?)"""
    for sender, sent in ((rina, kept), (wati, gone)):
        buy(shop, sent, day=TODAY - timedelta(days=1))
        write(shop, (thanks, (sender, sent)))
    before = dump(shop)
    merge_customers(shop, kept, gone, {Fact.SENT_BY})
    thanked = {
        row[0] for row in shop.db.execute("SELECT customer_id FROM follow_up WHERE state = 'open' AND kind = 'thanks'")
    }
    assert thanked == {wati}
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert dump(shop) == before


def test_whoever_was_sent_long_ago_is_not_thanked_for_because_the_sender_was_here_twice(shop: Shop) -> None:
    kept, gone = person(shop, "Ann Lee"), person(shop, "Ann Li")
    sent = person(shop, "Rina", sent_by=gone)
    buy(shop, sent, day=TODAY - timedelta(days=500))
    write(shop, ("DELETE FROM follow_up", ()))
    merge_customers(shop, kept, gone)
    assert read_customer(shop, sent).sent_by == kept
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert shop.db.execute("SELECT count(*) FROM follow_up").fetchone() == (0,)


@pytest.fixture
def wishers(shop: Shop) -> list[int]:
    """Three of alike names, each waiting for something of her own that is here now: each has a call about it."""
    ids = [person(shop, name, f"0812-1111-000{n}") for n, name in enumerate(("Ann Lee", "Ann Li", "Anne Lee"))]
    for id, said in zip(ids, ("a soundbar", "a mixer", "a blender"), strict=True):
        add_wish(shop, id, said)
        save_product(shop, Product(name=said.removeprefix("a ").title()))
    return ids


def test_she_is_told_in_one_call_of_what_both_wished_for(shop: Shop, wishers: list[int]) -> None:
    kept, gone, _ = wishers
    before = dump(shop)
    merge_customers(shop, kept, gone)
    assert wish_calls(shop)[:2] == [(kept, "a mixer"), (kept, "a soundbar")]
    assert count_wish_calls(shop) == 2
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert dump(shop) == before
    merge_customers(shop, gone, kept)
    assert count_wish_calls(shop) == 2
    history.undo(shop)
    assert dump(shop) == before


@pytest.mark.parametrize("whose", ["a soundbar", "a mixer"])
def test_what_she_bought_meanwhile_is_told_to_neither_of_the_two(shop: Shop, wishers: list[int], whose: str) -> None:
    kept, gone, _ = wishers
    merge_customers(shop, kept, gone)
    buy(shop, kept, whose.removeprefix("a ").title())
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    told = {"a soundbar": (gone, "a mixer"), "a mixer": (kept, "a soundbar")}
    assert wish_calls(shop)[:-1] == [told[whose]]
    assert is_sound(shop)


def test_who_was_told_as_one_is_told_as_the_other_too(shop: Shop, wishers: list[int]) -> None:
    kept, gone, _ = wishers
    merge_customers(shop, kept, gone)
    (told,) = [call for call in calls.due_calls(shop) if call.customer.id == kept]
    calls.record_call(shop, told.reasons[0].follow_up.id, Outcome.HAPPY)
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert wish_calls(shop)[:-1] == [(gone, "a mixer")]


def test_a_call_that_was_planned_for_both_is_one_for_each_when_they_are_two_again(
    shop: Shop, wishers: list[int]
) -> None:
    kept, gone, _ = wishers
    for id in wishers[:2]:
        add_wish(shop, id, "a fan")
    merge_customers(shop, kept, gone)
    for call in calls.due_calls(shop):
        calls.record_call(shop, call.reasons[0].follow_up.id, Outcome.HAPPY)
    save_product(shop, Product(name="Fan"))
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert wish_calls(shop) == [(kept, "a fan"), (gone, "a fan"), (gone, "a mixer")]
    assert count_wish_calls(shop) == 2


@pytest.mark.parametrize("last_first", [True, False])
def test_of_three_each_has_one_call_about_her_wish_again(shop: Shop, wishers: list[int], last_first: bool) -> None:
    before = wish_calls(shop)
    write(shop, ("UPDATE follow_up SET state = 'cancelled', reason = 'dropped' WHERE customer_id = 1", ()))
    merge_customers(shop, wishers[0], wishers[1])
    merge_customers(shop, wishers[0], wishers[2])
    assert count_wish_calls(shop) == 1
    while found := was_two(shop, wishers[0]):
        take_apart(shop, found[0 if last_first else -1].merging_id)
    assert wish_calls(shop) == before[1:]
    assert count_wish_calls(shop) == 2
    assert is_sound(shop)


def test_three_who_were_one_are_taken_apart_in_any_order(shop: Shop) -> None:
    kept = person(shop, "Budi Santoso", "0811-1111-111")
    second = person(shop, "Budi Santosa", "0812-3456-7788", email="second@rumah.id")
    third = person(shop, "Budi S", "0812-3456-7788", email="third@rumah.id")
    before = dump(shop)
    merge_customers(shop, kept, second)
    merge_customers(shop, kept, third, {Fact.EMAIL})
    newest, oldest = was_two(shop, kept)
    take_apart(shop, oldest.merging_id)
    both = read_customer(shop, kept)
    assert both.email == "third@rumah.id"
    assert {phone.number for phone in both.phones} == {"+628111111111", "+6281234567788"}
    assert [phone.number for phone in read_customer(shop, second).phones] == ["+6281234567788"]
    take_apart(shop, newest.merging_id)
    assert dump(shop) == before


def test_one_who_had_others_in_her_brings_them_back_when_she_comes_back(shop: Shop) -> None:
    ids = [person(shop, name, f"081{n}-1111-111") for n, name in enumerate(("Ann Lee", "Ann Li", "Anne Lee"), start=1)]
    before = dump(shop)
    merge_customers(shop, ids[1], ids[2])
    merge_customers(shop, ids[0], ids[1])
    deep = shop.db.execute("SELECT id FROM merging WHERE kept_id = ?", (ids[1],)).fetchone()[0]
    with pytest.raises(ShopError) as refused:
        take_apart(shop, deep)
    assert refused.value.code is ErrorCode.MERGING_UNKNOWN
    take_apart(shop, was_two(shop, ids[0])[0].merging_id)
    take_apart(shop, was_two(shop, ids[1])[0].merging_id)
    assert dump(shop) == before


def test_she_comes_back_where_her_sender_is_now(shop: Shop) -> None:
    sender, other = person(shop, "Rina Wati"), person(shop, "Rina Wahyu")
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa", sent_by=sender)
    merge_customers(shop, kept, gone)
    merge_customers(shop, other, sender)
    first, second = take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert (first.sent_by, second.sent_by) == (None, other)
    take_apart(shop, was_two(shop, other)[0].merging_id)
    assert read_customer(shop, gone).sent_by == sender
    assert is_sound(shop)


def test_an_id_that_somebody_else_was_brought_in_by_since_is_not_hers_again(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso", source_id="A"), person(shop, "Budi Santosa", source_id="B")
    merge_customers(shop, kept, gone)
    person(shop, "Budi S", source_id="B")
    _, second = take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert second.source_id == ""


def test_taken_apart_twice_is_refused(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    merge_customers(shop, kept, gone)
    merging = was_two(shop, kept)[0].merging_id
    take_apart(shop, merging)
    for id in (merging, 99):
        with pytest.raises(ShopError) as refused:
            take_apart(shop, id)
        assert refused.value.code is ErrorCode.MERGING_UNKNOWN


@pytest.mark.parametrize("other", ["herself", "nobody", "forgotten"])
def test_who_is_not_there_is_merged_with_nobody(shop: Shop, other: str) -> None:
    one, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    write(shop, ("UPDATE customer SET forgotten_on = '2026-11-01', name = '', folded = '' WHERE id = ?", (gone,)))
    ids = {"herself": one, "nobody": 99, "forgotten": gone}
    before = dump(shop)
    for verb in (merge_customers, keep_apart):
        with pytest.raises(ShopError) as refused:
            verb(shop, one, ids[other])
        assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN
    assert dump(shop) == before


def test_a_retry_makes_them_one_once(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    for _ in range(2):
        assert merge_customers(shop, kept, gone, request_id="once").id == kept
    assert len(was_two(shop, kept)) == 1


def test_doubles_are_proposed_until_somebody_has_decided(shop: Shop) -> None:
    ids = [person(shop, "Budi Santoso", "0812-3456-7788") for _ in range(3)]
    pairs = [pair.ids for pair in propose(shop)]
    assert pairs == [(ids[0], ids[1]), (ids[0], ids[2]), (ids[1], ids[2])]
    keep_apart(shop, ids[1], ids[0])
    assert [pair.ids for pair in propose(shop)] == pairs[1:]
    merge_customers(shop, ids[2], ids[1])
    # What was said of the second holds for the third, whose she is now.
    assert propose(shop) == []
    history.undo(shop)
    assert [pair.ids for pair in propose(shop)] == pairs[1:]
    history.undo(shop)
    assert [pair.ids for pair in propose(shop)] == pairs


def test_who_was_taken_apart_is_not_proposed_again(shop: Shop) -> None:
    kept, gone = (person(shop, "Budi Santoso", "0812-3456-7788") for _ in range(2))
    merge_customers(shop, kept, gone)
    assert propose(shop) == []
    take_apart(shop, was_two(shop, kept)[0].merging_id)
    assert propose(shop) == []


def test_who_was_forgotten_is_proposed_to_nobody(shop: Shop) -> None:
    for _ in range(2):
        person(shop, "Budi Santoso", email="b@s.id")
    assert len(propose(shop)) == 1
    write(shop, ("UPDATE customer SET forgotten_on = '2026-11-01' WHERE id = 1", ()))
    assert propose(shop) == []


def test_a_number_that_was_found_wrong_proves_nothing(shop: Shop) -> None:
    for name in ("Budi", ""):
        person(shop, name, "0812-3456-7788")
    assert len(propose(shop)) == 1
    write(shop, ("UPDATE phone SET is_bad = 1 WHERE customer_id = 1", ()))
    assert propose(shop) == []


def test_they_are_looked_for_beside_the_window(shop: Shop) -> None:
    for _ in range(2):
        person(shop, "Budi Santoso", "0812-3456-7788")
    with reading(shop.path, shop.clock) as beside:
        assert propose(beside) == propose(shop) != []


def test_the_one_who_came_more_often_is_kept(shop: Shop) -> None:
    older = person(shop, "Budi Santoso", "0812-3456-7788", email="b@s.id")
    younger = person(shop, "Budi Santosa", "0812-3456-7788", sent_by=older)
    (pair,) = propose(shop)
    found = compare(shop, pair)
    assert found is not None
    assert (found.kept.customer.id, found.gone.customer.id) == (older, younger)
    assert found.gone.sent_by == read_customer(shop, older)
    buy(shop, younger, amount=1_000)
    found = compare(shop, pair)
    assert found is not None
    assert (found.kept.customer.id, found.kept.purchases, found.kept.amount) == (younger, 1, 1_000)
    assert (found.kept.last_visit, found.gone.last_visit) == (TODAY, None)
    assert found.to_choose == (Fact.NAME,)
    merge_customers(shop, younger, older)
    assert compare(shop, pair) is None


def test_no_table_that_names_a_customer_is_forgotten(shop: Shop) -> None:
    tables = [row[0] for row in shop.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    keys = {(table, row[3], row[2]) for table in tables for row in shop.db.execute(f"PRAGMA foreign_key_list({table})")}
    assert {(table, column) for table, column, whole in keys if whole == "customer"} == set(store.HERS)
    hers = {table for table, _ in store.HERS} - {"customer"}
    between = {key for key in keys if key[0] in hers and key[2] in hers}
    # A wish names its call, and its purchase was hers before; goods in exchange are a purchase of whoever came.
    besides = {("wish", "follow_up_id", "follow_up"), ("wish", "purchase_id", "purchase")}
    assert between - besides - {("purchase", "exchange_of", "purchase")} == set(store.HANGS_ON)
    unique = {
        (table, tuple(row[2] for row in shop.db.execute(f"PRAGMA index_info({index[1]})")))
        for table, _ in store.HERS
        for index in shop.db.execute(f"PRAGMA index_list({table})")
        if index[2]
    }
    assert {key for key in unique if "customer_id" in key[1]} == {
        (table, ("customer_id", column)) for table, column in store.ONCE.items()
    }


def test_what_was_decided_reads_through_those_who_were_merged(shop: Shop) -> None:
    ids = [person(shop, f"Somebody {n}") for n in range(4)]
    keep_apart(shop, ids[0], ids[1])
    merge_customers(shop, ids[2], ids[1])
    merge_customers(shop, ids[3], ids[2])
    assert duplicates.decided(shop.db) == {(ids[0], ids[3])}


NAMES = ("Budi Santoso", "Budi Santosa", "Bu Siti", "Siti Aminah")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge", "apart", "buy", "name", "complain", "undo", "stop"]),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def some_people(new_shops: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed shop with those of NAMES in it."""
    path = Path(shutil.copy2(new_shops["ID"], tmp_path_factory.mktemp("some people") / "toko.db"))
    with opened(path, Clock(stand_in=TODAY)) as shop:
        for number, name in enumerate(NAMES):
            phone = f"0812-3456-77{number // 2}{number // 2}"
            sender = number - 1 or None if number else None
            id = person(shop, name, f"{phone}, 0813-1111-11{number}0", email=f"{number}@rumah.id", sent_by=sender)
            buy(shop, id, f"TV {number}", TODAY - timedelta(days=number))
            add_wish(shop, id, "a fan")
        save_product(shop, Product(name="Fan"))
    return path


@contextmanager
def copied(path: Path) -> Iterator[Shop]:
    with (
        tempfile.TemporaryDirectory() as folder,
        opened(Path(shutil.copy2(path, folder)), Clock(stand_in=TODAY)) as shop,
    ):
        yield shop


def living(shop: Shop) -> list[int]:
    return [row[0] for row in shop.db.execute("SELECT id FROM customer ORDER BY id")]


def step(shop: Shop, what: str, one: int, other: int) -> None:
    ids = living(shop)
    first, second = ids[one % len(ids)], ids[other % len(ids)]
    match what:
        case "merge" if first != second:
            merge_customers(shop, first, second, list(Fact)[: one + 1])
        case "apart" if found := was_two(shop, first):
            take_apart(shop, found[other % len(found)].merging_id)
        case "buy":
            buy(shop, first, "Fridge")
        case "name":
            edit_customer(shop, replace(read_customer(shop, first), name=f"Name {other}", email=f"{other}@kantor.id"))
        case "complain":
            open_complaint(shop, first, "It flickers")
        case "stop":
            write(shop, ("UPDATE customer SET heard_from = ? WHERE id = ?", (f"a friend {other}", first)))
        case "undo":
            with suppress(ShopError):
                history.undo(shop)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_whatever_is_merged_and_taken_apart_nothing_is_lost(
    some_people: Path, steps: list[tuple[str, int, int]]
) -> None:
    with copied(some_people) as shop:
        for what, one, other in steps:
            step(shop, what, one, other)
            assert is_sound(shop)
        bought = shop.db.execute("SELECT count(*), sum(amount) FROM purchase").fetchone()
        numbers = {row[0] for row in shop.db.execute("SELECT number FROM phone")}
        # All are taken apart again: everybody is back, with her own numbers and what was sold to her.
        while standing := [found for id in living(shop) for found in was_two(shop, id)]:
            take_apart(shop, standing[0].merging_id)
            assert is_sound(shop)
        assert shop.db.execute("SELECT count(*), sum(amount) FROM purchase").fetchone() == bought
        assert {row[0] for row in shop.db.execute("SELECT number FROM phone")} == numbers
        assert living(shop)[: len(NAMES)] == [1, 2, 3, 4][: len(living(shop))] or "undo" in {s[0] for s in steps}


def without_courtesy(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Calls that thank, or tell of a wish, follow by themselves: one may have ended and be planned anew."""
    calls = [row for row in rows["follow_up"] if not {"thanks", "wish"} & set(row)]
    return {**rows, "follow_up": calls, "wish": []}


def open_thanks(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.db.execute(
        """SELECT customer_id, about_customer_id, due FROM follow_up
           WHERE kind = 'thanks' AND state = 'open' ORDER BY 2, 1"""
    ).fetchall()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@example(steps=[(0, 3), (0, 1)], order=Random(0))
@example(steps=[(0, 3), (2, 1), (0, 1)], order=Random(0))
@given(steps=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=6), order=st.randoms())
def test_merged_in_any_way_and_taken_apart_in_any_order_every_row_is_back(
    some_people: Path, steps: list[tuple[int, int]], order: Any
) -> None:
    with copied(some_people) as shop:
        before, thanked, told = without_courtesy(dump(shop)), open_thanks(shop), wish_calls(shop)
        for one, other in steps:
            step(shop, "merge", one, other)
        while standing := [found for id in living(shop) for found in was_two(shop, id)]:
            take_apart(shop, order.choice(standing).merging_id)
        assert without_courtesy(dump(shop)) == before
        assert (open_thanks(shop), wish_calls(shop)) == (thanked, told)


def test_the_images_hold_what_is_needed_and_can_be_read(shop: Shop) -> None:
    kept, gone = person(shop, "Budi Santoso"), person(shop, "Budi Santosa")
    merge_customers(shop, kept, gone)
    (images,) = shop.db.execute("SELECT images FROM merging").fetchone()
    assert json.loads(images)["gone"]["name"] == "Budi Santosa"
