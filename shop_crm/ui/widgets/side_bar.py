"""The bar at the left: the shop's name, the pages with their keys, and what keeps the shop safe."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_width
from shop_crm.ui.theme import ICON, RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.label import plain_tip

WIDTH = 188


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page in the bar."""

    name: str
    words: str
    icon: str
    key: str


class SideButton(QAbstractButton):
    """One entry: icon, words, a number when something waits, its key."""

    def __init__(self, theme: Theme, words: str, icon: str, key: str = "", *, height: int = 40) -> None:
        super().__init__()
        self._theme, self._icon, self._key, self._height = theme, icon, key, max(TARGET, height)
        self._count = 0
        self._tone = ""
        self.setText(words)
        self.setAccessibleName(f"{words} ({key})" if key else words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.px(self._height))

    def show_count(self, count: int) -> None:
        """How many wait there; 0 shows nothing."""
        self._count = count
        self.update()

    def show_tone(self, tone: str) -> None:
        """Give the icon a colour that means something."""
        self._tone = tone
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 20), self._theme.px(self._height))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked():
            draw_box(painter, rect, theme.px(RADIUS), theme.colour("card"), theme.colour("border"))
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, rect, theme.px(RADIUS), theme.colour("border"))
        if self.hasFocus():
            focus_ring(painter, theme, rect, theme.px(RADIUS))
        tone = "on_soft" if self.isChecked() else "text_2"
        side, middle = theme.px(ICON - 1), rect.center().y()
        icon_tone = self._tone or tone
        draw_icon(painter, self._icon, QRectF(theme.px(11), middle - side / 2, side, side), theme.colour(icon_tone))
        right = rect.right() - theme.px(10)
        if self._key:
            width = text_width(theme, Type.CAPTION, self._key)
            room = QRectF(right - width, 0, width + 1, rect.height())
            draw_line(painter, theme, room, self._key, Type.CAPTION, "text_2")
            right -= width + theme.px(8)
        if self._count:
            number = f"{self._count:d}" if self._count < 1000 else "999+"
            width = text_width(theme, Type.SMALL_STRONG, number)
            room = QRectF(right - width, 0, width + 1, rect.height())
            draw_line(painter, theme, room, number, Type.SMALL_STRONG, tone)
            right -= width + theme.px(6)
        kind = Type.STRONG if self._height >= 40 else Type.SMALL
        left = theme.px(39)
        draw_line(painter, theme, QRectF(left, 0, right - left, rect.height()), self.text(), kind, tone)


class ShopSign(QWidget):
    """The shop's name beside its mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self.setFixedHeight(theme.px(58))

    def show_name(self, name: str) -> None:
        """Show this name."""
        self._name = name
        self.setToolTip(plain_tip(name) if text_width(self._theme, Type.STRONG, name) > self._room() else "")
        self.setAccessibleName(name)
        self.update()

    def _room(self) -> float:
        return self._theme.px(WIDTH - 55 - 10)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        side = theme.px(30)
        mark = QRectF(theme.px(6), middle - side / 2, side, side)
        draw_box(painter, mark, theme.px(RADIUS), theme.colour("action"))
        inner = mark.adjusted(theme.px(6), theme.px(6), -theme.px(6), -theme.px(6))
        draw_icon(painter, "store", inner, theme.colour("on_action"))
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(theme.colour("text"))
        room = QRectF(theme.px(45), 0, self._room(), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        if text_width(theme, Type.STRONG, self._name) <= 2 * self._room() * 0.85:
            painter.drawText(room, flags, self._name)
        else:
            draw_line(painter, theme, room, self._name, Type.STRONG, "text")


class SideBar(QWidget):
    """The pages from top to bottom; `chosen` tells the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: list[Place]) -> None:
        super().__init__()
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.px(WIDTH))
        self.buttons: dict[str, SideButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 0, 10, 12)
        rows.setSpacing(2)
        self.sign = ShopSign(theme)
        rows.addWidget(self.sign)
        self._theme = theme
        self.foot = rows
        for place in places:
            self.add_below(place)
        rows.addStretch(1)

    def add_below(self, place: Place) -> None:
        """One more page, beneath what is there."""
        button = SideButton(self._theme, place.words, place.icon, place.key)
        button.setObjectName(f"to_{place.name}")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        self.buttons[place.name] = button
        self.foot.addWidget(button)

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown."""
        self.buttons[name].setChecked(True)
