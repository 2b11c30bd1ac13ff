"""Messages in words: our own texts for each question, what is filled into them, and why somebody is sent none."""

from datetime import date

from shop_crm.domain.calls import Booked, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp, Kind
from shop_crm.domain.messages import Refused
from shop_crm.domain.templates import Blank
from shop_crm.words.blanks import breakable
from shop_crm.words.calls import items_text
from shop_crm.words.days import full_day_text, weekday_text
from shop_crm.words.labels import label
from shop_crm.words.text_blanks import in_words
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_TEXTS = {
    "": QT_TRANSLATE_NOOP("message", "Hello {address} {name}, this is {shop}."),
    "set_up": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. Is everything set up and working with {item}? If anything is left to "
        "do, just write back.",
    ),
    "still_happy": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. You bought {item} on {day}: are you still happy with it? Is there "
        "anything more we can do for you?",
    ),
    "first_month": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. How was the first month with {item}? If anything is not as it should "
        "be, just write back.",
    ),
    "before_warranty_ends": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. The warranty of {item}, bought on {day}, ends soon: is everything all "
        "right with it?",
    ),
    "first_year": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. It is nearly a year since you bought {item}: is anything due that we "
        "can help with?",
    ),
    "not_reached": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. We rang about {item} and did not reach you. Is everything all right "
        "with it? Just write back, or tell us when we may ring.",
    ),
    "really_solved": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. Is the problem that you told us about really solved? Tell us if "
        "anything is left to put right.",
    ),
    "made_right": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. We promised you to make it right by now: is it? Tell us if anything "
        "is left to do.",
    ),
    "keep_in_touch": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. How are you? Is there anything we can do for you?",
    ),
    "missed": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. We have not seen you for a while and hope that all is well. Is there "
        "anything you need?",
    ),
    "wish_here": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. What you wished for is here: {item}. Shall we keep it for you?",
    ),
    "wish_came": QT_TRANSLATE_NOOP(
        "message", "Hello {address} {name}, this is {shop}. What you wished for is here. Shall we keep it for you?"
    ),
    "thank_you": QT_TRANSLATE_NOOP(
        "message",
        "Hello {address} {name}, this is {shop}. Thank you for sending somebody to us; that means a lot to us!",
    ),
}
"""By the code of what is asked; what the owner asks in own words may be meant for our ears alone, and is not sent."""
_REFUSALS = {
    Refused.STOP: QT_TRANSLATE_NOOP("message", "{name} asked not to be contacted: we send no messages."),
    Refused.HOUSE: QT_TRANSLATE_NOOP(
        "message", "Somebody at the number of {name} asked not to be contacted: we send no messages there."
    ),
    Refused.SERVICE: QT_TRANSLATE_NOOP(
        "message", "{name} does not want to hear from us about what they bought: we send no messages."
    ),
    Refused.COMPLAINT_OPEN: QT_TRANSLATE_NOOP(
        "message", "A complaint is open in this house: nothing cheerful goes there until it is solved."
    ),
}


def step_text(words: Words, ask_code: str) -> str:
    """Our own text for a step of a plan, with its blanks."""
    return _text(words, ask_code if ask_code in _TEXTS and ask_code else "still_happy")


def our_text(words: Words, reason: Reason | None) -> str:
    """Our own text for a follow-up, or for none, with its blanks."""
    if reason is None:
        return _text(words, "")
    follow_up = reason.follow_up
    is_about_goods = bool(reason.lines) and reason.purchase is not None
    code = follow_up.ask_code if follow_up.ask_code in _TEXTS else ""
    if follow_up.attempts and follow_up.kind is Kind.COURTESY and is_about_goods:
        code = "not_reached"
    elif code == "wish_here" and not items_text(reason):
        code = "wish_came"  # her own words of it may hold more than she would like to read
    elif not code:
        code = "still_happy" if is_about_goods else "keep_in_touch"
    return _text(words, code)


def filling(words: Words, customer: Customer, reason: Reason | None, shop_name: str) -> dict[Blank, str]:
    """What is filled in for her: nothing but these five, and no words that somebody noted among them."""
    bought = reason.purchase.day if reason and reason.purchase else None
    return {
        Blank.ADDRESS: customer.form_of_address,
        Blank.NAME: customer.name,
        Blank.ITEM: breakable(items_text(reason)) if reason else "",
        Blank.DAY: breakable(full_day_text(words, bought)) if bought else "",
        Blank.SHOP: shop_name or words.translate("message", "your shop"),
    }


def refused_text(words: Words, refused: Refused, customer: Customer) -> str:
    """Why she is sent none."""
    return words.translate("message", _REFUSALS[refused]).format(name=customer.spoken_name)


def sent_text(
    words: Words, customer: Customer, channel: Channel, booked: Booked | None, *, settles: bool, today: date
) -> str:
    """What was noted, what comes next, and how far an undo reaches."""
    next_on = booked.next_on if booked else None
    if next_on is not None:
        told = words.translate("message", "{name}: noted as sent by {way}. We try again on {day}.")
    elif booked is not None and not settles:
        told = words.translate("message", "{name}: noted as sent by {way}. It was the last try.")
    elif booked is not None:
        told = words.translate("message", "{name}: noted as sent by {way}, and done.")
    else:
        told = words.translate("message", "{name}: noted as sent by {way}.")
    day = weekday_text(words, next_on, today) if next_on else ""
    told = told.format(name=customer.spoken_name, way=label(words, channel), day=day)
    return told + " " + words.translate("message", "Undo takes back the note; what was sent stays sent.")


def note_text(words: Words, channel: Channel, follow_up: FollowUp | None, next_on: date | None, today: date) -> str:
    """What is noted once it is sent, and what comes where no answer does."""
    told = words.translate("message", "Then we note: sent by {way}.").format(way=label(words, channel))
    if follow_up is None:
        return told
    if next_on is None:
        return told + " " + words.translate("message", "Without an answer it was the last try.")
    again = words.translate("message", "Without an answer we try again on {day}.")
    return told + " " + again.format(day=weekday_text(words, next_on, today))


def is_by_message(follow_up: FollowUp) -> bool:
    """Whether the step itself is a message, and not a call that is tried otherwise after calls in vain."""
    return follow_up.channel in (Channel.WHATSAPP, Channel.SMS, Channel.EMAIL) and not follow_up.attempts


def _text(words: Words, code: str) -> str:
    return in_words(words, words.translate("message", _TEXTS[code]))
