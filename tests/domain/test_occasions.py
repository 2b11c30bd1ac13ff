"""The day of each occasion, and which of them come."""

from datetime import date

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.occasions import Occasion, birthday_from, coming_occasions, feast_days


@pytest.mark.parametrize(
    ("occasion", "country", "day"),
    [
        (Occasion.NEW_YEAR, "US", date(2027, 1, 1)),
        (Occasion.CHRISTMAS, "MY", date(2027, 12, 25)),
        (Occasion.AIDILFITRI, "ID", date(2027, 3, 10)),
        (Occasion.AIDILFITRI, "MY", date(2027, 3, 10)),
        (Occasion.CHINESE_NEW_YEAR, "SG", date(2027, 2, 6)),
        (Occasion.CHINESE_NEW_YEAR, "ID", date(2027, 2, 6)),
        (Occasion.NYEPI, "ID", date(2027, 3, 8)),
        (Occasion.DEEPAVALI, "MY", date(2027, 10, 28)),
        (Occasion.NYEPI, "US", date(2027, 3, 8)),
    ],
    ids=lambda value: str(value),
)
def test_each_feast_has_its_day_in_a_year(occasion: Occasion, country: str, day: date) -> None:
    assert [one.day for one in feast_days(occasion, 2027, country)] == [day]


def test_a_feast_that_comes_twice_in_a_year_is_kept_twice() -> None:
    assert [one.day for one in feast_days(Occasion.AIDILFITRI, 2033, "ID")] == [date(2033, 1, 3), date(2033, 12, 23)]


def test_the_feast_of_a_later_year_is_an_estimate_and_a_fixed_one_is_not() -> None:
    assert [one.is_estimate for one in feast_days(Occasion.AIDILFITRI, 2030, "MY")] == [True]
    assert [one.is_estimate for one in feast_days(Occasion.CHRISTMAS, 2030, "MY")] == [False]


def test_the_feasts_of_the_coming_45_days_are_offered_in_their_order_after_the_birthdays() -> None:
    coming = coming_occasions(date(2026, 11, 23), "ID")
    assert [(one.occasion, one.day) for one in coming] == [
        (Occasion.BIRTHDAY, date(2026, 11, 23)),
        (Occasion.CHRISTMAS, date(2026, 12, 25)),
        (Occasion.NEW_YEAR, date(2027, 1, 1)),
    ]


@pytest.mark.parametrize(
    ("today", "is_offered"),
    [(date(2026, 11, 9), False), (date(2026, 11, 10), True), (date(2026, 12, 25), True), (date(2026, 12, 26), False)],
    ids=str,
)
def test_a_feast_is_offered_from_45_days_before_until_its_day(today: date, is_offered: bool) -> None:
    offered = {one.occasion for one in coming_occasions(today, "ID")}
    assert (Occasion.CHRISTMAS in offered) is is_offered


@pytest.mark.parametrize(
    ("today", "born", "day"),
    [
        (date(2027, 2, 20), Birthday(month=2, day=29), date(2027, 2, 28)),
        (date(2028, 2, 20), Birthday(month=2, day=29), date(2028, 2, 29)),
        (date(2026, 11, 23), Birthday(month=11, day=23), date(2026, 11, 23)),
        (date(2026, 11, 23), Birthday(month=11, day=22), date(2027, 11, 22)),
        (date(2026, 12, 28), Birthday(month=1, day=3, year=1980), date(2027, 1, 3)),
    ],
    ids=str,
)
def test_the_next_birthday_is_today_or_later(today: date, born: Birthday, day: date) -> None:
    assert birthday_from(born, today) == day
