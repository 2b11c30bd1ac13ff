"""The shop's lists as tables for a file: who bought what, whom we call, who complained; as a file import reads them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache, partial
from sqlite3 import Connection
from typing import Protocol, TypeVar

from shop_crm.domain.calls import Call
from shop_crm.domain.complaints import Complaint, Satisfied
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.files_out import Head, Part
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.phones import Phone
from shop_crm.domain.plans import Plan
from shop_crm.domain.progress import Progress
from shop_crm.domain.values import frozen
from shop_crm.exchange.tables_out import Column, ColumnKind, Table, Value
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, customers, files_out, follow_ups, plans, purchases

_Told = TypeVar("_Told", FollowUp, Complaint)

_STEP = 500
_PORTION = 500
"""So many customers or follow-ups are read at once."""
_THOUSAND = 1000
_BETWEEN_NOTES = " ::: "
"""Between several notes in one cell, as an import takes them apart (formats.md)."""
_PICTURE = "logo"
_TONGUES = {"en": "English", "id": "Indonesia", "ms": "Melayu"}
_DAYS = frozenset({Head.DAY, Head.LAST_PURCHASE, Head.DUE, Head.SHOWN_ON, Head.PROMISED_ON, Head.CLOSED_ON})
_AMOUNTS = frozenset({
    Head.SPENT, Head.AMOUNT, Head.RETURNED_AMOUNT, Head.COST, Head.PRICE_LIMIT, Head.PRICE,
})  # fmt: skip
_NUMBERS = frozenset({
    Head.PURCHASE_COUNT, Head.QUANTITY, Head.RETURNED_QUANTITY, Head.WARRANTY, Head.ATTEMPTS, Head.SEVERITY,
})  # fmt: skip
_KIND_OF = (
    dict.fromkeys(_DAYS, ColumnKind.DAY)
    | dict.fromkeys(_AMOUNTS, ColumnKind.AMOUNT)
    | dict.fromkeys(_NUMBERS, ColumnKind.NUMBER)
)

_WHO = (Head.CUSTOMER_ID, Head.FORM_OF_ADDRESS, Head.NAME, Head.PHONE)
CUSTOMER_HEADS = (
    *_WHO, Head.SECOND_PHONE, Head.OTHER_PHONES, Head.WRONG_PHONE, Head.EMAIL, Head.ADDRESS, Head.BIRTHDAY,
    Head.LANGUAGE, Head.BEST_TIME, Head.SERVICE_CALLS, Head.OFFERS, Head.DO_NOT_CONTACT, Head.PURCHASE_COUNT,
    Head.SPENT, Head.LAST_PURCHASE,
)  # fmt: skip
PURCHASE_HEADS = (
    Head.ORDER_ID, Head.LINE_ID, Head.DAY, *_WHO, Head.WRONG_PHONE, Head.ITEM, Head.CATEGORY, Head.QUANTITY,
    Head.AMOUNT, Head.CURRENCY, Head.RETURNED_QUANTITY, Head.RETURNED_AMOUNT, Head.SERIAL, Head.WARRANTY,
    Head.SERVED_BY, Head.SAID,
)  # fmt: skip
FOLLOW_UP_HEADS = (
    Head.ID, Head.DUE, Head.SHOWN_ON, Head.TIME, *_WHO, Head.WHY, Head.ITEM, Head.PLAN, Head.STEP, Head.ASK,
    Head.CHANNEL, Head.ATTEMPTS, Head.STATUS, Head.REASON,
)  # fmt: skip
COMPLAINT_HEADS = (
    Head.ID, Head.DAY, *_WHO, Head.ITEM, Head.COMPLAINT, Head.SEVERITY, Head.CAUSE, Head.WANTED, Head.REMEDY,
    Head.COST, Head.PROMISED_ON, Head.STATUS, Head.CLOSED_ON, Head.SOLUTION, Head.SATISFIED, Head.NOTED_BY,
    Head.IN_HANDS_OF,
)  # fmt: skip


class Speaker(Protocol):
    """Says in the shop's language what stands in a file; `words` has one."""

    def head(self, head: Head) -> str:
        """What stands above a column."""

    def part(self, part: Part) -> str:
        """What a table is called."""

    def about(self, part: Part) -> str:
        """What a table holds, in a sentence."""

    def code(self, context: str, code: str) -> str:
        """A code in words; a code that has none as it is."""

    def kind(self, kind: Kind) -> str:
        """Why there is a follow-up."""

    def question(self, ask_code: str, ask: str) -> str:
        """What is to be asked."""

    def plan(self, plan: Plan) -> str:
        """What a plan is called."""

    def answer(self, said: bool | None) -> str:
        """Yes, no, or nothing."""

    def void(self) -> str:
        """What a purchase is that was struck out, in a word that an import knows."""

    def readme(self, shop_name: str, day: date, tables: Sequence[tuple[str, str]]) -> str:
        """What lies in a ZIP: each file with what it holds."""

    def call(self, call: Call) -> tuple[str, str]:
        """A call in a calendar: its heading and what else is to be known."""


