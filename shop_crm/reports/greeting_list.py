"""A list of greetings on A4: for cards that are written by hand, or to be read to somebody (domain.md 11)."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.paths import PROGRAM
from shop_crm.reports.application import ensure_paint_application
from shop_crm.reports.paper import (
    Frames,
    Group,
    Mark,
    Page,
    Placed,
    Rule,
    Side,
    mm,
    pt,
    style,
    text_marks,
    text_width,
    torn,
)
from shop_crm.reports.pdf_file import write_pdf
from shop_crm.words.days import long_day_text, weekday_text
from shop_crm.words.greetings import occasion_text
from shop_crm.words.words import Words

_WIDTH, _HEIGHT, _MARGIN = mm(210), mm(297), mm(15)
_INSIDE = _WIDTH - 2 * _MARGIN
_BOX = mm(5)
_LEFT = mm(9)
_RIGHT = mm(58)
"""The column of the phone and, for birthdays, the day."""


def write_greeting_list(
    people: Sequence[Greeting], occasion: OccasionDay, words: Words, shop_name: str, today: date, path: Path
) -> int:
    """Write the list as a PDF that only its owner may read, and say how many pages it has; DISK_FULL, CANNOT_WRITE."""
    application = ensure_paint_application()
    pages = greeting_list_pages(people, occasion, words, shop_name, today)
    write_pdf(pages, f"{occasion_text(words, occasion, today)} · {PROGRAM}", path)
    del application  # not before the last letter is painted
    return len(pages)


def greeting_list_pages(
    people: Sequence[Greeting], occasion: OccasionDay, words: Words, shop_name: str, today: date
) -> list[Page]:
    """The laid-out pages; needs a QGuiApplication: `ensure_paint_application`."""
    header = _header(occasion, words, shop_name, today, len(people))
    warning = text_marks(
        words.translate("paper", "Customers' data: keep safe, shred after use."),
        style(8, grey=True),
        left=0,
        top=0,
        width=_INSIDE - mm(20),
    )
    end = _HEIGHT - _MARGIN - warning[-1].bottom
    filled: list[list[Placed]] = [[(_MARGIN, header)]]
    start = y = _MARGIN + header.height
    for one in people:
        for piece in torn(_row(one, words, today), end - mm(2) - start):
            if y + piece.height > end - mm(2) and y > start:
                filled.append([])
                start = y = _MARGIN
            filled[-1].append((y, piece))
            y += piece.height
    told = words.translate("paper", "{page} / {pages}")
    pages = []
    for number, placed in enumerate(filled, start=1):
        text = told.format(page=number, pages=len(filled))
        page_number = text_marks(text, style(8, bold=True), left=0, top=0, width=_INSIDE, side=Side.RIGHT)
        footer = Group(height=warning[-1].bottom, marks=[*warning, *page_number])
        pages.append(Page(width=_WIDTH, height=_HEIGHT, left=_MARGIN, groups=(*placed, (end, footer))))
    return pages


def _header(occasion: OccasionDay, words: Words, shop_name: str, today: date, count: int) -> Group:
    title = occasion_text(words, occasion, today)
    marks: list[Mark] = [*text_marks(title, style(17, bold=True), left=0, top=0, width=_INSIDE)]
    counted = words.counting(count).translate("paper", "%n greetings", None, 1)
    about = " · ".join(filter(None, (shop_name, long_day_text(words, today), counted)))
    marks += text_marks(about, style(9, grey=True), left=0, top=marks[-1].bottom + mm(1), width=_INSIDE)
    rule = Rule(top=marks[-1].bottom + mm(1.8), left=0, right=_INSIDE, thickness=pt(1.6))
    return Group(height=rule.bottom, marks=[*marks, rule])


def _row(one: Greeting, words: Words, today: date) -> Group:
    """A box to tick, the name and address, and at the right the phone and, of a birthday, its day."""
    customer, top = one.customer, mm(2.5)
    box = Frames(boxes=[QRectF(0, top, _BOX, _BOX)], thickness=pt(1))
    phone = customer.good_phones[0].grouped if customer.good_phones else customer.email
    number = style(12, bold=True, figures=True)
    width = min(max(_RIGHT, text_width(phone, number) + pt(1)), _INSIDE / 2)
    right: list[Mark] = [*text_marks(phone, number, left=_INSIDE - width, top=top, width=width, side=Side.RIGHT)]
    if one.occasion is Occasion.BIRTHDAY:
        day = weekday_text(words, one.day, today)
        below = right[-1].bottom if right else top
        right += text_marks(day, style(9), left=_INSIDE - width, top=below, width=width, side=Side.RIGHT)
    left_width = _INSIDE - _LEFT - width - mm(4)
    name = text_marks(customer.spoken_name, style(12, bold=True), left=_LEFT, top=top, width=left_width)
    bottom = name[-1].bottom if name else top
    address = text_marks(customer.address, style(9), left=_LEFT, top=bottom, width=left_width)
    marks: list[Mark] = [box, *name, *address, *right]
    rule = Rule(top=max(mark.bottom for mark in marks) + mm(2), left=0, right=_INSIDE, thickness=pt(0.5))
    return Group(height=rule.bottom, marks=[*marks, rule])
