"""The shop's logo as a mark: in its own colours for a page, as black dots for a till's roll."""

from base64 import b64decode
from binascii import Error
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from shop_crm.reports.paper import UNITS_PER_INCH, Picture, mm

_ENLARGED_TO = UNITS_PER_INCH / 100
"""A point of a small picture becomes no larger than this: a hundredth of an inch."""
_DOT = mm(1 / 8)
"""Of a till's printer."""
_BLACK_BELOW, _WHITE_ABOVE = 96, 240
"""Levels of grey that need no dots: dark letters and their soft edges stay sharp, and what is pale stays to be seen."""
_STRETCHED = bytes(
    min(255, max(0, round((level - _BLACK_BELOW) * 255 / (_WHITE_ABOVE - _BLACK_BELOW)))) for level in range(256)
)


def page_logo(logo: str, *, width: float, height: float) -> Picture | None:
    """The logo (a PNG as base64) within this room; None without one, or when it cannot be read."""
    image = _read(logo)
    if image is None:
        return None
    width, height = _fitted(image.size(), width, height)
    return Picture(left=0, top=0, width=width, height=height, image=image, is_dots=False)


def roll_logo(logo: str, *, width: float, height: float, across: float) -> Picture | None:
    """The same for a printer that knows black alone, in the middle of a paper `across` wide."""
    image = _read(logo)
    if image is None:
        return None
    width, height = _fitted(image.size(), width, height)
    dots = _dots(logo, max(1, round(width / _DOT)), max(1, round(height / _DOT)))
    return Picture(left=(across - width) / 2, top=0, width=width, height=height, image=dots, is_dots=True)


@lru_cache(maxsize=2)
def _read(logo: str) -> QImage | None:
    """The picture on white paper."""
    try:
        # PySide6 takes the format as text, whatever its types say.
        image = QImage.fromData(b64decode(logo, validate=True), "PNG")  # type: ignore[arg-type]
    except (Error, ValueError):
        return None
    if image.isNull():
        return None
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(QRectF(paper.rect()), image)
    painter.end()
    return paper


def _fitted(size: QSize, width: float, height: float) -> tuple[float, float]:
    scale = min(width / size.width(), height / size.height(), _ENLARGED_TO)
    return size.width() * scale, size.height() * scale


@lru_cache(maxsize=2)
def _dots(logo: str, width: int, height: int) -> QImage:
    """The picture as the printer's own dots; left to itself, it would print a colour as black or not at all."""
    image = _read(logo)
    assert image is not None
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    grey = image.scaled(width, height, ratio, smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    levels = bytes(grey.constBits()).translate(_STRETCHED)
    stretched = QImage(levels, width, height, grey.bytesPerLine(), QImage.Format.Format_Grayscale8)
    return stretched.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither)