@dataclass(slots=True, kw_only=True)
class Writing:
    """One file on its way out: for whom it is meant, and what is counted meanwhile."""

    shop: Shop
    speaker: Speaker
    progress: Progress
    of: int
    for_use: bool
    """A list to work with: without those who asked not to be contacted, and without notes about anybody."""
    mark: str = field(init=False)
    silent: set[int] = field(init=False)
    left_out: set[int] = field(default_factory=set)
    done: int = 0

    def __post_init__(self) -> None:
        self.mark = files_out.shop_mark(self.shop.db)
        self.silent = customers.silent_ids(self.shop.db) if self.for_use else set()

    def takes(self, customer_id: int) -> bool:
        """Whether this customer stands in the file; who does not is counted."""
        if customer_id in self.silent:
            self.left_out.add(customer_id)
            return False
        return True

    def step(self) -> None:
        """One more was read."""
        self.done += 1
        if self.done % _STEP == 0:
            self.progress(self.done, max(self.of, self.done))

    def table(self, part: Part, heads: Sequence[Head], rows: Callable[[], Iterable[Sequence[Value]]]) -> Table:
        """A table under our headers."""
        columns = tuple(Column(header=self.speaker.head(head), kind=kind_of(head)) for head in heads)
        name, decimals = self.speaker.part(part), self.shop.settings.currency.exponent
        return Table(name=name, columns=columns, rows=rows, decimals=decimals)


def kind_of(head: Head) -> ColumnKind:
    """What stands below a header."""
    return _KIND_OF.get(head, ColumnKind.TEXT)


def customer_table(writing: Writing, ids: Sequence[int]) -> Table:
    """Everybody of these, a row each, in their order; in the file of everything with the notes about them."""
    heads = CUSTOMER_HEADS if writing.for_use else (*CUSTOMER_HEADS, Head.SENT_BY, Head.HEARD_FROM, Head.NOTE)
    return writing.table(Part.CUSTOMERS, heads, lambda: _customers(writing, ids))


def purchase_table(writing: Writing, customer_ids: Iterable[int] | None) -> Table:
    """What these customers bought, a row a line; None for everybody. In the file of everything also what is void."""
    heads = PURCHASE_HEADS if writing.for_use else (*PURCHASE_HEADS, Head.STATUS)
    return writing.table(Part.PURCHASES, heads, lambda: _purchases(writing, customer_ids))


def follow_up_table(writing: Writing, ids: Sequence[int]) -> Table:
    """These follow-ups, a row each."""
    return writing.table(Part.FOLLOW_UPS, FOLLOW_UP_HEADS, lambda: _follow_ups(writing, ids))


def complaint_table(writing: Writing, ids: Sequence[int]) -> Table:
    """These complaints, a row each."""
    return writing.table(Part.COMPLAINTS, COMPLAINT_HEADS, lambda: _complaints(writing, ids))


def made_customer_id(mark: str, customer: Customer) -> str:
    """Her id in every file of ours: the one that she came with, else one that no other shop has."""
    return customer.source_id or f"{mark}-C{customer.id}"


