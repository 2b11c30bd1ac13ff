"""One customer on paper: who she is, what she bought, what she said last; nothing of anybody else."""

from collections.abc import Iterator, Sequence
from datetime import date

from shop_crm.domain.money import Currency
from shop_crm.domain.papers import CustomerPaper
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.settings import Paper
from shop_crm.reports.blocks import Blocks, blocks
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.heading import Heading, Letterhead
from shop_crm.reports.paper import Group, Page, Style, mm, stacked
from shop_crm.reports.sheet import sheet_pages
from shop_crm.words.complaints import open_text
from shop_crm.words.customers import birthday_text, reach_text
from shop_crm.words.days import full_day_text
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.timeline import Told, lines_told, purchase_told, quoted
from shop_crm.words.words import Words

CARD_PAPERS = (Paper.A4, Paper.A6)


def customer_card_rows(
    about: CustomerPaper, words: Words, currency: Currency, today: date, paper: Paper
) -> Iterator[Group]:
    """The facts, what is open, the last words, the purchases."""
    make, translate = blocks(FORMATS[paper]), words.translate
    yield make.text(about.customer.spoken_name, make.name, above=mm(3), below=mm(1.5))
    yield from _facts(about, make, words)
    heading = make.heading(translate("paper", "Open complaint"))
    for one in about.complaints:
        facts = " · ".join(filter(None, (one.item, open_text(words, one, today))))
        yield _entry(make, heading, Told(title=quoted(one.said), details=(facts,)), make.said)
        heading = Group(height=0, marks=())
    heading = make.heading(translate("paper", "Last said"))
    for spoken in about.said:
        day = full_day_text(words, spoken.day)
        yield _entry(make, heading, Told(title=quoted(spoken.said), details=(day,)), make.said)
        heading = Group(height=0, marks=())
    heading = make.heading(translate("paper", "Bought"))
    for purchase in about.purchases:
        yield _bought(make, heading, purchase, words, currency, today)
        heading = Group(height=0, marks=())
    if not about.purchases:
        yield stacked([heading, make.text(translate("paper", "Nothing yet"))])


def customer_card_pages(
    rows: Sequence[Group], name: str, words: Words, shop: Letterhead, today: date, paper: Paper
) -> list[Page]:
    """The laid-out card, with the `name` on each page; needs `ensure_paint_application`."""
    heading = Heading(
        shop=shop,
        title=words.translate("paper", "Customer card"),
        facts=(full_day_text(words, today),),
        later=name,
        warning=words.translate("paper", "Customers' data: keep safe, shred after use."),
    )
    return sheet_pages(rows, heading, words, paper)


def _facts(about: CustomerPaper, make: Blocks, words: Words) -> Iterator[Group]:
    customer, translate = about.customer, words.translate
    phones = customer.good_phones
    yield make.fact(translate("paper", "Phone"), phones[0].grouped if phones else "", make.figures)
    yield make.fact("", "\n".join(phone.grouped for phone in phones[1:]))
    yield make.fact(translate("paper", "E-mail"), customer.email)
    yield make.fact(translate("paper", "Address"), customer.address)
    yield make.fact(translate("paper", "How and when"), reach_text(words, customer))
    birthday = birthday_text(words, customer.birthday) if customer.birthday else ""
    yield make.fact(translate("paper", "Birthday"), birthday)
    yield make.fact(translate("paper", "Language"), LANGUAGE_NAMES.get(customer.language, ""))
    first = about.purchases[-1].day if about.purchases else None
    yield make.fact(translate("paper", "First bought"), full_day_text(words, first) if first else "")


def _bought(make: Blocks, heading: Group, purchase: Purchase, words: Words, currency: Currency, today: date) -> Group:
    told = purchase_told(words, purchase, currency, today)
    day = full_day_text(words, purchase.day)
    facts, *said = told.details
    lines = lines_told(words, purchase, currency)
    # The lines name the goods themselves, each with its price.
    title = "\n".join(lines) or told.title
    return _entry(make, heading, Told(title=title, details=(f"{day} · {facts}", *said)), make.strong)


def _entry(make: Blocks, heading: Group, told: Told, style: Style) -> Group:
    """What it is, and what is known of it; its heading stays with it."""
    details = (make.text(text, make.quiet) for text in told.details)
    return stacked([heading, make.text(told.title, style, above=mm(0.6)), *details, make.rule()])
