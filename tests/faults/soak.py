"""A long day at the counter: python -m tests.faults.soak [--calls 1000000] [--hours 8] [--seed 1]

A million Qt calls that give nothing back (faults.md U7), then eight hours of work in one window: the clock is moved on
minute by minute, the heartbeat beats, pages are switched, somebody is looked for, sold to, reminded of and called.
Nothing may end the process, memory may grow by 20 MB after the first hour, and no more than five timers may run.
The suite runs a short form (test_u7_void_calls.py).
"""

import argparse
import gc
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time_machine
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
from shiboken6.Shiboken import isValid

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Mode
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import Shop, change_settings, shop_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.ending import remove_windows
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.words import Words

MOST_TIMERS = 5
MOST_GROWTH = 20_000_000
MORNING = datetime(2026, 11, 23, 9).astimezone()
SOUGHT = ("budi", "siti", "0812", "tv", "王", "100%", "kulkas", "zzz")


@dataclass
class Soaked:
    """What was done, and what it cost."""

    calls: int = 0
    minutes: int = 0
    beats: int = 0
    reminders: int = 0
    pages: int = 0
    sales: int = 0
    searches: int = 0
    most_timers: int = 0
    timers: tuple[str, ...] = ()
    """Whose they were when there were most."""
    memory_warm: int = 0
    memory_end: int = 0

    @property
    def growth(self) -> int:
        """By how many bytes memory grew after the first hour."""
        return self.memory_end - self.memory_warm


def call_void(calls: int) -> int:
    """So many calls that return nothing; by how much they moved the count of references to None."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(calls // 4):
        thing.setObjectName("x")
        thing.blockSignals(False)
        thing.setProperty("kind", 1)
        thing.setParent(None)
    return sys.getrefcount(None) - before


def memory() -> int:
    """Bytes of this process that are in memory now."""
    gc.collect()
    if sys.platform.startswith("linux"):
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource  # elsewhere only the most it ever was is told

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def running_timers(application: QApplication) -> list[str]:
    """Whose timers run, asked of Qt itself for every object that it or Python knows, whoever made it.

    A single shot that ends within this second counts: it is asked for when nothing is waiting to be done.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    known: dict[int, QObject] = {}
    for root in (application, *application.topLevelWidgets(), *(one for one in gc.get_objects() if is_object(one))):
        if isValid(root):
            known[id(root)] = root
            known |= {id(child): child for child in root.findChildren(QObject)}
    names = []
    for one in known.values():
        found = dispatcher.registeredTimers(one) if isValid(one) else []
        names += [f"{type(one).__name__} {one.objectName()} {timer.interval} ms" for timer in found]
    return sorted(names)


def is_object(one: object) -> bool:
    """Whether this is one of Qt's objects; a dead weak reference cannot even be asked."""
    try:
        return isinstance(one, QObject)
    except ReferenceError:
        return False


