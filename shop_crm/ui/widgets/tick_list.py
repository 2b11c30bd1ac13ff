"""A list of people with tick boxes: Space or a click ticks somebody, or no longer."""

from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

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

from shop_crm.domain.values import frozen
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box, draw_line, draw_pick, focus_ring, text_lines, text_width
from shop_crm.ui.theme import RADIUS, Theme, Type
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.ui.widgets.pick_list import PickList

RowRole = Qt.ItemDataRole.UserRole
_EDGE, _LINE, _TICK = 5, 21, 18
"""Above and below the lines of a row, the height of a line, and the side of the box."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TickRow(Protocol):
    """What a row says of somebody."""

    @property
    def key(self) -> int:
        """What tells the row from the others, and stays when the list is made anew."""

    @property
    def name(self) -> str:
        """Who it is."""

    @property
    def phone(self) -> str:
        """Where she is reached."""

    @property
    def about(self) -> str:
        """What it is about."""

    @property
    def when(self) -> str:
        """When, or what came of it."""

    @property
    def when_tone(self) -> str:
        """The colour's role of `when`."""


Row = TypeVar("Row", bound=TickRow)


class TickModel(QAbstractListModel, Generic[Row]):
    """People who are ticked; whoever was taken off stays off when others join them."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._left_out: set[int] = set()

    def show(self, rows: Iterable[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.ticks_changed.emit()

    @property
    def rows(self) -> list[Row]:
        """All of them, in their order."""
        return self._rows

    def may_be_ticked(self, row: Row) -> bool:
        """Whether somebody can be ticked at all."""
        return True

    def ticked_rows(self) -> list[Row]:
        """Those who are ticked, in their order."""
        return [row for row in self._rows if row.key not in self._left_out and self.may_be_ticked(row)]

    def toggle(self, row: int) -> None:
        """Take somebody off the list, or back onto it."""
        if not self.may_be_ticked(self._rows[row]):
            return
        self._left_out ^= {self._rows[row].key}
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def tick_all(self, is_ticked: bool) -> None:
        """Take all onto the list, or all off it."""
        self._left_out = set() if is_ticked else {row.key for row in self._rows}
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
            is_ticked = row.key not in self._left_out and self.may_be_ticked(row)
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.name, row.phone, row.about, row.when)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (row.name, row.phone, row.about, row.when))))
        return None

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) != self.data(index, role):
            self.toggle(index.row())
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class TickList(PickList):
    """The list; letters are no search here, and the whole row is one tick box.

    With `shows_chosen` the chosen row stands out also while the keyboard is elsewhere, and a click on it only chooses
    it, unless it is on its box.
    """

    def __init__(self, theme: Theme, name: str, model: TickModel[Any], *, shows_chosen: bool = False) -> None:
        super().__init__(name)
        self.setModel(model)
        self.setItemDelegate(_PersonDelegate(theme, self, shows_chosen=shows_chosen))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resized.connect(self.scheduleDelayedItemsLayout)

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Content with its minimum height, and with all there is.
        return QSize(super().sizeHint().width(), self.minimumHeight())


_Words = tuple[str, Type, str]
"""Text, kind and tone."""


@frozen
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

    def __init__(self, theme: Theme, view: TickList, *, shows_chosen: bool) -> None:
        super().__init__(view)
        self._theme, self._view, self._shows_chosen = theme, view, shows_chosen
        self._heights: dict[int, int] = {}
        self._width = 0
        view.model().modelAboutToBeReset.connect(self._heights.clear)

    def _may_be_ticked(self, row: TickRow) -> bool:
        model = self._view.model()
        return not isinstance(model, TickModel) or model.may_be_ticked(row)

    def _box(self, rect: QRectF) -> QRectF:
        side = self._theme.px(_TICK)
        return QRectF(rect.left() + self._theme.px(14), rect.top() + (rect.height() - side) / 2, side, side)

    def _lay(self, row: TickRow, width: float) -> _PersonLayout:
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
        is_chosen, has_focus = index.row() == self._view.currentIndex().row(), self._view.hasFocus()
        if is_chosen and self._shows_chosen:
            draw_pick(painter, theme, rect.adjusted(2, 2, -2, -3), has_focus=has_focus)
        elif is_chosen and has_focus:
            focus_ring(painter, theme, rect.adjusted(2, 2, -2, -3), theme.px(RADIUS))
        if self._may_be_ticked(row):
            _draw_tick(painter, theme, self._box(rect), is_ticked=is_ticked)
        for told in self._lay(row, rect.width()).told:
            painted = told.tone if is_ticked or self._shows_chosen else "text_3"
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
        if not (is_space or is_click) or not isinstance(model, TickModel):
            return False
        if self._shows_chosen and isinstance(event, QMouseEvent):
            near = self._theme.px(_TICK)
            if not self._box(QRectF(option.rect)).adjusted(-near, -near, near, near).contains(event.position()):
                return False
        model.toggle(index.row())
        return True


def _draw_tick(painter: QPainter, theme: Theme, box: QRectF, *, is_ticked: bool) -> None:
    fill = theme.colour("action" if is_ticked else "card")
    line = theme.colour("action" if is_ticked else "strong_border")
    draw_box(painter, box, theme.px(4), fill, line, 1.5)
    if is_ticked:
        draw_icon(painter, "check", box.adjusted(2, 2, -2, -2), theme.colour("on_action"))