@lru_cache(maxsize=20_000)
def phone_text(number: str, grouped: str) -> str:
    """A number that people read, any country's import takes, and no spreadsheet turns into a sum: +62 812 3456 7788."""
    shown = grouped.replace("-", " ").replace("(", "").replace(")", "")
    if shown.startswith("+"):
        return shown if _digits(shown) == number[1:] else number
    local = shown.lstrip("0 ")
    digits = _digits(local)
    if not digits or not number.endswith(digits):
        return number
    return f"{number[: -len(digits)]} {local}"


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter in "0123456789")


def _phone(phone: Phone) -> str:
    return phone_text(phone.number, phone.grouped)


def portions(ids: Sequence[int]) -> Iterator[list[int]]:
    """Ids in portions that are read at once, in their order."""
    for start in range(0, len(ids), _PORTION):
        yield list(ids[start : start + _PORTION])


def _who(writing: Writing, customer: Customer) -> tuple[Value, ...]:
    phone = customer.good_phones[0] if customer.good_phones else None
    if customer.forgotten_on:
        return "", "", "", ""
    number = _phone(phone) if phone else ""
    return made_customer_id(writing.mark, customer), customer.form_of_address, customer.name, number


def _customers(writing: Writing, ids: Sequence[int]) -> Iterator[tuple[Value, ...]]:
    shop, answer = writing.shop, writing.speaker.answer
    major = shop.settings.currency.major
    for portion in portions(ids):
        found = customers.read_many(shop.db, portion)
        sums, visits = purchases.sums_of(shop.db, portion), purchases.last_visits(shop.db, portion)
        senders = {} if writing.for_use else customers.read_many(shop.db, (one.sent_by or 0 for one in found.values()))
        notes = {} if writing.for_use else _notes(shop, portion)
        for id in portion:
            writing.step()
            one = found.get(id)
            if one is None or one.forgotten_on or not writing.takes(id):
                continue
            phones = [*map(_phone, one.good_phones), "", ""]
            number, amount = sums.get(id, (0, 0))
            row: tuple[Value, ...] = (
                made_customer_id(writing.mark, one),
                one.form_of_address,
                one.name,
                phones[0],
                phones[1],
                " / ".join(filter(None, phones[2:])),
                " / ".join(_phone(phone) for phone in one.phones if phone.is_bad),
                one.email,
                one.address,
                one.birthday.code if one.birthday else "",
                _TONGUES.get(one.language, one.language),
                one.best_time,
                answer(_said(one.service)),
                answer(_said(one.offers)),
                one.do_not_contact_since.isoformat() if one.do_not_contact_since else "",
                number,
                major(amount),
                visits.get(id),
            )
            if not writing.for_use:
                sender = senders.get(one.sent_by or 0)
                sent_by = made_customer_id(writing.mark, sender) if sender and not sender.forgotten_on else ""
                row = (*row, sent_by, one.heard_from, _BETWEEN_NOTES.join(notes.get(id, ())))
            yield row


def _said(consent: Consent) -> bool | None:
    return None if consent is Consent.NOT_ASKED else consent is Consent.YES


def _notes(shop: Shop, ids: Sequence[int]) -> dict[int, list[str]]:
    marks = ", ".join("?" * len(ids))
    found: dict[int, list[str]] = {}
    query = f"SELECT customer_id, said FROM note WHERE customer_id IN ({marks}) ORDER BY at, id"
    for customer_id, said in files_out.rows(shop.db, query, ids):
        found.setdefault(customer_id, []).append(said)
    return found


def _purchases(writing: Writing, customer_ids: Iterable[int] | None) -> Iterator[tuple[Value, ...]]:
    shop, mark, for_use = writing.shop, writing.mark, writing.for_use
    currency = shop.settings.currency
    major, code, void = currency.major, currency.code, writing.speaker.void()
    before = 0
    for row in files_out.sold(shop.db, customer_ids, only_kept=for_use):
        writing.step()
        id, day, order, said, served_by, state, customer_id, source_id, form, name, gone, good, bad = row[:13]
        line_id, item, category, quantity, amount, serial, warranty, key, back, back_amount = row[13:]
        if for_use and (gone or not writing.takes(customer_id)):
            continue
        yield (
            order or f"{mark}-P{id}",
            # "~" tells an import that the whole key follows, as it was kept when the line came from a file.
            f"~{key or f'{mark}-L{line_id}'}",
            date.fromisoformat(day),
            *(("", "", "", "", "") if gone else (
                source_id or f"{mark}-C{customer_id}", form, name, _told_phone(good), _told_phone(bad),
            )),
            item,
            category,
            _count(quantity),
            major(amount),
            code,
            _count(back) if back else None,
            major(back_amount) if back_amount else None,
            serial,
            warranty,
            served_by,
            said if id != before else "",
            *(() if for_use else (void if state != "kept" else "",)),
        )  # fmt: skip
        before = id


