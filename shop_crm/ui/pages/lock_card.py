"""The settings of the lock: its PIN, when the screen locks, and what is not done without it.

It changes nothing itself: whatever is wanted here is asked for, since each change needs the PIN.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.lock import IDLE_MINUTES, Guarded
from shop_crm.services.lock import read_lock
from shop_crm.ui.actions import KEYS
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Combo, Field
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, line
from shop_crm.ui.widgets.tick import Tick
from shop_crm.words.lock import guarded_text, idle_text


class LockCard(QWidget):
    """What stands in the section of the lock."""

    wanted = Signal(str, object)
    """As a page's: "set_pin", "remove_pin", "lock", and "change_lock" with the changed fields."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        translate = desk.words.translate
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        told = translate(
            "lock",
            "With a PIN the screen can be locked, and some things are not done without it. It keeps curious eyes out "
            "of the window. The shop's file is not encrypted: whoever can take the file can read it.",
        )
        rows.addWidget(Label(told, Type.SMALL, "text_2", wraps=True))
        self._state = Label("", Type.STRONG, wraps=True)
        self._state.setObjectName("lock_state")
        rows.addWidget(self._state)
        rows.addWidget(self._make_buttons())
        self._choices = self._make_choices()
        rows.addWidget(self._choices)

    def refresh(self) -> None:
        """Show the lock as it stands."""
        lock, translate = read_lock(self._desk.shop), self._desk.words.translate
        self._state.setText(
            translate("lock", "A PIN is set.")
            if lock.is_set
            else translate("lock", "No PIN is set: nothing is locked, and everybody may do everything.")
        )
        self._set.say(translate("lock", "Set another PIN") if lock.is_set else translate("lock", "Set a PIN"))
        for shown in (self._remove, self._lock_now, self._choices):
            shown.setVisible(lock.is_set)
        self._idle.setCurrentIndex(IDLE_MINUTES.index(lock.idle_minutes))
        self._at_start.setChecked(lock.asks_at_start)
        for what, tick in self._ticks.items():
            tick.setChecked(what in lock.guarded)

    def _make_buttons(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = FlowBox(10)
        self._set = Button(theme, translate("lock", "Set a PIN"), icon="lock")
        self._remove = Button(theme, translate("lock", "Remove the PIN"), kind=Kind.QUIET, icon="x")
        key = KEYS["lock"][0].replace("+", " ")
        self._lock_now = Button(theme, translate("lock", "Lock the screen"), kind=Kind.QUIET, key=key)
        for button, name in ((self._set, "set_pin"), (self._remove, "remove_pin"), (self._lock_now, "lock")):
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name, None))
            box.flow.addWidget(button)
        return box

    def _make_choices(self) -> QWidget:
        desk, translate = self._desk, self._desk.words.translate
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self._idle = Combo(desk.theme)
        self._idle.setObjectName("idle_minutes")
        for minutes in IDLE_MINUTES:
            self._idle.addItem(idle_text(desk.words, minutes), minutes)
        self._idle.activated.connect(lambda _: self._change(idle_minutes=self._idle.currentData()))
        rows.addWidget(Field(translate("lock", "The screen locks by itself"), self._idle))
        self._at_start = Tick(desk.theme, translate("lock", "Ask for the PIN when the program starts"))
        self._at_start.setObjectName("asks_at_start")
        self._at_start.clicked.connect(lambda on: self._change(asks_at_start=on))
        rows.addWidget(self._at_start)
        rows.addWidget(line())
        rows.addWidget(Label(translate("lock", "Not without the PIN"), Type.STRONG, wraps=True))
        self._ticks: dict[Guarded, Tick] = {}
        for what in Guarded:
            tick = Tick(desk.theme, guarded_text(desk.words, what))
            tick.setObjectName(f"guarded_{what}")
            tick.clicked.connect(lambda _=False: self._change(guarded=self._ticked()))
            self._ticks[what] = tick
            rows.addWidget(tick)
        told = translate("lock", "Once typed, the PIN is not asked for again for 5 minutes, or until the screen locks.")
        rows.addWidget(Label(told, Type.SMALL, "text_2", wraps=True))
        return box

    def _ticked(self) -> frozenset[Guarded]:
        return frozenset(what for what, tick in self._ticks.items() if tick.isChecked())

    def _change(self, **values: object) -> None:
        self.wanted.emit("change_lock", values)
        self.refresh()
