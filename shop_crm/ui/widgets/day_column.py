"""One day of the week: its heading, how full it is, and its calls, which can be dragged to another day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout

from shop_crm.ui.models.calls_model import CallRow, CallsModel, RowRole
from shop_crm.ui.painting import chip_width, draw_box, draw_chip, draw_line, draw_pick, text_lines
from shop_crm.ui.theme import CARD_RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.pick_list import PickList

_PAD = 8
_CHIP = 21
_SIGN = Type.CAPTION_STRONG
"""The letters of a chip."""
_NAME_LINES, _ABOUT_LINES = 9, 5
"""The most lines for a name of eighty letters, and for what it is about: the tooltip has the rest of more."""


class DayList(PickList):
    """The calls of one day; a drag is told to the page, which knows the other days."""

    entered = Signal()
    """The keyboard has come to this day."""
    dragged = Signal(QPoint)
    """A call is held at this place of the screen."""
    dropped = Signal(QPoint)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed: QPoint | None = None
        self.is_dragging = False

    def end_drag(self) -> None:
        """The call stays where it is."""
        self._pressed, self.is_dragging = None, False
        self.viewport().unsetCursor()

    # Qt's own names

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_on_call = self.indexAt(event.position().toPoint()).isValid()
        if event.button() is Qt.MouseButton.LeftButton and is_on_call:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        # Qt would choose every row that the pointer passes over.
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self.is_dragging or way >= QApplication.startDragDistance():
            if not self.is_dragging:
                self.is_dragging = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self.is_dragging
        self.end_drag()
        super().mouseReleaseEvent(event)
        if was_dragging:
            self.dropped.emit(event.globalPosition().toPoint())


class DayColumn(QFrame):
    """A day from top to bottom."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_open, self._is_target = True, False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.px(6), theme.px(8), theme.px(6), theme.px(6))
        rows.setSpacing(theme.px(2))
        self.heading = Label("", Type.STRONG, wraps=True)
        self.note = Label("", Type.SMALL, "text_2", wraps=True)
        self.model = CallsModel(self)
        self.view = DayList(name)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(theme, self.view))
        self.view.resized.connect(self.view.scheduleDelayedItemsLayout)
        for label in (self.heading, self.note):
            label.setContentsMargins(theme.px(_PAD), 0, 0, 0)  # above the names
            rows.addWidget(label)
        rows.addSpacing(theme.px(4))
        rows.addWidget(self.view, 1)

    def show_day(self, heading: str, note: str, tone: str, rows: list[CallRow], *, is_open: bool) -> None:
        """Show this day; the note says how full it is, or why the shop is closed."""
        self._is_open = is_open
        self.heading.setText(heading)
        self.heading.show_tone("text" if is_open else "text_2")
        self.note.setText(note)
        self.note.show_tone(tone)
        self.view.setAccessibleName(f"{heading}: {note}")
        self.model.show(list(rows))
        self.update()

    def show_target(self, is_target: bool) -> None:
        """Whether the call that is held would be put here."""
        if is_target is not self._is_target:
            self._is_target = is_target
            self.update()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), theme.px(CARD_RADIUS)
        fill = theme.colour("card" if self._is_open else "side")
        draw_box(painter, box, radius, fill, theme.colour("border"))
        if self._is_target:
            draw_box(painter, box, radius, theme.colour("action_soft"), theme.colour("action"), 2)


class _Delegate(QStyledItemDelegate):
    """The name, what it is about, and a sign for what she waits for."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _lines(self, row: CallRow, width: int) -> list[tuple[str, Type]]:
        """The name and what it is about, in as many lines as they need in this width."""
        names = text_lines(row.name, self._theme.font(Type.STRONG), width, _NAME_LINES)
        about = text_lines(row.about, self._theme.font(Type.SMALL), width, _ABOUT_LINES) if row.about else []
        signs = text_lines(row.chips[0][0], self._theme.font(_SIGN), width) if self._is_sign_long(row, width) else []
        return [
            *((line, Type.STRONG) for line in names),
            *((line, Type.SMALL) for line in about),
            *((line, _SIGN) for line in signs),
        ]

    def _is_sign_long(self, row: CallRow, width: int) -> bool:
        """Whether a chip has no room for its words: then they stand in lines of their own, in its colour."""
        return bool(row.chips) and chip_width(self._theme, row.chips[0][0]) > width

    def _high(self, kind: Type) -> int:
        return QFontMetrics(self._theme.font(kind)).lineSpacing()

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, row = self._theme, index.data(RowRole)
        width = max(1, self._view.viewport().width() - 2 * theme.px(_PAD))
        high = sum(self._high(kind) for _, kind in self._lines(row, width)) + 2 * theme.px(_PAD)
        if row.chips and not self._is_sign_long(row, width):
            high += theme.px(_CHIP + 4)
        return QSize(0, max(theme.px(TARGET), high))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, index.data(RowRole)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self._view.currentIndex().row() == index.row()
        box = QRectF(rect).adjusted(0, 1, 0, -1)
        if is_chosen:
            draw_pick(painter, theme, box, has_focus=self._view.hasFocus())
        else:
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        pad = theme.px(_PAD)
        left, width = rect.left() + pad, rect.width() - 2 * pad
        y = rect.top() + pad
        for text, kind in self._lines(row, width):
            tone = "text_2" if kind is Type.SMALL else "on_soft" if is_chosen else "text"
            if kind is _SIGN:
                tone = row.chips[0][1]
            draw_line(painter, theme, QRectF(left, y, width, self._high(kind)), text, kind, tone)
            y += self._high(kind)
        if row.chips and not self._is_sign_long(row, width):
            words, tone, soft, icon = row.chips[0]
            if chip_width(theme, words, icon) > width:
                icon = ""  # the words say it all
            chip = QRectF(left, y + theme.px(4), chip_width(theme, words, icon), theme.px(_CHIP))
            draw_chip(painter, theme, chip, words, tone, soft, icon)
        painter.restore()
