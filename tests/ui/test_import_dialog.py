"""Bringing in a file in the window: the guess put right, the figures, cancelling, undo, and what is refused."""

import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListWidget, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.domain.customers import Customer
from shop_crm.services import history
from shop_crm.services.customers import add_customer
from shop_crm.services.import_memory import open_as_before
from shop_crm.services.imports import Written
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import import_dialog as module
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.theme import Theme
from shop_crm.words.words import Words

HEAD = "Order ID,Row ID,Order Date,Customer ID,Customer Name,Product Name,Sub-Category,Sales,Region\n"
FILE = HEAD + (
    "A-1,1,11/8/2026,C1,Ann,TV,Television,649.9951,East\n"
    "A-1,2,11/8/2026,C1,Ann,Cable,Cables,9.505,East\n"
    "A-2,3,11/20/2026,C2,Bob,Lamp,Lamps,15,West\n"
    "A-3,4,1/5/2026,C1,Ann,Sofa,Furniture,900,East\n"
)
BAD = FILE + "A-4,5,11/20/2026,C3,Cy,Radio,,-4,East\nA-5,6,11/20/2026,C3,Cy,Radio,,5,East,surplus\n"


def many(count: int) -> str:
    """So many lines, two to an order, of 70 customers."""
    rows = []
    for line in range(count):
        order = line // 2
        day, buyer = order % 20 + 1, order % 70
        rows.append(f"B-{order},{line},11/{day}/2026,C{buyer},Ann {buyer},TV,Television,{line}.5,East\n")
    return HEAD + "".join(rows)


