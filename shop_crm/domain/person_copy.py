"""All that the shop knows of one person, as she may ask for it: hers alone, whole, and in order (domain.md 12)."""

from datetime import date, datetime

from shop_crm.domain.calls import Contact
from shop_crm.domain.complaints import Step
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.money import Currency
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.values import frozen


@frozen
class Answered:
    """What she answered when she was asked whether we may: "contact", "service" or "offers"."""

    kind: str
    is_given: bool
    day: date
    way: str
    made_by: str


@frozen
class Complained:
    """A complaint of hers with all that came of it; codes are "" where nothing was decided."""

    id: int
    day: date
    said: str
    item: str
    purchase_id: int | None
    cause: str
    severity: int
    wanted: str
    remedy: str
    cost: int
    opened_by: str
    in_hands_of: str
    promised_on: date | None
    is_open: bool
    closed_on: date | None
    solution: str
    satisfied: str
    steps: tuple[Step, ...]


@frozen
class Wished:
    """Something she wished for."""

    day: date
    said: str
    state: str
    product: str
    """The product that she asked for by its name; "" for none."""
    category: str
    price_limit: int | None


@frozen
class Noted:
    """A note about her, for the shop's own use."""

    at: datetime
    said: str
    made_by: str


@frozen
class Sent:
    """A message or greeting that went to her."""

    at: datetime
    channel: str
    occasion: str
    occasion_day: date | None
    said: str
    made_by: str


@frozen
class Joined:
    """That she was kept twice, and the two were put together; taken apart again when `is_apart`."""

    day: date
    name: str
    """Of the other entry; "" when it was somebody else after all, whose name is not hers to have."""
    is_apart: bool
    made_by: str


@frozen
class PersonCopy:
    """Everything of one person. Of others there is only their name, where she sent them or they sent her."""

    shop_name: str
    made_at: datetime
    currency: Currency
    customer: Customer
    sender: str
    """The name of who sent her; "" for nobody."""
    sent: tuple[str, ...]
    """The names of those whom she sent."""
    answers: tuple[Answered, ...]
    greetings: tuple[str, ...]
    """On which occasions she asked for one, by their codes."""
    purchases: tuple[Purchase, ...]
    follow_ups: tuple[FollowUp, ...]
    contacts: tuple[Contact, ...]
    complaints: tuple[Complained, ...]
    wishes: tuple[Wished, ...]
    notes: tuple[Noted, ...]
    messages: tuple[Sent, ...]
    joined: tuple[Joined, ...]
