"""Bringing a file into the shop: read and decided first, shown, then written as one operation with one undo."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from shop_crm.domain.customers import Customer
from shop_crm.domain.days import DayOrder
from shop_crm.domain.follow_ups import EndReason, FollowUp
from shop_crm.domain.money import NumberStyle
from shop_crm.domain.names import fold, split_form
from shop_crm.domain.plans import plan_wanted
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns, Kind, recognise
from shop_crm.exchange.people import Person, read_people
from shop_crm.exchange.sales import Customs, Sale, SaleLine, customs_of, join_orders, read_sales
from shop_crm.exchange.sheets import Rejected, Sheet, fill_cells, open_sheet
from shop_crm.services.counter import replan
from shop_crm.services.customers import met
from shop_crm.services.plans import plan_book
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import come_true
from shop_crm.store import customers, follow_ups, forgotten, purchases, wishes
from shop_crm.store.forgotten import Marks, Prints
from shop_crm.store.journal import Answer, Operation

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
    planned: tuple[tuple[FollowUp, ...], ...]
    """The follow-ups of each new purchase."""
    exact_amount: Decimal
    """The sum of the new lines as the file has it, before each was rounded, in whole units."""
    left_out: int
    """Follow-ups whose time has passed (domain.md 4)."""
    same: int
    """Lines that the shop has already."""
    changed: tuple[int, ...]
    """Lines that the shop has otherwise: shown, neither doubled nor overwritten (domain.md 15)."""
    cut: tuple[int, ...]
    """Lines in which a name was longer than 200 characters; the rest of it was left out."""
    rejected: tuple[Rejected, ...]
    seen: int
    """The newest operation when this was prepared: what was decided holds only while the shop stands still."""

    @property
    def new_customers(self) -> int:
        """How many people the shop does not know yet."""
        return len(self.people) - len(self.known)

    @property
    def follow_up_count(self) -> int:
        """How many follow-ups would be planned."""
        return sum(len(series) for series in self.planned)

    @property
    def amount(self) -> int:
        """The sum of the new lines in minor units: each rounded by itself, half to even."""
        added = sum(line.amount for _, lines in self.additions for line in lines)
        return added + sum(purchase.amount for _, purchase in self.purchases)


def prepare_import(
    shop: Shop,
    data: bytes,
    *,
    kind: Kind | None = None,
    overrides: Mapping[str, str] | None = None,
    style: NumberStyle | None = None,
    order: DayOrder | None = None,
    progress: Progress = lambda done, of: None,
) -> Prepared:
    """Read a file and decide about every line of it, writing nothing; FILE_..., MAP_... for what cannot be read."""
    progress(0, 0)
    sheet = open_sheet(data)
    columns = recognise(sheet.headers, kind, overrides or {})
    progress(0, sheet.row_count)
    if columns.kind is Kind.CUSTOMERS:
        return _prepare_customers(shop, sheet, columns, progress)
    return _prepare_purchases(shop, sheet, columns, style, order, progress)


def check_worthwhile(prepared: Prepared) -> None:
    """FILE_NOTHING_GOOD when no line of the file could be taken."""
    if prepared.rejected and len(prepared.rejected) == prepared.lines_read:
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
        count = _Count(len(prepared.people) + len(prepared.purchases) + len(prepared.additions), progress)
        ids = _write_people(operation, shop, prepared, count)
        wishing = wishes.wishing_houses(operation.conn)  # asked once: a file has many purchases and few are wished for
        for (place, purchase), series in zip(prepared.purchases, prepared.planned, strict=True):
            purchase_id = purchases.add(operation, purchase, ids[place])
            follow_ups.add_many(
                operation, (replace(one, customer_id=ids[place], purchase_id=purchase_id) for one in series)
            )
            if ids[place] in wishing:
                come_true(operation, replace(purchase, id=purchase_id, customer_id=ids[place]))
            count.one()
        for purchase_id, lines in prepared.additions:
            _add_lines(operation, shop, purchase_id, lines)
            count.one()
        return {"purchases": len(prepared.purchases), "customers": prepared.new_customers}

    shop.journal.run("import", work, request_id=request_id)
    return shop.journal.last_id() > prepared.seen


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


@dataclass(slots=True)
class _People:
    """Who is who: the people of a file, each once, and whom of them the shop knows."""

    shop: Shop
    people: list[Person] = field(default_factory=list)
    known: dict[int, int] = field(default_factory=dict)
    _ids: dict[str, dict[str, int]] = field(default_factory=dict)
    _places: dict[str, dict[str, int]] = field(default_factory=dict)
    _has_source: set[int] = field(default_factory=set)
    _names: dict[int, str] = field(default_factory=dict)
    _prints: Prints = field(init=False)

    def __post_init__(self) -> None:
        self._prints = forgotten.prints(self.shop.db)
        numbers = customers.all_numbers(self.shop.db)
        has_phone = set(numbers.values())
        ids: dict[str, dict[str, int]] = {"source": {}, "phone": numbers, "email": {}, "name": {}}
        for id, name, email, source_id in customers.everybody(self.shop.db):
            if name and self._prints.key:
                self._names[id] = name
            if source_id:
                ids["source"][source_id] = id
                self._has_source.add(id)
            if email:
                ids["email"].setdefault(fold(email), id)
            if name and not source_id and id not in has_phone:
                ids["name"].setdefault(fold(name), id)
        self._ids = ids
        self._places = {key: {} for key in ids}

    def id_of(self, person: Person) -> int | None:
        """The customer we know this person as; None for somebody new.

        Whoever is not known by her id in the file may still be known by her phone, unless that customer has another
        id there: two people of one house (domain.md 15).
        """
        for key, value in (*_keys(person), *_keys(replace(person, source_id=""))):
            id = self._ids[key].get(value)
            if id is not None and (key == "source" or not person.source_id or id not in self._has_source):
                return id
        return None

    def was_forgotten(self, person: Person) -> bool:
        """Whether this is somebody who asked to be forgotten, and not another one of her house (domain.md 12).

        Who has come back, and is a customer again under her old name, is that customer.
        """
        marks = Marks(
            numbers=frozenset(phone.number for phone in person.phones),
            emails=frozenset({person.email} if person.email else ()),
            sources=frozenset({person.source_id} if person.source_id else ()),
            names=frozenset({split_form(person.name)[1]}),
        )
        if not self._prints.has_any(marks):
            return False
        known = self.id_of(person)
        if known is None:
            return True
        has_name = self._prints.has_name
        return has_name(split_form(person.name)[1]) and not has_name(self._names.get(known, ""))

    def place_of(self, person: Person) -> int:
        """The person's place among `people`, with what this row adds to what earlier rows told of her."""
        keys = _keys(person)
        place = next((self._places[key][value] for key, value in keys if value in self._places[key]), None)
        if place is None:
            place = len(self.people)
            self.people.append(person)
            known = self.id_of(person)
            if known is not None:
                self.known[place] = known
        else:
            self.people[place] = _merged(self.people[place], person)
        for key, value in keys:
            self._places[key].setdefault(value, place)
        return place


