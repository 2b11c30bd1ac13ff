"""Rows to sale lines, and lines to sales: what was bought, when, by whom, for how much."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeVar

from shop_crm.domain.amounts import number_style, read_exact, read_months, read_quantity
from shop_crm.domain.countries import Country
from shop_crm.domain.days import DayOrder, check_sale_day, day_order, read_file_day
from shop_crm.domain.discounts import shared_out
from shop_crm.domain.money import Currency, NumberStyle, check_amount
from shop_crm.domain.names import clean_name, clean_words, fold, was_cut
from shop_crm.domain.origins import Origin
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import OF_A_PERSON, Columns, Field
from shop_crm.exchange.following import followed
from shop_crm.exchange.people import Person, PersonReader, ToldBefore, is_same_person, names_nobody, written
from shop_crm.exchange.states import RowState, state_of
from shop_crm.exchange.table import Rejected, Row, Sheet
from shop_crm.exchange.twins import Twins

Told = TypeVar("Told")
_REMEMBERED = 20_000
_SHOWN = 60
_NOTHING, _ONE = Decimal(0), Decimal(1)
_SHORT = (Field.ITEM, Field.CATEGORY, Field.SERIAL, Field.SERVED_BY)
_NO_TEXT = ("", False)
_IS_CUT = itemgetter(1)
_YEAR_FIRST = re.compile(r"\s*[0-9]{4}[-/. ]")
_RETURNED = (Field.RETURNED_QUANTITY, Field.RETURNED_AMOUNT)
_WHOLE = "~"
"""Before the number of a line in files of ours: the whole key follows, as the line was kept under it."""
_BACK = "-"
"""Before the key of a line that gives money back: it may have the number of the sale it belongs to."""
# What a till writes before money that is given back; what is read then is how much.
_MINUS = str.maketrans("", "", "-()\u2212\u2013")


@frozen
class Customs:
    """How a file writes numbers and days; what its values did not decide is the custom of currency and country."""

    style: NumberStyle
    style_decided: bool
    order: DayOrder
    order_decided: bool


class SaleLine(NamedTuple):
    """One line of a sale; `amount` is the line's total in minor units.

    `key` is unique within the file and the same in every file that holds this line (domain.md 15). A tuple, for a
    million of them are made, and a frozen dataclass takes five times as long.
    """

    line: int
    key: str
    order_id: str
    line_id: str
    day: date
    person: Person
    item: str
    category: str
    quantity: Decimal
    amount: int
    exact: Decimal
    """The amount as the file has it, before it was rounded to minor units."""
    serial: str
    warranty_months: int | None
    served_by: str
    said: str
    state: RowState = RowState.SALE
    """A line that gives money back holds how much as if it were sold."""
    refunded: int | None = None
    """What was given back of the whole order, in minor units; None where the file does not say it in this line."""
    subtotal: int | None = None
    """What all goods of the order cost after its discounts; None as above."""
    returned_quantity: Decimal = Decimal(0)
    returned_amount: int = 0
    was_cut: bool = False
    """Whether a text in it was longer than 200 characters: what did not fit was left out, and is to be told."""


@frozen
class Sale:
    """Lines bought together: one order, or a single line where the file knows no orders."""

    order_id: str
    day: date
    person: Person
    lines: tuple[SaleLine, ...]
    served_by: str
    said: str


def customs_of(
    sheet: Sheet,
    columns: Columns,
    currency: Currency,
    country: Country,
    *,
    style: NumberStyle | None = None,
    order: DayOrder | None = None,
) -> Customs:
    """The customs that were given, else those that all rows together prove (faults.md I10, I12).

    Values that contradict one another decide nothing: then each that can be read two ways is rejected by itself.
    """
    found_style = style or _agreed(number_style, _texts(sheet, columns, (Field.AMOUNT, Field.UNIT_PRICE)))
    found_order = order or _day_order(_texts(sheet, columns, (Field.DAY,)))
    custom = DayOrder.MONTH_FIRST if country.month_first else DayOrder.DAY_FIRST
    return Customs(
        style=found_style or currency.style,
        style_decided=found_style is not None,
        order=found_order or custom,
        order_decided=found_order is not None,
    )


def read_sales(
    sheet: Sheet,
    columns: Columns,
    customs: Customs,
    *,
    currency: Currency,
    country: Country,
    today: date,
    people: ToldBefore | None = None,
) -> Iterator[SaleLine | Rejected]:
    """Each row as a sale line with its key, or why it is not taken; every row that is not blank gives exactly one.

    `people` remembers whom it tells of; without it everybody is kept in memory.
    """
    reader = _LineReader(columns, customs, currency, country, today, people or _InMemory())
    rows = followed(sheet.rows(), columns) if columns.origin is Origin.SHOPIFY else sheet.rows()
    for row in rows:
        if isinstance(row, Rejected):
            yield row
            continue
        try:
            yield reader.read(row)
        except ShopError as error:
            yield Rejected(line=row.line, code=error.code, facts=dict(error.facts), cells=row.cells)


def join_order(lines: Sequence[SaleLine]) -> tuple[Sale, list[Rejected]]:
    """The sale that the lines of one order are.

    A line whose day or person contradicts its first line is rejected with ORDER_MIXED(order, line); its cells are empty
    until `sheets.fill_cells` is asked.
    """
    first = lines[0]
    agreeing, rejected = [first], []
    for line in lines[1:]:
        if line.day == first.day and is_same_person(first.person, line.person):
            agreeing.append(line)
        else:
            facts: dict[str, object] = {"order": line.order_id, "line": first.line}
            rejected.append(Rejected(line=line.line, code=ErrorCode.ORDER_MIXED, facts=facts, cells=()))
    return _sale(agreeing), rejected


class _InMemory:
    """Everybody who was told of, as she is."""

    def __init__(self) -> None:
        self._people: dict[str, Person] = {}

    def find(self, cells: str) -> Person | None:
        return self._people.get(cells)

    def keep(self, cells: str, person: Person) -> Person:
        return self._people.setdefault(cells, person)


class _LineReader:
    """Reads the rows of one file; remembers what repeats from row to row, and counts equal lines for their keys."""

    def __init__(
        self,
        columns: Columns,
        customs: Customs,
        currency: Currency,
        country: Country,
        today: date,
        people: ToldBefore,
    ) -> None:
        self._columns = columns
        self._currency = currency
        self._places = tuple(place for field in OF_A_PERSON for place in columns.places.get(field, ()))
        self._short_fields = tuple(field for field in _SHORT if columns.has(field))
        self._has_total = columns.has(Field.AMOUNT)
        self._has_currency = columns.has(Field.CURRENCY)
        self._has_line_id = columns.has(Field.LINE_ID)
        self._tells_refunded, self._tells_subtotal = columns.has(Field.REFUNDED), columns.has(Field.SUBTOTAL)
        self._tells_returns = any(map(columns.has, _RETURNED))
        self._has_state = any(map(columns.has, (Field.RECEIPT_TYPE, Field.CANCELLED_ON)))
        self._read_person = PersonReader(columns, country, today, month_first=_is_month_first(customs, country)).read
        self._twins = Twins()
        self._people = people
        self._last: tuple[str, Person] | None = None

        def read_day(text: str) -> date:
            return check_sale_day(read_file_day(text, customs.order), today)

        def check_currency(text: str) -> None:
            _check_currency(text, currency)

        def read_money(text: str) -> tuple[Decimal, int]:
            exact = read_exact(text, currency, style)
            return exact, check_amount(currency.minor(exact))

        style = customs.style if customs.style_decided else None
        self._money = lru_cache(_REMEMBERED)(read_money)
        self._check_currency = lru_cache(_REMEMBERED)(check_currency)
        self._day = lru_cache(_REMEMBERED)(read_day)
        self._short = lru_cache(_REMEMBERED)(lambda text: (clean_name(text), was_cut(text)))
        self._quantity = lru_cache(_REMEMBERED)(read_quantity)
        self._fold = lru_cache(_REMEMBERED)(fold)

    def read(self, row: Row) -> SaleLine:
        cells = row.cells
        value = self._columns.value
        state = state_of(cells, self._columns) if self._has_state else RowState.SALE
        person = self._person(cells)
        day = self._day(value(cells, Field.DAY))
        short = {field: self._short(value(cells, field)) for field in self._short_fields}
        item = short.get(Field.ITEM, _NO_TEXT)[0]
        if not item:
            raise ShopError(ErrorCode.ITEM_MISSING)
        quantity_text = value(cells, Field.QUANTITY)
        if state is RowState.REFUND:
            quantity_text = quantity_text.translate(_MINUS).strip()
        quantity = self._quantity(quantity_text) if quantity_text else _ONE
        if self._has_currency:
            self._check_currency(value(cells, Field.CURRENCY))
        exact, amount = self._amount(cells, quantity, state)
        warranty = value(cells, Field.WARRANTY)
        order_id = written(value(cells, Field.ORDER_ID))
        line_id = written(value(cells, Field.LINE_ID)) if self._has_line_id else ""
        said = value(cells, Field.SAID)
        months = read_months(warranty) if warranty else None
        back, back_amount = self._came_back(cells, quantity, amount)
        # Last of all: a rejected row must not count as one of two equal lines.
        key = self._key(order_id, line_id, day, person, item, amount, state)
        return SaleLine(
            line=row.line,
            key=key,
            order_id=order_id,
            line_id=line_id,
            day=day,
            person=person,
            item=item,
            quantity=quantity,
            amount=amount,
            exact=exact,
            warranty_months=months,
            said=clean_words(said) if said else "",
            state=state,
            returned_quantity=back,
            returned_amount=back_amount,
            refunded=self._of_order(cells, Field.REFUNDED) if self._tells_refunded else None,
            subtotal=self._of_order(cells, Field.SUBTOTAL) if self._tells_subtotal else None,
            was_cut=person.was_cut or any(map(_IS_CUT, short.values())),
            category=short.get(Field.CATEGORY, _NO_TEXT)[0],
            serial=short.get(Field.SERIAL, _NO_TEXT)[0],
            served_by=short.get(Field.SERVED_BY, _NO_TEXT)[0],
        )

    def _person(self, cells: tuple[str, ...]) -> Person:
        """The same one for the same cells: whom a file tells of often is kept once."""
        told = "\0".join([cells[place] for place in self._places])
        if self._last is not None and self._last[0] == told:  # the lines of a receipt stand together
            return self._last[1]
        person = self._people.find(told)
        if person is None:
            if names_nobody(cells, self._columns):
                raise ShopError(ErrorCode.ROW_WITHOUT_PERSON)
            person = self._people.keep(told, self._read_person(cells))
        self._last = told, person
        return person

    def _amount(self, cells: Sequence[str], quantity: Decimal, state: RowState) -> tuple[Decimal, int]:
        """The line's total before and after rounding; where the file has only a price, price x quantity."""
        text = self._columns.value(cells, Field.AMOUNT if self._has_total else Field.UNIT_PRICE)
        if state is RowState.REFUND:
            text = text.translate(_MINUS)
        exact, amount = self._money(text)
        if self._has_total:
            return exact, amount
        return exact * quantity, check_amount(self._currency.minor(exact * quantity))

    def _came_back(self, cells: Sequence[str], quantity: Decimal, amount: int) -> tuple[Decimal, int]:
        """How much of the line came back and what was given back for it; RETURN_TOO_MUCH(left)."""
        if not self._tells_returns:
            return _NOTHING, 0
        counted, given = (written(self._columns.value(cells, field)) for field in _RETURNED)
        back = read_quantity(counted) if counted.strip("0.,") else Decimal(0)
        back_amount = self._money(given)[1] if given else 0
        if back > quantity or back_amount > amount:
            raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=quantity)
        return back, back_amount

    def _of_order(self, cells: Sequence[str], field: Field) -> int | None:
        text = written(self._columns.value(cells, field)).translate(_MINUS)
        return self._money(text)[1] if text else None

    def _key(
        self, order_id: str, line_id: str, day: date, person: Person, item: str, amount: int, state: RowState
    ) -> str:
        back = _BACK if state is RowState.REFUND else ""
        if line_id.startswith(_WHOLE) and len(line_id) > 1:
            return self._counted(line_id[1:])
        if order_id and line_id:
            own = f"{order_id}/{line_id}"
        elif order_id:
            own = f"{order_id}#{_digest(self._fold(item), str(amount))[:12]}"
        else:
            own = _digest(day.isoformat(), person.identity, self._fold(item), str(amount))
        own = back + own
        count = self._twins.count(own)
        if order_id:
            return own if count == 1 and line_id else f"{own}#{count}"
        return own if count == 1 else _digest(own, str(count))

    def _counted(self, key: str) -> str:
        count = self._twins.count(key)
        return key if count == 1 else f"{key}#{count}"


