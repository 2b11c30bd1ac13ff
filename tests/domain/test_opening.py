"""Closed days and quiet hours, as people write them."""

from datetime import date, time

import pytest

from shop_crm.domain.opening import read_closed_days, read_hours
from shop_crm.domain.problems import ErrorCode, ShopError

TODAY = date(2026, 11, 23)


def test_days_come_in_order_and_each_once() -> None:
    typed = "1 Jan 2027\n\n24 Des\n24 December 2026\n5 Jan 2026\n"
    assert read_closed_days(typed, TODAY) == (date(2026, 1, 5), date(2026, 12, 24), date(2027, 1, 1))


def test_a_day_that_cannot_be_read_is_named() -> None:
    with pytest.raises(ShopError) as refused:
        read_closed_days("24 Dec\nsomeday", TODAY)
    assert refused.value.code is ErrorCode.DAY_UNREADABLE
    assert refused.value.facts == {"typed": "someday"}


@pytest.mark.parametrize(
    ("typed", "begin", "end"),
    [
        ("12:00–13:00", time(12), time(13)),
        ("12-13", time(12), time(13)),
        ("18.15 - 18.45", time(18, 15), time(18, 45)),
        ("12 sampai 13.30", time(12), time(13, 30)),
        ("12 hingga 13", time(12), time(13)),
        ("20 to 8", time(20), time(8)),
    ],
)
def test_hours_are_read(typed: str, begin: time, end: time) -> None:
    assert read_hours(f"\n{typed}\n{typed}\n") == ((begin, end),)


@pytest.mark.parametrize("typed", ["12", "12-12", "25-26", "12:75-13", "noon", "12-13-14"])
def test_hours_that_cannot_be_read_are_refused(typed: str) -> None:
    with pytest.raises(ShopError) as refused:
        read_hours(typed)
    assert refused.value.code is ErrorCode.HOURS_UNREADABLE
