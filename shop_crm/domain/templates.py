"""Texts with blanks: what is filled in for each customer, and nothing else of what we know (domain.md 7, 11 and 13)."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum, auto

from shop_crm.domain.names import clean_words, fold
from shop_crm.domain.problems import ErrorCode, ShopError

MAX_TEXT = 600
"""The longest text, in characters: what is longer nobody reads, and hardly a QR code can hold."""
_BLANK = re.compile(r"\{\{([^{}\n]*)\}\}|\{([^{}\n]*)\}")
"""Also between two braces at either side, as other programs write them."""
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


SPELLINGS: dict[Blank, tuple[str, ...]] = {
    Blank.ADDRESS: (
        "address", "form of address", "title", "salutation", "sapaan", "panggilan", "panggilan hormat", "gelar",
        "gelaran",
    ),
    Blank.NAME: ("name", "customer", "customer name", "nama", "pelanggan", "nama pelanggan"),
    Blank.ITEM: ("item", "items", "product", "goods", "barang", "nama barang", "produk", "pembelian"),
    Blank.DAY: ("day", "date", "tanggal", "tgl", "tanggal beli", "hari", "tarikh", "tarikh beli"),
    Blank.SHOP: ("shop", "shop name", "store", "toko", "nama toko", "kedai", "nama kedai"),
}  # fmt: skip
"""As people write them in each language of ours: a text says the same whatever the window speaks by then."""
_OF = {word.replace(" ", ""): blank for blank, words in SPELLINGS.items() for word in words}


def blank_named(typed: str) -> Blank | None:
    """Which blank is meant by what stands between the braces, in any of our languages; None for no blank of ours."""
    return _OF.get(re.sub(r"[\s_-]", "", fold(typed)))


def has_blanks(text: str) -> bool:
    """Whether there is a blank of ours in it, in any of our languages."""
    return any(map(_blank_of, _BLANK.finditer(text)))


def check_template(text: str, blanks: Collection[Blank] = tuple(Blank)) -> str:
    """The text as it can be kept; the errors of `check_words`.

    TEXT_BLANK_UNKNOWN(typed, known) for other blanks, TEXT_BLANK_OPEN(known) for a brace without its other half.
    """
    text = check_words(text)
    for found in _BLANK.finditer(text):
        if _blank_of(found) not in tuple(blanks):
            raise ShopError(ErrorCode.TEXT_BLANK_UNKNOWN, typed=found[0], known=tuple(blanks))
    if set("{}") & set(_BLANK.sub("", text)):
        raise ShopError(ErrorCode.TEXT_BLANK_OPEN, known=tuple(blanks))
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

    def of(found: re.Match[str]) -> str:
        blank = _blank_of(found)
        return found[0] if blank is None else known.get(blank, found[0])

    filled = _BLANK.sub(of, text)
    return _LONELY.sub(r"\1", _SPACES.sub(" ", filled)).strip()


def _blank_of(found: re.Match[str]) -> Blank | None:
    return blank_named(found[1] or found[2] or "")
