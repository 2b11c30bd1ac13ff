"""Putting a purchase right: corrected, goods back, struck out; its calls follow, and it is told before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import read_card
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import correct_purchase, read_purchase, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Opens = Callable[..., PurchaseDialog]
BOUGHT_ON = date(2026, 11, 20)


@pytest.fixture
def bought(shop: Shop) -> int:
    """A television and two cables."""
    customer = read_typed(shop, name="Pak Budi", phones="0812-3456-7788").customer
    lines = (
        Line(item="LG TV", category="tv", amount=5_499_000, serial="X1", warranty_months=12),
        Line(item="Cable", category="cables", quantity=Decimal(2), amount=50_000),
    )
    return record_purchase(shop, customer, Purchase(customer_id=0, day=BOUGHT_ON, lines=lines)).purchase_id


@pytest.fixture
def opens(desk: Desk, qtbot: QtBot) -> Opens:
    kept = []

    def opened(purchase_id: int, *, returns: bool = False) -> PurchaseDialog:
        dialog = PurchaseDialog(desk, purchase_id, returns=returns)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return opened


def shown(dialog: PurchaseDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def field(dialog: PurchaseDialog, line: int, name: str) -> QLineEdit:
    return dialog.lines.rows_of_fields[line].fields[name]


def write(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def save(dialog: PurchaseDialog) -> None:
    QTest.keyClick(dialog.day, Key.Key_Return, CONTROL)


def click(dialog: PurchaseDialog, name: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def calls(shop: Shop) -> list[str]:
    return [str(reason.follow_up.due) for reason in read_card(shop, 1).reasons]


def test_no_call_is_told_of_for_who_wants_no_service_calls(shop: Shop, bought: int, opens: Opens) -> None:
    record_consent(shop, 1, ConsentKind.SERVICE, False, Way.CALL)
    assert opens(bought).plan.text() == "No call is planned: they do not want calls about what they bought."
    record_consent(shop, 1, ConsentKind.CONTACT, False, Way.CALL)
    assert opens(bought).plan.text() == "No call is planned: somebody at this number asked not to be contacted."


def test_the_purchase_is_shown_as_it_was_written(opens: Opens, bought: int) -> None:
    dialog = opens(bought)
    assert "Purchase of Pak Budi, 20\u00a0Nov\u00a02026" in shown(dialog)
    texts = [edit.text() for edit in dialog.lines.rows_of_fields[0].fields.values()]
    assert texts == ["LG TV", "tv", "1", "5.499.000", "X1", "12"]
    assert "Together Rp\u00a05.549.000" in shown(dialog)
    assert dialog.plan.text() == "Its calls stay as they are."


def test_saving_without_a_change_is_no_step(opens: Opens, bought: int, qtbot: QtBot) -> None:
    dialog = opens(bought)
    with qtbot.assertNotEmitted(dialog.done_with):
        save(dialog)
    assert not dialog.isVisible()


def test_another_day_moves_the_calls_and_says_so_before(opens: Opens, shop: Shop, bought: int, qtbot: QtBot) -> None:
    dialog = opens(bought)
    assert calls(shop)[0] == "2026-11-30"
    write(dialog.day, "18 Nov")
    assert "Television: we call on 28\u00a0Nov, 18\u00a0Feb\u00a02027" in dialog.plan.text()
    assert "We no longer call on 30\u00a0Nov" in dialog.plan.text()
    with qtbot.waitSignal(dialog.done_with) as told:
        save(dialog)
    assert told.args[0].startswith("Pak Budi: the purchase of 20\u00a0Nov is corrected.")
    assert calls(shop)[0] == "2026-11-28"
    undo(shop, told.args[1])
    assert (read_purchase(shop, bought).day, calls(shop)[0]) == (BOUGHT_ON, "2026-11-30")


def test_a_call_that_was_made_is_not_announced_again(opens: Opens, shop: Shop) -> None:
    customer = read_typed(shop, name="Pak Budi", phones="0812-3456-7788").customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 12), lines=(line,)))
    record_call(shop, due_calls(shop)[0].id, Outcome.HAPPY)
    dialog = opens(made.purchase_id)
    assert dialog.plan.text() == "Its calls stay as they are."
    write(dialog.day, "13 Nov")
    assert (
        dialog.plan.text()
        == "Television: we call on 13\u00a0Feb\u00a02027. We no longer call on 12\u00a0Feb\u00a02027."
    )


def test_amounts_are_read_as_people_write_them_here(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought)
    write(field(dialog, 0, "amount"), "5,2jt")
    save(dialog)
    assert [line.amount for line in read_purchase(shop, bought).lines] == [5_200_000, 50_000]


def test_a_line_more_and_a_line_less(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought)
    QTest.mouseClick(dialog.lines.rows_of_fields[1].remove_button, Qt.MouseButton.LeftButton)
    click(dialog, "add_line")
    write(field(dialog, 1, "item"), "Wall bracket")
    write(field(dialog, 1, "amount"), "185000")
    assert "Together Rp\u00a05.684.000" in shown(dialog)
    save(dialog)
    lines = read_purchase(shop, bought).lines
    assert [(line.item, line.amount) for line in lines] == [("LG TV", 5_499_000), ("Wall bracket", 185_000)]


def test_without_the_television_its_calls_go(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought)
    QTest.mouseClick(dialog.lines.rows_of_fields[0].remove_button, Qt.MouseButton.LeftButton)
    assert dialog.plan.text().startswith("We no longer call on 30\u00a0Nov")
    save(dialog)
    assert calls(shop) == []


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("amount", "many", "many"),
        ("quantity", "none", "is not a quantity"),
        ("warranty", "long", "is not a warranty"),
        ("item", " ", "What was bought?"),
    ],
)
def test_what_is_amiss_in_a_line_is_told_there(
    opens: Opens, shop: Shop, bought: int, name: str, text: str, told: str
) -> None:
    before = read_purchase(shop, bought)
    dialog = opens(bought)
    write(field(dialog, 1, name), text)
    save(dialog)
    assert told in shown(dialog)
    assert field(dialog, 1, name).property("wrong")
    assert field(dialog, 1, name).hasFocus()
    assert read_purchase(shop, bought) == before


@pytest.mark.parametrize(
    ("text", "told"), [("soon", "is not a day"), ("2026-12-24", "has not come yet"), ("", "missing")]
)
def test_a_day_that_cannot_be_is_told_beneath_it(opens: Opens, bought: int, text: str, told: str) -> None:
    dialog = opens(bought)
    dialog.day.setText(text)
    save(dialog)
    assert told in shown(dialog)
    assert dialog.day.property("wrong")


def test_goods_that_come_back_with_their_share(opens: Opens, shop: Shop, bought: int, qtbot: QtBot) -> None:
    dialog = opens(bought)
    QTest.mouseClick(dialog.lines.rows_of_fields[1].back_button, Qt.MouseButton.LeftButton)
    row = dialog.lines.rows_of_fields[1]
    assert row.back_quantity.text() == "2"
    write(row.back_quantity, "1")
    QTest.keyClick(row.back_quantity, Key.Key_Return)
    with qtbot.waitSignal(dialog.done_with) as told:
        QTest.keyClick(row.back_amount, Key.Key_Return)
    assert told.args[0] == "Pak Budi: 1 × Cable came back, Rp\u00a025.000 given back."
    assert read_purchase(shop, bought).returned_amount == 25_000
    undo(shop, told.args[1])
    assert read_purchase(shop, bought).returned_amount == 0


def test_the_button_says_that_goods_come_back_and_takes_them_back(
    opens: Opens, shop: Shop, bought: int, qtbot: QtBot
) -> None:
    dialog = opens(bought, returns=True)
    assert dialog.saving.text() == "Take back"
    served_by = dialog.served_by.text()
    write(dialog.served_by, "Dewi")
    assert dialog.saving.text() == "Save the correction"
    dialog.served_by.setText(served_by)
    with qtbot.waitSignal(dialog.done_with):
        dialog.saving.click()
    assert read_purchase(shop, bought).returned_amount == 5_499_000


def test_more_cannot_come_back_than_was_sold(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought, returns=True)
    row = dialog.lines.rows_of_fields[0]
    assert row.back_quantity.hasFocus()
    write(row.back_quantity, "3")
    click(dialog, "take_back")
    assert "More would come back than was sold" in shown(dialog)
    assert read_purchase(shop, bought).returned_amount == 0


def test_a_return_waits_for_a_half_typed_correction(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought, returns=True)
    write(dialog.served_by, "Dewi")
    click(dialog, "take_back")
    assert "Save the correction first" in shown(dialog)
    assert dialog.served_by.text() == "Dewi"
    assert read_purchase(shop, bought).returned_amount == 0


def test_a_line_of_which_something_came_back_stays(opens: Opens, bought: int) -> None:
    click(opens(bought, returns=True), "take_back")
    dialog = opens(bought)
    assert "1 came back, Rp\u00a05.499.000 given back" in shown(dialog)
    assert not dialog.lines.rows_of_fields[0].remove_button.isEnabled()
    assert not dialog.lines.rows_of_fields[0].back_button.isEnabled()


def test_struck_out_in_one_step(opens: Opens, shop: Shop, bought: int, qtbot: QtBot) -> None:
    dialog = opens(bought)
    with qtbot.waitSignal(dialog.done_with) as told:
        click(dialog, "strike_out")
    assert told.args[0] == "Pak Budi: the purchase of 20\u00a0Nov is struck out, its calls are cancelled."
    assert (read_purchase(shop, bought).state, calls(shop)) == (PurchaseState.VOIDED, [])
    undo(shop, told.args[1])
    assert read_purchase(shop, bought).state is PurchaseState.KEPT


def test_esc_keeps_what_was_typed_for_the_next_time(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought)
    write(field(dialog, 0, "amount"), "5,2jt")
    click(dialog, "add_line")
    write(field(dialog, 2, "item"), "Bracket")
    QTest.keyClick(dialog.day, Key.Key_Escape)
    assert read_purchase(shop, bought).amount == 5_549_000
    again = opens(bought)
    assert "What you typed last time is here again." in shown(again)
    assert (field(again, 0, "amount").text(), field(again, 2, "item").text()) == ("5,2jt", "Bracket")
    click(again, "afresh")
    assert field(again, 0, "amount").text() == "5.499.000"
    assert len(again.lines.rows_of_fields) == 2


def test_a_draft_over_something_older_is_not_brought_back(opens: Opens, shop: Shop, bought: int) -> None:
    dialog = opens(bought)
    write(field(dialog, 0, "amount"), "5,2jt")
    QTest.keyClick(dialog.day, Key.Key_Escape)
    now = read_purchase(shop, bought)
    correct_purchase(shop, replace(now, said="Corrected by somebody else"))
    again = opens(bought)
    assert field(again, 0, "amount").text() == "5.499.000"
    assert "What you typed last time is here again." not in shown(again)
