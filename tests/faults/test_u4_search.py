"""Finding a customer by any piece of a name, a phone or an item (domain.md 7; faults.md U4 and U5)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.phones import read_phones
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.shop import Shop, new_shop, shop_settings
from shop_crm.store import customers, purchases, search
from shop_crm.store.journal import Answer, Operation

PEOPLE = {
    # name: phone, item bought, on a day in 2026
    "Budi Santoso": ("0812-3456-7788", "LG TV 43 inch", "03-01"),
    "Siti Rahma": ("0813-1111-2222", "Kulkas Sharp", "05-01"),
    "Budiman Tanoto": ("0857-0000-0812", "Mesin cuci 8kg", "04-01"),
    "Zoë Müller": ("", "Lampu 100% LED", "01-01"),
    "Jose Ananda": ("", "", ""),
    "O'Brien": ("", "C++ Primer", "01-01"),
    "Toko 100% Halal": ("", "", ""),
    "A_B Computer": ("", "", ""),
    "王小明": ("+65 8123 4567", "", ""),
    "小林": ("", "", ""),
    "<b>Rahasia</b> & Co": ("", "", ""),
    "Joséphine": ("", "", ""),
}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop that knows PEOPLE."""
    path: Path = tmp_path_factory.mktemp("search") / "toko.db"
    shop = new_shop(path, shop_settings(country="ID"), Clock(stand_in=date(2026, 11, 23)))

    def work(operation: Operation) -> Answer:
        for name, (phone, item, day) in PEOPLE.items():
            found = read_phones(phone, "ID") if phone else ()
            customer_id = customers.add(operation, Customer(name=name, phones=found))
            if item:
                bought = Purchase(
                    customer_id=customer_id,
                    day=date.fromisoformat(f"2026-{day}"),
                    lines=(Line(item=item, amount=5_000_000),),
                )
                purchases.add(operation, bought)
        return {}

    shop.journal.run("fill", work)
    yield shop
    shop.close()


def found(shop: Shop, text: str) -> list[str]:
    people = customers.read_many(shop.db, search.find(shop.db, text))
    return [people[number].name for number in search.find(shop.db, text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("budi", ["Budiman Tanoto", "Budi Santoso"]),
        ("BUDI", ["Budiman Tanoto", "Budi Santoso"]),
        ("budi san", ["Budi Santoso"]),
        ("santoso budi", ["Budi Santoso"]),
        ("b", ["Budiman Tanoto", "Budi Santoso", "A_B Computer", "<b>Rahasia</b> & Co", "O'Brien"]),
        ("antos", ["Budi Santoso"]),
        ("iman", ["Budiman Tanoto"]),
        ("o'brien", ["O'Brien"]),
        ("brien", ["O'Brien"]),
        ("zoe", ["Zoë Müller"]),
        ("ZOË", ["Zoë Müller"]),
        ("zoe\u0308", ["Zoë Müller"]),
        ("muller", ["Zoë Müller"]),
        ("josé", ["Joséphine", "Jose Ananda"]),
        ("sephi", ["Joséphine"]),
        ("王", ["王小明"]),
        ("小明", ["王小明"]),
        ("小", ["小林", "王小明"]),
        ("rahasia", ["<b>Rahasia</b> & Co"]),
        ("&", ["<b>Rahasia</b> & Co"]),
    ],
)
def test_a_name_is_found_by_any_piece_of_it(known: Shop, text: str, names: list[str]) -> None:
    assert set(found(known, text)[: len(names)]) == set(names)


@pytest.mark.parametrize("text", ["budi", "tv", "7788", "budi tv", "zoë", "王小明", "santoso", "+62 812"])
def test_nobody_is_found_who_has_nothing_of_it(known: Shop, text: str) -> None:
    assert "Siti Rahma" not in found(known, text)


@pytest.mark.parametrize(
    "text",
    ["788", "7788", "67788", "081234567788", "0812-3456-7788", "6281234567788", "+62 812-3456-7788", "08123", "62812",
     "+62 812", "0812", "0812-3456", "812 3456", "(0812) 3456", "3456"],
)  # fmt: skip
def test_a_phone_is_found_by_any_piece_in_any_spelling(known: Shop, text: str) -> None:
    assert "Budi Santoso" in found(known, text)


@pytest.mark.parametrize("text", ["0812", "812"])
def test_who_ends_with_the_digits_comes_first(known: Shop, text: str) -> None:
    assert found(known, text)[0] == "Budiman Tanoto"


