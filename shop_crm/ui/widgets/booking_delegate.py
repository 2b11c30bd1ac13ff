"""Paints the rows of a printed list that is booked: whom at the left, what will be booked at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.models.booking_model import BookingRow, RowRole
from shop_crm.ui.painting import text_lines
from shop_crm.ui.theme import TARGET, Theme, Type
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.row_delegate import RowDelegate

_NARROW = 620
"""The width of a row at 100 % below which what will be booked stands beneath the name."""
_PAD, _TALL, _NUMBER, _SIGN = 14, 8, 34, 24
_Block = tuple[str, Type, str]
"""(words, letters, tone)"""


class BookingDelegate(RowDelegate):
    """Rows are as high as their words: nothing that will be booked is cut."""

    def __init__(self, theme: Theme, view: PickList) -> None:
        super().__init__(theme, view)
        view.resized.connect(view.scheduleDelayedItemsLayout)

    @property
    def _is_narrow(self) -> bool:
        return self._view.rows_width < self._theme.px(_NARROW)

    def _widths(self) -> tuple[float, float]:
        """Of the name's part and of what will be booked, without the number and the sign."""
        px = self._theme.px
        room = self._view.rows_width - 2 * px(_PAD) - px(_NUMBER)
        if self._is_narrow:
            return room, room - px(_SIGN)
        left = room * 0.45
        return left - px(12), room - left - px(_SIGN)

    def _high(self, blocks: list[_Block], width: float) -> float:
        return sum(self._line(kind) * len(text_lines(text, self._theme.font(kind), width)) for text, kind, _ in blocks)

    def _line(self, kind: Type) -> float:
        return QFontMetricsF(self._theme.font(kind)).lineSpacing()

    def _draw(self, painter: QPainter, blocks: list[_Block], left: float, top: float, width: float) -> None:
        for text, kind, tone in blocks:
            font = self._theme.font(kind)
            painter.setFont(font)
            painter.setPen(self._theme.colour(tone))
            high = self._line(kind)
            for line in text_lines(text, font, width):
                painter.drawText(QRectF(left, top, width + 2, high), Qt.AlignmentFlag.AlignVCenter, line)
                top += high

    def _row(self, painter: QPainter, rect: QRectF, row: BookingRow) -> None:
        px, (left_width, right_width) = self._theme.px, self._widths()
        whom, booked = _blocks(row)
        left, top = rect.left() + px(_PAD), rect.top() + px(_TALL)
        self._draw(painter, [(row.number, Type.STRONG, "text_2")], left, top + px(1), px(_NUMBER))
        left += px(_NUMBER)
        self._draw(painter, whom, left, top, left_width)
        if self._is_narrow:
            top += self._high(whom, left_width)
        else:
            left = rect.right() - px(_PAD) - right_width - px(_SIGN)
        if row.icon:
            side = px(17)
            draw_icon(painter, row.icon, QRectF(left, top + px(2), side, side), self._theme.colour(row.tone))
        self._draw(painter, booked, left + px(_SIGN), top, right_width)

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(RowRole)
        if not isinstance(row, BookingRow):
            return QSize(0, self._theme.px(TARGET))
        (left_width, right_width), (whom, booked) = self._widths(), _blocks(row)
        left, right = self._high(whom, left_width), self._high(booked, right_width)
        high = left + right if self._is_narrow else max(left, right)
        return QSize(0, max(self._theme.px(TARGET), round(high) + 2 * self._theme.px(_TALL)))


def _blocks(row: BookingRow) -> tuple[list[_Block], list[_Block]]:
    whom: list[_Block] = [(row.name, Type.NAME, "text"), (row.about, Type.BODY, "text_2")]
    booked: list[_Block] = [(row.told, Type.STRONG, row.tone), (row.after, Type.BODY, "text_2")]
    return [each for each in whom if each[0]], [each for each in booked if each[0]]
