"""Complaints as a person uses them: never out of sight, read in her words, solved, taken back, read again."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.complaints import Cause, Complaint, Remedy, Severity
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import record_call
from shop_crm.services.cards import read_bought
from shop_crm.services.complaints import add_step, closed_complaints, count_open, open_complaint, open_complaints
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, change_settings, open_shop
from shop_crm.store import follow_ups
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.exchange_dialog import ExchangeDialog
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.dialogs.return_dialog import ReturnDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.widgets.button import Button

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
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Siti has complained on 21 Nov, Budi today; Rina is called today."""
    shop = desk.shop
    earlier = open_shop(shop.path, Clock(stand_in=date(2026, 11, 21)))
    siti = sell(earlier, "Ibu Siti", "0813-1111-2222", date(2026, 11, 6), "Sharp fridge")
    record_call(earlier, siti.planned[0].id, Outcome.PROBLEM, said="It doesn't cool")
    earlier.close()
    budi = sell(shop, "Pak Budi", "0812-3456-7788", date(2026, 11, 5))
    record_call(shop, budi.planned[0].id, Outcome.PROBLEM, said="The picture <b>flickers</b>")
    sell(shop, "Rina", "0814-1111-3333", date(2026, 11, 13))
    window = show_window()
    QTest.qWait(0)
    return window


@pytest.fixture
def page(window: MainWindow) -> ComplaintsPage:
    press(window, Key.Key_F5)
    assert isinstance(window.page, ComplaintsPage)
    return window.page


def listed(page: ComplaintsPage) -> list[str]:
    model = page.view.model()
    return [model.row(row).name for row in range(model.rowCount())]


