"""The call list on paper: an A4 page for a clipboard, or a till's 80 mm roll (domain.md 14)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from shop_crm.domain.calls import CallList
from shop_crm.domain.money import Currency
from shop_crm.domain.settings import Paper
from shop_crm.paths import PROGRAM
from shop_crm.reports.application import ensure_paint_application
from shop_crm.reports.call_row import A4_GUTTER, Speech, a4_row, a4_styles, roll_block, roll_styles, tick_boxes
from shop_crm.reports.logo import page_logo, roll_logo
from shop_crm.reports.paper import (
    Cluster,
    Group,
    Mark,
    Page,
    Placed,
    Rule,
    Side,
    Style,
    mm,
    page_size,
    paint_page,
    pt,
    style,
    text_marks,
    text_width,
    torn,
)
from shop_crm.reports.pdf_file import write_pdf
from shop_crm.words.days import long_day_text, time_text
from shop_crm.words.words import Words

_A4_SIZE = (mm(210), mm(297))
_A4_MARGIN = mm(15)
_ROLL_WIDTH = mm(80)
_ROLL_MARGIN = mm(4)
_ROLL_LONGEST = pt(14_400)
"""The longest page that a PDF reader must show (ISO 32000-1, annex C)."""
_WIDEST_NUMBER = 9_999_999
_A4_LOGO = (mm(45), mm(18))
_ROLL_LOGO = (mm(40), mm(18))
"""The width and height that a logo has at most."""
_LONGEST_ADDRESS = 10
"""Printed lines."""


def write_call_list(sheet: CallList, words: Words, currency: Currency, path: Path, paper: Paper) -> int:
    """Write the list as a PDF that only its owner may read, and say how many pages it has.

    The file is whole or not there: DISK_FULL or CANNOT_WRITE when it could not be written.
    """
    application = ensure_paint_application()
    pages = call_list_pages(sheet, words, currency, paper)
    write_pdf(pages, f"{_title(words)} {sheet.number} · {PROGRAM}" if sheet.number else PROGRAM, path)
    del application  # not before the last letter is painted
    return len(pages)


def print_call_list(
    device: QPagedPaintDevice,
    draft: CallList,
    numbered: Callable[[], CallList],
    words: Words,
    currency: Currency,
    paper: Paper,
) -> CallList | None:
    """Paint the list on a printer, and give it as it was printed; None when the printer did not take it.

    `numbered` gives the draft its number; it is asked once the printer has begun, so that a printer that takes
    nothing uses up no number.
    """
    # The first page has its size before it has its number: no number needs more room than the widest.
    rows = list(call_list_rows(draft, words, currency, paper))
    page = call_list_pages(replace(draft, number=_WIDEST_NUMBER), words, currency, paper, rows)[0]
    _set_paper(device, page)
    painter = QPainter()
    if not painter.begin(device):
        return None
    try:
        sheet = numbered()
        for place, page in enumerate(call_list_pages(sheet, words, currency, paper, rows)):
            if place:
                _set_paper(device, page)
                if not device.newPage():
                    return None
            paint_page(painter, page, device.logicalDpiX())
    finally:
        painter.end()
    return sheet


def call_list_pages(
    sheet: CallList, words: Words, currency: Currency, paper: Paper, rows: Sequence[Group] | None = None
) -> list[Page]:
    """The laid-out pages, for `paint` (printer, PDF) or `paint_page` (preview, picture); at least one.

    `rows` are those of `call_list_rows` when they were made before; of a part of them, the pages of that part.
    Needs a QGuiApplication: `ensure_paint_application`.
    """
    made = list(call_list_rows(sheet, words, currency, paper)) if rows is None else rows
    match paper:
        case Paper.A4:
            return _a4_pages(sheet, words, made)
        case Paper.ROLL_80MM:
            return _roll_pages(sheet, words, made)


def call_list_rows(sheet: CallList, words: Words, currency: Currency, paper: Paper) -> Iterator[Group]:
    """The people one by one, the slow part of a long list; a coming day stands above the first of its calls."""
    speech = Speech(words=words, currency=currency, today=sheet.day)
    is_roll = paper is Paper.ROLL_80MM
    width = _ROLL_WIDTH - 2 * _ROLL_MARGIN if is_roll else _A4_SIZE[0] - 2 * _A4_MARGIN
    left = 0 if is_roll else A4_GUTTER
    styles = roll_styles() if is_roll else a4_styles()
    boxes = tick_boxes(words, styles, left=left, width=width - left)
    make, day = roll_block if is_roll else a4_row, sheet.day
    for number, call in enumerate(sheet.calls, start=1):
        row = make(number, call, speech, styles, boxes, width)
        if call.planned_on > day:
            day = call.planned_on
            heading = text_marks(long_day_text(words, day), style(10, bold=True), left=0, top=mm(3), width=width)
            row = _below(heading, row)
        yield row


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moved:
    """A mark that stands lower than it was made for."""

    mark: Mark
    by: float

    @property
    def top(self) -> float:
        return self.mark.top + self.by

    @property
    def bottom(self) -> float:
        return self.mark.bottom + self.by

    def paint(self, painter: QPainter, down: float) -> None:
        self.mark.paint(painter, down + self.by)


def _below(heading: Sequence[Mark], row: Group) -> Group:
    by = heading[-1].bottom
    return Group(height=by + row.height, marks=[*heading, *(_Moved(mark=mark, by=by) for mark in row.marks)])


def _set_paper(device: QPagedPaintDevice, page: Page) -> None:
    """Take this paper, edge to edge: a printer refuses a page without margins unless it is a full page."""
    layout = QPageLayout(page_size(page), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    # Windows says a warning for each change within a job (Qt: QPrinter::setPageLayout).
    if device.pageLayout().pageSize() != layout.pageSize() or device.pageLayout().mode() != layout.mode():
        device.setPageLayout(layout)


def _a4_pages(sheet: CallList, words: Words, rows: Sequence[Group]) -> list[Page]:
    width = _A4_SIZE[0] - 2 * _A4_MARGIN
    small, small_bold = style(8, grey=True), style(8, bold=True)
    page_words = words.translate("paper", "{page} / {pages}")
    number_width = text_width(page_words.format(page=9999, pages=9999), small_bold)
    warning = _warning(words, small, width - number_width - mm(5))
    footer_top = _A4_SIZE[1] - _A4_MARGIN - max(warning.height, small_bold.pitch)
    frame = _Frame(
        header=_a4_header(sheet, words, width),
        later_header=_later_header(sheet, words, width),
        continued=lambda number: _continued(words, number, small_bold, width),
        end=footer_top - mm(2),
    )
    filled = _filled(rows, frame)
    pages = []
    for number, placed in enumerate(filled, start=1):
        text = page_words.format(page=number, pages=len(filled))
        marks = text_marks(text, small_bold, left=0, top=0, width=width, side=Side.RIGHT)
        footer = Group(height=warning.height, marks=[*warning.marks, *marks])
        groups = (*placed, (footer_top, footer))
        pages.append(Page(width=_A4_SIZE[0], height=_A4_SIZE[1], left=_A4_MARGIN, groups=groups))
    return pages


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What stands around the rows of an A4 page, and where they must `end`."""

    header: Group
    later_header: Group
    continued: Callable[[int], Group]
    """For a row's number, what stands above its second half where it had to be torn."""
    end: float


