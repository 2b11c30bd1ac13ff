"""The window itself: pages, place, the safe copy, the tray, one program for one shop, and our own mistakes."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_crm import paths
from shop_crm.domain.settings import Mode
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import opened
from shop_crm.store import copy_notes
from shop_crm.ui.bugs import BugNet, keep_log
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.ending import After
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.theme import DARK, Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.ui.widgets.side_bar import SideButton

Key = Qt.Key


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


@pytest.mark.parametrize(
    ("key", "page"),
    [(Key.Key_F2, TodayPage), (Key.Key_F3, CounterPage), (Key.Key_F4, CustomersPage), (Key.Key_F8, PlansPage)],
)
def test_each_page_has_its_key(window: MainWindow, key: Qt.Key, page: type) -> None:
    QTest.keyClick(window, key)
    assert isinstance(window.page, page)


def test_ctrl_f_looks_for_a_customer_from_everywhere(window: MainWindow) -> None:
    for key in (Key.Key_F2, Key.Key_F3):
        QTest.keyClick(window, key)
        QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(window.page, CustomersPage)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "search"


def test_its_place_on_the_screen_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(800, 700)
    window.show()
    window.end()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 700)
    again.end()


def test_a_safe_copy_is_made_from_the_bar_and_its_hour_told(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    button = window.side.findChild(type(window._copy), "safe_copy")
    assert button.text() == "Make a safe copy"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.toast.isVisible())
    assert "A safe copy was made and checked: toko " in window.toast.text.text()
    assert button.text().startswith("Safe copy ")
    (copy,) = (desk.shop.path.parent / "toko backups").glob("*.db")
    assert copy.stat().st_size > 0


def test_a_second_place_that_is_missing_is_told_and_the_first_copy_is_made(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    change_pc(desk.this_pc, "backup_folder", str(tmp_path / "stick"))
    window.copies.make()
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=20_000)
    told = window.toast.text.text()
    assert "A safe copy was made and checked: toko " in told
    assert f"The other one is missing: There is no folder {tmp_path / 'stick'}." in told


def test_the_program_ends_once_its_last_copy_is_made(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[bool] = []
    monkeypatch.setattr(MainWindow, "_leave", lambda self: left.append(True))
    window.copies.start()
    add_customer(desk.shop, read_typed(desk.shop, name="Budi").customer)
    window.close()
    window.come_forward()
    assert (left, window.isVisible()) == ([], False)
    qtbot.waitUntil(lambda: left == [True], timeout=20_000)
    held = [copy_notes.read(path) for path in paths.backup_folder(desk.shop.path).glob("*.db")]
    assert max(copy.counts["customer"] for copy in held if copy) == 1


def test_nothing_to_undo_is_said(window: MainWindow) -> None:
    window.undoing.undo()
    assert window.toast.text.text() == "There is nothing to take back."
    window.undoing.redo()
    assert window.toast.text.text() == "There is nothing to do again."


def test_a_mistake_of_ours_is_told_once_logged_without_data_and_the_form_stays(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(Notice, "exec", lambda self: shown.append(self.told.text()))
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.customer.setText("Canary Rahasia")
    page._keeper.touch()
    net = BugNet(desk, window.flush)
    said = "Canary Rahasia 0899"
    try:
        raise ValueError(said)
    except ValueError:
        with caplog.at_level(logging.ERROR):
            net.caught(*sys.exc_info())  # type: ignore[arg-type]
    assert len(shown) == 1
    assert "what was saved is safe" in shown[0]
    assert "ValueError" in caplog.text
    assert "Canary" not in caplog.text
    assert page.customer.text() == "Canary Rahasia"
    assert CounterPage(desk).customer.text() == "Canary Rahasia"


def test_closing_to_the_tray_is_asked_once(window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(self: Notice) -> int:
        asked.append(self.heading.text())
        self.chosen = "yes"
        return 1

    monkeypatch.setattr(Notice, "exec", answer)
    from shop_crm.ui.tray import Tray

    window.tray = Tray(desk, window)
    window.close()
    assert not window.isVisible()
    window.come_forward()
    window.close()
    assert asked == ["Shall we go on reminding you?"]


def test_a_damaged_file_that_was_opened_is_left_to_be_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    monkeypatch.setattr(MainWindow, "_leave", lambda self: left.append(True))
    window._on_pages_checked(True)
    assert left == []
    window._on_pages_checked(False)
    assert left == [True]
    assert window.after is After.DOUBT
    assert not window.centralWidget().isEnabled()


def test_the_look_can_be_dark(qapp: QApplication, theme: Theme) -> None:
    theme.choose(Mode.DARK, qapp)
    assert theme.palette is DARK
    theme.choose(Mode.LIGHT, qapp)
    assert theme.palette is not DARK


def test_what_people_typed_is_never_read_as_html(window: MainWindow) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_ending_the_session_asks_nothing(window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Notice, "exec", lambda self: asked.append("asked"))
    monkeypatch.setattr(MainWindow, "_leave", lambda self: None)
    from shop_crm.ui.tray import Tray

    window.tray = Tray(desk, window)
    window.quit()
    window.close()
    assert asked == []
    assert not window.isVisible()


@pytest.mark.parametrize("size", [(1366, 720), (1000, 640)], ids=["a common screen", "a low one"])
@pytest.mark.parametrize("times", [1, 3], ids=["short", "long"])
def test_the_toast_covers_nothing_on_any_page(window: MainWindow, size: tuple[int, int], times: int) -> None:
    window.resize(*size)
    window.toast.tell(
        " ".join(["Bu Lestari: no answer. We try again on Tue 24 Nov, better in the evening."] * times), 1
    )
    window.toast._timer.stop()  # on a busy PC the pages take longer than it is shown
    for name in ("today", "counter", "customers", "complaints", "products", "plans"):
        window.go(name)
        QTest.qWait(0)
        toast = window.toast
        assert toast.isVisible()
        assert QRect(QPoint(0, 0), toast.size()) == toast.visibleRegion().boundingRect()
        assert toast.text.heightForWidth(toast.text.width()) <= toast.text.height(), "its sentence is cut"
        place = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
        page = QRect(window.page.mapTo(window, QPoint(0, 0)), window.page.size())
        assert not place.intersects(page)
        for button in window.side.findChildren(SideButton):
            assert not place.intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))
    high = window.page.height()
    window.toast.hide()
    QTest.qWait(0)
    assert window.page.height() >= high
    assert window.page.geometry().bottom() == window.centralWidget().rect().bottom()


def test_what_another_program_writes_is_noticed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    from shop_crm.ui.reminding import Reminding

    reminding = Reminding(desk, window)
    with opened(desk.shop.path, desk.shop.clock) as other:
        add_customer(other, read_typed(other, name="Rina").customer)
    with qtbot.waitSignal(reminding.changed_outside):
        reminding.beat()
    reminding.stop()


def test_the_log_is_the_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "data" / "log.txt")
    before = list(logging.getLogger().handlers)
    keep_log()
    (handler,) = [each for each in logging.getLogger().handlers if each not in before]
    logging.getLogger("shop_crm.ui").warning("somewhere")
    logging.getLogger().removeHandler(handler)
    handler.close()
    log = tmp_path / "data" / "log.txt"
    assert "somewhere" in log.read_text("utf-8")
    if os.name == "posix":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_what_is_told_before_the_window_is_there_covers_no_page_of_the_bar(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.resize(1366, 728)
    qtbot.addWidget(window)
    window.toast.tell("Pak Budi: noted as sent by WhatsApp. Undo takes back the note; what was sent stays sent.", 1)
    window.show()
    centre = window.centralWidget()
    assert centre is not None
    try:
        qtbot.waitUntil(lambda: window.toast.geometry().bottom() == window.side.free_room.bottom())
        assert window.side.free_room.contains(window.toast.geometry())
    finally:
        window.end()


def test_a_toast_that_goes_at_once_leaves_the_page_its_room(window: MainWindow) -> None:
    window.toast.tell("Pak Budi: noted as sent by WhatsApp. " * 20, 1)
    window.toast.hide()
    QApplication.processEvents()
    assert window.toast._page.contentsMargins().bottom() == 0
