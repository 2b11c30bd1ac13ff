"""The moment after something was done, in which the same key pressed once more is not meant (faults.md K4)."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication


class Haste:
    """Begins with what was done, and is over when two clicks would be two clicks."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def begin(self) -> None:
        """Something was done just now."""
        self._since.start()

    def once(self, verb: Callable[[], object]) -> None:
        """Do it, unless something was done a moment ago: whoever presses twice has not seen what comes next."""
        if not self.is_on:
            verb()
            self.begin()

    @property
    def is_on(self) -> bool:
        """Whether a second press is still the first one's echo."""
        return self._since.isValid() and self._since.elapsed() < QApplication.doubleClickInterval()
