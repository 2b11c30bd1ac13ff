"""The owner's plans: what they are, what they leave alone, and what a change means for the calls that are open."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from shop_crm.domain import rehearsal, tickets
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import EndReason, FollowUp, State, ended
from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.plans import LeftAlone, Plan, PlanBook, Step, check_plan, fits, match, place_of_new
from shop_crm.domain.plans import plan as plan_series
from shop_crm.domain.rehearsal import Rehearsal
from shop_crm.domain.replanning import reach, reconcile
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, plans, purchases
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Answer, Operation

REHEARSED = 400
"""So many of the last purchases are looked at in a rehearsal."""


def plan_book(shop: Shop) -> PlanBook:
    """All that decides now which purchases matter."""
    return PlanBook(
        plans=plans.read_all(shop.db),
        large_line=shop.settings.large_line,
        left_alone=plans.left_alone(shop.db),
    )


def read_plans(shop: Shop) -> tuple[Plan, ...]:
    """The shop's plans in the owner's order, those that are off too."""
    return tuple(plan for plan in plans.read_all(shop.db) if not plan.is_past)


def save_plan(shop: Shop, plan: Plan, *, replan: bool = True, request_id: str = "") -> Plan:
    """Keep a changed plan, or a new one (id 0); gives it as it is kept, which may be under another id.

    With `replan` the open courtesy calls of the purchases that the plan touches, as it was or as it is now, are planned
    anew; without, they stay. The plan under which a call was planned is kept to answer for it (domain.md 4). The
    trouble is one of `check_plan`, or PLAN_UNKNOWN.
    """
    plan = check_plan(replace(plan, name=clean_name(plan.name), is_past=False, replaced_by=None))

    def work(operation: Operation) -> Answer:
        if not plan.id:
            plan_id = _added(operation, plan)
            if replan:
                _replan_touched(operation, shop, None, replace(plan, id=plan_id))
            return {"plan_id": plan_id}
        before = _read(shop, plan.id)
        plan_id = _changed(operation, before, plan)
        if replan and _is_otherwise(before, plan):
            _replan_touched(operation, shop, before, replace(plan, id=plan_id))
        return {"plan_id": plan_id}

    answer = shop.journal.run("change_plan", work, request_id=request_id)
    return _read(shop, answer["plan_id"])


def switch_plan(shop: Shop, plan_id: int, *, off: bool, replan: bool = True, request_id: str = "") -> Plan:
    """Switch a plan off, or on again; PLAN_UNKNOWN.

    With `replan` its open calls end, or what ended so comes back unless its time has passed.
    """
    return save_plan(shop, replace(_read(shop, plan_id), is_off=off), replan=replan, request_id=request_id)


def remove_plan(shop: Shop, plan_id: int, *, replan: bool = True, request_id: str = "") -> None:
    """Do without a plan from now on; it stays as a past one where a call answers by it. PLAN_UNKNOWN."""

    def work(operation: Operation) -> Answer:
        before = _read(shop, plan_id)
        if not plans.is_referred_to(shop.db, plan_id):
            plans.delete(operation, plan_id)
            return {}
        plans.update(operation, replace(before, is_past=True))
        if replan:
            _replan_touched(operation, shop, before, replace(before, is_past=True))
        return {}

    shop.journal.run("change_plan", work, request_id=request_id)


def move_plan(shop: Shop, plan_id: int, place: int, *, replan: bool = True, request_id: str = "") -> None:
    """Put a plan at this place, from 0, in the owner's order: the first that fits a purchase wins; PLAN_UNKNOWN."""

    def work(operation: Operation) -> Answer:
        plan = _read(shop, plan_id)
        before = [known.id for known in read_plans(shop)]
        others = [id for id in before if id != plan_id]
        order = [*others[: max(0, place)], plan_id, *others[max(0, place) :]]
        if order == before:
            return {}
        plans.put_in_order(operation, order)
        if replan and not plan.is_off:
            _replan_touched(operation, shop, None, plan)
        return {}

    shop.journal.run("change_plan", work, request_id=request_id)


