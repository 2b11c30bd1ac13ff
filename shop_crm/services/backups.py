"""Safe copies of the shop: made when they are due, thinned, looked over, and locked where they leave this PC."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.safe_copies import Occasion, newest_of
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, change_settings, reading

if TYPE_CHECKING:
    from shop_crm.store.backup import Copy
    from shop_crm.store.sealed_copies import CopyKey

_log = logging.getLogger(__name__)
_LOOKED_OVER = 3
"""How many of the newest copies are compared with their notes at each start."""


@frozen
class Copies:
    """What came of a safe copy that should be in two places; at least one of them has it."""

    made: tuple["Copy", ...]
    missed: tuple[ShopError, ...]
    """Why the other place has none."""


def newest_copy(shop: Shop) -> datetime | None:
    """When the newest copy beside the shop file was made, in local time; None when there is none."""
    copies = paths.backup_folder(shop.path).glob(f"{escape(shop.path.stem)} *.db")
    times = (datetime.fromtimestamp(copy.stat().st_mtime).astimezone() for copy in copies)
    return newest_of(times, shop.clock.now())


def keep_safe(
    path: Path,
    clock: Clock,
    occasion: Occasion,
    second: Path | None = None,
    progress: Progress = untold,
    *,
    is_wanted: bool = False,
) -> Copies | None:
    """Make the copies that are due on this occasion, or wanted all the same, for the background; None when none is.

    A second place that could not be reached when the newest copy was made gets that one now; nothing is `missed` once
    it has it.
    """
    with reading(path, clock) as shop:
        if is_wanted or is_due(shop, occasion):
            return make_backups(shop, second, occasion, progress)
        return _catch_up(shop, second, progress)


def is_due(shop: Shop, occasion: Occasion) -> bool:
    """Whether a copy beside the shop file is to be made on this occasion."""
    from shop_crm.domain import safe_copies  # as in make_backup
    from shop_crm.store import backup

    newest = _newest_good(shop, paths.backup_folder(shop.path))
    is_changed = newest is None or newest.step != backup.newest_step(shop.db)
    made_at = newest.made_at if newest else None
    return safe_copies.is_due(occasion, made_at, shop.clock.now(), is_changed=is_changed)


def make_backups(
    shop: Shop,
    second: Path | None = None,
    occasion: Occasion = Occasion.HAND,
    progress: Progress = untold,
) -> Copies:
    """A verified copy beside the shop file, and one in a `second` folder, each whatever becomes of the other.

    That in the second folder is locked where the shop has a passphrase for it. The trouble of the first when there is
    none in the end. What `progress` raises leaves the second place out, and is let through.
    """
    made: list[Copy] = []
    missed: list[ShopError] = []
    try:
        made.append(make_backup(shop, occasion=occasion))
    except ShopError as error:
        missed.append(error)
    if second and os.path.realpath(second) != os.path.realpath(paths.backup_folder(shop.path)):
        try:
            made.append(_put_on(shop, made[0], second, progress) if made else _only_there(shop, second, occasion))
        except ShopError as error:
            missed.append(error)
    if not made:
        raise missed[0]
    return Copies(made=tuple(made), missed=tuple(missed))


def make_backup(
    shop: Shop, folder: Path | None = None, occasion: Occasion = Occasion.HAND, *, is_sealed: bool = False
) -> "Copy":
    """A verified copy in `folder` (by default beside the shop file); FOLDER_MISSING when there is no such folder.

    Older copies there that still hold somebody who was forgotten are made anew without her. Beside the shop file,
    what is not needed to have some of every age goes. A sealed one is made from another beside the shop file;
    COPY_KEY_MISSING in a shop without a passphrase.
    """
    shop.check_changeable()
    from shop_crm.store import backup  # slow to load, and the first window only asks for the newest copy

    beside = paths.backup_folder(shop.path)
    is_beside = folder is None or is_sealed
    key = copy_key(shop)
    if is_sealed and key is None:
        raise ShopError(ErrorCode.COPY_KEY_MISSING)
    if is_beside:
        backup.make_folder(beside)
    with _without_the_forgotten(shop, beside if folder is None or is_sealed else folder) as place:
        made = backup.copy(shop.db, shop.path, place, shop.clock.now(), occasion)
    if is_beside:
        thin(shop, beside)
    if not is_sealed:
        return made
    with _without_the_forgotten(shop, folder or beside) as place:
        return backup.copy_on(made, shop.path, place, key, untold)


def copy_before(shop: Shop, occasion: Occasion) -> None:
    """Have the shop as it is now in a copy before much is changed; it is changed all the same where there can be none.

    What follows is one step that is carried out whole or not at all, and can be taken back.
    """
    try:
        if is_due(shop, occasion):
            make_backup(shop, occasion=occasion)
    except ShopError as error:
        _log.warning("no safe copy before: %s", error.code)


def thin(shop: Shop, folder: Path) -> None:
    """Take away the copies of this shop that are not needed to have some of every age; what cannot go, stays."""
    from shop_crm.domain.safe_copies import Kept, to_drop  # as above
    from shop_crm.store import backup, copy_notes, forgotten

    now, mark = shop.clock.now(), forgotten.shop_mark(shop.db)
    copies = {copy.path.name: copy for copy in copy_notes.all_of(folder, shop.path.stem) if copy.shop == mark}
    kept = [
        Kept(
            name=name,
            number=copy.number,
            made_at=copy.made_at,
            occasion=copy.occasion,
            is_spoiled=copy.is_spoiled,
        )
        for name, copy in copies.items()
    ]
    try:
        for gone in to_drop(kept, now):
            copy_notes.drop(copies[gone.name].path)
        backup.tidy(folder, shop.path.stem, now)
    except OSError as error:
        _log.warning("old safe copies cannot be taken away: error %s", error.errno)


def look_over(path: Path, clock: Clock, progress: Progress = untold) -> list["Copy"]:
    """The newest copies beside the shop file that are not any more what they were when they were made (faults.md D9).

    It reads them whole, for the background. Such a copy is marked, stays where it is, and counts no more.
    """
    from shop_crm.store import backup, copy_notes  # as above

    copies = [copy for copy in copy_notes.all_of(paths.backup_folder(path), path.stem) if not copy.is_spoiled]
    spoiled = [copy for copy in copies[:_LOOKED_OVER] if not backup.is_as_made(copy, progress)]
    # One that went meanwhile is none: another program may have thinned them.
    spoiled = [copy for copy in spoiled if copy.path.exists()]
    for copy in spoiled:
        copy_notes.write(replace(copy, is_spoiled=True))
    return spoiled


def copy_key(shop: Shop) -> "CopyKey | None":
    """What locks this shop's copies in the second place; None where they are not locked."""
    from shop_crm.store.sealed_copies import CopyKey  # as above

    chosen = shop.settings
    return CopyKey(public=chosen.copy_key, locked=chosen.copy_lock) if chosen.copy_key else None


