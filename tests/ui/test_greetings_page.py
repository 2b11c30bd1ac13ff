"""The lists of greetings by keys: choose, tick, send one by one, and say that it is sent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.greetings import coming, greetings, own_text
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_target
from shop_crm.ui.dialogs.code_dialog import CodeDialog
from shop_crm.ui.dialogs.paper_dialog import PaperDialog
from shop_crm.ui.links import open_link
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.settings_page import SettingsPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 23)


def add(desk: Desk, name: str, amount: int, **facts: object) -> int:
    customer = read_typed(desk.shop, name=name, phones=str(facts.pop("phones", ""))).customer
    purchase = Purchase(customer_id=0, day=TODAY, lines=(Line(item="Lamp", amount=amount),))
    id = record_purchase(desk.shop, customer, purchase).customer_id
    known = read_customer(desk.shop, id)
    edit_customer(desk.shop, replace(known, **facts), before=known, greetings=[Occasion.CHRISTMAS])  # type: ignore[arg-type]
    return id


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    return {
        "Maria": add(desk, "Bu Maria", 9_000_000, phones="0812-3456-7788", language="en"),
        "Yohanes": add(desk, "Pak Yohanes", 7_000_000, email="yohanes@example.com", language="en"),
        "Ani": add(desk, "Bu Ani", 6_000_000, phones="0813-1111-2222", language="id"),
        "Wati": add(desk, "Bu Wati", 8_000_000, phones="0814-1111-2222"),
    }


@pytest.fixture
def window(desk: Desk, people: dict[str, int], show_window: Callable[[], MainWindow]) -> MainWindow:
    open_complaint(desk.shop, people["Wati"], "It hums")
    return show_window()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    links: list[str] = []

    def take(url: QUrl) -> bool:
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return links


@pytest.fixture
def page(window: MainWindow) -> GreetingsPage:
    QTest.keyClick(window, Key.Key_G, CTRL)
    assert isinstance(window.page, GreetingsPage)
    window.page.choose_occasion("christmas")
    return window.page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def rows(page: GreetingsPage) -> list[tuple[str, str, bool]]:
    model = page.view.model()
    found = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        told = index.data(Qt.ItemDataRole.UserRole)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        found.append((told.name, told.when, ticked))
    return found


def blanks(page: GreetingsPage) -> str:
    label = page.findChild(QLabel, "blanks")
    assert isinstance(label, QLabel)
    return label.text()


def greeted(page: GreetingsPage) -> str:
    label = page.findChild(QLabel, "greeted")
    assert isinstance(label, QLabel)
    return label.text()


def preview(page: GreetingsPage) -> str:
    label = page.findChild(QLabel, "preview_text")
    assert isinstance(label, QLabel)
    return label.text()


def test_all_who_wait_are_ticked_and_a_house_with_a_complaint_stands_apart(page: GreetingsPage) -> None:
    assert rows(page) == [
        ("Bu Maria", "", True),
        ("Pak Yohanes", "", True),
        ("Bu Ani", "", True),
        ("Bu Wati", "complaint open", False),
    ]
    assert page.count.text() == "3 of 3 ticked"


def test_space_ticks_one_and_control_a_all(page: GreetingsPage) -> None:
    press(Key.Key_Space)
    assert [ticked for *_, ticked in rows(page)] == [False, True, True, False]
    press(Key.Key_A, CTRL)
    assert [ticked for *_, ticked in rows(page)] == [True, True, True, False]
    press(Key.Key_A, CTRL)
    assert [ticked for *_, ticked in rows(page)] == [False, False, False, False]


def test_a_click_on_a_row_chooses_it_and_one_on_its_box_ticks_it(page: GreetingsPage) -> None:
    place: QRect = page.view.visualRect(page.view.model().index(1, 0))
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert greeted(page) == "Pak Yohanes"
    assert rows(page)[1][2]
    box = place.center()
    box.setX(place.left() + 20)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert not rows(page)[1][2]


def test_the_greeting_reads_as_it_will_arrive_in_the_customers_language(page: GreetingsPage) -> None:
    assert preview(page) == "Dear Bu Maria, merry Christmas to you and your family! Toko Sinar Jaya"
    field = page.sheet._field.label.text()
    assert field == "The greeting in English"
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert page.sheet._field.label.text() == "The greeting in Bahasa Indonesia"


def test_w_opens_the_chat_and_only_enter_says_that_it_is_sent(
    page: GreetingsPage, desk: Desk, opened: list[str], people: dict[str, int]
) -> None:
    text = preview(page)
    press(Key.Key_W)
    parts = urlsplit(opened[0])
    assert (parts.netloc, parts.path) == ("wa.me", "/6281234567788")
    assert parse_qs(parts.query)["text"] == [text]
    assert rows(page)[0] == ("Bu Maria", "", True), "opening the chat sends nothing yet"
    press(Key.Key_Return)
    assert rows(page)[0] == ("Bu Maria", "sent 23\u00a0Nov by WhatsApp", False)
    assert greeted(page) == "Pak Yohanes"
    sent = greetings(desk.shop, coming(desk.shop)[1])[0].sent
    assert sent is not None
    assert (sent.customer_id, sent.said) == (people["Maria"], text)


def test_what_was_sent_is_not_sent_again(page: GreetingsPage, opened: list[str]) -> None:
    press(Key.Key_Return)
    press(Key.Key_Up)
    assert greeted(page) == "Bu Maria"
    for key in (Key.Key_W, Key.Key_C, Key.Key_Return, Key.Key_Space):
        press(key)
    assert opened == []
    assert not page.sheet.ways.isVisible()
    assert rows(page)[0] == ("Bu Maria", "sent 23\u00a0Nov by WhatsApp", False)


def test_e_opens_a_letter_and_it_is_noted_as_one(page: GreetingsPage, opened: list[str]) -> None:
    press(Key.Key_Down)
    press(Key.Key_E)
    assert opened[0].startswith("mailto:yohanes@example.com?subject=Christmas&body=Dear%20Pak%20Yohanes")
    press(Key.Key_Return)
    assert rows(page)[1][1] == "sent 23\u00a0Nov by e-mail"


def test_c_copies_the_greeting(page: GreetingsPage) -> None:
    press(Key.Key_C)
    assert QGuiApplication.clipboard().text() == preview(page)


def test_enter_goes_from_one_ticked_to_the_next_until_nobody_waits(page: GreetingsPage, qtbot: QtBot) -> None:
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert greeted(page) == "Bu Ani"
    for _ in range(2):
        qtbot.waitUntil(lambda: not page._haste.is_on)
        press(Key.Key_Return)
    assert [when for _, when, _ in rows(page)] == [
        "sent 23\u00a0Nov by WhatsApp",
        "",
        "sent 23\u00a0Nov by WhatsApp",
        "complaint open",
    ]


def test_enter_pressed_twice_in_haste_notes_one_greeting(page: GreetingsPage, qtbot: QtBot) -> None:
    for _ in range(2):
        press(Key.Key_Return)
    assert [bool(when) for _, when, _ in rows(page)[:2]] == [True, False]
    assert greeted(page) == "Pak Yohanes"
    qtbot.waitUntil(lambda: not page._haste.is_on)
    press(Key.Key_Return)
    assert [bool(when) for _, when, _ in rows(page)[:2]] == [True, True]


def test_nothing_goes_to_a_house_with_an_open_complaint(page: GreetingsPage, opened: list[str]) -> None:
    press(Key.Key_End)
    assert greeted(page) == "Bu Wati"
    for key in (Key.Key_W, Key.Key_E, Key.Key_C, Key.Key_Space, Key.Key_Return):
        press(key)
    assert opened == []
    assert rows(page)[3] == ("Bu Wati", "complaint open", False)
    assert not page.sheet.is_sent.isEnabled()
    assert not page.sheet.ways.isVisible()


def test_undo_takes_back_the_note_and_says_that_it_stays_sent(window: MainWindow, page: GreetingsPage) -> None:
    press(Key.Key_Return)
    assert "stays sent" in window.toast.text.text()
    window.undoing.undo()
    assert "stays sent" in window.toast.text.text()
    assert rows(page)[0][1] == ""


def test_a_text_is_written_for_all_of_one_language_and_kept(page: GreetingsPage, desk: Desk) -> None:
    page.sheet.text.setFocus()
    page.sheet.text.selectAll()
    QTest.keyClicks(page.sheet.text, "Hello {name}")
    assert preview(page) == "Hello Maria"
    press(Key.Key_S, CTRL)
    assert own_text(desk.shop, Occasion.CHRISTMAS, "en") == "Hello {name}"
    press(Key.Key_Escape)
    press(Key.Key_Down)
    assert preview(page) == "Hello Yohanes"
    page.sheet.back_to_ours()
    page.sheet.keep()
    assert own_text(desk.shop, Occasion.CHRISTMAS, "en") == ""


def test_nothing_but_address_name_and_shop_can_stand_in_it(page: GreetingsPage, opened: list[str]) -> None:
    page.sheet.text.setPlainText("Hello {notes}")
    page.view.setFocus()
    press(Key.Key_W)
    assert opened == []
    told = [label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()]
    assert "{notes} cannot be filled in. Here these can: {address}, {name}, {shop}" in told


def test_a_blank_is_understood_in_her_own_language_and_shown_in_that_of_the_text(page: GreetingsPage) -> None:
    assert blanks(page) == "{address}, {name} and {shop} are filled in for each."
    page.sheet.text.setPlainText("Halo {sapaan} {Nama}")
    assert preview(page) == "Halo Bu Maria"
    press(Key.Key_End)
    press(Key.Key_Up)
    assert greeted(page) == "Bu Ani"
    assert page.sheet.text.toPlainText().startswith("{sapaan} {nama}, selamat Natal")
    assert blanks(page) == "{sapaan}, {nama} and {toko} are filled in for each."


def test_a_greeting_without_words_is_not_kept(page: GreetingsPage, desk: Desk) -> None:
    page.sheet.text.setFocus()
    page.sheet.text.selectAll()
    QTest.keyClicks(page.sheet.text, "Hello {name}")
    press(Key.Key_S, CTRL)
    page.sheet.text.selectAll()
    press(Key.Key_Backspace)
    press(Key.Key_S, CTRL)
    told = [label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()]
    assert "There are no words yet. Write some, then go on." in told
    assert own_text(desk.shop, Occasion.CHRISTMAS, "en") == "Hello {name}"


def test_what_is_told_leaves_the_ways_of_sending_free(page: GreetingsPage, window: MainWindow) -> None:
    press(Key.Key_Return)
    QApplication.processEvents()
    assert window.toast.isVisible()
    for button in (*page.sheet.ways.findChildren(QPushButton), page.sheet.is_sent):
        assert not _place(window.toast, window).intersects(_place(button, window))


def _place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_first_look_is_at_the_next_occasion_that_has_somebody(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_G, CTRL)
    assert isinstance(window.page, GreetingsPage)
    assert window.page._occasion.occasion == Occasion.CHRISTMAS
    assert window.page.view.hasFocus()


def test_a_half_written_text_is_there_again(window: MainWindow, page: GreetingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.sheet.text.setPlainText("Half")
    page.flush()
    again = GreetingsPage(desk)
    qtbot.addWidget(again)
    again.choose_occasion("christmas")
    assert again.sheet.text.toPlainText() == "Half"


def test_the_line_is_told_and_changed_in_the_settings(window: MainWindow, page: GreetingsPage) -> None:
    line = page.findChild(QLabel, "line")
    assert isinstance(line, QLabel)
    assert "Rp\u00a03.000.000 or more" in line.text()
    page.wanted.emit("settings calls", None)
    assert isinstance(window.page, SettingsPage)


def test_where_nobody_asked_the_page_says_how_it_begins_and_escape_leads_back(
    window: MainWindow, page: GreetingsPage
) -> None:
    page.choose_occasion("new_year")
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Nobody to greet on this occasion" in told
    press(Key.Key_Escape)
    assert isinstance(window.page, CustomersPage)


def test_enter_takes_the_next_step_of_an_empty_page(window: MainWindow, page: GreetingsPage) -> None:
    page.choose_occasion("new_year")
    press(Key.Key_Return)
    assert isinstance(window.page, CustomersPage)


def test_only_our_own_kinds_of_links_are_opened(opened: list[str]) -> None:
    for link in (
        "file:///etc/passwd",
        "https://example.com",
        "javascript:1",
        "smb://a/b",
        "https://wa.me.evil.example",
    ):
        assert not open_link(link)
    assert opened == []


def test_who_likes_a_card_is_noted_with_a_card(page: GreetingsPage, desk: Desk, people: dict[str, int]) -> None:
    known: Customer = read_customer(desk.shop, people["Maria"])
    edit_customer(desk.shop, replace(known, reach_by=Channel.CARD), before=known)
    press(Key.Key_Return)
    assert rows(page)[0][1] == "sent 23\u00a0Nov by card"


def test_p_prints_the_ticked_ones_and_nobody_else(
    page: GreetingsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: MainWindow
) -> None:
    monkeypatch.setattr(print_target, "printer_names", list)
    monkeypatch.setattr(print_target, "ask_pdf_target", lambda *about: tmp_path / "list.pdf")
    monkeypatch.setattr(PaperDialog, "exec", lambda dialog: (dialog.show(), QTest.keyClick(dialog, Key.Key_Return)))
    press(Key.Key_P)
    with pypdfium2.PdfDocument(tmp_path / "list.pdf") as document:
        text = document[0].get_textpage().get_text_range()
    assert [name in text for name in ("Maria", "Yohanes", "Ani", "Wati")] == [True, True, True, False]
    assert window.toast.text.text() == f"The list of 3 greetings is saved: {tmp_path / 'list.pdf'}"
    press(Key.Key_A, CTRL)
    (tmp_path / "list.pdf").unlink()
    press(Key.Key_P)
    assert not (tmp_path / "list.pdf").exists()


@pytest.mark.parametrize("long", [False, True], ids=["short", "too long for a code"])
def test_a_phone_that_is_held_before_the_code_opens_the_chat(
    window: MainWindow, page: GreetingsPage, long: bool
) -> None:
    page.sheet.text.setPlainText("Hello & 100% {name} 🎉" if not long else "🎉" * 300)
    press(Key.Key_Q)
    dialog = window.findChild(CodeDialog)
    assert isinstance(dialog, CodeDialog)
    assert dialog.has_code is not long
    if not long:
        picture = dialog.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        lines = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
        (found,) = zxingcpp.read_barcodes(lines, formats=zxingcpp.BarcodeFormat.QRCode)
        parts = urlsplit(found.text)
        assert (parts.netloc, parts.path) == ("wa.me", "/6281234567788")
        assert parse_qs(parts.query)["text"] == ["Hello & 100% Maria 🎉"]
    QTest.keyClick(dialog, Key.Key_Escape)
    assert page.view.hasFocus()


def test_s_opens_an_sms_with_the_greeting_and_it_is_noted_as_one(page: GreetingsPage, opened: list[str]) -> None:
    press(Key.Key_S)
    assert opened[0].startswith("sms:+6281234567788?body=Dear%20Bu%20Maria")
    press(Key.Key_Return)
    assert rows(page)[0][1] == "sent 23\u00a0Nov by SMS"
