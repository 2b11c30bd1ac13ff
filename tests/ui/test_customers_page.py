"""Customers as a person uses them: find, open, read the card, and put a purchase right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, Outcome
from shop_crm.domain.messages import Message
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import open_wishes
from shop_crm.services.circle import set_sender
from shop_crm.services.complaints import open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import read_purchase, record_purchase
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.drafts import read_draft
from shop_crm.services.shop import Shop
from shop_crm.store import messages
from shop_crm.store.journal import Answer, Operation
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.blocks_model import BLOCK
from shop_crm.ui.models.customers_model import CustomersModel
from shop_crm.ui.models.timeline_model import PAGE
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import FOUND, CustomersPage
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import Cap
from shop_crm.ui.widgets.person import Reach
from shop_crm.words.calls import why
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
Key = Qt.Key


def sell(shop: Shop, name: str, phone: str, day: date, item: str = "LG TV", amount: int = 5_499_000) -> int:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category="tv", amount=amount)
    purchase = Purchase(customer_id=0, day=day, lines=(line,), said="For my mother.")
    return record_purchase(shop, customer, purchase).purchase_id


def half_typed(shop: Shop, form: str) -> dict[str, str]:
    said = (read_draft(shop, form) or {})["said"]
    assert isinstance(said, dict)
    return {customer: entry[0] for customer, entry in said.items()}


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Budi was here on 5 Nov, Siti on 20 Nov, Zoë never."""
    sell(desk.shop, "Pak Budi Santoso", "0812-3456-7788", date(2026, 11, 5))
    sell(desk.shop, "Ibu Siti & Co", "0813-1111-2222", date(2026, 11, 20), "Phone case", 50_000)
    add_customer(desk.shop, read_typed(desk.shop, name="Zoë").customer)
    window = show_window()
    press(window, Key.Key_F4)
    return window


@pytest.fixture
def page(window: MainWindow) -> CustomersPage:
    assert isinstance(window.page, CustomersPage)
    return window.page


