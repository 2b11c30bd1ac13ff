"""Alt and a letter: what has to hold in every window and language."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import FieldLabel

ALT = Qt.KeyboardModifier.AltModifier


def lettered(window: QWidget) -> list[Button | Pill | FieldLabel]:
    """What is shown and has words to take a letter from."""
    kinds = (Button, Pill, FieldLabel)
    return [each for kind in kinds for each in window.findChildren(kind) if each.isVisible() and each.mnemonic_words]


def letter(widget: Button | Pill | FieldLabel) -> str:
    """Its letter; "" when it has none."""
    return widget.mnemonic_words[widget.mnemonic_at].lower() if widget.mnemonic_at >= 0 else ""


def press_alt(key: str, at: QWidget) -> None:
    """Alt and this letter."""
    QTest.keyClick(at, Qt.Key(ord(key.upper())), ALT)


def no_letter_stands_twice_none_is_missing_and_each_leads_to_its_field(window: QWidget) -> None:
    """Of one window, as it is shown."""
    found = lettered(window)
    letters = [letter(each) for each in found]
    given = [each for each in letters if each]
    assert len(given) == len(set(given))
    assert all(each.isascii() and each.isalnum() for each in given)
    without = [each.mnemonic_words for each in found if not letter(each)]
    free = set("abcdefghijklmnopqrstuvwxyz0123456789") - set(given)
    assert [words for words in without if free & set(words.lower())] == []
    assert without == []
    for label in window.findChildren(FieldLabel):
        if label.isVisible() and label.mnemonic_words and label.buddy().isEnabled():
            assert letter(label)
            press_alt(letter(label), window)
            assert QApplication.focusWidget() is label.buddy()
