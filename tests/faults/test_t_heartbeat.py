"""One job, one timer, no thread: a beat at the start, each minute and on waking up (pitfalls.md 2 to 5)."""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from apscheduler.triggers.interval import IntervalTrigger
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shop_crm.ui.heartbeat import Heartbeat

START = datetime(2026, 11, 23, 10, tzinfo=UTC)
DAY = timedelta(days=1)


class Bench:
    """A heartbeat whose minutes pass by hand: the clock is moved, then the timer's timeout is given."""

    def __init__(self, clock: time_machine.Traveller) -> None:
        self.clock = clock
        self.heartbeat = Heartbeat()
        self.beats: list[datetime] = []
        self.heartbeat.beat.connect(lambda: self.beats.append(datetime.now(UTC)))

    @property
    def timer(self) -> QTimer:
        (timer,) = self.heartbeat.findChildren(QTimer)
        return timer

    def wake_after(self, wait: timedelta) -> None:
        self.clock.shift(wait)
        self.timer.stop()
        self.timer.timeout.emit()

    def pass_time(self, wait: timedelta) -> int:
        """Let the timer run out as often as it is armed for within this time; gives how often that was."""
        wake_ups, end = 0, datetime.now(UTC) + wait
        while datetime.now(UTC) + timedelta(milliseconds=self.timer.interval()) <= end:
            assert self.timer.interval() > 0, "it would wake without end"
            self.wake_after(timedelta(milliseconds=self.timer.interval()))
            wake_ups += 1
        return wake_ups


@pytest.fixture
def bench() -> Iterator[Bench]:
    with time_machine.travel(START, tick=False) as clock:
        made = Bench(clock)
        yield made
        made.heartbeat.stop()


@pytest.fixture
def beating(bench: Bench, qtbot: QtBot) -> Bench:
    """It has had its first beat."""
    with qtbot.waitSignal(bench.heartbeat.beat):
        bench.heartbeat.start()
    return bench


def test_it_beats_at_the_start_once_the_loop_runs(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.heartbeat.beat):
        bench.heartbeat.start()
        assert bench.beats == []
    assert bench.beats == [START]
    assert (bench.timer.isActive(), bench.timer.interval()) == (True, 60_000)
    assert bench.timer.timerType() == Qt.TimerType.PreciseTimer  # a coarse one wakes twice a minute


def test_it_beats_once_a_minute(beating: Bench) -> None:
    assert beating.pass_time(timedelta(minutes=3)) == 3
    assert beating.beats == [START + timedelta(minutes=n) for n in range(4)]


def test_it_has_one_job_that_is_never_dropped(beating: Bench) -> None:
    (job,) = beating.heartbeat._scheduler.get_jobs()
    assert (job.misfire_grace_time, job.coalesce, job.trigger.interval) == (None, True, timedelta(minutes=1))
    assert [type(store).__name__ for store in beating.heartbeat._scheduler._jobstores.values()] == ["MemoryJobStore"]
    beating.pass_time(timedelta(minutes=5))
    assert [known.id for known in beating.heartbeat._scheduler.get_jobs()] == [job.id]


def test_it_beats_in_the_thread_of_the_window_and_starts_none(beating: Bench) -> None:
    threads, seen = threading.enumerate(), []
    beating.heartbeat.beat.connect(lambda: seen.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)
    beating.pass_time(timedelta(minutes=2))
    assert seen == [threading.main_thread()] * 2
    assert threading.enumerate() == threads


def test_after_stop_there_is_no_timer_no_thread_and_no_beat(beating: Bench, qapp: QGuiApplication) -> None:
    timer, scheduler, ended = beating.timer, beating.heartbeat._scheduler, []
    timer.destroyed.connect(lambda: ended.append(True))
    del timer
    beating.heartbeat.stop()
    assert (beating.heartbeat.findChildren(QTimer), ended, scheduler.running) == ([], [True], False)
    beating.clock.shift(DAY)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qapp.processEvents()
    assert beating.beats == [START]
    assert threading.enumerate() == [threading.main_thread()]
    beating.heartbeat.stop()


