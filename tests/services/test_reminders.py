"""What the heartbeat finds in a real shop (its faults with time: tests/faults/test_t_reminders.py)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.reminders import Digest, Quiet
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import Recorded
from shop_crm.services.history import undo
from shop_crm.services.reminders import LISTED, snooze_calls, still_due, tick
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import customers, follow_ups
from tests.faults.sold import TODAY, at, names, sell


@pytest.fixture
def tv(shop: Shop) -> Recorded:
    return sell(shop)


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
