"""A file of sales, decided line by line: what is new to the shop, what it has already, and what is planned by it."""

from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain

from shop_crm.domain.countries import Country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import NumberStyle
from shop_crm.domain.phones import Phone
from shop_crm.domain.plans import plan_wanted
from shop_crm.domain.progress import Progress
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode
from shop_crm.exchange.columns import Columns
from shop_crm.exchange.sales import Sale, SaleLine, customs_of, join_order, read_sales
from shop_crm.exchange.states import RowState
from shop_crm.exchange.table import Rejected, Sheet, fill_cells
from shop_crm.services.import_known import KnownSales
from shop_crm.services.import_lines import Lines
from shop_crm.services.import_people import People, new_notes, refuses_calls
from shop_crm.services.import_returns import Addition, ComeBack, Returns, lessened, settle_returns, taken_back_since
from shop_crm.services.import_samples import samples_of
from shop_crm.services.import_stage import NewSale, StagedLines, change_sale, put_sales, read_sale
from shop_crm.services.import_told import ToldOf
from shop_crm.services.plans import plan_book
from shop_crm.services.prepared import NewPurchases, Prepared
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, purchases
from shop_crm.store.stage import Stage

_STEP = 500


def prepare_sales(
    shop: Shop,
    sheet: Sheet,
    columns: Columns,
    country: Country,
    style: NumberStyle | None,
    order: DayOrder | None,
    progress: Progress,
) -> Prepared:
    """Read a file of sales and decide about every line of it, writing nothing."""
    settings, of = shop.settings, sheet.row_count
    customs = customs_of(sheet, columns, settings.currency, country, style=style, order=order)
    read = _Read()
    stage = Stage()
    told = ToldOf(stage)
    staged = StagedLines(stage, told)
    rows = read_sales(
        sheet, columns, customs, currency=settings.currency, country=country, today=shop.today, people=told
    )
    staged.put(_good_lines(rows, read, lambda done: progress(done, 2 * of)))
    del rows  # with all that the reader remembers of the file
    told.forget_cells()
    seen = shop.journal.last_id()
    progress(of, 2 * of)
    sorter = _Sorter(shop, People(shop, told))
    sales = sorter.new_sales(staged.orders(), lambda done: progress(of + min(done, of), 2 * of))
    put_sales(stage, sales)
    who, lines = sorter.who, sorter.lines
    gone = [back for back in read.backs if who.was_forgotten(back.person)]
    left = [back for back in read.backs if not who.was_forgotten(back.person)]
    returns = settle_returns(shop, who, left, stage, sorter.additions)
    sorter.take_back(stage, returns)
    lines.same.extend(returns.same)
    lines.returned.extend(returns.settled)
    lines.walk_ins = read.walk_ins
    come_back = (*sorter.come_back, *returns.come_back)
    rejected = chain(
        read.rejected,
        fill_cells(sheet, [*sorter.mixed, *map(_lost, returns.lost)]),
        sorter.gone,
        (forgotten_line(back.line) for back in gone),
    )
    silent = _silent(shop, who)
    lines.expired.extend(sorter.planned.expired(silent))
    found = Prepared(
        sheet=sheet,
        columns=columns,
        customs=customs,
        country=country,
        seen=seen,
        samples=samples_of(sheet, columns, customs, country, settings.currency),
        lines_read=of,
        people=who.people,
        known=who.known,
        notes=new_notes(shop, who),
        senders=who.senders(),
        doubtful=who.doubtful(),
        new=NewPurchases(stage=stage, count=len(sorter.planned.places), silent=silent),
        additions=tuple((added.purchase_id, tuple(added.lines)) for added in sorter.additions),
        come_back=come_back,
        exact_amount=sorter.exact,
        amount=sorter.amount,
        returned_amount=sorter.returned_amount + returns.amount + sum(back.amount for back in come_back),
        follow_up_count=sorter.planned.count(silent),
        left_out=sorter.planned.left_out(silent),
        lines=lines,
        cut=tuple(sorted(sorter.cut)),
        rejected=tuple(sorted(rejected, key=lambda row: row.line)),
    )
    progress(2 * of, 2 * of)
    return found


