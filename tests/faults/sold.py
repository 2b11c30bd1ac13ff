"""A shop at an hour of a day, and what was sold in it: for the tests of reminders and of the clock."""

from dataclasses import replace
from datetime import date, datetime, time
from zlib import crc32

from shop_crm.clock import Clock
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Digest
from shop_crm.domain.values import frozen
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop

TODAY = date(2026, 11, 23)
SOLD = date(2026, 11, 13)
"""A television sold on this day has its first call today."""


@frozen
class Still(Clock):
    """A clock that stands."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def at(shop: Shop, hour: int, minute: int = 0, day: date = TODAY) -> Shop:
    """The same shop at this hour."""
    return replace(shop, clock=Still(at=datetime.combine(day, time(hour, minute)).astimezone()))


def sell(shop: Shop, name: str = "Budi", day: date = SOLD, item: str = "TV", category: str = "tv") -> Recorded:
    """A television; the phone is made of the name."""
    phone = f"0812-{crc32(name.encode()) % 10**8:08d}"
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category=category, amount=5_499_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


def names(digest: Digest) -> list[str]:
    """Who is announced, in order."""
    return [call.customer.name for call in digest.calls]
