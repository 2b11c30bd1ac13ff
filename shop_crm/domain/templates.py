"""Texts with blanks: what is filled in for each customer, and nothing else of what we know (domain.md 7, 11 and 13)."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum, auto

from shop_crm.domain.names import clean_words
from shop_crm.domain.problems import ErrorCode, ShopError

MAX_TEXT = 600
"""The longest text, in characters: what is longer nobody reads, and hardly a QR code can hold."""
_BLANK = re.compile(r"\{([^{}\n]*)\}")
_SPACES = re.compile(r" {2,}")
_LONELY = re.compile(r" +([,.!?])")
"""Where a form of address or a name is missing."""


class Blank(StrEnum):
    """What can be filled in; nothing else of what we know of her ever is, least of all a note (FIXED, domain.md 7)."""

    ADDRESS = auto()
    NAME = auto()
    ITEM = auto()
    """What she bought, or what she wished for and is here."""
    DAY = auto()
    """The day on which she bought it."""
    SHOP = auto()


def check_template(text: str, blanks: Collection[Blank] = tuple(Blank)) -> str:
    """The text as it can be kept; the errors of `check_words`, TEXT_BLANK_UNKNOWN(typed, known) for other blanks."""
    text = check_words(text)
    for typed in _BLANK.findall(text):
        if typed not in tuple(blanks):
            known = ", ".join(f"{{{blank}}}" for blank in blanks)
            raise ShopError(ErrorCode.TEXT_BLANK_UNKNOWN, typed=f"{{{typed}}}", known=known)
    return text


def check_words(text: str) -> str:
    """The words as they can be sent, nothing to be filled in any more; TEXT_EMPTY, TEXT_TOO_LONG(limit)."""
    text = clean_words(text, MAX_TEXT + 1)
    if not text:
        raise ShopError(ErrorCode.TEXT_EMPTY)
    if len(text) > MAX_TEXT:
        raise ShopError(ErrorCode.TEXT_TOO_LONG, limit=MAX_TEXT)
    return text


def fill(text: str, known: Mapping[Blank, str]) -> str:
    """The text as she reads it; what is filled in is not looked through for blanks again."""
    filled = _BLANK.sub(lambda found: known[Blank(found[1])] if found[1] in tuple(known) else found[0], text)
    return _LONELY.sub(r"\1", _SPACES.sub(" ", filled)).strip()
