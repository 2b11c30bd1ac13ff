"""Safe copies of the shop (faults.md B1, B11, B12)."""

import os
import stat
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.backups import make_backup, make_backups, newest_copy
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import Shop, open_shop, reading
from shop_crm.store import backup, schema


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


def test_a_second_place_gets_its_own_verified_copy(shop: Shop, tmp_path: Path) -> None:
    add_customer(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer)
    stick = tmp_path / "stick"
    stick.mkdir()
    with reading(shop.path, shop.clock) as second_view:
        copies = make_backups(second_view, stick)
    assert [copy.path.parent for copy in copies.made] == [paths.backup_folder(shop.path), stick]
    assert copies.missed == ()
    for copy in copies.made:
        assert copy.counts["customer"] == 1
        assert backup.manifest_of(copy.path).is_file()
        open_shop(copy.path, shop.clock).close()


def test_a_missing_stick_does_not_spoil_the_first_copy(shop: Shop, tmp_path: Path) -> None:
    copies = make_backups(shop, tmp_path / "stick")
    assert [copy.path.parent for copy in copies.made] == [paths.backup_folder(shop.path)]
    (missed,) = copies.missed
    assert (missed.code, missed.facts["path"]) == (ErrorCode.FOLDER_MISSING, tmp_path / "stick")
    assert newest_copy(shop) is not None
    assert not (tmp_path / "stick").exists()


def test_a_full_stick_keeps_no_half_copy(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    sync = backup.shop_file.sync

    def full(path: Path) -> None:
        if stick in path.parents:
            raise OSError(28, "No space left on device")
        sync(path)

    monkeypatch.setattr(backup.shop_file, "sync", full)
    copies = make_backups(shop, stick)
    assert (len(copies.made), [error.code for error in copies.missed]) == (1, [ErrorCode.DISK_FULL])
    assert list(stick.iterdir()) == []


def test_the_stick_has_its_copy_when_there_is_none_beside_the_file(shop: Shop, tmp_path: Path) -> None:
    paths.backup_folder(shop.path).touch()
    stick = tmp_path / "stick"
    stick.mkdir()
    copies = make_backups(shop, stick)
    assert [copy.path.parent for copy in copies.made] == [stick]
    assert [error.code for error in copies.missed] == [ErrorCode.CANNOT_WRITE]


def test_where_neither_place_has_a_copy_the_first_trouble_is_told(shop: Shop, tmp_path: Path) -> None:
    paths.backup_folder(shop.path).touch()
    with pytest.raises(ShopError) as refused:
        make_backups(shop, tmp_path / "stick")
    assert refused.value.code is ErrorCode.CANNOT_WRITE


def test_the_same_place_named_twice_gets_one_copy(shop: Shop) -> None:
    beside = paths.backup_folder(shop.path)
    for second in (None, beside, beside / ".." / beside.name):
        assert len(make_backups(shop, second).made) == 1
