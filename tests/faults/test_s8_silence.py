"""Who said stop is on no list, print, export or message, in whichever way it was said (domain.md 12; faults.md S8)."""

import contextlib
import io
import json
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from shop_crm.cli import listing
from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.calls import Call
from shop_crm.domain.customers import Consent
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import call_lists, calls, catch_up, counter, history, reminders, rhythm, search, week
from shop_crm.services.complaints import close_complaint, open_complaint
from shop_crm.services.customers import (
    CustomerOrder,
    add_customer,
    customer_ids,
    edit_customer,
    may_call,
    may_contact,
    read_customer,
    read_rows,
    read_typed,
)
from shop_crm.services.greetings import greetings
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups
from shop_crm.store.journal import Answer, Operation
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
CHRISTMAS = OccasionDay(occasion=Occasion.CHRISTMAS, day=date(2026, 12, 25))
DEWI, RANI, MINA, TIKA = "Dewi Anggrek", "Rani Melati", "Mina Cempaka", "Tika Dahlia"
NUMBERS = {DEWI: "0813-1000-2000", RANI: "0813-3000-4000", MINA: "0813-5000-6000", TIKA: "0813-7000-8000"}


def sell(shop: Shop, customer_id: int, day: date, *, is_tv: bool = False) -> int:
    line = Line(item="TV", category="tv", amount=5_499_000) if is_tv else Line(item="Tea", amount=20_000)
    bought = Purchase(customer_id=customer_id, day=day, lines=(line,))
    return counter.record_purchase(shop, read_customer(shop, customer_id), bought).purchase_id


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    """One who is due today, one this week, one whom we miss, and one whose call has waited too long."""
    ids = {name: add_customer(shop, read_typed(shop, name=name, phones=NUMBERS[name]).customer) for name in NUMBERS}
    sell(shop, ids[DEWI], date(2026, 8, 13), is_tv=True)
    due = FollowUp(customer_id=ids[DEWI], due=TODAY, planned_on=TODAY)
    soon = FollowUp(customer_id=ids[TIKA], due=TODAY + timedelta(days=3), planned_on=TODAY + timedelta(days=3))
    old = FollowUp(customer_id=ids[MINA], due=date(2026, 8, 3), planned_on=date(2026, 8, 3))

    def work(operation: Operation) -> Answer:
        for one in (due, soon, old):
            follow_ups.add(operation, one)
        return {}

    shop.journal.run("test", work)
    for month in (2, 3, 4, 5, 6):
        sell(shop, ids[RANI], date(2026, month, 1))
    return ids


def change(shop: Shop, customer_id: int, **facts: object) -> None:
    """Her facts are changed somewhere: a card, a dialog, another program's import."""

    def work(operation: Operation) -> Answer:
        known = customers.read(shop.db, customer_id)
        customers.update(operation, replace(known, **facts))  # type: ignore[arg-type]
        return {}

    shop.journal.run("edit_customer", work)


def in_a_call(shop: Shop, customer_id: int) -> None:
    promise = FollowUp(customer_id=customer_id, kind=Kind.PROMISE, due=TODAY, planned_on=TODAY)
    made = shop.journal.run("test", lambda operation: {"id": follow_ups.add(operation, promise)})
    calls.record_call(shop, made["id"], Outcome.STOP)


def on_her_card(shop: Shop, customer_id: int) -> None:
    change(shop, customer_id, do_not_contact_since=TODAY)


def service_refused(shop: Shop, customer_id: int) -> None:
    change(shop, customer_id, service=Consent.NO)


def at_the_same_number(shop: Shop, customer_id: int) -> None:
    number = read_customer(shop, customer_id).phones[0].typed
    other = add_customer(shop, read_typed(shop, name="Somebody", phones=number).customer)
    change(shop, other, do_not_contact_since=TODAY)


def by_a_number_that_was_added(shop: Shop, customer_id: int) -> None:
    typed = read_typed(shop, name="Somebody", phones=f"0819-0000-{customer_id:04}").customer
    other = add_customer(shop, typed)
    change(shop, other, do_not_contact_since=TODAY)
    known = read_customer(shop, customer_id)
    edit_customer(shop, replace(known, phones=(*known.phones, *typed.phones)))


