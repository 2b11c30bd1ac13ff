"""Making a complaint right by the goods: they come back, or come back and others are handed over (domain.md 8)."""

from dataclasses import replace
from decimal import Decimal

from shop_crm.domain.complaints import StepKind, line_of
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.names import clean_name
from shop_crm.domain.plans import plan_wanted
from shop_crm.domain.purchases import Line, Purchase, check_purchase
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import wishes
from shop_crm.services.complaints import note_step
from shop_crm.services.counter import take_back
from shop_crm.services.customers import may_call
from shop_crm.services.plans import plan_book
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, customers, follow_ups, purchases
from shop_crm.store.journal import Answer, Operation


@frozen
class Exchanged:
    """What came back, what was handed over for it, and what follows."""

    came_back: int
    """What the goods that came back had cost, in minor units."""
    purchase: Purchase
    """The new one."""
    planned: tuple[FollowUp, ...]

    @property
    def difference(self) -> int:
        """What she pays on top, in minor units; below 0 what she is given back."""
        return self.purchase.amount - self.came_back


def can_come_back(shop: Shop, complaint_id: int) -> tuple[Purchase, Line] | None:
    """The purchase and the line that a complaint is about, while any of it is still with her; else None."""
    complaint = complaints.read(shop.db, complaint_id)
    if not complaint.purchase_id:
        return None
    purchase = purchases.read(shop.db, complaint.purchase_id)
    line = _line(purchase, complaint.item)
    return (purchase, line) if line else None


def return_goods(
    shop: Shop,
    complaint_id: int,
    line_id: int,
    quantity: Decimal,
    amount: int | None = None,
    *,
    said: str = "",
    made_by: str = "",
    request_id: str = "",
) -> None:
    """Take back some of a line of the complaint's purchase, giving back `amount` minor units (its share when not said).

    `said` tells it among the steps, the item when nothing is told. RETURN_TOO_MUCH, PURCHASE_UNKNOWN, PURCHASE_VOIDED.
    """
    book, made_by = plan_book(shop), clean_name(made_by)

    def work(operation: Operation) -> Answer:
        purchase = _purchase_of(shop, complaint_id)
        line = _line_by_id(purchase, line_id)
        take_back(operation, shop, purchase.id, line_id, quantity, amount, book)
        note_step(operation, shop, complaint_id, StepKind.RETURNED, clean_name(said) or line.item, made_by)
        return {}

    shop.journal.run("return_line", work, request_id=request_id, made_by=made_by)


def exchange_goods(
    shop: Shop,
    complaint_id: int,
    line_id: int,
    given: Line,
    *,
    said: str = "",
    made_by: str = "",
    request_id: str = "",
) -> Exchanged:
    """Take back a line of the complaint's purchase and hand over `given` for it, in one operation.

    As much comes back as is handed over, or all there is of it. What was to be asked about the goods that came back
    ends; the new ones have their own plan, from today, and what she wished for comes true by them as by any purchase.
    RETURN_TOO_MUCH, PURCHASE_UNKNOWN, PURCHASE_VOIDED, and the troubles of a purchase.
    """
    book, today, made_by = plan_book(shop), shop.today, clean_name(made_by)

    def work(operation: Operation) -> Answer:
        purchase = _purchase_of(shop, complaint_id)
        line = _line_by_id(purchase, line_id)
        quantity = min(given.quantity, line.quantity - line.returned_quantity)
        take_back(operation, shop, purchase.id, line_id, quantity, None, book)
        came_back = _line_by_id(purchases.read(shop.db, purchase.id), line_id).returned_amount - line.returned_amount
        handed = Purchase(
            customer_id=purchase.customer_id,
            day=today,
            lines=(replace(given, id=0),),
            served_by=made_by,
            exchange_of=purchase.id,
        )
        check_purchase(handed, today)
        handed = replace(handed, id=purchases.add(operation, handed))
        wishes.come_true(operation, handed)
        if may_call(shop, customers.read(shop.db, handed.customer_id)):
            settings = shop.settings
            planned, _ = plan_wanted(handed, book, settings.calendar, today=today, limits=settings.limits)
            follow_ups.add_many(operation, planned)
        note_step(operation, shop, complaint_id, StepKind.EXCHANGED, clean_name(said) or given.item, made_by)
        return {"came_back": came_back, "purchase_id": handed.id}

    answer = shop.journal.run("exchange_goods", work, request_id=request_id, made_by=made_by)
    return Exchanged(
        came_back=answer["came_back"],
        purchase=purchases.read(shop.db, answer["purchase_id"]),
        planned=tuple(follow_ups.of_purchase(shop.db, answer["purchase_id"])),
    )


def _purchase_of(shop: Shop, complaint_id: int) -> Purchase:
    complaint = complaints.read(shop.db, complaint_id)
    if complaint.purchase_id is None:
        raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=0)
    return purchases.read(shop.db, complaint.purchase_id)


def _line_by_id(purchase: Purchase, line_id: int) -> Line:
    line = next((line for line in purchase.lines if line.id == line_id), None)
    if line is None:
        raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase.id)
    return line


def _line(purchase: Purchase, item: str) -> Line | None:
    """The line of what is still with her that it is about, else the dearest of these."""
    kept = replace(purchase, lines=purchase.kept_lines)
    return line_of(item, kept) or line_of("", kept)
