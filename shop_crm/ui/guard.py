"""Who may do what in this window now: tries of the PIN and their wait, and how long the right one counts."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from math import ceil

from PySide6.QtCore import QObject, Signal

from shop_crm.domain.lock import MANY_WRONG, OPEN_SECONDS, Guarded, Lock, wait_seconds
from shop_crm.errors import ShopError
from shop_crm.services.lock import forget_wrong, is_code, is_pin, note_wrong, read_lock, remove_pin
from shop_crm.services.shop import Shop


class Guard(QObject):
    """Waits go by the time that the PC runs, not by its clock: setting that opens nothing, and shuts nobody out.

    How many tries were wrong is kept in the shop's file, so that a restart only begins the wait anew.
    """

    opened = Signal()
    """The PIN was typed, or the recovery code."""

    def __init__(
        self, shop: Shop, running: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shop, self._running = shop, running
        self.is_locked = False
        self._wrong = self.lock.wrong
        self._next_try = running() + wait_seconds(self._wrong)
        self._open_until = running()
        self._touched = self._now()

    @property
    def lock(self) -> Lock:
        """The shop's lock as it stands in the file."""
        return read_lock(self._shop)

    @property
    def has_many_wrong(self) -> bool:
        """Whether it is time to show the owner's way back."""
        return self._wrong >= MANY_WRONG

    @property
    def wait_left(self) -> int:
        """Seconds until the next try; 0 for now."""
        return max(0, ceil(self._next_try - self._running()))

    @property
    def is_open(self) -> bool:
        """Whether the PIN was typed a short while ago."""
        return not self.is_locked and self._running() < self._open_until

    @property
    def is_idle(self) -> bool:
        """Whether nobody has touched anything for so long that the screen is to be locked.

        While a PC sleeps its running time may stand still, so the clock is asked too.
        """
        lock = self.lock
        if not lock.is_set or not lock.idle_minutes:
            return False
        (running, at), (then, touched_at) = self._now(), self._touched
        return max(running - then, (at - touched_at).total_seconds()) >= lock.idle_minutes * 60

    def lets(self, what: Guarded) -> bool:
        """Whether this may be done without asking for the PIN."""
        return self.is_open or not self.lock.guards(what)

    def try_pin(self, typed: str) -> bool:
        """Whether this is the PIN: then it is open. Nothing counts while it waits."""
        if self.wait_left or not typed.strip():
            return False
        if not is_pin(self._shop, typed):
            self._wrong += 1
            with suppress(ShopError):  # on a full disk the count goes on here
                self._wrong = max(self._wrong, note_wrong(self._shop))
            self._next_try = self._running() + wait_seconds(self._wrong)
            return False
        self._wrong = 0
        with suppress(ShopError):
            forget_wrong(self._shop)
        self._open()
        return True

    def try_code(self, typed: str) -> bool:
        """Whether this is the recovery code: then the PIN is gone. It needs no wait: nobody guesses twenty letters."""
        if not is_code(self._shop, typed):
            return False
        self._wrong = 0
        self._next_try = self._running()
        with suppress(ShopError):  # on a full disk the PIN stays, and she is in
            remove_pin(self._shop)
        self._open()
        return True

    def close(self) -> None:
        """From now on everything is locked."""
        self.is_locked = True
        self._open_until = self._running()

    def keep_open(self) -> None:
        """Who knows the PIN is still at work."""
        if self.is_open:
            self._open_until = self._running() + OPEN_SECONDS

    def touch(self) -> None:
        """A key, the mouse or a finger: somebody is there."""
        self._touched = self._now()

    def _open(self) -> None:
        self.is_locked = False
        self._open_until = self._running() + OPEN_SECONDS
        self.touch()
        self.opened.emit()

    def _now(self) -> tuple[float, datetime]:
        return self._running(), self._shop.clock.now()
