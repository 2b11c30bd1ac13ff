"""faults.md T1 to T14 in a real shop: through days off, restarts, clocks that are set and other time zones."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine

from shop_crm.clock import Clock
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.plans import Step, Unit
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Digest, Moment, SnoozeChoice, is_clock_suspect, snoozed_until
from shop_crm.services import reminders
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import Recorded, correct_purchase, read_purchase, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.plans import read_plans, save_plan
from shop_crm.services.reminders import snooze_calls, tick
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import follow_ups
from tests.faults.sold import SOLD, TODAY, Still, at, names, sell

ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Kuala_Lumpur", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"]


@pytest.fixture
def tv(shop: Shop) -> Recorded:
    return sell(shop)


def test_t1_after_three_weeks_off_one_digest_has_all_that_came_due_oldest_first(shop: Shop) -> None:
    days = [SOLD - timedelta(days=5) + timedelta(days=n) for n in range(17)]
    for number, day in reversed(list(enumerate(days))):
        sell(at(shop, 10, day=date(2026, 12, 1)), f"Customer {number:02d}", day)
    off_since = TODAY - timedelta(days=10)
    shown = tick(at(shop, 17, day=off_since)).moments
    assert shown == frozenset()
    digest = tick(at(shop, 8, day=date(2026, 12, 14)), shown)
    assert names(digest) == [f"Customer {number:02d}" for number in range(17)]
    assert tick(at(shop, 8, 1, day=date(2026, 12, 14)), digest.moments) == Digest()


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=3653)], ids=["a day", "ten years"])
def test_t3_a_clock_set_forward_shows_all_and_marks_nothing(shop: Shop, tv: Recorded, jump: timedelta) -> None:
    before = follow_ups.of_purchase(shop.db, tv.purchase_id)
    assert names(tick(at(shop, 10, day=TODAY + jump))) == ["Budi"]
    assert follow_ups.of_purchase(shop.db, tv.purchase_id) == before


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(days=1), timedelta(days=366)], ids=str)
def test_t4_a_clock_set_back_shows_nothing_twice(shop: Shop, tv: Recorded, jump: timedelta) -> None:
    shown = tick(at(shop, 10)).moments
    earlier = datetime.combine(TODAY, time(10)) - jump
    back = at(shop, earlier.hour, day=earlier.date())
    assert tick(back, shown) == Digest()
    assert tick(at(shop, 10), shown) == Digest()
    assert [call.days_late(earlier.date()) for call in due_calls(at(shop, 10))] == [0]


def test_t4_what_was_done_stays_done_when_the_clock_is_set_back(shop: Shop, tv: Recorded) -> None:
    record_call(shop, tv.planned[0].id, Outcome.HAPPY)
    assert [tick(at(shop, hour, day=day)) for hour, day in ((9, TODAY), (9, date(2026, 11, 24)))] == [Digest()] * 2


def test_t8_before_seven_in_jakarta_today_is_the_local_day(shop: Shop, tv: Recorded, zone: Callable) -> None:
    zone("Asia/Jakarta")
    with time_machine.travel(datetime.fromisoformat("2026-11-23T06:30:00+07:00"), tick=False):
        assert names(tick(replace(shop, clock=Clock()))) == ["Budi"]
    with time_machine.travel(datetime.fromisoformat("2026-11-22T23:59:00+07:00"), tick=False):
        assert tick(replace(shop, clock=Clock())) == Digest()


def test_t9_another_time_zone_moves_no_day(shop: Shop, tv: Recorded, zone: Callable) -> None:
    for name in ZONES:
        zone(name)
        assert tick(at(shop, 23, 59, day=date(2026, 11, 22))) == Digest()
        assert names(tick(at(shop, 0))) == ["Budi"]


def test_t9_what_was_put_off_to_tomorrow_is_shown_tomorrow_in_another_zone(
    shop: Shop, tv: Recorded, zone: Callable
) -> None:
    zone("Asia/Jakarta")
    digest = tick(at(shop, 10))
    snooze_calls(shop, digest.calls, datetime(2026, 11, 24, 9))
    for name in ZONES:
        zone(name)
        assert tick(at(shop, 23, 59), digest.moments) == Digest()
        assert names(tick(at(shop, 23, 59, day=date(2026, 11, 24)), digest.moments)) == ["Budi"]


def test_t11_what_was_put_off_stays_so_after_a_restart(shop: Shop, tv: Recorded) -> None:
    snooze_calls(shop, tick(at(shop, 10)).calls, datetime(2026, 11, 23, 10, 10))
    again = open_shop(shop.path, shop.clock)
    try:
        assert tick(at(again, 10, 9)) == Digest()
        assert names(tick(at(again, 10, 10))) == ["Budi"]
    finally:
        again.close()


def test_t12_what_is_due_today_is_announced_when_entered_in_the_afternoon(shop: Shop) -> None:
    shown = tick(at(shop, 15)).moments
    sell(shop)
    assert names(tick(at(shop, 15, 1), shown)) == ["Budi"]


def test_t14_a_beat_without_news_asks_the_index_once(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sell(shop)

    def work(operation: object) -> dict[str, object]:
        days = (TODAY + timedelta(days=n % 365) for n in range(10_000))
        many = (replace(made.planned[0], purchase_id=None, due=day, planned_on=day) for day in days)
        follow_ups.add_many(operation, many)  # type: ignore[arg-type]
        return {}

    shop.journal.run("many", work)
    shown = tick(at(shop, 10)).moments
    assert len(shown) == 29
    asked: list[str] = []
    monkeypatch.setattr(reminders, "due_calls", lambda shop: pytest.fail("there is no news"))
    shop.db.set_trace_callback(asked.append)
    assert tick(at(shop, 10), shown | {next(iter(shown))._replace(follow_up_id=99_999)}) == Digest()
    shop.db.set_trace_callback(None)
    _, question = asked  # the day of the last entry, then what is due
    steps = [step[3] for step in shop.db.execute(f"EXPLAIN QUERY PLAN {question}").fetchall()]
    assert [step for step in steps if step.startswith("S")] == [
        "SEARCH follow_up USING INDEX follow_up_due (planned_on>? AND planned_on<?)",
        "SEARCH follow_up USING INDEX follow_up_awaited (planned_on<?)",
    ]


def test_t14_a_promise_costs_no_more_until_its_hour_has_come(
    shop: Shop, tv: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_call(at(shop, 9), tv.planned[0].id, Outcome.CALL_BACK, promised_on=TODAY, promised_at=time(16))
    with monkeypatch.context() as patched:
        patched.setattr(reminders, "due_calls", lambda shop: pytest.fail("there is no news"))
        assert tick(at(shop, 15, 59)) == Digest()
    assert names(tick(at(shop, 16))) == ["Budi"]


@pytest.mark.parametrize(
    ("days", "suspect"),
    [(-400, False), (-1, False), (0, False), (21, False), (60, False), (61, True), (3650, True)],
    ids=lambda value: str(value),
)
def test_t3_the_date_is_asked_about_when_the_clock_has_run_far_ahead(days: int, suspect: bool) -> None:
    assert is_clock_suspect(TODAY, TODAY + timedelta(days=days)) is suspect


@pytest.mark.parametrize("months", [3, 12, 60, 120])
def test_t6_a_call_that_is_years_ahead_is_planned_and_announced_on_its_day(shop: Shop, months: int) -> None:
    (large,) = [found for found in read_plans(shop) if found.is_large]
    step = Step(after=months, unit=Unit.MONTH, ask_code="thank_you")
    save_plan(shop, replace(large, steps=(step,)))
    made = sell(shop, item="Piano", category="instruments", day=TODAY)
    (planned,) = made.planned
    assert planned.due == add_months(TODAY, months)
    assert tick(at(shop, 23, 59, day=planned.due - timedelta(days=1))) == Digest()
    assert names(tick(at(shop, 12, day=planned.planned_on))) == ["Budi"]


CHANGES = {
    "Europe/London": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Sydney": (date(2026, 4, 5), date(2026, 10, 4)),
}


@pytest.mark.parametrize("name", CHANGES)
def test_t10_on_the_day_the_clocks_change_a_call_is_announced_once(shop: Shop, zone: Callable, name: str) -> None:
    zone(name)
    change_settings(shop, keeps_holidays=False)
    for number, day in enumerate(CHANGES[name]):
        sold = day - timedelta(days=10)
        sell(at(shop, 10, day=sold), f"Customer {number}", sold)
        begin = datetime.combine(day - timedelta(days=1), time(12)).astimezone(UTC)
        shown: frozenset[Moment] = frozenset()
        told: list[tuple[date, list[str]]] = []
        for tenth in range(48 * 6):
            now = (begin + timedelta(minutes=10 * tenth)).astimezone()
            digest = tick(replace(shop, clock=Still(at=now)), shown)
            shown |= digest.moments
            if digest.calls:
                told.append((now.date(), names(digest)))
        assert [whom for _, whom in told if f"Customer {number}" in whom] == [told[-1][1]]
        assert told[-1][0] == day


def test_t13_correcting_five_times_gives_no_extra_follow_ups(shop: Shop) -> None:
    made = sell(shop, day=TODAY)

    def steps() -> list[tuple[int, str]]:
        known = follow_ups.of_purchase(shop.db, made.purchase_id)
        return [(one.step_number, str(one.due)) for one in known if one.is_open]

    def correct(day: date, serial: str) -> None:
        bought = read_purchase(shop, made.purchase_id)
        correct_purchase(shop, replace(bought, day=day, lines=(replace(bought.lines[0], serial=serial),)))

    before = steps()
    for number in range(5):
        correct(TODAY, f"SN{number}")
    assert steps() == before
    for day in (20, 21, 20, 21, 23):
        correct(date(2026, 11, day), "")
    assert steps() == before


def test_t13_the_same_sale_sent_twice_plans_once(shop: Shop) -> None:
    customer = read_typed(shop, name="Budi", phones="0812-3456-7788").customer
    bought = Purchase(customer_id=0, day=TODAY, lines=(Line(item="TV", category="tv", amount=5_499_000),))
    first = record_purchase(shop, customer, bought, request_id="r1")
    assert record_purchase(shop, customer, bought, request_id="r1").planned == first.planned
    assert len(follow_ups.open_of(shop.db, [first.customer_id])) == len(first.planned)


@pytest.mark.parametrize(
    ("saturday", "offset"), [("2026-03-28", 1), ("2026-10-24", 0)], ids=["summer time begins", "summer time ends"]
)
def test_t10_nine_o_clock_is_nine_o_clock_after_the_clocks_changed(saturday: str, offset: int, zone: Callable) -> None:
    zone("Europe/London")
    evening = datetime.combine(date.fromisoformat(saturday), time(18)).astimezone()
    until = snoozed_until(SnoozeChoice.TOMORROW, evening)
    assert (until.time(), until.utcoffset()) == (time(9), timedelta(hours=offset))
