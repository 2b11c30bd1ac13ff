"""Every page and dialog holds on a small counter screen: large letters, long words, and none of them cut."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.customers import Consent
from shop_crm.domain.files_out import Listed, What
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.lock import Guarded
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.reminders import Digest, SnoozeChoice
from shop_crm.domain.settings import Mode, Section
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.reports import call_codes
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.catalogue import catalogue
from shop_crm.services.checks import Report
from shop_crm.services.complaints import open_complaints
from shop_crm.services.customers import CustomerOrder, add_customer, customer_ids, edit_customer, read_customer
from shop_crm.services.history import undo
from shop_crm.services.lock import note_wrong, remove_pin
from shop_crm.services.making_right import can_come_back
from shop_crm.services.merging import merge_customers
from shop_crm.services.salvage import CopyHolds, Salvage
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import Shop, change_settings, new_shop, shop_settings
from shop_crm.store import schema
from shop_crm.store.check import Finding, Flaw
from shop_crm.store.salvage import Salvaged
from shop_crm.ui import painting
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_target, welcome
from shop_crm.ui.dialogs.check_dialog import CheckDialog
from shop_crm.ui.dialogs.code_dialog import CodeDialog
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from shop_crm.ui.dialogs.exchange_dialog import ExchangeDialog
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.dialogs.labels_dialog import LabelsDialog
from shop_crm.ui.dialogs.last_copy import LastCopy
from shop_crm.ui.dialogs.new_pin_dialog import NewPinDialog
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.papers import complaint_dialog, customer_card_dialog, slip_dialog
from shop_crm.ui.dialogs.passphrase_dialog import PassphraseDialog
from shop_crm.ui.dialogs.pin_dialog import PinDialog
from shop_crm.ui.dialogs.print_dialog import PrintDialog
from shop_crm.ui.dialogs.product_dialog import ArrivalDialog, ProductDialog
from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog
from shop_crm.ui.dialogs.return_dialog import ReturnDialog
from shop_crm.ui.dialogs.salvage_dialog import SalvageDialog
from shop_crm.ui.dialogs.save_dialog import SaveDialog
from shop_crm.ui.guard import Guard
from shop_crm.ui.lock_cover import LockCover
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.models.calls_model import CallRow, RowRole
from shop_crm.ui.models.customers_model import RowRole as ListRole
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.pages.booking_page import BookingPage
from shop_crm.ui.pages.catch_up_page import CatchUpPage
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.doubles_page import DoublesPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.plans_page import PlansPage
from shop_crm.ui.pages.products_page import ProductsPage
from shop_crm.ui.pages.sale_lines import Typed
from shop_crm.ui.pages.senders_page import SendersPage
from shop_crm.ui.pages.settings_page import SettingsPage
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.pages.week_page import WeekPage
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.customer_delegate import CustomerDelegate
from shop_crm.ui.widgets.label import Aside
from shop_crm.ui.widgets.side_bar import SideButton
from shop_crm.words.checks import COUNTED
from shop_crm.words.errors import sentence
from shop_crm.words.lock import guarded_text
from shop_crm.words.words import Counting, Words
from tests.conftest import TODAY

SCREEN = QRect(0, 0, 1366, 768)
WINDOW = QSize(1366, 728)
"""What a desktop with a bar of its own leaves of it."""


class DoubledCounting(Counting):
    """The counting words twice."""

    def translate(self, context: str, text: str, comment: str | None, plural: int) -> str:
        told = Counting.translate(self, context, text, comment, plural)
        return f"{told} {told}"


class Doubled(Words):
    """English with every text twice: longer than any language will ever be."""

    def translate(self, context: str, text: str, comment: str | None = None) -> str:
        told = super().translate(context, text, comment)
        return f"{told} {told}"

    def counting(self, n: int) -> DoubledCounting:
        return DoubledCounting(self, self._translator, n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A look and a language to hold in."""

    language: str = "en"
    scale: float = 1.0
    is_doubled: bool = False
    size: QSize = WINDOW

    @property
    def words(self) -> Words:
        return (Doubled if self.is_doubled else Words)(self.language)


CASES = {
    "en": Case(),
    "id": Case(language="id"),
    "ms": Case(language="ms"),
    "smallest window": Case(language="ms", size=QSize(1000, 640)),
    "doubled": Case(is_doubled=True),
    "150 %": Case(language="id", scale=1.5),
    "200 %": Case(language="id", scale=2.0),
}
HARDEST = ("smallest window", "doubled", "200 %")
"""The cases of every run; the rest lie between them: what fits the smallest window in Malay fits a larger one."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A small sample shop in Indonesia."""
    path = tmp_path_factory.mktemp("fits") / "toko.db"
    shop = new_shop(path, shop_settings(country="ID", language="id", name="Toko Sinar Jaya"), Clock(stand_in=TODAY))
    fill_sample(shop, customers=60)
    yield shop
    shop.close()


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(case, id=name, marks=() if name in HARDEST else pytest.mark.lengthy)
        for name, case in CASES.items()
    ],
)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


