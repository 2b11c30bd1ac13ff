"""The kinds of paper as measures: how large a page is, and how much of it stays white at its edges."""

from shop_crm.domain.settings import Paper
from shop_crm.domain.values import frozen
from shop_crm.reports.paper import mm, pt

ROLL_LONGEST = pt(7_800)
"""Nearly three metres: at 300 dots to the inch, PDFium (the browsers' reader) draws no lines and no codes below its
32,767th dot, and none of it says so. A page of up to 14,400 points is a PDF otherwise (ISO 32000-1, annex C)."""


@frozen
class Format:
    """One kind of paper."""

    width: float
    height: float
    """0 for a roll: its page is as long as what stands on it."""
    margin: float
    logo: tuple[float, float]
    """The width and height that a logo has at most."""
    title: float
    """Points of the title's letters."""
    small: float = 9
    """Points of what stands beneath it."""

    @property
    def inside(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


FORMATS = {
    Paper.A4: Format(width=mm(210), height=mm(297), margin=mm(15), logo=(mm(45), mm(18)), title=17),
    Paper.A6: Format(width=mm(105), height=mm(148), margin=mm(8), logo=(mm(24), mm(12)), title=13, small=7.5),
    # The print heads are 72 and 48 mm wide; a letter as J hangs a little over the edge of its line.
    Paper.ROLL_80MM: Format(width=mm(80), height=0, margin=mm(4.4), logo=(mm(40), mm(18)), title=13),
    Paper.ROLL_58MM: Format(width=mm(58), height=0, margin=mm(5.4), logo=(mm(30), mm(14)), title=11.5),
}
