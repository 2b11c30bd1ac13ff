"""Messages: what was sent or handed to a customer, and for which occasion (domain.md 11 and 13)."""

from datetime import date, datetime
from enum import StrEnum, auto

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp, Kind
from shop_crm.domain.values import frozen


class Refused(StrEnum):
    """Why somebody is sent no message at all."""

    STOP = auto()
    """She asked not to be contacted, or was forgotten."""
    HOUSE = auto()
    """Somebody at the same number asked not to be contacted."""
    SERVICE = auto()
    """She wants to hear nothing about what she bought."""
    COMPLAINT_OPEN = auto()
    """Hers, or somebody's in her house: nothing cheerful goes there (domain.md 3)."""


@frozen
class Message:
    """A greeting or another message that has left the house."""

    id: int = 0
    customer_id: int
    follow_up_id: int | None = None
    at: datetime
    channel: Channel
    occasion: str = ""
    """The code of the occasion; "" for none."""
    occasion_day: date | None = None
    said: str = ""
    """What stood in it."""
    made_by: str = ""


def is_service(follow_up: FollowUp | None) -> bool:
    """Whether a message about this, or about nothing, is one that she may have refused: she does not wait for it."""
    return follow_up is None or (follow_up.is_courtesy and follow_up.kind is not Kind.WISH)


def usual_way(customer: Customer, planned: Channel = Channel.CALL) -> Channel:
    """By which way a message goes: as the step has it, else as she likes it, else by what we know of her."""
    phone, email = bool(customer.good_phones), bool(customer.email)
    can = {Channel.WHATSAPP: phone, Channel.SMS: phone, Channel.EMAIL: email}
    for way in (planned, customer.reach_by, *can):
        if way is not None and can.get(way, False):
            return way
    # Copied and brought to her: noted as a chat, it would be looked for where it never was.
    return Channel.VISIT if customer.reach_by is Channel.VISIT else Channel.CARD
