"""Alt and a letter: chosen by the program in every window and language, never twice, and never in what is read out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.mnemonics import choose_letters, give_mnemonics, marked
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.words.words import Words
from tests.ui.letters import (
    letter,
    lettered,
    no_letter_stands_twice_none_is_missing_and_each_leads_to_its_field,
    press_alt,
)
from tests.ui.stages import STAGES, Stages, opened

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="there Alt and a letter write another letter")

IN_TURN = ("id", "ms")
"""Every window is tried in English with its other rules, in test_access, and here in one of these by turns."""


@pytest.fixture
def stages(desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Stages:
    return Stages(desk, tmp_path, qtbot, monkeypatch)


@pytest.fixture(
    params=[
        pytest.param((name, language), id=f"{name}-{language}", marks=pytest.mark.lengthy if (at + turn) % 2 else ())
        for turn, language in enumerate(IN_TURN)
        for at, name in enumerate(STAGES)
    ]
)
def window(request: pytest.FixtureRequest, stages: Stages) -> Iterator[QWidget]:
    name, language = request.param
    stages.desk.words = Words(language)
    with opened(name, stages) as shown:
        yield shown


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> QWidget:
    """An empty window; add to its layout."""
    made = QWidget()
    theme.dress(made)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def add(sheet: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        sheet.layout().addWidget(widget)
    settle()


def settle() -> None:
    """Letters are given once all that happens at once has happened."""
    for _ in range(3):
        QApplication.processEvents()


def test_in_every_window_each_has_a_letter_of_its_own(window: QWidget) -> None:
    no_letter_stands_twice_none_is_missing_and_each_leads_to_its_field(window)


def test_alt_and_the_letter_of_a_button_presses_it(sheet: QWidget, theme: Theme, qtbot: QtBot) -> None:
    button, pill = Button(theme, "Start afresh"), Pill(theme, "By name")
    add(sheet, button, pill)
    for each in (button, pill):
        with qtbot.waitSignal(each.clicked):
            press_alt(letter(each), sheet)


def test_a_button_with_a_key_of_its_own_has_no_letter(sheet: QWidget, theme: Theme) -> None:
    button = Button(theme, "Save", key="Ctrl Enter")
    add(sheet, button)
    assert button.shortcut().isEmpty()


def test_the_keys_of_the_window_are_left_alone(sheet: QWidget, theme: Theme) -> None:
    QShortcut(QKeySequence("Alt+S"), sheet, lambda: None)
    button = Button(theme, "Save")
    add(sheet, button)
    assert letter(button) == "a"


def test_what_appears_later_takes_a_letter_that_is_free_and_gives_it_back(sheet: QWidget, theme: Theme) -> None:
    first, second, third = Button(theme, "Pay"), Button(theme, "Pack"), Button(theme, "Print")
    second.hide()
    add(sheet, first, second, third)
    assert (letter(first), letter(second), letter(third)) == ("p", "", "r")
    second.show()
    settle()
    assert (letter(first), letter(second), letter(third)) == ("p", "a", "r")
    second.hide()
    add(sheet, Button(theme, "A"))
    assert letter(second) == ""


def test_other_words_keep_the_letter_when_they_have_it_and_else_get_another(sheet: QWidget, theme: Theme) -> None:
    button, field = Button(theme, "Tick all"), Field("Another phone", Line(theme))
    add(sheet, button, field)
    assert (letter(button), letter(field.label)) == ("t", "a")
    button.say("Untick all")
    field.label.setText("Phone")
    settle()
    assert button.mnemonic_at == 2
    assert button.shortcut() == QKeySequence("Alt+T")
    assert letter(field.label) == "p"
    button.say("Go")
    settle()
    assert button.shortcut() == QKeySequence("Alt+G")


def test_another_language_has_its_own_letters(theme: Theme, tmp_path: Path, stages: Stages) -> None:
    with opened("welcome", stages) as window:
        assert isinstance(window, Welcome)
        for code in ("id", "ms", "en"):
            window._buttons[code].click()
            settle()
            letters = [letter(each) for each in lettered(window)]
            assert all(letters)
            assert len(letters) == len(set(letters))


def test_what_is_read_out_has_no_ampersand_but_its_own(sheet: QWidget, theme: Theme) -> None:
    field, button = Field("Terms & day", Line(theme)), Button(theme, "Buy & go")
    add(sheet, field, button)
    assert letter(field.label) == "t"
    for widget, name in ((field.label, "Terms & day"), (field.edit, "Terms & day"), (button, "Buy & go")):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) == name
    assert field.label.text() == "Terms & day"
    assert QLabel.text(field.label) == "&Terms && day"


def test_the_letter_is_underlined_where_it_is_painted(sheet: QWidget, theme: Theme) -> None:
    field, button, pill = Field("Other", Line(theme)), Button(theme, "Start"), Pill(theme, "All")
    add(sheet, field, button, pill)
    for widget in (field.label, button, pill):
        with_letter = widget.grab().toImage()
        widget.show_mnemonic(-1)
        rows = changed_rows(with_letter, widget.grab().toImage())
        assert 1 <= len(rows) <= 3
        assert min(rows) > with_letter.height() / 2


def changed_rows(one: QImage, other: QImage) -> list[int]:
    across = range(one.width())
    return [y for y in range(one.height()) if any(one.pixel(x, y) != other.pixel(x, y) for x in across)]


@pytest.mark.parametrize(
    ("texts", "letters"),
    [
        (["Save", "Close"], "sc"),
        (["Save", "Send"], "se"),
        (["One more line", "Open", "Other"], "opt"),
        (["ab", "a"], "ba"),
        (["abc", "ab", "a"], "cba"),
        (["Ängste", "日本", "10 min"], "n 1"),
        (["a", "a"], "a "),
        (["(Day)"], "d"),
    ],
)
def test_first_letters_come_first_and_nobody_is_left_out_who_need_not_be(texts: list[str], letters: str) -> None:
    places = choose_letters(texts, [-1] * len(texts), set())
    found = [text[at].lower() if at >= 0 else " " for text, at in zip(texts, places, strict=True)]
    assert "".join(found) == letters


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [("Save", 0, "&Save"), ("R & D", 4, "R && &D"), ("R & D", 0, "&R && D"), ("A&B", -1, "A&&B")],
)
def test_an_ampersand_of_the_words_stays_one(text: str, at: int, told: str) -> None:
    assert marked(text, at) == told


def test_what_is_typed_with_an_ampersand_is_shown_as_it_is(stages: Stages) -> None:
    with opened("today", stages) as window:
        give_mnemonics(window)
        names = [label.text() for label in window.findChildren(QLabel, "name")]
        assert "Siti & Co" in names
