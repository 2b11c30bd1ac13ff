"""A document: pages laid out once, and brought alike to a printer, into a PDF, or into pictures."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPdfWriter

from shop_crm.domain.values import frozen
from shop_crm.paths import PROGRAM, check_target, write_whole
from shop_crm.reports.paper import UNITS_PER_INCH, Page, paint, paint_page

PDF_MARK = b"%PDF"
"""What every PDF file begins with."""
PNG_MARK = b"\x89PNG"
"""What every picture begins with."""
PAGE_DPI = 300
"""How fine a picture of a page is."""
ROLL_DPI = 203.2
"""The same for a roll: the dots of its printer, eight to the millimetre."""


@frozen
class Document:
    """Pages and what they are called."""

    title: str
    pages: Sequence[Page]


def write_pdf(document: Document, path: Path) -> None:
    """Write the pages for their owner's eyes, or leave what was there before; the errors of `paths.write_whole`."""
    write_whole(path, _pdf(document), PDF_MARK)


def print_on(device: QPagedPaintDevice, first: Page, document: Callable[[], Document]) -> bool:
    """Paint the document on a printer; False when the printer did not take it.

    `document` is asked once the printer has begun on paper of the `first` page's size.
    """
    return paint(device, first, lambda: document().pages)


def write_pictures(document: Document, path: Path, dots_per_inch: float) -> list[Path]:
    """Write each page as a picture, and say where; the errors of `paths.write_whole`, found before the first one.

    One page is written to `path`; of several each has its number behind the name.
    """
    targets = picture_targets(path, len(document.pages))
    for target in targets:
        check_target(target, PNG_MARK)
    for target, page in zip(targets, document.pages, strict=True):
        write_whole(target, _png(page_picture(page, dots_per_inch), dots_per_inch), PNG_MARK)
    return targets


def picture_targets(path: Path, pages: int) -> list[Path]:
    """Where the pictures of so many pages go."""
    if pages == 1:
        return [path]
    return [path.with_name(f"{path.stem} {number}{path.suffix}") for number in range(1, pages + 1)]


def page_picture(page: Page, dots_per_inch: float, *, top: int = 0, height: int = 0) -> QImage:
    """The page on white, in dots; from its row `top` on only `height` of them where that is given."""
    scale = dots_per_inch / UNITS_PER_INCH
    size = QRect(0, top, round(page.width * scale), height or round(page.height * scale))
    image = QImage(size.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -top)
    paint_page(painter, page, dots_per_inch)
    painter.end()
    return image


def _png(image: QImage, dots_per_inch: float) -> bytes:
    dots_per_metre = round(dots_per_inch / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6 takes the format as text, whatever its types say.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _pdf(document: Document) -> bytes:
    # Into memory first: QPdfWriter does not say when a disk is full.
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(f"{document.title} · {PROGRAM}" if document.title else PROGRAM)
    writer.setCreator(PROGRAM)
    if not paint(writer, document.pages[0], lambda: document.pages):
        raise RuntimeError("a PDF in memory cannot be painted on")
    return bytes(buffer.data().data())
