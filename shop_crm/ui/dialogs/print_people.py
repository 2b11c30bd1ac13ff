"""The people of a list with their tick boxes: Space or a click takes somebody off the paper."""

from collections.abc import Iterable
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
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.domain.calls import Call
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.models.calls_model import CallRow
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_width
from shop_crm.ui.theme import RADIUS, Theme, Type

RowRole = Qt.ItemDataRole.UserRole
_ROW = 52
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


class PeopleView(QListView):
    """The list; letters are no search here, and the whole row is one tick box."""

    def __init__(self, theme: Theme, model: PeopleModel) -> None:
        super().__init__()
        self.setObjectName("people")
        self.setModel(model)
        self.setItemDelegate(_PersonDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Content with its minimum height, and with all there is.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyboardSearch(self, search: str) -> None:
        pass


class _PersonDelegate(QStyledItemDelegate):
    """A tick box, the name, the phone at the right; beneath them what it is about and the day."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

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
        side = theme.px(18)
        box = QRectF(rect.left() + theme.px(14), rect.top() + (rect.height() - side) / 2, side, side)
        _draw_tick(painter, theme, box, is_ticked=is_ticked)
        tone, about_tone = ("text", "text_2") if is_ticked else ("text_3", "text_3")
        left, right = box.right() + theme.px(12), rect.right() - theme.px(14)
        first, second, height = rect.top() + theme.px(5), rect.top() + theme.px(26), theme.px(21)
        phone = text_width(theme, Type.BODY, row.phone) + 2
        when = text_width(theme, Type.SMALL_STRONG, row.when) + 2
        gap = theme.px(10)
        draw_line(painter, theme, QRectF(right - phone, first, phone, height), row.phone, Type.BODY, tone, _RIGHT)
        name = QRectF(left, first, right - phone - gap - left, height)
        draw_line(painter, theme, name, row.name, Type.NAME, tone)
        day = QRectF(right - when, second, when, height)
        when_tone = row.when_tone if is_ticked else "text_3"
        draw_line(painter, theme, day, row.when, Type.SMALL_STRONG, when_tone, _RIGHT)
        about = QRectF(left, second, right - when - gap - left, height)
        draw_line(painter, theme, about, row.about, Type.SMALL, about_tone)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(_ROW))

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
