"""A customer's own rhythm, and when she is missed (domain.md 7)."""

from datetime import date, timedelta

import pytest

from shop_crm.domain.follow_ups import EndReason, State
from shop_crm.domain.rhythm import call_missed, came_back, is_missed, leave_for_now, median_gap

TODAY = date(2026, 11, 23)


def days(*gaps: int) -> list[date]:
    found = [date(2026, 1, 1)]
    for gap in gaps:
        found.append(found[-1] + timedelta(days=gap))
    return found


@pytest.mark.parametrize(
    ("gaps", "median"),
    [((), None), ((30, 30), None), ((30, 10, 20), 20.0), ((10, 20, 30, 40), 25.0), ((1, 1, 300), 1.0)],
    ids=["one visit", "two gaps", "three", "four", "one long one"],
)
def test_the_usual_gap_is_the_median_of_at_least_three(gaps: tuple[int, ...], median: float | None) -> None:
    assert median_gap(days(*gaps)) == median


@pytest.mark.parametrize(
    ("usual", "away", "missed"),
    [(30.0, 45, False), (30.0, 46, True), (5.0, 14, False), (5.0, 15, True), (None, 400, False), (25.0, 38, True)],
    ids=["1.5 x exactly", "a day more", "14 days", "a day more than 14", "no rhythm", "just over 37.5"],
)
def test_a_regular_is_missed_after_more_than_one_and_a_half_times_the_gap(
    usual: float | None, away: int, missed: bool
) -> None:
    assert is_missed(usual, TODAY - timedelta(days=away), TODAY) is missed


@pytest.mark.parametrize(
    ("visit", "came"), [(None, False), (TODAY - timedelta(days=14), False), (TODAY - timedelta(days=13), True)]
)
def test_who_comes_back_is_not_called(visit: date | None, came: bool) -> None:
    ended = came_back(call_missed(1, TODAY), visit)
    assert (ended is not None) is came
    if ended:
        assert (ended.state, ended.reason) == (State.CANCELLED, EndReason.IN_TOUCH)


def test_not_now_is_a_call_that_was_let_go() -> None:
    left = leave_for_now(1, TODAY)
    assert (left.is_open, left.reason, left.due) == (False, EndReason.GIVEN_UP, TODAY)
