"""Which goods are what somebody wished for (domain.md 10)."""

from datetime import date

import pytest

from shop_crm.domain.categories import is_of_category
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.wishes import Goods, Wish, WishBook, WishState, call_about_wish, fits, wished_words

DAY = date(2026, 11, 23)


def wish(said: str = "", **more: object) -> Wish:
    return Wish(customer_id=1, day=DAY, said=said, **more)  # type: ignore[arg-type]


def goods(name: str, category: str = "", price: int | None = None, product_id: int = 0) -> Goods:
    return Goods(name=name, category=category, price=price, product_id=product_id)


@pytest.mark.parametrize(
    ("said", "name", "category", "fitting"),
    [
        pytest.param("a soundbar", "Soundbar Polytron", "", True, id="a wished word is in the name"),
        pytest.param("SOUNDBÁR", "soundbar Polytron", "", True, id="case and accents are nothing"),
        pytest.param("Do you have speakers?", "Speaker JBL", "", True, id="another ending is the same word"),
        pytest.param("speakernya masih ada?", "Speaker JBL", "", True, id="an Indonesian ending too"),
        pytest.param("a car", "Cardigan", "", False, id="a beginning of something else is not"),
        pytest.param("we want a Sharp 43 TV, the one you had", "TV Sharp 43", "", True, id="the whole name is told"),
        pytest.param("a TV", "TV Sharp 43", "", True, id="a short word tells it where there is no other"),
        pytest.param("a stand with a TV on it", "TV Sharp 43", "", False, id="a short word beside a long one does not"),
        pytest.param("a fan for the bedroom", "White bedroom set", "bedroom set", False, id="what it is for"),
        pytest.param("kipas angin buat kamar", "Kipas angin Maspion", "kipas", True, id="the same in Indonesian"),
        pytest.param("We are looking for a blender", "Blender Philips", "", True, id="looked for is the thing itself"),
        pytest.param("a Samsung phone", "Samsung 43-inch TV", "television", False, id="the kinds are known to differ"),
        pytest.param("a table", "Tablet Samsung", "tablet", False, id="a table is no tablet"),
        pytest.param("Tell me when the bigger one comes in.", "Bigger fan", "", False, id="words that tell nothing"),
        pytest.param("Mau satu lagi buat rumah Ibu.", "Lampu rumah", "", False, id="nothing told, in Indonesian"),
        pytest.param("Beritahu kalau yang lebih besar sampai.", "Kipas besar", "", False, id="nothing told, in Malay"),
        pytest.param("a soundbar", "", "", False, id="goods without a name"),
    ],
)  # fmt: skip
def test_words_fit_what_they_tell_of(said: str, name: str, category: str, fitting: bool) -> None:
    assert fits(wish(said), goods(name, category)) is fitting


@pytest.mark.parametrize(
    ("wanted", "price", "fitting"),
    [(500_000, 499_999, True), (500_000, 500_000, True), (500_000, 500_001, False), (500_000, None, True),
     (None, 9_000_000, True)],
    ids=["below", "just her price", "above", "price not known", "any price"],
)  # fmt: skip
@pytest.mark.parametrize("how", ["words", "category", "product"])
def test_a_price_above_hers_never_fits(how: str, wanted: int | None, price: int | None, fitting: bool) -> None:
    told = {"words": wish("a soundbar", price_limit=wanted), "category": wish(category="audio", price_limit=wanted),
            "product": wish(product_id=7, price_limit=wanted)}  # fmt: skip
    assert fits(told[how], goods("Soundbar", "audio", price, 7)) is fitting


@pytest.mark.parametrize(
    ("category", "said", "offered", "name", "fitting"),
    [
        ("television", "", "televisi", "Polytron 32", True),
        ("fridge", "", "washing machine", "LG 8 kg", False),
        ("appliance", "", "kulkas", "Sharp", True),
        ("television", "Samsung", "phone", "Samsung A10", False),
        ("audio", "soundbar", "", "Soundbar Polytron", True),
        ("audio", "", "", "Soundbar Polytron", False),
        ("audio", "something loud", "Audio", "Box X", True),
    ],
    ids=["one thing in two languages", "two appliances", "any appliance", "of another category whatever the words say",
         "no category known: the words", "no category known and no words", "of her category whatever the words say"],
)  # fmt: skip
def test_a_category_decides_where_both_have_one(
    category: str, said: str, offered: str, name: str, fitting: bool
) -> None:
    assert fits(wish(said, category=category), goods(name, offered)) is fitting


def test_a_wish_for_a_product_of_ours_is_for_that_one_alone() -> None:
    wanted = wish("Soundbar Polytron", product_id=7)
    assert fits(wanted, goods("Anything", product_id=7))
    assert not fits(wanted, goods("Soundbar Polytron", product_id=8))
    assert not fits(wanted, goods("Soundbar Polytron"))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Ada freezer kecil, tidak?", ("freezer",)),
        ("Do you have a stand to go with it?", ("stand",)),
        ("Tengah cari kipas untuk bilik tidur.", ("kipas",)),
        ("I would like a 43 inch TV", ("tv",)),
        ("", ()),
    ],
)
def test_the_words_that_tell_what_it_is(said: str, words: tuple[str, ...]) -> None:
    assert wished_words(said) == words


def test_a_book_of_wishes_gives_the_fitting_ones_with_the_longest_waiting_first() -> None:
    late = wish("a soundbar", id=1)
    named = wish(id=2, product_id=7)
    early = Wish(id=3, customer_id=1, day=date(2026, 1, 5), category="audio", price_limit=900_000)
    dear = wish("a soundbar", id=4, price_limit=100)
    other = wish("a blender", id=5)
    short = wish("a TV", id=6)
    book = WishBook([late, named, early, dear, other, short])
    assert book.fitting(goods("Soundbar Polytron", "audio", 800_000, 7)) == [early, late, named]
    assert book.fitting(goods("TV Sharp")) == [short]
    assert book.fitting(goods("Sofa")) == []


@pytest.mark.parametrize("said", ["a soundbar", "speakers", "TV", "blender Philips 2 l", "kipas angin", "sofa"])
@pytest.mark.parametrize("name", ["Soundbar", "Speaker", "speakersnya", "TV 43", "Blender", "Kipas", "Sofas", "Sofa"])
def test_a_book_of_wishes_misses_none_that_fits(said: str, name: str) -> None:
    one = wish(said, id=1)
    assert (WishBook([one]).fitting(goods(name)) == [one]) is fits(one, goods(name))


def test_a_wish_is_here_only_while_it_is_open() -> None:
    assert wish("a", here_id=3).is_here
    assert not wish("a").is_here
    assert not wish("a", here_id=3, state=WishState.BOUGHT).is_here


def test_the_call_about_a_wish_is_for_today() -> None:
    call = call_about_wish(5, DAY)
    assert (call.customer_id, call.kind, call.ask_code, call.due) == (5, Kind.WISH, "wish_here", DAY)


@pytest.mark.parametrize(
    ("category", "wanted", "is_one"),
    [
        ("TV", "tv", True),
        ("televisi", "television", True),
        ("mesin cuci", "kulkas", False),
        ("mesin cuci", "appliances", True),
        ("appliances", "mesin cuci", False),
        ("motorbike", "car", False),
        ("audio", "AUDIO", True),
        ("audio", "", False),
    ],
)
def test_a_category_is_another_only_where_both_mean_one_thing(category: str, wanted: str, is_one: bool) -> None:
    assert is_of_category(category, wanted) is is_one
