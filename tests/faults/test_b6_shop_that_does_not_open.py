"""A shop file that does not open: told in one sentence, touched by nobody, brought back by one press (faults.md B6).

D5 empty, D6 missing, D7 not a shop file, D8 damaged pages; B12: a new PC that has one copy and nothing else.
"""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from shop_crm import paths
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.settings import Mode, PcSettings
from shop_crm.services import backups, checks
from shop_crm.services.shop import open_shop, opened
from shop_crm.store import going_back
from shop_crm.ui.dialogs import first_steps
from shop_crm.ui.dialogs.back_dialog import BackDialog
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.trouble import Trouble
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.theme import Theme
from tests.faults.copies_of_a_shop import CLOCK, sell

PC = PcSettings(own_language="en")
ROOT = Path(__file__).parents[2]
Key = Qt.Key


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Mode.LIGHT)
    theme.put_on(qapp)
    return theme


def texts(dialog: QDialog) -> str:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return told.replace("\u00a0", " ")


@pytest.fixture
def broken(new_shops: dict[str, Path], tmp_path: Path) -> Path:
    """A shop with a safe copy of one sale, closed."""
    path = shutil.copy(new_shops["ID"], tmp_path / "toko.db")
    with opened(path, CLOCK) as shop:
        sell(shop, "Budi")
        backups.make_backup(shop)
        sell(shop, "Siti")
    return path


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scramble(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 200)


def spoil_pages(path: Path) -> None:
    with path.open("r+b") as file:
        for page in (3, 9, 20):
            file.seek(page * 4096)
            file.write(b"\x5a" * 4096)


def halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def trouble_of(path: Path) -> ShopError:
    with pytest.raises(ShopError) as refused:
        open_shop(path, CLOCK)
    return refused.value


def answering(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, press: str, seen: list[str] | None = None) -> None:
    """Have the trouble's page answered by a press of this button."""

    def answer(dialog: Notice) -> None:
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        if isinstance(dialog, Trouble):
            qtbot.waitUntil(lambda: not dialog.is_looking and "We look" not in dialog.copy.body.text())
        if seen is not None:
            seen.append(texts(dialog))
        if press == "Enter":
            QTest.keyClick(dialog, Key.Key_Return)
        else:
            button = next(one for one in dialog.findChildren(type(dialog._first)) if one.objectName() == press)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    monkeypatch.setattr(Notice, "exec", answer)


