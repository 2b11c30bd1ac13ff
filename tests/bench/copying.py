"""Print the budget of the safe copy, P14: python -m tests.bench.copying [--quick]"""

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from shop_crm.domain.settings import Mode
from shop_crm.services.shop import Shop
from shop_crm.store import backup, copy_notes, shop_file
from shop_crm.ui.desk import Desk
from shop_crm.ui.garbage import leave_out_what_stands
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.words import Words
from tests.bench.__main__ import LARGE, QUICK, Row
from tests.bench.bench_shop import CLOCK, make_bench_shop

TIMES = 5
COPIES = 3
LONGEST_MS = 16


def main() -> None:
    """Make the bench shop, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size: for a look in passing")
    size = QUICK if parser.parse_args().quick else LARGE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shop = make_bench_shop(folder / "bench.db", **size)
        print(f"bench shop: {size}, {shop.path.stat().st_size / 1e6:.0f} MB")
        print(f"{'':<58}{'measured':>12}{'bare':>12}{'ratio':>8}{'limit':>7}")
        for row in (*_copy(shop, folder), _gap(shop, folder)):
            print(row)
        shop.close()


def _copy(shop: Shop, folder: Path) -> list[Row]:
    """In turn with the bare API, whose copy is on the disk then too; quick_check alone tells what the rest is."""
    there = folder / "copies"
    there.mkdir()
    bare: list[float] = []
    ours: list[float] = []
    checks: list[float] = []
    for _ in range(TIMES):
        began = time.perf_counter()
        target = folder / "bare.db"
        with closing(sqlite3.connect(target)) as copied:
            shop.db.backup(copied)
        shop_file.sync(target)
        bare.append(time.perf_counter() - began)
        began = time.perf_counter()
        with closing(sqlite3.connect(f"{target.as_uri()}?mode=ro&immutable=1", uri=True)) as copied:
            assert shop_file.quick_check(copied)
        checks.append(time.perf_counter() - began)
        target.unlink()
        began = time.perf_counter()
        made = backup.copy(shop.db, shop.path, there, CLOCK.now())
        ours.append(time.perf_counter() - began)
        copy_notes.drop(made.path)
    plain, mine, check = (statistics.median(times) for times in (bare, ours, checks))
    return [
        Row(budget="P14 copy, checked, counted and hashed / the bare API", measured=f"{mine * 1000:.0f} ms",
            bare=f"{plain * 1000:.0f} ms", ratio=mine / plain, limit=2),
        Row(budget="P14 the same / the bare API and its quick_check", measured=f"{mine * 1000:.0f} ms",
            bare=f"{(plain + check) * 1000:.0f} ms", ratio=mine / (plain + check), limit=2),
    ]  # fmt: skip


def _gap(shop: Shop, folder: Path) -> Row:
    """How long the loop stands still at most while copies are made in two places; beside it, for as long without."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(Mode.LIGHT)
    theme.put_on(application)
    this_pc = QSettings(str(folder / "pc.ini"), QSettings.Format.IniFormat)
    (folder / "stick").mkdir()
    change_pc(this_pc, "backup_folder", str(folder / "stick"))
    window = MainWindow(Desk(shop=shop, words=Words("en"), theme=theme, this_pc=this_pc))
    window.settled.connect(leave_out_what_stands)
    window.resize(1366, 728)
    window.show()
    _let(0.5)
    window.copies.make()  # loads what copying needs
    while window.copies.is_copying:
        QCoreApplication.processEvents()
    worst, idle = [], []
    for _ in range(COPIES):
        window.copies.make()
        began = time.perf_counter()
        worst.append(_longest(lambda: window.copies.is_copying))
        until = 2 * time.perf_counter() - began
        idle.append(_longest(lambda until=until: time.perf_counter() < until))
    window.end()
    gap, usual = statistics.median(worst), statistics.median(idle)
    return Row(budget="P14 longest gap in the window meanwhile / 16 ms", measured=f"{gap:.1f} ms",
               bare=f"({usual:.1f} ms)", ratio=gap / LONGEST_MS, limit=1)  # fmt: skip


def _longest(goes_on: Callable[[], bool]) -> float:
    """The longest time in ms between two beats of a timer of 1 ms; on a busy PC that is long without a copy too."""
    beats = [time.perf_counter()]
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    while goes_on():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return max((later - earlier for earlier, later in pairwise(beats)), default=0) * 1000


def _let(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
