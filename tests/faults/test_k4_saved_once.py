"""K3 and K4: saved in the last moment before the lights went out, or twice in haste, it is saved once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shop_crm.services.shop import Shop
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.sale_lines import Typed
from shop_crm.ui.pages.today_page import TodayPage
from tests.faults.half_typed_forms import FORMS, prepare, text_of, words_of


def save_dialog(window: MainWindow) -> None:
    (dialog,) = window.findChildren(FormDialog)
    dialog.save()


def card(window: MainWindow) -> CustomersPage:
    assert isinstance(window.page, CustomersPage)
    return window.page


def step(window: MainWindow) -> None:
    assert isinstance(window.page, ComplaintsPage)
    window.page.add_step()


def call(window: MainWindow) -> None:
    assert isinstance(window.page, TodayPage)
    QTest.keyClick(window.page.view, Qt.Key.Key_3)  # nobody answered


def message(window: MainWindow) -> None:
    card(window).card.message.note_sent(settles=True)


SAVES: dict[str, tuple[str, Callable[[MainWindow], None]]] = {
    "call_result": ("record_call", call),
    "complaint": ("open_complaint", lambda window: card(window).card.complaint.save()),
    "wish": ("add_wish", lambda window: card(window).card.wishes.save()),
    "note": ("add_note", lambda window: card(window).card.note.save()),
    "message": ("send_message", message),
    "complaint_step": ("add_step", step),
    "new_customer": ("add_customer", save_dialog),
    "goods_come": ("record_arrival", save_dialog),
    "product": ("save_product", save_dialog),
    "customer": ("edit_customer", save_dialog),
}


def done(shop: Shop, name: str) -> int:
    return int(shop.db.execute("SELECT count(*) FROM operation WHERE name = ?", (name,)).fetchone()[0])


@pytest.mark.parametrize("form", SAVES)
def test_k3_what_was_saved_as_the_lights_went_out_is_not_offered_to_be_saved_again(
    shop: Shop, show_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    prepare(shop)
    window = show_window()
    name, save = SAVES[form]
    QTest.keyClicks(FORMS[form](window), words_of(form))
    window.flush()
    before = done(shop, name)
    with monkeypatch.context() as lights_out:  # the draft stays on the disk as it was before the commit
        for verb in ("keep", "drop", "touch"):
            lights_out.setattr(DraftKeeper, verb, lambda keeper: None)
        save(window)
    assert done(shop, name) == before + 1
    again = show_window()
    if words_of(form).strip() in text_of(FORMS[form](again)):
        save(again)  # a card that has the words by now: there is nothing to save
    assert done(shop, name) == before + 1


@pytest.mark.parametrize("form", SAVES)
def test_k4_saved_twice_in_haste_it_is_saved_once(shop: Shop, show_window: Callable[[], MainWindow], form: str) -> None:
    prepare(shop)
    window = show_window()
    name, save = SAVES[form]
    before = done(shop, name)
    QTest.keyClicks(FORMS[form](window), words_of(form))
    save(window)
    save(window)
    assert done(shop, name) == before + 1


def test_k4_a_double_click_and_enter_on_save_keep_one_sale(shop: Shop, show_window: Callable[[], MainWindow]) -> None:
    page = show_window().go("counter")
    assert isinstance(page, CounterPage)
    page.customer.setText("Bu Siti")
    page.lines.put([Typed(item="LG TV", amount="5499000")], "")
    QTest.mouseDClick(page._foot.save, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done(shop, "record_purchase") == 1
