"""Phone numbers: one number for all its spellings, kept as typed too (domain.md 7)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from shop_crm.domain.problems import ErrorCode, ShopError

MAX_TYPED = 60
_EATEN = re.compile(r"\d[.,]?\d*\s*[eE]\s*\+?\s*\d+")
_BETWEEN = re.compile(r"\s*(?::::|[/;,|\n]|\b(?:atau|or|dan|and|&)\b)\s*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """One phone of a customer; `number` is E.164 (+6281234567788), `grouped` as people there say it."""

    id: int = 0
    customer_id: int = 0
    number: str
    typed: str
    grouped: str
    is_bad: bool = False


def read_phone(text: str, region: str) -> Phone:
    """The number that was typed in a shop of this region (ISO 3166-1 alpha-2).

    PHONE_EATEN for 6.28E+11, whose digits a spreadsheet has lost; PHONE_TOO_SHORT; PHONE_UNREADABLE.
    """
    return _read(unicodedata.normalize("NFKC", text).strip(), region)


def read_phones(text: str, region: str) -> tuple[Phone, ...]:
    """All numbers of one field, in order, each once: two numbers in one cell are both kept."""
    text = unicodedata.normalize("NFKC", text).strip()
    if _EATEN.search(text):
        raise ShopError(ErrorCode.PHONE_EATEN, typed=text[:MAX_TYPED])
    parts = [part for part in _BETWEEN.split(text) if part]
    found = {phone.number: phone for phone in reversed([_read(part, region) for part in parts])}
    return tuple(reversed(found.values()))


def searched_digits(text: str) -> str:
    """The digits to look for when somebody types a piece of a number: 0812… and +62 812… meet in 812…"""
    digits = "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter in "0123456789")
    return digits.lstrip("0") if digits.startswith("0") and len(digits) > 4 else digits


@lru_cache(maxsize=20_000)
def _read(text: str, region: str) -> Phone:
    # Loaded at the first number: its tables cost start-up time that the first window must not pay.
    import phonenumbers

    typed = text[:MAX_TYPED]
    if _EATEN.search(text):
        raise ShopError(ErrorCode.PHONE_EATEN, typed=typed)
    digits = sum(letter.isdigit() for letter in text)
    if len(text) > MAX_TYPED or not digits or _LETTERS.search(text):
        raise ShopError(ErrorCode.PHONE_UNREADABLE, typed=typed)
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        code = ErrorCode.PHONE_TOO_SHORT if digits < 6 else ErrorCode.PHONE_UNREADABLE
        raise ShopError(code, typed=typed) from None
    possible = phonenumbers.is_possible_number_with_reason(number)
    result = phonenumbers.ValidationResult
    if possible in (result.TOO_SHORT, result.IS_POSSIBLE_LOCAL_ONLY) or digits < 6:
        raise ShopError(ErrorCode.PHONE_TOO_SHORT, typed=typed)
    if possible != result.IS_POSSIBLE:
        raise ShopError(ErrorCode.PHONE_UNREADABLE, typed=typed)
    home = phonenumbers.country_code_for_region(region) == number.country_code
    shape = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return Phone(
        number=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        typed=typed,
        grouped=phonenumbers.format_number(number, shape),
    )