class Stand:
    """The dialog as a person sees it."""

    def __init__(self, dialog: ImportDialog, shop: Shop, folder: Path, qtbot: QtBot) -> None:
        self.dialog, self.shop, self.folder, self.qtbot = dialog, shop, folder, qtbot
        self.told: list[tuple[str, int]] = []
        dialog.done_with.connect(lambda told, number: self.told.append((told, number)))

    def find(self, kind: type, name: str) -> QWidget:
        # A long table is built a few rows at a time.
        self.qtbot.waitUntil(lambda: self.dialog.findChild(kind, name) is not None)
        return self.dialog.findChild(kind, name)

    def button(self, name: str) -> QPushButton:
        return self.find(QPushButton, name)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        if name == "bring_in":
            self.settle()

    @property
    def message(self) -> str:
        return self.find(QLabel, "message").text()

    @property
    def bar(self) -> QProgressBar:
        return self.find(QProgressBar, "progress")

    def figures(self) -> dict[str, str]:
        texts = [label.text() for label in self.find(QWidget, "figures").findChildren(QLabel)]
        return dict(zip(texts[::2], texts[1::2], strict=True))

    def rejected(self) -> list[str]:
        shown = self.find(QListWidget, "lines")
        return [shown.item(row).text() for row in range(shown.count())] if shown.isVisible() else []

    def write(self, content: str, name: str = "sales.csv") -> Path:
        path = self.folder / name
        path.write_text("\ufeff" + content, encoding="utf-8")
        return path

    def open(self, content: str, name: str = "sales.csv") -> None:
        self.dialog.open_file(self.write(content, name))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.bar.isVisible(), timeout=30_000)

    def choose(self, name: str, words: str) -> None:
        """Choose by the keyboard, as the list's entries begin."""
        box = self.find(QComboBox, name)
        box.setFocus()
        step = Qt.Key.Key_Down if box.findText(words) > box.currentIndex() else Qt.Key.Key_Up
        while box.currentText() != words:
            self.qtbot.keyClick(box, step)
        self.settle()

    def rows(self) -> list[str]:
        return list(self.shop.db.iterdump())

    def count(self, table: str) -> int:
        return int(self.shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.fixture
def stand(us_shop: Shop, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Stand]:
    this_pc = QSettings(str(tmp_path / "this_pc.ini"), QSettings.Format.IniFormat)
    desk = Desk(shop=us_shop, words=Words("en"), theme=theme, this_pc=this_pc)
    dialog = ImportDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield Stand(dialog, us_shop, tmp_path, qtbot)
    dialog.done(0)
    assert threading.enumerate() == [threading.main_thread()]


def test_a_file_is_shown_before_anything_is_written(stand: Stand) -> None:
    before = stand.rows()
    stand.open(FILE)
    assert stand.figures() == {
        "Lines read": "4",
        "New lines": "4",
        "Lines rejected": "0",
        "Purchases": "3",
        "Customers": "2",
        "Sum of amounts": "$1,574.50",
        "The file's sum, before each line is rounded": "1,574.5001",
        "Follow-ups planned": "2",
        "Left out as expired": "2",
    }
    assert stand.find(QLabel, "about").text() == "sales.csv: Orders, one row for each line"
    shown = [stand.find(QComboBox, f"column_{place}").currentText() for place in range(9)]
    assert shown[:3] == ["receipt or order number", "number of the line", "day of the purchase"]
    assert shown[7:] == ["amount of the line", "not used"]
    assert stand.find(QComboBox, "kind").currentText() == "Purchases"
    assert stand.rows() == before


def test_bring_in_is_one_step_that_can_be_taken_back(stand: Stand) -> None:
    stand.open(FILE)
    stand.qtbot.keyClick(stand.dialog.focusWidget(), Qt.Key.Key_Return)
    stand.settle()
    ((told, number),) = stand.told
    assert told == "Brought in from sales.csv: 3 purchases, 2 new customers, 2 follow-ups planned."
    assert not stand.dialog.isVisible()
    assert (stand.count("purchase"), stand.count("customer"), stand.count("follow_up")) == (3, 2, 2)
    history.undo(stand.shop, number)
    assert (stand.count("purchase"), stand.count("customer"), stand.count("follow_up")) == (0, 0, 0)


def test_cancelled_while_reading_nothing_is_lost_and_it_can_be_read_again(stand: Stand) -> None:
    before = stand.rows()
    stand.dialog.open_file(stand.write(many(8_000)))
    stand.qtbot.waitUntil(lambda: stand.bar.value() > 0, timeout=30_000)
    assert stand.button("close").text() == "Cancel"
    assert not stand.button("bring_in").isEnabled()
    stand.qtbot.keyClick(stand.dialog, Qt.Key.Key_Escape)
    stand.settle()
    assert stand.message == "Stopped. Nothing was written."
    assert stand.dialog.isVisible()
    assert not stand.button("bring_in").isEnabled()
    assert stand.figures() == {}
    assert stand.rows() == before
    stand.press("again")
    stand.settle()
    assert stand.figures()["Purchases"] == "4,000"


def test_cancelled_while_writing_the_shop_is_as_it_was(stand: Stand) -> None:
    stand.open(many(2_000))
    before = stand.rows()
    pressed: list[int] = []

    def press_escape() -> None:
        if stand.bar.isVisible() and stand.bar.value() > 400 and not pressed:
            pressed.append(stand.bar.value())
            assert not stand.button("another").isEnabled()
            stand.qtbot.keyClick(stand.dialog, Qt.Key.Key_Escape)

    timer = QTimer(interval=1)
    timer.timeout.connect(press_escape)
    timer.start()
    stand.press("bring_in")
    timer.stop()
    assert 400 < pressed[0] < 1_070
    assert stand.message == "Stopped: nothing was brought in, the shop is as it was."
    assert stand.button("bring_in").hasFocus()
    assert (stand.told, stand.dialog.isVisible()) == ([], True)
    assert stand.rows() == before
    stand.press("bring_in")
    assert stand.count("purchase") == 1_000


def test_the_window_takes_its_turn_all_through_the_writing(stand: Stand) -> None:
    stand.open(many(8_000))
    values: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: values.append(stand.bar.value()))
    timer.start()
    stand.press("bring_in")
    timer.stop()
    seen = sorted({0, *values})
    assert seen[-1] > 4_000
    assert max(after - before for before, after in pairwise(seen)) < seen[-1] / 2


