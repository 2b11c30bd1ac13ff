"""Finding a customer, with what she bought last (domain.md 7)."""

from datetime import date

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.search import find
from shop_crm.services.shop import Shop


def sell(shop: Shop, item: str, day: date) -> int:
    customer = read_typed(shop, name="Budi Santoso", phones="0812-3456-7788").customer
    line = Line(item=item, amount=50_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,))).purchase_id


def test_who_is_found_comes_with_her_latest_purchase(shop: Shop) -> None:
    sell(shop, "TV", date(2026, 5, 1))
    sell(shop, "Cable", date(2026, 3, 1))
    (found,) = find(shop, "tv")
    assert found.customer.name == "Budi Santoso"
    assert found.latest is not None
    assert [line.item for line in found.latest.lines] == ["TV"]


def test_a_voided_purchase_is_not_the_latest(shop: Shop) -> None:
    sell(shop, "TV", date(2026, 5, 1))
    void_purchase(shop, sell(shop, "Piano", date(2026, 6, 1)))
    (found,) = find(shop, "budi")
    assert found.latest is not None
    assert found.latest.day == date(2026, 5, 1)


def test_who_has_bought_nothing_is_found_too(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Siti").customer)
    assert [(found.customer.name, found.latest) for found in find(shop, "sit")] == [("Siti", None)]


def test_nobody_is_found_for_nothing(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Siti").customer)
    assert find(shop, "") == find(shop, "budi") == []


def test_the_one_who_came_last_is_first_even_when_asked_for_one(shop: Shop) -> None:
    sell(shop, "TV", date(2026, 5, 1))
    add_customer(shop, read_typed(shop, name="Budiman").customer)
    assert [found.customer.name for found in find(shop, "budi", 1)] == ["Budi Santoso"]
