"""The catalogue: every product that was ever sold or has a card, one for all its spellings, found by its name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.products import Product
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import goods, products
from shop_crm.store.journal import Operation


class Known(NamedTuple):
    """A product in the catalogue: one for all its spellings. `id` is its card's, 0 without one.

    A tuple, for tens of thousands are made at once.
    """

    key: str
    """Its folded name."""
    name: str
    """The card's, else a spelling under which it was sold."""
    id: int = 0
    spellings: tuple[str, ...] = ()
    """Under which it was sold; () for what was never sold."""
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that was ever sold or has a card, by name; what is gone comes last."""

    products: tuple[Known, ...]
    _keys: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self._keys.extend(product.key for product in self.products)

    def find(self, typed: str) -> Sequence[Known]:
        """The products that hold every word typed: those in which all begin a word first; all of them for nothing."""
        words = fold(typed).split()
        if not words:
            return self.products
        found = [place for place, key in enumerate(self._keys) if words[0] in key]
        for word in words[1:]:
            found = [place for place in found if word in self._keys[place]]
        begun = [place for place in found if all(f" {word}" in f" {self._keys[place]}" for word in words)]
        begins = set(begun)
        return [self.products[place] for place in (*begun, *(place for place in found if place not in begins))]


def catalogue(shop: Shop) -> Catalogue:
    """All products by name; it looks at every name that was ever sold, so whoever searches keeps it."""
    cards = products.all_names(shop.db)
    name_now = {id: key for _, key, id, _ in cards}
    renamed = {key: name_now[id] for key, id in products.former_names(shop.db)}
    spellings: dict[str, list[str]] = {}
    for name in products.sold_names(shop.db):
        key = fold(name)
        spellings.setdefault(renamed.get(key, key), []).append(name)
    found = {key: Known(key=key, name=names[-1], spellings=tuple(names)) for key, names in spellings.items() if key}
    for name, key, id, is_gone in cards:
        found[key] = Known(key=key, name=name, id=id, spellings=tuple(spellings.get(key, ())), is_gone=is_gone)
    by_name = [found[key] for key in sorted(found)]
    return Catalogue(products=tuple(sorted(by_name, key=lambda one: one.is_gone)))


def known_as(shop: Shop, name: str) -> Known:
    """The product of this name, however it is spelled, whether it was ever sold or not."""
    card = products.named(shop.db, [name]).get(fold(name))
    names = [card.name, *(old for old, _ in products.former_names(shop.db, card.id))] if card else [name]
    spelled = (item for each in names for item in goods.spellings(shop.db, each))
    sold = tuple(item for item in dict.fromkeys(spelled) if goods.last_sale(shop.db, item))
    return Known(
        key=card.folded if card else fold(name),
        name=card.name if card else (sold[-1] if sold else name),
        id=card.id if card else 0,
        spellings=sold,
        is_gone=bool(card and card.is_gone),
    )


def from_sales(shop: Shop, known: Known) -> Product:
    """The card that a product which was sold would have by its last sale."""
    sales = [sale for item in known.spellings if (sale := goods.last_sale(shop.db, item))]
    _, line, _ = max(sales, key=lambda sale: (sale[2], sale[1].id))
    return Product(name=known.name, category=line.category, price=line.unit_price, warranty_months=line.warranty_months)


def cards_of(operation: Operation, shop: Shop, names: Iterable[str]) -> list[int]:
    """The ids of the cards of these products; one that was sold without a card is given one by its last sale.

    PRODUCT_UNKNOWN for what was never sold and has no card.
    """
    ids = []
    for name in names:
        known = known_as(shop, clean_name(name))
        if known.id:
            ids.append(known.id)
            continue
        if not known.spellings:
            raise ShopError(ErrorCode.PRODUCT_UNKNOWN, number=0)
        ids.append(products.add(operation, from_sales(shop, known)))
    return ids