def test_a_foreign_number_is_found_too(known: Shop) -> None:
    assert found(known, "+658123") == found(known, "+65 8123 4567") == ["王小明"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("tv", ["Budi Santoso"]),
        ("kulkas", ["Siti Rahma"]),
        ("43 inch", ["Budi Santoso"]),
        ("cuci", ["Budiman Tanoto"]),
        ("budi tv", ["Budi Santoso"]),
        ("tv budi", ["Budi Santoso"]),
        ("siti tv", []),
        ("budi santoso tv lg", ["Budi Santoso"]),
        ("zoe 100%", ["Zoë Müller"]),
    ],
)
def test_an_item_finds_who_bought_it_alone_or_with_a_name(known: Shop, text: str, names: list[str]) -> None:
    assert found(known, text)[: len(names)] == names
    assert names or found(known, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [("%", ["Toko 100% Halal"]), ("_", ["A_B Computer"]), ("'", ["O'Brien"]), ("%%", []), ("*", []), ('"', []),
     ("\\", [])],
)  # fmt: skip
def test_a_sign_means_itself(known: Shop, text: str, names: list[str]) -> None:
    assert found(known, text) == names


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\0", "12", "nobody at all", "99999999"])
def test_nothing_finds_nobody(known: Shop, text: str) -> None:
    assert search.find(known.db, text) == []


ODD = [
    '"', "'", "*", "NEAR", "NEAR(", "AND", "OR", "NOT", "a AND", "NOT budi", "budi OR siti", "O'Brien", "C++", "100%",
    "%", "_", "!", "!%", "^", "-", "--", "+", "+62", ":", "name:budi", "{budi}", "(budi", "budi)", '"budi', 'bu"di',
    '""', "budi*", "*budi", "; DROP TABLE customer; --", "\\", "?", "?1", ":a", "@a", "$a", "a\0b", "\0", "王", "小",
    "😀",
    "👨‍👩‍👧", "Zoe\u0308", "\u0301", "\u202e", "²", "½", "٣٤٥", "𞤀", "ﬁ", "\ud800", "budi \udfff", "[a-z]",
    "a" * 10_000, "1" * 10_000,
    "%" * 500, " ".join("ab" * 100), "\u3000", "1e5", "0x1F", "()", "+()", "...",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD, ids=lambda text: ascii(text[:16]))
def test_no_query_is_an_error(known: Shop, text: str) -> None:
    assert isinstance(search.find(known.db, text), list)


PIECES = st.sampled_from(
    ['"', "'", "*", "%", "_", "NEAR", " ", "budi", "tv", "08", "王", "-", "+", "(", "\0", "\ud83d", "²"]
)
ANY_CHARACTER = st.characters(codec=None)


@given(st.one_of(st.text(ANY_CHARACTER, max_size=30), st.lists(PIECES, max_size=8).map("".join)))
@settings(max_examples=600, deadline=None)
@example("\ud800")
def test_no_string_at_all_is_an_error(known: Shop, text: str) -> None:
    ids = search.find(known.db, text)
    assert len(ids) == len(set(ids)) <= len(PEOPLE)


@pytest.mark.parametrize(("text", "name"), [("<b>", "<b>Rahasia</b> & Co"), ("c++", "O'Brien"), ("100%", "Zoë Müller")])
def test_signs_beside_letters_do_not_hide_anybody(known: Shop, text: str, name: str) -> None:
    assert name in found(known, text)


def test_the_one_who_came_last_comes_first(known: Shop) -> None:
    assert found(known, "budi") == ["Budiman Tanoto", "Budi Santoso"]


def test_no_more_are_found_than_asked_for(known: Shop) -> None:
    assert len(search.find(known.db, "budi", limit=1)) == 1


def test_who_was_renamed_or_undone_is_not_found_under_the_old_name(shop: Shop) -> None:
    def add(operation: Operation) -> Answer:
        return {"id": customers.add(operation, Customer(name="Joko Widodo"))}

    number = shop.journal.run("add", add)["id"]

    def rename(operation: Operation) -> Answer:
        customers.update(operation, Customer(id=number, name="Agus Salim"))
        return {}

    shop.journal.run("rename", rename)
    assert (search.find(shop.db, "joko"), search.find(shop.db, "agus")) == ([], [number])
    shop.journal.undo()
    assert (search.find(shop.db, "joko"), search.find(shop.db, "agus")) == ([number], [])
    shop.journal.undo()
    assert search.find(shop.db, "joko") == []


def test_a_voided_purchase_finds_nobody(shop: Shop) -> None:
    def work(operation: Operation) -> Answer:
        customer = customers.add(operation, Customer(name="Joko"))
        bought = Purchase(customer_id=customer, day=date(2026, 1, 1), lines=(Line(item="Piano", amount=1),))
        number = purchases.add(operation, bought)
        operation.conn.execute("UPDATE purchase SET state = 'voided' WHERE id = ?", (number,))
        return {}

    shop.journal.run("test", work)
    assert search.find(shop.db, "piano") == []
    assert search.find(shop.db, "joko piano") == []
