"""Greetings: whom we greet on an occasion, and the text that is sent to each (domain.md 11)."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.messages import Message
from shop_crm.domain.names import clean_words
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.problems import ErrorCode, ShopError

MAX_TEXT = 600
"""The longest greeting, in characters: what is longer nobody reads, and no QR code can hold."""
SAME_DAYS = 90
"""A greeting sent so many days before or after the day was for it: an estimated feast may have moved since."""
_BLANK = re.compile(r"\{([^{}\n]*)\}")
_BLANKS = re.compile(r" {2,}")
_LONELY = re.compile(r" +([,.!?])")
"""Where a form of address or a name is missing."""


class Blank(StrEnum):
    """What is filled into a greeting; nothing else of what we know of her ever is, least of all a note."""

    ADDRESS = auto()
    NAME = auto()
    SHOP = auto()


class Held(StrEnum):
    """Why no greeting is sent to somebody who asked for one."""

    COMPLAINT_OPEN = auto()
    """Hers, or somebody's in her house (domain.md 3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
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
    """How a greeting reaches her: as she likes to be reached, else by what we know of her."""
    if customer.reach_by is not None:
        return customer.reach_by
    if customer.good_phones:
        return Channel.WHATSAPP
    return Channel.EMAIL if customer.email else Channel.CARD


def check_text(text: str) -> str:
    """The greeting as it can be kept; GREETING_EMPTY, GREETING_TOO_LONG, GREETING_BLANK_UNKNOWN(typed, known)."""
    text = clean_words(text, MAX_TEXT + 1)
    if not text:
        raise ShopError(ErrorCode.GREETING_EMPTY)
    if len(text) > MAX_TEXT:
        raise ShopError(ErrorCode.GREETING_TOO_LONG, limit=MAX_TEXT)
    for typed in _BLANK.findall(text):
        if typed not in tuple(Blank):
            known = ", ".join(f"{{{blank}}}" for blank in Blank)
            raise ShopError(ErrorCode.GREETING_BLANK_UNKNOWN, typed=f"{{{typed}}}", known=known)
    return text


def fill(text: str, customer: Customer, shop_name: str) -> str:
    """The greeting as she reads it: her form of address and name, and the shop's; nothing is filled in twice."""
    known = {Blank.ADDRESS: customer.form_of_address, Blank.NAME: customer.name, Blank.SHOP: shop_name}
    filled = _BLANK.sub(lambda found: known[Blank(found[1])] if found[1] in tuple(Blank) else found[0], text)
    return _LONELY.sub(r"\1", _BLANKS.sub(" ", filled)).strip()
