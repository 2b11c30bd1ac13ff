"""The end of the program: every window goes while the application is still there to see it go."""

import gc
from enum import Enum, auto

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6.Shiboken import delete as destroy
from shiboken6.Shiboken import isValid


class After(Enum):
    """What comes after the window."""

    LEAVE = auto()
    """The end of the program."""
    GO_BACK = auto()
    """A safe copy lies ready: it takes the place of the shop file, and is opened."""
    DOUBT = auto()
    """Pages of the file are damaged: it is opened again only after they are looked at."""


def remove_windows(application: QApplication) -> None:
    """All that has no parent goes, and what was to be deleted later.

    Left to the interpreter's exit, PySide6 deletes them in any order, and 6.12 has been seen to end the process there.
    """
    # What opens out of a window has it as its parent and goes with it; Python is not told of that, and would fall.
    for widget in [widget for widget in application.topLevelWidgets() if widget.parent() is None]:
        if isValid(widget):
            destroy(widget)
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
