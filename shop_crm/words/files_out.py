"""What stands in the files that leave the shop, and what is told of them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from shop_crm.domain.calls import Call
from shop_crm.domain.files_out import FileKind, Head, Part, Saved, What
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.money import Currency
from shop_crm.domain.plans import Plan
from shop_crm.words.blanks import breakable
from shop_crm.words.calls import why
from shop_crm.words.days import full_day_text
from shop_crm.words.labels import LABELS, plan_label, question
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

# An import knows a column by these words (exchange.header_words): a test reads every header back in every language.
_HEADS: dict[Head, str] = {
    Head.ID: QT_TRANSLATE_NOOP("file head", "Number"),
    Head.CUSTOMER_ID: QT_TRANSLATE_NOOP("file head", "Customer ID"),
    Head.FORM_OF_ADDRESS: QT_TRANSLATE_NOOP("file head", "Form of address"),
    Head.NAME: QT_TRANSLATE_NOOP("file head", "Name"),
    Head.PHONE: QT_TRANSLATE_NOOP("file head", "Phone 1"),
    Head.SECOND_PHONE: QT_TRANSLATE_NOOP("file head", "Phone 2"),
    Head.OTHER_PHONES: QT_TRANSLATE_NOOP("file head", "Phone 3"),
    Head.WRONG_PHONE: QT_TRANSLATE_NOOP("file head", "Wrong number"),
    Head.EMAIL: QT_TRANSLATE_NOOP("file head", "E-mail"),
    Head.ADDRESS: QT_TRANSLATE_NOOP("file head", "Address"),
    Head.BIRTHDAY: QT_TRANSLATE_NOOP("file head", "Birthday"),
    Head.LANGUAGE: QT_TRANSLATE_NOOP("file head", "Language"),
    Head.BEST_TIME: QT_TRANSLATE_NOOP("file head", "Best time to call"),
    Head.SERVICE_CALLS: QT_TRANSLATE_NOOP("file head", "Service calls"),
    Head.OFFERS: QT_TRANSLATE_NOOP("file head", "Offers and greetings"),
    Head.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("file head", "Do not contact"),
    Head.SENT_BY: QT_TRANSLATE_NOOP("file head", "Sent by"),
    Head.HEARD_FROM: QT_TRANSLATE_NOOP("file head", "Heard of us"),
    Head.NOTE: QT_TRANSLATE_NOOP("file head", "Note about customer"),
    Head.PURCHASE_COUNT: QT_TRANSLATE_NOOP("file head", "Purchases made"),
    Head.SPENT: QT_TRANSLATE_NOOP("file head", "Spent in all"),
    Head.LAST_PURCHASE: QT_TRANSLATE_NOOP("file head", "Last purchase"),
    Head.ORDER_ID: QT_TRANSLATE_NOOP("file head", "Receipt ID"),
    Head.LINE_ID: QT_TRANSLATE_NOOP("file head", "Line ID"),
    Head.DAY: QT_TRANSLATE_NOOP("file head", "Date"),
    Head.ITEM: QT_TRANSLATE_NOOP("file head", "Item"),
    Head.CATEGORY: QT_TRANSLATE_NOOP("file head", "Category"),
    Head.QUANTITY: QT_TRANSLATE_NOOP("file head", "Quantity"),
    Head.AMOUNT: QT_TRANSLATE_NOOP("file head", "Line amount"),
    Head.CURRENCY: QT_TRANSLATE_NOOP("file head", "Currency"),
    Head.RETURNED_QUANTITY: QT_TRANSLATE_NOOP("file head", "Returned quantity"),
    Head.RETURNED_AMOUNT: QT_TRANSLATE_NOOP("file head", "Returned amount"),
    Head.SERIAL: QT_TRANSLATE_NOOP("file head", "Serial number"),
    Head.WARRANTY: QT_TRANSLATE_NOOP("file head", "Warranty (months)"),
    Head.SERVED_BY: QT_TRANSLATE_NOOP("file head", "Served by"),
    Head.SAID: QT_TRANSLATE_NOOP("file head", "What they said"),
    Head.STATUS: QT_TRANSLATE_NOOP("file head", "Status"),
    Head.DUE: QT_TRANSLATE_NOOP("file head", "Due"),
    Head.SHOWN_ON: QT_TRANSLATE_NOOP("file head", "To be done on"),
    Head.TIME: QT_TRANSLATE_NOOP("file head", "Hour"),
    Head.WHY: QT_TRANSLATE_NOOP("file head", "Why"),
    Head.ASK: QT_TRANSLATE_NOOP("file head", "Question"),
    Head.PLAN: QT_TRANSLATE_NOOP("file head", "Plan"),
    Head.STEP: QT_TRANSLATE_NOOP("file head", "Step"),
    Head.CHANNEL: QT_TRANSLATE_NOOP("file head", "By"),
    Head.ATTEMPTS: QT_TRANSLATE_NOOP("file head", "Attempts"),
    Head.REASON: QT_TRANSLATE_NOOP("file head", "Reason"),
    Head.COMPLAINT: QT_TRANSLATE_NOOP("file head", "Complaint"),
    Head.SEVERITY: QT_TRANSLATE_NOOP("file head", "How bad (1 to 3)"),
    Head.CAUSE: QT_TRANSLATE_NOOP("file head", "Cause"),
    Head.WANTED: QT_TRANSLATE_NOOP("file head", "Wanted"),
    Head.REMEDY: QT_TRANSLATE_NOOP("file head", "Made right by"),
    Head.COST: QT_TRANSLATE_NOOP("file head", "Cost"),
    Head.PROMISED_ON: QT_TRANSLATE_NOOP("file head", "Promised for"),
    Head.CLOSED_ON: QT_TRANSLATE_NOOP("file head", "Solved on"),
    Head.SOLUTION: QT_TRANSLATE_NOOP("file head", "What was done"),
    Head.SATISFIED: QT_TRANSLATE_NOOP("file head", "Content now"),
    Head.NOTED_BY: QT_TRANSLATE_NOOP("file head", "Noted by"),
    Head.IN_HANDS_OF: QT_TRANSLATE_NOOP("file head", "Seen to by"),
    Head.AT: QT_TRANSLATE_NOOP("file head", "At"),
    Head.OUTCOME: QT_TRANSLATE_NOOP("file head", "Result"),
    Head.PRICE_LIMIT: QT_TRANSLATE_NOOP("file head", "At most"),
    Head.WAY: QT_TRANSLATE_NOOP("file head", "How it was said"),
    Head.ANSWER: QT_TRANSLATE_NOOP("file head", "Answer"),
    Head.OCCASION: QT_TRANSLATE_NOOP("file head", "Occasion"),
    Head.PRICE: QT_TRANSLATE_NOOP("file head", "Price"),
    Head.SUPPLIER: QT_TRANSLATE_NOOP("file head", "Supplier"),
    Head.DETAILS: QT_TRANSLATE_NOOP("file head", "Details"),
    Head.SETTING: QT_TRANSLATE_NOOP("file head", "Setting"),
    Head.VALUE: QT_TRANSLATE_NOOP("file head", "Value"),
    Head.AFTER: QT_TRANSLATE_NOOP("file head", "After"),
    Head.PRODUCT: QT_TRANSLATE_NOOP("file head", "Product"),
    Head.TEXT: QT_TRANSLATE_NOOP("file head", "Text"),
    Head.REMARK: QT_TRANSLATE_NOOP("file head", "Remark"),
    Head.REPAIRS: QT_TRANSLATE_NOOP("file head", "Repair and warranty"),
}
_PARTS: dict[Part, str] = {
    Part.CUSTOMERS: QT_TRANSLATE_NOOP("file part", "Customers"),
    Part.PURCHASES: QT_TRANSLATE_NOOP("file part", "Purchases"),
    Part.FOLLOW_UPS: QT_TRANSLATE_NOOP("file part", "Follow-ups"),
    Part.COMPLAINTS: QT_TRANSLATE_NOOP("file part", "Complaints"),
    Part.PHONES: QT_TRANSLATE_NOOP("file part", "Phones"),
    Part.CALLS: QT_TRANSLATE_NOOP("file part", "Calls made"),
    Part.STEPS: QT_TRANSLATE_NOOP("file part", "Steps of complaints"),
    Part.WISHES: QT_TRANSLATE_NOOP("file part", "Wishes"),
    Part.NOTES: QT_TRANSLATE_NOOP("file part", "Notes"),
    Part.CONSENTS: QT_TRANSLATE_NOOP("file part", "Consents"),
    Part.GREETINGS: QT_TRANSLATE_NOOP("file part", "Greetings wanted"),
    Part.MESSAGES: QT_TRANSLATE_NOOP("file part", "Messages sent"),
    Part.PRODUCTS: QT_TRANSLATE_NOOP("file part", "Products"),
    Part.ARRIVALS: QT_TRANSLATE_NOOP("file part", "Goods that came"),
    Part.PLANS: QT_TRANSLATE_NOOP("file part", "Plans"),
    Part.PLAN_STEPS: QT_TRANSLATE_NOOP("file part", "Steps of plans"),
    Part.PLAN_MESSAGES: QT_TRANSLATE_NOOP("file part", "Messages of plans"),
    Part.SETTINGS: QT_TRANSLATE_NOOP("file part", "Settings"),
}
_ABOUT: dict[Part, str] = {
    Part.CUSTOMERS: QT_TRANSLATE_NOOP("file part", "Everybody, with phones, consents and the notes about them."),
    Part.PURCHASES: QT_TRANSLATE_NOOP(
        "file part", "What was bought, one row for each line; those of forgotten people stand without a person."
    ),
    Part.FOLLOW_UPS: QT_TRANSLATE_NOOP("file part", "Every call that was planned, and what became of it."),
    Part.COMPLAINTS: QT_TRANSLATE_NOOP("file part", "What people complained of, and how it was made right."),
    Part.PHONES: QT_TRANSLATE_NOOP("file part", "Every phone number, also the wrong ones."),
    Part.CALLS: QT_TRANSLATE_NOOP("file part", "Each call with its result, and what they said."),
    Part.STEPS: QT_TRANSLATE_NOOP("file part", "What was done about each complaint, day by day."),
    Part.WISHES: QT_TRANSLATE_NOOP("file part", "What people wish for."),
    Part.NOTES: QT_TRANSLATE_NOOP("file part", "The notes about customers, each with its day."),
    Part.CONSENTS: QT_TRANSLATE_NOOP("file part", "What people answered when they were asked whether we may."),
    Part.GREETINGS: QT_TRANSLATE_NOOP("file part", "Who wants a greeting on which occasion."),
    Part.MESSAGES: QT_TRANSLATE_NOOP("file part", "The messages and greetings that went out."),
    Part.PRODUCTS: QT_TRANSLATE_NOOP("file part", "The product cards."),
    Part.ARRIVALS: QT_TRANSLATE_NOOP("file part", "Which goods came on which day."),
    Part.PLANS: QT_TRANSLATE_NOOP("file part", "The plans by which follow-ups are made."),
    Part.PLAN_STEPS: QT_TRANSLATE_NOOP("file part", "The steps of each plan."),
    Part.PLAN_MESSAGES: QT_TRANSLATE_NOOP("file part", "The shop's own words for the messages at these steps."),
    Part.SETTINGS: QT_TRANSLATE_NOOP("file part", "How the shop is set up."),
}
_KINDS: dict[Kind, str] = {
    Kind.COURTESY: QT_TRANSLATE_NOOP("file code", "planned call"),
    Kind.PROMISE: QT_TRANSLATE_NOOP("file code", "we promised"),
    Kind.COMPLAINT_CHECK: QT_TRANSLATE_NOOP("file code", "after a complaint"),
    Kind.KEEP_IN_TOUCH: QT_TRANSLATE_NOOP("file code", "keeping in touch"),
    Kind.WISH: QT_TRANSLATE_NOOP("file code", "a wish is here"),
    Kind.THANKS: QT_TRANSLATE_NOOP("file code", "to say thank you"),
}
_CODES: dict[str, dict[str, str]] = {
    "answer": {"yes": QT_TRANSLATE_NOOP("file code", "yes"), "no": QT_TRANSLATE_NOOP("file code", "no")},
    "complaint": {"open": QT_TRANSLATE_NOOP("file code", "open"), "closed": QT_TRANSLATE_NOOP("file code", "solved")},
    "complaint step": {
        "done": QT_TRANSLATE_NOOP("file code", "done"),
        "closed": QT_TRANSLATE_NOOP("file code", "solved"),
        "reopened": QT_TRANSLATE_NOOP("file code", "open again"),
        "satisfied": QT_TRANSLATE_NOOP("file code", "content"),
        "returned": QT_TRANSLATE_NOOP("file code", "goods taken back"),
        "exchanged": QT_TRANSLATE_NOOP("file code", "goods exchanged"),
    },
    "wish": {
        "open": QT_TRANSLATE_NOOP("file code", "open"),
        "bought": QT_TRANSLATE_NOOP("file code", "bought"),
        "dropped": QT_TRANSLATE_NOOP("file code", "not any more"),
    },
    "consent": {
        "contact": QT_TRANSLATE_NOOP("file code", "to be contacted at all"),
        "service": QT_TRANSLATE_NOOP("file code", "calls about purchases"),
        "offers": QT_TRANSLATE_NOOP("file code", "offers and greetings"),
    },
    "plan state": {
        "on": QT_TRANSLATE_NOOP("file code", "in force"),
        "off": QT_TRANSLATE_NOOP("file code", "switched off"),
        "past": QT_TRANSLATE_NOOP("file code", "past"),
    },
    "unit": {
        "day": QT_TRANSLATE_NOOP("file code", "days"),
        "week": QT_TRANSLATE_NOOP("file code", "weeks"),
        "month": QT_TRANSLATE_NOOP("file code", "months"),
    },
    "anchor": {
        "purchase": QT_TRANSLATE_NOOP("file code", "after the purchase"),
        "warranty_end": QT_TRANSLATE_NOOP("file code", "before the warranty ends"),
    },
}
_WHATS: dict[What, str] = {
    What.CUSTOMERS: QT_TRANSLATE_NOOP("file out", "Customers"),
    What.PURCHASES: QT_TRANSLATE_NOOP("file out", "Purchases"),
    What.FOLLOW_UPS: QT_TRANSLATE_NOOP("file out", "Follow-ups"),
    What.COMPLAINTS: QT_TRANSLATE_NOOP("file out", "Complaints"),
    What.CONTACTS: QT_TRANSLATE_NOOP("file out", "Contacts for a phone"),
    What.CALENDAR: QT_TRANSLATE_NOOP("file out", "Today's calls for a calendar"),
    What.ALL: QT_TRANSLATE_NOOP("file out", "Everything"),
}
_FILE_KINDS: dict[FileKind, str] = {
    FileKind.XLSX: QT_TRANSLATE_NOOP("file out", "Spreadsheet (XLSX)"),
    FileKind.CSV: QT_TRANSLATE_NOOP("file out", "Plain table (CSV)"),
    FileKind.VCARD: QT_TRANSLATE_NOOP("file out", "Address cards (vCard)"),
    FileKind.CALENDAR: QT_TRANSLATE_NOOP("file out", "Calendar (ICS)"),
    FileKind.ZIP: QT_TRANSLATE_NOOP("file out", "All tables in one ZIP"),
}


class FileSpeaker:
    """The words in a file, in one language; plain blanks only, for files are searched."""

    def __init__(self, words: Words, currency: Currency, today: date) -> None:
        self._words, self._currency, self._today = words, currency, today

    def head(self, head: Head) -> str:
        """What stands above a column."""
        return self._words.translate("file head", _HEADS[head])

    def part(self, part: Part) -> str:
        """What a table is called."""
        return self._words.translate("file part", _PARTS[part])

    def about(self, part: Part) -> str:
        """What a table holds, in a sentence."""
        return self._words.translate("file part", _ABOUT[part])

    def code(self, context: str, code: str) -> str:
        """A code in words; a code that has none as it is."""
        own = _CODES.get(context)
        if own is not None:
            return self._words.translate("file code", own[code]) if code in own else code
        known = LABELS[context]
        return self._words.translate(context, known[code]) if code in known else code

    def kind(self, kind: Kind) -> str:
        """Why there is a follow-up."""
        return self._words.translate("file code", _KINDS[kind])

    def question(self, ask_code: str, ask: str) -> str:
        """What is to be asked."""
        return question(self._words, ask_code, ask)

    def plan(self, plan: Plan) -> str:
        """What a plan is called."""
        return plan_label(self._words, plan) if plan.name or plan.code else ""

    def answer(self, said: bool | None) -> str:
        """Yes, no, or nothing."""
        return "" if said is None else self.code("answer", "yes" if said else "no")

    def void(self) -> str:
        """What a purchase is that was struck out, in a word that an import knows."""
        return self._words.translate("file code", "void")

    def readme(self, shop_name: str, day: date, tables: Sequence[tuple[str, str]]) -> str:
        """What lies in a ZIP: each file with what it holds."""
        translate = self._words.translate
        head = translate("file out", "{shop}: everything, as it was on {day}. Written by Shop CRM.")
        lines = [
            breakable(head.format(shop=shop_name, day=full_day_text(self._words, day))),
            "",
            translate(
                "file out",
                "Each file is a table (CSV, UTF-8). Where a spreadsheet shows all of it in one column, open it with: "
                "Data, From Text/CSV.",
            ),
            translate("file out", "Days are written 2026-11-23, amounts without signs between thousands: 1250.50."),
            translate("file out", "{column} says in every file who is meant.").format(
                column=self.head(Head.CUSTOMER_ID)
            ),
            translate(
                "file out", "Please honour it: whoever has a day under “{column}” asked not to be contacted."
            ).format(column=self.head(Head.DO_NOT_CONTACT)),
            translate("file out", "This is people's data. Keep it safe, and delete it when it is not needed."),
            translate(
                "file out",
                "Another shop of Shop CRM takes in {customers}.csv and {purchases}.csv, in this order, and plans the "
                "calls anew. The other tables are for reading.",
            ).format(customers=self.part(Part.CUSTOMERS), purchases=self.part(Part.PURCHASES)),
            "",
            *(f"{name}: {about}" for name, about in tables),
            "",
        ]
        return "\n".join(lines)

    def call(self, call: Call) -> tuple[str, str]:
        """A call in a calendar: its heading and what else is to be known."""
        words = self._words
        heading = words.translate("file out", "Call {name}").format(name=call.customer.spoken_name)
        lines = [f"{phone.grouped}  tel:{phone.number}" for phone in call.customer.good_phones]
        for reason in call.reasons:
            lines.append(why(words, call.whose(reason), reason, self._currency, self._today))
            asked = question(words, reason.follow_up.ask_code, reason.follow_up.ask)
            lines += [asked] if asked else []
        return breakable(heading), breakable("\n".join(lines))


def what_text(words: Words, what: What) -> str:
    """What can be had in a file."""
    return words.translate("file out", _WHATS[what])


def file_kind_text(words: Words, kind: FileKind) -> str:
    """What kind of file it is."""
    return words.translate("file out", _FILE_KINDS[kind])


def saved_text(words: Words, saved: Saved, path: Path) -> str:
    """What was written and where, and who was left out of it."""
    counting = words.counting(saved.count)
    match saved.what:
        case What.CUSTOMERS:
            told = counting.translate("file out", "%n customers are in {path}.", None, 1)
        case What.PURCHASES:
            told = counting.translate("file out", "%n rows of purchases are in {path}.", None, 1)
        case What.FOLLOW_UPS:
            told = counting.translate("file out", "%n follow-ups are in {path}.", None, 1)
        case What.COMPLAINTS:
            told = counting.translate("file out", "%n complaints are in {path}.", None, 1)
        case What.CONTACTS:
            told = counting.translate("file out", "%n contacts are in {path}.", None, 1)
        case What.CALENDAR:
            told = counting.translate("file out", "%n calls are in {path}.", None, 1)
        case What.ALL:
            told = counting.translate("file out", "Everything, %n rows, is in {path}.", None, 1)
    told = told.format(path=path)
    if saved.left_out:
        left = words.counting(saved.left_out).translate(
            "file out", "%n people who asked not to be contacted are left out.", None, 1
        )
        told = f"{told} {left}"
    return told
