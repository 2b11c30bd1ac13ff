"""A few words in a row of which one is chosen: the order of a list, or the part of it that is shown."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_width
from shop_crm.ui.theme import Theme, Type

_TICK = 16


class Pill(QPushButton):
    """A small round choice; the chosen one is filled."""

    def __init__(self, theme: Theme, words: str, *, is_ticked: bool = False) -> None:
        """With `is_ticked` it is one of several that can be chosen together, and shows a tick."""
        super().__init__(words.replace("&", "&&"))
        self._theme, self._words, self._is_ticked = theme, words, is_ticked
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's own names

    def sizeHint(self) -> QSize:
        width = text_width(self._theme, Type.SMALL_STRONG, self._words)
        width += self._theme.px(_TICK) if self._is_ticked else 0
        return QSize(round(width) + self._theme.px(24), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            fill = "action_soft" if self.isChecked() else "border"
            draw_box(painter, rect, rect.height() / 2, theme.colour(fill))
        tone = "on_soft" if self.isChecked() else "text_2"
        words = rect
        if self._is_ticked:
            side = theme.px(14)
            box = QRectF(theme.px(9), rect.center().y() - side / 2, side, side)
            draw_icon(painter, "check" if self.isChecked() else "x", box, theme.colour(tone))
            words = rect.adjusted(theme.px(_TICK), 0, 0, 0)
        draw_line(painter, theme, words, self._words, Type.SMALL_STRONG, tone, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            focus_ring(painter, theme, rect, rect.height() / 2)


class Choices(QWidget):
    """A row of words of which one is chosen, such as the parts of a list."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, name: str, choices: list[tuple[str, str]]) -> None:
        super().__init__()
        self._buttons: dict[str, Pill] = {}
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for code, words in choices:
            button = Pill(desk.theme, words)
            button.setObjectName(f"choice_{code}")
            button.clicked.connect(lambda _=False, code=code: self._on_clicked(code))
            self._buttons[code] = button
            row.addWidget(button)
        row.addStretch(1)
        self.choose(choices[0][0])

    def choose(self, code: str) -> None:
        """Show this one as chosen."""
        for other, button in self._buttons.items():
            button.setChecked(other == code)

    def _on_clicked(self, code: str) -> None:
        self.choose(code)
        self.chosen.emit(code)
