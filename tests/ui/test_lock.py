"""The lock as a person meets it: nothing is read behind the cover, and what she was doing is there afterwards."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.lock import Guarded
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Section
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_customer, read_typed
from shop_crm.services.lock import change_lock, is_code, is_pin, read_lock, set_pin
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.new_pin_dialog import NewPinDialog
from shop_crm.ui.dialogs.pin_dialog import PinDialog
from shop_crm.ui.lock_cover import LockCover
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.tray import Tray

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PIN = "280561"
HERS = ("Kenanga", "0813-0000-1111", "LG TV", "Much too loud")
"""What only the shop may read."""

Show = Callable[[], MainWindow]


class Running:
    """How long the PC runs; a test lets it pass."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def code(desk: Desk) -> str:
    """A PIN is set, and a customer is called today; gives the recovery code."""
    shop = desk.shop
    kenanga = read_typed(shop, name="Bu Kenanga", phones="0813-0000-1111").customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    record_purchase(shop, kenanga, Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,), said="Much too loud"))
    made = set_pin(shop, PIN)
    change_lock(shop, asks_at_start=False)
    return made


@pytest.fixture
def window(code: str, show_window: Show) -> MainWindow:
    return show_window()


@pytest.fixture
def answers(qtbot: QtBot) -> Iterator[list[str]]:
    """What is typed in the dialogs that ask for a PIN, last first; "" closes one."""
    typed: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PinDialog) and dialog.isVisible():
            text = typed.pop() if typed else ""
            if text:
                QTest.keyClicks(dialog.entry.typed, text)
                QTest.keyClick(dialog.entry.typed, Key.Key_Return)
            else:
                QTest.keyClick(dialog, Key.Key_Escape)

    timer = QTimer(interval=5)
    timer.timeout.connect(answer)
    timer.start()
    yield typed
    timer.stop()


def lock(window: MainWindow) -> LockCover:
    QTest.keyClick(window, Key.Key_K, CONTROL | SHIFT)
    return cover_of(window)


def cover_of(window: QWidget) -> LockCover:
    cover = window.findChild(LockCover, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(cover, LockCover)
    assert cover.isVisible()
    return cover


def type_pin(cover: LockCover, pin: str = PIN) -> None:
    QTest.keyClicks(cover.entry.typed, pin)
    QTest.keyClick(cover.entry.typed, Key.Key_Return)
    QApplication.processEvents()


def read_out(interface: QAccessibleInterface) -> list[str]:
    """All that a screen reader comes by: it passes over what is invisible."""
    if interface.state().invisible:
        return []
    told = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    told.append(interface.text(QAccessible.Text.Value))
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            told += read_out(child)
    return told


def heard(window: QWidget) -> str:
    return " ".join(read_out(QAccessible.queryAccessibleInterface(window)))


def seen_texts(window: QWidget) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    fields = [field.text() for field in window.findChildren(QLineEdit) if field.isVisible()]
    return " ".join([*labels, *fields, window.windowTitle()])


def test_the_window_tells_of_customers_until_it_is_locked_and_nothing_then(window: MainWindow) -> None:
    assert "Kenanga" in heard(window)
    cover = lock(window)
    told = heard(window) + seen_texts(window)
    assert [word for word in HERS if word in told] == []
    assert "Locked" in told
    assert cover.geometry() == window.rect()


def test_nothing_of_what_was_there_is_painted(window: MainWindow, desk: Desk, show_window: Show) -> None:
    lock(window)
    locked = window.grab().toImage()
    for _ in range(3):
        QApplication.processEvents()
    add = read_typed(desk.shop, name="Somebody quite different", phones="0819-9999-1111").customer
    line = Line(item="Fridge", category="fridge", amount=9_499_000)
    record_purchase(desk.shop, add, Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,)))
    QApplication.processEvents()
    cover_of(window).entry.typed.clearFocus()
    QApplication.processEvents()
    one = window.grab().toImage()
    assert one.size() == locked.size()
    # Another shop behind it makes no other picture: not a dot comes through.
    other = show_window()
    lock(other)
    cover_of(other).entry.typed.clearFocus()
    QApplication.processEvents()
    assert other.grab().toImage() == one


def test_the_pin_brings_back_what_she_was_typing_and_the_keyboard_to_it(window: MainWindow) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.customer.setFocus()
    QTest.keyClicks(page.customer, "Bu Ken")
    cover = lock(window)
    assert QApplication.focusWidget() is cover.entry.typed
    type_pin(cover)
    assert not window.locking.is_locked
    assert window.page is page
    assert page.isVisible()
    assert page.customer.text() == "Bu Ken"
    assert QApplication.focusWidget() is page.customer


