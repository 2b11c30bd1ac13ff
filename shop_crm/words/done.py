"""What was done and what comes next, in full sentences: the command line and the toast say the same."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.calls import Booked, Moved
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Outcome
from shop_crm.domain.money import Currency
from shop_crm.domain.plans import Recorded
from shop_crm.errors import ShopError
from shop_crm.words.amounts import amount_text, quantity_text
from shop_crm.words.days import closed_text, full_day_text, time_text, weekday_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import label, plan_label
from shop_crm.words.words import Words


def planned_text(words: Words, made: Recorded) -> str:
    """What a purchase that was kept has planned, and by which plan: "Television: we call on 22 Feb 2027.\""""
    if made.plan is None:
        return words.translate("done", "An everyday purchase: no call is planned.")
    if made.refuses_calls:
        return refused_text(words)
    if not made.may_be_contacted:
        return words.translate("done", "No call is planned: somebody at this number asked not to be contacted.")
    if not made.planned:
        return words.translate("done", "{plan}: its days for a call are over, none is planned.").format(
            plan=plan_label(words, made.plan)
        )
    if made.planned[0].is_held:
        return words.translate("done", "{plan}: we call once the open complaint is solved.").format(
            plan=plan_label(words, made.plan)
        )
    days = ", ".join(full_day_text(words, follow_up.planned_on) for follow_up in made.planned)
    return words.translate("done", "{plan}: we call on {days}.").format(plan=plan_label(words, made.plan), days=days)


def refused_text(words: Words) -> str:
    """Why nothing is planned for who may be reached, and wants no service calls."""
    return words.translate("done", "No call is planned: they do not want calls about what they bought.")


def thanks_text(words: Words, thanks: FollowUp, sender: Customer, today: date) -> str:
    """Whom we thank for a new customer, and when: "We thank Pak Budi on Thu 26 Nov.\""""
    if thanks.is_held:
        told = words.translate("done", "We thank {name} once the open complaint is solved.")
        return told.format(name=sender.spoken_name)
    told = words.translate("done", "We thank {name} on {day}.")
    return told.format(name=sender.spoken_name, day=weekday_text(words, thanks.planned_on, today))


def booked_text(words: Words, booked: Booked) -> str:
    """Who was called and what came of it: "Ibu Lestari: no answer.\""""
    return words.translate("done", "{name}: {outcome}.").format(
        name=booked.customer.spoken_name, outcome=label(words, booked.outcome)
    )


def next_text(words: Words, booked: Booked, calendar: Calendar, today: date) -> str:
    """What comes next after a call: "We try again on Tue 24 Nov, better in the evening.\""""
    lead = booked.follow_ups[0]
    if booked.promise:
        day = weekday_text(words, booked.promise.due, today)
        if booked.promise.at_time:
            day = f"{day} {time_text(booked.promise.at_time)}"
        told = words.translate("done", "We call on {day}, as promised.").format(day=day)
        if reason := closed_text(words, calendar, booked.promise.due):
            told += " " + words.translate(
                "done", "The shop is closed that day ({why}): tell the customer, or agree on another day."
            ).format(why=reason)
        return told
    if booked.offers_message:
        return words.translate("done", "That was the last attempt: send one message now, and book it as: message")
    if booked.next_on and lead.part:
        return words.translate("done", "We try again on {day}, better in the {part}.").format(
            day=weekday_text(words, booked.next_on, today), part=label(words, lead.part)
        )
    if booked.outcome is Outcome.WRONG_NUMBER:
        others = ", ".join(phone.grouped for phone in booked.customer.good_phones)
        if others:
            return words.translate("done", "The number is marked as bad. Other numbers: {phones}.").format(
                phones=others
            )
        return words.translate("done", "The number is marked as bad; the call waits until there is another one.")
    if booked.outcome is Outcome.PROBLEM:
        return words.translate("done", "A complaint is open, in the customer's own words.")
    if booked.outcome is Outcome.WANTS:
        return words.translate("done", "The wish is noted.")
    if booked.outcome is Outcome.STOP:
        return words.translate(
            "done", "We do not contact this customer again; everything that was planned is cancelled."
        )
    if lead.reason:
        return words.translate("done", "Settled: {reason}.").format(reason=label(words, lead.reason))
    return words.counting(len(booked.follow_ups)).translate("done", "Settled: %n follow-ups.", None, 1)


