"""A PDF file that is either whole or not there, and that only its owner may read."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.paths import PROGRAM
from shop_crm.reports.paper import UNITS_PER_INCH, Page, paint

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_pdf(pages: Sequence[Page], title: str, path: Path) -> None:
    """Write the pages, or leave what was there before; DISK_FULL or CANNOT_WRITE when it cannot be."""
    content = _pdf(pages, title)
    try:
        _replace(path, content)
    except OSError as error:
        code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.CANNOT_WRITE
        raise ShopError(code, path=path) from error


def _pdf(pages: Sequence[Page], title: str) -> bytes:
    # Into memory first: QPdfWriter does not say when a disk is full.
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator(PROGRAM)
    paint(writer, pages)
    return bytes(buffer.data().data())


def _replace(path: Path, content: bytes) -> None:
    # Beside the target, because a rename works within one disk only; mkstemp makes it 0600.
    number, name = tempfile.mkstemp(prefix=".shop-crm-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
