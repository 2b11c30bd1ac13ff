"""The call list on paper: an A4 page for a clipboard, or a till's roll (domain.md 14)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from shop_crm.domain.calls import Call, CallList
from shop_crm.domain.list_choices import ListLook, Piece
from shop_crm.domain.money import Currency
from shop_crm.reports.application import ensure_paint_application
from shop_crm.reports.call_codes import Codes
from shop_crm.reports.call_row import Speech, a4_row, a4_styles, roll_block, roll_styles
from shop_crm.reports.document import Document, write_pdf
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.heading import Heading, Letterhead
from shop_crm.reports.paper import Group, Page, mm, stacked, style, text_marks
from shop_crm.reports.sheet import sheet_pages
from shop_crm.reports.tick_boxes import tick_boxes
from shop_crm.words.days import long_day_text, time_text
from shop_crm.words.words import Words

WIDEST_NUMBER = 9_999_999
"""No list's number needs more room: for pages that have their size before they have their number."""


def write_call_list(sheet: CallList, words: Words, currency: Currency, path: Path, look: ListLook) -> int:
    """Write the list as a PDF that only its owner may read, and say how many pages it has.

    The file is whole or not there: DISK_FULL or CANNOT_WRITE when it could not be written.
    """
    application = ensure_paint_application()
    document = call_list_document(sheet, words, currency, look)
    write_pdf(document, path)
    del application  # not before the last letter is painted
    return len(document.pages)


def call_list_document(
    sheet: CallList, words: Words, currency: Currency, look: ListLook, rows: Sequence[Group] | None = None
) -> Document:
    """The list with its name; the arguments are those of `call_list_pages`."""
    title = f"{_title(words)} {sheet.number}" if sheet.number else ""
    return Document(title=title, pages=call_list_pages(sheet, words, currency, look, rows))


def call_list_pages(
    sheet: CallList, words: Words, currency: Currency, look: ListLook, rows: Sequence[Group] | None = None
) -> list[Page]:
    """The laid-out pages; at least one.

    `rows` are those of `call_list_rows` when they were made before; of a part of them, the pages of that part.
    Needs a QGuiApplication: `ensure_paint_application`.
    """
    made = list(call_list_rows(sheet, words, currency, look)) if rows is None else rows
    return sheet_pages(made, _heading(sheet, words), words, look.paper)


def call_list_rows(sheet: CallList, words: Words, currency: Currency, look: ListLook) -> Iterator[Group]:
    """The people one by one, the slow part of a long list; a coming day stands above the first of its calls."""
    paper, times = look.paper, look.letters.times
    codes = Codes(sheet, words, look.code)
    speech = Speech(words=words, currency=currency, today=sheet.day, pieces=look.pieces, codes=codes)
    styles = roll_styles(look.letters) if paper.is_roll else a4_styles(look.letters)
    width, left = FORMATS[paper].inside, styles.gutter
    boxes = tick_boxes(words, left=left, width=width - left, times=times, has_line=Piece.LINE in look.pieces)
    make, day = roll_block if paper.is_roll else a4_row, sheet.day
    for number, call in enumerate(sheet.calls, start=1):
        row = make(number, call, speech, styles, boxes, width)
        if call.planned_on > day:
            day = call.planned_on
            heading = text_marks(
                long_day_text(words, day), style(10 * times, bold=True), left=0, top=mm(3), width=width
            )
            row = stacked([Group(height=heading[-1].bottom, marks=heading), row])
        yield row


def too_long_messages(sheet: CallList, words: Words, look: ListLook) -> list[Call]:
    """Whose message no code holds that a cheap printer prints: on paper, hers dials the number instead."""
    codes = Codes(sheet, words, look.code)
    return [call for call in sheet.calls if codes.is_too_long(call)]


def _heading(sheet: CallList, words: Words) -> Heading:
    number = words.translate("paper", "List {number}").format(number=sheet.number) if sheet.number else ""
    return Heading(
        shop=Letterhead(name=sheet.shop_name, address=sheet.address, logo=sheet.logo),
        title=_title(words),
        corner=number,
        short_corner=number,
        facts=(_day_and_calls(sheet, words), _printed(sheet, words)),
        warning=words.translate("paper", "Customers' data: keep safe, shred after booking."),
    )


def _title(words: Words) -> str:
    return words.translate("paper", "Follow-up calls")


def _day_and_calls(sheet: CallList, words: Words) -> str:
    calls = words.counting(len(sheet.calls)).translate("paper", "%n calls", None, 1)
    return words.translate("paper", "{day} · {calls}").format(day=long_day_text(words, sheet.day), calls=calls)


def _printed(sheet: CallList, words: Words) -> str:
    time = time_text(sheet.printed_at.time())
    if not sheet.printed_by:
        return words.translate("paper", "printed {time}").format(time=time)
    return words.translate("paper", "printed {time} by {name}").format(time=time, name=sheet.printed_by)