def _told_phone(told: str | None) -> str:
    if not told:
        return ""
    number, _, grouped = told.partition("\t")
    return phone_text(number, grouped)


def _count(thousandths: int) -> Decimal | int:
    whole, rest = divmod(thousandths, _THOUSAND)
    return whole if not rest else (Decimal(thousandths) / _THOUSAND).normalize()


def _told(
    writing: Writing, ids: Sequence[int], read_many: Callable[[Connection, Iterable[int]], list[_Told]]
) -> Iterator[list[tuple[_Told, Customer]]]:
    """What is known by these ids with whose it is, in their order and in portions; without who may not be in it."""
    db = writing.shop.db
    for portion in portions(ids):
        found = {one.id: one for one in read_many(db, portion)}
        people = customers.read_many(db, (one.customer_id for one in found.values()))
        told = []
        for id in portion:
            writing.step()
            one = found.get(id)
            if one is None or not writing.takes(one.customer_id):
                continue
            customer = people[one.customer_id]
            if not (customer.forgotten_on and writing.for_use):
                told.append((one, customer))
        yield told


def _follow_ups(writing: Writing, ids: Sequence[int]) -> Iterator[tuple[Value, ...]]:
    shop, speaker = writing.shop, writing.speaker
    named = {plan.id: speaker.plan(plan) for plan in plans.read_all(shop.db)}
    for told in _told(writing, ids, follow_ups.read_many):
        bought = purchases.read_many(shop.db, (one.purchase_id or 0 for one, _ in told))
        for one, customer in told:
            purchase = bought.get(one.purchase_id or 0)
            yield (
                str(one.id),
                one.due,
                None if one.is_held or not one.is_open else one.planned_on,
                _hour(one, speaker),
                *_who(writing, customer),
                speaker.kind(one.kind),
                " + ".join(line.item for line in purchase.lines) if purchase else "",
                named.get(one.plan_id or 0, ""),
                f"{one.step_number}/{one.step_count}" if one.step_number else "",
                speaker.question(one.ask_code, one.ask),
                speaker.code("channel", one.channel),
                one.attempts,
                speaker.code("state", one.state),
                speaker.code("end reason", one.reason) if one.reason else "",
            )


def _hour(one: FollowUp, speaker: Speaker) -> str:
    if one.at_time:
        return f"{one.at_time:%H:%M}"
    return speaker.code("part of day", one.part) if one.part else ""


def _complaints(writing: Writing, ids: Sequence[int]) -> Iterator[tuple[Value, ...]]:
    shop, speaker = writing.shop, writing.speaker
    major = shop.settings.currency.major
    for told in _told(writing, ids, complaints.read_many):
        for one, customer in told:
            yield (
                str(one.id),
                one.day,
                *_who(writing, customer),
                one.item,
                one.said,
                int(one.severity),
                _word(speaker, "cause", one.cause),
                _word(speaker, "remedy", one.wanted),
                _word(speaker, "remedy", one.remedy),
                major(one.cost) if one.cost else None,
                one.promised_on,
                speaker.code("complaint", "open" if one.is_open else "closed"),
                one.closed_on,
                one.solution,
                speaker.answer(None if one.satisfied is None else one.satisfied is Satisfied.YES),
                one.opened_by,
                one.in_hands_of,
            )


def _word(speaker: Speaker, context: str, code: StrEnum | str | None) -> str:
    return speaker.code(context, code) if code else ""


