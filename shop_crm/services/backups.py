"""Safe copies of the shop."""

from pathlib import Path

from shop_crm import paths
from shop_crm.services.shop import Shop
from shop_crm.store import backup
from shop_crm.store.backup import Copy


def make_backup(shop: Shop, folder: Path | None = None) -> Copy:
    """A verified copy in `folder` (by default beside the shop file); FOLDER_MISSING when there is no such folder."""
    if folder is None:
        folder = backup.make_folder(paths.backup_folder(shop.path))
    return backup.copy(shop.db, shop.path, folder, shop.clock.now())
