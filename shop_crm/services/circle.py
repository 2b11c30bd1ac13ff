"""Word of mouth: whom a customer sent us, whom those sent, and what all of them have spent (domain.md 9)."""

from shop_crm.services.shop import Shop
from shop_crm.store import circle, purchases


def circle_amount(shop: Shop, customer_id: int) -> int:
    """What everyone she sent, and so on, has spent, in minor units; she herself is not among them."""
    sums = purchases.sums_of(shop.db, circle.sent(shop.db, customer_id))
    return sum(amount for _, amount in sums.values())
