"""Keeping in touch in the shop: planned, ended and counted anew by whatever happens, and taken back with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.agenda import HELD
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import follow_ups, schema

PHONE = "0812-3456-7788"
Told = list[tuple[str, State, EndReason | None]]


def buy(shop: Shop, customer_id: int, day: date, item: str = "Soap", amount: int = 5_000) -> int:
    customer = read_customer(shop, customer_id)
    line = Line(item=item, category="tv" if item == "TV" else "soap", amount=amount)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,))).purchase_id


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def keep(shop: Shop, customer_id: int, months: int) -> None:
    edit_customer(shop, replace(read_customer(shop, customer_id), keep_in_touch_months=months))


def touches(shop: Shop) -> list[FollowUp]:
    ids = [row[0] for row in shop.db.execute("SELECT id FROM follow_up WHERE kind = 'keep_in_touch' ORDER BY id")]
    return sorted(follow_ups.read_many(shop.db, ids), key=lambda known: known.id)


def told(shop: Shop) -> Told:
    return [(known.due.isoformat(), known.state, known.reason) for known in touches(shop)]


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


OPEN, MET = (State.OPEN, None), (State.CANCELLED, EndReason.IN_TOUCH)


@pytest.fixture
def siti(shop: Shop) -> int:
    """She was here on 13 Nov, and we keep in touch every three months."""
    id = add_customer(shop, read_typed(shop, name="Bu Siti", phones=PHONE).customer)
    buy(shop, id, date(2026, 11, 13))
    keep(shop, id, 3)
    return id


def test_it_is_counted_from_the_last_visit_and_shown_on_an_open_day(shop: Shop, siti: int) -> None:
    assert told(shop) == [("2027-02-13", *OPEN)]
    change_settings(shop, closed_weekdays=(5, 6))  # a Saturday
    assert touches(shop)[0].planned_on == date(2027, 2, 15)


def test_a_visit_meanwhile_counts_anew_and_its_undo_brings_all_back(shop: Shop, siti: int) -> None:
    before = dump(shop)
    buy(shop, siti, date(2026, 11, 23))
    assert told(shop) == [("2027-02-13", *MET), ("2027-02-23", *OPEN)]
    undo(shop)
    assert dump(shop) == before


def test_a_purchase_that_is_struck_out_was_no_visit(shop: Shop, siti: int) -> None:
    void_purchase(shop, buy(shop, siti, date(2026, 11, 23)))
    assert touches(shop)[-1].due == date(2027, 2, 13)
    assert [known.is_open for known in touches(shop)] == [False, False, True]


@pytest.mark.parametrize(
    ("outcome", "counts"),
    [
        (Outcome.HAPPY, True), (Outcome.PROBLEM, True), (Outcome.WANTS, True), (Outcome.MOVED_ON, True),
        (Outcome.NO_ANSWER, False), (Outcome.MESSAGE, False), (Outcome.WRONG_NUMBER, False),
    ],
)  # fmt: skip
def test_only_a_call_in_which_she_was_reached_counts(shop: Shop, siti: int, outcome: Outcome, counts: bool) -> None:
    buy(shop, siti, date(2026, 11, 13), "TV", 5_499_000)
    lead = due_calls(shop)[0].id
    record_call(shop, lead, outcome, said="The remote is stiff")
    assert [known.due for known in touches(shop) if known.is_open] == [date(2027, 2, 23 if counts else 13)]


def test_the_call_itself_plans_the_next_and_its_undo_takes_that_away(shop: Shop, siti: int) -> None:
    with on(shop, date(2027, 2, 15)) as later:
        (call,) = due_calls(later)
        before = dump(later)
        record_call(later, call.id, Outcome.HAPPY)
        assert told(later) == [("2027-02-13", State.DONE, None), ("2027-05-15", *OPEN)]
        undo(later)
        assert dump(later) == before


def test_whom_we_did_not_reach_is_tried_again_a_period_later(shop: Shop, siti: int) -> None:
    day = date(2027, 2, 15)
    for _ in range(6):
        with on(shop, day) as later:
            found = due_calls(later)
            if not found:
                break
            record_call(later, found[0].id, Outcome.NO_ANSWER)
            following = touches(later)[0]
            day = max(day, following.planned_on)
    assert told(shop) == [("2027-02-13", State.SKIPPED, EndReason.NOT_REACHED), ("2027-05-13", *OPEN)]


def test_other_months_and_none_end_what_was_planned_with_their_reason(shop: Shop, siti: int) -> None:
    keep(shop, siti, 6)
    assert told(shop) == [("2027-02-13", State.CANCELLED, EndReason.PLAN_CHANGED), ("2027-05-13", *OPEN)]
    keep(shop, siti, 0)
    assert told(shop)[1:] == [("2027-05-13", State.CANCELLED, EndReason.PLAN_OFF)]


def test_an_open_complaint_silences_it(shop: Shop, siti: int) -> None:
    open_complaint(shop, siti, "It hums")
    assert touches(shop)[-1].planned_on == HELD


def test_who_asked_not_to_be_contacted_is_left_in_peace_whatever_she_buys(shop: Shop, siti: int) -> None:
    buy(shop, siti, date(2026, 11, 13), "TV", 5_499_000)
    record_call(shop, due_calls(shop)[0].id, Outcome.STOP)
    buy(shop, siti, date(2026, 11, 23))
    assert [known for known in touches(shop) if known.is_open] == []


def test_nobody_at_the_number_of_somebody_silent_is_called(shop: Shop, siti: int) -> None:
    buy(shop, siti, date(2026, 11, 13), "TV", 5_499_000)
    harto = add_customer(shop, read_typed(shop, name="Pak Harto", phones=PHONE).customer)
    record_call(shop, due_calls(shop)[0].id, Outcome.STOP)
    keep(shop, harto, 3)
    assert [known.customer_id for known in touches(shop) if known.is_open] == []


def test_an_everyday_sale_to_somebody_else_changes_nothing_of_it(shop: Shop, siti: int) -> None:
    other = add_customer(shop, read_typed(shop, name="Rina", phones="0813-1111-2222").customer)
    before = told(shop)
    buy(shop, other, date(2026, 11, 23))
    assert told(shop) == before
    changed = shop.db.execute(
        "SELECT DISTINCT table_name FROM change WHERE operation_id = (SELECT max(id) FROM operation)"
    ).fetchall()
    assert {row[0] for row in changed} == {"purchase", "purchase_line"}


def test_it_keeps_its_kind(shop: Shop, siti: int) -> None:
    with on(shop, date(2027, 2, 15)) as later:
        (call,) = due_calls(later)
        assert [reason.follow_up.kind for reason in call.reasons] == [Kind.KEEP_IN_TOUCH]
        assert call.reasons[0].follow_up.is_courtesy
