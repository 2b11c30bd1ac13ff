"""A written PDF as another program sees it: its text, its pictures, and where there is ink."""

import re
from functools import cached_property
from pathlib import Path

import pypdfium2
from PIL.Image import Image

DPI = 150
_HANGS_OVER = 4
"""Two thirds of a millimetre: a bold J is that much wider than its place."""


class ReadBack:
    """The pages of a PDF, read back."""

    def __init__(self, path: Path) -> None:
        self._written = path.read_bytes()
        with pypdfium2.PdfDocument(self._written) as document:
            self.sizes = [page.get_size() for page in document]
            self.texts = [page.get_textpage().get_text_range() for page in document]

    @cached_property
    def pictures(self) -> list[Image]:
        """Each page painted, for whoever looks at its ink."""
        with pypdfium2.PdfDocument(self._written) as document:
            return [page.render(scale=DPI / 72).to_pil() for page in document]

    @property
    def text(self) -> str:
        """All text without any white space, because wrapping changes it."""
        return bare("".join(self.texts))

    def assert_no_ink_outside(self, margin_mm: float) -> None:
        """Nothing stands in the margins of any page."""
        margin = margin_mm / 25.4 * DPI
        for picture in self.pictures:
            left, top, right, bottom = ink_box(picture)
            assert left >= margin - _HANGS_OVER
            assert top >= margin - _HANGS_OVER
            assert right <= picture.width - margin + _HANGS_OVER
            assert bottom <= picture.height - margin + _HANGS_OVER


def bare(text: str) -> str:
    """The text without white space and without the hyphens that pdfium puts at a line's end."""
    return re.sub(r"[\s\ufffe\u0002]", "", text)


def ink_box(picture: Image) -> tuple[int, int, int, int]:
    """The smallest box with all ink of a page."""
    box = picture.convert("L").point(lambda level: 255 if level < 200 else 0).getbbox()
    assert box, "the page is empty"
    return box
