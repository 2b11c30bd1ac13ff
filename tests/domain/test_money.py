"""Money in whole minor units (domain.md 1; faults.md I11)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.money import CURRENCIES, MAX_MINOR, check_amount, currency
from shop_crm.domain.problems import ErrorCode, ShopError


@pytest.mark.parametrize(
    ("code", "large"), [("IDR", 3_000_000), ("MYR", 80_000), ("SGD", 30_000), ("USD", 25_000)]
)  # fmt: skip
def test_the_large_line_starts_at_its_figure(code: str, large: int) -> None:
    assert currency(code).large_line == large


def test_a_currency_is_known_in_any_case() -> None:
    assert currency(" idr ") is CURRENCIES["IDR"]


def test_an_unknown_currency_is_refused_with_those_we_know() -> None:
    with pytest.raises(ShopError) as refused:
        currency("XXX")
    assert refused.value.code is ErrorCode.CURRENCY_UNKNOWN
    assert "IDR" in str(refused.value.facts["known"])


@pytest.mark.parametrize(("major", "minor"), [("0.005", 0), ("0.015", 2), ("0.025", 2), ("1250.50", 125_050)])
def test_a_line_is_rounded_half_to_even(major: str, minor: int) -> None:
    assert currency("MYR").minor(Decimal(major)) == minor


@pytest.mark.parametrize("code", CURRENCIES)
@given(minor=st.integers(0, MAX_MINOR))
def test_minor_units_survive_the_way_there_and_back(code: str, minor: int) -> None:
    used = currency(code)
    assert used.minor(used.major(minor)) == minor


@pytest.mark.parametrize(
    ("minor", "code"), [(-1, ErrorCode.AMOUNT_NEGATIVE), (MAX_MINOR + 1, ErrorCode.AMOUNT_TOO_LARGE)]
)
def test_an_amount_outside_its_range_is_refused(minor: int, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        check_amount(minor)
    assert refused.value.code is code


@pytest.mark.parametrize("minor", [0, 1, MAX_MINOR])
def test_an_amount_within_its_range_passes(minor: int) -> None:
    assert check_amount(minor) == minor
