"""Keeping in touch counts from the last real contact (domain.md 7)."""

from datetime import date, datetime

import pytest

from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, State
from shop_crm.domain.touch import ASK, Touch, keep_up, next_touch

TODAY = date(2026, 11, 23)


def call(due: date) -> FollowUp:
    return FollowUp(id=7, customer_id=1, kind=Kind.KEEP_IN_TOUCH, ask_code=ASK, due=due, planned_on=due)


def touch(
    last: date | None, *standing: FollowUp, months: int = 3, asked: date | None = None, may: bool = True
) -> Touch:
    return Touch(customer_id=1, months=months, last=last, asked_on=asked, may_be_contacted=may, standing=standing)


@pytest.mark.parametrize(
    ("last", "months", "asked", "due"),
    [
        (date(2026, 11, 13), 3, None, date(2027, 2, 13)),
        (date(2026, 8, 31), 6, None, date(2027, 2, 28)),
        (date(2026, 8, 31), 3, date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 8, 31), 3, date(2027, 2, 28), date(2027, 5, 31)),
        (date(2026, 11, 20), 1, date(2026, 11, 10), date(2026, 12, 20)),
        (None, 3, None, date(2027, 2, 23)),
        (None, 3, date(2026, 10, 31), date(2027, 1, 31)),
    ],
    ids=["plain", "clamped", "one in vain", "two in vain, no drift", "reached since", "never yet", "never reached"],
)  # fmt: skip
def test_the_next_call_is_counted_from_the_last_real_contact(
    last: date | None, months: int, asked: date | None, due: date
) -> None:
    assert next_touch(touch(last, months=months, asked=asked), TODAY) == due


def test_a_day_that_is_past_already_is_today() -> None:
    added = keep_up(touch(date(2024, 1, 15)), TODAY).added
    assert added is not None
    assert (added.due, added.kind, added.ask_code) == (TODAY, Kind.KEEP_IN_TOUCH, ASK)


@pytest.mark.parametrize(
    ("last", "due"),
    [(date(2026, 11, 13), date(2027, 2, 13)), (date(2024, 1, 15), date(2026, 11, 20)), (None, date(2027, 1, 1))],
    ids=["on its day", "planned when its day was past", "nobody met her yet"],
)
def test_what_stands_stays(last: date | None, due: date) -> None:
    kept = keep_up(touch(last, call(due)), TODAY)
    assert (kept.ended, kept.added) == ((), None)


def test_a_contact_meanwhile_ends_the_call_and_plans_the_next_from_its_day() -> None:
    kept = keep_up(touch(date(2026, 11, 20), call(date(2026, 12, 1))), TODAY)
    (over,) = kept.ended
    assert (over.state, over.reason) == (State.CANCELLED, EndReason.IN_TOUCH)
    assert kept.added is not None
    assert kept.added.due == date(2027, 2, 20)


def test_a_contact_that_is_taken_back_brings_the_day_back() -> None:
    kept = keep_up(touch(date(2026, 9, 1), call(date(2027, 2, 20))), TODAY)
    assert kept.added is not None
    assert kept.added.due == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("months", "may", "reason"),
    [(0, True, EndReason.PLAN_OFF), (3, False, EndReason.CONSENT_WITHDRAWN)],
    ids=["not any more", "do not contact"],
)
def test_nothing_is_planned_where_nothing_is_wanted(months: int, may: bool, reason: EndReason) -> None:
    kept = keep_up(touch(date(2026, 11, 20), call(date(2027, 2, 20)), months=months, may=may), TODAY)
    assert (kept.ended[0].reason, kept.added) == (reason, None)


def test_of_two_that_stand_one_stays() -> None:
    kept = keep_up(touch(date(2026, 11, 13), call(date(2027, 2, 13)), call(date(2027, 2, 13))), TODAY)
    assert (len(kept.ended), kept.added) == (1, None)


def test_every_month_end_is_counted_from_the_contact_and_not_from_the_step_before() -> None:
    at = datetime(2027, 1, 31)
    dues = []
    asked = None
    for _ in range(4):
        asked = next_touch(touch(at.date(), months=1, asked=asked), TODAY)
        dues.append(asked)
    assert dues == [date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)]
