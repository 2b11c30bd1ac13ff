"""What a changed purchase or plan makes of the follow-ups that are there (domain.md 1, 2 and 4)."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.follow_ups import Channel, EndReason, FollowUp, Limits, State
from shop_crm.domain.plans import Anchor, Plan, PlanBook, Step, Unit
from shop_crm.domain.replanning import Replanned, heirs, reach, reconcile

TODAY = date(2026, 11, 23)
BOUGHT = date(2026, 11, 18)
DAY = {number: BOUGHT + timedelta(days=number) for number in (10, 20, 30, 40)}
A = Step(after=10, unit=Unit.DAY, ask="A?")
B = Step(after=20, unit=Unit.DAY, ask="B?")
C = Step(after=30, unit=Unit.DAY, ask_code="still_happy")
MUTE = Step(after=40, unit=Unit.DAY)


def plan(id: int, *steps: Step, **more: object) -> Plan:
    return Plan(id=id, name="Ours", categories=("toys",), steps=steps, **more)  # type: ignore[arg-type]


def calls(of: Plan, **more: object) -> list[FollowUp]:
    """What a plan asks, in days from the purchase."""
    return [
        FollowUp(
            customer_id=3,
            purchase_id=7,
            plan_id=of.id,
            step_number=number,
            step_count=len(of.steps),
            channel=step.channel,
            ask_code=step.ask_code,
            ask=step.ask,
            due=BOUGHT + timedelta(days=step.after),
            planned_on=BOUGHT + timedelta(days=step.after),
            **more,  # type: ignore[arg-type]
        )
        for number, step in enumerate(of.steps, start=1)
    ]


def kept(of: Plan) -> list[FollowUp]:
    return [replace(call, id=10 * of.id + call.step_number) for call in calls(of)]


def told(existing: list[FollowUp], new: Plan, *others: Plan, today: date = TODAY) -> Replanned:
    book = PlanBook(plans=(*others, new), large_line=10**9)
    return reconcile(existing, calls(new), book, today=today, limits=Limits(), reason=EndReason.PLAN_CHANGED)


def numbers(found: Replanned) -> tuple[list[int], list[int]]:
    return [one.id for one in found.changed], [one.step_number for one in found.added]


def replaced(old: Plan, new: Plan) -> Plan:
    return replace(old, is_past=True, replaced_by=new.id)


HEIRS = {
    "the same steps": ((A, B), (A, B), {1: 1, 2: 2}),
    "turned about": ((A, B), (B, A), {1: 2, 2: 1}),
    "one in between": ((A, C), (A, B, C), {1: 1, 2: 3}),
    "the first taken out": ((A, B, C), (B, C), {2: 1, 3: 2}),
    "asked later": ((A, B), (A, replace(B, after=25)), {1: 1, 2: 2}),
    "in other words": ((A, C), (replace(A, ask="How is A?"), C), {1: 1, 2: 2}),
    "in another case": ((A,), (B, replace(A, after=11, ask="a?")), {1: 2}),
    "in our words instead": ((A, B), (A, replace(B, ask="", ask_code="set_up")), {1: 1, 2: 2}),
    "later and in other words": ((A, B), (A, replace(B, after=25, ask="Else?")), {1: 1, 2: 2}),
    "as one of more, later and in other words": ((A,), (replace(B, after=25, ask="Else?"), C), {}),
    "in another way": ((A,), (replace(A, channel=Channel.WHATSAPP),), {1: 1}),
    "without any words": ((MUTE, B), (replace(MUTE, after=41), B, A), {2: 2}),
    "twice the same question": ((A, replace(A, after=60)), (replace(A, after=60),), {2: 1}),
}


@pytest.mark.parametrize(("old", "new", "heir"), HEIRS.values(), ids=HEIRS.keys())
def test_a_step_is_known_again_in_the_plan_that_took_its_place(
    old: tuple[Step, ...], new: tuple[Step, ...], heir: dict[int, int]
) -> None:
    assert heirs(plan(1, *old), plan(2, *new), replaced=True) == heir


def test_the_place_alone_tells_nothing_between_plans_that_have_nothing_to_do_with_each_other() -> None:
    assert heirs(plan(1, A), plan(2, replace(B, after=25)), replaced=False) == {}


def test_what_is_planned_still_stands_untouched() -> None:
    new = plan(2, A, B)
    assert told(kept(plan(1, A, B)), new, replaced(plan(1, A, B), new)) == Replanned(changed=(), added=(), left_out=0)


def test_a_message_after_many_tries_stands_for_the_call_that_it_was() -> None:
    new = plan(2, A)
    tried = [replace(kept(plan(1, A))[0], channel=Channel.WHATSAPP, attempts=3)]
    assert numbers(told(tried, new, replaced(plan(1, A), new))) == ([], [])


def test_another_way_to_reach_her_is_a_new_call() -> None:
    new = plan(2, replace(A, channel=Channel.VISIT))
    assert numbers(told(kept(plan(1, A)), new, replaced(plan(1, A), new))) == ([11], [1])


def test_what_ends_says_why_and_what_comes_takes_its_tries_along() -> None:
    new = plan(2, replace(A, after=12))
    put_off = datetime(2026, 12, 4, 9, 0)
    tried = replace(
        kept(plan(1, A))[0], attempts=2, part=PartOfDay.EVENING, not_before=date(2026, 12, 3), snoozed_until=put_off
    )
    found = told([tried], new, replaced(plan(1, A), new))
    assert [(one.state, one.reason) for one in found.changed] == [(State.CANCELLED, EndReason.PLAN_CHANGED)]
    (added,) = found.added
    assert (added.attempts, added.part, added.not_before, added.snoozed_until) == (
        2, PartOfDay.EVENING, date(2026, 12, 3), put_off,
    )  # fmt: skip


SETTLED = {
    "made": (State.DONE, None),
    "not reached": (State.SKIPPED, EndReason.NOT_REACHED),
    "too old": (State.EXPIRED, EndReason.TOO_OLD),
    "let go": (State.EXPIRED, EndReason.GIVEN_UP),
    "silenced": (State.SKIPPED, EndReason.SILENCED),
}


@pytest.mark.parametrize(("state", "reason"), SETTLED.values(), ids=SETTLED.keys())
def test_what_was_settled_is_not_asked_again_on_another_day(state: State, reason: EndReason | None) -> None:
    new = plan(2, replace(A, after=12), B)
    first, second = kept(plan(1, A, B))
    existing = [replace(first, state=state, reason=reason), second]
    assert numbers(told(existing, new, replaced(plan(1, A, B), new))) == ([], [])


COMES_BACK = [
    EndReason.PURCHASE_CORRECTED, EndReason.PURCHASE_RETURNED, EndReason.PLAN_CHANGED, EndReason.PLAN_OFF,
    EndReason.LEFT_ALONE,
]  # fmt: skip


@pytest.mark.parametrize("reason", COMES_BACK)
def test_what_ended_without_being_asked_may_come_back_with_its_tries(reason: EndReason) -> None:
    of = plan(1, A)
    existing = [replace(kept(of)[0], state=State.CANCELLED, reason=reason, attempts=1)]
    found = told(existing, of)
    assert [(one.step_number, one.attempts) for one in found.added] == [(1, 1)]


def test_once_moved_on_nothing_is_planned_any_more() -> None:
    new = plan(2, A, B, C)
    gone = [replace(kept(plan(1, A))[0], state=State.SKIPPED, reason=EndReason.MOVED_ON)]
    assert numbers(told(gone, new, replaced(plan(1, A), new))) == ([], [])


def test_a_question_is_not_asked_again_by_another_plan() -> None:
    made = [replace(kept(plan(1, C))[0], state=State.DONE)]
    assert numbers(told(made, plan(2, replace(C, after=40), B), plan(1, C))) == ([], [2])


def test_another_plan_takes_over_what_is_open_and_answers_for_it() -> None:
    assert numbers(told(kept(plan(1, C)), plan(2, C), plan(1, C))) == ([11], [1])


@pytest.mark.parametrize(
    ("today", "added", "left_out"),
    [(DAY[20] + timedelta(days=30), 1, 0), (DAY[20] + timedelta(days=31), 0, 1)],
    ids=["the last day that it is worth a call", "a day later"],
)
def test_nothing_is_planned_whose_time_has_passed(today: date, added: int, left_out: int) -> None:
    new = plan(2, B)
    found = told([], new, today=today)
    assert (len(found.added), found.left_out) == (added, left_out)


def test_what_stands_stays_however_late() -> None:
    of = plan(1, A)
    assert numbers(told(kept(of), of, today=date(2027, 6, 1))) == ([], [])


def test_two_open_calls_in_one_place_become_one() -> None:
    new = plan(3, A)
    both = [*kept(plan(1, A)), *kept(plan(2, A))]
    family = (replaced(plan(1, A), plan(2, A)), replaced(plan(2, A), new))
    assert numbers(told(both, new, *family)) == ([21], [])


@pytest.mark.parametrize(
    ("old", "new", "gone", "bought_from"),
    [
        ((A, B), (A, B), (), date.max),
        ((A, B), (B,), (1,), date.max),
        ((A, B), (A, B, MUTE), (), date(2026, 9, 14)),
        ((A, B), (A, replace(B, after=2, unit=Unit.WEEK)), (2,), date(2026, 10, 10)),
        ((A,), (replace(A, after=4, unit=Unit.MONTH),), (1,), date(2026, 6, 21)),
        ((A,), (A, replace(A, anchor=Anchor.WARRANTY_END)), (), date.min),
    ],
    ids=["nothing new", "one less", "one more", "in weeks", "in months", "before a warranty ends"],
)
def test_only_purchases_are_looked_at_that_other_steps_can_concern(
    old: tuple[Step, ...], new: tuple[Step, ...], gone: tuple[int, ...], bought_from: date
) -> None:
    found = reach(plan(1, *old), plan(2, *new), today=TODAY, limits=Limits())
    assert (found.gone, found.bought_from) == (gone, bought_from)
