"""Paints the rows of the call list; the chosen one is taller, and its buttons are real ones laid over it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.models.calls_model import CallRow, Heading, RowRole
from shop_crm.ui.painting import chip_width, draw_box, draw_chip, draw_initials, draw_line, text_width
from shop_crm.ui.theme import BUTTON_HEIGHT, CARD_RADIUS, Theme, Type

ROW = 67
OPEN = 116
HEADING = 36
_NARROW = 340
"""The width of a row at 100 % below which the name has a line of its own."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CallDelegate(QStyledItemDelegate):
    """Name first and biggest, then the phone, then what it is about; the day on the right (look.md).

    The chosen row `opens` where it has buttons of its own.
    """

    def __init__(self, theme: Theme, view: QListView, *, opens: bool = True) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._open_height = theme.px(OPEN if opens else ROW)

    def open_for(self, buttons: int) -> int:
        """How high the chosen row is with buttons of this height in it; from now on it is."""
        self._open_height = self._theme.px(OPEN - BUTTON_HEIGHT) + buttons
        return self._open_height

    def _heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        theme = self._theme
        words = QRectF(rect.left() + theme.px(14), rect.top() + theme.px(6), rect.width(), rect.height() - theme.px(8))
        draw_line(painter, theme, words, f"{row.words}  {row.count}", Type.STRONG, row.tone)

    def _call(self, painter: QPainter, rect: QRectF, row: CallRow, *, is_chosen: bool, is_over: bool) -> None:
        theme = self._theme
        if is_chosen:
            box = rect.adjusted(0, 2, 0, -2)
            has_focus = self._view.hasFocus()
            draw_box(painter, box, theme.px(CARD_RADIUS), theme.colour("card"))
            line = "focus" if has_focus else "strong_border"
            draw_box(painter, box, theme.px(CARD_RADIUS), None, theme.colour(line), 2)
        else:
            if is_over:
                draw_box(painter, rect.adjusted(0, 1, 0, -1), theme.px(CARD_RADIUS), theme.colour("card"))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("border"))
        is_narrow = rect.width() < theme.px(_NARROW)
        pad = theme.px(10 if is_narrow else 14)
        top = rect.top() + theme.px(10)
        side = theme.px(40)
        left = rect.left() + pad + side + theme.px(12)
        right = rect.right() - pad
        if is_narrow:
            left = rect.left() + pad
        else:
            circle = QRectF(rect.left() + pad, top + theme.px(3), side, side)
            draw_initials(painter, theme, circle, row.call.customer.name)
        first, second = top, top + theme.px(23)
        height = theme.px(23)

        when = max(theme.px(108), text_width(theme, Type.SMALL_STRONG, row.when) + 2)
        if is_narrow:
            # The name has a line of its own; the day stands beside the phone.
            when = text_width(theme, Type.SMALL_STRONG, row.when) + 2
            day = QRectF(right - when, second, when, height)
            number = QRectF(left, second, day.left() - theme.px(10) - left, height)
            draw_line(painter, theme, day, row.when, Type.SMALL_STRONG, row.when_tone, _RIGHT)
            is_alone = text_width(theme, Type.SMALL, row.phone) + theme.px(60) > number.width()
            told = row.phone if is_alone else f"{row.phone} · {row.about}"
            draw_line(painter, theme, number, told, Type.SMALL, "text_2")
            self._name(painter, QRectF(left, first, right - left, height), row)
            return
        day = QRectF(right - when, top, when, 2 * height)
        draw_line(painter, theme, day, row.when, Type.SMALL_STRONG, row.when_tone, _RIGHT)
        right -= when + theme.px(10)
        phone = max(text_width(theme, Type.PLAIN_NAME, row.phone), text_width(theme, Type.BODY, row.since)) + 2
        about = row.about
        if right - phone - left >= theme.px(250):
            box = QRectF(right - phone, first, phone, height)
            # Without a number the chip beside the name says so.
            number = row.phone if row.call.customer.good_phones else ""
            draw_line(painter, theme, box, number, Type.PLAIN_NAME, "text", _RIGHT)
            draw_line(painter, theme, box.translated(0, height), row.since, Type.BODY, "text_2", _RIGHT)
            right -= phone + theme.px(16)
        else:
            about = f"{row.phone} · {about}"  # too narrow for a column of its own

        draw_line(painter, theme, QRectF(left, second, right - left, height), about, Type.BODY, "text_2")
        self._name(painter, QRectF(left, first, right - left, height), row)

    def _name(self, painter: QPainter, room: QRectF, row: CallRow) -> None:
        """The name, and the chips that have room beside it."""
        theme = self._theme
        chips = [(*chip, chip_width(theme, chip[0], chip[3])) for chip in row.chips]
        wanted = sum(chip[4] + theme.px(8) for chip in chips)
        name = min(text_width(theme, Type.NAME, row.name) + 2, max(theme.px(120), room.width() - wanted))
        draw_line(painter, theme, QRectF(room.left(), room.top(), name, room.height()), row.name, Type.NAME, "text")
        at = room.left() + name + theme.px(8)
        for words, tone, soft, icon, width in chips:
            if at + width > room.right():
                break
            draw_chip(
                painter, theme, QRectF(at, room.top() + theme.px(1), width, theme.px(21)), words, tone, soft, icon
            )
            at += width + theme.px(8)

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(RowRole)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        if isinstance(row, Heading):
            self._heading(painter, rect, row)
        else:
            is_chosen = self._view.currentIndex().row() == index.row()
            over = self._view.mapFromGlobal(self._view.cursor().pos())
            is_over = self._view.underMouse() and rect.contains(over.toPointF())
            self._call(painter, rect, row, is_chosen=is_chosen, is_over=is_over)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(RowRole)
        if isinstance(row, Heading):
            return QSize(0, self._theme.px(HEADING))
        is_chosen = self._view.currentIndex().row() == index.row()
        return QSize(0, self._open_height if is_chosen else self._theme.px(ROW))
