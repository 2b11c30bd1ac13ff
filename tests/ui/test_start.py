"""The program as a process: what it loads before its first window, and what a kill leaves of a half-typed sale."""

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.services.drafts import read_draft
from shop_crm.services.lock import set_pin
from shop_crm.services.shop import new_shop, opened, shop_settings

ROOT = Path(__file__).parents[2]
CLOCK = Clock(stand_in=date(2026, 11, 23))
HEAVY = (
    "apscheduler", "holidays", "phonenumbers", "segno", "charset_normalizer", "python_calamine", "openpyxl",
    "xlsxwriter", "argon2", "vobject", "rapidfuzz", "sqlite_utils", "escpos", "PIL",
)  # fmt: skip
OURS = ("shop_crm.domain.paper_", "shop_crm.exchange", "shop_crm.reports.call", "shop_crm.ui.dialogs.")
"""Of our own: what only a printed list, a file, paper or a dialog needs."""
LONG_LISTS = ("QAccessible", "QGradient", "QIcon", "QStyle")
"""Of Qt's kinds those that bring hundreds of names along as soon as they are touched."""

_LOADED = """
import json, sys
from pathlib import Path
import shop_crm.ui.main_window as module
def settle(self):
    from PySide6 import QtGui, QtWidgets
    print(json.dumps([*sorted(sys.modules), *vars(QtGui), *vars(QtWidgets)]), flush=True)
    import os
    os._exit(0)
module.MainWindow._settle = settle
from shop_crm.ui.start import run_window
run_window(Path(sys.argv[1]))
"""
_HALF_TYPED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import shop_crm.ui.main_window as module
from shop_crm.ui.draft_keeper import DraftKeeper
settle = module.MainWindow._settle
def typing(self):
    settle(self)
    page = self.go("counter")
    page.customer.setText("Bu Siti"); page.customer.textEdited.emit("Bu Siti")
    page.lines.first_item.setText("Kulkas"); page.lines.first_item.textEdited.emit("Kulkas")
keep = DraftKeeper.keep
def kept(self):
    keep(self)
    print("kept", flush=True)
DraftKeeper.keep = kept
module.MainWindow._settle = typing
module.MainWindow.start_reminding = lambda self: None
from shop_crm.ui.start import run_window
run_window(Path(sys.argv[1]))
"""
_ASKED_TO_END = """
import os, signal, sys
from pathlib import Path
import shop_crm.ui.main_window as module
settle, quit = module.MainWindow._settle, module.MainWindow.quit
def at_work(self):
    settle(self)
    print("begun", flush=True)
    os.kill(os.getpid(), signal.SIGTERM)
    print("done", flush=True)
def quitting(self):
    print("ends", flush=True)
    quit(self)
module.MainWindow._settle = at_work
module.MainWindow.quit = quitting
module.MainWindow.start_reminding = lambda self: None
from shop_crm.ui.start import run_window
code = run_window(Path(sys.argv[1]))
print("the signal is its own again", signal.getsignal(signal.SIGTERM) is signal.SIG_DFL, flush=True)
raise SystemExit(code)
"""


def started(code: str, shop: Path, home: Path) -> subprocess.Popen[str]:
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(home), XDG_CONFIG_HOME=str(home), APPDATA=str(home))
    return subprocess.Popen(
        [sys.executable, "-c", code, str(shop)], cwd=ROOT, env=env, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.mark.parametrize("pin", ["", "280561"], ids=["open", "locked"])
def test_nothing_heavy_is_loaded_before_the_first_window(tmp_path: Path, pin: str) -> None:
    shop = tmp_path / "toko.db"
    with closing(new_shop(shop, shop_settings(country="ID"), CLOCK)) as made:
        if pin:
            set_pin(made, pin)
    out, err = started(_LOADED, shop, tmp_path).communicate(timeout=60)
    assert out, err
    loaded = json.loads(out)
    assert "PySide6" in loaded
    assert ("shop_crm.ui.lock_cover" in loaded) is bool(pin)
    assert [name for name in HEAVY if name in loaded] == []
    assert pin or [name for name in LONG_LISTS if name in loaded] == []
    assert [name for name in loaded if name.startswith(OURS)] == []


def test_a_half_typed_sale_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    new_shop(path, shop_settings(country="ID"), CLOCK).close()
    process = started(_HALF_TYPED, path, tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline() == "kept\n"
    process.kill()
    process.communicate()
    with opened(path, CLOCK) as shop:
        kept = read_draft(shop, "sale")
    assert kept is not None
    assert (kept["customer"], kept["lines"][0]["item"]) == ("Bu Siti", "Kulkas")  # type: ignore[index]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM")
def test_who_is_asked_to_end_in_the_midst_of_a_step_does_it_to_its_end(tmp_path: Path) -> None:
    shop = tmp_path / "toko.db"
    new_shop(shop, shop_settings(country="ID"), CLOCK).close()
    process = started(_ASKED_TO_END, shop, tmp_path)
    said, trouble = process.communicate(timeout=60)
    assert said.splitlines() == ["begun", "done", "ends", "the signal is its own again True"], trouble
    assert process.returncode == 0, trouble
