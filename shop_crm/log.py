"""What is noted of our mistakes: their kind and where they happened, never whose data it was (faults.md S6).

An exception's own text may hold a customer's name, and a library may log the line of a file that it could not read.
So neither is written anywhere: not into the log, and not on the terminal of whoever started the program.
"""

from __future__ import annotations  # read before an old Python is told that it is too old

import logging
import sys
import threading
import traceback
from types import TracebackType

_OURS = "shop_crm"


class PlaceOnly(logging.Formatter):
    """Our own messages, which are made of codes; of everybody else's only who said something, and where."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and after it where an exception came from."""
        is_ours = record.name.partition(".")[0] == _OURS
        told = record.getMessage() if is_ours else f"said something in {record.module}.py, line {record.lineno}"
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {told}"
        if record.exc_info and record.exc_info[0] is not None:
            line += "\n" + happened(record.exc_info[0], record.exc_info[2])
        return line


def happened(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of an exception, and the lines of the program it came through."""
    return f"{kind.__name__}\n{''.join(traceback.format_tb(trace))}"


def keep_quiet_about_data() -> None:
    """From the start on: warnings and what nobody caught are told on the terminal in this way, in every thread."""
    handler = logging.StreamHandler()
    handler.setFormatter(PlaceOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.raiseExceptions = False  # a log that cannot be written (a full disk) would be told with all it was given
    sys.excepthook = tell
    sys.unraisablehook = lambda caught: tell(caught.exc_type, None, caught.exc_traceback)
    threading.excepthook = lambda caught: tell(caught.exc_type, None, caught.exc_traceback)


def tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Say on the terminal where something happened that nobody caught."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), trace)
    elif sys.stderr is not None:  # there is none under pythonw
        print(happened(kind, trace), file=sys.stderr, end="")
