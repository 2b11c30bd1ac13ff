"""Our own mistakes: logged without anybody's data, told honestly once, and the form stays as it is (faults.md K6)."""

import logging
import os
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject

from shop_crm import paths
from shop_crm.errors import ShopError
from shop_crm.log import PlaceOnly, happened
from shop_crm.services.shop import tells_damage
from shop_crm.ui.desk import Desk
from shop_crm.words.errors import sentence

_log = logging.getLogger(__name__)


LONGEST_LOG = 500_000
"""Bytes; a longer log begins anew."""


def keep_log() -> None:
    """Note warnings and mistakes in a file that only its owner can read; without a place for it, go on without."""
    path = paths.log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > LONGEST_LOG:
            path.unlink()
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        path.chmod(0o600)  # the log of an older program may be open to everybody
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(PlaceOnly())
    logging.getLogger().addHandler(handler)


class BugNet(QObject):
    """Catches what no slot expected. `ask_flush` keeps half-typed forms before anything else.

    A file that cannot be read any more is no bug: `leave` leaves the window for what can be done about it.
    """

    def __init__(self, desk: Desk, ask_flush: Callable[[], None], leave: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._desk, self._ask_flush, self._leave = desk, ask_flush, leave
        self._is_telling = False
        self._before = sys.excepthook

    def install(self) -> None:
        """Be told of every exception that nobody caught, in slots too."""
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def remove(self) -> None:
        """As it was before again."""
        sys.excepthook = self._before

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log where it happened, never what was typed: an exception's own text may hold a customer's name."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = happened(kind, trace)
        _log.error("%s", where)
        try:
            self._ask_flush()
        finally:
            self._leave() if tells_damage(error) else self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if self._is_telling:
            return
        from shop_crm.ui.dialogs.notice import Notice  # rarely needed

        words = self._desk.words
        if isinstance(error, ShopError):
            heading, told = words.translate("bug", "This did not work"), sentence(words, error)
        else:
            heading = words.translate("bug", "Something went wrong in the program")
            told = words.translate(
                "bug",
                "What you typed is still there, and what was saved is safe. Try it again; if it happens again, close "
                "the program and open it anew. Where it happened is in the log, without any customer's data.",
            )
        self._is_telling = True
        try:
            Notice(self._desk.theme, heading, told, [("go_on", words.translate("bug", "Go on"))]).exec()
        finally:
            self._is_telling = False
