"""D1, D2 and D3: the disk is full. It is said so, the form is kept, and what was there is there.

The full form is python -m tests.faults.full_disk --points 200
"""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from shop_crm.services.shop import opened
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.sale_lines import Typed
from shop_crm.ui.this_pc import change_pc, read_pc
from tests.faults import work
from tests.faults.full_disk import fill_often, small_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no process's files")
EACH_ONCE = 10
"""Points: every kind of work, and the import among them."""


@pytest.mark.parametrize("mounts", [True, False], ids=["a small disk", "files held short"])
def test_d1_d2_d3_a_full_disk_is_told_and_changes_nothing(tmp_path: Path, mounts: bool) -> None:
    tally = fill_often(tmp_path, EACH_ONCE, mounts=mounts)
    assert set(tally.tried) == {*work.ALL, "draft", "backup", "import"}
    assert tally.told, "it was never full: nothing was tried"


def test_d1_a_sale_on_a_full_disk_stays_in_its_form_and_is_saved_once_there_is_room(
    desk: Desk, tmp_path: Path, qtbot: QtBot, new_shops: dict[str, Path]
) -> None:
    with small_disk(tmp_path / "disk", mounts=False) as (disk, filled):
        path = Path(shutil.copy(new_shops["ID"], disk / "toko.db"))
        with opened(path, work.CLOCK) as shop:
            work.sell(shop, "before")
            desk.shop = shop
            window = MainWindow(desk)
            qtbot.addWidget(window)
            page = window.go("counter")
            assert isinstance(page, CounterPage)
            page.customer.setText("Bu Siti")
            page.lines.put([Typed(item="LG TV", amount="5499000")], "")
            with filled(0):
                page.save()
                assert "The disk is full" in page.lines.message.text()
                assert "nothing was saved" in page.lines.message.text()
                assert page.customer.text() == "Bu Siti"
                assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (1,), "what was there is read"
                page.save()
                assert "The disk is full" in page.lines.message.text(), "a second trouble would hide the first"
            page.save()
            assert page.customer.text() == ""
            assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (2,)
            window.end()


def test_d3_settings_of_this_pc_are_intact_when_the_disk_is_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", mounts=False) as (disk, filled):
        name = str(disk / "this_pc.ini")
        this_pc = QSettings(name, QSettings.Format.IniFormat)
        (disk / "toko.db").touch()
        change_pc(this_pc, "own_language", "ms")
        this_pc.sync()
        with filled(0):
            change_pc(this_pc, "own_language", "id")
            this_pc.sync()
        again = QSettings(name, QSettings.Format.IniFormat)
        assert read_pc(again).own_language in ("ms", "id")
        assert (disk / "this_pc.ini").stat().st_size > 0
