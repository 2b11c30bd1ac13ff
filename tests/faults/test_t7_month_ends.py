"""faults.md T7: a month later is the same day of its month, or its last; always counted from the first day."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.days import EARLIEST_SALE, add_months
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.money import currency
from shop_crm.domain.plans import PlanBook, Step, Unit, plan, start_plans
from shop_crm.domain.purchases import Line, Purchase

# Each origin with the day 3, 6 and 12 months later: 48 cases, around every month's end and the leap day.
MONTH_ENDS = {
    "2026-01-31": ("2026-04-30", "2026-07-31", "2027-01-31"),
    "2026-02-28": ("2026-05-28", "2026-08-28", "2027-02-28"),
    "2026-03-31": ("2026-06-30", "2026-09-30", "2027-03-31"),
    "2026-04-30": ("2026-07-30", "2026-10-30", "2027-04-30"),
    "2026-05-31": ("2026-08-31", "2026-11-30", "2027-05-31"),
    "2026-06-30": ("2026-09-30", "2026-12-30", "2027-06-30"),
    "2026-07-31": ("2026-10-31", "2027-01-31", "2027-07-31"),
    "2026-08-31": ("2026-11-30", "2027-02-28", "2027-08-31"),
    "2026-09-30": ("2026-12-30", "2027-03-30", "2027-09-30"),
    "2026-10-31": ("2027-01-31", "2027-04-30", "2027-10-31"),
    "2026-11-30": ("2027-02-28", "2027-05-30", "2027-11-30"),
    "2026-12-31": ("2027-03-31", "2027-06-30", "2027-12-31"),
    "2028-02-29": ("2028-05-29", "2028-08-29", "2029-02-28"),
    "2027-11-30": ("2028-02-29", "2028-05-30", "2028-11-30"),
    "2027-08-31": ("2027-11-30", "2028-02-29", "2028-08-31"),
    "2027-02-28": ("2027-05-28", "2027-08-28", "2028-02-28"),
}


def series_of(day: date, *steps: Step) -> list[FollowUp]:
    """The calls after a television that was sold on this day, by the start plans or by these steps."""
    idr = currency("IDR")
    plans = tuple(replace(found, id=place) for place, found in enumerate(start_plans(idr), start=1))
    if steps:
        television = next(found for found in plans if found.code == "television")
        plans = (replace(television, steps=steps),)
    bought = Purchase(id=7, customer_id=3, day=day, lines=(Line(item="TV", category="tv", amount=5_000_000),))
    return plan(bought, PlanBook(plans=plans, large_line=3_000_000), Calendar(keeps_holidays=False))


@pytest.mark.parametrize(
    ("origin", "months", "later"),
    [
        (origin, months, day)
        for origin, days in MONTH_ENDS.items()
        for months, day in zip((3, 6, 12), days, strict=True)
    ],
)
def test_months_are_added_up_to_the_last_day_of_the_month(origin: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(origin), months) == date.fromisoformat(later)


@pytest.mark.parametrize("months", [1, 3, 6, 12, 24])
def test_from_every_day_of_four_years_the_month_is_hit_and_only_a_missing_day_is_clamped(months: int) -> None:
    first = date(2024, 1, 1)
    days = [date.fromordinal(first.toordinal() + number) for number in range(1461)]
    assert [days[0], days[-1]] == [first, date(2027, 12, 31)]
    for day in days:
        later = add_months(day, months)
        number = day.month + months
        # By hand: years of twelve months, and the month's last day is the one before the next month's first.
        year, month = day.year + (number - 1) // 12, (number - 1) % 12 + 1
        after = date(year + month // 12, month % 12 + 1, 1)
        last = date.fromordinal(after.toordinal() - 1)
        assert later == (last if day.day > last.day else last.replace(day=day.day)), day


@given(st.dates(EARLIEST_SALE, date(2100, 12, 31)), st.integers(0, 600))
def test_added_months_hit_the_month_and_never_pass_the_day(origin: date, months: int) -> None:
    later = add_months(origin, months)
    assert (later.year * 12 + later.month) - (origin.year * 12 + origin.month) == months
    assert later.day == min(origin.day, monthrange(later.year, later.month)[1])


@pytest.mark.parametrize(
    ("day", "third"),
    [
        ("2026-01-31", "2026-04-30"),
        ("2025-11-30", "2026-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2024-02-29", "2024-05-29"),
        ("2026-03-31", "2026-06-30"),
    ],
)
def test_three_months_are_counted_from_the_purchase_and_clamped(day: str, third: str) -> None:
    assert str(series_of(date.fromisoformat(day))[1].due) == third


def test_every_step_is_counted_from_the_sale_and_none_from_the_clamped_one_before() -> None:
    steps = [Step(after=months, unit=Unit.MONTH, ask_code="thank_you") for months in (1, 2, 3, 6, 12)]
    days = [str(step.due) for step in series_of(date(2026, 1, 31), *steps)]
    assert days == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-07-31", "2027-01-31"]
