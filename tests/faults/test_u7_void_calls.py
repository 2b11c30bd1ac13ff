"""faults.md U7: a working day of Qt calls that return nothing; the long form is python -m tests.faults.soak."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.faults.soak import MOST_GROWTH, MOST_TIMERS, running_timers, soak


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on")
def test_void_qt_calls_leave_the_count_of_none_alone(qapp: QCoreApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
        thing.blockSignals(False)
    assert abs(sys.getrefcount(None) - before) < 500, "20,000 calls that return nothing moved the count of None"


def test_twenty_minutes_at_the_counter_leave_no_timers_and_no_memory(tmp_path: Path, qapp: QApplication) -> None:
    done = soak(tmp_path, qapp, calls=20_000, minutes=20, seed=1)
    assert (done.minutes, done.beats) == (20, 20)
    assert done.reminders
    assert done.most_timers <= MOST_TIMERS, done.timers
    assert done.growth <= MOST_GROWTH


def test_a_timer_that_runs_is_counted_whoever_made_it(qapp: QApplication) -> None:
    before = len(running_timers(qapp))
    parent = QObject(qapp)
    first, second = QTimer(parent, interval=60_000), QTimer(interval=60_000)
    second.setObjectName("nobody's child")
    for timer in (first, second):
        timer.start()
    started = parent.startTimer(60_000)
    assert len(running_timers(qapp)) == before + 3
    parent.killTimer(started)
    for timer in (first, second):
        timer.stop()
    assert len(running_timers(qapp)) == before
    parent.deleteLater()
