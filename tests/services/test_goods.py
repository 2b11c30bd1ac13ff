"""What is suggested while a line is typed: items, categories, names of clerks."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import correct_purchase, read_purchase, record_purchase, void_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.goods import staff, suggest_categories, suggest_items
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import goods

TODAY = date(2026, 11, 23)


def sell(shop: Shop, *lines: Line, ago: int = 0, served_by: str = "") -> int:
    customer = read_typed(shop, name="Budi", phones="0812-3456-7788").customer
    purchase = Purchase(customer_id=0, day=TODAY - timedelta(days=ago), lines=lines, served_by=served_by)
    return record_purchase(shop, customer, purchase).purchase_id


def line(item: str, category: str = "", amount: int = 50_000, **more: object) -> Line:
    return Line(item=item, category=category, amount=amount, **more)  # type: ignore[arg-type]


def items(shop: Shop, typed: str, limit: int = 6) -> list[str]:
    return [suggestion.item for suggestion in suggest_items(shop, typed, limit)]


@pytest.fixture
def stocked(shop: Shop) -> Shop:
    """Sold in this order, each once."""
    for item in ("HDMI cable 3 m", "Kabel listrik", 'TV 43" Pro', "Café crème set", "电视机", "100% wool", "Cable tie"):
        sell(shop, line(item))
    return shop


@pytest.mark.parametrize(
    ("typed", "fitting"),
    [
        ("cab", ["Cable tie", "HDMI cable 3 m"]),
        ("able", ["Cable tie", "HDMI cable 3 m"]),
        ("HDMI C", ["HDMI cable 3 m"]),
        ("cable 3", ["HDMI cable 3 m"]),
        ("cafe", ["Café crème set"]),
        ('43"', ['TV 43" Pro']),
        ("电", ["电视机"]),
        ("视", ["电视机"]),
        ("%", ["100% wool"]),
        ("piano", []),
        ("", []),
        ("  \t", []),
        ("\0", []),
        ("\ud800", []),
    ],
)
def test_items_are_found_by_beginnings_and_pieces(stocked: Shop, typed: str, fitting: list[str]) -> None:
    assert items(stocked, typed) == fitting


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(st.characters(), max_size=12) | st.text("\"*()^:-+{}%' ANDORNT", max_size=12))
def test_whatever_is_typed_is_no_query_language(stocked: Shop, typed: str) -> None:
    assert len(suggest_items(stocked, typed)) <= 6
    suggest_categories(stocked, typed)


def test_beginnings_come_before_pieces_however_often_those_were_sold(shop: Shop) -> None:
    for _ in range(3):
        sell(shop, line("Notable"))
    sell(shop, line("Table"))
    assert items(shop, "tab") == ["Table", "Notable"]


def test_the_most_often_sold_is_first_then_the_last_sold(shop: Shop) -> None:
    for item in ("Lamp A", "Lamp B", "Lamp A", "Lamp C"):
        sell(shop, line(item))
    assert items(shop, "lamp") == ["Lamp A", "Lamp C", "Lamp B"]
    assert items(shop, "lamp", 1) == ["Lamp A"]


def test_an_item_sold_often_long_ago_is_not_lost_among_new_ones(shop: Shop) -> None:
    sell(shop, line("Lamp"), line("Lamp"))
    for number in range(20):
        sell(shop, line(f"Lamp {number}"))
    assert items(shop, "lamp", 1) == ["Lamp"]


def test_a_voided_purchase_does_not_count(shop: Shop) -> None:
    voided = [sell(shop, line("Lamp A", amount=90_000)) for _ in range(3)]
    for item in ("Lamp A", "Lamp B", "Lamp B", "Lamp C"):
        sell(shop, line(item))
    void_purchase(shop, sell(shop, line("Lamp D")))
    for purchase_id in voided:
        void_purchase(shop, purchase_id)
    assert [(one.item, one.times_sold) for one in suggest_items(shop, "lamp")] == [
        ("Lamp B", 2),
        ("Lamp C", 1),
        ("Lamp A", 1),
    ]


def test_a_voided_item_leaves_its_place_to_the_next(shop: Shop) -> None:
    sell(shop, line("Lamp A"))
    void_purchase(shop, sell(shop, line("Lamp B")))
    assert items(shop, "lamp", 1) == ["Lamp A"]


def test_an_item_that_was_renamed_is_none_any_more(shop: Shop) -> None:
    purchase = read_purchase(shop, sell(shop, line("Lmap")))
    renamed = Line(id=purchase.lines[0].id, item="Lamp", amount=50_000)
    correct_purchase(shop, Purchase(id=purchase.id, customer_id=purchase.customer_id, day=TODAY, lines=(renamed,)))
    assert items(shop, "l") == ["Lamp"]


def test_category_price_and_warranty_are_those_of_the_last_sale_by_its_day(shop: Shop) -> None:
    sell(shop, line("Fan", "fans", 420_000, warranty_months=12), ago=3)
    sell(shop, line("Fan", "fan", 390_000, warranty_months=6), ago=40)
    void_purchase(shop, sell(shop, line("Fan", "wrong", 1)))
    (fan,) = suggest_items(shop, "fan")
    assert (fan.category, fan.times_sold, fan.price, fan.warranty_months) == ("fans", 2, 420_000, 12)
    assert (fan.last_sold_on, fan.has_more) == (TODAY - timedelta(days=3), False)


@pytest.mark.parametrize(
    ("amount", "quantity", "price"),
    [(100, "3", 33), (5, "2", 2), (7, "2", 4), (1_000, "0.125", 8_000), (0, "1", 0), (10**13, "0.001", 10**16)],
)
def test_the_price_of_one_is_rounded_half_to_even(shop: Shop, amount: int, quantity: str, price: int) -> None:
    sell(shop, line("Rice", amount=amount, quantity=Decimal(quantity)))
    assert suggest_items(shop, "rice")[0].price == price


def test_a_popular_item_is_counted_in_its_newest_lines(shop: Shop) -> None:
    sell(shop, *[line("Battery") for _ in range(goods.LOOKED_AT + 1)])
    (battery,) = suggest_items(shop, "bat")
    assert (battery.times_sold, battery.has_more) == (goods.LOOKED_AT, True)


def test_among_popular_items_the_more_often_sold_is_first(shop: Shop) -> None:
    sell(shop, *[line("Battery AA") for _ in range(goods.LOOKED_AT + 9)])
    sell(shop, *[line("Battery D") for _ in range(goods.LOOKED_AT + 2)])
    assert items(shop, "battery") == ["Battery AA", "Battery D"]


@pytest.mark.parametrize(
    ("typed", "fitting"),
    [
        ("cab", ["Cable", "HDMI cable", "cabinet"]),
        ("ABLE", ["Cable", "HDMI cable"]),
        ("hp", ["hp"]),
        ("kul", ["kulkas"]),
        ("fr", ["Fridge"]),
        ("mobil", ["mobil", "mobile phone"]),
        ("rumah", ["elektronik rumah"]),
        ("zzz", []),
    ],
)
def test_categories_are_those_used_and_those_known(shop: Shop, typed: str, fitting: list[str]) -> None:
    for category in ("Cable", "cable", "Cable", "HDMI cable", "Fridge"):
        sell(shop, line("Thing", category))
    assert suggest_categories(shop, typed) == fitting


def test_categories_that_begin_so_come_before_those_that_hold_it(shop: Shop) -> None:
    for category in ("Vegetables", "Vegetables", "Table"):
        sell(shop, line("Thing", category))
    assert suggest_categories(shop, "tabl", 2) == ["Table", "Vegetables"]


def test_nothing_typed_suggests_the_most_used_categories_first(shop: Shop) -> None:
    for category in ("TV", "Lamps", "Lamps", ""):
        sell(shop, line("Thing", category))
    assert suggest_categories(shop, "", 3) == ["Lamps", "TV", "computer"]


def test_who_served_last_is_first_and_named_once(shop: Shop) -> None:
    for name in ("Dewi", "hadi", "", "Rina", "Hadi"):
        sell(shop, line("Thing"), served_by=name)
    assert staff(shop) == ["Hadi", "Rina", "Dewi"]
    assert staff(shop, limit=1) == ["Hadi"]


def test_who_is_named_in_the_settings_comes_first_and_once(shop: Shop) -> None:
    for name in ("dewi", "Rina", "Dewi"):
        sell(shop, line("Kabel"), served_by=name)
    change_settings(shop, staff=("Agus", "DEWI"))
    assert staff(shop) == ["Agus", "DEWI", "Rina"]
    assert staff(shop, limit=2) == ["Agus", "DEWI"]


def test_staff_is_found_by_the_beginning_of_the_name_however_many_there_are(shop: Shop) -> None:
    change_settings(shop, staff=(*(f"Clerk {number}" for number in range(20)), "Zoë"))
    assert staff(shop, " zo") == ["Zoë"]
    assert staff(shop, "oë") == []
    assert len(staff(shop)) == 8