def _filled(rows: Sequence[Group], frame: _Frame) -> list[list[Placed]]:
    """The rows on as few pages as keep each whole; only one that is higher than a page is torn."""
    pages = [[(_A4_MARGIN, frame.header)]]
    start = y = _A4_MARGIN + frame.header.height
    later_start = _A4_MARGIN + frame.later_header.height
    for number, row in enumerate(rows, start=1):
        if y + row.height > frame.end and y > start:
            pages.append([(_A4_MARGIN, frame.later_header)])
            start = y = later_start
        if y + row.height <= frame.end:
            pages[-1].append((y, row))
            y += row.height
            continue
        continued = frame.continued(number)
        first, *others = torn(row, frame.end - max(start, later_start + continued.height))
        pages[-1].append((y, first))
        for piece in others:
            pages.append([(_A4_MARGIN, frame.later_header), (later_start, continued)])
            start, y = later_start, later_start + continued.height
            pages[-1].append((y, piece))
        y += pages[-1][-1][1].height
    return pages


def _a4_header(sheet: CallList, words: Words, width: float) -> Group:
    """The title and the list's number, and beneath them the shop and the day, beside the logo where there is one."""
    big, plain = style(17, bold=True), style(9, grey=True)
    logo = page_logo(sheet.logo, width=_A4_LOGO[0], height=_A4_LOGO[1])
    left = logo.width + mm(4) if logo else 0
    number = _list_number(sheet, words)
    right_width = text_width(number, big) + pt(1)
    marks: list[Mark] = [logo] if logo else []
    marks += text_marks(number, big, left=width - right_width, top=0, width=right_width, side=Side.RIGHT)
    title = text_marks(_title(words), big, left=left, top=0, width=width - left - right_width - mm(5))
    marks += title
    top = title[-1].bottom + mm(1)
    # Lines of the shop's own stand as on its letters, and the day leaves them the room.
    has_own_lines = logo is not None or bool(sheet.address)
    aside = [_day_and_calls(sheet, words)] if has_own_lines else []
    aside.append(_printed(sheet, words))
    right_width = min(max(text_width(text, plain) for text in aside) + pt(1), (width - left) * 0.45)
    left_width = width - left - right_width - mm(5)
    marks += text_marks("\n".join(aside), plain, left=width - right_width, top=top, width=right_width, side=Side.RIGHT)
    if has_own_lines:
        name = text_marks(sheet.shop_name, style(9, bold=True), left=left, top=top, width=left_width)
        top = name[-1].bottom if name else top
        marks += [*name, *_address(sheet, style(8, grey=True), left=left, top=top, width=left_width)]
    else:
        marks += text_marks(_about(sheet, words), plain, left=left, top=top, width=left_width)
    rule = Rule(top=max(mark.bottom for mark in marks) + mm(1.8), left=0, right=width, thickness=pt(1.6))
    return Group(height=rule.bottom, marks=[*marks, rule])


