"""Which amount a shop's dearest purchases reach (domain.md 1)."""

from datetime import date, timedelta

import pytest

from shop_crm.domain.tickets import line_for_share, looked_at, share_of_line, spoken

TODAY = date(2026, 11, 23)
TEN = [(amount * 1_000, 1) for amount in range(10, 0, -1)]


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (0, 0), (-5, 0), (7, 7), (99, 99), (101, 100), (105, 110), (114, 110), (995, 1_000), (2_945_500, 2_900_000),
        (2_950_000, 3_000_000), (5_499_000, 5_500_000), (10_400, 10_000), (84_999, 85_000),
    ],
)  # fmt: skip
def test_an_amount_is_said_in_two_figures(amount: int, said: int) -> None:
    assert spoken(amount) == said


@pytest.mark.parametrize(
    ("percent", "line"), [(0, 10_000), (1, 10_000), (10, 10_000), (11, 9_000), (20, 9_000), (50, 6_000), (100, 1_000)]
)
def test_the_line_is_what_so_many_of_the_dearest_tickets_reach(percent: int, line: int) -> None:
    assert line_for_share(TEN, percent) == line


def test_many_tickets_of_one_amount_are_all_counted() -> None:
    assert line_for_share([(9_000, 1), (5_000, 99)], 10) == 5_000
    assert share_of_line([(9_000, 1), (5_000, 99)], 5_001) == 1.0


@pytest.mark.parametrize(("line", "share"), [(10_001, 0.0), (10_000, 10.0), (9_500, 10.0), (1, 100.0), (0, 100.0)])
def test_a_lines_share_is_of_those_that_reach_it(line: int, share: float) -> None:
    assert share_of_line(TEN, line) == share


def test_without_any_tickets_there_is_neither_line_nor_share() -> None:
    assert (line_for_share([], 10), share_of_line([], 0)) == (0, 0.0)


def test_all_days_of_24_months_are_looked_at() -> None:
    days = looked_at(TODAY, 20_000)
    assert (min(days), max(days), len(days)) == (date(2024, 11, 23), TODAY, 731)


@pytest.mark.parametrize("count", [40_000, 140_000, 300_000, 1_000_000])
def test_of_very_many_tickets_some_days_are_looked_at_and_every_weekday_among_them(count: int) -> None:
    days = looked_at(TODAY, count)
    assert len(days) <= 731 * 20_000 / count + 1
    assert {day.weekday() for day in days} == set(range(7))
    assert {days[place] - days[place + 1] for place in range(len(days) - 1)} == {days[0] - days[1]}
    assert min(days) < date(2024, 11, 23) + timedelta(days=60)
