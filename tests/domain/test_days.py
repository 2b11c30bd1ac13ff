"""Days as people type them in three languages, and month arithmetic that never drifts (faults.md T15, I12)."""

from collections.abc import Callable
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.days import (
    EARLIEST_SALE,
    DayOrder,
    day_order,
    read_day,
    read_file_day,
    read_promise,
)
from shop_crm.domain.problems import ErrorCode, ShopError

TODAY = date(2026, 11, 22)
"""A Sunday."""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-22", "2026-11-22"),
        ("22/11", "2026-11-22"),
        ("22-11", "2026-11-22"),
        ("22.11", "2026-11-22"),
        (" 22  11 ", "2026-11-22"),
        ("22/11/26", "2026-11-22"),
        ("22/11/2026", "2026-11-22"),
        ("11/22/2026", "2026-11-22"),
        ("11/13", "2026-11-13"),
        ("23/11", "2025-11-23"),
        ("11/8", "2026-08-11"),
        ("２２/１１", "2026-11-22"),
        ("22 Nov", "2026-11-22"),
        ("Nov 22", "2026-11-22"),
        ("nov. 22, 2026", "2026-11-22"),
        ("22nov26", "2026-11-22"),
        ("22 November 2026", "2026-11-22"),
        ("22 Ogos", "2026-08-22"),
        ("22 Agustus", "2026-08-22"),
        ("22 Agu", "2026-08-22"),
        ("22 Mac", "2026-03-22"),
        ("22 Mei", "2026-05-22"),
        ("22 Okt", "2026-10-22"),
        ("22 Des.", "2025-12-22"),
        ("22 Dis", "2025-12-22"),
        ("22 Disember", "2025-12-22"),
        ("22nd Nov", "2026-11-22"),
        ("22hb Nov", "2026-11-22"),
        ("Sunday, 22 Nov", "2026-11-22"),
        ("29 Feb", "2024-02-29"),
        ("22", "2026-11-22"),
        ("23", "2026-10-23"),
        ("31", "2026-10-31"),
        ("Today", "2026-11-22"),
        ("hari ini", "2026-11-22"),
        ("hari ni", "2026-11-22"),
        ("yesterday", "2026-11-21"),
        ("kemarin", "2026-11-21"),
        ("semalam", "2026-11-21"),
        ("besok", "2026-11-23"),
        ("esok", "2026-11-23"),
        ("lusa", "2026-11-24"),
        ("3 days ago", "2026-11-19"),
        ("3 hari lalu", "2026-11-19"),
        ("3 hari yang lalu", "2026-11-19"),
        ("3 hari lepas", "2026-11-19"),
        ("2 minggu lalu", "2026-11-08"),
        ("mon", "2026-11-16"),
        ("Senin", "2026-11-16"),
        ("isnin", "2026-11-16"),
        ("jum'at", "2026-11-20"),
        ("hari Sabtu", "2026-11-21"),
        ("minggu", "2026-11-15"),
        ("ahad", "2026-11-15"),
    ],
)
def test_a_day_of_a_sale_is_the_latest_that_was_typed(typed: str, day: str) -> None:
    assert read_day(typed, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "day"), [("11/8", "2026-11-08"), ("11/8/25", "2025-11-08"), ("22/11", "2026-11-22"), ("2026-11-08",) * 2]
)
def test_a_country_that_writes_the_month_first_is_read_so(typed: str, day: str) -> None:
    assert read_day(typed, TODAY, month_first=True) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "x",
        "30 Feb",
        "31/4",
        "31/4/2026",
        "29/2/2027",
        "22/13",
        "13/13",
        "0/0",
        "32",
        "-22",
        "22//11",
        "22/11/",
        "22?11",
        "Nov",
        "Nov 2026",
        "22 2026 Nov",
        "22 Nov Nov",
        "mon tue",
        "1/2/203",
        "22/11/0000",
        "1/1/10000",
        "99999 days ago",
        "1 2 3 4",
        "9" * 1_000_000,
        "1 " * 1_000_000,
    ],
    ids=lambda typed: typed[:20] or "nothing",
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_day(typed, TODAY)
    assert caught.value.code is ErrorCode.DAY_UNREADABLE
    assert len(str(caught.value.facts["typed"])) < 100


def test_kelmarin_is_asked_for_it_means_two_days() -> None:
    with pytest.raises(ShopError) as caught:
        read_day("Kelmarin", TODAY)
    assert caught.value.code is ErrorCode.DAY_AMBIGUOUS
    assert caught.value.facts == {"typed": "Kelmarin", "first": date(2026, 11, 20), "second": date(2026, 11, 21)}