def test_a_dialog_that_closes_at_once_reads_nothing_more(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.open(FILE)
    monkeypatch.setattr(module, "prepare_import", lambda *_, **__: pytest.fail("it is closed"))
    stand.dialog._prepare()
    stand.dialog.done(0)
    stand.qtbot.wait(60)


def test_what_a_column_tells_can_be_said(stand: Stand) -> None:
    stand.open(FILE.replace("Sales", "Wert").replace("Product Name", "<b>R&D</b>"))
    stand.choose("kind", "Purchases")
    assert not stand.button("bring_in").isEnabled()
    waiting = "To go on, choose in the table which column tells us: item, amount of the line."
    assert waiting in [label.text() for label in stand.dialog.view.preview.findChildren(QLabel)]
    stand.choose("column_5", "item")
    stand.choose("column_7", "amount of the line")
    assert stand.figures()["Sum of amounts"] == "$1,574.50"
    assert stand.button("bring_in").isEnabled()
    (header,) = [label for label in stand.dialog.findChildren(QLabel) if label.text() == "<b>R&D</b>"]
    assert header.textFormat() is Qt.TextFormat.PlainText


def test_what_one_column_alone_can_tell_moves_to_the_one_chosen_last(stand: Stand) -> None:
    stand.open(FILE.replace("Region", "Also Sales"))
    stand.choose("column_8", "amount of the line")
    assert stand.find(QComboBox, "column_7").currentText() == "not used"
    stand.choose("column_7", "amount of the line")
    assert stand.find(QComboBox, "column_8").currentText() == "not used"
    assert stand.figures()["Sum of amounts"] == "$1,574.50"


def test_a_list_of_sales_can_be_taken_as_a_list_of_customers(stand: Stand) -> None:
    stand.open(FILE)
    stand.choose("kind", "Customers")
    assert stand.figures() == {
        "Lines read": "4",
        "New lines": "2",
        "Lines there already": "2",
        "Lines rejected": "0",
        "Customers": "2",
    }
    assert not stand.find(QComboBox, "days").isVisible()
    stand.press("bring_in")
    assert stand.told[0][0] == "Brought in from sales.csv: 2 new customers."


def test_how_days_and_amounts_are_written_is_told_and_can_be_said(stand: Stand) -> None:
    stand.open(HEAD + 'A-1,1,3/4/2026,C1,Ann,TV,,"1.500",East\n')
    assert "“3/4/2026” is 4 Mar 2026\nDays are taken as month first, the custom here" in texts(stand)
    assert stand.figures()["Lines rejected"] == "1"
    stand.choose("cents", "1.234,50")
    assert stand.figures()["Sum of amounts"] == "$1,500"
    stand.choose("days", "Day first (31/12/2026)")
    stand.press("bring_in")
    assert stand.shop.db.execute("SELECT day FROM purchase").fetchone() == ("2026-04-03",)


def test_rejected_lines_are_listed_with_their_reasons_and_saved(stand: Stand) -> None:
    stand.open(BAD)
    assert stand.rejected() == [
        "line 6: An amount cannot be less than nothing. Write it without a minus sign.",
        "line 7: This line has 10 columns instead of 9. Mend it and bring it in again.",
    ]
    target = stand.folder / "not taken.csv"
    stand.dialog.save_rejected(target)
    saved = target.read_text("utf-8-sig").splitlines()
    assert saved[0].startswith("line,reason,Order ID")
    assert [row.split(",")[0] for row in saved[1:]] == ["6", "7"]
    assert str(target) in stand.message
    stand.dialog.save_rejected(stand.folder / "sales.csv")
    assert "It was left as it is" in stand.message
    stand.press("bring_in")
    assert stand.count("purchase") == 3
    assert stand.told[0][0].endswith(" 2 lines were not taken.")
    stand.dialog.show()
    stand.open(BAD)
    assert stand.message == "What can be taken from this file is in the shop already."


@pytest.mark.parametrize(("typed", "name"), [("mend", "mend.csv"), ("mend 23.11.2026", "mend 23.11.2026.csv")])
def test_the_rejects_are_given_an_ending_that_was_not_typed(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    def answer(asking: QFileDialog) -> bool:
        asking.selectFile(str(stand.folder / typed))
        return True

    monkeypatch.setattr(QFileDialog, "exec", answer)
    stand.open(BAD)
    stand.button("save_rejected").click()  # by the keyboard: it may still be moving to its place
    assert (stand.folder / name).read_text("utf-8-sig").startswith("line,reason,")


def test_the_rejects_are_no_workbook_whatever_their_name_says(stand: Stand) -> None:
    stand.open(BAD)
    stand.dialog.save_rejected(stand.folder / "mend.xlsx")
    assert stand.message == "“mend.xlsx” needs another ending: .csv"
    assert not (stand.folder / "mend.xlsx").exists()


def test_mended_rejects_are_read_as_their_whole_file_was(stand: Stand) -> None:
    rows = "A-1,1,20/11/2026,C1,Ann,TV,Television,649,East\nA-2,2,5/11/2026,C2,Bob,Lamp,Lamps,-15,West\n"
    stand.open(HEAD + rows)
    target = stand.folder / "mend.csv"
    stand.dialog.save_rejected(target)
    stand.press("bring_in")
    target.write_text(target.read_text("utf-8-sig").replace(",-15,", ",15,"), encoding="utf-8")
    stand.dialog.show()
    stand.dialog.open_file(target)
    stand.settle()
    assert stand.find(QComboBox, "days").currentText() == "Day first (31/12/2026)"
    stand.press("bring_in")
    days = stand.shop.db.execute("SELECT day FROM purchase ORDER BY id").fetchall()
    assert days == [("2026-11-20",), ("2026-11-05",)]


def test_a_first_line_that_may_be_a_customer_is_pointed_out(stand: Stand) -> None:
    stand.open("Ann,(617) 555-0142\nBob,(617) 555-0143\n")
    told = stand.find(QLabel, "waiting").text()
    assert "It is not read as a customer." in told
    stand.open("Name,What\nAnn,TV\n")
    assert stand.figures()["Lines read"] == "1"


def test_the_keyboard_is_where_something_is_still_to_be_said(us_shop: Shop, theme: Theme, qtbot: QtBot) -> None:
    path = us_shop.path.with_name("people.csv")
    path.write_text("Ann,(617) 555-0142\nBob,(617) 555-0143\n")
    this_pc = QSettings(str(path.with_name("this_pc.ini")), QSettings.Format.IniFormat)
    dialog = ImportDialog(Desk(shop=us_shop, words=Words("en"), theme=theme, this_pc=this_pc))
    qtbot.addWidget(dialog)
    dialog.show()  # not active yet: a small file is read before that
    dialog._on_found(open_as_before(us_shop, path))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.findChild(QComboBox, "column_0").hasFocus())
    dialog.done(0)


def test_when_nothing_is_good_the_first_reason_is_told(stand: Stand) -> None:
    stand.open(HEAD + "A-4,5,11/20/2026,C3,Cy,Radio,,-4,East\n")
    assert stand.message.startswith("None of the 1 lines could be taken; the first reason, in line 2:")
    assert not stand.button("bring_in").isEnabled()


def test_the_same_file_again_brings_nothing(stand: Stand) -> None:
    stand.open(FILE)
    stand.press("bring_in")
    stand.dialog.show()
    stand.open(FILE)
    assert stand.message == "Everything in this file is in the shop already."
    assert stand.figures()["Lines there already"] == "4"
    assert not stand.button("bring_in").isEnabled()


def test_when_somebody_worked_meanwhile_it_is_read_again_and_what_was_chosen_stays(stand: Stand) -> None:
    stand.open(FILE.replace("Region", "Clerk No"))
    stand.choose("column_8", "served by")
    add_customer(stand.shop, Customer(name="Dora"))
    stand.press("bring_in")
    assert stand.message.startswith("Somebody worked in the shop while this file was read.")
    stand.settle()
    assert stand.find(QComboBox, "column_8").currentText() == "served by"
    stand.press("bring_in")
    assert stand.shop.db.execute("SELECT DISTINCT served_by FROM purchase ORDER BY 1").fetchall() == [
        ("East",),
        ("West",),
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "There is no file"),
        (b"", "There is nothing in this file."),
        (b"PK\x03\x04 not a table", "This is a packed file (ZIP)."),
        (b'Name,Phone\n"Ann,1\nBob,2\n', "From line 2 on, a quotation mark is not closed."),
    ],
    ids=["missing", "empty", "binary", "open quote"],
)
def test_a_file_that_cannot_be_read_is_told_and_the_one_before_stays(
    stand: Stand, content: bytes | None, told: str
) -> None:
    stand.open(FILE)
    other = stand.folder / "other.csv"
    if content is not None:
        other.write_bytes(content)
    stand.dialog.open_file(other)
    stand.settle()
    assert stand.message.startswith(f"other.csv: {told}")
    assert stand.figures()["Purchases"] == "3"
    assert stand.button("bring_in").isEnabled()


