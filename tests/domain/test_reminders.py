"""What is announced and when, and until when a call can be put off (domain.md 6)."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.reminders import (
    Digest,
    Quiet,
    SnoozeChoice,
    announce,
    is_quiet,
    snoozed_until,
)

TODAY = date(2026, 11, 23)
"""A Monday."""
WIB = timezone(timedelta(hours=7))
LUNCH = (time(12), time(13))
NIGHT = (time(20), time(8))


def at(hour: int, minute: int = 0, day: date = TODAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


def reason(
    number: int, *, customer: int = 1, ahead: int = 0, due: int | None = None, at_time: time | None = None,
    snoozed: datetime | None = None,
) -> Reason:  # fmt: skip
    return Reason(
        follow_up=FollowUp(
            id=number, customer_id=customer, kind=Kind.PROMISE if at_time else Kind.COURTESY,
            due=TODAY + timedelta(days=ahead if due is None else due), planned_on=TODAY + timedelta(days=ahead),
            at_time=at_time, snoozed_until=snoozed,
        )
    )  # fmt: skip


def call(*reasons: Reason) -> Call:
    return Call(customer=Customer(id=reasons[0].follow_up.customer_id), reasons=reasons)


def leads(digest: Digest) -> list[int]:
    return [found.id for found in digest.calls]


ANNOUNCED = {
    "due today": (reason(1), at(8), True),
    "due today, at midnight": (reason(1), at(0), True),
    "long overdue": (reason(1, ahead=-300), at(8), True),
    "only coming along": (reason(1, ahead=1), at(23, 59), False),
    "snoozed": (reason(1, snoozed=at(10)), at(9, 59), False),
    "snoozed until now": (reason(1, snoozed=at(10)), at(10), True),
    "hour to come": (reason(1, at_time=time(16)), at(15, 59), False),
    "hour has come": (reason(1, at_time=time(16)), at(16), True),
    "hour at midnight": (reason(1, at_time=time(0)), at(0), True),
    "hour of an earlier day": (reason(1, ahead=-1, at_time=time(16)), at(8), True),
    "earlier hour put off to today": (reason(1, due=-1, at_time=time(16), snoozed=at(9)), at(9), True),
    "hour has come but snoozed": (reason(1, at_time=time(16), snoozed=at(16, 15)), at(16, 5), False),
}


@pytest.mark.parametrize(("why", "now", "announced"), ANNOUNCED.values(), ids=ANNOUNCED.keys())
def test_a_call_is_announced_once_its_time_has_come(why: Reason, now: datetime, announced: bool) -> None:
    assert leads(announce([call(why)], now)) == [1] * announced
    assert leads(announce([call(why)], now.replace(tzinfo=WIB))) == [1] * announced


def test_the_clock_set_back_announces_nothing_that_is_not_due_by_it() -> None:
    assert announce([call(reason(1))], at(10, day=date(2025, 11, 23))) == Digest()


@pytest.mark.parametrize(("now", "over"), [("01:59", False), ("02:00", True)])
def test_a_snooze_ends_at_its_instant_wherever_the_clock_stands(now: str, over: bool) -> None:
    snoozed = reason(1, snoozed=datetime(2026, 11, 23, 9, tzinfo=WIB))
    in_utc = datetime.combine(TODAY, time.fromisoformat(now), UTC)
    assert leads(announce([call(snoozed)], in_utc)) == [1] * over


def test_one_ready_reason_announces_its_call() -> None:
    digest = announce([call(reason(1, snoozed=at(12)), reason(2), reason(3, ahead=2))], at(10))
    assert (leads(digest), {moment.follow_up_id for moment in digest.moments}) == ([1], {2})


def test_what_has_waited_too_long_comes_along_and_makes_no_call_ready() -> None:
    calls = [call(reason(1, snoozed=at(12)), reason(2, ahead=-40))]
    oldest = TODAY - timedelta(days=30)
    assert leads(announce(calls, at(10), oldest=oldest)) == []
    assert leads(announce(calls, at(12), oldest=oldest)) == [1]
    assert leads(announce(calls, at(10))) == [1]


def test_who_was_promised_an_hour_is_not_rung_for_another_reason_before_it() -> None:
    calls = [call(reason(1, at_time=time(16)), reason(2, due=-3)), call(reason(3, customer=2))]
    assert leads(announce(calls, at(15))) == [3]
    assert leads(announce(calls, at(16))) == [1, 3]


def test_the_order_of_the_calls_is_kept() -> None:
    calls = [call(reason(number, customer=number)) for number in (3, 1, 2)]
    assert leads(announce(calls, at(10))) == [3, 1, 2]


QUIET = {
    "none": ((), at(12), False),
    "before": ((LUNCH,), at(11, 59), False),
    "begins": ((LUNCH,), at(12), True),
    "within": ((LUNCH,), at(12, 59), True),
    "ends": ((LUNCH,), at(13), False),
    "evening of a night": ((LUNCH, NIGHT), at(20), True),
    "morning of a night": ((LUNCH, NIGHT), at(7, 59), True),
    "the night is over": ((LUNCH, NIGHT), at(8), False),
    "day between nights": ((NIGHT,), at(15), False),
    "of no length": (((time(12), time(12)),), at(12), False),
}


@pytest.mark.parametrize(("quiet", "now", "silent"), QUIET.values(), ids=QUIET.keys())
def test_nothing_is_announced_in_quiet_hours(quiet: Quiet, now: datetime, silent: bool) -> None:
    assert is_quiet(now.time(), quiet) is silent
    assert (announce([call(reason(1))], now, quiet) == Digest()) is silent


def test_after_quiet_hours_all_that_waited_is_one_digest() -> None:
    calls = [call(reason(number, customer=number, at_time=time(12, number * 10))) for number in (1, 2, 3)]
    assert leads(announce(calls, at(12, 45), (LUNCH,))) == []
    assert leads(announce(calls, at(13), (LUNCH,))) == [1, 2, 3]


def test_a_moment_is_another_one_once_it_was_put_off_or_is_tried_again() -> None:
    plain, put_off, again = (
        announce([call(why)], at(23)).moments
        for why in (reason(1), reason(1, snoozed=at(10)), reason(1, ahead=-2, due=0))
    )
    assert announce([call(reason(1))], at(22)).moments == plain
    assert len({plain, put_off, again}) == 3


C = SnoozeChoice
SNOOZES = {
    # choice, now, until: a Monday, but where a day is told
    "10 minutes": (C.TEN_MINUTES, at(10), at(10, 10)),
    "10 minutes over midnight": (C.TEN_MINUTES, at(23, 55), at(0, 5, date(2026, 11, 24))),
    "1 hour": (C.ONE_HOUR, at(10), at(11)),
    "afternoon, early": (C.AFTERNOON, at(8), at(14)),
    "afternoon, half an hour off": (C.AFTERNOON, at(13, 30), at(14)),
    "afternoon, close": (C.AFTERNOON, at(13, 31), at(14, 31)),
    "afternoon, begun": (C.AFTERNOON, at(14), at(15)),
    "afternoon, in the evening": (C.AFTERNOON, at(22), at(23)),
    "afternoon, before midnight": (C.AFTERNOON, at(23, 30), at(23, 59) + timedelta(seconds=59)),
    "tomorrow": (C.TOMORROW, at(10), at(9, 0, date(2026, 11, 24))),
    "tomorrow, after midnight": (C.TOMORROW, at(0, 30), at(9, 0, date(2026, 11, 24))),
    "tomorrow, over the year": (C.TOMORROW, at(10, 0, date(2026, 12, 31)), at(9, 0, date(2027, 1, 1))),
    "Monday, on a Monday": (C.MONDAY, at(8), at(9, 0, date(2026, 11, 30))),
    "Monday, on a Sunday": (C.MONDAY, at(8, 0, date(2026, 11, 29)), at(9, 0, date(2026, 11, 30))),
    "Monday, on a Tuesday": (C.MONDAY, at(8, 0, date(2026, 11, 24)), at(9, 0, date(2026, 11, 30))),
}


@pytest.mark.parametrize(("choice", "now", "until"), SNOOZES.values(), ids=SNOOZES.keys())
def test_a_choice_puts_off_until_its_instant(choice: SnoozeChoice, now: datetime, until: datetime) -> None:
    assert snoozed_until(choice, now) == until
    assert snoozed_until(choice, now.astimezone()).replace(tzinfo=None) == until


@pytest.mark.parametrize("choice", C)
def test_every_choice_lies_ahead_and_keeps_its_kind_of_time(choice: SnoozeChoice) -> None:
    for now in (at(8), at(8).astimezone()):
        until = snoozed_until(choice, now, date(2026, 11, 25))
        assert until > now


@pytest.mark.parametrize(("ahead", "until"), [(0, at(9)), (1, at(9, 0, date(2026, 11, 24)))])
def test_a_picked_day_begins_at_opening(ahead: int, until: datetime) -> None:
    assert snoozed_until(C.DAY, at(8), TODAY + timedelta(days=ahead)) == until


def test_the_shop_may_open_at_another_hour() -> None:
    tomorrow = date(2026, 11, 24)
    for choice in (C.TOMORROW, C.DAY):
        assert snoozed_until(choice, at(8), tomorrow, opening=time(10, 30)) == at(10, 30, tomorrow)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (None, ErrorCode.DAY_MISSING),
        (date(2026, 11, 22), ErrorCode.DAY_PAST),
        (date(2026, 11, 23), ErrorCode.TIME_PAST),
        (date(2036, 11, 24), ErrorCode.DAY_TOO_FAR),
        (date.max, ErrorCode.DAY_TOO_FAR),
    ],
)
def test_a_day_that_cannot_be_is_refused(day: date | None, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        snoozed_until(C.DAY, at(9), day)
    assert refused.value.code is code
