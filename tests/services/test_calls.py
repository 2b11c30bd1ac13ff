"""Booking what came of a call, with every consequence in the file, and taking it back (domain.md 3 and 5)."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.best_time import usual_part
from shop_crm.domain.calendar import PartOfDay, part_of_day
from shop_crm.domain.follow_ups import Channel, EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen
from shop_crm.services.calls import Booked, count_due, due_calls, expired_calls, record_call
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import Recorded, record_purchase, return_line, void_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.reminders import snooze_calls
from shop_crm.services.shop import Shop
from shop_crm.store import contacts, customers, follow_ups, purchases, schema

TODAY = date(2026, 11, 23)
PROMISED = date(2026, 11, 27)
TWO_PHONES = "0812-3456-7788 / 0813-1111-2222"


def sell(shop: Shop, item: str, category: str, day: date, name: str = "Budi", phones: str = TWO_PHONES) -> Recorded:
    line = Line(item=item, category=category, amount=5_499_000)
    customer = read_typed(shop, name=name, phones=phones).customer
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


@pytest.fixture
def tv(shop: Shop) -> Recorded:
    """A television whose first call is due today; the second in February."""
    return sell(shop, "TV", "tv", date(2026, 11, 13))


@pytest.fixture
def fridge(shop: Shop, tv: Recorded) -> Recorded:
    """The same customer's fridge, whose first call is in two days."""
    return sell(shop, "Fridge", "kulkas", date(2026, 11, 15))


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


def book(shop: Shop, made: Recorded, outcome: Outcome, **more: object) -> Booked:
    if outcome is Outcome.CALL_BACK:
        more = {"promised_on": PROMISED, **more}
    if outcome in (Outcome.PROBLEM, Outcome.WANTS):
        more = {"said": "the picture flickers", **more}
    return record_call(shop, made.planned[0].id, outcome, **more)  # type: ignore[arg-type]


def states(shop: Shop, made: Recorded) -> list[tuple[State, EndReason | None]]:
    return [(known.state, known.reason) for known in follow_ups.of_purchase(shop.db, made.purchase_id)]


