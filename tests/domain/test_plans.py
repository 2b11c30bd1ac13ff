"""Which purchases matter and on which days we ask (domain.md 1 and 2; faults.md T7)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.follow_ups import Channel, FollowUp, Kind, State
from shop_crm.domain.money import currency
from shop_crm.domain.plans import Anchor, Plan, PlanBook, Step, Unit, fits, match, plan, start_plans, with_plan
from shop_crm.domain.purchases import Line, Purchase, PurchaseState

IDR = currency("IDR")
LARGE = 3_000_000
ALWAYS_OPEN = Calendar(keeps_holidays=False)
INDONESIA = Calendar(country="ID")
PLANS = tuple(replace(found, id=place) for place, found in enumerate(start_plans(IDR), start=1))
BOOK = PlanBook(plans=PLANS, large_line=LARGE)
BY_CODE = {found.code: found for found in PLANS}


def line(category: str = "", amount: int = 5_000_000, item: str = "a thing", **more: object) -> Line:
    return Line(item=item, category=category, amount=amount, **more)  # type: ignore[arg-type]


def bought(*lines: Line, day: date = date(2026, 8, 13)) -> Purchase:
    return Purchase(id=7, customer_id=3, day=day, lines=lines)


def book(*plans: Plan) -> PlanBook:
    return PlanBook(plans=plans, large_line=LARGE)


def planned(purchase: Purchase, calendar: Calendar = ALWAYS_OPEN) -> list[FollowUp]:
    return plan(purchase, BOOK, calendar)


def won_by(purchase: Purchase) -> str:
    won = match(purchase, BOOK)
    return won.plan.code if won else ""


SERIES = {
    "television": ("2026-08-23", "2026-11-13", "2027-07-13"),
    "computer": ("2026-08-23", "2026-11-13", "2027-07-13"),
    "appliance": ("2026-08-23", "2026-11-13", "2027-07-13"),
    "furniture": ("2026-08-23", "2026-11-13", "2027-07-13"),
    "vehicle": ("2026-08-20", "2026-09-13", "2026-11-13", "2027-07-13"),
    "phone": ("2026-08-23", "2026-11-13"),
    "": ("2026-08-23", "2026-11-13", "2027-07-13"),
}


@pytest.mark.parametrize(("category", "days"), SERIES.items(), ids=[code or "large" for code in SERIES])
def test_each_start_plan_asks_on_its_days(category: str, days: tuple[str, ...]) -> None:
    series = planned(bought(line(category, warranty_months=12)))
    assert tuple(str(step.due) for step in series) == days


@pytest.mark.parametrize("code", [found.code for found in PLANS])
def test_each_start_plan_asks_something_on_every_step(code: str) -> None:
    assert all(step.ask_code and step.channel is Channel.CALL for step in BY_CODE[code].steps)


def test_a_follow_up_knows_where_it_comes_from() -> None:
    first = planned(bought(line("tv", warranty_months=12)))[0]
    assert (first.customer_id, first.purchase_id, first.plan_id) == (3, 7, BY_CODE["television"].id)
    assert (first.step_number, first.step_count, first.kind, first.state) == (1, 3, Kind.COURTESY, State.OPEN)


def test_any_large_purchase_is_the_last_start_plan() -> None:
    assert [found.code for found in PLANS][-1] == "large"
    assert [found.is_large for found in PLANS] == [False] * 6 + [True]


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [
        ("2024-02-29", 12, "2025-01-29"),
        ("2026-01-31", 2, "2026-02-28"),
        ("2026-08-31", 7, "2027-02-28"),
        ("2026-08-13", 24, "2028-07-13"),
    ],
)
def test_the_warranty_step_is_a_month_before_its_end(day: str, months: int, due: str) -> None:
    series = planned(bought(line("tv", warranty_months=months), day=date.fromisoformat(day)))
    assert str(series[-1].due) == due
    assert series[-1].ask_code == "before_warranty_ends"


@pytest.mark.parametrize("months", [None, 1], ids=["no warranty", "a warranty shorter than the step"])
def test_without_a_warranty_long_enough_there_is_no_warranty_step(months: int | None) -> None:
    series = planned(bought(line("tv", warranty_months=months)))
    assert [(step.step_number, step.step_count) for step in series] == [(1, 2), (2, 2)]


def test_the_warranty_that_ends_first_is_told_in_time() -> None:
    series = planned(bought(line("tv", warranty_months=24, item="TV"), line("sofa", warranty_months=12, item="Sofa")))
    assert str(series[-1].due) == "2027-07-13"


def test_a_short_warranty_does_not_hide_a_long_one() -> None:
    two = bought(line("tv", warranty_months=24, item="TV"), line("phone", warranty_months=1, item="Phone"))
    assert str(planned(two)[-1].due) == "2028-07-13"


def test_the_warranty_of_an_everyday_thing_does_not_count() -> None:
    with_cable = bought(line("tv", item="TV"), line("cables", 50_000, "Cable", warranty_months=12))
    assert len(planned(with_cable)) == 2


@pytest.mark.parametrize(
    ("amount", "flagged"), [(LARGE - 1, ""), (LARGE, "large"), (LARGE + 1, "large")], ids=["below", "at it", "above"]
)
def test_a_purchase_that_reaches_the_large_line_is_flagged(amount: int, flagged: str) -> None:
    assert won_by(bought(line("toys", amount))) == flagged


@pytest.mark.parametrize(
    ("amount", "flagged"), [(299_999, ""), (300_000, "phone")], ids=["below a tenth", "a tenth of the large line"]
)
def test_a_phones_case_is_not_a_phone(amount: int, flagged: str) -> None:
    assert won_by(bought(line("phone", amount))) == flagged


def test_many_small_things_that_reach_the_large_line_together_are_all_named() -> None:
    won = match(bought(line("toys", 1_000_000, "Doll"), line("books", 2_000_000, "Atlas")), BOOK)
    assert won is not None
    assert [found.item for found in won.lines] == ["Atlas", "Doll"]


@pytest.mark.parametrize("lines", [(), (("newspaper", 5_000),), (("soap", 20_000), ("rice", 150_000))])
def test_everyday_purchases_give_nothing(lines: tuple[tuple[str, int], ...]) -> None:
    purchase = bought(*(line(category, amount) for category, amount in lines))
    assert match(purchase, BOOK) is None
    assert planned(purchase) == []


def test_several_flagged_items_give_one_series_that_names_them_all_dearest_first() -> None:
    purchase = bought(
        line("fridge", 4_000_000, "Fridge"),
        line("snacks", 10_000, "Crisps"),
        line("tv", 3_500_000, "TV"),
        line("sofa", 6_000_000, "Sofa"),
    )
    won = match(purchase, BOOK)
    assert won is not None
    assert [found.item for found in won.lines] == ["Sofa", "Fridge", "TV"]
    assert won.plan.code == "television"
    assert [step.plan_id for step in planned(purchase)] == [BY_CODE["television"].id] * 2


def test_a_cheap_namesake_of_a_flagged_item_is_not_named() -> None:
    won = match(bought(line("tv", item="Samsung"), line("cables", 20_000, item="Samsung")), BOOK)
    assert won is not None
    assert [found.category for found in won.lines] == ["tv"]


def test_the_first_plan_that_fits_wins_in_the_owners_order() -> None:
    purchase = bought(line("tv", 5_000_000))
    assert match(purchase, BOOK).plan.code == "television"  # type: ignore[union-attr]
    turned = (BY_CODE["large"], *PLANS[:-1])
    assert match(purchase, replace(BOOK, plans=turned)).plan.code == "large"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("amount", "fits"), [(99, False), (100, True), (199, True), (200, False)], ids=["below", "from", "within", "to"]
)
def test_a_plans_amounts_are_from_inclusive_to_exclusive(amount: int, fits: bool) -> None:
    own = Plan(id=1, categories=("toys",), amount_from=100, amount_to=200, steps=(Step(after=1, unit=Unit.DAY),))
    assert (match(bought(line("toys", amount)), book(own)) is not None) is fits


@pytest.mark.parametrize(
    ("step", "due"),
    [
        (Step(after=3, unit=Unit.DAY), "2026-08-16"),
        (Step(after=2, unit=Unit.WEEK), "2026-08-27"),
        (Step(after=1, unit=Unit.MONTH), "2026-09-13"),
        (Step(after=3, unit=Unit.DAY, anchor=Anchor.WARRANTY_END), "2027-08-10"),
        (Step(after=2, unit=Unit.WEEK, anchor=Anchor.WARRANTY_END), "2027-07-30"),
        (Step(after=0, unit=Unit.DAY), "2026-08-13"),
    ],
    ids=["days", "weeks", "months", "days before the end", "weeks before the end", "the same day"],
)
def test_an_owners_step_is_counted_in_its_unit(step: Step, due: str) -> None:
    own = Plan(id=1, categories=("tv",), steps=(step,))
    (made,) = plan(bought(line("tv", warranty_months=12)), book(own), ALWAYS_OPEN)
    assert str(made.due) == due


@pytest.mark.parametrize(
    ("category", "code"),
    [
        ("TV", "television"), ("Televisi", "television"), ("televisyen", "television"), ("  smart   TV ", "television"),
        ("Laptop", "computer"), ("komputer riba", "computer"), ("KULKAS", "appliance"), ("peti sejuk", "appliance"),
        ("mesin cuci", "appliance"), ("mesin basuh", "appliance"), ("Set Kamar Tidur", "furniture"),
        ("set bilik tidur", "furniture"), ("perabot", "furniture"), ("mobil", "vehicle"), ("kereta", "vehicle"),
        ("motosikal", "vehicle"), ("HP", "phone"), ("telefon bimbit", "phone"), ("smartphone", "phone"),
    ],
)  # fmt: skip
def test_a_category_is_known_in_three_languages(category: str, code: str) -> None:
    assert won_by(bought(line(category, 1_000_000))) == code


def test_a_voided_purchase_plans_nothing() -> None:
    assert planned(replace(bought(line("tv")), state=PurchaseState.VOIDED)) == []


def test_a_returned_line_counts_no_more() -> None:
    back = line("tv", item="TV", returned_quantity=Decimal(1), returned_amount=5_000_000)
    assert planned(bought(back)) == []
    won = match(bought(back, line("phone", 1_000_000, "Phone")), BOOK)
    assert won is not None
    assert (won.plan.code, [found.item for found in won.lines]) == ("phone", ["Phone"])


def test_what_was_given_back_counts_no_more_towards_the_large_line() -> None:
    half = line("toys", 4_000_000, quantity=Decimal(2), returned_quantity=Decimal(1), returned_amount=2_000_000)
    assert planned(bought(half)) == []


@pytest.mark.parametrize(
    ("calendar", "day", "due", "shown"),
    [
        (INDONESIA, "2026-08-07", "2026-08-17", "2026-08-18"),
        (Calendar(country="ID", closed_weekdays=frozenset({1})), "2026-08-07", "2026-08-17", "2026-08-19"),
        (Calendar(keeps_holidays=False, closed_weekdays=frozenset({6})), "2026-08-13", "2026-08-23", "2026-08-24"),
        (Calendar(closed_days=frozenset({date(2026, 8, 23)})), "2026-08-13", "2026-08-23", "2026-08-24"),
        (Calendar(country="ID", keeps_holidays=False), "2026-08-07", "2026-08-17", "2026-08-17"),
    ],
    ids=["Independence Day", "a holiday, then a closed Tuesday", "a closed Sunday", "the owner's day", "stays open"],
)
def test_a_courtesy_call_is_shown_on_the_next_open_day_while_its_due_day_stays(
    calendar: Calendar, day: str, due: str, shown: str
) -> None:
    first = planned(bought(line("tv"), day=date.fromisoformat(day)), calendar)[0]
    assert (str(first.due), str(first.planned_on)) == (due, shown)


@given(
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    months=st.one_of(st.none(), st.integers(1, 600)),
    category=st.sampled_from(["tv", "car", "phone", "toys"]),
)
def test_no_step_is_before_the_purchase_and_none_is_shown_before_it_is_due(
    day: date, months: int | None, category: str
) -> None:
    series = planned(bought(line(category, warranty_months=months), day=day))
    assert series
    assert all(day < step.due <= step.planned_on for step in series)
    assert len({step.step_number for step in series}) == len(series)
    assert {step.step_count for step in series} == {max(step.step_number for step in series)}


def test_a_changed_plan_takes_its_own_place_in_the_book() -> None:
    named = replace(BY_CODE["appliance"], name="White goods")
    assert with_plan(BOOK, named).plans == tuple(named if found.id == named.id else found for found in PLANS)


@pytest.mark.parametrize(
    ("is_large", "place"), [(False, 6), (True, 7)], ids=["before any large purchase", "for large purchases, last"]
)
def test_a_new_plan_takes_the_place_that_a_new_one_gets(is_large: bool, place: int) -> None:
    new = Plan(name="Toys", categories=("toys",), is_large=is_large)
    assert with_plan(BOOK, new).plans == (*PLANS[:place], new, *PLANS[place:])


def test_where_the_large_plan_is_a_past_one_a_new_plan_goes_last() -> None:
    past = replace(BOOK, plans=(*PLANS[:-1], replace(PLANS[-1], is_past=True)))
    assert with_plan(past, Plan(name="Toys")).plans[-1].name == "Toys"


def test_a_plan_that_was_replaced_twice_is_known_by_the_newest() -> None:
    family = (Plan(id=1, is_past=True, replaced_by=2), Plan(id=2, is_past=True, replaced_by=5), Plan(id=5))
    assert [book(*family).newest(id) for id in (1, 2, 5, 9, None)] == [5, 5, 5, 9, None]


@pytest.mark.parametrize("found", PLANS, ids=[found.code for found in PLANS])
def test_a_plan_fits_whether_another_wins_or_not(found: Plan) -> None:
    wide = bought(*(line(kind) for kind in ("tv", "laptop", "fridge", "sofa", "car", "phone")))
    assert fits(found, wide, BOOK)
    assert fits(replace(found, is_off=True), wide, BOOK)
    assert not fits(found, bought(line("toys", 1_000)), BOOK)
    assert not fits(found, wide, replace(BOOK, left_alone=frozenset({"a thing"})))


@given(
    category=st.sampled_from(["tv", "car", "phone", "toys", ""]),
    amount=st.sampled_from([1, 299_999, 300_000, LARGE - 1, LARGE]),
    off=st.sets(st.sampled_from([found.code for found in PLANS])),
)
def test_one_thing_alone_is_matched_as_beside_an_everyday_one(category: str, amount: int, off: set[str]) -> None:
    some = replace(BOOK, plans=tuple(replace(found, is_off=found.code in off) for found in PLANS))
    alone, beside = (
        match(bought(line(category, amount)), some),
        match(bought(line(category, amount), line("", 0)), some),
    )
    assert (alone and (alone.plan, alone.lines[0])) == (beside and (beside.plan, beside.lines[0]))
