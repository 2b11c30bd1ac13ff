"""D4: the disk is nearly full. It is told at the start, above every page, long before a sale cannot be saved."""

import shutil
from collections import namedtuple
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from shop_crm.services.shop import Shop
from shop_crm.services.shop_place import short_of_room
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.widgets.banner import Banner
from shop_crm.ui.widgets.button import Button

Usage = namedtuple("Usage", "total used free")
ROOMY = 50_000_000_000


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Sets how many bytes are free."""

    def leave(free: int) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(ROOMY, ROOMY - free, free))

    leave(ROOMY)
    return leave


@pytest.mark.parametrize(("free", "is_short"), [(199_999_999, True), (200_000_000, False), (0, True)])
def test_d4_less_than_two_hundred_million_bytes_are_short(
    shop: Shop, disk: Callable[[int], None], free: int, is_short: bool
) -> None:
    disk(free)
    assert short_of_room(shop) == (free if is_short else None)


def test_d4_a_large_file_needs_three_times_its_size(
    shop: Shop, disk: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shop_crm.services.shop_place.LEAST_FREE", 0)
    size = shop.path.stat().st_size
    disk(3 * size)
    assert short_of_room(shop) is None
    disk(3 * size - 1)
    assert short_of_room(shop) == 3 * size - 1


def test_d4_nobody_is_frightened_where_the_disk_tells_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> None:
        raise OSError(38, "not implemented")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert short_of_room(shop) is None


def is_told(window: MainWindow) -> bool:
    bar = window.bars.findChild(Banner, "bar_low_room")
    return bar is not None and bar.isVisible()


def test_d4_a_bar_warns_at_the_start_on_every_page_until_it_is_known(
    disk: Callable[[int], None], show_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    disk(150_000_000)
    window = show_window()
    qtbot.waitUntil(lambda: is_told(window))
    bar = window.bars.findChild(Banner, "bar_low_room")
    for page in ("today", "counter", "customers"):
        window.go(page)
        assert bar.isVisible()
    assert "Only 150 MB are free on the disk" in bar.told.text()
    known = bar.findChild(Button, "bar_low_room_button")
    assert known is not None
    known.click()
    assert bar.isHidden()
    window.file_watch.look()
    assert bar.isHidden(), "she knows"


def test_d4_the_bar_comes_when_the_disk_fills_up_and_goes_when_there_is_room(
    disk: Callable[[int], None], show_window: Callable[[], MainWindow]
) -> None:
    window = show_window()
    assert not is_told(window)
    disk(1_000_000)
    window.file_watch.look()  # as at every beat
    assert is_told(window)
    disk(ROOMY)
    window.file_watch.look()
    assert not is_told(window)
