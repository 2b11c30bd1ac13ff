"""The settings page: made from the declarations, true at once, and undone where it is the shop's."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.settings import Section, declared
from shop_crm.services import history
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.words.settings import HINTS, LABELS, SECTIONS

Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk)
    desk.theme.dress(page)
    qtbot.addWidget(page)
    desk.shop.journal.listen(lambda notice: page.told(notice.tables))
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def type_line(page: SettingsPage, name: str, text: str) -> None:
    edit = page.findChild(QLineEdit, name)
    edit.setFocus()
    edit.setText(text)
    QTest.keyClick(edit, Key.Key_Return)


def type_rows(page: SettingsPage, name: str, text: str) -> None:
    edit = page.findChild(QPlainTextEdit, name)
    edit.setFocus()
    edit.setPlainText(text)
    page.setFocus()


def choose(page: SettingsPage, name: str, value: object) -> None:
    combo = page.findChild(QComboBox, name)
    place = combo.findData(value)
    assert place >= 0
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def message(page: SettingsPage, name: str) -> str:
    return page.editors[name].message.text()


def test_everything_declared_has_its_editor_its_words_and_its_section(page: SettingsPage) -> None:
    names = {setting.name for setting in declared()}
    assert set(page.editors) == names == set(LABELS)
    assert set(HINTS) <= names
    assert set(SECTIONS) == set(Section)


def test_every_code_that_is_declared_can_be_chosen_and_has_its_words(page: SettingsPage) -> None:
    for setting in declared():
        if setting.codes:
            box = page.findChild(QComboBox, setting.name)
            assert [box.itemData(row) for row in range(box.count())] == list(setting.codes)
            assert all(box.itemText(row) for row in range(box.count()))


@pytest.mark.parametrize("section", list(Section))
def test_a_section_shows_its_own_settings_and_no_others(page: SettingsPage, section: Section) -> None:
    page.findChild(QWidget, f"section_{section}").click()
    hidden = {"state_code"}  # Indonesia has no states with holidays of their own
    wanted = {setting.name for setting in declared() if setting.section is section} - hidden
    assert {name for name, editor in page.editors.items() if editor.isVisible()} == wanted


def test_a_name_is_kept_at_once_and_taken_back_by_undo(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.done) as told:
        type_line(page, "shop_name", "Toko Baru")
    assert desk.shop.settings.shop_name == "Toko Baru"
    assert told.args[0] == "Changed: Name of the shop."
    history.undo(desk.shop, told.args[1])
    assert desk.shop.settings.shop_name == "Toko Sinar Jaya"
    assert page.findChild(QLineEdit, "shop_name").text() == "Toko Sinar Jaya"


def test_leaving_a_field_as_it_was_changes_nothing(page: SettingsPage, desk: Desk) -> None:
    before = desk.shop.journal.last_id()
    for name in ("shop_name", "large_line"):
        type_line(page, name, page.findChild(QLineEdit, name).text())
    assert desk.shop.journal.last_id() == before


def test_days_that_nobody_touched_follow_what_is_set_elsewhere(page: SettingsPage, desk: Desk) -> None:
    page.show_section(Section.DAYS)
    days = page.findChild(QPlainTextEdit, "closed_days")
    for day, shown in ((date(2026, 12, 24), "24 Dec 2026"), (date(2026, 12, 31), "31 Dec 2026")):
        change_settings(desk.shop, closed_days=(day,))
        assert days.toPlainText() == shown
    before = desk.shop.journal.last_id()
    days.setFocus()
    page.findChild(QWidget, "section_days").setFocus()
    assert desk.shop.journal.last_id() == before


def test_an_amount_is_read_as_at_the_counter(page: SettingsPage, desk: Desk) -> None:
    page.show_section(Section.CALLS)
    type_line(page, "large_line", "2,5jt")
    assert desk.shop.settings.large_line == 2_500_000
    assert page.findChild(QLineEdit, "large_line").text() == "2.500.000"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("large_line", "Rp\u00a03.000.000 counts. Such a purchase is followed up, whatever it was."),
        ("yes_limit", "Rp\u00a00 counts. 0 stands for the price of the item."),
        (
            "greeting_from",
            "Rp\u00a03.000.000 counts. Since they came, and only where they asked for a greeting.",
        ),
    ],
)
def test_an_amount_that_is_emptied_says_what_it_is_for(page: SettingsPage, name: str, told: str) -> None:
    page.show_section(Section.CALLS)
    type_line(page, name, "")
    assert message(page, name) == f"Write an amount in figures. Until then {told}"


def test_an_amount_names_the_currency_that_the_shop_has_now(page: SettingsPage) -> None:
    assert page.editors["large_line"].label.text().endswith("(Rp)")
    choose(page, "currency_code", "MYR")
    assert page.editors["large_line"].label.text().endswith("(RM)")
    assert page.findChild(QLineEdit, "large_line").text() == "800"


def test_what_cannot_be_read_is_told_and_stays_as_typed(page: SettingsPage, desk: Desk) -> None:
    page.show_section(Section.CALLS)
    type_line(page, "courtesy_attempts", "many")
    assert message(page, "courtesy_attempts") == "Write a whole number from 1 to 10."
    assert page.findChild(QLineEdit, "courtesy_attempts").text() == "many"
    assert desk.shop.settings.courtesy_attempts == 3
    type_line(page, "courtesy_attempts", "4")
    assert message(page, "courtesy_attempts") == ""
    assert desk.shop.settings.courtesy_attempts == 4


def test_half_typed_words_stay_when_something_else_changes(page: SettingsPage, desk: Desk) -> None:
    edit = page.findChild(QLineEdit, "shop_name")
    edit.setFocus()
    edit.setText("Toko Ba")
    change_settings(desk.shop, large_line=5_000_000)
    assert edit.text() == "Toko Ba"
    page.flush()
    assert desk.shop.settings.shop_name == "Toko Ba"


def test_rows_are_kept_when_the_keyboard_leaves_them(page: SettingsPage, desk: Desk) -> None:
    type_rows(page, "staff", "Rina\n\n  Agus \nRina")
    assert desk.shop.settings.staff == ("Rina", "Agus")
    page.show_section(Section.DAYS)
    type_rows(page, "closed_days", "24 Dec\n1 Jan 2027")
    assert desk.shop.settings.closed_days == (date(2026, 12, 24), date(2027, 1, 1))
    assert page.findChild(QPlainTextEdit, "closed_days").toPlainText() == "24 Dec 2026\n1 Jan 2027"
    page.show_section(Section.REMINDERS)
    type_rows(page, "quiet_hours", "12-13")
    assert desk.shop.settings.quiet_hours == ((time(12), time(13)),)
    assert page.findChild(QPlainTextEdit, "quiet_hours").toPlainText() == "12:00–13:00"


def test_a_closed_weekday_is_one_that_is_not_ticked(page: SettingsPage, desk: Desk) -> None:
    page.show_section(Section.DAYS)
    page.findChild(QWidget, "weekday_6").click()
    assert desk.shop.settings.closed_weekdays == (6,)
    assert not desk.shop.settings.calendar.is_open(date(2026, 11, 29))


def test_a_shop_is_open_on_one_day_at_least(page: SettingsPage, desk: Desk) -> None:
    page.show_section(Section.DAYS)
    for day in range(7):
        page.findChild(QWidget, f"weekday_{day}").click()
    assert len(desk.shop.settings.closed_weekdays) < 7


def test_another_country_brings_its_states(page: SettingsPage, desk: Desk) -> None:
    choose(page, "country_code", "MY")
    assert desk.shop.settings.country_code == "MY"
    assert page.editors["state_code"].isVisible()
    choose(page, "state_code", "10")
    assert desk.shop.settings.state_code == "10"
    choose(page, "country_code", "ID")
    assert desk.shop.settings.state_code == ""


def test_what_belongs_to_this_pc_stays_on_it(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_section(Section.THIS_PC)
    before = desk.shop.journal.last_id()
    with qtbot.waitSignal(page.wanted) as wanted:
        choose(page, "text_size", 130)
    assert wanted.args == ["apply", "text_size"]
    assert read_pc(desk.this_pc).text_size == 130
    assert desk.shop.journal.last_id() == before


def test_damaged_notes_of_this_pc_are_as_if_never_set(desk: Desk) -> None:
    damaged = {"look/mode": "pink", "look/text_size": "huge", "settings/own_language": "xx", "print/paper": "a5"}
    for key, value in damaged.items():
        desk.this_pc.setValue(key, value)
    pc = read_pc(desk.this_pc)
    assert (pc.look, pc.text_size, pc.own_language, pc.paper) == ("system", 100, "", "a4")
    change_pc(desk.this_pc, "sounds", True)
    assert read_pc(desk.this_pc).sounds


def test_the_keyboard_goes_to_the_sections_first(page: SettingsPage) -> None:
    page.arrive()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "section_shop"


def test_a_picture_that_is_none_is_refused(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    page.show_section(Section.PAPER)
    (tmp_path / "logo.png").write_text("no picture")
    page.editors["logo"].take_file(tmp_path / "logo.png")
    assert message(page, "logo")
    assert desk.shop.settings.logo == ""
