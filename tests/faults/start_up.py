"""What a start meets that is not as it should be: each fault made, and the real program started on it as a process.

Run it in full by name: python -m tests.faults.start_up
It starts the window and `due` on each, and shows for both what was said, how often a traceback was written, and which
files were touched. The suite runs a few of them (test_start_up.py).
"""

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import open_shop, shop_settings
from tests.faults.powerless import close_to_writing, give_up_power, tree
from tests.faults.work import sell
from tests.museum.dump import restore

ROOT = Path(__file__).parents[2]
CLOCK = Clock(stand_in=date(2026, 11, 23))
_OURS_TO_WRITE = ("log.txt", "Shop CRM.ini", "Shop CRM.ini.lock")
_OF_SQLITE = ("toko.db-wal", "toko.db-shm")
"""What SQLite makes, still empty, before it finds that it cannot go on."""
_SECONDS = 120


@dataclass
class Scene:
    """One start: the shop's folder, a home of its own, and how the program is started."""

    base: Path
    sample: Path
    """A closed shop to copy from."""
    arguments: list[str] = field(default_factory=list)
    largest_file: int | None = None
    """How many bytes a file may have: what a full disk does to every file that grows."""
    program: Path = ROOT
    held: ExitStack = field(default_factory=ExitStack)
    """What goes on meanwhile."""

    def __post_init__(self) -> None:
        for folder in (self.shop.parent, self.config, self.data, self.base / "tmp"):
            folder.mkdir(parents=True)
        self.arguments = ["--shop", str(self.shop)]

    @property
    def shop(self) -> Path:
        return self.base / "shop" / "toko.db"

    @property
    def home(self) -> Path:
        return self.base / "home"

    @property
    def config(self) -> Path:
        return self.home / "config" / "Shop CRM"

    @property
    def data(self) -> Path:
        return self.home / "data" / "Shop CRM"

    def good(self) -> Path:
        """The shop as it should be."""
        return Path(shutil.copy(self.sample, self.shop))

    def env(self) -> dict[str, str]:
        """Everything that is asked for the person's places leads into this home."""
        home = {"HOME": self.home, "XDG_CONFIG_HOME": self.home / "config", "XDG_DATA_HOME": self.home / "data"}
        places = {name: str(path) for name, path in {**home, "TMPDIR": self.base / "tmp"}.items()}
        return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "PYTHONPATH": "."}

    def limit(self) -> None:
        """In the child, before the program begins."""
        if self.largest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.largest_file, self.largest_file))
        give_up_power()

    def left(self) -> dict[str, str]:
        """What lies in the shop's folder and at home, but for what the program keeps of itself."""
        for folder in (self.shop.parent, self.home):
            for path in (folder, *folder.rglob("*")):
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o700)
        found = {**tree(self.shop.parent), **tree(self.home)}
        return {name: content for name, content in found.items() if Path(name).name not in _OURS_TO_WRITE}


@dataclass(frozen=True)
class Fault:
    """What is amiss, and what the person is told; `works` when the program opens all the same."""

    make: Callable[[Scene], object]
    told: str
    """A piece of the sentence; "" where there is nothing to say."""
    works: bool = False
    asks: bool = False
    """Whether `due` answers though the window tells a trouble: the shop can be looked at."""
    due_told: str | None = None
    """What `due` says, where it is something else."""
    touches: tuple[str, ...] = ()
    """What may lie there afterwards though it is not opened."""

    def told_to(self, way: str) -> str:
        return self.due_told if way == "due" and self.due_told is not None else self.told


@dataclass(frozen=True)
class Seen:
    """What came of one start."""

    sentence: str
    works: bool
    tracebacks: int
    touched: tuple[str, ...]
    code: int

    def amiss(self, fault: Fault, way: str) -> list[str]:
        """Everything that should not be so."""
        works = fault.works or (way == "due" and fault.asks)
        found = []
        if fault.told_to(way) not in self.sentence:
            found.append(f"not told: {fault.told_to(way)!r}, but {self.sentence!r}")
        if works != self.works:
            found.append("does not open" if works else "opens")
        if self.tracebacks:
            found.append(f"{self.tracebacks} tracebacks")
        if not fault.works and set(self.touched) - set(fault.touches):
            found.append(f"touched: {self.touched}")
        if self.code not in (0, 1):
            found.append(f"exit code {self.code}")
        return found


# The faults


def _bytes(scene: Scene, content: bytes) -> None:
    scene.shop.write_bytes(content)


def _patched(scene: Scene, place: int, content: bytes) -> None:
    with scene.good().open("rb+") as file:
        file.seek(place)
        file.write(content)


