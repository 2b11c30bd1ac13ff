"""Paints a card's timeline: every row as high as its words, so that none of them is ever cut."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.models.timeline_model import RowRole, TimelineRow
from shop_crm.ui.painting import draw_box, draw_line, text_height, text_width, wrapping
from shop_crm.ui.theme import RADIUS, Theme, Type

ACTIONS = 48
"""The height of the buttons in a chosen purchase."""
_PAD, _CIRCLE, _GAP = 9, 30, 12
_DAY = 92
_NARROW = 320
"""The width of a row at 100 % below which its day stands above the words."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimelineDelegate(QStyledItemDelegate):
    """A round mark, what happened, what there is to know of it, and the day at the right."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._sizes: dict[int, QSize] = {}
        self._width, self._chosen = 0, -1

    def forget(self) -> None:
        """The rows are others now."""
        self._sizes.clear()

    def prepare(self) -> None:
        """The list is about to be laid out: each of its rows, thousands of them, will ask for its height."""
        width = self._view.viewport().width()
        if width != self._width:
            self._sizes.clear()
        self._width, self._chosen = width, self._view.currentIndex().row()

    def text_left(self) -> int:
        """Where the words begin, from the left edge of the row: buttons stand there too."""
        return self._theme.px(_PAD + _CIRCLE + _GAP)

    def _parts(self, row: TimelineRow, *, is_chosen: bool) -> list[tuple[str, Type, str]]:
        title_tone = "text_3" if row.is_struck else "text"
        lines = [(row.title, Type.STRONG, title_tone)]
        lines += [(detail, Type.SMALL, "text_2") for detail in (*row.details, *(row.more if is_chosen else ()))]
        return lines

    def _room(self, row: TimelineRow, width: float) -> tuple[float, float]:
        """(width of the words, width of the day)"""
        day = max(self._theme.px(_DAY), text_width(self._theme, Type.SMALL, row.day) + 2)
        if self._has_day_above(width):
            return self._whole(width), min(day, self._whole(width))
        return width - self.text_left() - day - self._theme.px(_PAD + _GAP), day

    def _has_day_above(self, width: float) -> bool:
        """Whether a row is too narrow for words and day beside each other."""
        return width < self._theme.px(_NARROW)

    def _day_height(self, width: float) -> int:
        """How far down the words begin."""
        return self._theme.px(20) if self._has_day_above(width) else 0

    def _font(self, kind: Type, *, is_struck: bool) -> QFont:
        font = self._theme.font(kind)
        if is_struck:
            font = QFont(font)
            font.setStrikeOut(True)
        return font

    def _height(self, row: TimelineRow, width: int, *, is_chosen: bool) -> int:
        high = self._day_height(width) + sum(self._heights_of(row, width, is_chosen=is_chosen))
        actions = self._theme.px(ACTIONS) if is_chosen and row.can_change else 0
        return max(round(high), self._theme.px(_CIRCLE)) + 2 * self._theme.px(_PAD) + actions

    def _heights_of(self, row: TimelineRow, width: float, *, is_chosen: bool) -> list[float]:
        """The height of each part; only the first has the day beside it."""
        first, _ = self._room(row, width)
        parts = self._parts(row, is_chosen=is_chosen)
        widths = [first, *[self._whole(width)] * (len(parts) - 1)]
        return [text_height(part[0], self._theme.font(part[1]), wide) for part, wide in zip(parts, widths, strict=True)]

    def _whole(self, width: float) -> float:
        return width - self.text_left() - self._theme.px(_PAD)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: TimelineRow, *, is_chosen: bool) -> None:
        theme, pad = self._theme, self._theme.px(_PAD)
        box = rect.adjusted(0, 1, 0, -1)
        if row.is_due:
            draw_box(painter, box, theme.px(RADIUS), theme.colour("amber_soft"))
        if is_chosen:
            fill = None if row.is_due else theme.colour("inset")
            line = "focus" if self._view.hasFocus() else "border"
            draw_box(painter, box, theme.px(RADIUS), fill, theme.colour(line), 2 if self._view.hasFocus() else 1)
        side, glyph = theme.px(_CIRCLE), theme.px(16)
        circle = QRectF(rect.left() + pad, rect.top() + pad, side, side)
        draw_box(painter, circle, side / 2, theme.colour(row.soft))
        inset = (side - glyph) / 2
        draw_icon(painter, row.icon, circle.adjusted(inset, inset, -inset, -inset), theme.colour(row.tone))
        words, day = self._room(row, rect.width())
        right = QRectF(rect.right() - pad - day, rect.top() + pad, day, theme.px(20))
        top, left = rect.top() + pad + self._day_height(rect.width()), rect.left() + self.text_left()
        if self._has_day_above(rect.width()):
            draw_line(
                painter, theme, QRectF(left, right.top(), words, right.height()), row.day, Type.SMALL, row.day_tone
            )
        else:
            draw_line(painter, theme, right, row.day, Type.SMALL, row.day_tone, _RIGHT)
        parts, heights = self._parts(row, is_chosen=is_chosen), self._heights_of(row, rect.width(), is_chosen=is_chosen)
        for place, ((text, kind, tone), high) in enumerate(zip(parts, heights, strict=True)):
            painter.setFont(self._font(kind, is_struck=row.is_struck and place == 0))
            painter.setPen(theme.colour(tone))
            wide = self._whole(rect.width()) if place else words
            painter.drawText(QRectF(left, top, wide, high + 1), text, wrapping())
            top += high

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        is_chosen = self._view.currentIndex().row() == index.row()
        self._paint_row(painter, rect, index.data(RowRole), is_chosen=is_chosen)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Qt's own lays the buttons over the place where it would have written the row's text.
        editor.setGeometry(option.rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        place = index.row()
        if place == self._chosen:
            return QSize(0, self._height(index.data(RowRole), self._width, is_chosen=True))
        size = self._sizes.get(place)
        if size is None:
            size = QSize(0, self._height(index.data(RowRole), self._width, is_chosen=False))
            self._sizes[place] = size
        return size
