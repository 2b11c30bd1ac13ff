"""What plans would have meant for the last purchases (domain.md 1)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.plans import Plan, PlanBook, Step, Unit
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.rehearsal import rehearse

TODAY = date(2026, 11, 23)
SUNDAYS_OFF = Calendar(keeps_holidays=False, closed_weekdays=frozenset({6}))
TOYS = Plan(
    id=1, name="Toys", categories=("toys",), steps=(Step(after=7, unit=Unit.DAY), Step(after=14, unit=Unit.DAY))
)
BOOK = PlanBook(plans=(TOYS,), large_line=10**9)
DOLL = Line(item="Doll", category="toys", amount=500)
SOAP = Line(item="Soap", category="soap", amount=5)


def bought(id: int, day: date, *lines: Line) -> Purchase:
    return Purchase(id=id, customer_id=id, day=day, lines=lines or (DOLL,))


def test_it_says_which_purchases_would_be_followed_newest_first() -> None:
    some = [bought(1, date(2026, 11, 2)), bought(2, date(2026, 11, 3), SOAP), bought(3, date(2026, 11, 4), DOLL, SOAP)]
    told = rehearse(some, BOOK, SUNDAYS_OFF, TODAY)
    assert told.looked_at == 3
    assert [(one.purchase.id, one.plan, one.lines) for one in told.flagged] == [(3, TOYS, (DOLL,)), (1, TOYS, (DOLL,))]


def test_the_calls_fall_on_open_days_and_the_fullest_is_named() -> None:
    saturday, sunday = date(2026, 10, 31), date(2026, 11, 1)
    monday = sunday + timedelta(days=1)
    told = rehearse([bought(1, saturday), bought(2, sunday), bought(3, monday)], BOOK, SUNDAYS_OFF, TODAY)
    assert list(told.by_day.items()) == [
        (date(2026, 11, 7), 1),
        (date(2026, 11, 9), 2),
        (date(2026, 11, 14), 1),
        (date(2026, 11, 16), 2),
    ]
    assert (told.fullest_day, told.fullest) == (date(2026, 11, 9), 2)


@pytest.mark.parametrize(
    ("first", "calls"),
    [(TODAY, 8.7), (TODAY - timedelta(days=6), 8.7), (TODAY - timedelta(days=60), 1.0)],
    ids=["a shop's first day", "its first week", "two months"],
)
def test_calls_a_month_are_reckoned_from_the_days_of_the_purchases(first: date, calls: float) -> None:
    assert rehearse([bought(1, first)], BOOK, SUNDAYS_OFF, TODAY).calls_a_month == pytest.approx(calls, abs=0.05)


@pytest.mark.parametrize("some", [[], [bought(1, TODAY, SOAP)]], ids=["nothing sold", "everyday things"])
def test_where_nobody_would_be_called_no_day_is_the_fullest(some: list[Purchase]) -> None:
    told = rehearse(some, BOOK, SUNDAYS_OFF, TODAY)
    assert (told.flagged, told.calls_a_month, told.by_day, told.fullest_day, told.fullest) == ((), 0.0, {}, None, 0)


def test_a_plan_that_is_off_calls_nobody() -> None:
    off = replace(BOOK, plans=(replace(TOYS, is_off=True),))
    assert rehearse([bought(1, TODAY)], off, SUNDAYS_OFF, TODAY).flagged == ()
