"""The week by keys and by hand: who is due when, and a call on another day."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.calls_model import RowRole
from shop_crm.ui.pages.week_page import WeekPage
from shop_crm.ui.widgets.day_column import DayList

Key = Qt.Key
CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Budi is promised a call today, Siti is due today, Rina on Thursday; Sundays are closed, two calls fit a day."""
    for number, (name, day) in enumerate({"Budi": 5, "Siti": 13, "Rina": 16}.items()):
        customer = read_typed(desk.shop, name=name, phones=f"0812-3456-770{number}").customer
        line = Line(item="LG TV", category="tv", amount=5_499_000)
        record_purchase(desk.shop, customer, Purchase(customer_id=0, day=date(2026, 11, day), lines=(line,)))
    change_settings(desk.shop, closed_weekdays=(6,), calls_a_day=2)
    budi = next(call for call in due_calls(desk.shop) if call.customer.name == "Budi")
    record_call(desk.shop, budi.id, Outcome.CALL_BACK, promised_on=date(2026, 11, 23))
    return show_window()


@pytest.fixture
def page(window: MainWindow) -> WeekPage:
    QTest.keyClick(window, Key.Key_F10)
    assert isinstance(window.page, WeekPage)
    QApplication.processEvents()
    return window.page


def names(view: DayList) -> list[str]:
    return [view.model().index(row, 0).data(RowRole).name for row in range(view.model().rowCount())]


