"""Bringing a file into the shop: read and decided first, shown, then written as one operation with one undo."""

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.domain.countries import Country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.follow_ups import EndReason, FollowUp
from shop_crm.domain.money import NumberStyle
from shop_crm.domain.notes import Note
from shop_crm.domain.origins import Origin
from shop_crm.domain.plans import plan_wanted
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.safe_copies import Occasion
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns, Kind, recognise
from shop_crm.exchange.people import Person, read_people
from shop_crm.exchange.sales import Customs, Sale, SaleLine, customs_of, join_orders, read_sales
from shop_crm.exchange.sheets import How, open_sheet
from shop_crm.exchange.states import RowState
from shop_crm.exchange.table import Rejected, Sheet, fill_cells
from shop_crm.services.backups import copy_before
from shop_crm.services.consents import keep_answers
from shop_crm.services.counter import keep_come_back, replan
from shop_crm.services.customers import met
from shop_crm.services.import_lines import Lines
from shop_crm.services.import_people import (
    Doubtful,
    People,
    answers_of,
    customer_of,
    new_notes,
    refuses_calls,
)
from shop_crm.services.import_returns import ComeBack, lessened, settle_returns, taken_back_since
from shop_crm.services.import_samples import Samples, samples_of
from shop_crm.services.plans import plan_book
from shop_crm.services.shop import Shop, open_copy
from shop_crm.services.wishes import come_true
from shop_crm.store import customers, files_out, follow_ups, notes, purchases, wishes
from shop_crm.store.journal import Answer, Notice, Operation

__all__ = [
    "ComeBack",
    "Doubtful",
    "How",
    "Prepared",
    "Progress",
    "Written",
    "check_worthwhile",
    "import_in_file",
    "import_prepared",
    "prepare_import",
    "was_imported",
]

