"""Print the budgets of the window: python -m tests.bench.window [--quick]"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shop_crm.domain.settings import Mode
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.garbage import leave_out_what_stands
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.theme import STYLE, Theme
from shop_crm.words.words import Words
from tests.bench.__main__ import LARGE, QUICK, Row
from tests.bench.bench_shop import make_bench_shop

STARTS = 7
TYPED = ("budi", "siti w", "7788", "agus", "0815", "lest")
WARM_UP = "putri"
ROWS = 1_000_000
ROOT = Path(__file__).parents[2]

_BARE = """
import time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def event(self, event):
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint:
            print(time.time(), flush=True)
            import os
            os._exit(0)
        return handled
application = QApplication([])
window = Window()
window.show()
application.exec()
"""
_OURS = """
from shop_crm.ui.garbage import look_for_none
from shop_crm.ui.importing import import_plainly
look_for_none()
import_plainly()
import sys, time
from pathlib import Path
import shop_crm.ui.main_window as module
def settle(self):
    print(time.time(), flush=True)
    import os
    os._exit(0)
module.MainWindow._settle = settle
from shop_crm.ui.start import run_window
run_window(Path(sys.argv[1]))
"""


def main() -> None:
    """Make the bench shop, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size: for a look in passing")
    size = QUICK if parser.parse_args().quick else LARGE
    with tempfile.TemporaryDirectory() as folder:
        shop = make_bench_shop(Path(folder) / "bench.db", **size)
        print(f"bench shop: {size}, {shop.path.stat().st_size / 1e6:.0f} MB")
        print(f"{'':<58}{'measured':>12}{'bare':>12}{'ratio':>8}{'limit':>7}")
        print(_start(shop, Path(folder)))
        for row in _window(shop, Path(folder)):
            print(row)
        shop.close()


def _start(shop: Shop, folder: Path) -> Row:
    """From the process to the Today page painted, in turn with an empty window; the first of each warms the disk."""
    env = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder), PYTHONPYCACHEPREFIX=str(folder / "pyc"))
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[float]] = {_BARE: [], _OURS: []}
    for _ in range(STARTS + 1):
        for code, taken in times.items():
            began = time.time()
            command = [sys.executable, "-c", code, str(shop.path)]
            run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
            taken.append((float(run.stdout) - began) * 1000)
    bare, ours = (statistics.median(taken[1:]) for taken in times.values())
    return Row(budget="P1 start to Today painted / an empty window", measured=f"{ours:.0f} ms",
               bare=f"{bare:.0f} ms", ratio=ours / bare, limit=1.5)  # fmt: skip


def _window(shop: Shop, folder: Path) -> list[Row]:
    application = QApplication.instance() or QApplication(["bench", *STYLE])
    assert isinstance(application, QApplication)
    theme = Theme(Mode.LIGHT)
    theme.put_on(application)
    this_pc = QSettings(str(folder / "pc.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Desk(shop=shop, words=Words("en"), theme=theme, this_pc=this_pc))
    window.settled.connect(leave_out_what_stands)
    window.furnished.connect(leave_out_what_stands)
    window.resize(1366, 728)
    window.show()
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    QCoreApplication.processEvents()
    _typed(page, WARM_UP)
    p99 = statistics.quantiles([taken for text in TYPED * 3 for taken in _typed(page, text)], n=100)[98]
    page.search.setText("")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ids = array("q", (1 + place % 1000 for place in range(ROWS)))
    page._model.show(ids)
    for _ in range(3):
        QCoreApplication.processEvents()  # laid out and painted at its top
    began = time.perf_counter()
    page.view.scrollToBottom()
    page.view.viewport().repaint()
    bottom = (time.perf_counter() - began) * 1000
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    page.show_found()
    for name in ("counter", "settings", "today"):
        window.go(name)
    window._on_wanted("language", None)
    QCoreApplication.processEvents()
    began = time.perf_counter()
    window._renew()
    window.repaint()
    renewed = (time.perf_counter() - began) * 1000
    window.end()
    return [
        Row(budget="P5 key press to painted list, p99 in ms / 10 ms", measured=f"{p99:.1f} ms", bare="",
            ratio=p99 / 10, limit=1.0),
        Row(budget="another language, four pages made anew, in ms / 1 s", measured=f"{renewed:.0f} ms", bare="",
            ratio=renewed / 1000, limit=1.0),
        Row(budget="P11 bottom of 1,000,000 rows in ms / 100 ms", measured=f"{bottom:.0f} ms", bare="",
            ratio=bottom / 100, limit=1.0),
        Row(budget="P11 memory for 1,000,000 rows in MB / 40 MB", measured=f"{grown:.0f} MB", bare="",
            ratio=grown / 40, limit=1.0),
    ]  # fmt: skip


def _typed(page: CustomersPage, text: str) -> list[float]:
    """Milliseconds from each key press to the painted list."""
    page.search.setText("")
    times = []
    for letter in text:
        began = time.perf_counter()
        QTest.keyClicks(page.search, letter)
        page.view.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
    return times


if __name__ == "__main__":
    main()
