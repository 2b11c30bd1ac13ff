"""Yes or no: a box with a tick and its words, which wrap where there is little room."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.mnemonics import alt_key, marked, want_mnemonics
from shop_crm.ui.painting import draw_box, focus_ring
from shop_crm.ui.theme import Theme, Type

_BOX = 20
_GAP = 10
_LEAST = 36
_PLAIN = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Tick(QCheckBox):
    """A check box in the palette's colours: Fusion's own box is hardly to be seen on a card."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._theme, self._words = theme, words
        self.mnemonic_at = -1
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def mnemonic_words(self) -> str:
        """What it says."""
        return self._words

    def show_mnemonic(self, at: int) -> None:
        """Be switched by Alt and the letter at this place of its words, and underline it; -1 takes it back."""
        self.mnemonic_at = at
        self.setShortcut(alt_key(self._words, at))
        self.update()

    def _left(self) -> int:
        return self._theme.px(6 + _BOX + _GAP)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        want_mnemonics(self)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Type.BODY))
        width = self._left() + metrics.horizontalAdvance(self._words) + self._theme.px(8)
        return QSize(width, self._theme.px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_LEAST))

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font(Type.BODY))
        room = max(1, width - self._left() - self._theme.px(4))
        text = metrics.boundingRect(0, 0, room, 10_000, _PLAIN, self._words)
        return max(self._theme.px(_LEAST), text.height() + self._theme.px(12))

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_BOX)
        box = QRectF(theme.px(6), (self.height() - side) / 2, side, side)
        if self.isChecked():
            draw_box(painter, box, theme.px(5), theme.colour("action"))
            inset = theme.px(3)
            draw_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), theme.colour("on_action"))
        else:
            draw_box(painter, box, theme.px(5), theme.colour("card"), theme.colour("strong_border"), 1.5)
        if self.hasFocus():
            focus_ring(painter, theme, self.rect(), theme.px(7))
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_3"))
        left = self._left()
        flags = _PLAIN | Qt.TextFlag.TextShowMnemonic
        words = marked(self._words, self.mnemonic_at)
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), int(flags), words)
