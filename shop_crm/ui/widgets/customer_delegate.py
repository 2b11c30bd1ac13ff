"""Paints the rows of the list of customers, all of one height."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from shop_crm.ui.models.customers_model import ListRow, RowRole
from shop_crm.ui.painting import chips_width, draw_box, draw_chips, draw_initials, initials
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.row_delegate import RowDelegate

ROW = 62
_AMOUNT = 150
_PHONE = 176
_NAMES = 200
"""What the names need at 100 % beside a column of phones."""
_NARROW = 620
"""The width of a row at 100 % below which phone and last purchase have lines of their own."""
_LINE = 22
_SHAPED = 1000
"""So many pieces of text are kept in shape."""


class CustomerDelegate(RowDelegate):
    """Name first and biggest, what she bought last beneath; the phone, and what she spent at the right."""

    def __init__(self, theme: Theme, view: PickList) -> None:
        super().__init__(theme, view)
        self._is_narrow = False
        view.resized.connect(self._on_resized)
        self._texts: dict[tuple[str, Type], QStaticText] = {}

    def _on_resized(self) -> None:
        """All rows are as high as the first was when they were laid out."""
        is_narrow = self._view.rows_width < self._theme.px(_NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._view.scheduleDelayedItemsLayout()

    def _row(self, painter: QPainter, rect: QRectF, row: ListRow) -> None:
        theme, pad = self._theme, self._theme.px(14)
        side, height = theme.px(40), theme.px(_LINE)
        top = rect.top() + (rect.height() - (3 if self._is_narrow else 2) * height) / 2
        circle = QRectF(rect.left() + pad, rect.top() + (rect.height() - side) / 2, side, side)
        self._initials(painter, circle, row.customer.name)
        left, right = circle.right() + theme.px(12), rect.right() - pad
        amount = max(theme.px(_AMOUNT), self._width_of(row.amount, Type.STRONG))
        box = QRectF(right - amount, top, amount, height)
        self._text(painter, box, row.amount, Type.STRONG, "text", is_right=True)
        self._text(painter, box.translated(0, height), row.visits, Type.BODY, "text_2", is_right=True)
        if self._is_narrow:
            self._lay_narrow(painter, QRectF(left, top, right - left, height), row, amount + theme.px(12))
            return
        right -= amount + theme.px(12)
        phone = max(theme.px(_PHONE), self._width_of(row.phone, Type.PLAIN_NAME))
        if right - phone - left < theme.px(_NAMES):
            # Too narrow for a column of its own.
            about = f"{row.phone} · {row.about}" if row.customer.good_phones else row.about
            self._names(painter, QRectF(left, top, right - left, height), row, about)
            return
        box = QRectF(right - phone, rect.top(), phone, rect.height())
        self._text(painter, box, row.phone, Type.PLAIN_NAME, "text" if row.customer.good_phones else "text_3")
        right -= phone + theme.px(16)
        self._names(painter, QRectF(left, top, right - left, height), row, row.about)

    def _lay_narrow(self, painter: QPainter, line: QRectF, row: ListRow, kept: float) -> None:
        """Phone and last purchase beneath the name; so much is kept free beside the first two lines."""
        beside = line.adjusted(0, 0, -kept, 0)
        self._name_line(painter, beside, row)
        second, third = beside.translated(0, line.height()), line.translated(0, 2 * line.height())
        if row.customer.good_phones:
            self._text(painter, second, row.phone, Type.BODY, "text")
        fits = self._width_of(row.about, Type.BODY) <= second.width()
        room = second if fits and not row.customer.good_phones else third
        self._text(painter, room, row.about, Type.BODY, "text_2")

    def _initials(self, painter: QPainter, circle: QRectF, name: str) -> None:
        letters = initials(name)
        if not letters:
            draw_initials(painter, self._theme, circle, name)
            return
        draw_box(painter, circle, circle.height() / 2, self._theme.colour("action_soft"))
        width = self._width_of(letters, Type.STRONG)
        room = circle.adjusted((circle.width() - width) / 2, 0, 0, 0)
        self._text(painter, room, letters, Type.STRONG, "on_soft")

    def _names(self, painter: QPainter, first: QRectF, row: ListRow, about: str) -> None:
        self._name_line(painter, first, row)
        self._text(painter, first.translated(0, first.height()), about, Type.BODY, "text_2")

    def _name_line(self, painter: QPainter, first: QRectF, row: ListRow) -> None:
        """The name, and the chips that have room beside it."""
        theme = self._theme
        room = first.width() - chips_width(theme, row.chips)
        name = min(self._width_of(row.name, Type.NAME), max(room, theme.px(120)))
        self._text(painter, QRectF(first.left(), first.top(), name, first.height()), row.name, Type.NAME, "text")
        draw_chips(painter, theme, first.adjusted(name + theme.px(8), 0, 0, 0), row.chips)

    def _text(
        self, painter: QPainter, room: QRectF, text: str, kind: Type, tone: str, *, is_right: bool = False
    ) -> None:
        """One line of text, ending in … where it does not fit."""
        shaped = self._shaped(text, kind)
        size = shaped.size()
        if size.width() > room.width() + 0.5:
            font = self._theme.font(kind)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            shaped = self._shaped(text, kind)
            size = shaped.size()
        left = room.right() - size.width() if is_right else room.left()
        painter.setFont(self._theme.font(kind))
        painter.setPen(self._theme.colour(tone))
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - size.height()) / 2), shaped)

    def _width_of(self, text: str, kind: Type) -> float:
        return self._shaped(text, kind).size().width()

    def _shaped(self, text: str, kind: Type) -> QStaticText:
        """The text with its letters in place: shaping them is most of what painting costs (performance.md P5)."""
        shaped = self._texts.get((text, kind))
        if shaped is None:
            if len(self._texts) >= _SHAPED:
                self._texts.clear()
            shaped = QStaticText(text)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.prepare(font=self._theme.font(kind))
            self._texts[text, kind] = shaped
        return shaped

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW + (_LINE if self._is_narrow else 0)))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # A row is one line high: what it had to shorten is told whole here, as plain text (pitfalls.md 12).
        row = index.data(RowRole) if index.isValid() else None
        if isinstance(row, ListRow):
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(filter(None, (row.name, row.about)))), view)
        return True
