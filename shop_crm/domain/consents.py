"""What a customer allows us: asked, answered and kept with the day, the way and the clerk (domain.md 12)."""

from datetime import date
from enum import StrEnum, auto

from shop_crm.domain.values import frozen


class ConsentKind(StrEnum):
    """What was asked."""

    CONTACT = auto()
    """Whether we may reach her at all."""
    SERVICE = auto()
    """Whether we may call about what she bought."""
    OFFERS = auto()
    """Whether we may send offers and greetings."""


class Way(StrEnum):
    """How she answered."""

    COUNTER = auto()
    CALL = auto()
    MESSAGE = auto()
    PAPER = auto()
    FILE = auto()
    """It stood in a file that was brought in."""


@frozen
class ConsentAnswer:
    """One answer of hers."""

    id: int = 0
    customer_id: int = 0
    kind: ConsentKind
    is_given: bool
    day: date
    way: Way
    made_by: str = ""
    """The clerk whom she told."""
