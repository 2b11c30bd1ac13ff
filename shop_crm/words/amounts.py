"""Amounts as people in the shop's country write them: the currency decides, not the language; and quantities."""

from decimal import Decimal

from shop_crm.domain.money import Currency
from shop_crm.words.blanks import NO_BREAK
from shop_crm.words.words import Words


def amount_text(minor: int, currency: Currency) -> str:
    """Minor units with the currency's sign: "Rp 5.499.000", "RM 1,250.50", "$250"; whole amounts without decimals."""
    blank = NO_BREAK if currency.symbol[-1].isalpha() else ""
    return f"{currency.symbol}{blank}{number_text(currency.major(minor), currency)}"


def number_text(number: Decimal, currency: Currency) -> str:
    """A number in the currency's style, without decimals when they are all zero."""
    digits = f"{number:,f}"
    if number == number.to_integral_value():
        digits = digits.partition(".")[0]
    swapped = {",": currency.style.group, ".": currency.style.decimal}
    return "".join(swapped.get(letter, letter) for letter in digits)


def quantity_text(words: Words, quantity: Decimal) -> str:
    """How many of a thing: "2", "2.5", "2,5"; without signs between thousands, for `read_quantity` knows none."""
    return f"{quantity.normalize():f}".replace(".", words.locale.decimalPoint())
