"""The paper round trip: a printed list's results are booked together, and taken back together (domain.md 14)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import EndReason, Outcome, State
from shop_crm.domain.paper_list import RowState
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.booking import ListBooked, book_list, foresee_list, printed_lists, read_list, read_results
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.checks import check_shop
from shop_crm.services.complaints import open_complaints
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop, change_settings, opened
from shop_crm.store import contacts, follow_ups, schema

NAMES = ("Agus", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gita", "Hadi", "Indah", "Joko")
FRIDAY = date(2026, 11, 27)


def sell(shop: Shop, name: str, number: int, day: date = date(2026, 11, 12)) -> None:
    customer = read_typed(shop, name=name, phones=f"0812-3456-77{number:02}").customer
    line = Line(item=f"TV {name}", category="tv", amount=9_000_000 - number)
    record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


@pytest.fixture
def number(shop: Shop) -> int:
    """A list of ten rows, in the order of the names."""
    for place, name in enumerate(NAMES, start=1):
        sell(shop, name, place)
    return print_list(shop, due_calls(shop), printed_by="Siti").number


def book(shop: Shop, number: int, line: str, *again: int, made_by: str = "") -> ListBooked:
    entries = read_results(shop, read_list(shop, number), line)
    assert all(entry.is_clear for entry in entries)
    return book_list(shop, number, entries, again=again, made_by=made_by)


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


def states(shop: Shop, number: int) -> dict[int, RowState]:
    return {row.number: row.state for row in read_list(shop, number).rows}


LINE = "3 ok, 4 na, 5 cb fri 10:00, 6 problem picture flickers, 7 stop"


def test_one_line_books_the_list_as_if_each_call_were_booked_in_the_window(shop: Shop, number: int) -> None:
    done = book(shop, number, LINE, made_by="Siti")
    assert [one.outcome for one in done.booked] == [
        Outcome.HAPPY, Outcome.NO_ANSWER, Outcome.CALL_BACK, Outcome.PROBLEM, Outcome.STOP
    ]  # fmt: skip
    assert [one.customer.name for one in done.booked] == list(NAMES[2:7])
    assert done.booked[0].follow_ups[0].state is State.DONE
    assert done.booked[1].follow_ups[0].attempts == 1
    promise = done.booked[2].promise
    assert promise is not None
    assert (promise.due, promise.at_time) == (FRIDAY, time(10))
    (complaint,) = open_complaints(shop)
    assert (complaint.complaint.said, complaint.complaint.opened_by) == ("picture flickers", "Siti")
    assert read_customer(shop, done.booked[4].customer.id).do_not_contact_since == shop.today
    assert done.booked[4].follow_ups[0].reason is EndReason.CONSENT_WITHDRAWN
    assert {contact.made_by for its in contacts.of_customers(shop.db, range(1, 11)).values() for contact in its} == {
        "Siti"
    }
    assert check_shop(shop).remaining == ()


def test_one_undo_takes_all_of_it_back(shop: Shop, number: int) -> None:
    before = dump(shop)
    book(shop, number, LINE)
    assert undo(shop).operation.name == "book_list"
    assert dump(shop) == before
    assert set(states(shop, number).values()) == {RowState.WAITS}


def test_a_row_with_several_reasons_books_all_of_them(shop: Shop) -> None:
    sell(shop, "Budi", 1)
    sell(shop, "Budi", 1, date(2026, 11, 14))
    number = print_list(shop, due_calls(shop)).number
    (done,) = book(shop, number, "1 ok").booked
    assert [known.state for known in done.follow_ups] == [State.DONE, State.DONE]
    assert due_calls(shop) == []


def test_a_row_that_was_booked_since_is_told_and_left_alone(shop: Shop, number: int) -> None:
    record_call(shop, due_calls(shop)[3].id, Outcome.NO_ANSWER, made_by="Dewi")
    row = read_list(shop, number).rows[3]
    assert row.state is RowState.BOOKED
    assert row.booked is not None
    assert (row.booked.made_by, row.booked.outcome) == ("Dewi", Outcome.NO_ANSWER)
    done = book(shop, number, "3 ok, 4 ok")
    assert (len(done.booked), done.left) == (1, (4,))
    assert len(contacts.of_customers(shop.db, [4])[4]) == 1


def test_a_row_that_was_booked_since_is_booked_again_when_she_wants_it(shop: Shop, number: int) -> None:
    record_call(shop, due_calls(shop)[3].id, Outcome.NO_ANSWER)
    done = book(shop, number, "4 ok", 4)
    assert (len(done.booked), done.left) == (1, ())


def test_what_was_booked_before_the_print_is_no_result_of_it(shop: Shop, number: int) -> None:
    record_call(shop, due_calls(shop)[3].id, Outcome.NO_ANSWER)
    shop.clock = Clock(stand_in=date(2026, 11, 26))
    newer = print_list(shop, due_calls(shop)).number
    assert set(states(shop, newer).values()) == {RowState.WAITS}
    assert states(shop, number)[4] is RowState.BOOKED


def test_what_has_ended_cannot_be_booked_again(shop: Shop, number: int) -> None:
    record_call(shop, due_calls(shop)[3].id, Outcome.HAPPY)
    done = book(shop, number, "3 na, 4 ok", 4)
    assert (len(done.booked), done.left) == (1, (4,))


def test_a_line_typed_twice_books_once(shop: Shop, number: int) -> None:
    book(shop, number, "3 na, 4 na")
    after = dump(shop)
    with pytest.raises(ShopError) as refused:
        book(shop, number, "3 na, 4 na")
    assert refused.value.code is ErrorCode.NOTHING_TO_BOOK
    assert dump(shop) == after


def test_a_request_sent_twice_books_once(shop: Shop, number: int) -> None:
    entries = read_results(shop, read_list(shop, number), "3 na")
    first = book_list(shop, number, entries, request_id="r1")
    assert book_list(shop, number, entries, request_id="r1") == first
    assert follow_ups.read(shop.db, first.booked[0].follow_ups[0].id).attempts == 1


def test_an_older_list_means_its_own_rows(shop: Shop, number: int) -> None:
    book(shop, number, "1 ok, 2 ok")
    newer = print_list(shop, due_calls(shop)).number
    assert [row.customer and row.customer.name for row in read_list(shop, newer).rows][:2] == ["Citra", "Dewi"]
    done = book(shop, number, "5 ok")
    assert done.booked[0].customer.name == "Eko"
    assert states(shop, newer)[3] is RowState.BOOKED


def test_a_sale_that_was_taken_back_leaves_its_row_empty(shop: Shop, number: int) -> None:
    undo(shop)  # Joko's
    row = read_list(shop, number).rows[9]
    assert (row.state, row.customer, row.may_be_booked) == (RowState.GONE, None, False)
    done = book(shop, number, "9 ok, 10 ok")
    assert (len(done.booked), done.left) == (1, (10,))


def test_nobody_is_called_back_at_an_hour_that_has_gone_by_meanwhile(shop: Shop, number: int) -> None:
    entries = read_results(shop, read_list(shop, number), "3 ok, 5 cb fri 10:00")
    before = dump(shop)
    shop.clock = Clock(stand_in=FRIDAY + timedelta(days=1))
    with pytest.raises(ShopError) as refused:
        book_list(shop, number, entries)
    assert refused.value.code is ErrorCode.DAY_PAST
    assert dump(shop) == before


def test_a_list_that_was_never_printed_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        read_list(shop, 147)
    assert refused.value.code is ErrorCode.LIST_UNKNOWN


def test_the_last_lists_say_how_much_of_them_is_booked(shop: Shop, number: int) -> None:
    book(shop, number, "1 ok, 2 na")
    newer = print_list(shop, due_calls(shop)).number
    assert [(one.printed.number, one.rows, one.settled) for one in printed_lists(shop)] == [
        (newer, 8, 0),
        (number, 10, 2),
    ]


def test_what_will_happen_is_said_before_and_nothing_is_written(shop: Shop, number: int) -> None:
    record_call(shop, due_calls(shop)[3].id, Outcome.NO_ANSWER)
    before = dump(shop)
    paper = read_list(shop, number)
    found = foresee_list(shop, paper, read_results(shop, paper, f"{LINE}, 8 xyzzy"))
    assert [(one.row.number, one.is_booked) for one in found] == [
        (3, True), (4, False), (5, True), (6, True), (7, True)
    ]  # fmt: skip
    assert dump(shop) == before


def test_stop_for_a_shared_number_settles_the_other_row_too(shop: Shop) -> None:
    """Two rows of one house, since the second customer's number was noted after the print."""
    sell(shop, "Budi", 1)
    sell(shop, "Siti", 2)
    number = print_list(shop, due_calls(shop)).number
    siti = read_customer(shop, 2)
    shared = read_typed(shop, name="Siti", phones="0812-3456-7701").customer.phones
    edit_customer(shop, replace(siti, phones=(*siti.phones, *shared)), before=siti)
    done = book(shop, number, "1 stop, 2 ok")
    assert ([one.customer.name for one in done.booked], done.left) == (["Budi"], (2,))


@pytest.fixture
def other(shop: Shop) -> Iterator[Shop]:
    """The same shop at another counter."""
    with opened(Path(shop.path), shop.clock) as second:
        yield second


def test_what_another_counter_booked_a_moment_ago_is_left_alone(shop: Shop, other: Shop, number: int) -> None:
    entries = read_results(shop, read_list(shop, number), "3 ok, 4 ok")
    record_call(other, due_calls(other)[2].id, Outcome.CALL_BACK, promised_on=FRIDAY, made_by="Dewi")
    done = book_list(shop, number, entries)
    assert ([one.customer.name for one in done.booked], done.left) == (["Dewi"], (3,))


def test_a_booking_can_be_done_again(shop: Shop, number: int) -> None:
    change_settings(shop, closed_weekdays=(5, 6))
    book(shop, number, LINE)
    after = dump(shop)
    redo = undo(shop).redo_number
    undo(shop, redo)
    assert dump(shop) == after
