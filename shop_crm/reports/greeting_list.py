"""A list of greetings on A4: for cards that are written by hand, or to be read to somebody (domain.md 11)."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.domain.settings import Paper
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.heading import Heading, Letterhead
from shop_crm.reports.paper import Frames, Group, Mark, Page, Rule, Side, mm, pt, style, text_marks, text_width
from shop_crm.reports.sheet import sheet_pages
from shop_crm.words.blanks import unbroken
from shop_crm.words.days import long_day_text, weekday_text
from shop_crm.words.greetings import occasion_text
from shop_crm.words.words import Words

_INSIDE = FORMATS[Paper.A4].inside
_BOX = mm(5)
_LEFT = mm(9)
_RIGHT = mm(58)
"""The column of the phone and, for birthdays, the day."""


def greeting_rows(people: Sequence[Greeting], words: Words, today: date) -> Iterator[Group]:
    """The people one by one."""
    return (_row(one, words, today) for one in people)


def greeting_list_pages(
    people: Sequence[Greeting],
    occasion: OccasionDay,
    words: Words,
    shop: Letterhead,
    today: date,
    rows: Sequence[Group] | None = None,
) -> list[Page]:
    """The laid-out pages; `rows` are those of `greeting_rows` when they were made before.

    Needs a QGuiApplication: `ensure_paint_application`.
    """
    counted = words.counting(len(people)).translate("paper", "%n greetings", None, 1)
    heading = Heading(
        shop=shop,
        title=occasion_text(words, occasion, today),
        facts=(
            words.translate("paper", "{day} · {calls}").format(
                day=long_day_text(words, today), calls=unbroken(counted)
            ),
        ),
        warning=words.translate("paper", "Customers' data: keep safe, shred after use."),
    )
    made = list(greeting_rows(people, words, today)) if rows is None else rows
    return sheet_pages(made, heading, words, Paper.A4)


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