def test_a_file_can_be_dropped(stand: Stand) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stand.write(FILE, "dropped & more.csv")))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stand.dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    stand.settle()
    assert stand.find(QLabel, "about").text().startswith("dropped & more.csv: ")
    assert stand.figures()["Purchases"] == "3"


def test_several_files_dropped_are_told_and_what_is_shown_stays(stand: Stand) -> None:
    stand.open(FILE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in ("/one.csv", "/two.csv")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stand.dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    assert stand.message.startswith("2 files were dropped at once, and none of them was taken.")
    assert stand.figures()["Purchases"] == "3"
    assert stand.button("bring_in").isEnabled()


def test_closed_while_reading_it_leaves_when_the_worker_has_left(stand: Stand) -> None:
    stand.dialog.open_file(stand.write(many(4_000)))
    stand.qtbot.waitUntil(lambda: stand.bar.value() > 0, timeout=30_000)
    stand.dialog.close()
    stand.qtbot.waitUntil(lambda: not stand.dialog.isVisible(), timeout=30_000)
    assert threading.enumerate() == [threading.main_thread()]
    assert stand.count("purchase") == 0


def test_eighty_columns_are_all_there_in_the_end(stand: Stand) -> None:
    names = ["Date", "Item", "Amount", "Name", *(f"Column {n}" for n in range(76))]
    stand.open(",".join(names) + "\n" + ",".join(["2026-11-20", "TV", "500", "Ann", *["x"] * 76]) + "\n")
    assert stand.find(QComboBox, "column_79").currentText() == "not used"
    assert stand.figures()["Sum of amounts"] == "$500"


def texts(stand: Stand) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in stand.dialog.view.customs.findChildren(QLabel)]


