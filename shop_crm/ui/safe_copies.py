"""Safe copies that make themselves: at the start, every four hours, before large steps and at the end.

All of it happens in a worker of its own: a slow stick must not hold up an import, and nothing holds up the window.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from shop_crm.domain.progress import Progress
from shop_crm.domain.safe_copies import Freshness, Occasion, freshness
from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.services import backups
from shop_crm.ui.desk import Desk
from shop_crm.ui.this_pc import read_pc, second_place
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.words.days import day_text, time_text
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.services.large_steps import Before, StepWatch
    from shop_crm.ui.background import Background, Task
    from shop_crm.ui.widgets.side_bar import SideButton

_ASKED_EVERY_MS = 15 * 60 * 1000
"""Asked so often, because no timer sees a PC asleep, and a stick comes and goes (pitfalls.md 5)."""
_SHOWN_AFTER_MS = 400
"""A copy at the end that takes longer is told."""
_STICK_MS = 20_000
"""How long the end waits for the second place, once the copy beside the shop file is made."""
_LOOKS = {
    Freshness.FRESH: ("circle-check", "green"),
    Freshness.AGED: ("clock", "amber"),
    Freshness.OLD: ("triangle-alert", "red"),
    Freshness.FAILED: ("circle-x", "red"),
    Freshness.NONE: ("triangle-alert", "amber"),
}


@frozen
class _Outcome:
    copies: backups.Copies | None
    spoiled: int = 0


class SafeCopies(QObject):
    """Makes the copies of the open shop and knows how fresh they are."""

    changed = Signal()
    """What `show_on` shows has changed."""
    told = Signal(str)

    def __init__(self, desk: Desk, is_busy: Callable[[], bool], parent: QObject) -> None:
        """`is_busy`: whether other slow work goes on, for which a copy that can wait waits."""
        super().__init__(parent)
        self._desk, self._is_busy = desk, is_busy
        self._background: Background | None = None
        self._watch: StepWatch | None = None
        self._before: list[Before] = []
        self._works = 0
        self._is_by_hand = self._is_ending = False
        self._trouble: ShopError | None = None
        self._missed: ShopError | None = None
        self._asking = QTimer(self, interval=_ASKED_EVERY_MS)
        self._asking.timeout.connect(self.ask)

    @property
    def is_copying(self) -> bool:
        """Whether a copy is being made, or looked whether one is due."""
        return self._works > 0

    def start(self) -> None:
        """From now on copies make themselves: the newest are looked over, and one is made when it is due."""
        from shop_crm.services.large_steps import StepWatch  # not for the first window

        self._watch = StepWatch(self._desk.shop, self._on_large)
        self._asking.start()
        path, clock, second = self._desk.shop.path, self._desk.shop.clock, self._second()

        def work(progress: "Progress") -> _Outcome:
            spoiled = backups.look_over(path, clock, progress)
            copies = backups.keep_safe(path, clock, Occasion.START, second, progress, is_wanted=bool(spoiled))
            return _Outcome(copies=copies, spoiled=len(spoiled))

        self._begin(work)

    def ask(self) -> None:
        """See whether a copy is due; one that can wait waits for other slow work."""
        self.changed.emit()  # time goes by, and green becomes amber
        if not self._is_busy() and not self.is_copying:
            self._keep_safe(Occasion.HOURS)

    def make(self) -> None:
        """One now, by hand, after any that makes itself; what came of it is told."""
        if self._is_by_hand:
            return
        path, clock, second = self._desk.shop.path, self._desk.shop.clock, self._second()

        def work(progress: "Progress") -> _Outcome:
            from shop_crm.services.shop import reading  # as above

            with reading(path, clock) as shop:
                return _Outcome(copies=backups.make_backups(shop, second, Occasion.HAND, progress))

        self._begin(work, is_by_hand=True)

    def finish(self, left: Callable[[], None], occasion: Occasion = Occasion.END) -> None:
        """The window is left: make the last copy when it is due, say so when it takes a moment, and call `left`."""
        if self._watch is None or self._is_ending:
            left()
            return
        from shop_crm.ui.dialogs.last_copy import LastCopy  # only at the end

        self._is_ending = True
        self._asking.stop()
        notice = LastCopy(self._desk)
        QTimer.singleShot(_SHOWN_AFTER_MS, notice, notice.show)
        task = self._keep_safe(occasion)
        limit = QTimer(self, singleShot=True, interval=_STICK_MS)
        limit.timeout.connect(task.cancel)
        task.progressed.connect(lambda *_: limit.isActive() or limit.start())

        def end() -> None:
            limit.stop()
            notice.hide()  # quitting asks every window that is seen, and this one may not be closed
            notice.deleteLater()
            left()

        task.ended.connect(end)

    def stop(self) -> None:
        """No more of them; what is being written to a second place is left."""
        self._asking.stop()
        if self._background is not None:
            self._background.stop()
        if self._watch is not None:
            self._watch.end()
        for before in self._before:
            before.let_go()
        self._before.clear()

    def show_on(self, button: "SideButton") -> None:
        """Say on this button when the newest copy was made: amber after a day, red after three or when one failed."""
        words, now = self._desk.words, self._desk.shop.clock.now()
        made = backups.newest_copy(self._desk.shop)
        fresh = freshness(made, now, has_failed=self._trouble is not None)
        hint = words.translate("window", "Make a safe copy of the shop now")
        button.setEnabled(not self._is_by_hand)
        if self._is_by_hand:
            button.setText(words.translate("window", "Copying…"))
        elif fresh is Freshness.FAILED and self._trouble is not None:
            button.setText(words.translate("window", "No new safe copy"))
            hint = sentence(words, self._trouble)
        elif made is None:
            button.setText(words.translate("window", "Make a safe copy"))
        else:
            when = time_text(made.time()) if made.date() == now.date() else day_text(words, made.date(), now.date())
            button.setText(words.translate("window", "Safe copy {when}").format(when=when))
            if self._missed is not None:
                told = words.translate("window", "The second place has no copy of it: {reason}")
                hint = told.format(reason=sentence(words, self._missed))
        button.show_state(*_LOOKS[fresh])
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(hint)
        button.setToolTip(plain_tip(hint))

    def _keep_safe(self, occasion: Occasion) -> "Task":
        path, clock, second = self._desk.shop.path, self._desk.shop.clock, self._second()

        def work(progress: "Progress") -> _Outcome:
            return _Outcome(copies=backups.keep_safe(path, clock, occasion, second, progress))

        return self._begin(work)

    def _begin(self, work: "Callable[[Progress], _Outcome]", *, is_by_hand: bool = False) -> "Task":
        self._works += 1
        self._is_by_hand = self._is_by_hand or is_by_hand
        self.changed.emit()
        task = self._worker().start(work)
        task.done.connect(lambda outcome: self._on_done(outcome, is_by_hand))
        task.refused.connect(lambda error: self._on_refused(error, is_by_hand))
        task.ended.connect(lambda: self._on_ended(is_by_hand))
        return task

    def _worker(self) -> "Background":
        from shop_crm.ui.background import Background  # after the first window

        if self._background is None:
            self._background = Background(self)
        return self._background

    def _second(self) -> Path | None:
        return second_place(read_pc(self._desk.this_pc))

    def _on_large(self, before: "Before") -> None:
        """A large step was carried out: keep what was before it."""
        self._before.append(before)
        task = self._worker().start(lambda progress: before.keep())
        task.refused.connect(self._on_refused)
        task.ended.connect(lambda: self._on_kept(before))

    def _on_kept(self, before: "Before") -> None:
        if before in self._before:
            self._before.remove(before)
        self.changed.emit()

    def _on_done(self, outcome: object, is_by_hand: bool) -> None:
        from shop_crm.words.done import copies_text, spoiled_text  # not for the first window

        assert isinstance(outcome, _Outcome)
        words, copies = self._desk.words, outcome.copies
        self._trouble = None
        if outcome.spoiled:
            self.told.emit(spoiled_text(words, outcome.spoiled))
        if copies is not None:
            was_missed, self._missed = self._missed, copies.missed[0] if copies.missed else None
            # A stick that is away all day is told of once.
            if is_by_hand or (self._missed and not was_missed and not outcome.spoiled):
                self.told.emit(copies_text(words, [copy.path for copy in copies.made], copies.missed))

    def _on_refused(self, error: ShopError, is_by_hand: bool = False) -> None:
        was_troubled, self._trouble = self._trouble is not None, error
        if is_by_hand or not was_troubled:
            self.told.emit(sentence(self._desk.words, error))

    def _on_ended(self, is_by_hand: bool) -> None:
        self._works -= 1
        self._is_by_hand = self._is_by_hand and not is_by_hand
        self.changed.emit()
