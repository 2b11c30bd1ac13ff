"""What goes on papers about one customer: nothing of anybody else, and no note of our own."""

from datetime import date

from shop_crm.domain.complaints import Complaint
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen


@frozen
class Slip:
    """What goes home with the goods. Her name is not on it: slips are left lying about."""

    day: date
    lines: tuple[Line, ...]
    language: str
    """Hers, else the shop's."""
    announced: tuple[date, Channel] | None = None
    """The day about which we get in touch, and how; None when we do not, or may not."""


@frozen
class Addressed:
    """Who of a list can have a label."""

    people: tuple[Customer, ...]
    """In the order of the list."""
    without_address: int = 0
    left_out: int = 0
    """Who asked not to be contacted, or was forgotten."""


@frozen
class Spoken:
    """What she said on a day, verbatim."""

    day: date
    said: str


@frozen
class CustomerPaper:
    """One customer for a hand: who she is, what she bought, what she said last."""

    customer: Customer
    purchases: tuple[Purchase, ...]
    """Newest first, without those that were struck out."""
    complaints: tuple[Complaint, ...]
    """The open ones."""
    said: tuple[Spoken, ...]
    """Newest first."""


@frozen
class ComplaintPaper:
    """A complaint to be signed by both."""

    customer: Customer
    complaint: Complaint
    said: str
    """Her words; of a complaint that was opened again, those of that day."""
    item: str
    bought_on: date | None
    language: str
    """Hers, else the shop's."""
