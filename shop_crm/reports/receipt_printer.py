"""Receipt printers without a driver: the page goes to them as a picture of their own dots, so every script prints."""

import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from shop_crm.domain.settings import Paper
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.paths import check_target, write_whole
from shop_crm.reports.document import ROLL_DPI, Document, page_picture
from shop_crm.reports.paper import UNITS_PER_INCH, Page

if TYPE_CHECKING:
    from escpos.printer import Dummy

DOTS = {Paper.ROLL_80MM: 576, Paper.ROLL_58MM: 384}
"""How many dots their print heads have side by side."""
_BAND = 960
"""Rows of dots that are sent at once: a small printer remembers no more (python-escpos: Escpos.image)."""
_PATIENCE = 10
"""Seconds that a printer may take nothing before it counts as silent."""
RECEIPT_MARK = b"\x1b@"
"""What every page for such a printer begins with: forget what you were told before."""
_BLACK_BELOW = 150
"""The level of grey that still is a dot: the soft edges of letters, for thin strokes must not break."""


def print_receipt(document: Callable[[], Document], paper: Paper, place: str) -> None:
    """Send the document to a receipt printer's place, or into a file; the paper is cut off at the end.

    `document` is asked once the place has let us in. RECEIPT_LIBRARY_MISSING when python-escpos is not installed;
    RECEIPT_PRINTER_SILENT, with the place as `path`, when nothing there takes it; for a file, the errors of
    `paths.write_whole`.
    """
    printer = _dummy()
    if not _is_device(place):
        check_target(Path(place), RECEIPT_MARK)
        write_whole(Path(place), _told(printer, document(), paper), RECEIPT_MARK)
        return
    try:
        # Nonblocking where that is known: a printer without paper must not hold up the window for ever.
        opened = os.open(place, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            _send(opened, _told(printer, document(), paper))
        finally:
            os.close(opened)
    except OSError as error:
        raise ShopError(ErrorCode.RECEIPT_PRINTER_SILENT, path=place) from error


def receipt_bytes(document: Document, paper: Paper) -> bytes:
    """What such a printer is told; RECEIPT_LIBRARY_MISSING."""
    return _told(_dummy(), document, paper)


def bands(page: Page, paper: Paper) -> Iterator[QImage]:
    """The page as the printer's dots, black on white, from above; each is as wide as the print head."""
    scale, head = ROLL_DPI / UNITS_PER_INCH, DOTS[paper]
    rows, left = round(page.height * scale), (round(page.width * scale) - head) // 2
    for top in range(0, rows, _BAND):
        painted = page_picture(page, ROLL_DPI, top=top, height=min(_BAND, rows - top))
        grey = painted.copy(left, 0, head, painted.height()).convertToFormat(QImage.Format.Format_Grayscale8)
        levels = bytes(grey.constBits()).translate(_DOT_OF_LEVEL)
        # A copy: the picture would look at bytes that are gone.
        yield QImage(levels, head, grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8).copy()


_DOT_OF_LEVEL = bytes(0 if level < _BLACK_BELOW else 255 for level in range(256))


def _told(printer: "Dummy", document: Document, paper: Paper) -> bytes:
    # It tells the terminal that it knows no width (python-escpos: Escpos.image); the bands have the right one.
    with redirect_stdout(StringIO()):
        printer.hw("INIT")
        for page in document.pages:
            for band in bands(page, paper):
                printer.image(_as_pil(band))
            printer.cut()
    return bytes(printer.output)


def _is_device(place: str) -> bool:
    """Whether a printer may hear there, be it switched off or not; else it is a file."""
    return place.startswith(("/dev/", "\\\\.\\"))


def _send(opened: int, told: bytes) -> None:
    """Write all of it, or rise with OSError."""
    while told:
        if sys.platform != "win32" and not select.select([], [opened], [], _PATIENCE)[1]:
            raise TimeoutError
        told = told[os.write(opened, told[:_BAND]) :]


def _dummy() -> "Dummy":
    try:
        # An extra that not every PC has, and a quarter of a second that only such a printer is worth.
        from escpos.printer import Dummy
    except ImportError as error:
        raise ShopError(ErrorCode.RECEIPT_LIBRARY_MISSING) from error
    return Dummy()


def _as_pil(band: QImage) -> object:
    from PIL import Image  # comes with python-escpos

    size = (band.width(), band.height())
    return Image.frombytes("L", size, bytes(band.constBits()), "raw", "L", band.bytesPerLine())