def look_at(stand: Stand, code: str) -> list[str]:
    box = stand.find(QComboBox, "listed")
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    shown = stand.find(QListWidget, "lines")
    stand.qtbot.waitUntil(lambda: shown.count() > 0)
    return stand.rejected()


def test_amounts_are_told_in_words_and_a_correction_reads_anew_at_once(stand: Stand) -> None:
    stand.open(HEAD + 'A-1,1,13/4/2026,C1,Ann,TV,,"1.500",East\nA-2,2,13/4/2026,C1,Ann,TV,,"2,50",East\n')
    assert "“1.500” is one thousand five hundred" in texts(stand)
    stand.choose("cents", "1,234.50")
    assert "“1.500” is one point five" in texts(stand)


def test_another_country_reads_its_numbers_and_keeps_the_other_corrections(stand: Stand) -> None:
    stand.open("Name,Phone,Date,Item,Price\nSiti,0812 3456 7788,3/4/2026,TV,500\n")
    assert stand.figures()["Lines rejected"] == "1"
    stand.choose("days", "Day first (31/12/2026)")
    stand.choose("country", "Indonesia")
    assert "“0812 3456 7788” is +6281234567788" in texts(stand)
    assert stand.find(QComboBox, "days").currentText() == "Day first (31/12/2026)"
    stand.press("bring_in")
    assert stand.shop.db.execute("SELECT number FROM phone").fetchone() == ("+6281234567788",)
    assert stand.shop.db.execute("SELECT day FROM purchase").fetchone() == ("2026-04-03",)


