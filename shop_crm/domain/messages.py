"""Messages: what was sent or handed to a customer, and for which occasion (domain.md 11 and 13)."""

from dataclasses import dataclass
from datetime import date, datetime

from shop_crm.domain.follow_ups import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
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
