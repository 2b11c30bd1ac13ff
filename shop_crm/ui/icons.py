"""Icons: Lucide's drawings in the palette's colours, at any size."""

import logging
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shop_crm import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_log = logging.getLogger(__name__)
_LINE = "1.9"
_NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into the rectangle."""
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, size: int = 18) -> "QIcon":
    """An icon for what takes a QIcon: menus and the window itself."""
    from PySide6.QtGui import QIcon  # not for the first window: it names every picture a desktop may have

    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, size * 2, size * 2), colour)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    try:
        drawn = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    except (OSError, ValueError):
        # Raised while painting it would end the program; every button can be used without its picture.
        _log.warning("the icon %s of the program is missing or spoilt: install it again", name)
        drawn = _NOTHING
    drawn = drawn.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_LINE}"')
    return QSvgRenderer(QByteArray(drawn.encode()))
