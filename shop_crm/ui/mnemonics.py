"""Letters for Alt: each names a field or a button of a window, underlined, and never twice in any language.

Translators cannot know which words stand together in a window, so the program chooses the letters itself. A widget
that can have one says its `mnemonic_words` ("" for none), keeps the place of its letter in them as `mnemonic_at`
(-1 without one), takes it by `show_mnemonic(at)`, and calls `want_mnemonics` when it is shown or says something else.
"""

import sys
from collections.abc import Sequence, Set
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def want_mnemonics(widget: QWidget) -> None:
    """Something is shown, or says something else: its window gives its letters anew, soon and once."""
    window = widget.window()
    giver = window.findChild(_Giver, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Giver(window)
    giver.soon.start()


def give_mnemonics(root: QWidget) -> None:
    """Give Alt and a letter to what can be seen in the window of `root`; whoever has a letter that is free keeps it."""
    if sys.platform == "darwin":
        return  # there Alt and a letter write another letter
    window = root.window()
    seen = []
    for widget in _lettered(window):
        if widget.isVisible() and widget.mnemonic_words:
            seen.append(widget)
        elif widget.mnemonic_at >= 0:
            widget.show_mnemonic(-1)
    places = choose_letters([each.mnemonic_words for each in seen], [each.mnemonic_at for each in seen], _taken(window))
    for each, at in zip(seen, places, strict=True):
        if each.mnemonic_at != at:
            each.show_mnemonic(at)


def alt_key(words: str, at: int) -> QKeySequence:
    """Alt and the letter at this place of the words; none for -1."""
    return QKeySequence(f"Alt+{words[at].upper()}") if at >= 0 else QKeySequence()


def choose_letters(texts: Sequence[str], kept: Sequence[int], taken: Set[str]) -> list[int]:
    """The place of a letter in each text, -1 for none: no two the same, and as many as can be.

    `kept` are the places of the letters that they have; the first letters of words come first, then all others.
    `taken` are small letters that are not free.
    """
    wanted = [_letters(text, taken) for text in texts]
    owner: dict[str, int] = {}
    for number, (text, at) in enumerate(zip(texts, kept, strict=True)):
        letter = text[at].lower() if 0 <= at < len(text) else ""
        if letter in wanted[number]:
            owner.setdefault(letter, number)
    has_one = set(owner.values())
    for number in range(len(texts)):
        if number not in has_one:
            _find(number, wanted, owner, set())
    found = {number: wanted[number][letter] for letter, number in owner.items()}
    return [found.get(number, -1) for number in range(len(texts))]


def marked(text: str, at: int) -> str:
    """The text as Qt wants it: & before the letter at this place, and every & of its own doubled."""
    before, rest = (text[:at], "&" + text[at:].replace("&", "&&")) if at >= 0 else (text, "")
    return before.replace("&", "&&") + rest


class _Giver(QObject):
    """Gives the letters of one window after all that happens at once has happened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(lambda: give_mnemonics(window))


def _lettered(window: QWidget) -> list[Any]:
    """All in this window, and in no other that belongs to it, that can have a letter."""
    widgets = window.findChildren(QWidget)
    # Asked of each kind once: asking hundreds of widgets is felt.
    kinds = {kind for kind in {type(widget) for widget in widgets} if hasattr(kind, "show_mnemonic")}
    return [widget for widget in widgets if type(widget) in kinds and widget.window() is window]


def _letters(text: str, taken: Set[str]) -> dict[str, int]:
    """Each letter that the text could have, and its place, the best first."""
    places = sorted(range(len(text)), key=lambda at: (at > 0 and text[at - 1].isalnum(), at))
    letters: dict[str, int] = {}
    for at in places:
        letter = text[at].lower()
        if letter.isascii() and letter.isalnum() and letter not in taken:
            letters.setdefault(letter, at)
    return letters


def _find(number: int, wanted: Sequence[dict[str, int]], owner: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for this text; another one makes room when it can take another letter of its own."""
    for letter in wanted[number]:
        if letter not in owner:
            owner[letter] = number
            return True
    for letter in wanted[number]:
        if letter not in tried:
            tried.add(letter)
            if _find(owner[letter], wanted, owner, tried):
                owner[letter] = number
                return True
    return False


def _taken(window: QWidget) -> set[str]:
    """The letters that the window's own keys use with Alt."""
    keys = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    keys += [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    named = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys]
    return {name[-1].lower() for name in named if name.startswith("Alt+") and len(name) == 5}
