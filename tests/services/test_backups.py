"""Safe copies of the shop (faults.md B1, B11, B12)."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.safe_copies import Occasion
from shop_crm.services import backups, forgetting
from shop_crm.services.backups import make_backup, make_backups
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import Shop, open_shop, opened, reading
from shop_crm.store import backup, copy_notes, schema
from shop_crm.store.sealed_copies import unseal

PASSPHRASE = "kopi tubruk pagi"


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


def test_somebody_forgotten_while_a_copy_was_made_is_not_in_it(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    customer_id = add_customer(shop, read_typed(shop, name="Canary Rahasia", phones="0899-7777-1234").customer)
    copy = backup.copy

    def slow(*arguments: object) -> backup.Copy:
        made = copy(*arguments)  # type: ignore[arg-type]
        forgetting.forget(shop, customer_id)
        forgetting.clear_copies(shop, paths.backup_folder(shop.path))
        return made

    with monkeypatch.context() as patch:
        patch.setattr(backup, "copy", slow)
        path = make_backup(shop).path
    assert b"Canary" not in path.read_bytes()


def sold_to(shop: Shop, name: str) -> int:
    return add_customer(shop, read_typed(shop, name=name).customer)


@pytest.fixture
def locked(shop: Shop, quick_passphrases: None) -> Shop:
    backups.lock_copies(shop, PASSPHRASE)
    return shop


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_a_copy_that_leaves_this_pc_is_locked_and_that_beside_the_shop_is_open(locked: Shop, stick: Path) -> None:
    sold_to(locked, "Canary Rahasia")
    here, there = make_backups(locked, stick).made
    assert (here.path.suffix, there.path.suffix) == (".db", ".sealed")
    assert b"Canary" in here.path.read_bytes()
    assert not any(b"Canary" in path.read_bytes() for path in stick.iterdir())
    assert there.counts == here.counts
    assert backup.is_as_made(there)
    unseal(there.path, PASSPHRASE, stick / "again.db")
    assert (stick / "again.db").read_bytes() == here.path.read_bytes()


def test_an_open_copy_never_goes_where_they_are_to_be_locked(locked: Shop, stick: Path) -> None:
    paths.backup_folder(locked.path).touch()
    with pytest.raises(ShopError):
        make_backups(locked, stick)
    assert list(stick.iterdir()) == []


def test_without_a_passphrase_copies_are_open_again(locked: Shop, stick: Path) -> None:
    backups.leave_copies_open(locked)
    assert make_backups(locked, stick).made[1].path.suffix == ".db"


def test_a_copy_can_be_locked_where_it_is_told_to_go(locked: Shop, stick: Path) -> None:
    assert make_backup(locked, stick, is_sealed=True).path.suffix == ".sealed"
    assert {path.suffix for path in stick.iterdir()} == {".sealed", ".json"}


def test_a_shop_without_a_passphrase_locks_nothing(shop: Shop, stick: Path) -> None:
    with pytest.raises(ShopError) as refused:
        make_backup(shop, stick, is_sealed=True)
    assert refused.value.code is ErrorCode.COPY_KEY_MISSING
    assert list(stick.iterdir()) == []


def test_a_locked_copy_that_holds_who_was_forgotten_goes_with_the_next_one(locked: Shop, stick: Path) -> None:
    customer_id = sold_to(locked, "Canary Rahasia")
    old = make_backups(locked, stick).made[1]
    forgetting.forget(locked, customer_id)
    cleared = forgetting.clear_copies(locked, stick)
    assert [error.code for error in cleared.left] == [ErrorCode.COPY_LOCKED_YET]
    assert old.path.exists(), "the only copy there is"
    new = make_backups(locked, stick).made[1]
    assert [path for path in sorted(stick.iterdir()) if path.suffix == ".sealed"] == [new.path]
    assert not backup.manifest_of(old.path).exists()
    assert forgetting.clear_copies(locked, stick).left == ()
    unseal(new.path, PASSPHRASE, stick / "again.db")
    assert b"Canary" not in (stick / "again.db").read_bytes()


def test_another_shops_copies_in_the_same_folder_are_left_alone(shop: Shop, us_shop: Shop, stick: Path) -> None:
    """Both files have one name, as on two PCs that put their copies on one stick."""
    other = us_shop.path.with_name("elsewhere") / shop.path.name
    other.parent.mkdir()
    us_shop.close()
    shutil.copy2(us_shop.path, other)
    with opened(other, shop.clock) as one:
        theirs = [make_backups(one, stick).made[1] for _ in range(3)]
    for _ in range(6):
        make_backups(shop, stick)
    assert all(copy.path.exists() for copy in theirs)


def test_what_a_kill_left_half_built_goes_after_a_day(shop: Shop) -> None:
    folder = make_backup(shop).path.parent
    old, new = (folder / f"toko 2026-11-2{n} 080000.copying" for n in (1, 3))
    for path in (old, new):
        path.touch()
        at = (shop.clock.now() - timedelta(days=2 if path is old else 0)).timestamp()
        os.utime(path, (at, at))
    make_backup(shop)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_copy_that_is_made_before_much_changes_is_left_out_when_there_can_be_none(shop: Shop) -> None:
    backups.copy_before(shop, Occasion.IMPORT)
    backups.copy_before(shop, Occasion.IMPORT)
    (copy,) = copy_notes.all_of(paths.backup_folder(shop.path), shop.path.stem)
    assert copy.occasion is Occasion.IMPORT
    shutil.rmtree(copy.path.parent)
    copy.path.parent.touch()
    backups.copy_before(shop, Occasion.IMPORT)
