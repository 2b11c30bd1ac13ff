"""The goods of the shop: the catalogue, a product's card, what goes with it, and what came (domain.md 10)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

import pytest

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import record_call
from shop_crm.services.catalogue import Known, catalogue
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import Recorded, correct_purchase, read_purchase, record_purchase, void_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.goods import suggest_items
from shop_crm.services.history import undo
from shop_crm.services.products import ProductRow, Shelf, read_card, record_arrival, save_product, suggest_names
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import add_wish
from shop_crm.store import schema

TODAY = date(2026, 11, 23)
BUDI, SITI = ("Pak Budi Santoso", "0813-1111-2222"), ("Bu Siti", "0812-3456-7788")


def sell(shop: Shop, *lines: Line, ago: int = 0, to: tuple[str, str] = BUDI, said: str = "") -> Recorded:
    customer = read_typed(shop, name=to[0], phones=to[1]).customer
    return record_purchase(
        shop, customer, Purchase(customer_id=0, day=TODAY - timedelta(days=ago), lines=lines, said=said)
    )


def line(item: str, category: str = "", amount: int = 50_000, **more: object) -> Line:
    return Line(item=item, category=category, amount=amount, **more)  # type: ignore[arg-type]


def card(shop: Shop, name: str, **more: object) -> Product:
    return save_product(shop, Product(name=name, **more)).product  # type: ignore[arg-type]


def names(shop: Shop, typed: str = "") -> list[str]:
    return [product.name for product in catalogue(shop).find(typed)]


def row(shop: Shop, name: str) -> ProductRow:
    (known,) = [product for product in catalogue(shop).products if product.name == name]
    return Shelf(shop).rows([known])[0]


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


# The catalogue


def test_all_that_was_sold_and_all_that_has_a_card_is_listed_by_name(shop: Shop) -> None:
    sell(shop, line("TV Sharp"), line("Kabel"))
    card(shop, "Antenna")
    assert names(shop) == ["Antenna", "Kabel", "TV Sharp"]


def test_names_that_differ_only_in_case_or_accents_are_one_product(shop: Shop) -> None:
    for item in ("Café crème", "CAFE CREME", "cafe  creme"):
        sell(shop, line(item))
    (known,) = catalogue(shop).products
    assert (known.key, len(known.spellings), known.id) == ("cafe creme", 3, 0)
    product = card(shop, "Cafe Crème")
    assert catalogue(shop).products == (known._replace(name="Cafe Crème", id=product.id),)


def test_what_was_only_sold_in_a_struck_out_purchase_was_never_sold(shop: Shop) -> None:
    void_purchase(shop, sell(shop, line("Mistake")).purchase_id)
    purchase = read_purchase(shop, sell(shop, line("Kulkas Shrp")).purchase_id)
    correct_purchase(shop, replace(purchase, lines=(replace(purchase.lines[0], item="Kulkas Sharp"),)))
    assert names(shop) == ["Kulkas Sharp"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tab", ["Table lamp", "Notable"]),
        ("LAMP table", ["Table lamp"]),
        ("able", ["Notable", "Table lamp"]),
        ("é", ["Notable", "Table lamp"]),
        ("  ", ["Notable", "Table lamp"]),
        ("sofa", []),
        ("%", []),
        ("\ud800", []),
    ],
)
def test_products_are_found_by_beginnings_first_and_then_by_pieces(shop: Shop, typed: str, found: list[str]) -> None:
    sell(shop, line("Notable"), line("Table lamp"))
    assert names(shop, typed) == found


def test_what_is_gone_comes_last(shop: Shop) -> None:
    card(shop, "Antenna", is_gone=True)
    sell(shop, line("Kabel"))
    assert names(shop) == ["Kabel", "Antenna"]


def test_a_row_tells_category_price_times_sold_and_the_last_day(shop: Shop) -> None:
    sell(shop, line("Kabel", "cables", 10_000), ago=9)
    sell(shop, line("KABEL", "cables", 24_000, quantity=Decimal(2)), ago=2)
    assert row(shop, "KABEL") == ProductRow(
        product=Known(key="kabel", name="KABEL", spellings=("Kabel", "KABEL")),
        category="cables",
        price=12_000,
        times_sold=2,
        last_sold_on=TODAY - timedelta(days=2),
        wishes=0,
        complaints=0,
    )


def test_a_card_knows_price_and_category_better_than_the_last_sale(shop: Shop) -> None:
    sell(shop, line("Kabel", "cables", 10_000))
    product = card(shop, "Kabel", category="wires", price=11_000)
    assert (row(shop, "Kabel").price, row(shop, "Kabel").category) == (11_000, "wires")
    save_product(shop, replace(product, price=None, category=""))
    assert (row(shop, "Kabel").price, row(shop, "Kabel").category) == (10_000, "cables")


def test_an_item_sold_very_often_is_counted_without_being_read(shop: Shop) -> None:
    def work(operation):  # type: ignore[no-untyped-def]
        purchase_id = sold.purchase_id
        for _ in range(70):
            operation.conn.execute(
                "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (?, 'Kabel', 0)", (purchase_id,)
            )
        return {}

    sold = sell(shop, line("Kabel"))
    shop.journal.run("fill_sample", work)
    assert row(shop, "Kabel").times_sold == 71


def test_wishes_that_wait_and_complaints_of_ninety_days_are_chips(shop: Shop) -> None:
    made = sell(shop, line("Soundbar"), line("Bracket", amount=900_000))
    add_wish(shop, made.customer_id, "a soundbar")
    add_wish(shop, made.customer_id, "another soundbar")
    open_complaint(shop, made.customer_id, "It fell", purchase_id=made.purchase_id)
    open_complaint(shop, made.customer_id, "About nothing")
    found = {one.product.name: (one.wishes, one.complaints) for one in Shelf(shop).rows(catalogue(shop).products)}
    assert found == {"Soundbar": (2, 0), "Bracket": (0, 1)}  # the dearest thing of the purchase is meant
    shop.db.execute("PRAGMA foreign_keys")  # nothing else is open
    later = Shelf(replace(shop, clock=replace(shop.clock, stand_in=TODAY + timedelta(days=91))))
    assert [one.complaints for one in later.rows(catalogue(shop).products)] == [0, 0]


# The card


def test_a_product_without_a_card_shows_what_its_last_sale_says(shop: Shop) -> None:
    sell(shop, line("TV Sharp", "tv", 3_000_000, warranty_months=12))
    found = read_card(shop, "tv sharp")
    assert found.product == Product(name="TV Sharp", category="tv", price=3_000_000, warranty_months=12)


def test_nothing_is_known_of_what_was_never_sold_and_has_no_card(shop: Shop) -> None:
    with pytest.raises(ShopError) as caught:
        read_card(shop, "Piano")
    assert caught.value.code is ErrorCode.PRODUCT_UNKNOWN


def test_a_card_keeps_all_that_is_known_of_a_product(shop: Shop) -> None:
    facts = Product(
        name="TV Sharp",
        category="tv",
        price=3_000_000,
        warranty_months=24,
        supplier="CV Maju",
        details="Quiet, two remotes\nLight",
        repair_notes="Send to Solo",
        is_gone=True,
    )
    kept = save_product(shop, facts).product
    assert replace(kept, id=0) == facts
    assert read_card(shop, "TV SHARP").product == kept


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"name": " \t"}, ErrorCode.PRODUCT_NAMELESS),
        ({"name": "TV", "price": -1}, ErrorCode.AMOUNT_NEGATIVE),
        ({"name": "TV", "warranty_months": 0}, ErrorCode.WARRANTY_UNREADABLE),
        ({"name": "TV", "details": "a" * 4001}, ErrorCode.SAID_TOO_LONG),
        ({"name": "kábel"}, ErrorCode.PRODUCT_NAMED_ALREADY),
        ({"name": "TV", "id": 99}, ErrorCode.PRODUCT_UNKNOWN),
    ],
)
def test_what_cannot_be_a_card_is_not_kept(shop: Shop, facts: dict[str, object], code: ErrorCode) -> None:
    card(shop, "Kabel")
    before = dump(shop)
    with pytest.raises(ShopError) as caught:
        save_product(shop, Product(**facts))  # type: ignore[arg-type]
    assert (caught.value.code, dump(shop)) == (code, before)


def test_a_renamed_product_changes_nothing_that_was_sold_and_stays_one(shop: Shop) -> None:
    made = sell(shop, line("TV Sharp"), said="Nice")
    product = card(shop, "TV Sharp")
    save_product(shop, replace(product, name="TV Sharp 2026"))
    assert read_purchase(shop, made.purchase_id).lines[0].item == "TV Sharp"
    assert names(shop) == ["TV Sharp 2026"]
    for name in ("TV Sharp", "TV Sharp 2026"):
        found = read_card(shop, name)
        assert (found.product.name, found.row.times_sold, found.said[0].said) == ("TV Sharp 2026", 1, "Nice")
    with pytest.raises(ShopError) as caught:
        card(shop, "tv sharp")
    assert caught.value.code is ErrorCode.PRODUCT_NAMED_ALREADY


def test_a_product_may_have_its_former_name_again(shop: Shop) -> None:
    before = card(shop, "TV Sharp")
    for name in ("TV Sharp 2026", "TV Sharp", "tv sharp"):
        save_product(shop, replace(before, name=name))
    assert names(shop) == ["tv sharp"]
    assert read_card(shop, "TV Sharp 2026").product.name == "tv sharp"


def test_alternatives_go_both_ways_and_accessories_one(shop: Shop) -> None:
    sell(shop, line("Bracket", "stand", 150_000))
    card(shop, "TV LG")
    save_product(shop, Product(name="TV Sharp"), alternatives=["tv lg"], accessories=["bracket"])
    sharp, other, bracket = (read_card(shop, name) for name in ("TV Sharp", "TV LG", "Bracket"))
    assert [one.name for one in sharp.alternatives] == ["TV LG"]
    assert [one.name for one in sharp.accessories] == ["Bracket"]
    assert [one.name for one in other.alternatives] == ["TV Sharp"]
    assert ([one.name for one in bracket.goes_with], bracket.accessories) == (["TV Sharp"], ())
    assert (bracket.product.id > 0, bracket.product.category, bracket.product.price) == (True, "stand", 150_000)


def test_links_are_what_was_saved_last_from_either_side(shop: Shop) -> None:
    for name in ("A", "B", "C"):
        card(shop, name)
    a, b = (read_card(shop, name).product for name in ("A", "B"))
    save_product(shop, a, alternatives=["B", "C"])
    save_product(shop, b, alternatives=["A"])  # still the one link
    assert [one.name for one in read_card(shop, "A").alternatives] == ["B", "C"]
    save_product(shop, b)
    assert [one.name for one in read_card(shop, "A").alternatives] == ["C"]
    save_product(shop, a, accessories=["C"])
    assert [one.name for one in read_card(shop, "A").accessories] == ["C"]
    assert read_card(shop, "C").alternatives == ()


def test_what_was_named_as_an_alternative_here_and_an_accessory_there_is_both(shop: Shop) -> None:
    for name in ("A", "B"):
        card(shop, name)
    a, b = (read_card(shop, name).product for name in ("A", "B"))
    save_product(shop, a, accessories=["B"])
    save_product(shop, b, alternatives=["A"])
    assert [one.name for one in read_card(shop, "B").goes_with] == ["A"]
    assert [one.name for one in read_card(shop, "A").alternatives] == ["B"]


def test_nothing_goes_with_itself_or_with_what_is_not_known(shop: Shop) -> None:
    product = card(shop, "TV Sharp")
    before = dump(shop)
    for other, code in (("tv SHARP", ErrorCode.PRODUCT_BESIDE_ITSELF), ("Piano", ErrorCode.PRODUCT_UNKNOWN)):
        with pytest.raises(ShopError) as caught:
            save_product(shop, product, accessories=[other])
        assert (caught.value.code, dump(shop)) == (code, before)


def test_a_card_that_is_taken_back_leaves_nothing(shop: Shop) -> None:
    sell(shop, line("Bracket"))
    product = card(shop, "TV Sharp")
    before = dump(shop)
    save_product(shop, replace(product, name="TV"), accessories=["Bracket"])
    undo(shop)
    assert dump(shop) == before


def test_names_to_link_are_suggested_as_one_types(shop: Shop) -> None:
    sell(shop, line("Bracket 32"), line("BRACKET 32"), line("Bracket old"))
    card(shop, "Bracket 55")
    card(shop, "Bracket old", is_gone=True)
    assert suggest_names(shop, "brac") == ["Bracket 55", "Bracket old", "BRACKET 32"]
    assert suggest_names(shop, "brac", besides=["bracket 55"], limit=1) == ["Bracket old"]
    assert suggest_names(shop, "") == []


# What buyers said


def test_what_buyers_said_is_told_newest_first_with_whose_words_they_are(shop: Shop) -> None:
    tv = sell(shop, line("TV Sharp", "tv", 5_000_000), line("Kabel"), ago=11, said="For my mother")
    other = sell(shop, line("Sofa", "sofa", 5_000_000), ago=11, to=SITI, said="Soft")
    record_call(shop, tv.planned[0].id, Outcome.HAPPY, said="Clear picture")
    record_call(shop, other.planned[0].id, Outcome.HAPPY, said="Very soft")
    open_complaint(shop, tv.customer_id, "The remote is stiff", purchase_id=tv.purchase_id)
    heard = [(one.said, one.customer.spoken_name, one.is_complaint) for one in read_card(shop, "TV Sharp").said]
    assert sorted(heard[:2]) == [("Clear picture", BUDI[0], False), ("The remote is stiff", BUDI[0], True)]
    assert heard[2:] == [("For my mother", BUDI[0], False)]
    assert [one.said for one in read_card(shop, "Kabel").said] == ["Clear picture", "For my mother"]


def test_the_words_of_a_complaint_from_a_call_are_told_once(shop: Shop) -> None:
    tv = sell(shop, line("TV Sharp", "tv", 5_000_000), ago=11)
    record_call(shop, tv.planned[0].id, Outcome.PROBLEM, said="It flickers")
    assert [(one.said, one.is_complaint) for one in read_card(shop, "TV Sharp").said] == [("It flickers", True)]


def test_a_complaint_that_names_the_thing_is_about_that_one(shop: Shop) -> None:
    made = sell(shop, line("TV Sharp", "tv", 5_000_000), line("Kabel"))
    complaint = open_complaint(shop, made.customer_id, "It broke", purchase_id=made.purchase_id)

    def work(operation):  # type: ignore[no-untyped-def]
        operation.conn.execute("UPDATE complaint SET item = 'Kabel' WHERE id = ?", (complaint.id,))
        return {}

    shop.journal.run("open_complaint", work)
    assert [one.said for one in read_card(shop, "Kabel").said] == ["It broke"]
    assert (read_card(shop, "TV Sharp").said, read_card(shop, "TV Sharp").row.complaints) == ((), 0)
    assert read_card(shop, "Kabel").row.complaints == 1


def test_who_bought_it_is_told_with_the_last_first_and_each_once(shop: Shop) -> None:
    sell(shop, line("Kabel"), ago=5)
    sell(shop, line("kabel"), ago=3, to=SITI)
    sell(shop, line("Kabel"), ago=9)
    void_purchase(shop, sell(shop, line("Kabel"), to=("Pak Agus", "0811-999-0000")).purchase_id)
    buyers = [(one.customer.spoken_name, (TODAY - one.day).days) for one in read_card(shop, "Kabel").bought_by]
    assert buyers == [(SITI[0], 3), (BUDI[0], 5)]


def test_wishes_that_it_would_fulfil_are_on_its_card(shop: Shop) -> None:
    made = sell(shop, line("Soundbar"))
    wish = add_wish(shop, made.customer_id, "a soundbar")
    assert read_card(shop, "Soundbar").wishes == (wish,)


# Goods that came


def test_goods_that_came_are_noted_on_their_card(shop: Shop) -> None:
    sell(shop, line("TV Sharp", "tv", 3_000_000))
    record_arrival(shop, "tv SHARP", quantity=3, said=" two black ", made_by="Dewi")
    (came,) = read_card(shop, "TV Sharp").arrivals
    assert (came.day, came.quantity, came.said, came.made_by) == (TODAY, 3, "two black", "Dewi")
    assert read_card(shop, "TV Sharp").product.price == 3_000_000


def test_goods_that_come_again_are_not_gone_any_more(shop: Shop) -> None:
    card(shop, "TV Sharp", is_gone=True)
    assert not record_arrival(shop, "TV Sharp").product.is_gone


@pytest.mark.parametrize(
    ("name", "quantity", "code"),
    [("TV", 0, ErrorCode.QUANTITY_UNREADABLE), ("Piano", None, ErrorCode.PRODUCT_UNKNOWN)],
)
def test_what_cannot_have_come_is_not_noted(shop: Shop, name: str, quantity: int | None, code: ErrorCode) -> None:
    card(shop, "TV")
    with pytest.raises(ShopError) as caught:
        record_arrival(shop, name, quantity=quantity)
    assert (caught.value.code, read_card(shop, "TV").arrivals) == (code, ())


# At the counter


def test_the_card_is_suggested_before_the_last_sale(shop: Shop) -> None:
    sell(shop, line("TV Sharp", "tv", 3_000_000, warranty_months=6))
    card(shop, "TV SHARP", category="television", price=3_100_000, warranty_months=12)
    (found,) = suggest_items(shop, "sharp")
    assert (found.item, found.category, found.price, found.is_last_price) == (
        "TV Sharp",
        "television",
        3_100_000,
        False,
    )
    assert (found.warranty_months, found.times_sold) == (12, 1)


def test_what_the_card_leaves_open_is_told_by_the_last_sale(shop: Shop) -> None:
    sell(shop, line("TV Sharp", "tv", 3_000_000, warranty_months=6))
    card(shop, "TV Sharp")
    (found,) = suggest_items(shop, "sharp")
    assert (found.category, found.price, found.is_last_price, found.warranty_months) == ("tv", 3_000_000, True, 6)


def test_what_is_sold_no_longer_is_not_suggested(shop: Shop) -> None:
    sell(shop, line("TV Sharp"), line("TV LG"))
    card(shop, "TV Sharp", is_gone=True)
    assert [one.item for one in suggest_items(shop, "tv")] == ["TV LG"]


def test_what_has_a_card_and_was_never_sold_is_suggested_after_the_rest(shop: Shop) -> None:
    card(shop, "TV Aqua", price=2_000_000)
    card(shop, "TV gone", is_gone=True)
    sell(shop, line("TV Sharp"))
    found = suggest_items(shop, "tv")
    assert [(one.item, one.times_sold, one.last_sold_on is None) for one in found] == [
        ("TV Sharp", 1, False),
        ("TV Aqua", 0, True),
    ]
    assert len(suggest_items(shop, "tv", limit=1)) == 1


def test_a_row_is_read_by_few_questions_however_many_products_there_are(shop: Shop) -> None:
    sell(shop, *(line(f"Thing {number}") for number in range(60)))
    known = catalogue(shop).products
    shelf = Shelf(shop)
    asked: list[str] = []
    shop.db.set_trace_callback(asked.append)
    shelf.rows(islice(known, 16))
    shop.db.set_trace_callback(None)
    assert len(asked) <= 16 * 4
