"""Why we call, in sentences: the same on screen, on paper and in files (domain.md 4)."""

from collections.abc import Iterable
from datetime import date

from shop_crm.domain.best_time import usual_part
from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.complaints import MADE_RIGHT
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.money import Currency
from shop_crm.domain.rhythm import MISSED
from shop_crm.domain.touch import ASK
from shop_crm.domain.wishes import Wish
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text, moment_text, time_text
from shop_crm.words.labels import label, plan_label, step_label
from shop_crm.words.words import Words

_RECENT_DAYS = 31
_ABOUT_A_PURCHASE = (Kind.COURTESY, Kind.KEEP_IN_TOUCH, Kind.PROMISE, Kind.COMPLAINT_CHECK)


def items_text(reason: Reason) -> str:
    """The things it is about, dearest first: "Sharp fridge + rice cooker"; "" without any."""
    return _joined(line.item for line in reason.lines) or _here_text(reason)


def about_text(call: Call, reason: Reason) -> str:
    """What a call's reason is about, with whose it is when that is another of the house: "Bu Siti: Sharp fridge"."""
    whose, items = call.whose(reason), items_text(reason)
    return items if whose is call.customer else f"{whose.spoken_name}: {items}".removesuffix(": ")


def why(words: Words, customer: Customer, reason: Reason, currency: Currency, today: date) -> str:
    """The full sentence that answers "why?"."""
    told = _met_text(words, customer, reason, today) or _wished_text(words, customer, reason)
    if told:
        return told
    if reason.follow_up.ask_code == MADE_RIGHT:
        return _our_word(words, customer, reason, today)
    if reason.follow_up.kind is Kind.THANKS and reason.sent and reason.sent.spoken_name:
        told = words.translate("why", "Because {sent} came through {name}: we say thank you.")
        return told.format(sent=reason.sent.spoken_name, name=customer.spoken_name)
    text = {
        (Kind.COURTESY, True): words.translate(
            "why", "Because {name} bought {item} on {day} for {amount}; plan {plan}, step {step} of {steps}."
        ),
        (Kind.COURTESY, False): words.translate("why", "Because we keep in touch with {name}."),
        (Kind.KEEP_IN_TOUCH, True): words.translate(
            "why", "Because we keep in touch with {name}, who bought {item} on {day} for {amount}."
        ),
        (Kind.KEEP_IN_TOUCH, False): words.translate("why", "Because we keep in touch with {name}."),
        (Kind.PROMISE, True): words.translate(
            "why", "Because we promised {name} a call on {due} about {item}, bought on {day} for {amount}."
        ),
        (Kind.PROMISE, False): words.translate("why", "Because we promised {name} a call on {due}."),
        (Kind.COMPLAINT_CHECK, True): words.translate(
            "why", "Because {name} had a problem with {item}, bought on {day}: is it really solved?"
        ),
        (Kind.COMPLAINT_CHECK, False): words.translate("why", "Because {name} had a problem: is it really solved?"),
        (Kind.WISH, False): words.translate("why", "Because what {name} wished for is here."),
        (Kind.THANKS, False): words.translate("why", "Because {name} sent us somebody: we say thank you."),
    }[reason.follow_up.kind, reason.purchase is not None and reason.follow_up.kind in _ABOUT_A_PURCHASE]
    purchase, follow_up = reason.purchase, reason.follow_up
    return text.format(
        name=customer.spoken_name,
        item=items_text(reason),
        day=day_text(words, purchase.day, today) if purchase else "",
        due=day_text(words, follow_up.due, today),
        amount=amount_text(reason.amount, currency),
        plan=plan_label(words, reason.plan) if reason.plan else "",
        step=follow_up.step_number,
        steps=follow_up.step_count,
    )


def reason_text(words: Words, reason: Reason, today: date) -> str:
    """The reason in short, for a row: "3 months, step 2 of 3. 9 days late"."""
    follow_up = reason.follow_up
    late = follow_up.days_late(today)
    if follow_up.kind is Kind.PROMISE:
        day = day_text(words, follow_up.due, today)
        if follow_up.at_time:
            day = f"{day} {time_text(follow_up.at_time)}"
        short = words.translate("why", "PROMISE: we call on {day}").format(day=day)
        if follow_up.ask_code == MADE_RIGHT:
            short = words.translate("why", "PROMISE: made right by {day}").format(day=day)
    elif follow_up.kind is Kind.COMPLAINT_CHECK:
        short = words.translate("why", "COMPLAINT: is it really solved?")
    elif reason.step:
        short = words.translate("why", "{offset}, step {step} of {steps}").format(
            offset=step_label(words, reason.step), step=follow_up.step_number, steps=follow_up.step_count
        )
    elif follow_up.kind is Kind.WISH:
        names = _here_text(reason)
        here = words.translate("why", "WISH: {name} is here").format(name=names)
        short = here if names else words.translate("why", "WISH: it is here")
    elif follow_up.kind is Kind.THANKS:
        short = words.translate("why", "we say thank you")
    elif follow_up.ask_code == MISSED:
        short = words.translate("why", "we miss them")
    else:
        short = words.translate("why", "keep in touch")
    if not late:
        return short
    return words.translate("why", "{reason}. {late}").format(
        reason=short, late=words.counting(late).translate("why", "%n days late", None, 1)
    )


