"""Coming back after days off: what waits is spread, what is too old is decided, and all of it can be taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import EndReason, Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import coming_calls, count_due, due_calls, expired_calls, record_call
from shop_crm.services.catch_up import Waiting, catch_up, count_left, keep, let_calls_go, spread, waiting
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.reminders import snooze_calls, tick
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import follow_ups

TODAY = date(2026, 11, 23)
BACK = date(2026, 12, 14)
"""Three weeks later, a Monday."""


def sell(shop: Shop, number: int, sold: date, amount: int = 5_499_000) -> Recorded:
    customer = read_typed(shop, name=f"Siti {number:02d}", phones=f"0812-3456-77{number:02d}").customer
    line = Line(item="TV", category="tv", amount=amount)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=sold, lines=(line,)))


def then(shop: Shop, day: date) -> Shop:
    return replace(shop, clock=Clock(stand_in=day))


@pytest.fixture
def back(shop: Shop) -> Shop:
    """Twenty televisions that came due while the shop was closed, dearer and dearer; two a day can be managed."""
    for number in range(20):
        sell(shop, number, date(2026, 11, 13) + timedelta(days=number // 2), 5_000_000 + number)
    change_settings(shop, calls_a_day=8, closed_weekdays=(6,))
    return then(shop, BACK)


def names(calls: object) -> list[str]:
    return [call.customer.name for call in calls]  # type: ignore[attr-defined]


def test_the_banner_says_how_long_nobody_was_there_and_what_waits(back: Shop) -> None:
    assert waiting(back) == Waiting(days_away=20, due=20, expired=0)


def test_on_a_day_that_can_be_managed_there_is_nothing_to_catch_up(shop: Shop) -> None:
    sell(shop, 1, date(2026, 11, 13))
    assert waiting(shop) is None
    assert not catch_up(shop).is_needed


def test_more_promises_than_a_day_holds_cannot_be_spread(shop: Shop) -> None:
    made = [sell(shop, number, date(2026, 11, 13)) for number in range(3)]
    for each in made:
        record_call(shop, each.planned[0].id, Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=1))
    change_settings(shop, calls_a_day=2)
    assert waiting(then(shop, TODAY + timedelta(days=1))) is None


def test_the_rest_goes_to_the_next_open_days_and_one_undo_brings_it_back(back: Shop) -> None:
    found = catch_up(back)
    assert names(found.today) == [f"Siti {number:02d}" for number in range(19, 11, -1)]
    assert [(day, len(calls)) for day, calls in found.later.items()] == [
        (date(2026, 12, 15), 8),
        (date(2026, 12, 16), 4),
    ]
    assert spread(back, found) == 12
    assert sorted(names(due_calls(back))) == sorted(names(found.today))
    assert len(due_calls(then(back, date(2026, 12, 15)))) == 16
    assert {call.due for call in due_calls(then(back, date(2026, 12, 16)))} == {call.due for call in found.today} | {
        call.due for calls in found.later.values() for call in calls
    }
    assert waiting(back) is None
    undo(back)
    assert count_due(back) == 20


def test_of_very_many_the_longest_waiting_come_first_and_the_rest_is_told(
    back: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert count_left(back, catch_up(back)) == 0
    monkeypatch.setattr("shop_crm.services.catch_up.LISTED", 15)
    found = catch_up(back)
    assert (len(found.today), found.moved, count_left(back, found)) == (8, 7, 5)
    assert {call.customer.name for call in found.today} | {
        call.customer.name for calls in found.later.values() for call in calls
    } == {f"Siti {number:02d}" for number in range(15)}
    spread(back, found)
    assert count_left(back, catch_up(back)) == 0


def test_of_very_many_that_waited_too_long_the_dearest_come_first(back: Shop) -> None:
    def age(operation: object) -> dict[str, object]:
        back.db.execute("UPDATE follow_up SET due = '2026-10-01', planned_on = '2026-10-01', not_before = NULL")
        return {}

    back.journal.run("aged", age)
    assert len(expired_calls(back)) == 20
    assert names(expired_calls(back, limit=4)) == ["Siti 19", "Siti 18"]  # two follow-ups of each


def test_a_call_booked_meanwhile_is_not_moved(back: Shop) -> None:
    found = catch_up(back)
    booked = found.later[date(2026, 12, 15)][0]
    record_call(back, booked.id, Outcome.HAPPY)
    spread(back, found)
    assert follow_ups.read(back.db, booked.id).state is State.DONE


@pytest.fixture
def old(shop: Shop) -> Shop:
    """One call that is 31 days old, one that is 30, and one of today."""
    for number, age in enumerate((31, 30, 0)):
        sell(shop, number, TODAY - timedelta(days=10))
        due = BACK - timedelta(days=age)

        def work(operation: object, due: date = due) -> dict[str, object]:
            shop.db.execute(
                """UPDATE follow_up SET due = ?, planned_on = ?, not_before = NULL
                   WHERE id = (SELECT max(id) - 1 FROM follow_up)""",
                (due.isoformat(), due.isoformat()),
            )
            return {}

        shop.journal.run("aged", work)
    return then(shop, BACK)


def test_what_has_waited_too_long_is_on_no_list_and_in_the_review(old: Shop) -> None:
    assert names(due_calls(old)) == ["Siti 01", "Siti 02"]
    assert (count_due(old), names(expired_calls(old))) == (2, ["Siti 00"])
    assert names(tick(old).calls) == ["Siti 01", "Siti 02"]
    assert waiting(old) == Waiting(days_away=20, due=2, expired=1)
    assert "Siti 00" not in names(coming_calls(old))


def test_what_is_kept_stands_on_today_and_is_as_young_as_any_other(old: Shop) -> None:
    keep(old, expired_calls(old)[0])
    assert names(due_calls(old)) == ["Siti 00", "Siti 01", "Siti 02"]
    assert names(due_calls(then(old, BACK + timedelta(days=30)))) == ["Siti 00", "Siti 02"]
    assert len(expired_calls(then(old, BACK + timedelta(days=31)))) == 3
    undo(old)
    assert names(expired_calls(old)) == ["Siti 00"]


def test_what_is_let_go_has_expired_with_its_reason_and_can_be_taken_back(old: Shop) -> None:
    (call,) = expired_calls(old)
    let_calls_go(old, [call])
    gone = follow_ups.read(old.db, call.id)
    assert (gone.state, gone.reason) == (State.EXPIRED, EndReason.TOO_OLD)
    assert expired_calls(old) == []
    undo(old)
    assert expired_calls(old) == [call]


def test_a_call_put_off_by_hand_has_not_expired_on_its_day(old: Shop) -> None:
    late = next(call for call in due_calls(old) if call.customer.name == "Siti 01")
    until = BACK + timedelta(days=5)
    snooze_calls(old, [late], old.clock.now().replace(year=until.year, month=until.month, day=until.day))
    assert names(due_calls(then(old, until)))[0] == "Siti 01"
    assert names(expired_calls(then(old, until))) == ["Siti 00"]


def test_a_promise_never_expires(shop: Shop) -> None:
    made = sell(shop, 1, date(2026, 11, 13))
    record_call(shop, made.planned[0].id, Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=1))
    later = then(shop, TODAY + timedelta(days=50))
    assert (len(due_calls(later)), expired_calls(later), count_due(later)) == (1, [], 1)


def test_a_house_that_is_called_anyway_is_asked_about_what_waited_too_long(old: Shop) -> None:
    old.journal.run("share", lambda operation: _share_a_number(old))
    (first, _) = due_calls(old)
    assert {reason.follow_up.customer_id for reason in first.reasons} == {1, 2}
    assert (expired_calls(old), waiting(old)) == ([], None)


def _share_a_number(shop: Shop) -> dict[str, object]:
    shop.db.execute("UPDATE phone SET number = (SELECT number FROM phone WHERE customer_id = 1) WHERE customer_id = 2")
    return {}


def test_what_comes_along_later_is_told_for_its_day_though_another_call_waits_too_long(old: Shop) -> None:
    sell(old, 0, BACK - timedelta(days=9))
    assert names(expired_calls(old)) == ["Siti 00"]
    assert names(coming_calls(old, days=30)) == ["Siti 00"]


def test_what_is_kept_on_a_closed_day_stands_on_the_next_open_one(old: Shop) -> None:
    change_settings(old, closed_days=(BACK,))
    kept = keep(old, expired_calls(old)[0])
    assert (kept.wanted, kept.stands_on) == (BACK, BACK + timedelta(days=1))
