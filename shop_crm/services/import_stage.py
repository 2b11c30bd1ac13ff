"""The lines of a file and the sales that they make, while they are put aside: as plain values, and back again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from shop_crm.exchange.sales import SaleLine
from shop_crm.exchange.states import RowState
from shop_crm.services.import_told import ToldOf
from shop_crm.store import purchases
from shop_crm.store.stage import Plain, Stage

_REMEMBERED = 20_000
_number = lru_cache(_REMEMBERED)(Decimal)
_day = lru_cache(_REMEMBERED)(date.fromordinal)


@dataclass(frozen=True, slots=True, kw_only=True)
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
        # The same person is the same object in all the lines that tell of her in the same words.
        return (
            line.line,
            line.key,
            line.order_id,
            line.line_id,
            line.day.toordinal(),
            line.person.aside or self._told.add(line.person),
            line.item,
            line.category,
            str(line.quantity),
            line.amount,
            str(line.exact),
            line.serial,
            line.warranty_months,
            line.served_by,
            line.said,
            line.state is RowState.GIVEN_BACK,
            line.refunded,
            line.subtotal,
            str(line.returned_quantity),
            line.returned_amount,
            line.was_cut,
        )

    def _line(self, plain: Plain) -> SaleLine:
        return SaleLine(
            line=plain[0],
            key=plain[1],
            order_id=plain[2],
            line_id=plain[3],
            day=_day(plain[4]),
            person=self._told.person(plain[5]),
            item=plain[6],
            category=plain[7],
            quantity=_number(plain[8]),
            amount=plain[9],
            exact=_number(plain[10]),
            serial=plain[11],
            warranty_months=plain[12],
            served_by=plain[13],
            said=plain[14],
            state=RowState.GIVEN_BACK if plain[15] else RowState.SALE,
            refunded=plain[16],
            subtotal=plain[17],
            returned_quantity=_number(plain[18]),
            returned_amount=plain[19],
            was_cut=plain[20],
        )


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
