"""The list of safe copies: each row says what it holds as soon as that is known."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.services.restoring import Found, Looked
from shop_crm.ui.models.goods_model import GoodsRow, RowRole
from shop_crm.ui.painting import Chip
from shop_crm.words.restoring import counts_text, made_text, place_text
from shop_crm.words.words import Words


class CopiesModel(QAbstractListModel):
    """Copies that were found, the newest first; `tell` adds what one of them holds."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._looked: list[Looked] = []
        self._known: set[int] = set()

    def show(self, found: Sequence[Found]) -> None:
        """List these, of which nothing is known yet."""
        self.beginResetModel()
        self._looked, self._known = [Looked(found=one) for one in found], set()
        self.endResetModel()

    def put_first(self, found: Found) -> None:
        """One more, before all others."""
        self.show([found, *(looked.found for looked in self._looked if looked.found.path != found.path)])

    def tell(self, looked: Looked) -> None:
        """What this one holds."""
        for row, known in enumerate(self._looked):
            if known.found.path == looked.found.path:
                self._looked[row] = looked
                self._known.add(row)
                self.dataChanged.emit(self.index(row), self.index(row))

    def looked(self, row: int) -> Looked | None:
        """What is known of a row; None for no row, or while it is being looked into."""
        return self._looked[row] if row in self._known else None

    def unknown(self) -> list[Found]:
        """What is still to be looked into."""
        return [looked.found for row, looked in enumerate(self._looked) if row not in self._known]

    def _row(self, row: int) -> GoodsRow:
        words, looked = self._words, self._looked[row]
        found = looked.found
        about: str = words.translate("restore", "We look into it…")
        chips: tuple[Chip, ...] = ()
        if row in self._known:
            about, chips = self._about(looked)
        return GoodsRow(
            name=made_text(words, found.made_at),
            about=" · ".join(filter(None, (about, place_text(words, found.place)))),
            chips=chips,
            is_faint=looked.trouble is not None and not looked.is_locked,
        )

    def _about(self, looked: Looked) -> tuple[str, tuple[Chip, ...]]:
        translate = self._words.translate
        if looked.is_locked:
            return "", ((translate("restore", "Locked"), "amber", "amber_soft", "shield-check"),)
        if looked.trouble is not None or looked.held is None:
            return "", ((translate("restore", "No way back"), "red", "red_soft", "circle-x"),)
        told = counts_text(self._words, looked.held)
        if looked.held.is_verified:
            return told, ((translate("restore", "Checked"), "green", "green_soft", "circle-check"),)
        return told, ()

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._looked)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._looked):
            return None
        match role:
            case _ if role == RowRole:
                return self._row(index.row())
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._row(index.row()).told
        return None