def _keys(person: Person) -> list[tuple[str, str]]:
    """What this person is recognised by, strongest first (domain.md 15): her id in the file rules alone."""
    if person.source_id:
        return [("source", person.source_id)]
    keys = [("phone", phone.number) for phone in person.phones]
    if person.email:
        keys.append(("email", fold(person.email)))
    return keys or [("name", fold(person.name))]


def _merged(first: Person, second: Person) -> Person:
    if second == first:
        return first
    phones = {phone.number: phone for phone in (*second.phones, *first.phones)}
    return replace(
        first,
        name=first.name or second.name,
        form_of_address=first.form_of_address or second.form_of_address,
        phones=tuple(phones.values()),
        email=first.email or second.email,
        address=first.address or second.address,
    )


def _customer(person: Person) -> Customer:
    form, name = split_form(person.name)
    return Customer(
        name=name,
        form_of_address=person.form_of_address or form,
        phones=person.phones,
        email=person.email,
        address=person.address,
        source_id=person.source_id,
    )


def _write_people(operation: Operation, shop: Shop, prepared: Prepared, count: _Count) -> list[int]:
    known = customers.read_many(shop.db, prepared.known.values())
    ids = []
    for place, person in enumerate(prepared.people):
        customer = _customer(person)
        before = known.get(prepared.known.get(place, 0))
        ids.append(met(operation, before or customer, customer))
        count.one()
    return ids


def _prepare_customers(shop: Shop, sheet: Sheet, columns: Columns, progress: Progress) -> Prepared:
    seen = shop.journal.last_id()
    who = _People(shop)
    rejected: list[Rejected] = []
    same = 0
    cut: list[int] = []
    for done, found in enumerate(read_people(sheet, columns, country=shop.settings.country), start=1):
        if isinstance(found, Rejected):
            rejected.append(found)
        elif who.was_forgotten(found[1]):
            rejected.append(_forgotten(found[0]))
        else:
            before = len(who.people) - len(who.known)
            who.place_of(found[1])
            cut += [found[0]] if found[1].was_cut else []
            same += len(who.people) - len(who.known) == before
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
        planned=(),
        exact_amount=Decimal(0),
        left_out=0,
        same=same,
        changed=(),
        cut=tuple(cut),
        rejected=tuple(rejected),
        seen=seen,
    )


