"""Coming back after days off, by keys and clicks: the banner, one look, Enter, and what is too old."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.calls_model import Heading, RowRole
from shop_crm.ui.pages.catch_up_page import CatchUpPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.widgets.pick_list import PickList

Key = Qt.Key
BACK = date(2026, 12, 31)
"""A Thursday, and a holiday after it; nobody was there since 23 November."""


@pytest.fixture
def window(desk: Desk, show_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    """Back after weeks: four calls are due of which two can be managed, and two are too old."""
    sold = {"Agus": 23, "Lina": 23, "Wati": 22, "Yanto": 22, "Rina": 20, "Siti": 19}
    for number, (name, day) in enumerate(sold.items()):
        customer = read_typed(desk.shop, name=name, phones=f"0812-3456-770{number}").customer
        line = Line(item=f"LG TV {number}", category="tv", amount=5_499_000 + number)
        bought = Purchase(customer_id=0, day=date(2026, 11, day), lines=(line,), said="For my mother.")
        record_purchase(desk.shop, customer, bought)
    change_settings(desk.shop, calls_a_day=2, closed_weekdays=(5, 6))
    desk.shop.clock = Clock(stand_in=BACK)
    window = show_window()
    qtbot.waitUntil(lambda: today(window).banner.isVisible())
    return window


def today(window: MainWindow) -> TodayPage:
    page = window.pages.get("today")
    assert isinstance(page, TodayPage)
    return page


@pytest.fixture
def page(window: MainWindow) -> CatchUpPage:
    QTest.keyClick(window, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, CatchUpPage)
    return window.page


def listed(view: PickList) -> list[str]:
    """Headings and names from top to bottom."""
    rows = [view.model().index(row, 0).data(RowRole) for row in range(view.model().rowCount())]
    return [f"{row.words} {row.count}" if isinstance(row, Heading) else row.name for row in rows]


ALL = [
    "Today 2",
    "Yanto",
    "Wati",
    "Mon\u00a04\u00a0Jan\u00a02027 2",
    "Lina",
    "Agus",
    "Waited too long 2",
    "Siti",
    "Rina",
]


def test_the_banner_says_what_waits_and_a_click_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    told = today(window).banner.told.text()
    assert told == "You were away 37 days. 4 calls wait. 2 calls have waited too long."
    assert "Siti" not in listed(today(window).view)
    qtbot.mouseClick(today(window).banner.button, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, CatchUpPage)


def test_one_look_says_what_is_called_when(page: CatchUpPage) -> None:
    assert listed(page.view) == ALL
    assert page.view.hasFocus()
    parts = page.findChild(QLabel, "parts")
    assert isinstance(parts, QLabel)
    assert parts.text() == "Today: 2 · Mon\u00a04\u00a0Jan\u00a02027: 2 · Waited too long: 2"


def test_enter_spreads_the_calls_and_undo_brings_them_back(page: CatchUpPage, window: MainWindow) -> None:
    QTest.keyClick(page.view, Key.Key_Return)
    assert window.toast.text.text() == "2 calls go to the next open days, up to Mon\u00a04\u00a0Jan\u00a02027."
    assert listed(page.view) == ["Waited too long 2", "Siti", "Rina"]
    assert not page.spread_button.isVisible()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(page.view) == ALL
    assert "Taken back: spread calls" in window.toast.text.text()


def test_with_nothing_left_to_decide_she_is_back_at_todays_calls(page: CatchUpPage, window: MainWindow) -> None:
    choose(page, "Siti")
    QTest.keyClick(page.view, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.view, Key.Key_Return)
    assert window.page is today(window)
    assert listed(today(window).view) == ["Overdue 2", "Yanto", "Wati", "This week 2", "Agus", "Lina"]
    assert not today(window).banner.isVisible()


def choose(page: CatchUpPage, name: str) -> None:
    page.view.setCurrentIndex(page.view.model().index(listed(page.view).index(name), 0))


def texts(page: CatchUpPage) -> list[str]:
    return [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]


def test_a_call_that_is_too_old_says_why_it_was_planned_and_what_they_said(page: CatchUpPage) -> None:
    choose(page, "Siti")
    assert "It was due 32 days ago." in texts(page)
    assert any(text.startswith("Because Siti bought LG TV 5 on 19\u00a0Nov") for text in texts(page))
    assert "“For my mother.”" in texts(page)


def test_a_call_of_today_has_nothing_to_decide(page: CatchUpPage, window: MainWindow) -> None:
    choose(page, "Wati")
    assert not page.card.keep.isVisible()
    assert not page.card.let_all_go.isVisible()
    QTest.keyClick(page.view, Key.Key_L)
    QTest.keyClick(page.view, Key.Key_K)
    assert not window.toast.isVisible()
    assert listed(page.view) == ALL


def test_l_lets_one_go_and_the_next_is_chosen(page: CatchUpPage, window: MainWindow) -> None:
    choose(page, "Siti")
    QTest.keyClick(page.view, Key.Key_L)
    assert window.toast.text.text() == "Siti: let go, it was too long ago."
    assert listed(page.view)[-2:] == ["Waited too long 1", "Rina"]
    assert page.view.currentIndex().data(RowRole).name == "Rina"
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(page.view) == ALL


@pytest.mark.parametrize("key", [Key.Key_K, Key.Key_L])
def test_a_key_pressed_twice_in_haste_decides_about_one_call(page: CatchUpPage, key: Qt.Key) -> None:
    choose(page, "Siti")
    for _ in range(2):
        QTest.keyClick(page.view, key)
    assert listed(page.view)[-2:] == ["Waited too long 1", "Rina"]


def test_k_keeps_one_and_it_is_due_again(page: CatchUpPage, window: MainWindow) -> None:
    choose(page, "Rina")
    QTest.keyClick(page.view, Key.Key_K)
    assert window.toast.text.text() == "Rina: kept, on today's list."
    assert listed(page.view)[:6] == ["Today 2", "Rina", "Yanto", "Mon\u00a04\u00a0Jan\u00a02027 2", "Wati", "Lina"]
    assert listed(page.view)[-2:] == ["Waited too long 1", "Siti"]


def test_all_that_are_too_old_are_let_go_by_one_click(page: CatchUpPage, window: MainWindow, qtbot: QtBot) -> None:
    choose(page, "Rina")
    qtbot.mouseClick(page.card.let_all_go, Qt.MouseButton.LeftButton)
    assert window.toast.text.text() == "2 calls are let go: it was too long ago."
    assert listed(page.view) == ["Today 2", "Yanto", "Wati", "Mon\u00a04\u00a0Jan\u00a02027 2", "Lina", "Agus"]


def test_escape_leaves_everything_as_it_is(page: CatchUpPage, window: MainWindow) -> None:
    before = page.desk.shop.journal.last_id()
    QTest.keyClick(page.view, Key.Key_Escape)
    assert window.page is today(window)
    assert page.desk.shop.journal.last_id() == before


def test_with_nothing_to_catch_up_the_page_says_so_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    change_settings(window.desk.shop, calls_a_day=20, expiry_days=60)
    page = window.go("catch_up")
    assert isinstance(page, CatchUpPage)
    assert page._back.hasFocus()
    QTest.keyClick(page._back, Key.Key_Space)
    assert window.page is today(window)


def test_an_ordinary_day_has_no_banner(window: MainWindow) -> None:
    change_settings(window.desk.shop, calls_a_day=20, expiry_days=60)
    assert not today(window).banner.isVisible()
