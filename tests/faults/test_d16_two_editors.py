"""D16: one thing is edited in two places. The second save is told of the change, with both texts to be seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shop_crm.domain.complaints import Cause, Remedy, Severity
from shop_crm.domain.edits import chosen_by
from shop_crm.domain.products import Product
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.complaints import change_complaint, open_complaint, read_complaint
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.products import read_card, save_product
from shop_crm.services.shop import Shop, opened
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.dialogs.product_dialog import ProductDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.complaints_page import ComplaintsPage


@pytest.fixture
def budi(shop: Shop) -> int:
    return add_customer(
        shop, read_typed(shop, name="Pak Budi", phones="0812-3456-7788", address="Jl. Mawar 1").customer
    )


@pytest.fixture
def tv(shop: Shop) -> str:
    for name in ("Cable", "Stand", "Lamp"):
        save_product(shop, Product(name=name))
    product = Product(name="LG TV", price=5_000_000, details="Sharp", supplier="CV Maju")
    save_product(shop, product, accessories=["Cable", "Stand"])
    return "LG TV"


@pytest.fixture
def shows(qtbot: QtBot) -> Callable[[FormDialog], FormDialog]:
    def show(dialog: FormDialog) -> FormDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def told(form: FormDialog | ComplaintsPage) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_d16_two_customer_forms_show_both_texts_and_the_second_save_keeps_what_stands_there(
    desk: Desk, budi: int, shows: Callable[[FormDialog], FormDialog]
) -> None:
    first, second = (CustomerDialog(desk, read_customer(desk.shop, budi)) for _ in range(2))
    for form in (first, second):
        shows(form)
    first.address.setPlainText("Jl. Kenanga 14")
    second.address.setPlainText("Jl. Melati 9")
    second.email.setText("budi@example.com")
    first.save()
    second.save()
    assert second.isVisible()
    assert read_customer(desk.shop, budi).address == "Jl. Kenanga 14", "it was overwritten unseen"
    assert "Jl. Kenanga 14" in told(second)
    assert second.address.toPlainText() == "Jl. Melati 9"
    assert second.email.text() == "budi@example.com"
    second.save()
    kept = read_customer(desk.shop, budi)
    assert (kept.address, kept.email) == ("Jl. Melati 9", "budi@example.com")


def test_d16_two_product_forms_show_both_texts_and_the_second_save_keeps_what_stands_there(
    desk: Desk, tv: str, shows: Callable[[FormDialog], FormDialog]
) -> None:
    first, second = (ProductDialog(desk, read_card(desk.shop, tv)) for _ in range(2))
    for form in (first, second):
        shows(form)
    first.price.setText("5500000")
    first.supplier.setText("CV Jaya")
    first.accessories.put(["Cable"])
    second.price.setText("4500000")
    second.details.setPlainText("Sharp by day")
    first.save()
    second.save()
    assert second.isVisible()
    assert read_card(desk.shop, tv).product.price == 5_500_000, "it was overwritten unseen"
    assert "Rp\u00a05.500.000" in told(second)
    assert second.price.text() == "4500000"
    assert second.supplier.text() == "CV Jaya", "what was not touched here is as it is kept now"
    second.save()
    card = read_card(desk.shop, tv)
    assert (card.product.price, card.product.supplier, card.product.details) == (4_500_000, "CV Jaya", "Sharp by day")
    assert [other.name for other in card.accessories] == ["Cable"], "what the other took out came back"


def test_d16_two_that_changed_different_facts_of_a_product_keep_both(shop: Shop, tv: str) -> None:
    before = read_card(shop, tv)
    save_product(shop, replace(before.product, price=1), accessories=["Cable", "Stand"], before=before)
    save_product(shop, replace(before.product, details="New"), accessories=["Cable", "Stand", "Lamp"], before=before)
    card = read_card(shop, tv)
    assert (card.product.price, card.product.details) == (1, "New")
    assert [other.name for other in card.accessories] == ["Cable", "Lamp", "Stand"]


@pytest.mark.parametrize(
    ("mine", "base", "theirs", "kept"),
    [
        (["a", "b"], ["a"], ["a", "c"], ["a", "c", "b"]),
        ([], ["a"], ["a", "c"], ["c"]),
        (["a"], ["a"], [], []),
        (["a", "b"], [], ["b"], ["b", "a"]),
    ],
)
def test_d16_a_list_keeps_what_each_put_in_and_took_out(
    mine: list[str], base: list[str], theirs: list[str], kept: list[str]
) -> None:
    assert chosen_by(mine, base, theirs) == kept


@pytest.mark.parametrize(
    ("fact", "theirs", "mine"),
    [
        ("cost", 50_000, 70_000),
        ("remedy", Remedy.REFUND, Remedy.REPAIR),
        ("in_hands_of", "Dewi", "Andi"),
        ("severity", Severity.GRAVE, Severity.LIGHT),
        ("cause", Cause.LATE, Cause.PRICE),
    ],
)
def test_d16_two_that_decided_the_same_of_a_complaint_are_told(
    shop: Shop, budi: int, fact: str, theirs: object, mine: object
) -> None:
    before = open_complaint(shop, budi, "It hums")
    change_complaint(shop, replace(before, **{fact: theirs}), before=before)  # type: ignore[arg-type]
    with pytest.raises(ShopError) as refused:
        change_complaint(shop, replace(before, **{fact: mine}), before=before)  # type: ignore[arg-type]
    assert refused.value.code is ErrorCode.CHANGED_MEANWHILE
    assert refused.value.facts == {"fact": fact, "theirs": theirs}
    assert getattr(read_complaint(shop, before.id).complaint, fact) == theirs


def test_d16_a_complaint_that_another_program_decided_shows_both_and_keeps_the_second_once_it_is_seen(
    desk: Desk, budi: int, show_window: Callable[[], MainWindow]
) -> None:
    complaint = open_complaint(desk.shop, budi, "It hums")
    page = show_window().go("complaints")
    assert isinstance(page, ComplaintsPage)
    page.card.remedy.cost.setText("70000")
    page.card.remedy.cost.textEdited.emit("70000")
    with opened(desk.shop.path, desk.shop.clock) as other:
        change_complaint(other, replace(complaint, cost=50_000, in_hands_of="Dewi"))
    assert not page.card.remedy.commit("cost")
    assert read_complaint(desk.shop, complaint.id).complaint.cost == 50_000
    assert "Rp\u00a050.000" in told(page)
    assert page.card.remedy.cost.text() == "70000"
    assert page.card.remedy.in_hands_of.text() == "Dewi"
    assert page.card.remedy.commit("cost")
    kept = read_complaint(desk.shop, complaint.id).complaint
    assert (kept.cost, kept.in_hands_of) == (70_000, "Dewi")


def test_d16_a_complaint_chosen_by_a_key_is_not_overwritten_unseen(
    desk: Desk, budi: int, show_window: Callable[[], MainWindow]
) -> None:
    complaint = open_complaint(desk.shop, budi, "It hums")
    page = show_window().go("complaints")
    assert isinstance(page, ComplaintsPage)
    with opened(desk.shop.path, desk.shop.clock) as other:
        change_complaint(other, replace(complaint, remedy=Remedy.REFUND))
    page.card.remedy.tiles.press(Remedy.REPAIR)
    assert read_complaint(desk.shop, complaint.id).complaint.remedy is Remedy.REFUND
    assert "Meanwhile this was changed to “Refund”" in told(page)
    page.card.remedy.tiles.press(Remedy.REPAIR)
    assert read_complaint(desk.shop, complaint.id).complaint.remedy is Remedy.REPAIR


def test_d16_two_that_corrected_the_same_name_by_the_service_are_told(shop: Shop, budi: int) -> None:
    before = read_customer(shop, budi)
    edit_customer(shop, replace(before, name="Budi Santoso"), before=before)
    with pytest.raises(ShopError) as refused:
        edit_customer(shop, replace(before, name="Budi Susanto"), before=before)
    assert refused.value.code is ErrorCode.CHANGED_MEANWHILE
    assert read_customer(shop, budi).name == "Budi Santoso"
