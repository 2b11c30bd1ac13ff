"""Papers other than the call list: asked for by a key, shown as they will be, printed or saved, said in a sentence."""

import os
import stat
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.reports.receipt_printer import RECEIPT_MARK
from shop_crm.services import history
from shop_crm.services.complaints import open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import labels_dialog, print_target
from shop_crm.ui.dialogs.labels_dialog import LabelsDialog
from shop_crm.ui.dialogs.paper_dialog import PaperDialog
from shop_crm.ui.dialogs.papers import complaint_dialog, customer_card_dialog, slip_dialog
from shop_crm.ui.dialogs.print_preview import PageMaker
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.complaints_page import ComplaintsPage
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.this_pc import change_pc

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 23)
Show = Callable[[PaperDialog], PaperDialog]


def sell(desk: Desk, name: str = "Bu Siti", phone: str = "0812-3456-7788") -> tuple[int, int]:
    customer = read_typed(desk.shop, name=name, phones=phone).customer
    line = Line(item="LG TV", category="tv", amount=5_000_000)
    made = record_purchase(desk.shop, customer, Purchase(customer_id=0, day=TODAY, lines=(line,)))
    return made.purchase_id, made.customer_id


def person(desk: Desk, name: str, address: str = "") -> int:
    return add_customer(desk.shop, read_typed(desk.shop, name=name, address=address).customer)


