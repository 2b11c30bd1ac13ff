"""Greetings in words: the occasions with their days, what came of each, and our own texts (domain.md 11)."""

from datetime import date

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import Greeting, Held
from shop_crm.domain.money import Currency
from shop_crm.domain.occasions import BIRTHDAY_DAYS, Occasion, OccasionDay
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text, weekday_text
from shop_crm.words.labels import label
from shop_crm.words.text_blanks import in_words
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_TEXTS = {
    Occasion.BIRTHDAY: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, happy birthday! We wish you good health and a joyful year. {shop}"
    ),
    Occasion.NEW_YEAR: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, a happy New Year to you and your family! Thank you for coming to us. {shop}"
    ),
    Occasion.CHINESE_NEW_YEAR: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, Gong Xi Fa Cai! We wish you and your family a prosperous new year. {shop}"
    ),
    Occasion.NYEPI: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, a peaceful Nyepi to you and your family. {shop}"
    ),
    Occasion.AIDILFITRI: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, a blessed Eid al-Fitr to you and your family! {shop}"
    ),
    Occasion.DEEPAVALI: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, happy Deepavali to you and your family! {shop}"
    ),
    Occasion.CHRISTMAS: QT_TRANSLATE_NOOP(
        "greeting", "Dear {address} {name}, merry Christmas to you and your family! {shop}"
    ),
}


def our_text(words: Words, occasion: Occasion) -> str:
    """What we send where the shop has written nothing of its own; its blanks stay, as that language says them."""
    return in_words(words, words.translate("greeting", _TEXTS[occasion]))


def occasion_text(words: Words, coming: OccasionDay, today: date) -> str:
    """An occasion with its day: "Christmas, Fri 25 Dec"; "about" where the moon decides; birthdays have many days."""
    if coming.occasion is Occasion.BIRTHDAY:
        return words.counting(BIRTHDAY_DAYS).translate("greeting", "Birthdays, next %n days", None, 1)
    told = words.translate("greeting", "{occasion}, {day}")
    if coming.is_estimate:
        told = words.translate("greeting", "{occasion}, about {day}")
    return told.format(occasion=label(words, coming.occasion), day=weekday_text(words, coming.day, today))


def line_text(words: Words, coming: OccasionDay, amount: int, currency: Currency) -> str:
    """Who is on the list, and who is not."""
    told = words.translate(
        "greeting", "Who asked for a greeting on this day and has spent {amount} or more with us since they came."
    )
    if coming.occasion is Occasion.BIRTHDAY:
        told = words.translate(
            "greeting", "Who asked for a greeting on their birthday and has spent {amount} or more with us."
        )
    return told.format(amount=amount_text(amount, currency))


def state_text(words: Words, greeting: Greeting, today: date) -> tuple[str, str]:
    """(words, tone) of what came of a greeting, else when it is: "sent 12 Apr by WhatsApp", "complaint open"."""
    if greeting.sent is not None:
        told = words.translate("greeting", "sent {day} by {way}")
        day = day_text(words, greeting.sent.at.date(), today)
        return told.format(day=day, way=label(words, greeting.sent.channel)), "green"
    if greeting.held is Held.COMPLAINT_OPEN:
        return words.translate("greeting", "complaint open"), "red"
    if greeting.day == today:
        return words.translate("greeting", "Today"), "amber"
    return weekday_text(words, greeting.day, today), "text_2"


def sent_text(words: Words, name: str, channel: Channel) -> str:
    """What was noted, and how far an undo reaches."""
    told = words.translate(
        "greeting", "{name}: noted as sent by {way}. Undo takes back the note; what was sent stays sent."
    )
    return told.format(name=name, way=label(words, channel))
