"""Where a file of customers or sales comes from, as far as its columns tell."""

from enum import StrEnum, auto


class Origin(StrEnum):
    """The program or the hand that made a file (formats.md)."""

    LOYVERSE = auto()
    SHOPIFY = auto()
    GOOGLE = auto()
    """Google Contacts as it writes them since 2024."""
    GOOGLE_OLD = auto()
    CARDS = auto()
    """Address cards of a phone: vCard."""
    ORDER_LINES = auto()
    """A dealer's or a web shop's export with one row for each line of an order."""
    SHOP_CRM = auto()
    """A list that this program saved, here or in another shop."""
    OWN = auto()
    """A sheet that somebody keeps by hand."""