@pytest.fixture(scope="module")
def small_screen(qapp: QApplication) -> Iterator[None]:
    """Everything is shown on a screen of 1366 x 768."""
    patch = pytest.MonkeyPatch()
    patch.setattr(QScreen, "availableGeometry", lambda screen: SCREEN)
    patch.setattr(QScreen, "availableSize", lambda screen: SCREEN.size())
    yield
    patch.undo()


@pytest.fixture(scope="module")
def window(case: Case, sample: Shop, theme: Theme, qapp: QApplication, small_screen: None) -> Iterator[MainWindow]:
    """The program in this look and language."""
    look = Theme(Mode.LIGHT, case.scale)
    look.put_on(qapp)
    this_pc = QSettings(str(sample.path.with_name("this_pc.ini")), QSettings.Format.IniFormat)
    this_pc.clear()
    window = MainWindow(Desk(shop=sample, words=case.words, theme=look, this_pc=this_pc))
    window.resize(case.size)
    window.show()
    settle(window)
    yield window
    window.end()
    go_away(window)
    theme.put_on(qapp)


def settle(shown: QWidget) -> None:
    for _ in range(4):
        QTest.qWait(0)


def troubles(top: QWidget) -> list[str]:
    """What is cut, sticks out, or lies over something else; nothing when all is well."""
    parts = [part for part in (top, *top.findChildren(QWidget)) if part.isVisible() and part.window() is top.window()]
    found = []
    for part in parts:
        told = _cut(part) or (_sticking_out(part) if part is not top else "")
        if told:
            found.append(f"{_path(part, top)}: {told}")
        found += [f"{_path(part, top)}: {told}" for told in _overlaps(part)]
    return found


class Watching(QFontMetricsF):
    """Measures letters, and notes what is painted, whole or with its end left out."""

    whole: ClassVar[list[str]] = []
    cut: ClassVar[list[str]] = []

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int = 0) -> str:
        told = super().elidedText(text, mode, width, flags)
        (self.whole if told == text else self.cut).append(text)
        return told


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> type[Watching]:
    """What is painted from now on."""
    Watching.whole.clear()
    Watching.cut.clear()
    monkeypatch.setattr(painting, "QFontMetricsF", Watching)
    return Watching


def paint_all_rows(view: QListView) -> None:
    """Paint a list from its top to its end."""
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum() + bar.pageStep(), bar.pageStep()):
        bar.setValue(value)
        view.grab()
    bar.setValue(0)


def _cut(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return _cut_label(part)
    if isinstance(part, Button | Pill | SideButton):
        return "" if part.words_fit else f"“{part.accessibleName()}” has {part.width()} px"
    if isinstance(part, QLineEdit):
        return _cut_line(part)
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = part.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, part).width()
        return _too_wide(part, part.currentText(), room)
    return ""


def _cut_label(label: QLabel) -> str:
    room = label.contentsRect()
    if not label.text() or isinstance(label, Aside):
        return ""
    if not label.wordWrap():
        text = max(label.text().splitlines(), key=len)
        high = "" if label.fontMetrics().height() <= room.height() else f"“{text}” is {room.height()} px high"
        return _too_wide(label, text, room.width()) or high
    needed = label.heightForWidth(label.width())
    if needed > label.height():
        return f"“{label.text()}” needs {needed} px and is {label.height()} high"
    longest = max(label.text().replace("-", "- ").split(), key=label.fontMetrics().horizontalAdvance)
    return _too_wide(label, longest, room.width())


def _cut_line(line: QLineEdit) -> str:
    if line.text():
        return ""  # what a person types may be of any length; the keyboard moves in it
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    room = room.marginsRemoved(line.textMargins()).adjusted(2, 0, -2, 0)
    return _too_wide(line, line.placeholderText(), room.width())


def _too_wide(part: QWidget, text: str, room: float) -> str:
    needed = QFontMetricsF(part.font()).horizontalAdvance(text)
    return f"“{text}” needs {needed:.0f} px of {room:.0f}" if needed > room + 1 else ""


def _sticking_out(part: QWidget) -> str:
    around = part.parentWidget()
    assert around is not None
    area = around.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
        too_wide = part.width() > around.width()
        return f"{part.width()} px wide in {around.width()}" if too_wide else ""
    inside = around.rect().contains(part.geometry())
    return "" if inside else f"{part.geometry().getRect()} outside {around.rect().getRect()}"


def _overlaps(part: QWidget) -> list[str]:
    layout = part.layout()
    if layout is None:
        return []
    children = [
        child for child in part.children() if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    pairs = combinations(children, 2)
    return [
        f"{_named(one)} lies over {_named(other)}"
        for one, other in pairs
        if one.geometry().intersects(other.geometry())
    ]


def _path(part: QWidget, top: QWidget) -> str:
    names = []
    one: QWidget | None = part
    while one is not None and one is not top:
        names.append(_named(one))
        one = one.parentWidget()
    return " < ".join(names[:4])


def _named(part: QWidget) -> str:
    return type(part).__name__ + (f" {part.objectName()}" if part.objectName() else "")


# Pages


def test_the_window_asks_for_no_more_than_the_screen_has(window: MainWindow, case: Case) -> None:
    for name in PAGES:
        window.go(name)
        settle(window)
        least = window.centralWidget().minimumSizeHint()
        assert (least.width() <= case.size.width(), least.height() <= case.size.height()) == (True, True), (name, least)


def test_today_fits(window: MainWindow) -> None:
    page = window.go("today")
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))
    assert isinstance(page, TodayPage)
    for outcome in (Outcome.CALL_BACK, Outcome.PROBLEM):
        page.book(outcome)
        settle(window)
        found = troubles(window)
        page.escape()
        assert not found, "\n".join(found)