WAYS: dict[str, Callable[[Shop, int], None]] = {
    "in a call": in_a_call,
    "on her card": on_her_card,
    "service calls refused": service_refused,
    "somebody at her number": at_the_same_number,
    "a number that was added": by_a_number_that_was_added,
}


def named(made: Iterable[Call]) -> str:
    return " ".join(person.name for call in made for person in (call.customer, *call.others))


def printed(shop: Shop, chosen: list[Call]) -> str:
    """Whom the list names that is printed of these calls; nobody where there is nothing to print."""
    with contextlib.suppress(ShopError):
        return named(call_lists.print_list(shop, chosen).calls)
    return ""


def on_command(shop: Shop, *typed: str) -> str:
    told = io.StringIO()
    with redirect_stdout(told):
        main([*typed, "--shop", str(shop.path), "--on", TODAY.isoformat()])
    return told.getvalue()


def spread_out(shop: Shop) -> str:
    found = catch_up.catch_up(shop)
    return named([*found.today, *(call for later in found.later.values() for call in later), *found.expired])


def reminded(shop: Shop) -> str:
    shop.clock = At(stand_in=TODAY)
    return named(reminders.tick(shop).calls) + named(reminders.still_due(shop).calls)


class At(Clock):
    """The middle of a working day."""

    def now(self) -> datetime:
        return datetime.combine(TODAY, time(10, 30)).astimezone()


