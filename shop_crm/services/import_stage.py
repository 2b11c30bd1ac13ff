"""The lines of a file and the sales that they make, while they are put aside: as plain values, and back again."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from shop_crm.domain.values import frozen
from shop_crm.exchange.sales import SaleLine
from shop_crm.exchange.states import RowState
from shop_crm.services.import_told import ToldOf
from shop_crm.store import purchases
from shop_crm.store.stage import Plain, Stage

_REMEMBERED = 20_000
_DAY, _PERSON, _STATE = map(SaleLine._fields.index, ("day", "person", "state"))
_EXACT = tuple(map(SaleLine._fields.index, ("quantity", "exact", "returned_quantity")))
_number = lru_cache(_REMEMBERED)(Decimal)
_day = lru_cache(_REMEMBERED)(date.fromordinal)


@frozen
class NewSale:
    """A sale that is new to the shop, as plain values."""

    place: int
    """Its buyer's among the people of the file."""
    order_id: str
    """The receipt's own number."""
    row: purchases.Row
    follow_ups: tuple[tuple[Any, ...], ...]


class StagedLines:
    """Lines that are put aside, as is whom they tell of."""

    def __init__(self, stage: Stage, told: ToldOf) -> None:
        self._stage = stage
        self._told = told

    def put(self, lines: Iterable[SaleLine]) -> None:
        """Put all the lines aside."""
        self._stage.put_lines((line.line, line.order_id, self._plain(line)) for line in lines)

    def orders(self) -> Iterator[list[SaleLine]]:
        """The lines of each order together, in the order of their first lines."""
        for lines in self._stage.orders():
            yield [self._line(line) for line in lines]

    def _plain(self, line: SaleLine) -> Plain:
        values: list[Any] = list(line)
        values[_DAY] = line.day.toordinal()
        values[_PERSON] = line.person.aside or self._told.add(line.person)
        values[_STATE] = line.state is RowState.GIVEN_BACK
        for place in _EXACT:
            values[place] = str(values[place])
        return tuple(values)

    def _line(self, plain: Plain) -> SaleLine:
        values = list(plain)
        values[_DAY] = _day(plain[_DAY])
        values[_PERSON] = self._told.person(plain[_PERSON])
        values[_STATE] = RowState.GIVEN_BACK if plain[_STATE] else RowState.SALE
        for place in _EXACT:
            values[place] = _number(plain[place])
        return SaleLine._make(values)


def put_sales(stage: Stage, sales: Iterable[NewSale]) -> None:
    """Put these sales aside, numbered from 1."""
    stage.put_sales(map(_plain_sale, sales))


def change_sale(stage: Stage, id: int, sale: NewSale) -> None:
    """What this sale is now."""
    stage.change_sale(id, _plain_sale(sale))


def read_sale(stage: Stage, id: int) -> NewSale:
    """One sale by its number."""
    return _sale(stage.sale(id))


def sales_of(stage: Stage) -> Iterator[NewSale]:
    """The sales that were put aside, in their order."""
    return map(_sale, stage.sales())


def _plain_sale(sale: NewSale) -> Plain:
    return sale.place, sale.order_id, sale.row, sale.follow_ups


def _sale(plain: Sequence[Any]) -> NewSale:
    return NewSale(place=plain[0], order_id=plain[1], row=plain[2], follow_ups=plain[3])