def test_what_to_ask_is_seen_whole_beside_every_call(window: MainWindow) -> None:
    page = window.go("today")
    assert isinstance(page, TodayPage)
    settle(window)
    for row in range(5):
        page._choose(page._model.next_call(row))
        settle(window)
        assert seen_whole(page.card._questions), page.card._questions.body.text()


def test_a_row_of_the_call_list_tells_whom_and_what_it_is_about(window: MainWindow, painted: type[Watching]) -> None:
    page = window.go("today")
    assert isinstance(page, TodayPage)
    settle(window)
    paint_all_rows(page.view)
    rows = [page._model.index(place).data(RowRole) for place in range(page._model.rowCount())]
    told = " ".join(painted.whole)
    missing = [row.about for row in rows if isinstance(row, CallRow) and row.about.split()[0] not in told]
    assert (missing, painted.cut) == ([], [])


def test_the_catch_up_fits(window: MainWindow, sample: Shop) -> None:
    change_settings(sample, calls_a_day=3)
    sample.clock = Clock(stand_in=TODAY + timedelta(days=36))
    window.go("today").refresh()
    settle(window)
    found = troubles(window)
    page = window.go("catch_up")
    page.refresh()
    assert isinstance(page, CatchUpPage)
    assert page.spread_button.isVisible()
    for row in (1, page.view.model().rowCount() - 1):
        page.view.setCurrentIndex(page.view.model().index(row, 0))
        settle(window)
        found += troubles(window)
    sample.clock = Clock(stand_in=TODAY)
    undo(sample)
    page._stack.setCurrentIndex(1)
    settle(window)
    found += troubles(window)
    window.go("today").refresh()
    assert not found, "\n".join(found)


def test_those_who_are_here_twice_fit(window: MainWindow, sample: Shop, qtbot: QtBot) -> None:
    page = window.go("doubles")
    assert isinstance(page, DoublesPage)
    settle(window)
    found = troubles(window)  # while everybody is looked through
    qtbot.waitUntil(lambda: not page.is_looking)
    page._found = []
    page._show(None, 0)
    settle(window)
    found += troubles(window)
    ids = customer_ids(sample, CustomerOrder.LAST_VISIT)
    one = next(known for known in (read_customer(sample, id) for id in ids) if known.name and known.good_phones)
    long = "Jalan Merdeka Raya Nomor 55, RT 3 / RW 7, Kebayoran Baru, Jakarta Selatan 12110"
    told = replace(one, email="short@rumah.id", address="Jl. Merdeka", best_time="mornings", service=Consent.NO)
    edit_customer(sample, told)
    other = replace(told, id=0, source_id="", email="a.very.long.address@perusahaan-keluarga.id", address=long)
    other_id = add_customer(sample, replace(other, best_time="after 16:00"))
    page.refresh()
    qtbot.waitUntil(lambda: not page.is_looking)
    settle(window)
    found += troubles(window)
    merge_customers(sample, one.id, other_id)
    customers = window.go("customers")
    assert isinstance(customers, CustomersPage)
    customers.open_card(one.id)
    settle(window)
    found += troubles(window)
    for _ in range(3):
        undo(sample)
    customers.escape()
    assert not found, "\n".join(found)


def test_booking_a_printed_list_fits(window: MainWindow, sample: Shop, painted: type[Watching]) -> None:
    page = window.go("booking")
    assert isinstance(page, BookingPage)
    settle(window)
    found = troubles(window)
    due = due_calls(sample)
    print_list(sample, due, printed_by="Ibu Lestari Wulandari")
    record_call(sample, due[1].id, Outcome.NO_ANSWER, made_by="Ibu Lestari Wulandari")
    page.refresh()
    settle(window)
    found += troubles(window)
    for text in (
        "1 ok, 2 na, 3 cb 27/11 10:00, 4 problem picture flickers, then goes dark",
        "4 problem channel 3 stops and then the whole picture goes dark 5 stop working, 20 ok, 3 oj",
        "99 ok",
        "5 cb 10, 3 ok na",
    ):
        page.line.setText(text)
        settle(window)
        found += troubles(window)
        paint_all_rows(page.view)
    page.line.setText("")
    page.flush()
    undo(sample)
    assert not found, "\n".join(found)
    assert painted.cut == []


def test_the_week_fits(window: MainWindow) -> None:
    page = window.go("week")
    assert isinstance(page, WeekPage)
    settle(window)
    found = troubles(window)
    page.ask_day()
    QTest.keyClicks(page.when, "25 dec")
    settle(window)
    found += troubles(window)
    page.when.setText("zzz")
    page._on_day()
    settle(window)
    found += troubles(window)
    page.escape()
    assert not found, "\n".join(found)


def test_every_chip_of_the_week_is_read_whole(window: MainWindow, painted: type[Watching]) -> None:
    page = window.go("week")
    settle(window)
    painted.cut.clear()
    page.grab()
    assert painted.cut == []


