"""One house, one call; the contact cap; the bad-news brake (domain.md 3)."""

from datetime import date, datetime, time

import pytest

from shop_crm.domain.agenda import House, Pace, agenda
from shop_crm.domain.calendar import Calendar
from shop_crm.domain.follow_ups import HELD, FollowUp, Kind

CALENDAR = Calendar(closed_weekdays=frozenset({6}))
PACE = Pace()
BUDI, SITI = 1, 2


def day(number: int, month: int = 11) -> date:
    return date(2026, month, number)


def known(
    id: int,
    due: date,
    *,
    customer: int = BUDI,
    kind: Kind = Kind.COURTESY,
    attempts: int = 0,
    not_before: date | None = None,
    snoozed: date | None = None,
) -> FollowUp:
    until = datetime.combine(snoozed, time(9)).astimezone() if snoozed else None
    return FollowUp(
        id=id, customer_id=customer, kind=kind, due=due, planned_on=due, attempts=attempts, not_before=not_before,
        snoozed_until=until,
    )  # fmt: skip


def shown(*follow_ups: FollowUp, last: dict[int, date] | None = None, complaint: bool = False) -> dict[int, date]:
    return agenda(House(follow_ups=follow_ups, last_contact=last or {}, has_complaint=complaint), CALENDAR, PACE)


def test_a_courtesy_call_moves_to_the_next_open_day_and_a_promise_does_not() -> None:
    sunday = day(22)
    assert shown(known(1, sunday), known(2, sunday, kind=Kind.PROMISE)) == {1: day(23), 2: sunday}


@pytest.mark.parametrize(
    ("second", "on"),
    [
        (day(9), day(9)),  # comes along with the first
        (day(16), day(16)),  # the last day that comes along
        (day(17), day(23)),  # 14 days after the first
        (day(23), day(23)),
        (day(24), day(24)),
    ],
)
def test_a_customer_has_peace_after_a_call(second: date, on: date) -> None:
    assert shown(known(1, day(9)), known(2, second)) == {1: day(9), 2: on}


def test_the_peace_begins_with_the_last_contact() -> None:
    assert shown(known(1, day(10)), last={BUDI: day(9)}) == {1: day(23)}
    assert shown(known(1, day(24)), last={BUDI: day(9)}) == {1: day(24)}


def test_its_end_falls_on_an_open_day() -> None:
    assert shown(known(1, day(9)), last={BUDI: day(8)}) == {1: day(23)}  # the 22nd is a Sunday


def test_a_contact_with_another_of_the_house_is_not_hers() -> None:
    assert shown(known(1, day(10), customer=SITI), last={BUDI: day(9)}) == {1: day(10)}


def test_what_comes_along_in_the_house_counts_as_that_call() -> None:
    days = shown(known(1, day(9)), known(2, day(12), customer=SITI), known(3, day(20), customer=SITI))
    assert days == {1: day(9), 2: day(12), 3: day(23)}


def test_promises_and_complaint_checks_are_exempt() -> None:
    promise = known(2, day(11), kind=Kind.PROMISE)
    check = known(3, day(12), kind=Kind.COMPLAINT_CHECK)
    assert shown(promise, check, last={BUDI: day(9)}) == {2: day(11), 3: day(12)}


@pytest.mark.parametrize(
    ("due", "on"), [(day(12), day(16)), (day(16), day(16)), (day(20), day(20)), (day(24), day(24))]
)
def test_what_falls_near_a_promise_comes_along_with_it(due: date, on: date) -> None:
    promise = known(2, day(16), kind=Kind.PROMISE)
    assert shown(known(1, due), promise, last={BUDI: day(9)})[1] == on


@pytest.mark.parametrize("kind", [Kind.COURTESY, Kind.PROMISE])
def test_whoever_has_peace_does_not_come_along_with_another_of_the_house(kind: Kind) -> None:
    his = known(1, day(16), kind=kind)
    assert shown(his, known(2, day(17), customer=SITI), last={SITI: day(9)}) == {1: day(16), 2: day(23)}
    assert shown(his, known(2, day(17), customer=SITI), last={SITI: day(2)}) == {1: day(16), 2: day(17)}


def test_whoever_has_peace_comes_along_with_the_next_of_the_house_after_it() -> None:
    days = shown(
        known(1, day(16)), known(2, day(18), customer=SITI), known(3, day(25), kind=Kind.PROMISE), last={SITI: day(9)}
    )
    assert days == {1: day(16), 2: day(25), 3: day(25)}


def test_what_her_own_promise_takes_along_is_no_contact_more() -> None:
    hers = known(2, day(16), kind=Kind.PROMISE, customer=SITI)
    assert shown(hers, known(3, day(17), customer=SITI), last={SITI: day(9)}) == {2: day(16), 3: day(17)}


@pytest.mark.parametrize("snoozed", [None, day(18)])
def test_what_the_house_put_off_to_a_promised_day_is_asked_on_it(snoozed: date | None) -> None:
    his = known(1, day(16), kind=Kind.PROMISE, snoozed=snoozed)
    put_off = known(2, day(9), customer=SITI, not_before=day(16), snoozed=snoozed)
    on = snoozed or day(16)
    assert shown(his, put_off, last={BUDI: day(14), SITI: day(14)}) == {1: on, 2: on}


def test_a_call_that_is_being_tried_goes_on() -> None:
    assert shown(known(1, day(9), attempts=1, not_before=day(11)), last={BUDI: day(9)}) == {1: day(11)}


def test_a_call_put_off_waits_for_its_day() -> None:
    assert shown(known(1, day(9), snoozed=day(12))) == {1: day(12)}
    assert shown(known(1, day(9), kind=Kind.PROMISE, snoozed=day(12))) == {1: day(12)}


def test_a_call_moved_by_hand_stays_on_an_open_day() -> None:
    assert shown(known(1, day(9), not_before=day(15))) == {1: day(16)}


def test_an_open_complaint_silences_cheerful_calls_of_the_whole_house() -> None:
    days = shown(
        known(1, day(9)), known(2, day(9), customer=SITI), known(3, day(10), kind=Kind.PROMISE),
        known(4, day(11), kind=Kind.COMPLAINT_CHECK, customer=SITI), complaint=True,
    )  # fmt: skip
    assert days == {1: HELD, 2: HELD, 3: day(10), 4: day(11)}


def test_nothing_open_is_nothing_shown() -> None:
    assert shown() == {}


def test_a_call_moved_by_hand_may_come_before_it_is_due() -> None:
    assert shown(known(1, day(20), not_before=day(10))) == {1: day(10)}
    assert shown(known(1, day(20), kind=Kind.PROMISE, not_before=day(10))) == {1: day(10)}
