"""Somebody who is in the shop twice, by keys: side by side, made one, kept as two, and taken apart on the card."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.domain.customers import Consent
from shop_crm.domain.merging import Fact
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import CustomerOrder, add_customer, customer_ids, read_customer, read_typed
from shop_crm.services.merging import merge_customers, was_two
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.doubles_page import DoublesPage
from shop_crm.ui.widgets.button import Button

Key = Qt.Key
CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
BUDI, BUDI_2, SITI, SITI_2, AGUS, AGUS_2 = range(1, 7)


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow]) -> MainWindow:
    """Three people who are here twice each."""
    for name, phone, facts in (
        ("Pak Budi Santoso", "0812-3456-7788", {"email": "budi@rumah.id"}),
        ("Budi Santosa", "0812-3456-7788, 0813-9999-1111", {"email": "budi@kantor.id", "service": Consent.NO}),
        ("Bu Siti Aminah", "0813-1111-2222", {}),
        ("Siti", "0813-1111-2222", {"address": "Jl. Merdeka 5"}),
        ("Agus Salim", "", {}),
        ("Agus Salim", "0815-1111-3333", {}),
    ):
        typed = read_typed(desk.shop, name=name, phones=phone).customer
        add_customer(desk.shop, replace(typed, **facts))  # type: ignore[arg-type]
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    bought = Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,))
    record_purchase(desk.shop, read_customer(desk.shop, BUDI), bought)
    return show_window()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> DoublesPage:
    QTest.keyClick(window, Key.Key_D, CTRL)
    assert isinstance(window.page, DoublesPage)
    wait(window.page, qtbot)
    return window.page


def wait(page: DoublesPage, qtbot: QtBot) -> None:
    """Until everybody has been looked through."""
    qtbot.waitUntil(lambda: not page.is_looking, timeout=20_000)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def people(page: DoublesPage) -> set[int]:
    return set(customer_ids(page.desk.shop, CustomerOrder.NAME))


SITIS, BUDIS, AGUSES = "Bu Siti Aminah and Siti", "Pak Budi Santoso and Budi Santosa", "Agus Salim and Agus Salim"


def test_the_pairs_are_listed_with_the_surest_first_and_the_keyboard_is_on_it(page: DoublesPage) -> None:
    assert page.view.headings == [SITIS, BUDIS, AGUSES]
    assert page.view.hasFocus()
    assert page.subtitle.text() == "3 pairs to decide"
    spoken = [page.view.model().index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    assert spoken[0] == "same phone · names alike: 100 %"
    assert spoken[1].startswith("same phone · names alike: 9")
    assert spoken[2] == "names alike: 100 %"


def test_what_is_told_while_they_are_looked_for_stands_beneath_the_title(page: DoublesPage) -> None:
    page._stack.setCurrentIndex(0)
    page._stack.activate()
    told = next(each for each in page.findChildren(QLabel) if each.text().startswith("We look through everybody"))
    QApplication.processEvents()
    assert told.mapTo(page, QPoint()).x() == page.title.mapTo(page, QPoint()).x()


def test_the_two_stand_side_by_side_with_what_they_bought(page: DoublesPage) -> None:
    press(Key.Key_Down)
    card = page.card
    assert [side.words for side in card._heads._sides] == ["Pak Budi Santoso", "Budi Santosa"]
    assert [side.words for side in card._bought._sides] == [
        "1 purchase · Rp\u00a05.499.000 · last on 13\u00a0Nov",
        "Nothing bought yet",
    ]
    assert card._phones._sides[1].words == "0812-3456-7788\n0813-9999-1111"
    assert [side.words for side in card._allowed._sides] == ["–", "service calls: no"]
    assert {fact for fact, row in card.facts.items() if row.can_choose} == {Fact.NAME, Fact.EMAIL}
    assert not card.facts[Fact.ADDRESS].isVisible()


def test_what_was_done_is_told_above_the_buttons_for_the_next_pair(window: MainWindow, page: DoublesPage) -> None:
    press(Key.Key_T)
    toast, button = window.toast, page.card.two
    assert toast.isVisible()
    assert toast.geometry().bottom() < button.mapTo(window, button.rect().topLeft()).y()


def test_they_are_made_one_by_keys_with_the_facts_that_were_chosen(
    window: MainWindow, page: DoublesPage, qtbot: QtBot
) -> None:
    press(Key.Key_Down)
    press(Key.Key_Right)
    assert page.card.facts[Fact.NAME].left.hasFocus()
    press(Key.Key_Tab)
    assert page.card.facts[Fact.EMAIL].left.hasFocus()
    press(Key.Key_Right)
    assert page.card.taken == {Fact.EMAIL}
    press(Key.Key_Return, CTRL)
    left = read_customer(page.desk.shop, BUDI)
    assert (left.name, left.email, left.service) == ("Budi Santoso", "budi@kantor.id", Consent.NO)
    assert page.view.headings == [SITIS, AGUSES]
    assert page.view.hasFocus()
    assert window.toast.text.text() == "Pak Budi Santoso is one person now. The card can take them apart again."
    wait(page, qtbot)
    assert page.view.headings == [SITIS, AGUSES]
    QTest.keyClick(window, Key.Key_Z, CTRL)
    wait(page, qtbot)
    assert BUDI_2 in people(page)
    assert page.view.headings == [SITIS, BUDIS, AGUSES]


@pytest.mark.parametrize("key", [Key.Key_T, Key.Key_Delete])
def test_two_people_are_never_asked_about_again(
    window: MainWindow, page: DoublesPage, qtbot: QtBot, key: Qt.Key
) -> None:
    press(key)
    assert page.view.headings == [BUDIS, AGUSES]
    assert "are two people. We do not ask again." in window.toast.text.text()
    page.refresh()
    wait(page, qtbot)
    assert page.view.headings == [BUDIS, AGUSES]
    assert len(people(page)) == 6
    window.undoing.undo()
    wait(page, qtbot)
    assert page.view.headings == [SITIS, BUDIS, AGUSES]


def test_a_held_key_decides_about_one_pair_alone(page: DoublesPage) -> None:
    QTest.simulateEvent(page.view, True, Key.Key_T, Qt.KeyboardModifier.NoModifier, "t", False)
    QTest.simulateEvent(page.view, True, Key.Key_T, Qt.KeyboardModifier.NoModifier, "t", True)
    assert page.view.headings == [BUDIS, AGUSES]


@pytest.mark.parametrize(("key", "held"), [(Key.Key_T, PLAIN), (Key.Key_Return, CTRL)], ids=["T", "Ctrl+Enter"])
def test_a_key_pressed_twice_in_haste_decides_about_one_pair_alone(
    page: DoublesPage, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    for _ in range(2):
        press(key, held)
    assert page.view.headings == [BUDIS, AGUSES]
    qtbot.waitUntil(lambda: not page._haste.is_on)
    press(key, held)
    assert page.view.headings == [AGUSES]


def test_later_goes_on_to_the_next_and_round(page: DoublesPage) -> None:
    rows = []
    for _ in range(4):
        rows.append(page.view.currentIndex().row())
        page.card.later.click()
    assert rows == [0, 1, 2, 0]
    assert len(people(page)) == 6


def test_once_all_are_decided_nobody_is_here_twice(page: DoublesPage, qtbot: QtBot) -> None:
    for _ in range(3):
        press(Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not page._haste.is_on)
    assert len(people(page)) == 3
    assert page._back.hasFocus()
    wait(page, qtbot)
    assert page._back.isVisible()


def test_escape_goes_from_the_facts_to_the_list_and_to_the_customers(window: MainWindow, page: DoublesPage) -> None:
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert page.card.facts[Fact.NAME].left.hasFocus()
    press(Key.Key_Escape)
    assert page.view.hasFocus()
    press(Key.Key_Escape)
    assert isinstance(window.page, CustomersPage)


def test_who_is_gone_meanwhile_is_said_and_nothing_is_done(
    window: MainWindow, page: DoublesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*args: object, **facts: object) -> None:
        raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=2)

    monkeypatch.setattr("shop_crm.ui.pages.doubles_page.merge_customers", gone)
    monkeypatch.setattr("shop_crm.ui.pages.doubles_page.keep_apart", gone)
    for key, held in ((Key.Key_Return, CTRL), (Key.Key_T, Qt.KeyboardModifier.NoModifier)):
        press(key, held)
        assert "There is no customer 2" in window.toast.text.text()
    assert page.view.headings == [SITIS, BUDIS, AGUSES]


def test_what_was_chosen_stays_while_the_list_is_looked_through_again(page: DoublesPage, qtbot: QtBot) -> None:
    press(Key.Key_Down)
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert page.card.taken == {Fact.NAME}
    page.refresh()
    wait(page, qtbot)
    assert page.card.taken == {Fact.NAME}
    assert page.card.facts[Fact.NAME].right.hasFocus()
    assert page.view.currentIndex().row() == 1


def test_they_are_taken_apart_on_the_card(window: MainWindow, qtbot: QtBot) -> None:
    shop = window.desk.shop
    merge_customers(shop, BUDI, BUDI_2, {Fact.EMAIL})
    customers = window.go("customers")
    assert isinstance(customers, CustomersPage)
    customers.open_card(SITI)
    assert not customers.card.was_two.isVisible()
    customers.open_card(BUDI)
    card = customers.card.was_two
    assert card.isVisible()
    button = card.findChild(Button, "take_apart_0")
    assert button is not None
    assert button.accessibleName() == "Take apart: Merged with Budi Santosa on 23\u00a0Nov"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert read_customer(shop, BUDI).email == "budi@rumah.id"
    assert read_customer(shop, BUDI_2).email == "budi@kantor.id"
    assert not card.isVisible()
    assert window.toast.text.text() == "Pak Budi Santoso and Budi Santosa are two entries again, each with their own."
    window.undoing.undo()
    assert card.isVisible()
    assert was_two(shop, BUDI)


def test_where_she_was_is_kept_when_the_window_is_made_anew(
    window: MainWindow, page: DoublesPage, qtbot: QtBot
) -> None:
    press(Key.Key_Down)
    kept = page.state()
    again = DoublesPage(window.desk, window._work)
    qtbot.addWidget(again)
    again.restore(kept)
    again.refresh()
    wait(again, qtbot)
    assert again.view.currentIndex().row() == 1
