"""Paints the rows of the complaints: the name with how long it has been open, the words, our word or the thing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from shop_crm.ui.models.complaints_model import ComplaintRow, RowRole
from shop_crm.ui.painting import chip_width, draw_chip, draw_line, text_lines, text_width
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.row_delegate import RowDelegate

ROW = 88
"""The least height of a row."""
_LINE, _TOP, _CHIP = 23, 10, 20
_NAME_LINES, _LINES = 6, 2
"""The most lines for a name, and for each of the other texts: whatever they have no room for is whole beside."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ComplaintDelegate(RowDelegate):
    """The name with how long it has been open, the words, our word or the thing; a row grows with its texts."""

    above = 2

    def __init__(self, theme: Theme, view: PickList) -> None:
        super().__init__(theme, view)
        view.resized.connect(view.scheduleDelayedItemsLayout)

    def _lines(self, row: ComplaintRow, width: float) -> list[tuple[str, Type, str]]:
        """What stands beneath each other: its text, kind and tone; `since` has a line where the name needs it all."""
        lines = [(text, Type.NAME, "text") for text in self._wrapped(row.name, Type.NAME, width, _NAME_LINES)]
        if not self._is_beside(row, width):
            lines.append((row.since, Type.SMALL_STRONG, row.tone))
        lines += [(text, Type.BODY, "text") for text in self._wrapped(row.said, Type.BODY, width, _LINES)]
        about, kind, tone = self._last(row)
        room = width - self._chip(row)
        return [*lines, *((text, kind, tone) for text in self._wrapped(about, kind, room, _LINES))]

    def _last(self, row: ComplaintRow) -> tuple[str, Type, str]:
        """Our word, else the phone and the thing."""
        if row.promise:
            return row.promise, Type.SMALL_STRONG, "red" if row.is_late else "plum"
        return " · ".join(filter(None, (row.phone, row.about))), Type.SMALL, "text_2"

    def _wrapped(self, text: str, kind: Type, width: float, most: int) -> list[str]:
        return text_lines(text, self._theme.font(kind), width, most)

    def _is_beside(self, row: ComplaintRow, width: float) -> bool:
        """Whether the name leaves room beside it."""
        room = width - self._since(row) - self._theme.px(10)
        return text_width(self._theme, Type.NAME, row.name) <= room

    def _since(self, row: ComplaintRow) -> float:
        return text_width(self._theme, Type.SMALL_STRONG, row.since) + 2

    def _chip(self, row: ComplaintRow) -> float:
        """The room of the chip that says how often it was so already, with the gap before it."""
        return chip_width(self._theme, _times(row), "repeat") + self._theme.px(8) + 1 if row.times else 0

    def _row(self, painter: QPainter, rect: QRectF, row: ComplaintRow) -> None:
        theme, pad, height = self._theme, self._theme.px(14), self._theme.px(_LINE)
        left, right = rect.left() + pad, rect.right() - pad
        lines = self._lines(row, right - left)
        y = rect.top() + max(theme.px(_TOP), (rect.height() - len(lines) * height) / 2)
        if self._is_beside(row, right - left):
            since = self._since(row)
            day = QRectF(right - since, y, since, height)
            draw_line(painter, theme, day, row.since, Type.SMALL_STRONG, row.tone, _RIGHT)
        for text, kind, tone in lines:
            draw_line(painter, theme, QRectF(left, y, right - left, height), text, kind, tone)
            y += height
        if row.times:
            chip, high = self._chip(row) - theme.px(8), theme.px(_CHIP)
            box = QRectF(right - chip, y - (height + high) / 2, chip, high)
            draw_chip(painter, theme, box, _times(row), "red", "red_soft", "repeat")

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = self._theme
        lines = self._lines(index.data(RowRole), self._view.rows_width - 2 * theme.px(14))
        return QSize(0, max(theme.px(ROW), len(lines) * theme.px(_LINE) + 2 * theme.px(_TOP)))


def _times(row: ComplaintRow) -> str:
    return f"{row.times}×"