def field(page: ComplaintsPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def step(page: ComplaintsPage) -> QLineEdit:
    return field(page, "step")


def fill(page: ComplaintsPage, name: str, text: str) -> None:
    field(page, name).setFocus()
    field(page, name).selectAll()
    QTest.keyClicks(field(page, name), text)


def chosen(page: ComplaintsPage) -> Complaint:
    row = page.view.model().row(page.view.currentIndex().row())
    return row.unhappy.complaint


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


def test_another_complaint_is_read_from_its_words_on(page: ComplaintsPage, window: MainWindow) -> None:
    window.resize(900, 480)
    QTest.qWait(0)
    bar = page.card.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    fill(page, "in_hands_of", "Hadi")
    press(field(page, "in_hands_of"), Key.Key_Escape)
    assert bar.value() > 0  # the same one stays where she reads it
    press(page.view, Key.Key_Down)
    assert bar.value() == 0


def test_the_bar_counts_the_open_ones_wherever_she_is(window: MainWindow) -> None:
    assert count_at_the_bar(window) == "2"
    press(window, Key.Key_F5)
    press(window.page, Key.Key_Return, CONTROL)
    assert count_at_the_bar(window) == "1"
    press(window, Key.Key_Z, CONTROL)
    assert count_at_the_bar(window) == "2"


def test_solved_is_one_key_says_what_follows_and_goes_on_to_the_next(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(step(page), "New thermostat")
    press(step(page), Key.Key_Return, CONTROL)
    assert window.toast.text.text() == "Solved. We ask Ibu Siti on Mon\u00a030\u00a0Nov whether it really is."
    assert listed(page) == ["Pak Budi"]
    assert page.view.hasFocus()
    assert step(page).text() == ""


def test_undo_brings_the_complaint_and_the_typed_words_back(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(step(page), "New thermostat")
    click(window, "solve")
    press(window, Key.Key_Z, CONTROL)
    assert listed(page) == ["Ibu Siti", "Pak Budi"]
    press(page.view, Key.Key_Home)
    assert step(page).text() == "New thermostat"
    assert "solved complaint" in window.toast.text.text()


def test_words_of_one_complaint_stay_with_it_and_outlive_the_program(
    page: ComplaintsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(step(page), "Ordered a part")
    press(step(page), Key.Key_Escape)
    assert page.view.hasFocus()
    press(page.view, Key.Key_Down)
    assert step(page).text() == ""
    press(page.view, Key.Key_Up)
    assert step(page).text() == "Ordered a part"
    window.flush()
    again = ComplaintsPage(desk)
    qtbot.addWidget(again)
    again.show()
    assert step(again).text() == "Ordered a part"


def test_solved_ones_can_be_read_with_what_we_did(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_F9)
    QTest.keyClicks(step(page), "New thermostat")
    press(step(page), Key.Key_Return, CONTROL)
    click(window, "choice_solved")
    assert listed(page) == ["Ibu Siti"]
    told = shown(window)
    assert all(
        part in told for part in ("New thermostat", "solved 23\u00a0Nov", "We ask on Mon\u00a030\u00a0Nov whether")
    )
    assert not step(page).isVisible()
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


def test_a_number_chooses_how_it_is_made_right_and_again_takes_it_back(page: ComplaintsPage) -> None:
    for number, remedy in enumerate(Remedy, start=1):
        press(page.view, Qt.Key(Key.Key_0 + number))
        assert chosen(page).remedy is remedy
    press(page.view, Key.Key_6)
    assert chosen(page).remedy is None
    assert page.view.hasFocus()


def test_cost_day_and_hands_are_typed_one_after_the_other_and_kept(page: ComplaintsPage, window: MainWindow) -> None:
    fill(page, "cost", "285.000")
    press(field(page, "cost"), Key.Key_Return)
    assert field(page, "promised_on").hasFocus()
    QTest.keyClicks(field(page, "promised_on"), "thu")
    press(field(page, "promised_on"), Key.Key_Return)
    assert "made right by Thu\u00a026\u00a0Nov" in window.toast.text.text()
    QTest.keyClicks(field(page, "in_hands_of"), "Hadi")
    press(field(page, "in_hands_of"), Key.Key_Return)
    assert step(page).hasFocus()
    complaint = chosen(page)
    assert (complaint.cost, complaint.promised_on, complaint.in_hands_of) == (285_000, date(2026, 11, 26), "Hadi")
    told = shown(window)
    assert "promised by Thu\u00a026\u00a0Nov" in told
    assert "5 % of what Ibu Siti and theirs have brought" in told
    (promise,) = (one for one in follow_ups_of(window, complaint.id) if one.kind is Kind.PROMISE)
    assert promise.due == date(2026, 11, 26)


def follow_ups_of(window: MainWindow, complaint_id: int) -> list[FollowUp]:
    return follow_ups.of_complaint(window.desk.shop.db, complaint_id)


@pytest.mark.parametrize(
    ("name", "text"), [("cost", "about 5"), ("promised_on", "1 jan 2020"), ("promised_on", "someday")]
)
def test_what_cannot_be_read_is_told_beside_its_field_stays_and_stops_nothing_else(
    page: ComplaintsPage, window: MainWindow, name: str, text: str
) -> None:
    fill(page, name, text)
    press(field(page, name), Key.Key_Escape)
    assert page.view.hasFocus()
    message = page.card.remedy.fields[name].message
    assert message.isVisible()
    press(page.view, Key.Key_Return, CONTROL)
    assert count_open(window.desk.shop) == 2  # a cost that nobody could read would be lost
    press(page.view, Key.Key_Down)
    press(page.view, Key.Key_Up)
    assert field(page, name).text() == text


def test_more_than_one_may_say_yes_to_is_told_and_never_in_the_way(page: ComplaintsPage, window: MainWindow) -> None:
    assert "say yes up to Rp\u00a05.499.000, the price of the item" in shown(window)
    fill(page, "cost", "9.000.000")
    press(field(page, "cost"), Key.Key_Return)
    assert "The owner decides." in shown(window)
    assert chosen(page).cost == 9_000_000
    change_settings(window.desk.shop, yes_limit=10_000_000)
    assert "The owner decides." not in shown(window)
    assert "say yes up to Rp\u00a010.000.000" in shown(window)


def test_steps_are_told_with_day_and_clerk(page: ComplaintsPage, window: MainWindow) -> None:
    window.desk.this_pc.setValue("counter/served_by", "Dewi")
    press(page.view, Key.Key_F9)
    QTest.keyClicks(step(page), "Part ordered")
    press(step(page), Key.Key_Return)
    assert (step(page).text(), step(page).hasFocus()) == ("", True)
    assert window.toast.text.text() == "Ibu Siti: the step is noted."
    QTest.keyClicks(step(page), "Part arrived")
    press(step(page), Key.Key_Return)
    told = shown(window)
    assert all(part in told for part in ("Part ordered", "Part arrived", "23\u00a0Nov, Dewi"))
    press(step(page), Key.Key_Return)
    assert "Write it down word for word" in shown(window)
    press(window, Key.Key_Z, CONTROL)
    assert "Part arrived" not in shown(window)


def test_what_else_they_told_can_be_kept_later(page: ComplaintsPage) -> None:
    for name, place in (("cause", 1), ("severity", 2), ("wanted", 2)):
        combo = page.findChild(QComboBox, name)
        assert isinstance(combo, QComboBox)
        combo.setFocus()
        for _ in range(place if name != "severity" else 1):
            press(combo, Key.Key_Down)
    fill(page, "item", "Thermostat")
    press(field(page, "item"), Key.Key_Escape)
    complaint = chosen(page)
    assert (complaint.cause, complaint.severity, complaint.wanted, complaint.item) == (
        Cause.DEFECT, Severity.GRAVE, Remedy.REPAIR, "Thermostat",
    )  # fmt: skip


def test_the_same_product_twice_is_seen_in_the_list_and_on_the_card(page: ComplaintsPage, window: MainWindow) -> None:
    rina = sell(window.desk.shop, "Rina", "0814-1111-3333", date(2026, 11, 12), "sharp FRIDGE")
    open_complaint(window.desk.shop, rina.customer_id, "No light", purchase_id=rina.purchase_id)
    rows = [str(page.view.model().index(row).data()) for row in range(3)]
    assert ["2 complaints about this product" in told for told in rows] == [True, False, True]
    assert "This product: 2 complaints in 90 days" in shown(window)


def test_what_was_not_good_after_all_is_opened_again_in_their_words(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_Return, CONTROL)
    click(window, "choice_solved")
    press(page.view, Key.Key_R)
    again = field(page, "again")
    assert again.hasFocus()
    press(again, Key.Key_Return)
    assert "Write it down word for word" in shown(window)
    QTest.keyClicks(again, "It is warm again")
    press(again, Key.Key_Return)
    assert "Ibu Siti: open again." in window.toast.text.text()
    assert listed(page) == ["Ibu Siti", "Pak Budi"]
    told = shown(window)
    assert all(part in told for part in ("“It is warm again”", "At first, on 21\u00a0Nov: “It doesn't cool”"))
    press(window, Key.Key_Z, CONTROL)
    assert count_open(window.desk.shop) == 1


def test_who_says_that_all_is_well_is_not_asked_again(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_Return, CONTROL)
    click(window, "choice_solved")
    assert "We ask on" in shown(window)
    press(page.view, Key.Key_Y)
    assert window.toast.text.text() == "Ibu Siti: all is well. We do not ask again."
    assert "We asked again: all is well." not in shown(window)
    assert "They say that all is well." in shown(window)
    assert not page.findChild(QPushButton, "all_is_well").isVisible()
    calls = follow_ups.of_complaint(window.desk.shop.db, chosen(page).id)
    assert not any(call.is_open for call in calls)
    press(page.view, Key.Key_Z, CONTROL)
    assert "We ask on" in shown(window)


def test_a_hasty_second_y_says_it_of_one_complaint(page: ComplaintsPage, window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        press(page.view, Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: not page._haste.is_on)
    click(window, "choice_solved")
    for _ in range(2):
        press(page.view, Key.Key_Y)
    assert [one.is_satisfied for one in closed_complaints(page.desk.shop)].count(True) == 1


def test_it_is_exchanged_by_keys_and_the_difference_is_told(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_X)
    dialog = page.findChild(ExchangeDialog)
    assert isinstance(dialog, ExchangeDialog)
    assert "the new one costs the same" in dialog.findChild(QLabel, "difference").text()
    dialog.amount.selectAll()
    QTest.keyClicks(dialog.amount, "5.999.000")
    assert "they pay Rp\u00a0500.000 on top" in dialog.findChild(QLabel, "difference").text()
    press(dialog.serial, Key.Key_Return)
    assert "Ibu Siti: exchanged for Sharp fridge." in window.toast.text.text()
    siti = chosen(page).customer_id
    assert read_bought(window.desk.shop, siti).amount == 5_999_000
    assert "Exchanged for: Sharp fridge" in shown(window)
    assert not page.findChild(QPushButton, "exchange").isVisible()
    press(window, Key.Key_Z, CONTROL)
    assert read_bought(window.desk.shop, siti).amount == 5_499_000


def test_one_of_four_is_exchanged_for_its_share(page: ComplaintsPage, window: MainWindow) -> None:
    line = Line(item="Chair", quantity=Decimal(4), amount=2_000_000)
    rina = read_typed(window.desk.shop, name="Rina", phones="0814-1111-3333").customer
    sold = record_purchase(window.desk.shop, rina, Purchase(customer_id=0, day=date(2026, 11, 12), lines=(line,)))
    open_complaint(window.desk.shop, sold.customer_id, "One wobbles", purchase_id=sold.purchase_id)
    press(page.view, Key.Key_End)
    press(page.view, Key.Key_X)
    dialog = page.findChild(ExchangeDialog)
    assert isinstance(dialog, ExchangeDialog)
    fill_line(dialog.quantity, "1")
    assert dialog.amount.text() == "500.000"
    assert "the new one costs the same" in dialog.findChild(QLabel, "difference").text()


def test_of_several_goods_the_one_that_is_amiss_is_taken_back(page: ComplaintsPage, window: MainWindow) -> None:
    lines = (Line(item="Cable", amount=50_000), Line(item="Radio", amount=900_000), Line(item="Bulb", amount=5_000))
    rina = read_typed(window.desk.shop, name="Rina", phones="0814-1111-3333").customer
    sold = record_purchase(window.desk.shop, rina, Purchase(customer_id=0, day=date(2026, 11, 12), lines=lines))
    open_complaint(window.desk.shop, sold.customer_id, "It hisses", purchase_id=sold.purchase_id, item="radio")
    press(page.view, Key.Key_End)
    assert chosen(page).item == "Radio"
    press(page.view, Key.Key_T)
    assert "Take back Radio" in returning(page).windowTitle()
    press(returning(page), Key.Key_Return, CONTROL)
    assert "Came back: Radio" in shown(window)


def test_goods_are_taken_back_as_one_of_its_steps(page: ComplaintsPage, window: MainWindow) -> None:
    press(page.view, Key.Key_T)
    dialog = returning(page)
    assert dialog.findChild(QPushButton, "save").text() == "Take it back"
    assert dialog.quantity.hasFocus()
    press(dialog.quantity, Key.Key_Return)
    assert dialog.amount.hasFocus()
    press(dialog.amount, Key.Key_Return)
    assert window.toast.text.text() == "Ibu Siti: 1 × Sharp fridge came back, Rp\u00a05.499.000 given back."
    assert "Came back: Sharp fridge" in shown(window)
    assert read_bought(window.desk.shop, chosen(page).customer_id).amount == 0
    window.toast.button.click()
    assert read_bought(window.desk.shop, chosen(page).customer_id).amount == 5_499_000


def test_of_four_one_comes_back_for_its_share(page: ComplaintsPage, window: MainWindow) -> None:
    line = Line(item="Chair", quantity=Decimal(4), amount=2_000_000)
    rina = read_typed(window.desk.shop, name="Rina", phones="0814-1111-3333").customer
    sold = record_purchase(window.desk.shop, rina, Purchase(customer_id=0, day=date(2026, 11, 12), lines=(line,)))
    open_complaint(window.desk.shop, sold.customer_id, "One wobbles", purchase_id=sold.purchase_id)
    press(page.view, Key.Key_End)
    press(page.view, Key.Key_T)
    dialog = returning(page)
    for typed, told in (("5", "More would come back than was sold"), ("lots", "is not a quantity")):
        fill_line(dialog.quantity, typed)
        press(dialog, Key.Key_Return, CONTROL)
        assert told in texts(dialog)
        assert dialog.quantity.hasFocus()
    fill_line(dialog.quantity, "1")
    assert dialog.amount.text() == "500.000"
    fill_line(dialog.amount, "9.000.000")
    press(dialog.amount, Key.Key_Return)
    assert dialog.amount.hasFocus()
    fill_line(dialog.amount, "400.000")
    press(dialog.amount, Key.Key_Return)
    assert "1 × Chair came back, Rp\u00a0400.000 given back." in window.toast.text.text()


def returning(page: ComplaintsPage) -> ReturnDialog:
    dialog = page.findChild(ReturnDialog)
    assert isinstance(dialog, ReturnDialog)
    QTest.qWait(0)  # until it has the keyboard
    assert dialog.quantity.hasFocus()
    return dialog


def texts(dialog: ReturnDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def fill_line(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


def test_the_next_step_is_in_reach_however_many_there_are(page: ComplaintsPage, window: MainWindow) -> None:
    window.resize(1366, 720)
    for number in range(8):
        add_step(window.desk.shop, chosen(page).id, f"Step {number}")
    QTest.qWait(0)
    assert step(page).visibleRegion().boundingRect() == step(page).rect()
    told = shown(window)
    assert told.index("Step 7") < told.index("Step 0")


def test_what_is_said_to_who_said_stop_is_what_happens(page: ComplaintsPage, window: MainWindow) -> None:
    silent = "We do not call: somebody at this number asked not to be contacted."
    assert silent not in shown(window)
    record_consent(window.desk.shop, chosen(page).customer_id, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    assert page.findChild(QLabel, "after_solving").text() == silent
    fill(page, "promised_on", "26 nov")
    press(field(page, "promised_on"), Key.Key_Return)
    assert window.toast.text.text() == f"Ibu Siti: made right by Thu\u00a026\u00a0Nov. {silent}"
    press(page.view, Key.Key_Return, CONTROL)
    assert window.toast.text.text() == f"Solved. {silent}"
    click(window, "choice_solved")
    press(page.view, Key.Key_R)
    QTest.keyClicks(field(page, "again"), "Warm again")
    press(field(page, "again"), Key.Key_Return)
    assert window.toast.text.text() == f"Ibu Siti: open again. {silent}"


def test_a_complaint_is_noted_from_the_counter_while_the_sale_waits(window: MainWindow, desk: Desk) -> None:
    press(window, Key.Key_F3)
    counter = window.page
    assert isinstance(counter, CounterPage)
    counter.sell_to(next(iter(open_complaints(desk.shop))).customer.id)
    QTest.keyClicks(counter.lines.first_item, "Kettle")
    click(window, "note_complaint")
    customers = window.page
    assert isinstance(customers, CustomersPage)
    said = customers.card.complaint.said
    assert said.hasFocus()
    customers.card.complaint.item.setText("Remote")
    QTest.keyClicks(said, "It is stiff")
    press(said, Key.Key_Return)
    complaint = open_complaints(desk.shop)[-1].complaint
    assert (complaint.said, complaint.item) == ("It is stiff", "Remote")
    press(window, Key.Key_F3)
    assert counter.lines.first_item.text() == "Kettle"


def test_a_complaint_of_who_said_stop_promises_no_call(window: MainWindow, desk: Desk) -> None:
    siti = open_complaints(desk.shop)[0].customer.id
    record_consent(desk.shop, siti, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    customers = window.go("customers")
    assert isinstance(customers, CustomersPage)
    customers.open_card(siti)
    press(customers.card.view, Key.Key_C)
    QTest.keyClicks(customers.card.complaint.said, "It leaks")
    press(customers.card.complaint.said, Key.Key_Return)
    silent = "We do not call: somebody at this number asked not to be contacted."
    assert window.toast.text.text() == f"The complaint is noted. {silent}"


def test_the_words_of_a_step_that_is_taken_back_stand_in_their_field_again(
    page: ComplaintsPage, window: MainWindow
) -> None:
    fill(page, "step", "Part ordered")
    press(step(page), Key.Key_Return)
    press(page.view, Key.Key_Z, CONTROL)
    assert step(page).text() == "Part ordered"


def test_the_words_of_one_that_is_not_open_again_after_all_stand_in_their_field(
    page: ComplaintsPage, window: MainWindow
) -> None:
    press(page.view, Key.Key_Return, CONTROL)
    click(window, "choice_solved")
    fill(page, "again", "It hums again")
    press(field(page, "again"), Key.Key_Return)
    press(page.view, Key.Key_Z, CONTROL)
    click(window, "choice_solved")
    assert field(page, "again").text() == "It hums again"


def test_our_word_is_red_only_when_its_day_has_gone_by(page: ComplaintsPage) -> None:
    fill(page, "promised_on", "24 nov")
    press(field(page, "promised_on"), Key.Key_Return)
    promise = page.card.findChild(QLabel, "promise")
    assert isinstance(promise, QLabel)
    assert (promise.text(), promise.property("tone")) == ("promised by Tue\xa024\xa0Nov", "plum")


def test_a_long_thing_is_read_from_its_beginning(page: ComplaintsPage) -> None:
    fill(page, "item", "Sharp fridge with two doors and a drawer for the fish beneath")
    press(field(page, "item"), Key.Key_Tab)
    press(page.view, Key.Key_Down)
    press(page.view, Key.Key_Up)
    assert field(page, "item").cursorPosition() == 0


def test_where_nobody_is_unhappy_the_way_to_the_customers_is_offered(
    desk: Desk, show_window: Callable[[], MainWindow]
) -> None:
    window = show_window()
    window.go("complaints")
    button = window.findChild(Button, "happy_to_customers")
    assert isinstance(button, Button)
    button.click()
    assert isinstance(window.page, CustomersPage)
