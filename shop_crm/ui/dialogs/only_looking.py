"""A shop file that cannot be opened to work in may still be looked at: the way that the start-up trouble offers."""

from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.errors import ShopError
from shop_crm.services.shop import CAN_BE_LOOKED_AT, can_look
from shop_crm.words.words import Words

LOOK = "look"
"""The name of the way, and of its button."""


def ways_to_look(words: Words, path: Path, error: ShopError, clock: Clock) -> list[tuple[str, str]]:
    """The way as a Notice takes it; none where another trouble stands in the way, or all of it cannot be read."""
    if error.code not in CAN_BE_LOOKED_AT or not can_look(path, clock):
        return []
    return [(LOOK, words.translate("start", "Only look at it"))]
