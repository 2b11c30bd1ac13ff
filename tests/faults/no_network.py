"""A day in the shop where there is no network at all: python -m tests.faults.no_network

Linux takes the network away (`unshare`), and the tests of faults.md S9 are run there.
With `strace` it is counted besides which kinds of sockets the window asks the system for. Neither is needed by the
suite, which does the same with Python's sockets taken away (test_s9_no_network.py).
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ["tests/faults/test_s9_no_network.py"]
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from shop_crm.clock import Clock
from shop_crm.ui import start
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.main_window import MainWindow
from datetime import date

def tour(window):
    for name in PAGES:
        window.go(name)
    QTimer.singleShot(1500, window.quit)

shown = MainWindow.show
def show(self):
    shown(self)
    QTimer.singleShot(500, lambda: tour(self))
MainWindow.show = show
raise SystemExit(start.run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))))
"""


def main() -> int:
    """Run it all; 1 when something failed or asked for a network."""
    if not shutil.which("unshare"):
        print("this system cannot take the network away: unshare is missing")
        return 1
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    alone = ["unshare", "--map-root-user", "--net"]
    seen = subprocess.run([*alone, "cat", "/proc/net/dev"], capture_output=True, text=True, check=False)
    if seen.returncode:
        print(f"this system does not let us take the network away: {seen.stderr.strip()}")
        return 1
    print("networks that are left:", ", ".join(re.findall(r"^\s*(\w+):", seen.stdout, re.MULTILINE)))
    tests = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *TESTS]
    ran = subprocess.run([*alone, *tests], cwd=ROOT, env=environment, check=False)
    with tempfile.TemporaryDirectory() as folder:
        sockets = _asked_for(Path(folder), environment)
    if sockets is None:
        print("which sockets the window asks for: not counted, strace is missing or not allowed")
    else:
        told = ", ".join(f"{kind} {number}" for kind, number in sorted(sockets.items())) or "none"
        print(f"sockets that the window asked the system for on a tour of all its pages: {told}")
    reached_out = any(kind not in ("AF_UNIX",) for kind in sockets or ())
    return 1 if ran.returncode or reached_out else 0


def _asked_for(folder: Path, environment: dict[str, str]) -> Counter[str] | None:
    """How many sockets of each kind the window made while it was shown, toured and closed; None when not known."""
    if not shutil.which("strace"):
        return None
    shop, notes = folder / "shop.db", folder / "calls.txt"
    home = environment | {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    command = [sys.executable, "-m", "shop_crm"]
    made = [*command, "demo", "--shop", str(shop), "--on", "2026-11-23"]
    if subprocess.run(made, cwd=ROOT, env=home, capture_output=True, check=False).returncode:
        return None
    watched = ["strace", "-f", "-e", "trace=socket", "-o", str(notes), sys.executable, "-c", WINDOW, str(shop)]
    ended = subprocess.run(watched, cwd=ROOT, env=home, capture_output=True, text=True, check=False)
    if ended.returncode or not notes.exists():
        print(ended.stderr[-2_000:])
        return None
    return Counter(re.findall(r"socket\((\w+)", notes.read_text()))


if __name__ == "__main__":
    raise SystemExit(main())
