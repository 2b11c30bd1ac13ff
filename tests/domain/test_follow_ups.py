"""What each outcome of a call brings about (domain.md 4 and 5)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from shop_crm.domain.calendar import Calendar, PartOfDay
from shop_crm.domain.follow_ups import (
    Channel,
    Decision,
    EndReason,
    FollowUp,
    Heard,
    Kind,
    Limits,
    Outcome,
    State,
    decide,
    has_expired,
    snooze,
)
from shop_crm.domain.problems import ErrorCode, ShopError

TODAY = date(2026, 11, 23)
IN_TWO_DAYS = date(2026, 11, 25)
CALENDAR = Calendar(closed_weekdays=frozenset({6}))
LIMITS = Limits()


def follow_up(kind: Kind = Kind.COURTESY, **more: object) -> FollowUp:
    known = FollowUp(id=5, customer_id=3, purchase_id=7, kind=kind, plan_id=2, step_number=1, step_count=3,
                     ask_code="set_up", due=date(2026, 11, 20), planned_on=date(2026, 11, 21))  # fmt: skip
    return replace(known, **more)  # type: ignore[arg-type]


def heard(outcome: Outcome, **more: object) -> Heard:
    return Heard(outcome=outcome, day=TODAY, part=PartOfDay.MORNING, **more)  # type: ignore[arg-type]


def decided(known: FollowUp, outcome: Outcome, **more: object) -> Decision:
    return decide(known, heard(outcome, **more), CALENDAR, LIMITS)


BROUGHT_ABOUT = {
    # outcome: state, reason, attempts, the rest of the decision that is set
    Outcome.HAPPY: (State.DONE, None, 0, set()),
    Outcome.WANTS: (State.DONE, None, 0, {"adds_wish"}),
    Outcome.PROBLEM: (State.DONE, None, 0, {"opens_complaint"}),
    Outcome.CALL_BACK: (State.DONE, None, 0, {"promise"}),
    Outcome.NO_ANSWER: (State.OPEN, None, 1, set()),
    Outcome.MESSAGE: (State.OPEN, None, 1, set()),
    Outcome.WRONG_NUMBER: (State.OPEN, None, 0, {"marks_number_bad"}),
    Outcome.STOP: (State.CANCELLED, EndReason.CONSENT_WITHDRAWN, 0, {"withdraws_consent"}),
    Outcome.MOVED_ON: (State.SKIPPED, EndReason.MOVED_ON, 0, {"ends_series"}),
}
SAYS = ("promise", "adds_wish", "opens_complaint", "marks_number_bad", "withdraws_consent", "ends_series",
        "offers_message")  # fmt: skip


def test_the_table_names_every_outcome() -> None:
    assert set(BROUGHT_ABOUT) == set(Outcome)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("outcome", Outcome)
def test_each_outcome_brings_about_what_the_rules_say(outcome: Outcome, kind: Kind) -> None:
    state, reason, attempts, says = BROUGHT_ABOUT[outcome]
    decision = decided(follow_up(kind), outcome, promised_on=IN_TWO_DAYS)
    after = decision.follow_up
    assert (after.state, after.reason, after.attempts) == (state, reason, attempts)
    assert {name for name in SAYS if getattr(decision, name)} == says
    assert (after.id, after.due, after.kind) == (5, date(2026, 11, 20), kind)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("outcome", [Outcome.NO_ANSWER, Outcome.MESSAGE])
def test_nobody_reached_means_two_open_days_later_at_another_part_of_the_day(outcome: Outcome, kind: Kind) -> None:
    after = decided(follow_up(kind), outcome).follow_up
    assert (after.planned_on, after.part) == (IN_TWO_DAYS, PartOfDay.AFTERNOON)


def test_closed_days_do_not_count_as_open_ones() -> None:
    friday = replace(heard(Outcome.NO_ANSWER), day=date(2026, 11, 27))
    assert decide(follow_up(), friday, CALENDAR, LIMITS).follow_up.planned_on == date(2026, 11, 30)


def test_the_shop_may_try_again_on_other_days() -> None:
    limits = Limits(retry_after_open_days=5)
    assert decide(follow_up(), heard(Outcome.NO_ANSWER), CALENDAR, limits).follow_up.planned_on == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [(kind, 6 if kind in (Kind.PROMISE, Kind.COMPLAINT_CHECK) else 3) for kind in Kind],
    ids=list(Kind),
)
def test_after_the_last_unanswered_call_one_message_is_offered_and_then_it_was_not_reached(
    kind: Kind, allowed: int
) -> None:
    known = follow_up(kind)
    for attempt in range(1, allowed):
        decision = decided(known, Outcome.NO_ANSWER)
        known = decision.follow_up
        assert (known.state, known.attempts, decision.offers_message) == (State.OPEN, attempt, False)
    offered = decided(known, Outcome.NO_ANSWER)
    assert offered.offers_message
    assert (offered.follow_up.state, offered.follow_up.channel) == (State.OPEN, Channel.WHATSAPP)
    assert offered.follow_up.planned_on == TODAY
    for last in (Outcome.MESSAGE, Outcome.NO_ANSWER):
        given_up = decided(offered.follow_up, last)
        assert (given_up.follow_up.state, given_up.follow_up.reason) == (State.SKIPPED, EndReason.NOT_REACHED)
        assert not given_up.offers_message


def test_a_message_as_the_last_attempt_is_the_written_one() -> None:
    decision = decided(follow_up(attempts=2), Outcome.MESSAGE)
    assert (decision.follow_up.state, decision.follow_up.reason) == (State.SKIPPED, EndReason.NOT_REACHED)
    assert not decision.offers_message


@pytest.mark.parametrize("state", [state for state in State if state is not State.OPEN])
@pytest.mark.parametrize("outcome", Outcome)
def test_what_has_ended_cannot_be_booked_again(outcome: Outcome, state: State) -> None:
    with pytest.raises(ShopError) as refused:
        decided(follow_up(state=state), outcome, promised_on=IN_TWO_DAYS)
    assert refused.value.code is ErrorCode.FOLLOW_UP_CLOSED


def test_a_promise_is_a_new_follow_up_about_the_same_purchase_on_its_day() -> None:
    sunday = date(2026, 11, 29)
    made = decided(follow_up(), Outcome.CALL_BACK, promised_on=sunday, promised_at=time(10, 30)).promise
    assert made is not None
    assert (made.kind, made.due, made.planned_on, made.at_time) == (Kind.PROMISE, sunday, sunday, time(10, 30))
    assert (made.id, made.customer_id, made.purchase_id, made.ask_code) == (0, 3, 7, "set_up")
    assert (made.state, made.attempts) == (State.OPEN, 0)


def test_a_promise_needs_its_day() -> None:
    with pytest.raises(ShopError) as refused:
        decided(follow_up(), Outcome.CALL_BACK)
    assert refused.value.code is ErrorCode.PROMISE_NEEDS_DAY


def test_a_promise_for_a_past_day_is_refused() -> None:
    with pytest.raises(ShopError) as refused:
        decided(follow_up(), Outcome.CALL_BACK, promised_on=date(2026, 11, 22))
    assert refused.value.code is ErrorCode.DAY_PAST


def test_a_promise_for_today_is_kept_today() -> None:
    made = decided(follow_up(), Outcome.CALL_BACK, promised_on=TODAY).promise
    assert made is not None
    assert made.planned_on == TODAY


def test_snoozing_moves_the_day_it_is_shown_and_nothing_else() -> None:
    until = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    known = follow_up()
    assert snooze(known, until) == replace(known, planned_on=date(2026, 11, 24), snoozed_until=until)


def test_snoozing_never_brings_a_later_day_forward() -> None:
    later = follow_up(planned_on=date(2026, 12, 24))
    assert snooze(later, datetime(2026, 11, 24, 9, 0, tzinfo=UTC)).planned_on == date(2026, 12, 24)


def test_what_has_ended_cannot_be_snoozed() -> None:
    with pytest.raises(ShopError) as refused:
        snooze(follow_up(state=State.DONE), datetime(2026, 11, 24, tzinfo=UTC))
    assert refused.value.code is ErrorCode.FOLLOW_UP_CLOSED


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.WRONG_NUMBER])
def test_a_booked_call_is_snoozed_no_more(outcome: Outcome) -> None:
    snoozed = follow_up(snoozed_until=datetime(2026, 11, 24, tzinfo=UTC))
    assert decided(snoozed, outcome, promised_on=IN_TWO_DAYS).follow_up.snoozed_until is None


@pytest.mark.parametrize(
    ("today", "expired"), [("2026-12-20", False), ("2026-12-21", True)], ids=["30 days after", "31 days after"]
)
def test_a_courtesy_call_expires_after_thirty_days(today: str, expired: bool) -> None:
    assert has_expired(date(2026, 11, 20), date.fromisoformat(today), LIMITS) is expired


@pytest.mark.parametrize(
    ("today", "late"), [("2026-11-19", 0), ("2026-11-20", 0), ("2026-11-23", 3)], ids=["before", "due", "after"]
)
def test_days_late_are_counted_from_the_due_day(today: str, late: int) -> None:
    assert follow_up().days_late(date.fromisoformat(today)) == late


def test_what_is_done_is_never_late() -> None:
    assert follow_up(state=State.DONE).days_late(TODAY) == 0