def attempts_text(words: Words, call: Call, today: date, count: int = 3) -> str:
    """The latest attempts with day and hour, oldest first: "13 Nov 10:20 no answer"; "" before the first.

    What is older than a month belongs to an earlier step and says nothing of when to try now.
    """
    recent = [made for made in call.contacts if (today - made.at.date()).days <= _RECENT_DAYS]
    latest = reversed(recent[:count])
    return ", ".join(f"{moment_text(words, made.at, today)} {label(words, made.outcome)}" for made in latest)


def rhythm_text(words: Words, usual_gap_days: float, days_away: int) -> str:
    """How often somebody comes, and for how long not: "usually every 30 days, last here 60 days ago"."""
    return words.translate("why", "usually every {gap}, last here {away} ago").format(
        gap=_days(words, round(usual_gap_days)), away=_days(words, days_away)
    )


def best_time_text(words: Words, call: Call) -> str:
    """When to try: what the customer said, else another part of the day than last time, else where she was reached."""
    if call.customer.best_time:
        return call.customer.best_time
    if call.part:
        return label(words, call.part)
    usual = usual_part(call.contacts)
    if usual:
        return words.translate("why", "usually reached in the {part}").format(part=label(words, usual))
    return words.translate("why", "any time")


def wish_text(wish: Wish, product_name: str = "") -> str:
    """What is wished for, in a few words: hers in quotation marks, else the product or the category."""
    return f"“{' '.join(wish.said.split())}”" if wish.said else (product_name or wish.category)


def _wished_text(words: Words, customer: Customer, reason: Reason) -> str:
    """Which wishes are here, and what for them; "" where that is not the reason."""
    if reason.follow_up.kind is not Kind.WISH or not reason.wished:
        return ""
    wishes = _joined(dict.fromkeys(wish_text(wished.wish, wished.asked) for wished in reason.wished))
    goods = _here_text(reason)
    if goods in ("", wishes.strip("“”")):
        return words.translate("why", "Because {name} wished for {wish}, and it is here.").format(
            name=customer.spoken_name, wish=wishes
        )
    return words.translate("why", "Because {name} wished for {wish}, and {goods} is here.").format(
        name=customer.spoken_name, wish=wishes, goods=goods
    )


def _here_text(reason: Reason) -> str:
    """The goods that are here and were wished for."""
    return _joined(dict.fromkeys(wished.name for wished in reason.wished if wished.name))


def _joined(names: Iterable[str]) -> str:
    return " + ".join(names)


def _met_text(words: Words, customer: Customer, reason: Reason, today: date) -> str:
    """Why we keep in touch with somebody, by what we know of when she comes; "" where that is not the reason."""
    rhythm, ask = reason.rhythm, reason.follow_up.ask_code
    if rhythm is None:
        return ""
    if ask == MISSED and rhythm.usual_gap_days is not None and rhythm.last_visit is not None:
        told = words.translate("why", "Because {name} usually comes every {gap} and was last here {away} ago.")
        away = (today - rhythm.last_visit).days
        return told.format(
            name=customer.spoken_name, gap=_days(words, round(rhythm.usual_gap_days)), away=_days(words, away)
        )
    met = rhythm.last_contact
    if ask != ASK or not customer.keep_in_touch_months or met is None:
        return ""
    months = words.counting(customer.keep_in_touch_months)
    told = months.translate(
        "why", "Because we keep in touch with {name} every %n months; the last visit was on {day}.", None, 1
    )
    if met == rhythm.last_spoken:
        told = months.translate(
            "why", "Because we keep in touch with {name} every %n months; we last spoke on {day}.", None, 1
        )
    return told.format(name=customer.spoken_name, day=day_text(words, met, today))


def _our_word(words: Words, customer: Customer, reason: Reason, today: date) -> str:
    """Why we call on the day by which a complaint was to be made right."""
    told = words.translate("why", "Because we promised {name} to make it right by {due}.")
    if items_text(reason):
        told = words.translate("why", "Because we promised {name} to make it right by {due}: {item}.")
    due = day_text(words, reason.follow_up.due, today)
    return told.format(name=customer.spoken_name, item=items_text(reason), due=due)


def _days(words: Words, count: int) -> str:
    return words.counting(count).translate("step", "%n days", None, 1)
