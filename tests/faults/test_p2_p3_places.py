"""P2, P3: a home of any name or depth, and a small screen without a tray: the program works, and reminds."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.start_up import Scene, make_shop

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the homes are made as Unix has them")
_REMINDED = """
import json, sys
from pathlib import Path
from datetime import date
from PySide6.QtCore import QTimer
import shop_crm.ui.main_window as module
from shop_crm.clock import Clock
from shop_crm.ui.tray import Tray
def inside(widget):
    return widget.screen().availableGeometry().contains(widget.geometry())
def told(self):
    start(self)
    QTimer.singleShot(300, lambda: look(self))
def look(self):
    self.reminding.beat()
    reminder, room = self.reminding.window, self.screen().availableGeometry()
    told = self.toast.told
    print(json.dumps({
        "room": [room.width(), room.height()], "tray": Tray.is_there(),
        "window": self.width() <= room.width() and self.height() <= room.height(),
        "seen": reminder.isVisible() and inside(reminder),
        "toast": told and told[0] == reminder.heading.text() and self.toast.isVisible(),
    }), flush=True)
    self.quit()
start = module.MainWindow.start_reminding
module.MainWindow.start_reminding = told
from shop_crm.ui.start import run_window
raise SystemExit(run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))))
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_shop(tmp_path_factory.mktemp("sample"))


HOMES = {
    "accents": "Zoë & Söhne",
    "signs": "my shop #1? 100%",
    "chinese": "小王",
    "longer than 260": "/".join(["a rather long name " * 4] * 3),
    "no text": os.fsdecode(b"no utf-8 \xff"),
}


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.lengthy) if kind == "accents" else kind for kind in HOMES]
)
@pytest.mark.parametrize("way", ["window", "due"])
def test_p2_a_first_start_works_in_a_home_of_any_name(tmp_path: Path, sample: Path, kind: str, way: str) -> None:
    scene = Scene(base=tmp_path / HOMES[kind], sample=sample)
    shop = scene.data / "shop.db"
    assert kind != "longer than 260" or len(str(shop)) > 260
    command = [sys.executable, "-B", *(["-m", "tests.faults.watched"] if way == "window" else ["main.py"])]
    runs = [["due"]] if way == "due" else [[], ["--shop", str(shop)]]
    if way == "due":
        runs.insert(0, ["new", "--country", "ID"])
    for arguments in runs:
        child = subprocess.run(
            [*command, *arguments], cwd=ROOT, env=scene.env() | {"TMPDIR": str(tmp_path)}, text=True,
            capture_output=True, preexec_fn=scene.limit, timeout=120,
        )  # fmt: skip
        amiss = [line for line in child.stderr.splitlines() if not line.startswith("This plugin does not support")]
        assert (child.returncode, amiss) == (0, [])
        assert way == "due" or [json.loads(line)["what"] for line in child.stdout.splitlines()] == ["window"]
    assert shop.is_file()


def test_p3_on_a_small_screen_at_125_percent_without_a_tray_the_reminder_is_seen(tmp_path: Path, sample: Path) -> None:
    scene = Scene(base=tmp_path / "scene", sample=sample)
    screen = {"name": "small", "x": 0, "y": 0, "width": 1024, "height": 768, "dpr": 1}
    (tmp_path / "screen.json").write_text(
        json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}), "utf-8"
    )
    env = scene.env() | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path}/screen.json", "QT_SCALE_FACTOR": "1.25"}
    child = subprocess.run(
        [sys.executable, "-c", _REMINDED, str(scene.good())], cwd=ROOT, env=env, text=True, capture_output=True,
        timeout=120,
    )  # fmt: skip
    assert child.stdout, child.stderr
    told = json.loads(child.stdout)
    assert told == {"room": [819, 614], "tray": False, "window": True, "seen": True, "toast": True}
