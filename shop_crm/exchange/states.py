"""What a row of sales is: a sale, a sale that was given back, or money given back; cancelled ones are refused."""

from collections.abc import Sequence
from enum import StrEnum, auto

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns, Field
from shop_crm.exchange.people import written

_REFUNDS = frozenset(
    {"refund", "return", "retur", "pengembalian", "refund sebagian", "bayaran balik", "pulangan", "credit note"}
)
_GIVEN_BACK = frozenset(
    {"refunded", "returned", "diretur", "dikembalikan", "dipulangkan", "dibayar balik", "fully refunded"}
)
_VOIDED = frozenset({"cancelled", "canceled", "void", "voided", "expired", "batal", "dibatalkan", "dibatal"})


class RowState(StrEnum):
    """What a row tells."""

    SALE = auto()
    GIVEN_BACK = auto()
    """Sold, and all of it given back since: the web shop says so in the row of the sale."""
    REFUND = auto()
    """Money given back for a sale that is told elsewhere: the till writes a receipt of its own."""


def state_of(cells: Sequence[str], columns: Columns) -> RowState:
    """What the row is; ROW_CANCELLED(typed) for a sale that never was."""
    cancelled = written(columns.value(cells, Field.CANCELLED_ON))
    if cancelled:
        raise ShopError(ErrorCode.ROW_CANCELLED, typed=cancelled)
    found = RowState.SALE
    for state in columns.values(cells, Field.RECEIPT_TYPE):
        word = state.casefold()
        if word in _VOIDED:
            raise ShopError(ErrorCode.ROW_CANCELLED, typed=state)
        if word in _REFUNDS:
            found = RowState.REFUND
        elif word in _GIVEN_BACK and found is RowState.SALE:
            found = RowState.GIVEN_BACK
    return found
