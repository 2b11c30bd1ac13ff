"""The owner's plans: what they are, and what they leave alone."""

from shop_crm.domain.plans import PlanBook
from shop_crm.services.shop import Shop
from shop_crm.store import plans


def plan_book(shop: Shop) -> PlanBook:
    """All that decides now which purchases matter."""
    return PlanBook(
        plans=plans.read_all(shop.db),
        large_line=shop.settings.large_line,
        left_alone=plans.left_alone(shop.db),
    )
