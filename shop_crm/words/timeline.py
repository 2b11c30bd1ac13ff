"""What happened between the shop and a customer, as one reads it on her card."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QDate

from shop_crm.domain.calls import Contact, Reason
from shop_crm.domain.complaints import Complaint, Remedy, Satisfied
from shop_crm.domain.consents import ConsentAnswer
from shop_crm.domain.customers import Customer
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.messages import Message
from shop_crm.domain.money import Currency
from shop_crm.domain.notes import Note
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.plans import Plan
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.domain.values import frozen
from shop_crm.words.amounts import amount_text, quantity_text
from shop_crm.words.calls import reason_text, why
from shop_crm.words.customers import consent_text
from shop_crm.words.days import day_text, full_day_text, time_text, weekday_text
from shop_crm.words.labels import label, plan_label, question
from shop_crm.words.words import Words

_NAMED = 3
"""So many lines name a purchase; all of them are told on asking."""
_WEEK, _MONTH, _YEAR = 7, 30.44, 365.25


@frozen
class Told:
    """An entry in words: what it is, and what there is to know of it in lines beneath."""

    title: str
    details: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    """What is told only on asking."""


def quoted(said: str) -> str:
    """Somebody's own words in quotation marks; "" for none."""
    return f"“{said}”" if said else ""


def purchase_told(words: Words, purchase: Purchase, currency: Currency, today: date) -> Told:
    """A purchase: what was bought, for how much, who served, until when the warranty lasts, what was said."""
    facts = [amount_text(purchase.amount, currency)]
    if purchase.state is PurchaseState.VOIDED:
        facts = [words.translate("timeline", "struck out"), *facts]
    elif purchase.returned_amount:
        back = amount_text(purchase.returned_amount, currency)
        facts.append(words.translate("timeline", "{amount} given back").format(amount=back))
    elif any(line.returned_quantity for line in purchase.lines):
        facts.append(words.translate("timeline", "some of it came back"))
    if purchase.served_by:
        facts.append(purchase.served_by)
    until = _warranty_end(purchase)
    if until:
        told = words.translate("timeline", "warranty to {day}")
        if until < today:
            told = words.translate("timeline", "warranty ended {day}")
        facts.append(told.format(day=full_day_text(words, until)))
    title = ", ".join(item_text(words, line) for line in purchase.lines[:_NAMED])
    rest = len(purchase.lines) - _NAMED
    if rest > 0:
        more = words.counting(rest).translate("timeline", "{items}, and %n more", None, 1)
        title = more.format(items=title)
    return Told(title=title, details=tuple(filter(None, (" · ".join(facts), quoted(purchase.said)))))


def lines_told(words: Words, purchase: Purchase, currency: Currency) -> tuple[str, ...]:
    """Each line of a purchase with its amount and what came back; () for a single line that is whole and plain."""
    lines = purchase.lines
    if len(lines) == 1 and not lines[0].serial and not lines[0].returned_quantity:
        return ()
    return tuple(_line_told(words, line, currency) for line in lines)


def contact_told(words: Words, contact: Contact, *, with_words: bool = True) -> Told:
    """A call or message: what came of it, in whose words, at which hour, by whom."""
    outcome = label(words, contact.outcome)
    outcome = outcome[0].upper() + outcome[1:]
    title = outcome
    if contact.said and with_words:
        title = words.translate("timeline", "{outcome}. {said}").format(outcome=outcome, said=quoted(contact.said))
    facts = [label(words, contact.channel), time_text(contact.at.time()), contact.made_by]
    return Told(title=title, details=(" · ".join(filter(None, facts)),))


def complaint_told(words: Words, complaint: Complaint, currency: Currency) -> Told:
    """A complaint in the customer's own words, and how it ended: "Replaced the same day, was satisfied · …"."""
    facts = [complaint.item, _made_right(words, complaint)]
    if complaint.cost:
        cost = words.translate("timeline", "cost us {amount}")
        facts.append(cost.format(amount=amount_text(complaint.cost, currency)))
    title = quoted(complaint.said) or words.translate("timeline", "A complaint")
    return Told(title=title, details=tuple(filter(None, (" · ".join(filter(None, facts)), complaint.solution))))


