"""Icons: Lucide's drawings in the palette's colours, at any size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shop_crm import paths

_LINE = "1.9"


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into the rectangle."""
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, size: int = 18) -> QIcon:
    """An icon for what takes a QIcon: menus and the window itself."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, size * 2, size * 2), colour)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawn = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    drawn = drawn.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_LINE}"')
    return QSvgRenderer(QByteArray(drawn.encode()))
