"""I10: amounts as people write them; what can be read two ways is asked about, and nothing is off by a thousand."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_crm.domain.problems import ErrorCode
from shop_crm.services.imports import prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import amounts, brought_in, refused
from tests.made_files import xlsx


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("Rp 1.500.000,00", 1_500_000),
        ("1,500,000.00", 1_500_000),
        ("1.500", 1_500),
        ("15rb", 15_000),
        ("1,5jt", 1_500_000),
        ("Rp1.500.000,-", 1_500_000),
        ("１５００", 1_500),
        ("1500000", 1_500_000),
        ("1 500 000", 1_500_000),
    ],
)
def test_i10_an_amount_is_read_as_it_is_meant(shop: Shop, written: str, amount: int) -> None:
    brought_in(shop, f'Tanggal;Nama;Barang;Harga\n2026-11-02;Siti;TV;"{written}"\n'.encode())
    assert amounts(shop) == [amount]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1,500", ErrorCode.AMOUNT_AMBIGUOUS),
        ("15m", ErrorCode.AMOUNT_AMBIGUOUS),
        ("(1.500)", ErrorCode.AMOUNT_NEGATIVE),
        ("RM 15", ErrorCode.AMOUNT_OTHER_CURRENCY),
        ("gratis", ErrorCode.AMOUNT_UNREADABLE),
    ],
)
def test_i10_what_is_not_sure_is_told(shop: Shop, written: str, code: ErrorCode) -> None:
    rows = f"Tanggal;Nama;Barang;Harga\n2026-11-02;Siti;TV;{written}\n2026-11-02;Budi;TV;5000\n"
    found = prepare_import(shop, rows.encode())
    assert refused(found) == [(2, code)]


def test_i10_one_style_for_the_whole_file(shop: Shop) -> None:
    head = "Date,Name,Item,Amount\n"
    found = brought_in(shop, f'{head}2026-11-02,Siti,TV,"1,500"\n2026-11-02,Budi,TV,"2,750.50"\n'.encode())
    assert (found.customs.style.decimal, amounts(shop)) == (".", [1_500, 2_750])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cents=st.integers(min_value=1, max_value=10**11))
def test_i10_a_real_number_of_a_workbook_is_never_off(us_shop: Shop, cents: int) -> None:
    dollars = cents / 1000
    found = prepare_import(
        us_shop, xlsx({"Data": [["Date", "Name", "Item", "Amount"], ["2026-11-02", "Ann", "TV", dollars]]})
    )
    assert refused(found) == []
    assert found.exact_amount == Decimal(cents) / 1000


@pytest.mark.parametrize("number", [22.368, 1.5, 1234.567, 0.125])
def test_i10_a_real_number_among_typed_ones_is_never_off_by_a_thousand(shop: Shop, number: float) -> None:
    rows = [
        ["Tanggal", "Nama", "Barang", "Jumlah", "Harga"],
        ["2026-11-02", "Siti", "TV", 1, number * 1_000_000],
        ["2026-11-02", "Budi", "TV", 1, "Rp 1.500.000"],
        ["2026-11-02", "Tono", "TV", 1, "1.500"],
    ]
    found = prepare_import(shop, xlsx({"Data": rows}))
    assert refused(found) == []
    assert found.exact_amount == Decimal(str(number)) * 1_000_000 + 1_501_500
