"""Buttons: an icon, a verb, and the key that does the same."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shop_crm.domain.values import frozen
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.mnemonics import alt_key, want_mnemonics
from shop_crm.ui.painting import cap_width, draw_box, draw_cap, draw_line, focus_ring, text_width
from shop_crm.ui.theme import BUTTON_HEIGHT, ICON, RADIUS, Theme, Type


@frozen
class _Dress:
    """The roles of a button's colours; "" for none."""

    fill: str
    line: str
    text: str
    over: str
    """The fill under the pointer."""


class Kind(Enum):
    """What a button is for."""

    PRIMARY = _Dress(fill="action", line="action", text="on_action", over="on_soft")
    PLAIN = _Dress(fill="card", line="strong_border", text="text", over="inset")
    QUIET = _Dress(fill="", line="", text="text_2", over="border")
    CHOSEN = _Dress(fill="action_soft", line="action", text="on_soft", over="action_soft")
    GOOD = _Dress(fill="green_soft", line="green", text="green", over="card")
    TOAST = _Dress(fill="", line="", text="toast_action", over="toast_over")
    BAD = _Dress(fill="red_soft", line="red", text="red", over="card")


class Button(QPushButton):
    """A button with an icon and its key; the key is only drawn here, whoever makes the button binds it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        key: str = "",
        height: int = BUTTON_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.kind, self._icon, self._key, self._height = theme, kind, icon, key, height
        self.mnemonic_at = -1
        self._words = ""
        self.say(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def say(self, text: str) -> None:
        """Change the words on it."""
        if text == self._words and self.text():
            return
        letter = self._words[self.mnemonic_at].lower() if self.mnemonic_at >= 0 else ""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.show_mnemonic(text.lower().find(letter) if letter else -1)  # Qt has dropped its key with the old words
        self.setAccessibleName(f"{text} ({self._key})" if self._key else text)
        self.updateGeometry()
        self.update()
        if self.isVisible():
            want_mnemonics(self)

    @property
    def mnemonic_words(self) -> str:
        """What it says; "" when it has a key of its own."""
        return "" if self._key else self._words

    def show_mnemonic(self, at: int) -> None:
        """Be pressed by Alt and the letter at this place of its words, and underline it; -1 takes it back."""
        self.mnemonic_at = at
        self.setShortcut(alt_key(self._words, at))
        self.update()

    def show_kind(self, kind: Kind) -> None:
        """Change what it is for."""
        self.kind = kind
        self.updateGeometry()
        self.update()

    @property
    def _sign(self) -> str:
        """Its icon; what is chosen has a tick where it has none, for a colour alone tells not everybody."""
        return self._icon or ("check" if self.kind is Kind.CHOSEN else "")

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole, be it without icon and key."""
        if not self._words:
            return True
        return text_width(self._theme, Type.STRONG, self._words) + self._theme.px(12) <= self.width()

    def _width_of(self) -> float:
        theme, width = self._theme, 0.0
        if self._sign:
            width += theme.px(ICON)
        if self._words:
            width += text_width(theme, Type.STRONG, self._words) + (theme.px(8) if self._sign else 0)
        if self._key:
            width += cap_width(theme, self._key) + theme.px(10)
        return width

    # Qt's own names

    def sizeHint(self) -> QSize:
        pad = self._theme.px(11 if self._words else 10)
        return QSize(round(self._width_of() + 2 * pad + 1), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        # In a narrow window the key goes first, then the icon; the words stay.
        words = text_width(self._theme, Type.STRONG, self._words) if self._words else self._theme.px(ICON)
        return QSize(round(words + self._theme.px(14)), self._theme.px(self._height))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        want_mnemonics(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Without this Qt presses the dialog's first button for whoever has come to "Close" with Tab.
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        event.accept()
        if not event.isAutoRepeat():
            self.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A second click in haste must not do the same again, nor to the row that has moved up (faults.md K4).
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, dress = self._theme, self.kind.value
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        is_over = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = dress.over if is_over else dress.fill
        text = dress.text
        if not self.isEnabled():
            fill, text = ("inset" if dress.fill else ""), "text_3"
        line = dress.line if self.isEnabled() else ("border" if dress.line else "")
        draw_box(
            painter, rect, theme.px(RADIUS), theme.colour(fill) if fill else None, theme.colour(line) if line else None
        )
        if self.hasFocus():
            focus_ring(painter, theme, rect, theme.px(RADIUS))
            if self.kind in (Kind.PRIMARY, Kind.CHOSEN):
                # Their own edge is of the ring's colour: a second one inside tells them apart.
                ring = "on_action" if self.kind is Kind.PRIMARY else "focus"
                draw_box(painter, rect.adjusted(3, 3, -3, -3), theme.px(RADIUS - 2), None, theme.colour(ring), 2)
        self._paint_content(painter, rect, text)

    def _paint_content(self, painter: QPainter, rect: QRectF, tone: str) -> None:
        theme = self._theme
        cap = cap_width(theme, self._key) if self._key else 0
        words = min(text_width(theme, Type.STRONG, self._words), rect.width() - theme.px(12)) if self._words else 0
        icon = theme.px(ICON) if self._sign else 0
        gap = theme.px(8) if icon and words else 0
        if cap and words + icon + gap + cap + theme.px(24) > rect.width():
            cap = 0
        if icon and words and words + icon + gap + theme.px(12) > rect.width():
            icon = gap = 0
        free = rect.width() - (cap + theme.px(10) if cap else 0)
        left = rect.left() + max(theme.px(6), (free - words - icon - gap) / 2)
        if cap and free - words - icon - gap > theme.px(60):
            # A wide button has its key at the right end.
            left = rect.left() + (rect.width() - words - icon - gap - cap) / 2
        middle = rect.center().y()
        if icon:
            draw_icon(painter, self._sign, QRectF(left, middle - icon / 2, icon, icon), theme.colour(tone))
            left += icon + gap
        if words:
            room = QRectF(left, rect.top(), words + 2, rect.height())
            draw_line(painter, theme, room, self._words, Type.STRONG, tone, letter_at=self.mnemonic_at)
        if cap:
            side = theme.px(20)
            box = QRectF(rect.right() - cap - theme.px(10), middle - side / 2, cap, side)
            is_plain = self.kind in (Kind.PLAIN, Kind.QUIET)
            is_quiet = is_plain and self.isEnabled()
            draw_cap(painter, theme, box, self._key, "text_2" if is_quiet else tone, "border" if is_plain else tone)