def test_neither_esc_nor_any_key_leaves_the_cover_or_does_something_beneath(window: MainWindow) -> None:
    cover = lock(window)
    for key, with_key in (
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Key.Key_K, CONTROL),
        (Key.Key_P, CONTROL),
        (Key.Key_E, CONTROL),
        (Key.Key_Z, CONTROL),
    ):
        QTest.keyClick(cover.entry.typed, key, with_key)
        QTest.keyClick(window, key, with_key)
    assert QApplication.activeModalWidget() is None
    for wanted in ("settings", "save_file", "find", "undo", "card"):
        window.want(wanted, 1)
    assert window.locking.is_locked
    assert window.pages.name == "today"
    assert cover.isVisible()


def test_a_wrong_pin_is_told_and_the_field_is_empty_again(window: MainWindow) -> None:
    cover = lock(window)
    type_pin(cover, "9999")
    assert cover.entry.pin.message.text() == "This is not the PIN."
    assert cover.entry.typed.text() == ""
    assert window.locking.is_locked


def test_while_a_wrong_one_waits_the_seconds_are_told_and_the_window_lives(window: MainWindow) -> None:
    running = Running()
    window.locking.guard._running = running
    window.locking.guard._next_try = running.seconds
    cover = lock(window)
    for _ in range(4):
        type_pin(cover, "9999")
    entry = cover.entry
    assert entry.pin.message.text() == "Too many wrong tries. The next one in 5 seconds."
    assert not entry.open.isEnabled()
    running.seconds += 3
    entry.look()
    assert entry.pin.message.text() == "Too many wrong tries. The next one in 2 seconds."
    running.seconds += 2
    entry.look()
    assert entry.pin.message.text() == ""
    assert entry._ticking == 0
    type_pin(cover)
    assert not window.locking.is_locked


def test_after_ten_wrong_ones_the_way_back_is_shown_by_itself(window: MainWindow, code: str) -> None:
    running = Running()
    guard = window.locking.guard
    guard._running, guard._next_try = running, running.seconds
    cover = lock(window)
    for _ in range(9):
        type_pin(cover, "9999")
        running.seconds += 300
        cover.entry.look()
    assert not cover.entry.way_back.isVisible()
    type_pin(cover, "9999")
    assert cover.entry.way_back.isVisible()
    field = cover.findChild(QLineEdit, "recovery_code")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "ABCDE")
    QTest.keyClick(field, Key.Key_Return)
    assert "not the recovery code" in cover.entry.code.message.text()
    field.clear()
    QTest.keyClicks(field, code.lower())
    QTest.keyClick(field, Key.Key_Return)
    assert not window.locking.is_locked
    assert not read_lock(window.desk.shop).is_set
    assert window.toast.text.text().startswith("The PIN is taken away.")


def test_without_a_pin_the_key_leads_to_where_one_is_set(desk: Desk, show_window: Show) -> None:
    window = show_window()
    QTest.keyClick(window, Key.Key_K, CONTROL | SHIFT)
    assert not window.locking.is_locked
    assert isinstance(window.page, SettingsPage)
    assert window.page._section is Section.LOCK
    assert window.toast.text.text().startswith("Set a PIN first")


def test_with_a_pin_the_program_starts_locked_and_no_name_was_ever_shown(
    code: str, desk: Desk, show_window: Show
) -> None:
    change_lock(desk.shop, asks_at_start=True)
    window = show_window()
    cover = cover_of(window)
    assert QApplication.focusWidget() is cover.entry.typed
    assert "Kenanga" not in heard(window)
    type_pin(cover)
    assert "Kenanga" in heard(window)


