"""Complaints as a person uses them: never out of sight, read in her words, solved, taken back, read again."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import record_call
from shop_crm.services.complaints import count_open, open_complaints
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, open_shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.theme import Theme

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def sell(shop: Shop, name: str, phone: str, day: date, item: str = "LG TV") -> Recorded:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category="tv", amount=5_499_000)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,), said="For my mother."))


def press(widget: object, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def click(window: MainWindow, name: str) -> None:
    button = next(one for one in window.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    """Siti has complained on 21 Nov, Budi today; Rina is called today."""
    shop = desk.shop
    earlier = open_shop(shop.path, Clock(stand_in=date(2026, 11, 21)))
    siti = sell(earlier, "Ibu Siti", "0813-1111-2222", date(2026, 11, 6), "Sharp fridge")
    record_call(earlier, siti.planned[0].id, Outcome.PROBLEM, said="It doesn't cool")
    earlier.close()
    budi = sell(shop, "Pak Budi", "0812-3456-7788", date(2026, 11, 5))
    record_call(shop, budi.planned[0].id, Outcome.PROBLEM, said="The picture <b>flickers</b>")
    sell(shop, "Rina", "0814-1111-3333", date(2026, 11, 13))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.qWait(0)
    yield window
    window.end()


@pytest.fixture
def page(window: MainWindow) -> ComplaintsPage:
    press(window, Key.Key_F5)
    assert isinstance(window.page, ComplaintsPage)
    return window.page


def listed(page: ComplaintsPage) -> list[str]:
    model = page.view.model()
    return [model.row(row).name for row in range(model.rowCount())]


def solution(page: ComplaintsPage) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit, "solution")
    assert isinstance(found, QPlainTextEdit)
    return found


def count_at_the_bar(window: MainWindow) -> str:
    return window.side.buttons["complaints"].accessibleDescription()


def test_the_longest_open_one_comes_first_and_is_told_in_their_words(page: ComplaintsPage, window: MainWindow) -> None:
    assert listed(page) == ["Ibu Siti", "Pak Budi"]
    assert page.view.hasFocus()
    told = shown(window)
    assert all(part in told for part in ("“It doesn't cool”", "2 days open", "Sharp fridge", "0813-1111-2222"))
    press(page.view, Key.Key_Down)
    assert "“The picture <b>flickers</b>”" in shown(window)
    assert "since today" in shown(window)


def test_the_bar_counts_the_open_ones_wherever_she_is(window: MainWindow) -> None:
    assert count_at_the_bar(window) == "2"
    press(window, Key.Key_F5)
    press(window.page, Key.Key_Return, CONTROL)
    assert count_at_the_bar(window) == "1"
    press(window, Key.Key_Z, CONTROL)
    assert count_at_the_bar(window) == "2"


def test_solved_is_one_key_says_what_follows_and_goes_on_to_the_next(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(solution(page), "New thermostat")
    press(solution(page), Key.Key_Return, CONTROL)
    assert window.toast.text.text() == "Solved. We ask Ibu Siti on Mon\u00a030\u00a0Nov whether it really is."
    assert listed(page) == ["Pak Budi"]
    assert page.view.hasFocus()
    assert solution(page).toPlainText() == ""


def test_undo_brings_the_complaint_and_the_typed_words_back(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(solution(page), "New thermostat")
    click(window, "solve")
    press(window, Key.Key_Z, CONTROL)
    assert listed(page) == ["Ibu Siti", "Pak Budi"]
    press(page.view, Key.Key_Home)
    assert solution(page).toPlainText() == "New thermostat"
    assert "solved complaint" in window.toast.text.text()


def test_words_of_one_complaint_stay_with_it_and_outlive_the_program(
    page: ComplaintsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(solution(page), "Ordered a part")
    press(solution(page), Key.Key_Escape)
    assert page.view.hasFocus()
    press(page.view, Key.Key_Down)
    assert solution(page).toPlainText() == ""
    press(page.view, Key.Key_Up)
    assert solution(page).toPlainText() == "Ordered a part"
    window.flush()
    again = ComplaintsPage(desk)
    qtbot.addWidget(again)
    again.show()
    assert solution(again).toPlainText() == "Ordered a part"


def test_solved_ones_can_be_read_with_what_we_did(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(solution(page), "New thermostat")
    press(solution(page), Key.Key_Return, CONTROL)
    click(window, "choice_solved")
    assert listed(page) == ["Ibu Siti"]
    told = shown(window)
    assert all(
        part in told for part in ("New thermostat", "solved 23\u00a0Nov", "We ask on Mon\u00a030\u00a0Nov whether")
    )
    assert not solution(page).isVisible()
    press(page.view, Key.Key_Return, CONTROL)
    assert count_open(page.desk.shop) == 1


def test_that_calls_wait_is_said_of_the_open_ones_alone(page: ComplaintsPage, window: MainWindow) -> None:
    waits = "Cheerful calls to these houses wait until it is solved."
    assert waits in shown(window)
    page._on_which("solved")
    assert waits not in shown(window)


def test_nobody_unhappy_is_said(page: ComplaintsPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page.view, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not page._haste.is_on)
    press(page.view, Key.Key_Return, CONTROL)
    assert "Nobody is unhappy." in shown(window)
    assert count_at_the_bar(window) == ""


def test_enter_opens_the_customers_card(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_Return)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer.name == "Siti"


def test_a_complaint_that_is_noted_elsewhere_is_there_at_once(page: ComplaintsPage, window: MainWindow) -> None:
    press(window, Key.Key_F2)
    press(window.page.view, Key.Key_2)
    said = window.page.findChild(QLineEdit, "said")
    QTest.keyClicks(said, "Too loud")
    press(said, Key.Key_Return)
    assert count_at_the_bar(window) == "3"
    press(window, Key.Key_F5)
    assert listed(page) == ["Ibu Siti", "Pak Budi", "Rina"]


def test_a_call_into_an_unhappy_house_leads_to_its_complaint(window: MainWindow, desk: Desk) -> None:
    budi = open_complaints(desk.shop)[1].complaint
    record_call(
        desk.shop,
        desk.shop.db.execute("SELECT id FROM follow_up WHERE customer_id = ? AND state = 'open'", (budi.customer_id,))
        .fetchone()[0],
        Outcome.CALL_BACK,
        promised_on=date(2026, 11, 23),
    )  # fmt: skip
    today = window.page
    assert isinstance(today, TodayPage)
    for _ in range(5):
        if today.card.right_button.isHidden():
            press(today.view, Key.Key_Up)
    for way in ("key", "click"):
        press(window, Key.Key_F5) if way == "key" else click(window, "make_right")
        assert "“The picture <b>flickers</b>”" in shown(window)
        press(window, Key.Key_F2)


def test_a_complaint_is_noted_on_the_card_with_its_purchase_and_taken_back(window: MainWindow, desk: Desk) -> None:
    press(window, Key.Key_F4)
    customers = window.page
    assert isinstance(customers, CustomersPage)
    QTest.keyClicks(customers.search, "Rina")
    press(customers.search, Key.Key_Return)
    card = customers.card
    for _ in range(5):
        if card.chosen_row() is None or card.chosen_row().purchase is None:
            press(card.view, Key.Key_Down)
    press(card.view, Key.Key_C)
    assert card.complaint.said.hasFocus()
    assert "What is wrong with it: LG TV?" in shown(window)
    press(card.complaint.said, Key.Key_Return)
    assert "Write it down word for word" in shown(window)
    assert customers.findChild(PurchaseDialog) is None  # Enter means the field here, not the chosen purchase
    QTest.keyClicks(card.complaint.said, "Too loud")
    press(card.complaint.said, Key.Key_Escape)
    assert card.view.hasFocus()
    press(card.view, Key.Key_C)
    assert card.complaint.said.text() == "Too loud"
    press(card.complaint.said, Key.Key_Return)
    (complaint,) = (one.complaint for one in open_complaints(desk.shop) if one.customer.name == "Rina")
    assert (complaint.said, complaint.purchase_id is not None) == ("Too loud", True)
    assert "“Too loud”" in shown(window)
    calls = [str(card.model.index(row, 0).data()) for row in range(card.model.rowCount())]
    assert [told.rsplit(", ", 1)[1] for told in calls if told.startswith("We call")] == [
        "once the complaint is solved"
    ] * 2
    assert window.toast.text.text().startswith("The complaint is noted.")
    click(window, "make_right")
    assert isinstance(window.page, ComplaintsPage)
    assert "“Too loud”" in shown(window)
    press(window, Key.Key_Z, CONTROL)
    assert count_open(desk.shop) == 2


def test_the_palette_finds_the_complaints(window: MainWindow) -> None:
    window.want("complaints")
    assert isinstance(window.page, ComplaintsPage)


def test_a_hasty_second_press_solves_one_complaint_and_not_the_next(page: ComplaintsPage, desk: Desk) -> None:
    for _ in range(2):
        press(page.view, Key.Key_Return, CONTROL)
    assert count_open(desk.shop) == 1


def test_enter_that_is_held_opens_no_card(page: ComplaintsPage, window: MainWindow) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(page.view, held)
    assert window.page is page


def test_the_words_of_a_complaint_that_is_taken_back_stand_in_their_field_again(window: MainWindow) -> None:
    press(window, Key.Key_F4)
    customers = window.page
    assert isinstance(customers, CustomersPage)
    QTest.keyClicks(customers.search, "Rina")
    press(customers.search, Key.Key_Return)
    card = customers.card
    press(card.view, Key.Key_C)
    QTest.keyClicks(card.complaint.said, "Too loud")
    press(card.complaint.said, Key.Key_Return)
    press(window, Key.Key_Z, CONTROL)
    press(card.view, Key.Key_C)
    assert card.complaint.said.text() == "Too loud"
