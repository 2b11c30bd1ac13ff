"""Safe copies of the shop (faults.md B1, B11, B12)."""

import os
import stat
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.backups import make_backup
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import Shop, open_shop
from shop_crm.store import schema


def test_a_copy_opens_as_the_same_shop(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer)
    copy = make_backup(shop)
    assert copy.path.parent == paths.backup_folder(shop.path)
    again = open_shop(copy.path, shop.clock)
    for table in (*schema.JOURNALED, "operation", "change"):
        rows = f"SELECT * FROM {table} ORDER BY id"
        assert again.db.execute(rows).fetchall() == shop.db.execute(rows).fetchall(), table
    assert again.settings == shop.settings
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_copies_are_private_in_a_private_folder(shop: Shop) -> None:
    copy = make_backup(shop)
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in copy.path.parent.iterdir()} == {0o600}


def test_a_copy_goes_where_it_is_told(shop: Shop, tmp_path: Path) -> None:
    assert make_backup(shop, tmp_path).path.parent == tmp_path


def test_a_missing_folder_is_told_and_not_made(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(ShopError) as refused:
        make_backup(shop, tmp_path / "usb stick")
    assert refused.value.code is ErrorCode.FOLDER_MISSING
    assert not (tmp_path / "usb stick").exists()


def test_a_file_where_the_copies_should_go_is_told_plainly(shop: Shop) -> None:
    paths.backup_folder(shop.path).touch()
    with pytest.raises(ShopError):
        make_backup(shop)


def test_copies_of_one_second_are_all_kept(shop: Shop) -> None:
    assert len({make_backup(shop).path for _ in range(3)}) == 3
