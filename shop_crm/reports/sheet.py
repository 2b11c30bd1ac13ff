"""The rows of a paper filled into pages, with what stands around them: the same for every paper (domain.md 14)."""

from collections.abc import Callable, Sequence
from math import ceil

from shop_crm.domain.settings import Paper
from shop_crm.domain.values import frozen
from shop_crm.reports.formats import FORMATS, ROLL_LONGEST, Format
from shop_crm.reports.heading import Footer, Heading, later_header, page_header, roll_end, roll_header
from shop_crm.reports.paper import Group, Page, Placed, mm, pt, style, text_marks, torn
from shop_crm.words.words import Words

_GAP = mm(2)
"""Between the last row and the foot of the page."""


def sheet_pages(rows: Sequence[Group], heading: Heading, words: Words, paper: Paper) -> list[Page]:
    """The laid-out pages, at least one, with each row whole where it fits a page; needs `ensure_paint_application`."""
    page = FORMATS[paper]
    return _roll_pages(rows, heading, page) if paper.is_roll else _paged(rows, heading, words, page)


@frozen
class _Frame:
    """What stands around the rows of a page, and where they begin and must `end`."""

    start: float
    end: float
    header: Group
    later_header: Group
    continued: Callable[[int], Group]
    """For a row's number, what stands above its second half where it had to be torn."""


def _paged(rows: Sequence[Group], heading: Heading, words: Words, page: Format) -> list[Page]:
    footer = Footer(heading, words, page)
    footer_top = page.height - page.margin - footer.height
    frame = _Frame(
        start=page.margin,
        end=footer_top - _GAP,
        header=page_header(heading, words, page),
        later_header=later_header(heading, words, page),
        continued=lambda number: _continued(words, number, page.inside),
    )
    filled = _filled(rows, frame)
    return [
        Page(
            width=page.width,
            height=page.height,
            left=page.margin,
            groups=(*placed, (footer_top, footer.on(number, len(filled)))),
        )
        for number, placed in enumerate(filled, start=1)
    ]


def _filled(rows: Sequence[Group], frame: _Frame) -> list[list[Placed]]:
    """The rows on as few pages as keep each whole; only one that is higher than a page is torn."""
    pages = [[(frame.start, frame.header)]]
    start = y = frame.start + frame.header.height
    later_start = frame.start + frame.later_header.height
    for number, row in enumerate(rows, start=1):
        if y + row.height > frame.end and y > start:
            pages.append([(frame.start, frame.later_header)])
            start = y = later_start
        if y + row.height <= frame.end:
            pages[-1].append((y, row))
            y += row.height
            continue
        continued = frame.continued(number)
        first, *others = torn(row, frame.end - max(start, later_start + continued.height))
        pages[-1].append((y, first))
        for piece in others:
            pages.append([(frame.start, frame.later_header), (later_start, continued)])
            start, y = later_start, later_start + continued.height
            pages[-1].append((y, piece))
        y += pages[-1][-1][1].height
    return pages


def _continued(words: Words, number: int, width: float) -> Group:
    text = words.translate("paper", "{number}, continued").format(number=number)
    lines = text_marks(text, style(8, bold=True), left=0, top=mm(2), width=width)
    return Group(height=lines[-1].bottom + mm(1), marks=lines)


def _roll_pages(rows: Sequence[Group], heading: Heading, page: Format) -> list[Page]:
    pages: list[Page] = []
    placed: list[Placed] = []
    y = page.margin
    for group in [roll_header(heading, page), *rows, roll_end(heading, page)]:
        fits_alone = group.height + 2 * page.margin <= ROLL_LONGEST
        if fits_alone and y + group.height + page.margin > ROLL_LONGEST:
            pages.append(_roll_page(placed, y, page))
            placed, y = [], page.margin
        placed.append((y, group))
        y += group.height
    return [*pages, _roll_page(placed, y, page)]


def _roll_page(placed: list[Placed], end: float, page: Format) -> Page:
    # Qt keeps a page's size in whole points (QPageSize): round up, or the last line falls off the paper.
    height = pt(ceil((end + page.margin) / pt(1)))
    return Page(width=page.width, height=height, left=page.margin, groups=tuple(placed))
