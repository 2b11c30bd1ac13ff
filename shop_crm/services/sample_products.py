"""The goods of the sample shop as its clerks know them: cards, what goes with what, wishes, and a box that came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from shop_crm.domain.products import Arrival, LinkKind, Product
from shop_crm.domain.wishes import Goods, Wish, WishState, fits
from shop_crm.services import wishes
from shop_crm.services.sample_goods import Good, Shelf, price_on_the_tag
from shop_crm.services.sample_people import read_sample
from shop_crm.services.shop import Shop
from shop_crm.store import customers, products, purchases
from shop_crm.store import wishes as kept_wishes
from shop_crm.store.journal import Operation

_HERE = "blender"
"""What has come today."""
_SUPPLIERS = {
    "id": ("CV Maju Bersama", "PT Sumber Elektrik"),
    "ms": ("Syarikat Maju Bersama", "Sumber Elektrik Sdn Bhd"),
    "en": ("Harbor Supply", "Northside Electric"),
}
_LATER = 50
"""In so many of her purchases is looked for what she wished for."""
_FORGOTTEN_DAYS = 200
_WAITING = 2
"""So many wish for it, since 9 and 16 days."""


def write_products(operation: Operation, shop: Shop, shelf: Shelf, customer_ids: Sequence[int]) -> None:
    """Write the cards, and let the goods come that two of these customers wish for."""
    language = shop.settings.language
    found = read_sample("cards")
    known = found["cards"][language]
    goods = [good for good in (*shelf.lasting, *shelf.everyday) if good.kind in known]
    cards: dict[str, list[Product]] = {}
    for number, good in enumerate(goods):
        details, repair_notes = known[good.kind]
        card = Product(
            name=good.item,
            category=good.category,
            price=shelf.currency.minor(price_on_the_tag(good, shelf)),
            warranty_months=good.warranty_months,
            supplier=_SUPPLIERS[language][number % 2],
            details=details,
            repair_notes=repair_notes,
        )
        cards.setdefault(good.kind, []).append(replace(card, id=products.add(operation, card)))
    _link(operation, goods, cards)
    _settle_wishes(operation, shop)
    _come(operation, shop, cards[_HERE][0], found["came"][language], customer_ids)


def _settle_wishes(operation: Operation, shop: Shop) -> None:
    """What was bought since came true, and what nobody has spoken of for long is wished for no more."""
    for wish in kept_wishes.open_ones(operation.conn):
        later = [one for one in purchases.kept_of(operation.conn, wish.customer_id, _LATER) if one.day >= wish.day]
        bought = (
            one for one in reversed(later) for line in one.lines
            if fits(wish, Goods(name=line.item, category=line.category))
        )  # fmt: skip
        purchase = next(bought, None)
        if purchase is not None:
            kept_wishes.update(operation, replace(wish, state=WishState.BOUGHT, purchase_id=purchase.id))
        elif wish.day < shop.today - timedelta(days=_FORGOTTEN_DAYS):
            kept_wishes.update(operation, replace(wish, state=WishState.DROPPED))


def _link(operation: Operation, goods: Sequence[Good], cards: dict[str, list[Product]]) -> None:
    """Each has those beside it on the shelf in its place, and what is sold along with it."""
    with_it = {good.kind: good.goes_with for good in goods}
    for kind, alike in cards.items():
        beside = [card.id for other in with_it[kind] for card in cards.get(other, ())]
        for place, card in enumerate(alike):
            links = dict.fromkeys(beside, LinkKind.ACCESSORY)
            near = alike[max(0, place - 1) : place] + alike[place + 1 : place + 2]
            links |= dict.fromkeys((other.id for other in near), LinkKind.ALTERNATIVE)
            products.link(operation, card.id, links)


def _come(operation: Operation, shop: Shop, card: Product, said: str, customer_ids: Sequence[int]) -> None:
    people = customers.read_many(operation.conn, customer_ids)
    free = [person for person in people.values() if person.may_be_contacted and person.good_phones and person.name]
    for number, person in enumerate(free[-_WAITING:]):
        day = shop.today - timedelta(days=9 + 7 * number)
        kept_wishes.add(operation, Wish(customer_id=person.id, day=day, said=card.name, product_id=card.id))
    came = Arrival(product_id=card.id, day=shop.today, quantity=6, said=said)
    products.add_arrival(operation, came)
    wishes.tell_of(operation, shop, card)
