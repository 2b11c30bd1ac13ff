"""The call list of a day as it goes on paper (domain.md 14)."""

from dataclasses import replace
from datetime import date

import pytest

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.list_choices import ListOrder, in_order
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.call_lists import draft_list, on_paper, print_list
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import call_lists


def sell(shop: Shop, name: str, phone: str, day: date) -> list[int]:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item="TV", category="tv", amount=5_000_000)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))
    return [follow_up.id for follow_up in made.planned]


@pytest.fixture
def due(shop: Shop) -> list[list[int]]:
    """The follow-ups of each row: Siti's two together, then Budi's."""
    budi = sell(shop, "Budi", "0812-3456-7788", date(2026, 11, 12))
    siti = sell(shop, "Siti", "0813-1111-2222", date(2026, 11, 10))
    again = sell(shop, "Siti", "0813-1111-2222", date(2026, 11, 14))
    return [[siti[0], again[0]], [budi[0]]]


def test_a_row_means_that_prints_row(shop: Shop, due: list[list[int]]) -> None:
    printed = print_list(shop, due_calls(shop), printed_by="Siti")
    assert call_lists.rows_of(shop.db, printed.number) == {1: due[0], 2: due[1]}
    assert [call.customer.name for call in printed.calls] == ["Siti", "Budi"]
    assert printed.shop_name == "Toko Sinar Jaya"
    assert (printed.day, printed.printed_at.date(), printed.printed_by) == (shop.today, shop.today, "Siti")


def test_a_list_has_the_shops_own_address_and_logo(shop: Shop, due: list[list[int]]) -> None:
    change_settings(shop, address="Jl. Melati 12\nTel 021-555 1234", logo="iVBORw0KGgo=")
    for sheet in (draft_list(shop, due_calls(shop)), print_list(shop, due_calls(shop))):
        assert (sheet.address, sheet.logo) == ("Jl. Melati 12\nTel 021-555 1234", "iVBORw0KGgo=")


def test_every_print_has_its_own_number(shop: Shop, due: list[list[int]]) -> None:
    first, second = (print_list(shop, due_calls(shop)) for _ in range(2))
    assert first.number != second.number
    assert call_lists.rows_of(shop.db, first.number) == call_lists.rows_of(shop.db, second.number)


def test_paper_cannot_be_called_back(shop: Shop, due: list[list[int]]) -> None:
    print_list(shop, due_calls(shop))
    with pytest.raises(ShopError) as refused:
        undo(shop, shop.journal.last_id())
    assert refused.value.code is ErrorCode.NOT_UNDOABLE


def test_a_sale_that_is_on_paper_can_be_undone_and_the_paper_says_what_it_said(
    shop: Shop, due: list[list[int]]
) -> None:
    printed = print_list(shop, due_calls(shop))
    for _ in range(3):
        undo(shop)  # every sale of the day
    assert call_lists.rows_of(shop.db, printed.number) == {1: due[0], 2: due[1]}
    with pytest.raises(ShopError) as refused:
        record_call(shop, on_paper(shop, printed.number, 2), Outcome.HAPPY)
    assert refused.value.code is ErrorCode.FOLLOW_UP_UNKNOWN


def test_a_row_of_paper_names_its_follow_up_whatever_happened_since(shop: Shop, due: list[list[int]]) -> None:
    printed = print_list(shop, due_calls(shop))
    record_call(shop, on_paper(shop, printed.number, 1), Outcome.HAPPY)
    assert on_paper(shop, printed.number, 1) == due[0][0]
    with pytest.raises(ShopError) as refused:
        record_call(shop, on_paper(shop, printed.number, 1), Outcome.HAPPY)
    assert refused.value.code is ErrorCode.FOLLOW_UP_CLOSED


@pytest.mark.parametrize(("number", "row"), [(1, 3), (1, 0), (2, 1)])
def test_a_row_that_was_never_printed_is_told(shop: Shop, due: list[list[int]], number: int, row: int) -> None:
    assert print_list(shop, due_calls(shop)).number == 1
    with pytest.raises(ShopError) as refused:
        on_paper(shop, number, row)
    assert refused.value.code is ErrorCode.LIST_ROW_UNKNOWN


def test_an_empty_list_is_not_printed(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        print_list(shop, due_calls(shop))
    assert refused.value.code is ErrorCode.NOTHING_DUE
    assert shop.db.execute("SELECT count(*) FROM call_list").fetchone() == (0,)


def test_a_list_that_was_never_printed_has_no_rows(shop: Shop) -> None:
    assert call_lists.rows_of(shop.db, 99) == {}


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (ListOrder.PRIORITY, ["Wati", "Siti", "Budi"]),
        (ListOrder.NAME, ["Budi", "Siti", "Wati"]),
        (ListOrder.STREET, ["Siti", "Wati", "Budi"]),
    ],
)
def test_the_rows_are_kept_in_the_order_in_which_they_are_printed(
    shop: Shop, order: ListOrder, names: list[str]
) -> None:
    addresses = {"Budi": "", "Siti": "Jl. Melati 2", "Wati": "Jl. Melati No. 12"}
    for place, (name, address) in enumerate(addresses.items()):
        typed = read_typed(shop, name=name, phones=f"0812-3456-770{place}").customer
        line = Line(item="TV", category="tv", amount=5_000_000)
        day = date(2026, 11, 12 - place)
        record_purchase(shop, replace(typed, address=address), Purchase(customer_id=0, day=day, lines=(line,)))
    printed = print_list(shop, in_order(due_calls(shop), order, shop.today))
    assert [call.customer.name for call in printed.calls] == names
    kept = call_lists.rows_of(shop.db, printed.number)
    assert kept == {row: [call.id] for row, call in enumerate(printed.calls, start=1)}
    assert [on_paper(shop, printed.number, row) for row in (1, 2, 3)] == [call.id for call in printed.calls]


def test_only_who_is_on_the_list_has_a_message_on_it(shop: Shop, due: list[list[int]]) -> None:
    calls = due_calls(shop)
    record_call(shop, calls[0].id, Outcome.STOP)
    assert set(draft_list(shop, calls, has_messages=True).texts) == {calls[1].id}
    assert draft_list(shop, calls).texts == {}
