"""Slow work beside the window: one piece at a time in one thread, which lives only as long as there is work.

The work gets plain values or makes a read-only connection of its own (services.shop.open_reading). What it finds
comes back in the window's thread, where everything but the work itself happens.
"""

import gc
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shop_crm.domain.progress import Progress
from shop_crm.errors import ShopError

Work = Callable[[Progress], object]
"""Slow work; it touches nothing of the window."""

_TOLD_SECONDS = 0.03
_SWITCH_SECONDS = 0.0005
_PIECES = 1_000


class Cancelled(BaseException):
    """The person does not want it any more; rises out of the progress of cancelled work and must be let through.

    No Exception, as the system's own cancelling is none: what catches "anything that went wrong" must not eat it.
    """


class Task(QObject):
    """One piece of work; every signal arrives in the window's thread, and `ended` comes last, whatever happened."""

    progressed = Signal(int, int)
    done = Signal(object)
    """The work's result."""
    refused = Signal(object)
    """The ShopError that stopped it."""
    cancelled = Signal()
    ended = Signal()

    _moved = Signal(int, int)
    _left = Signal()

    def __init__(self, work: Work, after_ms: int) -> None:
        super().__init__()
        self._work: Work | None = work
        self.after_ms = after_ms
        self._is_unwanted = threading.Event()
        self._told_at = 0.0
        self._result: object = None
        self._trouble: BaseException | None = None
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Have the work stop at its next progress; its result is not told any more."""
        self._is_unwanted.set()

    @property
    def is_unwanted(self) -> bool:
        """Whether it was cancelled."""
        return self._is_unwanted.is_set()

    def carry_out(self) -> None:
        """In the worker's thread: do the work and keep what came of it.

        The work itself is kept too: were the worker the last to hold something that Qt knows of, as the object of a
        connected method, PySide6 would take that apart here, while the window uses it, and the process would end.
        """
        assert self._work is not None
        try:
            self._check_wanted()
            self._result = self._work(self._on_progress)
        except BaseException as trouble:
            self._trouble = trouble
        self._left.emit()

    def tell(self) -> None:
        """In the window's thread: give the result away, or say what went wrong; a bug rises here."""
        result, trouble = self._result, self._trouble
        self._work = self._result = self._trouble = None
        try:
            if self.is_unwanted or isinstance(trouble, Cancelled):
                self.cancelled.emit()
            elif isinstance(trouble, ShopError):
                self.refused.emit(trouble)
            elif trouble is None:
                self.done.emit(result)
        finally:
            self.ended.emit()
        if trouble is not None and not isinstance(trouble, (Cancelled, ShopError)):
            raise trouble

    def _on_progress(self, done: int, of: int) -> None:
        self._check_wanted()
        now = time.monotonic()
        if now - self._told_at >= _TOLD_SECONDS or done >= of > 0:
            self._told_at = now
            self._moved.emit(done, of)

    def _check_wanted(self) -> None:
        if self._is_unwanted.is_set():
            raise Cancelled

    def _on_moved(self, done: int, of: int) -> None:
        if not self.is_unwanted:
            self.progressed.emit(done, of)


class Background(QObject):
    """The worker: what is asked for while it works waits for its turn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Task] = deque()
        self._running: tuple[Task, threading.Thread] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self._calm = _Calm()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done or waits."""
        return self._running is not None

    def start(self, work: Work, after_ms: int = 0) -> Task:
        """Have this done as soon as what was asked for before is; connect to the task's signals at once.

        With `after_ms` the window gets so long before it to paint what it has just found: it would wait for the worker.
        """
        task = Task(work, after_ms)
        task._left.connect(self._on_left, Qt.ConnectionType.QueuedConnection)
        self._waiting.append(task)
        if self._running is None:
            self._next()
        return task

    def stop(self) -> None:
        """Cancel everything and wait until the worker has left; nothing more is told."""
        self._waiting.clear()
        if self._running is not None:
            task, thread = self._running
            task.cancel()
            if self._soon.isActive():
                self._soon.stop()
            else:
                thread.join()
            self._running = None
        self._calm.end()

    def _next(self) -> None:
        if not self._waiting:
            return
        task = self._waiting.popleft()
        self._running = task, threading.Thread(target=task.carry_out, name="background")
        if task.after_ms:
            self._soon.start(task.after_ms)
        else:
            self._begin()

    def _begin(self) -> None:
        assert self._running is not None
        _, thread = self._running
        self._calm.begin()
        thread.start()

    def _on_left(self) -> None:
        if self._running is None or self._running[0] is not self.sender():
            return  # told by work that was stopped
        task, thread = self._running
        thread.join()
        self._running = None
        self._calm.end()
        self._next()
        task.tell()


class LetGo(QObject):
    """Lets go of long lists a little at each turn: all at once would hold up the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lists: list[list[object]] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def take(self, *lists: list[object]) -> None:
        """Lists that nobody else needs; what is in them must not be held elsewhere either."""
        self._lists += lists
        self._turn.start()

    def _on_turn(self) -> None:
        if not self._lists:
            self._turn.stop()
            return
        del self._lists[-1][-_PIECES:]
        if not self._lists[-1]:
            self._lists.pop()


class _Calm:
    """What the interpreter leaves undone while a worker works, so that the window stays lively.

    A collection in the worker's thread could take widgets apart there, which ends the process, and one over a big
    result would hold up the window for long; so there is none, and results are left out of all later ones. And a thread
    keeps the interpreter for 5 ms at a time: a window that is painted piece by piece would wait for each of them.
    """

    _working: ClassVar[int] = 0
    """How many workers work: both settings are the whole process's."""
    _before: ClassVar[tuple[float, bool]]

    def __init__(self) -> None:
        self._is_on = False

    def begin(self) -> None:
        if self._is_on:
            return
        self._is_on = True
        if not _Calm._working:
            _Calm._before = sys.getswitchinterval(), gc.isenabled()
            gc.disable()
            sys.setswitchinterval(_SWITCH_SECONDS)
        _Calm._working += 1

    def end(self) -> None:
        if not self._is_on:
            return
        self._is_on = False
        gc.freeze()
        _Calm._working -= 1
        if not _Calm._working:
            switch, collects = _Calm._before
            sys.setswitchinterval(switch)
            if collects:
                gc.enable()
