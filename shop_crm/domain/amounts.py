"""Reads amounts, quantities and warranty months as people type them; what has two readings is asked, never guessed."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from unicodedata import normalize

from shop_crm.domain.money import (
    COMMA_DECIMAL,
    CURRENCIES,
    MAX_MINOR,
    POINT_DECIMAL,
    Currency,
    NumberStyle,
    check_amount,
)
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.products import MOST_MONTHS
from shop_crm.domain.purchases import MOST_QUANTITY

# No honest amount is longer; a pasted megabyte must cost nothing and must not fill a message.
_LONGEST = 64
_SMALL = 1_000
"""Below it an amount with decimals, in a currency that has none, is more likely meant in thousands."""
_LARGE = 100_000
"""From it on nobody counts in thousands or millions besides."""

_SUFFIXES = {
    "rb": 10**3,
    "ribu": 10**3,
    "rib": 10**3,
    "k": 10**3,
    "jt": 10**6,
    "juta": 10**6,
    "milyar": 10**9,
    "miliar": 10**9,
}
# A million to some, a thousand million ("miliar") to others.
_UNSURE_SUFFIXES = {"m": (10**6, 10**9), "mil": (10**6, 10**9)}

_DOLLARS = frozenset({"USD", "SGD", "BND", "AUD", "NZD", "CAD"})
# Currencies that no shop of ours keeps, but that a visitor may pay in.
_FOREIGN = ("JPY", "CNY", "HKD", "TWD", "KRW", "VND", "CHF", "SAR", "AED")
_CURRENCY_WORDS = (
    {code.lower(): code for code in (*CURRENCIES, *_FOREIGN)}
    | {currency.symbol.lower(): code for code, currency in CURRENCIES.items()}
    | {"rp.": "IDR", "rupiah": "IDR", "ringgit": "MYR", "us$": "USD", "sg$": "SGD", "bn$": "BND", "au$": "AUD"}
    | {"ca$": "CAD", "rs": "INR", "rs.": "INR", "hk$": "HKD", "nt$": "TWD", "¥": "¥", "₩": "KRW"}
)

_FEW_MONTHS = re.compile(r"([0-9]{1,4}) ?(?:(months?|mths?|bulan|bln)|(years?|yrs?|tahun|thn))?\.?")
_QUANTITY = re.compile(r"[0-9]{1,7}(?:[.,][0-9]{1,3}0?)?")
_SPACES = re.compile(" {2,}")
_LONG_NUMBER = re.compile(r"[^0-9]{0,8}[0-9.,' ]+")
_SIGNS_OUT = str.maketrans("", "", ".,' ")
_MINUS_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-", "\u2019": "'", "\u2018": "'"})


def _any_of(words: Iterable[str]) -> str:
    """An alternation that tries long words first, so that "rp." is not read as "r" and a rest."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CUSTOM_TAIL = r"(?:\ ?[.,]\ ?--?)?"
