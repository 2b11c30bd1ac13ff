"""What was bought, corrected and brought back (domain.md 1)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.money import MAX_MINOR
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase, PurchaseState, check_purchase, returned_line

TODAY = date(2026, 11, 23)
TV = Line(item="TV", amount=5_499_000)


def bought(*lines: Line, day: date = TODAY) -> Purchase:
    return Purchase(customer_id=1, day=day, lines=lines)


def test_the_sum_of_the_lines_is_the_purchase() -> None:
    assert bought(TV, Line(item="Cable", amount=1)).amount == 5_499_001


@pytest.mark.parametrize(
    ("purchase", "code"),
    [
        (bought(TV, day=date(2026, 11, 24)), ErrorCode.DAY_IN_FUTURE),
        (bought(TV, day=date(1999, 12, 31)), ErrorCode.DAY_TOO_EARLY),
        (bought(), ErrorCode.ITEM_MISSING),
        (bought(replace(TV, item="")), ErrorCode.ITEM_MISSING),
        (bought(replace(TV, amount=-1)), ErrorCode.AMOUNT_NEGATIVE),
        (bought(replace(TV, amount=MAX_MINOR + 1)), ErrorCode.AMOUNT_TOO_LARGE),
        (bought(replace(TV, amount=MAX_MINOR), TV), ErrorCode.AMOUNT_TOO_LARGE),
        (bought(replace(TV, quantity=Decimal(0))), ErrorCode.QUANTITY_UNREADABLE),
        (bought(replace(TV, quantity=Decimal(-1))), ErrorCode.QUANTITY_UNREADABLE),
        (bought(replace(TV, quantity=Decimal("0.0004"))), ErrorCode.QUANTITY_UNREADABLE),
        (bought(replace(TV, quantity=Decimal(10) ** 20)), ErrorCode.QUANTITY_UNREADABLE),
        (bought(replace(TV, quantity=Decimal("NaN"))), ErrorCode.QUANTITY_UNREADABLE),
        (bought(replace(TV, warranty_months=0)), ErrorCode.WARRANTY_UNREADABLE),
        (bought(replace(TV, warranty_months=601)), ErrorCode.WARRANTY_UNREADABLE),
    ],
    ids=["tomorrow", "before 2000", "no line", "no item", "negative", "too much", "too much together", "none of it",
         "less than none", "less than a thousandth", "more than can be kept", "no number", "no warranty",
         "a warranty of 50 years"],
)  # fmt: skip
def test_a_purchase_that_cannot_be_true_says_why(purchase: Purchase, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        check_purchase(purchase, TODAY)
    assert refused.value.code is code


@pytest.mark.parametrize(
    "purchase",
    [
        bought(TV),
        bought(replace(TV, amount=0)),
        bought(replace(TV, amount=MAX_MINOR)),
        bought(TV, day=date(2000, 1, 1)),
    ],
    ids=["usual", "a gift", "as much as can be", "the first day"],
)
def test_a_purchase_that_can_be_true_passes(purchase: Purchase) -> None:
    assert check_purchase(purchase, TODAY) is purchase


@pytest.mark.parametrize(
    ("amount", "quantity", "back", "given"),
    [(100, 3, 1, 33), (100, 1, 1, 100), (5, 2, 1, 2), (7, 2, 1, 4), (0, 2, 1, 0)],
    ids=["a third", "all", "a half down to even", "a half up to even", "a gift"],
)
def test_a_return_gives_back_its_share_half_to_even(amount: int, quantity: int, back: int, given: int) -> None:
    line = Line(item="Cup", amount=amount, quantity=Decimal(quantity))
    assert returned_line(line, Decimal(back), None).returned_amount == given


@given(st.integers(0, 10**13), st.integers(1, 30))
def test_what_is_returned_piece_by_piece_adds_up_to_the_whole_line(amount: int, quantity: int) -> None:
    line = Line(item="Cup", amount=amount, quantity=Decimal(quantity))
    for _ in range(quantity):
        line = returned_line(line, Decimal(1), None)
    assert (line.kept_amount, line.is_kept) == (0, False)


@pytest.mark.parametrize(
    ("quantity", "amount"),
    [("0", None), ("-1", None), ("2.5", None), ("1", 101), ("1", -1)],
    ids=["nothing", "less than nothing", "more than bought", "more than paid", "a negative amount"],
)
def test_more_cannot_come_back_than_there_is(quantity: str, amount: int | None) -> None:
    line = Line(item="Cup", amount=100, quantity=Decimal(2))
    with pytest.raises(ShopError) as refused:
        returned_line(line, Decimal(quantity), amount)
    assert refused.value.code is ErrorCode.RETURN_TOO_MUCH


def test_a_voided_purchase_stands_at_nothing() -> None:
    voided = replace(bought(TV), state=PurchaseState.VOIDED)
    assert (voided.kept_amount, voided.kept_lines, voided.amount) == (0, (), 5_499_000)


def test_a_purchase_stands_at_what_was_not_given_back() -> None:
    purchase = bought(replace(TV, returned_quantity=Decimal("0.5"), returned_amount=499_000))
    assert (purchase.kept_amount, purchase.returned_amount, len(purchase.kept_lines)) == (5_000_000, 499_000, 1)