def test_a_long_name_is_read_whole_in_the_week_and_among_the_complaints(
    window: MainWindow, sample: Shop, painted: type[Watching]
) -> None:
    long = "Raden Ajeng Siti Nurhaliza Kusumawardhani binti Tengku Abdul Rahman"
    ids = (due_calls(sample)[0].customer.id, open_complaints(sample)[0].customer.id)
    kept = [read_customer(sample, each) for each in dict.fromkeys(ids)]
    for customer in kept:
        edit_customer(sample, replace(customer, name=f"{long} {customer.name}"))
    try:
        for name in ("week", "complaints"):
            painted.whole.clear()
            page = window.go(name)
            settle(window)
            for view in page.findChildren(QListView):
                paint_all_rows(view)
            found = "".join(painted.whole).replace(" ", "")
            told = f"{long} {kept[0 if name == 'week' else -1].name}".replace(" ", "")  # a line may end within a word
            assert told in found, found
    finally:
        for customer in kept:
            edit_customer(sample, customer)


def test_pages_with_nothing_on_them_fit(window: MainWindow) -> None:
    today, customers = window.go("today"), window.go("customers")
    assert isinstance(today, TodayPage)
    assert isinstance(customers, CustomersPage)
    customers._stack.setCurrentWidget(customers._empty)
    settle(window)
    found = troubles(window)
    customers.refresh()
    window.go("today")
    today._stack.setCurrentIndex(1)
    settle(window)
    found += troubles(window)
    today.refresh()
    assert not found, "\n".join(found)


class _Shown(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(repr(watched))
        return False


@pytest.mark.parametrize("case", [CASES["en"]], ids=["en"], indirect=True)
def test_no_part_of_a_page_flashes_up_as_a_window(window: MainWindow, sample: Shop) -> None:
    # It would take the keyboard from whoever types: a part that is shown before it has its place.
    shown = _Shown()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(shown)
    people = {call.customer.id for call in due_calls(sample)} | {one.customer.id for one in open_complaints(sample)}
    for name in (*(name for name in PAGES if name != "customers"), "customers"):
        window.go(name)
        settle(window)
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    for customer_id in sorted(people):
        page.open_card(customer_id)
    page.card.wishes.ask()
    page.escape()
    page.escape()
    goods = window.go("products")
    assert isinstance(goods, ProductsPage)
    for product in catalogue(sample).products:
        if product.id:
            goods.open_card(product.name)
    counter = window.go("counter")
    assert isinstance(counter, CounterPage)
    counter.sell_to(min(people))
    counter.note_wish()
    counter.escape()
    counter.forget_customer()
    application.removeEventFilter(shown)
    assert shown.windows == []


def test_the_complaints_fit(window: MainWindow, sample: Shop) -> None:
    page = window.go("complaints")
    assert isinstance(page, ComplaintsPage)
    settle(window)
    found = troubles(window)
    page.card.tell("Something is amiss with these words, and it is said here.")
    settle(window)
    found += troubles(window)
    page.solve()
    window.toast.hide()
    page.restore({"which": "solved"})
    settle(window)
    found += troubles(window)
    undo(sample)
    page.restore({"which": "open"})
    window.toast.hide()
    for empty in (1, 2):
        page._stack.setCurrentIndex(empty)
        settle(window)
        found += troubles(window)
    page.refresh()
    assert not found, "\n".join(found)


def test_the_products_fit(window: MainWindow, sample: Shop) -> None:
    page = window.go("products")
    assert isinstance(page, ProductsPage)
    window.toast.hide()
    settle(window)
    found = troubles(window)
    page.show_part("wishes")
    settle(window)
    found += troubles(window)
    page.show_part("all_products")
    for known in [known for known in catalogue(sample).products if known.id][:3]:
        page.open_card(known.name)
        settle(window)
        found += troubles(window)
    facts = page.card.facts
    page.escape()
    for dialog in (ProductDialog(page.desk, facts, page), ArrivalDialog(page.desk, "Blender", page)):
        dialog.show()
        settle(dialog)
        found += troubles(dialog)
        go_away(dialog)
    assert not found, "\n".join(found)


def test_what_is_told_of_a_product_at_the_counter_fits(window: MainWindow, sample: Shop) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.facts.show_product(next(known.name for known in catalogue(sample).products if known.id))
    settle(window)
    inside = page.facts.findChildren(QWidget)
    found = [told for part in inside if part.isVisible() and (told := _cut(part))]
    page.escape()
    assert not found, "\n".join(found)


def test_a_complaint_on_the_card_fits(window: MainWindow, sample: Shop) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    window.toast.hide()
    page.open_card(open_complaints(sample)[0].customer.id)
    settle(window)
    found = troubles(window)
    page.card.note_complaint()
    settle(window)
    found += troubles(window)
    page.escape()
    page.escape()
    assert not found, "\n".join(found)


def test_the_counter_fits(window: MainWindow, sample: Shop) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))
    page.customer.setText("a")
    page.suggestions.offer(page.customer)
    offered = page.suggestions.geometry()
    page.suggestions.hide()
    assert page.rect().contains(offered), offered
    page.sell_to(due_calls(sample)[0].customer.id)
    page.lines.put([Typed(item="LG TV", category="tv", quantity="1", amount="5.499.000")], "")
    page._on_changed()
    settle(window)
    found = troubles(window)
    page.clear()
    assert not found, "\n".join(found)


