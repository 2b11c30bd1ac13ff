"""Bringing a file into the shop: read and decided first, shown, then written as one operation with one undo."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from shop_crm.domain.customers import Customer
from shop_crm.domain.days import DayOrder
from shop_crm.domain.follow_ups import FollowUp, has_expired
from shop_crm.domain.money import NumberStyle
from shop_crm.domain.names import fold, split_form
from shop_crm.domain.plans import plan
from shop_crm.domain.problems import ErrorCode
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ShopError
from shop_crm.exchange.columns import Columns, Kind, recognise
from shop_crm.exchange.people import Person, read_people
from shop_crm.exchange.sales import Customs, Sale, SaleLine, customs_of, join_orders, read_sales
from shop_crm.exchange.sheets import Rejected, Row, Sheet, fill_cells, open_sheet
from shop_crm.services.customers import met
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, plans, purchases
from shop_crm.store.journal import Answer, Operation

Progress = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is."""

_STEP = 500


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
    planned: tuple[tuple[FollowUp, ...], ...]
    """The follow-ups of each new purchase."""
    exact_amount: Decimal
    """The sum of the new purchases as the file has it, before each line was rounded, in whole units."""
    left_out: int
    """Follow-ups whose time has passed (domain.md 4)."""
    same: int
    """Lines that the shop has already."""
    changed: tuple[int, ...]
    """Lines that the shop has otherwise: shown, neither doubled nor overwritten (domain.md 15)."""
    cut: tuple[int, ...]
    """Lines in which a name was longer than 200 characters; the rest of it was left out."""
    rejected: tuple[Rejected, ...]

    @property
    def new_customers(self) -> int:
        """How many people the shop does not know yet."""
        return len(self.people) - len(self.known)

    @property
    def follow_up_count(self) -> int:
        """How many follow-ups would be planned."""
        return sum(len(series) for series in self.planned)

    @property
    def lines_stored(self) -> int:
        """Lines that would be new in the shop."""
        if self.columns.kind is Kind.CUSTOMERS:
            return self.lines_read - len(self.rejected) - self.same
        return sum(len(purchase.lines) for _, purchase in self.purchases)

    @property
    def amount(self) -> int:
        """The sum of the new purchases in minor units: each line rounded by itself, half to even."""
        return sum(purchase.amount for _, purchase in self.purchases)


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
    sheet = open_sheet(data)
    columns = recognise(sheet.headers, kind, overrides or {})
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
) -> None:
    """Write what was prepared, as one operation; the shop is unchanged when anything goes wrong."""
    if not prepared.people:
        return  # nothing new: no empty step that an undo would have to take back

    def work(operation: Operation) -> Answer:
        ids = _write_people(operation, shop, prepared)
        of = len(prepared.purchases)
        for done, ((place, purchase), series) in enumerate(
            zip(prepared.purchases, prepared.planned, strict=True), start=1
        ):
            purchase_id = purchases.add(operation, purchase, ids[place])
            follow_ups.add_many(
                operation, (replace(one, customer_id=ids[place], purchase_id=purchase_id) for one in series)
            )
            if done % _STEP == 0 or done == of:
                progress(done, of)
        return {"purchases": of, "customers": prepared.new_customers}

    shop.journal.run("import", work, request_id=request_id)