def _sale(lines: Sequence[SaleLine]) -> Sale:
    first = lines[0]
    subtotals = [line.subtotal for line in lines if line.subtotal is not None]
    if subtotals:
        lines = _discounted(lines, max(subtotals))
    refunded = sum(line.refunded or 0 for line in lines)
    if refunded or any(line.state is RowState.GIVEN_BACK for line in lines):
        lines = _given_back(lines, refunded)
    return Sale(
        order_id=first.order_id,
        day=first.day,
        person=first.person,
        lines=tuple(lines),
        served_by=next((line.served_by for line in lines if line.served_by), ""),
        said="\n".join(dict.fromkeys(line.said for line in lines if line.said)),
    )


def _discounted(lines: Sequence[SaleLine], subtotal: int) -> Sequence[SaleLine]:
    """The lines with a discount on the whole order shared out over them: they are told at their price before it."""
    amounts = [line.amount for line in lines]
    if subtotal >= sum(amounts):
        return lines
    shares = shared_out(amounts, sum(amounts) - subtotal)
    return [
        line._replace(amount=line.amount - share, exact=line.exact - line.exact * share / line.amount)
        if share
        else line
        for line, share in zip(lines, shares, strict=True)
    ]


def _given_back(lines: Sequence[SaleLine], refunded: int) -> list[SaleLine]:
    """The lines with what was given back of them.

    A sum that is the whole order, or exactly one line, takes these back. Any other was given off the price: what was
    bought stays with the customer, and each line bears its share.
    """
    if not refunded:
        return [_came_back_whole(line) if line.state is RowState.GIVEN_BACK else line for line in lines]
    amounts = [line.amount for line in lines]
    if refunded >= sum(amounts):
        return [_came_back_whole(line) for line in lines]
    if refunded in amounts:
        place = amounts.index(refunded)
        return [*lines[:place], _came_back_whole(lines[place]), *lines[place + 1 :]]
    shares = shared_out(amounts, refunded)
    return [line._replace(returned_amount=share) for line, share in zip(lines, shares, strict=True)]


