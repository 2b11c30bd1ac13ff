"""The goods of the shop: all that was ever sold and all that has a card, what is known of each, and what came."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from shop_crm.domain.customers import Customer
from shop_crm.domain.edits import changed_by, chosen_by
from shop_crm.domain.names import clean_name, fold, read_said
from shop_crm.domain.products import Arrival, LinkKind, Product, check_product
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Goods, Wish, WishBook
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import wishes
from shop_crm.services.catalogue import Known, cards_of, from_sales, known_as
from shop_crm.services.shop import Shop
from shop_crm.store import customers, goods, products
from shop_crm.store import wishes as kept_wishes
from shop_crm.store.journal import Answer, Operation

COMPLAINT_DAYS = 90
"""Complaints of so many days are told of a product (domain.md 8)."""
_ALL_SALES = 1 << 62
_LISTENED_TO = 400
"""In the words at so many of its newest purchases, and in the calls about them, is looked for what buyers said."""
_SHOWN_WORDS = 30
_SHOWN_BUYERS = 20
_SHOWN_ARRIVALS = 5

_EDITED = ("name", "category", "price", "warranty_months", "supplier", "details", "repair_notes", "is_gone")
"""What a card says of a product, beside what goes with it."""


@frozen
class ProductRow:
    """A row in the list of products."""

    product: Known
    category: str
    price: int | None
    """The card's, else the last one paid for one piece; None when neither is known."""
    times_sold: int
    """Lines that were not struck out; exact up to 50 for each spelling."""
    last_sold_on: date | None
    wishes: int
    """How many open wishes it would fulfil."""
    complaints: int
    """How many complaints of 90 days are about it."""


@frozen
class Words:
    """What a buyer said, verbatim."""

    customer: Customer
    day: date
    said: str
    is_complaint: bool


@frozen
class Buyer:
    """Who bought it, and when."""

    customer: Customer
    day: date


@frozen
class ProductCard:
    """One product as the shop knows it."""

    product: Product
    """Its card; without one, what its last sale says, with the id 0."""
    row: ProductRow
    alternatives: tuple[Product, ...]
    accessories: tuple[Product, ...]
    goes_with: tuple[Product, ...]
    """The products whose accessory it is."""
    arrivals: tuple[Arrival, ...]
    """The last ones, newest first."""
    said: tuple[Words, ...]
    """Newest first."""
    bought_by: tuple[Buyer, ...]
    """Newest first, each customer once."""
    wishes: tuple[Wish, ...]
    """The open ones that it would fulfil, longest waiting first."""


@frozen
class Saved:
    """A card that is kept, and who is called because of it."""

    product: Product
    called: tuple[Customer, ...]


