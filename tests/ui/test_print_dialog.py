"""Printing the call list: what is chosen is on the paper, nobody else, and only paper has a number (domain.md 14)."""

import stat
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.reports import call_codes
from shop_crm.reports.paper import PlainLine
from shop_crm.services.calls import calls_until, coming_calls, due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_preview, print_target
from shop_crm.ui.dialogs.print_dialog import PrintDialog
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.ui.widgets.tick_list import TickList

TODAY = date(2026, 11, 23)
TEN_DAYS_AGO = TODAY - timedelta(days=10)
"""What is bought now is asked about ten days later: today, for what was bought then."""

CONTROL = Qt.KeyboardModifier.ControlModifier

OpenDialog = Callable[[], PrintDialog]


def sell(shop: Shop, name: str, phone: str, day: date, item: str = "TV") -> None:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item=item, category="tv", amount=5_000_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))


@pytest.fixture
def people(shop: Shop) -> Shop:
    """Budi is overdue, Siti due today, Rina tomorrow, Tono on Friday, Wati next week."""
    change_settings(shop, language="en")
    sell(shop, "Budi Santoso", "0812-3456-7788", TEN_DAYS_AGO - timedelta(days=3), "Sharp fridge")
    sell(shop, "Siti <b>Rahma</b> & Co", "0813-1111-2222", TEN_DAYS_AGO, "Oak wardrobe")
    sell(shop, "Rina Dewanti", "0821-3344-9876", TEN_DAYS_AGO + timedelta(days=1), "LG laptop")
    sell(shop, "Tono Wijaya", "0852-9012-3456", TEN_DAYS_AGO + timedelta(days=4), "Honda motorbike")
    sell(shop, "Wati Lestari", "0878-5544-3310", TEN_DAYS_AGO + timedelta(days=9), "Rice cooker")
    return shop


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two printers are set up; what they print lands in this file."""
    target = tmp_path / "printed.pdf"

    def make(name: str, title: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(print_target, "printer_names", lambda: ["Epson in the office", "Till"])
    monkeypatch.setattr(print_target, "make_printer", make)
    return target


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """This PC has none."""
    monkeypatch.setattr(print_target, "printer_names", list)


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> OpenDialog:
    """Opens it, with its pages made."""

    def opened() -> PrintDialog:
        dialog = PrintDialog(desk, None)
        qtbot.addWidget(dialog)
        dialog.told = []
        dialog.done_with.connect(lambda told, number: dialog.told.append((told, number)))
        dialog.resize(1220, 700)
        with qtbot.waitActive(dialog):
            dialog.show()
        wait_for_pages(dialog, qtbot)
        return dialog

    return opened


def wait_for_pages(dialog: PrintDialog, qtbot: QtBot) -> None:
    timer = dialog.findChild(print_preview.PageMaker).findChild(QObject)
    qtbot.waitUntil(lambda: not timer.isActive())


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[Path]:
    """The person answers the question for a file with this one; gives what was proposed."""
    proposed: list[Path] = []

    def ask(parent: QWidget, words: object, proposal: Path) -> Path | None:
        proposed.append(proposal)
        return path

    monkeypatch.setattr(print_target, "ask_pdf_target", ask)
    return proposed


def on_paper(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def names_on(path: Path) -> set[str]:
    text = on_paper(path)
    return {name for name in ("Budi", "Siti", "Rina", "Tono", "Wati") if name in text}


def listed(dialog: PrintDialog) -> list[str]:
    model = find(dialog, "people").model()
    return [model.index(row, 0).data().split()[0] for row in range(model.rowCount())]


def find(dialog: PrintDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def text_of(dialog: PrintDialog, name: str) -> str:
    label = find(dialog, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def press(dialog: PrintDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key, modifiers)


def choose(dialog: PrintDialog, name: str, place: int) -> None:
    """Choose by keyboard, as a person does."""
    combo = find(dialog, name)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def lists(shop: Shop) -> int:
    return shop.db.execute("SELECT count(*) FROM call_list").fetchone()[0]


def test_enter_prints_overdue_and_today_and_says_so(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert listed(dialog) == ["Budi", "Siti"]
    assert text_of(dialog, "count") == "2 of 2 ticked"
    press(dialog, Qt.Key.Key_Return)
    assert dialog.told == [("List 1 with 2 calls is printed.", 0)]
    assert not dialog.isVisible()
    text = on_paper(printed)
    for wanted in ("List 1", "Budi Santoso", "0812-3456-7788", "Sharp fridge", "3 days late", "10 days, step 1"):
        assert wanted in text
    for wanted in ("Siti <b>Rahma</b> & Co", "0813-1111-2222", "Oak wardrobe"):
        assert wanted in text
    assert names_on(printed) == {"Budi", "Siti"}


def test_the_paper_is_a4_to_its_edges(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    press(open_dialog(), Qt.Key.Key_P, CONTROL)
    with pypdfium2.PdfDocument(printed) as document:
        assert [tuple(map(round, page.get_size())) for page in document] == [(595, 842)]
        title = document[0].get_textpage().get_charbox(0)
    assert title[0] == pytest.approx(15 * 72 / 25.4, abs=2)  # the margin of the page itself, and no printer's on top


def test_space_takes_somebody_off_the_paper_and_the_rows_say_who_is_left(
    people: Shop, printed: Path, open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    assert isinstance(dialog.focusWidget(), TickList)
    press(dialog, Qt.Key.Key_Space)
    assert text_of(dialog, "count") == "1 of 2 ticked"
    press(dialog, Qt.Key.Key_Return)
    assert names_on(printed) == {"Siti"}
    rows = people.db.execute("SELECT row_number, follow_up_id FROM call_list_row").fetchall()
    assert rows == [(1, due_calls(people)[1].id)]


def test_a_click_ticks_and_a_second_one_unticks(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    view = find(dialog, "people")
    assert isinstance(view, TickList)
    spot = view.visualRect(view.model().index(1, 0)).center()
    for expected in ("1 of 2 ticked", "2 of 2 ticked"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert text_of(dialog, "count") == expected


def test_with_nobody_ticked_there_is_no_paper(
    people: Shop, printed: Path, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    QTest.mouseClick(find(dialog, "all"), Qt.MouseButton.LeftButton)
    assert (text_of(dialog, "nobody"), text_of(dialog, "place")) == ("Nobody is ticked", "")
    for button in ("print", "save"):
        assert not find(dialog, button).isEnabled()
    press(dialog, Qt.Key.Key_P, CONTROL)
    find(dialog, "people").setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert (dialog.told, printed.exists(), lists(people)) == ([], False, 0)
    QTest.mouseClick(find(dialog, "all"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text_of(dialog, "nobody") == "")  # the paper is painted meanwhile
    assert text_of(dialog, "count") == "2 of 2 ticked"


@pytest.mark.parametrize(
    ("place", "expected"),
    [(0, ["Budi", "Siti"]), (1, ["Budi", "Siti", "Rina"]), (2, ["Budi", "Siti", "Rina", "Tono"])],
    ids=["today", "tomorrow", "week"],
)
def test_a_later_day_adds_the_calls_that_come(
    people: Shop, printed: Path, open_dialog: OpenDialog, place: int, expected: list[str]
) -> None:
    dialog = open_dialog()
    choose(dialog, "which", place)
    assert listed(dialog) == expected
    find(dialog, "people").setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert names_on(printed) == set(expected)


def test_the_week_ends_on_sunday_and_says_so(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert dialog.range.which.itemText(2) == "Until the end of the week, Sun\u00a029\u00a0Nov"


def test_paper_says_on_which_coming_day_a_call_is_due(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    choose(dialog, "which", 2)
    find(dialog, "people").setFocus()
    press(dialog, Qt.Key.Key_Return)
    text = on_paper(printed)
    places = [text.index(told) for told in ("Siti", "Tuesday 24 November", "Rina", "Friday 27 November", "Tono")]
    assert places == sorted(places)


def test_whoever_was_taken_off_stays_off_when_others_join(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    press(dialog, Qt.Key.Key_Space)
    choose(dialog, "which", 1)
    assert text_of(dialog, "count") == "2 of 3 ticked"
    find(dialog, "people").setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert names_on(printed) == {"Siti", "Rina"}


def test_a_typed_day_is_echoed_and_enter_goes_on_to_the_people(
    people: Shop, printed: Path, open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    choose(dialog, "which", 3)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is find(dialog, "until")
    QTest.keyClicks(find(dialog, "until"), "2 dec 10:00")
    assert text_of(dialog, "until_message") == "Until Wed\u00a02\u00a0Dec"
    assert listed(dialog) == ["Budi", "Siti", "Rina", "Tono", "Wati"]
    press(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is find(dialog, "people")
    assert dialog.told == []


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("sooner or later", "sooner or later"),
        ("1 feb", "Sun\u00a024\u00a0Jan\u00a02027"),
        ("20/11/2026", "20\u00a0Nov\u00a02026 is over"),
    ],
    ids=["no day", "far ahead", "over"],
)
def test_a_day_that_cannot_be_is_said_and_nothing_is_printed(
    people: Shop, printed: Path, open_dialog: OpenDialog, typed: str, told: str
) -> None:
    dialog = open_dialog()
    choose(dialog, "which", 3)
    QTest.keyClicks(find(dialog, "until"), typed)
    find(dialog, "people").setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert told in text_of(dialog, "until_message")
    assert dialog.focusWidget() is find(dialog, "until")
    assert (dialog.told, printed.exists(), lists(people)) == ([], False, 0)
    assert dialog.range.until.text() == typed


def test_paper_and_name_are_remembered_on_this_pc(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    choose(dialog, "paper", 1)
    choose(dialog, "printer", 1)
    find(dialog, "by").setFocus()
    QTest.keyClicks(find(dialog, "by"), "Dewi")
    press(dialog, Qt.Key.Key_P, CONTROL)
    assert "by Dewi" in on_paper(printed)
    with pypdfium2.PdfDocument(printed) as document:
        assert round(document[0].get_width()) == round(80 * 72 / 25.4)
    assert people.db.execute("SELECT printed_by FROM call_list").fetchone() == ("Dewi",)
    again = open_dialog()
    assert (again.paper.currentText(), again.by.text(), again.printer.currentText()) == ("80 mm roll", "Dewi", "Till")
    choose(again, "paper", 0)
    assert again.printer.currentText() == "Epson in the office"


def test_paper_is_the_one_that_is_set_for_this_pc_and_sets_it(
    people: Shop, printed: Path, desk: Desk, open_dialog: OpenDialog
) -> None:
    change_pc(desk.this_pc, "paper", "roll_80mm")
    dialog = open_dialog()
    assert dialog.paper.currentText() == "80 mm roll"
    choose(dialog, "paper", 0)
    assert read_pc(desk.this_pc).paper == "a4"


def test_an_unknown_paper_is_a4(people: Shop, printed: Path, desk: Desk, open_dialog: OpenDialog) -> None:
    change_pc(desk.this_pc, "paper", "parchment")
    assert open_dialog().paper.currentText() == "A4"


def test_closing_prints_nothing_and_keeps_the_name(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    find(dialog, "by").setFocus()
    QTest.keyClicks(find(dialog, "by"), "Dewi")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.focusWidget() is find(dialog, "people")
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (dialog.told, lists(people)) == ([], 0)
    assert open_dialog().by.text() == "Dewi"


def test_enter_on_close_closes(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    find(dialog, "close").setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert (dialog.isVisible(), dialog.told, lists(people)) == (False, [], 0)


def test_u6_without_a_printer_the_pdf_comes_first(
    people: Shop, no_printer: None, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.pdf"
    proposed = answer_with(monkeypatch, target)
    dialog = open_dialog()
    told = "No printer is set up on this PC: save it as a PDF and print it elsewhere."
    assert text_of(dialog, "no_printer") == told
    assert not find(dialog, "print").isVisible()
    assert not find(dialog, "printer").isVisible()
    press(dialog, Qt.Key.Key_Return)
    assert [path.name for path in proposed] == ["Follow-up calls 2026-11-23.pdf"]
    assert dialog.told == [(f"List 1 with 2 calls is saved: {target}", 0)]
    assert names_on(target) == {"Budi", "Siti"}
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_with_printers_nothing_is_said_of_missing_ones(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert text_of(dialog, "no_printer") == ""
    assert dialog.printer.currentText() == "Epson in the office"


def test_the_pdf_holds_whom_is_ticked_and_replaces_our_own(
    people: Shop, printed: Path, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.pdf"
    answer_with(monkeypatch, target)
    for expected in ({"Siti"}, {"Budi", "Siti"}):
        dialog = open_dialog()
        if len(expected) == 1:
            press(dialog, Qt.Key.Key_Space)
        press(dialog, Qt.Key.Key_S, CONTROL)
        assert names_on(target) == expected
    assert "List 2" in on_paper(target)


def test_paper_speaks_the_shops_language_whatever_the_window_speaks(
    people: Shop, printed: Path, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(people, language="id")
    proposed = answer_with(monkeypatch, tmp_path / "list.pdf")
    dialog = open_dialog()
    assert dialog.windowTitle() == "Print call list"
    lines = [mark for _, group in dialog.pane.preview._pages[0].groups for mark in group.marks]
    shown = [line.text for line in lines if isinstance(line, PlainLine)]
    assert "Telepon tindak lanjut" in shown
    assert "Toko Sinar Jaya · Senin 23 November 2026 · 2 telepon" in shown
    press(dialog, Qt.Key.Key_S, CONTROL)
    assert [path.name for path in proposed] == ["Telepon tindak lanjut 2026-11-23.pdf"]
    assert dialog.told[0][0].startswith("List 1 with 2 calls is saved")
    press(open_dialog(), Qt.Key.Key_Return)
    for path in (tmp_path / "list.pdf", printed):
        text = on_paper(path)
        assert "Telepon tindak lanjut" in text
        assert "Follow-up" not in text


def test_the_shops_address_is_on_the_paper(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    change_settings(people, address="Jl. Melati 12\nTel 021-555 1234")
    press(open_dialog(), Qt.Key.Key_Return)
    assert "Jl. Melati 12" in on_paper(printed)


def test_a_refused_target_uses_up_no_number(
    people: Shop, printed: Path, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "notes.pdf"
    notes.write_text("my own notes")
    dialog = open_dialog()
    for target, told in ((notes, "another file"), (tmp_path / "away" / "list.pdf", "There is no folder")):
        answer_with(monkeypatch, target)
        press(dialog, Qt.Key.Key_S, CONTROL)
        assert told in text_of(dialog, "message")
        assert (dialog.told, lists(people), dialog.isVisible()) == ([], 0, True)
    assert notes.read_text() == "my own notes"
    answer_with(monkeypatch, tmp_path / "list.pdf")
    press(dialog, Qt.Key.Key_S, CONTROL)
    assert "List 1" in on_paper(tmp_path / "list.pdf")


def test_thinking_better_of_the_file_changes_nothing(
    people: Shop, printed: Path, open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, None)
    dialog = open_dialog()
    press(dialog, Qt.Key.Key_S, CONTROL)
    assert (dialog.isVisible(), dialog.told, lists(people)) == (True, [], 0)


def test_a_list_that_did_not_reach_its_file_keeps_its_number_for_the_next_attempt(
    people: Shop, printed: Path, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, tmp_path / "list.pdf")
    dialog = open_dialog()
    with monkeypatch.context() as full:
        full.setattr("os.fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "full")))
        press(dialog, Qt.Key.Key_S, CONTROL)
    assert "The disk is full" in text_of(dialog, "message")
    press(dialog, Qt.Key.Key_S, CONTROL)
    assert dialog.told[0][0].startswith("List 1 with 2 calls is saved")
    assert lists(people) == 1


# Qt says itself that the printer could not be begun.
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_and_uses_up_no_number(
    people: Shop, printed: Path, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    working = print_target.make_printer

    def broken(name: str, title: str) -> QPrinter:
        printer = working(name, title)
        printer.setOutputFileName(str(tmp_path / "away" / "nowhere.pdf"))
        return printer

    dialog = open_dialog()
    with monkeypatch.context() as off:
        off.setattr(print_target, "make_printer", broken)
        press(dialog, Qt.Key.Key_Return)
    assert text_of(dialog, "message").startswith("Epson in the office took nothing from us")
    assert (dialog.told, lists(people), dialog.isVisible()) == ([], 0, True)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.told == [("List 1 with 2 calls is printed.", 0)]


def test_what_has_changed_meanwhile_is_shown_before_it_is_printed(
    people: Shop, printed: Path, open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    record_call(people, due_calls(people)[0].id, Outcome.STOP)
    press(dialog, Qt.Key.Key_Return)
    assert "changed" in text_of(dialog, "message")
    assert (listed(dialog), dialog.told, lists(people)) == (["Siti"], [], 0)
    press(dialog, Qt.Key.Key_Return)
    assert names_on(printed) == {"Siti"}


def test_a_key_held_down_does_not_print(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QCoreApplication.sendEvent(dialog, held)
    (shortcut,) = [one for one in dialog.findChildren(QShortcut) if one.key() == QKeySequence("Ctrl+P")]
    assert not shortcut.autoRepeat()
    assert (dialog.told, lists(people)) == ([], 0)


def test_with_nobody_to_call_there_is_a_sentence_and_no_paper(
    shop: Shop, printed: Path, open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    assert text_of(dialog, "nobody") == "Nobody to call in these days"
    assert (text_of(dialog, "count"), text_of(dialog, "place")) == ("", "")
    press(dialog, Qt.Key.Key_Return)
    assert (dialog.told, printed.exists(), lists(shop)) == ([], False, 0)


def test_the_preview_shows_the_paper_without_a_number(
    people: Shop, printed: Path, open_dialog: OpenDialog, theme: Theme
) -> None:
    dialog = open_dialog()
    assert text_of(dialog, "place") == "Page 1 of 1"
    picture = dialog.pane.preview.viewport().grab().toImage()
    colours = {picture.pixelColor(picture.width() // 2, y).name() for y in range(picture.height())}
    assert theme.paper.name() in colours
    assert any(int(name[1:3], 16) < 100 for name in colours), "nothing is written on it"


def test_200_people_are_there_at_once_and_only_the_page_in_sight_is_painted(
    shop: Shop, printed: Path, open_dialog: OpenDialog, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(200):
        sell(shop, f"Person {number}", f"0812-3456-{7000 + number}", TEN_DAYS_AGO)
    painted: list[int] = []
    paint = print_preview.paint_page
    monkeypatch.setattr(print_preview, "paint_page", lambda p, page, dpi: (painted.append(1), paint(p, page, dpi)))
    dialog = PrintDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.resize(1220, 700)
    dialog.show()
    dialog.pane.preview.viewport().repaint()
    assert len(painted) <= 1
    assert text_of(dialog, "count") == "200 of 200 ticked"
    assert dialog.pane.preview.page == 1
    wait_for_pages(dialog, qtbot)
    assert text_of(dialog, "place") == "Page 1 of 25"
    painted.clear()
    dialog.pane.preview.viewport().repaint()
    assert len(painted) == 1


def test_a_slow_pc_shows_a_whole_first_page_before_the_rest(
    shop: Shop, printed: Path, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        sell(shop, f"Person {number}", f"0812-3456-{7000 + number}", TEN_DAYS_AGO)
    monkeypatch.setattr(print_preview, "_SLICE", -1)
    dialog = PrintDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (text_of(dialog, "place"), dialog.pane.preview.page_count) == ("Page 1", 2)
    qtbot.waitUntil(lambda: text_of(dialog, "place") == "Page 1 of 3")


def test_pgdn_and_pgup_turn_the_pages(shop: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    for number in range(20):
        sell(shop, f"Person {number}", f"0812-3456-{7000 + number}", TEN_DAYS_AGO)
    dialog = open_dialog()
    seen = [text_of(dialog, "place")]
    for key in [Qt.Key.Key_PageDown] * 8 + [Qt.Key.Key_PageUp] * 8:
        press(dialog, key)
        if text_of(dialog, "place") != seen[-1]:
            seen.append(text_of(dialog, "place"))
    assert seen == [f"Page {page} of 3" for page in (1, 2, 3, 2, 1)]
    assert dialog.pane.preview.verticalScrollBar().value() == 0


def test_what_falls_due_near_a_promise_is_asked_in_the_promised_call(people: Shop) -> None:
    promised = due_calls(people)[0]
    record_call(people, promised.id, Outcome.CALL_BACK, promised_on=TODAY + timedelta(days=3))
    sell(people, "Budi Santoso", "0812-3456-7788", TEN_DAYS_AGO, "Sharp oven")
    calls = calls_until(people, TODAY + timedelta(days=6))
    (budi,) = [call for call in calls if call.customer.name.startswith("Budi")]
    assert budi.planned_on == TODAY + timedelta(days=3)
    assert "Sharp oven" in [line.item for reason in budi.reasons for line in reason.lines]
    assert [call.planned_on for call in calls] == sorted(call.planned_on for call in calls)


def test_who_is_called_today_is_not_listed_again_for_the_next_purchase(people: Shop) -> None:
    sell(people, "Siti <b>Rahma</b> & Co", "0813-1111-2222", TEN_DAYS_AGO + timedelta(days=9), "Oak table")
    ids = [call.customer.id for call in calls_until(people, TODAY + timedelta(days=14))]
    assert len(ids) == len(set(ids)) == 5


def test_until_today_is_what_is_due_and_the_rest_is_what_comes(people: Shop) -> None:
    assert calls_until(people, TODAY) == due_calls(people)
    coming = calls_until(people, TODAY + timedelta(days=14))[2:]
    assert [call.id for call in coming] == [call.id for call in coming_calls(people, 14)]


def test_the_default_printer_stands_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_target.QPrinterInfo, "defaultPrinterName", lambda: "Till")
    monkeypatch.setattr(print_target.QPrinterInfo, "availablePrinterNames", lambda: ["office", "Attic", "Till"])
    assert print_target.printer_names() == ["Till", "Attic", "office"]


def test_a_file_of_the_same_day_is_not_proposed_twice(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_target.QStandardPaths, "writableLocation", lambda place: str(tmp_path))
    first = print_target.proposal("Follow-up calls 2026-11-23", ".pdf")
    assert first == tmp_path / "Follow-up calls 2026-11-23.pdf"
    first.write_bytes(b"%PDF")
    assert print_target.proposal("Follow-up calls 2026-11-23", ".pdf").name == "Follow-up calls 2026-11-23 (2).pdf"


def lines_shown(dialog: PrintDialog) -> list[str]:
    """The plain lines of the preview's pages."""
    groups = [group for page in dialog.pane.preview._pages for _, group in page.groups]
    return [mark.text for group in groups for mark in group.marks if isinstance(mark, PlainLine)]


