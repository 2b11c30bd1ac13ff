"""A few words in a round label, with an icon: what deserves to be seen at once."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_crm.ui.painting import chip_width, draw_chip
from shop_crm.ui.theme import Theme

_HIGH = 24


class Chip(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, theme: Theme, icon: str, tone: str, soft: str) -> None:
        super().__init__()
        self._theme, self._icon, self._tone, self._soft, self._text = theme, icon, tone, soft, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(self, text: str) -> None:
        """Say this; "" hides it."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._theme, self._text, self._icon)) + 1, self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, self._theme, QRectF(self.rect()), self._text, self._tone, self._soft, self._icon)
