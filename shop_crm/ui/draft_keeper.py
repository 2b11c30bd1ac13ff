"""Keeps what stands in a form while it is typed, so that it is there again after a crash (faults.md K3, K7)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shop_crm.services import drafts
from shop_crm.services.shop import Shop

EVERY_MS = 800
"""While somebody types, it is kept this often: each keeping costs a file sync."""


class DraftKeeper(QObject):
    """One form's draft; `state` gives what stands in it as plain values, or None when it is empty."""

    def __init__(self, shop: Shop, form: str, state: Callable[[], dict[str, object] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shop, self._form, self._state = shop, form, state
        self._timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep it now."""
        self._timer.stop()
        state = self._state()
        if state is None:
            drafts.drop_draft(self._shop, self._form)
        else:
            drafts.keep_draft(self._shop, self._form, state)

    def read(self) -> dict[str, object]:
        """What was kept, perhaps by an earlier run; {} for nothing."""
        return drafts.read_draft(self._shop, self._form) or {}

    def drop(self) -> None:
        """It was saved or thrown away."""
        self._timer.stop()
        drafts.drop_draft(self._shop, self._form)

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        if self._timer.isActive():
            self.keep()
