"""Customers as they are offered under a field while somebody types a piece of a name, a phone or an item."""

from shop_crm.services import search
from shop_crm.ui.desk import Desk
from shop_crm.ui.widgets.suggestions import Choice
from shop_crm.words.days import full_day_text

OFFERED = 6


def people_choices(desk: Desk, typed: str) -> list[Choice]:
    """Whom the text may mean, each with her phone and her latest purchase; `about` is the customer."""
    return [
        Choice(
            words=each.customer.spoken_name,
            aside=" ".join(phone.grouped for phone in each.customer.good_phones[:1]),
            right=_latest(desk, each),
            about=each.customer,
        )
        for each in search.find(desk.shop, typed, OFFERED)
    ]


def _latest(desk: Desk, each: search.Found) -> str:
    if not each.latest:
        return ""
    item = " + ".join(line.item for line in each.latest.kept_lines)
    return f"{item}, {full_day_text(desk.words, each.latest.day)}"
