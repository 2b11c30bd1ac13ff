"""Listing safe copies and going back to one from the command line."""

import os
import shutil
from pathlib import Path

import pytest

from shop_crm.cli.main import main
from shop_crm.services import backups, checks
from shop_crm.services.shop import Shop, opened
from shop_crm.ui.single import SingleInstance
from tests.faults.copies_of_a_shop import CLOCK, sell


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shop_crm.cli.main.system_language", lambda: "en")


@pytest.fixture
def closed(shop: Shop) -> Path:
    """A shop with a copy of one sale, and one sale since."""
    sell(shop, "Budi")
    backups.make_backup(shop)
    sell(shop, "Siti")
    shop.close()
    return shop.path


def copy_of(path: Path) -> Path:
    return next(path.with_name("toko backups").glob("*.db"))


def test_the_copies_are_listed_with_what_they_hold(closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damaged = shutil.copy(copy_of(closed), closed.with_name("toko backups") / "toko 2026-11-01 080000.db")
    os.truncate(damaged, 9_000)
    assert main(["copies", "--shop", str(closed)]) == 0
    told = capsys.readouterr().out
    assert "1 customer, 1 purchase, the last one on 5 Nov 2026" in told
    assert "not a letter has changed" in told
    assert "1 Nov 2026 08:00" in told
    assert "is damaged" in told


def test_without_a_copy_it_says_how_to_make_one(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["copies", "--shop", str(shop.path)]) == 0
    assert "Make one with: backup" in capsys.readouterr().out


def test_going_back_says_what_the_shop_holds_now_and_where_the_other_file_is(
    closed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(copy_of(closed)), "--shop", str(closed)]) == 0
    told = capsys.readouterr().out
    assert "1 customer, 1 purchase" in told
    assert "before going back" in told
    with opened(closed, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1


def test_a_new_pc_needs_one_copy_and_one_command(closed: Path, tmp_path: Path) -> None:
    home = tmp_path / "home" / "shop.db"
    assert main(["restore", str(copy_of(closed)), "--shop", str(home)]) == 0
    with opened(home, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1


def test_a_damaged_copy_is_refused_in_one_sentence(closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.truncate(copy_of(closed), 9_000)
    assert main(["restore", str(copy_of(closed)), "--shop", str(closed)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Nothing was changed" in told.err
    assert main(["restore", str(closed.with_name("no.db")), "--shop", str(closed)]) == 1
    assert "There is no safe copy at" in capsys.readouterr().err


def test_while_the_window_has_the_shop_open_nobody_goes_back(closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    window = SingleInstance(closed)
    assert window.is_first()
    try:
        assert main(["restore", str(copy_of(closed)), "--shop", str(closed)]) == 1
    finally:
        window.release()
    assert "close that program" in capsys.readouterr().err
    assert list(closed.parent.glob("*before going back*")) == []


@pytest.mark.parametrize("place", ["", ".", "/", "folder"])
def test_a_folder_is_not_moved_aside(
    place: str, closed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed.with_name("folder").mkdir()
    monkeypatch.chdir(closed.parent)
    for command in (["copies"], ["restore", str(copy_of(closed))]):
        assert main([*command, "--shop", place]) == 1
        assert "is a folder" in capsys.readouterr().err
    assert closed.with_name("folder").is_dir()
    assert list(closed.parent.glob("*going*")) == []