def _later_header(sheet: CallList, words: Words, width: float) -> Group:
    bold, plain = style(9, bold=True), style(8, grey=True)
    number = _list_number(sheet, words)
    right_width = text_width(number, bold) + pt(1)
    left_width = width - right_width - mm(5)
    marks: list[Mark] = [*text_marks(_title(words), bold, left=0, top=0, width=left_width)]
    marks += text_marks(_about(sheet, words), plain, left=0, top=marks[-1].bottom, width=left_width)
    marks += text_marks(number, bold, left=width - right_width, top=0, width=right_width, side=Side.RIGHT)
    rule = Rule(top=max(mark.bottom for mark in marks) + mm(1.2), left=0, right=width, thickness=pt(1))
    return Group(height=rule.bottom, marks=[*marks, rule])


def _continued(words: Words, number: int, bold: Style, width: float) -> Group:
    text = words.translate("paper", "{number}, continued").format(number=number)
    lines = text_marks(text, bold, left=0, top=mm(2), width=width)
    return Group(height=lines[-1].bottom + mm(1), marks=lines)


def _roll_pages(sheet: CallList, words: Words, rows: Sequence[Group]) -> list[Page]:
    width = _ROLL_WIDTH - 2 * _ROLL_MARGIN
    groups = [_roll_header(sheet, words, width), *rows, _roll_end(words, width)]
    pages: list[Page] = []
    placed: list[Placed] = []
    y = _ROLL_MARGIN
    for group in groups:
        if y + group.height + _ROLL_MARGIN > _ROLL_LONGEST:
            pages.append(_roll_page(placed, y))
            placed, y = [], _ROLL_MARGIN
        placed.append((y, group))
        y += group.height
    return [*pages, _roll_page(placed, y)]


