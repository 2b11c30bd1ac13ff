"""D14, D15: one window for one shop; what a power cut leaves of its lock never keeps anybody out."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shop_crm.ui.single import Answer, SingleInstance

ROOT = Path(__file__).parents[2]
_PROGRAM = """
import sys
import shop_crm.ui.main_window as module
def shown(self):
    settle(self)
    print("window", flush=True)
def forward(self):
    print("forward", flush=True)
settle = module.MainWindow._settle
module.MainWindow._settle, module.MainWindow.come_forward = shown, forward
module.MainWindow.start_reminding = lambda self: None
from shop_crm.app import main
raise SystemExit(main())
"""
"""The real program, which says when its window is there and when it is called to the front."""


@pytest.fixture
def path(tmp_path: Path, new_shops: dict[str, Path]) -> Path:
    return Path(shutil.copy(new_shops["ID"], tmp_path / "toko.db"))


class Program:
    """A real process of its own."""

    def __init__(self, path: Path, home: Path) -> None:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", TMPDIR=str(home), HOME=str(home))
        env |= {name: str(home) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, "--shop", str(path)], cwd=ROOT, env=env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def says(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture
def home() -> Iterator[Path]:
    """A short way: a local socket's name has room for a hundred letters."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def start(path: Path, home: Path) -> Iterator[type]:
    """Starts the program on the shop; each is gone with the test."""
    started: list[Program] = []

    def begin() -> Program:
        started.append(Program(path, home))
        return started[-1]

    yield begin  # type: ignore[misc]
    for program in started:
        program.process.kill()
        program.process.communicate()


def lock_in(home: Path) -> Path:
    return next(home.glob("*.lock"))


def test_d14_a_second_start_raises_the_first_window_and_ends(start: type) -> None:
    first = start()
    assert first.says() == "window"
    second = start()
    assert second.process.wait(timeout=30) == 0
    assert first.says() == "forward"
    assert first.process.poll() is None
    assert second.process.communicate() == ("", "")


@pytest.mark.parametrize(("lock", "age"), [("of the dead", "now"), ("empty", "now"), ("empty", "60 s old")])
def test_d15_after_a_kill_the_program_starts_without_help(start: type, home: Path, lock: str, age: str) -> None:
    killed = start()
    assert killed.says() == "window"
    killed.process.kill()
    killed.process.communicate()
    left = lock_in(home)
    if lock == "empty":
        left.write_bytes(b"")
    if age != "now":
        then = time.time() - 60
        os.utime(left, (then, then))
    assert start().says() == "window"


def test_d14_a_second_start_calls_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path / "toko.db"), SingleInstance(tmp_path / "toko.db")
    assert first.is_first()
    first.listen()
    assert not second.is_first()
    with qtbot.waitSignal(first.called):
        assert second.call_first() is Answer.COMES
    first.release()
    assert second.is_first()
    second.release()


def test_d14_one_that_holds_the_shop_and_does_not_answer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shop_crm.ui.single._TRIES", 1)
    first, second = SingleInstance(tmp_path / "toko.db"), SingleInstance(tmp_path / "toko.db")
    assert first.is_first()
    assert not second.is_first()
    assert second.call_first() is Answer.SILENT
    first.release()


def test_d14_another_shop_has_its_own_window(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "toko.db"), SingleInstance(tmp_path / "other.db")
    assert first.is_first()
    assert second.is_first()
    first.release()
    second.release()


@pytest.mark.parametrize(
    "content", [b"", b"rubbish", b"999999999\npython\nhost\n\n\n"], ids=["empty", "rubbish", "dead"]
)
def test_d15_a_lock_that_a_power_cut_left_is_taken_over(tmp_path: Path, content: bytes) -> None:
    single = SingleInstance(tmp_path / "toko.db")
    Path(single._lock.fileName()).write_bytes(content)
    assert single.is_first() or single.call_first() is Answer.NOBODY
    assert single._lock.isLocked()
    single.release()