def _other_program(scene: Scene) -> None:
    with closing(sqlite3.connect(scene.shop)) as conn:
        conn.execute("CREATE TABLE song (title)")
        conn.commit()


def _two_pages(scene: Scene) -> None:
    noise = random.Random(8).randbytes(4096)
    for page in (7, 30):
        _patched_again(scene, page * 4096, noise)


def _patched_again(scene: Scene, place: int, content: bytes) -> None:
    if not scene.shop.exists():
        scene.good()
    with scene.shop.open("rb+") as file:
        file.seek(place)
        file.write(content)


def _modes(scene: Scene, file: int, folder: int) -> None:
    scene.good().chmod(file)
    scene.shop.parent.chmod(folder)


def _as_on_a_dvd(scene: Scene) -> None:
    scene.good()
    close_to_writing(scene.shop.parent)


_LOCK = """
import sqlite3, sys, time
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("PRAGMA locking_mode = EXCLUSIVE")
conn.execute("BEGIN EXCLUSIVE")
print("ready", flush=True)
time.sleep(600)
"""
_HOLD = """
import sys, time
from pathlib import Path
from shop_crm.ui.single import SingleInstance
single = SingleInstance(Path(sys.argv[1]))
assert single.is_first()
print("ready", flush=True)
time.sleep(600)
"""


def _meanwhile(scene: Scene, code: str) -> None:
    """Another process is at the shop: in this one, to look at the file would let go of what it holds."""
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(scene.good())], cwd=ROOT, env=scene.env(), stdout=subprocess.PIPE, text=True
    )
    scene.held.callback(child.communicate)
    scene.held.callback(child.kill)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"


def _killed(scene: Scene, *ends: str) -> None:
    """As a power cut leaves it, with an entry in the -wal alone."""
    beside = scene.base / "open"
    beside.mkdir()
    shutil.copy(scene.sample, beside / "toko.db")
    with closing(open_shop(beside / "toko.db", CLOCK)) as shop:
        sell(shop, "sale-1")
        for end in ("", *ends):
            shutil.copy(beside / f"toko.db{end}", scene.shop.with_name(f"toko.db{end}"))


def _wal_alone(scene: Scene) -> None:
    _killed(scene, "-wal", "-shm")
    scene.shop.unlink()


def _rubbish_for_a_wal(scene: Scene) -> None:
    scene.good()
    scene.shop.with_name("toko.db-wal").write_bytes(random.Random(1).randbytes(50_000))


def _older(scene: Scene) -> None:
    restore(ROOT / "tests" / "museum" / "v2.sql", scene.shop)


def _older_on_a_full_disk(scene: Scene) -> None:
    _older(scene)
    scene.largest_file = 8_192


def _full_disk(scene: Scene) -> None:
    scene.good()
    scene.largest_file = 16_384


def _strange_setting(scene: Scene) -> None:
    with closing(sqlite3.connect(scene.good(), isolation_level=None)) as conn:
        of_settings = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'setting'"
        triggers = conn.execute(of_settings).fetchall()
        for name, _ in triggers:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('quiet_hours', '\"lunch\"')")
        for _, made in triggers:
            conn.execute(made)  # else the file is one that another program altered


def _settings_file(scene: Scene, content: bytes, mode: int = 0o600) -> None:
    scene.good()
    path = scene.config / "Shop CRM.ini"
    path.write_bytes(content)
    path.chmod(mode)


def _wild_settings(scene: Scene) -> None:
    look = b"[look]\ntext_size=99999999\nmode=purple\n[window]\nplace=@ByteArray(\\x1\\xff)\n"
    rest = b"[shop]\nfile=@Variant(\\x7f)\n[settings]\nown_language=xx\nsounds=perhaps\nbackup_folder=/none\n"
    _settings_file(scene, look + rest)


def _last_shop_is_gone(scene: Scene) -> None:
    _settings_file(scene, f"[shop]\nfile={scene.base}/shop/gone.db\n".encode())
    scene.arguments = []


def _home_closed(scene: Scene) -> None:
    scene.good()
    for folder in (scene.config, scene.config.parent, scene.data, scene.data.parent, scene.home):
        folder.chmod(0o555)


def _home_closed_at_the_first_start(scene: Scene) -> None:
    _home_closed(scene)
    scene.arguments = []


def _log_is_a_folder(scene: Scene) -> None:
    scene.good()
    (scene.data / "log.txt").mkdir()


def _beside(scene: Scene, name: str, content: bytes, mode: int = 0o600) -> None:
    path = scene.good().with_name(name)
    path.write_bytes(content)
    path.chmod(mode)


def _temporary_files_closed(scene: Scene) -> None:
    scene.good()
    (scene.base / "tmp").chmod(0o555)