class Day:
    """One window on a sample shop, whose minutes pass by hand."""

    def __init__(self, folder: Path, application: QApplication, clock: time_machine.Traveller, seed: int) -> None:
        self.application, self.clock, self.chance = application, clock, random.Random(seed)
        self.done = Soaked()
        day = MORNING.date()
        made = make_sample(folder / "soak.db", shop_settings(country="ID", language="en"), Clock(stand_in=day))
        made.clock = Clock()
        theme = Theme(Mode.LIGHT)
        theme.put_on(application)
        this_pc = QSettings(str(folder / "this_pc.ini"), QSettings.Format.IniFormat)
        change_pc(this_pc, "own_language", "en")
        self.shop: Shop = made
        change_settings(made, quiet_hours=(), calls_a_day=200)
        self.window = MainWindow(Desk(shop=made, words=Words("en"), theme=theme, this_pc=this_pc))
        self.window.resize(1366, 728)
        self.window.show()
        self.settle()
        self.window.start_reminding()
        assert self.window.reminding is not None
        self.window.reminding.heartbeat.beat.connect(self._on_beat)

    def settle(self) -> None:
        """Do all that waits."""
        for _ in range(5):
            self.application.processEvents()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def live(self, minutes: int) -> None:
        """So many minutes of work."""
        for minute in range(minutes):
            self._one_minute(minute)
            if minute == min(60, minutes // 2):
                self.done.memory_warm = memory()
            self.done.minutes += 1
        self.settle()
        self.done.memory_end = memory()

    def end(self) -> None:
        """Close."""
        self.window.end()
        self.shop.close()
        remove_windows(self.application)

    def _one_minute(self, minute: int) -> None:
        self.clock.shift(timedelta(minutes=1))
        reminding = self.window.reminding
        assert reminding is not None
        timer = reminding.heartbeat._timer
        assert timer is not None
        timer.stop()
        timer.timeout.emit()
        self.window.go(self.chance.choice(PAGES))
        self.done.pages += 1
        if minute % 2 == 0:
            self._look_for(self.chance.choice(SOUGHT))
        if minute % 5 == 0:
            self._sell(minute)
        if reminding.window is not None and reminding.window.isVisible():
            self.done.reminders += 1
            if minute % 3:
                reminding.window.close()
            else:
                self._call()
        self.settle()
        if minute % 10 == 0:
            self._count_timers()

    def _count_timers(self) -> None:
        # Single shots of what was just done (a draft, a search, a toast) have had their time when she stands still.
        until = time.perf_counter() + 0.05
        while time.perf_counter() < until:
            self.application.processEvents()
        timers = running_timers(self.application)
        if len(timers) > self.done.most_timers:
            self.done.most_timers, self.done.timers = len(timers), tuple(timers)

    def _look_for(self, text: str) -> None:
        page = self.window.go("customers")
        assert isinstance(page, CustomersPage)
        for end in range(1, len(text) + 1):
            page.search.setText(text[:end])
            self.settle()
        page.search.clear()
        self.done.searches += 1

    def _sell(self, minute: int) -> None:
        typed = read_typed(self.shop, name=f"Customer {minute}", phones=f"0812-7{minute:03}-{minute:04}").customer
        line = Line(item="TV", category="tv", amount=5_499_000)
        bought = Purchase(customer_id=0, day=self.shop.today - timedelta(days=10), lines=(line,), said="It hums")
        record_purchase(self.shop, typed, bought)
        self.done.sales += 1

    def _call(self) -> None:
        calls = due_calls(self.shop, 1)
        if calls:
            record_call(self.shop, calls[0].id, self.chance.choice([Outcome.HAPPY, Outcome.NO_ANSWER]))

    def _on_beat(self) -> None:
        self.done.beats += 1


def soak(folder: Path, application: QApplication, *, calls: int, minutes: int, seed: int) -> Soaked:
    """The calls, and then the minutes."""
    moved = call_void(calls)
    assert abs(moved) < 500, f"{calls} calls that return nothing moved the count of None by {moved}"
    with time_machine.travel(MORNING.astimezone(UTC), tick=False) as clock:
        day = Day(folder, application, clock, seed)
        day.done.calls = calls
        try:
            day.live(minutes)
        finally:
            day.end()
    return day.done


def main() -> int:
    """Soak and tell; 1 when a limit was passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak", description="A long day at the counter.")
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--seed", type=int, default=1)
    typed = parser.parse_args()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        done = soak(Path(folder), application, calls=typed.calls, minutes=round(typed.hours * 60), seed=typed.seed)
    print(f"seed {typed.seed}, {done.calls} void calls, {done.minutes} minutes in {time.perf_counter() - began:.0f} s")
    print(
        f"{done.pages} pages, {done.searches} searches, {done.sales} sales, {done.beats} beats, {done.reminders} shown"
    )
    print(f"memory after the first hour {done.memory_warm / 1e6:.1f} MB, at the end {done.memory_end / 1e6:.1f} MB")
    print(f"grown by {done.growth / 1e6:+.1f} MB (at most {MOST_GROWTH / 1e6:.0f})")
    print(f"timers at most {done.most_timers} (at most {MOST_TIMERS}): {'; '.join(done.timers)}")
    return 0 if done.growth <= MOST_GROWTH and done.most_timers <= MOST_TIMERS else 1


if __name__ == "__main__":
    raise SystemExit(main())
