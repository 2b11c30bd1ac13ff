"""Finding a customer by any piece of a name, a phone or an item."""

from shop_crm.domain.customers import Customer
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.values import frozen
from shop_crm.services.shop import Shop
from shop_crm.store import customers, purchases
from shop_crm.store import search as index


@frozen
class Found:
    """A customer who was found, with her latest purchase."""

    customer: Customer
    latest: Purchase | None


def find_ids(shop: Shop, text: str, limit: int = index.LIMIT) -> list[int]:
    """As `find`, their ids alone: a list reads what its rows show itself."""
    return index.find(shop.db, text, limit)


def find(shop: Shop, text: str, limit: int = index.LIMIT) -> list[Found]:
    """The customers that the text may mean, best first; [] for nothing, whatever was typed."""
    ids = find_ids(shop, text, limit)
    known = customers.read_many(shop.db, ids)
    latest = purchases.latest_of(shop.db, ids)
    return [Found(customer=known[id], latest=latest.get(id)) for id in ids]
