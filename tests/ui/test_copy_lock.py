"""A passphrase for the copies in the second place, chosen in the settings."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.domain.settings import Section
from shop_crm.store.sealed_copies import CopyKey
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.passphrase_dialog import PassphraseDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.settings_page import SettingsPage

pytestmark = pytest.mark.usefixtures("quick_passphrases")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> PassphraseDialog:
    dialog = PassphraseDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_what_forgetting_it_means_is_said_before_anything_is_locked(dialog: PassphraseDialog) -> None:
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Nobody can open these copies then" in said
    assert "The copies on this PC are not locked by it" in said


def test_nothing_is_locked_before_it_is_written_down(dialog: PassphraseDialog, desk: Desk) -> None:
    dialog.passphrase.setText("kopi tubruk pagi")
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert desk.shop.settings.copy_key == ""
    assert dialog.written.hasFocus()
    QTest.keyClick(dialog.written, Qt.Key.Key_Space)
    QTest.keyClick(dialog.written, Qt.Key.Key_Return)
    assert desk.shop.settings.copy_key.startswith("age1")
    assert not dialog.isVisible()
    assert dialog.passphrase.text() == ""


def test_a_short_one_is_told_and_stays_to_be_made_longer(dialog: PassphraseDialog, desk: Desk) -> None:
    dialog.passphrase.setText("kopi")
    dialog.written.setChecked(True)
    dialog.lock()
    assert dialog.isVisible()
    assert "needs at least 8 letters" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert (dialog.passphrase.text(), desk.shop.settings.copy_key) == ("kopi", "")


def test_the_passphrase_itself_is_nowhere_in_the_shop(dialog: PassphraseDialog, desk: Desk) -> None:
    dialog.passphrase.setText("kopi tubruk pagi")
    dialog.written.setChecked(True)
    dialog.lock()
    desk.shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    held = desk.shop.path.read_bytes()
    assert b"kopi tubruk" not in held
    assert b"AGE-SECRET-KEY" not in held


def test_the_settings_tell_how_it_is_and_take_the_lock_away_again(
    desk: Desk, show_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = CopyKey(public="age1x", locked="00")
    monkeypatch.setattr("shop_crm.store.sealed_copies.make_key", lambda passphrase: key)

    def choose(self: PassphraseDialog) -> int:
        self.passphrase.setText("kopi tubruk pagi")
        self.written.setChecked(True)
        self.lock()
        return 1

    monkeypatch.setattr(PassphraseDialog, "exec", choose)
    window = show_window()
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(Section.SAFETY)
    card = page.copy_lock
    assert "They are open" in card.state.text()
    assert not card.leave.isVisible()
    QTest.mouseClick(window.findChild(QPushButton, "choose_passphrase"), LEFT)
    assert window.toast.text.text() == "From now on each copy in the second place is locked."
    assert "They are locked" in card.state.text()
    QTest.mouseClick(window.findChild(QPushButton, "leave_copies_open"), LEFT)
    assert desk.shop.settings.copy_key == ""
    assert "They are open" in card.state.text()
    window.undoing.undo()
    assert desk.shop.settings.copy_key == "age1x"