def test_what_is_offered_at_the_counter_lies_below_its_field(
    window: MainWindow, sample: Shop, painted: type[Watching]
) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    page.sell_to(due_calls(sample)[0].customer.id)
    settle(window)
    QTest.keyClicks(page.lines.first_item, "a")
    settle(window)
    offered, field = page.suggestions.geometry(), page.lines.first_item
    top = field.mapTo(page, field.rect().topLeft()).y()
    painted.cut.clear()
    page.suggestions.grab()
    page.clear()
    assert page.rect().contains(offered)
    assert offered.top() >= top + field.height()
    assert top >= page.head.geometry().bottom()
    assert painted.cut == []


def test_who_is_offered_at_the_counter_is_told_whole(window: MainWindow, painted: type[Watching]) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    QTest.keyClicks(page.customer, "bu")
    settle(window)
    painted.cut.clear()
    paint_all_rows(page.suggestions.list)
    page.clear()
    assert painted.cut == []


def seen_whole(part: QWidget) -> bool:
    """Whether nothing of it is scrolled away."""
    return part.visibleRegion().boundingRect() == part.rect()


def test_what_to_say_is_seen_while_the_goods_are_typed(window: MainWindow, sample: Shop) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    page.sell_to(due_calls(sample)[0].customer.id)
    settle(window)
    seen = [seen_whole(part) for part in (page.greeting._say, page.lines.first_item)]
    seen.append(page.greeting._past[0].isVisible())
    page.clear()
    assert seen == [True, True, True]


def test_a_customer_of_whom_there_is_much_to_say_is_greeted_whole(window: MainWindow, sample: Shop) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    page.sell_to(due_calls(sample)[0].customer.id)
    card = page.greeting
    for box in (card._silent, card._complaint, card._promise, card._wish):
        box.tell("Something that matters to her", "In her own words, which are long ones, and then some more. " * 2)
    for each in (*card._lines, *card._beneath):
        each.tell("Something that is good to know of her, and takes more than a line. " * 2)
    settle(window)
    found = troubles(window)
    page.clear()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("field", ["serial", "warranty", "discount", "amount"])
def test_the_field_typed_in_at_the_counter_and_the_sum_are_seen_above_the_plan(
    window: MainWindow, sample: Shop, field: str
) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    page.clear()
    page.sell_to(due_calls(sample)[0].customer.id)
    page.lines.put([Typed(item="LG TV", category="tv", quantity="1", amount="5.499.000")], "")
    settle(window)
    line = page.lines._lines[0].amount if field == "amount" else getattr(page.lines, field)
    window.activateWindow()  # a dialog that went away may have had the keyboard
    line.setFocus()
    page._on_changed()  # the plan is told now, in more lines than before
    settle(window)
    seen = [seen_whole(part) for part in (line, page.lines.sum)]
    page.clear()
    assert seen == [True, True]