def moved_text(words: Words, moved: Moved, calendar: Calendar, today: date) -> str:
    """On which day a call really stands now, and why when it is not the day that was wanted."""
    name, day = moved.customer.spoken_name, weekday_text(words, moved.stands_on, today)
    closed = closed_text(words, calendar, moved.wanted)
    if moved.promised == moved.stands_on:
        told = words.translate("done", "{name}: we call on {day}, as promised.")
    elif moved.promised and closed:
        told = words.translate("done", "{name}: promised for {promised}; now {day}. The shop is closed then ({why}).")
    elif moved.promised:
        told = words.translate("done", "{name}: promised for {promised}; now {day}.")
    elif moved.stands_on == moved.wanted:
        told = words.translate("done", "{name}: we call on {day}.")
    elif closed:
        told = words.translate("done", "{name}: the shop is closed on {wanted} ({why}); we call on {day}.")
    else:
        told = words.translate("done", "{name}: {wanted} is too close to another call; we call on {day}.")
    promised = weekday_text(words, moved.promised, today) if moved.promised else ""
    return told.format(
        name=name, day=day, promised=promised, wanted=weekday_text(words, moved.wanted, today), why=closed
    )


def spread_text(words: Words, calls: int, last: date, today: date) -> str:
    """Where the calls went that cannot be made today."""
    told = words.counting(calls).translate("done", "%n calls go to the next open days, up to {day}.", None, 1)
    return told.format(day=weekday_text(words, last, today))


def kept_text(words: Words, kept: Moved, today: date) -> str:
    """Who waited too long and is called all the same, and when."""
    if kept.stands_on <= today:
        return words.translate("done", "{name}: kept, on today's list.").format(name=kept.customer.spoken_name)
    told = words.translate("done", "{name}: kept; we call on {day}.")
    return told.format(name=kept.customer.spoken_name, day=weekday_text(words, kept.stands_on, today))


def let_go_text(words: Words, customers: Sequence[Customer]) -> str:
    """Who waited too long and is not called any more."""
    if len(customers) > 1:
        told = words.counting(len(customers))
        return told.translate("done", "%n calls are let go: it was too long ago.", None, 1)
    told_one = words.translate("done", "{name}: let go, it was too long ago.")
    return told_one.format(name=customers[0].spoken_name)


def planned_call_text(words: Words, name: str, planned: FollowUp, today: date) -> str:
    """A call that was planned by hand: "Bu Siti: we call on Tue 24 Nov.\""""
    day = weekday_text(words, planned.planned_on, today)
    return words.translate("done", "{name}: we call on {day}.").format(name=name, day=day)


def left_text(words: Words, name: str) -> str:
    """Somebody we miss is not called for now."""
    return words.translate("done", "{name}: not now. We ask again in 3 months.").format(name=name)


def silent_text(words: Words) -> str:
    """What stands in place of a call that will not be made."""
    return words.translate("done", "We do not call: somebody at this number asked not to be contacted.")


def noted_text(words: Words, *, may_be_contacted: bool) -> str:
    """A complaint that was noted without a call, and what follows."""
    if not may_be_contacted:
        noted = words.translate("done", "The complaint is noted.")
        return f"{noted} {silent_text(words)}"
    return words.translate("done", "The complaint is noted. Cheerful calls to this house wait until it is solved.")


def wish_noted_text(words: Words, wish: str, *, may_be_contacted: bool) -> str:
    """A wish that was noted, and who tells when it is here."""
    told = words.translate("products", "Noted: {wish}. We call when it is here.")
    if not may_be_contacted:
        told = words.translate("products", "Noted: {wish}. We do not call them: the counter says when it is here.")
    return told.format(wish=wish)