def forgotten_line(line: int) -> Rejected:
    """Without its cells: she must not come into a file of lines to be mended either."""
    return Rejected(line=line, code=ErrorCode.CUSTOMER_FORGOTTEN, facts={}, cells=())


def _lost(back: SaleLine) -> Rejected:
    """Money given back for a sale that is nowhere."""
    return Rejected(line=back.line, code=ErrorCode.ROW_REFUND, facts={"typed": back.item}, cells=())


@dataclass(slots=True, kw_only=True)
class _Read:
    """What stands beside the sales in a file."""

    rejected: list[Rejected] = field(default_factory=list)
    backs: list[SaleLine] = field(default_factory=list)
    """Lines that give money back."""
    walk_ins: "array[int]" = field(default_factory=lambda: array("I"))


def _good_lines(
    rows: Iterable[SaleLine | Rejected], read: _Read, progress: Callable[[int], None]
) -> Iterator[SaleLine]:
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
        if done % _STEP == 0:
            progress(done)


class _Planned:
    """How much each new sale plans, by its number in the stage; who of them is not called is known at the end."""

    def __init__(self) -> None:
        self.places = array("I")
        self._firsts = array("I")
        self._counts = array("H")
        self._late = array("H")

    def add(self, place: int, first: int) -> None:
        """A sale by this person, and the first line that tells of it."""
        self.places.append(place)
        self._firsts.append(first)
        self._counts.append(0)
        self._late.append(0)

    def plan(self, id: int, count: int, late: int) -> None:
        """So many follow-ups come of a sale, and so many are left out because their time has passed."""
        self._counts[id - 1], self._late[id - 1] = count, late

    def count(self, silent: frozenset[int]) -> int:
        """All follow-ups that would be planned."""
        return sum(count for count, place in zip(self._counts, self.places, strict=True) if place not in silent)

    def left_out(self, silent: frozenset[int]) -> int:
        """All that are left out."""
        return sum(late for late, place in zip(self._late, self.places, strict=True) if place not in silent)

    def expired(self, silent: frozenset[int]) -> Iterator[int]:
        """The first lines of the sales of which some are left out."""
        told = zip(self._late, self.places, self._firsts, strict=True)
        return (first for late, place, first in told if late and place not in silent)