def test_the_best_senders_fit(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("senders")
    assert isinstance(page, SendersPage)
    qtbot.waitUntil(lambda: not page.is_looking)
    found = []
    for row in range(3):
        page.view.choose(row)
        settle(window)
        settle(window)  # its rows wrap anew once there is a bar beside them
        found += troubles(window)
    for part in (2, 0, 1):
        page._stack.setCurrentIndex(part)
        settle(window)
        found += troubles(window)
    assert not found, "\n".join(found)


def test_the_greetings_fit(window: MainWindow) -> None:
    page = window.go("greetings")
    assert isinstance(page, GreetingsPage)
    found = []
    for occasion in (Occasion.BIRTHDAY, Occasion.CHRISTMAS, Occasion.NEW_YEAR):
        page.choose_occasion(occasion)
        settle(window)
        found += troubles(window)
        for row in (0, page.view.model().rowCount() - 1):
            page.view.setCurrentIndex(page.view.model().index(row, 0))
            page.sheet.text.setPlainText("Hello {notes} " + "and a happy day " * 20)
            page.sheet.keep()
            settle(window)
            found += troubles(window)
    assert not found, "\n".join(found)


def test_every_name_in_a_circle_is_read_whole(window: MainWindow, painted: type[Watching], qtbot: QtBot) -> None:
    page = window.go("senders")
    assert isinstance(page, SendersPage)
    qtbot.waitUntil(lambda: not page.is_looking)
    for row in range(3):
        page.view.choose(row)
        settle(window)
        paint_all_rows(page.circle.view)
    assert not painted.cut, painted.cut


def test_a_message_in_place_fits(window: MainWindow, case: Case, sample: Shop) -> None:
    page = window.go("today")
    assert isinstance(page, TodayPage)
    settle(window)
    page.write()
    assert page.message is not None
    found = []
    for text in (page.message.text.toPlainText(), "Hello " * 20, ""):
        page.message.text.setPlainText(text)
        page.message._checked()
        settle(window)
        found += troubles(window)
    page.message.text.setPlainText("Hello " * 20)
    page.message.ways.show_codes()
    dialog = window.findChild(CodeDialog)
    assert dialog is not None
    settle(window)
    found += troubles(dialog)
    assert dialog.height() <= SCREEN.height() - 40
    go_away(dialog)
    page.message.leave()
    customers = window.go("customers")
    assert isinstance(customers, CustomersPage)
    stopped = "SELECT id FROM customer WHERE do_not_contact_since IS NOT NULL"
    for query in ("SELECT customer_id FROM follow_up WHERE state = 'open' ORDER BY planned_on", stopped):
        customers.open_card(sample.db.execute(query).fetchone()[0])
        customers.card.write()
        settle(window)
        settle(window)
        found += troubles(window)
        customers.card.message.leave()
    assert not found, "\n".join(found)


def test_what_is_written_at_a_step_fits(window: MainWindow) -> None:
    page = window.go("plans")
    assert isinstance(page, PlansPage)
    settle(window)
    page.editor.steps.open_step(0)
    form = page.editor.steps.cards[0].form
    assert form is not None
    form.written.click()
    found = []
    for text in ("Halo {name} {notes}", "Selamat pagi " * 20):
        form.messages.text.setPlainText(text)
        settle(window)
        settle(window)  # a text that grows moves what stands below it, form by form
        found += troubles(window)
    form.messages.back_to_ours()
    page.editor.steps.close_step()
    assert not found, "\n".join(found)


def test_the_plans_fit(window: MainWindow) -> None:
    page = window.go("plans")
    assert isinstance(page, PlansPage)
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))
    button = window.side.buttons["plans"]
    assert button.visibleRegion().boundingRect().height() == button.height(), "its place in the bar cannot be seen"
    month = page.rehearsal.month
    assert month.height() == month.sizeHint().height(), "the month is cut"
    first = page.plan.id
    page.editor.steps.open_step(2)
    page.editor.kinds.add("Projector and everything that belongs to it")
    settle(window)
    found = troubles(window)
    page.add()
    settle(window)
    found += troubles(window)
    page.save()
    settle(window)
    found += troubles(window)
    page.remove()
    page.choose(first)
    page.take_back()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("section", list(Section))
def test_the_settings_fit(window: MainWindow, section: Section) -> None:
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(section)
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))


def test_a_bar_above_the_pages_fits(window: MainWindow, sample: Shop) -> None:
    window.bars.tell_place_of(sample.path.parent / "OneDrive" / "toko.db")
    found = []
    for name in ("today", "counter", "settings"):
        window.go(name)
        settle(window)
        found += troubles(window)
    bar = window.findChild(QPushButton, "bar_synced_button")
    assert isinstance(bar, QPushButton)
    assert bar.isVisible()
    bar.click()
    settle(window)
    assert not window.bars.isVisible()
    assert not found, "\n".join(found)


def test_the_help_fits(window: MainWindow) -> None:
    window.go("help")
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))


def test_the_list_of_customers_fits(window: MainWindow) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.look_for("zzzz")
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))
    page.search.clear()
    page.look_for("")
    settle(window)
    assert not troubles(window), "\n".join(troubles(window))


