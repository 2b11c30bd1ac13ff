"""Words that somebody has half typed about one of many: they stay with whom they are about, also after a crash."""

from collections.abc import Sequence
from secrets import token_hex

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from shop_crm.services import history
from shop_crm.services.shop import Shop
from shop_crm.ui.draft_keeper import DraftKeeper


class HalfTyped(QObject):
    """What stands in one field, by the customer whose card it stands on, with the request under which it is saved.

    Words that were saved in the last moment of a run are not offered by the next one: their request is known by then.
    """

    def __init__(self, shop: Shop, form: str, parent: QObject) -> None:
        super().__init__(parent)
        self._typed: dict[int, str] = {}
        self._requests: dict[int, str] = {}
        self._keeper = DraftKeeper(shop, form, self._drafts, self)
        kept = self._keeper.read().get("said")
        for customer, entry in kept.items() if isinstance(kept, dict) else ():
            text, request = entry if isinstance(entry, list) and len(entry) == 2 else (entry, "")
            if str(customer).isdecimal() and not history.was_done(shop, str(request)):
                self._typed[int(customer)] = str(text)
                self._requests[int(customer)] = str(request) or token_hex(16)

    def of(self, customer_id: int) -> str:
        """What is half typed about this customer; "" for nothing."""
        return self._typed.get(customer_id, "")

    def request(self, customer_id: int) -> str:
        """Under which request it is saved: sent twice, also after a crash, it is saved once (faults.md K3)."""
        return self._requests.setdefault(customer_id, token_hex(16))

    def touch(self, customer_id: int, text: str) -> None:
        """Something was typed about this customer."""
        if text != self.of(customer_id):
            self._typed[customer_id] = text
            self._keeper.touch()

    def give_back(self, customer_id: int, text: str) -> None:
        """What was kept about this customer was taken back: half typed again, unless something else is by now."""
        self._typed.setdefault(customer_id, text)

    def drop(self, customer_id: int) -> None:
        """It was kept as it should be."""
        self._typed.pop(customer_id, None)
        self._requests.pop(customer_id, None)
        self._keeper.keep()

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._keeper.flush()

    def _drafts(self) -> dict[str, object] | None:
        typed = {str(id): [text, self.request(id)] for id, text in self._typed.items() if text.strip()}
        return {"said": typed} if typed else None


class HalfTypedLines(QObject):
    """What stands in the few lines of a form that is about nobody: it is there again while the form is not saved."""

    def __init__(self, shop: Shop, form: str, lines: Sequence[QLineEdit], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines
        self._keeper = DraftKeeper(shop, form, self._draft, self)
        kept = self._keeper.read()
        for line in lines:
            line.setText(str(kept.get(line.objectName(), "")))
            line.textChanged.connect(self._keeper.touch)

    def _draft(self) -> dict[str, object] | None:
        typed: dict[str, object] = {line.objectName(): line.text() for line in self._lines if line.text().strip()}
        return typed or None
