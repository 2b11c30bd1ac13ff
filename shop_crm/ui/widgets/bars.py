"""Amounts as plain bars of one scale, each with its words and its figure above it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shop_crm.ui.painting import draw_box
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label

_THICK = 10
_LEAST = 5


class _Bar(QWidget):
    """How much of the largest one it is; what is anything at all can be seen."""

    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__()
        self._theme, self._tone, self._part = theme, tone, 0.0
        self.setFixedHeight(theme.px(_THICK))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        self._part = part
        self.update()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_box(painter, rect, theme.px(3), theme.colour("side"))
        if self._part > 0:
            wide = max(theme.px(_LEAST), rect.width() * self._part)
            draw_box(painter, QRectF(0, 0, wide, rect.height()), theme.px(3), theme.colour(self._tone))


class AmountBar(QWidget):
    """One amount: what it is, how much, and its bar; for who cannot see the bar the figure says it all."""

    def __init__(self, theme: Theme, name: str, tone: str, amount_tone: str = "text") -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        head = FlowBox(8)
        head.flow.addWidget(Label(name, Type.SMALL, "text_2"))
        head.flow.add_stretch()
        self._amount = Label("", Type.STRONG, amount_tone)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.flow.addWidget(self._amount)
        rows.addWidget(head)
        self._bar = _Bar(theme, tone)
        rows.addWidget(self._bar)

    def tell(self, amount: str, part: float) -> None:
        """Show this amount, and which part of the largest it is."""
        self._amount.setText(amount)
        self._bar.show_part(part)
