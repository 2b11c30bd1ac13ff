"""A link as a QR code: held before a mobile phone's camera, it dials a number or opens a chat."""

import re
from functools import lru_cache

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from shop_crm.domain.phones import Phone
from shop_crm.reports.paper import Shape, mm

QUIET_MODULES = 4
"""Modules that must stay white around the code (ISO/IEC 18004)."""

LEAST_PIXELS = 4
"""A camera reads a module of a screen that has so many, at arm's length."""
_VERSION = 2
"""25 modules: holds the longest tel link, so that all codes of a sheet are alike."""

_FINEST = mm(3 / 8)
"""A module of a long code: three dots of a till's printer, which is the coarsest."""
_HELD = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412)
"""How many bytes the first 15 versions hold (ISO/IEC 18004, at level M); a larger code is not printed."""
_MASK = 3

_E164 = re.compile(r"\+[0-9]{6,15}")


def tel_link(phone: Phone) -> str:
    """The link that dials this number; "" for anything but + and 6 to 15 digits, so that nothing else is ever coded."""
    return f"tel:{phone.number}" if _E164.fullmatch(phone.number) else ""


def qr_mark(link: str, *, left: float, top: float, side: float, version: int | None = _VERSION) -> tuple[Shape, float]:
    """The code as one black shape of this side, and the width of the quiet zone that must stay white around it.

    With None for the version it has as many modules as the link needs.
    """
    path, count = _code(link, side, version)
    return Shape(left=left, top=top, height=side, path=path), QUIET_MODULES * side / count


def chat_side(link: str, least: float) -> float:
    """How wide the code of a long link must be, so that a cheap printer prints each module; 0 when it is too long."""
    size = len(link)
    version = next((version for version, most in enumerate(_HELD, start=1) if size <= most), 0)
    return max(least, (17 + 4 * version) * _FINEST) if version else 0


# A list is laid out for the preview and once more for the printer, and its codes are its slowest part.
@lru_cache(maxsize=1_000)
def _code(link: str, side: float, version: int | None) -> tuple[QPainterPath, int]:
    """The dark modules, and how many there are from edge to edge."""
    # The best of eight masks takes a long code seven times as long, and a camera reads any (ISO/IEC 18004).
    mask = None if version else _MASK
    modules = segno.make_qr(link, error="m", version=version, mask=mask).matrix
    step = side / len(modules)
    path = QPainterPath()
    for row, cells in enumerate(modules):
        # One rectangle for each run of dark modules: no seams, and a third of the size.
        for start, length in _runs(bytes(cells)):
            path.addRect(QRectF(start * step, row * step, length * step, step))
    return path, len(modules)


def big_code(text: str, room: int) -> tuple[QPainterPath, int, int] | None:
    """A code for a phone that is held before a screen: its path in modules, how many these are with the white around
    them, and how many pixels each has; None when they would be too small for a camera in a square of this room.
    """
    for level in ("m", "l"):
        try:
            modules = segno.make_qr(text, error=level, encoding="utf-8", boost_error=False).matrix
        except segno.DataOverflowError:
            continue
        across = len(modules) + 2 * QUIET_MODULES
        if room // across >= LEAST_PIXELS:
            path = QPainterPath()
            for row, cells in enumerate(modules):
                for start, length in _runs(bytes(cells)):
                    path.addRect(QRectF(QUIET_MODULES + start, QUIET_MODULES + row, length, 1))
            return path, across, room // across
    return None


def _runs(cells: bytes) -> list[tuple[int, int]]:
    return [(found.start(), len(found.group())) for found in re.finditer(b"\x01+", cells)]
