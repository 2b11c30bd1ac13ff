"""Word of mouth in sentences: who sent whom, and whether we have said thank you (domain.md 9)."""

from datetime import date

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, State
from shop_crm.words.days import day_text, weekday_text
from shop_crm.words.words import Words


def people_text(words: Words, sent: int, people: int) -> str:
    """How many somebody sent, and how many came through these: "2 people sent, 5 with those they sent"."""
    told = words.counting(sent).translate("circle", "%n people sent", None, 1)
    if people <= sent:
        return told
    more = words.counting(people).translate("circle", "{sent}, %n with those they sent", None, 1)
    return more.format(sent=told)


def last_sent_text(words: Words, customer: Customer, first_visit: date | None, today: date) -> str:
    """Whom somebody sent last: "last: Bu Lestari, 23 Nov"; "…, nothing bought yet" before the first purchase."""
    if first_visit is None:
        return words.translate("circle", "last: {name}, nothing bought yet").format(name=customer.spoken_name)
    told = words.translate("circle", "last: {name}, {day}")
    return told.format(name=customer.spoken_name, day=day_text(words, first_visit, today))


def thanked_text(words: Words, thanks: FollowUp | None, today: date) -> str:
    """Whether somebody is thanked for the last one: "thanked"; "we thank on Thu 26 Nov"; "not thanked yet"."""
    if thanks is None:
        return words.translate("circle", "not thanked")
    if thanks.state is State.DONE:
        return words.translate("circle", "thanked")
    if thanks.is_held:
        return words.translate("circle", "we thank once the complaint is solved")
    if thanks.planned_on <= today:
        return words.translate("circle", "to be thanked today")
    return words.translate("circle", "we thank on {day}").format(day=weekday_text(words, thanks.planned_on, today))


def more_text(words: Words, count: int) -> str:
    """Those who are not in the picture: "and 12 more"; "" for nobody."""
    return words.counting(count).translate("circle", "and %n more", None, 1) if count else ""
