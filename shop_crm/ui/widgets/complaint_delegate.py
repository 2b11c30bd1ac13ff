"""Paints the rows of the complaints: the name with how long it has been open, the words, our word or the thing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.models.complaints_model import ComplaintRow, RowRole
from shop_crm.ui.painting import chip_width, draw_chip, draw_line, draw_row, text_width
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
        name_width = text_width(theme, Type.NAME, row.name) + theme.px(12)
        is_narrow = right - left - since < min(name_width, right - left)
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
        self._last_line(painter, said.translated(0, height), row, about)

    def _last_line(self, painter: QPainter, room: QRectF, row: ComplaintRow, about: str) -> None:
        """Our word, else the phone and the thing; at the right what repeats itself, where there is room for it."""
        theme = self._theme
        times = f"{row.times}×" if row.times else ""
        chip = chip_width(theme, times, "repeat") + 1 if times else 0
        if chip and room.width() - chip >= theme.px(90):
            high = theme.px(20)
            box = QRectF(room.right() - chip, room.center().y() - high / 2, chip, high)
            draw_chip(painter, theme, box, times, "red", "red_soft", "repeat")
            room = room.adjusted(0, 0, -chip - theme.px(8), 0)
        if row.promise:
            draw_line(painter, theme, room, row.promise, Type.SMALL_STRONG, "red" if row.is_late else "plum")
        else:
            draw_line(painter, theme, room, about, Type.SMALL, "text_2")

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