def _roll_page(placed: list[Placed], end: float) -> Page:
    # Qt keeps a page's size in whole points (QPageSize): round up, or the last line falls off the paper.
    height = pt(ceil((end + _ROLL_MARGIN) / pt(1)))
    return Page(width=_ROLL_WIDTH, height=height, left=_ROLL_MARGIN, groups=tuple(placed))


def _roll_header(sheet: CallList, words: Words, width: float) -> Group:
    big, plain = style(13, bold=True), style(8.5)
    logo = roll_logo(sheet.logo, width=_ROLL_LOGO[0], height=_ROLL_LOGO[1], across=width)
    marks: list[Mark] = [logo] if logo else []
    top = logo.bottom + mm(2.5) if logo else 0
    number = str(sheet.number or "")
    right_width = text_width(number, big) + pt(1)
    marks += text_marks(_title(words), big, left=0, top=top, width=width - right_width - mm(3))
    marks += text_marks(number, big, left=width - right_width, top=top, width=right_width, side=Side.RIGHT)
    y = max(mark.bottom for mark in marks) + mm(0.5)
    name = text_marks(sheet.shop_name, plain, left=0, top=y, width=width)
    address = _address(sheet, style(8), left=0, top=name[-1].bottom if name else y, width=width)
    marks += [*name, *address]
    y = max(mark.bottom for mark in marks) + (mm(0.8) if address else 0)
    for text in (_day_and_calls(sheet, words), _printed(sheet, words)):
        lines = text_marks(text, plain, left=0, top=y, width=width)
        y = lines[-1].bottom
        marks += lines
    rule = Rule(top=y + mm(1.5), left=0, right=width, thickness=pt(1.6))
    return Group(height=rule.bottom, marks=[*marks, rule])


def _roll_end(words: Words, width: float) -> Group:
    warning = _warning(words, style(8.5), width)
    cut = Rule(top=warning.height + mm(9), left=0, right=width, thickness=pt(0.9), dash=(pt(4), pt(2)))
    return Group(height=cut.bottom, marks=[Cluster(top=mm(2.5), height=warning.height, marks=warning.marks), cut])


def _warning(words: Words, style: Style, width: float) -> Group:
    text = words.translate("paper", "Customers' data: keep safe, shred after booking.")
    lines = text_marks(text, style, left=0, top=0, width=width)
    return Group(height=lines[-1].bottom, marks=lines)


def _address(sheet: CallList, style: Style, *, left: float, top: float, width: float) -> Sequence[Mark]:
    """The shop's address; what is longer than any address would leave the people no room."""
    lines = [line.strip() for line in sheet.address.splitlines() if line.strip()]
    return text_marks("\n".join(lines), style, left=left, top=top, width=width)[:_LONGEST_ADDRESS]


def _title(words: Words) -> str:
    return words.translate("paper", "Follow-up calls")


def _list_number(sheet: CallList, words: Words) -> str:
    return words.translate("paper", "List {number}").format(number=sheet.number) if sheet.number else ""


def _about(sheet: CallList, words: Words) -> str:
    rest = _day_and_calls(sheet, words)
    if not sheet.shop_name:
        return rest
    return words.translate("paper", "{shop} · {rest}").format(shop=sheet.shop_name, rest=rest)


def _day_and_calls(sheet: CallList, words: Words) -> str:
    calls = words.counting(len(sheet.calls)).translate("paper", "%n calls", None, 1)
    return words.translate("paper", "{day} · {calls}").format(day=long_day_text(words, sheet.day), calls=calls)


def _printed(sheet: CallList, words: Words) -> str:
    time = time_text(sheet.printed_at.time())
    if not sheet.printed_by:
        return words.translate("paper", "printed {time}").format(time=time)
    return words.translate("paper", "printed {time} by {name}").format(time=time, name=sheet.printed_by)