@pytest.fixture(autouse=True)
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """This PC has none, unless a test says otherwise."""
    monkeypatch.setattr(print_target, "printer_names", list)


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer is set up; what it prints lands in this file."""
    target = tmp_path / "printed.pdf"

    def make(name: str, title: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(print_target, "printer_names", lambda: ["Epson"])
    monkeypatch.setattr(print_target, "make_printer", make)
    return target


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a dialog, with its pages made; what it says at the end is in `told`."""

    def shown(dialog: PaperDialog) -> PaperDialog:
        qtbot.addWidget(dialog)
        dialog.told = []
        dialog.done_with.connect(lambda told, number: dialog.told.append(told))
        with qtbot.waitActive(dialog):
            dialog.show()
        timer = dialog.findChild(PageMaker).findChild(QObject)
        qtbot.waitUntil(lambda: not timer.isActive())
        return dialog

    return shown


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[PaperDialog]:
    """The dialogs that the window has opened; each is closed again."""
    found: list[PaperDialog] = []
    monkeypatch.setattr(PaperDialog, "exec", lambda dialog: found.append(dialog))
    monkeypatch.setattr(PaperDialog, "deleteLater", lambda dialog: None)
    return found


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 728)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.end()


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def label(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QWidget, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[Path]:
    proposed: list[Path] = []

    def ask(parent: object, words: object, proposal: Path) -> Path:
        proposed.append(proposal)
        return path

    for name in ("ask_pdf_target", "ask_picture_target"):
        monkeypatch.setattr(print_target, name, ask)
    return proposed


def choose(dialog: PaperDialog, name: str, place: int) -> None:
    combo = dialog.findChild(QWidget, name)
    combo.setFocus()
    QTest.keyClick(combo, Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(combo, Key.Key_Down)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def test_enter_prints_a_slip_on_the_roll_and_says_so(desk: Desk, printed: Path, show: Show) -> None:
    change_settings(desk.shop, shop_name="Toko Sinar Jaya", language="en")
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    assert dialog.paper.currentText() == "80 mm roll"
    press(Key.Key_Return)
    assert dialog.told == ["The receipt slip is printed."]
    text = text_of(printed)
    for part in ("Toko Sinar Jaya", "23 Nov 2026", "LG TV", "We will ring you about"):
        assert part in text
    with pypdfium2.PdfDocument(printed) as document:
        assert round(document[0].get_width()) == round(80 * 72 / 25.4)


def test_the_paper_is_remembered_for_each_kind_of_paper(desk: Desk, show: Show) -> None:
    purchase_id, customer_id = sell(desk)
    dialog = show(slip_dialog(desk, purchase_id, None))
    choose(dialog, "paper", 2)
    dialog.reject()
    assert show(slip_dialog(desk, purchase_id, None)).paper.currentText() == "A6"
    assert show(customer_card_dialog(desk, customer_id, None)).paper.currentText() == "A4"


def test_u6_without_a_printer_a_paper_is_saved_as_a_pdf(
    desk: Desk, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = save_as(monkeypatch, tmp_path / "card.pdf")
    dialog = show(customer_card_dialog(desk, sell(desk)[1], None))
    assert label(dialog, "no_printer").startswith("No printer is set up on this PC: save it as a PDF")
    assert label(dialog, "print") == ""
    press(Key.Key_Return)
    assert dialog.told == [f"The card of Bu Siti is saved: {tmp_path / 'card.pdf'}"]
    assert proposed[0].suffix == ".pdf"
    assert "Bu Siti" in text_of(tmp_path / "card.pdf")
    assert stat.S_IMODE((tmp_path / "card.pdf").stat().st_mode) == 0o600 or os.name != "posix"


def test_a_name_with_braces_is_told_as_it_is(
    desk: Desk, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "card.pdf")
    dialog = show(customer_card_dialog(desk, sell(desk, "Siti {path} {0} <b>")[1], None))
    press(Key.Key_S, CTRL)
    assert dialog.told[0].startswith("The card of Siti ")
    assert dialog.told[0].endswith("card.pdf")


def test_each_page_is_saved_as_a_picture(
    desk: Desk, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = save_as(monkeypatch, tmp_path / "slip.png")
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    press(Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert str(tmp_path / "slip.png") in dialog.told[0]
    assert proposed[0].suffix == ".png"
    with Image.open(tmp_path / "slip.png") as picture:
        assert picture.width == pytest.approx(640, abs=1)


def test_a_file_of_somebody_else_is_left_and_said(
    desk: Desk, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.png").write_text("my own")
    save_as(monkeypatch, tmp_path / "mine.png")
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    for key in (CTRL, CTRL | Qt.KeyboardModifier.ShiftModifier):
        press(Key.Key_S, key)
        assert "another file" in label(dialog, "message")
    assert (dialog.told, (tmp_path / "mine.png").read_text()) == ([], "my own")


def test_a_receipt_printer_without_a_driver_is_offered_for_rolls_and_gets_the_page(
    desk: Desk, show: Show, tmp_path: Path
) -> None:
    place = tmp_path / "receipt.bin"
    change_pc(desk.this_pc, "receipt_device", str(place))
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    assert dialog.printer.currentText() == f"Receipt: {place}"
    press(Key.Key_Return)
    assert dialog.told == ["The receipt slip is printed."]
    assert place.read_bytes().startswith(RECEIPT_MARK)
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    choose(dialog, "paper", 2)
    assert not dialog.printer.isVisible()


@pytest.mark.skipif(os.name != "posix", reason="there is no such device")
def test_a_silent_receipt_printer_is_said(desk: Desk, show: Show) -> None:
    change_pc(desk.this_pc, "receipt_device", "/dev/shop-crm-has-no-such-printer")
    dialog = show(slip_dialog(desk, sell(desk)[0], None))
    press(Key.Key_Return)
    assert label(dialog, "message").startswith("The receipt printer at /dev/shop-crm-has-no-such-printer takes nothing")
    assert (dialog.told, dialog.isVisible()) == ([], True)


def test_a_complaint_to_sign_is_printed_in_the_customers_language(desk: Desk, printed: Path, show: Show) -> None:
    change_settings(desk.shop, language="en")
    _, customer_id = sell(desk)
    show(complaint_dialog(desk, open_complaint(desk.shop, customer_id, "It hums").id, None))
    press(Key.Key_Return)
    for part in ("Bu Siti", "“It hums”", "What we promise", "Day, the customer"):
        assert part in text_of(printed)


def test_labels_start_at_the_label_that_is_chosen(desk: Desk, printed: Path, show: Show) -> None:
    ids = [person(desk, f"Person {number}", "Jl. Melati 12") for number in range(3)]
    dialog = show(LabelsDialog(desk, ids))
    choose(dialog, "start", 22)
    press(Key.Key_P, CTRL)
    assert dialog.told == ["3 labels are printed."]
    with pypdfium2.PdfDocument(printed) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert [sum(f"Person {number}" in text for number in range(3)) for text in texts] == [2, 1]


def test_labels_say_who_does_not_fit_and_who_has_no_address(desk: Desk, printed: Path, show: Show) -> None:
    ids = [
        person(desk, "Bu Ani", "Jl. Melati 12"),
        person(desk, "Pak Tono", "Jl. Kenanga " * 90),
        person(desk, "Mbak Rina"),
        sell(desk)[1],
    ]
    record_consent(desk.shop, ids[3], ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    dialog = show(LabelsDialog(desk, ids))
    assert "Pak Tono" in label(dialog, "too_long")
    assert "Ani" not in label(dialog, "too_long")
    assert label(dialog, "count").startswith("1 label")
    press(Key.Key_P, CTRL)
    text = text_of(printed)
    assert [name in text for name in ("Bu Ani", "Pak Tono", "Mbak Rina", "Bu Siti")] == [True, False, False, False]


def test_of_a_very_long_list_the_first_are_printed_and_that_is_said(
    desk: Desk, printed: Path, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels_dialog, "MOST", 2)
    dialog = show(LabelsDialog(desk, [person(desk, f"Person {number}", "Jl. Melati 12") for number in range(3)]))
    assert "Only the first 2 of the list are printed at once." in label(dialog, "count")
    press(Key.Key_P, CTRL)
    assert [f"Person {number}" in text_of(printed) for number in range(3)] == [True, True, False]


def test_another_sheet_has_other_labels_and_is_remembered(desk: Desk, show: Show) -> None:
    ids = [person(desk, "Bu Ani", "Jl. Melati 12")]
    dialog = show(LabelsDialog(desk, ids))
    assert dialog.start.count() == 24
    choose(dialog, "start", 23)
    choose(dialog, "paper", 2)
    assert (dialog.start.count(), dialog.start.currentText()) == (14, "14")
    dialog.reject()
    assert show(LabelsDialog(desk, ids)).paper.currentIndex() == 2


def test_without_any_address_there_is_a_sentence_and_no_paper(desk: Desk, show: Show) -> None:
    dialog = show(LabelsDialog(desk, [sell(desk)[1]]))
    assert label(dialog, "nobody") == "No label to print"
    assert not dialog.save.isEnabled()
    press(Key.Key_S, CTRL)
    assert dialog.told == []


def test_who_says_stop_meanwhile_gets_no_label(desk: Desk, printed: Path, show: Show) -> None:
    ids = [person(desk, name, "Jl. Melati 12") for name in ("Bu Ani", "Bu Wati")]
    dialog = show(LabelsDialog(desk, ids))
    record_consent(desk.shop, ids[0], ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    press(Key.Key_P, CTRL)
    assert "changed" in label(dialog, "message")
    assert not printed.exists()
    press(Key.Key_P, CTRL)
    assert "Ani" not in text_of(printed)


def test_after_a_sale_ctrl_r_prints_its_slip_until_it_is_taken_back(
    desk: Desk, window: MainWindow, asked: list[PaperDialog]
) -> None:
    page = window.go("counter")
    assert isinstance(page, CounterPage)
    button = page.findChild(QWidget, "print_slip")
    assert not button.isVisible()
    press(Key.Key_R, CTRL)
    page.customer.setText("Bu Siti")
    page.lines.first_item.setFocus()
    QTest.keyClicks(page.lines.first_item, "LG TV")
    amount = page.findChild(QWidget, "amount") or page.lines.findChild(QWidget, "amount")
    QTest.keyClicks(amount, "5000000")
    press(Key.Key_Return, CTRL)
    assert button.isVisible()
    press(Key.Key_R, CTRL)
    assert [dialog.windowTitle() for dialog in asked] == ["Print the receipt slip"]
    history.undo(desk.shop)
    assert not button.isVisible()


def test_on_a_card_p_prints_the_card_or_the_chosen_purchases_slip(
    desk: Desk, window: MainWindow, asked: list[PaperDialog]
) -> None:
    _, customer_id = sell(desk)
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(customer_id)
    press(Key.Key_P)
    model = page.card.model
    row = next(row for row in range(model.rowCount()) if model.row(row).can_change)
    page.card.view.setCurrentIndex(model.index(row))
    press(Key.Key_P)
    titles = [dialog.windowTitle() for dialog in asked]
    assert titles == ["Print the customer card", "Print the receipt slip"]


def test_the_cards_menu_has_its_papers(desk: Desk, window: MainWindow, asked: list[PaperDialog]) -> None:
    _, customer_id = sell(desk)
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(customer_id)
    assert "print_sheet" not in [action.objectName() for action in page.more_menu().actions()]
    open_complaint(desk.shop, customer_id, "It hums")
    for action in page.more_menu().actions():
        if action.objectName().startswith("print_"):
            action.trigger()
    assert [dialog.windowTitle() for dialog in asked] == [
        "Print the customer card",
        "Print the complaint sheet",
        "Print address labels",
    ]


def test_who_said_stop_has_no_card_on_paper_and_a_sentence_says_why(
    desk: Desk, window: MainWindow, asked: list[PaperDialog]
) -> None:
    _, customer_id = sell(desk)
    record_consent(desk.shop, customer_id, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(customer_id)
    press(Key.Key_P)
    assert asked == []
    assert "asked not to be contacted" in window.toast.text.text()


def test_a_key_prints_labels_for_those_whom_the_search_found(
    desk: Desk, window: MainWindow, asked: list[PaperDialog]
) -> None:
    for name in ("Bu Ani", "Bu Wati"):
        person(desk, name, "Jl. Melati 12")
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    press(Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page.look_for("Wati")
    press(Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    told = [dialog.findChild(QWidget, "count").text()[:2] for dialog in asked if isinstance(dialog, LabelsDialog)]
    assert told == ["2 ", "1 "]


def test_p_on_the_complaints_prints_the_chosen_one_to_sign(
    desk: Desk, window: MainWindow, asked: list[PaperDialog]
) -> None:
    open_complaint(desk.shop, sell(desk)[1], "It hums")
    page = window.go("complaints")
    assert isinstance(page, ComplaintsPage)
    press(Key.Key_P)
    assert [dialog.windowTitle() for dialog in asked] == ["Print the complaint sheet"]
