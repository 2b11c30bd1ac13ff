"""What lies in the folders of the copies when something goes wrong (faults.md B3, B9, B10, B11, D3)."""

import os
import stat
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.backups import make_backup, make_backups, newest_copy
from shop_crm.services.shop import Shop
from shop_crm.store import backup, copy_notes, shop_file
from tests.conftest import TODAY

NOW = datetime(2026, 11, 23, 10, 30, 5).astimezone()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "copies"
    made.mkdir()
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def made_copy(shop: Shop, folder: Path) -> backup.Copy:
    return backup.copy(shop.db, shop.path, folder, NOW)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_b11_copies_are_private_in_a_private_folder(shop: Shop) -> None:
    copy = make_backup(shop)
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in copy.path.parent.iterdir()} == {0o600}


def test_b_what_a_kill_left_half_built_keeps_no_copy_of_that_second_out(shop: Shop, folder: Path) -> None:
    first = made_copy(shop, folder).path
    left = first.with_suffix(".copying")
    for gone in (first, backup.manifest_of(first)):
        gone.unlink()
    left.write_bytes(b"half")
    assert made_copy(shop, folder).path.stem == f"{first.stem} (2)"
    assert left.read_bytes() == b"half"


def test_b10_a_missing_stick_does_not_spoil_the_first_copy(shop: Shop, tmp_path: Path) -> None:
    copies = make_backups(shop, tmp_path / "stick")
    assert [copy.path.parent for copy in copies.made] == [paths.backup_folder(shop.path)]
    (missed,) = copies.missed
    assert (missed.code, missed.facts["path"]) == (ErrorCode.FOLDER_MISSING, tmp_path / "stick")
    assert newest_copy(shop) is not None
    assert not (tmp_path / "stick").exists()


def test_b10_a_full_stick_keeps_no_half_copy(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_b9_copies_are_thinned_in_both_places(shop: Shop, stick: Path, tmp_path: Path) -> None:
    for day in range(40):
        shop.clock = Clock(stand_in=TODAY - timedelta(days=40 - day))
        for _ in range(2):
            make_backups(shop, stick)
    shop.clock = Clock(stand_in=TODAY)
    make_backups(shop, stick)
    for folder in (paths.backup_folder(shop.path), stick):
        copies = copy_notes.all_of(folder, shop.path.stem)
        assert len({copy.number for copy in copies}) == len(copies)
        days = {(TODAY - copy.made_at.date()).days for copy in copies}
        assert set(range(14)) <= days
        assert 18 <= len(copies) <= 24
        assert sorted(folder.glob("*.json")) == sorted(backup.manifest_of(copy.path) for copy in copies)


def test_b9_a_day_on_which_the_clock_was_wrong_spoils_nothing(shop: Shop) -> None:
    good = [make_backup(shop).path for _ in range(2)]
    shop.clock = Clock(stand_in=date(2099, 1, 1))
    make_backup(shop)
    shop.clock = Clock(stand_in=TODAY)
    assert newest_copy(shop).date() == TODAY
    good += [make_backup(shop).path for _ in range(2)]
    assert all(path.exists() for path in good)


@pytest.mark.parametrize("found", [{}, {"customer": 299}], ids=["damaged", "a customer less"])
def test_b3_a_copy_that_holds_something_else_is_not_kept(
    shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch, found: dict[str, int]
) -> None:
    monkeypatch.setattr(backup, "_counts_of", lambda path: found)
    with pytest.raises(ShopError) as refused:
        made_copy(shop, folder)
    assert refused.value.code is ErrorCode.COPY_FAILED
    assert list(folder.iterdir()) == []


def test_b3_a_damaged_copy_is_seen(shop: Shop, folder: Path) -> None:
    copy = made_copy(shop, folder)
    content = bytearray(copy.path.read_bytes())
    content[4096 * 3 : 4096 * 20] = b"\xff" * (4096 * 17)
    copy.path.write_bytes(content)
    assert backup._counts_of(copy.path) == {}


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("place", ["sync", "manifest", "rename"])
def test_d3_a_disk_that_fills_up_while_copying_leaves_no_half_copy(
    shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    made_copy(shop, folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with monkeypatch.context() as patch:
        match place:
            case "sync":
                patch.setattr(shop_file, "sync", full)
            case "manifest":
                patch.setattr(os, "fsync", full)
                patch.setattr(shop_file, "sync", lambda path: None)
            case "rename":
                patch.setattr(Path, "rename", full)
        with pytest.raises(ShopError) as refused:
            made_copy(shop, folder)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
