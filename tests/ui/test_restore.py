"""Going back to a safe copy, from the window and where the shop does not open (faults.md D5 to D8, B6)."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.settings import PcSettings
from shop_crm.services import backups, checks, restoring
from shop_crm.services.shop import Shop, new_shop, open_shop, opened, shop_settings
from shop_crm.store import going_back, sealed_copies
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import first_steps
from shop_crm.ui.dialogs.back_dialog import BackDialog
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.trouble import Trouble
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.ending import After
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.theme import Theme
from tests.conftest import TODAY
from tests.faults.copies_of_a_shop import sell

CLOCK = Clock(stand_in=TODAY)
PC = PcSettings(own_language="en")
ROOT = Path(__file__).parents[2]
Key = Qt.Key


@pytest.fixture
def worker() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def make_dialog(desk: Desk, worker: Background, qtbot: QtBot) -> Callable[[], BackDialog]:
    def make() -> BackDialog:
        shop = desk.shop
        now = restoring.present(shop)
        dialog = BackDialog(desk.theme, desk.words, shop.path, shop.clock, lambda: worker, now=now)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        qtbot.waitUntil(lambda: not dialog.model.unknown())
        return dialog

    return make


def texts(dialog: QDialog) -> str:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return told.replace("\u00a0", " ")


def test_each_copy_says_what_it_holds_and_what_would_be_missing(
    make_dialog: Callable[[], BackDialog], shop: Shop
) -> None:
    sell(shop, "Budi")
    backups.make_backup(shop)
    sell(shop, "Siti")
    dialog = make_dialog()
    assert dialog.view.hasFocus()
    told = texts(dialog)
    assert "Toko Sinar Jaya: 1 customer, 1 purchase" in told.replace("customers", "customer").replace(
        "purchases", "purchase"
    )
    assert "5 Nov 2026" in told
    assert "not a letter has changed" in told
    assert "newer than this copy" in told
    assert "stays whole" in told
    assert "stays forgotten" in told


def test_nothing_happens_before_the_tick_and_then_the_copy_lies_ready(
    make_dialog: Callable[[], BackDialog], shop: Shop, qtbot: QtBot
) -> None:
    sell(shop, "Budi")
    backups.make_backup(shop)
    sell(shop, "Siti")
    dialog = make_dialog()
    assert not dialog.go.isEnabled()
    dialog.go_back()
    assert not going_back.ready_file(shop.path).exists()
    QTest.mouseClick(dialog.card.sure, Qt.MouseButton.LeftButton)
    assert dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.copy is not None)
    assert not dialog.isVisible()
    assert checks.count_rows(shop)["purchase"] == 2, "the open shop is as it was"
    assert going_back.ready_file(shop.path).exists()


def test_leaving_it_changes_nothing(make_dialog: Callable[[], BackDialog], shop: Shop) -> None:
    backups.make_backup(shop)
    dialog = make_dialog()
    dialog.card.sure.setChecked(True)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.copy is None
    assert not dialog.isVisible()
    assert not going_back.ready_file(shop.path).exists()


def test_a_damaged_copy_says_so_and_cannot_be_chosen(make_dialog: Callable[[], BackDialog], shop: Shop) -> None:
    os.truncate(backups.make_backup(shop).path, 9_000)
    dialog = make_dialog()
    assert "Nothing was changed" in texts(dialog)
    assert dialog.card.sure.isHidden()
    dialog.card.sure.setChecked(True)
    assert not dialog.go.isEnabled()


def test_a_copy_that_turns_bad_meanwhile_is_refused_in_the_dialog(
    make_dialog: Callable[[], BackDialog], shop: Shop, qtbot: QtBot
) -> None:
    copy = backups.make_backup(shop).path
    dialog = make_dialog()
    os.truncate(copy, 9_000)
    dialog.card.sure.setChecked(True)
    dialog.go_back()
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.isVisible()
    assert copy.name in dialog.message.text()
    qtbot.waitUntil(dialog.cancel.isEnabled)


def test_a_file_from_elsewhere_is_listed_first_and_another_shop_is_told(
    make_dialog: Callable[[], BackDialog], us_shop: Shop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shutil.copy(backups.make_backup(us_shop).path, tmp_path / "found on a stick.db")
    dialog = make_dialog()
    assert "No safe copy was found" in texts(dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    QTest.mouseClick(dialog.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Main Street" in texts(dialog))
    assert "another shop" in texts(dialog)
    dialog.add(tmp_path / "gone.db")
    assert "gone.db" in dialog.message.text()


def test_a_sealed_copy_asks_for_its_passphrase(
    make_dialog: Callable[[], BackDialog], shop: Shop, tmp_path: Path, qtbot: QtBot
) -> None:
    pytest.importorskip("pyrage")
    sell(shop, "Budi")
    key = sealed_copies.make_key("kopi susu pagi")
    sealed_copies.seal(backups.make_backup(shop).path, tmp_path / f"toko 2026-11-22 0800{sealed_copies.ENDING}", key)
    dialog = make_dialog()
    dialog.add(tmp_path / f"toko 2026-11-22 0800{sealed_copies.ENDING}")
    qtbot.waitUntil(dialog.card.field.isVisible)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.card.typed, "kopi susu siang")
    QTest.keyClick(dialog.card.typed, Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in texts(dialog), timeout=20_000)
    dialog.card.typed.clear()
    QTest.keyClicks(dialog.card.typed, "kopi susu pagi")
    QTest.keyClick(dialog.card.typed, Key.Key_Return)
    qtbot.waitUntil(dialog.card.sure.isVisible, timeout=20_000)
    dialog.card.sure.setChecked(True)
    dialog.go_back()
    qtbot.waitUntil(lambda: dialog.copy is not None, timeout=20_000)
    assert going_back.ready_file(shop.path).read_bytes().startswith(b"SQLite format 3")


def test_the_window_is_left_once_a_copy_lies_ready(
    show_window: Callable[[], MainWindow], shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make_backup(shop)
    window = show_window()
    left: list[bool] = []
    monkeypatch.setattr(window, "_leave", lambda: left.append(True))

    def answer(dialog: BackDialog) -> None:
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.model.unknown())
        dialog.card.sure.setChecked(True)
        dialog.go_back()
        qtbot.waitUntil(lambda: dialog.copy is not None)

    monkeypatch.setattr(BackDialog, "exec", answer)
    window.want("restore")
    assert left == [True]
    assert window.after is After.GO_BACK


def test_the_window_stays_when_she_thinks_better_of_it(
    show_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show_window()
    monkeypatch.setattr(BackDialog, "exec", lambda dialog: dialog.reject())
    window.want("restore")
    assert window.after is After.LEAVE


# Where the shop does not open


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
    assert first_steps.tell_trouble(theme, broken, error, CLOCK, PC) == (None, False, broken)
    assert "Your newest safe copy" in seen[0]
    assert "kept whole under another name" in seen[0]
    with opened(broken, CLOCK) as shop:
        assert checks.count_rows(shop)["purchase"] == 1
    (kept,) = going_back.kept_aside(broken)
    assert kept.read_bytes() == before


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


_GOING_BACK = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
import shop_crm.ui.main_window as module
from shop_crm.clock import Clock
from shop_crm.services import restoring
from shop_crm.services.checks import count_rows
from shop_crm.ui.ending import After
lives = []
def look_and_leave(window):
    lives.append(window)
    shop = window.desk.shop
    print(count_rows(shop)["purchase"], flush=True)
    if len(lives) == 1:
        restoring.prepare(Path(sys.argv[2]), shop.path, shop.clock, restoring.present(shop).numbers)
        window.after = After.GO_BACK
        window.quit()
    else:
        QTimer.singleShot(0, lambda: tell_and_leave(window))
def tell_and_leave(window):
    print(window.toast.text.text(), flush=True)
    window.quit()
module.MainWindow.start_reminding = look_and_leave
from shop_crm.ui.start import run_window
sys.exit(run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))))
"""


def test_the_program_goes_back_and_shows_the_shop_of_then(tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    with closing(new_shop(path, shop_settings(country="ID", language="en"), CLOCK)) as shop:
        copy = backups.make_backup(shop).path
        sell(shop, "Budi")
    env = dict(os.environ, HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path), APPDATA=str(tmp_path))
    command = [sys.executable, "-c", _GOING_BACK, str(path), str(copy)]
    ran = subprocess.run(command, cwd=ROOT, env=env, text=True, capture_output=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    before, after, told = ran.stdout.splitlines()
    assert (before, after) == ("1", "0")
    assert "before going back" in told
    assert date(2026, 11, 23).isoformat() in told
