"""Wishes: what a customer would like to have, and which goods would be it (domain.md 10)."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum, auto
from functools import lru_cache

from shop_crm.domain.categories import category_key, guessed_word, is_of_category
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.names import fold
from shop_crm.domain.values import frozen

ASK = "wish_here"
_LEAST_LETTERS = 4
_MOST_ENDING = 3
"""An ending by which two forms of one word may differ: fans, speakernya."""
_WORD = re.compile(r"\w+")
# What comes after it is what the thing is for ("a fan for the bedroom"), unless somebody looks "for" it.
_PURPOSE = re.compile(
    r"(?<!look)(?<!looking)(?<!ask)(?<!asking)(?<!search)(?<!searching)(?<!wait)(?<!waiting)(?<!wish)(?<!wishing)"
    r"\s+(?:for|untuk|utk|buat|bagi)\b"
)
_TELLING_NOTHING = """
a about again also an and another any anything are as at available back be better big bigger buy can cheap cheaper
colour come comes coming could dear do does extra few find for from get give go goes good has have he hello her here
him his how i if in inch inches is it its just know large larger later let like little ll long look looking me model
more my need needs new next nice no not of old on one ones only or other our out over please price re really
same says search searching second see set she short show similar size small smaller so some something soon stock
tell than that the their them there these they thing things this to too two up us very want wants was we what when
where which will with would ve yes you your
ada adakah agak akan aku anda apa apakah apabila atau bagus bagi bahwa baharu banyak barang baru beberapa beli
beritahu berapa besar biasa bila bisa boleh buah buat bukan butuh cari cik cocok dan dalam dapat dari dengan di dia
dua encik gede hendak hubungi ia ingin ini inci itu itulah jadi jangan juga jika kabar kabari kak kakak kalau kami
kasih kata kecil ke kedua kita kok lagi lain lah lebih mahal mahu mana mas masih mau mbak membeli mencari
mesti minta model mungkin murah nak nanti nya orang pak panjang pendek perlu puan punya sama sampai
satu saya sebuah sedang sedikit sekali semua seperti sesuai serta stok sudah supaya tanya tengah tengok teruk tidak
tolong tuan ukuran untuk unit utk warna ya yang
"""
_NO_THING = frozenset(_TELLING_NOTHING.split())


class WishState(StrEnum):
    """What became of a wish."""

    OPEN = auto()
    BOUGHT = auto()
    DROPPED = auto()


@frozen
class Wish:
    """What a customer would like to have: in her own words, a product of ours, a category, up to a price."""

    id: int = 0
    customer_id: int
    day: date
    said: str = ""
    state: WishState = WishState.OPEN
    contact_id: int | None = None
    """The call in which it was heard."""
    product_id: int | None = None
    category: str = ""
    price_limit: int | None = None
    """In minor units; None for any price."""
    here_id: int | None = None
    """The product that came, or was added, and would be it."""
    follow_up_id: int | None = None
    """The call that tells of it."""
    purchase_id: int | None = None
    """The purchase by which it came true."""

    @property
    def is_here(self) -> bool:
        """Whether something that would be it has come, and the wish is still open."""
        return self.state is WishState.OPEN and self.here_id is not None


@frozen
class Wished:
    """A wish with the goods that it is about."""

    wish: Wish
    name: str
    """Of the product that is here for it; "" for none."""
    asked: str = ""
    """Of the product of ours that she wished for; "" where words tell it."""


@frozen
class Goods:
    """What is held against a wish: a product with its card, or a thing that was sold without one."""

    name: str
    product_id: int = 0
    category: str = ""
    price: int | None = None
    """None when it is not known, or does not matter any more."""


class WishBook:
    """Many open wishes, to be held against many goods: each is compared only with what it can fit."""

    def __init__(self, wishes: Iterable[Wish]) -> None:
        self._of_product: dict[int, list[Wish]] = {}
        self._of_category: dict[str, list[Wish]] = {}
        self._of_word: dict[str, list[Wish]] = {}
        for wish in wishes:
            if wish.product_id is not None:
                self._of_product.setdefault(wish.product_id, []).append(wish)
                continue
            if wish.category:
                self._of_category.setdefault(category_key(wish.category), []).append(wish)
            for start in {word[:_LEAST_LETTERS] for word in _words(wish.said)}:
                self._of_word.setdefault(start, []).append(wish)

    def fitting(self, goods: Goods) -> list[Wish]:
        """The wishes that these goods would be, longest waiting first."""
        may_fit = {wish.id: wish for wish in self._near(goods)}
        return sorted((wish for wish in may_fit.values() if fits(wish, goods)), key=lambda wish: (wish.day, wish.id))

    def _near(self, goods: Goods) -> Iterator[Wish]:
        yield from self._of_product.get(goods.product_id, ())
        yield from self._of_category.get(category_key(goods.category), ())
        for start in {word[:_LEAST_LETTERS] for word in _words(goods.name)}:
            yield from self._of_word.get(start, ())


def fits(wish: Wish, goods: Goods) -> bool:
    """Whether these goods are what she wished for (domain.md 10).

    Never above her price. A wish for a product of ours is for that one alone. Goods of the category that she named fit,
    and those of another do not, whatever the words say. Else the words decide: they hold the whole name, or the name
    holds a word of theirs that says what the thing is, unless the two are known to be of different kinds.
    """
    if wish.price_limit is not None and goods.price is not None and goods.price > wish.price_limit:
        return False
    if wish.product_id is not None:
        return wish.product_id == goods.product_id
    if wish.category and goods.category:
        return is_of_category(goods.category, wish.category)
    return _is_told(wish.said, goods)


def wished_words(said: str) -> tuple[str, ...]:
    """The words of a wish that say what the thing is, folded: none of "tell me when the bigger one comes".

    What it is for is left out ("a fan for the bedroom"). Words of 4 letters and more; the short ones where there are no
    others: a TV, an AC.
    """
    telling = [word for word in _words(_thing(said)) if word not in _NO_THING and not word.isdecimal()]
    long = [word for word in telling if len(word) >= _LEAST_LETTERS]
    return tuple(long or (word for word in telling if len(word) > 1))


def call_about_wish(customer_id: int, today: date) -> FollowUp:
    """The call that tells her that what she wished for is here."""
    return FollowUp(customer_id=customer_id, kind=Kind.WISH, ask_code=ASK, due=today, planned_on=today)


def _is_told(said: str, goods: Goods) -> bool:
    name = _words(goods.name)
    if not name:
        return False
    if set(name) <= set(_words(_thing(said))):
        return True
    kinds = _kind_of(said), _kind_of(goods.category) or _kind_of(goods.name)
    if all(kinds) and kinds[0] != kinds[1]:
        return False
    return any(_is_form_of(word, other) for word in _telling(said) for other in name)


def _is_form_of(one: str, other: str) -> bool:
    """Whether both are one word, perhaps with another ending."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST_LETTERS and long.startswith(short) and len(long) - len(short) <= _MOST_ENDING


@lru_cache(maxsize=5_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=5_000)
def _telling(said: str) -> tuple[str, ...]:
    return wished_words(said)


@lru_cache(maxsize=5_000)
def _kind_of(text: str) -> str:
    """The kind of thing that a text tells of; "" for none that we know."""
    word = guessed_word(_thing(text))
    return category_key(word) if word else ""


@lru_cache(maxsize=5_000)
def _thing(said: str) -> str:
    """What she says of the thing itself, folded, and not what it is for."""
    return _PURPOSE.split(fold(said), maxsplit=1)[0]
