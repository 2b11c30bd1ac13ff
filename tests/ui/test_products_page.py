"""Products as a person uses them: found as one types, told of at the counter, and called about when they come."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.products import read_card, save_product
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import add_wish, waiting
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.products_page import ProductsPage
from shop_crm.ui.pages.wish_box import WishBox

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def sell(shop: Shop, item: str, said: str = "", price: int = 5_499_000) -> int:
    customer = read_typed(shop, name="Bu Siti", phones="0812-3456-7788").customer
    line = Line(item=item, category="audio", amount=price, warranty_months=12)
    return record_purchase(
        shop, customer, Purchase(customer_id=0, day=date(2026, 11, 20), lines=(line,), said=said)
    ).customer_id


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def focused(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def shown(widget: QWidget) -> str:
    QTest.qWait(0)
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(button.text() for button in widget.findChildren(QPushButton) if button.isVisible())])


def dialog(page: ProductsPage, name: str) -> QDialog:
    found = [one for one in page.findChildren(QDialog, name) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def save(form: QDialog) -> None:
    QTest.mouseClick(form.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)


def fill(form: QWidget, **words: str) -> None:
    for name, text in words.items():
        edit = form.findChild(QWidget, name)
        if isinstance(edit, QPlainTextEdit):
            edit.setPlainText(text)
        else:
            assert isinstance(edit, QLineEdit)
            edit.setText(text)


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Siti bought a soundbar and two others, and wishes for a blender."""
    shop = desk.shop
    siti = sell(shop, "Soundbar Polytron", "Loud & <b>clear</b>")
    sell(shop, "Bracket 32")
    sell(shop, "Notable lamp", price=90_000)
    add_wish(shop, siti, "a blender", price_limit=500_000)
    window = show_window()
    QTest.qWait(0)
    return window


@pytest.fixture
def page(window: MainWindow) -> ProductsPage:
    press(window, Key.Key_F6)
    assert isinstance(window.page, ProductsPage)
    return window.page


def listed(page: ProductsPage) -> list[str]:
    model = page.view.model()
    return [model.list_row(row).name for row in range(model.rowCount())]


def open_card(page: ProductsPage, typed: str) -> None:
    QTest.keyClicks(page.search, typed)
    press(page.search, Key.Key_Return)


def test_products_are_found_as_one_types_and_opened_by_enter(window: MainWindow, page: ProductsPage) -> None:
    assert focused(window) is page.search
    assert listed(page) == ["Bracket 32", "Notable lamp", "Soundbar Polytron"]
    QTest.keyClicks(page.search, "bar")
    assert listed(page) == ["Soundbar Polytron"]
    press(page.search, Key.Key_Return)
    told = shown(page.card)
    assert "Soundbar Polytron" in told
    assert "audio · warranty 12 months · 1 sold, last 20\u00a0Nov" in told.replace("1 sold", "1 sold")
    assert "Rp\u00a05.499.000" in told
    assert "“Loud & <b>clear</b>”" in told


def test_a_row_tells_what_is_known_at_a_glance(page: ProductsPage) -> None:
    row = page.view.model().list_row(1)
    assert (row.name, row.right) == ("Notable lamp", "Rp\u00a090.000")
    assert row.about == "audio · 1 sold, last 20\u00a0Nov"


def test_escape_goes_back_step_by_step(window: MainWindow, page: ProductsPage) -> None:
    open_card(page, "bar")
    press(focused(window), Key.Key_Escape)
    assert page.view.isVisible()
    press(focused(window), Key.Key_Escape)
    assert (page.search.text(), len(listed(page))) == ("", 3)


def test_the_arrows_lead_from_the_search_into_the_list_and_back(window: MainWindow, page: ProductsPage) -> None:
    press(page.search, Key.Key_Down)
    assert focused(window) is page.view
    press(page.view, Key.Key_Down)
    press(page.view, Key.Key_Return)
    assert page.card.name == "Notable lamp"
    press(focused(window), Key.Key_Escape)
    press(page.search, Key.Key_Down)
    press(page.view, Key.Key_Up)
    press(page.view, Key.Key_Up)
    assert focused(window) is page.search


