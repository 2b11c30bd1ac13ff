"""Going back to a safe copy, from the window and where the shop does not open (faults.md D5 to D8, B6)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.settings import PcSettings
from shop_crm.services import backups, checks, restoring
from shop_crm.services.shop import Shop, new_shop, shop_settings
from shop_crm.store import going_back, sealed_copies
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.back_dialog import BackDialog
from shop_crm.ui.ending import After
from shop_crm.ui.main_window import MainWindow
from tests.conftest import TODAY
from tests.faults.copies_of_a_shop import sell

CLOCK = Clock(stand_in=TODAY)
PC = PcSettings(own_language="en")
ROOT = Path(__file__).parents[2]
Key = Qt.Key


@pytest.fixture
def worker() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def make_dialog(desk: Desk, worker: Background, qtbot: QtBot) -> Callable[[], BackDialog]:
    def make() -> BackDialog:
        shop = desk.shop
        now = restoring.present(shop)
        dialog = BackDialog(desk.theme, desk.words, shop.path, shop.clock, lambda: worker, now=now)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        qtbot.waitUntil(lambda: not dialog.model.unknown())
        return dialog

    return make


def texts(dialog: QDialog) -> str:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return told.replace("\u00a0", " ")


def test_each_copy_says_what_it_holds_and_what_would_be_missing(
    make_dialog: Callable[[], BackDialog], shop: Shop
) -> None:
    sell(shop, "Budi")
    backups.make_backup(shop)
    sell(shop, "Siti")
    dialog = make_dialog()
    assert dialog.view.hasFocus()
    told = texts(dialog)
    assert "Toko Sinar Jaya: 1 customer, 1 purchase" in told.replace("customers", "customer").replace(
        "purchases", "purchase"
    )
    assert "5 Nov 2026" in told
    assert "not a letter has changed" in told
    assert "newer than this copy" in told
    assert "stays whole" in told
    assert "stays forgotten" in told


def test_nothing_happens_before_the_tick_and_then_the_copy_lies_ready(
    make_dialog: Callable[[], BackDialog], shop: Shop, qtbot: QtBot
) -> None:
    sell(shop, "Budi")
    backups.make_backup(shop)
    sell(shop, "Siti")
    dialog = make_dialog()
    assert not dialog.go.isEnabled()
    dialog.go_back()
    assert not going_back.ready_file(shop.path).exists()
    QTest.mouseClick(dialog.card.sure, Qt.MouseButton.LeftButton)
    assert dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.copy is not None)
    assert not dialog.isVisible()
    assert checks.count_rows(shop)["purchase"] == 2, "the open shop is as it was"
    assert going_back.ready_file(shop.path).exists()


def test_leaving_it_changes_nothing(make_dialog: Callable[[], BackDialog], shop: Shop) -> None:
    backups.make_backup(shop)
    dialog = make_dialog()
    dialog.card.sure.setChecked(True)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.copy is None
    assert not dialog.isVisible()
    assert not going_back.ready_file(shop.path).exists()


def test_a_damaged_copy_says_so_and_cannot_be_chosen(make_dialog: Callable[[], BackDialog], shop: Shop) -> None:
    os.truncate(backups.make_backup(shop).path, 9_000)
    dialog = make_dialog()
    assert "Nothing was changed" in texts(dialog)
    assert dialog.card.sure.isHidden()
    dialog.card.sure.setChecked(True)
    assert not dialog.go.isEnabled()


def test_a_copy_that_turns_bad_meanwhile_is_refused_in_the_dialog(
    make_dialog: Callable[[], BackDialog], shop: Shop, qtbot: QtBot
) -> None:
    copy = backups.make_backup(shop).path
    dialog = make_dialog()
    os.truncate(copy, 9_000)
    dialog.card.sure.setChecked(True)
    dialog.go_back()
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.isVisible()
    assert copy.name in dialog.message.text()
    qtbot.waitUntil(dialog.cancel.isEnabled)


def test_a_file_from_elsewhere_is_listed_first_and_another_shop_is_told(
    make_dialog: Callable[[], BackDialog], us_shop: Shop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shutil.copy(backups.make_backup(us_shop).path, tmp_path / "found on a stick.db")
    dialog = make_dialog()
    assert "No safe copy was found" in texts(dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    QTest.mouseClick(dialog.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Main Street" in texts(dialog))
    assert "another shop" in texts(dialog)
    dialog.add(tmp_path / "gone.db")
    assert "gone.db" in dialog.message.text()


@pytest.mark.usefixtures("quick_passphrases")
def test_a_sealed_copy_asks_for_its_passphrase(
    make_dialog: Callable[[], BackDialog], shop: Shop, tmp_path: Path, qtbot: QtBot
) -> None:
    sell(shop, "Budi")
    key = sealed_copies.make_key("kopi susu pagi")
    sealed_copies.seal(backups.make_backup(shop).path, tmp_path / f"toko 2026-11-22 0800{sealed_copies.ENDING}", key)
    dialog = make_dialog()
    dialog.add(tmp_path / f"toko 2026-11-22 0800{sealed_copies.ENDING}")
    qtbot.waitUntil(dialog.card.field.isVisible)
    assert not dialog.go.isEnabled()
    dialog.card.typed.setFocus()
    QTest.keyClicks(dialog.card.typed, "kopi susu siang")
    QTest.keyClick(dialog.card.typed, Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in texts(dialog), timeout=20_000)
    told = dialog.view.currentIndex().data(Qt.ItemDataRole.DisplayRole)
    assert ("Locked" in told, "No way back" in told) == (True, False)
    assert dialog.card.typed.hasFocus()
    QTest.keyClicks(dialog.card.typed, "kopi susu pagi")
    QTest.keyClick(dialog.card.typed, Key.Key_Return)
    qtbot.waitUntil(dialog.card.sure.isVisible, timeout=20_000)
    QTest.keyClick(dialog.view, Key.Key_Down)
    QTest.keyClick(dialog.view, Key.Key_Up)
    assert not dialog.card.sure.isVisible(), "what was typed is gone, and it is locked again"
    QTest.keyClicks(dialog.card.typed, "kopi susu pagi")
    QTest.keyClick(dialog.card.typed, Key.Key_Return)
    qtbot.waitUntil(dialog.card.sure.isVisible, timeout=20_000)
    dialog.card.sure.setChecked(True)
    dialog.go_back()
    qtbot.waitUntil(lambda: dialog.copy is not None, timeout=20_000)
    assert going_back.ready_file(shop.path).read_bytes().startswith(b"SQLite format 3")


def test_the_window_is_left_once_a_copy_lies_ready(
    show_window: Callable[[], MainWindow], shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make_backup(shop)
    window = show_window()
    left: list[bool] = []
    monkeypatch.setattr(window, "_leave", lambda: left.append(True))

    def answer(dialog: BackDialog) -> None:
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.model.unknown())
        dialog.card.sure.setChecked(True)
        dialog.go_back()
        qtbot.waitUntil(lambda: dialog.copy is not None)

    monkeypatch.setattr(BackDialog, "exec", answer)
    window.want("restore")
    assert left == [True]
    assert window.after is After.GO_BACK


def test_the_window_stays_when_she_thinks_better_of_it(
    show_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show_window()
    monkeypatch.setattr(BackDialog, "exec", lambda dialog: dialog.reject())
    window.want("restore")
    assert window.after is After.LEAVE


_GOING_BACK = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
import shop_crm.ui.main_window as module
from shop_crm.clock import Clock
from shop_crm.services import restoring
from shop_crm.services.checks import count_rows
from shop_crm.ui.ending import After
lives = []
def look_and_leave(window):
    lives.append(window)
    shop = window.desk.shop
    print(count_rows(shop)["purchase"], flush=True)
    if len(lives) == 1:
        restoring.prepare(Path(sys.argv[2]), shop.path, shop.clock, restoring.present(shop).numbers)
        window.after = After.GO_BACK
        window.quit()
    else:
        QTimer.singleShot(0, lambda: tell_and_leave(window))
def tell_and_leave(window):
    print(window.toast.text.text(), flush=True)
    window.quit()
module.MainWindow.start_reminding = look_and_leave
from shop_crm.ui.start import run_window
sys.exit(run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))))
"""


def test_the_program_goes_back_and_shows_the_shop_of_then(tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    with closing(new_shop(path, shop_settings(country="ID", language="en"), CLOCK)) as shop:
        copy = backups.make_backup(shop).path
        sell(shop, "Budi")
    env = dict(os.environ, HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path), APPDATA=str(tmp_path))
    command = [sys.executable, "-c", _GOING_BACK, str(path), str(copy)]
    ran = subprocess.run(command, cwd=ROOT, env=env, text=True, capture_output=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    before, after, told = ran.stdout.splitlines()
    assert (before, after) == ("1", "0")
    assert "before going back" in told
    assert date(2026, 11, 23).isoformat() in told