PLACES: dict[str, tuple[str, Callable[[Shop], str]]] = {
    "today": (DEWI, lambda shop: named(calls.due_calls(shop))),
    "the coming days": (TIKA, lambda shop: named(calls.coming_calls(shop))),
    "all until a day": (DEWI, lambda shop: named(calls.calls_until(shop, TODAY + timedelta(days=40)))),
    "the week": (DEWI, lambda shop: named(call for day in week.week(shop, TODAY) for call in day.calls)),
    "the catch-up": (DEWI, spread_out),
    "what has waited too long": (MINA, lambda shop: named(calls.expired_calls(shop))),
    "the review in the catch-up": (MINA, spread_out),
    "a reminder": (DEWI, reminded),
    "whom we miss": (RANI, lambda shop: " ".join(one.customer.name for one in rhythm.missed(shop))),
    "a printed list": (DEWI, lambda shop: printed(shop, calls.due_calls(shop))),
    "the list on the command line": (DEWI, lambda shop: on_command(shop, "due")),
    "the list as JSON": (DEWI, lambda shop: on_command(shop, "due", "--format", "json")),
    "the list as CSV": (DEWI, lambda shop: on_command(shop, "due", "--format", "csv")),
    "the list as text, of any calls": (DEWI, lambda shop: listing.as_text(Words("en"), shop, calls.due_calls(shop))),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", PLACES)
def test_who_said_stop_is_nowhere_to_be_called(shop: Shop, people: dict[str, int], place: str, way: str) -> None:
    name, look = PLACES[place]
    assert name in look(shop), "she is there before"
    WAYS[way](shop, people[name])
    shown = look(shop)
    assert name not in shown
    assert NUMBERS[name] not in shown


@pytest.mark.parametrize("way", WAYS)
def test_nothing_of_hers_is_open_afterwards(shop: Shop, people: dict[str, int], way: str) -> None:
    for id in people.values():
        WAYS[way](shop, id)
    assert follow_ups.open_of(shop.db, people.values()) == []
    assert calls.count_due(shop) == 0
    assert catch_up.waiting(shop) is None


@pytest.mark.parametrize("way", WAYS)
def test_a_list_that_was_chosen_before_leaves_her_out(shop: Shop, people: dict[str, int], way: str) -> None:
    chosen = calls.due_calls(shop)
    WAYS[way](shop, people[DEWI])
    if way != "service calls refused":
        assert printed(shop, chosen) == ""
        assert call_lists.draft_list(shop, chosen).calls == ()


@pytest.mark.parametrize("way", WAYS)
def test_a_new_purchase_plans_no_call(shop: Shop, people: dict[str, int], way: str) -> None:
    WAYS[way](shop, people[DEWI])
    bought = sell(shop, people[DEWI], TODAY, is_tv=True)
    assert follow_ups.of_purchase(shop.db, bought) == []
    assert not counter.greet(shop, people[DEWI]).may_be_contacted


@pytest.mark.parametrize("way", WAYS)
def test_a_call_to_whom_we_miss_is_refused(shop: Shop, people: dict[str, int], way: str) -> None:
    WAYS[way](shop, people[RANI])
    with pytest.raises(ShopError) as refused:
        rhythm.plan_missed_call(shop, people[RANI])
    refused_calls = way == "service calls refused"
    assert refused.value.code is (ErrorCode.NO_CALLS_WANTED if refused_calls else ErrorCode.NO_CONTACT_WANTED)


@pytest.mark.parametrize("way", WAYS)
def test_nobody_keeps_in_touch_with_her(shop: Shop, people: dict[str, int], way: str) -> None:
    edit_customer(shop, replace(read_customer(shop, people[MINA]), keep_in_touch_months=3))
    assert follow_ups.open_of(shop.db, [people[MINA]])
    WAYS[way](shop, people[MINA])
    assert follow_ups.open_of(shop.db, [people[MINA]]) == []
    edit_customer(shop, replace(read_customer(shop, people[MINA]), keep_in_touch_months=6))
    assert follow_ups.open_of(shop.db, [people[MINA]]) == []


@pytest.mark.parametrize("way", WAYS)
def test_she_is_on_no_list_of_greetings(shop: Shop, people: dict[str, int], way: str) -> None:
    edit_customer(shop, read_customer(shop, people[DEWI]), greetings=[CHRISTMAS.occasion])
    assert [one.customer.name for one in greetings(shop, CHRISTMAS)] == [DEWI]
    WAYS[way](shop, people[DEWI])
    # Who wants no calls about what was bought may still want the greeting that was asked for.
    may_be_greeted = way == "service calls refused"
    her = read_customer(shop, people[DEWI])
    assert bool(greetings(shop, CHRISTMAS)) is may_contact(shop, her) is may_be_greeted
    assert not may_call(shop, her)


@pytest.mark.parametrize("way", WAYS)
def test_no_undo_makes_her_be_called_again(shop: Shop, people: dict[str, int], way: str) -> None:
    calls.record_call(shop, calls.due_calls(shop)[0].id, Outcome.HAPPY)
    step = history.last_step(shop)
    WAYS[way](shop, people[DEWI])
    try:
        history.undo(shop, step)
    except ShopError:
        return
    assert calls.due_calls(shop) == []


def test_taking_back_what_silenced_her_brings_her_calls_back(shop: Shop, people: dict[str, int]) -> None:
    before = calls.due_calls(shop)
    on_her_card(shop, people[DEWI])
    history.undo(shop)
    assert calls.due_calls(shop) == before


@pytest.mark.parametrize("kind", [Kind.PROMISE, Kind.COMPLAINT_CHECK, Kind.WISH])
def test_who_refused_service_calls_is_called_for_what_she_waits_for(
    shop: Shop, people: dict[str, int], kind: Kind
) -> None:
    service_refused(shop, people[DEWI])
    promise = FollowUp(customer_id=people[DEWI], kind=kind, due=TODAY, planned_on=TODAY)
    shop.journal.run("test", lambda operation: {"id": follow_ups.add(operation, promise)})
    assert named(calls.due_calls(shop)) == DEWI


@pytest.mark.parametrize("way", [way for way in WAYS if way != "service calls refused"])
def test_a_complaint_that_is_solved_asks_her_nothing(shop: Shop, people: dict[str, int], way: str) -> None:
    complaint = open_complaint(shop, people[DEWI], "too loud")
    WAYS[way](shop, people[DEWI])
    close_complaint(shop, complaint.id)
    assert follow_ups.open_of(shop.db, [people[DEWI]]) == []


@pytest.mark.parametrize("way", WAYS)
def test_lists_for_looking_up_still_show_her(shop: Shop, people: dict[str, int], way: str) -> None:
    WAYS[way](shop, people[DEWI])
    assert people[DEWI] in customer_ids(shop, CustomerOrder.NAME)
    assert people[DEWI] in search.find_ids(shop, "anggrek")
    assert [row.customer.name for row in read_rows(shop, [people[DEWI]])] == [DEWI]


def test_json_has_her_calls_before(shop: Shop, people: dict[str, int]) -> None:
    assert [call["customer"] for call in json.loads(on_command(shop, "due", "--format", "json"))] == [DEWI]
