"""When a safe copy is made, how fresh it is, and which ones go (faults.md B9)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.safe_copies import Freshness, Kept, Occasion, freshness, is_due, newest_of, to_drop

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
AUTOMATIC = (Occasion.START, Occasion.HOURS, Occasion.END)


@pytest.mark.parametrize(
    ("age", "has_failed", "expected"),
    [
        (None, False, Freshness.NONE),
        (HOUR, False, Freshness.FRESH),
        (DAY, False, Freshness.FRESH),
        (DAY + HOUR, False, Freshness.AGED),
        (3 * DAY, False, Freshness.AGED),
        (3 * DAY + HOUR, False, Freshness.OLD),
        (HOUR, True, Freshness.FAILED),
        (None, True, Freshness.FAILED),
    ],
)
def test_it_is_amber_after_a_day_and_red_after_three_or_when_one_failed(
    age: timedelta | None, has_failed: bool, expected: Freshness
) -> None:
    made = None if age is None else NOW - age
    assert freshness(made, NOW, has_failed=has_failed) is expected


@pytest.mark.parametrize(
    ("occasion", "age", "is_changed", "expected"),
    [
        (Occasion.START, None, False, True),
        (Occasion.START, HOUR, False, False),
        (Occasion.START, HOUR, True, True),
        (Occasion.START, DAY + HOUR, False, True),
        (Occasion.START, -DAY, False, True),
        (Occasion.HOURS, HOUR, True, False),
        (Occasion.HOURS, 4 * HOUR, True, True),
        (Occasion.HOURS, 4 * HOUR, False, False),
        (Occasion.HOURS, DAY + HOUR, False, True),
        (Occasion.END, HOUR, False, False),
        (Occasion.END, HOUR / 60, True, True),
        (Occasion.IMPORT, HOUR, True, True),
        (Occasion.IMPORT, HOUR, False, False),
        (Occasion.HAND, HOUR / 60, False, True),
    ],
)
def test_a_copy_is_made_when_the_shop_holds_more_or_the_newest_is_a_day_old(
    occasion: Occasion, age: timedelta | None, is_changed: bool, expected: bool
) -> None:
    made = None if age is None else NOW - age
    assert is_due(occasion, made, NOW, is_changed=is_changed) is expected


def test_a_copy_of_a_day_to_come_is_not_the_newest() -> None:
    assert newest_of([NOW - DAY, NOW.replace(year=2099)], NOW) == NOW - DAY
    assert newest_of([NOW.replace(year=2099)], NOW) is None


def kept(*made: datetime, occasion: Occasion = Occasion.HOURS) -> list[Kept]:
    """Copies made one after another at these times."""
    return [
        Kept(name=str(number), number=number, made_at=at, occasion=occasion) for number, at in enumerate(made, start=1)
    ]


def left(copies: list[Kept], now: datetime = NOW) -> list[Kept]:
    gone = to_drop(copies, now)
    return [copy for copy in copies if copy not in gone]


def test_all_of_today_stay_and_of_yesterday_the_newest() -> None:
    times = [NOW - DAY - 2 * HOUR, NOW - DAY - HOUR, NOW - DAY, *(NOW - hours * HOUR for hours in (5, 4, 3, 2, 1))]
    assert [copy.made_at for copy in left(kept(*times))] == times[2:]


def run_a_shop(days: int, wrong: dict[int, timedelta] | None = None) -> tuple[list[Kept], datetime]:
    """Three copies on each of these days, thinned after each; on some days the clock is wrong by so much."""
    copies: list[Kept] = []
    numbers, now = count(1), NOW
    for day in range(days):
        for hour in (8, 12, 18):
            true = NOW.replace(hour=hour) - (days - 1 - day) * DAY
            now = true + (wrong or {}).get(day, timedelta())
            number = next(numbers)
            copies.append(Kept(name=f"{true:%F %H}", number=number, made_at=now, occasion=Occasion.HOURS))
            copies = left(copies, now)
    return copies, now


def truly(copies: list[Kept]) -> list[datetime]:
    return [datetime.strptime(copy.name, "%Y-%m-%d %H").replace(tzinfo=UTC) for copy in copies]


def check_every_age(times: list[datetime], now: datetime, but: int = -1) -> None:
    days = {(now.date() - time.date()).days for time in times}
    assert set(range(14)) - {but} <= days
    for weeks in range(8):
        assert any(0 <= (day - weeks * 7) <= 9 for day in days), f"none of {weeks} weeks ago"
    for months in range(11):
        assert any(-16 <= day - months * 30 <= 46 for day in days), f"none of {months} months ago"


def test_a_shop_of_two_years_has_copies_of_every_age_to_a_year_back() -> None:
    copies, now = run_a_shop(730)
    times = truly(copies)
    check_every_age(times, now)
    assert len(copies) <= 3 + 14 + 9 + 13
    assert max(now - time for time in times) <= timedelta(days=366)


@pytest.mark.parametrize("years", [73, -36, 1, -1])
def test_b9_a_clock_that_is_wrong_for_a_day_costs_no_copy_of_any_age(years: int) -> None:
    copies, now = run_a_shop(400, wrong={390: years * 365 * DAY})
    check_every_age(truly(copies), now, but=9)
    assert len(copies) <= 3 + 14 + 9 + 13


@pytest.mark.parametrize("years", [73, -36])
def test_b9_a_clock_that_is_wrong_today_drops_nothing(years: int) -> None:
    copies, now = run_a_shop(100)
    wrong = now + years * 365 * DAY
    copies.append(Kept(name="new", number=10_000, made_at=wrong, occasion=Occasion.START))
    assert left(copies, wrong) == copies


def test_a_shop_that_was_shut_for_long_is_thinned_again_after_a_while() -> None:
    before, now = run_a_shop(100)
    shut = 150 * DAY
    after = [
        Kept(
            name=f"late {number}", number=10_000 + number, made_at=now + shut + number * 6 * HOUR, occasion=Occasion.END
        )
        for number in range(40)
    ]
    assert left(before + after[:10], after[9].made_at) == before + after[:10]
    stays = left(before + after, after[-1].made_at)
    assert len(stays) <= 3 + 14 + 9 + 13


def test_b9_a_copy_of_a_day_to_come_takes_no_place_and_goes_in_its_turn() -> None:
    copies = kept(NOW - 2 * DAY, NOW.replace(year=2099), NOW - DAY, NOW - HOUR, NOW)
    assert [copy.name for copy in left(copies)] == ["1", "3", "4", "5"]


@pytest.mark.parametrize(
    ("occasion", "stays_for"),
    [
        (Occasion.HOURS, ()),
        (Occasion.IMPORT, (2, 12)),
        (Occasion.LARGE, (2, 12)),
        (Occasion.MIGRATION, (2, 12, 100)),
        (Occasion.RESTORE, (2, 12, 100)),
        (Occasion.HAND, (2, 12, 100)),
    ],
)
def test_what_was_made_by_hand_or_before_a_great_change_stays_longer(
    occasion: Occasion, stays_for: tuple[int, ...]
) -> None:
    for age in (2, 12, 100, 400):
        at = NOW - age * DAY
        later = [at + HOUR + number * 12 * HOUR for number in range(2 * age)]
        copies = [*kept(at, occasion=occasion), *kept(*later)]
        copies = [replace(copy, number=number, name=str(number)) for number, copy in enumerate(copies, start=1)]
        assert (copies[0] in left(copies)) == (age in stays_for), age


def test_large_steps_of_a_busy_day_leave_twenty() -> None:
    yesterday = NOW - DAY - 5 * HOUR
    many = kept(*(yesterday + number * HOUR / 60 for number in range(100)), occasion=Occasion.LARGE)
    assert len(left([*many, *_later(NOW, 100)])) == 20 + 3


def _later(now: datetime, after: int) -> list[Kept]:
    return [Kept(name=f"later {n}", number=after + n, made_at=now, occasion=Occasion.END) for n in range(1, 4)]


def test_a_spoiled_copy_counts_for_nothing_and_is_left() -> None:
    copies = kept(*(NOW - DAY - hours * HOUR for hours in (9, 8, 7, 6, 5)))
    spoiled = Kept(name="bad", number=99, made_at=NOW - DAY, occasion=Occasion.HOURS, is_spoiled=True)
    assert [copy.name for copy in left([*copies, spoiled])] == ["3", "4", "5", "bad"]


TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC))
ANY = st.lists(
    st.builds(
        Kept,
        name=st.integers(0, 10_000).map(str),
        number=st.integers(1, 60),
        made_at=TIMES | st.integers(0, 500).map(lambda hours: NOW - hours * HOUR),
        occasion=st.sampled_from(Occasion),
    ),
    unique_by=lambda copy: copy.name,
    max_size=60,
)


@given(copies=ANY, now=TIMES | st.just(NOW))
def test_b9_the_newest_three_by_sequence_stay_whatever_the_clock_says(copies: list[Kept], now: datetime) -> None:
    gone = to_drop(copies, now)
    by_sequence = sorted(copies, key=lambda copy: (copy.number, copy.made_at, copy.name))
    assert not {copy.name for copy in gone} & {copy.name for copy in by_sequence[-3:]}
    assert len({copy.name for copy in gone}) == len(gone)


@given(hours=st.lists(st.integers(0, 24 * 800), min_size=1, max_size=80, unique=True), more=st.integers(0, 24 * 800))
def test_with_a_clock_that_is_right_each_day_week_and_month_keeps_one(hours: list[int], more: int) -> None:
    times = sorted(NOW - hour * HOUR for hour in {*hours, more})
    # No gap is so long that it could be a clock that runs ahead.
    times = sorted({*times, *(NOW - days * DAY for days in range(0, 800, 60))})
    copies = kept(*times)
    stays = [copy.made_at for copy in left(copies)]
    for span, place in (
        (timedelta(days=14), lambda at: at.date()),
        (timedelta(days=61), lambda at: at.isocalendar()[:2]),
        (timedelta(days=366), lambda at: (at.year, at.month)),
    ):
        wanted = {place(at) for at in times if NOW - at <= span}
        assert wanted <= {place(at) for at in stays}
    assert {at for at in times if at.date() == NOW.date()} <= set(stays)
    assert left(left(copies)) == left(copies)