class _Sorter:
    """Tells what of a file the shop has already, and what is new to it."""

    def __init__(self, shop: Shop, who: People) -> None:
        self.who = who
        self.lines = Lines()
        self.additions: list[Addition] = []
        self.come_back: list[ComeBack] = []
        self.mixed: list[Rejected] = []
        self.gone: list[Rejected] = []
        self.planned = _Planned()
        self.exact = Decimal(0)
        self.amount = self.returned_amount = 0
        self.cut: list[int] = []
        self._shop = shop
        self._book, self._today = plan_book(shop), shop.today
        self._calendar, self._limits = shop.settings.calendar, shop.settings.limits
        self._known = KnownSales(shop)

    def new_sales(self, orders: Iterable[list[SaleLine]], progress: Callable[[int], None]) -> Iterator[NewSale]:
        """The sales that are new to the shop, with what they plan; all that is known of the others is kept here."""
        done = 0
        for number, order in enumerate(orders, start=1):
            sale, mixed = join_order(order)
            self.mixed += mixed
            done += len(order)
            if number % _STEP == 0:
                progress(done)
            if self.who.was_forgotten(sale.person):
                self.gone += (forgotten_line(line.line) for line in sale.lines)
                continue
            sale = self._known_as(sale)
            if not self._is_new(sale):
                continue
            self._count(sale.lines)
            place, first = self.who.place_of(sale.person, sale.lines[0].line), sale.lines[0]
            self.planned.add(place, first.line)
            yield self._new_sale(len(self.planned.places), place, first.order_id, _purchase(sale))

    def take_back(self, stage: Stage, returns: Returns) -> None:
        """Lessen the new sales by what came back of them: they plan less, or nothing."""
        for id, backs in returns.lessened.items():
            sale = read_sale(stage, id)
            purchase = purchases.from_row(sale.row)
            lines = list(purchase.lines)
            for at, back in backs:
                lines[at] = lessened(lines[at], back.quantity, back.amount, back.key)
            purchase = replace(purchase, lines=tuple(lines))
            change_sale(stage, id, self._new_sale(id, sale.place, sale.order_id, purchase))

    def _new_sale(self, id: int, place: int, order_id: str, purchase: Purchase) -> NewSale:
        wanted, late = plan_wanted(purchase, self._book, self._calendar, today=self._today, limits=self._limits)
        self.planned.plan(id, len(wanted), late)
        return NewSale(
            place=place,
            order_id=order_id,
            row=purchases.row_of(purchase),
            follow_ups=tuple(map(follow_ups.row_of, wanted)),
        )

    def _known_as(self, sale: Sale) -> Sale:
        """The sale under another number when its own is taken: tills count from 1 again, and two tills count alike.

        Another day and another customer together make it another receipt; one of them alone is a correction.
        """
        order = self._known.order(sale.order_id)
        if order is None or order[1] == sale.day.isoformat() or order[2] == self.who.id_of(sale.person):
            return sale
        suffix = f"@{sale.day.isoformat()}"
        lines = tuple(line._replace(key=line.key + suffix) for line in sale.lines)
        return replace(sale, order_id=sale.order_id + suffix, lines=lines)

    def _is_new(self, sale: Sale) -> bool:
        """Whether the shop has nothing of it; what of it the shop has, and what is new to a purchase, is kept here."""
        order = self._known.order(_source(sale))
        known = [self._known.line(line.key.partition(purchases.RETURNED)[0]) for line in sale.lines]
        if order is None and not any(known):
            return True
        added = []
        for there, line in zip(known, sale.lines, strict=True):
            if there is None and order is not None and order[1] == sale.day.isoformat():
                added.append(line)
            elif there != (line.amount, line.item):
                self.lines.changed.append(line.line)
            elif line.returned_amount and (back := taken_back_since(self._shop, line)):
                self.come_back.append(back)
                self.lines.returned.append(line.line)
            else:
                self.lines.same.append(line.line)
        if added and order is not None:
            self._count(added)
            self.additions.append(Addition(purchase_id=order[0], sale=sale, lines=list(map(_line, added))))
        return False

    def _count(self, added: Iterable[SaleLine]) -> None:
        for line in added:
            self.lines.new.append(line.line)
            self.exact += line.exact
            self.amount += line.amount
            self.returned_amount += line.returned_amount
            if line.was_cut:
                self.cut.append(line.line)


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


def _silent(shop: Shop, who: People) -> frozenset[int]:
    """The places of those who are not called about what they bought: they, or somebody at their number, said no."""
    numbers = customers.silent_numbers(shop.db)
    numbers |= {phone.number for place in who.remarkable if (one := who.people[place]).wants_no_contact
                for phone in one.phones}  # fmt: skip
    found = {place for place in who.remarkable if refuses_calls(who.people[place])}
    for portion in _portions(sorted(who.known)):
        known = customers.read_many(shop.db, map(who.known.__getitem__, portion))
        for place in portion:
            person = known.get(who.known[place])
            if person and (not person.wants_service_calls or _is_at(numbers, person.good_phones)):
                found.add(place)
    if numbers:
        found |= {place for place, one in enumerate(who.people) if _is_at(numbers, one.phones)}
    return frozenset(found)


def _is_at(numbers: Container[str], phones: Iterable[Phone]) -> bool:
    return any(phone.number in numbers for phone in phones)


def _portions(places: Sequence[int]) -> Iterator[Sequence[int]]:
    return (places[start : start + _STEP] for start in range(0, len(places), _STEP))
