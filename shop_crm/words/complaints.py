"""A complaint in words: since when, about what, how it is made right, what it is worth, and what came of it."""

from datetime import date

from shop_crm.domain.complaints import Complaint, Remedy, Severity, Step, StepKind, Worth
from shop_crm.domain.follow_ups import FollowUp, State
from shop_crm.domain.habits import Alike, Habit
from shop_crm.domain.money import Currency
from shop_crm.domain.purchases import Purchase
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text, full_day_text, weekday_text
from shop_crm.words.labels import label
from shop_crm.words.timeline import purchase_told, quoted
from shop_crm.words.words import Words

_LITTLE, _MUCH = 0.10, 0.5
"""Parts of what they have brought: up to the first it costs little, up to the second it is well worth it."""


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


def heard_text(words: Words, complaint: Complaint) -> str:
    """When, how and by whom it was heard: "They told us on the phone on 13 Nov 2026 · Dewi"."""
    told = words.translate("complaints", "They told us in the shop on {day}")
    if complaint.contact_id is not None:
        told = words.translate("complaints", "They told us on the phone on {day}")
    heard = told.format(day=full_day_text(words, complaint.day))
    return f"{heard} · {complaint.opened_by}" if complaint.opened_by else heard


def promised_text(words: Words, complaint: Complaint, today: date) -> str:
    """By when we promised to make it right: "promised by Tue 24 Nov", "promised by 20 Nov, 3 days late"; "" for no day.

    Of one that is solved nothing is told: that our word was kept shows by its day.
    """
    if complaint.promised_on is None or not complaint.is_open:
        return ""
    late = complaint.days_late(today)
    if not late:
        told = words.translate("complaints", "promised by {day}")
        return told.format(day=weekday_text(words, complaint.promised_on, today))
    told = words.counting(late).translate("complaints", "promised by {day}, %n days late", None, 1)
    return told.format(day=day_text(words, complaint.promised_on, today))


def bought_text(words: Words, purchase: Purchase | None, currency: Currency, today: date) -> str:
    """The purchase it is about: "LG TV · Rp 5.499.000 · warranty to 13 Aug 2027 · bought 13 Aug"; "" for none."""
    if purchase is None:
        return ""
    told = purchase_told(words, purchase, currency, today)
    bought = words.translate("today", "bought {day}").format(day=day_text(words, purchase.day, today))
    return " · ".join((told.title, told.details[0], bought))


def severity_text(words: Words, severity: Severity) -> str:
    """How bad it is for them."""
    match severity:
        case Severity.LIGHT:
            return words.translate("complaints", "a small thing")
        case Severity.PLAIN:
            return words.translate("complaints", "annoying")
        case Severity.GRAVE:
            return words.translate("complaints", "serious")


def remedy_hint(words: Words, remedy: Remedy) -> str:
    """A few words on what a remedy can be."""
    return {
        Remedy.REPLACEMENT: words.translate("complaints", "a good one for it"),
        Remedy.REPAIR: words.translate("complaints", "put in order"),
        Remedy.REFUND: words.translate("complaints", "all or a part"),
        Remedy.DISCOUNT: words.translate("complaints", "now or later"),
        Remedy.APOLOGY: words.translate("complaints", "and listen"),
        Remedy.OTHER: words.translate("complaints", "ask what helps"),
    }[remedy]


def limit_text(words: Words, limit: int | None, price: int | None, currency: Currency) -> str:
    """Up to which cost anybody here may say yes (domain.md 8): "say yes up to Rp 300.000"."""
    if limit is None:
        return words.translate("complaints", "say yes up to the price of the item")
    amount = amount_text(limit, currency)
    if limit == price:
        return words.translate("complaints", "say yes up to {amount}, the price of the item").format(amount=amount)
    return words.translate("complaints", "say yes up to {amount}").format(amount=amount)


def above_text(words: Words, cost: int, limit: int | None) -> str:
    """That it costs more than anybody here may say yes to; "" when it does not."""
    if limit is None or cost <= limit:
        return ""
    return words.translate("complaints", "That is above what we say yes to without asking. The owner decides.")


def worth_text(words: Words, worth: Worth, name: str, currency: Currency) -> str:
    """One sentence on what it costs beside what they have brought; it is always for making it right."""
    share, brought = worth.share, amount_text(worth.together, currency)
    if not worth.cost and share is not None:
        told = words.translate("complaints", "{name} and theirs have brought {brought}. Make it right, and warmly.")
        return told.format(name=name, brought=brought)
    if not worth.cost:
        return words.translate("complaints", "Nothing bought yet. How we make it right decides whether they stay.")
    cost = amount_text(worth.cost, currency)
    if share is None:
        told = words.translate("complaints", "{cost}, and nothing bought yet: it is for the name of the shop.")
    elif share <= _LITTLE:
        told = words.translate(
            "complaints", "{cost} is {share} of what {name} and theirs have brought. Say yes, and say it warmly."
        )
    elif share <= _MUCH:
        told = words.translate(
            "complaints", "{cost} is {share} of what {name} and theirs have brought. They are worth it: say yes."
        )
    elif share <= 1:
        told = words.translate(
            "complaints", "{cost} is {share} of what {name} and theirs have brought. Still less than losing them."
        )
    else:
        told = words.translate(
            "complaints", "{cost} is more than {name} and theirs have brought. Find together what helps."
        )
    return told.format(name=name, cost=cost, share=_share_text(words, share))


