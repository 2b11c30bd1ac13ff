"""A PDF file that is either whole or not there, and that only its owner may read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from shop_crm.paths import PROGRAM, write_whole
from shop_crm.reports.paper import UNITS_PER_INCH, Page, paint

PDF_MARK = b"%PDF"
"""What every PDF file begins with."""


def write_pdf(pages: Sequence[Page], title: str, path: Path) -> None:
    """Write the pages, or leave what was there before; the errors of `paths.write_whole`."""
    write_whole(path, _pdf(pages, title), PDF_MARK)


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
