"""The goods of the sample shop at the shop's own prices, and what its customers say, in the shop's language."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from shop_crm.domain.money import CURRENCIES, Currency
from shop_crm.domain.purchases import Line
from shop_crm.domain.values import frozen
from shop_crm.services.sample_people import read_sample

_LIKE_DOLLARS = "USD"
_RISE = Decimal("0.03")
"""What prices rise in a year."""
_SERIAL_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"


@frozen
class Good:
    """One thing on the shelf; `price` is in whole units of the currency, before it is rounded as shops do."""

    kind: str
    item: str
    category: str
    price: Decimal
    warranty_months: int | None
    weight: int
    most: int
    """How many of it go in one line at most."""
    has_serial: bool
    goes_with: tuple[str, ...]


@frozen
class Shelf:
    """What the shop sells: lasting things that deserve a call, and everyday ones."""

    currency: Currency
    charm: Decimal
    """What is taken off a round price: 5.499.000, 1,899, 12.99."""
    lasting: tuple[Good, ...]
    everyday: tuple[Good, ...]


@frozen
class Said:
    """What people say, by occasion and by kind of thing."""

    words: Mapping[str, Any]

    def of(self, rng: Random, occasion: str, kind: str = "any") -> str:
        """Something that fits the occasion ("happy", "problem"...), about this kind of thing more often than not."""
        found = self.words[occasion]
        if isinstance(found, list):
            return str(rng.choice(found))
        own: Sequence[str] = found.get(kind, ())
        return str(rng.choice(own if own and rng.random() < 0.7 else found["any"]))

    def about(self, rng: Random, occasion: str, kind: str) -> str:
        """Something about this kind of thing and no other, where there are words for it."""
        found = self.words[occasion]
        return str(rng.choice(found.get(kind, found["any"])))


def read_said(language: str) -> Said:
    """What people say in this language of ours."""
    return Said(words=read_sample("said")[language])


def read_shelf(currency: Currency, language: str) -> Shelf:
    """The goods with their names in this language and their prices in this currency."""
    found = read_sample("goods")
    goods = [_good(entry, found, currency, language) for entry in found["goods"]]
    kinds = found["kinds"]
    return Shelf(
        currency=currency,
        charm=Decimal(found["charm"].get(currency.code, found["charm"][""])),
        lasting=tuple(good for good in goods if kinds[good.kind]["is_lasting"]),
        everyday=tuple(good for good in goods if not kinds[good.kind]["is_lasting"]),
    )


def everyday_lines(shelf: Shelf, rng: Random, years_ago: Decimal) -> tuple[Line, ...]:
    """One to three everyday things, at the prices of so many years ago."""
    count = rng.choices((1, 2, 3), (60, 28, 12))[0]
    picked: dict[str, Good] = {}
    while len(picked) < count:
        good = rng.choices(shelf.everyday, [good.weight for good in shelf.everyday])[0]
        picked[good.item] = good
    return tuple(_line(shelf, good, rng, years_ago) for good in picked.values())


def lasting_lines(shelf: Shelf, rng: Random, years_ago: Decimal) -> tuple[str, tuple[Line, ...]]:
    """Something that lasts, and now and then what goes with it; with its kind."""
    main = rng.choices(shelf.lasting, [good.weight for good in shelf.lasting])[0]
    fitting = [good for good in shelf.everyday if good.kind in main.goes_with]
    count = min(len(fitting), rng.choices((0, 1, 2), (60, 30, 10))[0])
    return main.kind, tuple(_line(shelf, good, rng, years_ago) for good in (main, *rng.sample(fitting, count)))


def price_on_the_tag(good: Good, shelf: Shelf) -> Decimal:
    """What one costs today, in whole units of the currency."""
    return _on_the_tag(good.price, shelf)


def _good(entry: Mapping[str, Any], found: Mapping[str, Any], currency: Currency, language: str) -> Good:
    kind = found["kinds"][entry["kind"]]
    words = {"brand": entry["brand"][language], "spec": entry["spec"][language], "noun": kind["noun"][language]}
    name = " ".join(found["shapes"][language].format(**words).split())
    return Good(
        kind=entry["kind"],
        item=name[0].upper() + name[1:],
        category=kind["category"][language],
        price=_price(entry["price"], currency),
        warranty_months=entry["warranty_months"] or None,
        weight=entry["weight"],
        most=kind["most"],
        has_serial=kind["has_serial"],
        goes_with=tuple(kind["goes_with"]),
    )


def _price(prices: Mapping[str, int], currency: Currency) -> Decimal:
    """The listed price, or the dollar price carried over by what counts as large in both currencies."""
    if currency.code in prices:
        return Decimal(prices[currency.code])
    dollars = CURRENCIES[_LIKE_DOLLARS]
    ratio = currency.major(currency.large_line) / dollars.major(dollars.large_line)
    return prices[_LIKE_DOLLARS] * ratio


def _line(shelf: Shelf, good: Good, rng: Random, years_ago: Decimal) -> Line:
    quantity = Decimal(rng.choices(range(1, good.most + 1), range(good.most, 0, -1))[0])
    price = _on_the_tag(good.price * (1 - _RISE * years_ago), shelf)
    return Line(
        item=good.item,
        category=good.category,
        quantity=quantity,
        amount=shelf.currency.minor(price * quantity),
        serial=_serial(rng) if good.has_serial and rng.random() < 0.4 else "",
        warranty_months=good.warranty_months,
    )


def _on_the_tag(price: Decimal, shelf: Shelf) -> Decimal:
    """The price as shops write it: two figures that count and a little off; cheap things less round."""
    fine = 1000 if shelf.currency.exponent == 0 else 1
    figures = price / fine
    if figures < 10:
        step = Decimal("0.5") * fine
        off = Decimal(0) if fine > 1 or shelf.charm >= 1 else shelf.charm
    elif figures < 100:
        step = Decimal(fine)
        off = Decimal(0) if fine > 1 or shelf.charm >= 1 else shelf.charm
    else:
        step = Decimal(10) ** (price.adjusted() - 1)
        off = Decimal(fine)
    return max((price / step).quantize(Decimal(1), ROUND_HALF_UP), Decimal(1)) * step - off


def _serial(rng: Random) -> str:
    return "".join(rng.choices(_SERIAL_LETTERS, k=2)) + "".join(rng.choices("0123456789", k=8))
