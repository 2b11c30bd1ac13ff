"""A few words in a row of which one is chosen: the order of a list, or the part of it that is shown."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.mnemonics import alt_key, want_mnemonics
from shop_crm.ui.painting import draw_box, draw_line, focus_ring, text_width
from shop_crm.ui.theme import TARGET, Theme, Type
from shop_crm.ui.widgets.flow import FlowBox

_PAINTED = 28

_TICK = 16


class Pill(QPushButton):
    """A small round choice; the chosen one is filled and has a line around it."""

    def __init__(self, theme: Theme, words: str, *, is_ticked: bool = False, off_icon: str = "x") -> None:
        """With `is_ticked` it is one of several that can be chosen together, and shows a tick, or `off_icon`."""
        super().__init__(words.replace("&", "&&"))
        self._theme, self._words, self._is_ticked, self._off_icon = theme, words, is_ticked, off_icon
        self.mnemonic_at = -1
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def mnemonic_words(self) -> str:
        """What it says."""
        return self._words

    def show_mnemonic(self, at: int) -> None:
        """Be chosen by Alt and the letter at this place of its words, and underline it; -1 takes it back."""
        self.mnemonic_at = at
        self.setShortcut(alt_key(self._words, at))
        self.update()

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole."""
        return text_width(self._theme, Type.SMALL_STRONG, self._words) <= self.width()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        want_mnemonics(self)

    def sizeHint(self) -> QSize:
        width = text_width(self._theme, Type.SMALL_STRONG, self._words)
        width += self._theme.px(_TICK) if self._is_ticked else 0
        return QSize(round(width) + self._theme.px(24), self._theme.px(TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        spare = (self.height() - theme.px(_PAINTED)) / 2
        rect = QRectF(self.rect()).adjusted(theme.px(3), spare, -theme.px(3), -spare)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            fill = "action_soft" if self.isChecked() else "border"
            line = theme.colour("action") if self.isChecked() else None
            draw_box(painter, rect, rect.height() / 2, theme.colour(fill), line)
        tone = "on_soft" if self.isChecked() else "text_2"
        words = rect
        if self._is_ticked:
            side = theme.px(14)
            box = QRectF(theme.px(9), rect.center().y() - side / 2, side, side)
            draw_icon(painter, "check" if self.isChecked() else self._off_icon, box, theme.colour(tone))
            words = rect.adjusted(theme.px(_TICK), 0, 0, 0)
        centre = Qt.AlignmentFlag.AlignCenter
        draw_line(painter, theme, words, self._words, Type.SMALL_STRONG, tone, centre, self.mnemonic_at)
        if self.hasFocus():
            # Around it with a gap, for the chosen one has a line of its own.
            focus_ring(painter, theme, self.rect(), self.height() / 2)


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
            button.setAutoExclusive(True)  # a screen reader says "one of several", and the arrow keys go on to the next
            button.clicked.connect(lambda _=False, code=code: self._on_clicked(code))
            self._buttons[code] = button
            self.flow.addWidget(button)
        self.choose(choices[0][0])

    def choose(self, code: str) -> None:
        """Show this one as chosen."""
        self._buttons[code].setChecked(True)

    def _on_clicked(self, code: str) -> None:
        self.choose(code)
        self.chosen.emit(code)
