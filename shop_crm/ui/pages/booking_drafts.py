"""The lines that are half typed for printed lists: they are there again after a crash, or on another day."""

from PySide6.QtCore import QObject

from shop_crm.services.shop import Shop
from shop_crm.ui.draft_keeper import DraftKeeper


class BookingDrafts(QObject):
    """What stands in the line, by the number of the list; a customer's number is never meant, so the key is its own."""

    def __init__(self, shop: Shop, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: dict[int, str] = {}
        self.keeper = DraftKeeper(shop, "booking", self._state, self)
        kept = self.keeper.read().get("lines")
        if isinstance(kept, dict):
            self._lines = {int(number): str(text) for number, text in kept.items() if str(number).isdecimal()}

    @property
    def newest(self) -> int:
        """The highest list of which something is half typed; 0 for none."""
        return max((number for number, text in self._lines.items() if text.strip()), default=0)

    def of(self, number: int) -> str:
        """What is half typed for this list; "" for nothing."""
        return self._lines.get(number, "")

    def put(self, number: int, text: str) -> None:
        """This stands in the line now."""
        if text != self.of(number):
            self._lines[number] = text
            self.keeper.touch()

    def drop(self, number: int) -> None:
        """It was booked."""
        self._lines.pop(number, None)
        self.keeper.keep()

    def _state(self) -> dict[str, object] | None:
        lines = {str(number): text for number, text in self._lines.items() if text.strip()}
        return {"lines": lines} if lines else None
