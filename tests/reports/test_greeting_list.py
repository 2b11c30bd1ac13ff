"""A list of greetings on paper."""

from datetime import date

import pytest

from shop_crm.domain.customers import Customer
from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.domain.phones import Phone
from shop_crm.reports.greeting_list import greeting_list_pages
from shop_crm.reports.heading import Letterhead
from shop_crm.reports.paper import Cluster, Frames, Page, PlainLine, TextLine
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
CHRISTMAS = OccasionDay(occasion=Occasion.CHRISTMAS, day=date(2026, 12, 25))


def greeting(number: int, name: str = "Siti", occasion: Occasion = Occasion.CHRISTMAS, address: str = "") -> Greeting:
    phone = Phone(number="+6281234567788", typed="", grouped="0812-3456-7788")
    customer = Customer(id=number, name=name, form_of_address="Bu", phones=(phone,), address=address)
    return Greeting(customer=customer, occasion=occasion, day=date(2026, 11, 30), amount=5_000_000)


def marks(page: Page) -> list[object]:
    found: list[object] = []
    for _, group in page.groups:
        for mark in group.marks:
            found += mark.marks if isinstance(mark, Cluster) else [mark]
    return found


def texts(page: Page) -> str:
    told = []
    for mark in marks(page):
        if isinstance(mark, PlainLine):
            told.append(mark.text)
        elif isinstance(mark, TextLine) and mark.number == 0:
            told.append(mark.layout.text())
    return " | ".join(told)


def test_a_list_names_the_occasion_and_of_each_the_name_address_and_phone_with_a_box() -> None:
    pages = greeting_list_pages(
        [greeting(1, address="Jl. Melati 4")], CHRISTMAS, Words("en"), Letterhead(name="Sinar Jaya"), TODAY
    )
    told = texts(pages[0])
    for part in ("Christmas, Fri\u00a025\u00a0Dec", "Sinar Jaya", "Bu Siti", "Jl. Melati 4", "0812-3456-7788", "1 / 1"):
        assert part in told
    assert sum(isinstance(mark, Frames) for mark in marks(pages[0])) == 1


def test_of_birthdays_each_has_its_day() -> None:
    day = OccasionDay(occasion=Occasion.BIRTHDAY, day=TODAY)
    pages = greeting_list_pages([greeting(1, occasion=Occasion.BIRTHDAY)], day, Words("en"), Letterhead(name=""), TODAY)
    assert "Mon\u00a030\u00a0Nov" in texts(pages[0])


@pytest.mark.parametrize("name", ["Siti", "Siti " * 30], ids=["short", "long"])
def test_many_go_on_over_the_pages_and_nobody_is_lost_or_painted_over_the_edge(name: str) -> None:
    people = [greeting(number, f"{name}{number}.") for number in range(1, 120)]
    pages = greeting_list_pages(people, CHRISTMAS, Words("id"), Letterhead(name="Toko"), TODAY)
    assert len(pages) > 2
    boxes = sum(isinstance(mark, Frames) for page in pages for mark in marks(page))
    assert boxes == len(people)
    for page in pages:
        footer = page.groups[-1][0]
        assert all(top + group.height <= footer for top, group in page.groups[:-1])
