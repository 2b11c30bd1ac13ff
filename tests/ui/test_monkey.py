"""A hand that presses and types anything, in every window: no exception, no end of the process, whatever it hits.

By `--everything` alone; `-k` with a stage's name tries that one. What goes wrong once is tried again by its number.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import isValid

from shop_crm.domain.countries import LANGUAGES
from shop_crm.ui.desk import Desk
from shop_crm.words.words import Words
from tests.ui.stages import STAGES, Stages, opened

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
TRIES = 3
ACTS = 150
KEYS = (
    [Key.Key_Tab, Key.Key_Return, Key.Key_Down] * 5
    + [Key.Key_Space, Key.Key_Up] * 3
    + [Key.Key_Backtab, Key.Key_Escape] * 2
    + [Key.Key_Left, Key.Key_Right, Key.Key_Delete, Key.Key_Backspace, Key.Key_Home, Key.Key_End, Key.Key_Insert]
    + [Key.Key_PageUp, Key.Key_PageDown]
    + [getattr(Key, f"Key_F{number}") for number in range(1, 13)]
)
TYPED = ("tv", "budi", "0812", "10%", "5 jt", "31/12", "fri 10:00", "3 ok, 4 na", "'; --", "9" * 12, "مرحبا", "x" * 40)
PAUSES = (0, 0, 1, 2, 5, 15, 40)
"""Milliseconds from one act to the next."""
NESTED = 8
"""A dialog that is waited for holds up the timer that opened it: so many more go on within it."""


class Hand:
    """Does so many things to whatever is in front."""

    def __init__(self, window: QWidget, lot: random.Random) -> None:
        self.acts = 0
        self._window, self._lot = window, lot
        self._timers = [QTimer(interval=20 + 7 * place) for place in range(NESTED)]
        for timer in self._timers:
            timer.timeout.connect(self._on_turn)
            timer.start()

    @property
    def is_done(self) -> bool:
        return self.acts >= ACTS or not isValid(self._window)

    def rest(self) -> None:
        """No more acts; what it opened and is waited for is closed."""
        self.acts = ACTS
        for _ in range(NESTED * 4):
            if not _waited_for():
                break
            QTest.qWait(40)
        for timer in self._timers:
            timer.stop()

    def _on_turn(self) -> None:
        if not self.is_done:
            self.acts += 1
            self._act()
            self._timers[0].setInterval(self._lot.choice(PAUSES))
        elif front := _waited_for():
            front.close()

    def _act(self) -> None:
        lot, front = self._lot, _waited_for() or QApplication.activeWindow() or self._window
        focus = front.focusWidget() or front
        match lot.choices(("file", "key", "ctrl", "alt", "type", "press"), (2, 9, 2, 1, 3, 5))[0]:
            case "file":
                if isinstance(front, QFileDialog):
                    front.reject()
            case "key":
                QTest.keyClick(focus, lot.choice(KEYS))
            case "ctrl":
                QTest.keyClick(focus, lot.choice("fnpzykeilwsmdbt,"), Modifier.ControlModifier)
            case "alt":
                QTest.keyClick(focus, lot.choice("abcdefghijklmnopqrstuvwxyz"), Modifier.AltModifier)
            case "type":
                for letter in lot.choice(TYPED):
                    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                        QCoreApplication.postEvent(focus, QKeyEvent(kind, 0, Modifier.NoModifier, letter))
            case "press":
                within = [part for part in front.findChildren(QWidget) if part.isVisible() and part.isEnabled()]
                if within:
                    self._press(lot.choice(within))

    def _press(self, part: QWidget) -> None:
        lot, spot = self._lot, QPoint(self._lot.randrange(part.width() + 1), self._lot.randrange(part.height() + 1))
        click = lot.choices((QTest.mouseClick, QTest.mouseDClick), (9, 1))[0]
        button = lot.choices((Left, Qt.MouseButton.RightButton), (9, 1))[0]
        click(part, button, Modifier.NoModifier, spot)


def _waited_for() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


@pytest.fixture
def stages(desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stages]:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    yield Stages(desk, tmp_path, qtbot, monkeypatch)
    for window in QApplication.topLevelWidgets():
        window.close()


@pytest.mark.lengthy
@pytest.mark.parametrize("number", range(TRIES))
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.qt_log_ignore("grabbing the keyboard|QPainter::begin")
def test_nothing_that_is_pressed_or_typed_is_too_much(stage: str, number: int, stages: Stages) -> None:
    lot = random.Random(f"{stage} {number}")
    stages.desk.words = Words(lot.choice(LANGUAGES))
    with opened(stage, stages) as window:
        hand = Hand(window, lot)
        stages.qtbot.waitUntil(lambda: hand.is_done, timeout=60_000)
        hand.rest()
        assert hand.acts == ACTS
