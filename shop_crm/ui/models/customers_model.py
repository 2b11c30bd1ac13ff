"""The list of customers: ids in an array, rows read by block (performance.md P11)."""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.customers import Customer
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.values import frozen
from shop_crm.services.customers import CustomerRow, read_rows
from shop_crm.services.shop import Shop
from shop_crm.ui.models.blocks_model import BLOCK, BlocksModel
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text
from shop_crm.words.words import Words

RowRole = Qt.ItemDataRole.UserRole
_KEPT_ROWS = 1000


@frozen
class ListRow:
    """What a row says of a customer."""

    customer: Customer
    name: str
    about: str
    phone: str
    amount: str
    visits: str
    chips: tuple[tuple[str, str, str, str], ...]
    """(words, tone, soft tone, icon)"""


class CustomersModel(BlocksModel[dict[int, CustomerRow | ListRow]]):
    """Customers in an order, or those that were found, with their latest purchase."""

    def __init__(self, shop: Shop, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._words = shop, words
        self._ids: Sequence[int] = array("q")
        self._known: dict[int, CustomerRow] = {}
        self._about: Mapping[int, str] = {}

    def show(self, ids: Sequence[int], about: Mapping[int, str] | None = None) -> None:
        """Show these customers; `about` says something else of them than what each bought last."""
        self._ids, self._about = ids, about or {}
        self.count_anew(len(ids))

    def forget(self) -> None:
        """The shop has changed: what was read of its customers may be wrong; `show` them again."""
        self.forget_blocks()
        self._known.clear()

    @property
    def ids(self) -> Sequence[int]:
        """Everybody who is listed, in order."""
        return self._ids

    def customer_id(self, row: int) -> int:
        """Whose row it is; 0 for no row."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, customer_id: int) -> int:
        """The row of a customer; -1 when she is not listed."""
        try:
            return self._ids.index(customer_id)
        except ValueError:
            return -1

    def list_row(self, row: int) -> ListRow | None:
        """What a row says; None for somebody who is not there any more."""
        customer_id = self.customer_id(row)
        block = self.block_of(row)
        found = block.get(customer_id)
        if isinstance(found, CustomerRow):
            found = block[customer_id] = self._told(found)  # only what is painted is put in words
        return found

    def read_block(self, number: int) -> dict[int, CustomerRow | ListRow]:
        """Who is in a block; put in words only when she is painted."""
        ids = self._ids[number * BLOCK : (number + 1) * BLOCK]
        # While somebody types, mostly the same people are found again.
        unknown = [customer_id for customer_id in ids if customer_id not in self._known]
        if len(self._known) > _KEPT_ROWS:
            self._known.clear()
            unknown = list(ids)
        self._known |= {row.customer.id: row for row in read_rows(self._shop, unknown)}
        return {customer_id: self._known[customer_id] for customer_id in ids if customer_id in self._known}

    def _told(self, row: CustomerRow) -> ListRow:
        words, today = self._words, self._shop.today
        customer = row.customer
        phones = customer.good_phones or customer.phones
        if row.purchases:
            visits = words.counting(row.purchases).translate("customers", "%n purchases", None, 1)
            amount = amount_text(row.amount, self._shop.settings.currency)
        else:
            visits, amount = "", ""
        return ListRow(
            customer=customer,
            name=customer.spoken_name,
            about=self._about.get(customer.id) or _about(words, row.latest, today),
            phone=phones[0].grouped if phones else "",
            amount=amount,
            visits=visits,
            chips=_chips(words, customer),
        )

    # Qt's own names

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == RowRole:
            return self.list_row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.list_row(index.row())
            if row is None:
                return ""
            chips = ", ".join(words for words, *_ in row.chips)
            return ", ".join(filter(None, (row.name, chips, row.about, row.phone, row.visits, row.amount)))
        return None


def _about(words: Words, purchase: Purchase | None, today: date) -> str:
    if purchase is None:
        return words.translate("customers", "Nothing bought yet")
    items = ", ".join(line.item for line in purchase.lines)
    return words.translate("customers", "{day}: {items}").format(day=day_text(words, purchase.day, today), items=items)


def _chips(words: Words, customer: Customer) -> tuple[tuple[str, str, str, str], ...]:
    chips = []
    if not customer.may_be_contacted:
        chips.append((words.translate("customers", "Do not contact"), "red", "red_soft", "ban"))
    if not customer.phones:
        chips.append((words.translate("customers", "No number"), "text_2", "border", "phone-off"))
    elif not customer.good_phones:
        chips.append((words.translate("customers", "Wrong number"), "amber", "amber_soft", "phone-off"))
    return tuple(chips)
