"""Taking back and doing again, from the window: the lock is asked first, and what came of it is told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.ui.desk import Desk, window_words
from shop_crm.ui.locking import Locking
from shop_crm.words.days import moment_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import named


class Undoing(QObject):
    """A large step takes seconds, in which nobody may interrupt it."""

    done = Signal(str, int)
    """As a page's."""

    def __init__(self, desk: Desk, locking: Locking, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._locking, self._window = desk, locking, window

    def undo(self, number: int = 0) -> None:
        """Take back this step, or the last one."""
        if self._locking.lets_undo(number):
            shop, step = self._desk.shop, number or None
            self._carry_out(lambda: history.takes_long(shop, step), lambda: history.undo(shop, step))

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self._locking.lets_redo():
            shop = self._desk.shop
            self._carry_out(lambda: history.takes_long_again(shop), lambda: history.redo(shop))

    def _carry_out(self, takes_long: Callable[[], bool], work: Callable[[], history.Undone]) -> None:
        try:
            with self._busy(takes_long()):
                undone = work()
        except ShopError as error:
            self.done.emit(sentence(self._desk.words, error), 0)
        else:
            self._tell(undone)

    @contextmanager
    def _busy(self, takes_long: bool) -> Iterator[None]:
        """Show that something large is done which nobody may interrupt: all of it, or none."""
        if not takes_long:
            yield
            return
        self.done.emit(self._desk.words.translate("window", "One moment: this is a large step …"), 0)
        self._window.repaint()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QApplication.restoreOverrideCursor()

    def _tell(self, undone: history.Undone) -> None:
        words = window_words(self._desk.shop, self._desk.this_pc)  # what was taken back may be the language itself
        told = (
            words.translate("window", "Done again: {what} of {when}.")
            if undone.is_done_again
            else words.translate("window", "Taken back: {what} of {when}.")
        )
        what = named(words, "operation", undone.operation.name)
        self.done.emit(told.format(what=what, when=moment_text(words, undone.operation.at, self._desk.shop.today)), 0)