def shown(page: WeekPage) -> dict[str, list[str]]:
    columns = (column for column in page.columns if column.isVisible())
    return {column.heading.text(): found for column in columns if (found := names(column.view))}


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def centre(view: DayList, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def drag(page: WeekPage, start: DayList, row: int, target: DayList) -> None:
    """Press on a call, go to another day, let go."""
    at = centre(start, row)
    there = start.viewport().mapFromGlobal(target.viewport().mapToGlobal(target.viewport().rect().center()))
    QTest.mousePress(start.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    for way in (at + QPoint(3, 0), (at + there) / 2, there):
        QTest.mouseMove(start.viewport(), way)
    QTest.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, NONE, there)


def test_seven_days_stand_side_by_side_with_their_calls(page: WeekPage) -> None:
    assert shown(page) == {"Today": ["Budi", "Siti"], "Thu\u00a026\u00a0Nov": ["Rina"]}
    assert [column.heading.text() for column in page.columns][-1] == "Sun\u00a029\u00a0Nov"
    assert page.chosen is not None
    assert page.chosen.customer.name == "Budi"


def test_a_day_says_how_full_it_is_and_why_it_is_closed(page: WeekPage) -> None:
    notes = [column.note.text() for column in page.columns]
    assert [notes[0], notes[1], notes[-1]] == ["2 calls", "Nobody to call", "Closed every Sunday"]
    change_settings(page.desk.shop, calls_a_day=1)
    assert page.columns[0].note.text() == "2 calls, limit 1"
    assert page.columns[0].note.property("tone") == "red"


def test_arrows_go_through_days_and_calls(page: WeekPage) -> None:
    press(Key.Key_Down)
    assert page.chosen is not None
    assert page.chosen.customer.name == "Siti"
    for _ in range(3):
        press(Key.Key_Right)
    assert page.chosen is not None
    assert page.chosen.customer.name == "Rina"
    press(Key.Key_Left)
    assert page.chosen is None
    assert page.columns[2].view.hasFocus()


def test_control_and_an_arrow_move_the_call_and_undo_brings_it_back(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_Right, CONTROL)
    assert shown(page) == {"Today": ["Budi"], "Tue\u00a024\u00a0Nov": ["Siti"], "Thu\u00a026\u00a0Nov": ["Rina"]}
    assert window.toast.text.text() == "Siti: we call on Tue\u00a024\u00a0Nov."
    assert page.chosen is not None
    assert page.chosen.customer.name == "Siti"
    assert page.columns[1].view.hasFocus()
    press(Key.Key_Left, CONTROL)
    assert shown(page)["Today"] == ["Budi", "Siti"]
    QTest.keyClick(window, Key.Key_Z, CONTROL)
    assert shown(page)["Tue\u00a024\u00a0Nov"] == ["Siti"]


def test_a_call_is_not_moved_before_today_and_it_is_told(page: WeekPage, window: MainWindow) -> None:
    before = page.desk.shop.journal.last_id()
    press(Key.Key_Left, CONTROL)
    assert page.desk.shop.journal.last_id() == before
    assert "22\u00a0Nov\u00a02026 is over" in window.toast.text.text()
    assert page.columns[0].heading.text() == "Today"


def test_a_call_is_moved_past_the_last_day_that_is_shown_and_back(page: WeekPage, window: MainWindow) -> None:
    window.resize(1000, 640)
    QApplication.processEvents()
    drag(page, page.columns[0].view, 1, page.columns[4].view)
    press(Key.Key_Right, CONTROL)
    assert page.columns[0].heading.text() == "Tue\u00a024\u00a0Nov"
    assert shown(page) == {"Thu\u00a026\u00a0Nov": ["Rina"], "Sat\u00a028\u00a0Nov": ["Siti"]}
    assert page.columns[4].view.hasFocus()
    for _ in range(5):
        press(Key.Key_Left, CONTROL)
    assert shown(page) == {"Today": ["Budi", "Siti"], "Thu\u00a026\u00a0Nov": ["Rina"]}


def test_m_asks_for_a_day_and_tells_at_once_when_the_shop_is_closed(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_M)
    assert page.when.hasFocus()
    QTest.keyClicks(page.when, "sun")
    assert "Sun\u00a029\u00a0Nov: the shop is closed that day (closed every Sunday)" in texts(page)
    press(Key.Key_Return)
    assert window.toast.text.text().endswith("we call on Mon\u00a030\u00a0Nov.")
    assert shown(page) == {"Today": ["Budi"], "Thu\u00a026\u00a0Nov": ["Rina"]}
    assert page.columns[0].view.hasFocus()


def texts(page: WeekPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_day_that_is_none_is_told_at_its_field(page: WeekPage) -> None:
    press(Key.Key_M)
    QTest.keyClicks(page.when, "zzz")
    press(Key.Key_Return)
    assert page.when.isVisible()
    assert any("zzz" in text for text in texts(page))
    press(Key.Key_Escape)
    assert not page.when.isVisible()
    assert page.columns[0].view.hasFocus()


def test_a_promise_that_is_moved_still_says_what_was_promised(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_Right, CONTROL)
    assert window.toast.text.text() == "Budi: promised for Mon\u00a023\u00a0Nov; now Tue\u00a024\u00a0Nov."


def test_a_call_is_dragged_to_another_day(page: WeekPage, window: MainWindow) -> None:
    drag(page, page.columns[0].view, 1, page.columns[4].view)
    assert shown(page) == {"Today": ["Budi"], "Thu\u00a026\u00a0Nov": ["Rina"], "Fri\u00a027\u00a0Nov": ["Siti"]}
    assert window.toast.text.text() == "Siti: we call on Fri\u00a027\u00a0Nov."


def test_while_it_is_dragged_the_day_under_it_is_marked_and_escape_lets_go(page: WeekPage) -> None:
    start, target = page.columns[0].view, page.columns[4]
    QTest.mousePress(start.viewport(), Qt.MouseButton.LeftButton, NONE, centre(start, 1))
    there = start.viewport().mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mouseMove(start.viewport(), there)
    assert target._is_target
    assert page._held.isVisible()
    press(Key.Key_Escape)
    assert not page._held.isVisible()
    QTest.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, NONE, there)
    assert shown(page) == {"Today": ["Budi", "Siti"], "Thu\u00a026\u00a0Nov": ["Rina"]}


def test_a_click_alone_moves_nothing(page: WeekPage) -> None:
    before = page.desk.shop.journal.last_id()
    drag(page, page.columns[0].view, 1, page.columns[0].view)
    QTest.mouseClick(page.columns[0].view.viewport(), Qt.MouseButton.LeftButton, NONE, centre(page.columns[0].view, 1))
    assert page.desk.shop.journal.last_id() == before
    assert page.chosen is not None
    assert page.chosen.customer.name == "Siti"


def test_later_days_come_by_key_and_by_click(page: WeekPage, qtbot: QtBot) -> None:
    assert not page.earlier.isEnabled()
    press(Key.Key_Right, ALT)
    assert page.columns[0].heading.text() == "Mon\u00a030\u00a0Nov"
    qtbot.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert page.columns[0].heading.text() == "Today"


def test_a_narrow_window_shows_fewer_days_and_goes_on_where_they_end(page: WeekPage, window: MainWindow) -> None:
    window.resize(1000, 640)
    QApplication.processEvents()
    visible = [column.heading.text() for column in page.columns if column.isVisible()]
    assert len(visible) == 5
    press(Key.Key_Right, ALT)
    assert page.columns[0].heading.text() == "Sat\u00a028\u00a0Nov"


def test_enter_opens_the_card(page: WeekPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        press(Key.Key_Return)
    assert wanted.args[0] == "card"


def test_a_call_that_stands_on_that_day_already_stays_and_nothing_is_told(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_M)
    QTest.keyClicks(page.when, "today")
    press(Key.Key_Return)
    assert not window.toast.isVisible()
    assert shown(page) == {"Today": ["Budi", "Siti"], "Thu\u00a026\u00a0Nov": ["Rina"]}


def test_a_hand_that_trembles_does_not_take_the_call_up(page: WeekPage) -> None:
    start = page.columns[0].view
    at = centre(start, 1)
    QTest.mousePress(start.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    QTest.mouseMove(start.viewport(), at + QPoint(2, 1))
    assert not page._held.isVisible()
    QTest.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, NONE, at + QPoint(2, 1))


def test_the_day_is_asked_for_the_call_that_is_chosen_then(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_M)
    assert "On which day shall we call Budi?" in texts(page)
    view = page.columns[0].view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, centre(view, 1))
    assert "On which day shall we call Siti?" in texts(page)
    QTest.keyClicks(page.when, "tue")
    QTest.keyClick(page.when, Key.Key_Return)
    assert window.toast.text.text() == "Siti: we call on Tue\u00a024\u00a0Nov."


def test_without_a_chosen_call_it_is_told_what_to_choose(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_Right)
    press(Key.Key_M)
    assert not page.when.isVisible()
    assert window.toast.text.text() == "Choose a call first; then we ask for its day."


def test_who_goes_to_a_day_without_calls_is_not_asked_for_one_any_more(page: WeekPage) -> None:
    press(Key.Key_M)
    page.columns[1].view.setFocus()
    assert not page.when.isVisible()


def test_a_second_enter_in_haste_moves_the_call_and_opens_no_card(page: WeekPage, window: MainWindow) -> None:
    press(Key.Key_M)
    QTest.keyClicks(page.when, "tue")
    for _ in range(2):
        press(Key.Key_Return)
    assert window.page is page