def wish_told(words: Words, said: str, state: str) -> Told:
    """A wish, in the customer's own words; `state` is "open", "bought" or "dropped"."""
    told = {
        "open": words.translate("timeline", "a wish, still open"),
        "bought": words.translate("timeline", "a wish, bought since"),
        "dropped": words.translate("timeline", "a wish, no longer wanted"),
    }
    return Told(title=quoted(said) or words.translate("timeline", "A wish"), details=(told[state],))


def note_told(words: Words, note: Note) -> Told:
    """What she said in passing, to whom."""
    facts = [words.translate("timeline", "said to us"), time_text(note.at.time()), note.made_by]
    return Told(title=quoted(note.said), details=(" · ".join(filter(None, facts)),))


def message_told(words: Words, message: Message) -> Told:
    """What was sent to her, for which occasion, by which way; its text on asking."""
    title = words.translate("timeline", "Message sent")
    if message.occasion in tuple(Occasion):
        title = words.translate("timeline", "Greeting sent: {occasion}")
        title = title.format(occasion=label(words, Occasion(message.occasion)))
    facts = [label(words, message.channel), time_text(message.at.time()), message.made_by]
    more = (message.said,) if message.said else ()
    return Told(title=title, details=(" · ".join(filter(None, facts)),), more=more)


def consent_told(words: Words, answer: ConsentAnswer) -> Told:
    """What she answered when she was asked whether we may: how, and to whom."""
    facts = [label(words, answer.way), answer.made_by]
    return Told(title=consent_text(words, answer.kind, answer.is_given), details=(" · ".join(filter(None, facts)),))


def sent_told(words: Words, customer: Customer) -> Told:
    """Somebody whom she sent us."""
    title = words.translate("timeline", "Sent us {name}").format(name=customer.spoken_name)
    return Told(title=title, details=(words.translate("timeline", "word of mouth"),))


def next_told(words: Words, customer: Customer, reason: Reason, currency: Currency, today: date) -> Told:
    """A call that is still to be made: what to ask, by which plan, and in full why."""
    follow_up = reason.follow_up
    ask = question(words, follow_up.ask_code, follow_up.ask)
    title = words.translate("timeline", "We call: {question}").format(question=ask)
    if not ask:
        title = words.translate("timeline", "We call")
    full = why(words, customer, reason, currency, today)
    if follow_up.planned_on <= today or reason.plan is None:
        return Told(title=title, details=(full,))
    short = words.translate("timeline", "{plan}: {reason}")
    short = short.format(plan=plan_label(words, reason.plan), reason=reason_text(words, reason, today))
    return Told(title=title, details=(short,), more=(full,))


def next_day_text(words: Words, follow_up: FollowUp, today: date) -> str:
    """When it is to be made, seen from today: "9 days late", "Today", "Tue 24 Nov 10:00"."""
    if follow_up.is_held:
        return words.translate("timeline", "once the complaint is solved")
    late = follow_up.days_late(today)
    if late:
        return words.counting(late).translate("why", "%n days late", None, 1)
    if follow_up.planned_on <= today:
        told = words.translate("timeline", "Today")
    else:
        told = weekday_text(words, follow_up.planned_on, today)
    return f"{told} {time_text(follow_up.at_time)}" if follow_up.at_time else told


def span_text(words: Words, days: float) -> str:
    """A number of days as one says it: "5 days", "6 weeks", "4 months", "3 years"."""
    if days < 2 * _WEEK:
        return words.counting(round(days)).translate("timeline", "%n days", None, 1)
    if days < 2 * _MONTH:
        return words.counting(round(days / _WEEK)).translate("timeline", "%n weeks", None, 1)
    if days < 2 * _YEAR:
        return words.counting(round(days / _MONTH)).translate("timeline", "%n months", None, 1)
    return words.counting(round(days / _YEAR)).translate("timeline", "%n years", None, 1)


def every_text(words: Words, median_gap_days: float) -> str:
    """The usual gap between visits: "every 4 months"."""
    if median_gap_days < 1.5:
        return words.translate("timeline", "every day")
    return words.translate("timeline", "every {span}").format(span=span_text(words, median_gap_days))


