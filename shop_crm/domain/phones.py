"""Phone numbers: one number for all its spellings, kept as typed too (domain.md 7)."""

import re
import unicodedata
from functools import lru_cache

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

MAX_TYPED = 60
_MAX_FIELD = 500  # several numbers in one field; longer ones would also keep the patterns below busy
_EATEN = re.compile(r"\d[.,]?\d*\s*[eE]\s*\+?\s*\d+")
_BETWEEN = re.compile(r"\s*(?::::|[/;,|&\n]|\b(?:atau|or|dan|and)\b)\s*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")


@frozen
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
    return _read(_plain(text), region)


def read_phones(text: str, region: str) -> tuple[Phone, ...]:
    """All numbers of one field, in order, each once: two numbers in one cell are both kept."""
    text = _plain(text)
    if _EATEN.search(text):
        raise ShopError(ErrorCode.PHONE_EATEN, typed=text[:MAX_TYPED])
    parts = [part for part in _BETWEEN.split(text) if part]
    found = {phone.number: phone for phone in reversed([_read(part, region) for part in parts])}
    return tuple(reversed(found.values()))


def searched_digits(text: str) -> tuple[str, ...]:
    """The pieces to look for when somebody types a piece of a number: 0812… and +62 812… meet in 812…

    A piece with a leading 0 may stand within the number too ("the last four are 0042"), so it is tried first.
    """
    digits = "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter in "0123456789")
    return (digits, digits.lstrip("0")) if digits.startswith("0") else (digits,)


def _plain(text: str) -> str:
    """The text with plain digits; PHONE_UNREADABLE for a length that no list of numbers has."""
    if len(text) > _MAX_FIELD:
        raise ShopError(ErrorCode.PHONE_UNREADABLE, typed=text[:MAX_TYPED])
    return unicodedata.normalize("NFKC", text).strip()


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
