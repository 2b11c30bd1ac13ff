"""How long a complaint has been open, what it is about, and what came of asking again."""

from datetime import date

from shop_crm.domain.complaints import Complaint
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.money import Currency
from shop_crm.domain.purchases import Purchase
from shop_crm.words.days import day_text, weekday_text
from shop_crm.words.timeline import purchase_told
from shop_crm.words.words import Words


def open_text(words: Words, complaint: Complaint, today: date) -> str:
    """For how long it has been open: "10 days open", "since today"."""
    days = (today - complaint.day).days
    if days <= 0:
        return words.translate("complaints", "since today")
    return words.counting(days).translate("complaints", "%n days open", None, 1)


def solved_on_text(words: Words, complaint: Complaint, today: date) -> str:
    """On which day it was solved: "solved 20 Nov"; "" for one that is open."""
    if complaint.closed_on is None:
        return ""
    return words.translate("complaints", "solved {day}").format(day=day_text(words, complaint.closed_on, today))


def bought_text(words: Words, purchase: Purchase | None, currency: Currency, today: date) -> str:
    """The purchase it is about: "LG TV · Rp 5.499.000 · warranty to 13 Aug 2027 · bought 13 Aug"; "" for none."""
    if purchase is None:
        return ""
    told = purchase_told(words, purchase, currency, today)
    bought = words.translate("today", "bought {day}").format(day=day_text(words, purchase.day, today))
    return " · ".join((told.title, told.details[0], bought))


def asked_text(words: Words, check: FollowUp | None, today: date, *, is_satisfied: bool) -> str:
    """What came of asking whether it is really solved, or when we ask; "" when nobody knows."""
    if is_satisfied:
        return words.translate("complaints", "We asked again: all is well.")
    if check is not None and check.is_open:
        told = words.translate("complaints", "We ask on {day} whether it really is solved.")
        return told.format(day=weekday_text(words, check.planned_on, today))
    return ""
