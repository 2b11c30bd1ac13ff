"""A discount on a whole purchase: read as people type it, and shared out over the lines that it is taken from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Decimal

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.money import Currency
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line

_SHARE = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%")


def read_discount(text: str, currency: Currency, total: int) -> int:
    """A discount as typed ("10%", "50rb") in minor units; 0 for nothing.

    DISCOUNT_TOO_LARGE beyond the total, and the troubles of `read_amount`.
    """
    text = text.strip()
    if not text:
        return 0
    share = _SHARE.fullmatch(text)
    if share:
        part = Decimal(share[1].replace(",", ".")) / 100
        discount = int((total * part).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
    else:
        discount = read_amount(text, currency)
    if discount > total:
        raise ShopError(ErrorCode.DISCOUNT_TOO_LARGE, typed=text)
    return discount


def discounted(lines: Sequence[Line], discount: int) -> tuple[Line, ...]:
    """The lines with the discount taken from each in proportion."""
    shares = shared_out([line.amount for line in lines], discount)
    return tuple(replace(line, amount=line.amount - share) for line, share in zip(lines, shares, strict=True))


def shared_out(amounts: Sequence[int], discount: int) -> list[int]:
    """The share of each amount in a discount on all of them, in whole minor units by the largest remainder."""
    total = sum(amounts)
    if not discount or not total:
        return [0] * len(amounts)
    shares = [amount * discount // total for amount in amounts]
    by_remainder = sorted(range(len(amounts)), key=lambda place: -(amounts[place] * discount % total))
    for place in by_remainder[: discount - sum(shares)]:
        shares[place] += 1
    return shares