@dataclass(slots=True)
class _People:
    """Who is who: the people of a file, each once, and whom of them the shop knows."""

    shop: Shop
    people: list[Person] = field(default_factory=list)
    known: dict[int, int] = field(default_factory=dict)
    _ids: dict[str, dict[str, int]] = field(default_factory=dict)
    _places: dict[str, dict[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        numbers = customers.all_numbers(self.shop.db)
        has_phone = set(numbers.values())
        ids: dict[str, dict[str, int]] = {"source": {}, "phone": numbers, "email": {}, "name": {}}
        for id, name, email, source_id in customers.everybody(self.shop.db):
            if source_id:
                ids["source"][source_id] = id
            if email:
                ids["email"].setdefault(fold(email), id)
            if name and not source_id and id not in has_phone:
                ids["name"].setdefault(fold(name), id)
        self._ids = ids
        self._places = {key: {} for key in ids}

    def id_of(self, person: Person) -> int | None:
        """The customer we know this person as; None for somebody new."""
        return next((self._ids[key][value] for key, value in _keys(person) if value in self._ids[key]), None)

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


def _write_people(operation: Operation, shop: Shop, prepared: Prepared) -> list[int]:
    known = customers.read_many(shop.db, prepared.known.values())
    ids = []
    for place, person in enumerate(prepared.people):
        customer = _customer(person)
        before = known.get(prepared.known.get(place, 0))
        ids.append(met(operation, before or customer, customer))
    return ids


def _prepare_customers(shop: Shop, sheet: Sheet, columns: Columns, progress: Progress) -> Prepared:
    who = _People(shop)
    rejected: list[Rejected] = []
    same = 0
    cut: list[int] = []
    for done, found in enumerate(read_people(sheet, columns, country=shop.settings.country), start=1):
        if isinstance(found, Rejected):
            rejected.append(found)
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
        planned=(),
        exact_amount=Decimal(0),
        left_out=0,
        same=same,
        changed=(),
        cut=tuple(cut),
        rejected=tuple(rejected),
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
    sales, mixed = join_orders(_good_lines(rows, rejected, sheet.row_count, progress))
    rejected = sorted([*rejected, *fill_cells(sheet, mixed)], key=lambda row: row.line)
    fresh, same, changed = _sort_out(shop, sales)
    who = _People(shop)
    found = [(who.place_of(sale.person), _purchase(sale)) for sale in fresh]
    planned, left_out = _plan_all(shop, who, found)
    return Prepared(
        sheet=sheet,
        columns=columns,
        customs=customs,
        lines_read=sheet.row_count,
        people=tuple(who.people),
        known=who.known,
        purchases=tuple(found),
        planned=planned,
        exact_amount=sum((line.exact for sale in fresh for line in sale.lines), Decimal(0)),
        left_out=left_out,
        same=same,
        changed=changed,
        cut=tuple(line.line for sale in fresh for line in sale.lines if line.was_cut),
        rejected=tuple(rejected),
    )


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


def _sort_out(shop: Shop, sales: list[Sale]) -> tuple[list[Sale], int, tuple[int, ...]]:
    """The sales that are new, how many lines the shop has already, and the lines that it has otherwise."""
    known = purchases.known_lines(shop.db)
    orders = purchases.known_sources(shop.db)
    fresh: list[Sale] = []
    same = 0
    changed: list[int] = []
    for sale in sales:
        if not known or not (_source(sale) in orders or any(line.key in known for line in sale.lines)):
            fresh.append(sale)
            continue
        for line in sale.lines:
            if known.get(line.key, (None, ""))[:2] == (line.amount, line.item):
                same += 1
            else:
                changed.append(line.line)
    return fresh, same, tuple(changed)


def _source(sale: Sale) -> str:
    return sale.order_id or sale.lines[0].key


def _purchase(sale: Sale) -> Purchase:
    return Purchase(
        customer_id=0,
        day=sale.day,
        said=sale.said,
        served_by=sale.served_by,
        source_id=_source(sale),
        lines=tuple(
            Line(
                item=line.item,
                category=line.category,
                quantity=line.quantity,
                amount=line.amount,
                serial=line.serial,
                warranty_months=line.warranty_months,
                source_id=line.key,
            )
            for line in sale.lines
        ),
    )


def _plan_all(
    shop: Shop, who: _People, found: list[tuple[int, Purchase]]
) -> tuple[tuple[tuple[FollowUp, ...], ...], int]:
    """The follow-ups of each new purchase, and how many were left out because their time has passed."""
    all_plans = plans.read_all(shop.db)
    settings, today = shop.settings, shop.today
    silent = {
        id for id, customer in customers.read_many(shop.db, who.known.values()).items() if not customer.may_be_contacted
    }
    planned: list[tuple[FollowUp, ...]] = []
    left_out = 0
    for place, purchase in found:
        if who.known.get(place) in silent:
            planned.append(())
            continue
        series = plan(purchase, all_plans, settings.calendar, settings.large_line)
        wanted = tuple(one for one in series if not has_expired(one.due, today, settings.limits))
        left_out += len(series) - len(wanted)
        planned.append(wanted)
    return tuple(planned), left_out


def sample_rows(sheet: Sheet, count: int = 5) -> list[Row]:
    """The first good rows of a file, to show what its columns hold."""
    good = (row for row in sheet.rows() if isinstance(row, Row))
    return [row for _, row in zip(range(count), good, strict=False)]