class Shelf:
    """Reads the rows of the list: what wishes and complaints say of products is gathered once, for all rows."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._wishes = WishBook(kept_wishes.open_ones(shop.db))
        since = shop.today - timedelta(days=COMPLAINT_DAYS)
        self._complaints = Counter(fold(item) for item in products.complaints_since(shop.db, since))

    def rows(self, known: Iterable[Known]) -> list[ProductRow]:
        """The rows of these products, in their order."""
        known = list(known)
        cards = products.read_many(self._shop.db, [one.id for one in known if one.id])
        return [self._row(one, cards.get(one.id)) for one in known]

    def wishes(self, row: ProductRow) -> list[Wish]:
        """The open wishes that a product would fulfil, longest waiting first; none for what is gone."""
        return [] if row.product.is_gone else self._wishes.fitting(_goods(row.product, row.category, row.price))

    def _row(self, known: Known, card: Product | None) -> ProductRow:
        times, latest = 0, None
        for item in known.spellings:
            sale = goods.last_sale(self._shop.db, item)
            if sale:
                kept, line, day = sale
                times += max(kept, goods.count_lines(self._shop.db, item) - (goods.LOOKED_AT - kept))
                if latest is None or (day, line.id) > (latest[1], latest[0].id):
                    latest = line, day
        row = ProductRow(
            product=known,
            category=(card.category if card else "") or (latest[0].category if latest else ""),
            price=_price(card, latest[0].unit_price if latest else None),
            times_sold=times,
            last_sold_on=latest[1] if latest else None,
            wishes=0,
            complaints=sum(self._complaints[key] for key in {known.key, *map(fold, known.spellings)}),
        )
        return replace(row, wishes=len(self.wishes(row)))


def read_card(shop: Shop, name: str) -> ProductCard:
    """All that is known of the product of this name; PRODUCT_UNKNOWN when it has no card and was never sold."""
    known = known_as(shop, name)
    if not known.id and not known.spellings:
        raise ShopError(ErrorCode.PRODUCT_UNKNOWN, number=0)
    shelf = Shelf(shop)
    (row,) = shelf.rows([known])
    product = products.read(shop.db, known.id) if known.id else from_sales(shop, known)
    links = products.links_of(shop.db, known.id) if known.id else []
    sales = products.sales_of(shop.db, known.spellings, _LISTENED_TO)
    return ProductCard(
        product=product,
        row=row,
        alternatives=tuple(other for kind, _, other in links if kind is LinkKind.ALTERNATIVE),
        accessories=tuple(other for kind, back, other in links if kind is LinkKind.ACCESSORY and not back),
        goes_with=tuple(other for kind, back, other in links if kind is LinkKind.ACCESSORY and back),
        arrivals=tuple(products.arrivals_of(shop.db, known.id, _SHOWN_ARRIVALS)) if known.id else (),
        said=_said(shop, known.spellings, sales),
        bought_by=_buyers(shop, sales),
        wishes=tuple(shelf.wishes(row)),
    )


def buyer_ids(shop: Shop, name: str) -> list[int]:
    """Everybody who bought the product of this name, whoever bought it last first; nobody for one that is not known."""
    sales = products.sales_of(shop.db, known_as(shop, name).spellings, _ALL_SALES)
    return list(dict.fromkeys(sale.customer_id for sale in sales))


def save_product(
    shop: Shop,
    product: Product,
    *,
    alternatives: Collection[str] = (),
    accessories: Collection[str] = (),
    before: ProductCard | None = None,
    request_id: str = "",
) -> Saved:
    """Keep a product's card with what goes with it, by name; a new card is looked for among the open wishes.

    What was sold keeps its name when a card is renamed. Another product that has no card yet is given one by its last
    sale. `before` is what it was changed from: what somebody else changed since then stays, and where both changed the
    same it is CHANGED_MEANWHILE(fact, theirs) (faults.md D16). PRODUCT_NAMELESS, PRODUCT_NAMED_ALREADY when another
    card has the name, PRODUCT_BESIDE_ITSELF when it is to go with itself.
    """
    product = check_product(_cleaned(product))

    def work(operation: Operation) -> Answer:
        known = products.read(operation.conn, product.id) if product.id else None
        card, links = product, {LinkKind.ALTERNATIVE: alternatives, LinkKind.ACCESSORY: accessories}
        if known and before and before.product.id:
            card = check_product(replace(known, **changed_by(product, before.product, known, _EDITED)))
            now = _linked(shop, known.id)
            was = {LinkKind.ALTERNATIVE: before.alternatives, LinkKind.ACCESSORY: before.accessories}
            links = {
                kind: chosen_by(names, [one.name for one in was[kind]], now[kind]) for kind, names in links.items()
            }
        other = products.named(operation.conn, [card.name]).get(card.folded)
        if other and other.id != card.id:
            raise ShopError(ErrorCode.PRODUCT_NAMED_ALREADY, name=other.name)
        if known:
            products.update(operation, card)
            if card.is_gone and not known.is_gone:
                wishes.gone(operation, card)
        else:
            card = replace(card, id=products.add(operation, card))
        _link(operation, shop, card, links)
        is_new = not product.id and not card.is_gone
        return {"product_id": card.id, "called": wishes.tell_of(operation, shop, card) if is_new else []}

    answer = shop.journal.run("save_product", work, request_id=request_id)
    return _saved(shop, answer)


def record_arrival(
    shop: Shop, name: str, *, quantity: int | None = None, said: str = "", made_by: str = "", request_id: str = ""
) -> Saved:
    """Goods have come: whoever waits for them is called, once each (domain.md 10).

    A product without a card is given one by its last sale; one that was gone is sold again. PRODUCT_UNKNOWN for what
    was never sold and has no card, QUANTITY_UNREADABLE.
    """
    if quantity is not None and quantity <= 0:
        raise ShopError(ErrorCode.QUANTITY_UNREADABLE, typed=str(quantity))
    said, made_by = read_said(said), clean_name(made_by)

    def work(operation: Operation) -> Answer:
        (product_id,) = cards_of(operation, shop, [name])
        card = products.read(operation.conn, product_id)
        if card.is_gone:
            card = replace(card, is_gone=False)
            products.update(operation, card)
        arrival = Arrival(product_id=product_id, day=shop.today, quantity=quantity, said=said, made_by=made_by)
        products.add_arrival(operation, arrival)
        return {"product_id": product_id, "called": wishes.tell_of(operation, shop, card)}

    answer = shop.journal.run("record_arrival", work, request_id=request_id, made_by=made_by)
    return _saved(shop, answer)


def suggest_names(shop: Shop, typed: str, besides: Collection[str] = (), limit: int = 6) -> list[str]:
    """The products whose names fit what is typed, to link them: cards first, then what was sold."""
    taken = {fold(name) for name in besides}
    found: dict[str, str] = {}
    for card in products.fitting(shop.db, fold(clean_name(typed)).split(), limit + len(taken)):
        found.setdefault(card.folded, card.name)
    for group in goods.fitting(shop.db, typed):
        for item, _ in group:
            found.setdefault(fold(item), item)
    return [name for key, name in found.items() if key not in taken][:limit]


def _link(operation: Operation, shop: Shop, card: Product, wanted: Mapping[LinkKind, Collection[str]]) -> None:
    links = {id: kind for kind, names in wanted.items() for id in cards_of(operation, shop, names)}
    if card.id in links:
        raise ShopError(ErrorCode.PRODUCT_BESIDE_ITSELF, name=card.name)
    products.link(operation, card.id, links)


def _linked(shop: Shop, product_id: int) -> dict[LinkKind, list[str]]:
    """What goes with it now, by name; not whose accessory it is itself."""
    found: dict[LinkKind, list[str]] = {kind: [] for kind in LinkKind}
    for kind, is_back, other in products.links_of(shop.db, product_id):
        if not (is_back and kind is LinkKind.ACCESSORY):
            found[kind].append(other.name)
    return found


def _names(linked: Iterable[Product]) -> list[str]:
    return [one.name for one in linked]


def _said(shop: Shop, spellings: Sequence[str], sales: Sequence[products.Sale]) -> tuple[Words, ...]:
    ids = [sale.purchase_id for sale in sales]
    heard = [(one, False) for one in products.said_of_purchases(shop.db, ids)]
    heard += [(one, True) for one in products.complained_of(shop.db, spellings, ids, _SHOWN_WORDS)]
    heard.sort(key=lambda one: one[0].day, reverse=True)
    people = customers.read_many(shop.db, [one.customer_id for one, _ in heard[:_SHOWN_WORDS]])
    return tuple(
        Words(customer=people[one.customer_id], day=one.day, said=one.said, is_complaint=is_complaint)
        for one, is_complaint in heard[:_SHOWN_WORDS]
    )


def _buyers(shop: Shop, sales: Iterable[products.Sale]) -> tuple[Buyer, ...]:
    last: dict[int, date] = {}
    for sale in sales:
        if len(last) < _SHOWN_BUYERS:
            last.setdefault(sale.customer_id, sale.day)
    people = customers.read_many(shop.db, last)
    return tuple(Buyer(customer=people[id], day=day) for id, day in last.items())


def _saved(shop: Shop, answer: Answer) -> Saved:
    people = customers.read_many(shop.db, answer["called"])
    return Saved(
        product=products.read(shop.db, answer["product_id"]),
        called=tuple(people[id] for id in answer["called"]),
    )


def _cleaned(product: Product) -> Product:
    return replace(
        product,
        name=clean_name(product.name),
        category=clean_name(product.category),
        supplier=clean_name(product.supplier),
        details=read_said(product.details),
        repair_notes=read_said(product.repair_notes),
    )


def _goods(known: Known, category: str, price: int | None) -> Goods:
    return Goods(name=known.name, product_id=known.id, category=category, price=price)


def _price(card: Product | None, last: int | None) -> int | None:
    return card.price if card and card.price is not None else last
