"""What to say at the counter, in sentences (domain.md 7)."""

from datetime import date

from PySide6.QtCore import QDate

from shop_crm.domain.counter_greeting import Opening, Talk, Waiting, WishHere
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.money import Currency
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text, full_day_text, time_text, weekday_text
from shop_crm.words.timeline import every_text, span_text
from shop_crm.words.words import Words


def opening_text(words: Words, customer: Customer, talk: Talk, wish: str = "") -> str:
    """The first sentence to say, with the form of address: "“Pak Budi, how is the LG TV?”"; `wish` is what came."""
    if not (customer.form_of_address or customer.name):
        return _nameless(words, talk, wish)
    told = {
        Opening.SORRY: words.translate("counter", "“{name}, I am sorry for the trouble. We put it right.”"),
        Opening.PROMISED: words.translate("counter", "“{name}, we have not forgotten that we promised you a call.”"),
        Opening.BIRTHDAY: words.translate("counter", "“Happy birthday, {name}!”"),
        Opening.WISH_HERE: words.translate("counter", "“{name}, what you asked for is here: {item}.”"),
        Opening.MISSED: words.translate("counter", "“{name}, how good to see you again! How is the {item}?”"),
        Opening.HOW_IS: words.translate("counter", "“{name}, how is the {item}?”"),
        Opening.WELCOME: words.translate("counter", "“Welcome, {name}! What are you looking for?”"),
    }[talk.opening]
    item = wish if talk.opening is Opening.WISH_HERE else talk.item
    return told.format(name=customer.spoken_name, item=item)


def mattered_text(words: Words, talk: Talk, today: date) -> str:
    """What mattered, in one line: "LG TV in August; asked for “a freezer”; said “the remote is stiff” (13 Aug)"."""
    told = []
    if talk.item and talk.bought_on:
        month = _month(words, talk.bought_on, today)
        told.append(words.translate("counter", "{item} in {month}").format(item=talk.item, month=month))
    if talk.wish:
        told.append(words.translate("counter", "asked for “{wish}”").format(wish=talk.wish))
    if talk.said and talk.said_on:
        said = words.translate("counter", "said “{words}” ({day})")
        told.append(said.format(words=talk.said, day=day_text(words, talk.said_on, today)))
    line = "; ".join(told)
    return line[:1].upper() + line[1:]


def said_text(words: Words, talk: Talk, today: date) -> str:
    """Her last words with their day, where they are too long for the line; "" otherwise."""
    if not talk.more_said or talk.said_on is None:
        return ""
    return f"“{talk.more_said}” · {day_text(words, talk.said_on, today)}"


def promise_text(words: Words, promise: FollowUp) -> str:
    """Our open word: "We promised a call on 27 Nov 2026 10:00."."""
    day = full_day_text(words, promise.due)
    if promise.at_time:
        day = f"{day} {time_text(promise.at_time)}"
    return words.translate("counter", "We promised a call on {day}.").format(day=day)


def house_text(words: Words, waiting: Waiting, today: date) -> str:
    """Who else of the house waits for us, and for what: "Bu Siti of this house waits for us: “It hums” (3 Nov)"."""
    name = waiting.customer.spoken_name
    if waiting.complaint:
        told = words.translate("counter", "{name} of this house waits for us: “{said}” ({day})")
        day = day_text(words, waiting.complaint.day, today)
        return told.format(name=name, said=waiting.complaint.said, day=day)
    assert waiting.promise is not None
    told = words.translate("counter", "{name} of this house waits for our call, promised for {day}.")
    return told.format(name=name, day=full_day_text(words, waiting.promise.due))


def here_text(words: Words, here: WishHere, currency: Currency, today: date) -> str:
    """A wish that is here: "“Rice cooker”: Miyako 1.8 l came on 20 Nov, Rp 549.000"."""
    told = f"“{here.said}”" if here.said and here.said != here.product else ""
    if not here.product:
        return told or words.translate("counter", "What was wished for")
    came = here.product
    if here.came_on:
        came = words.translate("counter", "{product} came on {day}").format(
            product=here.product, day=day_text(words, here.came_on, today)
        )
    price = amount_text(here.price, currency) if here.price is not None else ""
    facts = ", ".join(filter(None, (came, price)))
    return f"{told}: {facts}" if told else facts


def birthday_text(words: Words, day: date, today: date) -> str:
    """Her birthday: "Birthday today"; "Birthday on Wed 25 Nov"."""
    if day == today:
        return words.translate("counter", "Birthday today")
    return words.translate("counter", "Birthday on {day}").format(day=weekday_text(words, day, today))


def away_text(words: Words, usual_gap_days: float, last_visit: date, today: date) -> str:
    """Her own rhythm, broken: "Usually every 4 months, now 7 months"."""
    told = words.translate("counter", "Usually {every}, now {span}")
    return told.format(every=every_text(words, usual_gap_days), span=span_text(words, (today - last_visit).days))


def circle_text(words: Words, sender: Customer | None, sent: int) -> str:
    """Who sent her, and how many she sent: "Sent by Pak Budi · sent us 1 person"; "" for neither."""
    told = []
    if sender is not None and sender.spoken_name:
        told.append(words.translate("counter", "Sent by {name}").format(name=sender.spoken_name))
    if sent:
        told.append(words.counting(sent).translate("counter", "sent us %n people", None, 1))
    line = " · ".join(told)
    return line[:1].upper() + line[1:]


def _nameless(words: Words, talk: Talk, wish: str) -> str:
    told = {
        Opening.SORRY: words.translate("counter", "“I am sorry for the trouble. We put it right.”"),
        Opening.PROMISED: words.translate("counter", "“We have not forgotten that we promised you a call.”"),
        Opening.BIRTHDAY: words.translate("counter", "“Happy birthday!”"),
        Opening.WISH_HERE: words.translate("counter", "“What you asked for is here: {item}.”"),
        Opening.MISSED: words.translate("counter", "“How good to see you again! How is the {item}?”"),
        Opening.HOW_IS: words.translate("counter", "“How is the {item}?”"),
        Opening.WELCOME: words.translate("counter", "“Welcome! What are you looking for?”"),
    }[talk.opening]
    return told.format(item=wish if talk.opening is Opening.WISH_HERE else talk.item)


def _month(words: Words, day: date, today: date) -> str:
    pattern = "MMMM" if day.year == today.year else "MMMM yyyy"
    return words.locale.toString(QDate(day.year, day.month, day.day), pattern)
