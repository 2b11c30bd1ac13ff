"""What the rows of our lists share: the ground that says which is chosen and which is under the pointer."""

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.painting import draw_row
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.pick_list import PickList


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; `_row` says what stands on it."""

    above: ClassVar[int] = 1
    """So many pixels are left free between a row and the one before it."""

    def __init__(self, theme: Theme, view: PickList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        """What the model gives as a row, in the row's whole rectangle."""
        raise NotImplementedError

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_chosen = self._view.currentIndex().row() == index.row()
        box, has_focus = rect.adjusted(0, self.above, 0, -2), self._view.hasFocus()
        draw_row(painter, self._theme, box, rect.bottom(), is_chosen=is_chosen, is_over=is_over, has_focus=has_focus)
        self._row(painter, rect, row)
        painter.restore()
