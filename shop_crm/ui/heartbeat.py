"""The heartbeat: asks once a minute, at the start and on waking up what is due. The database knows the answer."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from shop_crm.clock import Clock

if TYPE_CHECKING:
    from apscheduler.schedulers.qt import QtScheduler

BEAT_SECONDS = 60
JUMP = timedelta(seconds=90)
"""More than this between two wake-ups: the PC slept or its clock was set."""


class Heartbeat(QObject):
    """One interval job of APScheduler on one timer (design.md 3); it lives in the GUI's thread and makes no other."""

    beat = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer: QTimer | None = None
        self._scheduler: QtScheduler | None = None
        self._woken_at = Clock().now()
        self._is_due = False

    def start(self) -> None:
        """Beat as soon as the event loop runs, and once a minute from then on."""
        assert self._timer is None, "it beats already"
        self._timer = QTimer(self, singleShot=True)
        # A coarse timer may wake up to 3 s early, find nothing due and wake a second time.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        _application().applicationStateChanged.connect(self._on_state_changed)
        self._begin()

    def stop(self) -> None:
        """Beat no more; the timer is gone. Nothing happens when it does not beat."""
        if self._timer is None:
            return
        _application().applicationStateChanged.disconnect(self._on_state_changed)
        self._end()
        self._timer.setParent(None)
        self._timer = None

    def _begin(self) -> None:
        self._woken_at = Clock().now()
        self._scheduler = _one_timer_scheduler(self._arm)
        _add_job(self._scheduler, self._on_due, self._woken_at)
        self._scheduler.start()

    def _end(self) -> None:
        assert self._scheduler is not None
        self._scheduler.shutdown()
        self._scheduler = None

    def _arm(self, wait_seconds: float | None) -> None:
        """Wake up after this time, but within the minute: a timer does not see that the clock was set."""
        assert self._timer is not None
        if wait_seconds is None:
            self._timer.stop()
        else:
            self._timer.start(min(ceil(wait_seconds * 1000), BEAT_SECONDS * 1000))

    def _on_timeout(self) -> None:
        now = Clock().now()
        if not timedelta() <= now - self._woken_at <= JUMP:
            # Set back, the scheduler would wait until the old hour; years ahead, it would count every missed minute.
            self._end()
            self._begin()
        self._woken_at = now
        assert self._scheduler is not None
        self._scheduler._process_jobs()
        if self._is_due:
            # Only now, with the timer armed again: a dialog opened on this beat must not hold up the next ones.
            self._is_due = False
            self.beat.emit()

    def _on_due(self) -> None:
        self._is_due = True

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.beat.emit()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


def _one_timer_scheduler(arm: Callable[[float | None], None]) -> "QtScheduler":
    # Loaded here: apscheduler costs more than the first window, which is painted without it (performance.md P2).
    from apscheduler.executors.debug import DebugExecutor
    from apscheduler.schedulers.qt import QtScheduler

    class OneTimerScheduler(QtScheduler):
        """The stock one arms by QTimer.singleShot, which gives PySide6 nothing to stop: its timers pile up."""

        def _start_timer(self, wait_seconds: float | None) -> None:
            arm(wait_seconds)

        def _stop_timer(self) -> None:
            arm(None)

    # The default executor is a pool of threads, where the shop's connection must not be used.
    return OneTimerScheduler(timezone=UTC, executors={"default": DebugExecutor()})


def _add_job(scheduler: "QtScheduler", work: Callable[[], None], first: datetime) -> None:
    """The one job. However late it is, it runs, and once: by default it would be dropped after a second."""
    from apscheduler.triggers.interval import IntervalTrigger  # as above

    scheduler.add_job(
        work,
        IntervalTrigger(seconds=BEAT_SECONDS, timezone=UTC),
        next_run_time=first,
        misfire_grace_time=None,
        coalesce=True,
    )
