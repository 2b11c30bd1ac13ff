"""Money: whole minor units of one currency per shop, and the style in which people there write it."""

from decimal import ROUND_HALF_EVEN, Decimal

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

MAX_MINOR = 10**13


@frozen
class NumberStyle:
    """How a number is written: the sign between thousands and the sign before the decimals."""

    group: str
    decimal: str


POINT_DECIMAL = NumberStyle(group=",", decimal=".")
COMMA_DECIMAL = NumberStyle(group=".", decimal=",")


@frozen
class Currency:
    """A currency as shops use it; `exponent` is the number of decimals (shops in Indonesia count whole rupiah)."""

    code: str
    symbol: str
    exponent: int
    style: NumberStyle
    large_line: int
    """The start figure of the "large" line in minor units (domain.md 1); the owner can change it."""

    @property
    def unit(self) -> int:
        """Minor units in one whole unit: 100 for MYR, 1 for IDR."""
        return int(10**self.exponent)

    def minor(self, amount: Decimal) -> int:
        """An amount in whole minor units, rounded half to even as a line is (domain.md 1)."""
        return int((amount * self.unit).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))

    def major(self, minor: int) -> Decimal:
        """Minor units as an exact amount with this currency's decimals."""
        return Decimal(minor).scaleb(-self.exponent)


def _currency(code: str, symbol: str, large: int, exponent: int = 2, style: NumberStyle = POINT_DECIMAL) -> Currency:
    return Currency(code=code, symbol=symbol, exponent=exponent, style=style, large_line=large * 10**exponent)


# IDR, MYR, SGD and USD have their large lines from domain.md 1; the others are of a like worth.
CURRENCIES = {
    currency.code: currency
    for currency in (
        _currency("IDR", "Rp", 3_000_000, 0, COMMA_DECIMAL),
        _currency("MYR", "RM", 800),
        _currency("SGD", "S$", 300),
        _currency("USD", "$", 250),
        _currency("BND", "B$", 300),
        _currency("GBP", "£", 200),
        _currency("EUR", "€", 250, 2, COMMA_DECIMAL),
        _currency("AUD", "A$", 350),
        _currency("NZD", "NZ$", 400),
        _currency("CAD", "C$", 350),
        _currency("PHP", "₱", 12_000),
        _currency("THB", "฿", 8_000),
        _currency("INR", "₹", 20_000),
        _currency("ZAR", "R", 4_500),
    )
}


def currency(code: str) -> Currency:
    """The currency of this code (any case); CURRENCY_UNKNOWN when we don't know it."""
    found = CURRENCIES.get(code.strip().upper())
    if found is None:
        raise ShopError(ErrorCode.CURRENCY_UNKNOWN, typed=code, known=", ".join(CURRENCIES))
    return found


def check_amount(minor: int) -> int:
    """The amount itself when it is between 0 and 10^13 minor units; else AMOUNT_NEGATIVE or AMOUNT_TOO_LARGE."""
    if minor < 0:
        raise ShopError(ErrorCode.AMOUNT_NEGATIVE)
    if minor > MAX_MINOR:
        raise ShopError(ErrorCode.AMOUNT_TOO_LARGE)
    return minor