@frozen
class _Plain:
    """A table that is read by one query; `contexts` tells which of its columns hold codes, and of what kind."""

    part: Part
    heads: tuple[Head, ...]
    query: str
    contexts: dict[Head, str] = field(default_factory=dict)


_PLAIN = (
    _Plain(
        part=Part.PHONES,
        heads=(Head.CUSTOMER_ID, Head.PHONE, Head.WRONG_PHONE),
        query="""SELECT customer_id, number, CASE is_bad WHEN 1 THEN 'yes' ELSE 'no' END FROM phone
                 ORDER BY customer_id, place, id""",
        contexts={Head.WRONG_PHONE: "answer"},
    ),
    _Plain(
        part=Part.CALLS,
        heads=(Head.ID, Head.CUSTOMER_ID, Head.AT, Head.CHANNEL, Head.OUTCOME, Head.SAID, Head.NOTED_BY),
        query="SELECT id, customer_id, at, channel, outcome, said, made_by FROM contact ORDER BY id",
        contexts={Head.CHANNEL: "channel", Head.OUTCOME: "outcome"},
    ),
    _Plain(
        part=Part.STEPS,
        heads=(Head.COMPLAINT, Head.DAY, Head.STEP, Head.REMARK, Head.NOTED_BY),
        query="SELECT complaint_id, day, kind, said, made_by FROM complaint_step ORDER BY complaint_id, id",
        contexts={Head.STEP: "complaint step"},
    ),
    _Plain(
        part=Part.WISHES,
        heads=(Head.CUSTOMER_ID, Head.DAY, Head.SAID, Head.CATEGORY, Head.PRICE_LIMIT, Head.STATUS),
        query="SELECT customer_id, noted_on, said, category, price_limit, state FROM wish ORDER BY id",
        contexts={Head.STATUS: "wish"},
    ),
    _Plain(
        part=Part.NOTES,
        heads=(Head.CUSTOMER_ID, Head.AT, Head.NOTE, Head.NOTED_BY),
        query="SELECT customer_id, at, said, made_by FROM note ORDER BY id",
    ),
    _Plain(
        part=Part.CONSENTS,
        heads=(Head.CUSTOMER_ID, Head.DAY, Head.ASK, Head.ANSWER, Head.WAY, Head.NOTED_BY),
        query="""SELECT customer_id, day, kind, CASE is_given WHEN 1 THEN 'yes' ELSE 'no' END, way, made_by
                 FROM consent ORDER BY id""",
        contexts={Head.ASK: "consent", Head.ANSWER: "answer", Head.WAY: "way"},
    ),
    _Plain(
        part=Part.GREETINGS,
        heads=(Head.CUSTOMER_ID, Head.OCCASION),
        query="SELECT customer_id, occasion FROM wanted_greeting ORDER BY id",
        contexts={Head.OCCASION: "occasion"},
    ),
    _Plain(
        part=Part.MESSAGES,
        heads=(Head.CUSTOMER_ID, Head.AT, Head.CHANNEL, Head.OCCASION, Head.TEXT, Head.NOTED_BY),
        query="SELECT customer_id, at, channel, occasion, said, made_by FROM message ORDER BY id",
        contexts={Head.CHANNEL: "channel", Head.OCCASION: "occasion"},
    ),
    _Plain(
        part=Part.PRODUCTS,
        heads=(
            Head.ID,
            Head.PRODUCT,
            Head.CATEGORY,
            Head.PRICE,
            Head.WARRANTY,
            Head.SUPPLIER,
            Head.DETAILS,
            Head.REPAIRS,
        ),
        query="""SELECT id, name, category, price, warranty_months, supplier, details, repair_notes FROM product
                 ORDER BY id""",
    ),
    _Plain(
        part=Part.ARRIVALS,
        heads=(Head.PRODUCT, Head.DAY, Head.QUANTITY, Head.REMARK, Head.NOTED_BY),
        query="""SELECT product.name, day, quantity, said, made_by FROM arrival
                 JOIN product ON product.id = product_id ORDER BY arrival.id""",
    ),
)


