"""Birthdays as people say them, with the year or without (domain.md 11)."""

from datetime import date

import pytest

from shop_crm.domain.birthdays import Birthday, from_code, read_birthday
from shop_crm.domain.problems import ErrorCode, ShopError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("3 June", "--06-03"),
        ("3-6", "--06-03"),
        ("3/6", "--06-03"),
        ("03/06/1980", "1980-06-03"),
        ("3 Juni 1980", "1980-06-03"),
        ("3 Mac 1980", "1980-03-03"),
        ("June 3, 1980", "1980-06-03"),
        ("1980-06-03", "1980-06-03"),
        ("3.6.80", "1980-06-03"),
        ("3.6.05", "2005-06-03"),
        ("22 Nov 2026", "2026-11-22"),
        ("22.11.26", "2026-11-22"),
        ("23.11.27", "1927-11-23"),
        ("29 Feb", "--02-29"),
        ("29 Feb 1980", "1980-02-29"),
        ("6/13", "--06-13"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_birthday_is_read_as_it_is_said(typed: str, code: str) -> None:
    found = read_birthday(typed, TODAY)
    assert (found.code if found else "") == code
    assert from_code(code) == found


def test_the_month_stands_first_where_that_is_the_custom() -> None:
    assert read_birthday("6/3/1980", TODAY, month_first=True) == Birthday(month=6, day=3, year=1980)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("30 Feb", ErrorCode.BIRTHDAY_UNREADABLE),
        ("31/4", ErrorCode.BIRTHDAY_UNREADABLE),
        ("29 Feb 1981", ErrorCode.BIRTHDAY_UNREADABLE),
        ("13/13", ErrorCode.BIRTHDAY_UNREADABLE),
        ("0/6", ErrorCode.BIRTHDAY_UNREADABLE),
        ("3 June 1850", ErrorCode.BIRTHDAY_UNREADABLE),
        ("3 June 0080", ErrorCode.BIRTHDAY_UNREADABLE),
        ("in June", ErrorCode.BIRTHDAY_UNREADABLE),
        ("17", ErrorCode.BIRTHDAY_UNREADABLE),
        ("x" * 100_000, ErrorCode.BIRTHDAY_UNREADABLE),
        ("23 Nov 2026", ErrorCode.BIRTHDAY_IN_FUTURE),
        ("3 June 2080", ErrorCode.BIRTHDAY_IN_FUTURE),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_day_that_no_calendar_has_is_told(typed: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        read_birthday(typed, TODAY)
    assert refused.value.code is code