Progress = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is."""

_STEP = 500
_WRITE_STEP = 20
"""So few that the window, which takes its turn between them, never stands still (faults.md I6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What a file holds and what bringing it in would do; nothing is written yet."""

    sheet: Sheet
    columns: Columns
    customs: Customs | None
    """How the file writes numbers and days; None for a list of customers."""
    lines_read: int
    people: tuple[Person, ...]
    """Everybody who is new or bought something new, in the file's order."""
    known: Mapping[int, int]
    """The customers we know already, by their place in `people`."""
    purchases: tuple[tuple[int, Purchase], ...]
    """New purchases, each with its buyer's place in `people`."""
    additions: tuple[tuple[int, tuple[Line, ...]], ...]
    """New lines of purchases that the shop has already, each with the purchase's id."""
    come_back: tuple[ComeBack, ...]
    """What came back of purchases that the shop has already."""
    notes: Mapping[int, tuple[str, ...]]
    """What is noted about people, by their place in `people`."""
    planned: tuple[tuple[FollowUp, ...], ...]
    """The follow-ups of each new purchase."""
    exact_amount: Decimal
    """The sum of the new lines as the file has it, before each was rounded, in whole units."""
    follow_up_count: int
    """How many follow-ups would be planned."""
    amount: int
    """The sum of the new lines in minor units: each rounded by itself, half to even."""
    returned_amount: int
    """What was given back of the new lines and of those that the shop has, in minor units."""
    left_out: int
    """Follow-ups whose time has passed (domain.md 4)."""
    stored: int
    """Lines that are new to the shop: each is a line of a purchase, or somebody new."""
    same: int
    """Lines that the shop has already."""
    returned: int
    """Lines that give money back and lessen a sale, in the file or in the shop."""
    walk_ins: int
    """Sales to nobody in particular: counted and left out (formats.md)."""
    doubtful: tuple[Doubtful, ...]
    """Who is new and may be somebody the shop has; they are among the new ones."""
    changed: tuple[int, ...]
    """Lines that the shop has otherwise: shown, neither doubled nor overwritten (domain.md 15)."""
    lines: Lines
    """The numbers of all these lines."""
    samples: Samples
    """A few texts of the file with what was read of them, to be checked by a person."""
    country: Country
    """Whose numbers those without a country code are."""
    cut: tuple[int, ...]
    """Lines in which a name was longer than 200 characters; the rest of it was left out."""
    rejected: tuple[Rejected, ...]
    seen: int
    """The newest operation when this was prepared: what was decided holds only while the shop stands still."""

    @property
    def new_customers(self) -> int:
        """How many people the shop does not know yet."""
        return len(self.people) - len(self.known)


def prepare_import(
    shop: Shop,
    data: bytes,
    *,
    kind: Kind | None = None,
    overrides: Mapping[str, str] | None = None,
    style: NumberStyle | None = None,
    order: DayOrder | None = None,
    country: Country | None = None,
    how: How | None = None,
    origin: Origin | None = None,
    progress: Progress = lambda done, of: None,
) -> Prepared:
    """Read a file and decide about every line of it, writing nothing; FILE_..., MAP_... for what cannot be read.

    `origin` is the program that made it, where the headers alone would be taken for another's. `country` is that of
    phone numbers without a country code, the shop's own when it is not said. Every line of the file is in exactly one
    of `stored`, `same`, `changed`, `returned`, `walk_ins` and `rejected`.
    """
    progress(0, 0)
    sheet = open_sheet(data, how)
    columns = recognise(sheet.headers, kind, overrides or {}, origin)
    progress(0, sheet.row_count)
    country = country or shop.settings.country
    if columns.kind is Kind.CUSTOMERS:
        return _prepare_customers(shop, sheet, columns, country, order, progress)
    return _prepare_purchases(shop, sheet, columns, country, style, order, progress)


def check_worthwhile(prepared: Prepared) -> None:
    """FILE_NOTHING_GOOD when no line of the file could be taken, FILE_OF_WALK_INS when it names nobody at all."""
    if prepared.walk_ins == prepared.lines_read:
        raise ShopError(ErrorCode.FILE_OF_WALK_INS, count=prepared.lines_read)
    if prepared.rejected and len(prepared.rejected) + prepared.walk_ins == prepared.lines_read:
        first = prepared.rejected[0]
        reason = ShopError(first.code, **first.facts)
        raise ShopError(ErrorCode.FILE_NOTHING_GOOD, count=prepared.lines_read, line=first.line, reason=reason)


def import_prepared(
    shop: Shop, prepared: Prepared, *, request_id: str = "", progress: Progress = lambda done, of: None
) -> bool:
    """Write what was prepared, as one operation, and say whether there was anything new.

    The shop is unchanged when anything goes wrong; IMPORT_STALE when somebody worked in it meanwhile.
    """

    def work(operation: Operation) -> Answer:
        if shop.journal.last_id(before=operation.id) != prepared.seen:
            raise ShopError(ErrorCode.IMPORT_STALE)
        steps = len(prepared.people) + len(prepared.purchases) + len(prepared.additions) + len(prepared.come_back)
        count = _Count(steps, progress)
        ids = _write_people(operation, shop, prepared, count)
        wishing = wishes.wishing_houses(operation.conn)  # asked once: a file has many purchases and few are wished for
        for (place, purchase), series in zip(prepared.purchases, prepared.planned, strict=True):
            purchase_id = purchases.add(operation, purchase, ids[place])
            follow_ups.add_many(
                operation, (replace(one, customer_id=ids[place], purchase_id=purchase_id) for one in series)
            )
            wished_on = wishing.get(ids[place])
            if wished_on and wished_on <= purchase.day:  # what was bought before fulfils nothing
                come_true(operation, replace(purchase, id=purchase_id, customer_id=ids[place]))
            count.one()
        for purchase_id, lines in prepared.additions:
            _add_lines(operation, shop, purchase_id, lines)
            count.one()
        book = plan_book(shop)
        for back in prepared.come_back:
            keep_come_back(operation, shop, back.purchase_id, partial(lessened, back=back), back.line_id, book)
            count.one()
        return {"purchases": len(prepared.purchases), "customers": prepared.new_customers}

    shop.journal.run("import", work, request_id=request_id)
    return shop.journal.last_id() > prepared.seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What became of writing a file beside the window; its notice is to be passed on to the window's own journal."""

    is_new: bool
    number: int
    """Of the step that takes it back."""
    notices: tuple[Notice, ...]


def import_in_file(path: Path, clock: Clock, prepared: Prepared, progress: Progress) -> Written:
    """The same as `import_prepared` for work in the background: with a connection of its own, which ends with it.

    The shop as it was is in a safe copy before.
    """
    shop = open_copy(path, clock, checks_pages=False)
    try:
        copy_before(shop, Occasion.IMPORT)
        notices: list[Notice] = []
        shop.journal.listen(notices.append)
        is_new = import_prepared(shop, prepared, progress=progress)
        return Written(is_new=is_new, number=shop.journal.last_id(), notices=tuple(notices))
    finally:
        shop.close()


def was_imported(shop: Shop, written: Written) -> None:
    """Have the views of this shop learn what was written beside them."""
    for notice in written.notices:
        shop.journal.pass_on(notice)


@dataclass(slots=True)
class _Count:
    """Counts what is written, and tells it often."""

    of: int
    progress: Progress
    done: int = 0

    def one(self) -> None:
        self.done += 1
        if self.done % _WRITE_STEP == 0 or self.done == self.of:
            self.progress(self.done, self.of)


def _add_lines(operation: Operation, shop: Shop, purchase_id: int, lines: tuple[Line, ...]) -> None:
    before = purchases.read(shop.db, purchase_id)
    purchase = replace(before, lines=(*before.lines, *lines))
    existing = follow_ups.of_purchase(shop.db, purchase_id)
    purchases.update(operation, purchase)
    customer = customers.read(shop.db, purchase.customer_id)
    replan(operation, shop, purchase, customer, existing, plan_book(shop), EndReason.PURCHASE_CORRECTED)
    come_true(operation, purchase)


def _write_people(operation: Operation, shop: Shop, prepared: Prepared, count: _Count) -> list[int]:
    known = customers.read_many(shop.db, prepared.known.values())
    now, today = shop.clock.now(), shop.today
    ids = []
    for place, person in enumerate(prepared.people):
        customer = customer_of(person)
        before = known.get(prepared.known.get(place, 0))
        id = met(operation, before or customer, customer)
        if answers := answers_of(person, before, today):
            keep_answers(operation, customers.read(shop.db, id), answers)
        for said in prepared.notes.get(place, ()):
            notes.add(operation, Note(customer_id=id, at=now, said=said))
        ids.append(id)
        count.one()
    return ids


def _prepare_customers(
    shop: Shop, sheet: Sheet, columns: Columns, country: Country, order: DayOrder | None, progress: Progress
) -> Prepared:
    seen = shop.journal.last_id()
    who = People(shop)
    rejected: list[Rejected] = []
    lines = Lines()
    cut: list[int] = []
    rows = read_people(sheet, columns, country=country, today=shop.today, order=order)
    for done, found in enumerate(rows, start=1):
        if isinstance(found, Rejected):
            rejected.append(found)
        elif who.was_forgotten(found[1]):
            rejected.append(_forgotten(found[0]))
        else:
            before = len(who.people) - len(who.known)
            who.place_of(found[1], found[0])
            cut += [found[0]] if found[1].was_cut else []
            is_new = len(who.people) - len(who.known) > before
            (lines.new if is_new else lines.same).append(found[0])
        if done % _STEP == 0 or done == sheet.row_count:
            progress(done, sheet.row_count)
    return Prepared(
        sheet=sheet,
        columns=columns,
        customs=None,
        lines_read=sheet.row_count,
        people=tuple(who.people),
        known=who.known,
        purchases=(),
        additions=(),
        come_back=(),
        notes=new_notes(shop, who.people, who.known),
        planned=(),
        exact_amount=Decimal(0),
        follow_up_count=0,
        amount=0,
        returned_amount=0,
        left_out=0,
        stored=len(lines.new),
        same=len(lines.same),
        returned=0,
        walk_ins=0,
        doubtful=who.doubtful(),
        changed=(),
        lines=lines,
        samples=samples_of(sheet, columns, None, country, shop.settings.currency),
        country=country,
        cut=tuple(cut),
        rejected=tuple(rejected),
        seen=seen,
    )


def _prepare_purchases(
    shop: Shop,
    sheet: Sheet,
    columns: Columns,
    country: Country,
    style: NumberStyle | None,
    order: DayOrder | None,
    progress: Progress,
) -> Prepared:
    settings = shop.settings
    customs = customs_of(sheet, columns, settings.currency, country, style=style, order=order)
    rows = read_sales(sheet, columns, customs, currency=settings.currency, country=country, today=shop.today)
    read = _Read()
    sales, mixed = join_orders(_good_lines(rows, read, sheet.row_count, _part(progress, 0, 2)))
    rejected = [*read.rejected, *fill_cells(sheet, mixed)]
    seen = shop.journal.last_id()
    progress(sheet.row_count, 2 * sheet.row_count)
    who = People(shop)
    gone = [sale for sale in sales if who.was_forgotten(sale.person)]
    if gone:
        rejected += _lines_of(gone)
        sales = [sale for sale in sales if not who.was_forgotten(sale.person)]
    rejected += (_forgotten(back.line) for back in read.backs if who.was_forgotten(back.person))
    sorted_out = _sort_out(shop, who, sales)
    sales.clear()
    backs = [back for back in read.backs if not who.was_forgotten(back.person)]
    returns = settle_returns(shop, who, backs, sorted_out.fresh, sorted_out.additions)
    rejected += fill_cells(sheet, [_lost(back) for back in returns.lost])
    lines, stored = sorted_out.lines, _Stored()
    firsts = array("I")
    found: list[tuple[int, Purchase]] = []
    fresh, sorted_out.fresh = deque(sorted_out.fresh), []
    while fresh:
        # One goes as the other comes: a million lines would need twice the memory.
        sale = fresh.popleft()
        firsts.append(sale.lines[0].line)
        stored.count(sale.lines, lines)
        found.append((who.place_of(sale.person, sale.lines[0].line), _purchase(sale)))
    for _, added in sorted_out.additions:
        stored.count(added, lines)
    planned, late = _plan_all(shop, who, found, _part(progress, 1, 2))
    come_back = (*sorted_out.come_back, *returns.come_back)
    lines.same.extend(returns.same)
    lines.returned.extend(returns.settled)
    lines.walk_ins = read.walk_ins
    lines.expired.extend(line for line, count in zip(firsts, late, strict=True) if count)
    return Prepared(
        sheet=sheet,
        columns=columns,
        customs=customs,
        lines_read=sheet.row_count,
        people=tuple(who.people),
        known=who.known,
        purchases=tuple(found),
        additions=tuple((id, tuple(map(_line, lines))) for id, lines in sorted_out.additions),
        come_back=come_back,
        notes=new_notes(shop, who.people, who.known),
        planned=planned,
        exact_amount=stored.exact,
        follow_up_count=sum(map(len, planned)),
        amount=stored.amount,
        returned_amount=stored.returned + sum(back.amount for back in come_back),
        left_out=sum(late),
        stored=len(lines.new),
        same=len(lines.same),
        returned=len(lines.returned),
        walk_ins=len(read.walk_ins),
        doubtful=who.doubtful(),
        changed=tuple(lines.changed),
        lines=lines,
        samples=samples_of(sheet, columns, customs, country, settings.currency),
        country=country,
        cut=tuple(stored.cut),
        rejected=tuple(sorted(rejected, key=lambda row: row.line)),
        seen=seen,
    )


def _lines_of(sales: Iterable[Sale]) -> Iterator[Rejected]:
    """Each line of these sales, reported and not taken."""
    for sale in sales:
        yield from (_forgotten(line.line) for line in sale.lines)


def _forgotten(line: int) -> Rejected:
    """Without its cells: she must not come into a file of lines to be mended either."""
    return Rejected(line=line, code=ErrorCode.CUSTOMER_FORGOTTEN, facts={}, cells=())


def _lost(back: SaleLine) -> Rejected:
    """Money given back for a sale that is nowhere."""
    return Rejected(line=back.line, code=ErrorCode.ROW_REFUND, facts={"typed": back.item}, cells=())


def _part(progress: Progress, part: int, parts: int) -> Progress:
    """Progress within one part of work that has several of about the same length."""
    return lambda done, of: progress(part * of + done, parts * of)


@dataclass(slots=True)
class _Stored:
    """What is told of the lines that are new to the shop, counted as they come."""

    exact: Decimal = Decimal(0)
    amount: int = 0
    returned: int = 0
    cut: list[int] = field(default_factory=list)

    def count(self, added: Iterable[SaleLine], lines: Lines) -> None:
        for line in added:
            lines.new.append(line.line)
            self.exact += line.exact
            self.amount += line.amount
            self.returned += line.returned_amount
            if line.was_cut:
                self.cut.append(line.line)


@dataclass(slots=True, kw_only=True)
class _Read:
    """What stands beside the sales in a file."""

    rejected: list[Rejected] = field(default_factory=list)
    backs: list[SaleLine] = field(default_factory=list)
    """Lines that give money back."""
    walk_ins: "array[int]" = field(default_factory=lambda: array("I"))


def _good_lines(rows: Iterable[SaleLine | Rejected], read: _Read, of: int, progress: Progress) -> Iterator[SaleLine]:
    for done, row in enumerate(rows, start=1):
        if isinstance(row, Rejected):
            if row.code is ErrorCode.ROW_WITHOUT_PERSON:
                read.walk_ins.append(row.line)
            else:
                read.rejected.append(row)
        elif row.state is RowState.REFUND:
            read.backs.append(row)
        else:
            yield row
        if done % _STEP == 0 or done == of:
            progress(done, of)


@dataclass(slots=True, kw_only=True)
class _SortedOut:
    """What of a file the shop has already, and what is new to it."""

    fresh: list[Sale] = field(default_factory=list)
    additions: list[tuple[int, list[SaleLine]]] = field(default_factory=list)
    come_back: list[ComeBack] = field(default_factory=list)
    lines: Lines = field(default_factory=Lines)


def _sort_out(shop: Shop, who: People, sales: list[Sale]) -> _SortedOut:
    known = purchases.known_lines(shop.db)
    orders = purchases.known_sources(shop.db)
    mark = files_out.shop_mark(shop.db)
    if any(line.key.startswith(mark) for sale in sales for line in sale.lines):
        # A file of this very shop: what came from no file is known by the ids that it has there.
        known |= files_out.made_lines(shop.db, mark)
        orders |= files_out.made_orders(shop.db, mark)
    found = _SortedOut()
    for sale in sales:
        known_as = _known_as(who, sale, orders)
        order = orders.get(_source(known_as))
        keys = [line.key.partition(purchases.RETURNED)[0] for line in known_as.lines]
        if order is None and not any(key in known for key in keys):
            found.fresh.append(known_as)
            continue
        added = []
        for key, line in zip(keys, known_as.lines, strict=True):
            if key not in known and order is not None and order[1] == sale.day.isoformat():
                added.append(line)
            elif known.get(key, (None, ""))[:2] != (line.amount, line.item):
                found.lines.changed.append(line.line)
            elif line.returned_amount and (back := taken_back_since(shop, line)):
                found.come_back.append(back)
                found.lines.returned.append(line.line)
            else:
                found.lines.same.append(line.line)
        if added and order is not None:
            found.additions.append((order[0], added))
    return found


def _known_as(who: People, sale: Sale, orders: Mapping[str, tuple[int, str, int]]) -> Sale:
    """The sale under another number when its own is taken: tills count from 1 again, and two tills count alike.

    Another day and another customer together make it another receipt; one of them alone is a correction.
    """
    order = orders.get(sale.order_id)
    if order is None or order[1] == sale.day.isoformat() or order[2] == who.id_of(sale.person):
        return sale
    suffix = f"@{sale.day.isoformat()}"
    lines = tuple(replace(line, key=line.key + suffix) for line in sale.lines)
    return replace(sale, order_id=sale.order_id + suffix, lines=lines)


def _source(sale: Sale) -> str:
    return sale.order_id or sale.lines[0].key.partition(purchases.RETURNED)[0]


def _purchase(sale: Sale) -> Purchase:
    return Purchase(
        customer_id=0,
        day=sale.day,
        said=sale.said,
        served_by=sale.served_by,
        source_id=_source(sale),
        lines=tuple(map(_line, sale.lines)),
    )


def _line(line: SaleLine) -> Line:
    return Line(
        item=line.item,
        category=line.category,
        quantity=line.quantity,
        amount=line.amount,
        serial=line.serial,
        warranty_months=line.warranty_months,
        returned_quantity=line.returned_quantity,
        returned_amount=line.returned_amount,
        source_id=line.key,
    )


def _plan_all(
    shop: Shop, who: People, found: list[tuple[int, Purchase]], progress: Progress
) -> tuple[tuple[tuple[FollowUp, ...], ...], list[int]]:
    """The follow-ups of each new purchase, and how many of each were left out because their time has passed."""
    book = plan_book(shop)
    settings, today = shop.settings, shop.today
    known = customers.read_many(shop.db, who.known.values())
    silent = customers.silent_numbers(shop.db)
    silent |= {phone.number for one in who.people if one.wants_no_contact for phone in one.phones}
    planned: list[tuple[FollowUp, ...]] = []
    left_out: list[int] = []
    for done, (place, purchase) in enumerate(found, start=1):
        if done % _STEP == 0:
            progress(done, len(found))
        person = known.get(who.known.get(place, 0))
        told = who.people[place]
        phones = (*told.phones, *(person.good_phones if person else ()))
        if (
            refuses_calls(told)
            or (person and not person.wants_service_calls)
            or any(phone.number in silent for phone in phones)
        ):
            planned.append(())
            left_out.append(0)
            continue
        wanted, late = plan_wanted(purchase, book, settings.calendar, today=today, limits=settings.limits)
        planned.append(tuple(wanted))
        left_out.append(late)
    progress(1, 1)
    return tuple(planned), left_out
