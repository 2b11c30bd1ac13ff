"""Looking for something that takes long: beside the window, and once more when the shop has changed meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from shop_crm.domain.progress import Progress
from shop_crm.services.shop import Shop, reading
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk

Find = Callable[[Shop, Progress], object]
"""What finds it in a shop that can only be read; it touches nothing of the window."""


class Looking(QObject):
    """One search; whoever is gone when it ends is told nothing."""

    found = Signal(object)
    """What was found; never what had changed by then."""

    def __init__(self, desk: Desk, worker: Callable[[], Background], find: Find, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._worker, self._find = desk, worker, find
        self._is_on = self._is_asked_again = False

    @property
    def is_on(self) -> bool:
        """Whether it is still looked for."""
        return self._is_on

    def begin(self) -> None:
        """Look for it; asked for again meanwhile, what is looked for next counts."""
        if self._is_on:
            self._is_asked_again = True
            return
        self._is_on = True
        path, clock, find = self._desk.shop.path, self._desk.shop.clock, self._find

        def work(progress: Progress) -> object:
            with reading(path, clock) as shop:
                return find(shop, progress)

        task = self._worker().start(work)
        task.done.connect(self._on_done)
        task.ended.connect(self._on_ended)

    def _on_done(self, found: object) -> None:
        if not self._is_asked_again:
            self.found.emit(found)

    def _on_ended(self) -> None:
        self._is_on = False
        if self._is_asked_again:
            self._is_asked_again = False
            self.begin()