def test_it_can_be_started_again_after_a_stop(beating: Bench, qtbot: QtBot) -> None:
    beating.heartbeat.stop()
    with qtbot.waitSignal(beating.heartbeat.beat):
        beating.heartbeat.start()
    assert len(beating.heartbeat._scheduler.get_jobs()) == 1


def timers() -> int:
    gc.collect()
    return sum(isinstance(known, QTimer) for known in gc.get_objects())


def test_t14_an_hour_wakes_sixty_times_and_leaves_no_more_timers(
    beating: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTimer, "singleShot", lambda *_: pytest.fail("a timer that nothing can stop"))
    before, timer = timers(), beating.timer
    assert beating.pass_time(timedelta(hours=1)) == 60
    assert len(beating.beats) == 61
    assert (beating.timer is timer, timers()) == (True, before)


def test_p10_arming_again_200_times_is_one_wake_up(beating: Bench, qtbot: QtBot, qapp: QGuiApplication) -> None:
    wake_ups: list[bool] = []
    beating.timer.timeout.connect(lambda: wake_ups.append(True))
    with qtbot.waitSignal(beating.timer.timeout):
        for _ in range(200):
            beating.heartbeat._scheduler.wakeup()
    for _ in range(200):
        qapp.processEvents()
    assert 1 <= len(wake_ups) <= 5
    assert beating.beats == [START]


@pytest.mark.parametrize("slept", [timedelta(seconds=91), timedelta(hours=1), DAY, 3653 * DAY], ids=str)
def test_t2_t3_after_a_sleep_or_a_clock_set_forward_it_beats_once_and_goes_on(
    beating: Bench, slept: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, next_fire_time = [], IntervalTrigger.get_next_fire_time
    monkeypatch.setattr(
        IntervalTrigger, "get_next_fire_time", lambda *given: counted.append(given) or next_fire_time(*given)
    )
    beating.wake_after(slept)
    assert beating.beats == [START, START + slept]
    assert len(counted) < 5  # not one for each minute that was missed
    assert beating.pass_time(timedelta(minutes=2)) == 2
    assert len(beating.beats) == 4


@pytest.mark.parametrize("back", [timedelta(hours=1), 366 * DAY], ids=str)
def test_t4_after_a_clock_set_back_it_beats_and_goes_on(beating: Bench, back: timedelta) -> None:
    beating.wake_after(-back)
    assert beating.beats == [START, START - back]
    assert beating.pass_time(timedelta(minutes=2)) == 2
    assert len(beating.beats) == 4


def test_it_never_sleeps_longer_than_a_minute(beating: Bench) -> None:
    beating.heartbeat._arm(86_400 * 30)
    assert (beating.timer.isActive(), beating.timer.interval()) == (True, 60_000)


def test_a_timer_that_ran_out_early_waits_for_the_rest(beating: Bench) -> None:
    beating.wake_after(timedelta(seconds=57))
    assert (len(beating.beats), beating.timer.interval()) == (1, 3_000)


def test_it_beats_when_the_window_is_woken(beating: Bench, qapp: QGuiApplication) -> None:
    for state in (Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive):
        qapp.applicationStateChanged.emit(state)
    assert len(beating.beats) == 2


def test_t5_a_dialog_opened_on_a_beat_holds_up_no_other(beating: Bench) -> None:
    loop = QEventLoop()

    def open_dialog() -> None:
        beating.heartbeat.beat.disconnect(open_dialog)
        assert beating.timer.isActive()
        beating.wake_after(timedelta(minutes=1))
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    beating.heartbeat.beat.connect(open_dialog)
    beating.wake_after(timedelta(minutes=1))
    assert len(beating.beats) == 3


def test_p2_apscheduler_is_loaded_by_the_start_alone() -> None:
    code = (
        "import sys\nfrom shop_crm.ui.heartbeat import Heartbeat\nHeartbeat()\n"
        "raise SystemExit('apscheduler' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
