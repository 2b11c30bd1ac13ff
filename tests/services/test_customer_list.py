"""The list of all customers: ids in an order, rows by block (performance.md P11)."""

from array import array
from datetime import date

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import record_purchase, return_line, void_purchase
from shop_crm.services.customers import (
    CustomerOrder,
    add_customer,
    customer_ids,
    read_customer,
    read_rows,
    read_typed,
)
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.store import purchases


def add(shop: Shop, name: str, phones: str = "") -> int:
    return add_customer(shop, read_typed(shop, name=name, phones=phones).customer)


def sell(shop: Shop, customer_id: int, day: date, amount: int = 50_000) -> int:
    purchase = Purchase(customer_id=customer_id, day=day, lines=(Line(item="Lamp", amount=amount),))
    return record_purchase(shop, read_customer(shop, customer_id), purchase).purchase_id


def names(shop: Shop, order: CustomerOrder) -> list[str]:
    return [row.customer.name for row in read_rows(shop, customer_ids(shop, order))]


def test_by_name_case_and_accents_do_not_matter_and_the_nameless_are_last(shop: Shop) -> None:
    add(shop, "", "0812-3456-7788")
    for name in ("siti", "Zoë", "Émile", "Budi", "agus"):
        add(shop, name)
    assert names(shop, CustomerOrder.NAME) == ["agus", "Budi", "Émile", "siti", "Zoë", ""]


def test_by_last_visit_the_one_who_came_last_is_first(shop: Shop) -> None:
    budi, siti, agus = add(shop, "Budi"), add(shop, "Siti"), add(shop, "Agus")
    add(shop, "Nur")
    sell(shop, agus, date(2026, 5, 2))
    sell(shop, budi, date(2026, 5, 1))
    sell(shop, siti, date(2026, 4, 30))
    void_purchase(shop, sell(shop, siti, date(2026, 6, 1)))
    assert names(shop, CustomerOrder.LAST_VISIT) == ["Agus", "Budi", "Siti", "Nur"]


def test_ids_take_8_bytes_each(shop: Shop) -> None:
    number = add(shop, "Budi")
    for order in CustomerOrder:
        assert customer_ids(shop, order) == array("q", [number])


def test_a_row_tells_what_stands(shop: Shop) -> None:
    budi = add(shop, "Budi")
    sell(shop, budi, date(2026, 3, 1), 70_000)
    back = sell(shop, budi, date(2026, 5, 1), 40_000)
    (line,) = purchases.read(shop.db, back).lines
    return_line(shop, back, line.id, line.quantity, 15_000)
    void_purchase(shop, sell(shop, budi, date(2026, 6, 1), 990_000))
    (row,) = read_rows(shop, [budi])
    assert (row.customer.name, row.latest.day, row.purchases, row.amount) == ("Budi", date(2026, 5, 1), 2, 95_000)


def test_who_bought_nothing_has_a_row_too(shop: Shop) -> None:
    (row,) = read_rows(shop, [add(shop, "Budi", "0812-3456-7788")])
    assert (row.latest, row.purchases, row.amount) == (None, 0, 0)
    assert [phone.grouped for phone in row.customer.phones] == ["0812-3456-7788"]


def test_rows_come_in_the_order_asked_and_who_is_gone_is_left_out(shop: Shop) -> None:
    ids = [add(shop, name) for name in ("Budi", "Siti", "Agus")]
    undo(shop)
    assert [row.customer.id for row in read_rows(shop, reversed(ids))] == [ids[1], ids[0]]
    assert read_rows(shop, []) == []
