"""Every form with words in it: how it is reached, and which of its fields is typed in (faults.md K7).

As a process of its own it opens the shop in the window and types into all of them, to be killed then:
python -m tests.faults.half_typed_forms SHOP (kept | asked)
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from shop_crm.domain.occasions import Occasion
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls
from shop_crm.services.complaints import open_complaint, read_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.products import read_card, save_product
from shop_crm.services.shop import Shop
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.exchange_dialog import ExchangeDialog
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.dialogs.product_dialog import ArrivalDialog, ProductDialog
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.dialogs.return_dialog import ReturnDialog
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.booking_page import BookingPage
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customer_card import CustomerCard
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.pages.today_page import TodayPage

BUDI, SITI = 1, 2
FieldOf = Callable[[MainWindow], QLineEdit | QPlainTextEdit]
"""Opens a form and gives one of its fields."""


def prepare(shop: Shop) -> None:
    """Budi and Siti bought a television; she complains; a list is printed, and he wants to be greeted."""
    line = Line(item="LG TV", category="tv", amount=5_499_000, quantity=Decimal(2))
    for name, phone in (("Pak Budi", "0812-3456-7788"), ("Bu Siti", "0813-1111-2222")):
        customer = read_typed(shop, name=name, phones=phone).customer
        record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 13), lines=(line,)))
    budi = read_customer(shop, BUDI)
    edit_customer(shop, replace(budi, best_time="after 16:00"), before=budi, greetings=[Occasion.NEW_YEAR])
    open_complaint(shop, SITI, "It hums", purchase_id=2)
    save_product(shop, Product(name="LG TV", price=5_599_000))
    print_list(shop, due_calls(shop), printed_by="")


def _counter(window: MainWindow) -> CounterPage:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    return page


def sale(window: MainWindow) -> QLineEdit:
    return _counter(window).lines.first_item


def sale_words(window: MainWindow) -> QPlainTextEdit:
    return _counter(window).said


def counter_wish(window: MainWindow) -> QLineEdit:
    page = _counter(window)
    page.wishes.ask_of(BUDI)
    return page.wishes.said


def call_result(window: MainWindow) -> QLineEdit:
    page = window.go("today")
    assert isinstance(page, TodayPage)
    page.card.show()
    return page.card.words


def call_message(window: MainWindow) -> QPlainTextEdit:
    page = window.go("today")
    assert isinstance(page, TodayPage)
    page.write()
    assert page.message is not None
    return page.message.text


def booking_line(window: MainWindow) -> QLineEdit:
    page = window.go("booking")
    assert isinstance(page, BookingPage)
    page.arrive()
    return page.line


def _card(window: MainWindow) -> CustomerCard:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(BUDI)
    return page.card


def complaint(window: MainWindow) -> QLineEdit:
    card = _card(window)
    card.complaint.ask()
    return card.complaint.said


def complaint_thing(window: MainWindow) -> QLineEdit:
    card = _card(window)
    card.complaint.ask()
    return card.complaint.item


def wish(window: MainWindow) -> QLineEdit:
    card = _card(window)
    card.wishes.ask()
    return card.wishes.said


def wish_limit(window: MainWindow) -> QLineEdit:
    card = _card(window)
    card.wishes.ask()
    return card.wishes.limit


def note(window: MainWindow) -> QPlainTextEdit:
    return _card(window).note.said


def message(window: MainWindow) -> QPlainTextEdit:
    card = _card(window)
    card.write()
    return card.message.text


def _complaints(window: MainWindow) -> ComplaintsPage:
    page = window.go("complaints")
    assert isinstance(page, ComplaintsPage)
    return page


def complaint_step(window: MainWindow) -> QLineEdit:
    return _complaints(window).card.step


def complaint_cost(window: MainWindow) -> QLineEdit:
    return _complaints(window).card.remedy.cost


def _opened(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog


def customer(window: MainWindow) -> QPlainTextEdit:
    dialog = CustomerDialog(window.desk, read_customer(window.desk.shop, BUDI), window)
    _opened(dialog)
    return dialog.address


def new_customer(window: MainWindow) -> QLineEdit:
    dialog = CustomerDialog(window.desk, None, window)
    _opened(dialog)
    return dialog.name


def product(window: MainWindow) -> QPlainTextEdit:
    dialog = ProductDialog(window.desk, read_card(window.desk.shop, "LG TV"), window)
    _opened(dialog)
    return dialog.details


def goods_come(window: MainWindow) -> QLineEdit:
    dialog = ArrivalDialog(window.desk, "LG TV", window)
    _opened(dialog)
    return dialog.note


def purchase(window: MainWindow) -> QPlainTextEdit:
    dialog = PurchaseDialog(window.desk, 1, window)
    _opened(dialog)
    return dialog.said


def goods_back(window: MainWindow) -> QLineEdit:
    dialog = ReturnDialog(window.desk, read_complaint(window.desk.shop, 1), window)
    _opened(dialog)
    return dialog.amount


def exchange(window: MainWindow) -> QLineEdit:
    dialog = ExchangeDialog(window.desk, read_complaint(window.desk.shop, 1), window)
    _opened(dialog)
    return dialog.serial


def _plans(window: MainWindow) -> PlansPage:
    page = window.go("plans")
    assert isinstance(page, PlansPage)
    return page


def plan(window: MainWindow) -> QLineEdit:
    return _plans(window).editor.name


def left_alone(window: MainWindow) -> QLineEdit:
    return _plans(window).left_alone.reason


def greeting(window: MainWindow) -> QPlainTextEdit:
    page = window.go("greetings")
    assert isinstance(page, GreetingsPage)
    page.choose_occasion(Occasion.NEW_YEAR)
    return page.sheet.text


def setting(window: MainWindow) -> QPlainTextEdit:
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    field = page.editors["staff"].edit
    assert isinstance(field, QPlainTextEdit)
    return field


FORMS: dict[str, FieldOf] = {
    form.__name__: form
    for form in (
        sale, sale_words, counter_wish, call_result, call_message, booking_line, complaint, complaint_thing, wish,
        wish_limit, note, message, complaint_step, complaint_cost, customer, new_customer, product, goods_come,
        purchase, goods_back, exchange, plan, left_alone, greeting, setting,
    )
}  # fmt: skip


def words_of(form: str) -> str:
    """What is typed into it: it tells which form it was."""
    return f" half {form}"


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    """What stands in it."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_all(window: MainWindow) -> None:
    """Type into every form, as a person does."""
    for name, form in FORMS.items():
        QTest.keyClicks(form(window), words_of(name))


def main() -> None:
    """Type into all of them; say so once the drafts are kept by themselves, or at once."""
    import shop_crm.ui.main_window as module
    from shop_crm.clock import Clock
    from shop_crm.ui.start import run_window

    settle = module.MainWindow._settle

    def typing(window: MainWindow) -> None:
        settle(window)
        type_all(window)
        if sys.argv[2] == "asked":
            print("typed", flush=True)
            return
        waiting = QTimer(window, interval=50)

        def look() -> None:
            if not any(keeper._timer.isActive() for keeper in window.findChildren(DraftKeeper)):
                waiting.stop()
                print("typed", flush=True)

        waiting.timeout.connect(look)
        waiting.start()

    module.MainWindow._settle = typing  # type: ignore[method-assign]
    module.MainWindow.start_reminding = lambda window: None  # type: ignore[method-assign]
    run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23)))


if __name__ == "__main__":
    main()
