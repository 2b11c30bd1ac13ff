"""Address labels: a name and an address on each, in the largest letters in which all of it fits."""

from collections.abc import Iterator, Sequence

from shop_crm.domain.customers import Customer
from shop_crm.domain.label_sheets import LabelSheet
from shop_crm.domain.settings import Paper
from shop_crm.domain.values import frozen
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.paper import Group, Mark, Moved, Page, Placed, Style, mm, style, text_marks, text_width

_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)
"""Points; what needs smaller ones nobody reads on a letter."""
_PAD_X, _PAD_Y = mm(5), mm(4)
"""White within a label: no printer reaches the edge of its paper, and no sheet lies quite straight."""


@frozen
class FittingLabels:
    """Who fits a label of this sheet, and who does not even in the smallest letters."""

    people: tuple[Customer, ...]
    too_long: tuple[Customer, ...]


def fitting(people: Sequence[Customer], sheet: LabelSheet) -> FittingLabels:
    """Look before printing whose address fits; needs `ensure_paint_application`."""
    sizes = _sizes()
    is_good = [bool(_letters(person, sheet, sizes)) for person in people]
    return FittingLabels(
        people=tuple(person for person, fits in zip(people, is_good, strict=True) if fits),
        too_long=tuple(person for person, fits in zip(people, is_good, strict=True) if not fits),
    )


def label_rows(people: Sequence[Customer], sheet: LabelSheet, start: int) -> Iterator[Group]:
    """The labels one by one, from label `start` of the first sheet on; who does not fit is left out."""
    sizes = _sizes()
    number = start
    for person in people:
        marks = _letters(person, sheet, sizes)
        if marks:
            yield _label(marks, sheet, number)
            number = number % sheet.count + 1


def label_pages(rows: Sequence[Group], sheet: LabelSheet, start: int) -> list[Page]:
    """The sheets, at least one."""
    paper = FORMATS[Paper.A4]
    pages: list[list[Placed]] = [[]]
    for place, row in enumerate(rows, start=start - 1):
        if place and place % sheet.count == 0 and pages[-1]:
            pages.append([])
        _, top = sheet.place(place % sheet.count + 1)
        pages[-1].append((mm(top), row))
    return [Page(width=paper.width, height=paper.height, left=0, groups=tuple(placed)) for placed in pages]


def _sizes() -> list[tuple[Style, Style]]:
    return [(style(size, bold=True), style(size)) for size in _SIZES]


def _letters(person: Customer, sheet: LabelSheet, sizes: Sequence[tuple[Style, Style]]) -> list[Mark]:
    """Name and address in the largest letters that fit, from the label's own corner; () when none do.

    Letters in which a word would be torn are passed over while smaller ones keep it whole.
    """
    width, height = mm(sheet.width_mm) - 2 * _PAD_X, mm(sheet.height_mm) - 2 * _PAD_Y
    lines = [line.strip() for line in (person.spoken_name, *person.address.splitlines()) if line.strip()]
    torn: list[Mark] = []
    for bold, plain in sizes:
        marks: list[Mark] = []
        is_whole = True
        # Line by line: most of them are short, and a short one costs next to nothing.
        for number, line in enumerate(lines):
            letters = plain if number else bold
            found = text_marks(line, letters, left=0, top=marks[-1].bottom if marks else 0, width=width)
            is_whole = is_whole and (len(found) == 1 or _is_whole(line, letters, width))
            marks += found
        if marks[-1].bottom > height:
            continue
        if is_whole:
            return marks
        torn = torn or marks
    return torn


def _is_whole(text: str, style: Style, width: float) -> bool:
    """Whether each word fits a line."""
    return all(text_width(word, style) <= width for word in text.split())


def _label(marks: Sequence[Mark], sheet: LabelSheet, number: int) -> Group:
    """The lines in the middle of the label's height, at its place across the sheet."""
    left, _ = sheet.place(number)
    height = mm(sheet.height_mm)
    down = max(_PAD_Y, (height - marks[-1].bottom) / 2)
    return Group(height=height, marks=[Moved(mark=mark, by=down, right=mm(left) + _PAD_X) for mark in marks])
