"""Notes: what a customer said, word for word and dated. They stay in the house (domain.md 7)."""

from datetime import datetime

from shop_crm.domain.values import frozen


@frozen
class Note:
    """What she said, and to whom."""

    id: int = 0
    customer_id: int
    at: datetime
    said: str
    made_by: str = ""
    """The clerk who heard it."""
