"""What the heartbeat finds in a real shop, through days off, restarts and clocks that are set (faults.md T1 to T14)."""

import os
import time as system_time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zlib import crc32

import pytest
import time_machine

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Digest, Quiet
from shop_crm.services import reminders
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.reminders import LISTED, snooze_calls, still_due, tick
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import customers, follow_ups

TODAY = date(2026, 11, 23)
SOLD = date(2026, 11, 13)
"""A television sold on this day has its first call today."""
ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Kuala_Lumpur", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Still(Clock):
    """A clock that stands."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def at(shop: Shop, hour: int, minute: int = 0, day: date = TODAY) -> Shop:
    return replace(shop, clock=Still(at=datetime.combine(day, time(hour, minute)).astimezone()))


def sell(shop: Shop, name: str = "Budi", day: date = SOLD, item: str = "TV", category: str = "tv") -> Recorded:
    phone = f"0812-{crc32(name.encode()) % 10**8:08d}"
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category=category, amount=5_499_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


def names(digest: Digest) -> list[str]:
    return [call.customer.name for call in digest.calls]


@pytest.fixture
def tv(shop: Shop) -> Recorded:
    return sell(shop)


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the PC's time zone, for the length of the test."""
    if os.name == "nt":
        pytest.skip("Windows takes no zone from the environment")

    def change(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        system_time.tzset()

    yield change
    monkeypatch.undo()
    system_time.tzset()


def test_nothing_due_is_nothing_to_say(shop: Shop) -> None:
    sell(shop, day=TODAY)
    assert tick(at(shop, 10)) == Digest()


def test_a_digest_is_shown_once_until_something_joins_it(shop: Shop, tv: Recorded) -> None:
    shown = tick(at(shop, 10)).moments
    assert tick(at(shop, 10, 1), shown) == Digest()
    sell(shop, "Siti")
    digest = tick(at(shop, 10, 2), shown)
    assert sorted(names(digest)) == ["Budi", "Siti"]
    assert tick(at(shop, 10, 3), shown | digest.moments) == Digest()


def test_what_was_called_joins_no_digest_and_another_attempt_is_news(shop: Shop, tv: Recorded) -> None:
    shown = tick(at(shop, 10)).moments
    record_call(shop, tv.planned[0].id, Outcome.NO_ANSWER)
    assert tick(at(shop, 10, 1)) == Digest()
    assert names(tick(at(shop, 9, day=date(2026, 11, 25)), shown)) == ["Budi"]


@pytest.mark.parametrize(
    ("quiet", "within", "after"),
    [
        (((time(12), time(13)),), [(12, 0), (12, 59)], (13, 0)),
        (((time(20), time(10)),), [(0, 0), (8, 0), (9, 59)], (10, 0)),
        (((time(8), time(9)), (time(9), time(11))), [(8, 0), (9, 0), (10, 59)], (11, 0)),
    ],
    ids=["lunch", "over midnight", "one after another"],
)
def test_quiet_hours_hold_back_and_then_show_one_digest(
    shop: Shop, tv: Recorded, quiet: Quiet, within: list[tuple[int, int]], after: tuple[int, int]
) -> None:
    change_settings(shop, quiet_hours=quiet)
    for hour, minute in within:
        sell(shop, f"Siti {hour}:{minute}")
        assert tick(at(shop, hour, minute)) == Digest()
    digest = tick(at(shop, *after))
    assert len(names(digest)) == 1 + len(within)
    assert tick(at(shop, after[0], after[1] + 1), digest.moments) == Digest()


def test_quiet_hours_take_nothing_away_that_is_shown(shop: Shop, tv: Recorded) -> None:
    change_settings(shop, quiet_hours=((time(12), time(13)),))
    assert names(still_due(at(shop, 12, 30))) == ["Budi"]
    record_call(shop, tv.planned[0].id, Outcome.HAPPY)
    assert still_due(at(shop, 12, 30)) == Digest()


def test_who_may_not_be_contacted_is_no_news(shop: Shop, tv: Recorded) -> None:
    silent = sell(shop, "Siti")

    def work(operation: object) -> dict[str, object]:
        known = customers.read(shop.db, silent.customer_id)
        customers.update(operation, replace(known, do_not_contact_since=TODAY))  # type: ignore[arg-type]
        return {}

    shop.journal.run("edit", work)
    digest = tick(at(shop, 10))
    assert names(digest) == ["Budi"]
    assert tick(at(shop, 10), digest.moments) == Digest()


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


def test_a_beat_writes_nothing(shop: Shop, tv: Recorded) -> None:
    before = shop.db.total_changes
    tick(at(shop, 10))
    assert shop.db.total_changes == before


def test_putting_off_several_calls_is_one_operation_and_taken_back_at_once(shop: Shop, tv: Recorded) -> None:
    sell(shop, "Siti")
    before, last = due_calls(shop), shop.journal.last_id()
    put_off = snooze_calls(shop, tick(at(shop, 10)).calls, datetime(2026, 11, 30, 9))
    assert [(known.planned_on, known.due) for known in put_off] == [(date(2026, 11, 30), TODAY)] * 2
    assert (shop.journal.last_id(), shop.journal.read(last + 1).name) == (last + 1, "snooze")
    assert due_calls(shop) == []
    undo(shop)
    assert due_calls(shop) == before


def test_a_snooze_that_ends_is_news(shop: Shop, tv: Recorded) -> None:
    digest = tick(at(shop, 10))
    for minute in (10, 20):
        snooze_calls(shop, digest.calls, datetime(2026, 11, 23, 10, minute))
        assert tick(at(shop, 10, minute - 1), digest.moments) == Digest()
        assert names(tick(at(shop, 10, minute), digest.moments)) == ["Budi"]


def test_a_call_that_was_put_off_waits_with_all_its_reasons(shop: Shop, tv: Recorded) -> None:
    fridge = sell(shop, day=date(2026, 11, 15), item="Fridge", category="kulkas")
    calls = tick(at(shop, 10)).calls
    snooze_calls(shop, calls, datetime(2026, 11, 23, 10, 10))
    assert follow_ups.read(shop.db, fridge.planned[0].id) == fridge.planned[0]
    snooze_calls(shop, calls, datetime(2026, 11, 30, 9))
    assert tick(at(shop, 10, day=date(2026, 11, 25))) == Digest()
    (call,) = tick(at(shop, 9, day=date(2026, 11, 30))).calls
    assert [reason.follow_up.id for reason in call.reasons] == [tv.planned[0].id, fridge.planned[0].id]


def test_what_was_called_in_the_meantime_is_not_put_off(shop: Shop, tv: Recorded) -> None:
    siti = sell(shop, "Siti")
    calls = tick(at(shop, 10)).calls
    done = record_call(shop, tv.planned[0].id, Outcome.HAPPY).follow_ups[0]
    put_off = snooze_calls(shop, calls, datetime(2026, 11, 23, 10, 10))
    assert [known.id for known in put_off] == [siti.planned[0].id]
    assert follow_ups.read(shop.db, done.id) == done


def test_putting_off_is_kept_with_its_offset_and_once_for_each_request(shop: Shop, tv: Recorded) -> None:
    calls = tick(at(shop, 10)).calls
    first = snooze_calls(shop, calls, datetime(2026, 11, 24, 9), request_id="r1")
    assert [known.snoozed_until for known in first] == [datetime(2026, 11, 24, 9).astimezone()]
    last = shop.journal.last_id()
    assert snooze_calls(shop, calls, datetime(2026, 11, 30, 9), request_id="r1") == first
    assert shop.journal.last_id() == last


def test_more_people_than_are_listed_are_counted_and_shown_once(shop: Shop) -> None:
    for number in range(LISTED + 20):
        sell(shop, f"Customer {number}", date(2026, 11, 13))
    digest = tick(at(shop, 10))
    assert (len(digest.calls), digest.people) == (LISTED, LISTED + 20)
    assert tick(at(shop, 11), digest.moments) == Digest()


def test_a_promise_is_never_cut_off_by_older_check_ins(shop: Shop) -> None:
    for number in range(LISTED + 5):
        sell(shop, f"Customer {number}", date(2026, 11, 1))
    last = sell(shop, "Siti", date(2026, 11, 13))
    record_call(shop, last.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 11, 23))
    calls = due_calls(shop, LISTED)
    assert calls[0].customer.name == "Siti"
    assert tick(at(shop, 10)).calls[0].customer.name == "Siti"
