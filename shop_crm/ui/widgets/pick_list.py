"""A list of which one row is chosen; keys that are letters or digits belong to its page."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from shop_crm.ui.painting import draw_box
from shop_crm.ui.theme import RADIUS


class PickList(QListView):
    """What the lists of all pages share; `resized` tells that it is wider or narrower now."""

    resized = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.least_row = 0
        """No row is lower: where so many have no room, the bar beside them is reckoned with before it is there."""

    @property
    def rows_width(self) -> int:
        """How wide its rows are: that of its viewport, which PySide6 cannot name without loading all its widgets."""
        bar, room = self.verticalScrollBar(), self.contentsRect()
        if bar.isVisible():
            return room.width() - bar.width()
        model = self.model()
        is_full = self.least_row and model.rowCount() * self.least_row > room.height()
        return room.width() - (bar.sizeHint().width() if is_full else 0)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def keyboardSearch(self, search: str) -> None:
        pass

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Qt stays where it is when Home or a page leads to a heading, which cannot be chosen.
        reached, move = super().moveCursor(action, modifiers), QAbstractItemView.CursorAction
        if action not in (move.MoveHome, move.MoveEnd, move.MovePageUp, move.MovePageDown):
            return reached
        rows = self.model().rowCount()
        above, below = range(reached.row() - 1, -1, -1), range(reached.row() + 1, rows)
        ways = (above, below) if action in (move.MoveEnd, move.MovePageUp) else (below, above)
        for row in (reached.row(), *ways[0], *ways[1]):
            index = self.model().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
        return reached

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shows_ring():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self.palette().color(QPalette.ColorRole.Highlight)
            draw_box(painter, QRectF(self.viewport().rect()), RADIUS, None, colour, 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._shows_ring():
            self.viewport().update()  # Qt moves what is painted, and the ring with it

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid() is not previous.isValid():
            self.viewport().update()

    def _shows_ring(self) -> bool:
        """Whether the keyboard is here and no row is chosen that could show it."""
        return self.hasFocus() and not self.currentIndex().isValid()