def test_the_order_is_that_of_the_list_the_paper_and_its_rows_and_is_remembered(
    people: Shop, printed: Path, open_dialog: OpenDialog
) -> None:
    sell(people, "Agus Salim", "0812-9999-0000", TEN_DAYS_AGO, "Air fryer")
    dialog = open_dialog()
    choose(dialog, "which", 1)
    assert listed(dialog) == ["Budi", "Siti", "Agus", "Rina"]
    dialog.people.setFocus()
    press(dialog, Qt.Key.Key_Space)  # Budi is left out, wherever he stands
    choose(dialog, "order", 3)
    assert listed(dialog) == ["Agus", "Budi", "Siti", "Rina"], "tomorrow stays behind today"
    press(dialog, Qt.Key.Key_P, CONTROL)
    assert dialog.told == [("List 1 with 3 calls is printed.", 0)]
    on_it = on_paper(printed)
    assert sorted(("Agus", "Siti", "Rina"), key=on_it.index) == ["Agus", "Siti", "Rina"]
    rows = people.db.execute(
        """SELECT row_number, name FROM call_list_row JOIN follow_up ON follow_up.id = follow_up_id
           JOIN customer ON customer.id = customer_id ORDER BY row_number"""
    ).fetchall()
    assert [(row, name.split()[0]) for row, name in rows] == [(1, "Agus"), (2, "Siti"), (3, "Rina")]
    assert find(open_dialog(), "order").currentIndex() == 3


