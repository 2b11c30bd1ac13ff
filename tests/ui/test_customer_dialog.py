"""Adding and editing a customer: nothing typed is lost, and what is amiss is told beside its field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.domain.customers import Customer
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.drafts import read_draft
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.store import customers
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog

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
    assert "0812-3456-7788" in shown(dialog)
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
