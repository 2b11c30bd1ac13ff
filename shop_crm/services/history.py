"""Taking back what was done, and doing it again."""

from dataclasses import dataclass

from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups
from shop_crm.store.journal import Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """The operation that was taken back, and the number under which this can itself be taken back."""

    operation: Noted
    redo_number: int
    is_done_again: bool
    """Whether what was taken back was an undo, so that the work stands again."""


def undo(shop: Shop, operation_id: int | None = None) -> Undone:
    """Take back the newest standing operation, or the named one; naming an undo does it again.

    NOTHING_TO_UNDO, OPERATION_UNKNOWN, NOT_UNDOABLE, or CHANGED_SINCE, which changes nothing.
    """
    operation = shop.journal.undo(operation_id, follow_ups.cancel_silent)
    redo_number = shop.journal.last_id()
    first = shop.journal.read(operation.id)
    while first.undoes is not None:
        first = shop.journal.read(first.undoes)
    return Undone(operation=operation, redo_number=redo_number, is_done_again=not first.is_undone)
