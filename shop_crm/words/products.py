"""What is told of goods and wishes: how often something was sold, what it costs, who waits for it and for how long."""

from datetime import date

from shop_crm.domain.customers import Customer
from shop_crm.domain.money import Currency
from shop_crm.domain.names import fold
from shop_crm.domain.products import Arrival
from shop_crm.domain.wishes import Wish
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import wish_text
from shop_crm.words.days import day_text, full_day_text
from shop_crm.words.words import Words

_MANY = 1_000


def sold_text(words: Words, times_sold: int, last_sold_on: date | None, today: date) -> str:
    """How often it was sold and when last: "12 sold, last 13 Nov"."""
    if last_sold_on is None:
        return words.translate("products", "not sold yet")
    sold = words.counting(times_sold).translate("counter", "%n sold", None, 1)
    if times_sold >= _MANY:
        sold = words.translate("counter", "{n}+ sold").format(n=words.locale.toString(_MANY))
    return words.translate("products", "{sold}, last {day}").format(sold=sold, day=day_text(words, last_sold_on, today))


def waiting_text(words: Words, wish: Wish, today: date) -> str:
    """Since when somebody waits: "since 13 Nov", "since today"."""
    if wish.day >= today:
        return words.translate("products", "since today")
    return words.translate("products", "since {day}").format(day=day_text(words, wish.day, today))


def wished_text(wish: Wish, asked: str = "") -> str:
    """What is wished for: her words, and the product of ours or the category where those do not say it themselves."""
    told = (wish_text(wish, asked), *(name for name in (asked, wish.category) if fold(name) != fold(wish.said)))
    return " · ".join(dict.fromkeys(filter(None, told)))


def limit_text(words: Words, wish: Wish, currency: Currency) -> str:
    """What it may cost: "up to Rp 500.000"; "" for any price."""
    if wish.price_limit is None:
        return ""
    return words.translate("products", "up to {amount}").format(amount=amount_text(wish.price_limit, currency))


def arrival_text(words: Words, arrival: Arrival) -> str:
    """When it came: "23 Nov 2026: 4 came · two of them black"."""
    day = full_day_text(words, arrival.day)
    if arrival.quantity is None:
        told = words.translate("products", "{day}: goods came").format(day=day)
    else:
        count = words.locale.toString(arrival.quantity)
        told = words.translate("products", "{day}: {count} came").format(day=day, count=count)
    return " · ".join(filter(None, (told, arrival.said, arrival.made_by)))


def warranty_text(words: Words, months: int | None) -> str:
    """How long it has a warranty: "warranty 12 months"; "" for none."""
    return words.counting(months).translate("products", "warranty %n months", None, 1) if months else ""


def dropped_text(words: Words, customer: Customer, wish: Wish, asked: str = "") -> str:
    """What was done when a wish was taken off."""
    told = words.translate("products", "{name} does not wish for {wish} any more.")
    return told.format(name=customer.spoken_name, wish=wish_text(wish, asked))


def called_text(words: Words, people: int) -> str:
    """Who is called because goods are here; "" for nobody."""
    if not people:
        return ""
    return words.counting(people).translate("products", "%n customers wished for it: we call them.", None, 1)
