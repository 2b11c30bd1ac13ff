"""Adding and editing a customer: nothing typed is lost, and what is amiss is told beside its field."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.birthdays import Birthday, read_birthday
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.phones import read_phone
from shop_crm.services.cards import EntryKind, timeline
from shop_crm.services.consents import read_answers, record_consent
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_greetings, read_typed
from shop_crm.services.drafts import read_draft
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.store import customers
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog, Part
from shop_crm.words.customers import birthday_text
from shop_crm.words.words import Words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Opens = Callable[..., CustomerDialog]


@pytest.fixture
def budi(shop: Shop) -> int:
    typed = read_typed(shop, name="Pak Budi Santoso", phones="0812-3456-7788", address="Jl. Kenanga 14")
    return add_customer(shop, typed.customer)


@pytest.fixture
def opens(desk: Desk, qtbot: QtBot) -> Opens:
    kept = []

    def opened(customer_id: int = 0, typed: str = "") -> CustomerDialog:
        customer = read_customer(desk.shop, customer_id) if customer_id else None
        dialog = CustomerDialog(desk, customer, typed=typed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return opened


def shown(dialog: CustomerDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def everybody(shop: Shop) -> list[Customer]:
    ids = [row[0] for row in shop.db.execute("SELECT id FROM customer ORDER BY id")]
    return list(customers.read_many(shop.db, ids).values())


def test_enter_goes_on_from_field_to_field_and_saves_after_the_last(opens: Opens, shop: Shop, qtbot: QtBot) -> None:
    dialog = opens()
    for field, text in (
        (dialog.name, "Bu Ani Wijaya"),
        (dialog.phones, "0813 1111 2222, 0814-5555-6666"),
        (dialog.email, "ani@example.com"),
    ):
        assert field.hasFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Key.Key_Return)
    assert dialog.address.hasFocus()
    QTest.keyClicks(dialog.address, "Jl. Mawar 3")
    QTest.keyClick(dialog.address, Key.Key_Return)
    QTest.keyClicks(dialog.best_time, "after 4")
    with qtbot.waitSignal(dialog.saved), qtbot.waitSignal(dialog.done_with) as told:
        QTest.keyClick(dialog.best_time, Key.Key_Return)
    (ani,) = everybody(shop)
    assert (ani.form_of_address, ani.name, ani.email) == ("Bu", "Ani Wijaya", "ani@example.com")
    assert (ani.address, ani.best_time) == ("Jl. Mawar 3", "after 4")
    assert [phone.number for phone in ani.phones] == ["+6281311112222", "+6281455556666"]
    assert told.args[0] == "Bu Ani Wijaya is one of our customers now."
    undo(shop, told.args[1])
    assert everybody(shop) == []


def test_the_form_of_address_is_said_while_one_types(opens: Opens) -> None:
    dialog = opens()
    QTest.keyClicks(dialog.name, "pak Budi")
    assert "We say Pak, and find the name as Budi." in shown(dialog)


def test_nothing_typed_is_told_at_the_name(opens: Opens, shop: Shop) -> None:
    dialog = opens()
    QTest.mouseClick(dialog.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert "Who is it? Write at least a name or a phone number." in shown(dialog)
    assert dialog.name.property("wrong")
    assert dialog.isVisible()
    assert everybody(shop) == []


def test_a_phone_that_cannot_be_one_is_told_beneath_it_and_all_is_kept(opens: Opens, shop: Shop) -> None:
    dialog = opens()
    QTest.keyClicks(dialog.name, "Ani")
    QTest.keyClicks(dialog.phones, "12")
    QTest.keyClick(dialog.phones, Key.Key_Return, CONTROL)
    assert "is too short" in shown(dialog)
    assert dialog.phones.property("wrong")
    assert (dialog.name.text(), dialog.phones.text()) == ("Ani", "12")
    assert everybody(shop) == []


def test_a_phone_in_the_field_for_e_mail_is_told_beneath_it_and_all_is_kept(opens: Opens, shop: Shop) -> None:
    dialog = opens()
    QTest.keyClicks(dialog.name, "Ani")
    QTest.keyClicks(dialog.email, "0812-3456-7788")
    QTest.keyClick(dialog.email, Key.Key_Return, CONTROL)
    assert "“0812-3456-7788” is not an e-mail address. Write it like name@example.com." in shown(dialog)
    assert dialog.email.property("wrong")
    assert (dialog.email.hasFocus(), dialog.email.text()) == (True, "0812-3456-7788")
    assert everybody(shop) == []


def test_an_odd_e_mail_that_a_file_brought_in_stays_as_it_was(opens: Opens, shop: Shop) -> None:
    ani = add_customer(shop, Customer(name="Ani", email="ani at home"))
    dialog = opens(ani)
    QTest.keyClicks(dialog.best_time, "after 4")
    dialog.save()
    known = read_customer(shop, ani)
    assert (known.email, known.best_time) == ("ani at home", "after 4")


def test_a_number_of_somebody_else_is_told_and_may_be_shared(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens()
    QTest.keyClicks(dialog.name, "Ibu Ratna")
    dialog.phones.setFocus()
    QTest.keyClicks(dialog.phones, "+62 812 3456 7788")
    QTest.keyClick(dialog.phones, Key.Key_Return)
    assert "is the number of Pak Budi Santoso too" in shown(dialog)
    QTest.keyClick(dialog.email, Key.Key_Return, CONTROL)
    assert [customer.name for customer in everybody(shop)] == ["Budi Santoso", "Ratna"]


def test_an_edit_keeps_what_was_not_touched_and_adds_a_phone(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    assert dialog.known_phones.lines[0].text() == "0812-3456-7788"
    dialog.phones.setFocus()
    QTest.keyClicks(dialog.phones, "0813-1111-2222, 0812-3456-7788")
    QTest.keyClick(dialog.phones, Key.Key_Return, CONTROL)
    changed = read_customer(shop, budi)
    assert (changed.spoken_name, changed.address) == ("Pak Budi Santoso", "Jl. Kenanga 14")
    assert [phone.number for phone in changed.phones] == ["+6281234567788", "+6281311112222"]


def test_nothing_changed_is_no_step_to_take_back(opens: Opens, budi: int, qtbot: QtBot) -> None:
    dialog = opens(budi)
    QTest.keyClicks(dialog.phones, "+62 812-3456-7788")
    with qtbot.assertNotEmitted(dialog.done_with):
        QTest.keyClick(dialog.name, Key.Key_Return, CONTROL)
    assert not dialog.isVisible()


def test_esc_asks_nothing_and_what_was_typed_is_there_again(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    dialog.address.setPlainText("Jl. Baru 5")
    QTest.keyClick(dialog.name, Key.Key_Escape)
    assert not dialog.isVisible()
    assert opens().address.toPlainText() == ""
    again = opens(budi)
    assert again.address.toPlainText() == "Jl. Baru 5"
    assert "What you typed last time is here again." in shown(again)
    QTest.mouseClick(again.findChild(QPushButton, "afresh"), Qt.MouseButton.LeftButton)
    assert again.address.toPlainText() == "Jl. Kenanga 14"
    QTest.keyClick(again.name, Key.Key_Escape)
    assert opens(budi).address.toPlainText() == "Jl. Kenanga 14"


def test_a_draft_is_gone_once_it_is_saved(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    dialog.best_time.setText("after 16:00")
    QTest.keyClick(dialog.name, Key.Key_Escape)
    again = opens(budi)
    QTest.keyClick(again.name, Key.Key_Return, CONTROL)
    assert read_draft(shop, "customer_dialog") is None
    third = opens(budi)
    assert third.best_time.text() == "after 16:00"
    assert "here again" not in shown(third)


def test_a_name_beyond_200_letters_is_told(opens: Opens) -> None:
    dialog = opens()
    dialog.name.setText("A" * 201)
    assert "A name has 200 letters at most" in shown(dialog)


@pytest.mark.parametrize(("typed", "field"), [("Ani", "name"), ("0813 11", "phones")])
def test_what_was_looked_for_is_taken_along(opens: Opens, typed: str, field: str) -> None:
    assert getattr(opens(typed=typed), field).text() == typed


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def part(dialog: CustomerDialog, code: str) -> None:
    """Without the pointer."""
    pill = dialog.findChild(QPushButton, f"choice_{code}")
    assert pill.focusPolicy() & Qt.FocusPolicy.TabFocus
    press(pill, Key.Key_Space)
    assert pill.isChecked()


def save(dialog: CustomerDialog) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)


def choose(dialog: CustomerDialog, name: str, code: str) -> None:
    """With the arrow keys, in a list of a few."""
    combo = dialog.findChild(QComboBox, name)
    assert combo.isVisible()
    while combo.currentData() != code:
        before = combo.currentIndex()
        press(combo, Key.Key_Down)
        assert combo.currentIndex() > before


def test_every_fact_is_typed_by_key_and_kept(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    choose(dialog, "reach_by", "whatsapp")
    part(dialog, "about")
    assert not dialog.name.isVisible()
    dialog.birthday.setFocus()
    QTest.keyClicks(dialog.birthday, "3-6")
    dialog.language.setFocus()
    assert "3 June" in shown(dialog)
    choose(dialog, "language", "ms")
    part(dialog, "consent")
    for name in ("occasion_aidilfitri", "occasion_birthday"):
        press(dialog.findChild(QPushButton, name), Key.Key_Space)
    press(dialog, Key.Key_Return, CONTROL)
    kept = read_customer(shop, budi)
    assert (kept.reach_by, kept.language, kept.birthday) == (Channel.WHATSAPP, "ms", Birthday(month=6, day=3))
    assert read_greetings(shop, budi) == {Occasion.AIDILFITRI, Occasion.BIRTHDAY}
    undo(shop)
    assert read_customer(shop, budi).birthday is None
    assert read_greetings(shop, budi) == frozenset()


def test_a_birthday_that_no_calendar_has_is_told_in_its_part(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    dialog.birthday.setText("30 Feb")
    press(dialog.name, Key.Key_Return, CONTROL)
    assert dialog.birthday.hasFocus()
    assert "“30 Feb” is no day that a calendar has." in shown(dialog)
    assert read_customer(shop, budi).birthday is None


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_a_birthday_that_is_shown_is_read_again(opens: Opens, shop: Shop, desk: Desk, language: str) -> None:
    desk.words = Words(language)
    for month in range(1, 13):
        for year in (None, 1980):
            born = Birthday(month=month, day=3, year=year)
            assert read_birthday(birthday_text(desk.words, born), shop.today) == born


def test_a_phone_is_corrected_marked_wrong_and_put_first_by_key(opens: Opens, shop: Shop, budi: int) -> None:
    edit = read_customer(shop, budi)
    edit_customer(shop, replace(edit, phones=(*edit.phones, read_phone("0813-1111-2222", "ID"))))
    dialog = opens(budi)
    press(dialog.findChild(QPushButton, "wrong_1"), Key.Key_Space)
    press(dialog.findChild(QPushButton, "first_2"), Key.Key_Space)
    line = dialog.known_phones.lines[0]
    assert line.hasFocus()
    line.setText("0813-1111-2299")
    press(line, Key.Key_Return, CONTROL)
    phones = [(phone.grouped, phone.is_bad) for phone in read_customer(shop, budi).phones]
    assert phones == [("0813-1111-2299", False), ("0812-3456-7788", True)]
    again = opens(budi)
    press(again.findChild(QPushButton, "wrong_1"), Key.Key_Space)
    press(again.name, Key.Key_Return, CONTROL)
    assert [phone.is_bad for phone in read_customer(shop, budi).phones] == [False, False]


@pytest.mark.parametrize(
    ("typed", "told"), [("", "A number is corrected or marked as wrong, not taken away"), ("12", "is too short")]
)
def test_what_cannot_be_a_phone_is_told_beneath_its_line(opens: Opens, budi: int, typed: str, told: str) -> None:
    dialog = opens(budi)
    dialog.known_phones.lines[0].setText(typed)
    press(dialog.name, Key.Key_Return, CONTROL)
    assert told in shown(dialog)
    assert dialog.known_phones.lines[0].hasFocus()


def test_an_answer_is_kept_with_the_way_and_the_clerk(opens: Opens, shop: Shop, desk: Desk, budi: int) -> None:
    desk.this_pc.setValue("counter/served_by", "Dewi")
    dialog = opens(budi)
    part(dialog, "consent")
    assert not dialog.consents.way.isVisible()
    choose(dialog, "consent_offers", "yes")
    choose(dialog, "consent_service", "no")
    choose(dialog, "consent_way", "paper")
    press(dialog, Key.Key_Return, CONTROL)
    answers = read_answers(shop, budi)
    assert {(str(kind), one.is_given, str(one.way), one.made_by) for kind, one in answers.items()} == {
        ("offers", True, "paper", "Dewi"),
        ("service", False, "paper", "Dewi"),
    }
    again = opens(budi)
    part(again, "consent")
    assert "Service calls: no, 23\u00a0Nov, told Dewi" in shown(again)
    assert [again.consents.findChild(QComboBox, "consent_offers").itemData(place) for place in range(2)] == [
        "yes",
        "no",
    ]
    press(again, Key.Key_Return, CONTROL)
    assert len(timeline(shop, budi, kinds=[EntryKind.CONSENT])) == 2


def test_who_refused_any_contact_may_say_yes_again(opens: Opens, shop: Shop, budi: int) -> None:
    record_consent(shop, budi, ConsentKind.CONTACT, False, Way.CALL)
    dialog = opens(budi)
    part(dialog, "consent")
    combo = dialog.findChild(QComboBox, "consent_contact")
    press(combo, Key.Key_Up)
    press(dialog, Key.Key_Return, CONTROL)
    assert read_customer(shop, budi).may_be_contacted


def test_all_that_is_half_typed_is_there_again(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(budi)
    part(dialog, "consent")
    choose(dialog, "consent_offers", "yes")
    press(dialog.findChild(QPushButton, "occasion_nyepi"), Key.Key_Space)
    dialog.birthday.setText("3 Jun")
    dialog.known_phones.lines[0].setText("0812-3456-77")
    press(dialog, Key.Key_Escape)
    again = opens(budi)
    assert again.typed() == dialog.typed()
    assert read_answers(shop, budi) == {}
    assert again.name.isVisible()


def test_a_second_window_that_changed_the_same_is_told_and_saved_again(opens: Opens, shop: Shop, budi: int) -> None:
    first, second = opens(budi), opens(budi)
    first.address.setPlainText("Jl. Mawar 3")
    first.email.setText("budi@example.com")
    second.address.setPlainText("Jl. Melati 7")
    second.best_time.setText("after 4")
    save(first)
    save(second)
    assert second.isVisible()
    assert "Meanwhile this was changed to “Jl. Mawar 3” in another window." in shown(second)
    assert second.address.toPlainText() == "Jl. Melati 7"
    assert second.email.text() == "budi@example.com"
    save(second)
    kept = read_customer(shop, budi)
    assert (kept.address, kept.email, kept.best_time) == ("Jl. Melati 7", "budi@example.com", "after 4")


def test_who_sent_them_is_chosen_by_key_shown_changed_and_emptied(opens: Opens, shop: Shop, budi: int) -> None:
    rina = add_customer(shop, read_typed(shop, name="Rina").customer)
    dialog = opens(budi)
    dialog.show_part(Part.ABOUT)
    dialog.birthday.setFocus()
    QTest.keyClick(dialog.birthday, Key.Key_Return)
    assert dialog.sent_by.line.hasFocus()
    QTest.keyClicks(dialog.sent_by.line, "rin")
    QTest.keyClick(dialog.sent_by.line, Key.Key_Return)  # who is offered
    assert (dialog.isVisible(), dialog.sent_by.text) == (True, "Rina")
    QTest.keyClick(dialog.sent_by.line, Key.Key_Return)
    assert (read_customer(shop, budi).sent_by, read_customer(shop, budi).heard_from) == (rina, "")
    again = opens(budi)
    assert (again.sent_by.text, again.sent_by.chosen_id) == ("Rina", rina)
    again.sent_by.line.selectAll()
    QTest.keyClicks(again.sent_by.line, "A leaflet")
    again.save()
    assert (read_customer(shop, budi).sent_by, read_customer(shop, budi).heard_from) == (None, "A leaflet")
    last = opens(budi)
    assert last.sent_by.text == "A leaflet"
    last.sent_by.line.selectAll()
    QTest.keyClick(last.sent_by.line, Key.Key_Delete)
    last.save()
    assert read_customer(shop, budi).heard_from == ""


def test_nobody_has_sent_herself_nor_who_sent_her(opens: Opens, shop: Shop, budi: int) -> None:
    rina = add_customer(shop, replace(read_typed(shop, name="Rina").customer, sent_by=budi))
    dialog = opens(budi)
    for typed, told in (
        ("budi", "Pak Budi Santoso cannot have come through Pak Budi Santoso."),
        ("rina", "Rina came through Pak Budi Santoso"),
    ):
        dialog.show_part(Part.ABOUT)
        dialog.sent_by.line.selectAll()
        QTest.keyClicks(dialog.sent_by.line, typed)
        QTest.keyClick(dialog.sent_by.line, Key.Key_Return)
        dialog.save()
        assert told in shown(dialog)
        assert dialog.sent_by.line.hasFocus()
    assert (read_customer(shop, budi).sent_by, read_customer(shop, rina).sent_by) == (None, budi)


def test_somebody_new_has_a_sender_too_and_it_is_there_again_half_typed(opens: Opens, shop: Shop, budi: int) -> None:
    dialog = opens(typed="Ani")
    dialog.show_part(Part.ABOUT)
    QTest.keyClicks(dialog.sent_by.line, "budi")
    QTest.keyClick(dialog.sent_by.line, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Escape)
    again = opens()
    assert (again.sent_by.text, again.sent_by.chosen_id) == ("Pak Budi Santoso", budi)
    again.save()
    assert everybody(shop)[-1].sent_by == budi


def test_a_sender_another_window_chose_is_told_by_name(opens: Opens, shop: Shop, budi: int) -> None:
    rina = add_customer(shop, read_typed(shop, name="Rina").customer)
    wati = add_customer(shop, read_typed(shop, name="Wati").customer)
    dialog = opens(budi)
    edit_customer(shop, replace(read_customer(shop, budi), sent_by=rina))
    dialog.show_part(Part.ABOUT)
    QTest.keyClicks(dialog.sent_by.line, "wati")
    QTest.keyClick(dialog.sent_by.line, Key.Key_Return)
    dialog.save()
    assert "“Rina”" in shown(dialog)
    dialog.save()
    assert read_customer(shop, budi).sent_by == wati


def test_what_another_window_changed_elsewhere_stays(opens: Opens, shop: Shop, budi: int) -> None:
    first, second = opens(budi), opens(budi)
    first.address.setPlainText("Jl. Mawar 3")
    second.best_time.setText("after 4")
    save(first)
    save(second)
    kept = read_customer(shop, budi)
    assert (kept.address, kept.best_time) == ("Jl. Mawar 3", "after 4")