def other_tables(writing: Writing) -> Iterator[Table]:
    """All that is in none of the four lists."""
    for plain in _PLAIN:
        yield writing.table(plain.part, plain.heads, partial(_plain_rows, writing, plain))
    named = plans.read_all(writing.shop.db)
    heads: tuple[Head, ...] = (Head.ID, Head.PLAN, Head.CATEGORY, Head.AMOUNT, Head.STATUS)
    yield writing.table(Part.PLANS, heads, lambda: _plan_rows(writing, named))
    heads = (Head.PLAN, Head.STEP, Head.AFTER, Head.CHANNEL, Head.ASK)
    yield writing.table(Part.PLAN_STEPS, heads, lambda: _step_rows(writing, named))
    heads = (Head.PLAN, Head.STEP, Head.LANGUAGE, Head.TEXT)
    yield writing.table(Part.PLAN_MESSAGES, heads, lambda: _message_rows(writing, named))
    yield writing.table(Part.SETTINGS, (Head.SETTING, Head.VALUE), lambda: _setting_rows(writing))


def _plain_rows(writing: Writing, plain: _Plain) -> Iterator[tuple[Value, ...]]:
    ids: dict[int, str] = {}
    currency = writing.shop.settings.currency
    for row in files_out.rows(writing.shop.db, plain.query):
        writing.step()
        cells: list[Value] = []
        for head, value in zip(plain.heads, row, strict=True):
            if head is Head.CUSTOMER_ID:
                if value not in ids:
                    ids |= _made_ids(writing, value)
                cells.append(ids[value])
            elif value is None or value == "":
                cells.append(None)
            elif head in plain.contexts:
                cells.append(writing.speaker.code(plain.contexts[head], value))
            elif kind_of(head) is ColumnKind.DAY:
                cells.append(date.fromisoformat(value))
            elif kind_of(head) is ColumnKind.AMOUNT:
                cells.append(currency.major(value))
            else:
                cells.append(value if kind_of(head) is ColumnKind.NUMBER else str(value))
        yield tuple(cells)


def _made_ids(writing: Writing, first: int) -> dict[int, str]:
    """The ids of this customer and of the next ones: tables go through them nearly in order."""
    ids = range(first, first + _PORTION)
    found = customers.read_many(writing.shop.db, ids)
    made = {id: "" if one.forgotten_on else made_customer_id(writing.mark, one) for id, one in found.items()}
    return {first: "", **made}


def _plan_rows(writing: Writing, named: Iterable[Plan]) -> Iterator[tuple[Value, ...]]:
    for plan in named:
        amount = writing.shop.settings.currency.major(plan.amount_from) if plan.amount_from else None
        status = "past" if plan.is_past else "off" if plan.is_off else "on"
        told = writing.speaker.code("plan state", status)
        yield str(plan.id), writing.speaker.plan(plan), ", ".join(plan.categories), amount, told


def _step_rows(writing: Writing, named: Iterable[Plan]) -> Iterator[tuple[Value, ...]]:
    speaker = writing.speaker
    for plan in named:
        for number, step in enumerate(plan.steps, start=1):
            after = f"{step.after} {speaker.code('unit', step.unit)}, {speaker.code('anchor', step.anchor)}"
            asked = speaker.question(step.ask_code, step.ask)
            yield speaker.plan(plan), str(number), after, speaker.code("channel", step.channel), asked


def _message_rows(writing: Writing, named: Iterable[Plan]) -> Iterator[tuple[Value, ...]]:
    for plan in named:
        for number, step in enumerate(plan.steps, start=1):
            for language, text in step.messages:
                yield writing.speaker.plan(plan), str(number), language, text


def _setting_rows(writing: Writing) -> Iterator[tuple[Value, ...]]:
    """What was set, but for the logo, which is no text; the key of the fingerprints is no setting, and stays here."""
    for each in fields(writing.shop.settings):
        value = getattr(writing.shop.settings, each.name)
        if each.name != _PICTURE:
            yield each.name, ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def plain_count(shop: Shop) -> int:
    """About how many rows the other tables have."""
    tables = ("phone", "contact", "complaint_step", "wish", "note", "consent", "wanted_greeting", "message", "product")
    return sum(files_out.count(shop.db, table) for table in tables)
