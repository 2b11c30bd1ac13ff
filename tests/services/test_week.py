"""Who is due when, and moving a call by hand."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import calls_by_day, due_calls, expired_calls, record_call
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.reminders import snooze_calls
from shop_crm.services.shop import Shop, change_settings
from shop_crm.services.week import move_call, week
from shop_crm.words.done import moved_text
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)
SUNDAY = date(2026, 11, 29)


def sell(shop: Shop, name: str, sold: date) -> Recorded:
    customer = read_typed(shop, name=name, phones=f"0812-3456-77{len(name):02d}").customer
    line = Line(item="TV", category="tv", amount=5_499_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=sold, lines=(line,)))


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """Budi is late, Siti is due today, Rina on Thursday; Sundays are closed."""
    change_settings(shop, closed_weekdays=(6,))
    sell(shop, "Budi", date(2026, 11, 5))
    sell(shop, "Siti.", date(2026, 11, 13))
    sell(shop, "Rina..", date(2026, 11, 16))
    return shop


def shown(shop: Shop, first: date = TODAY) -> dict[str, list[str]]:
    return {f"{day.day:%a %d}": [call.customer.name for call in day.calls] for day in week(shop, first) if day.calls}


def told(shop: Shop, name: str, day: date) -> str:
    call = next(call for each in week(shop, TODAY) for call in each.calls if call.customer.name == name)
    return moved_text(Words("en"), move_call(shop, call, day), shop.settings.calendar, shop.today)


def test_a_week_has_seven_days_from_today_with_all_that_is_late_on_today(busy: Shop) -> None:
    assert shown(busy) == {"Mon 23": ["Budi", "Siti."], "Thu 26": ["Rina.."]}
    days = week(busy, date(2026, 1, 1))
    assert [(day.day, day.is_open) for day in (days[0], days[-1])] == [(TODAY, True), (SUNDAY, False)]


def test_of_very_many_calls_a_day_lists_the_first_and_says_so(busy: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shop_crm.services.week.LISTED", 1)
    sell(busy, "Yanto....", date(2026, 11, 16))
    days = {day.day: day for day in week(busy, TODAY)}
    assert [(len(days[day].calls), days[day].is_cut) for day in (TODAY, THURSDAY)] == [(1, True), (1, True)]
    assert not days[SUNDAY].is_cut
    promised = days[THURSDAY].calls[0]
    left = next(call for call in calls_by_day(busy, TODAY, SUNDAY)[THURSDAY] if call.customer != promised.customer)
    record_call(busy, left.id, Outcome.CALL_BACK, promised_on=THURSDAY)
    days = {day.day: day for day in week(busy, TODAY)}
    assert {call.customer.name for call in days[THURSDAY].calls} == {"Rina..", "Yanto...."}  # who waits is never cut
    assert not days[THURSDAY].is_cut


def test_a_later_week_has_only_its_own_calls(busy: Shop) -> None:
    sell(busy, "Yanto....", date(2026, 11, 23))
    assert shown(busy, TODAY + timedelta(days=7)) == {"Thu 03": ["Yanto...."]}


def test_a_call_is_moved_to_a_later_day_and_undo_brings_it_back(busy: Shop) -> None:
    assert told(busy, "Siti.", THURSDAY) == "Siti.: we call on Thu\u00a026\u00a0Nov."
    assert shown(busy) == {"Mon 23": ["Budi"], "Thu 26": ["Siti.", "Rina.."]}
    undo(busy)
    assert shown(busy) == {"Mon 23": ["Budi", "Siti."], "Thu 26": ["Rina.."]}


def test_a_call_is_moved_to_an_earlier_day_than_it_was_due(busy: Shop) -> None:
    assert told(busy, "Rina..", TODAY) == "Rina..: we call on Mon\u00a023\u00a0Nov."
    call = next(call for call in due_calls(busy) if call.customer.name == "Rina..")
    assert (call.due, call.planned_on) == (THURSDAY, TODAY)


def test_a_closed_day_is_told_and_the_call_goes_to_the_next_open_one(busy: Shop) -> None:
    assert told(busy, "Siti.", SUNDAY) == (
        "Siti.: the shop is closed on Sun\u00a029\u00a0Nov (closed every Sunday); we call on Mon\u00a030\u00a0Nov."
    )
    assert told(busy, "Rina..", date(2026, 12, 25)).startswith(
        "Rina..: the shop is closed on Fri\u00a025\u00a0Dec (Christmas"
    )


def test_our_word_stays_as_it_was_given(busy: Shop) -> None:
    record_call(busy, due_calls(busy)[0].id, Outcome.CALL_BACK, promised_on=THURSDAY)
    assert told(busy, "Budi", SUNDAY) == (
        "Budi: promised for Thu\u00a026\u00a0Nov; now Sun\u00a029\u00a0Nov. "
        "The shop is closed then (closed every Sunday)."
    )
    assert told(busy, "Budi", TODAY) == "Budi: promised for Thu\u00a026\u00a0Nov; now Mon\u00a023\u00a0Nov."
    assert told(busy, "Budi", THURSDAY) == "Budi: we call on Thu\u00a026\u00a0Nov, as promised."


def test_a_customer_who_was_just_called_keeps_her_peace_and_it_is_said(busy: Shop) -> None:
    record_call(busy, due_calls(busy)[0].id, Outcome.HAPPY)
    sell(busy, "Budi", date(2026, 11, 20))
    assert shown(busy, date(2026, 12, 1)) == {"Mon 07": ["Budi"]}
    call = week(busy, date(2026, 12, 1))[6].calls[0]
    moved = move_call(busy, call, THURSDAY)
    assert moved_text(Words("en"), moved, busy.settings.calendar, TODAY) == (
        "Budi: Thu\u00a026\u00a0Nov is too close to another call; we call on Mon\u00a07\u00a0Dec."
    )


def test_a_day_before_today_is_refused(busy: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        move_call(busy, due_calls(busy)[0], TODAY - timedelta(days=1))
    assert refused.value.code is ErrorCode.DAY_PAST


def test_a_call_that_was_settled_meanwhile_is_refused(busy: Shop) -> None:
    call = due_calls(busy)[0]
    record_call(busy, call.id, Outcome.HAPPY)
    with pytest.raises(ShopError) as refused:
        move_call(busy, call, THURSDAY)
    assert refused.value.code is ErrorCode.FOLLOW_UP_CLOSED


def test_a_call_moved_by_hand_does_not_expire_on_its_day(busy: Shop) -> None:
    day = date(2026, 12, 28)
    call = due_calls(busy)[0]
    move_call(busy, call, day)
    later = replace(busy, clock=Clock(stand_in=day))
    assert call.id in [each.id for each in due_calls(later)]
    assert call.id not in [each.id for each in expired_calls(later)]


def test_what_would_only_come_along_stays_on_its_own_day(busy: Shop) -> None:
    sell(busy, "Siti.", date(2026, 11, 17))
    (call,) = [call for call in due_calls(busy) if call.customer.name == "Siti."]
    assert [reason.follow_up.planned_on for reason in call.reasons] == [TODAY, date(2026, 11, 27)]
    move_call(busy, call, date(2026, 12, 7))
    assert shown(busy) == {"Mon 23": ["Budi"], "Thu 26": ["Rina.."], "Fri 27": ["Siti."]}


def test_a_call_that_was_put_off_is_moved_to_an_earlier_day_too(busy: Shop) -> None:
    put_off = [call for call in due_calls(busy) if call.customer.name == "Siti."]
    snooze_calls(busy, put_off, datetime(2026, 11, 28, 9).astimezone())
    assert told(busy, "Siti.", THURSDAY) == "Siti.: we call on Thu\u00a026\u00a0Nov."


def test_what_is_late_has_its_place_before_a_later_week(busy: Shop) -> None:
    record_call(busy, due_calls(busy)[0].id, Outcome.CALL_BACK, promised_on=THURSDAY)
    later = replace(busy, clock=Clock(stand_in=date(2026, 11, 28)))
    sell(later, "Budi", THURSDAY)
    sell(later, "Yanto....", date(2026, 11, 24))
    found = calls_by_day(later, date(2026, 12, 6), date(2026, 12, 8))
    assert [(day, len(call.reasons)) for day, calls in found.items() for call in calls] == [(date(2026, 12, 7), 1)]
