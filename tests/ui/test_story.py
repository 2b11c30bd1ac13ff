"""The main job by keys alone: a sale, three months, the reminder, a problem, undo and redo, and the paper."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_target
from shop_crm.ui.dialogs.print_dialog import PrintDialog
from shop_crm.ui.dialogs.print_preview import PageMaker
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.calls_model import CallRow, RowRole
from shop_crm.words.words import Words

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class SetClock(Clock):
    """A clock that a test sets."""

    at = datetime(2026, 8, 13, 10, 0).astimezone()

    def now(self) -> datetime:
        return SetClock.at


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    SetClock.at = datetime(2026, 8, 13, 10, 0).astimezone()
    welcome = Welcome(desk.theme, tmp_path / "story.db", tmp_path / "sample.db", SetClock(), "en")
    qtbot.addWidget(welcome)
    with qtbot.waitActive(welcome):
        welcome.show()
    welcome.country.setCurrentIndex(welcome.country.findData("ID"))
    QTest.keyClicks(welcome.name, "Toko Maju")
    QTest.keyClick(welcome.name, Key.Key_Return)
    assert welcome.shop is not None
    desk.shop, old = welcome.shop, desk.shop
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()
    desk.shop.close()
    desk.shop = old


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key, with_ctrl: bool = False) -> None:
    for key in keys:
        QTest.keyClick(focused(), key, CTRL if with_ctrl else Qt.KeyboardModifier.NoModifier)


def typed(text: str) -> None:
    QTest.keyClicks(focused(), text)


def listed(window: MainWindow) -> list[str]:
    model = window.page.view.model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    return [row.name for row in rows if isinstance(row, CallRow)]


def test_a_customer_who_bought_something_that_mattered_is_not_forgotten(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(Key.Key_F3)
    typed("Pak Budi Santoso 0812-3456-7788")
    press(Key.Key_Return, Key.Key_Return)
    typed("LG 43 TV")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("5.499.000")
    press(Key.Key_Return, Key.Key_Return)
    assert "we call on 23\u00a0Aug\u00a02026, 13\u00a0Nov\u00a02026" in window.toast.text.text()

    SetClock.at = datetime(2026, 11, 13, 9, 15).astimezone()
    window.start_reminding()
    window.reminding.beat()
    reminder = window.reminding.window
    assert reminder is not None
    assert reminder.heading.text() == "1 person to call"
    QTest.keyClick(reminder, Key.Key_Return)
    assert listed(window) == ["Pak Budi Santoso"]

    path = tmp_path / "list.pdf"
    monkeypatch.setattr(print_target, "printer_names", list)
    monkeypatch.setattr(print_target, "ask_pdf_target", lambda *about: path)

    def save_as_pdf(dialog: PrintDialog) -> None:
        with qtbot.waitActive(dialog):
            dialog.show()
        timer = dialog.findChild(PageMaker).findChild(QObject)
        qtbot.waitUntil(lambda: not timer.isActive())
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)

    monkeypatch.setattr(PrintDialog, "exec", save_as_pdf)
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.page.view, Key.Key_P, CTRL)
    assert window.toast.text.text() == f"List 1 with 1 call is saved: {path}\nBack from the calls? Press Ctrl L."
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    assert "Pak Budi Santoso" in text
    assert "0812-3456-7788" in text
    assert "LG 43 TV" in text
    assert "3 months, step 2 of 2" in text

    QTest.keyClick(window.page.view, Key.Key_2)
    typed("The picture flickers in the evening")
    press(Key.Key_Return)
    assert listed(window) == []
    assert "A complaint is open" in window.toast.text.text()
    QTest.keyClick(window.page.view, Key.Key_Z, CTRL)
    assert listed(window) == ["Pak Budi Santoso"]
    QTest.keyClick(window.page.view, Key.Key_Y, CTRL)
    assert listed(window) == []
    said = window.desk.shop.db.execute("SELECT said FROM complaint WHERE state = 'open'").fetchone()
    assert said[0] == "The picture flickers in the evening"


def test_from_the_first_start_to_the_first_purchase_in_forty_keys(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[object] = []
    key_click = QTest.keyClick

    def count(widget: QWidget, key: object, *more: object) -> None:
        pressed.append(key)
        key_click(widget, key, *more)

    monkeypatch.setattr(QTest, "keyClick", count)
    monkeypatch.setattr(QTest, "keyClicks", lambda widget, text: [count(widget, letter) for letter in text])
    SetClock.at = datetime(2026, 8, 13, 10, 0).astimezone()
    welcome = Welcome(desk.theme, tmp_path / "first.db", tmp_path / "sample.db", SetClock(), "id")
    qtbot.addWidget(welcome)
    with qtbot.waitActive(welcome):
        welcome.show()
    typed("Toko")
    press(Key.Key_Return)
    assert welcome.shop is not None
    own = Desk(shop=welcome.shop, words=Words("id"), theme=desk.theme, this_pc=desk.this_pc)
    window = MainWindow(own)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.settled), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    press(Key.Key_F3)
    typed("Budi")
    press(Key.Key_Return, Key.Key_Return)
    typed("TV")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("5jt")
    press(Key.Key_Return, Key.Key_Return)
    assert own.shop.db.execute("SELECT amount FROM purchase").fetchall() == [(5_000_000,)]
    assert len(pressed) <= 40
    window.end()
    own.shop.close()
