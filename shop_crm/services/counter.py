"""At the counter: recording a purchase, and correcting, returning or voiding it later."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import EndReason, FollowUp, State, ended, has_expired
from shop_crm.domain.plans import Plan, match, plan
from shop_crm.domain.problems import ErrorCode
from shop_crm.domain.purchases import Purchase, PurchaseState, check_purchase, returned_line
from shop_crm.errors import ShopError
from shop_crm.services.customers import met, recognise
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, plans, purchases
from shop_crm.store.journal import Answer, Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A purchase that is safely kept, and what it planned."""

    purchase_id: int
    customer_id: int
    planned: tuple[FollowUp, ...]
    left_out: int
    """Steps of its plan whose time has passed already (domain.md 4)."""
    plan: Plan | None
    """The plan that fits it; None for everyday things."""
    may_be_contacted: bool
    """False when the customer asked not to be: nothing is planned then, whatever she buys (domain.md 5)."""


def record_purchase(
    shop: Shop, customer: Customer, purchase: Purchase, *, request_id: str = "", made_by: str = ""
) -> Recorded:
    """Keep a purchase and plan its follow-ups, in one operation; the customer may be new or known.

    Sent again with the same `request_id` it gives the same answer and keeps nothing twice.
    """
    check_purchase(purchase, shop.today)
    all_plans = plans.read_all(shop.db)

    def work(operation: Operation) -> Answer:
        known = recognise(shop, customer) if not customer.id else customers.read(shop.db, customer.id)
        customer_id = met(operation, known, customer)
        kept = replace(purchase, customer_id=customer_id)
        kept = replace(kept, id=purchases.add(operation, kept))
        wanted, left_out = _wanted(shop, kept, all_plans) if known.may_be_contacted else ([], 0)
        for follow_up in wanted:
            follow_ups.add(operation, follow_up)
        return {"purchase_id": kept.id, "customer_id": customer_id, "left_out": left_out}

    answer = shop.journal.run("record_purchase", work, request_id=request_id, made_by=made_by)
    return _recorded(shop, answer["purchase_id"], answer["left_out"], all_plans)


def preview(shop: Shop, purchase: Purchase) -> tuple[Plan | None, list[FollowUp]]:
    """What keeping this purchase would plan, and by which plan; for the line beside Save."""
    all_plans = plans.read_all(shop.db)
    won = match(purchase, all_plans, shop.settings.large_line)
    return (won.plan if won else None), _wanted(shop, purchase, all_plans)[0]


def correct_purchase(shop: Shop, purchase: Purchase, *, request_id: str = "") -> Recorded:
    """The purchase as it should have been written; its follow-ups follow (domain.md 1)."""
    check_purchase(purchase, shop.today)

    def corrected(before: Purchase) -> Purchase:
        if purchase.returned_amount != before.returned_amount:
            raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=0)
        return replace(purchase, state=before.state)

    return _changed(shop, purchase.id, "correct_purchase", corrected, EndReason.PURCHASE_CORRECTED, request_id)


def return_line(
    shop: Shop, purchase_id: int, line_id: int, quantity: Decimal, amount: int | None = None, *, request_id: str = ""
) -> Recorded:
    """Take back some of a line, giving back `amount` minor units (its share when not said); RETURN_TOO_MUCH."""

    def returned(before: Purchase) -> Purchase:
        if line_id not in {line.id for line in before.lines}:
            raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase_id)
        lines = (returned_line(line, quantity, amount) if line.id == line_id else line for line in before.lines)
        return replace(before, lines=tuple(lines))

    return _changed(shop, purchase_id, "return_line", returned, EndReason.PURCHASE_RETURNED, request_id)


def void_purchase(shop: Shop, purchase_id: int, *, request_id: str = "") -> None:
    """Strike a purchase that never was; all that hangs on it, promises too, is cancelled with that reason."""

    def work(operation: Operation) -> Answer:
        purchases.update(operation, replace(_standing(shop, purchase_id), state=PurchaseState.VOIDED))
        _end(operation, follow_ups.of_purchase(shop.db, purchase_id), EndReason.PURCHASE_VOIDED)
        return {}

    shop.journal.run("void_purchase", work, request_id=request_id)


def _changed(
    shop: Shop,
    purchase_id: int,
    name: str,
    change: Callable[[Purchase], Purchase],
    reason: EndReason,
    request_id: str,
) -> Recorded:
    all_plans = plans.read_all(shop.db)

    def work(operation: Operation) -> Answer:
        purchase = change(_standing(shop, purchase_id))
        customer = customers.read(shop.db, purchase.customer_id)
        purchases.update(operation, purchase)
        wanted, left_out = _wanted(shop, purchase, all_plans) if customer.may_be_contacted else ([], 0)
        existing = [known for known in follow_ups.of_purchase(shop.db, purchase_id) if known.is_courtesy]
        _reconcile(operation, existing, wanted, reason)
        return {"left_out": left_out}

    answer = shop.journal.run(name, work, request_id=request_id)
    return _recorded(shop, purchase_id, answer["left_out"], all_plans)


def _reconcile(operation: Operation, existing: list[FollowUp], wanted: list[FollowUp], reason: EndReason) -> None:
    """Make the open follow-ups the wanted ones; a step that was made, skipped or switched off is not asked again."""
    corrected = (EndReason.PURCHASE_CORRECTED, EndReason.PURCHASE_RETURNED)
    settled = {_step(known) for known in existing if not known.is_open and known.reason not in corrected}
    standing = {(*_step(known), known.due): known for known in existing if known.is_open}
    missing = []
    for follow_up in wanted:
        if standing.pop((*_step(follow_up), follow_up.due), None) is None and _step(follow_up) not in settled:
            missing.append(follow_up)
    _end(operation, standing.values(), reason)
    for follow_up in missing:
        follow_ups.add(operation, follow_up)


def _end(operation: Operation, known: Iterable[FollowUp], reason: EndReason) -> None:
    for follow_up in known:
        if follow_up.is_open:
            follow_ups.update(operation, ended(follow_up, State.CANCELLED, reason))


def _step(follow_up: FollowUp) -> tuple[int | None, int]:
    return follow_up.plan_id, follow_up.step_number


def _standing(shop: Shop, purchase_id: int) -> Purchase:
    purchase = purchases.read(shop.db, purchase_id)
    if purchase.state is PurchaseState.VOIDED:
        raise ShopError(ErrorCode.PURCHASE_VOIDED, number=purchase_id)
    return purchase


def _wanted(shop: Shop, purchase: Purchase, all_plans: list[Plan]) -> tuple[list[FollowUp], int]:
    """The follow-ups to plan, and how many were left out because their time has passed."""
    planned = plan(purchase, all_plans, shop.settings.calendar, shop.settings.large_line)
    wanted = [known for known in planned if not has_expired(known.due, shop.today, shop.settings.limits)]
    return wanted, len(planned) - len(wanted)


def _recorded(shop: Shop, purchase_id: int, left_out: int, all_plans: list[Plan]) -> Recorded:
    purchase = purchases.read(shop.db, purchase_id)
    won = match(purchase, all_plans, shop.settings.large_line)
    return Recorded(
        purchase_id=purchase_id,
        customer_id=purchase.customer_id,
        planned=tuple(known for known in follow_ups.of_purchase(shop.db, purchase_id) if known.is_open),
        left_out=left_out,
        plan=won.plan if won else None,
        may_be_contacted=customers.read(shop.db, purchase.customer_id).may_be_contacted,
    )
