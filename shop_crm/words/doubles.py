"""Two entries that may be one person, in words: why we ask, what each tells, and what was done."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.duplicates import Pair, Reason
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.merging import Fact
from shop_crm.domain.money import Currency
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text
from shop_crm.words.labels import LABELS, label
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_FACTS = {
    Fact.NAME: QT_TRANSLATE_NOOP("doubles", "Name"),
    Fact.FORM: QT_TRANSLATE_NOOP("doubles", "Form of address"),
    Fact.EMAIL: QT_TRANSLATE_NOOP("doubles", "E-mail"),
    Fact.ADDRESS: QT_TRANSLATE_NOOP("doubles", "Address"),
    Fact.BIRTHDAY: QT_TRANSLATE_NOOP("doubles", "Birthday"),
    Fact.LANGUAGE: QT_TRANSLATE_NOOP("doubles", "Language"),
    Fact.REACH_BY: QT_TRANSLATE_NOOP("doubles", "Likes to be reached by"),
    Fact.BEST_TIME: QT_TRANSLATE_NOOP("doubles", "Best time to call"),
    Fact.SENT_BY: QT_TRANSLATE_NOOP("doubles", "Sent to us by"),
    Fact.HEARD_FROM: QT_TRANSLATE_NOOP("doubles", "Heard of us from"),
    Fact.KEEP_IN_TOUCH: QT_TRANSLATE_NOOP("doubles", "Keep in touch"),
}
NOTHING = "–"
"""Where one of the two tells nothing."""


def pair_text(words: Words, one: Customer, other: Customer) -> str:
    """Who may be one person: "Pak Budi Santoso and Budi Santosa"."""
    told = words.translate("doubles", "{one} and {other}")
    return told.format(one=name_text(words, one), other=name_text(words, other))


def name_text(words: Words, customer: Customer) -> str:
    """How one of them is called."""
    return customer.spoken_name or words.translate("doubles", "Nobody's name")


def why_text(words: Words, pair: Pair) -> str:
    """Why we ask about them: "same phone · names alike: 94 %"."""
    told = {
        Reason.PHONE: words.translate("doubles", "same phone"),
        Reason.EMAIL: words.translate("doubles", "same e-mail"),
        Reason.NAME: words.translate("doubles", "names alike: {percent} %").format(
            percent=words.locale.toString(pair.likeness)
        ),
    }
    return " · ".join(told[reason] for reason in pair.reasons)


def bought_text(
    words: Words, purchases: int, amount: int, last_visit: date | None, currency: Currency, today: date
) -> str:
    """What one of them bought: "3 purchases · Rp 18.400.000 · last on 13 Nov"."""
    if last_visit is None:
        return words.translate("doubles", "Nothing bought yet")
    counted = words.counting(purchases).translate("customer", "%n purchases", None, 1)
    last = words.translate("doubles", "last on {day}").format(day=day_text(words, last_visit, today))
    return " · ".join((counted, amount_text(amount, currency), last))


def fact_label(words: Words, fact: Fact) -> str:
    """What a fact is called."""
    return words.translate("doubles", _FACTS[fact])


def fact_text(words: Words, fact: Fact, customer: Customer, sent_by: Customer | None) -> str:
    """What one of them tells of it, "" for nothing."""
    value = getattr(customer, fact)
    match value:
        case Birthday():
            day = QDate(value.year or 2000, value.month, value.day)
            return words.locale.toString(day, "d MMMM yyyy" if value.year else "d MMMM")
        case Channel():
            return label(words, value)
        case int() if fact is Fact.SENT_BY:
            return sent_by.spoken_name if sent_by else ""
        case int() if fact is Fact.KEEP_IN_TOUCH and value:
            return words.counting(value).translate("doubles", "every %n months", None, 1)
        case str() if fact is Fact.LANGUAGE:
            return LANGUAGE_NAMES.get(value, value)
        case str():
            return value
    return ""


def phones_text(customer: Customer) -> str:
    """The numbers of one of them."""
    return "\n".join(phone.grouped for phone in customer.phones)


def allowed_text(words: Words, customer: Customer) -> str:
    """What one of them allows us; "" where she was never asked."""
    if not customer.may_be_contacted:
        return words.translate("doubles", "Not to be contacted")
    told = []
    if customer.service is not Consent.NOT_ASKED:
        is_yes = customer.service is Consent.YES
        yes, no = words.translate("doubles", "service calls: yes"), words.translate("doubles", "service calls: no")
        told.append(yes if is_yes else no)
    if customer.offers is not Consent.NOT_ASKED:
        is_yes = customer.offers is Consent.YES
        yes, no = words.translate("doubles", "offers: yes"), words.translate("doubles", "offers: no")
        told.append(yes if is_yes else no)
    return ", ".join(told)


def greetings_text(words: Words, occasions: Iterable[str]) -> str:
    """On which occasions one of them wants a greeting."""
    known = LABELS.get("occasion", {})
    return ", ".join(sorted(words.translate("occasion", known.get(code, code)) for code in occasions))


def merged_text(words: Words, left: Customer) -> str:
    """They are one now."""
    told = words.translate("doubles", "{name} is one person now. The card can take them apart again.")
    return told.format(name=name_text(words, left))


def apart_text(words: Words, one: Customer, other: Customer) -> str:
    """They are two people, and stay so."""
    told = words.translate("doubles", "{one} and {other} are two people. We do not ask again.")
    return told.format(one=name_text(words, one), other=name_text(words, other))


def was_two_text(words: Words, name: str, day: date, today: date) -> str:
    """On the card of the one who was kept: who went into her entry, and when."""
    if not name:
        told = words.translate("doubles", "Merged with another entry on {day}")
        return told.format(day=day_text(words, day, today))
    told = words.translate("doubles", "Merged with {name} on {day}")
    return told.format(name=name, day=day_text(words, day, today))


def two_again_text(words: Words, one: Customer, other: Customer) -> str:
    """They are two entries again."""
    told = words.translate("doubles", "{one} and {other} are two entries again, each with their own.")
    return told.format(one=name_text(words, one), other=name_text(words, other))
