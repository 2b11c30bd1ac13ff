"""One of two values that stand side by side, as it is read or chosen; a long one goes on in the next line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box, focus_ring, text_lines
from shop_crm.ui.theme import RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.choices import Pill

_PAD, _SIGN, _TALL = 10, 24, 8


class SideText(QWidget):
    """A value that is only read; no word of it is wider than its place."""

    def __init__(self, theme: Theme, tone: str = "text", kind: Type = Type.BODY) -> None:
        super().__init__()
        self._theme, self._tone, self._kind, self._words = theme, tone, kind, ""
        self.setSizePolicy(_wrapping())

    def tell(self, words: str) -> None:
        """Show this value."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.heightForWidth(max(self.width(), self._theme.px(80))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(20))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self._theme, self._kind, self._words, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _draw(painter, self._theme, self._kind, self._words, QRectF(self.rect()), self._tone)


class SideChoice(Pill):
    """A value that can be chosen instead of the one beside it; the arrow keys go from one to the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAutoExclusive(True)
        self.setSizePolicy(_wrapping())

    def tell(self, fact: str, words: str) -> None:
        """Offer this value of a fact."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{fact}: {words}")
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def mnemonic_words(self) -> str:
        """None: what people said has no letter of its own."""
        return ""

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole."""
        return self.heightForWidth(self.width()) <= self.height()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(100), self.heightForWidth(max(self.width(), self._theme.px(100))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(TARGET))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        high = _height(self._theme, Type.BODY, self._words, width - px(2 * _PAD + _SIGN))
        return max(px(TARGET), high + 2 * px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, is_chosen = QRectF(self.rect()), self.isChecked()
        fill = "action_soft" if is_chosen else "inset" if self.underMouse() else "card"
        line = theme.colour("action" if is_chosen else "strong_border")
        draw_box(painter, rect, px(RADIUS), theme.colour(fill), line)
        if is_chosen:
            side = px(16)
            first = QFontMetricsF(theme.font(Type.BODY)).lineSpacing()
            top = px(_TALL) + (first - side) / 2
            draw_icon(painter, "check", QRectF(px(_PAD), top, side, side), theme.colour("on_soft"))
        inside = rect.adjusted(px(_PAD + _SIGN), px(_TALL), -px(_PAD), 0)
        _draw(painter, theme, Type.BODY, self._words, inside, "on_soft" if is_chosen else "text")
        if self.hasFocus():
            focus_ring(painter, theme, self.rect(), px(RADIUS))
            if is_chosen:
                draw_box(painter, rect.adjusted(3, 3, -3, -3), px(RADIUS - 2), None, theme.colour("focus"), 2)


def _wrapping() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _height(theme: Theme, kind: Type, words: str, width: float) -> int:
    font = theme.font(kind)
    return round(len(text_lines(words, font, max(1, width))) * QFontMetricsF(font).lineSpacing() + 0.5)


def _draw(painter: QPainter, theme: Theme, kind: Type, words: str, room: QRectF, tone: str) -> None:
    font = theme.font(kind)
    high = QFontMetricsF(font).lineSpacing()
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    for number, line in enumerate(text_lines(words, font, max(1, room.width()))):
        place = QRectF(room.left(), room.top() + number * high, room.width() + 2, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
