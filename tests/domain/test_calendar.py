"""The shop's open days (domain.md 2)."""

from datetime import date

import pytest

from shop_crm.domain.calendar import Calendar, Closed, ClosedBy, PartOfDay, another_part, part_of_day


@pytest.mark.parametrize(
    ("calendar", "day", "is_open"),
    [
        (Calendar(country="ID"), "2026-08-17", False),
        (Calendar(country="ID"), "2026-08-18", True),
        (Calendar(country="MY"), "2026-08-31", False),
        (Calendar(country="US"), "2026-07-04", False),
        (Calendar(country="ID", keeps_holidays=False), "2026-08-17", True),
        (Calendar(), "2026-08-17", True),
        (Calendar(country="XX"), "2026-08-17", True),
        (Calendar(country="ID", state="NOWHERE"), "2026-08-18", True),
        (Calendar(closed_weekdays=frozenset({6})), "2026-11-22", False),
        (Calendar(closed_weekdays=frozenset({6})), "2026-11-23", True),
        (Calendar(closed_days=frozenset({date(2026, 11, 23)})), "2026-11-23", False),
    ],
)
def test_open_days_are_told_from_closed_ones(calendar: Calendar, day: str, is_open: bool) -> None:
    assert calendar.is_open(date.fromisoformat(day)) is is_open


def test_a_states_own_holidays_are_kept() -> None:
    johor = [day for day in range(1, 32) if not Calendar(country="MY", state="JHR").is_open(date(2026, 3, day))]
    whole = [day for day in range(1, 32) if not Calendar(country="MY").is_open(date(2026, 3, day))]
    assert set(whole) < set(johor)


@pytest.mark.parametrize(
    ("day", "opens"), [("2026-11-21", "2026-11-21"), ("2026-11-22", "2026-11-23")], ids=["open", "closed"]
)
def test_a_closed_day_moves_forward_to_the_next_open_one(day: str, opens: str) -> None:
    assert str(Calendar(closed_weekdays=frozenset({6})).open_from(date.fromisoformat(day))) == opens


def test_several_closed_days_in_a_row_are_stepped_over() -> None:
    calendar = Calendar(
        country="ID", closed_weekdays=frozenset({5, 6}), closed_days=frozenset({date(2026, 8, 18), date(2026, 8, 19)})
    )
    assert calendar.open_from(date(2026, 8, 15)) == date(2026, 8, 20)


def test_a_shop_that_never_opens_uses_the_day_itself() -> None:
    never = Calendar(closed_weekdays=frozenset(range(7)))
    assert never.open_from(date(2026, 8, 15)) == date(2026, 8, 15)


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [("2026-11-20", 2, "2026-11-23"), ("2026-11-23", 2, "2026-11-25"), ("2026-11-23", 0, "2026-11-23")],
    ids=["over a Sunday", "in the week", "none"],
)
def test_open_days_are_counted(day: str, count: int, then: str) -> None:
    calendar = Calendar(closed_weekdays=frozenset({6}))
    assert str(calendar.after_open_days(date.fromisoformat(day), count)) == then


@pytest.mark.parametrize(
    ("hour", "part"),
    [(0, "morning"), (11, "morning"), (12, "afternoon"), (16, "afternoon"), (17, "evening"), (23, "evening")],
)
def test_the_day_has_three_parts(hour: int, part: str) -> None:
    assert part_of_day(hour) is PartOfDay(part)


@pytest.mark.parametrize("part", PartOfDay)
def test_another_part_of_the_day_is_another(part: PartOfDay) -> None:
    assert another_part(part) is not part
    assert another_part(another_part(another_part(part))) is part


@pytest.mark.parametrize(
    ("calendar", "day", "language", "why"),
    [
        (Calendar(country="ID"), "2026-12-25", "id", Closed(by=ClosedBy.HOLIDAY, holiday="Hari Raya Natal")),
        (Calendar(country="ID"), "2026-12-25", "en", Closed(by=ClosedBy.HOLIDAY, holiday="Christmas Day")),
        (Calendar(country="MY"), "2026-12-25", "ms", Closed(by=ClosedBy.HOLIDAY, holiday="Hari Krismas")),
        (Calendar(country="MY"), "2026-12-25", "id", Closed(by=ClosedBy.HOLIDAY, holiday="Hari Krismas")),
        (Calendar(country="ID", keeps_holidays=False), "2026-12-25", "en", None),
        (Calendar(closed_weekdays=frozenset({6})), "2026-11-22", "en", Closed(by=ClosedBy.WEEKDAY)),
        (Calendar(closed_days=frozenset({date(2026, 11, 23)})), "2026-11-23", "en", Closed(by=ClosedBy.OWN_DAY)),
        (Calendar(country="ID"), "2026-11-23", "en", None),
        (Calendar(country="XX"), "2026-12-25", "en", None),
    ],
)
def test_a_closed_day_says_why(calendar: Calendar, day: str, language: str, why: Closed | None) -> None:
    assert calendar.why_closed(date.fromisoformat(day), language) == why