def count_open(shop: Shop, plan_id: int) -> int:
    """How many open courtesy calls come of this plan, or of those that it replaced: a change concerns them."""
    return plans.count_open(shop.db, _family(plan_book(shop), plan_id))


def rehearse(shop: Shop, book: PlanBook, last: int = REHEARSED) -> Rehearsal:
    """What these plans would have made of the shop's last purchases; nothing is written."""
    return rehearsal.rehearse(purchases.newest(shop.db, last), book, shop.settings.calendar, shop.today)


def line_for_share(shop: Shop, percent: int) -> int:
    """The amount, as a person would say it, that the top `percent` of this shop's own tickets reach; 0 without any."""
    return tickets.line_for_share(_tickets(shop), percent)


def share_of_line(shop: Shop, amount: int) -> float:
    """The percentage of this shop's own tickets that reach this amount."""
    return tickets.share_of_line(_tickets(shop), amount)


def leave_alone(shop: Shop, item: str, reason: str, *, request_id: str = "") -> int:
    """Call nobody about this product any more; gives how many open courtesy calls ended with it."""
    item = clean_name(item)
    if not fold(item):
        raise ShopError(ErrorCode.ITEM_UNNAMED)

    def work(operation: Operation) -> Answer:
        plans.leave_alone(operation, LeftAlone(item=item, reason=clean_name(reason), since=shop.today))
        return {"ended": _end_about(operation, shop, fold(item))}

    return int(shop.journal.run("leave_alone", work, request_id=request_id)["ended"])


def follow_again(shop: Shop, item: str, *, request_id: str = "") -> int:
    """Call about this product again as the plans say; gives how many of the calls that ended with it come back."""

    def work(operation: Operation) -> Answer:
        plans.follow_again(operation, item)
        concerned = set(follow_ups.ended_for(shop.db, EndReason.LEFT_ALONE))
        concerned &= set(purchases.with_items(shop.db, fold(item)))
        return {"planned": _replan(operation, shop, concerned, plan_book(shop), EndReason.PLAN_CHANGED)}

    return int(shop.journal.run("follow_again", work, request_id=request_id)["planned"])


def left_alone(shop: Shop) -> tuple[LeftAlone, ...]:
    """The products that nobody is called about, by name."""
    return plans.read_left_alone(shop.db)


def _read(shop: Shop, plan_id: int) -> Plan:
    found = next((plan for plan in read_plans(shop) if plan.id == plan_id), None)
    if found is None:
        raise ShopError(ErrorCode.PLAN_UNKNOWN, number=plan_id)
    return found


def _added(operation: Operation, plan: Plan) -> int:
    known = plans.read_all(operation.conn)
    standing = [other for other in known if not other.is_past]
    order = [other.id for other in standing]
    place = place_of_new(standing, plan)
    plan_id = plans.add(operation, plan, len(order) + 1)
    plans.put_in_order(operation, [*order[:place], plan_id, *order[place:]])
    return plan_id


def _changed(operation: Operation, before: Plan, plan: Plan) -> int:
    """Keep the changed plan in place, or as a new one where calls answer by it as it was; gives its id."""
    if not _is_otherwise(before, replace(plan, is_off=before.is_off)) or not plans.is_referred_to(
        operation.conn, plan.id
    ):
        plans.update(operation, plan)
        return plan.id
    plan_id = plans.add(operation, plan, plans.position(operation.conn, plan.id))
    plans.update(operation, replace(before, is_past=True, replaced_by=plan_id))
    return plan_id


def _is_otherwise(before: Plan, plan: Plan) -> bool:
    """Whether a change concerns any call, and not the plan's name or its texts alone."""
    looks = replace(plan, name=before.name, code=before.code, steps=_unwritten(plan))
    return looks != replace(before, steps=_unwritten(before))


def _unwritten(plan: Plan) -> tuple[Step, ...]:
    """Its steps without what is written at them: that is looked up when it is sent, and moves no call."""
    return tuple(step.as_call for step in plan.steps)


