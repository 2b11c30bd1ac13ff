"""What was bought: a purchase with its lines; the lines' amounts are the truth (domain.md 1)."""

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum, auto

from shop_crm.domain.days import check_sale_day
from shop_crm.domain.money import check_amount
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.products import MOST_MONTHS
from shop_crm.domain.values import frozen

MOST_QUANTITY = Decimal(1_000_000)
"""Of one line."""


class PurchaseState(StrEnum):
    """A purchase is kept until it is voided; a return leaves it kept, with less in it."""

    KEPT = auto()
    VOIDED = auto()


@frozen
class Line:
    """One line of a purchase; `amount` is the whole line's, in minor units, before any return."""

    id: int = 0
    item: str
    category: str = ""
    quantity: Decimal = Decimal(1)
    amount: int
    serial: str = ""
    warranty_months: int | None = None
    source_id: str = ""
    returned_quantity: Decimal = Decimal(0)
    returned_amount: int = 0

    @property
    def kept_amount(self) -> int:
        """What of the line's amount has not been given back, in minor units."""
        return self.amount - self.returned_amount

    @property
    def unit_price(self) -> int:
        """For one piece, in minor units, rounded half to even; before any return."""
        return int((self.amount / self.quantity).to_integral_value(ROUND_HALF_EVEN))

    @property
    def is_kept(self) -> bool:
        """Whether the customer still has any of it."""
        return self.returned_quantity < self.quantity


@frozen
class Purchase:
    """One visit's purchase by one customer on one day."""

    id: int = 0
    customer_id: int
    day: date
    lines: tuple[Line, ...]
    said: str = ""
    served_by: str = ""
    state: PurchaseState = PurchaseState.KEPT
    source_id: str = ""
    exchange_of: int | None = None
    """The purchase whose goods came back for these."""

    @property
    def amount(self) -> int:
        """The sum of the lines as sold, in minor units."""
        return sum(line.amount for line in self.lines)

    @property
    def returned_amount(self) -> int:
        """What has been given back for returned goods, in minor units."""
        return sum(line.returned_amount for line in self.lines)

    @property
    def kept_amount(self) -> int:
        """The sum that stands, in minor units; 0 once voided."""
        return 0 if self.state is PurchaseState.VOIDED else self.amount - self.returned_amount

    @property
    def kept_lines(self) -> tuple[Line, ...]:
        """The lines of which the customer still has something; none once voided."""
        return () if self.state is PurchaseState.VOIDED else tuple(line for line in self.lines if line.is_kept)


def check_purchase(purchase: Purchase, today: date) -> Purchase:
    """The purchase itself when its day, items and amounts can be true; else the ShopError that says what cannot."""
    check_sale_day(purchase.day, today)
    if not purchase.lines:
        raise ShopError(ErrorCode.ITEM_MISSING)
    for line in purchase.lines:
        _check_line(line)
    check_amount(purchase.amount)
    return purchase


def _check_line(line: Line) -> None:
    if not line.item.strip():
        raise ShopError(ErrorCode.ITEM_MISSING)
    check_amount(line.amount)
    if not is_quantity(line.quantity):
        raise ShopError(ErrorCode.QUANTITY_UNREADABLE, typed=str(line.quantity))
    if line.warranty_months is not None and not 1 <= line.warranty_months <= MOST_MONTHS:
        raise ShopError(ErrorCode.WARRANTY_UNREADABLE, typed=str(line.warranty_months))
    if line.returned_amount > line.amount or line.returned_quantity > line.quantity:
        raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=line.quantity)


def is_quantity(quantity: Decimal) -> bool:
    """Whether so many can be sold: above 0, up to 1,000,000, in thousandths."""
    return quantity.is_finite() and 0 < quantity <= MOST_QUANTITY and quantity == round(quantity, 3)


def returned_line(line: Line, quantity: Decimal, amount: int | None) -> Line:
    """The line after `quantity` of it came back and `amount` minor units were given back.

    Without an amount, the returned share of what is left of the line, rounded half to even.
    RETURN_TOO_MUCH when more comes back than there is.
    """
    left = line.quantity - line.returned_quantity
    if not is_quantity(quantity) or quantity > left:
        raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=left)
    if amount is None:
        amount = int((Decimal(line.kept_amount) * quantity / left).to_integral_value())
    if amount < 0 or amount > line.kept_amount:
        raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=left)
    return replace(
        line,
        returned_quantity=line.returned_quantity + quantity,
        returned_amount=line.returned_amount + amount,
    )
