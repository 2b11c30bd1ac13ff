"""The bar at the left: the shop's name, the pages with their keys, and what keeps the shop safe."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.values import frozen
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_lines, text_width
from shop_crm.ui.theme import ICON, RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.blanks import breakable

WIDTH = 188
_SLIM = 92
_SIGN = 58
"""The height of the shop's name at 100 %, unless it needs more."""
_NAME_LINES = 5
_GAP = 8
"""Around what stands in its free room."""
_ROOMY = 960
"""The width of the window at 100 % below which the bar is slim: with large letters the pages need the room."""


@frozen
class Place:
    """A page in the bar."""

    name: str
    words: str
    icon: str
    key: str


class SideButton(QAbstractButton):
    """One entry: icon, words, a number when something waits, its key; in a slim bar the words are below the icon."""

    def __init__(self, theme: Theme, words: str, icon: str, key: str = "", *, height: int = 40) -> None:
        super().__init__()
        self._theme, self._icon, self._key, self._height = theme, icon, key, max(TARGET, height)
        self._count = 0
        self._count_tone = ""
        self._tone = ""
        self._is_slim = False
        self.setText(words)
        self.setAccessibleName(f"{words} ({key})" if key else words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Change its words; it becomes as high as they need."""
        super().setText(text)
        self._fit()

    def show_count(self, count: int, tone: str = "") -> None:
        """How many wait there, with a tone in that colour; 0 shows nothing."""
        self._count, self._count_tone = count, tone
        self.setAccessibleDescription(self._number)
        self._fit()

    def show_state(self, icon: str, tone: str) -> None:
        """Show a state by an icon and its colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def show_slim(self, is_slim: bool) -> None:
        """Put the words below the icon, or beside it again."""
        if is_slim != self._is_slim:
            self._is_slim = is_slim
            self._fit()

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole."""
        room = self._words_room()
        needed = self._bounds(room.width())
        return needed.width() <= room.width() + 1 and needed.height() <= self.height()

    @property
    def _number(self) -> str:
        if not self._count:
            return ""
        return f"{self._count:d}" if self._count < 1000 else "999+"

    @property
    def _kind(self) -> Type:
        if self._is_slim:
            return Type.CAPTION
        return Type.STRONG if self._height >= 40 else Type.SMALL

    def _fit(self) -> None:
        theme, words = self._theme, self._bounds(self._words_room().width()).height()
        if self._is_slim:
            self.setFixedHeight(round(theme.px(30) + words + theme.px(6)))
        else:
            self.setFixedHeight(max(theme.px(self._height), round(words + theme.px(12))))
        self.update()

    def _bounds(self, width: float) -> QRectF:
        """The room that the words take when they are wrapped into this width."""
        metrics = QFontMetricsF(self._theme.font(self._kind))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, self._told(width))

    def _told(self, width: float) -> str:
        """The words; a day that is too long for one line, "23 Nov 2026", may be broken like any others."""
        pieces = self.text().split(" ")
        is_wide = any(text_width(self._theme, self._kind, piece) > width for piece in pieces)
        return breakable(self.text()) if is_wide else self.text()

    def _key_room(self) -> float:
        """The width of the key with its gap; the words come first, and it is left out where they need the room."""
        if not self._key or self._is_slim:
            return 0
        key = text_width(self._theme, Type.CAPTION, self._key) + self._theme.px(8)
        words = text_width(self._theme, self._kind, self.text())
        return key if words <= self._right() - self._theme.px(39) - self._number_room() - key else 0

    def _number_room(self) -> float:
        return text_width(self._theme, Type.SMALL_STRONG, self._number) + self._theme.px(6) if self._number else 0

    def _right(self) -> float:
        return self.width() - self._theme.px(10)

    def _words_room(self) -> QRectF:
        theme = self._theme
        if self._is_slim:
            side = theme.px(2)
            return QRectF(side, theme.px(30), self.width() - 2 * side, self.height() - theme.px(30))
        left = theme.px(39)
        return QRectF(left, 0, self._right() - left - self._key_room() - self._number_room(), self.height())

    def _paint_slim(self, painter: QPainter, tone: str) -> None:
        theme, side = self._theme, self._theme.px(ICON - 1)
        number = self._number_room()
        left = (self.width() - side - number) / 2
        place = QRectF(left, theme.px(9), side, side)
        draw_icon(painter, self._icon, place, theme.colour(self._tone or tone))
        if self._number:
            room = QRectF(left + side + theme.px(6), theme.px(6), number, theme.px(22))
            draw_line(painter, theme, room, self._number, Type.SMALL_STRONG, self._count_tone or tone)
        self._paint_words(painter, tone, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def _paint_wide(self, painter: QPainter, tone: str) -> None:
        theme, side, middle = self._theme, self._theme.px(ICON - 1), self.height() / 2
        place = QRectF(theme.px(11), middle - side / 2, side, side)
        draw_icon(painter, self._icon, place, theme.colour(self._tone or tone))
        right = self._right()
        if key := self._key_room():
            width = key - theme.px(8)
            room = QRectF(right - width, 0, width + 1, self.height())
            draw_line(painter, theme, room, self._key, Type.CAPTION, "text_2")
            right -= key
        if self._number:
            width = self._number_room() - theme.px(6)
            room = QRectF(right - width, 0, width + 1, self.height())
            draw_line(painter, theme, room, self._number, Type.SMALL_STRONG, self._count_tone or tone)
        self._paint_words(painter, tone, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _paint_words(self, painter: QPainter, tone: str, align: Qt.AlignmentFlag) -> None:
        painter.setFont(self._theme.font(self._kind))
        painter.setPen(self._theme.colour(tone))
        room = self._words_room()
        told = self._told(room.width())
        painter.drawText(room.adjusted(0, 0, 1, 0), align | Qt.TextFlag.TextWordWrap, told)

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 20), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

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
        (self._paint_slim if self._is_slim else self._paint_wide)(painter, tone)


class ShopSign(QWidget):
    """The shop's name beside its mark; a long one has smaller letters and more lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self._is_slim = False
        self._kind, self._lines = Type.STRONG, [""]
        self.setFixedHeight(theme.px(_SIGN))

    def show_name(self, name: str) -> None:
        """Show this name."""
        self._name = name
        self.setAccessibleName(name)
        self._show()

    def show_slim(self, is_slim: bool) -> None:
        """Show the mark alone, or the name beside it again."""
        self._is_slim = is_slim
        self.setVisible(not is_slim)
        self._show()

    def _show(self) -> None:
        theme, room = self._theme, self._room()
        self._kind, self._lines = Type.STRONG, text_lines(self._name, theme.font(Type.STRONG), room)
        if len(self._lines) > 2:
            self._kind = Type.SMALL_STRONG
            self._lines = text_lines(self._name, theme.font(self._kind), room, _NAME_LINES)
        is_cut = self._is_slim or text_width(theme, self._kind, self._lines[-1]) > room
        self.setToolTip(plain_tip(self._name) if is_cut else "")
        self.setFixedHeight(max(theme.px(_SIGN), round(len(self._lines) * self._line_height() + theme.px(20))))
        self.update()

    def _line_height(self) -> float:
        return QFontMetricsF(self._theme.font(self._kind)).lineSpacing()

    def _room(self) -> float:
        return self._theme.px(WIDTH - 55 - 10)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        side = theme.px(30)
        left = (self.width() - side) / 2 if self._is_slim else theme.px(6)
        mark = QRectF(left, middle - side / 2, side, side)
        draw_box(painter, mark, theme.px(RADIUS), theme.colour("action"))
        inner = mark.adjusted(theme.px(6), theme.px(6), -theme.px(6), -theme.px(6))
        draw_icon(painter, "store", inner, theme.colour("on_action"))
        if self._is_slim:
            return
        high = self._line_height()
        room = QRectF(theme.px(45), middle - len(self._lines) * high / 2, self._room(), high)
        for place, words in enumerate(self._lines):
            draw_line(painter, theme, room.translated(0, place * high), words, self._kind, "text")


class SideBar(QWidget):
    """The pages from top to bottom; `chosen` tells the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: list[Place]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.px(WIDTH))
        self.buttons: dict[str, SideButton] = {}
        self._one = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 0, 10, 12)
        rows.setSpacing(2)
        self.sign = ShopSign(theme)
        rows.addWidget(self.sign)
        pages = QWidget()
        self._pages = QVBoxLayout(pages)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(2)
        for place in places:
            self._pages.addWidget(self._make_button(place))
        self._pages.addStretch(1)
        # With large letters there are more pages than a screen is high.
        self._scroll = Scroll(pages, gives_room=True)
        rows.addWidget(self._scroll, 1)
        self.foot = rows

    @property
    def free_room(self) -> QRect:
        """What is free between the pages and what stands at the foot; not valid where there is none, or it is slim."""
        last = list(self.buttons.values())[self._pages.count() - 2]
        top = last.mapTo(self, last.rect().bottomLeft()).y() + _GAP
        bottom = self._scroll.geometry().bottom() - _GAP
        is_slim = self.width() < self._theme.px(WIDTH)
        return QRect() if is_slim else QRect(QPoint(_GAP, top), QPoint(self.width() - 1 - _GAP, bottom))

    def add_below(self, place: Place) -> None:
        """One more page, at the foot."""
        self.foot.addWidget(self._make_button(place))

    def _make_button(self, place: Place) -> SideButton:
        button = SideButton(self._theme, place.words, place.icon, place.key)
        button.setObjectName(f"to_{place.name}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        button.setAutoExclusive(True)  # the group sees to it; this tells a screen reader that it is one of several
        self.buttons[place.name] = button
        self._one.addButton(button)
        return button

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown, and let it be seen."""
        self.buttons[name].setChecked(True)
        inner = self._scroll.widget()
        if inner is not None and inner.isAncestorOf(self.buttons[name]):
            self._scroll.ensureWidgetVisible(self.buttons[name], 0, 0)

    def take_width(self) -> None:
        """Be slim in a narrow window; asked before it is shown, the page is laid out once."""
        is_slim = self.window().width() < self._theme.px(_ROOMY)
        self.setFixedWidth(self._theme.px(_SLIM if is_slim else WIDTH))
        self.sign.show_slim(is_slim)
        for button in self.findChildren(SideButton):
            button.show_slim(is_slim)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        self.window().installEventFilter(self)
        self.take_width()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.take_width()
        return False