_SHAPE = re.compile(
    rf"""
    (?P<minus>[-(]?)\ ?
    (?:(?P<before>{_any_of(_CURRENCY_WORDS)})\ ?)?
    (?P<inner_minus>[-(]?)\ ?
    (?P<number>[.,]?[0-9](?:[0-9.,'\ ]*[0-9])?)
    {_CUSTOM_TAIL}\ ?
    (?P<suffix>{_any_of((*_SUFFIXES, *_UNSURE_SUFFIXES))})?\ ?
    (?P<after>{_any_of(_CURRENCY_WORDS)})?
    {_CUSTOM_TAIL}\ ?
    (?P<end_minus>[-)]*)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def read_amount(text: str, currency: Currency, style: NumberStyle | None = None) -> int:
    """An amount as typed, in whole minor units from 0 to 10^13, rounded half to even.

    A `style` declared for a whole file rules alone. Without it the currency's own style is taken as the custom of the
    place, and what could still be read two ways raises AMOUNT_AMBIGUOUS(typed, first, second), smaller reading first.
    Raises AMOUNT_MISSING, AMOUNT_UNREADABLE, AMOUNT_NEGATIVE, AMOUNT_TOO_LARGE and AMOUNT_OTHER_CURRENCY too
    (faults.md I10, I11).
    """
    return check_amount(currency.minor(read_exact(text, currency, style)))


def read_exact(text: str, currency: Currency, style: NumberStyle | None = None) -> Decimal:
    """The same amount before it is rounded, in whole units of the currency; raises the same troubles."""
    shape = _shape(text)
    if shape is None:
        raise _refusal(text, currency)
    typed = _shortened(text)
    _check_currency(shape, currency, typed)
    if shape["minus"] or shape["inner_minus"] or shape["end_minus"]:
        raise ShopError(ErrorCode.AMOUNT_NEGATIVE, typed=typed)
    amount = _amount(shape, currency.style, style, typed)
    if amount * currency.unit >= MAX_MINOR + 1:
        # Before rounding: Decimal cannot round what has more than 28 digits.
        raise _too_large(typed, currency)
    if style is None and currency.unit == 1 and amount < _SMALL and not shape["suffix"] and amount % 1:
        # "12,5" in rupiah: more likely thousands. A file's column may well hold such dust, so a declared style rules.
        raise _ambiguous(typed, amount, amount * 1000)
    return amount


def number_style(texts: Iterable[str]) -> NumberStyle | None:
    """The style in which all values of a file's column are written; None when no value decides.

    Raises AMOUNT_AMBIGUOUS with the first value that contradicts an earlier one, and its readings in both styles.
    """
    found: NumberStyle | None = None
    for text in texts:
        if "." not in text and "," not in text and text.isascii():
            continue
        shape = _shape(text)
        if shape is None:
            continue
        told = _told_style(shape["number"])
        if told is None or told == found:
            continue
        if found is not None:
            readings = (_loosely(shape["number"], each) for each in (POINT_DECIMAL, COMMA_DECIMAL))
            raise _ambiguous(_shortened(text), *readings)
        found = told
    return found


def read_quantity(text: str) -> Decimal:
    """A quantity as typed: above 0, up to 1,000,000, at most 3 decimals after a point or a comma; one for nothing.

    There is no sign between thousands here, so 1.500 is one and a half. Raises QUANTITY_UNREADABLE(typed).
    """
    cleaned = _cleaned(text)
    if cleaned == "":
        return Decimal(1)
    if cleaned is None or not _QUANTITY.fullmatch(cleaned):
        raise ShopError(ErrorCode.QUANTITY_UNREADABLE, typed=_shortened(text))
    quantity = Decimal(cleaned.replace(",", "."))
    if not 0 < quantity <= MOST_QUANTITY:
        raise ShopError(ErrorCode.QUANTITY_UNREADABLE, typed=_shortened(text))
    return quantity


def read_months(text: str) -> int | None:
    """A warranty as typed ("12", "12 bulan", "1 year") in months, 1 to 600; None for nothing and for 0.

    Raises WARRANTY_UNREADABLE(typed).
    """
    cleaned = _cleaned(text)
    if cleaned == "":
        return None
    found = _FEW_MONTHS.fullmatch(cleaned.lower()) if cleaned else None
    months = int(found[1]) * (12 if found[3] else 1) if found else MOST_MONTHS + 1
    if months > MOST_MONTHS:
        raise ShopError(ErrorCode.WARRANTY_UNREADABLE, typed=_shortened(text))
    return months or None


def _shape(text: str) -> re.Match[str] | None:
    """The parts of a typed amount: signs, currency, number, suffix; None when it is no amount."""
    cleaned = _cleaned(text)
    return _SHAPE.fullmatch(cleaned) if cleaned else None


def _cleaned(text: str) -> str | None:
    """The text with plain digits, spaces and signs; None when it cannot be a number, "" when there is nothing."""
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    if text.isascii():
        return _SPACES.sub(" ", text)
    if any(sign.isnumeric() and not sign.isdecimal() for sign in text):
        # NFKC would make 52 of 5².
        return None
    return _SPACES.sub(" ", normalize("NFKC", text).translate(_MINUS_SIGNS).strip())


def _shortened(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _refusal(text: str, currency: Currency) -> ShopError:
    """Why a text that has not the shape of an amount is refused."""
    if not text.strip():
        return ShopError(ErrorCode.AMOUNT_MISSING)
    typed = _shortened(text)
    if len(typed) > _LONGEST and _LONG_NUMBER.fullmatch(typed[:_LONGEST]):
        return _too_large(typed, currency)
    return ShopError(ErrorCode.AMOUNT_UNREADABLE, typed=typed)


def _too_large(typed: str, currency: Currency) -> ShopError:
    return ShopError(ErrorCode.AMOUNT_TOO_LARGE, typed=typed, largest=currency.major(MAX_MINOR))


def _ambiguous(typed: str, *readings: Decimal) -> ShopError:
    first, second = sorted(_plain(reading) for reading in readings)
    return ShopError(ErrorCode.AMOUNT_AMBIGUOUS, typed=typed, first=first, second=second)


def _plain(amount: Decimal) -> Decimal:
    """The same amount without idle zeros, for a sentence: 1.5 and 1500, never 1.500 or 1.5E+3."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()


def _check_currency(shape: re.Match[str], currency: Currency, typed: str) -> None:
    for word in (shape["before"], shape["after"]):
        if word is None or (word == "$" and currency.code in _DOLLARS):
            continue
        code = _CURRENCY_WORDS[word.lower()]
        if code != currency.code:
            raise ShopError(ErrorCode.AMOUNT_OTHER_CURRENCY, typed=typed, currency=currency.code)


def _amount(shape: re.Match[str], custom: NumberStyle, declared: NumberStyle | None, typed: str) -> Decimal:
    """The one amount that the number and its suffix can mean."""
    suffix = (shape["suffix"] or "").lower()
    factors = _UNSURE_SUFFIXES.get(suffix) or (_SUFFIXES.get(suffix, 1),)
    numbers = _readings(shape["number"], custom, declared, multiplied=bool(suffix))
    if not numbers:
        raise ShopError(ErrorCode.AMOUNT_UNREADABLE, typed=typed)
    if len(numbers) == 2:
        raise _ambiguous(typed, *(number * factors[0] for number in numbers))
    if len(factors) == 2 and numbers[0]:
        raise _ambiguous(typed, *(numbers[0] * factor for factor in factors))
    if suffix and numbers[0] >= _LARGE:
        # "5.499.000jt": the word is one too many, or the noughts are.
        raise _ambiguous(typed, numbers[0], numbers[0] * factors[0])
    return numbers[0] * factors[0]


def _readings(
    number: str, custom: NumberStyle, declared: NumberStyle | None, *, multiplied: bool
) -> tuple[Decimal, ...]:
    """Each reading of a number, none, one or two: in the declared style alone, or else by the custom of the place."""
    if declared is not None:
        strict = _reading(number, declared)
        return () if strict is None else (strict,)
    opposite = NumberStyle(group=custom.decimal, decimal=custom.group)
    own, other = _reading(number, custom), _reading(number, opposite)
    if own is None:
        if other is None:
            return ()
        return (other, _loosely(number, custom)) if _is_misgrouped(number, custom, multiplied=multiplied) else (other,)
    if other is None or own == other:
        return (own,)
    # The larger reading groups. Grouping by custom is plain for "5.499" rupiah, but not for "1.500 juta".
    return (own,) if own > other and not multiplied else (own, other)


def _is_misgrouped(number: str, custom: NumberStyle, *, multiplied: bool) -> bool:
    """Whether it may be a slip in grouping: "15000.000" in rupiah is 15 thousand, or 15 million with a sign missed."""
    whole, sign, rest = number.partition(custom.group)
    if not sign or len(rest) != 3 or not rest.isdecimal():
        return False
    return not (multiplied and whole in ("", "0"))


@cache
def _written(style: NumberStyle) -> re.Pattern[str]:
    """A number in one style: plain or in well-formed groups, with or without decimals."""
    group, decimal = re.escape(style.group), re.escape(style.decimal)
    grouped = rf"[1-9][0-9]{{0,2}}(?P<group>[{group}' ])[0-9]{{3}}(?:(?P=group)[0-9]{{3}})*"
    return re.compile(rf"(?P<whole>{grouped}|[0-9]*)(?:{decimal}(?P<decimals>[0-9]+))?")


def _reading(number: str, style: NumberStyle) -> Decimal | None:
    """The number in this style; None when it is not well formed in it."""
    if not _written(style).fullmatch(number):
        return None
    return _loosely(number, style)


def _loosely(number: str, style: NumberStyle) -> Decimal:
    """The number with this style's decimal sign and every other sign left out."""
    whole, _, decimals = number.rpartition(style.decimal) if style.decimal in number else (number, "", "")
    return Decimal(f"{whole.translate(_SIGNS_OUT) or 0}.{decimals.translate(_SIGNS_OUT)}")


def _told_style(number: str) -> NumberStyle | None:
    """The style that this number alone proves; None when it fits both or neither."""
    point = _written(POINT_DECIMAL).fullmatch(number) is not None
    comma = _written(COMMA_DECIMAL).fullmatch(number) is not None
    if point == comma:
        return None
    told = POINT_DECIMAL if point else COMMA_DECIMAL
    # "1500.000" may be a slip in grouping, so it proves nothing.
    whole, sign, rest = number.partition(told.decimal)
    if sign and len(rest) == 3 and whole.isdecimal() and not whole.startswith("0"):
        return None
    return told
