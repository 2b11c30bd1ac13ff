"""Taking back what was done, and doing it again."""

from datetime import date

from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups
from shop_crm.store.journal import Noted, Operation

_MANY_ROWS = 5_000


@frozen
class Undone:
    """What was taken back or done again, and the number under which this can itself be taken back."""

    operation: Noted
    """The work itself, also when it was an undo of it that was taken back."""
    redo_number: int
    is_done_again: bool
    """Whether the work stands again."""


def undo(shop: Shop, operation_id: int | None = None) -> Undone:
    """Take back the newest standing operation, or the named one; naming an undo does it again.

    NOTHING_TO_UNDO, OPERATION_UNKNOWN, NOT_UNDOABLE, or CHANGED_SINCE, which changes nothing.
    """
    operation = shop.journal.undo(operation_id, _end_what_is_over)
    redo_number = shop.journal.last_id()
    work = shop.journal.read(operation.id)
    while work.undoes is not None:
        work = shop.journal.read(work.undoes)
    return Undone(operation=work, redo_number=redo_number, is_done_again=not work.is_undone)


def _end_what_is_over(operation: Operation) -> None:
    """What an older step brings back open is not called when somebody said stop since, or it is struck or solved."""
    follow_ups.cancel_silent(operation)
    follow_ups.cancel_struck(operation)
    follow_ups.cancel_solved(operation)


def redo(shop: Shop) -> Undone:
    """Do again what was last taken back, as long as nothing else was done since; NOTHING_TO_REDO otherwise."""
    return undo(shop, shop.journal.newest_undo())


def takes_long(shop: Shop, operation_id: int | None = None) -> bool:
    """Whether taking back this step (the newest when none is named) is to be waited for: a large file, for instance.

    NOTHING_TO_UNDO.
    """
    return shop.journal.is_large(operation_id, _MANY_ROWS)


def takes_long_again(shop: Shop) -> bool:
    """The same of doing again what was last taken back; NOTHING_TO_REDO."""
    return takes_long(shop, shop.journal.newest_undo())


def changes_settings(shop: Shop, operation_id: int | None = None) -> bool:
    """Whether taking back this step (the newest when none is named) changes the settings; False for no such step."""
    try:
        return shop.journal.to_undo(operation_id).name == "change_settings"
    except ShopError:
        return False


def changes_settings_again(shop: Shop) -> bool:
    """The same of doing again what was last taken back."""
    try:
        return changes_settings(shop, shop.journal.newest_undo())
    except ShopError:
        return False


def was_done(shop: Shop, request_id: str) -> bool:
    """Whether an operation with this request id is in the shop, standing or taken back."""
    return shop.journal.knows(request_id)


def is_undone(shop: Shop, number: int) -> bool:
    """Whether this step is taken back at present; OPERATION_UNKNOWN when there is none of this number."""
    return shop.journal.read(number).is_undone


def outside_version(shop: Shop) -> int:
    """A number that changes when another program has written into the shop."""
    return int(shop.db.execute("PRAGMA data_version").fetchone()[0])


def last_seen(shop: Shop) -> date | None:
    """The day of the newest entry in the shop; None in one without any."""
    return shop.journal.last_day()


def last_step(shop: Shop) -> int:
    """The number of the newest operation, to take it back by; 0 in a shop without any."""
    return shop.journal.last_id()
