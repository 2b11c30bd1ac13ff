"""What is half typed of plans: each has its own, and all are there again after a crash or another day."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from shop_crm.services.shop import Shop
from shop_crm.ui.draft_keeper import DraftKeeper

NEW = 0
"""The id of a plan that is not kept yet."""
_FIELDS = {"name", "kinds", "from", "to", "steps"}


class PlanDrafts(QObject):
    """The drafts by the ids of their plans."""

    def __init__(self, shop: Shop, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts: dict[int, Mapping[str, Any]] = {}
        self.keeper = DraftKeeper(shop, "plans", self._state, self)
        for key, typed in self.keeper.read().items():
            if isinstance(typed, dict) and set(typed) == _FIELDS and key.isdecimal():
                self._drafts[int(key)] = typed

    @property
    def ids(self) -> set[int]:
        """The plans of which something is half typed."""
        return set(self._drafts)

    def read(self, plan_id: int) -> Mapping[str, Any] | None:
        """What was typed; None when nothing was."""
        return self._drafts.get(plan_id)

    def put(self, plan_id: int, typed: Mapping[str, Any] | None) -> None:
        """This stands in the fields now; None: just what is kept."""
        if typed is None and plan_id not in self._drafts:
            return
        if typed is None:
            del self._drafts[plan_id]
        else:
            self._drafts[plan_id] = typed
        self.keeper.touch()

    def drop(self, plan_id: int) -> None:
        """It was saved or thrown away."""
        self._drafts.pop(plan_id, None)
        self.keeper.keep()

    def rename(self, plan_id: int, new_id: int) -> None:
        """The plan has another id from now on."""
        if plan_id != new_id and plan_id in self._drafts:
            self._drafts[new_id] = self._drafts.pop(plan_id)
            self.keeper.touch()

    def _state(self) -> dict[str, object] | None:
        return {str(plan_id): typed for plan_id, typed in self._drafts.items()} or None
