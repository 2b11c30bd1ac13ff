"""A few words in a row of which one is chosen: the order of a list, or the part of it that is shown."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shop_crm.ui.desk import Desk
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_width
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.flow import FlowBox


class Pill(QPushButton):
    """A small round choice; the chosen one is filled."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._theme, self._words = theme, words
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole."""
        return text_width(self._theme, Type.SMALL_STRONG, self._words) <= self.width()

    # Qt's own names

    def sizeHint(self) -> QSize:
        width = text_width(self._theme, Type.SMALL_STRONG, self._words)
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
        draw_line(painter, theme, rect, self._words, Type.SMALL_STRONG, tone, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            focus_ring(painter, theme, rect, rect.height() / 2)


class Choices(FlowBox):
    """A row of words of which one is chosen, such as the parts of a list."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, name: str, choices: list[tuple[str, str]]) -> None:
        super().__init__(2)
        self._buttons: dict[str, Pill] = {}
        self.setAccessibleName(name)
        for code, words in choices:
            button = Pill(desk.theme, words)
            button.setObjectName(f"choice_{code}")
            button.clicked.connect(lambda _=False, code=code: self._on_clicked(code))
            self._buttons[code] = button
            self.flow.addWidget(button)
        self.choose(choices[0][0])

    def choose(self, code: str) -> None:
        """Show this one as chosen."""
        for other, button in self._buttons.items():
            button.setChecked(other == code)

    def _on_clicked(self, code: str) -> None:
        self.choose(code)
        self.chosen.emit(code)
