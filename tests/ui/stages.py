"""Every page and dialog as a person meets it, each under a name: for what has to hold in all of them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.files_out import Listed
from shop_crm.domain.follow_ups import Channel, Outcome
from shop_crm.domain.lock import MANY_WRONG, Guarded
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import announce
from shop_crm.domain.settings import Section
from shop_crm.errors import ErrorCode
from shop_crm.services import backups, calls, restoring, shop_place
from shop_crm.services import customers as people
from shop_crm.services.call_lists import print_list
from shop_crm.services.checks import look
from shop_crm.services.circle import set_sender
from shop_crm.services.complaints import open_complaint, read_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.lock import change_lock, note_wrong, set_pin
from shop_crm.services.merging import merge_customers
from shop_crm.services.notes import add_note
from shop_crm.services.plans import leave_alone
from shop_crm.services.products import read_card, record_arrival, save_product
from shop_crm.services.salvage import LostWords, salvage_shop
from shop_crm.services.shop import change_settings
from shop_crm.services.wishes import add_wish
from shop_crm.ui.actions import window_actions
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_target
from shop_crm.ui.dialogs.about import AboutDialog
from shop_crm.ui.dialogs.back_dialog import BackDialog
from shop_crm.ui.dialogs.check_dialog import CheckDialog
from shop_crm.ui.dialogs.code_dialog import Code, CodeDialog
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog, Part
from shop_crm.ui.dialogs.exchange_dialog import ExchangeDialog
from shop_crm.ui.dialogs.forget_dialog import ForgetDialog
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.dialogs.labels_dialog import LabelsDialog
from shop_crm.ui.dialogs.new_pin_dialog import NewPinDialog
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.palette import Palette
from shop_crm.ui.dialogs.papers import complaint_dialog, customer_card_dialog, slip_dialog
from shop_crm.ui.dialogs.passphrase_dialog import PassphraseDialog
from shop_crm.ui.dialogs.pin_dialog import PinDialog
from shop_crm.ui.dialogs.print_dialog import PrintDialog
from shop_crm.ui.dialogs.product_dialog import ArrivalDialog, ProductDialog
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.dialogs.return_dialog import ReturnDialog
from shop_crm.ui.dialogs.salvage_dialog import SalvageDialog
from shop_crm.ui.dialogs.save_dialog import SaveDialog
from shop_crm.ui.dialogs.trouble import Trouble
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.guard import Guard
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.booking_page import BookingPage
from shop_crm.ui.pages.catch_up_page import CatchUpPage
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.doubles_page import DoublesPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.pages.products_page import ProductsPage
from shop_crm.ui.pages.senders_page import SendersPage
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.pages.week_page import WeekPage
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.lock import guarded_text

FILE = (
    "Order ID,Order Date,Customer Name,Product Name,Sales\n"
    "A-1,11/8/2026,Ann,TV,649.99\nA-2,11/20/2026,Bob,Lamp,15\nA-3,11/20/2026,Cy,Radio,-4\n"
)
"""Two sales, and a line that is not taken."""

Stage = Callable[["Stages"], QWidget]


class Stages:
    """A shop with a few people in it, and what opens on it."""

    def __init__(self, desk: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk, self.folder, self.qtbot, self.monkeypatch = desk, folder, qtbot, monkeypatch
        monkeypatch.setattr(print_target, "printer_names", lambda: ["Epson in the office", "Till"])

    def sell(self) -> tuple[int, int]:
        """A television and two cables to Budi, who is called today; gives the purchase and the customer."""
        shop = self.desk.shop
        budi = read_typed(shop, name="Pak Budi Santoso", phones="0812-3456-7788").customer
        goods = (
            Line(item="LG TV", category="tv", amount=5_499_000, serial="X1", warranty_months=12),
            Line(item="Cable", category="cables", quantity=Decimal(2), amount=50_000),
        )
        made = record_purchase(shop, budi, Purchase(customer_id=0, day=date(2026, 11, 13), lines=goods, said="Loud"))
        siti = read_typed(shop, name="Siti & Co", phones="0813-1111-2222").customer
        record_purchase(shop, siti, Purchase(customer_id=0, day=date(2026, 11, 10), lines=goods[:1]))
        nobody = read_typed(shop, name="Rina").customer
        record_purchase(shop, nobody, Purchase(customer_id=0, day=date(2026, 11, 12), lines=goods[:1]))
        return made.purchase_id, made.customer_id

    def come_back(self) -> None:
        """After six weeks: two calls are due, of which one can be managed today, and two are too old."""
        shop = self.desk.shop
        self.sell()
        self.sell_to("Pak Agus", "0815-1111-2222", date(2026, 11, 23))
        self.sell_to("Bu Wati", "0816-1111-2222", date(2026, 11, 22))
        self.sell_to("Bu Yanti", "0817-1111-2222", date(2026, 11, 21))
        change_settings(shop, calls_a_day=1)
        shop.clock = Clock(stand_in=date(2027, 1, 1))

    def sell_to(self, name: str, phone: str, day: date) -> None:
        """A television."""
        customer = read_typed(self.desk.shop, name=name, phones=phone).customer
        line = Line(item="LG TV", category="tv", amount=5_499_000)
        record_purchase(self.desk.shop, customer, Purchase(customer_id=0, day=day, lines=(line,), said="Loud"))

    def window(self, page: str) -> MainWindow:
        window = MainWindow(self.desk)
        window.resize(1366, 728)
        window.go(page)
        return window


def today(stages: Stages) -> QWidget:
    stages.sell()
    return stages.window("today")


def today_writing(stages: Stages) -> QWidget:
    window = today(stages)
    assert isinstance(window, MainWindow)
    window.settled.connect(lambda: write(window))
    return window


def write(window: MainWindow) -> None:
    assert isinstance(window.page, TodayPage)
    window.page.write()
    assert window.page.message is not None
    window.page.message.text.appendPlainText("& more <i>")


def today_asking_when(stages: Stages) -> QWidget:
    stages.sell()
    window = stages.window("today")
    window.settled.connect(lambda: ask_when(window))
    return window


def ask_when(window: MainWindow) -> None:
    assert isinstance(window.page, TodayPage)
    window.page.book(Outcome.CALL_BACK)


def today_without_calls(stages: Stages) -> QWidget:
    return stages.window("today")


def today_after_days_off(stages: Stages) -> QWidget:
    stages.come_back()
    return stages.window("today")


def booking(stages: Stages) -> QWidget:
    """A printed list of which one row was booked since."""
    stages.sell()
    shop = stages.desk.shop
    due = calls.due_calls(shop)
    print_list(shop, due, printed_by="Siti & Co")
    calls.record_call(shop, due[1].id, Outcome.NO_ANSWER, made_by="Dewi")
    window = stages.window("booking")
    assert isinstance(window.page, BookingPage)
    window.page.refresh()
    window.page.line.setText("1 problem it hums & is <hot>, 2 ok")
    return window


def booking_with_a_question(stages: Stages) -> QWidget:
    window = booking(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, BookingPage)
    window.page.line.setText("1 problem channel 3 stop & <go>, 2 oj")
    return window


def booking_without_a_list(stages: Stages) -> QWidget:
    return stages.window("booking")


def catch_up(stages: Stages) -> QWidget:
    stages.come_back()
    return stages.window("catch_up")


def catch_up_too_old(stages: Stages) -> QWidget:
    window = catch_up(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, CatchUpPage)
    view = window.page.view
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    return window


def catch_up_with_nothing(stages: Stages) -> QWidget:
    return stages.window("catch_up")


def week(stages: Stages) -> QWidget:
    stages.sell()
    change_settings(stages.desk.shop, closed_weekdays=(6,), calls_a_day=1)
    return stages.window("week")


def week_asking_for_a_day(stages: Stages) -> QWidget:
    window = week(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, WeekPage)
    window.page.ask_day()
    return window


def today_with_little_room(stages: Stages) -> QWidget:
    stages.sell()
    stages.monkeypatch.setattr(shop_place, "short_of_room", lambda shop: 150_000_000)
    return stages.window("today")


def counter(stages: Stages) -> QWidget:
    return stages.window("counter")


def counter_only_looking(stages: Stages) -> QWidget:
    stages.sell()
    stages.desk.shop.only_looks = ErrorCode.SHOP_READ_ONLY
    return stages.window("counter")


def today_in_a_bad_place(stages: Stages) -> QWidget:
    """The bar that she may close is above the page."""
    stages.sell()
    window = stages.window("today")
    folder = stages.desk.shop.path.parent / "Dropbox"
    window.bars.tell_place_of(folder / "toko.db")
    return window


def counter_with_a_sale(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    window = stages.window("counter")
    assert isinstance(window.page, CounterPage)
    window.page.sell_to(customer_id)
    QTest.keyClicks(window.page.lines.first_item, "Radio")
    return window


def counter_with_much_to_say(stages: Stages) -> QWidget:
    """A complaint, somebody else in the house, and who sent whom."""
    _, customer_id = stages.sell()
    shop = stages.desk.shop
    siti = add_customer(shop, read_typed(shop, name="Bu Wati", phones="0812-3456-7788").customer)
    set_sender(shop, siti, customer_id)
    open_complaint(shop, customer_id, "It hums & is <hot>")
    open_complaint(shop, siti, "It wobbles")
    window = stages.window("counter")
    assert isinstance(window.page, CounterPage)
    window.page.sell_to(customer_id)
    return window


def senders(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    set_sender(stages.desk.shop, 2, customer_id)
    set_sender(stages.desk.shop, 3, 2)
    return senders_without_any(stages)


def senders_without_any(stages: Stages) -> QWidget:
    window = stages.window("senders")
    page = window.page
    assert isinstance(page, SendersPage)
    page.refresh()
    stages.qtbot.waitUntil(lambda: not page.is_looking)
    return window


def greetings(stages: Stages) -> QWidget:
    """One to be greeted whose text was changed, one who was, and one whose house has an open complaint."""
    shop = stages.desk.shop
    stages.sell()
    for id in (1, 2, 3):
        people.edit_customer(
            shop, read_customer(shop, id), before=read_customer(shop, id), greetings=[Occasion.NEW_YEAR]
        )
    open_complaint(shop, 3, "It hums & is <hot>")
    window = stages.window("greetings")
    assert isinstance(window.page, GreetingsPage)
    window.page.choose_occasion(Occasion.NEW_YEAR)
    window.page.note_sent()
    window.page.sheet.text.setPlainText("Hello {name} & <all>")
    return window


def greetings_for_nobody(stages: Stages) -> QWidget:
    return stages.window("greetings")


def customers(stages: Stages) -> QWidget:
    stages.sell()
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.view.setCurrentIndex(window.page.view.model().index(0, 0))
    return window


def customers_missed(stages: Stages) -> QWidget:
    shop = stages.desk.shop
    ani = read_typed(shop, name="Bu Ani", phones="0821-0000-1111").customer
    for month in (5, 6, 7, 8):
        soap = Line(item="Soap", amount=9_000)
        record_purchase(shop, ani, Purchase(customer_id=0, day=date(2026, month, 1), lines=(soap,)))
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.restore({"search": "", "card": 0, "chosen": 0, "missed": True})
    stages.qtbot.waitUntil(lambda: window.page.view.model().rowCount() == 1)
    return window


def customers_without_any(stages: Stages) -> QWidget:
    return stages.window("customers")


def twice(stages: Stages) -> tuple[int, int]:
    """Budi with two entries that tell different things."""
    _, budi = stages.sell()
    other = read_typed(stages.desk.shop, name="Budi Santosa", phones="0812-3456-7788, 0813-9999-1111").customer
    told = replace(other, email="budi & <sons>@rumah.id", best_time="after 16:00", service=Consent.NO)
    add_customer(stages.desk.shop, read_typed(stages.desk.shop, name="Siti & Co", phones="0813-1111-2222").customer)
    return budi, add_customer(stages.desk.shop, told)


def doubles(stages: Stages) -> QWidget:
    twice(stages)
    window = stages.window("doubles")
    page = window.page
    assert isinstance(page, DoublesPage)
    page.refresh()
    stages.qtbot.waitUntil(lambda: len(page.view.headings) == 2)
    return window


def doubles_without_any(stages: Stages) -> QWidget:
    window = stages.window("doubles")
    page = window.page
    assert isinstance(page, DoublesPage)
    page.refresh()
    stages.qtbot.waitUntil(lambda: not page.is_looking)
    return window


def card_of_two(stages: Stages) -> QWidget:
    budi, other = twice(stages)
    merge_customers(stages.desk.shop, budi, other)
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.open_card(budi)
    return window


def customers_nobody_found(stages: Stages) -> QWidget:
    stages.sell()
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.look_for("Zzz")
    return window


def card(stages: Stages) -> QWidget:
    purchase_id, customer_id = stages.sell()
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.open_card(customer_id)
    shown = window.page.card
    shown.view.setCurrentIndex(shown.model.index(shown.model.place_of(("purchase", purchase_id)), 0, QModelIndex()))
    return window


def card_noting_a_complaint(stages: Stages) -> QWidget:
    window = card(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, CustomersPage)
    window.page.card.note_complaint()
    return window


def card_writing(stages: Stages) -> QWidget:
    window = card(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, CustomersPage)
    window.page.card.write()
    return window


def card_writing_to_nobody(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    shop = stages.desk.shop
    calls.record_call(shop, calls.due_calls(shop)[0].id, Outcome.STOP)
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.open_card(customer_id)
    window.page.card.write()
    return window


def code_to_scan(stages: Stages) -> QWidget:
    link = "https://wa.me/6281234567788?text=Hello%20Pak%20Budi"
    codes = [
        Code(name="whatsapp", label="WhatsApp", text=link, told=stages.desk.words.translate("message", "Contact")),
        Code(name="sms", label="SMS", text="sms:+6281234567788", told=""),
    ]
    return CodeDialog(stages.desk, "Pak Budi Santoso", "0812-3456-7788", codes, None)


def complaints_open(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    open_complaint(stages.desk.shop, customer_id, "It hums & is <hot>")
    return stages.window("complaints")


def complaints_solved(stages: Stages) -> QWidget:
    window = complaints_open(stages)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, ComplaintsPage)
    window.settled.connect(window.page.solve)
    window.settled.connect(lambda: window.page.restore({"which": "solved"}))
    return window


def complaints_without_any(stages: Stages) -> QWidget:
    return stages.window("complaints")


def products(stages: Stages) -> QWidget:
    stages.sell()
    save_product(stages.desk.shop, Product(name="Old & <heavy>", is_gone=True))
    return stages.window("products")


def products_card(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    shop = stages.desk.shop
    add_wish(shop, customer_id, "A second TV, smaller", price_limit=9_000_000)
    open_complaint(shop, customer_id, "It hums & is <hot>")
    told = Product(
        name="LG TV", category="tv", price=5_599_000, warranty_months=12, details="Sharp by day & <night>",
        supplier="CV Maju", repair_notes="Five days",
    )  # fmt: skip
    save_product(shop, told, accessories=["Cable"])
    record_arrival(shop, "LG TV", quantity=3, said="Black ones")
    window = stages.window("products")
    assert isinstance(window.page, ProductsPage)
    window.page.open_card("LG TV")
    return window


def products_wishes(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    add_wish(stages.desk.shop, customer_id, "A soundbar & <stand>", price_limit=9_000_000)
    save_product(stages.desk.shop, Product(name="Soundbar Polytron"))
    window = stages.window("products")
    assert isinstance(window.page, ProductsPage)
    window.page.show_part("wishes")
    window.page.arrive()
    return window


def products_without_any(stages: Stages) -> QWidget:
    return stages.window("products")


def products_without_wishes(stages: Stages) -> QWidget:
    window = stages.window("products")
    assert isinstance(window.page, ProductsPage)
    window.page.show_part("wishes")
    return window


def new_product(stages: Stages) -> QWidget:
    return ProductDialog(stages.desk, None)


def edit_product(stages: Stages) -> QWidget:
    stages.sell()
    save_product(stages.desk.shop, Product(name="LG TV", price=5_599_000), accessories=["Cable"])
    return ProductDialog(stages.desk, read_card(stages.desk.shop, "LG TV"))


def goods_come(stages: Stages) -> QWidget:
    return ArrivalDialog(stages.desk, "LG TV")


def counter_with_facts(stages: Stages) -> QWidget:
    stages.sell()
    save_product(stages.desk.shop, Product(name="LG TV", price=5_599_000, details="Sharp by day & <night>"))
    window = stages.window("counter")
    assert isinstance(window.page, CounterPage)
    window.page.lines.first_item.setText("LG TV")
    page = window.page
    window.settled.connect(lambda: page.facts.show_product("LG TV"))
    return window


def counter_noting_a_wish(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    add_wish(stages.desk.shop, customer_id, "A soundbar & <stand>", price_limit=9_000_000)
    window = stages.window("counter")
    assert isinstance(window.page, CounterPage)
    window.page.sell_to(customer_id)
    window.settled.connect(window.page.note_wish)
    return window


def new_customer(stages: Stages) -> QWidget:
    return CustomerDialog(stages.desk, None)


def edit_customer(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    return CustomerDialog(stages.desk, read_customer(stages.desk.shop, customer_id))


def edit_customer_about(stages: Stages) -> QWidget:
    dialog = edit_customer(stages)
    assert isinstance(dialog, CustomerDialog)
    dialog.show_part(Part.ABOUT)
    return dialog


def edit_customer_consents(stages: Stages) -> QWidget:
    """With a new answer, which asks how it was said."""
    dialog = edit_customer(stages)
    assert isinstance(dialog, CustomerDialog)
    dialog.show_part(Part.CONSENT)
    dialog.consents.put({"service": "no"})
    return dialog


def card_of_whom_much_is_known(stages: Stages) -> QWidget:
    """With everything she told us, a household, a note, and somebody whom she sent."""
    shop = stages.desk.shop
    _, customer_id = stages.sell()
    known = read_customer(shop, customer_id)
    facts = replace(
        known,
        language="ms",
        reach_by=Channel.WHATSAPP,
        best_time="after 16:00",
        email="budi@example.com",
        birthday=Birthday(month=6, day=3),
    )
    people.edit_customer(shop, facts, before=known, greetings=list(Occasion))
    record_consent(shop, customer_id, ConsentKind.SERVICE, True, Way.COUNTER, "Dewi")
    record_consent(shop, customer_id, ConsentKind.OFFERS, False, Way.PAPER)
    people.add_customer(shop, read_typed(shop, name="Ratna <& Co>", phones="0812-3456-7788").customer)
    people.add_customer(shop, Customer(name="Lestari", sent_by=customer_id))
    add_note(shop, customer_id, "She wants the <b>buttons</b> & the letters big.", "Dewi")
    window = stages.window("customers")
    assert isinstance(window.page, CustomersPage)
    window.page.open_card(customer_id)
    return window


def purchase(stages: Stages) -> QWidget:
    purchase_id, _ = stages.sell()
    return PurchaseDialog(stages.desk, purchase_id)


def purchase_coming_back(stages: Stages) -> QWidget:
    purchase_id, _ = stages.sell()
    dialog = PurchaseDialog(stages.desk, purchase_id, returns=True)
    dialog.lines.rows_of_fields[1].open_return()
    return dialog


def complaints_goods(stages: Stages, form: type[ReturnDialog] | type[ExchangeDialog]) -> QWidget:
    purchase_id, customer_id = stages.sell()
    complaint = open_complaint(stages.desk.shop, customer_id, "Too loud", purchase_id=purchase_id)
    return form(stages.desk, read_complaint(stages.desk.shop, complaint.id))


def goods_coming_back(stages: Stages) -> QWidget:
    return complaints_goods(stages, ReturnDialog)


def goods_exchanged(stages: Stages) -> QWidget:
    return complaints_goods(stages, ExchangeDialog)


def printing(stages: Stages) -> QWidget:
    stages.sell()
    dialog = PrintDialog(stages.desk)
    dialog.resize(1220, 700)
    return dialog


def printing_until_a_day(stages: Stages) -> QWidget:
    dialog = printing(stages)
    assert isinstance(dialog, PrintDialog)
    dialog.range.which.setCurrentIndex(3)
    return dialog


def printing_a_slip(stages: Stages) -> QWidget:
    purchase_id, _ = stages.sell()
    change_pc(stages.desk.this_pc, "receipt_device", "/dev/usb/lp0")
    return slip_dialog(stages.desk, purchase_id, None)


def printing_labels(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    ids = [customer_id]
    for number, address in enumerate(("Jl. Melati 12\nJakarta", "Jl. Kenanga " * 60, "")):
        typed = read_typed(stages.desk.shop, name=f"Person {number}", address=address)
        ids.append(add_customer(stages.desk.shop, typed.customer))
    return LabelsDialog(stages.desk, ids)


def printing_labels_for_nobody(stages: Stages) -> QWidget:
    return LabelsDialog(stages.desk, [stages.sell()[1]])


def printing_a_card(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    return customer_card_dialog(stages.desk, customer_id, None)


def printing_a_complaint(stages: Stages) -> QWidget:
    _, customer_id = stages.sell()
    complaint = open_complaint(stages.desk.shop, customer_id, "It hums")
    return complaint_dialog(stages.desk, complaint.id, None)


def printing_without_a_printer(stages: Stages) -> QWidget:
    stages.monkeypatch.setattr(print_target, "printer_names", list)
    return printing_a_card(stages)


def printing_with_messages(stages: Stages) -> QWidget:
    dialog = printing(stages)
    assert isinstance(dialog, PrintDialog)
    dialog.look.code.setCurrentIndex(1)
    dialog.look.letters.setCurrentIndex(2)
    return dialog


def bringing_in(stages: Stages) -> QWidget:
    return ImportDialog(stages.desk)


def bringing_in_a_file(stages: Stages) -> QWidget:
    path = stages.folder / "sales.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog = ImportDialog(stages.desk)
    dialog.open_file(path)
    stages.qtbot.waitUntil(lambda: dialog.view.bring_in.isEnabled(), timeout=30_000)
    return dialog


def plans(stages: Stages) -> QWidget:
    stages.sell()
    return stages.window("plans")


def plans_with_an_open_step(stages: Stages) -> QWidget:
    stages.sell()
    leave_alone(stages.desk.shop, "Cable", "Too cheap")
    window = stages.window("plans")
    assert isinstance(window.page, PlansPage)
    window.page.refresh()
    window.page.editor.kinds.add("Projector")
    window.page.editor.steps.open_step(1)
    return window


def plans_with_a_message(stages: Stages) -> QWidget:
    window = stages.window("plans")
    assert isinstance(window.page, PlansPage)
    window.page.refresh()
    window.page.editor.steps.open_step(0)
    form = window.page.editor.steps.cards[0].form
    assert form is not None
    form.written.click()
    form.messages.text.setPlainText("Halo {name}, {item}, {notes}")
    return window


def plans_with_a_new_one(stages: Stages) -> QWidget:
    window = stages.window("plans")
    assert isinstance(window.page, PlansPage)
    window.page.refresh()
    window.page.add()
    return window


def settings(stages: Stages) -> QWidget:
    return stages.window("settings")


def settings_of_this_pc(stages: Stages) -> QWidget:
    return _section(stages, Section.THIS_PC)


def settings_of_days(stages: Stages) -> QWidget:
    return _section(stages, Section.DAYS)


def settings_of_paper(stages: Stages) -> QWidget:
    return _section(stages, Section.PAPER)


def settings_of_copies(stages: Stages) -> QWidget:
    return _section(stages, Section.SAFETY)


def settings_of_locked_copies(stages: Stages) -> QWidget:
    change_settings(stages.desk.shop, copy_key="age1", copy_lock="00")
    return _section(stages, Section.SAFETY)


def choosing_a_passphrase(stages: Stages) -> QWidget:
    return PassphraseDialog(stages.desk)


def _section(stages: Stages, section: Section) -> QWidget:
    window = stages.window("settings")
    assert isinstance(window.page, SettingsPage)
    window.page.show_section(section)
    return window


def forgetting(stages: Stages) -> QWidget:
    stages.sell()
    shop = stages.desk.shop
    customer_id = calls.due_calls(shop)[0].customer.id
    return ForgetDialog(stages.desk, customer_id, Background)


def checking(stages: Stages) -> QWidget:
    """A shop of which something is mended and something is not."""
    stages.sell()
    stages.desk.shop.db.execute("UPDATE month_sum SET amount = 1")
    stages.desk.shop.db.execute("INSERT INTO customer_words (customer_words) VALUES ('delete-all')")
    dialog = CheckDialog(stages.desk, Background)
    dialog._on_looked(look(stages.desk.shop))
    return dialog


def salvaging(stages: Stages) -> QWidget:
    """A file is salvaged, and much of it is missing."""
    stages.sell()
    stages.desk.shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    damaged = stages.folder / "damaged.db"
    content = bytearray(stages.desk.shop.path.read_bytes())
    for page in range(40, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = bytes(200)
    damaged.write_bytes(content)
    clock = stages.desk.shop.clock
    dialog = SalvageDialog(stages.desk.theme, stages.desk.words, damaged, clock)
    lost = LostWords(name="lost", item="lost")
    dialog._on_salvaged(salvage_shop(damaged, damaged.with_name("salvaged.db"), clock, lost))
    return dialog


def going_back(stages: Stages) -> QWidget:
    """A copy of today to which something is newer, and a damaged one."""
    shop = stages.desk.shop
    os.truncate(backups.make_backup(shop).path, 9_000)
    backups.make_backup(shop)
    stages.sell()
    return back_dialog(stages, shop.path)


def going_back_without_a_copy(stages: Stages) -> QWidget:
    return back_dialog(stages, stages.folder / "elsewhere" / "shop.db")


def back_dialog(stages: Stages, path: Path) -> BackDialog:
    desk, worker = stages.desk, Background()
    now = restoring.present(desk.shop)
    dialog = BackDialog(desk.theme, desk.words, path, desk.shop.clock, lambda: worker, now=now)
    worker.setParent(dialog)
    stages.qtbot.waitUntil(lambda: not worker.is_busy)
    dialog.card.sure.setChecked(True)
    return dialog


def trouble(stages: Stages) -> QWidget:
    desk = stages.desk
    backups.make_backup(desk.shop)
    translate = desk.words.translate
    ways = [
        ("quit", translate("start", "Close")),
        ("find", translate("start", "Open another file…")),
        ("copies", translate("start", "All safe copies…")),
        ("salvage", translate("salvage", "Salvage what can be read")),
        ("again", translate("start", "Try again")),
    ]
    heading = translate("start", "The shop could not be opened")
    dialog = Trouble(desk.theme, desk.words, heading, "shop.db", ways, desk.shop.path, desk.shop.clock, None)
    dialog.look_for_copy()
    stages.qtbot.waitUntil(lambda: not dialog.is_looking)
    return dialog


def saving(stages: Stages) -> QWidget:
    stages.sell()
    return SaveDialog(stages.desk, Listed(customers=(1,), is_part=True), Background)


def settings_of_the_lock(stages: Stages) -> QWidget:
    set_pin(stages.desk.shop, "280561")
    change_lock(stages.desk.shop, asks_at_start=False, guarded=frozenset())
    return _section(stages, Section.LOCK)


def settings_without_a_pin(stages: Stages) -> QWidget:
    return _section(stages, Section.LOCK)


def locked(stages: Stages) -> QWidget:
    """With calls due, and a wait after wrong tries."""
    stages.sell()
    set_pin(stages.desk.shop, "280561")
    for _ in range(MANY_WRONG):
        note_wrong(stages.desk.shop)
    window = stages.window("today")
    window.locking.tell(stages.desk.words.translate("lock", "Calls are due."))
    return window


def asking_for_the_pin(stages: Stages) -> QWidget:
    set_pin(stages.desk.shop, "280561")
    what = guarded_text(stages.desk.words, Guarded.PERSON_COPY)
    dialog = PinDialog(stages.desk, Guard(stages.desk.shop), what)
    dialog.entry.show_way_back()
    return dialog


def setting_a_pin(stages: Stages) -> QWidget:
    return NewPinDialog(stages.desk)


def showing_the_code(stages: Stages) -> QWidget:
    dialog = NewPinDialog(stages.desk)
    for name in ("new_pin", "new_pin_again"):
        line = dialog.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setText("280561")
    dialog.save()
    return dialog


def help_page(stages: Stages) -> QWidget:
    return stages.window("help")


def about(stages: Stages) -> QWidget:
    return AboutDialog(stages.desk)


def palette(stages: Stages) -> QWidget:
    return Palette(stages.desk, window_actions(stages.desk.words), stages.window("today"))


def reminder(stages: Stages) -> QWidget:
    stages.sell()
    window = ReminderWindow(stages.desk)
    window.announce(announce(calls.due_calls(stages.desk.shop, 10), stages.desk.shop.clock.now()))
    stages.qtbot.mouseClick(window.findChild(QWidget, "snooze_day"), Qt.MouseButton.LeftButton)
    return window


def welcome(stages: Stages) -> QWidget:
    folder, desk = stages.folder, stages.desk
    clock = Clock(stand_in=date(2026, 11, 23))
    return Welcome(desk.theme, folder / "new.db", folder / "sample.db", clock, desk.words.language)


def notice(stages: Stages) -> QWidget:
    translate = stages.desk.words.translate
    ways = [
        ("quit", translate("start", "Close")),
        ("new", translate("start", "Make a new shop")),
        ("find", translate("start", "Open another file…")),
        ("again", translate("start", "Try again")),
    ]
    return Notice(stages.desk.theme, translate("start", "The shop could not be opened"), "shop.db", ways)


STAGES: dict[str, Stage] = {
    made.__name__: made
    for made in (
        today,
        today_writing,
        today_asking_when,
        today_without_calls,
        today_after_days_off,
        today_with_little_room,
        booking,
        booking_with_a_question,
        booking_without_a_list,
        catch_up,
        catch_up_too_old,
        catch_up_with_nothing,
        week,
        week_asking_for_a_day,
        counter,
        counter_only_looking,
        today_in_a_bad_place,
        counter_with_a_sale,
        counter_with_much_to_say,
        senders,
        senders_without_any,
        greetings,
        greetings_for_nobody,
        customers,
        customers_missed,
        customers_without_any,
        customers_nobody_found,
        doubles,
        doubles_without_any,
        card_of_two,
        card,
        card_noting_a_complaint,
        card_writing,
        card_writing_to_nobody,
        code_to_scan,
        complaints_open,
        complaints_solved,
        complaints_without_any,
        products,
        products_card,
        products_wishes,
        products_without_any,
        products_without_wishes,
        new_product,
        edit_product,
        goods_come,
        counter_with_facts,
        counter_noting_a_wish,
        new_customer,
        edit_customer,
        edit_customer_about,
        edit_customer_consents,
        card_of_whom_much_is_known,
        purchase,
        purchase_coming_back,
        goods_coming_back,
        goods_exchanged,
        forgetting,
        checking,
        salvaging,
        going_back,
        going_back_without_a_copy,
        trouble,
        saving,
        printing,
        printing_until_a_day,
        printing_with_messages,
        printing_a_slip,
        printing_labels,
        printing_labels_for_nobody,
        printing_a_card,
        printing_a_complaint,
        printing_without_a_printer,
        bringing_in,
        bringing_in_a_file,
        plans,
        plans_with_an_open_step,
        plans_with_a_message,
        plans_with_a_new_one,
        settings,
        settings_of_this_pc,
        settings_of_days,
        settings_of_paper,
        settings_of_copies,
        settings_of_locked_copies,
        choosing_a_passphrase,
        settings_of_the_lock,
        settings_without_a_pin,
        locked,
        asking_for_the_pin,
        setting_a_pin,
        showing_the_code,
        help_page,
        about,
        palette,
        reminder,
        welcome,
        notice,
    )
}


@contextmanager
def opened(name: str, stages: Stages) -> Iterator[QWidget]:
    """The window of this stage, in front and at rest."""
    window = STAGES[name](stages)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    stages.qtbot.addWidget(window)
    with stages.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    stages.qtbot.waitUntil(lambda: not any(bar.isVisible() for bar in window.findChildren(QProgressBar)))
    for _ in range(3):
        QApplication.processEvents()
    yield window
    if isinstance(window, MainWindow):
        window.end()
    else:
        window.close()
