"""The people of a list with their tick boxes: Space or a click takes somebody off the paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.domain.calls import Call
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.models.calls_model import CallRow
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_lines, text_width
from shop_crm.ui.theme import RADIUS, Theme, Type
from shop_crm.ui.widgets.pick_list import PickList

RowRole = Qt.ItemDataRole.UserRole
_EDGE, _LINE, _TICK = 5, 21, 18
"""Above and below the lines of a row, the height of a line, and the side of the box."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PeopleModel(QAbstractListModel):
    """The calls that could be printed; whoever was taken off stays off when other calls join them."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CallRow] = []
        self._left_out: set[int] = set()

    def show(self, rows: Iterable[CallRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> list[Call]:
        """The calls that are to be printed, in their order."""
        return [row.call for row in self._rows if row.call.id not in self._left_out]

    def toggle(self, row: int) -> None:
        """Take the call off the list, or back onto it."""
        self._left_out ^= {self._rows[row].call.id}
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def tick_all(self, is_ticked: bool) -> None:
        """Take all onto the list, or all off it."""
        self._left_out = set() if is_ticked else {row.call.id for row in self._rows}
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticks_changed.emit()

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row.call.id in self._left_out else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.name, row.phone, row.about, row.when)))
        if role == Qt.ItemDataRole.ToolTipRole:
            # As HTML, so that a name is never taken for it (pitfalls.md 12).
            told = filter(None, (row.name, row.phone, row.about, row.when))
            return "<p>" + "<br>".join(escape(text) for text in told) + "</p>"
        return None

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) != self.data(index, role):
            self.toggle(index.row())
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class PeopleView(PickList):
    """The list; letters are no search here, and the whole row is one tick box."""

    def __init__(self, theme: Theme, model: PeopleModel) -> None:
        super().__init__("people")
        self.setModel(model)
        self.setItemDelegate(_PersonDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resized.connect(self.scheduleDelayedItemsLayout)

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Content with its minimum height, and with all there is.
        return QSize(super().sizeHint().width(), self.minimumHeight())


_Words = tuple[str, Type, str]
"""Text, kind and tone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A line of text and its place in the row."""

    room: QRectF
    text: str
    kind: Type
    tone: str
    is_right: bool = False


class _PersonLayout:
    """The lines of a row, from its own left top corner down."""

    def __init__(self, theme: Theme, left: float, right: float) -> None:
        self._theme, self._left, self._right = theme, left, right
        self._y = theme.px(_EDGE)
        self.told: list[_Told] = []

    @property
    def height(self) -> int:
        """How high the row is so far."""
        return self._y + self._theme.px(_EDGE)

    def fits(self, words: _Words, aside: _Words) -> bool:
        """Whether both have room in one line."""
        wanted = sum(text_width(self._theme, kind, text) + 2 for text, kind, _ in (words, aside))
        return wanted + self._theme.px(10) <= self._right - self._left

    def pair(self, words: _Words, aside: _Words) -> None:
        """Words with something at the right end of their line, or beneath where there is no room for both."""
        width, beside, top = self._right - self._left, self.fits(words, aside), self._y
        self.lines(words)
        if beside:
            self._y = top
        room = QRectF(self._left, self._y, width, self._theme.px(_LINE))
        self.told.append(_Told(room=room, text=aside[0], kind=aside[1], tone=aside[2], is_right=beside))
        self._y += self._theme.px(_LINE)

    def lines(self, words: _Words) -> None:
        """Words in as many lines as they need."""
        text, kind, tone = words
        for line in text_lines(text, self._theme.font(kind), self._right - self._left) if text else []:
            room = QRectF(self._left, self._y, self._right - self._left, self._theme.px(_LINE))
            self.told.append(_Told(room=room, text=line, kind=kind, tone=tone))
            self._y += self._theme.px(_LINE)


class _PersonDelegate(QStyledItemDelegate):
    """A tick box, the name, the phone at the right; beneath them what it is about and the day."""

    def __init__(self, theme: Theme, view: PeopleView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._heights: dict[int, int] = {}
        self._width = 0
        view.model().modelAboutToBeReset.connect(self._heights.clear)

    def _lay(self, row: CallRow, width: float) -> _PersonLayout:
        """Side by side while there is room, else beneath each other: nothing that is printed is cut here."""
        theme = self._theme
        laid = _PersonLayout(theme, theme.px(14 + _TICK + 12), width - theme.px(14))
        name, phone = (row.name, Type.NAME, "text"), (row.phone, Type.BODY, "text")
        about, when = (row.about, Type.SMALL, "text_2"), (row.when, Type.SMALL_STRONG, row.when_tone)
        if laid.fits(name, phone):
            laid.pair(name, phone)
            laid.pair(about, when)
        else:
            laid.lines(name)
            laid.pair(phone, when)
            laid.lines(about)
        return laid

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, index.data(RowRole)
        rect = QRectF(option.rect)
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() < index.model().rowCount() - 1:
            line = QRectF(rect.left() + theme.px(12), rect.bottom() - 1, rect.width() - theme.px(24), 1)
            painter.fillRect(line, theme.colour("border"))
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            focus_ring(painter, theme, rect.adjusted(2, 2, -2, -3), theme.px(RADIUS))
        side = theme.px(_TICK)
        box = QRectF(rect.left() + theme.px(14), rect.top() + (rect.height() - side) / 2, side, side)
        _draw_tick(painter, theme, box, is_ticked=is_ticked)
        for told in self._lay(row, rect.width()).told:
            painted = told.tone if is_ticked else "text_3"
            align = _RIGHT if told.is_right else _LEFT
            draw_line(painter, theme, told.room.translated(rect.topLeft()), told.text, told.kind, painted, align)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.rows_width
        if width != self._width:
            self._width = width
            self._heights.clear()
        if index.row() not in self._heights:
            self._heights[index.row()] = self._lay(index.data(RowRole), width).height
        return QSize(0, self._heights[index.row()])

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        is_space = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        is_click = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        if not (is_space or is_click) or not isinstance(model, PeopleModel):
            return False
        model.toggle(index.row())
        return True


def _draw_tick(painter: QPainter, theme: Theme, box: QRectF, *, is_ticked: bool) -> None:
    fill = theme.colour("action" if is_ticked else "card")
    line = theme.colour("action" if is_ticked else "strong_border")
    draw_box(painter, box, theme.px(4), fill, line, 1.5)
    if is_ticked:
        draw_icon(painter, "check", box.adjusted(2, 2, -2, -2), theme.colour("on_action"))
