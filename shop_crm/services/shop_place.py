"""Where the open shop file stands: whether it is still there, and whether its disk has room (faults.md D4, D17)."""

import shutil
from pathlib import Path

from shop_crm import paths
from shop_crm.errors import ShopError
from shop_crm.services.backups import copy_key
from shop_crm.services.shop import Shop

LEAST_FREE = 200_000_000
"""Bytes; a day's work and a safe copy need far less, and the system itself begins to fail below it."""
TIMES_THE_FILE = 3
"""The file, its -wal and a safe copy may each be as large."""


def short_of_room(shop: Shop) -> int | None:
    """How many bytes are free on the shop's disk when these are few; None when there are enough, or nobody knows."""
    try:
        free = shutil.disk_usage(shop.path.parent).free
        needed = max(LEAST_FREE, TIMES_THE_FILE * shop.path.stat().st_size)
    except OSError:
        return None  # the file itself is gone: `is_in_place` tells that
    return free if free < needed else None


def is_in_place(shop: Shop) -> bool:
    """Whether the file that is open still stands under its name: a deleted one would take sales into nothing."""
    return shop.journal.is_in_place


def rescue(shop: Shop, second: Path | None = None) -> Path:
    """A verified safe copy of what the open connection still holds, and its place.

    Beside where the file stood, else in the `second` folder of the safe copies, else where this program keeps its
    own: the stick may be gone with all that was on it. The first place's trouble when none takes it. What is to be
    locked in the second folder does not lie open there.
    """
    from shop_crm.store import backup  # hardly ever needed

    troubles = []
    for folder in (paths.backup_folder(shop.path), second, paths.rescue_folder()):
        if folder is None or (folder == second and copy_key(shop)):
            continue
        try:
            if folder != second:
                folder = backup.make_folder(folder)
            return backup.copy(shop.db, shop.path, folder, shop.clock.now()).path
        except ShopError as error:
            troubles.append(error)
    raise troubles[0]
