"""A discount is read as typed and leaves whole minor units on every line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.discounts import discounted, read_discount
from shop_crm.domain.money import currency
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line

IDR, USD = currency("IDR"), currency("USD")


@pytest.mark.parametrize(
    ("typed", "total", "discount"),
    [
        ("", 100_000, 0),
        ("10%", 100_000, 10_000),
        ("12,5 %", 100_000, 12_500),
        ("100%", 99, 99),
        ("50rb", 100_000, 50_000),
        ("0", 100_000, 0),
        ("33%", 101, 33),
        ("50%", 5, 2),
    ],
)
def test_a_discount_is_an_amount_or_a_share(typed: str, total: int, discount: int) -> None:
    assert read_discount(typed, IDR, total) == discount


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("101%", ErrorCode.DISCOUNT_TOO_LARGE),
        ("150rb", ErrorCode.DISCOUNT_TOO_LARGE),
        ("-5", ErrorCode.AMOUNT_NEGATIVE),
        ("some", ErrorCode.AMOUNT_UNREADABLE),
        ("%", ErrorCode.AMOUNT_UNREADABLE),
    ],
)
def test_what_is_no_discount_is_refused(typed: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        read_discount(typed, IDR, 100_000)
    assert refused.value.code is code


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12), st.integers(0, 10**9))
def test_nothing_is_lost_and_no_line_falls_below_nought(amounts: list[int], wanted: int) -> None:
    lines = [Line(item=str(place), amount=amount) for place, amount in enumerate(amounts)]
    discount = min(wanted, sum(amounts))
    left = [line.amount for line in discounted(lines, discount)]
    assert sum(left) == sum(amounts) - discount
    assert all(0 <= now <= before for now, before in zip(left, amounts, strict=True))


def test_each_line_gives_its_share() -> None:
    lines = (Line(item="TV", amount=900), Line(item="Cable", amount=100))
    assert [line.amount for line in discounted(lines, 100)] == [810, 90]
