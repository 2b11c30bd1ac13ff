"""What of a file the shop has already: asked line by line, for a shop may have more lines than memory."""

from shop_crm.services.shop import Shop
from shop_crm.store import files_out, purchases


class KnownSales:
    """The shop's sales by the keys that files have for them."""

    def __init__(self, shop: Shop) -> None:
        self._conn = shop.db
        self._mark = files_out.shop_mark(shop.db)
        self._has_any = purchases.has_any_from_files(shop.db)

    def line(self, key: str) -> tuple[int, str] | None:
        """(amount, item) of the line that is known by this key; None for a new one."""
        if key.startswith(self._mark) and (made := files_out.made_line(self._conn, self._mark, key)):
            return made  # a file of this very shop: what came from no file is known by the id that it has there
        return purchases.known_line(self._conn, key) if self._has_any else None

    def order(self, source_id: str) -> tuple[int, str, int] | None:
        """(id, day, customer id) of the kept purchase that is known by this id; None for a new one, and for no id."""
        if source_id.startswith(self._mark) and (made := files_out.made_order(self._conn, self._mark, source_id)):
            return made
        return purchases.known_order(self._conn, source_id) if self._has_any else None
