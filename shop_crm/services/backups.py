"""Safe copies of the shop."""

from datetime import datetime
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from shop_crm import paths
from shop_crm.services.shop import Shop

if TYPE_CHECKING:
    from shop_crm.store.backup import Copy


def newest_copy(shop: Shop) -> datetime | None:
    """When the newest copy beside the shop file was made, in local time; None when there is none."""
    copies = paths.backup_folder(shop.path).glob(f"{escape(shop.path.stem)} *.db")
    made = max((copy.stat().st_mtime for copy in copies), default=None)
    return None if made is None else datetime.fromtimestamp(made).astimezone()


def make_backup(shop: Shop, folder: Path | None = None) -> "Copy":
    """A verified copy in `folder` (by default beside the shop file); FOLDER_MISSING when there is no such folder."""
    from shop_crm.store import backup  # hashes are slow to load, and the first window only asks for the newest copy

    if folder is None:
        folder = backup.make_folder(paths.backup_folder(shop.path))
    return backup.copy(shop.db, shop.path, folder, shop.clock.now())
