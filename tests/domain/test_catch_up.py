"""After days off: promises first, then the dearest, the rest on the next open days (domain.md 6)."""

from datetime import date, timedelta

import pytest

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.catch_up import CatchUp, catch_up
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.purchases import Line, Purchase

FRIDAY = date(2026, 11, 27)
SATURDAY, MONDAY, TUESDAY = (FRIDAY + timedelta(days=ahead) for ahead in (1, 3, 4))
CALENDAR = Calendar(closed_weekdays=frozenset({6}))


def call(number: int, amount: int = 0, kind: Kind = Kind.COURTESY) -> Call:
    line = Line(item="TV", amount=amount)
    purchase = Purchase(customer_id=number, day=FRIDAY, lines=(line,))
    follow_up = FollowUp(id=number, customer_id=number, kind=kind, due=FRIDAY, planned_on=FRIDAY)
    reason = Reason(follow_up=follow_up, purchase=purchase, lines=(line,))
    return Call(customer=Customer(id=number, name=str(number)), reasons=(reason,))


def caught_up(due: list[Call], calls_a_day: int, planned: dict[date, int] | None = None) -> CatchUp:
    return catch_up(due, [], today=FRIDAY, calls_a_day=calls_a_day, planned=planned or {}, calendar=CALENDAR)


def ids(calls: tuple[Call, ...]) -> list[int]:
    return [call.id for call in calls]


def test_promises_come_first_then_the_dearest_and_the_rest_goes_to_open_days() -> None:
    due = [call(1, 100), call(2, 900), call(3, 500), call(4, 300), call(5, kind=Kind.PROMISE), call(6, 700)]
    found = caught_up(due, 2)
    assert ids(found.today) == [5, 2]
    assert {day: ids(calls) for day, calls in found.later.items()} == {SATURDAY: [6, 3], MONDAY: [4, 1]}
    assert (found.moved, found.is_needed) == (4, True)


@pytest.mark.parametrize("kind", [Kind.PROMISE, Kind.COMPLAINT_CHECK])
def test_who_waits_for_us_is_called_today_however_many_they_are(kind: Kind) -> None:
    found = caught_up([*(call(n, kind=kind) for n in range(1, 6)), call(9, 900)], 3)
    assert ids(found.today) == [1, 2, 3, 4, 5]
    assert {day: ids(calls) for day, calls in found.later.items()} == {SATURDAY: [9]}


def test_a_day_that_has_calls_already_takes_fewer() -> None:
    found = caught_up([call(n, 100 - n) for n in range(1, 6)], 2, {SATURDAY: 2, MONDAY: 1})
    assert {day: ids(calls) for day, calls in found.later.items()} == {MONDAY: [3], TUESDAY: [4, 5]}


def test_what_a_day_holds_stays_on_it() -> None:
    found = caught_up([call(1), call(2)], 2)
    assert (ids(found.today), found.later, found.is_needed) == ([1, 2], {}, False)
