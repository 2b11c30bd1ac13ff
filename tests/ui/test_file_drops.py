"""A file dropped on the window is brought in, wherever it falls."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.lock import set_pin
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.main_window import MainWindow

BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def dragged(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(path) if "://" in path else QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window: QWidget, data: QMimeData, at: QPointF) -> QDropEvent:
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


@pytest.mark.parametrize("paths", [("https://example.org/one.csv",), ()], ids=["web", "none"])
def test_what_is_no_file_is_not_taken(window: MainWindow, paths: tuple[str, ...]) -> None:
    drop(window, dragged(*paths), QPointF(5, 5))
    QCoreApplication.processEvents()
    assert window.findChild(ImportDialog) is None


@pytest.mark.parametrize(
    ("paths", "told"),
    [
        (("/one.csv", "/two.csv"), "2 files were dropped at once, and none of them was taken."),
        (("smb://pc/one.csv",), "smb://pc/one.csv cannot be read. Copy it to this PC and try again."),
    ],
    ids=["several", "on another PC"],
)
def test_why_files_were_not_taken_is_told_and_no_field_takes_their_names(
    window: MainWindow, paths: tuple[str, ...], told: str
) -> None:
    page = window.go("plans")
    field = page.findChild(QLineEdit, "plan_name")
    typed = field.text()
    data = dragged(*paths)
    data.setText("\n".join(paths))
    event = drop(window, data, QPointF(field.mapTo(window, field.rect().center())))
    assert event.isAccepted()
    QCoreApplication.processEvents()
    assert window.findChild(ImportDialog) is None
    assert told in str(window.toast.told)
    assert field.text() == typed


def test_a_file_dropped_below_a_dialog_or_a_lock_is_not_taken(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(window.dialogs, "bring_in", asked.append)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    assert not drop(window, dragged("/one.csv"), QPointF(5, 5)).isAccepted()
    dialog.close()
    set_pin(window.desk.shop, "8214")
    window.locking.lock()
    assert not drop(window, dragged("/one.csv"), QPointF(5, 5)).isAccepted()
    QCoreApplication.processEvents()
    assert asked == []
    window.end()


def test_a_form_takes_no_files_name_as_a_text(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("Name,Phone\nSiti,0812 3456 7788\n")
    form = CustomerDialog(desk, None)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    field = next(each for each in form.findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(field, "Siti")
    data = dragged(str(path))
    data.setText(path.as_uri())
    assert not drop(form, data, QPointF(field.mapTo(form, field.rect().center()))).isAccepted()
    words = QMimeData()
    words.setText(" Aminah")
    assert drop(form, words, QPointF(field.mapTo(form, field.rect().center()))).isAccepted()
    assert "file:" not in field.text()
    assert "Aminah" in field.text()


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