def seen_text(words: Words, day: date, today: date) -> str:
    """How long ago somebody was here last: "last seen 3 months ago", "last seen today"."""
    days = (today - day).days
    if days <= 0:
        return words.translate("timeline", "last seen today")
    return words.translate("timeline", "last seen {span} ago").format(span=span_text(words, days))


def since_text(words: Words, day: date) -> str:
    """Since when somebody is a customer: "Customer since March 2021"."""
    month = words.locale.toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
    return words.translate("timeline", "Customer since {month}").format(month=month)


def change_text(
    words: Words, plan: Plan | None, before: Sequence[FollowUp], after: Sequence[FollowUp], today: date
) -> str:
    """What saving a changed purchase does to its calls; `before` and `after` are those still to be made."""
    kept = {_step(call) for call in before} & {_step(call) for call in after}
    gone = [call for call in before if _step(call) not in kept]
    new = [call for call in after if _step(call) not in kept]
    told = []
    if new and plan:
        said = words.translate("timeline", "{plan}: we call on {days}.")
        told.append(said.format(plan=plan_label(words, plan), days=_days(words, new, today)))
    if gone:
        said = words.translate("timeline", "We no longer call on {days}.")
        told.append(said.format(days=_days(words, gone, today)))
    if not told and after:
        told.append(words.translate("timeline", "Its calls stay as they are."))
    return " ".join(told) or words.translate("timeline", "No call hangs on this purchase.")


def _made_right(words: Words, complaint: Complaint) -> str:
    """How it was made right, when, and whether that was good: "Replaced the same day, was satisfied"."""
    if complaint.closed_on is None:
        return words.translate("timeline", "complaint, still open")
    done = {
        None: words.translate("timeline", "complaint, solved {when}"),
        Remedy.REPLACEMENT: words.translate("timeline", "Replaced {when}"),
        Remedy.REPAIR: words.translate("timeline", "Repaired {when}"),
        Remedy.REFUND: words.translate("timeline", "Money given back {when}"),
        Remedy.DISCOUNT: words.translate("timeline", "A discount given {when}"),
        Remedy.APOLOGY: words.translate("timeline", "Said sorry {when}"),
        Remedy.OTHER: words.translate("timeline", "Made right {when}"),
    }[complaint.remedy]
    days = (complaint.closed_on - complaint.day).days
    when = words.translate("timeline", "the same day")
    if days:
        when = words.counting(days).translate("timeline", "after %n days", None, 1)
    told = done.format(when=when)
    if complaint.satisfied is None:
        return told
    then = words.translate("timeline", "{done}, was satisfied")
    if complaint.satisfied is Satisfied.NO:
        then = words.translate("timeline", "{done}, was not satisfied")
    return then.format(done=told)


def _step(call: FollowUp) -> tuple[object, ...]:
    return call.plan_id, call.step_number, call.due, call.customer_id


def _days(words: Words, calls: Collection[FollowUp], today: date) -> str:
    held = words.translate("timeline", "once the complaint is solved")
    return ", ".join(dict.fromkeys(held if call.is_held else day_text(words, call.planned_on, today) for call in calls))


def item_text(words: Words, line: Line) -> str:
    """A line's item, with how many of it where it is not one."""
    if line.quantity == 1:
        return line.item
    return words.translate("timeline", "{quantity} × {item}").format(
        quantity=quantity_text(words, line.quantity), item=line.item
    )


def _line_told(words: Words, line: Line, currency: Currency) -> str:
    facts = [item_text(words, line), amount_text(line.amount, currency)]
    if line.serial:
        facts.append(words.translate("timeline", "serial no. {serial}").format(serial=line.serial))
    if line.returned_quantity:
        told = words.translate("timeline", "{quantity} came back, {amount} given back")
        back = amount_text(line.returned_amount, currency)
        facts.append(told.format(quantity=quantity_text(words, line.returned_quantity), amount=back))
    return " · ".join(facts)


def _warranty_end(purchase: Purchase) -> date | None:
    ends = [add_months(purchase.day, line.warranty_months) for line in purchase.kept_lines if line.warranty_months]
    return max(ends, default=None)
