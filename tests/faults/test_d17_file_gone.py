"""D17: the shop file is deleted or replaced while it is open. Nothing is lost, and nothing is said to be saved."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import restoring
from shop_crm.services.backups import make_backup
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.forgetting import clear_files, forget
from shop_crm.services.shop import Shop, change_settings, opened
from shop_crm.services.shop_place import is_in_place, rescue
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.heartbeat import BEAT_SECONDS
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.sale_lines import Typed
from tests.conftest import TODAY

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows refuses to delete an open file")

Happens = Callable[[Path], None]


def deleted(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    other = path.with_name("other.db")
    other.write_bytes(b"something else")
    os.replace(other, path)


def renamed(path: Path) -> None:
    path.rename(path.with_name("toko-old.db"))


def folder_gone(path: Path) -> None:
    path.parent.rename(path.parent.with_name("unplugged"))


@pytest.fixture
def stick(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop in a folder of its own, with a customer whose name lies in the -wal alone."""
    monkeypatch.setattr(paths, "default_shop_file", lambda: tmp_path / "home" / "shop.db")
    (tmp_path / "home").mkdir()
    add_customer(shop, read_typed(shop, name="Budi").customer)
    return shop


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the notices say; each is left with "Stay here"."""
    found: list[str] = []
    monkeypatch.setattr(Notice, "exec", lambda self: found.append(self.told.text()))
    return found


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in conn.execute("SELECT name FROM customer ORDER BY id")]


@pytest.mark.parametrize("happens", [deleted, replaced, renamed])
def test_d17_what_the_open_connection_holds_is_rescued_beside_the_file(stick: Shop, happens: Happens) -> None:
    assert is_in_place(stick)
    happens(stick.path)
    assert not is_in_place(stick)
    copy = rescue(stick)
    assert copy.parent == paths.backup_folder(stick.path)
    assert names(copy) == ["Budi"]
    with opened(copy, Clock()) as again:
        assert again.settings == stick.settings


def test_d17_where_the_whole_folder_is_gone_it_is_rescued_elsewhere(tmp_path: Path, new_shops: dict[str, Path]) -> None:
    usb, second = tmp_path / "usb", tmp_path / "second"
    usb.mkdir()
    second.mkdir()
    with pytest.MonkeyPatch.context() as patch, opened(Path(shutil.copy2(new_shops["ID"], usb)), Clock()) as shop:
        patch.setattr(paths, "default_shop_file", lambda: tmp_path / "home" / "shop.db")
        add_customer(shop, read_typed(shop, name="Budi").customer)
        folder_gone(shop.path)
        with pytest.raises(ShopError):
            rescue(shop)  # not at home either: there is none
        assert rescue(shop, second).parent == second
        (tmp_path / "home").mkdir()
        assert names(rescue(shop)) == ["Budi"]


@pytest.fixture
def rescued(tmp_path: Path, new_shops: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Shop, Path]]:
    """A shop whose stick was pulled out the day after its last safe copy, and where it was rescued."""
    monkeypatch.setattr(paths, "default_shop_file", lambda: tmp_path / "home" / "shop.db")
    for name in ("home", "usb"):
        (tmp_path / name).mkdir()
    path = tmp_path / "usb" / "toko.db"
    with opened(Path(shutil.copy2(new_shops["ID"], path)), Clock(stand_in=TODAY - timedelta(days=1))) as shop:
        make_backup(shop)
        shop.clock = Clock(stand_in=TODAY)
        add_customer(shop, read_typed(shop, name="Budi").customer)
        path.parent.rename(tmp_path / "pulled out")
        copy = rescue(shop)
        (tmp_path / "pulled out").rename(path.parent)
        yield shop, copy


def test_d17_what_was_rescued_is_offered_where_the_file_is_gone(rescued: tuple[Shop, Path]) -> None:
    shop, copy = rescued
    for is_alone in (False, True):
        if is_alone:
            shutil.rmtree(paths.backup_folder(shop.path))
        found = restoring.newest_good(shop.path, None, shop.clock.now())
        assert found is not None
        assert (found.found.path, found.found.place) == (copy, restoring.Place.RESCUED)


def test_d17_another_shop_of_the_same_name_that_was_rescued_is_only_listed(
    rescued: tuple[Shop, Path], us_shop: Shop
) -> None:
    _, copy = rescued
    us_shop.clock = Clock(stand_in=TODAY - timedelta(days=1))
    folder = paths.backup_folder(us_shop.path.with_name("toko.db"))
    folder.mkdir()
    beside = make_backup(us_shop).path.rename(folder / "toko 2026-11-22 080000.db")
    found = restoring.newest_good(us_shop.path.with_name("toko.db"), None, Clock(stand_in=TODAY).now())
    assert found is not None
    assert found.found.path == beside
    listed = restoring.find_copies(us_shop.path.with_name("toko.db"), None, Clock(stand_in=TODAY).now())
    assert listed[0].path == copy


def test_s7_who_is_forgotten_is_forgotten_in_what_was_rescued(rescued: tuple[Shop, Path]) -> None:
    shop, copy = rescued
    assert b"Budi" in copy.read_bytes()
    forget(shop, 1)
    shop.db.close()
    clear_files(shop.path, shop.clock)
    assert b"Budi" not in copy.read_bytes()


def test_what_is_locked_on_the_stick_is_not_rescued_there_open(rescued: tuple[Shop, Path], tmp_path: Path) -> None:
    shop, _ = rescued
    second = tmp_path / "second"
    second.mkdir()
    change_settings(shop, copy_key="age1x")
    shop.path.parent.rename(tmp_path / "pulled out")
    assert rescue(shop, second).parent == paths.rescue_folder()
    assert list(second.iterdir()) == []


@pytest.mark.parametrize("happens", [deleted, replaced])
def test_d17_a_beat_tells_once_where_the_copy_is(
    stick: Shop, show_window: Callable[[], MainWindow], told: list[str], happens: Happens
) -> None:
    assert BEAT_SECONDS <= 60
    window = show_window()
    window.start_reminding()
    assert window.reminding is not None
    window.reminding.heartbeat.beat.emit()
    assert told == []
    happens(stick.path)
    window.reminding.heartbeat.beat.emit()
    window.reminding.heartbeat.beat.emit()
    (copy,) = paths.backup_folder(stick.path).glob("*.db")
    assert len(told) == 1
    assert str(copy) in told[0]
    assert names(copy) == ["Budi"]


def test_d17_a_sale_into_a_file_that_is_gone_is_not_saved_and_rescues_the_rest(
    stick: Shop, show_window: Callable[[], MainWindow], told: list[str], qtbot: QtBot
) -> None:
    window = show_window()
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.customer.setText("Bu Siti")
    page.lines.put([Typed(item="LG TV", amount="5499000")], "")
    stick.path.unlink()
    page.save()
    assert "NOT saved" in page.lines.message.text()
    assert page.customer.text() == "Bu Siti"
    qtbot.waitUntil(lambda: len(told) == 1)
    (copy,) = paths.backup_folder(stick.path).glob("*.db")
    assert names(copy) == ["Budi"]


def test_d17_put_back_in_its_place_it_goes_on(
    stick: Shop, show_window: Callable[[], MainWindow], told: list[str]
) -> None:
    window = show_window()
    aside = stick.path.with_name("aside.db")
    stick.path.rename(aside)
    window.file_watch.look()
    assert len(told) == 1
    aside.rename(stick.path)
    window.file_watch.look()
    add_customer(stick, read_typed(stick, name="Siti").customer)
    assert names(stick.path) == ["Budi", "Siti"]
    stick.path.rename(aside)
    window.file_watch.look()
    assert len(told) == 2, "gone a second time, it is told a second time"


def test_d17_the_journal_says_so_before_it_refuses(stick: Shop) -> None:
    missed: list[bool] = []
    stick.journal.missed = lambda: missed.append(True)
    stick.path.unlink()
    with pytest.raises(ShopError) as refused:
        add_customer(stick, read_typed(stick, name="Siti").customer)
    assert refused.value.code is ErrorCode.SHOP_MOVED
    assert missed == [True]
