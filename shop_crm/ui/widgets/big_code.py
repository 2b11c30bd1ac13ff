"""A QR code on the screen, as large as a phone needs it that is held before it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_crm.ui.theme import Theme


class BigCode(QWidget):
    """Black on white in both looks; each of its modules has a whole number of pixels, and 4 at least."""

    def __init__(self, theme: Theme, room: int) -> None:
        """`room` is the longest side that it may have."""
        super().__init__()
        self._theme, self._room = theme, room
        self._path = QPainterPath()
        self._across, self.module_pixels = 0, 0
        self.setObjectName("big_code")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, name: str) -> bool:
        """The code of all of this text; whether it can be read by a camera: if not, nothing is shown of it."""
        from shop_crm.reports.qr import big_code  # segno is heavy, and a code is shown on asking only

        made = big_code(text, self._room)
        self.setVisible(made is not None)
        if made is not None:
            self._path, self._across, self.module_pixels = made
            self.setAccessibleName(name)
        self.updateGeometry()
        self.update()
        return made is not None

    # Qt's own names

    def sizeHint(self) -> QSize:
        side = self._across * self.module_pixels
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.scale(self.module_pixels, self.module_pixels)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(self._path, self._theme.ink)