def test_what_stands_on_it_shows_at_once_and_is_remembered(
    people: Shop, printed: Path, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert "Best: any time" in lines_shown(dialog)
    for piece in dialog.look.pieces.values():
        if piece.isChecked():
            piece.click()
    wait_for_pages(dialog, qtbot)
    assert not [line for line in lines_shown(dialog) if "Best" in line or "Rp" in line]
    dialog.close()
    again = open_dialog()
    assert not any(piece.isChecked() for piece in again.look.pieces.values())
    assert "Best: any time" not in lines_shown(again)


def test_larger_letters_show_at_once_and_are_remembered(
    people: Shop, printed: Path, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    def height(dialog: PrintDialog) -> float:
        wait_for_pages(dialog, qtbot)
        return max(group.height for _, group in dialog.pane.preview._pages[0].groups[1:-1])

    dialog = open_dialog()
    normal = height(dialog)
    choose(dialog, "letters", 2)
    assert height(dialog) > normal * 1.1
    dialog.close()
    assert height(open_dialog()) > normal * 1.1


def test_a_message_that_is_too_long_for_a_code_is_said(
    people: Shop, printed: Path, open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_codes, "call_message", lambda words, call, own, shop_name: "x" * 600)
    dialog = open_dialog()
    assert text_of(dialog, "too_long") == ""
    choose(dialog, "code", 1)
    assert text_of(dialog, "too_long").startswith("2 messages are too long for a code")
    choose(dialog, "code", 2)
    assert text_of(dialog, "too_long") == ""


def test_who_said_stop_has_no_row_and_no_message(people: Shop, printed: Path, open_dialog: OpenDialog) -> None:
    record_call(people, due_calls(people)[0].id, Outcome.STOP)
    dialog = open_dialog()
    choose(dialog, "code", 1)
    assert list(dialog._draft(has_messages=True).texts) == [call.id for call in due_calls(people)]
    assert listed(dialog) == ["Siti"]


@pytest.mark.parametrize(("order", "number"), [(0, 1), (3, 2)], ids=["the same order", "another order"])
def test_a_list_that_failed_keeps_its_number_only_with_its_rows(
    people: Shop,
    printed: Path,
    open_dialog: OpenDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    order: int,
    number: int,
) -> None:
    sell(people, "Agus Salim", "0812-9999-0000", TEN_DAYS_AGO, "Air fryer")
    answer_with(monkeypatch, tmp_path / "list.pdf")
    dialog = open_dialog()
    with monkeypatch.context() as full:
        full.setattr("os.fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "full")))
        press(dialog, Qt.Key.Key_S, CONTROL)
    choose(dialog, "order", order)
    press(dialog, Qt.Key.Key_S, CONTROL)
    assert f"List {number}" in on_paper(tmp_path / "list.pdf")
    assert lists(people) == number
