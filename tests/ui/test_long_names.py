"""Long names, as people in Indonesia and Malaysia have them, are read whole wherever they stand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import announce
from shop_crm.services import calls
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.products import save_product
from shop_crm.services.shop import change_settings
from shop_crm.services.wishes import add_wish
from shop_crm.ui import reminder_window
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.product_card import LinkButton
from shop_crm.ui.pages.products_page import ProductsPage
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets import goods_delegate, side_bar
from shop_crm.ui.widgets.field import Line as TypedLine

NAME = "Drs. H. Muhammad Abdurrahman Wahyudi Kusumanegara bin Datuk Haji Syed"
SHOP = "Toko Elektronik dan Perabot Rumah Tangga Sinar Jaya Makmur"


def sell(desk: Desk) -> int:
    """A television to him, who is called today."""
    customer = read_typed(desk.shop, name=NAME, phones="0812-3456-7788").customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    bought = Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,), said="Loud")
    return record_purchase(desk.shop, customer, bought).customer_id


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Lines that were painted with less room than they need."""
    short: list[str] = []

    def note(draw: Callable[..., None]) -> Callable[..., None]:
        def drawn(painter: object, theme: Theme, rect: object, text: str, kind: object, *more: object) -> None:
            if reminder_window.text_width(theme, kind, text) > rect.width() + 0.5:  # type: ignore[arg-type, attr-defined]
                short.append(text)
            draw(painter, theme, rect, text, kind, *more)

        return drawn

    for place in (reminder_window, goods_delegate, side_bar):
        monkeypatch.setattr(place, "draw_line", note(place.draw_line))
    return short


def test_on_a_products_card_who_bought_it_breaks_into_lines(
    desk: Desk, show_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    sell(desk)
    page = show_window().go("products")
    assert isinstance(page, ProductsPage)
    page.open_card("LG TV")
    links = page.card.findChildren(LinkButton)
    qtbot.waitUntil(lambda: all(link.words_fit for link in links))
    assert links
    sight = page.card.findChildren(QAbstractScrollArea)[0].viewport()
    for link in links:
        assert link.mapTo(sight, link.rect().topRight()).x() < sight.width()
        assert link.height() > link.sizeHint().height()


def test_a_wishers_name_comes_before_what_is_here_for_him(
    desk: Desk, show_window: Callable[[], MainWindow], cut: list[str]
) -> None:
    here = "Soundbar Polytron PSB 9000 dengan subwoofer nirkabel dan pengendali jarak jauh"
    add_wish(desk.shop, sell(desk), "Soundbar")
    save_product(desk.shop, Product(name=here))
    page = show_window().go("products")
    assert isinstance(page, ProductsPage)
    page.show_part("wishes")
    page.wishes.grab()
    assert NAME not in cut


def test_the_reminder_names_him_whole(desk: Desk, qtbot: QtBot, cut: list[str]) -> None:
    sell(desk)
    window = ReminderWindow(desk)
    qtbot.addWidget(window)
    window.announce(announce(calls.due_calls(desk.shop), desk.shop.clock.now()))
    window.view.grab()
    assert not [text for text in cut if text and text in NAME]
    assert window.heading.text() == "1 person to call"


def test_the_name_of_the_shop_is_read_whole_in_the_bar(
    desk: Desk, show_window: Callable[[], MainWindow], cut: list[str]
) -> None:
    change_settings(desk.shop, shop_name=SHOP)
    window = show_window()
    sign = window.side.sign
    sign.grab()
    assert cut == []
    assert sign.toolTip() == ""
    sign.show_name(SHOP * 3)
    assert SHOP in sign.toolTip()


def test_what_is_longer_than_its_field_is_seen_from_its_beginning(theme: Theme, qtbot: QtBot) -> None:
    field = TypedLine(theme)
    theme.dress(field)
    qtbot.addWidget(field)
    field.setText(NAME)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert (field.selectedText(), field.cursorPosition()) == (NAME, 0)
    QTest.keyClicks(field, "B")
    assert field.text() == "B"
