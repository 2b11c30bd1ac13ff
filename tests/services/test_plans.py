"""The owner's plans changed, switched, moved and removed, and what becomes of the calls that are open (domain.md 1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, EndReason, FollowUp, Kind, Outcome, State
from shop_crm.domain.plans import Anchor, Plan, Step, Unit, with_plan
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line
from shop_crm.services import plans
from shop_crm.services.calls import record_call
from shop_crm.services.counter import correct_purchase, read_purchase, void_purchase
from shop_crm.services.history import redo, undo
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups, purchases
from tests.services.test_counter import TODAY, TV, dump, on, record, refused, typed

SOFA = Line(item="Sofa", category="sofa", amount=6_000_000)
DOLL = Line(item="Doll", category="toys", amount=500_000)
BEFORE = TODAY - timedelta(days=5)
"""A day whose first step is still to come."""


def plan_of(shop: Shop, code: str) -> Plan:
    return next(plan for plan in plans.read_plans(shop) if plan.code == code)


def with_steps(plan: Plan, *steps: Step) -> Plan:
    return replace(plan, steps=steps)


def names(shop: Shop) -> list[str]:
    return [plan.name or plan.code for plan in plans.read_plans(shop)]


def open_calls(shop: Shop, purchase_id: int) -> list[FollowUp]:
    return [known for known in follow_ups.of_purchase(shop.db, purchase_id) if known.is_open]


def days(shop: Shop, purchase_id: int) -> list[str]:
    return [str(known.due) for known in open_calls(shop, purchase_id)]


def ended(shop: Shop, purchase_id: int) -> list[tuple[int, State, EndReason | None]]:
    known = follow_ups.of_purchase(shop.db, purchase_id)
    return [(one.step_number, one.state, one.reason) for one in known if not one.is_open]


def first_call(shop: Shop, purchase_id: int) -> int:
    return open_calls(shop, purchase_id)[0].id


TOYS = Plan(name="Toys", categories=("toys",), amount_from=100_000, steps=(Step(after=1, unit=Unit.MONTH),))


# What is kept


def test_a_new_shop_has_the_start_plans_in_their_order(shop: Shop) -> None:
    assert names(shop) == ["television", "computer", "appliance", "furniture", "vehicle", "phone", "large"]


def test_a_new_plan_goes_before_any_large_purchase(shop: Shop) -> None:
    kept = plans.save_plan(shop, TOYS)
    assert kept.id
    assert names(shop)[-2:] == ["Toys", "large"]
    assert kept == replace(TOYS, id=kept.id)


def test_a_new_plan_for_large_purchases_goes_last(shop: Shop) -> None:
    plans.save_plan(shop, replace(TOYS, name="Very large", categories=(), is_large=True))
    assert names(shop)[-2:] == ["large", "Very large"]


def test_the_rehearsal_knows_a_new_plan_in_the_place_that_it_will_have(shop: Shop) -> None:
    book = with_plan(plans.plan_book(shop), TOYS)
    kept = plans.save_plan(shop, TOYS)
    assert [plan.name or plan.code for plan in book.plans] == names(shop)
    assert with_plan(plans.plan_book(shop), kept) == plans.plan_book(shop)


def test_a_name_alone_is_changed_in_place_and_concerns_no_call(shop: Shop) -> None:
    made = record(shop)
    before = follow_ups.of_purchase(shop.db, made.purchase_id)
    kept = plans.save_plan(shop, replace(plan_of(shop, "television"), name="Telly"))
    assert kept.id == made.planned[0].plan_id
    assert follow_ups.of_purchase(shop.db, made.purchase_id) == before


def test_a_plan_that_nothing_refers_to_is_changed_in_place(shop: Shop) -> None:
    phone = plan_of(shop, "phone")
    kept = plans.save_plan(shop, with_steps(phone, Step(after=1, unit=Unit.WEEK)))
    assert (kept.id, [step.after for step in kept.steps]) == (phone.id, [1])
    assert len(plans.plan_book(shop).plans) == 7


def test_a_plan_that_calls_answer_by_is_kept_as_it_was_and_another_takes_its_place(shop: Shop) -> None:
    made = record(shop)
    old = plan_of(shop, "television")
    kept = plans.save_plan(shop, with_steps(old, *old.steps[:2], Step(after=1, unit=Unit.MONTH)))
    assert kept.id != old.id
    assert names(shop) == ["television", "computer", "appliance", "furniture", "vehicle", "phone", "large"]
    assert plans.plan_book(shop).plan(old.id) == replace(old, is_past=True, replaced_by=kept.id)
    assert made.planned[0].plan_id == old.id


def test_what_is_typed_around_a_name_is_not_kept(shop: Shop) -> None:
    assert plans.save_plan(shop, replace(TOYS, name="  Toys \n")).name == "Toys"


STEP = Step(after=1, unit=Unit.DAY)
UNSOUND = {
    "no name": (replace(TOYS, name="  "), ErrorCode.PLAN_NAMELESS),
    "fits everything": (replace(TOYS, categories=(), amount_from=0), ErrorCode.PLAN_FITS_ALL),
    "no step": (replace(TOYS, steps=()), ErrorCode.PLAN_WITHOUT_STEP),
    "amounts turned": (replace(TOYS, amount_to=99_999), ErrorCode.PLAN_AMOUNTS_TURNED),
    "amounts equal": (replace(TOYS, amount_to=100_000), ErrorCode.PLAN_AMOUNTS_TURNED),
    "amount below nothing": (replace(TOYS, amount_from=-1), ErrorCode.AMOUNT_NEGATIVE),
    "amount beyond all": (replace(TOYS, amount_from=10**13 + 1), ErrorCode.AMOUNT_TOO_LARGE),
    "a step before": (replace(TOYS, steps=(STEP, replace(STEP, after=-1))), ErrorCode.PLAN_STEP_TOO_FAR),
    "days too far": (replace(TOYS, steps=(replace(STEP, after=3_651),)), ErrorCode.PLAN_STEP_TOO_FAR),
    "weeks too far": (replace(TOYS, steps=(Step(after=521, unit=Unit.WEEK),)), ErrorCode.PLAN_STEP_TOO_FAR),
    "months too far": (replace(TOYS, steps=(Step(after=121, unit=Unit.MONTH),)), ErrorCode.PLAN_STEP_TOO_FAR),
}


@pytest.mark.parametrize(("plan", "code"), UNSOUND.values(), ids=UNSOUND.keys())
def test_a_plan_that_cannot_be_followed_is_refused(shop: Shop, plan: Plan, code: ErrorCode) -> None:
    before = dump(shop)
    assert refused(lambda: plans.save_plan(shop, plan)) is code
    assert dump(shop) == before


SOUND = {
    "on the day itself": replace(TOYS, steps=(replace(STEP, after=0),)),
    "in ten years": replace(TOYS, steps=(Step(after=120, unit=Unit.MONTH),)),
    "by amount alone": replace(TOYS, categories=()),
    "large": replace(TOYS, categories=(), amount_from=0, is_large=True),
    "named by its code": replace(TOYS, name="", code="phone"),
    "ours to ask": replace(TOYS, steps=(Step(after=2, unit=Unit.WEEK, channel=Channel.VISIT, ask="Fits it?"),)),
    "before the warranty ends": replace(TOYS, steps=(Step(after=1, unit=Unit.DAY, anchor=Anchor.WARRANTY_END),)),
}


@pytest.mark.parametrize("plan", SOUND.values(), ids=SOUND.keys())
def test_a_plan_that_can_be_followed_is_kept_as_it_is(shop: Shop, plan: Plan) -> None:
    kept = plans.save_plan(shop, plan)
    assert kept == replace(plan, id=kept.id)
    assert kept in plans.read_plans(shop)


@pytest.mark.parametrize("change", ["save", "switch", "remove", "move"])
def test_a_plan_that_is_not_there_cannot_be_changed(shop: Shop, change: str) -> None:
    record(shop)
    past = plan_of(shop, "television")
    plans.save_plan(shop, replace(past, amount_from=1))
    verbs: dict[str, Callable[[int], object]] = {
        "save": lambda id: plans.save_plan(shop, replace(TOYS, id=id)),
        "switch": lambda id: plans.switch_plan(shop, id, off=True),
        "remove": lambda id: plans.remove_plan(shop, id),
        "move": lambda id: plans.move_plan(shop, id, 0),
    }
    for id in (99, past.id):
        with pytest.raises(ShopError) as trouble:
            verbs[change](id)
        assert trouble.value.code is ErrorCode.PLAN_UNKNOWN


@pytest.mark.parametrize(
    ("code", "place", "order"),
    [
        ("phone", 0, "phone television computer appliance furniture vehicle large"),
        ("television", 6, "computer appliance furniture vehicle phone large television"),
        ("television", 99, "computer appliance furniture vehicle phone large television"),
        ("furniture", 2, "television computer furniture appliance vehicle phone large"),
        ("furniture", 3, "television computer appliance furniture vehicle phone large"),
        ("phone", -1, "phone television computer appliance furniture vehicle large"),
    ],
    ids=["first", "last", "beyond the last", "up one", "where it is", "before the first"],
)
def test_a_plan_is_moved_to_its_place(shop: Shop, code: str, place: int, order: str) -> None:
    plans.move_plan(shop, plan_of(shop, code).id, place)
    assert names(shop) == order.split()


# What becomes of the calls that are open


def test_a_step_that_moves_ends_the_old_call_and_plans_the_new_one(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    old = plan_of(shop, "television")
    kept = plans.save_plan(shop, with_steps(old, old.steps[0], replace(old.steps[1], after=4), old.steps[2]))
    assert days(shop, made.purchase_id) == ["2026-11-28", "2027-03-18"]
    assert ended(shop, made.purchase_id) == [(2, State.CANCELLED, EndReason.PLAN_CHANGED)]
    assert [known.plan_id for known in open_calls(shop, made.purchase_id)] == [old.id, kept.id]


def test_a_call_that_stands_goes_on_answering_by_the_plan_that_it_came_of(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, *old.steps, Step(after=2, unit=Unit.MONTH, ask="Remote fine?")))
    standing = open_calls(shop, made.purchase_id)[:2]
    assert standing == [replace(known) for known in made.planned]
    assert days(shop, made.purchase_id) == ["2026-11-28", "2027-02-18", "2027-01-18"]


def test_left_as_they_are_the_open_calls_stay(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    before = follow_ups.of_purchase(shop.db, made.purchase_id)
    plans.save_plan(shop, with_steps(plan_of(shop, "television"), STEP), replan=False)
    assert follow_ups.of_purchase(shop.db, made.purchase_id) == before


def test_calls_that_were_left_once_follow_the_next_change(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    later = Step(after=20, unit=Unit.DAY)
    changed = plans.save_plan(shop, with_steps(plan_of(shop, "television"), STEP), replan=False)
    assert plans.count_open(shop, changed.id) == 2
    plans.save_plan(shop, with_steps(changed, later))
    assert days(shop, made.purchase_id) == ["2026-12-08"]


def test_a_step_that_was_made_is_not_asked_again_on_another_day(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.HAPPY)
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, replace(old.steps[0], after=14), *old.steps[1:]))
    assert days(shop, made.purchase_id) == ["2027-02-18"]


REWORDED = Step(after=12, unit=Unit.DAY, ask="Does the picture please?")


def test_a_step_that_was_made_is_not_asked_again_in_other_words(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.HAPPY)
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, REWORDED, *old.steps[1:]))
    assert days(shop, made.purchase_id) == ["2027-02-18"]


def test_of_two_steps_that_ask_the_same_the_later_one_stays_to_be_asked(shop: Shop) -> None:
    asks = [Step(after=months, unit=Unit.MONTH, ask="Still fine?") for months in (1, 6, 12)]
    plans.save_plan(shop, with_steps(plan_of(shop, "television"), *asks))
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.HAPPY)
    moved = replace(asks[2], after=13)
    plans.save_plan(shop, with_steps(plan_of(shop, "television"), *asks[:2], moved))
    assert days(shop, made.purchase_id) == ["2027-05-18", "2027-12-18"]


def test_attempts_go_along_with_a_step_that_moves(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.NO_ANSWER)
    tried = open_calls(shop, made.purchase_id)[0]
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, replace(old.steps[0], after=7), *old.steps[1:]))
    moved = next(known for known in open_calls(shop, made.purchase_id) if str(known.due) == "2026-11-25")
    assert (moved.attempts, moved.part, moved.not_before) == (1, tried.part, tried.not_before)
    assert moved.planned_on == max(moved.due, tried.not_before)  # type: ignore[type-var]


def test_nothing_is_planned_whose_time_has_passed(shop: Shop) -> None:
    made = record(shop, day=date(2026, 9, 20))
    assert days(shop, made.purchase_id) == ["2026-09-30", "2026-12-20"][1:]
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, Step(after=1, unit=Unit.MONTH, ask="Old"), *old.steps[1:]))
    assert days(shop, made.purchase_id) == ["2026-12-20"]
    plans.save_plan(shop, with_steps(plan_of(shop, "television"), Step(after=5, unit=Unit.WEEK, ask="Late")))
    assert days(shop, made.purchase_id) == ["2026-10-25"]


def test_our_word_stays_whatever_becomes_of_the_plan(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=1))
    plans.switch_plan(shop, plan_of(shop, "television").id, off=True)
    assert [known.kind for known in open_calls(shop, made.purchase_id)] == [Kind.PROMISE]


def test_who_asked_not_to_be_contacted_is_planned_nothing(shop: Shop) -> None:
    silent = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, silent.purchase_id), Outcome.STOP)
    other = record(shop, day=BEFORE, customer=typed(shop, "Bu Sari", "0812-9999-0000"))
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, *old.steps, Step(after=2, unit=Unit.MONTH, ask="More?")))
    assert (len(open_calls(shop, silent.purchase_id)), len(open_calls(shop, other.purchase_id))) == (0, 3)


def test_what_was_sold_on_is_asked_nothing_more(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.MOVED_ON)
    television = plan_of(shop, "television")
    plans.switch_plan(shop, television.id, off=True)
    plans.switch_plan(shop, television.id, off=False)
    plans.save_plan(shop, with_steps(television, *television.steps, Step(after=2, unit=Unit.MONTH, ask="More?")))
    assert open_calls(shop, made.purchase_id) == []


def test_what_a_narrower_plan_lets_go_the_next_plan_takes(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    plans.save_plan(shop, replace(plan_of(shop, "television"), amount_from=9_000_000))
    large = plan_of(shop, "large")
    assert {known.plan_id for known in open_calls(shop, made.purchase_id)} == {large.id}
    assert days(shop, made.purchase_id) == ["2026-11-28", "2027-02-18"]


def test_what_no_plan_fits_any_more_is_called_no_more(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    plans.save_plan(shop, replace(plan_of(shop, "television"), amount_from=2_500_000))
    assert {reason for _, _, reason in ended(shop, made.purchase_id)} == {EndReason.PLAN_CHANGED}
    assert open_calls(shop, made.purchase_id) == []


def test_a_new_plan_takes_the_purchases_that_it_wins(shop: Shop) -> None:
    dear = replace(DOLL, amount=4_000_000)
    made = record(shop, dear, day=BEFORE)
    other = record(shop, day=BEFORE)
    before = follow_ups.of_purchase(shop.db, other.purchase_id)
    kept = plans.save_plan(shop, TOYS)
    assert [(known.plan_id, str(known.due)) for known in open_calls(shop, made.purchase_id)] == [
        (kept.id, "2026-12-18")
    ]
    assert follow_ups.of_purchase(shop.db, other.purchase_id) == before


def test_a_moved_plan_takes_the_purchases_that_it_wins_then(shop: Shop) -> None:
    both = record(shop, TV, SOFA, day=BEFORE)
    furniture = plan_of(shop, "furniture")
    plans.move_plan(shop, furniture.id, 0)
    assert {known.plan_id for known in open_calls(shop, both.purchase_id)} == {furniture.id}
    plans.move_plan(shop, furniture.id, 3)
    assert {known.plan_id for known in open_calls(shop, both.purchase_id)} == {plan_of(shop, "television").id}


def test_a_plan_that_is_switched_off_ends_its_calls_and_keeps_its_place(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    television = plan_of(shop, "television")
    assert plans.switch_plan(shop, television.id, off=True).is_off
    assert {reason for _, _, reason in ended(shop, made.purchase_id)} == {EndReason.PLAN_OFF}
    assert (open_calls(shop, made.purchase_id), names(shop)[0]) == ([], "television")
    assert record(shop, replace(TV, amount=2_000_000)).planned == ()


def test_switched_on_again_what_ended_comes_back_unless_its_time_has_passed(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    television = plan_of(shop, "television")
    plans.switch_plan(shop, television.id, off=True)
    plans.switch_plan(on(shop, date(2027, 1, 10)), television.id, off=False)
    assert days(shop, made.purchase_id) == ["2027-02-18"]


def test_switched_off_and_left_the_open_calls_are_still_made(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    plans.switch_plan(shop, plan_of(shop, "television").id, off=True, replan=False)
    assert len(open_calls(shop, made.purchase_id)) == 2


def test_a_removed_plan_that_nothing_refers_to_is_gone(shop: Shop) -> None:
    plans.remove_plan(shop, plan_of(shop, "phone").id)
    assert "phone" not in [plan.code for plan in plans.plan_book(shop).plans]


def test_a_removed_plan_that_calls_answer_by_stays_as_a_past_one(shop: Shop) -> None:
    made = record(shop, replace(TV, amount=2_000_000), day=BEFORE)
    television = plan_of(shop, "television")
    plans.remove_plan(shop, television.id)
    assert "television" not in names(shop)
    assert plans.plan_book(shop).plan(television.id) == replace(television, is_past=True)
    assert {reason for _, _, reason in ended(shop, made.purchase_id)} == {EndReason.PLAN_OFF}


def test_a_corrected_purchase_knows_the_calls_of_a_plan_that_was_replaced(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.HAPPY)
    old = plan_of(shop, "television")
    plans.save_plan(shop, with_steps(old, *old.steps, Step(after=2, unit=Unit.MONTH, ask="More?")), replan=False)
    correct_purchase(shop, replace(read_purchase(shop, made.purchase_id), said="Nice"))
    assert days(shop, made.purchase_id) == ["2027-02-18", "2027-01-18"]


def test_open_calls_of_a_plan_and_of_those_that_it_replaced_are_counted(shop: Shop) -> None:
    record(shop, day=BEFORE)
    old = plan_of(shop, "television")
    kept = plans.save_plan(shop, with_steps(old, *old.steps, Step(after=2, unit=Unit.MONTH, ask="More?")))
    assert plans.count_open(shop, kept.id) == 3
    assert plans.count_open(shop, plan_of(shop, "phone").id) == 0


CHANGES: dict[str, Callable[[Shop], object]] = {
    "a new plan": lambda shop: plans.save_plan(shop, TOYS),
    "other steps": lambda shop: plans.save_plan(shop, with_steps(plan_of(shop, "television"), STEP)),
    "narrower": lambda shop: plans.save_plan(shop, replace(plan_of(shop, "television"), amount_from=9_000_000)),
    "another name": lambda shop: plans.save_plan(shop, replace(plan_of(shop, "television"), name="Telly")),
    "switched off": lambda shop: plans.switch_plan(shop, plan_of(shop, "television").id, off=True),
    "removed": lambda shop: plans.remove_plan(shop, plan_of(shop, "television").id),
    "removed for good": lambda shop: plans.remove_plan(shop, plan_of(shop, "phone").id),
    "moved": lambda shop: plans.move_plan(shop, plan_of(shop, "furniture").id, 0),
    "left alone": lambda shop: plans.leave_alone(shop, "TV 43", "Never breaks"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_each_change_is_one_step_that_is_taken_back_whole_and_done_again(
    shop: Shop, change: Callable[[Shop], object]
) -> None:
    record(shop, TV, SOFA, day=BEFORE)
    made = record(shop, replace(DOLL, amount=4_000_000), day=BEFORE)
    record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.NO_ANSWER)
    before = dump(shop)
    change(shop)
    after = dump(shop)
    assert after != before
    undo(shop)
    assert dump(shop) == before
    redo(shop)
    assert dump(shop) == after


def test_a_request_that_comes_twice_adds_one_plan(shop: Shop) -> None:
    kept = plans.save_plan(shop, TOYS, request_id="once")
    assert plans.save_plan(shop, TOYS, request_id="once") == kept
    assert names(shop).count("Toys") == 1


# What is left alone


def test_nobody_is_called_any_more_about_what_is_left_alone(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    assert plans.leave_alone(shop, "tv  43", "Never breaks") == 2
    assert {reason for _, _, reason in ended(shop, made.purchase_id)} == {EndReason.LEFT_ALONE}
    assert record(shop).planned == ()


def test_a_call_about_other_things_too_goes_on_without_it(shop: Shop) -> None:
    both = record(shop, TV, SOFA, day=BEFORE)
    before = follow_ups.of_purchase(shop.db, both.purchase_id)
    assert plans.leave_alone(shop, "TV 43", "") == 0
    assert follow_ups.of_purchase(shop.db, both.purchase_id) == before


def test_our_word_about_what_is_left_alone_stays(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.CALL_BACK, promised_on=TODAY)
    plans.leave_alone(shop, "TV 43", "")
    assert [known.kind for known in open_calls(shop, made.purchase_id)] == [Kind.PROMISE]


def test_followed_again_its_calls_come_back_but_what_was_asked(shop: Shop) -> None:
    made = record(shop, day=BEFORE)
    record_call(shop, first_call(shop, made.purchase_id), Outcome.HAPPY)
    plans.leave_alone(shop, "TV 43", "")
    assert plans.follow_again(shop, "TV 43") == 1
    assert days(shop, made.purchase_id) == ["2027-02-18"]
    assert plans.left_alone(shop) == ()


def test_what_is_left_alone_is_known_with_its_reason_and_day(shop: Shop) -> None:
    plans.leave_alone(shop, "TV 43", "Never breaks")
    plans.leave_alone(on(shop, TODAY + timedelta(days=2)), "Zoë doll", "")
    plans.leave_alone(shop, "tv 43", "Never, ever breaks")
    known = [(left.item, left.reason, str(left.since)) for left in plans.left_alone(shop)]
    assert known == [("tv 43", "Never, ever breaks", "2026-11-23"), ("Zoë doll", "", "2026-11-25")]


def test_a_product_without_a_name_cannot_be_left_alone(shop: Shop) -> None:
    assert refused(lambda: plans.leave_alone(shop, " ", "")) is ErrorCode.ITEM_UNNAMED


# The rehearsal and the large line


def test_a_rehearsal_tells_of_the_last_purchases_and_writes_nothing(shop: Shop) -> None:
    for back in range(5):
        record(shop, day=TODAY - timedelta(days=back))
    record(shop, DOLL, day=TODAY - timedelta(days=5))
    void_purchase(shop, record(shop).purchase_id)
    before = dump(shop)
    told = plans.rehearse(shop, plans.plan_book(shop), last=3)
    assert (told.looked_at, [flagged.purchase.day for flagged in told.flagged]) == (
        3,
        [TODAY - timedelta(days=back) for back in range(3)],
    )
    assert plans.rehearse(shop, plans.plan_book(shop)).looked_at == 6
    assert len(plans.rehearse(shop, with_plan(plans.plan_book(shop), TOYS)).flagged) == 6
    assert dump(shop) == before


def test_the_large_line_is_told_from_the_shops_own_tickets(shop: Shop) -> None:
    assert (plans.line_for_share(shop, 10), plans.share_of_line(shop, 1)) == (0, 0.0)
    for number in range(1, 21):
        record(shop, replace(TV, amount=number * 110_000), day=TODAY - timedelta(days=number))
    record(shop, replace(TV, amount=90_000_000), day=date(2024, 11, 22))
    void_purchase(shop, record(shop, replace(TV, amount=80_000_000)).purchase_id)
    assert plans.line_for_share(shop, 10) == 2_100_000
    assert plans.share_of_line(shop, 2_090_000) == 10.0
    assert plans.share_of_line(shop, 2_090_001) == 5.0


def test_customers_who_share_a_silent_number_are_planned_nothing_by_a_change(shop: Shop) -> None:
    made = record(shop, day=BEFORE, customer=typed(shop, "Bu Sari", "0812-9999-0000"))
    record(shop, customer=Customer(name="Pak Diam"), day=BEFORE)
    purchase = purchases.read(shop.db, made.purchase_id)
    silent = record(shop, day=BEFORE, customer=typed(shop, "Pak Lama", "0812-1111-2222"))
    shop.journal.run(
        "edit_customer",
        lambda operation: (
            operation.conn.execute(
                "UPDATE phone SET number = (SELECT number FROM phone WHERE customer_id = ?) WHERE customer_id = ?",
                (purchase.customer_id, silent.customer_id),
            )
            and {}
        ),
    )
    shop.journal.run(
        "edit_customer",
        lambda operation: (
            operation.conn.execute(
                "UPDATE customer SET do_not_contact_since = '2026-11-23' WHERE id = ?", (silent.customer_id,)
            )
            and {}
        ),
    )
    plans.save_plan(shop, replace(plan_of(shop, "television"), steps=(STEP, REWORDED)))
    assert open_calls(shop, made.purchase_id) == []
