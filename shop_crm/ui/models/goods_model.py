"""The lists of products and of wishes: what stands in a row, read by block where there are very many."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.values import frozen
from shop_crm.services.catalogue import Known
from shop_crm.services.products import ProductRow, Shelf
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import Waiting
from shop_crm.ui.models.blocks_model import BLOCK, BlocksModel
from shop_crm.ui.painting import Chip
from shop_crm.words.amounts import amount_text
from shop_crm.words.products import limit_text, sold_text, waiting_text, wished_text
from shop_crm.words.words import Words

RowRole = Qt.ItemDataRole.UserRole


@frozen
class GoodsRow:
    """What a row says: the name first, what is known of it beneath, and two facts at the right."""

    name: str
    about: str
    right: str = ""
    beneath: str = ""
    chips: tuple[Chip, ...] = ()
    is_faint: bool = False

    @property
    def told(self) -> str:
        """All of it, for who hears it."""
        chips = ", ".join(words for words, *_ in self.chips)
        return ", ".join(filter(None, (self.name, chips, self.about, self.right, self.beneath)))


class ProductsModel(BlocksModel[list[GoodsRow]]):
    """The products that are listed."""

    def __init__(self, shop: Shop, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._words = shop, words
        self._products: Sequence[Known] = ()
        self._shelf: Shelf | None = None

    def show(self, products: Sequence[Known]) -> None:
        """List these."""
        self._products = products
        self.count_anew(len(products))

    def forget(self) -> None:
        """The shop has changed: what was read may be wrong; `show` them again."""
        self.forget_blocks()
        self._shelf = None

    def product(self, row: int) -> Known | None:
        """The product of a row; None for no row."""
        return self._products[row] if 0 <= row < len(self._products) else None

    def row_of(self, key: str) -> int:
        """The row of the product of this folded name; -1 when it is not listed."""
        return next((row for row, product in enumerate(self._products) if product.key == key), -1)

    def list_row(self, row: int) -> GoodsRow | None:
        """What a row says."""
        if not 0 <= row < len(self._products):
            return None
        return self.block_of(row)[row % BLOCK]

    def read_block(self, number: int) -> list[GoodsRow]:
        """The rows of a block."""
        if self._shelf is None:
            self._shelf = Shelf(self._shop)
        rows = self._shelf.rows(self._products[number * BLOCK : (number + 1) * BLOCK])
        return [self._told(row) for row in rows]

    def _told(self, row: ProductRow) -> GoodsRow:
        words, shop = self._words, self._shop
        sold = sold_text(words, row.times_sold, row.last_sold_on, shop.today)
        return GoodsRow(
            name=row.product.name,
            about=" · ".join(filter(None, (row.category, sold))),
            right="" if row.price is None else amount_text(row.price, shop.settings.currency),
            chips=product_chips(words, row),
            is_faint=row.product.is_gone,
        )

    # Qt's own names

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return _answer(self.list_row(index.row()), role)


class WishesModel(QAbstractListModel):
    """The open wishes, the longest waiting first."""

    def __init__(self, shop: Shop, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._words = shop, words
        self._waiting: list[Waiting] = []

    def show(self, waiting: list[Waiting]) -> None:
        """List these."""
        self.beginResetModel()
        self._waiting = waiting
        self.endResetModel()

    def all_waiting(self) -> list[Waiting]:
        """Every wish that is listed, in order."""
        return self._waiting

    def wish(self, row: int) -> Waiting | None:
        """The wish of a row; None for no row."""
        return self._waiting[row] if 0 <= row < len(self._waiting) else None

    def row_of(self, wish_id: int) -> int:
        """The row of a wish; -1 when it is not listed."""
        return next((row for row, one in enumerate(self._waiting) if one.wish.id == wish_id), -1)

    def list_row(self, row: int) -> GoodsRow | None:
        """What a row says."""
        waiting = self.wish(row)
        if waiting is None:
            return None
        words, wish = self._words, waiting.wish
        chips: tuple[Chip, ...] = ()
        if waiting.here:
            here = words.translate("products", "Here: {name}").format(name=waiting.here.name)
            chips = ((here, "green", "green_soft", "package-check"),)
        return GoodsRow(
            name=waiting.customer.spoken_name,
            about=wished_text(wish, waiting.asked),
            right=waiting_text(words, wish, self._shop.today),
            beneath=limit_text(words, wish, self._shop.settings.currency),
            chips=chips,
        )

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._waiting)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return _answer(self.list_row(index.row()), role)


def product_chips(words: Words, row: ProductRow) -> tuple[Chip, ...]:
    """What deserves to be seen at once of a product."""
    chips: list[Chip] = []
    if row.product.is_gone:
        chips.append((words.translate("products", "No longer sold"), "text_2", "border", "ban"))
    if row.wishes:
        told = words.counting(row.wishes).translate("products", "%n wishes", None, 1)
        chips.append((told, "green", "green_soft", "heart"))
    if row.complaints:
        told = words.counting(row.complaints).translate("products", "%n complaints in 90 days", None, 1)
        chips.append((told, "red", "red_soft", "message-square-warning"))
    return tuple(chips)


def _answer(row: GoodsRow | None, role: int) -> Any:
    if role == RowRole:
        return row
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return row.told if row else ""
    return None
