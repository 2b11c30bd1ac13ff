"""Greetings: whom we greet on an occasion, and the text that is sent to each (domain.md 11)."""

from datetime import date
from enum import StrEnum, auto

from shop_crm.domain import templates
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.messages import Message, usual_way
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.templates import Blank, check_template
from shop_crm.domain.values import frozen

SAME_DAYS = 90
"""A greeting sent so many days before or after the day was for it: an estimated feast may have moved since."""
BLANKS = (Blank.ADDRESS, Blank.NAME, Blank.SHOP)
"""What is filled into a greeting."""


class Held(StrEnum):
    """Why no greeting is sent to somebody who asked for one."""

    COMPLAINT_OPEN = auto()
    """Hers, or somebody's in her house (domain.md 3)."""


@frozen
class Greeting:
    """One customer on the list of an occasion."""

    customer: Customer
    occasion: Occasion
    day: date
    amount: int
    """What she has spent here since she came, less what was given back, in minor units."""
    sent: Message | None = None
    """The greeting that she was sent for this very day."""
    held: Held | None = None

    @property
    def is_to_be_sent(self) -> bool:
        """Whether she is still waiting for it."""
        return self.sent is None and self.held is None


def is_on_list(customer: Customer, amount: int, from_amount: int) -> bool:
    """Whether somebody who asked for a greeting is greeted: she may be contacted and has spent enough.

    That she asked for it is her consent to this one; who said no to offers and greetings as a whole gets none.
    """
    allows = customer.may_be_contacted and customer.offers is not Consent.NO
    return allows and amount >= from_amount


def usual_channel(customer: Customer) -> Channel:
    """How a greeting reaches her: as she likes to be reached and can be, else by what we know of her."""
    match customer.reach_by:
        case Channel.CALL | Channel.CARD | Channel.VISIT:
            return customer.reach_by
        case _:
            return usual_way(customer)


def check_text(text: str) -> str:
    """The greeting as it can be kept; the errors of `check_template`."""
    return check_template(text, BLANKS)


def fill(text: str, customer: Customer, shop_name: str) -> str:
    """The greeting as she reads it: her form of address and name, and the shop's."""
    known = {Blank.ADDRESS: customer.form_of_address, Blank.NAME: customer.name, Blank.SHOP: shop_name}
    return templates.fill(text, known)
