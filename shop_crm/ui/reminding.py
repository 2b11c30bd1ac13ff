"""From the heartbeat to the reminder window, and from its answers to the shop."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from shop_crm.domain.calls import Call
from shop_crm.domain.reminders import LONGEST_REST, Digest, Said, SnoozeChoice, is_clock_suspect, snoozed_until
from shop_crm.errors import ShopError
from shop_crm.services import history, reminders
from shop_crm.ui.desk import Desk
from shop_crm.ui.heartbeat import Heartbeat
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.ui.this_pc import read_pc
from shop_crm.words.days import full_day_text, moment_text
from shop_crm.words.errors import sentence

CLOSED = timedelta(minutes=10)
"""How long a reminder that was closed keeps quiet (domain.md 6)."""
AT_IT = LONGEST_REST
"""How long it keeps quiet when she went to the calls or to the paper: what she did not get to is said again."""


class Reminding(QObject):
    """Asks at every beat, raises the one window when there is news, and carries out what she answers.

    Closing it writes nothing: the shop's last step stays the sale before it. Only what she puts off is written.
    """

    call_wanted = Signal(int)
    message_wanted = Signal(int)
    print_wanted = Signal()
    done = Signal(str, int)
    announced = Signal(str)
    """What the window says, for the tray."""
    day_changed = Signal()
    changed_outside = Signal()
    """Another program has written into the shop: the command line, for one."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said = Said()
        self._is_held = False
        self._day = desk.shop.today
        self._outside = history.outside_version(desk.shop)
        self.window: ReminderWindow | None = None
        self.heartbeat = Heartbeat(self)
        self.heartbeat.beat.connect(self.beat)

    def start(self) -> None:
        """From now on, once a minute."""
        self.heartbeat.start()

    def stop(self) -> None:
        """No more; an open reminder goes away unanswered and comes again at the next start."""
        self.heartbeat.stop()
        if self.window is not None:
            self.window.leave()
            self.window.deleteLater()
            self.window = None

    def renew(self) -> None:
        """Another language or size: an open reminder is made anew, and says the same."""
        if self.window is None:
            return
        was_open = self.window.isVisible()
        self.window.leave()
        self.window.deleteLater()
        self.window = None
        if was_open:
            self._said = Said(resting=self._said.resting)
            self.beat()

    def hold(self) -> None:
        """The screen is locked: until it is open again nothing is said but that calls are due."""
        self._is_held = True
        if self.window is not None:
            self.window.leave()

    def release(self) -> None:
        """The screen is open: say what is due."""
        self._is_held = False
        self._said = Said(resting=self._said.resting)
        self.beat()

    def beat(self) -> None:
        """Ask what is due; a new day is told too."""
        now = self._desk.shop.clock.now()
        if now.date() != self._day:
            self._day = now.date()
            self.day_changed.emit()
        outside = history.outside_version(self._desk.shop)
        if outside != self._outside:
            self._outside = outside
            self.changed_outside.emit()
        self._said = self._said.by(now)
        digest = reminders.tick(self._desk.shop, self._said.moments)
        if digest.calls:
            self._said = self._said.with_digest(digest.moments)
            if self._is_held:
                self.announced.emit(self._desk.words.translate("lock", "Calls are due."))
                return
            window = self._window()
            window.announce(digest, self._doubt(now.date()))
            if read_pc(self._desk.this_pc).sounds:
                QApplication.beep()
            self.announced.emit(window.heading.text())

    def refresh(self) -> None:
        """The calls have changed: an open reminder shows what is left, and goes away when nothing is."""
        if self.window is None or not self.window.isVisible():
            return
        digest = reminders.still_due(self._desk.shop)
        if digest.calls:
            self._said = self._said.with_digest(digest.moments)
            self.window.show_calls(digest)
        else:
            self.window.leave()

    def _doubt(self, today: date) -> str:
        """A question when the last entry is months old: rather the PC's clock is wrong, and nothing is marked."""
        seen = history.last_seen(self._desk.shop)
        if seen is None or not is_clock_suspect(seen, today):
            return ""
        words = self._desk.words
        told = words.translate(
            "reminder", "Is the date right? This PC says it is {today}; the last entry in the shop is of {seen}."
        )
        return told.format(today=full_day_text(words, today), seen=full_day_text(words, seen))

    def _window(self) -> ReminderWindow:
        if self.window is None:
            self.window = ReminderWindow(self._desk)
            self.window.call_now.connect(self._on_call)
            self.window.message_now.connect(self._on_message)
            self.window.print_wanted.connect(self._on_print)
            self.window.put_off.connect(self._on_put_off)
            self.window.closed.connect(lambda digest: self._rest(digest, CLOSED))
        return self.window

    def _rest(self, digest: Digest, span: timedelta) -> None:
        self._said = self._said.with_rest(digest.moments, self._desk.shop.clock.now() + span)

    def _on_call(self, call: Call, digest: Digest) -> None:
        self._rest(digest, AT_IT)
        self.call_wanted.emit(call.id)

    def _on_message(self, call: Call, digest: Digest) -> None:
        self._rest(digest, AT_IT)
        self.message_wanted.emit(call.id)

    def _on_print(self, digest: Digest) -> None:
        self._rest(digest, AT_IT)
        self.print_wanted.emit()

    def _on_put_off(self, choice: SnoozeChoice, day: date | None, digest: Digest) -> None:
        desk = self._desk
        try:
            until = snoozed_until(choice, desk.shop.clock.now(), day)
            put_off = reminders.snooze_calls(desk.shop, digest.calls, until)
        except ShopError as error:
            self.done.emit(sentence(desk.words, error), 0)
            return
        if put_off:
            told = desk.words.translate("reminder", "Put off: we remind you again {when}.")
            when = moment_text(desk.words, until, desk.shop.today)
            self.done.emit(told.format(when=when), history.last_step(desk.shop))
