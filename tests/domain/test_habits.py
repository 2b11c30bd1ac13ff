"""Twice is a habit: which complaints are alike, and within which time (domain.md 8)."""

from datetime import date, timedelta

import pytest

from shop_crm.domain.complaints import Cause
from shop_crm.domain.habits import Alike, Case, Habit, habits

DAY = date(2026, 11, 23)


def case(id: int, ago: int = 0, item: str = "", supplier: str = "", cause: Cause | None = None) -> Case:
    return Case(complaint_id=id, day=DAY - timedelta(days=ago), item=item, supplier=supplier, cause=cause)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        (case(1, 10, item="LG TV"), case(2, item="lg  tv"), [Alike.PRODUCT]),
        (case(1, 10, item="TV", supplier="Sumber"), case(2, item="Fridge", supplier="SUMBER"), [Alike.SUPPLIER]),
        (case(1, 10, item="TV", cause=Cause.LATE), case(2, item="Fridge", cause=Cause.LATE), [Alike.CAUSE]),
        (
            case(1, 10, "TV", "Sumber", Cause.DEFECT),
            case(2, 0, "TV", "Sumber", Cause.DEFECT),
            [Alike.PRODUCT, Alike.SUPPLIER, Alike.CAUSE],
        ),
        (case(1, 90, item="TV"), case(2, item="TV"), [Alike.PRODUCT]),
        (case(1, 91, item="TV"), case(2, item="TV"), []),
        (case(1, 10, cause=Cause.OTHER), case(2, cause=Cause.OTHER), []),
        (case(1, 10), case(2), []),
        (case(1, 10, item="TV", cause=Cause.LATE), case(2, item="Fridge", cause=Cause.PRICE), []),
    ],
    ids=[
        "the same product",
        "the same supplier",
        "the same cause",
        "alike in all",
        "90 days apart",
        "91 days apart",
        "something else is no cause",
        "nothing known",
        "nothing alike",
    ],
)
def test_two_complaints_that_are_alike_within_90_days_are_a_habit(
    first: Case, second: Case, alike: list[Alike]
) -> None:
    found = habits([first, second])
    for each in (1, 2):
        assert [habit.alike for habit in found.get(each, ())] == alike
        assert all(habit.count == 2 for habit in found.get(each, ()))


def test_one_complaint_alone_is_no_habit() -> None:
    assert habits([case(1, item="TV", supplier="Sumber", cause=Cause.DEFECT)]) == {}


def test_only_those_within_90_days_of_one_another_are_counted() -> None:
    found = habits([case(1, 100, "TV"), case(2, 50, "TV"), case(3, 0, "TV")])
    assert {id: habit.count for id, (habit,) in found.items()} == {1: 2, 2: 2, 3: 2}
    found = habits([case(1, 80, "TV"), case(2, 50, "TV"), case(3, 0, "TV")])
    assert {id: habit.count for id, (habit,) in found.items()} == {1: 3, 2: 3, 3: 3}


def test_a_habit_says_by_whom_and_by_what() -> None:
    found = habits([case(1, 1, "A", "Sumber Makmur", Cause.LATE), case(2, 0, "B", "Sumber Makmur", Cause.LATE)])
    assert found[1] == (
        Habit(alike=Alike.SUPPLIER, count=2, supplier="Sumber Makmur"),
        Habit(alike=Alike.CAUSE, count=2, cause=Cause.LATE),
    )