def _family(book: PlanBook, plan_id: int) -> list[int]:
    """The plan, and those that it replaced."""
    return [plan.id for plan in book.plans if book.newest(plan.id) == plan_id]


def _replan_touched(operation: Operation, shop: Shop, before: Plan | None, plan: Plan) -> None:
    """Plan anew the open courtesy calls of the purchases that a plan touches, as it was or as it is."""
    book = plan_book(shop)
    family = _family(book, plan.id)
    if before is not None and replace(plan, id=before.id, name=before.name, steps=before.steps) == before:
        concerned = _reached(shop, [known for known in book.plans if known.id in family], plan)
    else:
        kinds = [kind for kind in (before, plan) if kind is not None]
        concerned = _fitting(shop, follow_ups.awaiting_courtesy(shop.db), kinds, book)
        concerned |= set(follow_ups.awaiting_plans(shop.db, family))
    if before is not None and before.is_off and not plan.is_off:
        concerned |= set(follow_ups.ended_for(shop.db, EndReason.PLAN_OFF, family))
    reason = EndReason.PLAN_CHANGED if plan.is_in_force else EndReason.PLAN_OFF
    _replan(operation, shop, concerned, book, reason)


def _reached(shop: Shop, versions: Iterable[Plan], plan: Plan) -> set[int]:
    """The purchases that other steps concern, under whichever version of the plan their calls are."""
    found: set[int] = set()
    for version in versions:
        known = reach(version, plan, today=shop.today, limits=shop.settings.limits)
        found |= set(follow_ups.awaiting_steps(shop.db, version.id, known.gone, known.bought_from))
    return found


def _fitting(shop: Shop, purchase_ids: Iterable[int], kinds: Sequence[Plan], book: PlanBook) -> set[int]:
    """Those of these purchases that any of these plans fits."""
    found: set[int] = set()
    for chunk in chunks(purchase_ids):
        for purchase in purchases.read_many(shop.db, chunk).values():
            if any(fits(plan, purchase, book) for plan in kinds):
                found.add(purchase.id)
    return found


def _replan(operation: Operation, shop: Shop, purchase_ids: Iterable[int], book: PlanBook, reason: EndReason) -> int:
    """Make the open courtesy calls of these purchases what the book plans; gives how many are new."""
    settings, today = shop.settings, shop.today
    silent = customers.silent_ids(shop.db) | customers.unwilling_ids(shop.db)
    changed: list[FollowUp] = []
    added: list[FollowUp] = []
    for chunk in chunks(purchase_ids):
        existing = follow_ups.courtesy_of(shop.db, chunk)
        for purchase in purchases.read_many(shop.db, chunk).values():
            wanted = [] if purchase.customer_id in silent else plan_series(purchase, book, settings.calendar)
            found = reconcile(
                existing.get(purchase.id, ()), wanted, book, today=today, limits=settings.limits, reason=reason
            )
            changed += found.changed
            added += found.added
    follow_ups.update_many(operation, changed)
    follow_ups.add_many(operation, added)
    return len(added)


def _end_about(operation: Operation, shop: Shop, folded: str) -> int:
    """End the open courtesy calls that are about nothing but what is left alone; gives how many."""
    book = plan_book(shop)
    concerned = set(purchases.with_items(shop.db, folded)) & set(follow_ups.awaiting_courtesy(shop.db))
    over = [id for id, purchase in purchases.read_many(shop.db, concerned).items() if match(purchase, book) is None]
    known = [one for ones in follow_ups.courtesy_of(shop.db, over).values() for one in ones if one.is_open]
    follow_ups.update_many(operation, (ended(one, State.CANCELLED, EndReason.LEFT_ALONE) for one in known))
    return len(known)


def _tickets(shop: Shop) -> list[tuple[int, int]]:
    first = add_months(shop.today, -tickets.WINDOW_MONTHS)
    return purchases.tickets(shop.db, tickets.looked_at(shop.today, purchases.count_from(shop.db, first)))
