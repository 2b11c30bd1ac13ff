"""The picture of a circle: a tree of names with their money, each a row that can be chosen and opened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.domain.values import frozen
from shop_crm.ui.painting import draw_box, draw_line, text_height, text_lines, text_width
from shop_crm.ui.theme import RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.scroll import show_row

_ROW = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_STEP, _DOT, _GAP, _PAD = 20, 9, 10, 8
_TALL = 7
_DEEPEST = 0.4
"""However deep a circle is, its steps take so much of the width at most."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@frozen
class CircleRow:
    """One person in the picture."""

    customer_id: int
    """0 for whose circle it is: her card is open."""
    name: str
    amount: str
    spoken: str
    depth: int
    goes_on: tuple[bool, ...] = ()
    """For each step down to her, whether another branch follows below on that step."""
    has_below: bool = False


class CircleView(PickList):
    """As high as its rows; Enter or a click opens a card."""

    opened = Signal(int)

    def __init__(self, theme: Theme, spoken: str) -> None:
        super().__init__("circle")
        self.setAccessibleName(spoken)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._delegate = _Delegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._open)
        self.resized.connect(self._fit)

    def show_rows(self, rows: Sequence[CircleRow]) -> None:
        """Show these; nobody is chosen."""
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.name)
            item.setData(row, _ROW)
            item.setData(row.spoken, _SPOKEN)
            if not row.customer_id:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
        self._delegate.deepest = max((row.depth for row in rows), default=0)
        self._fit()

    @property
    def rows(self) -> list[CircleRow]:
        """What is in the picture, from top to bottom."""
        return [self._model.item(place).data(_ROW) for place in range(self._model.rowCount())]

    def _fit(self) -> None:
        high = sum(self._delegate.height(row) for row in self.rows)
        if self.height() != high:
            self.setFixedHeight(high)
        self.scheduleDelayedItemsLayout()

    def _keep_in_sight(self) -> None:
        """It does not scroll, but what it stands in does: whom the keyboard has come to is seen."""
        if self.hasFocus() and self.currentIndex().isValid():
            show_row(self, self.visualRect(self.currentIndex()))

    def _open(self, index: QModelIndex) -> None:
        row: CircleRow | None = index.data(_ROW)
        if row is not None and row.customer_id:
            self.opened.emit(row.customer_id)

    # Qt's own names

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keep_in_sight()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self._keep_in_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: CircleView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.deepest = 0

    def height(self, row: CircleRow) -> int:
        """How high a row is at the view's present width."""
        theme = self._theme
        lines, is_beside = self._lines(row)
        high = text_height("\n".join(lines), theme.font(Type.STRONG), 10_000)
        high += 0 if is_beside else text_height(row.amount, theme.font(Type.BODY), 10_000)
        return max(theme.px(TARGET), round(high) + 2 * theme.px(_TALL))

    def _lines(self, row: CircleRow) -> tuple[list[str], bool]:
        """The lines of the name, and whether the amount has room beside it."""
        theme = self._theme
        room = max(1.0, self._view.rows_width - self._left(row.depth) - theme.px(_GAP) - 2)
        amount = text_width(theme, Type.BODY, row.amount) + theme.px(12) if row.amount else 0
        if text_width(theme, Type.STRONG, row.name) + 2 + amount <= room:
            return [row.name], True
        return text_lines(row.name, theme.font(Type.STRONG), room), not row.amount

    def _left(self, depth: int) -> float:
        """Where the dot of this depth is."""
        theme = self._theme
        step = min(theme.px(_STEP), _DEEPEST * self._view.rows_width / max(1, self.deepest))
        return theme.px(_PAD) + theme.px(_DOT) / 2 + depth * step

    def _draw_tree(self, painter: QPainter, rect: QRectF, row: CircleRow) -> None:
        theme, middle = self._theme, rect.center().y()
        # A line that ends square would lie over the one of the next row, and be seen there as a dot.
        painter.setPen(QPen(theme.colour("blue"), theme.px(14) / 10, c=Qt.PenCapStyle.FlatCap))
        for step, goes_on in enumerate(row.goes_on):
            x, is_own = rect.left() + self._left(row.depth - len(row.goes_on) + step), step == len(row.goes_on) - 1
            if goes_on or is_own:
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() if goes_on else middle))
            if is_own:
                painter.drawLine(QPointF(x, middle), QPointF(rect.left() + self._left(row.depth), middle))
        at = QPointF(rect.left() + self._left(row.depth), middle)
        if row.has_below:
            painter.drawLine(at, QPointF(at.x(), rect.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("blue"))
        painter.drawEllipse(at, theme.px(_DOT) / 2, theme.px(_DOT) / 2)

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.height(index.data(_ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, index.data(_ROW)
        whole: QRect = option.rect
        rect = QRectF(whole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_left = rect.left() + self._left(row.depth) + theme.px(_GAP)
        box = QRectF(text_left - theme.px(4), rect.top() + 1, rect.right() - text_left + theme.px(4), rect.height() - 2)
        if self._view.currentIndex().row() == index.row() and row.customer_id:
            ring = theme.colour("focus") if self._view.hasFocus() else None
            draw_box(painter, box, theme.px(RADIUS), theme.colour("blue_soft"), ring, 2)
        elif option.state & QStyle.StateFlag.State_MouseOver and row.customer_id:
            draw_box(painter, box, theme.px(RADIUS), theme.colour("inset"))
        self._draw_tree(painter, rect, row)
        lines, is_beside = self._lines(row)
        high = text_height(row.name, theme.font(Type.STRONG), 10_000)
        amount_high = 0.0 if is_beside else text_height(row.amount, theme.font(Type.BODY), 10_000)
        top = rect.center().y() - (high * len(lines) + amount_high) / 2
        right = rect.right() - 2
        for place, line in enumerate(lines):
            room = QRectF(text_left, top + place * high, right - text_left + 2, high)
            draw_line(painter, theme, room, line, Type.STRONG, "text")
        if row.amount:
            at = top if is_beside else top + len(lines) * high
            room = QRectF(text_left, at, right - text_left, high if is_beside else amount_high)
            align = _RIGHT if is_beside else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            draw_line(painter, theme, room, row.amount, Type.BODY, "text_2", align)
        painter.restore()
