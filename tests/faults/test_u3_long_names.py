"""faults.md U3: a name of 10,000 letters, of 50 lines, turned round or piled up is cut, told, and keeps its place."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.cli.main import main
from shop_crm.domain.names import MAX_NAME, MAX_WORDS, clean_name, was_cut
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import imports, notes, search
from shop_crm.services.counter import read_purchase, record_purchase
from shop_crm.services.customers import read_customer, read_typed
from shop_crm.services.shop import Shop
from shop_crm.ui import painting
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.customer_dialog import CustomerDialog
from tests.faults.bent import bend
from tests.ui.stages import Stages, opened

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
"""Of a script for which this PC has no font."""
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
WORST = {
    "10,000 letters": "W" * 10_000,
    "50 lines": "\n".join(f"line {number}" for number in range(50)),
    "turned round": "Budi \u202e6677-8833-2180 \u2067xof\u2069",
    "emoji": "👨‍👩‍👧‍👦" * 60,
    "500 marks": "Bu" + "\u0301\u0316" * 250 + "di",
    "right to left": "عمر بن الخطاب " * 30,
    "wide letters": "﷽" * 300,
    "no blanks in Chinese": "王" * 1_000,
    "blanks only inside": "a" + " " * 5_000 + "b",
    "signs without width": "Bu\u200b\u200c\u200d\u2060\ufeffdi" * 100,
    "a mark on nothing": "\u0301" * 500,
}


@pytest.mark.parametrize("typed", WORST.values(), ids=WORST)
def test_a_name_is_one_line_of_two_hundred_letters_that_turns_nothing(typed: str) -> None:
    name = clean_name(typed)
    assert len(name) <= MAX_NAME == 200
    assert "\n" not in name
    assert not set(TURNING) & set(name)
    piled = longest = 0
    for letter in name:
        piled = piled + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        longest = max(longest, piled)
    assert longest <= 4


def test_what_was_cut_is_known() -> None:
    assert was_cut("x" * 201)
    assert not was_cut("x" * 200)
    assert not was_cut("x" * 200 + "   ")


@given(st.text(st.characters()))
def test_a_cleaned_name_fits_one_line_and_is_clean_already(text: str) -> None:
    name = clean_name(text)
    assert len(name) <= MAX_NAME
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in name)
    assert clean_name(name) == name
    name.encode("utf-8")


@pytest.mark.parametrize("typed", WORST.values(), ids=WORST)
def test_every_way_in_cuts_it(shop: Shop, typed: str) -> None:
    customer = read_typed(shop, name=typed, phones="0812-3456-7788").customer
    made = record_purchase(
        shop, customer, Purchase(customer_id=0, day=date(2026, 11, 10), lines=(Line(item=clean_name(typed), amount=5),))
    )
    kept, bought = read_customer(shop, made.customer_id), read_purchase(shop, made.purchase_id)
    assert len(kept.name) <= 200
    assert len(bought.lines[0].item) <= 200
    search.find(shop, typed)
    row = f'Nama,HP\n"{typed}",0813-1111-2222\n'.encode("utf-8", "replace")
    prepared = imports.prepare_import(shop, row)
    imports.import_prepared(shop, prepared)
    assert all(len(name) <= 200 for (name,) in shop.db.execute("SELECT name FROM customer"))
    if len(typed) == 10_000:
        assert prepared.cut == (2,)
    with pytest.raises(ShopError) as refused:
        notes.add_note(shop, made.customer_id, "x" * (MAX_WORDS + 1))
    assert refused.value.code is ErrorCode.SAID_TOO_LONG, "what she said is kept whole, or not at all"


def test_the_command_line_says_that_it_cut(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    sale = ["--customer", "W" * 10_000, "--item", "TV", "--amount", "5000000"]
    assert main(["add", *sale, "--shop", str(shop.path), "--on", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "200" in told
    assert len(told) < 1_000


def test_the_form_says_that_it_cuts(desk: Desk, qtbot: QtBot) -> None:
    dialog = CustomerDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.name.setText("W" * 10_000)
    assert any("200 letters" in label.text() for label in dialog.findChildren(QLabel))


def test_a_text_is_laid_out_once_line_by_line_however_long(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: the work grows with the lines that are shown, and a name has few."""
    made: list[int] = []

    class Counted(QTextLayout):
        def createLine(self) -> object:  # noqa: N802
            made.append(1)
            return super().createLine()

    monkeypatch.setattr(painting, "QTextLayout", Counted)
    for typed in WORST.values():
        made.clear()
        painting.text_lines(clean_name(typed), QFont(), 300)
        assert len(made) <= MAX_NAME
    made.clear()
    painting.text_lines("word " * 800, QFont(), 300)
    assert len(made) <= MAX_WORDS // 10, "the longest note"


@pytest.fixture
def stages(desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Stages:
    return Stages(desk, tmp_path, qtbot, monkeypatch)


SHOWN = (
    "today", "today_asking_when", "counter_with_much_to_say", "customers", "card_of_whom_much_is_known",
    "complaints_open", "reminder", "purchase", "printing", "forgetting", "doubles", "senders", "week", "booking",
)  # fmt: skip


PLACED = ("10,000 letters", "emoji", "500 marks", "right to left")


@pytest.mark.parametrize(
    ("name", "worst"),
    [
        pytest.param(name, worst, marks=pytest.mark.lengthy if (row + place) % 2 else (), id=f"{name}-{worst}")
        for row, name in enumerate(SHOWN)
        for place, worst in enumerate(PLACED)
    ],
)
def test_it_makes_no_window_wider_and_no_row_higher(
    name: str, worst: str, stages: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    bend(monkeypatch, " " + clean_name(WORST[worst])[:150])
    with opened(name, stages) as window:
        assert window.minimumSizeHint().width() <= 1366
        assert window.width() <= 1366
        for label in window.findChildren(QLabel):
            assert not label.isVisible() or label.width() <= window.width(), label.text()[:40]
            assert len(label.text()) <= 5_000
        for view in window.findChildren(QAbstractItemView):
            assert row_height(view) <= 400


def row_height(view: QAbstractItemView) -> int:
    if view.model() is None or not view.isVisible():
        return 0
    rows: list[QRect] = [view.visualRect(view.model().index(row, 0, QModelIndex())) for row in range(5)]
    return max((row.height() for row in rows), default=0)


def test_a_name_that_is_turned_round_cannot_dress_up_as_another_number(shop: Shop) -> None:
    """What is painted reads from left to right as it is kept: nothing turns the digits of the line after it."""
    customer = read_typed(shop, name=WORST["turned round"], phones="0812-3456-7788").customer
    assert customer.name == "Budi 6677-8833-2180 xof"