def test_the_encoding_and_the_separator_can_be_said(stand: Stand) -> None:
    path = stand.folder / "old.csv"
    path.write_bytes("Name|Note;Phone\nCafé|so;202 555 0123\nCafé Dua|x;202 555 0124\n".encode("cp1252"))
    stand.dialog.open_file(path)
    stand.settle()
    before = stand.find(QComboBox, "separator").currentText()
    stand.choose("separator", "|" if before == ";" else ";")
    assert stand.find(QComboBox, "separator").currentText() != before
    stand.choose("encoding", "BIG5")
    assert stand.dialog._opened is not None
    assert stand.dialog._opened.sheet.encoding == "big5"
    stand.choose("encoding", "CP1252")
    assert any("Café" in told for told in texts(stand))


def test_a_sheet_of_a_workbook_is_chosen(stand: Stand) -> None:
    import xlsxwriter

    path = stand.folder / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("January", "February"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Name", "Note"])
            sheet.write_row(1, 0, [f"Ann of {name}", "x"])
    stand.dialog.open_file(path)
    stand.settle()
    stand.choose("sheet", "February")
    stand.press("bring_in")
    assert stand.shop.db.execute("SELECT name FROM customer").fetchall() == [("Ann of February",)]


def test_a_file_like_the_last_one_is_read_like_it_until_it_is_told_to_start_anew(stand: Stand) -> None:
    stand.open(FILE)
    assert not stand.find(QWidget, "remembered").isVisible()
    stand.choose("column_8", "served by")
    stand.choose("days", "Day first (31/12/2026)")
    stand.choose("country", "Malaysia")
    stand.press("bring_in")
    head, *rows = FILE.replace("A-", "Z-").replace("East", "West").splitlines()
    turned = "\n".join(",".join(reversed(row.split(","))) for row in (head.upper(), *rows)) + "\n"
    stand.dialog.show()
    stand.open(turned, "next.csv")
    assert stand.find(QWidget, "remembered").isVisible()
    assert stand.find(QComboBox, "column_0").currentText() == "served by"
    assert stand.find(QComboBox, "days").currentText() == "Day first (31/12/2026)"
    assert stand.find(QComboBox, "country").currentText() == "Malaysia"
    stand.press("anew")
    stand.settle()
    assert not stand.find(QWidget, "remembered").isVisible()
    assert stand.find(QComboBox, "column_0").currentText() == "not used"
    assert stand.find(QComboBox, "country").currentText() == "United States"
    stand.open(turned, "next.csv")
    assert not stand.find(QWidget, "remembered").isVisible()


def test_what_was_learnt_from_a_file_stays_when_the_file_is_taken_back(stand: Stand) -> None:
    stand.open(FILE)
    stand.choose("column_8", "served by")
    stand.press("bring_in")
    history.undo(stand.shop)
    assert stand.count("purchase") == 0
    stand.dialog.show()
    stand.open(FILE)
    assert stand.find(QComboBox, "column_8").currentText() == "served by"
    assert stand.figures()["New lines"] == "4"


def test_the_lines_behind_each_figure_can_be_looked_at(stand: Stand) -> None:
    add_customer(stand.shop, Customer(name="Annabel Smith"))
    stand.open(
        "Date,Item,Price,Name\n"
        "11/20/2026,TV,500,Annabel Smyth\n"
        "11/20/2026,TV,500,\n"
        "11/20/2026,,500,Bob\n"
        "1/5/2026,Sofa,5000,Cy\n"
    )
    shown = stand.figures()
    assert [shown[name] for name in ("Lines read", "New lines", "Sales to nobody named, left out")] == ["4", "2", "1"]
    (rejected,) = look_at(stand, "rejected")
    assert rejected.startswith("line 4: ")
    (doubt,) = look_at(stand, "doubtful")
    assert doubt.startswith("line 2: Annabel Smyth – perhaps Annabel Smith: names alike: ")
    (nobody,) = look_at(stand, "walk_ins")
    assert nobody.startswith("line 3: ")
    assert "TV" in nobody
    assert len(look_at(stand, "new")) == 2
    (late,) = look_at(stand, "expired")
    assert "Sofa" in late


def test_the_figures_of_the_lines_add_up_to_the_file(stand: Stand) -> None:
    stand.open(BAD)
    shown = stand.figures()
    assert int(shown["New lines"]) + int(shown["Lines rejected"]) == int(shown["Lines read"])


def test_rejected_lines_mended_and_brought_in_again_are_all_stored(stand: Stand) -> None:
    stand.open(BAD)
    target = stand.folder / "mend.csv"
    stand.dialog.save_rejected(target)
    stand.press("bring_in")
    mended = target.read_text("utf-8-sig").replace(",-4,", ",4,").replace(",surplus", "")
    target.write_text(mended, encoding="utf-8")
    stand.dialog.show()
    stand.dialog.open_file(target)
    stand.settle()
    assert stand.figures()["Lines rejected"] == "0"
    stand.press("bring_in")
    assert stand.count("purchase_line") == 6


def test_cancelled_when_all_is_written_it_is_told_as_brought_in(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.open(FILE)
    whole = module.import_in_file

    def cancelled_late(*arguments: Any) -> Written:
        written = whole(*arguments)
        assert stand.dialog._writing is not None
        stand.dialog._writing.cancel()
        return written

    monkeypatch.setattr(module, "import_in_file", cancelled_late)
    stand.press("bring_in")
    assert stand.count("purchase") == 3
    assert stand.told[0][0].startswith("Brought in from sales.csv: 3 purchases")


def test_the_pages_learn_of_a_file_that_was_brought_in(stand: Stand) -> None:
    heard: list[frozenset[str]] = []
    stand.shop.journal.listen(lambda notice: heard.append(notice.tables))
    stand.open(FILE)
    stand.press("bring_in")
    assert {"customer", "purchase", "purchase_line", "follow_up"} <= heard[0]


def test_a_file_that_was_cancelled_leaves_the_shop_file_byte_for_byte(stand: Stand) -> None:
    stand.shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = stand.shop.path.read_bytes()
    stand.open(many(2_000))
    stand.dialog.bring_in()
    stand.qtbot.waitUntil(lambda: stand.bar.value() > 100, timeout=30_000)
    stand.dialog.reject()
    stand.settle()
    assert stand.message == "Stopped: nothing was brought in, the shop is as it was."
    stand.shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert stand.shop.path.read_bytes() == before


def test_the_window_takes_its_turns_while_a_file_is_written(stand: Stand) -> None:
    stand.open(many(2_000))
    turns: list[str] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(stand.message))
    timer.start()
    stand.press("bring_in")
    timer.stop()
    assert turns.count("Bringing it in …") > 50
    assert stand.count("purchase") == 1_000