def _prepare_purchases(
    shop: Shop,
    sheet: Sheet,
    columns: Columns,
    style: NumberStyle | None,
    order: DayOrder | None,
    progress: Progress,
) -> Prepared:
    settings = shop.settings
    customs = customs_of(sheet, columns, settings.currency, settings.country, style=style, order=order)
    rows = read_sales(sheet, columns, customs, currency=settings.currency, country=settings.country, today=shop.today)
    rejected: list[Rejected] = []
    sales, mixed = join_orders(_good_lines(rows, rejected, sheet.row_count, _part(progress, 0, 2)))
    rejected = sorted([*rejected, *fill_cells(sheet, mixed)], key=lambda row: row.line)
    seen = shop.journal.last_id()
    progress(sheet.row_count, 2 * sheet.row_count)
    who = _People(shop)
    gone = [sale for sale in sales if who.was_forgotten(sale.person)]
    if gone:
        rejected = sorted([*rejected, *_lines_of(gone)], key=lambda row: row.line)
        sales = [sale for sale in sales if not who.was_forgotten(sale.person)]
    sorted_out = _sort_out(shop, who, sales)
    found = [(who.place_of(sale.person), _purchase(sale)) for sale in sorted_out.fresh]
    planned, left_out = _plan_all(shop, who, found, _part(progress, 1, 2))
    stored = [line for sale in sorted_out.fresh for line in sale.lines]
    stored += [line for _, lines in sorted_out.additions for line in lines]
    prepared = Prepared(
        sheet=sheet,
        columns=columns,
        customs=customs,
        lines_read=sheet.row_count,
        people=tuple(who.people),
        known=who.known,
        purchases=tuple(found),
        additions=tuple((id, tuple(map(_line, lines))) for id, lines in sorted_out.additions),
        planned=planned,
        exact_amount=sum((line.exact for line in stored), Decimal(0)),
        left_out=left_out,
        same=sorted_out.same,
        changed=tuple(sorted_out.changed),
        cut=tuple(line.line for line in stored if line.was_cut),
        rejected=tuple(rejected),
        seen=seen,
    )
    # Piece by piece: a long list that goes at once holds up every other thread until it is gone.
    stored.clear()
    sales.clear()
    while sorted_out.fresh:
        del sorted_out.fresh[-_STEP:]
    return prepared


def _lines_of(sales: Iterable[Sale]) -> Iterator[Rejected]:
    """Each line of these sales, reported and not taken."""
    for sale in sales:
        yield from (_forgotten(line.line) for line in sale.lines)


def _forgotten(line: int) -> Rejected:
    """Without its cells: she must not come into a file of lines to be mended either."""
    return Rejected(line=line, code=ErrorCode.CUSTOMER_FORGOTTEN, facts={}, cells=())


def _part(progress: Progress, part: int, parts: int) -> Progress:
    """Progress within one part of work that has several of about the same length."""
    return lambda done, of: progress(part * of + done, parts * of)


def _good_lines(
    rows: Iterable[SaleLine | Rejected], rejected: list[Rejected], of: int, progress: Progress
) -> Iterable[SaleLine]:
    for done, row in enumerate(rows, start=1):
        if isinstance(row, Rejected):
            rejected.append(row)
        else:
            yield row
        if done % _STEP == 0 or done == of:
            progress(done, of)


@dataclass(slots=True, kw_only=True)
class _SortedOut:
    """What of a file the shop has already, and what is new to it."""

    fresh: list[Sale] = field(default_factory=list)
    additions: list[tuple[int, list[SaleLine]]] = field(default_factory=list)
    same: int = 0
    changed: list[int] = field(default_factory=list)


def _sort_out(shop: Shop, who: _People, sales: list[Sale]) -> _SortedOut:
    known = purchases.known_lines(shop.db)
    orders = purchases.known_sources(shop.db)
    found = _SortedOut()
    for sale in sales:
        known_as = _known_as(who, sale, orders)
        order = orders.get(_source(known_as))
        if order is None and not any(line.key in known for line in known_as.lines):
            found.fresh.append(known_as)
            continue
        added = []
        for line in known_as.lines:
            if line.key not in known and order is not None and order[1] == sale.day.isoformat():
                added.append(line)
            elif known.get(line.key, (None, ""))[:2] == (line.amount, line.item):
                found.same += 1
            else:
                found.changed.append(line.line)
        if added and order is not None:
            found.additions.append((order[0], added))
    return found


def _known_as(who: _People, sale: Sale, orders: Mapping[str, tuple[int, str, int]]) -> Sale:
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
    return sale.order_id or sale.lines[0].key


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
        source_id=line.key,
    )


def _plan_all(
    shop: Shop, who: _People, found: list[tuple[int, Purchase]], progress: Progress
) -> tuple[tuple[tuple[FollowUp, ...], ...], int]:
    """The follow-ups of each new purchase, and how many were left out because their time has passed."""
    book = plan_book(shop)
    settings, today = shop.settings, shop.today
    known = customers.read_many(shop.db, who.known.values())
    silent = customers.silent_numbers(shop.db)
    planned: list[tuple[FollowUp, ...]] = []
    left_out = 0
    for done, (place, purchase) in enumerate(found, start=1):
        if done % _STEP == 0:
            progress(done, len(found))
        person = known.get(who.known.get(place, 0))
        phones = (*who.people[place].phones, *(person.good_phones if person else ()))
        if (person and not person.wants_service_calls) or any(phone.number in silent for phone in phones):
            planned.append(())
            continue
        wanted, late = plan_wanted(purchase, book, settings.calendar, today=today, limits=settings.limits)
        planned.append(tuple(wanted))
        left_out += late
    progress(1, 1)
    return tuple(planned), left_out
