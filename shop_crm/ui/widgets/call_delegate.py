"""Paints the rows of the call list; the chosen one is taller, and its buttons are real ones laid over it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.models.calls_model import CallRow, Heading, RowRole
from shop_crm.ui.painting import draw_chip, draw_initials, draw_line, draw_row
from shop_crm.ui.theme import BUTTON_HEIGHT, Theme, Type
from shop_crm.ui.widgets.call_layout import ROW, lay_call
from shop_crm.ui.widgets.pick_list import PickList

OPEN = 116
HEADING = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CallDelegate(QStyledItemDelegate):
    """Name first and biggest, then the phone, then what it is about; the day on the right (look.md).

    The chosen row `opens` where it has buttons of its own.
    """

    def __init__(self, theme: Theme, view: PickList, *, opens: bool = True) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._open_height = theme.px(OPEN if opens else ROW)
        self._heights: dict[int, int] = {}
        self._width = 0
        view.least_row = theme.px(HEADING)
        view.model().modelAboutToBeReset.connect(self._heights.clear)

    def open_for(self, buttons: int) -> int:
        """How high the chosen row is at least with buttons of this height in it; from now on it is."""
        self._open_height = self._theme.px(OPEN - BUTTON_HEIGHT) + buttons
        return self._open_height

    def _heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        theme = self._theme
        words = QRectF(rect.left() + theme.px(14), rect.top() + theme.px(6), rect.width(), rect.height() - theme.px(8))
        draw_line(painter, theme, words, f"{row.words}  {row.count}", Type.STRONG, row.tone)

    def _call(self, painter: QPainter, rect: QRectF, row: CallRow, *, is_chosen: bool, is_over: bool) -> None:
        theme = self._theme
        box, has_focus = rect.adjusted(0, 2, 0, -2) if is_chosen else rect.adjusted(0, 1, 0, -1), self._view.hasFocus()
        draw_row(painter, theme, box, rect.bottom(), is_chosen=is_chosen, is_over=is_over, has_focus=has_focus)
        laid = lay_call(theme, row, rect.width())
        if laid.circle is not None:
            draw_initials(painter, theme, laid.circle.translated(rect.topLeft()), row.call.customer.name)
        for told in laid.told:
            align = _RIGHT if told.is_right else _LEFT
            draw_line(painter, theme, told.room.translated(rect.topLeft()), told.text, told.kind, told.tone, align)
        for room, (words, tone, soft, icon) in laid.chips:
            draw_chip(painter, theme, room.translated(rect.topLeft()), words, tone, soft, icon)

    def _height(self, place: int, row: CallRow) -> int:
        """How high a row is; all of them are asked for theirs whenever the list is laid out."""
        width = self._view.rows_width
        if width != self._width:
            self._width = width
            self._heights.clear()
        if place not in self._heights:
            self._heights[place] = lay_call(self._theme, row, width).height
        return self._heights[place]

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(RowRole)
        rect = QRectF(option.rect)
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
        height = self._height(index.row(), row)
        return QSize(0, height - self._theme.px(ROW) + self._open_height if is_chosen else height)
