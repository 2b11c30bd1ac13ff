"""What to say at the counter, as a table of rules (domain.md 7)."""

from datetime import date

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.counter_greeting import Known, Opening, Waiting, WishHere, birthday_soon, talk
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.purchases import Line, Purchase

TODAY = date(2026, 11, 23)
COMPLAINT = Complaint(customer_id=1, day=TODAY, said="It hums")
PROMISE = FollowUp(customer_id=1, kind=Kind.PROMISE, due=TODAY, planned_on=TODAY)
HERE = WishHere(id=1, said="a rice cooker")
TV = Purchase(
    customer_id=1,
    day=date(2026, 8, 13),
    lines=(Line(item="Cable", amount=50_000), Line(item="TV", amount=5_499_000)),
)
SOAP = Purchase(customer_id=1, day=date(2026, 11, 1), lines=(Line(item="Soap", amount=9_000),))
SITI = Customer(id=2, name="Siti")


@pytest.mark.parametrize(
    ("known", "opening"),
    [
        (Known(), Opening.WELCOME),
        (Known(purchases=[TV]), Opening.HOW_IS),
        (Known(purchases=[TV], is_missed=True), Opening.MISSED),
        (Known(purchases=[TV], is_missed=True, wishes_here=[HERE]), Opening.WISH_HERE),
        (Known(wishes_here=[HERE], birthday_on=TODAY), Opening.BIRTHDAY),
        (Known(purchases=[TV], birthday_on=date(2026, 11, 24)), Opening.HOW_IS),
        (Known(birthday_on=TODAY, promise=PROMISE), Opening.PROMISED),
        (Known(promise=PROMISE, complaint=COMPLAINT), Opening.SORRY),
        (Known(purchases=[TV], house=Waiting(customer=SITI, complaint=COMPLAINT)), Opening.HOW_IS),
    ],
)
def test_a_complaint_opens_then_a_promise_then_what_is_glad(known: Known, opening: Opening) -> None:
    assert talk(known, TODAY).opening is opening


def test_what_mattered_is_the_dearest_thing_of_the_last_purchases() -> None:
    told = talk(Known(purchases=[SOAP, TV]), TODAY)
    assert (told.item, told.bought_on) == ("TV", date(2026, 8, 13))


def test_what_she_asked_for_and_said_is_in_the_line_where_it_has_room() -> None:
    long = "a freezer that is not higher than the window of the kitchen, and quiet"
    told = talk(Known(wishes=[long, "", "a fan"], last_said="The remote is stiff", last_said_on=TODAY), TODAY)
    assert (told.wish, told.more_wishes) == ("a fan", (long,))
    assert (told.said, told.more_said) == ("The remote is stiff", "")
    told = talk(Known(last_said=long, last_said_on=TODAY), TODAY)
    assert (told.said, told.more_said) == ("", long)


def test_the_words_of_the_complaint_are_not_said_twice() -> None:
    told = talk(Known(complaint=COMPLAINT, last_said="It hums", last_said_on=TODAY), TODAY)
    assert (told.said, told.more_said) == ("", "")
    told = talk(Known(complaint=COMPLAINT, last_said="It still hums", last_said_on=TODAY), TODAY)
    assert told.said == "It still hums"


@pytest.mark.parametrize(
    ("known", "past"),
    [
        (Known(), 3),
        (Known(complaint=COMPLAINT), 3),
        (Known(complaint=COMPLAINT, is_missed=True), 3),
        (Known(complaint=COMPLAINT, is_missed=True, birthday_on=TODAY), 1),
        (Known(has_house=True, house=Waiting(customer=SITI, complaint=COMPLAINT), wishes_here=[HERE]), 1),
        (Known(complaint=COMPLAINT, has_house=True, house=Waiting(customer=SITI, promise=PROMISE)), 1),
        (Known(complaint=COMPLAINT, promise=PROMISE, wishes_here=[HERE]), 0),
        (Known(may_be_contacted=False, complaint=COMPLAINT, wishes_here=[HERE]), 0),
    ],
)
def test_the_more_is_to_be_seen_first_the_less_of_the_past_is_told(known: Known, past: int) -> None:
    assert talk(known, TODAY).past == past


@pytest.mark.parametrize(
    ("birthday", "today", "day"),
    [
        (None, TODAY, None),
        (Birthday(month=11, day=23), TODAY, TODAY),
        (Birthday(month=11, day=29), TODAY, date(2026, 11, 29)),
        (Birthday(month=11, day=30), TODAY, None),
        (Birthday(month=11, day=22, year=1980), TODAY, None),
        (Birthday(month=1, day=2), date(2026, 12, 29), date(2027, 1, 2)),
        (Birthday(month=2, day=29), date(2027, 2, 25), date(2027, 2, 28)),
    ],
)
def test_a_birthday_is_told_of_on_its_day_and_in_the_week_before(
    birthday: Birthday | None, today: date, day: date | None
) -> None:
    assert birthday_soon(birthday, today) == day
