"""Plans in people's words: what one says as a whole, what its steps are, and what it would have brought."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate

from shop_crm.domain.categories import KINDS, category_key
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.money import Currency
from shop_crm.domain.plans import Anchor, Plan, Step, Unit
from shop_crm.domain.rehearsal import Rehearsal
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import weekday_text
from shop_crm.words.labels import label, named
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_ONE_OF: dict[str, str] = {
    "television": QT_TRANSLATE_NOOP("plans", "a television"),
    "computer": QT_TRANSLATE_NOOP("plans", "a computer"),
    "appliance": QT_TRANSLATE_NOOP("plans", "an appliance"),
    "furniture": QT_TRANSLATE_NOOP("plans", "furniture"),
    "vehicle": QT_TRANSLATE_NOOP("plans", "a car or motorbike"),
    "phone": QT_TRANSLATE_NOOP("plans", "a phone"),
}
_UNITS: dict[str, str] = {
    Unit.DAY: QT_TRANSLATE_NOOP("plans", "days"),
    Unit.WEEK: QT_TRANSLATE_NOOP("plans", "weeks"),
    Unit.MONTH: QT_TRANSLATE_NOOP("plans", "months"),
}
_ANCHORS: dict[str, str] = {
    Anchor.PURCHASE: QT_TRANSLATE_NOOP("plans", "after the purchase"),
    Anchor.WARRANTY_END: QT_TRANSLATE_NOOP("plans", "before the warranty ends"),
}


def unit_label(words: Words, unit: Unit) -> str:
    """What a step is counted in: "days"."""
    return words.translate("plans", _UNITS[unit])


def anchor_label(words: Words, anchor: Anchor) -> str:
    """What a step is counted from: "after the purchase"."""
    return words.translate("plans", _ANCHORS[anchor])


def category_label(words: Words, category: str) -> str:
    """A category of a plan: a known kind in the words of the language, any other as it was written."""
    kind = category_key(category)
    return named(words, "plan", kind) if category == kind and kind in KINDS else category


def when_text(words: Words, step: Step) -> str:
    """When a step comes: "10 days after", "1 month before the warranty ends"."""
    counting = words.counting(step.after)
    match step.unit, step.anchor:
        case Unit.DAY, Anchor.PURCHASE:
            return counting.translate("plans", "%n days after", None, 1)
        case Unit.WEEK, Anchor.PURCHASE:
            return counting.translate("plans", "%n weeks after", None, 1)
        case Unit.MONTH, Anchor.PURCHASE:
            return counting.translate("plans", "%n months after", None, 1)
        case Unit.DAY, Anchor.WARRANTY_END:
            return counting.translate("step", "%n days before the warranty ends", None, 1)
        case Unit.WEEK, Anchor.WARRANTY_END:
            return counting.translate("step", "%n weeks before the warranty ends", None, 1)
        case _:
            return counting.translate("step", "%n months before the warranty ends", None, 1)


def plan_sentence(words: Words, plan: Plan, currency: Currency, large_line: int) -> str:
    """A plan read back: "Whoever buys a television for Rp 300.000 or more is called 10 days after.\""""
    who = _who(words, plan, currency, large_line)
    if not plan.steps:
        return words.translate("plans", "{who}: there is no step yet, so nobody is called.").format(who=who)
    if all(step.channel is Channel.CALL for step in plan.steps):
        told = words.translate("plans", "{who} is called {days}.")
        days = [when_text(words, step) for step in plan.steps]
    else:
        told = words.translate("plans", "{who} hears from us {days}.")
        by = words.translate("plans", "{day} ({way})")
        days = [by.format(day=when_text(words, step), way=label(words, step.channel)) for step in plan.steps]
    told = told.format(who=who, days=_listed(words, days))
    if plan.is_off:
        told += " " + words.translate("plans", "It is switched off now.")
    return told


def matching_text(words: Words, plan: Plan, currency: Currency, large_line: int) -> str:
    """In short, from which amount a plan counts: "from Rp 300.000", "Rp 300.000 – Rp 900.000", "any amount"."""
    least = large_line if plan.is_large else plan.amount_from
    if plan.amount_to is not None:
        return f"{amount_text(least, currency)} – {amount_text(plan.amount_to, currency)}"
    if least:
        return words.translate("plans", "from {amount}").format(amount=amount_text(least, currency))
    return words.translate("plans", "any amount")


def steps_text(words: Words, plan: Plan) -> str:
    """How many steps it has."""
    return words.counting(len(plan.steps)).translate("plans", "%n steps", None, 1)


def kinds_text(words: Words, plan: Plan) -> str:
    """The kinds of goods that a plan is for, by their names; "" where its own name says it, or for any."""
    if plan.code in plan.categories and len(plan.categories) == 1 and not plan.name:
        return ""
    return ", ".join(category_label(words, category) for category in plan.categories)


def rehearsal_text(words: Words, rehearsal: Rehearsal, flagged: int) -> str:
    """A rehearsal in one sentence, for who cannot see it."""
    told = words.translate(
        "plans",
        "Would have flagged {flagged} of your last {all} purchases; about {calls} calls a month; "
        "the fullest day has {most}.",
    )
    shown = words.locale.toString
    return told.format(
        flagged=shown(flagged),
        all=shown(rehearsal.looked_at),
        calls=shown(round(rehearsal.calls_a_month)),
        most=shown(rehearsal.fullest),
    )


def fullest_text(words: Words, rehearsal: Rehearsal, today: date, *, has_grey: bool) -> str:
    """Which day would have the most calls, and what grey means where there is any."""
    parts = []
    if rehearsal.fullest_day is not None:
        told = words.counting(rehearsal.fullest).translate("plans", "The fullest day is {day}, with %n calls.", None, 1)
        parts.append(told.format(day=weekday_text(words, rehearsal.fullest_day, today)))
    if has_grey:
        parts.append(words.translate("plans", "Grey: the shop is closed."))
    return " ".join(parts)


def month_text(words: Words, first: date) -> str:
    """A month for a heading: "December 2026"."""
    return words.locale.toString(QDate(first.year, first.month, 1), "MMMM yyyy")


def _who(words: Words, plan: Plan, currency: Currency, large_line: int) -> str:
    anything = words.translate("plans", "anything")
    kinds = _listed_or(words, [_one_of(words, category) for category in plan.categories]) or anything
    least = large_line if plan.is_large else plan.amount_from
    if least and plan.amount_to is not None:
        told = words.translate("plans", "Whoever buys {kinds} for {least} up to just below {most}")
    elif plan.amount_to is not None:
        told = words.translate("plans", "Whoever buys {kinds} for less than {most}")
    elif least:
        told = words.translate("plans", "Whoever buys {kinds} for {least} or more")
    else:
        told = words.translate("plans", "Whoever buys {kinds}")
    most = amount_text(plan.amount_to, currency) if plan.amount_to is not None else ""
    return told.format(kinds=kinds, least=amount_text(least, currency), most=most)


def _one_of(words: Words, category: str) -> str:
    return words.translate("plans", _ONE_OF[category]) if category in _ONE_OF else category


def _listed(words: Words, parts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b, and c"."""
    if len(parts) < 2:
        return "".join(parts)
    two, more = words.translate("plans", "{most} and {last}"), words.translate("plans", "{most}, and {last}")
    return (two if len(parts) == 2 else more).format(most=", ".join(parts[:-1]), last=parts[-1])


def _listed_or(words: Words, parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return words.translate("plans", "{most} or {last}").format(most=", ".join(parts[:-1]), last=parts[-1])
