"""The label of every code that a person may see."""

from enum import StrEnum

from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.complaints import Cause, Remedy
from shop_crm.domain.consents import Way
from shop_crm.domain.follow_ups import Channel, EndReason, Outcome, State
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.plans import Anchor, Plan, Step, Unit
from shop_crm.domain.templates import Blank
from shop_crm.words.blanks import NO_BREAK
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_OUTCOMES: dict[str, str] = {
    Outcome.HAPPY: QT_TRANSLATE_NOOP("outcome", "happy"),
    Outcome.WANTS: QT_TRANSLATE_NOOP("outcome", "happy, wants something"),
    Outcome.PROBLEM: QT_TRANSLATE_NOOP("outcome", "has a problem"),
    Outcome.CALL_BACK: QT_TRANSLATE_NOOP("outcome", "call back"),
    Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("outcome", "no answer"),
    Outcome.MESSAGE: QT_TRANSLATE_NOOP("outcome", "message left"),
    Outcome.WRONG_NUMBER: QT_TRANSLATE_NOOP("outcome", "wrong number"),
    Outcome.STOP: QT_TRANSLATE_NOOP("outcome", "don't contact again"),
    Outcome.MOVED_ON: QT_TRANSLATE_NOOP("outcome", "sold or moved on"),
}
_STATES: dict[str, str] = {
    State.OPEN: QT_TRANSLATE_NOOP("state", "open"),
    State.DONE: QT_TRANSLATE_NOOP("state", "done"),
    State.SKIPPED: QT_TRANSLATE_NOOP("state", "skipped"),
    State.EXPIRED: QT_TRANSLATE_NOOP("state", "expired"),
    State.CANCELLED: QT_TRANSLATE_NOOP("state", "cancelled"),
}
_END_REASONS: dict[str, str] = {
    EndReason.NOT_REACHED: QT_TRANSLATE_NOOP("end reason", "not reached"),
    EndReason.MOVED_ON: QT_TRANSLATE_NOOP("end reason", "sold or moved on"),
    EndReason.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("end reason", "asked not to be contacted"),
    EndReason.PURCHASE_VOIDED: QT_TRANSLATE_NOOP("end reason", "the purchase was struck out"),
    EndReason.PURCHASE_RETURNED: QT_TRANSLATE_NOOP("end reason", "the goods came back"),
    EndReason.PURCHASE_CORRECTED: QT_TRANSLATE_NOOP("end reason", "the purchase was corrected"),
    EndReason.TOO_OLD: QT_TRANSLATE_NOOP("end reason", "too long ago"),
    EndReason.SILENCED: QT_TRANSLATE_NOOP("end reason", "went by while a complaint was open"),
    EndReason.LEFT_ALONE: QT_TRANSLATE_NOOP("end reason", "nobody is called about this product any more"),
    EndReason.PLAN_CHANGED: QT_TRANSLATE_NOOP("end reason", "the plan was changed"),
    EndReason.PLAN_OFF: QT_TRANSLATE_NOOP("end reason", "the plan was switched off"),
    EndReason.GIVEN_UP: QT_TRANSLATE_NOOP("end reason", "let go"),
    EndReason.IN_TOUCH: QT_TRANSLATE_NOOP("end reason", "in touch before that"),
    EndReason.BOUGHT: QT_TRANSLATE_NOOP("end reason", "it was bought"),
    EndReason.DROPPED: QT_TRANSLATE_NOOP("end reason", "not wished for any more"),
    EndReason.FORGOTTEN: QT_TRANSLATE_NOOP("end reason", "asked to be forgotten"),
    EndReason.SOLVED: QT_TRANSLATE_NOOP("end reason", "it was solved before"),
    EndReason.REOPENED: QT_TRANSLATE_NOOP("end reason", "it was not solved after all"),
    EndReason.PROMISED_ANEW: QT_TRANSLATE_NOOP("end reason", "promised for another day"),
}
_WAYS: dict[str, str] = {
    Way.COUNTER: QT_TRANSLATE_NOOP("way", "at the counter"),
    Way.CALL: QT_TRANSLATE_NOOP("way", "on the phone"),
    Way.MESSAGE: QT_TRANSLATE_NOOP("way", "in a message"),
    Way.PAPER: QT_TRANSLATE_NOOP("way", "on paper"),
    Way.FILE: QT_TRANSLATE_NOOP("way", "in a file that was brought in"),
}
_BLANKS: dict[str, str] = {
    Blank.ADDRESS: QT_TRANSLATE_NOOP("blank", "address"),
    Blank.NAME: QT_TRANSLATE_NOOP("blank", "name"),
    Blank.ITEM: QT_TRANSLATE_NOOP("blank", "item"),
    Blank.DAY: QT_TRANSLATE_NOOP("blank", "day"),
    Blank.SHOP: QT_TRANSLATE_NOOP("blank", "shop"),
}
"""One word each, and one that `domain.templates` understands."""
_OCCASIONS: dict[str, str] = {
    Occasion.BIRTHDAY: QT_TRANSLATE_NOOP("occasion", "Birthday"),
    Occasion.NEW_YEAR: QT_TRANSLATE_NOOP("occasion", "New Year"),
    Occasion.CHINESE_NEW_YEAR: QT_TRANSLATE_NOOP("occasion", "Chinese New Year"),
    Occasion.NYEPI: QT_TRANSLATE_NOOP("occasion", "Nyepi"),
    Occasion.AIDILFITRI: QT_TRANSLATE_NOOP("occasion", "Aidilfitri"),
    Occasion.DEEPAVALI: QT_TRANSLATE_NOOP("occasion", "Deepavali"),
    Occasion.CHRISTMAS: QT_TRANSLATE_NOOP("occasion", "Christmas"),
}
_PARTS: dict[str, str] = {
    PartOfDay.MORNING: QT_TRANSLATE_NOOP("part of day", "morning"),
    PartOfDay.AFTERNOON: QT_TRANSLATE_NOOP("part of day", "afternoon"),
    PartOfDay.EVENING: QT_TRANSLATE_NOOP("part of day", "evening"),
}
_CHANNELS: dict[str, str] = {
    Channel.CALL: QT_TRANSLATE_NOOP("channel", "call"),
    Channel.WHATSAPP: QT_TRANSLATE_NOOP("channel", "WhatsApp"),
    Channel.SMS: QT_TRANSLATE_NOOP("channel", "SMS"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("channel", "e-mail"),
    Channel.CARD: QT_TRANSLATE_NOOP("channel", "card"),
    Channel.VISIT: QT_TRANSLATE_NOOP("channel", "visit"),
}
_CAUSES: dict[str, str] = {
    Cause.DEFECT: QT_TRANSLATE_NOOP("cause", "it does not work"),
    Cause.DAMAGED: QT_TRANSLATE_NOOP("cause", "it was damaged"),
    Cause.LATE: QT_TRANSLATE_NOOP("cause", "it came late"),
    Cause.WRONG_ITEM: QT_TRANSLATE_NOOP("cause", "it was the wrong thing"),
    Cause.NOT_AS_TOLD: QT_TRANSLATE_NOOP("cause", "it is not as we told"),
    Cause.SERVICE: QT_TRANSLATE_NOOP("cause", "how we treated them"),
    Cause.PRICE: QT_TRANSLATE_NOOP("cause", "the price"),
    Cause.OTHER: QT_TRANSLATE_NOOP("cause", "another cause"),
}
_REMEDIES: dict[str, str] = {
    Remedy.REPLACEMENT: QT_TRANSLATE_NOOP("remedy", "Replace"),
    Remedy.REPAIR: QT_TRANSLATE_NOOP("remedy", "Repair"),
    Remedy.REFUND: QT_TRANSLATE_NOOP("remedy", "Refund"),
    Remedy.DISCOUNT: QT_TRANSLATE_NOOP("remedy", "Discount"),
    Remedy.APOLOGY: QT_TRANSLATE_NOOP("remedy", "Apologise"),
    Remedy.OTHER: QT_TRANSLATE_NOOP("remedy", "Other"),
}
_PLANS = {
    "television": QT_TRANSLATE_NOOP("plan", "Television"),
    "computer": QT_TRANSLATE_NOOP("plan", "Computer"),
    "appliance": QT_TRANSLATE_NOOP("plan", "Appliance"),
    "furniture": QT_TRANSLATE_NOOP("plan", "Furniture"),
    "vehicle": QT_TRANSLATE_NOOP("plan", "Car or motorbike"),
    "phone": QT_TRANSLATE_NOOP("plan", "Phone"),
    "large": QT_TRANSLATE_NOOP("plan", "Any large purchase"),
}
_QUESTIONS = {
    "set_up": QT_TRANSLATE_NOOP("question", "Is it working, is it set up?"),
    "still_happy": QT_TRANSLATE_NOOP("question", "Still happy with it? Anything more we can do?"),
    "before_warranty_ends": QT_TRANSLATE_NOOP("question", "The warranty ends in a month: is everything all right?"),
    "first_month": QT_TRANSLATE_NOOP("question", "How was the first month?"),
    "really_solved": QT_TRANSLATE_NOOP("question", "Is the problem really solved? Is anything left to put right?"),
    "made_right": QT_TRANSLATE_NOOP("question", "We promised to make it right by now: is it? Is anything left to do?"),
    "keep_in_touch": QT_TRANSLATE_NOOP("question", "How are you? Is there anything we can do for you?"),
    "missed": QT_TRANSLATE_NOOP("question", "We have not seen you for a while: is all well? Anything you need?"),
    "wish_here": QT_TRANSLATE_NOOP("question", "What you wished for is here: shall we keep it for you?"),
    "thank_you": QT_TRANSLATE_NOOP("question", "Thank you for sending us somebody. How are you yourself?"),
    "first_year": QT_TRANSLATE_NOOP("question", "Nearly a year: is anything due that we can help with?"),
}
_OPERATIONS = {
    "new_shop": QT_TRANSLATE_NOOP("operation", "new shop"),
    "change_settings": QT_TRANSLATE_NOOP("operation", "changed settings"),
    "add_customer": QT_TRANSLATE_NOOP("operation", "new customer"),
    "edit_customer": QT_TRANSLATE_NOOP("operation", "changed customer"),
    "record_consent": QT_TRANSLATE_NOOP("operation", "noted consent"),
    "add_note": QT_TRANSLATE_NOOP("operation", "kept note"),
    "send_greeting": QT_TRANSLATE_NOOP("operation", "note that a greeting was sent (it stays sent)"),
    "set_sender": QT_TRANSLATE_NOOP("operation", "who sent a customer"),
    "record_purchase": QT_TRANSLATE_NOOP("operation", "purchase"),
    "correct_purchase": QT_TRANSLATE_NOOP("operation", "corrected purchase"),
    "return_line": QT_TRANSLATE_NOOP("operation", "returned goods"),
    "void_purchase": QT_TRANSLATE_NOOP("operation", "struck-out purchase"),
    "send_message": QT_TRANSLATE_NOOP("operation", "note that a message was sent (it stays sent)"),
    "book_list": QT_TRANSLATE_NOOP("operation", "results of a printed list"),
    "record_call": QT_TRANSLATE_NOOP("operation", "result of a call"),
    "change_plan": QT_TRANSLATE_NOOP("operation", "changed plan"),
    "leave_alone": QT_TRANSLATE_NOOP("operation", "product left alone"),
    "follow_again": QT_TRANSLATE_NOOP("operation", "product followed again"),
    "open_complaint": QT_TRANSLATE_NOOP("operation", "noted complaint"),
    "close_complaint": QT_TRANSLATE_NOOP("operation", "solved complaint"),
    "save_product": QT_TRANSLATE_NOOP("operation", "product card"),
    "record_arrival": QT_TRANSLATE_NOOP("operation", "arrival of goods"),
    "add_wish": QT_TRANSLATE_NOOP("operation", "noted wish"),
    "change_wish": QT_TRANSLATE_NOOP("operation", "changed wish"),
    "drop_wish": QT_TRANSLATE_NOOP("operation", "dropped wish"),
    "change_complaint": QT_TRANSLATE_NOOP("operation", "what was decided about a complaint"),
    "add_step": QT_TRANSLATE_NOOP("operation", "step of a complaint"),
    "reopen_complaint": QT_TRANSLATE_NOOP("operation", "complaint open again"),
    "note_content": QT_TRANSLATE_NOOP("operation", "all is well after a complaint"),
    "exchange_goods": QT_TRANSLATE_NOOP("operation", "exchanged goods"),
    "plan_call": QT_TRANSLATE_NOOP("operation", "planned call"),
    "leave_for_now": QT_TRANSLATE_NOOP("operation", "not called for now"),
    "snooze": QT_TRANSLATE_NOOP("operation", "put off"),
    "spread": QT_TRANSLATE_NOOP("operation", "spread calls"),
    "keep_call": QT_TRANSLATE_NOOP("operation", "kept call"),
    "let_go": QT_TRANSLATE_NOOP("operation", "calls let go"),
    "move_call": QT_TRANSLATE_NOOP("operation", "moved call"),
    "merge_customers": QT_TRANSLATE_NOOP("operation", "two made one"),
    "keep_apart": QT_TRANSLATE_NOOP("operation", "kept as two people"),
    "take_apart": QT_TRANSLATE_NOOP("operation", "taken apart again"),
    "import": QT_TRANSLATE_NOOP("operation", "import"),
    "remember_import": QT_TRANSLATE_NOOP("operation", "how a file is read"),
    "print_list": QT_TRANSLATE_NOOP("operation", "printed list"),
    "forget": QT_TRANSLATE_NOOP("operation", "forgotten customer"),
    "change_lock": QT_TRANSLATE_NOOP("operation", "changed lock"),
    "wrong_pin": QT_TRANSLATE_NOOP("operation", "wrong PIN"),
    "rebuild": QT_TRANSLATE_NOOP("operation", "rebuilt index"),
    "salvage": QT_TRANSLATE_NOOP("operation", "salvaged shop"),
    "fill_sample": QT_TRANSLATE_NOOP("operation", "sample shop"),
}
_FLAWS = {
    "damaged_pages": QT_TRANSLATE_NOOP("flaw", "damaged pages in the file"),
    "orphans": QT_TRANSLATE_NOOP("flaw", "rows that belong to nobody"),
    "sums_of_lines": QT_TRANSLATE_NOOP("flaw", "purchases whose lines do not add up"),
    "search_index": QT_TRANSLATE_NOOP("flaw", "gaps in the search index"),
    "month_sums": QT_TRANSLATE_NOOP("flaw", "wrong monthly sums"),
    "agenda": QT_TRANSLATE_NOOP("flaw", "calls shown on a wrong day"),
    "ended_but_open": QT_TRANSLATE_NOOP("flaw", "calls that should not be open"),
    "unlike_journal": QT_TRANSLATE_NOOP("flaw", "entries that were changed from outside"),
    "of_another": QT_TRANSLATE_NOOP("flaw", "entries that stand with another customer"),
    "calls_astray": QT_TRANSLATE_NOOP("flaw", "calls that belong to nothing"),
    "wishes": QT_TRANSLATE_NOOP("flaw", "wishes that do not agree with themselves"),
    "complaints": QT_TRANSLATE_NOOP("flaw", "complaints that do not agree with themselves"),
    "merged_but_there": QT_TRANSLATE_NOOP("flaw", "customers who were made one and are still two"),
    "forgotten_but_there": QT_TRANSLATE_NOOP("flaw", "forgotten customers of whom something is left"),
    "numbers": QT_TRANSLATE_NOOP("flaw", "numbers that could be given twice"),
}
_TABLES = {
    "customer": QT_TRANSLATE_NOOP("table", "customers"),
    "purchase": QT_TRANSLATE_NOOP("table", "purchases"),
    "follow_up": QT_TRANSLATE_NOOP("table", "follow-ups"),
    "contact": QT_TRANSLATE_NOOP("table", "calls made"),
    "complaint": QT_TRANSLATE_NOOP("table", "complaints"),
    "wish": QT_TRANSLATE_NOOP("table", "wishes"),
}

LABELS: dict[str, dict[str, str]] = {
    "outcome": {**_OUTCOMES},
    "state": {**_STATES},
    "end reason": {**_END_REASONS},
    "part of day": {**_PARTS},
    "channel": {**_CHANNELS},
    "way": {**_WAYS},
    "occasion": {**_OCCASIONS},
    "blank": {**_BLANKS},
    "cause": {**_CAUSES},
    "remedy": {**_REMEDIES},
    "plan": _PLANS,
    "question": _QUESTIONS,
    "operation": _OPERATIONS,
    "flaw": _FLAWS,
    "table": _TABLES,
}
"""Every label by its context and code; a test sees to it that each enum member has one."""

_CONTEXT_OF: dict[type[StrEnum], str] = {
    Outcome: "outcome",
    State: "state",
    EndReason: "end reason",
    PartOfDay: "part of day",
    Channel: "channel",
    Way: "way",
    Occasion: "occasion",
    Blank: "blank",
    Cause: "cause",
    Remedy: "remedy",
}


def label(words: Words, code: StrEnum) -> str:
    """What a person calls this code."""
    context = _CONTEXT_OF[type(code)]
    return words.translate(context, LABELS[context][code])


def named(words: Words, context: str, code: str) -> str:
    """What a person calls a code of the "operation", "flaw", "table" or "plan" kind."""
    return words.translate(context, LABELS[context][code])


def plan_label(words: Words, plan: Plan) -> str:
    """A plan's name: the owner's own, else ours in the words of the language."""
    return plan.name or words.translate("plan", _PLANS[plan.code])


def question(words: Words, ask_code: str, ask: str) -> str:
    """What to ask: the owner's own words, else ours; "" when nothing was set."""
    return ask or (words.translate("question", _QUESTIONS[ask_code]) if ask_code in _QUESTIONS else "")


def step_label(words: Words, step: Step) -> str:
    """When a step comes: "3 months", "1 month before the warranty ends"; the number keeps its unit on its line."""
    return _step_words(words, step).replace(" ", NO_BREAK, 1)


def _step_words(words: Words, step: Step) -> str:
    match step.unit, step.anchor:
        case Unit.DAY, Anchor.PURCHASE:
            return words.counting(step.after).translate("step", "%n days", None, 1)
        case Unit.WEEK, Anchor.PURCHASE:
            return words.counting(step.after).translate("step", "%n weeks", None, 1)
        case Unit.MONTH, Anchor.PURCHASE:
            return words.counting(step.after).translate("step", "%n months", None, 1)
        case Unit.DAY, Anchor.WARRANTY_END:
            return words.counting(step.after).translate("step", "%n days before the warranty ends", None, 1)
        case Unit.WEEK, Anchor.WARRANTY_END:
            return words.counting(step.after).translate("step", "%n weeks before the warranty ends", None, 1)
        case _:
            return words.counting(step.after).translate("step", "%n months before the warranty ends", None, 1)