def test_a_dialog_is_covered_too_and_what_is_typed_in_it_stays(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    dialog = CustomerDialog(desk, read_customer(desk.shop, 1), window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    told: list[str] = []
    size = dialog.size()

    def while_it_is_open() -> None:
        qtbot.waitUntil(dialog.isActiveWindow)
        field = dialog.findChild(QLineEdit, "name")
        assert isinstance(field, QLineEdit)
        field.setText("Bu Kenanga Dewi")
        field.setFocus()
        window.locking.lock()
        cover = cover_of(dialog)
        told.append(heard(dialog) + seen_texts(dialog))
        for key in (Key.Key_Escape, Key.Key_Return, Key.Key_Enter):
            QTest.keyClick(cover.entry.typed, key, CONTROL)
            QTest.keyClick(cover.entry.typed, Key.Key_Escape)
        dialog.close()
        told.append(f"{dialog.isVisible()} {read_customer(desk.shop, 1).spoken_name}")
        type_pin(cover)
        told.append(f"{field.text()} {field.isVisible()} {QApplication.focusWidget() is field}")
        told.append(f"{dialog.size() == size} {'Kenanga' in seen_texts(dialog)}")
        QTest.keyClick(dialog, Key.Key_Escape)

    QTimer.singleShot(0, while_it_is_open)
    dialog.exec()
    assert [word for word in HERS if word in told[0]] == []
    assert told[1:] == ["True Bu Kenanga", "Bu Kenanga Dewi True True", "True True"]


def test_a_window_that_comes_while_all_is_locked_is_covered(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    lock(window)
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    QLabel("Bu Kenanga", dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert "Kenanga" not in heard(dialog) + seen_texts(dialog)
    type_pin(cover_of(dialog))
    assert "Kenanga" in seen_texts(dialog)


def test_the_key_of_the_lock_is_heard_in_a_dialog_too(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    dialog.setModal(True)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    window.locking._on_focus(dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Key.Key_K, CONTROL)
    assert not window.locking.is_locked
    QTest.keyClick(dialog.windowHandle(), Key.Key_K, CONTROL | SHIFT)
    assert window.locking.is_locked
    type_pin(cover_of(dialog))
    assert not window.locking.is_locked


def test_a_reminder_while_it_is_locked_says_only_that_calls_are_due(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    cover = lock(window)
    window.start_reminding()
    reminding = window.reminding
    assert reminding is not None
    reminding.announced.connect(told.append)
    reminding.beat()
    assert reminding.window is None
    assert told == ["Calls are due."]
    assert cover.due.text() == "Calls are due."
    assert cover.due.isVisible()
    type_pin(cover)
    assert reminding.window is not None
    assert reminding.window.isVisible()
    assert told[1] == "1 person to call"
    window.locking.lock()
    assert not reminding.window.isVisible()


def test_that_calls_are_due_takes_the_place_of_nothing_that_was_done(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_there", lambda: False)
    cover = lock(window)
    window.start_reminding()
    assert window.reminding is not None
    window.tell("The shop is as the copy held it.")
    window.reminding.beat()
    type_pin(cover)
    window.reminding.release()
    assert window.toast.told == ("The shop is as the copy held it.", 0)
    window.toast.hide()
    window.reminding.release()
    assert window.toast.told == ("1 person to call", 0)


def test_nobody_there_for_long_locks_it_by_the_heartbeat(window: MainWindow) -> None:
    running = Running()
    guard = window.locking.guard
    guard._running = running
    change_lock(window.desk.shop, idle_minutes=2)
    window.locking._on_focus(window.windowHandle())
    running.seconds += 119
    QTest.keyClick(window.windowHandle(), Key.Key_F2)
    running.seconds += 119
    window._on_beat()
    assert not window.locking.is_locked
    running.seconds += 1
    window._on_beat()
    assert window.locking.is_locked


def test_what_ends_while_it_is_locked_is_told_afterwards(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard_now: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard_now.append(event.message()))
    cover = lock(window)
    window._on_done("The copy for Bu Kenanga is saved.", 0)
    assert heard_now == []
    type_pin(cover)
    assert heard_now == ["The copy for Bu Kenanga is saved."]
    assert window.toast.text.text() == "The copy for Bu Kenanga is saved."


def test_many_locks_leave_nothing_behind(window: MainWindow) -> None:
    def count() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(window.findChildren(QObject))

    lock(window)
    window.locking.guard._open()
    before = count()
    for _ in range(20):
        window.locking.lock()
        window.locking.guard._open()
    assert count() == before
    assert window.locking._covers == []


def test_it_has_no_timer_of_its_own(window: MainWindow) -> None:
    assert window.locking.findChildren(QTimer) == []
    cover = lock(window)
    assert cover.entry._ticking == 0


def test_closing_a_locked_window_ends_the_program_and_keeps_what_was_typed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(MainWindow, "_leave", lambda self: ended.append(True))
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    QTest.keyClicks(page.customer, "Bu Ken")
    lock(window)
    window.close()
    assert ended == [True]
    assert list(window.desk.shop.path.parent.glob("*.draft.json")) != []


@pytest.mark.parametrize(
    ("wanted", "about"), [("save_file", None), ("forget", 1), ("person_copy", 1), ("settings", None)]
)
def test_what_is_guarded_is_not_done_without_the_pin(
    window: MainWindow, answers: list[str], wanted: str, about: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for name in ("save_file", "forget", "copy_person"):
        monkeypatch.setattr(window.dialogs, name, lambda *_, name=name: done.append(name))
    monkeypatch.setattr(window, "go", done.append)
    window.want(wanted, about)
    assert done == []
    answers[:] = ["", "9999"]
    window.want(wanted, about)
    assert done == []
    answers[:] = [PIN]
    window.want(wanted, about)
    assert len(done) == 1
    window.want(wanted, about)  # it stays open for a while
    assert len(done) == 2


def test_the_side_bar_asks_too_and_marks_only_where_she_is(window: MainWindow, answers: list[str]) -> None:
    QTest.mouseClick(window.side.buttons["settings"], Qt.MouseButton.LeftButton)
    assert window.pages.name == "today"
    assert window.side.buttons["today"].isChecked()
    answers[:] = [PIN]
    QTest.mouseClick(window.side.buttons["settings"], Qt.MouseButton.LeftButton)
    assert window.pages.name == "settings"


def test_an_undo_of_the_settings_needs_what_the_settings_need(window: MainWindow, answers: list[str]) -> None:
    change_settings(window.desk.shop, shop_name="Toko Baru")
    window.undoing.undo()
    assert window.desk.shop.settings.shop_name == "Toko Baru"
    answers[:] = [PIN]
    window.undoing.undo()
    assert window.desk.shop.settings.shop_name == "Toko Sinar Jaya"
    window.locking.guard._open_until = 0
    window.undoing.redo()
    assert window.desk.shop.settings.shop_name == "Toko Sinar Jaya"


def test_the_settings_close_again_when_the_pin_was_typed_long_ago(window: MainWindow, answers: list[str]) -> None:
    answers[:] = [PIN]
    window.want("settings")
    window._on_beat()
    assert window.pages.name == "settings"
    window.locking.guard._open_until = 0
    window._on_beat()
    assert window.pages.name == "today"


def test_what_is_free_is_not_asked_for(window: MainWindow) -> None:
    change_lock(window.desk.shop, guarded=frozenset())
    window.want("settings")
    assert window.pages.name == "settings"


def test_the_lock_itself_is_never_changed_without_the_pin(window: MainWindow, answers: list[str]) -> None:
    change_lock(window.desk.shop, guarded=frozenset())
    window.want("settings lock")
    page = window.page
    assert isinstance(page, SettingsPage)
    tick = page.findChild(QWidget, f"guarded_{Guarded.FORGET}")
    for name in ("remove_pin", "set_pin"):
        QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert not tick.isChecked()  # type: ignore[attr-defined]
    assert read_lock(window.desk.shop).guarded == frozenset()
    assert is_pin(window.desk.shop, PIN)
    answers[:] = [PIN]
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert read_lock(window.desk.shop).guarded == {Guarded.FORGET}
    QTest.mouseClick(page.findChild(QPushButton, "remove_pin"), Qt.MouseButton.LeftButton)
    assert not read_lock(window.desk.shop).is_set
    assert page.findChild(QLabel, "lock_state").text().startswith("No PIN is set")


@pytest.fixture
def new_pin(desk: Desk, qtbot: QtBot) -> NewPinDialog:
    dialog = NewPinDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def type_new(dialog: NewPinDialog, first: str, second: str) -> None:
    for field, text in ((dialog._first, first), (dialog._second, second)):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog._second, Key.Key_Return)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("12", "12", "A PIN is 4 to 12 digits. Choose such a number."),
        ("1111", "1111", "Everybody tries 1111 and 1234 first. Choose a PIN that is harder to guess."),
        (PIN, "280562", "These are not the same. Type the new PIN once more in both."),
    ],
)
def test_a_pin_that_will_not_do_is_told_and_none_is_set(
    new_pin: NewPinDialog, desk: Desk, first: str, second: str, told: str
) -> None:
    type_new(new_pin, first, second)
    assert told in seen_texts(new_pin)
    assert not read_lock(desk.shop).is_set


def test_a_new_pin_shows_its_code_once_and_esc_does_not_lose_it(new_pin: NewPinDialog, desk: Desk) -> None:
    type_new(new_pin, PIN, PIN)
    assert is_pin(desk.shop, PIN)
    assert is_code(desk.shop, new_pin.code.text())
    QTest.keyClick(new_pin, Key.Key_Escape)
    new_pin.close()
    assert new_pin.isVisible()
    QTest.mouseClick(new_pin.findChild(QPushButton, "copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == new_pin.code.text()
    QTest.keyClick(new_pin, Key.Key_Return)
    assert not new_pin.isVisible()


def test_no_draft_of_a_pin_is_kept(new_pin: NewPinDialog, desk: Desk) -> None:
    type_new(new_pin, PIN, "2805")
    QTest.keyClick(new_pin, Key.Key_Escape)
    assert not new_pin.isVisible()
    for file in desk.shop.path.parent.iterdir():
        assert PIN.encode() not in file.read_bytes()
