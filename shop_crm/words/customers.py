"""What a customer is to the shop, in one line."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QDate

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentAnswer, ConsentKind
from shop_crm.domain.customers import Customer
from shop_crm.domain.money import Currency
from shop_crm.domain.occasions import Occasion
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text
from shop_crm.words.labels import label
from shop_crm.words.words import Words

_LEAP = 2000


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


def birthday_text(words: Words, birthday: Birthday) -> str:
    """A birthday as one says it, and as it can be typed again: "3 June", "3 June 1980"."""
    day = QDate(birthday.year or _LEAP, birthday.month, birthday.day)
    return words.locale.toString(day, "d MMMM yyyy" if birthday.year else "d MMMM")


def reach_text(words: Words, customer: Customer) -> str:
    """How and when she likes to be reached: "WhatsApp, after 16:00"; "" when she has not said."""
    told = [label(words, customer.reach_by)] if customer.reach_by else []
    if customer.best_time:
        best = words.translate("customers", "Best time: {time}").format(time=customer.best_time)
        told.append(customer.best_time if told else best)
    text = ", ".join(told)
    return text[:1].upper() + text[1:]


def consent_text(words: Words, kind: ConsentKind, is_given: bool) -> str:
    """What she answered to a question: "Offers and greetings: no"."""
    match kind, is_given:
        case ConsentKind.CONTACT, True:
            return words.translate("consent", "May be contacted")
        case ConsentKind.CONTACT, False:
            return words.translate("consent", "Not to be contacted")
        case ConsentKind.SERVICE, True:
            return words.translate("consent", "Service calls: yes")
        case ConsentKind.SERVICE, False:
            return words.translate("consent", "Service calls: no")
        case ConsentKind.OFFERS, True:
            return words.translate("consent", "Offers and greetings: yes")
        case _:
            return words.translate("consent", "Offers and greetings: no")


def answer_text(words: Words, answer: ConsentAnswer, today: date) -> str:
    """What she answered, when, and to whom: "Service calls: yes, 13 Aug, told Dewi"."""
    facts = [consent_text(words, answer.kind, answer.is_given), day_text(words, answer.day, today)]
    if answer.made_by:
        facts.append(words.translate("consent", "told {clerk}").format(clerk=answer.made_by))
    else:
        facts.append(label(words, answer.way))
    return ", ".join(facts)


def greetings_text(words: Words, wanted: Collection[Occasion]) -> str:
    """On which occasions she wants a greeting: "Greetings: Aidilfitri, Birthday"; "" for none."""
    if not wanted:
        return ""
    named = ", ".join(label(words, occasion) for occasion in Occasion if occasion in wanted)
    return words.translate("customers", "Greetings: {occasions}").format(occasions=named)
