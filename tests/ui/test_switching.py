"""Another language, look or size while the program runs: at once, and nothing half typed is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from shop_crm.domain.settings import Mode, Section
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import change_settings
from shop_crm.ui.actions import KEYS, window_actions
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.palette import Palette
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.theme import DARK, LIGHT
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.words import Words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(desk: Desk, qapp: QApplication) -> Iterator[Desk]:
    """Its look is as it was after the test that changed it; to dress the application takes longer than most tests."""
    yield desk
    if desk.theme.scale != 1.0:
        desk.theme.resize(1.0, qapp)
    desk.theme.choose(Mode.LIGHT, qapp)


@pytest.fixture
def window(show_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = show_window()
    qtbot.waitUntil(lambda: window._is_settled)
    return window


def speak(window: MainWindow, desk: Desk, language: str, qtbot: QtBot) -> None:
    change_pc(desk.this_pc, "own_language", language)
    window.want("apply", "own_language")
    qtbot.waitUntil(lambda: desk.words.language == language)


def test_the_keys_stay_in_the_choice_that_changes_the_language(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(Section.THIS_PC)
    choice = page.findChild(QComboBox, "own_language")
    choice.setFocus()
    QTest.keyClick(choice, Key.Key_Down)
    qtbot.waitUntil(lambda: desk.words.language == "id")
    again = window.page.findChild(QComboBox, "own_language")
    assert again is not choice
    assert again.hasFocus()
    QTest.keyClick(again, Key.Key_Down)
    qtbot.waitUntil(lambda: desk.words.language == "ms")


@pytest.mark.parametrize(("language", "title"), [("id", "Hari ini"), ("ms", "Hari ini"), ("en", "Today")])
def test_the_window_speaks_another_language(
    window: MainWindow, desk: Desk, qtbot: QtBot, language: str, title: str
) -> None:
    speak(window, desk, "ms" if language != "ms" else "id", qtbot)
    speak(window, desk, language, qtbot)
    assert window.side.buttons["today"].text() == title
    assert window.page.title.text() == title


def test_the_shops_language_is_spoken_and_taken_back_by_undo(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    change_pc(desk.this_pc, "own_language", "")
    change_settings(desk.shop, language="ms")
    qtbot.waitUntil(lambda: desk.words.language == "ms")
    window.undoing.undo()
    qtbot.waitUntil(lambda: desk.words.language == "id")


def test_the_change_of_the_shops_language_is_told_in_it_and_taken_back_from_the_toast(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    change_pc(desk.this_pc, "own_language", "")
    QTest.keyClick(window, Key.Key_Comma, CONTROL)
    page = window.page
    assert isinstance(page, SettingsPage)
    box = page.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData("ms"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: desk.words.language == "ms")
    assert window.toast.isVisible()
    assert window.toast.text.text() == "Diubah: Bahasa kedai."
    window.toast.button.click()
    qtbot.waitUntil(lambda: desk.words.language == "id")
    assert desk.shop.settings.language == "id"
    assert window.toast.isVisible()
    assert window.toast.text.text().startswith("Diurungkan: pengaturan diubah")
    assert not window.toast.button.isVisible()


def test_what_was_told_before_another_size_is_still_told(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.undoing.undo()
    told, old = window.toast.text.text(), window.toast
    change_pc(desk.this_pc, "text_size", 130)
    window.want("apply", "text_size")
    qtbot.waitUntil(lambda: window.toast is not old)
    assert window.toast.isVisible()
    assert window.toast.text.text() == told


def test_a_half_typed_sale_stays_and_she_stays_where_she_was(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F3)
    page = window.page
    assert isinstance(page, CounterPage)
    page.customer.setText("Bu Siti")
    page.customer.textEdited.emit("Bu Siti")
    page.said.setPlainText("the old one was too small")
    page.lines.first_item.setText("TV")
    speak(window, desk, "id", qtbot)
    page = window.page
    assert isinstance(page, CounterPage)
    assert page.customer.text() == "Bu Siti"
    assert page.said.toPlainText() == "the old one was too small"
    assert page.lines.first_item.text() == "TV"


def test_a_search_stays_in_another_size(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add_customer(desk.shop, read_typed(desk.shop, name="Budi").customer)
    window.want("find", "bud")
    change_pc(desk.this_pc, "text_size", 130)
    window.want("apply", "text_size")
    old = window.page
    qtbot.waitUntil(lambda: window.page is not old)
    page = window.page
    assert isinstance(page, CustomersPage)
    assert page.search.text() == "bud"
    assert desk.theme.px(100) == 130
    assert page.search.height() > 46


def test_an_open_card_stays_open(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    number = add_customer(desk.shop, read_typed(desk.shop, name="Budi").customer)
    window.want("card", number)
    speak(window, desk, "ms", qtbot)
    page = window.page
    assert isinstance(page, CustomersPage)
    assert page.card.customer.id == number
    assert page.card.isVisible()


def test_light_and_dark_by_the_palette(window: MainWindow, desk: Desk) -> None:
    window.want("look")
    assert desk.theme.palette is DARK
    window.want("look")
    assert desk.theme.palette is LIGHT


def test_changed_settings_reach_pages_that_are_out_of_sight(window: MainWindow, desk: Desk) -> None:
    QTest.keyClick(window, Key.Key_F3)
    QTest.keyClick(window, Key.Key_F2)
    before = window.go("counter")
    QTest.keyClick(window, Key.Key_F2)
    change_settings(desk.shop, currency_code="MYR", shop_name="Kedai Baharu")
    assert window.go("counter") is not before
    assert "Kedai Baharu" in window.windowTitle()


def test_a_half_typed_setting_holds_when_another_page_is_asked_for(window: MainWindow, desk: Desk) -> None:
    QTest.keyClick(window, Key.Key_F3)
    window.want("settings calls")
    line = window.page.findChild(QLineEdit, "greeting_from")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "5jt")
    QTest.keyClick(line, Key.Key_G, CONTROL)
    assert desk.shop.settings.greeting_from == 5_000_000
    assert isinstance(window.page, GreetingsPage)
    assert window.page is window.go("greetings"), "the page in front is one that the window knows"
    assert "Rp\u00a05.000.000" in window.page._told.text()


def test_a_section_that_is_asked_for_has_the_keyboard(window: MainWindow) -> None:
    window.want("settings calls")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "section_calls"


def test_what_is_amiss_with_a_setting_is_seen_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 640)
    window.want("settings calls")
    assert isinstance(window.page, SettingsPage)
    line = window.page.findChild(QLineEdit, "thanks_after_days")
    message = window.page.editors["thanks_after_days"].message
    line.setFocus()
    sight, bar = window.page._scroll.viewport(), window.page._scroll.verticalScrollBar()
    bar.setValue(bar.value() + line.mapTo(sight, line.rect().bottomLeft()).y() - sight.height() + 4)
    QTest.keyClicks(line, "99")
    QTest.keyClick(line, Key.Key_Return)
    qtbot.wait(0)
    QApplication.processEvents()
    assert message.text() == "Write a whole number from 0 to 60."
    assert message.mapTo(sight, message.rect().bottomLeft()).y() <= sight.height()


def test_escape_leaves_the_settings_for_the_page_before(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F4)
    QTest.keyClick(window, Key.Key_Comma, CONTROL)
    assert isinstance(window.page, SettingsPage)
    QTest.keyClick(window.page, Key.Key_Escape)
    assert isinstance(window.page, CustomersPage)


def test_ctrl_f_in_the_help_looks_in_the_help(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F1)
    page = window.page
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_F, CONTROL)
    assert window.page is page
    assert page.search.hasFocus()


def test_the_palette_finds_by_any_words_and_enter_takes_the_first(window: MainWindow, desk: Desk) -> None:
    palette = Palette(desk, window_actions(desk.words), window)
    palette.search.setText("list prin")
    palette.show()
    QTest.keyClick(palette.search, Key.Key_Return)
    assert palette.chosen == "print"
    palette.deleteLater()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("wish", "sale"),
        ("thank", "senders"),
        ("double", "doubles"),
        ("merge", "doubles"),
        ("birthday", "greetings"),
        ("consent", "find"),
        ("stop", "find"),
        ("forget", "find"),
        ("copy of", "find"),
        ("return", "complaints"),
        ("exchange", "complaints"),
        ("arrival", "products"),
        ("note", "find"),
    ],
)
def test_the_palette_finds_the_way_to_what_has_no_row_of_its_own(
    window: MainWindow, desk: Desk, typed: str, name: str
) -> None:
    palette = Palette(desk, window_actions(desk.words), window)
    palette.search.setText(typed)
    names = [palette.action_at(row).name for row in range(palette.view.model().rowCount())]
    assert name in names
    assert typed in palette.told_at(names.index(name))
    palette.deleteLater()


def test_the_palette_says_when_there_is_nothing(window: MainWindow, desk: Desk) -> None:
    palette = Palette(desk, window_actions(desk.words), window)
    palette.search.setText("xyzzy")
    QTest.keyClick(palette.search, Key.Key_Return)
    assert palette.chosen == ""
    assert palette._nothing.isVisibleTo(palette)
    palette.deleteLater()


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_no_two_actions_share_a_key_or_a_name(language: str) -> None:
    actions = window_actions(Words(language))
    keys = [key for each in KEYS.values() for key in each]
    assert len(set(keys)) == len(keys)
    assert {action.name for action in actions if action.cap} == set(KEYS)
    assert len({action.words for action in actions}) == len(actions) == len({action.name for action in actions})


def test_every_action_is_known_to_the_window(window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done = []
    verbs = {
        window: ("_lock", "close", "_switch"),
        window.undoing: ("undo", "redo"),
        window.dialogs: (
            "print_list",
            "bring_in",
            "save_file",
            "open_palette",
            "tell_about",
            "check",
            "go_back",
        ),
    }
    for owner, names in verbs.items():
        for name in names:
            monkeypatch.setattr(owner, name, lambda *_, name=name: done.append(name))
    monkeypatch.setattr(window.copies, "make", lambda *_: done.append("make"))
    monkeypatch.setattr(CustomersPage, "add", lambda self: done.append("add"))
    monkeypatch.setattr(window, "go", lambda name, go=window.go: (done.append(name), go(name))[1])
    for action in window_actions(desk.words):
        done.clear()
        window.want(action.name)
        assert done, action.name


def test_the_start_with_the_computer_is_set_and_shown_as_the_desktop_has_it(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    QTest.keyClick(window, Key.Key_Comma, CONTROL)
    page = window.page
    assert isinstance(page, SettingsPage)
    page.show_section(Section.THIS_PC)
    box = page.findChild(QCheckBox, "starts_with_pc")
    assert not box.isChecked()
    box.click()
    entry = tmp_path / "config" / "autostart" / "shop-crm.desktop"
    assert entry.is_file()
    assert box.isChecked()
    entry.unlink()
    page.refresh()
    assert not box.isChecked()
