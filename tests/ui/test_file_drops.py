"""A file dropped on the window is brought in, wherever it falls."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.main_window import MainWindow

BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def dragged(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(path) if "://" in path else QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData, at: QPointF) -> QDropEvent:
    handle = window.windowHandle()
    assert handle is not None
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, BUTTONS, KEYS)
    QCoreApplication.sendEvent(handle, enter)
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, BUTTONS, KEYS)
    event.ignore()
    QCoreApplication.sendEvent(handle, event)
    return event


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_file_dropped_on_a_field_is_brought_in(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = window.go("counter")
    path = tmp_path / "sales.csv"
    path.write_text("Name,Phone\nSiti,0812 3456 7788\n")
    found: list[str] = []

    def look() -> None:
        dialog = window.findChild(ImportDialog)
        if dialog is None or not dialog.view.bring_in.isEnabled():
            return
        found.append(dialog.findChild(QLabel, "about").text())
        timer.stop()
        dialog.reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    field = page.findChild(type(page.focusWidget() or page)) or page
    event = drop(window, dragged(str(path)), QPointF(field.mapTo(window, field.rect().center())))
    assert event.isAccepted()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found[0].startswith("sales.csv: ")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize(
    "paths", [("/one.csv", "/two.csv"), ("https://example.org/one.csv",), ()], ids=["two", "elsewhere", "none"]
)
def test_what_is_no_file_of_this_pc_is_not_taken(window: MainWindow, paths: tuple[str, ...]) -> None:
    drop(window, dragged(*paths), QPointF(5, 5))
    QCoreApplication.processEvents()
    assert window.findChild(ImportDialog) is None


def test_taking_back_a_large_file_shows_that_it_takes_its_time(window: MainWindow, qtbot: QtBot) -> None:
    shop = window.desk.shop
    rows = "".join(f"Ann {number},0812{number:08d}\n" for number in range(3_000))
    import_prepared(shop, prepare_import(shop, ("Name,Phone\n" + rows).encode()))
    shown: list[tuple[object, str]] = []
    shop.journal.listen(lambda notice: shown.append((QApplication.overrideCursor(), str(window.toast.told))))
    window.undoing.undo()
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (0,)
    ((cursor, told),) = shown
    assert cursor is not None
    assert "One moment: this is a large step" in told
    assert QApplication.overrideCursor() is None
    assert "One moment" not in str(window.toast.told)


def test_what_came_in_is_told_and_taken_back_from_there(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shop = window.desk.shop
    path = tmp_path / "people.csv"
    path.write_text("Name,Phone\nSiti,0812 3456 7788\n")

    def press() -> None:
        dialog = window.findChild(ImportDialog)
        if dialog is not None and dialog.view.bring_in.isEnabled():
            timer.stop()
            qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    timer = QTimer(interval=10)
    timer.timeout.connect(press)
    timer.start()
    window.want("import", path)
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (1,)
    assert "Brought in from people.csv: 1 new customer." in str(window.toast.told)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (0,)
