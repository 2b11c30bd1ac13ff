"""The best senders and a circle, by keys: who is listed, the tree beside it, and on to a card."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.circle import Sender, best_senders, set_sender
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop
from shop_crm.store.journal import Answer, Operation
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages import senders_page
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.more_lists import MoreLists
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.senders_page import SendersPage
from shop_crm.ui.widgets.heading_list import HeadingList

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 23)


def sell(desk: Desk, name: str, amount: int, sent_by: int | None = None) -> int:
    customer = replace(read_typed(desk.shop, name=name).customer, sent_by=sent_by)
    purchase = Purchase(customer_id=0, day=TODAY, lines=(Line(item="Thing", amount=amount),))
    return record_purchase(desk.shop, customer, purchase).customer_id


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    budi = sell(desk, "Pak Budi", 900_000)
    lestari = sell(desk, "Bu Lestari", 725_000, budi)
    sell(desk, "Pak Rudi", 140_000, lestari)
    sell(desk, "Mas Agus", 55_000, budi)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 728)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SendersPage:
    QTest.keyClick(window, Key.Key_B, CTRL)
    assert isinstance(window.page, SendersPage)
    wait(window.page, qtbot)
    return window.page


def wait(page: Page, qtbot: QtBot) -> None:
    """Until all circles have been looked through."""
    assert isinstance(page, SendersPage)
    qtbot.waitUntil(lambda: not page.is_looking)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def rows(page: SendersPage) -> list[tuple[str, int, str]]:
    return [(row.name, row.depth, row.amount) for row in page.circle.view.rows]


def said(view: HeadingList, row: int) -> str:
    return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_whose_circle_has_spent_the_most_comes_first(page: SendersPage) -> None:
    assert page.view.headings == ["Pak Budi", "Bu Lestari"]
    told = said(page.view, 0)
    for part in (
        "Rp\u00a0920.000",
        "2 people sent, 3 with those they sent",
        "last: Mas Agus",
        "we thank on Thu\u00a026\u00a0Nov",
    ):
        assert part in told


def test_the_circle_of_the_chosen_one_stands_beside_the_list(page: SendersPage) -> None:
    assert rows(page) == [
        ("Pak Budi", 0, ""),
        ("Bu Lestari", 1, "725.000"),
        ("Pak Rudi", 2, "140.000"),
        ("Mas Agus", 1, "55.000"),
    ]
    amount = page.circle.findChild(QLabel, "circle_amount")
    assert isinstance(amount, QLabel)
    assert amount.text() == "Rp\u00a0920.000"
    press(Key.Key_Down)
    assert rows(page) == [("Pak Budi", 0, ""), ("Bu Lestari", 1, ""), ("Pak Rudi", 2, "140.000")]
    assert [row.spoken for row in page.circle.view.rows] == [
        "Sent by Pak Budi",
        "Bu Lestari",
        "Pak Rudi, Rp\u00a0140.000",
    ]


def test_enter_opens_the_card_and_escape_leads_back_to_the_customers(window: MainWindow, page: SendersPage) -> None:
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer.name == "Lestari"
    QTest.keyClick(window, Key.Key_B, CTRL)
    press(Key.Key_Escape)
    assert isinstance(window.page, CustomersPage)


def test_a_row_of_the_tree_is_opened_by_key_or_click(window: MainWindow, page: SendersPage) -> None:
    tree = page.circle.view
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(2, 0))
    press(Key.Key_Return)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer.name == "Rudi"
    window.go("senders")
    at = tree.visualRect(tree.model().index(3, 0)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer.name == "Agus"
    window.go("senders")
    at = tree.visualRect(tree.model().index(0, 0)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert isinstance(window.page, SendersPage), "his own card is asked for by the button"


def test_the_arrow_keys_go_from_one_who_can_be_opened_to_the_next(page: SendersPage) -> None:
    tree = page.circle.view
    tree.setFocus()
    assert tree.currentIndex().row() == 1, "his own row is passed over"
    press(Key.Key_Down)
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert tree.currentIndex().row() == 1


def test_no_row_of_the_tree_is_scrolled_away(page: SendersPage, desk: Desk, qtbot: QtBot) -> None:
    for number in range(7):
        sell(desk, f"Mas {number}", 1_000, 1)
    wait(page, qtbot)
    tree = page.circle.view
    assert tree.model().rowCount() == 11
    last = tree.visualRect(tree.model().index(10, 0))
    assert last.bottom() <= tree.viewport().height() <= last.bottom() + 2


def test_what_changes_is_seen_and_the_chosen_one_stays(page: SendersPage, desk: Desk, qtbot: QtBot) -> None:
    press(Key.Key_Down)
    sell(desk, "Bu Siti", 5_000_000, 2)
    assert page.view.headings == ["Pak Budi", "Bu Lestari"], "what was listed stays until it is known anew"
    wait(page, qtbot)
    assert page.view.headings == ["Pak Budi", "Bu Lestari"]
    assert page.view.currentIndex().row() == 1
    assert ("Bu Siti", 2, "5.000.000") in rows(page)


def test_who_may_not_be_contacted_is_not_to_be_thanked(page: SendersPage, desk: Desk, qtbot: QtBot) -> None:
    def stop(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE customer SET do_not_contact_since = '2026-11-23' WHERE id = 1")
        return {}

    desk.shop.journal.run("edit_customer", stop)
    wait(page, qtbot)
    assert "asked not to be contacted" in said(page.view, 0)
    assert "we thank" not in said(page.view, 0)


def test_where_nobody_was_sent_the_page_says_how_it_begins(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for customer in (2, 3, 4):
        set_sender(desk.shop, customer, None)
    page = window.go("senders")
    wait(page, qtbot)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Nobody was sent to us yet" in texts


def test_more_lists_above_the_customers_leads_here(window: MainWindow) -> None:
    page = window.go("customers")
    more = page.findChild(MoreLists)
    assert isinstance(more, MoreLists)
    menu = more.lists_menu()
    assert [action.text().split("\t")[1] for action in menu.actions()] == [
        "Ctrl+B",
        "Ctrl+D",
        "Ctrl+G",
        "Ctrl+Shift+L",
        "Ctrl+E",
    ]
    menu.actions()[0].trigger()
    assert isinstance(window.page, SendersPage)


def test_the_window_waits_for_no_list_of_senders(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def slowly(shop: Shop) -> list[Sender]:
        assert may_go_on.wait(20)
        return best_senders(shop)

    monkeypatch.setattr(senders_page, "best_senders", slowly)
    page = window.go("senders")
    assert isinstance(page, SendersPage)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "We look through everybody. You can go on working meanwhile." in texts
    assert page.open_button.isHidden()
    sell(desk, "Bu Siti", 5_000_000, 2)
    QTest.keyClick(window, Key.Key_Escape)
    assert isinstance(window.page, CustomersPage), "and it can be left meanwhile"
    window.go("senders")
    may_go_on.set()
    wait(page, qtbot)
    assert page.view.headings == ["Pak Budi", "Bu Lestari"]
    assert page.view.hasFocus()
    assert ("Bu Siti", 2, "5.000.000") in rows(page)


def test_a_window_that_is_closed_meanwhile_is_told_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def slowly(shop: Shop) -> list[Sender]:
        begun.set()
        assert may_go_on.wait(20)
        return best_senders(shop)

    monkeypatch.setattr(senders_page, "best_senders", slowly)
    window.go("senders")
    assert begun.wait(20)
    threading.Timer(0.1, may_go_on.set).start()
    window.end()