def test_a_row_of_the_list_of_customers_has_a_line_for_what_she_bought_where_the_phone_has_no_column(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.look_for("")
    settle(window)
    written: list[str] = []
    draw = CustomerDelegate._text

    def write(self: CustomerDelegate, painter: QPainter, room: QRectF, text: str, *more: object, **how: bool) -> None:
        written.append(text)
        draw(self, painter, room, text, *more, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(CustomerDelegate, "_text", write)
    page.view.scrollToTop()
    page.view.grab()
    rows = [page._model.index(place, 0).data(ListRole) for place in range(4)]
    assert {row.about for row in rows} <= set(written)
    bottom = page.view.visualRect(page._model.index(0, 0)).bottom()
    assert page.view.visualRect(page._model.index(1, 0)).top() == bottom + 1


def test_a_customers_card_fits(window: MainWindow, sample: Shop) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(due_calls(sample)[0].customer.id)
    model = page.card.model
    purchase = next(place for place in range(model.rowCount()) if model.row(place).can_change)
    page.card.view.setCurrentIndex(model.index(purchase))
    settle(window)
    found = troubles(window)
    page.escape()
    assert not found, "\n".join(found)


def test_the_toast_fits(window: MainWindow) -> None:
    window.go("today")
    window._on_done("Bu Nurul Purwanti: no answer. We try again on Tue 24 Nov, and then once more. " * 2, 1)
    settle(window)
    found = troubles(window.toast)
    inside = window.centralWidget().rect().contains(window.toast.geometry())
    window.toast.hide()
    assert not found, "\n".join(found)
    assert inside


# Windows and dialogs


def looked_over(shown: QWidget, case: Case) -> list[str]:
    """The troubles of a window of its own, which goes again afterwards."""
    shown.show()
    settle(shown)
    found = troubles(shown)
    if shown.width() > WINDOW.width() or shown.height() > WINDOW.height():
        found.append(f"{shown.size().toTuple()} is larger than the screen")
    return found


def go_away(shown: QWidget) -> None:
    """At once: each window that is left would be dressed again with every other look."""
    shown.hide()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_reminder_fits(window: MainWindow, case: Case, sample: Shop) -> None:
    reminder = ReminderWindow(window.desk)
    reminder.announce(
        Digest(calls=tuple(due_calls(sample))), sentence(window.desk.words, ShopError(ErrorCode.DAY_MISSING))
    )
    found = looked_over(reminder, case)
    reminder._on_later(SnoozeChoice.DAY)
    reminder._on_day()
    found += looked_over(reminder, case)
    go_away(reminder)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("printers", [[], ["Epson L3210"]], ids=["no printer", "a printer"])
def test_the_print_dialog_fits(
    window: MainWindow, case: Case, printers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_target, "printer_names", lambda: printers)
    dialog = PrintDialog(window.desk, window)
    found = looked_over(dialog, case)
    dialog.range.which.setCurrentIndex(3)
    found += looked_over(dialog, case)
    monkeypatch.setattr(call_codes, "call_message", lambda words, call, own, shop_name: "x" * 600)
    for choice in (dialog.look.order, dialog.look.letters, dialog.look.code):
        for place in range(choice.count()):
            choice.setCurrentIndex(place)
            found += looked_over(dialog, case)
    dialog.look.code.setCurrentIndex(1)  # a message is too long
    found += looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("printers", [[], ["Epson L3210"]], ids=["no printer", "a printer"])
def test_the_dialogs_of_the_other_papers_fit(
    window: MainWindow, case: Case, sample: Shop, printers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_target, "printer_names", lambda: printers)
    change_pc(window.desk.this_pc, "receipt_device", "/dev/usb/lp0" if printers else "")
    desk, found = window.desk, []
    (bought, buyer) = sample.db.execute(
        "SELECT id, customer_id FROM purchase WHERE state = 'kept' ORDER BY day DESC, id DESC"
    ).fetchone()
    ids = [row[0] for row in sample.db.execute("SELECT id FROM customer LIMIT 60")]
    complaint = open_complaints(sample)[0].complaint
    for dialog in (
        slip_dialog(desk, bought, window),
        customer_card_dialog(desk, buyer, window),
        complaint_dialog(desk, complaint.id, window),
        LabelsDialog(desk, ids, window),
    ):
        found += looked_over(dialog, case)
        dialog.tell(sentence(desk.words, ShopError(ErrorCode.RECEIPT_LIBRARY_MISSING)))
        found += looked_over(dialog, case)
        go_away(dialog)
    assert not found, "\n".join(found)


def test_nobody_on_the_list_to_print_is_cut(window: MainWindow, painted: type[Watching]) -> None:
    dialog = PrintDialog(window.desk, window)
    dialog.show()
    settle(dialog)
    paint_all_rows(dialog.people)
    go_away(dialog)
    assert painted.whole
    assert painted.cut == []


FILE = """No. Nota,Tanggal,Pelanggan,Telepon,Barang,Kategori,Jumlah,Harga
A-1,21/11/2026,Ann,0812-3333-4444,TV,Televisi,1,6499000
A-2,20/11/2026,Bob,08123,Lampu,Lampu,1,15000
A-4,20/11/2026,Cy,,Radio,,1,-4
"""


def test_the_import_fits(window: MainWindow, case: Case, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ImportDialog(window.desk, window)
    found = looked_over(dialog, case)
    path = tmp_path / "jual.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog.open_file(path)
    qtbot.waitUntil(lambda: not dialog.view.bar.isVisible())

    def fits() -> None:
        told = looked_over(dialog, case)
        assert not told, "\n".join(told)

    qtbot.waitUntil(fits)  # its columns are laid out when the file has been read, and a busy machine takes its time
    dialog.done(0)
    go_away(dialog)
    assert not found, "\n".join(found)


def test_the_customer_dialog_fits(window: MainWindow, case: Case, sample: Shop) -> None:
    for customer in (None, due_calls(sample)[0].customer):
        dialog = CustomerDialog(window.desk, customer, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.name.setText("" if customer is None else customer.spoken_name)
        dialog.save() if customer is None else None
        found = looked_over(dialog, case)
        go_away(dialog)
        assert not found, "\n".join(found)


@pytest.mark.parametrize("returns", [False, True], ids=["correct", "return"])
def test_the_purchase_dialog_fits(window: MainWindow, case: Case, sample: Shop, returns: bool) -> None:
    bought = next(reason.purchase.id for call in due_calls(sample) for reason in call.reasons if reason.purchase)
    dialog = PurchaseDialog(window.desk, bought, window, returns=returns)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found = looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("form", [ReturnDialog, ExchangeDialog], ids=["return", "exchange"])
def test_the_goods_of_a_complaint_fit(
    window: MainWindow, case: Case, sample: Shop, form: type[ReturnDialog] | type[ExchangeDialog]
) -> None:
    about = next(one for one in open_complaints(sample) if can_come_back(sample, one.complaint.id))
    dialog = form(window.desk, about, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.quantity.setText("lots")
    dialog.save()
    found = looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("what", [What.COMPLAINTS, What.ALL])
def test_saving_as_a_file_fits(window: MainWindow, case: Case, what: What) -> None:
    listed = Listed(complaints=(1,), is_part=True)
    dialog = SaveDialog(window.desk, listed, window._work, window, what=what)
    found = looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


def test_the_report_of_a_check_fits(window: MainWindow, case: Case) -> None:
    found = tuple(Finding(flaw=flaw, count=1_234) for flaw in Flaw)
    counts = dict.fromkeys(COUNTED, 123_456)
    dialog = CheckDialog(window.desk, window._work, window)
    for report in (
        Report(counts=counts, mended=(), remaining=found),
        Report(counts=counts, mended=found, remaining=()),
    ):
        dialog._on_looked(report)
        shown = looked_over(dialog, case)
        assert not shown, "\n".join(shown)
    go_away(dialog)


def test_what_was_salvaged_fits(window: MainWindow, case: Case, tmp_path: Path) -> None:
    counts = dict.fromkeys(schema.JOURNALED, 123_456)
    told = Salvaged(kept=counts, missing=counts, from_journal=1_234, nameless=12, filled_up=123, has_settings=False)
    copy = CopyHolds(made_at=window.desk.shop.clock.now(), counts=counts)
    dialog = SalvageDialog(window.desk.theme, case.words, tmp_path / "toko.db", window.desk.shop.clock, window)
    shown = looked_over(dialog, case)
    remaining = (Finding(flaw=Flaw.SUMS_OF_LINES, count=3),)
    report = Report(counts=counts, mended=(), remaining=remaining)
    dialog._on_salvaged(Salvage(path=tmp_path / "new.db", told=told, report=report, copy=copy))
    shown += looked_over(dialog, case)
    go_away(dialog)
    assert not shown, "\n".join(shown)


def test_the_passphrase_for_the_copies_fits(window: MainWindow, case: Case) -> None:
    dialog = PassphraseDialog(window.desk, window)
    found = looked_over(dialog, case)
    dialog.passphrase.setText("kopi")
    dialog.written.setChecked(True)
    dialog.lock()
    found += looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


def test_what_is_said_of_the_last_copy_fits(window: MainWindow, case: Case) -> None:
    dialog = LastCopy(window.desk)
    found = looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


def test_the_welcome_fits(
    window: MainWindow, case: Case, tmp_path: Path, sample: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(welcome, "Words", lambda language: case.words)
    clock = Clock(stand_in=TODAY)
    dialog = welcome.Welcome(window.desk.theme, tmp_path / "a.db", tmp_path / "b.db", clock, case.language)
    found = looked_over(dialog, case)
    go_away(dialog)
    assert not found, "\n".join(found)


def test_every_field_of_the_welcome_comes_into_sight_with_what_is_told_beneath_it(
    window: MainWindow, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(welcome, "Words", lambda language: case.words)
    clock = Clock(stand_in=TODAY)
    dialog = welcome.Welcome(window.desk.theme, tmp_path / "a.db", tmp_path / "b.db", clock, case.language)
    dialog.show()
    settle(dialog)
    cut = []
    for field in (dialog._name, dialog._country, dialog._large):
        field.edit.setFocus()
        settle(dialog)
        cut += [] if seen_whole(field) else [field.label.text()]
    for code, button in dialog._buttons.items():
        button.setFocus(Qt.FocusReason.TabFocusReason)
        settle(dialog)
        cut += [] if seen_whole(button) else [code]
    go_away(dialog)
    assert cut == []


def test_the_lock_fits(window: MainWindow, sample: Shop, case: Case) -> None:
    translate, desk = window.desk.words.translate, window.desk
    asking = NewPinDialog(desk)
    asking.save()
    found = looked_over(asking, case)
    for line in (asking._first, asking._second):
        line.setText("280561")
    asking.save()
    found += looked_over(asking, case)
    go_away(asking)
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(Section.LOCK)
    page.refresh()
    settle(window)
    found += troubles(window)
    for _ in range(10):
        note_wrong(sample)
    guard = Guard(sample)
    pin = PinDialog(desk, guard, guarded_text(desk.words, Guarded.PERSON_COPY))
    found += looked_over(pin, case)
    go_away(pin)
    small = Notice(desk.theme, translate("settings", "Lock"), "…", [("again", translate("start", "Try again"))])
    for top, keeps_open in ((window, False), (small, True)):
        cover = LockCover(desk, guard, top, keeps_open=keeps_open)
        cover.tell(translate("lock", "Calls are due."))
        small.show()
        settle(top)
        found += troubles(top)
        cover.lift()
    go_away(small)
    remove_pin(sample)
    window.go("today")
    assert not found, "\n".join(found)


def test_a_notice_fits(window: MainWindow, case: Case) -> None:
    words = window.desk.words
    told = sentence(words, ShopError(ErrorCode.SHOP_MISSING, path="/home/toko/Documents/Shop CRM/toko.db"))
    ways = [
        ("quit", words.translate("start", "Close")),
        ("new", words.translate("start", "Make a new shop")),
        ("find", words.translate("start", "Open another file…")),
        ("again", words.translate("start", "Try again")),
    ]
    notice = Notice(window.desk.theme, words.translate("start", "The shop could not be opened"), told, ways)
    found = looked_over(notice, case)
    go_away(notice)
    assert not found, "\n".join(found)