def lock_copies(shop: Shop, passphrase: str) -> None:
    """Have copies in the second place locked with this passphrase from now on; PASSPHRASE_SHORT.

    Those that are there already stay as they are, open or with the passphrase of their time.
    """
    from shop_crm.store.sealed_copies import make_key  # as above

    key = make_key(passphrase)
    change_settings(shop, copy_key=key.public, copy_lock=key.locked)


def leave_copies_open(shop: Shop) -> None:
    """Lock no more copies; those that are locked stay so."""
    change_settings(shop, copy_key="", copy_lock="")


def _newest_good(shop: Shop, folder: Path) -> "Copy | None":
    from shop_crm.store import copy_notes, forgotten  # as above

    mark = forgotten.shop_mark(shop.db)
    copies = copy_notes.all_of(folder, shop.path.stem)
    return next((copy for copy in copies if copy.shop == mark and not copy.is_spoiled), None)


def _put_on(shop: Shop, made: "Copy", second: Path, progress: Progress) -> "Copy":
    """A copy that was verified, in the second place too."""
    from shop_crm.store import backup  # as above

    with _without_the_forgotten(shop, second):
        there = backup.copy_on(made, shop.path, second, copy_key(shop), progress)
    thin(shop, second)
    return there


def _only_there(shop: Shop, second: Path, occasion: Occasion) -> "Copy":
    """The only copy, because there could be none beside the shop file; what is to be locked must not lie open there."""
    if copy_key(shop):
        raise ShopError(ErrorCode.CANNOT_WRITE, path=second)
    made = make_backup(shop, second, occasion)
    thin(shop, second)
    return made


def _catch_up(shop: Shop, second: Path | None, progress: Progress) -> Copies | None:
    """The newest copy in the second place too; None while that is away, and what was told of it holds."""
    beside, nothing_missed = paths.backup_folder(shop.path), Copies(made=(), missed=())
    if second is None or os.path.realpath(second) == os.path.realpath(beside):
        return nothing_missed
    if not second.is_dir():
        return None
    newest, there = _newest_good(shop, beside), _newest_good(shop, second)
    if newest is None or (there is not None and there.step == newest.step):
        return nothing_missed
    try:
        return Copies(made=(_put_on(shop, newest, second, progress),), missed=())
    except ShopError as error:
        return Copies(made=(), missed=(error,))


@contextmanager
def _without_the_forgotten(shop: Shop, folder: Path) -> Iterator[Path]:
    """A folder in which no copy holds somebody who was forgotten, also while the copy in the block was being made."""
    from shop_crm.services.forgetting import clear_copies, clear_late  # it needs an open shop itself
    from shop_crm.store import forgotten

    known = forgotten.ids(shop.db)
    yield folder
    if forgotten.ids(shop.db) == known:
        clear_late(shop, folder)
    else:
        clear_copies(shop, folder)