def test_insert_makes_a_card_of_what_was_searched_in_vain(window: MainWindow, page: ProductsPage) -> None:
    QTest.keyClicks(page.search, "Blender Philips")
    press(page.search, Key.Key_Insert)
    form = dialog(page, "product_dialog")
    assert form.findChild(QLineEdit, "product_name").text() == "Blender Philips"
    fill(form, product_price="450000", product_category="blender", product_details="Crushes ice", product_warranty="24")
    save(form)
    card = read_card(page.desk.shop, "Blender Philips")
    assert (card.product.price, card.product.warranty_months, card.product.details) == (450_000, 24, "Crushes ice")
    assert page.card.name == "Blender Philips"
    assert window.toast.told is not None
    assert window.toast.told[0] == "Blender Philips: the card is saved. 1 customer wished for it: we call them."


def test_e_writes_on_the_card_of_what_was_sold(window: MainWindow, page: ProductsPage) -> None:
    open_card(page, "bar")
    press(focused(window), Key.Key_E)
    form = dialog(page, "product_dialog")
    assert form.findChild(QLineEdit, "product_price").text() == "5.499.000"
    fill(form, product_details="Deep bass", product_supplier="CV Maju", alternative="Bracket 32")
    save(form)
    told = shown(page.card)
    assert "Deep bass" in told
    assert "CV Maju" in told
    assert "Bracket 32 · Rp\u00a05.499.000" in told


def test_what_is_amiss_is_told_beside_its_field_and_nothing_typed_is_lost(page: ProductsPage) -> None:
    save_product(page.desk.shop, Product(name="Fan"))
    press(page.search, Key.Key_Insert)
    form = dialog(page, "product_dialog")
    for words, told in (
        ({"product_name": ""}, "The product needs a name."),
        ({"product_name": "FAN"}, "“Fan” has a card already"),
        ({"product_name": "Iron", "product_warranty": "x"}, "x"),
        ({"product_warranty": "", "product_price": "many"}, "many"),
        ({"product_price": "", "accessory": "Piano"}, "This product is not known"),
    ):
        fill(form, **words)
        save(form)
        assert form.isVisible()
        assert told in shown(form)
    press(form, Key.Key_Escape)
    page.add()
    assert dialog(page, "product_dialog").findChild(QLineEdit, "product_name").text() == "Iron"