def press(widget: object, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def search(page: CustomersPage, text: str) -> None:
    found = page.findChild(QLineEdit, "search")
    found.clear()
    QTest.keyClicks(found, text)


def click(page: CustomersPage, name: str) -> None:
    button = next(one for one in page.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def listed(page: CustomersPage) -> list[str]:
    model = page.view.model()
    return [model.list_row(row).name for row in range(model.rowCount())]


def row_text(page: CustomersPage, row: int) -> str:
    return str(page.view.model().index(row, 0).data())


def story(page: CustomersPage) -> list[str]:
    model = page.card.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def shown(page: CustomersPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def open_card(page: CustomersPage, text: str) -> None:
    search(page, text)
    press(page.search, Key.Key_Return)


def choose_purchase(page: CustomersPage) -> None:
    """With the keys, as a person walks down the story."""
    page.card.view.setCurrentIndex(page.card.model.index(0, 0))
    while page.card.chosen_row() is not None and page.card.chosen_row().purchase is None:
        press(page.card.view, Key.Key_Down)


def test_everybody_is_listed_by_name_with_what_matters(page: CustomersPage) -> None:
    assert listed(page) == ["Pak Budi Santoso", "Ibu Siti & Co", "Zoë"]
    assert "3 people" in shown(page)
    told = row_text(page, 0)
    assert all(part in told for part in ("5\u00a0Nov", "0812-3456-7788", "Rp\u00a05.499.000"))
    assert "Nothing bought yet" in row_text(page, 2)
    assert "No number" in row_text(page, 2)


def test_the_order_by_last_visit_is_remembered_on_this_pc(page: CustomersPage, desk: Desk, qtbot: QtBot) -> None:
    click(page, "choice_last_visit")
    assert listed(page) == ["Ibu Siti & Co", "Pak Budi Santoso", "Zoë"]
    again = CustomersPage(desk, Background)
    qtbot.addWidget(again)
    again.refresh()
    assert listed(again) == ["Ibu Siti & Co", "Pak Budi Santoso", "Zoë"]


def test_two_digits_that_find_nobody_yet_leave_the_list_and_choose_nobody(page: CustomersPage) -> None:
    QTest.keyClicks(page.search, "99")
    assert listed(page) == ["Pak Budi Santoso", "Ibu Siti & Co", "Zoë"]
    press(page.search, Key.Key_Return)
    assert not page.card.isVisible()
    QTest.keyClicks(page.search, "9")
    assert listed(page) == []
    assert "Nobody found" in shown(page)


def test_a_search_shows_the_latest_goods_and_day(page: CustomersPage) -> None:
    search(page, "budi")
    assert listed(page) == ["Pak Budi Santoso"]
    assert "5\u00a0Nov: LG TV" in row_text(page, 0)
    assert "1 found" in shown(page)


def test_from_the_search_down_into_the_list_and_esc_back_to_everybody(window: MainWindow, page: CustomersPage) -> None:
    search(page, "s")
    press(page.search, Key.Key_Down)
    assert page.view.hasFocus()
    press(page.view, Key.Key_Return)
    assert page.card.isVisible()
    press(page.card.view, Key.Key_Escape)
    assert page.view.isVisible()
    assert page.view.hasFocus()
    assert page.search.text() == "s"
    press(page.view, Key.Key_Escape)
    assert page.search.text() == ""
    assert len(listed(page)) == 3


def test_letters_typed_in_the_list_go_on_in_the_search(page: CustomersPage) -> None:
    press(page.search, Key.Key_Down)
    QTest.keyClicks(page.view, "siti")
    assert page.search.text() == "siti"
    assert page.search.hasFocus()
    assert listed(page) == ["Ibu Siti & Co"]


def test_ctrl_f_and_a_text_from_elsewhere_come_to_the_search(window: MainWindow, page: CustomersPage) -> None:
    press(window, Key.Key_F2)
    window._on_wanted("find", "bud")
    assert window.page is page
    assert (page.search.text(), page.search.cursorPosition(), page.search.hasSelectedText()) == ("bud", 3, False)
    assert listed(page) == ["Pak Budi Santoso"]
    open_card(page, "bud")
    press(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    assert page.search.selectedText() == "bud"
    assert page.view.isVisible()


def test_nobody_found_offers_a_new_customer_with_what_was_typed(page: CustomersPage) -> None:
    search(page, "0899123456")
    assert "Nobody found" in shown(page)
    click(page, "new_from_search")
    dialog = page.findChild(CustomerDialog)
    assert dialog.phones.text() == "0899123456"
    dialog.reject()


def test_an_empty_shop_says_what_belongs_here(desk: Desk, qtbot: QtBot) -> None:
    page = CustomersPage(desk, Background)
    qtbot.addWidget(page)
    page.show()
    assert "Nobody here yet" in shown(page)
    with qtbot.waitSignal(page.wanted) as asked:
        click(page, "bring_in")
    assert asked.args[0] == "import"


def test_the_card_of_whom_nobody_may_call_keeps_no_place_for_a_code(page: CustomersPage, desk: Desk) -> None:
    open_card(page, "budi")
    page.settle()
    reach = page.card.findChildren(Reach)[0]
    with_code = reach.sizeHint().height()
    record_consent(desk.shop, page.card.customer.id, ConsentKind.SERVICE, False, Way.COUNTER)
    page.refresh()
    page.settle()
    assert reach.minimumSizeHint().height() < with_code / 2


def test_the_card_tells_who_she_is_and_what_it_comes_to(page: CustomersPage) -> None:
    open_card(page, "budi")
    told = shown(page)
    for part in ("Pak Budi Santoso", "Customer since November 2026", "0812-3456-7788", "Rp\u00a05.499.000"):
        assert part in told
    assert "last seen 3 weeks ago" in told or "last seen 2 weeks ago" in told


def test_the_next_call_comes_first_then_what_happened(page: CustomersPage) -> None:
    open_card(page, "budi")
    told = story(page)
    assert told[0].startswith(
        "We call: Is it working, is it set up?, Because Pak Budi Santoso bought LG TV on 5\u00a0Nov"
    )
    assert told[0].endswith("8 days late")
    assert told[-1].startswith("LG TV, Rp\u00a05.499.000")
    assert "“For my mother.”" in told[-1]


def test_a_call_is_told_in_the_customers_words_and_once(page: CustomersPage, desk: Desk) -> None:
    call = due_calls(desk.shop)[0]
    record_call(desk.shop, call.id, Outcome.PROBLEM, said="The picture flickers")
    open_card(page, "budi")
    heard = [told for told in story(page) if "flickers" in told]
    assert len(heard) == 1
    assert "complaint, still open" in heard[0]
    click(page, "choice_calls")
    assert any(told.startswith("Has a problem") for told in story(page))
    click(page, "choice_words")
    assert [told.split(",")[0] for told in story(page)] == ["“The picture flickers”", "LG TV"]
    click(page, "choice_purchases")
    assert len(story(page)) == 1


def test_who_may_not_be_contacted_and_wrong_numbers_are_seen(page: CustomersPage, desk: Desk) -> None:
    record_call(desk.shop, due_calls(desk.shop)[0].id, Outcome.STOP)
    assert "Do not contact" in row_text(page, 0)
    open_card(page, "budi")
    assert "Asked on 23\u00a0Nov\u00a02026 not to be contacted." in shown(page)


def test_a_wrong_number_is_marked_on_the_card(page: CustomersPage, desk: Desk) -> None:
    record_call(desk.shop, due_calls(desk.shop)[0].id, Outcome.WRONG_NUMBER)
    assert "Wrong number" in row_text(page, 0)
    open_card(page, "budi")
    assert "No number that works" in shown(page)
    assert "0812-3456-7788: wrong number" in shown(page)


def test_struck_out_with_one_key_and_taken_back_from_the_toast(window: MainWindow, page: CustomersPage) -> None:
    open_card(page, "budi")
    choose_purchase(page)
    purchase_id = page.card.chosen_row().purchase.id
    press(page.card.view, Key.Key_Delete)
    assert "Pak Budi Santoso: the purchase of 5\u00a0Nov is struck out" in window.toast.text.text()
    assert "struck out" in story(page)[-1]
    assert page.card.model.row(page.card.model.rowCount() - 1).is_struck
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read_purchase(page.desk.shop, purchase_id).state is PurchaseState.KEPT
    assert "struck out" not in story(page)[-1]


def test_a_chosen_purchase_opens_in_place_and_enter_corrects_it(page: CustomersPage) -> None:
    open_card(page, "budi")
    choose_purchase(page)
    told = [one.text() for one in page.card.view.findChildren(QPushButton)]
    assert told == ["Correct", "Return goods", "Strike out", ""]
    press(page.card.view, Key.Key_Return)
    dialog = page.findChild(PurchaseDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_told_of_a_struck_purchase_cannot_be_changed(page: CustomersPage) -> None:
    open_card(page, "budi")
    choose_purchase(page)
    press(page.card.view, Key.Key_Delete)
    choose_purchase(page)
    press(page.card.view, Key.Key_Return)
    assert page.findChild(PurchaseDialog) is None


def test_the_key_of_a_new_purchase_sells_to_the_customer_whose_card_is_open(
    window: MainWindow, page: CustomersPage
) -> None:
    open_card(page, "budi")
    press(window, Key.Key_F3)
    counter_page = window.page
    assert isinstance(counter_page, CounterPage)
    assert counter_page.customer.text() == "Pak Budi Santoso"
    assert counter_page.lines.first_item.hasFocus()


def test_a_sale_to_somebody_else_stays_as_it_is_typed(window: MainWindow, page: CustomersPage) -> None:
    press(window, Key.Key_F3)
    counter_page = window.page
    assert isinstance(counter_page, CounterPage)
    counter_page.customer.setText("Bu Ratna")
    counter_page.lines.first_item.setText("Lamp")
    press(window, Key.Key_F4)
    open_card(page, "budi")
    page.findChild(QPushButton, "new_purchase").click()
    assert window.page is counter_page
    assert counter_page.customer.text() == "Bu Ratna"
    told = "A sale to Bu Ratna is half typed here: save it first, then sell to Pak Budi Santoso."
    assert window.toast.text.text() == told


def test_e_edits(page: CustomersPage) -> None:
    open_card(page, "budi")
    press(page.card.view, Key.Key_E)
    dialog = page.findChild(CustomerDialog)
    assert dialog.name.text() == "Pak Budi Santoso"
    dialog.reject()


def test_back_from_a_card_that_was_asked_for_elsewhere_its_row_is_chosen(page: CustomersPage) -> None:
    page.open_card(2)
    press(page.card.view, Key.Key_Escape)
    assert page.view.model().customer_id(page.view.currentIndex().row()) == 2
    assert page.view.hasFocus()


def test_what_is_half_typed_is_kept_when_the_program_ends(page: CustomersPage, desk: Desk) -> None:
    click(page, "new_customer")
    QTest.keyClicks(page.findChild(CustomerDialog).name, "Bu A")
    page.flush()
    assert read_draft(desk.shop, "customer_dialog")["0"]["typed"]["name"] == "Bu A"


def test_an_added_customer_shows_her_card_and_undo_goes_back_to_the_list(
    window: MainWindow, page: CustomersPage, qtbot: QtBot
) -> None:
    click(page, "new_customer")
    dialog = page.findChild(CustomerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.name, "Bu Ani")
    press(dialog.name, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.card.isVisible()
    assert page.card.customer.spoken_name == "Bu Ani"
    assert window.toast.text.text() == "Bu Ani is one of our customers now."
    with qtbot.waitActive(window):
        window.activateWindow()
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.view.isVisible()
    assert "Bu Ani" not in listed(page)


def test_what_changes_elsewhere_is_seen_and_the_choice_stays(page: CustomersPage, desk: Desk) -> None:
    press(page.search, Key.Key_Down)
    press(page.view, Key.Key_Down)
    sell(desk.shop, "Agus", "0815-1111-4444", TODAY)
    assert listed(page)[0] == "Agus"
    assert page.view.model().customer_id(page.view.currentIndex().row()) == 2


def test_the_way_back_names_everybody_still_when_the_card_was_changed(page: CustomersPage, desk: Desk) -> None:
    open_card(page, "budi")
    back = page.findChild(QPushButton, "back")
    assert "3 people" in (back.text(), back.toolTip())
    edit_customer(desk.shop, replace(page.card.customer, address="Jl. Melati 5"))
    assert "3 people" in (back.text(), back.toolTip())


def test_who_it_is_can_be_read_again_after_a_field_far_down(window: MainWindow, page: CustomersPage) -> None:
    window.resize(1000, 640)
    open_card(page, "budi")
    bar = page.card._left_column.verticalScrollBar()
    press(page.card.view, Key.Key_N)
    assert bar.value() > 0
    press(window.focusWidget(), Key.Key_Escape)
    assert page.card.view.hasFocus()
    assert bar.value() == 0


def test_who_is_chosen_in_a_circle_by_key_is_in_sight(window: MainWindow, page: CustomersPage, desk: Desk) -> None:
    for number in range(9):
        sent = add_customer(desk.shop, read_typed(desk.shop, name=f"Mas {number}").customer)
        set_sender(desk.shop, sent, 1)
    open_card(page, "budi")
    tree, column = page.card.circle.view, page.card._left_column
    tree.setFocus()
    for _ in range(12):
        press(tree, Key.Key_Down)
        row = tree.visualRect(tree.currentIndex()).translated(tree.mapTo(column, QPoint()))
        assert column.rect().contains(row)
    assert tree.currentIndex().row() == 9


def test_a_list_of_any_size_reads_only_what_is_seen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def read(shop: Shop, ids: list[int]) -> list[object]:
        asked.extend(ids)
        return []

    monkeypatch.setattr("shop_crm.ui.models.customers_model.read_rows", read)
    model = CustomersModel(desk.shop, Words("en"))
    model.show(list(range(1, 100_001)))
    assert model.rowCount() == 100_000
    assert model.list_row(99_999) is None
    assert len(asked) <= BLOCK
    assert asked[-1] == 100_000


def test_a_long_story_is_read_page_by_page_to_its_end(page: CustomersPage, desk: Desk, qtbot: QtBot) -> None:
    customer = read_customer(desk.shop, 1)
    for number in range(2 * PAGE + 20):
        line = Line(item=f"Lamp {number}", amount=1000)
        day = TODAY - timedelta(days=number)
        record_purchase(desk.shop, customer, Purchase(customer_id=1, day=day, lines=(line,)))
    open_card(page, "budi")
    assert page.card.model.has_more
    assert page.card.model.rowCount() < 2 * PAGE
    for _ in range(6):
        press(page.card.view, Key.Key_End)
    assert not page.card.model.has_more
    titles = [told.split(",")[0] for told in story(page)]
    assert len([title for title in titles if title.startswith("Lamp")]) == 2 * PAGE + 20
    assert len(set(titles)) == len(titles)


def test_more_than_a_screen_of_finds_says_that_there_are_more(page: CustomersPage, desk: Desk) -> None:
    for number in range(FOUND + 5):
        add_customer(desk.shop, read_typed(desk.shop, name=f"Wati {number}").customer)
    search(page, "wati")
    assert len(listed(page)) == FOUND
    assert f"the first {FOUND} of them" in shown(page)


def test_a_name_that_looks_like_html_is_shown_as_it_is(page: CustomersPage, desk: Desk) -> None:
    add_customer(desk.shop, read_typed(desk.shop, name="<b>Evi</b>").customer)
    open_card(page, "evi")
    name = page.findChild(QLabel, "name")
    assert name.text() == "<b>Evi</b>"
    assert name.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def regulars(window: MainWindow, page: CustomersPage, qtbot: QtBot) -> list[str]:
    """Three who came every ten days and stay away for two months; chosen are those whom we miss."""
    for number, name in enumerate(("Lestari", "Harto", "Wati")):
        for gap in (90, 80, 70, 60):
            sell(page.desk.shop, name, f"0821-0000-111{number}", TODAY - timedelta(days=gap), "Soap", 9_000 - number)
    click(page, "choice_missed")
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    return listed(page)


def test_those_whom_we_miss_are_listed_with_the_reason(page: CustomersPage, regulars: list[str]) -> None:
    assert regulars == ["Lestari", "Harto", "Wati"]
    assert "usually every 10 days, last here 60 days ago · Soap" in row_text(page, 0)
    assert page.view.hasFocus()
    assert page.view.currentIndex().row() == 0
    assert "3 who stay away longer than they used to" in shown(page)


def test_a_call_is_planned_by_a_key_and_taken_back(
    page: CustomersPage, window: MainWindow, regulars: list[str], qtbot: QtBot
) -> None:
    press(page.view, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.text.text() == "Lestari: we call on Mon\u00a023\u00a0Nov."
    assert listed(page) == ["Harto", "Wati"]
    (call,) = [call for call in due_calls(page.desk.shop) if call.customer.name == "Lestari"]
    assert why(page.desk.words, call.customer, call.reasons[0], page.desk.shop.settings.currency, TODAY) == (
        "Because Lestari usually comes every 10 days and was last here 60 days ago."
    )
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed(page) == regulars)


@pytest.mark.parametrize(
    ("key", "held"),
    [(Key.Key_Return, Qt.KeyboardModifier.ControlModifier), (Key.Key_Delete, Qt.KeyboardModifier.NoModifier)],
    ids=["plan", "not now"],
)
def test_a_key_pressed_twice_in_haste_is_about_one_who_is_missed(
    page: CustomersPage, regulars: list[str], key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    for _ in range(2):
        press(page.view, key, held)
    assert listed(page) == ["Harto", "Wati"]


def test_not_now_is_a_key_and_the_next_one_is_chosen(
    page: CustomersPage, window: MainWindow, regulars: list[str], qtbot: QtBot
) -> None:
    press(page.view, Key.Key_Delete)
    assert listed(page) == ["Harto", "Wati"]
    assert page.view.currentIndex().row() == 0
    assert window.toast.text.text() == "Lestari: not now. We ask again in 3 months."
    click(page, "not_now")
    assert listed(page) == ["Wati"]
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed(page) == ["Harto", "Wati"])


def test_back_to_everybody_from_those_whom_we_miss(page: CustomersPage, regulars: list[str]) -> None:
    click(page, "choice_name")
    assert len(listed(page)) == 6
    assert not page.findChild(QPushButton, "plan_call").isVisible()


def test_nobody_missed_is_said(page: CustomersPage, qtbot: QtBot) -> None:
    click(page, "choice_missed")
    qtbot.waitUntil(lambda: "Nobody is missed" in shown(page))


def test_a_wish_is_noted_on_the_card_by_keyboard_and_taken_back(page: CustomersPage, window: MainWindow) -> None:
    open_card(page, "siti")
    press(page.card.view, Key.Key_W)
    said = QApplication.focusWidget()
    assert isinstance(said, QLineEdit)
    QTest.keyClicks(said, "A second cup")
    press(said, Key.Key_Escape)
    assert page.card.view.hasFocus()  # one step back, and the words wait
    press(page.card.view, Key.Key_W)
    assert said.text() == "A second cup"
    press(said, Key.Key_Return)
    limit = QApplication.focusWidget()
    assert isinstance(limit, QLineEdit)
    QTest.keyClicks(limit, "50rb")
    press(limit, Key.Key_Return)
    (wish,) = open_wishes(page.desk.shop, page.card.customer.id)
    assert (wish.said, wish.price_limit) == ("A second cup", 50_000)
    assert page.card.view.hasFocus()
    assert "“A second cup”" in shown(page)
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "A second cup" not in shown(page)


def test_a_wish_and_a_complaint_are_noted_on_the_card_by_mouse_alone(page: CustomersPage) -> None:
    open_card(page, "siti")
    click(page, "note_wish")
    page.card.wishes.said.setText("A second cup")
    assert "Note the wish (Enter)" in [button.accessibleName() for button in visible_buttons(page)]
    click(page, "keep_wish")
    assert "“A second cup”" in shown(page)
    assert "Note the wish (Enter)" not in [button.accessibleName() for button in visible_buttons(page)]
    click(page, "note_complaint")
    page.card.complaint.said.setText("It hums")
    click(page, "keep_complaint")
    assert "Complaint open" in shown(page)


def visible_buttons(page: CustomersPage) -> list[QPushButton]:
    return [button for button in page.findChildren(QPushButton) if button.isVisible()]


def test_every_key_of_the_card_is_drawn_on_it(page: CustomersPage) -> None:
    open_card(page, "siti")
    press(page.card.view, Key.Key_Down)
    drawn = {one._key for kind in (Button, Cap) for one in page.findChildren(kind) if one.isVisible()}
    assert {"E", "M", "C", "W", "N", "R", "Del", "Enter", "F3", "Esc"} <= drawn


def test_a_half_typed_wish_is_kept_when_the_program_ends(page: CustomersPage) -> None:
    open_card(page, "siti")
    press(page.card.view, Key.Key_W)
    QTest.keyClicks(QApplication.focusWidget(), "A second cup")
    page.flush()
    assert half_typed(page.desk.shop, "wish") == {str(page.card.customer.id): "A second cup"}


def test_what_is_amiss_stands_first_beneath_the_name_then_wishes_house_and_circle(page: CustomersPage) -> None:
    shop = page.desk.shop
    add_customer(shop, read_typed(shop, name="Bu Rina", phones="0812-3456-7788").customer)  # Budi's house
    set_sender(shop, 2, 1)
    open_complaint(shop, 1, "It hums")
    open_card(page, "budi")
    card = page.card
    boxes = [card.person, card.complaint, card.wishes, card.house, card.circle]
    assert all(box.isVisible() for box in boxes)
    places = [box.mapTo(card, QPoint(0, 0)).y() for box in boxes]
    assert places == sorted(places)
    assert shown(page).index("It hums") < shown(page).index("Wishes")


def test_keeping_in_touch_is_chosen_in_the_dialog_and_told_on_the_card(page: CustomersPage, qtbot: QtBot) -> None:
    open_card(page, "budi")
    press(page.card.view, Key.Key_E)
    dialog = page.findChild(CustomerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(3):
        press(dialog.keep_in_touch, Key.Key_Down)
    press(dialog.name, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert read_customer(page.desk.shop, page.card.customer.id).keep_in_touch_months == 3
    assert "We keep in touch every 3 months" in shown(page)
    assert (
        "Because we keep in touch with Pak Budi Santoso every 3 months; the last visit was on 5\u00a0Nov."
        in "".join(story(page))
    )


def test_a_key_that_is_held_plans_one_call_and_opens_nobody(
    page: CustomersPage, window: MainWindow, regulars: list[str]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(page.view, Key.Key_Return, control)
    QApplication.sendEvent(page.view, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, control, "", True))
    assert not page.card.isVisible()
    assert len(listed(page)) == 2


def test_what_she_said_today_is_kept_word_for_word_and_taken_back(window: MainWindow, page: CustomersPage) -> None:
    page.desk.this_pc.setValue("counter/served_by", "Dewi")
    open_card(page, "budi")
    press(page.card.view, Key.Key_N)
    field = page.card.note.said
    assert field.hasFocus()
    QTest.keyClicks(field, "She wants the buttons BIG.")
    press(field, Key.Key_Return)
    QTest.keyClicks(field, "Elder sister pays.")
    press(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    assert window.toast.text.text() == "Pak Budi Santoso: kept, word for word."
    assert page.card.view.hasFocus()
    told = next(told for told in story(page) if "BIG" in told)
    assert told.startswith("“She wants the buttons BIG.\nElder sister pays.”, said to us")
    assert "Dewi" in told
    click(page, "choice_words")
    assert any("BIG" in told for told in story(page))
    press(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any("BIG" in told for told in story(page))


def test_nothing_said_is_asked_for_beneath_the_field(page: CustomersPage) -> None:
    open_card(page, "budi")
    click(page, "keep_note")
    assert "What did the customer say?" in shown(page)
    assert page.card.note.said.hasFocus()


def test_a_half_typed_note_stays_with_its_customer(page: CustomersPage, desk: Desk) -> None:
    open_card(page, "budi")
    press(page.card.view, Key.Key_N)
    QTest.keyClicks(page.card.note.said, "She wants")
    press(page.card.note.said, Key.Key_Escape)
    assert page.card.view.hasFocus()
    press(page.card.view, Key.Key_Escape)
    open_card(page, "siti")
    assert page.card.note.said.toPlainText() == ""
    page.open_card(1)
    assert page.card.note.said.toPlainText() == "She wants"
    page.flush()
    assert half_typed(desk.shop, "note") == {"1": "She wants"}


def test_who_shares_her_number_is_listed_and_leads_to_that_card(page: CustomersPage, desk: Desk) -> None:
    sell(desk.shop, "Pak Budi Santoso", "0812-3456-7788", TODAY, "Cable", 10_000)
    add_customer(desk.shop, read_typed(desk.shop, name="Ibu Ratna", phones="0812-3456-7788").customer)
    open_card(page, "ratna")
    assert "At the same number" in shown(page)
    assert "Rp\u00a05.509.000" in shown(page)
    button = page.findChild(QPushButton, "housemate")
    button.setFocus()
    press(button, Key.Key_Return)
    assert page.card.customer.id == 1
    assert button.text() == "Ibu Ratna"
    open_card(page, "siti")
    assert "At the same number" not in shown(page)


def test_of_a_large_house_the_dearest_are_named(page: CustomersPage, desk: Desk) -> None:
    for number in range(6):
        add_customer(desk.shop, read_typed(desk.shop, name=f"Person {number}", phones="0812-3456-7788").customer)
        sell(desk.shop, f"Person {number}", "0812-3456-7788", TODAY, "Cable", 1_000 + number)
    page.open_card(1)
    named = [one.text() for one in page.findChildren(QPushButton, "housemate") if one.isVisible()]
    assert named == ["Person 5", "Person 4", "Person 3", "Person 2"]
    assert "and 2 more" in shown(page)


def test_whom_she_sent_is_told_and_enter_goes_there(page: CustomersPage, desk: Desk) -> None:
    number = add_customer(desk.shop, Customer(name="Lestari", form_of_address="Ibu", sent_by=1))
    open_card(page, "budi")
    row = next(row for row, told in enumerate(story(page)) if told.startswith("Sent us Ibu Lestari"))
    page.card.view.setCurrentIndex(page.card.model.index(row, 0))
    press(page.card.view, Key.Key_Return)
    assert page.card.customer.id == number


def test_the_card_tells_all_that_is_known_of_her(page: CustomersPage, desk: Desk) -> None:
    known = read_customer(desk.shop, 1)
    facts = replace(
        known,
        birthday=Birthday(month=6, day=3),
        language="ms",
        reach_by=Channel.WHATSAPP,
        best_time="after 16:00",
        email="budi@example.com",
    )
    edit_customer(desk.shop, facts, before=known, greetings=[Occasion.BIRTHDAY, Occasion.AIDILFITRI])
    record_consent(desk.shop, 1, ConsentKind.SERVICE, True, Way.COUNTER, "Dewi")
    record_consent(desk.shop, 1, ConsentKind.OFFERS, False, Way.PAPER)
    open_card(page, "budi")
    told = shown(page)
    for part in (
        "WhatsApp, after 16:00",
        "budi@example.com",
        "3 June",
        "Bahasa Melayu",
        "Service calls: yes, 23\u00a0Nov, told Dewi",
        "Offers and greetings: no, 23\u00a0Nov, on paper",
        "Greetings: Birthday, Aidilfitri",
    ):
        assert part in told
    assert any(entry.startswith("Offers and greetings: no, on paper") for entry in story(page))


def test_a_message_is_told_among_the_calls(page: CustomersPage, desk: Desk) -> None:
    def work(operation: Operation) -> Answer:
        at = desk.shop.clock.now()
        message = Message(customer_id=1, at=at, channel=Channel.WHATSAPP, occasion="aidilfitri", said="Selamat")
        return {"id": messages.add(operation, message)}

    desk.shop.journal.run("send", work)
    open_card(page, "budi")
    click(page, "choice_calls")
    assert any(told.startswith("Greeting sent: Aidilfitri, WhatsApp") for told in story(page))
