"""Orders of several lines of which only the first tells day and buyer: the others are told them too."""

from collections.abc import Iterator, Sequence

from shop_crm.exchange.columns import Columns, Field
from shop_crm.exchange.table import Rejected, Row

_OF_THE_ORDER = (
    Field.DAY,
    Field.NAME,
    Field.OTHER_NAME,
    Field.PHONE,
    Field.ADDRESS,
    Field.CURRENCY,
    Field.RECEIPT_TYPE,
    Field.CANCELLED_ON,
    Field.SERVED_BY,
)
"""What the first line of a Shopify order says for all of them (formats.md)."""
_WHO = (Field.NAME, Field.OTHER_NAME, Field.PHONE)


def followed(rows: Iterator[Row | Rejected], columns: Columns) -> Iterator[Row | Rejected]:
    """The rows of an export that leaves them empty, with what the first line of their order says."""
    places = [place for field in _OF_THE_ORDER for place in columns.places.get(field, ())]
    order, first = "", tuple[str, ...]()
    for row in rows:
        if isinstance(row, Rejected):
            yield row
            continue
        number = columns.value(row.cells, Field.ORDER_ID)
        if number != order or _begins(row.cells, first, columns):
            order, first = number, row.cells
            yield row
            continue
        filled = list(row.cells)
        for place in places:
            filled[place] = filled[place] or first[place]
        yield row._replace(cells=tuple(filled))


def _begins(cells: Sequence[str], first: Sequence[str], columns: Columns) -> bool:
    """Whether this is no line of the order above that has its number: the others repeat its day, or leave it empty."""
    day = columns.value(cells, Field.DAY)
    if not day:
        return False
    return day != columns.value(first, Field.DAY) or any(columns.value(cells, field) for field in _WHO)