def test_links_are_named_by_typing_and_taken_out_by_a_click(window: MainWindow, page: ProductsPage) -> None:
    open_card(page, "bar")
    press(focused(window), Key.Key_E)
    form = dialog(page, "product_dialog")
    field = form.findChild(QLineEdit, "accessory")
    field.setFocus()
    QTest.keyClicks(field, "brac")
    press(field, Key.Key_Return)
    assert "Bracket 32" in shown(form)
    save(form)
    assert [one.name for one in read_card(page.desk.shop, "Soundbar Polytron").accessories] == ["Bracket 32"]
    link = next(one for one in page.card.findChildren(QPushButton, "link") if one.text().startswith("Bracket 32"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page.card.name == "Bracket 32"
    press(focused(window), Key.Key_Escape)
    assert page.card.name == "Soundbar Polytron"
    press(focused(window), Key.Key_E)
    form = dialog(page, "product_dialog")
    QTest.mouseClick(form.findChild(QPushButton, "linked"), Qt.MouseButton.LeftButton)
    save(form)
    assert read_card(page.desk.shop, "Soundbar Polytron").accessories == ()


def test_what_is_sold_no_longer_is_grey_and_last(page: ProductsPage, window: MainWindow) -> None:
    open_card(page, "brac")
    press(focused(window), Key.Key_E)
    form = dialog(page, "product_dialog")
    form.findChild(QCheckBox, "is_gone").setChecked(True)
    save(form)
    press(focused(window), Key.Key_Escape)
    press(focused(window), Key.Key_Escape)
    assert listed(page)[-1] == "Bracket 32"
    row = page.view.model().list_row(2)
    assert (row.is_faint, row.chips[0][0]) == (True, "No longer sold")


def test_a_notes_goods_that_came_and_calls_who_waits(window: MainWindow, page: ProductsPage) -> None:
    shop = page.desk.shop
    save_product(shop, Product(name="Blender Philips", price=900_000))  # too dear for her
    open_card(page, "blender")
    save_product(shop, Product(id=page.card.facts.product.id, name="Blender Philips", price=400_000))  # type: ignore[union-attr]
    press(focused(window), Key.Key_A)
    form = dialog(page, "arrival_dialog")
    fill(form, arrival_quantity="x")
    save(form)
    assert form.isVisible()
    fill(form, arrival_quantity="6", arrival_note="red ones")
    save(form)
    assert "6 came · red ones" in shown(page.card)
    assert "Bu Siti" in shown(page.card)
    assert window.toast.told is not None
    assert window.toast.told[0] == "Blender Philips has come. 1 customer wished for it: we call them."
    (call,) = [one for one in due_calls(shop) if one.reasons[0].follow_up.kind is Kind.WISH]
    assert call.customer.spoken_name == "Bu Siti"
    window.undoing.undo()
    assert due_calls(shop) == []
    assert "red ones" not in shown(page.card)


def test_the_wishes_are_a_list_of_their_own(window: MainWindow, page: ProductsPage) -> None:
    page.show_part("wishes")
    page.arrive()
    assert focused(window) is page.wishes
    row = page.wishes.model().list_row(0)
    assert (row.name, row.about, row.right, row.chips) == ("Bu Siti", "“a blender”", "since today", ())
    assert row.beneath == "up to Rp\u00a0500.000"
    save_product(page.desk.shop, Product(name="Blender Philips"))
    assert page.wishes.model().list_row(0).chips[0][0] == "Here: Blender Philips"
    press(page.wishes, Key.Key_Return)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer.spoken_name == "Bu Siti"


def test_del_drops_a_wish_and_undo_brings_it_back(window: MainWindow, page: ProductsPage) -> None:
    page.show_part("wishes")
    page.arrive()
    press(page.wishes, Key.Key_Delete)
    assert waiting(page.desk.shop) == []
    assert window.toast.told is not None
    assert window.toast.told[0] == "Bu Siti does not wish for “a blender” any more."
    assert "Nobody waits for anything" in shown(page)
    press(window, Key.Key_Z, CONTROL)
    assert len(waiting(page.desk.shop)) == 1
    assert page.wishes.isVisible()


def test_del_pressed_twice_in_haste_drops_one_wish(page: ProductsPage, qtbot: QtBot) -> None:
    add_wish(page.desk.shop, 1, "a kettle")
    page.show_part("wishes")
    page.arrive()
    for _ in range(2):
        press(page.wishes, Key.Key_Delete)
    assert len(waiting(page.desk.shop)) == 1
    qtbot.waitUntil(lambda: not page._haste.is_on)
    press(page.wishes, Key.Key_Delete)
    assert waiting(page.desk.shop) == []


def test_the_page_is_where_it_was_when_the_window_is_made_anew(page: ProductsPage) -> None:
    open_card(page, "bar")
    again = ProductsPage(page.desk)
    again.restore(page.state())
    assert (again.search.text(), again.card.name) == ("bar", "Soundbar Polytron")
    page.escape()
    page.show_part("wishes")
    state = page.state()
    assert (state["card"], state["part"]) == ("", "wishes")
    again.restore({**state, "card": ""})
    assert again.state() == state
    again.deleteLater()


def test_the_name_of_a_customer_leads_to_the_customers_card(window: MainWindow, page: ProductsPage) -> None:
    open_card(page, "bar")
    link = next(one for one in page.card.findChildren(QPushButton, "link") if one.text().startswith("Bu Siti"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, CustomersPage)
    assert window.page.customer_id


# At the counter


@pytest.fixture
def counter(window: MainWindow) -> CounterPage:
    shop = window.desk.shop
    save_product(shop, Product(name="Bracket 32", price=150_000))
    save_product(
        shop, Product(name="Soundbar Polytron", price=5_999_000, details="Deep bass"), accessories=["Bracket 32"]
    )
    press(window, Key.Key_F3)
    assert isinstance(window.page, CounterPage)
    return window.page


def test_the_suggestion_has_the_price_of_the_card(counter: CounterPage) -> None:
    item = counter.lines.first_item
    item.setFocus()
    QTest.keyClicks(item, "Soundb")
    assert counter.suggestions.marked is not None
    assert counter.suggestions.marked.right == "Rp\u00a05.999.000"
    press(item, Key.Key_Return)
    assert counter.lines.typed()[0].amount == "5.999.000"


def test_alt_down_tells_of_the_product_and_escape_leads_back_with_nothing_lost(
    window: MainWindow, counter: CounterPage
) -> None:
    item = counter.lines.first_item
    item.setFocus()
    QTest.keyClicks(item, "Soundb")
    press(item, Key.Key_Down, ALT)
    told = shown(counter.facts)
    assert counter.facts.isVisible()
    for words in (
        "Soundbar Polytron",
        "Deep bass",
        "Goes with it: Bracket 32 (Rp\u00a0150.000)",
        "“Loud & <b>clear</b>”",
    ):
        assert words in told
    assert focused(window) is item
    press(item, Key.Key_Escape)  # the suggestions
    press(item, Key.Key_Escape)
    assert (counter.facts.isVisible(), item.text()) == (False, "Soundb")
    assert focused(window) is item


def test_alt_down_says_when_nothing_is_known(counter: CounterPage) -> None:
    item = counter.lines.first_item
    item.setFocus()
    press(item, Key.Key_Down, ALT)
    assert not counter.facts.isVisible()
    QTest.keyClicks(item, "Piano")
    press(item, Key.Key_Down, ALT)
    assert "This was never sold here." in shown(counter.facts)


def test_ctrl_w_notes_a_wish_of_who_stands_there_and_the_sale_stands_as_it_was(
    window: MainWindow, counter: CounterPage
) -> None:
    press(counter.customer, Key.Key_W, CONTROL)
    assert window.toast.told is not None
    assert window.toast.told[0] == "Say first who it is: the wish belongs to a customer."
    counter.sell_to(1)
    QTest.keyClicks(counter.lines.first_item, "Lamp")
    press(counter.lines.first_item, Key.Key_Escape)  # the suggestions
    press(counter.lines.first_item, Key.Key_W, CONTROL)
    assert focused(window) is counter.wishes.said
    QTest.keyClicks(counter.wishes.said, "a fan")
    press(counter.wishes.said, Key.Key_Escape)
    assert (counter.wishes.isVisible(), counter.lines.typed()[0].item) == (False, "Lamp")
    press(counter.customer, Key.Key_W, CONTROL)
    assert counter.wishes.said.text() == "a fan"
    press(counter.wishes.said, Key.Key_Return)
    press(counter.wishes.limit, Key.Key_Return)
    assert [one.wish.said for one in waiting(window.desk.shop, 1)] == ["a blender", "a fan"]
    assert not counter.wishes.isVisible()
    assert counter.lines.typed()[0].item == "Lamp"


def test_a_wish_is_noted_at_the_counter_by_mouse_alone(window: MainWindow, counter: CounterPage) -> None:
    counter.sell_to(1)
    for name in ("counter_wish", "keep_wish"):
        counter.wishes.said.setText("a fan")
        button = counter.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.wish.said for one in waiting(window.desk.shop, 1)] == ["a blender", "a fan"]


def test_the_place_for_a_wish_goes_when_somebody_else_stands_there(window: MainWindow, counter: CounterPage) -> None:
    counter.sell_to(1)
    press(counter.lines.first_item, Key.Key_W, CONTROL)
    assert counter.wishes.isVisible()
    other = read_typed(window.desk.shop, name="Pak Budi Santoso", phones="0813-1111-2222").customer
    counter.sell_to(add_customer(window.desk.shop, other))
    assert not counter.wishes.isVisible()
    assert counter.greeting.isVisible()


# On the customer's card


def test_a_wish_is_noted_and_taken_off_in_its_box(window: MainWindow, qtbot: QtBot) -> None:
    shop = window.desk.shop
    box = WishBox(window.desk)
    qtbot.addWidget(box)
    noted: list[str] = []
    box.noted.connect(lambda told, step: noted.append(told))
    box.show_customer(1)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    assert "“a blender”" in shown(box)
    box.ask()
    press(box.limit, Key.Key_Return)
    assert "Write what is wished for" in shown(box)
    QTest.keyClicks(box.said, "a fan")
    fill(box, wish_limit="many")
    press(box.limit, Key.Key_Return)
    assert "many" in shown(box)
    fill(box, wish_limit="300000")
    press(box.limit, Key.Key_Return)
    assert noted == ["Noted: “a fan”. We call when it is here."]
    box.show_customer(1)
    assert [(one.wish.said, one.wish.price_limit) for one in waiting(shop, 1)][-1] == ("a fan", 300_000)
    QTest.mouseClick(box.findChildren(QPushButton, "drop_wish")[-1], Qt.MouseButton.LeftButton)
    assert [one.wish.said for one in waiting(shop, 1)] == ["a blender"]


def test_a_wish_of_who_said_stop_promises_no_call(window: MainWindow, qtbot: QtBot) -> None:
    record_consent(window.desk.shop, 1, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    box = WishBox(window.desk)
    qtbot.addWidget(box)
    noted: list[str] = []
    box.noted.connect(lambda told, step: noted.append(told))
    box.show_customer(1)
    box.ask()
    QTest.keyClicks(box.said, "a fan")
    press(box.limit, Key.Key_Return)
    assert noted == ["Noted: “a fan”. We do not call them: the counter says when it is here."]


def wished(window: MainWindow) -> list[tuple[str, str, str]]:
    """Of each wish: her words, the product, the category."""
    return [(one.wish.said, one.asked, one.wish.category) for one in waiting(window.desk.shop, 1)][1:]


def test_a_product_of_ours_is_chosen_for_a_wish_by_the_arrow(window: MainWindow, counter: CounterPage) -> None:
    counter.sell_to(1)
    press(counter.lines.first_item, Key.Key_W, CONTROL)
    said, box = counter.wishes.said, counter.wishes
    QTest.keyClicks(said, "soundb")
    press(said, Key.Key_Down)
    press(said, Key.Key_Return)
    assert (said.text(), focused(window)) == ("Soundbar Polytron", box.limit)
    assert "only this one" in shown(box)
    press(box.limit, Key.Key_Escape)
    press(counter.customer, Key.Key_W, CONTROL)
    assert "only this one" in shown(box)  # what was chosen waits with its words
    QTest.keyClicks(said, ", in red")
    press(said, Key.Key_Return)
    press(box.limit, Key.Key_Return)
    assert wished(window) == [("Soundbar Polytron, in red", "Soundbar Polytron", "")]
    assert read_card(window.desk.shop, "soundbar polytron").product.id  # it was sold without a card
    press(counter.customer, Key.Key_W, CONTROL)
    assert "“Soundbar Polytron, in red” · Soundbar Polytron" in shown(box)


def test_any_of_a_kind_can_be_wished_for(window: MainWindow, counter: CounterPage) -> None:
    counter.sell_to(1)
    press(counter.lines.first_item, Key.Key_W, CONTROL)
    said, box = counter.wishes.said, counter.wishes
    QTest.keyClicks(said, "aud")
    press(said, Key.Key_Up)
    press(said, Key.Key_Return)
    assert "any of this kind" in shown(box)
    press(box.limit, Key.Key_Return)
    assert wished(window) == [("audio", "", "audio")]


def test_words_that_begin_like_a_product_stay_her_words(window: MainWindow, counter: CounterPage) -> None:
    counter.sell_to(1)
    press(counter.lines.first_item, Key.Key_W, CONTROL)
    said, box = counter.wishes.said, counter.wishes
    QTest.keyClicks(said, "soundbar")
    assert "Soundbar Polytron" in [each.words for each in box._offer("soundbar")]
    press(said, Key.Key_Return)
    press(box.limit, Key.Key_Return)
    press(counter.customer, Key.Key_W, CONTROL)
    QTest.keyClicks(said, "nota")
    press(said, Key.Key_Down)
    press(said, Key.Key_Return)
    said.setFocus()
    press(said, Key.Key_Backspace)  # another thing than the one that was chosen
    assert "only this one" not in shown(box)
    press(said, Key.Key_Escape)  # what is offered for it
    press(said, Key.Key_Return)
    press(box.limit, Key.Key_Return)
    assert wished(window) == [("soundbar", "", ""), ("Notable lam", "", "")]


def test_wishes_are_found_by_the_product_too(window: MainWindow, page: ProductsPage) -> None:
    add_wish(window.desk.shop, 1, "in red", product="Soundbar Polytron")
    page.show_part("wishes")
    QTest.keyClicks(page.search, "polytron")
    assert page.wishes.model().rowCount() == 1
    assert page.wishes.model().list_row(0).about == "“in red” · Soundbar Polytron"


def test_half_a_wish_is_kept_with_its_customer(window: MainWindow, qtbot: QtBot) -> None:
    box = WishBox(window.desk)
    qtbot.addWidget(box)
    box.show_customer(1)
    box.show()
    box.ask()
    QTest.keyClicks(box.said, "a f")
    assert box.leave()
    box.flush()
    again = WishBox(window.desk)
    qtbot.addWidget(again)
    again.show_customer(1)
    again.ask()
    assert again.said.text() == "a f"
