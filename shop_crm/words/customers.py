"""What a customer is to the shop, in one line."""

from datetime import date

from shop_crm.domain.money import Currency
from shop_crm.words.amounts import amount_text
from shop_crm.words.words import Words


def known_text(words: Words, since: date | None, purchases: int, amount: int, currency: Currency) -> str:
    """Since when we know her, how often she came, for how much: "Since 2021 · 7 purchases · Rp 18.400.000"."""
    if since is None:
        return words.translate("customer", "Nothing bought yet")
    counted = words.counting(purchases).translate("customer", "%n purchases", None, 1)
    return words.translate("customer", "Since {year} · {purchases} · {amount}").format(
        year=since.year, purchases=counted, amount=amount_text(amount, currency)
    )


def keep_in_touch_text(words: Words, months: int) -> str:
    """How often we keep in touch with somebody, as it is chosen: "every 3 months"; 0 is not at all."""
    if not months:
        return words.translate("customers", "Only when there is a reason")
    return words.counting(months).translate("customers", "every %n months", None, 1)
