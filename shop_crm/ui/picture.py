"""A picture that the person chooses, made small enough to live in the shop's file."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from shop_crm.errors import ErrorCode, ShopError

WIDEST = QSize(600, 240)
"""Points: sharp on paper at the largest size that a logo has there."""
_LARGEST_FILE = 20_000_000
_READ_WITHIN = QSize(2400, 2400)
"""A camera's picture is made smaller while it is read: whole, it would fill the memory."""
_MOST_POINTS = 60_000_000
"""Of a picture that cannot be made smaller while it is read: any but a JPEG."""


def read_picture(path: Path) -> str:
    """The picture as a PNG in base64, at most 600 by 240 points; PICTURE_UNREADABLE for none, or beyond 20 MB."""
    image = QImage()
    if path.is_file() and path.stat().st_size <= _LARGEST_FILE:
        reader = QImageReader(str(path))
        reader.setDecideFormatFromContent(True)  # a name may end wrongly
        reader.setAutoTransform(True)  # a phone held upright says so beside the picture
        size = reader.size()
        is_far_too_large = size.width() * size.height() > _MOST_POINTS and bytes(reader.format().data()) != b"jpeg"
        if size.boundedTo(_READ_WITHIN) != size:
            reader.setScaledSize(_within(size, _READ_WITHIN))
        image = image if is_far_too_large else reader.read()
    if image.isNull():
        raise ShopError(ErrorCode.PICTURE_UNREADABLE, path=path)
    if image.size().boundedTo(WIDEST) != image.size():
        ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_within(image.size(), WIDEST), ratio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return b64encode(buffer.data().data()).decode("ascii")


def _within(size: QSize, room: QSize) -> QSize:
    """The same shape within this room, however thin it becomes."""
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
