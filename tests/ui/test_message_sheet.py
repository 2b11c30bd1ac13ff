"""A message to one customer by keys: on Today and on her card; the ways, the code, and what it means for the call."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zxingcpp
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Channel, Outcome, State
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Mode
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import EntryKind, timeline
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.plans import read_plans, save_plan
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.code_dialog import CodeDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.message_sheet import MessageSheet
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.big_code import BigCode

Key = Qt.Key
WORDS = (
    "Hello Pak Budi, this is Toko Sinar Jaya. Is everything set up and working with LG TV? "
    "If anything is left to do, just write back."
)


def sell(shop: Shop, name: str, phone: str, day: date) -> int:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))
    known = read_customer(shop, made.customer_id)
    edit_customer(shop, replace(known, language="en"), before=known)
    return known.id


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    return {
        "Budi": sell(desk.shop, "Pak Budi", "0812-3456-7788", date(2026, 11, 5)),
        "Siti": sell(desk.shop, "Ibu Siti", "0813-1111-2222", date(2026, 11, 6)),
    }


@pytest.fixture
def window(desk: Desk, people: dict[str, int], qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 728)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    links: list[str] = []

    def take(url: QUrl) -> bool:
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return links


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    assert isinstance(window.page, TodayPage)
    window.page.view.setFocus()
    return window.page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def focused_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused else ""


def sheet(page: QWidget) -> MessageSheet:
    found = page.findChild(MessageSheet, "message_sheet")
    assert isinstance(found, MessageSheet)
    return found


def told(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def chosen_name(page: TodayPage) -> str:
    call = page._chosen()
    assert call is not None
    return call.customer.spoken_name


def messages(shop: Shop, customer_id: int) -> list[tuple[str, str]]:
    found = timeline(shop, customer_id, kinds={EntryKind.MESSAGE})
    return [(one.about.channel, one.about.said) for one in found]  # type: ignore[union-attr]


def test_t_opens_the_message_in_place_ready_in_her_language(page: TodayPage) -> None:
    press(Key.Key_T)
    assert told(page, "message_to") == "Pak Budi"
    assert sheet(page).text.toPlainText() == WORDS
    assert not page.card.isVisible()
    assert focused_name() == "way_whatsapp"


def test_w_opens_the_chat_and_l_notes_it_as_one_try(page: TodayPage, opened: list[str], people: dict[str, int]) -> None:
    shop = page.desk.shop
    press(Key.Key_T)
    press(Key.Key_W)
    parts = urlsplit(opened[0])
    assert (parts.netloc, parts.path, parse_qs(parts.query)["text"]) == ("wa.me", "/6281234567788", [WORDS])
    assert messages(shop, people["Budi"]) == [], "opening the chat sends nothing yet"
    assert focused_name() == "message_waits"
    press(Key.Key_L)
    assert messages(shop, people["Budi"]) == [(Channel.WHATSAPP, WORDS)]
    tried = follow_ups.open_of(shop.db, [people["Budi"]], date(2026, 12, 1))[0]
    assert (tried.attempts, tried.planned_on) == (1, date(2026, 11, 25))
    assert chosen_name(page) == "Ibu Siti"
    assert QApplication.focusWidget() is page.view


def test_d_notes_it_as_done_and_undo_takes_back_the_note(
    window: MainWindow, page: TodayPage, opened: list[str], people: dict[str, int]
) -> None:
    call = due_calls(page.desk.shop)[0].id
    press(Key.Key_T)
    press(Key.Key_S)
    assert opened[0].startswith("sms:+6281234567788?body=Hello%20Pak%20Budi%2C")
    press(Key.Key_D)
    assert "noted as sent by SMS, and done" in window.toast.text.text()
    assert "what was sent stays sent" in window.toast.text.text()
    assert follow_ups.read(page.desk.shop.db, call).state is State.DONE
    window.undoing.undo()
    assert "Taken back: note that a message was sent (it stays sent)" in window.toast.text.text()
    assert follow_ups.read(page.desk.shop.db, call).state is State.OPEN
    assert messages(page.desk.shop, people["Budi"]) == []


def test_enter_presses_what_the_keyboard_is_on_and_never_says_by_itself_that_it_is_sent(
    page: TodayPage, opened: list[str], people: dict[str, int]
) -> None:
    press(Key.Key_T)
    press(Key.Key_Return)
    assert len(opened) == 1
    press(Key.Key_Return)
    assert len(messages(page.desk.shop, people["Budi"])) == 1


def test_escape_goes_from_the_words_to_the_ways_and_then_away(page: TodayPage) -> None:
    press(Key.Key_T)
    press(Key.Key_F9)
    QTest.keyClicks(QApplication.focusWidget(), "wsecqdl")
    assert "wsecqdl" in sheet(page).text.toPlainText()
    press(Key.Key_Escape)
    assert focused_name() == "way_whatsapp"
    press(Key.Key_Escape)
    assert not sheet(page).isVisible()
    assert page.card.isVisible()
    assert QApplication.focusWidget() is page.view


@pytest.fixture
def large_desk(desk: Desk, theme: Theme, qapp: QApplication) -> Iterator[Desk]:
    """The letters twice as large."""
    large = Theme(Mode.LIGHT, 2.0)
    large.put_on(qapp)
    yield replace(desk, theme=large)
    theme.put_on(qapp)


def test_large_letters_leave_the_words_in_sight_and_the_keyboard_where_it_is(
    large_desk: Desk, people: dict[str, int], opened: list[str], qtbot: QtBot
) -> None:
    window = MainWindow(large_desk)
    qtbot.addWidget(window)
    window.resize(1366, 728)
    with qtbot.waitSignal(window.settled):
        window.show()
        window.activateWindow()
    assert isinstance(window.page, TodayPage)
    window.page.view.setFocus()
    press(Key.Key_T)
    text = sheet(window.page).text.viewport()
    qtbot.waitUntil(lambda: text.visibleRegion().boundingRect().height() == text.height())
    press(Key.Key_W)
    qtbot.waitUntil(window.toast.isVisible)
    assert focused_name() == "message_waits"
    button = QApplication.focusWidget()
    assert button is not None
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().size() == button.size())
    window.resize(1366, 1400)
    qtbot.waitUntil(lambda: text.visibleRegion().boundingRect().height() == text.height())
    assert focused_name() == "message_waits"
    window.end()


def test_half_typed_words_stay_with_their_customer(page: TodayPage) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("Half")
    press(Key.Key_Escape)
    press(Key.Key_Down)
    press(Key.Key_T)
    assert sheet(page).text.toPlainText().startswith("Hello Ibu Siti")
    press(Key.Key_Escape)
    press(Key.Key_Up)
    press(Key.Key_T)
    assert sheet(page).text.toPlainText() == "Half"
    page.findChild(QPushButton, "prepared").click()
    assert sheet(page).text.toPlainText() == WORDS


def test_words_that_were_noted_and_taken_back_are_there_again(window: MainWindow, page: TodayPage) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("My own words")
    press(Key.Key_D)
    window.undoing.undo()
    page.choose_call(due_calls(page.desk.shop)[0].id)
    press(Key.Key_T)
    assert sheet(page).text.toPlainText() == "My own words"


@pytest.mark.parametrize(("text", "why"), [("  ", "There are no words yet"), ("a" * 601, "at most 600 characters")])
def test_what_cannot_be_sent_is_said_and_nothing_is_shortened(
    page: TodayPage, opened: list[str], people: dict[str, int], text: str, why: str
) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText(text)
    for key in (Key.Key_W, Key.Key_Q, Key.Key_D):
        sheet(page)._to_ways()
        press(key)
        assert why in sheet(page)._field.message.text()
    assert opened == []
    assert messages(page.desk.shop, people["Budi"]) == []
    assert sheet(page).text.toPlainText() == text


def test_a_blank_that_is_written_here_is_filled_in_before_it_leaves(page: TodayPage, opened: list[str]) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("Halo {sapaan} {nama}, {notes} {")
    sheet(page)._to_ways()
    press(Key.Key_W)
    assert parse_qs(urlsplit(opened[0]).query)["text"] == ["Halo Pak Budi, {notes} {"]
    assert sheet(page).text.toPlainText() == "Halo Pak Budi, {notes} {"


def test_c_copies_the_words(page: TodayPage) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("50 % + 1\n& more 🎉")
    sheet(page)._to_ways()
    press(Key.Key_C)
    assert QGuiApplication.clipboard().text() == "50 % + 1\n& more 🎉"


def read_back(dialog: CodeDialog) -> str:
    code = dialog.findChild(BigCode)
    assert isinstance(code, BigCode)
    assert code.module_pixels >= 4
    picture = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    (found,) = zxingcpp.read_barcodes(lines, formats=zxingcpp.BarcodeFormat.QRCode)
    return str(found.text)


def code_dialog(window: MainWindow) -> CodeDialog:
    found = [one for one in window.findChildren(CodeDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_q_shows_a_code_that_opens_the_chat_or_the_sms_on_a_phone(
    window: MainWindow, page: TodayPage, people: dict[str, int]
) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("50 % + 1 & 🎉\n#")
    sheet(page)._to_ways()
    press(Key.Key_Q)
    dialog = code_dialog(window)
    parts = urlsplit(read_back(dialog))
    assert (parts.netloc, parse_qs(parts.query)) == ("wa.me", {"text": ["50 % + 1 & 🎉\n#"]})
    dialog.findChild(QPushButton, "choice_sms").click()
    assert unquote(read_back(dialog)) == "sms:+6281234567788?body=50 % + 1 & 🎉\n#"
    QTest.keyClick(dialog, Key.Key_Escape)
    press(Key.Key_L)
    assert messages(page.desk.shop, people["Budi"])[0][0] == Channel.SMS


def test_a_text_too_long_for_a_camera_is_said_to_be(window: MainWindow, page: TodayPage) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("🎉" * 300)
    sheet(page)._to_ways()
    press(Key.Key_Q)
    dialog = code_dialog(window)
    assert not dialog.has_code
    assert told(dialog, "code_told").startswith("This text is too long for a code")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert sheet(page).text.toPlainText() == "🎉" * 300


def test_the_shops_own_text_of_the_step_is_used_in_its_language(page: TodayPage) -> None:
    plan = next(plan for plan in read_plans(page.desk.shop) if plan.code == "television")
    own = replace(plan.steps[0], messages=(("en", "{name}: {item}, {day}, {shop} {notes}"),))
    save_plan(page.desk.shop, replace(plan, steps=(own, *plan.steps[1:])))
    press(Key.Key_T)
    assert sheet(page).text.toPlainText() == "Budi: LG TV, 5 Nov 2026, Toko Sinar Jaya {notes}"


def test_choosing_another_call_closes_the_message(page: TodayPage) -> None:
    press(Key.Key_T)
    page.view.setFocus()
    press(Key.Key_Down)
    assert not sheet(page).isVisible()
    assert page.card.isVisible()


def test_another_change_in_the_shop_leaves_the_message_open(page: TodayPage, desk: Desk) -> None:
    press(Key.Key_T)
    sheet(page).text.setPlainText("Half")
    sell(desk.shop, "Rina", "0814-1111-3333", date(2026, 11, 13))
    assert sheet(page).isVisible()
    assert not page.card.isVisible()
    assert sheet(page).text.toPlainText() == "Half"


def test_from_the_reminder_the_message_opens_on_today(window: MainWindow, page: TodayPage, desk: Desk) -> None:
    window.go("customers")
    window._on_message_wanted(due_calls(desk.shop)[1].id)
    assert window.page is page
    assert told(page, "message_to") == "Ibu Siti"
    assert sheet(page).isVisible()


@pytest.fixture
def card(window: MainWindow, people: dict[str, int]) -> CustomersPage:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(people["Budi"])
    return page


def test_on_her_card_a_message_is_about_what_is_due_and_stands_on_her_story(
    card: CustomersPage, opened: list[str], desk: Desk
) -> None:
    press(Key.Key_T)
    assert sheet(card).text.toPlainText() == WORDS
    assert not card.card.view.isVisible()
    press(Key.Key_W)
    press(Key.Key_D)
    assert card.card.view.isVisible()
    titles = [card.card.model.row(place).title for place in range(card.card.model.rowCount())]  # type: ignore[union-attr]
    assert titles.count("Message sent") == 1
    assert "Message left" not in titles
    press(Key.Key_T)
    assert sheet(card).text.toPlainText() == "Hello Pak Budi, this is Toko Sinar Jaya."
    press(Key.Key_D)
    assert "noted as sent by WhatsApp. Undo" in card.window().toast.text.text()  # type: ignore[attr-defined]


def test_who_said_stop_has_no_way_and_no_contact_code(card: CustomersPage, opened: list[str], desk: Desk) -> None:
    record_call(desk.shop, due_calls(desk.shop)[0].id, Outcome.STOP)
    press(Key.Key_T)
    assert sheet(card)._refused.body.text() == "Pak Budi asked not to be contacted: we send no messages."
    for key in (Key.Key_W, Key.Key_S, Key.Key_E, Key.Key_C, Key.Key_Q, Key.Key_D, Key.Key_L, Key.Key_N):
        press(key)
    assert opened == []
    assert not sheet(card).ways.isVisible()
    press(Key.Key_Escape)
    assert not sheet(card).isVisible()
    press(Key.Key_V)
    assert card.window().findChildren(CodeDialog) == []


def test_who_says_stop_while_the_message_is_written_has_no_way_any_more(
    card: CustomersPage, opened: list[str], desk: Desk
) -> None:
    press(Key.Key_T)
    sheet(card).text.setPlainText("Half")
    record_call(desk.shop, due_calls(desk.shop)[0].id, Outcome.STOP)
    assert sheet(card).isVisible()
    assert not sheet(card).ways.isVisible()
    press(Key.Key_W)
    press(Key.Key_D)
    assert opened == []


def test_another_number_is_taken_up_while_the_message_is_written(
    card: CustomersPage, opened: list[str], desk: Desk, people: dict[str, int]
) -> None:
    press(Key.Key_T)
    known = read_customer(desk.shop, people["Budi"])
    edit_customer(desk.shop, replace(known, email="budi@example.com"), before=known)
    press(Key.Key_E)
    assert opened[0].startswith("mailto:budi@example.com?subject=Toko%20Sinar%20Jaya&body=Hello%20Pak%20Budi")


def test_v_shows_a_code_that_a_phone_keeps_as_a_contact(window: MainWindow, card: CustomersPage) -> None:
    press(Key.Key_V)
    lines = read_back(code_dialog(window)).splitlines()
    assert lines[0] == "BEGIN:VCARD"
    assert "FN:Pak Budi" in lines
    assert "TEL;TYPE=CELL:+6281234567788" in lines
    QTest.keyClick(code_dialog(window), Key.Key_Escape)
