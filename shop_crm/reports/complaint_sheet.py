"""A complaint on paper, to be signed by both: her words, what was promised, by when, who, and the cost."""

from collections.abc import Iterator, Sequence

from shop_crm.domain.money import Currency
from shop_crm.domain.papers import ComplaintPaper
from shop_crm.domain.settings import Paper
from shop_crm.reports.blocks import Blocks, blocks
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.heading import Heading, Letterhead
from shop_crm.reports.paper import Group, Page, mm, stacked, style
from shop_crm.reports.sheet import sheet_pages
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import full_day_text, long_day_text
from shop_crm.words.labels import named
from shop_crm.words.timeline import quoted
from shop_crm.words.words import Words

SHEET_PAPERS = (Paper.A4,)
_LINES_FOR_MORE = 2


def complaint_sheet_rows(about: ComplaintPaper, words: Words, currency: Currency) -> Iterator[Group]:
    """What is known, and dotted lines for what is not known yet."""
    make, translate = blocks(FORMATS[Paper.A4]), words.translate
    customer, complaint = about.customer, about.complaint
    yield make.text(customer.spoken_name, make.name, above=mm(3), below=mm(1.5))
    phones = "\n".join(phone.grouped for phone in customer.good_phones)
    yield make.fact(translate("paper", "Phone"), phones, make.strong)
    yield make.fact(translate("paper", "Address"), customer.address)
    yield make.fact(translate("paper", "About"), about.item)
    yield make.fact(translate("paper", "Bought"), full_day_text(words, about.bought_on) if about.bought_on else "")
    yield make.fact(translate("paper", "Told us on"), full_day_text(words, complaint.day))
    heading = make.heading(translate("paper", "In the customer's own words"))
    yield stacked([heading, make.text(quoted(about.said), style(12, italic=True), below=mm(2))])
    yield make.heading(translate("paper", "What we promise"))
    remedy = named(words, "remedy", complaint.remedy) if complaint.remedy else ""
    yield _known(make, translate("paper", "How we make it right"), remedy)
    promised = long_day_text(words, complaint.promised_on) if complaint.promised_on else ""
    yield _known(make, translate("paper", "By when"), promised)
    yield _known(make, translate("paper", "Who sees to it"), complaint.in_hands_of)
    cost = amount_text(complaint.cost, currency) if complaint.cost else ""
    yield _known(make, translate("paper", "What it costs the shop"), cost)
    customers, shops = translate("paper", "Day, the customer"), translate("paper", "Day, for the shop")
    more = make.blank(translate("paper", "More"), _LINES_FOR_MORE)
    yield stacked([more, make.signatures((customers, shops))])


def complaint_sheet_pages(rows: Sequence[Group], about: ComplaintPaper, words: Words, shop: Letterhead) -> list[Page]:
    """The laid-out sheet; needs `ensure_paint_application`."""
    number = words.translate("paper", "No. {number}").format(number=about.complaint.id)
    heading = Heading(
        shop=shop,
        title=words.translate("paper", "Complaint"),
        corner=number,
        facts=(long_day_text(words, about.complaint.day),),
        warning=words.translate("paper", "One copy for the customer, one for the shop."),
    )
    return sheet_pages(rows, heading, words, Paper.A4)


def _known(make: Blocks, label: str, value: str) -> Group:
    """The fact, else a line to write it on."""
    return make.fact(label, value, make.strong) if value else make.blank(label)
