"""The paper round trip in the window: type the line, answer what is asked, Enter; or key by key in the rows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.booking import printed_lists
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.complaints import open_complaints
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, opened
from shop_crm.store import follow_ups
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.booking_model import RowRole
from shop_crm.ui.pages.booking_page import BookingPage
from shop_crm.ui.this_pc import SERVED_BY
from shop_crm.ui.widgets.button import Button

Key = Qt.Key
NAMES = ("Agus", "Bu Siti", "Citra", "Dewi", "Eko", "Fitri", "Gita")


def sell(shop: Shop) -> None:
    for place, name in enumerate(NAMES):
        customer = read_typed(shop, name=name, phones=f"0812-3456-77{place:02}").customer
        line = Line(item=f"TV {place}", category="tv", amount=9_000_000 - place)
        record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 12), lines=(line,)))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """A list of seven rows, printed this morning."""
    sell(desk.shop)
    print_list(desk.shop, due_calls(desk.shop), printed_by="Siti")
    yield from shown(desk, qtbot)


def shown(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


@pytest.fixture
def page(window: MainWindow) -> BookingPage:
    QTest.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, BookingPage)
    return window.page


def told(page: BookingPage) -> dict[int, str]:
    """What stands at the right of each row, where something does."""
    rows = [page.view.model().index(row, 0).data(RowRole) for row in range(page.view.model().rowCount())]
    return {int(row.number): f"{row.told} {row.after}".strip() for row in rows if row.told}


def type_line(page: BookingPage, text: str) -> None:
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, text)


def test_the_line_is_understood_while_it_is_typed_and_enter_books_it(page: BookingPage, window: MainWindow) -> None:
    type_line(page, "1 ok, 2 na, 3 cb fri 10:00, 4 problem picture flickers")
    assert told(page) == {
        1: "Happy Settled.",
        2: "No answer We try again from Wed\u00a025\u00a0Nov.",
        3: "Call back: Fri\u00a027\u00a0Nov 10:00 On the list of that day.",
        4: "Has a problem “picture flickers” A complaint is opened.",
    }
    assert page.book_button.text().startswith("Book 4 call")
    QTest.keyClick(page.line, Key.Key_Return)
    assert window.toast.text.text().startswith("4 call")
    assert page.line.text() == ""
    assert [one.settled for one in printed_lists(window.desk.shop)] == [4]
    assert [one.complaint.said for one in open_complaints(window.desk.shop)] == ["picture flickers"]


def test_undo_takes_all_of_it_back_and_the_line_stands_there_again(page: BookingPage, window: MainWindow) -> None:
    type_line(page, "1 ok, 2 na")
    QTest.keyClick(page.line, Key.Key_Return)
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Taken back" in window.toast.text.text()
    assert [one.settled for one in printed_lists(window.desk.shop)] == [0]
    assert page.line.text() == "1 ok, 2 na"


def test_enter_with_a_question_open_goes_to_its_answer_and_books_nothing(page: BookingPage, window: MainWindow) -> None:
    type_line(page, "1 oj, 2 na")
    assert page.question.told.text() == "“1 oj”: what came of it?"
    QTest.keyClick(page.line, Key.Key_Return)
    assert [one.settled for one in printed_lists(window.desk.shop)] == [0]
    assert page.question.buttons[0].hasFocus()
    QTest.keyClick(page.question.buttons[0], Key.Key_Space)
    assert page.line.text() == "1 ok, 2 na"
    assert page.line.hasFocus()
    assert not page.question.isVisible()


def test_enter_answers_where_enter_has_led_but_not_pressed_twice(
    page: BookingPage, window: MainWindow, qtbot: QtBot
) -> None:
    type_line(page, "1 oj, 2 na")
    QTest.keyClick(page.line, Key.Key_Return)
    QTest.keyClick(page.question.buttons[0], Key.Key_Return)
    assert page.line.text() == "1 oj, 2 na"
    qtbot.waitUntil(lambda: not page.question._haste.is_on)
    QTest.keyClick(page.question.buttons[0], Key.Key_Return)
    assert page.line.text() == "1 ok, 2 na"
    QTest.keyClick(page.line, Key.Key_Return)
    assert [one.settled for one in printed_lists(window.desk.shop)] == [2]


def test_alt_and_a_figure_answer_one_question_after_the_other(page: BookingPage, window: MainWindow) -> None:
    type_line(page, "1 problem channel 4 stop working, 5 oj")
    assert page.question.count.text().startswith("2 question")
    QTest.keyClick(page.line, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.line.text() == '1 problem "channel 4 stop working"; 5 oj'
    QTest.keyClick(page.line, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.line.text() == '1 problem "channel 4 stop working"; 5 ok'
    QTest.keyClick(page.line, Key.Key_Return)
    assert [one.settled for one in printed_lists(window.desk.shop)] == [2]


def test_an_answer_is_taken_back_like_anything_that_is_typed(page: BookingPage) -> None:
    type_line(page, "1 oj")
    QTest.keyClick(page.line, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.line.text() == "1 ok"
    QTest.keyClick(page.line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.line.text() == "1 oj"


def test_what_has_no_answer_to_choose_is_typed_differently(page: BookingPage) -> None:
    type_line(page, "20 ok")
    assert page.question.told.text() == "“20 ok”: there is no such row on this list."
    assert not page.question.buttons[0].isVisible()
    QTest.keyClick(page.line, Key.Key_Return)
    assert page.line.hasFocus()


def test_the_rows_are_booked_by_their_keys(page: BookingPage, window: MainWindow) -> None:
    QTest.keyClick(page.line, Key.Key_Down)
    assert page.view.hasFocus()
    QTest.keyClicks(page.view, "13")
    QTest.keyClick(page.view, Key.Key_Down)
    QTest.keyClicks(page.view, "2")
    assert page.line.text() == "1 ok; 2 na; 4 problem "
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, "too loud, 5 fans")
    QTest.keyClick(page.line, Key.Key_Down)
    QTest.keyClick(page.view, Key.Key_Home)
    QTest.keyClicks(page.view, "3")
    assert page.line.text().endswith("; 1 na")
    QTest.keyClick(page.view, Key.Key_Delete)
    assert sorted(told(page)) == [1, 4]
    assert page._entries[0].said == "too loud, 5 fans"


def test_a_key_that_is_held_is_said_of_one_row(page: BookingPage) -> None:
    QTest.keyClick(page.line, Key.Key_Down)
    for is_held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", is_held)
        QApplication.sendEvent(page.view, press)
    assert page.line.text() == "1 ok"


def test_every_outcome_of_the_menu_is_read_back_as_itself(page: BookingPage) -> None:
    QTest.keyClick(page.line, Key.Key_Down)
    for outcome in Outcome:
        page._choose(0)
        menu = page.outcome_menu()
        next(action for action in menu.actions() if action.objectName() == f"outcome_{outcome}").trigger()
        assert page._entries[0].outcome is outcome
        page.line.clear()


def test_a_row_that_was_booked_since_is_told_and_booked_again_by_a_key(page: BookingPage, window: MainWindow) -> None:
    shop = window.desk.shop
    call = due_calls(shop)[1]
    record_call(shop, call.id, Outcome.NO_ANSWER, made_by="Dewi")
    assert "by Dewi: no answer." in told(page)[2]
    type_line(page, "2 ok")
    assert told(page)[2].startswith("Left as it is; A books it again Booked 23")
    assert not page.book_button.isEnabled()
    QTest.keyClick(page.line, Key.Key_Down)
    page._choose(1)
    QTest.keyClick(page.view, Key.Key_A)
    assert told(page)[2] == "Happy Settled."
    QTest.keyClick(page.view, Key.Key_Return)
    assert follow_ups.read(shop.db, call.id).state is State.DONE


def test_what_is_half_typed_outlives_escape_another_page_and_a_restart(
    page: BookingPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_line(page, "1 ok, 4 prob")
    QTest.keyClick(page.line, Key.Key_Escape)
    assert window.page is window.pages.get("today")
    window.go("customers")
    assert window.go("booking") is page
    assert page.line.text() == "1 ok, 4 prob"
    window.end()
    for again in shown(desk, qtbot):
        other = again.go("booking")
        assert isinstance(other, BookingPage)
        assert other.line.text() == "1 ok, 4 prob"
        other.line.clear()


def test_each_list_has_its_own_line_and_its_number_leads_to_it(page: BookingPage, window: MainWindow) -> None:
    shop = window.desk.shop
    type_line(page, "1 oj")
    newer = print_list(shop, due_calls(shop)[:2]).number
    assert page.which.count() == 2
    page.number.setFocus()
    page.number.selectAll()
    QTest.keyClicks(page.number, str(newer))
    QTest.keyClick(page.number, Key.Key_Return)
    assert page.line.text() == ""
    assert page.line.hasFocus()
    assert page.view.model().rowCount() == 2
    page.choose_list(1)
    assert page.line.text() == "1 oj"
    page.number.setText("77")
    page._on_number()
    assert "No list 77 was printed here" in page.number_field.message.text()


def test_the_newest_print_stands_there_when_she_comes(page: BookingPage, window: MainWindow) -> None:
    window.go("today")
    newer = print_list(window.desk.shop, due_calls(window.desk.shop)[:2]).number
    window.go("booking")
    assert page.which.currentData() == newer


def test_who_books_is_on_the_timeline(page: BookingPage, desk: Desk) -> None:
    desk.this_pc.setValue(SERVED_BY, "Dewi")
    type_line(page, "1 ok")
    QTest.keyClick(page.line, Key.Key_Return)
    row = desk.shop.db.execute("SELECT made_by FROM contact").fetchone()
    assert row == ("Dewi",)


def test_two_windows_do_not_book_a_row_twice(page: BookingPage, window: MainWindow) -> None:
    shop = window.desk.shop
    type_line(page, "1 ok, 2 ok")
    with opened(Path(shop.path), shop.clock) as second:
        record_call(second, due_calls(second)[0].id, Outcome.STOP, made_by="Dewi")
    QTest.keyClick(page.line, Key.Key_Return)
    assert "Left as they were: row 1." in window.toast.text.text()


def test_without_a_print_the_page_leads_to_printing(desk: Desk, qtbot: QtBot) -> None:
    for window in shown(desk, qtbot):
        page = window.go("booking")
        assert isinstance(page, BookingPage)
        with qtbot.waitSignal(page.wanted) as wanted:
            window.pages.wanted.disconnect(window._on_wanted)
            page._to_print.click()
        assert wanted.args == ["print", None]


def test_the_button_on_today_leads_here(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.page.findChild(Button, "book_list"), Qt.MouseButton.LeftButton)
    assert isinstance(window.page, BookingPage)