def rows(shop: Shop, table: str) -> int:
    return int(shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


OPEN, DONE = (State.OPEN, None), (State.DONE, None)
MOVED = (State.SKIPPED, EndReason.MOVED_ON)
STOPPED = (State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
CONSEQUENCES = {
    # outcome: the television's follow-ups after it, then complaints, wishes, bad phones, may still be contacted
    Outcome.HAPPY: ([DONE, OPEN], 0, 0, 0, True),
    Outcome.WANTS: ([DONE, OPEN], 0, 1, 0, True),
    Outcome.PROBLEM: ([DONE, OPEN], 1, 0, 0, True),
    Outcome.CALL_BACK: ([DONE, OPEN, OPEN], 0, 0, 0, True),
    Outcome.NO_ANSWER: ([OPEN, OPEN], 0, 0, 0, True),
    Outcome.MESSAGE: ([OPEN, OPEN], 0, 0, 0, True),
    Outcome.WRONG_NUMBER: ([OPEN, OPEN], 0, 0, 1, True),
    Outcome.STOP: ([STOPPED, STOPPED], 0, 0, 0, False),
    Outcome.MOVED_ON: ([MOVED, MOVED], 0, 0, 0, True),
}


@pytest.mark.parametrize("outcome", Outcome)
def test_each_outcome_is_kept_with_all_its_consequences(shop: Shop, tv: Recorded, outcome: Outcome) -> None:
    booked = book(shop, tv, outcome, said="the picture flickers", made_by="Siti")
    expected, complaints, wishes, bad, may = CONSEQUENCES[outcome]
    customer = customers.read(shop.db, tv.customer_id)
    assert states(shop, tv) == expected
    assert (rows(shop, "complaint"), rows(shop, "wish")) == (complaints, wishes)
    assert [phone.is_bad for phone in customer.phones].count(True) == bad
    assert customer.may_be_contacted is may
    (contact,) = contacts.of_customers(shop.db, [tv.customer_id])[tv.customer_id]
    assert (contact.outcome, contact.said, contact.made_by) == (outcome, "the picture flickers", "Siti")
    assert (contact.follow_up_id, contact.at.date()) == (tv.planned[0].id, TODAY)
    assert booked.customer == customer
    assert booked.follow_ups[0].id == tv.planned[0].id


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_taken_back_exactly_and_done_again_exactly(
    shop: Shop, tv: Recorded, fridge: Recorded, outcome: Outcome
) -> None:
    before = dump(shop)
    book(shop, tv, outcome)
    after = dump(shop)
    assert after != before
    redo = undo(shop).redo_number
    assert dump(shop) == before
    undo(shop, redo)
    assert dump(shop) == after
    undo(shop)
    assert dump(shop) == before


@pytest.mark.parametrize("outcome", Outcome)
def test_the_same_request_is_booked_once(shop: Shop, tv: Recorded, fridge: Recorded, outcome: Outcome) -> None:
    first = book(shop, tv, outcome, request_id="r1")
    before = dump(shop)
    assert book(shop, tv, outcome, request_id="r1") == first
    assert dump(shop) == before


@pytest.mark.parametrize("outcome", [Outcome.HAPPY, Outcome.MOVED_ON, Outcome.STOP, Outcome.CALL_BACK])
def test_what_has_ended_cannot_be_booked_again(shop: Shop, tv: Recorded, outcome: Outcome) -> None:
    book(shop, tv, outcome)
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        book(shop, tv, Outcome.HAPPY)
    assert refused.value.code is ErrorCode.FOLLOW_UP_CLOSED
    assert dump(shop) == before


def test_a_complaint_and_a_wish_hold_her_own_words(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.PROBLEM, said="  gambar <b>berkedip</b>\n& bunyi  ")
    row = shop.db.execute(
        "SELECT customer_id, purchase_id, contact_id, opened_on, said, state FROM complaint"
    ).fetchone()
    assert row == (tv.customer_id, tv.purchase_id, 1, "2026-11-23", "gambar <b>berkedip</b>\n& bunyi", "open")
    book(shop, replace(tv, planned=tv.planned[1:]), Outcome.WANTS, said="a freezer")
    assert shop.db.execute("SELECT contact_id, noted_on, said FROM wish").fetchone() == (2, "2026-11-23", "a freezer")


@pytest.mark.parametrize("outcome", [Outcome.PROBLEM, Outcome.WANTS])
@pytest.mark.parametrize("said", ["", "  \n "])
def test_a_problem_or_a_wish_needs_words(shop: Shop, tv: Recorded, outcome: Outcome, said: str) -> None:
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        book(shop, tv, outcome, said=said)
    assert refused.value.code is ErrorCode.SAID_NEEDED
    assert dump(shop) == before


def test_an_hour_that_is_over_is_not_promised(shop: Shop, tv: Recorded) -> None:
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        book(shop, tv, Outcome.CALL_BACK, promised_on=TODAY, promised_at=time(0))
    assert (refused.value.code, refused.value.facts) == (ErrorCode.TIME_PAST, {"time": time(0)})
    assert dump(shop) == before


@pytest.mark.parametrize(
    ("day", "code"), [(None, ErrorCode.PROMISE_NEEDS_DAY), (date(2026, 11, 22), ErrorCode.DAY_PAST)]
)
def test_a_call_back_without_a_coming_day_books_nothing(
    shop: Shop, tv: Recorded, day: date | None, code: ErrorCode
) -> None:
    before = dump(shop)
    with pytest.raises(ShopError) as refused:
        book(shop, tv, Outcome.CALL_BACK, promised_on=day)
    assert refused.value.code is code
    assert dump(shop) == before


def test_an_unknown_follow_up_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        record_call(shop, 99, Outcome.HAPPY)
    assert refused.value.code is ErrorCode.FOLLOW_UP_UNKNOWN


def test_several_reasons_in_one_call_are_all_done(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    (call,) = due_calls(shop)
    assert [reason.purchase.id for reason in call.reasons if reason.purchase] == [tv.purchase_id, fridge.purchase_id]
    booked = book(shop, tv, Outcome.HAPPY)
    assert [known.id for known in booked.follow_ups] == [tv.planned[0].id, fridge.planned[0].id]
    assert states(shop, tv) == states(shop, fridge) == [DONE, OPEN]
    assert (rows(shop, "contact"), due_calls(shop)) == (1, [])


def test_a_call_back_keeps_the_second_reason_for_the_promised_day(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    booked = book(shop, tv, Outcome.CALL_BACK, promised_at=time(10, 30))
    assert booked.promise is not None
    assert (booked.promise.kind, booked.promise.due, booked.promise.at_time) == (Kind.PROMISE, PROMISED, time(10, 30))
    waiting = follow_ups.read(shop.db, fridge.planned[0].id)
    assert (waiting.state, waiting.planned_on, waiting.due) == (State.OPEN, PROMISED, fridge.planned[0].due)
    assert due_calls(shop) == []
    (call,) = due_calls(replace(shop, clock=Clock(stand_in=PROMISED)))
    assert [reason.follow_up.id for reason in call.reasons] == [booked.promise.id, waiting.id]


def test_no_answer_tries_all_reasons_again_together(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    booked = book(shop, tv, Outcome.NO_ANSWER)
    assert (booked.next_on, booked.offers_message) == (date(2026, 11, 25), False)
    tried = [follow_ups.read(shop.db, made.planned[0].id) for made in (tv, fridge)]
    assert [(known.planned_on, known.attempts) for known in tried] == [(date(2026, 11, 25), 1)] * 2
    assert tried[0].part not in (None, part_of_day(shop.clock.now().hour))


def test_after_three_unanswered_calls_a_message_is_offered_and_then_it_was_not_reached(
    shop: Shop, tv: Recorded
) -> None:
    days = [date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 27)]
    booked = [book(replace(shop, clock=Clock(stand_in=day)), tv, Outcome.NO_ANSWER) for day in days]
    assert [(known.next_on, known.offers_message) for known in booked] == [
        (days[1], False), (days[2], False), (days[2], True),
    ]  # fmt: skip
    last = book(replace(shop, clock=Clock(stand_in=days[2])), tv, Outcome.MESSAGE)
    assert (last.next_on, last.offers_message) == (None, False)
    assert states(shop, tv) == [(State.SKIPPED, EndReason.NOT_REACHED), OPEN]
    assert rows(shop, "contact") == 4


def test_a_message_is_kept_as_written(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.MESSAGE)
    assert shop.db.execute("SELECT channel FROM contact").fetchone() == (Channel.WHATSAPP,)


def test_after_stop_a_new_purchase_plans_nothing(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    book(shop, tv, Outcome.STOP)
    assert states(shop, fridge) == [STOPPED, STOPPED]
    made = sell(shop, "Sofa", "sofa", TODAY)
    assert made.customer_id == tv.customer_id
    assert (made.planned, made.may_be_contacted) == ((), False)
    assert due_calls(replace(shop, clock=Clock(stand_in=date(2027, 6, 1)))) == []


def test_stop_cancels_promises_too_for_they_could_never_be_shown(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    promise = record_call(shop, fridge.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 12, 20)).promise
    assert promise is not None
    later = replace(shop, clock=Clock(stand_in=date(2027, 2, 23)))
    record_call(later, tv.planned[1].id, Outcome.STOP)
    assert follow_ups.read(shop.db, promise.id).reason is EndReason.CONSENT_WITHDRAWN


@pytest.mark.parametrize("which", [0, 1])
def test_a_wrong_number_marks_that_one_of_two(shop: Shop, tv: Recorded, which: int) -> None:
    phones = customers.read(shop.db, tv.customer_id).phones
    booked = book(shop, tv, Outcome.WRONG_NUMBER, phone_id=phones[which].id)
    assert [phone.is_bad for phone in booked.customer.phones] == [which == 0, which == 1]
    assert [phone.id for phone in booked.customer.good_phones] == [phones[1 - which].id]
    assert booked.follow_ups[0].is_open


def test_wrong_numbers_are_marked_one_after_the_other_and_the_follow_up_waits(shop: Shop, tv: Recorded) -> None:
    for left in (1, 0, 0):
        assert len(book(shop, tv, Outcome.WRONG_NUMBER).customer.good_phones) == left
    assert states(shop, tv)[0] == OPEN


def test_a_wrong_number_puts_nothing_off(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    due, coming = tv.planned[0], fridge.planned[0]
    record_call(shop, coming.id, Outcome.WRONG_NUMBER)
    assert follow_ups.read_many(shop.db, [due.id, coming.id]) == [due, coming]


def test_a_wrong_number_never_marks_somebody_elses_phone(shop: Shop, tv: Recorded) -> None:
    other = sell(shop, "Sofa", "sofa", TODAY, name="Siti", phones="0857-0000-1111")
    (phone,) = customers.read(shop.db, other.customer_id).phones
    try:
        book(shop, tv, Outcome.WRONG_NUMBER, phone_id=phone.id)
    except ShopError:
        assert rows(shop, "contact") == 0
    assert not customers.read(shop.db, other.customer_id).phones[0].is_bad


def test_a_complaint_is_taken_back_though_a_step_that_it_silenced_was_called(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.PROBLEM)
    number = shop.journal.last_id()
    record_call(shop, tv.planned[1].id, Outcome.NO_ANSWER)
    called = follow_ups.read(shop.db, tv.planned[1].id)
    undo(shop, number)
    assert states(shop, tv) == [OPEN, OPEN]
    again = follow_ups.read(shop.db, tv.planned[1].id)
    assert again == replace(called, planned_on=again.planned_on)
    assert again.planned_on == again.not_before


def test_a_call_that_is_taken_back_opens_nothing_of_a_purchase_that_was_struck(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.HAPPY)
    number = shop.journal.last_id()
    void_purchase(shop, tv.purchase_id)
    undo(shop, number)
    assert states(shop, tv) == [(State.CANCELLED, EndReason.PURCHASE_VOIDED)] * 2
    assert check_shop(shop).remaining == ()


def test_moved_on_skips_this_purchase_alone(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    book(shop, tv, Outcome.MOVED_ON)
    assert (states(shop, tv), states(shop, fridge)) == ([MOVED, MOVED], [OPEN, OPEN])


def test_moved_on_leaves_our_word_standing(shop: Shop, tv: Recorded) -> None:
    promise = book(shop, tv, Outcome.CALL_BACK).promise
    assert promise is not None
    later = replace(shop, clock=Clock(stand_in=date(2026, 11, 24)))
    record_call(later, tv.planned[1].id, Outcome.MOVED_ON)
    assert follow_ups.read(shop.db, promise.id).is_open


def test_a_call_made_early_settles_only_itself(shop: Shop, tv: Recorded) -> None:
    record_call(shop, tv.planned[1].id, Outcome.HAPPY)
    assert states(shop, tv) == [OPEN, DONE]


def test_snoozing_moves_the_shown_day_alone_and_is_taken_back(shop: Shop, tv: Recorded) -> None:
    before = dump(shop)
    (later,) = snooze_calls(shop, due_calls(shop), datetime(2026, 11, 30, 9).astimezone())
    assert (later.planned_on, later.due) == (date(2026, 11, 30), date(2026, 11, 23))
    assert (due_calls(shop), follow_ups.read(shop.db, tv.planned[1].id)) == ([], tv.planned[1])
    undo(shop)
    assert dump(shop) == before


def lead(shop: Shop, day: date) -> FollowUp:
    (call,) = due_calls(replace(shop, clock=Clock(stand_in=day)))
    return call.reasons[0].follow_up


def test_nothing_vanishes_because_its_day_passed(shop: Shop, tv: Recorded) -> None:
    (call,) = expired_calls(replace(shop, clock=Clock(stand_in=date(2027, 1, 15))))
    assert call.id == tv.planned[0].id


def test_nothing_is_too_old_while_the_clock_may_be_wrong(shop: Shop, tv: Recorded) -> None:
    assert lead(shop, date(2036, 2, 1)).id == tv.planned[0].id


@pytest.mark.parametrize(("day", "old"), [("2026-12-23", False), ("2026-12-24", True)])
def test_an_expired_call_leaves_the_list_and_stands_in_the_review(
    shop: Shop, tv: Recorded, day: str, old: bool
) -> None:
    then = replace(shop, clock=Clock(stand_in=date.fromisoformat(day)))
    assert (len(due_calls(then)), len(expired_calls(then)), count_due(then)) == (not old, old, not old)


def test_an_open_complaint_silences_cheerful_calls_and_its_undo_brings_them_back(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.PROBLEM, said="the remote is stiff")
    later = replace(shop, clock=Clock(stand_in=date(2027, 2, 23)))
    assert due_calls(later) == []
    undo(shop)
    assert [reason.follow_up.step_number for reason in due_calls(later)[0].reasons] == [1, 2]


def test_a_due_call_tells_why_and_what_was_said_before(shop: Shop, tv: Recorded) -> None:
    book(shop, tv, Outcome.HAPPY, said="the remote is stiff")
    (call,) = due_calls(replace(shop, clock=Clock(stand_in=date(2027, 2, 23))))
    (reason,) = call.reasons
    assert (call.open_complaint, call.last_said, len(call.contacts)) == ("", "the remote is stiff", 1)
    assert reason.plan is not None
    assert (reason.plan.code, reason.follow_up.step_number, [line.item for line in reason.lines]) == (
        "television", 2, ["TV"],
    )  # fmt: skip
    assert reason.step is not None
    assert reason.step.ask_code == "still_happy"


def test_a_due_call_names_only_what_she_still_has(shop: Shop) -> None:
    customer = read_typed(shop, name="Budi", phones=TWO_PHONES).customer
    lines = tuple(Line(item=item, category=item, amount=5_000_000) for item in ("TV", "Kulkas"))
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 13), lines=lines))
    fridge = purchases.read(shop.db, made.purchase_id).lines[1]
    return_line(shop, made.purchase_id, fridge.id, Decimal(1))
    assert [line.item for reason in due_calls(shop)[0].reasons for line in reason.lines] == ["TV"]


def test_the_oldest_calls_are_given_when_only_so_many_are_asked_for(shop: Shop) -> None:
    days = {f"Siti {n}": date(2026, 11, 13 - n) for n in range(5)}
    for number, (name, day) in enumerate(days.items()):
        sell(shop, "TV", "tv", day, name=name, phones=f"0812-3456-770{number}")
    assert [call.customer.name for call in due_calls(shop, 2)] == ["Siti 4", "Siti 3"]


@frozen
class Hour(Clock):
    """A clock that stands at one instant."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant.astimezone()


def test_the_next_try_is_in_a_part_of_the_day_that_was_never_tried(shop: Shop, tv: Recorded) -> None:
    parts = []
    for day, hour in ((23, 9), (25, 14)):
        clock = Hour(instant=datetime(2026, 11, day, hour))
        book(replace(shop, clock=clock), tv, Outcome.NO_ANSWER)
        parts.append(follow_ups.read(shop.db, tv.planned[0].id).part)
    assert parts == [PartOfDay.AFTERNOON, PartOfDay.EVENING]


def test_the_next_try_is_where_she_was_reached_before(shop: Shop, tv: Recorded, fridge: Recorded) -> None:
    for day, made in ((24, fridge), (25, replace(fridge, planned=fridge.planned[1:]))):
        book(replace(shop, clock=Hour(instant=datetime(2026, 11, day, 18))), made, Outcome.HAPPY)
    (call,) = due_calls(replace(shop, clock=Clock(stand_in=date(2027, 2, 16))))
    assert usual_part(call.contacts) is PartOfDay.EVENING
    late = replace(tv, planned=tv.planned[1:])
    book(replace(shop, clock=Hour(instant=datetime(2027, 2, 16, 9))), late, Outcome.NO_ANSWER)
    assert follow_ups.read(shop.db, late.planned[0].id).part is PartOfDay.EVENING
