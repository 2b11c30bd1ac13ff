"""Paints the rows of the complaints: the name with how long it has been open, the words, the phone and the thing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.models.complaints_model import ComplaintRow, RowRole
from shop_crm.ui.painting import draw_line, draw_row, text_width
from shop_crm.ui.theme import Theme, Type

ROW = 88
_LINE = 23
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ComplaintDelegate(QStyledItemDelegate):
    """Three lines of one height; whatever a line has no room for is whole beside the list."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _row(self, painter: QPainter, rect: QRectF, row: ComplaintRow) -> None:
        theme, pad, height = self._theme, self._theme.px(14), self._theme.px(_LINE)
        left, right = rect.left() + pad, rect.right() - pad
        top = rect.top() + (rect.height() - 3 * height) / 2
        since = text_width(theme, Type.SMALL_STRONG, row.since) + 2
        is_narrow = right - left - since < theme.px(120)
        if is_narrow:
            # The name has its line alone; how long it has been open stands before the phone.
            about = f"{row.since} · {row.phone}"
            name = QRectF(left, top, right - left, height)
        else:
            about = " · ".join(filter(None, (row.phone, row.about)))
            name = QRectF(left, top, right - left - since - theme.px(10), height)
            day = QRectF(right - since, top, since, height)
            draw_line(painter, theme, day, row.since, Type.SMALL_STRONG, row.tone, _RIGHT)
        draw_line(painter, theme, name, row.name, Type.NAME, "text")
        said = QRectF(left, top + height, right - left, height)
        draw_line(painter, theme, said, row.said, Type.BODY, "text")
        draw_line(painter, theme, said.translated(0, height), about, Type.SMALL, "text_2")

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_chosen = self._view.currentIndex().row() == index.row()
        box, has_focus = rect.adjusted(0, 2, 0, -2), self._view.hasFocus()
        draw_row(painter, self._theme, box, rect.bottom(), is_chosen=is_chosen, is_over=is_over, has_focus=has_focus)
        self._row(painter, rect, index.data(RowRole))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW))
