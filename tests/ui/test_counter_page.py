"""The counter as a person uses it: few keys, plain sentences, and nothing typed is lost."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.circle import set_sender
from shop_crm.services.complaints import open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import read_purchase, record_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.drafts import keep_draft
from shop_crm.services.shop import Shop, change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Budi, who bought a TV, and the counter in front."""
    customer = read_typed(desk.shop, name="Pak Budi Santoso", phones="0812-3456-7788").customer
    line = Line(item="Polytron 50 TV", category="tv", amount=5_499_000, warranty_months=12)
    record_purchase(
        desk.shop, customer, Purchase(customer_id=0, day=date(2026, 8, 13), lines=(line,), said="Big letters")
    )
    window = show_window()
    QTest.keyClick(window, Key.Key_F3)
    return window


@pytest.fixture
def page(window: MainWindow) -> CounterPage:
    assert isinstance(window.page, CounterPage)
    return window.page


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def typed(text: str) -> None:
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def field(page: CounterPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def purchases(shop: Shop) -> int:
    return int(shop.db.execute("SELECT count(*) FROM purchase").fetchone()[0])


def test_a_returning_customers_one_line_takes_few_keys(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)  # who it is
    typed("poly")
    press(Key.Key_Return)  # which item; brings category, price, warranty
    press(Key.Key_Return)  # the price is right
    press(Key.Key_Return)  # an empty new line: save
    assert purchases(page.desk.shop) == 2
    kept = read_purchase(page.desk.shop, 2)
    (line,) = kept.lines
    assert (kept.customer_id, line.item, line.category, line.amount, line.warranty_months) == (
        1, "Polytron 50 TV", "tv", 5_499_000, 12,
    )  # fmt: skip


def test_the_last_digits_of_the_phone_find_her(page: CounterPage) -> None:
    typed("7788")
    press(Key.Key_Return)
    assert page.customer.text() == "Pak Budi Santoso"
    assert "“Pak Budi Santoso, how is the Polytron 50 TV?”" in texts(page.greeting)
    assert "Polytron 50 TV in August; said “Big letters” (13\u00a0Aug)" in texts(page.greeting)


def test_one_line_tells_what_will_happen_and_why(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    assert page._foot.plan.text() == "Television, Rp\u00a05.499.000: we call on Thu\u00a03\u00a0Dec."
    assert "Is it working, is it set up? Then on 23\u00a0Feb\u00a02027, 23\u00a0Oct\u00a02027." in texts(page)


def test_an_everyday_thing_plans_nothing(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("Newspaper")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("5rb")
    assert page._foot.plan.text() == "An everyday purchase: no call is planned."
    assert page.lines.sum.text() == "Rp\u00a05.000"


def test_a_new_customer_with_a_phone(page: CounterPage, window: MainWindow) -> None:
    typed("Bu Siti 0813-1111-2222")
    press(Key.Key_Return)
    assert (page.customer.text(), page.phone.text()) == ("Bu Siti", "0813-1111-2222")
    press(Key.Key_Return)
    typed("Fridge")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("4.150.000")
    QTest.keyClick(focused(), Key.Key_Return, CTRL)
    assert purchases(page.desk.shop) == 2
    told = window.toast.text.text()
    assert told.startswith(
        "Kept: Fridge, Rp\u00a04.150.000, for Bu Siti. "
        "Appliance: we call on 3\u00a0Dec\u00a02026, 23\u00a0Feb\u00a02027."
    )
    assert (page.customer.text(), page.lines.first_item.text(), page.customer.hasFocus()) == ("", "", True)


def test_undo_takes_the_sale_back(page: CounterPage, window: MainWindow) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert purchases(page.desk.shop) == 2
    QTest.keyClick(focused(), Key.Key_Z, CTRL)
    assert purchases(page.desk.shop) == 1
    assert "Taken back: purchase of" in window.toast.text.text()


def test_several_lines_and_a_discount(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)
    for item, amount in (("Lamp", "100rb"), ("Chair", "200rb")):
        typed(item)
        press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
        typed(amount)
        press(Key.Key_Return)
    discount = field(page, "discount")
    discount.setFocus()
    typed("10%")
    assert page.lines.sum.text() == "Rp\u00a0270.000"
    QTest.keyClick(focused(), Key.Key_Return, CTRL)
    kept = read_purchase(page.desk.shop, 2)
    assert [(line.item, line.amount) for line in kept.lines] == [("Lamp", 90_000), ("Chair", 180_000)]


@pytest.mark.parametrize(
    ("name", "item", "amount", "said", "where"),
    [
        ("", "Lamp", "5000", "Who is it?", "customer"),
        ("Budi S", "", "5000", "What was bought?", "item"),
        ("Budi S", "Lamp", "", "The amount is missing.", "amount"),
        ("Budi S", "Lamp", "-5", "cannot be less than nothing", "amount"),
        ("Budi S", "Lamp", "12,5", "may mean", "amount"),
    ],
)
def test_what_is_amiss_is_told_at_its_place_and_nothing_is_lost(
    page: CounterPage, name: str, item: str, amount: str, said: str, where: str
) -> None:
    page.customer.setText(name)
    row = page.lines._lines[0]
    row.item.setText(item)
    row.amount.setText(amount)
    page.lines._on_edited()
    page.save()
    assert purchases(page.desk.shop) == 1
    assert any(said in text for text in texts(page))
    assert focused().objectName() == where
    assert (page.customer.text(), row.item.text(), row.amount.text()) == (name, item, amount)


def test_a_day_that_is_none_is_told_at_its_field(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    page.day.setText("31 Feb")
    page.save()
    assert any("“31 Feb” is not a day" in text for text in texts(page))
    assert page.day.hasFocus()
    page.day.setText("yesterday")
    page.save()
    assert read_purchase(page.desk.shop, 2).day == date(2026, 11, 22)


def test_the_same_save_twice_keeps_one_sale(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    save = page.findChild(QPushButton, "save")
    assert isinstance(save, QPushButton)
    QTest.mouseDClick(save, Qt.MouseButton.LeftButton)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert purchases(page.desk.shop) == 2


def test_escape_lets_a_customer_go_and_keeps_the_words(page: CounterPage) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("Lamp")
    press(Key.Key_Escape)
    if page.suggestions.isVisible():
        press(Key.Key_Escape)
    assert page.customer.hasFocus()
    press(Key.Key_Escape)
    assert "Who is it?" in texts(page.greeting)
    assert page.lines.first_item.text() == "Lamp"
    assert page.customer.text() == "Pak Budi Santoso"


def test_f9_goes_to_their_words(page: CounterPage) -> None:
    QTest.keyClick(focused(), Key.Key_F9)
    said = page.findChild(QPlainTextEdit, "said")
    assert focused() is said


def test_a_half_typed_sale_is_there_again_after_a_crash(page: CounterPage, desk: Desk, qtbot: QtBot) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    page.said.setPlainText("For the living room")
    page.flush()
    request = page._request_id
    again = CounterPage(desk)
    qtbot.addWidget(again)
    assert again.customer.text() == "Pak Budi Santoso"
    assert again.lines.first_item.text() == "Polytron 50 TV"
    assert again.said.toPlainText() == "For the living room"
    assert again._request_id == request  # a save that was answered by a crash is not kept twice
    page.save()
    again.save()
    assert purchases(desk.shop) == 2


def test_somebody_elses_number_is_asked_about(page: CounterPage) -> None:
    page.customer.setText("Rina")
    page.phone.setText("0812-3456-7788")
    page.lines.first_item.setFocus()
    typed("Lamp")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("5000")
    page.save()
    assert any("belongs to Pak Budi Santoso" in text for text in texts(page))
    assert purchases(page.desk.shop) == 1


def test_a_draft_of_a_sale_that_was_saved_in_the_last_moment_is_not_offered(
    page: CounterPage, desk: Desk, qtbot: QtBot
) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    page.flush()
    state = page._state()
    page.save()
    keep_draft(desk.shop, "sale", state or {})  # as if the lights had gone out before the draft was dropped
    again = CounterPage(desk)
    qtbot.addWidget(again)
    assert (again.customer.text(), again.lines.typed()) == ("", [])


def test_what_is_typed_over_an_emptied_form_is_another_sale(page: CounterPage) -> None:
    before = page._request_id
    page.customer.setText("Budi")
    page.customer.textEdited.emit("Budi")
    kept = page._request_id
    page.customer.setText("")
    page.customer.textEdited.emit("")
    assert kept == before
    assert page._request_id != kept


def test_undo_brings_the_words_of_the_sale_back(page: CounterPage, window: MainWindow) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("poly")
    press(Key.Key_Return)
    page.said.setPlainText("For the living room")
    page.save()
    assert page.customer.text() == ""
    window.undoing.undo()
    assert page.customer.text() == "Pak Budi Santoso"
    assert page.lines.first_item.text() == "Polytron 50 TV"
    assert page.said.toPlainText() == "For the living room"
    page.save()
    assert purchases(page.desk.shop) == 2


def test_a_sale_that_is_done_again_is_not_left_to_be_saved_twice(page: CounterPage, window: MainWindow) -> None:
    sell_something_new()
    page.save()
    for _ in range(2):
        window.undoing.undo()
        assert page.customer.text() == "Bu Lestari"
        window.undoing.redo()
        assert (page.customer.text(), page.lines.typed()) == ("", [])
    page.save()
    assert purchases(page.desk.shop) == 2


def test_what_was_changed_in_a_sale_that_came_back_stays_when_it_is_done_again(
    page: CounterPage, window: MainWindow
) -> None:
    sell_something_new()
    page.save()
    window.undoing.undo()
    page.said.setPlainText("With the stand")
    window.undoing.redo()
    assert page.said.toPlainText() == "With the stand"


def test_the_keyboard_comes_back_to_where_a_half_typed_sale_was_left(page: CounterPage, window: MainWindow) -> None:
    typed("budi")
    press(Key.Key_Return)
    typed("Radio")
    QTest.keyClick(window, Key.Key_F4)
    QTest.keyClick(window, Key.Key_F3)
    typed(" FM")
    assert page.lines.first_item.text() == "Radio FM"
    assert page.customer.text() == "Pak Budi Santoso"


def test_a_customer_whose_first_sale_is_taken_back_is_new_again(page: CounterPage, window: MainWindow) -> None:
    typed("Bu Siti 0813-1111-2222")
    press(Key.Key_Return, Key.Key_Return)
    typed("Fridge")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("4.150.000")
    page.save()
    typed("siti")
    press(Key.Key_Return)
    window.undoing.undo()
    assert page._customer is None
    assert page.customer.text() == "Bu Siti"


def test_a_discount_counts_for_the_plan(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("Carpet")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("3.200.000")
    assert "we call on" in page._foot.plan.text()
    field(page, "discount").setFocus()
    typed("500rb")
    assert page._foot.plan.text() == "An everyday purchase: no call is planned."


def test_nobody_is_promised_a_call_at_a_silent_number(page: CounterPage, desk: Desk) -> None:
    desk.shop.journal.run(
        "stop",
        lambda operation: operation.conn.execute("UPDATE customer SET do_not_contact_since = '2026-11-01'") and {},
    )
    page.customer.setText("Bu Tini")
    page.phone.setText("0812-3456-7788")
    page.lines.first_item.setFocus()
    typed("Sofa")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("4jt")
    assert page._foot.plan.text() == "No call is planned."


def test_who_wants_no_service_calls_is_told_of_in_those_words(page: CounterPage, window: MainWindow) -> None:
    told = "No call is planned: they do not want calls about what they bought."
    record_consent(page.desk.shop, 1, ConsentKind.SERVICE, False, Way.COUNTER)
    typed("budi")
    press(Key.Key_Return)
    assert told in texts(page.greeting)
    typed("poly")
    press(Key.Key_Return)
    assert page._foot.plan.text() == "No call is planned."
    assert page._foot.then.text() == "They do not want calls about what they bought."
    press(Key.Key_Return, Key.Key_Return)
    assert purchases(page.desk.shop) == 2
    assert any(told in text for text in texts(window))
    record_consent(page.desk.shop, 1, ConsentKind.CONTACT, False, Way.COUNTER)
    page.sell_to(1)
    assert "Asked not to be contacted: no call is planned, whatever is bought." in texts(page.greeting)


def test_a_wrong_number_stays_wrong_when_she_buys_again(page: CounterPage, desk: Desk) -> None:
    desk.shop.journal.run("mark", lambda operation: operation.conn.execute("UPDATE phone SET is_bad = 1") and {})
    page.sell_to(1)
    typed("poly")
    press(Key.Key_Return)
    page.save()
    assert purchases(desk.shop) == 2
    assert desk.shop.db.execute("SELECT is_bad FROM phone").fetchall() == [(1,)]


def test_a_typed_amount_is_written_as_the_others(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("Lamp")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("549000")
    press(Key.Key_Return)
    assert field(page, "amount").text() == "549.000"


def test_what_was_typed_in_full_is_not_replaced_by_what_sells_better(page: CounterPage, desk: Desk) -> None:
    customer = read_typed(desk.shop, name="Rina").customer
    for item in ("LG TV", "LG TV bracket", "LG TV bracket"):
        line = Line(item=item, amount=100_000)
        record_purchase(desk.shop, customer, Purchase(customer_id=0, day=date(2026, 11, 20), lines=(line,)))
        customer = read_typed(desk.shop, name="Rina").customer
    page.lines.first_item.setFocus()
    typed("LG TV")
    press(Key.Key_Return)
    assert page.lines.first_item.text() == "LG TV"


def test_tab_goes_through_the_goods_in_their_order(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    names = []
    for _ in range(9):
        names.append(focused().objectName())
        QTest.keyClick(focused(), Key.Key_Tab)
    assert names[:5] == ["item", "category", "quantity", "amount", "serial"]
    assert names[5:7] == ["warranty", "discount"]


def test_the_warranty_belongs_to_the_line_that_is_typed(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("TV")
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    typed("5jt")
    press(Key.Key_Return)
    typed("Fridge")
    field(page, "warranty").setFocus()
    typed("24")
    assert [line.warranty for line in page.lines.typed()] == ["", "24"]


def test_a_further_number_of_a_known_customer_is_kept(page: CounterPage, desk: Desk) -> None:
    page.phone.setText("0814-1111-9999")
    page.customer.setFocus()
    typed("budi")
    press(Key.Key_Return)
    assert page.phone.isVisible()
    typed("poly")
    press(Key.Key_Return)
    page.save()
    numbers = [row[0] for row in desk.shop.db.execute("SELECT number FROM phone WHERE customer_id = 1 ORDER BY id")]
    assert numbers == ["+6281234567788", "+6281411119999"]


def test_the_last_price_is_for_one_piece(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("poly")
    press(Key.Key_Return)
    quantity = field(page, "quantity")
    quantity.setFocus()
    typed("3")
    assert field(page, "amount").text() == "16.497.000"
    field(page, "amount").setFocus()
    field(page, "amount").selectAll()
    typed("15jt")
    quantity.setFocus()
    quantity.selectAll()
    typed("2")
    assert field(page, "amount").text() == "15.000.000"


def test_another_item_does_not_keep_what_the_first_brought(page: CounterPage) -> None:
    page.lines.first_item.setFocus()
    typed("poly")
    press(Key.Key_Return)
    page.lines.first_item.setFocus()
    page.lines.first_item.selectAll()
    typed("Rice 5 kg")
    (line,) = page.lines.typed()
    assert (line.category, line.amount, line.warranty) == ("", "", "")


def test_steady_typing_is_kept_while_it_goes_on(page: CounterPage, desk: Desk, qtbot: QtBot) -> None:
    page._keeper.touch()
    interval = page._keeper._timer.remainingTime()
    qtbot.wait(20)
    page._keeper.touch()
    assert page._keeper._timer.remainingTime() < interval


def test_who_works_here_is_offered_though_nobody_of_them_served_before(page: CounterPage, desk: Desk) -> None:
    change_settings(desk.shop, staff=("Dewi", "Agus"))
    page.served_by.setFocus()
    typed("ag")
    assert page.suggestions.isVisible()
    press(Key.Key_Down, Key.Key_Return)
    assert page.served_by.text() == "Agus"


def sell_something_new(name: str = "Bu Lestari") -> None:
    """To somebody new, up to the moment before it is saved."""
    typed(name)
    press(Key.Key_Return, Key.Key_Return)
    typed("Soap")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    typed("5rb")


def test_enter_never_stops_at_who_sent_you(page: CounterPage) -> None:
    sell_something_new()
    press(Key.Key_Return, Key.Key_Return)
    assert purchases(page.desk.shop) == 2


def test_enter_at_who_sent_you_takes_the_customer_then_goes_on_to_save(page: CounterPage) -> None:
    sell_something_new()
    page.sent_by.line.setFocus()
    typed("7788")
    press(Key.Key_Return)
    assert page.sent_by.chosen_id == 1
    press(Key.Key_Return)
    assert focused().objectName() == "save"
    press(Key.Key_Return)
    assert purchases(page.desk.shop) == 2


def test_who_sent_a_new_customer_is_chosen_and_will_be_thanked(page: CounterPage, window: MainWindow) -> None:
    sell_something_new()
    page.said.setFocus()
    press(Key.Key_Tab)
    assert page.sent_by.line.hasFocus()
    typed("7788")
    press(Key.Key_Return)
    assert page.sent_by.text == "Pak Budi Santoso"
    assert "a customer" in texts(page.sent_by)
    page.save()
    assert read_customer(page.desk.shop, 2).sent_by == 1
    # A day later than its due day: he has 14 days of peace after the call that has waited since 13 Nov.
    assert "We thank Pak Budi Santoso on Fri\u00a027\u00a0Nov." in window.toast.text.text()
    assert page.sent_by.text == ""


def test_that_who_sent_them_is_thanked_is_told_before_it_is_saved(page: CounterPage, desk: Desk) -> None:
    sell_something_new()
    page.sent_by.line.setFocus()
    typed("7788")
    press(Key.Key_Return)
    assert page.sent_by.chosen_id == 1
    assert "We thank Pak Budi Santoso, who sent them." in page._foot.then.text()
    assert "no call is planned" not in page._foot.plan.text()
    record_consent(desk.shop, 1, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    page.refresh()
    assert "We thank" not in page._foot.then.text()


def test_what_names_nobody_of_ours_is_kept_as_it_was_said(page: CounterPage, window: MainWindow) -> None:
    sell_something_new()
    page.sent_by.line.setFocus()
    typed("A leaflet")
    assert not page.suggestions.isVisible()
    page.save()
    known = read_customer(page.desk.shop, 2)
    assert (known.sent_by, known.heard_from) == (None, "A leaflet")
    assert "We thank" not in window.toast.text.text()


def test_words_that_also_name_a_customer_can_be_only_noted(page: CounterPage) -> None:
    sell_something_new()
    page.sent_by.line.setFocus()
    typed("Budi")
    press(Key.Key_Up, Key.Key_Return)
    page.save()
    known = read_customer(page.desk.shop, 2)
    assert (known.sent_by, known.heard_from) == (None, "Budi")


def test_it_is_asked_only_where_it_is_not_known(page: CounterPage) -> None:
    assert page.sent_by.isVisible()
    siti = add_customer(page.desk.shop, read_typed(page.desk.shop, name="Bu Siti").customer)
    page.sell_to(1)
    assert page.sent_by.isVisible()
    page.clear()
    set_sender(page.desk.shop, siti, 1)
    page.sell_to(siti)
    assert not page.sent_by.isVisible()
    assert "Sent by Pak Budi Santoso" in texts(page.greeting)


def test_nobody_is_offered_as_her_own_sender_and_a_ring_is_told_at_the_field(page: CounterPage) -> None:
    siti = add_customer(page.desk.shop, read_typed(page.desk.shop, name="Bu Siti").customer)
    set_sender(page.desk.shop, siti, 1)
    page.sell_to(1)
    page.sent_by.line.setFocus()
    typed("budi")
    assert not page.suggestions.isVisible()
    page.sent_by.line.selectAll()
    typed("siti")
    press(Key.Key_Return)
    page.lines.first_item.setFocus()
    typed("poly")
    press(Key.Key_Return)
    page.save()
    told = "Bu Siti came through Pak Budi Santoso, so it cannot be the other way round too. Choose somebody else."
    assert told in texts(page.sent_by)
    assert page.sent_by.line.hasFocus()
    assert purchases(page.desk.shop) == 1


def test_who_was_named_as_the_sender_is_there_again_after_a_crash(page: CounterPage, desk: Desk, qtbot: QtBot) -> None:
    page.sent_by.line.setFocus()
    typed("budi")
    press(Key.Key_Return)
    page.flush()
    again = CounterPage(desk)
    qtbot.addWidget(again)
    assert (again.sent_by.text, again.sent_by.chosen_id) == ("Pak Budi Santoso", 1)


def test_a_customer_of_whom_everything_is_to_be_said_is_greeted_whole(page: CounterPage, window: MainWindow) -> None:
    shop = page.desk.shop
    siti = add_customer(shop, read_typed(shop, name="Bu Siti", phones="0812-3456-7788").customer)
    open_complaint(shop, 1, "Laptop charger gets hot. Promised a new one by Tuesday.")
    open_complaint(shop, siti, "The fan wobbles")
    wished = (
        "INSERT INTO product (name, folded, price) VALUES ('Miyako 1.8 l', 'miyako 1.8 l', 549000)",
        "INSERT INTO arrival (product_id, day) VALUES (1, '2026-11-20')",
        """INSERT INTO wish (customer_id, noted_on, said, product_id)
           VALUES (1, '2026-10-01', 'Rice cooker under 600 thousand', 1), (1, '2026-10-01', 'a freezer', NULL)""",
        "UPDATE customer SET birthday = '--11-25' WHERE id = 1",
        "INSERT INTO wanted_greeting (customer_id, occasion) VALUES (1, 'birthday')",
        """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on)
           VALUES (1, 'promise', 'call', '2026-11-27', '2026-11-27')""",
    )

    def write(operation: object) -> dict[str, object]:
        for statement in wished:
            shop.db.execute(statement)
        return {}

    shop.journal.run("edit_customer", write)
    page.sell_to(1)
    QApplication.processEvents()
    told = texts(page.greeting)
    for part in (
        "Same house: Bu Siti",
        "Birthday on Wed\u00a025\u00a0Nov",
        "“Laptop charger gets hot. Promised a new one by Tuesday.”\n"
        "Bu Siti of this house waits for us: “The fan wobbles” (23\u00a0Nov)",
        "We promised a call on 27\u00a0Nov\u00a02026.",
        "“Pak Budi Santoso, I am sorry for the trouble. We put it right.”",
        "Polytron 50 TV in August; asked for “a freezer”; said “Big letters” (13\u00a0Aug)",
        "“Rice cooker under 600 thousand”: Miyako 1.8 l came on 20\u00a0Nov, Rp\u00a0549.000",
    ):
        assert part in told, told
    assert page._aside.verticalScrollBar().maximum() == 0, "nothing of it is scrolled away"


@pytest.mark.parametrize(("width", "is_beside"), [(1366, True), (1000, False)])
def test_what_to_say_stands_next_to_the_goods_where_the_greeting_is_in_the_form(
    page: CounterPage, window: MainWindow, width: int, is_beside: bool
) -> None:
    window.resize(width, 728)
    page.sell_to(1)
    QApplication.processEvents()
    card = page.greeting
    say, buttons = card._say.y(), (card.complaint_button, card.card_button.parentWidget())
    assert card.parentWidget().isAncestorOf(page.lines) is not is_beside
    assert all((button.y() > say) is is_beside for button in buttons)


def test_many_numbers_do_not_push_the_day_out_of_its_row(page: CounterPage, desk: Desk) -> None:
    siti = read_typed(desk.shop, name="Bu Siti", phones="0813-1111-2222, 0814-1111-2222, 0815-1111-2222").customer
    page.sell_to(add_customer(desk.shop, siti))
    QTest.qWait(0)
    assert "0813-1111-2222 +2" in [label.text() for label in page.findChildren(QLabel)]
    assert page.day.mapTo(page, page.day.rect().topLeft()).y() == (
        page.customer.mapTo(page, page.customer.rect().topLeft()).y()
    )


def test_a_long_name_is_read_from_its_beginning(page: CounterPage, desk: Desk) -> None:
    long = "Raden Ajeng Siti Nurhaliza Kusumawardhani binti Tengku Abdul Rahman"
    siti = read_typed(desk.shop, name=long, phones="0813-1111-2222").customer
    page.sell_to(add_customer(desk.shop, siti))
    assert page.customer.cursorPosition() == 0


def test_a_new_sale_begins_without_what_was_offered_for_the_last_one(page: CounterPage) -> None:
    page.customer.setFocus()
    typed("bud")
    assert page.suggestions.isVisible()
    page.clear()
    assert page.customer.hasFocus()
    assert not page.suggestions.isVisible()


def test_what_is_told_beside_the_sale_lies_where_the_greeting_does(page: CounterPage, qtbot: QtBot) -> None:
    page.facts.show_product("Polytron 50 TV")
    qtbot.waitUntil(lambda: page.facts.geometry() == page._aside.geometry())
    page.escape()
    page.sell_to(1)
    page.note_wish()
    beside, wishes = page._aside.geometry(), page.wishes
    qtbot.waitUntil(lambda: (wishes.x(), wishes.y(), wishes.width()) == (beside.x(), beside.y(), beside.width()))
