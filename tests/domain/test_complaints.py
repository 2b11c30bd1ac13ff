"""What a complaint is about, what may be said yes to, and what it is worth to make it right (domain.md 8)."""

from datetime import date, timedelta

import pytest

from shop_crm.domain.complaints import Complaint, Worth, checked, line_of, our_word, yes_up_to
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase

TODAY = date(2026, 11, 23)
BOUGHT = Purchase(
    customer_id=1,
    day=date(2026, 11, 13),
    lines=(Line(item="Cable", amount=50_000), Line(item="LG TV", amount=5_499_000), Line(item="Stand", amount=900_000)),
)
HERS = Complaint(id=3, customer_id=1, purchase_id=7, day=TODAY, said="It flickers")


def changed(**facts: object) -> Complaint:
    return Complaint(**{"id": 3, "customer_id": 1, "day": TODAY, "said": "It flickers", **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("item", "found"),
    [("stand", "Stand"), ("", "LG TV"), ("Remote", None)],
    ids=["the one called so", "the dearest when nothing is said", "a thing that was never sold apart"],
)
def test_a_complaint_is_about_one_line_of_its_purchase(item: str, found: str | None) -> None:
    line = line_of(item, BOUGHT)
    assert (line.item if line else None) == found
    assert line_of(item, None) is None


@pytest.mark.parametrize(
    ("limit", "line", "found"),
    [(0, BOUGHT.lines[1], 5_499_000), (300_000, BOUGHT.lines[1], 300_000), (300_000, None, 300_000), (0, None, None)],
    ids=["the price of the item", "the owner's limit", "without a purchase the owner's", "unknown"],
)
def test_a_clerk_may_say_yes_up_to_the_owners_limit_or_the_price(
    limit: int, line: Line | None, found: int | None
) -> None:
    assert yes_up_to(limit, line) == found


def test_what_it_costs_stands_beside_what_she_and_hers_have_brought() -> None:
    worth = Worth(cost=285_000, hers=14_310_000, household=22_050_000, circle=9_200_000)
    assert worth.together == 31_250_000
    assert worth.share == pytest.approx(0.00912)
    assert Worth(cost=285_000, hers=0, household=0, circle=0).share is None


def test_a_promised_day_that_has_gone_by_is_late_until_it_is_solved() -> None:
    promised = changed(promised_on=TODAY - timedelta(days=2))
    assert promised.days_late(TODAY) == 2
    assert promised.days_late(TODAY - timedelta(days=3)) == 0
    assert changed(promised_on=TODAY - timedelta(days=2), closed_on=TODAY).days_late(TODAY) == 0
    assert HERS.days_late(TODAY) == 0


def test_our_word_is_a_promise_on_its_day_about_this_complaint() -> None:
    word = our_word(changed(promised_on=TODAY + timedelta(days=1), purchase_id=7))
    assert word is not None
    assert (word.kind, word.complaint_id, word.purchase_id, word.due) == (
        Kind.PROMISE, 3, 7, TODAY + timedelta(days=1),
    )  # fmt: skip
    assert our_word(HERS) is None


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"promised_on": TODAY - timedelta(days=1)}, ErrorCode.DAY_PAST),
        ({"cost": -1}, ErrorCode.AMOUNT_NEGATIVE),
        ({"cost": 10**14}, ErrorCode.AMOUNT_TOO_LARGE),
    ],
    ids=["a day that is past", "less than nothing", "more than there is"],
)
def test_what_cannot_be_promised_is_refused(facts: dict[str, object], code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        checked(changed(**facts), HERS, TODAY)
    assert refused.value.code is code


def test_a_promise_that_is_late_already_does_not_stand_in_the_way_of_other_changes() -> None:
    late = changed(promised_on=TODAY - timedelta(days=1))
    assert checked(late, late, TODAY) == late
