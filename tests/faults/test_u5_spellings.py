"""faults.md U5: Zoë in two spellings, or in capitals, is one person: found by both, and told when noted twice."""

import unicodedata

import pytest

from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import imports, merging
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.search import find
from shop_crm.services.shop import Shop

PAIRS = [
    ("Zoë", "ZOE"),
    ("Zoe\u0308 Müller", "zoë muller"),
    ("  Ana  María ", "ana maria"),
    ("STRASSE", "straße"),
    ("ＢＵＤＩ", "budi"),
    ("Đặng Thị Hương", unicodedata.normalize("NFD", "Đặng Thị Hương")),
    ("İbrahim", "İBRAHİM"),
    ("Ｚｏë", "zoe"),
    ("김민수", unicodedata.normalize("NFD", "김민수")),
    ("O'Brien", "o'brien"),
]
IDS = [ascii(one) for one, _ in PAIRS]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=IDS)
def test_two_spellings_of_a_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert clean_name(one) == unicodedata.normalize("NFC", clean_name(one))


def test_two_names_fold_apart() -> None:
    assert fold("Budi") != fold("Buda")


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=IDS)
def test_each_spelling_finds_who_was_noted_in_the_other(shop: Shop, one: str, other: str) -> None:
    for noted, typed in ((one, other), (other, one)):
        her = add_customer(shop, read_typed(shop, name=noted).customer)
        assert her in [found.customer.id for found in find(shop, typed)]
        assert her in [found.customer.id for found in find(shop, noted)]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=IDS)
def test_at_the_counter_she_is_the_same_person_in_each_spelling(shop: Shop, one: str, other: str) -> None:
    bought = Purchase(customer_id=0, day=shop.today, lines=(Line(item="Tea", amount=5_000),))
    first = record_purchase(shop, read_typed(shop, name=one).customer, bought).customer_id
    assert record_purchase(shop, read_typed(shop, name=other).customer, bought).customer_id == first


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=IDS)
def test_who_was_noted_twice_is_proposed_as_one(shop: Shop, one: str, other: str) -> None:
    for name in (one, other):
        add_customer(shop, read_typed(shop, name=f"{name} Santoso", phones="0812-3456-7788").customer)
    (pair,) = merging.propose(shop)
    assert {read_customer(shop, pair.first).name, read_customer(shop, pair.second).name} == {
        clean_name(f"{name} Santoso") for name in (one, other)
    }


def test_one_file_with_both_spellings_brings_her_in_once(shop: Shop) -> None:
    rows = "Nama,HP\nZoë Müller,0812-3456-7788\nZOE\u0308 MU\u0308LLER,0812-3456-7788\n"
    imports.import_prepared(shop, imports.prepare_import(shop, rows.encode()))
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (1,)


def test_a_name_that_two_people_have_is_asked_about(shop: Shop) -> None:
    for phone in ("0812-3456-7788", "0813-1111-2222"):
        add_customer(shop, read_typed(shop, name="Zoë", phones=phone).customer)
    bought = Purchase(customer_id=0, day=shop.today, lines=(Line(item="Tea", amount=5_000),))
    with pytest.raises(ShopError) as asked:
        record_purchase(shop, read_typed(shop, name="ZOE").customer, bought)
    assert asked.value.code is ErrorCode.CUSTOMER_UNSURE