@given(st.dates(EARLIEST_SALE, TODAY), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y", "%d %b %Y", "%B %d, %Y"]))
def test_a_day_that_is_written_out_reads_back_the_same(day: date, written: str) -> None:
    assert read_day(day.strftime(written), TODAY) == day


@given(st.text(max_size=20) | st.text(alphabet="0123456789/.- novjamfri:", max_size=20))
def test_any_text_gives_a_day_or_a_reason(text: str) -> None:
    for read in (read_day, read_promise):
        trouble = _trouble(read, text)
        assert trouble is None or trouble.value.startswith(("day_", "time_"))


def _trouble(read: Callable[[str, date], object], text: str) -> ErrorCode | None:
    try:
        read(text, TODAY)
    except ShopError as error:
        return error.code
    return None


@pytest.mark.parametrize(
    ("typed", "day", "clock"),
    [
        ("fri 10:00", "2026-11-27", "10:00"),
        ("Jumat 10.00", "2026-11-27", "10:00"),
        ("besok jam 9", "2026-11-23", "09:00"),
        ("jam 9 besok", "2026-11-23", "09:00"),
        ("besok pagi jam 9", "2026-11-23", "09:00"),
        ("tomorrow", "2026-11-23", None),
        ("3 hari lagi", "2026-11-25", None),
        ("in 2 weeks", "2026-12-06", None),
        ("24 Nov 16:30", "2026-11-24", "16:30"),
        ("24.11 16.30", "2026-11-24", "16:30"),
        ("2026-11-24 16:30", "2026-11-24", "16:30"),
        ("tue 10am", "2026-11-24", "10:00"),
        ("tue 10 p.m.", "2026-11-24", "22:00"),
        ("fri at 12 pm", "2026-11-27", "12:00"),
        ("fri 12 am", "2026-11-27", "00:00"),
        ("selasa jam 4 sore", "2026-11-24", "16:00"),
        ("selasa jam 1 siang", "2026-11-24", "13:00"),
        ("selasa jam 11 siang", "2026-11-24", "11:00"),
        ("selasa pukul 8 malam", "2026-11-24", "20:00"),
        ("pukul 3 petang", "2026-11-22", "15:00"),
        ("12 petang", "2026-11-22", "12:00"),
        ("16:30", "2026-11-22", "16:30"),
        ("16.30", "2026-11-22", "16:30"),
        ("24.11", "2026-11-24", None),
        ("selasa 24.11", "2026-11-24", None),
        ("sunday", "2026-11-29", None),
        ("22 Nov", "2026-11-22", None),
        ("21 Nov", "2027-11-21", None),
        ("21", "2026-12-21", None),
        ("31", "2026-12-31", None),
        ("29 Feb", "2028-02-29", None),
        ("22/11/2036", "2036-11-22", None),
        ("tue 10", "2026-11-24", "10:00"),
        ("tue 24", "2026-11-24", None),
        ("besok 3", "2026-11-23", "15:00"),
        ("besok jam 3", "2026-11-23", "15:00"),
        ("besok 03:00", "2026-11-23", "03:00"),
        ("24 Nov 10", "2026-11-24", "10:00"),
        ("24/11 10", "2026-11-24", "10:00"),
        ("24 Nov 27", "2027-11-24", None),
        ("Nov 24", "2026-11-24", None),
        ("22 11", "2026-11-22", None),
        ("10.30", "2026-11-22", "10:30"),
        ("fri 10.30", "2026-11-27", "10:30"),
    ],
)
def test_a_promise_is_the_next_such_day(typed: str, day: str, clock: str | None) -> None:
    assert read_promise(typed, TODAY) == (date.fromisoformat(day), time.fromisoformat(clock) if clock else None)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("yesterday", ErrorCode.DAY_PAST),
        ("21/11/2026", ErrorCode.DAY_PAST),
        ("23/11/2036", ErrorCode.DAY_TOO_FAR),
        ("1/1/2999", ErrorCode.DAY_TOO_FAR),
        ("fri 25:00", ErrorCode.TIME_UNREADABLE),
        ("fri 10:60", ErrorCode.TIME_UNREADABLE),
        ("fri 25.99", ErrorCode.TIME_UNREADABLE),
        ("besok jam 24", ErrorCode.TIME_UNREADABLE),
        ("besok jam x", ErrorCode.TIME_UNREADABLE),
        ("fri 13 am", ErrorCode.TIME_UNREADABLE),
        ("jam 12 malam", ErrorCode.TIME_UNREADABLE),
        ("", ErrorCode.DAY_UNREADABLE),
        ("someday", ErrorCode.DAY_UNREADABLE),
        ("someday 10:00", ErrorCode.DAY_UNREADABLE),
        ("30 Feb", ErrorCode.DAY_UNREADABLE),
        ("jumat 10.11", ErrorCode.DAY_AMBIGUOUS),
        ("thu 10", ErrorCode.DAY_AMBIGUOUS),
    ],
)
def test_what_cannot_be_promised_is_refused_with_its_reason(typed: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        read_promise(typed, TODAY)
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["1/2/2026", "13/4/2026 10:00"], DayOrder.DAY_FIRST),
        (["1/2/2026", "1/13/2026"], DayOrder.MONTH_FIRST),
        (["2026-01-02 10:14:00 -0400"], DayOrder.YEAR_FIRST),
        (["1/2/2026", "3/4/2026"], None),
        (["22 Nov 2026", "45000", "", "n/a"], None),
        (["31/4/2026", "1/2/2026"], None),
    ],
    ids=str,
)
def test_a_files_order_is_decided_by_all_its_days(texts: list[str], order: DayOrder | None) -> None:
    assert day_order(texts) is order


