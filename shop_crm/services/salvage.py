"""Bringing a damaged shop into a new file: all that can be read, checked, with a list of what is missing."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.checks import Report, check_shop
from shop_crm.services.shop import open_shop
from shop_crm.store import copy_notes, forgotten, forgotten_list, shop_file
from shop_crm.store import salvage as store
from shop_crm.store.journal import Answer, Operation
from shop_crm.store.reading import open_reading
from shop_crm.store.salvage import Salvaged
from shop_crm.store.salvage import Words as LostWords

__all__ = ["CopyHolds", "LostWords", "Salvage", "proposed_target", "salvage_shop"]


@frozen
class CopyHolds:
    """What the newest safe copy says that it holds, to hold the salvaged shop against."""

    made_at: datetime
    counts: dict[str, int]


@frozen
class Salvage:
    """The new shop file, what came into it, and what a check of it found."""

    path: Path
    told: Salvaged
    report: Report
    copy: CopyHolds | None


def proposed_target(source: Path, clock: Clock) -> Path:
    """A name for the new file, beside the damaged one, that nothing has yet."""
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        path = source.with_name(f"{source.stem} salvaged {clock.now():%Y-%m-%d}{more}.db")
        if not path.exists():
            return path
        number += 1


def salvage_shop(source: Path, target: Path, clock: Clock, lost: LostWords, progress: Progress = untold) -> Salvage:
    """Make a new shop file of what can be read in a damaged one, which is left as it is; for the background.

    SALVAGE_NOTHING, SHOP_EXISTS for a target that is there, SHOP_MISSING, SHOP_NEWER, SHOP_OTHER_PROGRAM, and what a
    disk says. Nothing is left behind then.
    """
    if target.exists():
        raise ShopError(ErrorCode.SHOP_EXISTS, path=target)
    told = store.salvage(source, target, lost, progress)
    try:
        _know_who_was_forgotten(source, target)
        with closing(open_shop(target, clock)) as shop:
            shop.journal.run("salvage", _settle, undoable=False)
            report = check_shop(shop)
    except BaseException:
        for left in (target, *shop_file.companions(target)):
            left.unlink(missing_ok=True)
        raise
    return Salvage(path=target, told=told, report=report, copy=_newest_copy(source))


def _settle(operation: Operation) -> Answer:
    store.settle_journal(operation)
    return {}


def _know_who_was_forgotten(source: Path, target: Path) -> None:
    """Opened elsewhere, the new file has to find the list that lies beside the damaged one."""
    if source.parent == target.parent:
        return
    with closing(open_reading(target)) as conn:
        mark = forgotten.shop_mark(conn)
    listed = forgotten_list.read(source, mark)
    if listed is not None:
        forgotten_list.write(target, mark, listed)


def _newest_copy(source: Path) -> CopyHolds | None:
    """What the manifest of the newest copy says; None without one that can be read."""
    notes = copy_notes.all_of(paths.backup_folder(source), source.stem)
    found = [CopyHolds(made_at=note.made_at, counts=note.counts) for note in notes]
    return max(found, key=lambda holds: holds.made_at, default=None)