def habit_text(words: Words, habit: Habit) -> str:
    """What is becoming a habit: "This product: 2 complaints in 90 days"."""
    many = words.counting(habit.count)
    match habit.alike:
        case Alike.PRODUCT:
            return many.translate("complaints", "This product: %n complaints in 90 days", None, 1)
        case Alike.SUPPLIER:
            told = many.translate("complaints", "From {supplier}: %n complaints in 90 days", None, 1)
            return told.format(supplier=habit.supplier)
        case Alike.CAUSE:
            told = many.translate("complaints", "“{cause}”: %n complaints in 90 days", None, 1)
            return told.format(cause=label(words, habit.cause) if habit.cause else "")


def habit_chip(words: Words, habits: tuple[Habit, ...]) -> str:
    """The first of the habits in a few words, for a chip: "2 complaints about this product"; "" for none."""
    if not habits:
        return ""
    many = words.counting(habits[0].count)
    match habits[0].alike:
        case Alike.PRODUCT:
            return many.translate("complaints", "%n complaints about this product", None, 1)
        case Alike.SUPPLIER:
            return many.translate("complaints", "%n complaints about this supplier", None, 1)
        case Alike.CAUSE:
            return many.translate("complaints", "%n complaints for the same reason", None, 1)


def step_text(words: Words, step: Step) -> str:
    """What was done, or what became of it: "Panel ordered", "Not good after all: “…”", "Solved: a new panel"."""
    match step.kind:
        case StepKind.DONE:
            return step.said
        case StepKind.CLOSED:
            told = words.translate("complaints", "Solved: {said}")
            return told.format(said=step.said) if step.said else words.translate("complaints", "Solved")
        case StepKind.REOPENED:
            return words.translate("complaints", "Not good after all: {said}").format(said=quoted(step.said))
        case StepKind.SATISFIED:
            if not step.said:
                return words.translate("complaints", "They say that all is well.")
            return words.translate("complaints", "Asked again, all is well: {said}").format(said=quoted(step.said))
        case StepKind.RETURNED:
            return words.translate("complaints", "Came back: {said}").format(said=step.said)
        case StepKind.EXCHANGED:
            return words.translate("complaints", "Exchanged for: {said}").format(said=step.said)


def step_day_text(words: Words, step: Step, today: date) -> str:
    """When and by whom: "14 Nov, Dewi"."""
    return ", ".join(filter(None, (day_text(words, step.day, today), step.made_by)))


def decided_text(words: Words, complaint: Complaint, currency: Currency) -> str:
    """How it was made right and for how much: "Replace · it cost us Rp 185.000"; "" when neither is known."""
    told = [label(words, complaint.remedy)] if complaint.remedy else []
    if complaint.cost:
        cost = words.translate("complaints", "it cost us {amount}")
        told.append(cost.format(amount=amount_text(complaint.cost, currency)))
    return " · ".join(told)


def difference_text(words: Words, came_back: int, given: int, currency: Currency) -> str:
    """What an exchange changes in money: "Rp 5.499.000 comes back; they pay Rp 500.000 on top."."""
    back = amount_text(came_back, currency)
    if given > came_back:
        told = words.translate("complaints", "{back} comes back; they pay {more} on top.")
        return told.format(back=back, more=amount_text(given - came_back, currency))
    if given < came_back:
        told = words.translate("complaints", "{back} comes back; we give {less} back.")
        return told.format(back=back, less=amount_text(came_back - given, currency))
    return words.translate("complaints", "{back} comes back; the new one costs the same.").format(back=back)


def asked_text(words: Words, check: FollowUp | None, today: date, *, is_satisfied: bool) -> str:
    """What came of asking whether it is really solved, or when we ask; "" when nobody knows."""
    if is_satisfied and (check is None or check.state is not State.DONE):
        return words.translate("complaints", "They say that all is well.")
    if is_satisfied:
        return words.translate("complaints", "We asked again: all is well.")
    if check is not None and check.is_open:
        told = words.translate("complaints", "We ask on {day} whether it really is solved.")
        return told.format(day=weekday_text(words, check.planned_on, today))
    return ""


def _share_text(words: Words, share: float | None) -> str:
    percent = round(100 * (share or 0))
    if percent < 1:
        return words.translate("complaints", "less than 1 %")
    return words.translate("complaints", "{percent} %").format(percent=percent)
