"""What the shop knows of its goods: a product's card, what goes with it, and when it came (domain.md 10)."""

from datetime import date
from enum import StrEnum, auto

from shop_crm.domain.money import check_amount
from shop_crm.domain.names import fold
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

MOST_MONTHS = 600
"""No warranty is longer."""


class LinkKind(StrEnum):
    """How another product belongs to one: in its place, or along with it."""

    ALTERNATIVE = auto()
    ACCESSORY = auto()


@frozen
class Product:
    """A product's card. What was sold keeps the name under which it was sold, whatever the card says later."""

    id: int = 0
    name: str
    category: str = ""
    price: int | None = None
    """For one piece, in minor units; None when nobody set it."""
    warranty_months: int | None = None
    supplier: str = ""
    details: str = ""
    """What is worth telling a customer."""
    repair_notes: str = ""
    """What we know of its repairs and its warranty."""
    is_gone: bool = False
    """No longer sold: not suggested at the counter."""

    @property
    def folded(self) -> str:
        """The name without case and accents: two spellings of one product have it in common."""
        return fold(self.name)


@frozen
class Arrival:
    """Goods have come."""

    id: int = 0
    product_id: int
    day: date
    quantity: int | None = None
    """None when nobody counted."""
    said: str = ""
    made_by: str = ""


def check_product(product: Product) -> Product:
    """The product itself when its card can be kept; PRODUCT_NAMELESS, a trouble with the price, WARRANTY_UNREADABLE."""
    if not product.folded:
        raise ShopError(ErrorCode.PRODUCT_NAMELESS)
    if product.price is not None:
        check_amount(product.price)
    if product.warranty_months is not None and not 1 <= product.warranty_months <= MOST_MONTHS:
        raise ShopError(ErrorCode.WARRANTY_UNREADABLE, typed=str(product.warranty_months))
    return product
