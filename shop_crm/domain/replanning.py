"""What a changed purchase or a changed plan makes of the follow-ups that are there (domain.md 1, 2 and 4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import EndReason, FollowUp, Limits, State, ended, has_expired
from shop_crm.domain.names import fold
from shop_crm.domain.plans import Anchor, Plan, PlanBook, Step, Unit
from shop_crm.domain.values import frozen

_COMES_BACK = frozenset(
    {
        EndReason.PURCHASE_CORRECTED,
        EndReason.PURCHASE_RETURNED,
        EndReason.PLAN_CHANGED,
        EndReason.PLAN_OFF,
        EndReason.LEFT_ALONE,
    }
)
"""What ended for such a reason was never asked: it may be planned again."""
_Place = tuple[int | None, int]


@frozen
class Replanned:
    """What has to be written so that the open courtesy steps are those that are planned now."""

    changed: tuple[FollowUp, ...]
    """Those that end, with their reason, and those that count another last step."""
    added: tuple[FollowUp, ...]
    left_out: int
    """Steps whose time has passed already (domain.md 4)."""


@frozen
class Reach:
    """Which purchases other steps can concern."""

    gone: tuple[int, ...]
    """Those with an open call of these steps, by number: the new plan has none like it."""
    bought_from: date
    """And those from this day on: a new step's time has not passed for them."""


def reconcile(
    existing: Iterable[FollowUp],
    planned: Sequence[FollowUp],
    book: PlanBook,
    *,
    today: date,
    limits: Limits,
    reason: EndReason,
) -> Replanned:
    """Make a purchase's open courtesy follow-ups the planned ones; `existing` are all of its courtesy ones.

    One that stands stays, however late, and under the plan that it came of. A step that was made, skipped or given up
    is not asked again, nor is its question under another plan; once sold or moved on nothing is. Where a step only
    moved or asks in other words, the attempts made so far go along.
    """
    existing = list(existing)
    if any(known.reason is EndReason.MOVED_ON for known in existing):
        planned = ()
    winner = book.plan(planned[0].plan_id) if planned else None
    waiting: dict[_Place, list[FollowUp]] = {}
    settled: set[_Place] = set()
    tried: dict[_Place, FollowUp] = {}
    for known in existing:
        place = _place(known, winner, book)
        if known.is_open:
            waiting.setdefault(place, []).append(known)
        elif known.reason not in _COMES_BACK:
            settled.add(place)
        else:
            tried[place] = known
    changed: list[FollowUp] = []
    added: list[FollowUp] = []
    left_out = 0
    for one in planned:
        place = (one.plan_id, one.step_number)
        before = waiting.get(place, ())
        standing = next((known for known in before if _stands(known, one, book)), None)
        if standing is not None:
            waiting[place].remove(standing)
            if standing.plan_id == one.plan_id and standing.step_count != one.step_count:
                changed.append(replace(standing, step_count=one.step_count))
        elif place in settled:
            continue
        elif has_expired(one.due, today, limits):
            left_out += 1
        else:
            added.append(_gone_along(one, before[0] if before else None, tried.get(place)))
    over = [known for knowns in waiting.values() for known in knowns]
    return Replanned(
        changed=(*changed, *(ended(known, State.CANCELLED, reason) for known in over)),
        added=tuple(added),
        left_out=left_out,
    )


@lru_cache(maxsize=256)
def heirs(old: Plan, new: Plan, *, replaced: bool) -> Mapping[int, int]:
    """Of each step of one plan, by number, the step of another that stands for it; those without one are left out.

    The same step first, then the one that asks the same, then the one on the same day; at last, where the new plan
    `replaced` the old one and has as many steps, the one in the same place.
    """
    found: dict[int, int] = {}
    free = dict(enumerate(new.steps, start=1))
    rules = [_makes_the_same_call, _asks_the_same, _comes_on_the_same_day]
    for is_the_same in rules:
        for number, step in enumerate(old.steps, start=1):
            heir = next((place for place, other in free.items() if is_the_same(step, other)), None)
            if number not in found and heir is not None:
                found[number] = heir
                del free[heir]
    if replaced and len(old.steps) == len(new.steps):
        found = {number: number for number in free if number not in found} | found
    return found


def reach(old: Plan, new: Plan, *, today: date, limits: Limits) -> Reach:
    """Whose calls other steps concern, where a plan fits what it fitted before: nobody else need be looked at."""
    before, after = [step.as_call for step in old.steps], [step.as_call for step in new.steps]
    gone = tuple(number for number, step in enumerate(before, start=1) if step not in after)
    coming = [step for step in after if step not in before]
    if any(step.anchor is Anchor.WARRANTY_END for step in coming):
        return Reach(gone=gone, bought_from=date.min)
    earliest = today - timedelta(days=limits.expiry_days)
    return Reach(gone=gone, bought_from=min((_origin(step, earliest) for step in coming), default=date.max))


def _origin(step: Step, due: date) -> date:
    """The earliest day of a purchase of which this step is due on that day or later."""
    match step.unit:
        case Unit.MONTH:
            return add_months(due, -step.after) - timedelta(days=3)  # a month's end may have been clamped
        case Unit.WEEK:
            return due - timedelta(weeks=step.after)
        case Unit.DAY:
            return due - timedelta(days=step.after)


def _place(known: FollowUp, winner: Plan | None, book: PlanBook) -> _Place:
    """Where a follow-up stands in the plan that wins now; its own place where that has no such step."""
    if winner is None or known.plan_id == winner.id:
        return known.plan_id, known.step_number
    own = book.plan(known.plan_id)
    if own is None:
        return known.plan_id, known.step_number
    heir = heirs(own, winner, replaced=book.newest(own.id) == winner.id).get(known.step_number)
    return (known.plan_id, known.step_number) if heir is None else (winner.id, heir)


def _stands(known: FollowUp, planned: FollowUp, book: PlanBook) -> bool:
    """Whether a follow-up is what is planned: of the same plan or one that it replaced, for the same person and day.

    How to reach her is looked up in its plan: after many tries a follow-up is a message.
    """
    if (known.due, known.customer_id, known.ask_code, known.ask) != (
        planned.due,
        planned.customer_id,
        planned.ask_code,
        planned.ask,
    ):
        return False
    if known.plan_id == planned.plan_id:
        return True
    own = book.plan(known.plan_id)
    if own is None or book.newest(own.id) != planned.plan_id or not 0 < known.step_number <= len(own.steps):
        return False
    return own.steps[known.step_number - 1].channel is planned.channel


def _gone_along(planned: FollowUp, before: FollowUp | None, ended_before: FollowUp | None) -> FollowUp:
    """The planned follow-up with the attempts made so far, and the day to which it was put off."""
    if before is not None:
        return replace(
            planned,
            attempts=before.attempts,
            part=before.part,
            not_before=before.not_before,
            snoozed_until=before.snoozed_until,
        )
    if ended_before is not None:
        return replace(planned, attempts=ended_before.attempts, part=ended_before.part)
    return planned


def _makes_the_same_call(one: Step, other: Step) -> bool:
    return one.as_call == other.as_call


def _asks_the_same(step: Step, other: Step) -> bool:
    if step.ask or other.ask:
        return fold(step.ask) == fold(other.ask)
    return bool(step.ask_code) and step.ask_code == other.ask_code


def _comes_on_the_same_day(step: Step, other: Step) -> bool:
    return (step.after, step.unit, step.anchor) == (other.after, other.unit, other.anchor)