def promised_right_text(words: Words, customer: Customer, day: date, today: date, *, may_be_contacted: bool) -> str:
    """By when a complaint is to be made right, and that we ring then, or why not."""
    told = words.translate("done", "{name}: made right by {day}; it is on the list of that day.")
    if not may_be_contacted:
        told = words.translate("done", "{name}: made right by {day}.") + f" {silent_text(words)}"
    return told.format(name=customer.spoken_name, day=weekday_text(words, day, today))


def step_noted_text(words: Words, customer: Customer) -> str:
    """One more step of a complaint: the steps themselves may be out of sight."""
    return words.translate("done", "{name}: the step is noted.").format(name=customer.spoken_name)


def reopened_text(words: Words, customer: Customer, *, may_be_contacted: bool) -> str:
    """A complaint that was not solved after all."""
    told = words.translate("done", "{name}: open again. Cheerful calls to this house wait until it is solved.")
    if not may_be_contacted:
        told = words.translate("done", "{name}: open again.") + f" {silent_text(words)}"
    return told.format(name=customer.spoken_name)


def came_back_text(
    words: Words, customer: Customer, quantity: Decimal, item: str, amount: int, currency: Currency
) -> str:
    """What came back, and how much was given back for it, in minor units."""
    told = words.translate("purchase", "{name}: {quantity} × {item} came back, {amount} given back.")
    back = amount_text(amount, currency)
    return told.format(name=customer.spoken_name, quantity=quantity_text(words, quantity), item=item, amount=back)


def content_text(words: Words, customer: Customer) -> str:
    """A solved complaint of which they say themselves that all is well."""
    return words.translate("done", "{name}: all is well. We do not ask again.").format(name=customer.spoken_name)


def exchanged_text(words: Words, customer: Customer, item: str, difference: str) -> str:
    """What was handed over for what came back, and what that changes in money."""
    told = words.translate("done", "{name}: exchanged for {item}. {difference}")
    return told.format(name=customer.spoken_name, item=item, difference=difference)


def solved_text(words: Words, customer: Customer, check: FollowUp | None, skipped: int, today: date) -> str:
    """A complaint that was made right, and what follows: "Solved. We ask Ibu Lestari on Mon 30 Nov whether it …\""""
    told = [words.translate("done", "Solved."), silent_text(words)]
    if check is not None:
        asked = words.translate("done", "Solved. We ask {name} on {day} whether it really is.")
        told = [asked.format(name=customer.spoken_name, day=weekday_text(words, check.planned_on, today))]
    if skipped:
        told.append(words.counting(skipped).translate("done", "%n calls that went by meanwhile are left out.", None, 1))
    return " ".join(told)


def copies_text(words: Words, made: Sequence[Path], missed: Sequence[ShopError]) -> str:
    """Which safe copies were made, and why a place has none: "A safe copy was made and checked: toko.db\""""
    if not made:
        told = words.translate("done", "The newest safe copy is not in the second place: {reason}")
        return told.format(reason=sentence(words, missed[0]))
    if missed:
        told = words.translate("done", "A safe copy was made and checked: {name}. The other one is missing: {reason}")
        return told.format(name=made[0].name, reason=sentence(words, missed[0]))
    if len(made) > 1:
        told = words.translate("done", "Two safe copies were made and checked: {name}, the second one in {folder}")
        return told.format(name=made[0].name, folder=made[1].parent)
    return words.translate("done", "A safe copy was made and checked: {name}").format(name=made[0].name)


def spoiled_text(words: Words, count: int) -> str:
    """Safe copies that were found to have changed on their disk, and what was done about it."""
    told = words.counting(count)
    return told.translate(
        "done", "%n safe copies had changed on the disk, so a new one was made. Have the disk looked at.", None, 1
    )
