"""Orders of several lines of which only the first tells day and buyer: the others are told them too."""

from collections.abc import Iterator

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


def followed(rows: Iterator[Row | Rejected], columns: Columns) -> Iterator[Row | Rejected]:
    """The rows of an export that leaves them empty, with what the first line of their order says."""
    places = [place for field in _OF_THE_ORDER for place in columns.places.get(field, ())]
    order, first = "", tuple[str, ...]()
    for row in rows:
        if isinstance(row, Rejected):
            yield row
            continue
        number = columns.value(row.cells, Field.ORDER_ID)
        if number != order or columns.value(row.cells, Field.DAY):
            order, first = number, row.cells
            yield row
            continue
        filled = list(row.cells)
        for place in places:
            filled[place] = filled[place] or first[place]
        yield row._replace(cells=tuple(filled))
