"""What an empty page says: what belongs here, and what to do next."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_box
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Label


class Mark(QWidget):
    """An icon on a coloured ground, round or with round corners."""

    def __init__(
        self, theme: Theme, icon: str, fill: str = "action_soft", tone: str = "on_soft", radius: int = 36
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._fill, self._tone, self._radius = theme, icon, fill, tone, radius
        self.setFixedSize(theme.px(72), theme.px(72))

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_box(painter, rect, self._theme.px(self._radius), self._theme.colour(self._fill))
        inset = rect.height() * 0.28
        draw_icon(painter, self._icon, rect.adjusted(inset, inset, -inset, -inset), self._theme.colour(self._tone))


class Empty(QWidget):
    """An icon, a heading, a sentence, and a button for the next step."""

    def __init__(self, theme: Theme, icon: str, heading: str, sentence: str, *buttons: Button) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setSpacing(10)
        rows.addStretch(2)
        rows.addWidget(Mark(theme, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        self.heading = Label(heading, Type.SECTION)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Label(sentence, Type.BODY, "text_2", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(self.heading)
        rows.addWidget(self.sentence)
        for button in buttons:
            # The head of the page may have a button of the same words.
            button.setAccessibleName(f"{heading}: {button.accessibleName()}")
            button.setAutoDefault(True)  # the keyboard is on the first of them, and Enter takes it
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