def test_days_that_contradict_each_other_are_asked() -> None:
    with pytest.raises(ShopError) as caught:
        day_order(["1/2/2026", "13/1/2026", "2/14/2026"])
    assert caught.value.code is ErrorCode.DAY_AMBIGUOUS
    assert caught.value.facts == {"typed": "2/14/2026", "first": date(2026, 1, 13), "second": date(2026, 2, 14)}


@pytest.mark.parametrize(
    ("order", "typed", "day"),
    [
        (DayOrder.MONTH_FIRST, "11/8/2018", "2018-11-08"),
        (DayOrder.DAY_FIRST, "11/8/2018", "2018-08-11"),
        (DayOrder.DAY_FIRST, "01/10/2026 23:50", "2026-10-01"),
        (DayOrder.MONTH_FIRST, "1/10/2026 11:50 PM", "2026-01-10"),
        (DayOrder.DAY_FIRST, "22.11.26", "2026-11-22"),
        (DayOrder.YEAR_FIRST, "26-11-22", "2026-11-22"),
        (DayOrder.YEAR_FIRST, "2026-09-03 10:14:00 -0400", "2026-09-03"),
        (DayOrder.YEAR_FIRST, "2026-09-03T10:14:00.123Z", "2026-09-03"),
        (DayOrder.DAY_FIRST, "2026-09-03", "2026-09-03"),
        (DayOrder.DAY_FIRST, "22 Nov 2026", "2026-11-22"),
        (DayOrder.MONTH_FIRST, "22-Agu-26", "2026-08-22"),
        (DayOrder.DAY_FIRST, "Sun, 22 Nov 2026 10:14:00 +0700", "2026-11-22"),
        (DayOrder.DAY_FIRST, "45000", "2023-03-15"),
        (DayOrder.DAY_FIRST, "45000.75", "2023-03-15"),
    ],
)
def test_a_files_day_is_read_in_the_files_order(order: DayOrder, typed: str, day: str) -> None:
    assert read_file_day(typed, order) == date.fromisoformat(day)


def test_an_empty_cell_is_a_missing_day() -> None:
    with pytest.raises(ShopError) as caught:
        read_file_day(" ", DayOrder.DAY_FIRST)
    assert caught.value.code is ErrorCode.DAY_MISSING


@pytest.mark.parametrize(
    ("order", "typed"),
    [
        (DayOrder.DAY_FIRST, "11/22/2026"),
        (DayOrder.MONTH_FIRST, "22/11/2026"),
        (DayOrder.YEAR_FIRST, "22/11/2026"),
        (DayOrder.DAY_FIRST, "31/4/2026"),
        (DayOrder.DAY_FIRST, "22/11"),
        (DayOrder.DAY_FIRST, "22 Nov"),
        (DayOrder.DAY_FIRST, "today"),
        (DayOrder.DAY_FIRST, "4500"),
        (DayOrder.DAY_FIRST, "450000"),
        (DayOrder.DAY_FIRST, "22/11/2026 and more"),
        (DayOrder.DAY_FIRST, "1" * 1_000_000),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_no_day_in_the_files_order_is_refused(order: DayOrder, typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_file_day(typed, order)
    assert caught.value.code is ErrorCode.DAY_UNREADABLE