@pytest.mark.parametrize(
    ("break_it", "code"),
    [
        pytest.param(empty, ErrorCode.SHOP_EMPTY, id="d5_empty"),
        pytest.param(scramble, ErrorCode.SHOP_NOT_A_SHOP, id="d7_not_a_shop"),
        pytest.param(spoil_pages, ErrorCode.SHOP_DAMAGED, id="d8_damaged_pages"),
        pytest.param(halve, ErrorCode.SHOP_DAMAGED, id="d8_halved"),
    ],
)
def test_b6_one_press_goes_back_to_the_newest_good_copy_and_the_broken_file_is_kept(
    break_it: Callable[[Path], None],
    code: ErrorCode,
    broken: Path,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    break_it(broken)
    before = broken.read_bytes()
    error = trouble_of(broken)
    assert error.code is code
    seen: list[str] = []
    answering(monkeypatch, qtbot, "Enter", seen)
    told: list[str] = []
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC, told.append) == (None, False, broken)
    assert "Your newest safe copy" in seen[0]
    assert "kept whole under another name" in seen[0]
    with opened(broken, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1
    (kept,) = going_back.kept_aside(broken)
    assert kept.read_bytes() == before
    said = told[0].replace("\u00a0", " ")
    assert said.startswith("The shop is as it was on 23 Nov 2026")
    assert said.endswith(f"The file of before is kept whole: {kept.name}")


@pytest.mark.parametrize("break_it", [empty, scramble, spoil_pages, halve], ids=lambda how: how.__name__)
def test_d5_to_d8_telling_it_touches_nothing(
    break_it: Callable[[Path], None], broken: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it(broken)
    error = trouble_of(broken)
    before = {path: hashlib.sha256(path.read_bytes()).digest() for path in broken.parent.rglob("*") if path.is_file()}
    answering(monkeypatch, qtbot, "quit")
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC) == (None, False, None)
    after = {path: hashlib.sha256(path.read_bytes()).digest() for path in broken.parent.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.usefixtures("quick_passphrases")
def test_b6_where_all_copies_are_locked_it_says_so_and_not_that_there_is_none(
    broken: Path, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(broken, CLOCK) as shop:
        backups.lock_copies(shop, "kopi susu pagi")
        backups.make_backups(shop, stick)
    shutil.rmtree(paths.backup_folder(broken))
    halve(broken)
    seen: list[str] = []
    answering(monkeypatch, qtbot, "quit", seen)
    first_steps.tell_trouble(theme, broken, trouble_of(broken), CLOCK, replace(PC, backup_folder=str(stick)))
    assert "Your safe copies are locked" in seen[0]
    assert "type the passphrase" in seen[0]
    assert "No whole safe copy" not in seen[0]


def test_d6_a_missing_shop_is_never_made_unasked(
    broken: Path, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = tmp_path / "away.db"
    broken.rename(away)
    error = trouble_of(broken)
    assert error.code is ErrorCode.SHOP_MISSING
    seen: list[str] = []
    answering(monkeypatch, qtbot, "quit", seen)
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC) == (None, False, None)
    assert not broken.exists()
    for way in ("Make a new shop", "Open another file…", "All safe copies…", "Back to this copy", "Try again"):
        assert way in way_words(theme, broken, error, qtbot, monkeypatch), way
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(away), ""))
    answering(monkeypatch, qtbot, "find")
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC) == (None, False, away)
    answering(monkeypatch, qtbot, "restore")
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC) == (None, False, broken)
    with opened(broken, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1
    assert going_back.kept_aside(broken) == []


def way_words(theme: Theme, path: Path, error: ShopError, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def answer(dialog: Trouble) -> None:
        dialog.show()
        qtbot.waitUntil(lambda: dialog.restore.isVisible())
        found.extend(one.text() for one in dialog.findChildren(type(dialog._first)) if one.isVisible())
        dialog.reject()

    monkeypatch.setattr(Trouble, "exec", answer)
    first_steps.tell_trouble(theme, path, error, CLOCK, PC)
    monkeypatch.undo()
    return found


def test_without_a_copy_it_says_where_one_may_be(
    new_shops: dict[str, Path], theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shutil.copy(new_shops["ID"], tmp_path / "toko.db")
    empty(path)
    seen: list[str] = []
    answering(monkeypatch, qtbot, "quit", seen)
    first_steps.tell_trouble(theme, path, trouble_of(path), CLOCK, PC)
    assert "No whole safe copy was found" in seen[0]


def test_a_newer_shop_is_not_thrown_back_to_an_older_copy(
    broken: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds: list[bool] = []
    monkeypatch.setattr(Notice, "exec", lambda dialog: kinds.append(isinstance(dialog, Trouble)))
    first_steps.tell_trouble(theme, broken, ShopError(ErrorCode.SHOP_NEWER, path=broken), CLOCK, PC)
    assert kinds == [False]


def test_b12_a_new_pc_is_asked_for_a_copy_by_the_welcome(
    broken: Path, theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copy,) = broken.with_name("toko backups").glob("*.db")
    home = tmp_path / "home" / "shop.db"

    def welcomed(dialog: Welcome) -> None:
        dialog.show()
        button = next(one for one in dialog.findChildren(type(dialog._copy)) if one.objectName() == "bring_copy")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def answer(dialog: BackDialog) -> None:
        dialog.show()
        dialog.add(copy)
        qtbot.waitUntil(dialog.card.sure.isVisible)
        dialog.card.sure.setChecked(True)
        dialog.go_back()
        qtbot.waitUntil(lambda: dialog.copy is not None)

    monkeypatch.setattr(Welcome, "exec", welcomed)
    monkeypatch.setattr(BackDialog, "exec", answer)
    assert first_steps.welcome(theme, home, CLOCK, PC) == (None, False, home)
    with opened(home, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1


_AT_START = """
import sys
from datetime import date
from pathlib import Path
import shop_crm.ui.main_window as module
from PySide6.QtTest import QTest
from shop_crm.clock import Clock
from shop_crm.services.checks import count_rows
from shop_crm.ui import start
from shop_crm.ui.dialogs.trouble import Trouble
start.LARGE = int(sys.argv[2])
def answer(dialog):
    dialog.show()
    while dialog.restore.isHidden():
        QTest.qWait(10)
    print("told", flush=True)
    dialog.go_back()
    while not dialog.chosen:
        QTest.qWait(10)
Trouble.exec = answer
lives = []
def look_and_leave(window):
    lives.append(window)
    if len(lives) == int(sys.argv[3]):
        print(count_rows(window.desk.shop)["purchase"], flush=True)
        window.quit()
module.MainWindow.start_reminding = look_and_leave
start.run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23)))
"""


@pytest.mark.parametrize(
    ("spoilt", "large", "life"),
    [
        pytest.param("wish_customer", 10**9, 1, id="found before the window"),
        pytest.param("wish_customer", 1, 1, id="met by the first page"),
        pytest.param("arrival", 1, 2, id="found by the look at all pages after it"),
    ],
)
def test_d8_the_program_starts_with_the_copy_in_place_of_damaged_pages(
    spoilt: str, large: int, life: int, broken: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(broken)) as conn:
        (page,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (spoilt,)).fetchone()
    with broken.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x5a" * 4096)
    env = dict(os.environ, HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path), APPDATA=str(tmp_path))
    command = [sys.executable, "-c", _AT_START, str(broken), str(large), str(life)]
    ran = subprocess.run(command, cwd=ROOT, env=env, text=True, capture_output=True, timeout=60, check=False)
    assert ran.stdout.splitlines() == ["told", "1"], ran.stderr
    assert len(going_back.kept_aside(broken)) == 1
