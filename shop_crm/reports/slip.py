"""The slip that goes home with the goods and announces our call (domain.md 14)."""

from collections.abc import Sequence
from datetime import date

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.papers import Slip
from shop_crm.domain.settings import Paper
from shop_crm.reports.blocks import blocks
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.heading import Heading, Letterhead
from shop_crm.reports.paper import Group, Page, mm, stacked
from shop_crm.reports.sheet import sheet_pages
from shop_crm.words.days import full_day_text, spoken_day_text
from shop_crm.words.timeline import item_text
from shop_crm.words.words import Words

SLIP_PAPERS = (Paper.ROLL_80MM, Paper.ROLL_58MM, Paper.A6)


def slip_rows(slip: Slip, words: Words, today: date, paper: Paper) -> list[Group]:
    """What was bought, when, and what we announce."""
    make = blocks(FORMATS[paper], is_brief=True)
    goods = [make.text(item_text(words, line), make.strong, below=mm(0.5)) for line in slip.lines]
    rows = [stacked([make.text(full_day_text(words, slip.day), above=mm(2), below=mm(1.5)), *goods])]
    if slip.announced:
        rows.append(make.text(announced_text(words, *slip.announced, today), above=mm(3)))
    rows.append(make.text(words.translate("paper", "Thank you for coming to us."), above=mm(3), below=mm(1)))
    return rows


def slip_pages(rows: Sequence[Group], words: Words, shop: Letterhead, paper: Paper) -> list[Page]:
    """The laid-out slip; needs `ensure_paint_application`."""
    return sheet_pages(rows, Heading(shop=shop), words, paper)


def announced_text(words: Words, day: date, channel: Channel, today: date) -> str:
    """Our call in a sentence, and that she may say no to it."""
    match channel:
        case Channel.CALL:
            told = words.translate(
                "paper", "We will ring you about {day} to hear if all is well. Tell us if you would rather not."
            )
        case Channel.VISIT:
            told = words.translate(
                "paper", "We will come by about {day} to see if all is well. Tell us if you would rather not."
            )
        case Channel.WHATSAPP | Channel.EMAIL | Channel.CARD:
            told = words.translate(
                "paper", "We will write to you about {day} to ask if all is well. Tell us if you would rather not."
            )
    return told.format(day=spoken_day_text(words, day, today))
