"""A slider in the palette's colours: the arrow keys move it by one, Page up and down by five."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from shop_crm.ui.painting import draw_box, focus_ring
from shop_crm.ui.theme import FIELD_HEIGHT, Theme

_BAR = 6
_THUMB = 20


class Slider(QSlider):
    """A whole number between two bounds."""

    def __init__(self, theme: Theme, name: str, least: int, most: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(least, most)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _value_at(self, x: float) -> int:
        side = self._theme.px(_THUMB)
        share = (x - side / 2) / max(1, self.width() - side)
        return round(self.minimum() + min(1.0, max(0.0, share)) * (self.maximum() - self.minimum()))

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(FIELD_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls the page past it means the page

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, high = theme.px(_THUMB), theme.px(_BAR)
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        left = share * (self.width() - side)
        middle = self.height() / 2
        bar = QRectF(side / 2, middle - high / 2, self.width() - side, high)
        draw_box(painter, bar, high / 2, theme.colour("border"))
        draw_box(painter, QRectF(bar.left(), bar.top(), left, high), high / 2, theme.colour("action"))
        thumb = QRectF(left, middle - side / 2, side, side)
        draw_box(painter, thumb, side / 2, theme.colour("card"), theme.colour("action"), 3)
        if self.hasFocus():
            focus_ring(painter, theme, self.rect(), theme.px(7))
