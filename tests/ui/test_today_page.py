"""Today as a person uses it: keys, words, what follows, and taking it back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.products import record_arrival
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import add_wish
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.calls_model import CallRow, Heading, RowRole
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.widgets.call_layout import lay_call

Key = Qt.Key


def sell(shop: Shop, name: str, phone: str, day: date, item: str = "LG TV") -> None:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category="tv", amount=5_499_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,), said="For my mother."))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """Two overdue calls, one for today and one for this week."""
    sell(desk.shop, "Pak Budi", "0812-3456-7788", date(2026, 11, 5))
    sell(desk.shop, "Ibu Siti", "0813-1111-2222", date(2026, 11, 6))
    sell(desk.shop, "Rina", "0814-1111-3333", date(2026, 11, 13))
    sell(desk.shop, "Yohanes", "0815-1111-4444", date(2026, 11, 15))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    assert isinstance(window.page, TodayPage)
    return window.page


def listed(page: TodayPage) -> list[str]:
    """Headings and names from top to bottom."""
    model = page.view.model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    return [f"{row.words} {row.count}" if isinstance(row, Heading) else row.name for row in rows]


def press(widget: object, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def said(page: TodayPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "said")
    assert isinstance(found, QLineEdit)
    return found


def test_calls_are_listed_in_their_groups_and_the_first_is_chosen(page: TodayPage) -> None:
    assert listed(page) == ["Overdue 2", "Pak Budi", "Ibu Siti", "Today 1", "Rina", "This week 1", "Yohanes"]
    call = page.card
    texts = [label.text() for label in call.findChildren(QLabel)]
    assert "Pak Budi" in texts
    assert "0812-3456-7788" in texts
    assert "“For my mother.”" in texts
    assert any("Is it working, is it set up?" in text for text in texts)
    assert any(text.startswith("Because Pak Budi bought LG TV on 5\u00a0Nov for Rp\u00a05.499.000") for text in texts)


def test_a_wish_that_is_here_and_thanks_are_told_as_such(page: TodayPage, desk: Desk) -> None:
    wati = add_customer(desk.shop, read_typed(desk.shop, name="Bu Wati", phones="0816-1111-2222").customer)
    add_wish(desk.shop, wati, "A second TV")
    record_arrival(desk.shop, "LG TV")
    agus = add_customer(desk.shop, read_typed(desk.shop, name="Mas Agus", phones="0817-1111-2222").customer)
    rudi = replace(read_typed(desk.shop, name="Pak Rudi").customer, sent_by=agus)
    lamp = Line(item="Lamp", amount=15_000)
    record_purchase(desk.shop, rudi, Purchase(customer_id=0, day=desk.shop.today, lines=(lamp,)))
    model = page.view.model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    told = {row.name: (row.about, [words for words, *_ in row.chips]) for row in rows if not isinstance(row, Heading)}
    assert told["Bu Wati"] == ("LG TV", ["Wish is here"])
    assert told["Mas Agus"] == ("Sent us Pak Rudi", ["Say thank you"])
    assert told["Rina"] == ("LG TV, Rp\u00a05.499.000", [])


def test_happy_is_one_key_and_the_next_call_is_chosen(page: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.done) as told:
        press(page.view, Key.Key_1)
    assert told.args[0] == "Pak Budi: happy. Settled: 1 follow-up."
    assert "Pak Budi" not in listed(page)
    assert window.toast.isVisible()
    assert window.toast.text.text() == told.args[0]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_figure_with_alt_or_control_books_nothing(page: TodayPage, modifier: Qt.KeyboardModifier) -> None:
    before = listed(page)
    press(page.view, Key.Key_1, modifier)
    assert listed(page) == before


def test_undo_brings_the_call_back_and_redo_takes_it_away(page: TodayPage, window: MainWindow) -> None:
    press(page.view, Key.Key_1)
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Pak Budi" in listed(page)
    assert "Taken back: result of a call" in window.toast.text.text()
    press(window, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "Pak Budi" not in listed(page)
    assert "Done again: result of a call" in window.toast.text.text()


def test_a_problem_asks_for_their_words_first(page: TodayPage) -> None:
    press(page.view, Key.Key_2)
    assert "Pak Budi" in listed(page)
    assert said(page).hasFocus()
    said(page).setText("Gambarnya bergaris")
    press(said(page), Key.Key_Return)
    assert "Pak Budi" not in listed(page)
    row = page.desk.shop.db.execute("SELECT said, state FROM complaint").fetchone()
    assert tuple(row) == ("Gambarnya bergaris", "open")


def test_words_typed_before_the_outcome_are_kept_with_it(page: TodayPage) -> None:
    press(page.view, Key.Key_F9)
    assert said(page).hasFocus()
    QTest.keyClicks(said(page), "All is well")
    press(said(page), Key.Key_Return)
    assert page.view.hasFocus()
    press(page.view, Key.Key_1)
    assert page.desk.shop.db.execute("SELECT said FROM contact").fetchone()[0] == "All is well"


def test_later_asks_for_the_day_and_says_how_it_was_understood(page: TodayPage, qtbot: QtBot) -> None:
    press(page.view, Key.Key_4)
    when = page.findChild(QLineEdit, "when")
    assert isinstance(when, QLineEdit)
    assert when.hasFocus()
    QTest.keyClicks(when, "tue 10:00")
    assert "Tue\u00a024\u00a0Nov 10:00" in [label.text() for label in page.card.findChildren(QLabel)]
    with qtbot.waitSignal(page.done) as told:
        press(when, Key.Key_Return)
    assert told.args[0] == "Pak Budi: call back. We call on Tue\u00a024\u00a0Nov 10:00, as promised."


def test_a_promise_for_a_holiday_is_told_at_once_with_its_name(page: TodayPage, qtbot: QtBot) -> None:
    press(page.view, Key.Key_4)
    when = page.findChild(QLineEdit, "when")
    assert isinstance(when, QLineEdit)
    QTest.keyClicks(when, "25 dec")
    told = [label.text() for label in page.card.findChildren(QLabel)]
    assert "Fri\u00a025\u00a0Dec: the shop is closed that day (Christmas Day)" in told
    with qtbot.waitSignal(page.done) as done:
        press(when, Key.Key_Return)
    assert done.args[0].endswith(
        "The shop is closed that day (Christmas Day): tell the customer, or agree on another day."
    )


def test_a_day_that_is_none_is_told_at_its_field_and_nothing_is_booked(page: TodayPage) -> None:
    press(page.view, Key.Key_4)
    when = page.findChild(QLineEdit, "when")
    assert isinstance(when, QLineEdit)
    QTest.keyClicks(when, "someday")
    press(when, Key.Key_Return)
    assert any("“someday” is not a day" in label.text() for label in page.card.findChildren(QLabel))
    assert when.text() == "someday"
    assert page.desk.shop.db.execute("SELECT count(*) FROM contact").fetchone()[0] == 0


def test_escape_goes_back_to_the_list_and_loses_no_words(page: TodayPage, window: MainWindow) -> None:
    press(page.view, Key.Key_2)
    QTest.keyClicks(said(page), "half a word")
    press(said(page), Key.Key_Escape)
    assert page.view.hasFocus()
    assert said(page).text() == "half a word"
    press(page.view, Key.Key_Down)
    assert said(page).text() == ""
    press(page.view, Key.Key_Up)
    assert said(page).text() == "half a word"


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_PageUp], ids=["Home", "Page up"])
def test_the_first_call_is_chosen_by_a_key_though_a_heading_stands_above_it(page: TodayPage, key: Qt.Key) -> None:
    press(page.view, Key.Key_End)
    last = page.view.currentIndex().row()
    press(page.view, key)
    assert page.view.currentIndex().row() == 1 < last


def test_every_outcome_can_be_chosen_from_the_menu(page: TodayPage) -> None:
    names = [action.objectName() for action in page.outcome_menu().actions() if not action.isSeparator()]
    assert names == [f"outcome_{outcome}" for outcome in Outcome]


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.CALL_BACK])
def test_each_outcome_of_the_menu_is_booked_and_taken_back(
    page: TodayPage, window: MainWindow, outcome: Outcome
) -> None:
    said(page).setText("They said this")
    said(page).textEdited.emit("They said this")
    action = next(a for a in page.outcome_menu().actions() if a.objectName() == f"outcome_{outcome}")
    action.trigger()
    booked = page.desk.shop.db.execute("SELECT outcome, said FROM contact").fetchone()
    assert tuple(booked) == (outcome, "They said this")
    window.undoing.undo()
    assert page.desk.shop.db.execute("SELECT count(*) FROM contact").fetchone()[0] == 0
    assert "Pak Budi" in listed(page)


def test_a_held_key_and_a_double_click_book_one_call(page: TodayPage, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, "outcome_happy")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    following = page.findChildren(QPushButton, "outcome_happy")[-1]
    QTest.mouseDClick(following, Qt.MouseButton.LeftButton)
    assert page.desk.shop.db.execute("SELECT count(*) FROM contact").fetchone()[0] == 1


def test_the_same_key_twice_in_haste_books_one_call(page: TodayPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_1)
    QTest.keyClick(page.view, Qt.Key.Key_1)
    assert page.desk.shop.db.execute("SELECT count(*) FROM contact").fetchone()[0] == 1
    qtbot.waitUntil(lambda: not page._haste.is_on)
    QTest.keyClick(page.view, Qt.Key.Key_1)
    assert page.desk.shop.db.execute("SELECT count(*) FROM contact").fetchone()[0] == 2


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_2, "words"), (Qt.Key.Key_4, "when")])
def test_the_second_press_in_haste_is_not_written_into_the_field(page: TodayPage, key: Qt.Key, name: str) -> None:
    QTest.keyClick(page.view, key)
    field = getattr(page.card, name)
    assert field.hasFocus()
    QTest.keyClick(field, key)
    QTest.keyClicks(field, "x")
    assert field.text() == "x"


@pytest.mark.parametrize("when", ["Today", "Wed\u00a025\u00a0Nov 10:00", "Mon\u00a04\u00a0Jan\u00a02027 10:00"])
def test_the_phones_stand_in_one_column_however_long_the_day_is(page: TodayPage, when: str) -> None:
    row = next(one for one in page._model._rows if isinstance(one, CallRow))
    laid = lay_call(page.desk.theme, replace(row, when=when), 800)
    (phone,) = [told.room for told in laid.told if told.text == row.phone]
    (usual,) = [told.room for told in lay_call(page.desk.theme, row, 800).told if told.text == row.phone]
    assert phone.right() == usual.right()
    assert " ".join(told.text for told in laid.told if told.room.right() > usual.right()) == when


def test_typing_in_the_search_goes_to_the_customers(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        page.search.textEdited.emit("b")
    assert wanted.args == ["find", "b"]


def test_nobody_to_call_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    texts = [label.text() for label in window.page.findChildren(QLabel) if label.isVisible()]
    assert "Nobody to call today" in texts
    window.end()


def test_no_line_is_drawn_on_the_card_where_nothing_stands_beneath_it(page: TodayPage, desk: Desk) -> None:
    card = page.card
    call = due_calls(desk.shop)[0]
    card.show_call(call)
    assert not card._below.isHidden()
    silent = [replace(reason, purchase=replace(reason.purchase, said="")) for reason in call.reasons if reason.purchase]
    card.show_call(replace(call, reasons=tuple(silent), contacts=()))
    assert card._last.isHidden()
    assert card._below.isHidden()