def _copy_of_the_program(scene: Scene) -> Path:
    scene.good()
    scene.program = scene.base / "program"
    leave = shutil.ignore_patterns("__pycache__")
    for part in ("shop_crm", "resources"):
        shutil.copytree(ROOT / part, scene.program / part, ignore=leave)
    shutil.copy(ROOT / "main.py", scene.program)
    (scene.program / "tests" / "faults").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "faults" / "watched.py", scene.program / "tests" / "faults")
    return scene.program


def _closed_program(scene: Scene) -> None:
    for path in (program := _copy_of_the_program(scene)).rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    program.chmod(0o555)


def _program_without(scene: Scene, *parts: str) -> None:
    program = _copy_of_the_program(scene)
    for part in parts:
        path = program / "resources" / part
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _program_spoilt(scene: Scene, pattern: str) -> None:
    for path in (_copy_of_the_program(scene) / "resources").glob(pattern):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


FAULTS: dict[str, Fault] = {
    "missing": Fault(lambda scene: None, "There is no shop file"),
    "its drive is missing": Fault(
        lambda scene: scene.arguments.__setitem__(1, "/media/none/toko.db"), "There is no shop file"
    ),
    "empty": Fault(lambda scene: scene.shop.touch(), "is empty"),
    "a folder": Fault(lambda scene: scene.shop.mkdir(), "is a folder"),
    "a pipe": Fault(lambda scene: os.mkfifo(scene.shop), "is not a shop file"),
    "leads nowhere": Fault(lambda scene: scene.shop.symlink_to("nowhere.db"), "There is no shop file"),
    "a name that is too long": Fault(
        lambda scene: scene.arguments.__setitem__(1, str(scene.shop.with_name("x" * 300))), "cannot be"
    ),
    "random bytes": Fault(lambda scene: _bytes(scene, random.Random(1).randbytes(90_000)), "is not a shop file"),
    "a letter": Fault(lambda scene: _bytes(scene, b"Dear Sir"), "is not a shop file"),
    "another program's": Fault(_other_program, "belongs to another program"),
    "cut in half": Fault(
        lambda scene: _bytes(scene, scene.sample.read_bytes()[: scene.sample.stat().st_size // 2]), "is damaged"
    ),
    "its first 100 bytes": Fault(lambda scene: _bytes(scene, scene.sample.read_bytes()[:100]), "is damaged"),
    "its first 50 bytes": Fault(lambda scene: _bytes(scene, scene.sample.read_bytes()[:50]), "is damaged"),
    "two pages overwritten": Fault(_two_pages, "is damaged"),
    "a setting of no sense": Fault(_strange_setting, "is damaged"),
    "newer": Fault(
        lambda scene: _patched(scene, 60, (999).to_bytes(4, "big")), "a newer version", asks=True,
        due_told="nothing can be changed",
    ),
    "read-only": Fault(
        lambda scene: _modes(scene, 0o444, 0o755), "may only be read", asks=True, due_told="nothing can be changed"
    ),
    "in a read-only folder": Fault(
        lambda scene: _modes(scene, 0o644, 0o555), "may only be read", asks=True, due_told="nothing can be changed"
    ),
    "on a DVD": Fault(_as_on_a_dvd, "may only be read", asks=True, due_told="nothing can be changed"),
    "may not be read": Fault(lambda scene: _modes(scene, 0o000, 0o755), "cannot be read"),
    "in a folder that may not be read": Fault(lambda scene: _modes(scene, 0o644, 0o000), "cannot be read"),
    "locked by another program": Fault(lambda scene: _meanwhile(scene, _LOCK), "Another program is using"),
    "held by a program that hangs": Fault(
        lambda scene: _meanwhile(scene, _HOLD), "does not answer", asks=True, due_told=""
    ),
    "full disk": Fault(_full_disk, "The disk is full", touches=_OF_SQLITE),
    "older, on a full disk": Fault(_older_on_a_full_disk, "The disk is full", touches=("toko backups",)),
    "older": Fault(_older, "", works=True),
    "killed: a wal": Fault(lambda scene: _killed(scene, "-wal", "-shm"), "", works=True),
    "copied while open: a wal alone": Fault(lambda scene: _killed(scene, "-wal"), "", works=True),
    "a wal without its shop": Fault(_wal_alone, "There is no shop file"),
    "rubbish for a wal": Fault(_rubbish_for_a_wal, "", works=True),
    "a draft of rubbish": Fault(lambda scene: _beside(scene, "toko.db.sale.draft.json", b"\xff{"), "", works=True),
    "a draft that may not be read": Fault(
        lambda scene: _beside(scene, "toko.db.sale.draft.json", b"{}", 0o000), "", works=True
    ),
    "a list of the forgotten of rubbish": Fault(lambda scene: _beside(scene, "forgotten.json", b"[]"), "", works=True),
    "a list of the forgotten that may not be read": Fault(
        lambda scene: _beside(scene, "forgotten.json", b"{}", 0o000), "", works=True
    ),
    "settings of rubbish": Fault(
        lambda scene: _settings_file(scene, random.Random(2).randbytes(3_000)), "", works=True
    ),
    "wild settings": Fault(_wild_settings, "", works=True),
    "settings that may not be read": Fault(lambda scene: _settings_file(scene, b"", 0o000), "", works=True),
    "the last shop is gone": Fault(_last_shop_is_gone, "There is no shop file"),
    "a home that cannot be written": Fault(_home_closed, "", works=True),
    "a first start in a home that cannot be written": Fault(
        _home_closed_at_the_first_start, "cannot be written", due_told="There is no shop file"
    ),
    "a log that is a folder": Fault(_log_is_a_folder, "", works=True),
    "no place for temporary files": Fault(_temporary_files_closed, "", works=True),
    "a program folder that cannot be written": Fault(_closed_program, "", works=True),
    "a program without its resources": Fault(
        lambda scene: _program_without(scene, "translations", "icons", "fonts", "help"), "files of the program"
    ),
    "a program without one icon": Fault(lambda scene: _program_without(scene, "icons/sun.svg"), "", works=True),
    "a program without its words": Fault(
        lambda scene: _program_without(scene, "translations/shop_crm_en.qm"), "", works=True
    ),
    "a program with spoilt letters": Fault(lambda scene: _program_spoilt(scene, "fonts/*.ttf"), "", works=True),
    "a program with spoilt words": Fault(
        lambda scene: _program_spoilt(scene, "translations/*.qm"), "", works=True
    ),
}  # fmt: skip


# Starting


def start(name: str, way: str, sample: Path, base: Path) -> Seen:
    """Make the fault in a folder of its own, start the program on it ("window" or "due"), and look what came of it."""
    scene = Scene(base=base, sample=sample)
    with scene.held:
        FAULTS[name].make(scene)
        modes = {path: path.stat().st_mode for path in (scene.shop.parent, *scene.home.rglob("*"), scene.home)}
        before = scene.left()
        for path, mode in modes.items():
            path.chmod(mode)
        command = ["-m", "tests.faults.watched"] if way == "window" else ["main.py", "due"]
        child = subprocess.run(
            [sys.executable, "-B", *command, *scene.arguments], cwd=scene.program, env=scene.env(), text=True,
            capture_output=True, preexec_fn=scene.limit, timeout=_SECONDS,
        )  # fmt: skip
        after = scene.left()
    log = scene.data / "log.txt"
    written = child.stderr + (log.read_text("utf-8") if log.is_file() else "")
    shown = [json.loads(line) for line in child.stdout.splitlines()] if way == "window" else []
    sentence = " ".join(" ".join(each["told"]) for each in shown if each["what"] == "dialog")
    return Seen(
        sentence=sentence or child.stderr.strip(),
        works=any(each["what"] == "window" for each in shown) if way == "window" else child.returncode == 0,
        tracebacks=written.count("Traceback"),
        touched=tuple(sorted(name for name in {*before, *after} if before.get(name) != after.get(name))),
        code=child.returncode,
    )


def make_shop(folder: Path) -> Path:
    """A closed shop of invented people."""
    path = folder / "sample.db"
    make_sample(path, shop_settings(country="US"), CLOCK).close()
    return path


def main() -> int:
    """All faults, or those whose name holds what is said, as a table; 1 when anything is amiss."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*", help="a piece of a fault's name")
    wanted = parser.parse_args().name
    amiss = 0
    with tempfile.TemporaryDirectory() as folder:
        sample = make_shop(Path(folder))
        names = [name for name in FAULTS if not wanted or any(piece in name for piece in wanted)]
        for number, name in enumerate(names):
            for way in ("window", "due"):
                seen = start(name, way, sample, Path(folder) / f"{number} {way}")
                wrong = seen.amiss(FAULTS[name], way)
                amiss += bool(wrong)
                told = seen.sentence.replace(folder, "…") or ("opens" if seen.works else "-")
                print(f"{name:46} {way:6} {seen.tracebacks} tracebacks  {len(seen.touched)} touched  {told[:150]}")
                for each in wrong:
                    print(f"    AMISS: {each}")
    print(f"{len(names)} faults, {2 * len(names)} starts: {amiss} amiss")
    return 1 if amiss else 0


if __name__ == "__main__":
    raise SystemExit(main())
