"""From the heartbeat to the reminder window, and from its answers to the shop."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from shop_crm.domain.calls import Call
from shop_crm.domain.reminders import Moment, SnoozeChoice, snoozed_until
from shop_crm.errors import ShopError
from shop_crm.services import history, reminders
from shop_crm.ui.desk import Desk
from shop_crm.ui.heartbeat import Heartbeat
from shop_crm.ui.reminder_window import ReminderWindow
from shop_crm.words.days import moment_text
from shop_crm.words.errors import sentence


class Reminding(QObject):
    """Asks at every beat, raises the one window when there is news, and carries out what she answers."""

    call_wanted = Signal(int)
    print_wanted = Signal()
    done = Signal(str, int)
    announced = Signal(str)
    """What the window says, for the tray."""
    day_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: frozenset[Moment] = frozenset()
        self._day = desk.shop.today
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
            self.window.blockSignals(True)
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def beat(self) -> None:
        """Ask what is due; a new day is told too."""
        today = self._desk.shop.today
        if today != self._day:
            self._day = today
            self.day_changed.emit()
        digest = reminders.tick(self._desk.shop, self._shown)
        if digest.calls:
            self._shown |= digest.moments
            self._window().announce(digest)
            self.announced.emit(self._window().heading.text())

    def _window(self) -> ReminderWindow:
        if self.window is None:
            self.window = ReminderWindow(self._desk)
            self.window.call_now.connect(self._on_call)
            self.window.print_wanted.connect(self._on_print)
            self.window.put_off.connect(self._on_put_off)
            self.window.closed.connect(lambda: self._snooze(SnoozeChoice.TEN_MINUTES, undoable=False))
        return self.window

    def _on_call(self, call: Call) -> None:
        # She is at it: what she does not get to is said again in an hour.
        self._snooze(SnoozeChoice.ONE_HOUR, undoable=False)
        self.call_wanted.emit(call.id)

    def _on_print(self) -> None:
        self._snooze(SnoozeChoice.ONE_HOUR, undoable=False)
        self.print_wanted.emit()

    def _on_put_off(self, choice: SnoozeChoice, day: date | None) -> None:
        self._snooze(choice, day, undoable=True)

    def _snooze(self, choice: SnoozeChoice, day: date | None = None, *, undoable: bool) -> None:
        desk = self._desk
        try:
            until = snoozed_until(choice, desk.shop.clock.now(), day)
            put_off = reminders.snooze_calls(desk.shop, self._window().calls, until, undoable=undoable)
        except ShopError as error:
            self.done.emit(sentence(desk.words, error), 0)
            return
        if undoable and put_off:
            told = desk.words.translate("reminder", "Put off: we remind you again {when}.")
            when = moment_text(desk.words, until, desk.shop.today)
            self.done.emit(told.format(when=when), history.last_step(desk.shop))