def _came_back_whole(line: SaleLine) -> SaleLine:
    return line._replace(returned_quantity=line.quantity, returned_amount=line.amount)


def _day_order(texts: Iterable[str]) -> DayOrder | None:
    """The order that all rows prove. A year that stands first is read in every order, so beside others it proves none:
    a spreadsheet has real days beside typed ones.
    """
    has_year_first = False

    def others() -> Iterator[str]:
        nonlocal has_year_first
        for text in texts:
            if _YEAR_FIRST.match(text):
                has_year_first = True
            else:
                yield text

    try:
        found = day_order(others())
    except ShopError:
        return None
    return found or (DayOrder.YEAR_FIRST if has_year_first else None)


def _is_month_first(customs: Customs, country: Country) -> bool:
    return customs.order is DayOrder.MONTH_FIRST if customs.order_decided else country.month_first


def _check_currency(text: str, currency: Currency) -> None:
    """AMOUNT_OTHER_CURRENCY(typed, currency) when a row counts in another currency than the shop."""
    if not text or text.upper() == currency.code:
        return
    try:
        read_exact(f"{text} 1", currency)
    except ShopError:
        raise ShopError(ErrorCode.AMOUNT_OTHER_CURRENCY, typed=text[:_SHOWN], currency=currency.code) from None


def _texts(sheet: Sheet, columns: Columns, fields: Sequence[Field]) -> Iterator[str]:
    """The texts of these columns; what repeats is mostly given once, for deciding on it again tells nothing."""
    places = [place for field in fields for place in columns.places.get(field, ())]
    seen: set[str] = set()
    for row in sheet.rows():
        if not isinstance(row, Row):
            continue
        for place in places:
            text = row.cells[place]
            if text not in seen:
                if len(seen) < _REMEMBERED:
                    seen.add(text)
                yield text


def _agreed(decide: Callable[[Iterable[str]], Told | None], texts: Iterable[str]) -> Told | None:
    try:
        return decide(texts)
    except ShopError:
        return None


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
