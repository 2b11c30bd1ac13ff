"""The owner's plans: what they are, what they leave alone, and what a change means for the calls that are open."""

from dataclasses import replace

from shop_crm.domain import rehearsal, tickets
from shop_crm.domain.days import add_months
from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.plans import LeftAlone, Plan, PlanBook, check_plan, place_of_new
from shop_crm.domain.rehearsal import Rehearsal
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import plans, purchases
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
    """Keep a changed plan, or a new one (id 0); gives it as it is kept.

    With `replan` the open courtesy calls of the purchases that it touches are planned anew; else they stay.
    """
    plan = check_plan(replace(plan, name=clean_name(plan.name)))

    def work(operation: Operation) -> Answer:
        if plan.id:
            plans.update(operation, plan)
            return {"plan_id": plan.id}
        order = [known.id for known in read_plans(shop)]
        place = place_of_new(read_plans(shop), plan)
        plan_id = plans.add(operation, plan, len(order) + 1)
        plans.put_in_order(operation, [*order[:place], plan_id, *order[place:]])
        return {"plan_id": plan_id}

    answer = shop.journal.run("change_plan", work, request_id=request_id)
    return _read(shop, answer["plan_id"])


def switch_plan(shop: Shop, plan_id: int, *, off: bool, replan: bool = True, request_id: str = "") -> Plan:
    """Switch a plan off, or on again; PLAN_UNKNOWN."""
    return save_plan(shop, replace(_read(shop, plan_id), is_off=off), replan=replan, request_id=request_id)


def remove_plan(shop: Shop, plan_id: int, *, replan: bool = True, request_id: str = "") -> None:
    """Do without a plan from now on; PLAN_UNKNOWN."""

    def work(operation: Operation) -> Answer:
        plans.update(operation, replace(_read(shop, plan_id), is_past=True))
        return {}

    shop.journal.run("change_plan", work, request_id=request_id)


def move_plan(shop: Shop, plan_id: int, place: int, *, replan: bool = True, request_id: str = "") -> None:
    """Put a plan at this place, from 0, in the owner's order: the first that fits a purchase wins; PLAN_UNKNOWN."""
    _read(shop, plan_id)

    def work(operation: Operation) -> Answer:
        order = [known.id for known in read_plans(shop) if known.id != plan_id]
        plans.put_in_order(operation, [*order[:place], plan_id, *order[place:]])
        return {}

    shop.journal.run("change_plan", work, request_id=request_id)


def count_open(shop: Shop, plan_id: int) -> int:
    """How many open courtesy calls come of this plan, or of those that it replaced: a change concerns them."""
    return plans.count_open(shop.db, [plan_id])


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
        return {"ended": 0}

    return int(shop.journal.run("leave_alone", work, request_id=request_id)["ended"])


def follow_again(shop: Shop, item: str, *, request_id: str = "") -> None:
    """Call about this product again as the plans say."""

    def work(operation: Operation) -> Answer:
        plans.follow_again(operation, item)
        return {}

    shop.journal.run("follow_again", work, request_id=request_id)


def left_alone(shop: Shop) -> tuple[LeftAlone, ...]:
    """The products that nobody is called about, by name."""
    return plans.read_left_alone(shop.db)


def _read(shop: Shop, plan_id: int) -> Plan:
    found = next((plan for plan in plans.read_all(shop.db) if plan.id == plan_id), None)
    if found is None:
        raise ShopError(ErrorCode.PLAN_UNKNOWN, number=plan_id)
    return found


def _tickets(shop: Shop) -> list[tuple[int, int]]:
    return purchases.tickets(shop.db, add_months(shop.today, -tickets.WINDOW_MONTHS))
