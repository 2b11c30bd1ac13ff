"""I12: one order of day and month for the whole file, decided from all rows; real days are what they are."""

from datetime import date, datetime

import pytest

from shop_crm.domain.days import DayOrder
from shop_crm.domain.problems import ErrorCode
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, days, refused
from tests.made_files import ods, xlsx

HEAD = ["Tanggal", "Nama", "Barang", "Harga"]


def workbook_rows(*written: object) -> list[list[object]]:
    return [HEAD, *([day, f"Orang {place}", "TV", 5] for place, day in enumerate(written))]


@pytest.mark.parametrize(
    ("written", "order", "found"),
    [
        (["01/02/2026", "13/02/2026"], DayOrder.DAY_FIRST, ["2026-02-01", "2026-02-13"]),
        (["01/02/2026", "02/13/2026"], DayOrder.MONTH_FIRST, ["2026-01-02", "2026-02-13"]),
        (["01/02/2026", "03/04/2026"], DayOrder.DAY_FIRST, ["2026-02-01", "2026-04-03"]),
        (["2026-02-01", "2026/02/13 23:50"], DayOrder.YEAR_FIRST, ["2026-02-01", "2026-02-13"]),
        (["2026-02-01", "13/02/2026", "01/03/2026"], DayOrder.DAY_FIRST, ["2026-02-01", "2026-02-13", "2026-03-01"]),
    ],
)
def test_i12_the_order_is_decided_from_all_rows(
    shop: Shop, written: list[str], order: DayOrder, found: list[str]
) -> None:
    rows = "".join(f"{day},Orang {place},TV,5\n" for place, day in enumerate(written))
    prepared = brought_in(shop, f"{','.join(HEAD)}\n{rows}".encode())
    assert (prepared.customs.order, days(shop)) == (order, found)


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_i12_real_days_are_what_they_are_in_both_epochs(shop: Shop, epoch_1904: bool) -> None:
    rows = workbook_rows(date(2026, 2, 1), datetime(2026, 2, 13, 23, 59), date(2024, 2, 29))
    brought_in(shop, xlsx({"Data": rows}, epoch_1904=epoch_1904))
    assert days(shop) == ["2026-02-01", "2026-02-13", "2024-02-29"]


@pytest.mark.parametrize("make", [xlsx, ods])
def test_i12_typed_days_beside_real_ones_have_one_order(shop: Shop, make) -> None:  # type: ignore[no-untyped-def]
    brought_in(shop, make({"Data": workbook_rows(date(2026, 2, 1), "02/13/2026", "03/04/2026")}))
    assert days(shop) == ["2026-02-01", "2026-02-13", "2026-03-04"]


def test_i12_a_serial_number_is_the_day_it_counts(shop: Shop) -> None:
    brought_in(shop, f"{','.join(HEAD)}\n46054,Siti,TV,5\n46054.75,Budi,TV,5\n".encode())
    assert days(shop) == ["2026-02-01", "2026-02-01"]


def test_i12_a_day_that_no_calendar_has_is_told(shop: Shop) -> None:
    found = brought_in(shop, f"{','.join(HEAD)}\n31/02/2026,Siti,TV,5\n13/02/2026,Budi,TV,5\n".encode())
    assert refused(found) == [(2, ErrorCode.DAY_UNREADABLE)]
