"""Safe copies of the shop."""

import os
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from shop_crm import paths
from shop_crm.errors import ShopError
from shop_crm.services.shop import Shop

if TYPE_CHECKING:
    from shop_crm.store.backup import Copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """What came of a safe copy that should be in two places; at least one of them has it."""

    made: tuple["Copy", ...]
    missed: tuple[ShopError, ...]
    """Why the other place has none."""


def newest_copy(shop: Shop) -> datetime | None:
    """When the newest copy beside the shop file was made, in local time; None when there is none."""
    copies = paths.backup_folder(shop.path).glob(f"{escape(shop.path.stem)} *.db")
    made = max((copy.stat().st_mtime for copy in copies), default=None)
    return None if made is None else datetime.fromtimestamp(made).astimezone()


def make_backups(shop: Shop, second: Path | None = None) -> Copies:
    """A verified copy beside the shop file, and one in a `second` folder, each whatever becomes of the other.

    The trouble of the first when there is none in the end.
    """
    places: list[Path | None] = [None]
    if second and os.path.realpath(second) != os.path.realpath(paths.backup_folder(shop.path)):
        places.append(second)
    made, missed = [], []
    for place in places:
        try:
            made.append(make_backup(shop, place))
        except ShopError as error:
            missed.append(error)
    if not made:
        raise missed[0]
    return Copies(made=tuple(made), missed=tuple(missed))


def make_backup(shop: Shop, folder: Path | None = None) -> "Copy":
    """A verified copy in `folder` (by default beside the shop file); FOLDER_MISSING when there is no such folder.

    Older copies there that still hold somebody who was forgotten are made anew without her.
    """
    shop.check_changeable()
    from shop_crm.services.forgetting import clear_late  # both are slow to load,
    from shop_crm.store import backup  # and the first window only asks for the newest copy

    if folder is None:
        folder = backup.make_folder(paths.backup_folder(shop.path))
    made = backup.copy(shop.db, shop.path, folder, shop.clock.now())
    clear_late(shop, folder)
    return made
