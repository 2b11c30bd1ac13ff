"""Safe copies that make themselves, beside the window (faults.md B3, B10, D9)."""

import os
import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_crm import paths
from shop_crm.domain.safe_copies import Occasion
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import backups
from shop_crm.services.shop import Shop
from shop_crm.store import backup, copy_notes
from shop_crm.store.copy_notes import Copy
from shop_crm.store.journal import Answer, Operation
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.last_copy import LastCopy
from shop_crm.ui.safe_copies import SafeCopies
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.ui.widgets.side_bar import SideButton


@pytest.fixture
def copies(desk: Desk, qapp: QApplication) -> Iterator[SafeCopies]:
    made = SafeCopies(desk, lambda: False, qapp)
    yield made
    made.stop()
    assert threading.enumerate() == [threading.main_thread()]


@pytest.fixture
def told(copies: SafeCopies) -> list[str]:
    heard: list[str] = []
    copies.told.connect(heard.append)
    return heard


@pytest.fixture
def stick(desk: Desk, tmp_path: Path) -> Path:
    """The place of a stick that is not there yet."""
    change_pc(desk.this_pc, "backup_folder", str(tmp_path / "stick"))
    return tmp_path / "stick"


def at_rest(copies: SafeCopies, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not copies.is_copying and not copies._before, timeout=20_000)


def change(shop: Shop, rows: int = 1) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.executemany("INSERT INTO customer (name) VALUES (?)", [("Budi",)] * rows)
        return {}

    shop.journal.run("fill", work)


def beside(shop: Shop) -> list[Copy]:
    return copy_notes.all_of(paths.backup_folder(shop.path), shop.path.stem)


def shown(copies: SafeCopies, theme: Theme, qtbot: QtBot) -> tuple[str, str, str]:
    button = SideButton(theme, "", "x")
    qtbot.addWidget(button)
    copies.show_on(button)
    return button.text(), button._icon, button._tone


def test_the_start_makes_a_copy_when_the_shop_holds_something_new(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, told: list[str]
) -> None:
    copies.start()
    at_rest(copies, qtbot)
    assert [copy.occasion for copy in beside(desk.shop)] == [Occasion.START]
    copies.start()
    at_rest(copies, qtbot)
    assert len(beside(desk.shop)) == 1
    change(desk.shop)
    copies.start()
    at_rest(copies, qtbot)
    assert [copy.counts["customer"] for copy in beside(desk.shop)] == [1, 0]
    assert told == []


def make_older(copy: Copy, age: timedelta) -> None:
    """A copy as if it were so much older."""
    at = copy.made_at - age
    copy_notes.write(Copy(**{name: getattr(copy, name) for name in Copy.__slots__} | {"made_at": at}))
    os.utime(copy.path, (at.timestamp(), at.timestamp()))


def test_every_four_hours_a_shop_that_changed_is_copied(copies: SafeCopies, desk: Desk, qtbot: QtBot) -> None:
    made = backups.make_backup(desk.shop, occasion=Occasion.START)
    change(desk.shop)
    copies.ask()
    at_rest(copies, qtbot)
    assert len(beside(desk.shop)) == 1
    make_older(made, timedelta(hours=4, minutes=1))
    copies.ask()
    at_rest(copies, qtbot)
    assert [copy.occasion for copy in beside(desk.shop)] == [Occasion.HOURS, Occasion.START]


def test_a_copy_that_can_wait_waits_for_other_work(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    busy = SafeCopies(desk, lambda: True, qapp)
    busy.ask()
    assert not busy.is_copying
    busy.stop()


def test_b10_a_stick_that_is_away_is_told_once_and_gets_its_copy_when_it_comes_back(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, told: list[str], stick: Path
) -> None:
    copies.start()
    at_rest(copies, qtbot)
    assert len(told) == 1
    assert f"The other one is missing: There is no folder {stick}." in told[0]
    for _ in range(3):
        change(desk.shop)
        copies.start()
        at_rest(copies, qtbot)
    assert (len(told), len(beside(desk.shop))) == (1, 4)
    stick.mkdir()
    copies.ask()
    at_rest(copies, qtbot)
    (there,) = copy_notes.all_of(stick, desk.shop.path.stem)
    assert there.step == beside(desk.shop)[0].step
    assert len(told) == 1


def test_b10_a_stick_that_comes_back_with_all_of_it_is_not_said_to_miss_anything(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    stick.mkdir()
    copies.make()
    at_rest(copies, qtbot)
    stick.rename(tmp_path / "in the pocket")
    copies.make()
    at_rest(copies, qtbot)
    button = SideButton(desk.theme, "", "circle-check")
    qtbot.addWidget(button)
    copies.show_on(button)
    assert "The second place has no copy" in button.accessibleDescription()
    (tmp_path / "in the pocket").rename(stick)
    copies.ask()
    at_rest(copies, qtbot)
    copies.show_on(button)
    assert button.accessibleDescription() == "Make a safe copy of the shop now"


def test_b10_a_full_stick_is_told_once_and_the_copy_on_this_pc_counts(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, told: list[str], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_pc(desk.this_pc, "backup_folder", "")
    copies.start()
    at_rest(copies, qtbot)
    change_pc(desk.this_pc, "backup_folder", str(stick))
    stick.mkdir()

    def full(*given: object) -> None:
        raise ShopError(ErrorCode.DISK_FULL, path=stick)

    monkeypatch.setattr(backup, "copy_on", full)
    button = SideButton(desk.theme, "", "circle-check")
    qtbot.addWidget(button)
    for _ in range(2):
        copies.ask()
        at_rest(copies, qtbot)
        copies.show_on(button)
    assert len(told) == 1
    assert told[0].startswith("The newest safe copy is not in the second place: ")
    assert button.text().startswith("Safe copy ")


def test_what_came_of_a_copy_by_hand_is_always_told(
    copies: SafeCopies, qtbot: QtBot, told: list[str], stick: Path
) -> None:
    for _ in range(2):
        copies.make()
        at_rest(copies, qtbot)
    stick.mkdir()
    copies.make()
    at_rest(copies, qtbot)
    assert ["The other one is missing" in one for one in told] == [True, True, False]
    assert told[2].startswith("Two safe copies were made and checked")


def test_b3_a_copy_that_is_not_whole_is_not_kept_and_shown_red(
    copies: SafeCopies,
    desk: Desk,
    theme: Theme,
    qtbot: QtBot,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = backups.make_backup(desk.shop)
    with monkeypatch.context() as patch:
        patch.setattr(backup, "_counts_of", lambda path: {})
        for _ in range(2):
            change(desk.shop)
            copies.start()
            at_rest(copies, qtbot)
    assert [copy.path for copy in beside(desk.shop)] == [good.path]
    assert backup.is_as_made(good)
    assert len(told) == 1
    assert "did not hold all that the shop holds" in told[0]
    assert shown(copies, theme, qtbot) == ("No new safe copy", "circle-x", "red")
    copies.start()
    at_rest(copies, qtbot)
    assert shown(copies, theme, qtbot)[1:] == ("circle-check", "green")


def test_d9_a_copy_that_changed_on_the_disk_is_found_at_the_start_and_another_made(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, told: list[str]
) -> None:
    made = backups.make_backup(desk.shop)
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    copies.start()
    at_rest(copies, qtbot)
    newest, spoiled = beside(desk.shop)
    assert (spoiled.path, spoiled.is_spoiled) == (made.path, True)
    assert not newest.is_spoiled
    assert len(told) == 1
    assert "had changed on the disk, so a new one was made" in told[0]
    copies.start()
    at_rest(copies, qtbot)
    assert (len(told), len(beside(desk.shop))) == (1, 2)


@pytest.mark.parametrize(
    ("age", "look"),
    [
        (timedelta(), ("circle-check", "green")),
        (timedelta(hours=25), ("clock", "amber")),
        (timedelta(hours=73), ("triangle-alert", "red")),
    ],
    ids=["fresh", "a day", "three days"],
)
def test_it_is_amber_after_a_day_and_red_after_three(
    copies: SafeCopies, desk: Desk, theme: Theme, qtbot: QtBot, age: timedelta, look: tuple[str, str]
) -> None:
    make_older(backups.make_backup(desk.shop), age)
    assert shown(copies, theme, qtbot)[1:] == look


def test_the_day_of_a_copy_of_last_year_is_read_whole_in_a_narrow_bar(theme: Theme, qtbot: QtBot) -> None:
    button = SideButton(theme, "Safe copy 23\u00a0Nov\u00a02026", "clock", height=36)
    qtbot.addWidget(button)
    button.resize(theme.px(72), 36)
    button.show_slim(is_slim=True)
    button.show()
    assert button.words_fit


def test_a_large_step_has_the_shop_before_it_kept(copies: SafeCopies, desk: Desk, qtbot: QtBot) -> None:
    copies.start()
    at_rest(copies, qtbot)
    change(desk.shop)
    change(desk.shop, rows=200)
    at_rest(copies, qtbot)
    newest = beside(desk.shop)[0]
    assert (newest.occasion, newest.counts["customer"]) == (Occasion.LARGE, 1)


def test_the_end_makes_the_last_copy_and_then_lets_go(copies: SafeCopies, desk: Desk, qtbot: QtBot) -> None:
    copies.start()
    at_rest(copies, qtbot)
    change(desk.shop)
    left: list[bool] = []
    copies.finish(lambda: left.append(True))
    assert left == []
    qtbot.waitUntil(lambda: left == [True], timeout=20_000)
    assert [copy.occasion for copy in beside(desk.shop)] == [Occasion.END, Occasion.START]


def test_a_stick_that_takes_too_long_at_the_end_is_left_and_the_copy_on_this_pc_is_there(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick.mkdir()
    copies.start()
    at_rest(copies, qtbot)
    change(desk.shop)
    monkeypatch.setattr("shop_crm.ui.safe_copies._SHOWN_AFTER_MS", 0)
    monkeypatch.setattr("shop_crm.ui.safe_copies._STICK_MS", 50)
    waited = threading.Event()

    def slow(made: Copy, source: Path, folder: Path, key: object, progress: object) -> Copy:
        assert callable(progress)
        while True:
            progress(1, 100)
            waited.wait(0.01)

    monkeypatch.setattr(backup, "copy_on", slow)
    left: list[bool] = []
    copies.finish(lambda: left.append(True))
    qtbot.waitUntil(
        lambda: any(isinstance(one, LastCopy) and one.isVisible() for one in QApplication.topLevelWidgets())
    )
    qtbot.waitUntil(lambda: left == [True], timeout=20_000)
    assert beside(desk.shop)[0].occasion is Occasion.END
    assert len(copy_notes.all_of(stick, desk.shop.path.stem)) == 1


def test_what_never_began_ends_at_once(copies: SafeCopies) -> None:
    left: list[bool] = []
    copies.finish(lambda: left.append(True))
    assert left == [True]


def test_the_last_copy_cannot_be_closed_away(desk: Desk, qtbot: QtBot) -> None:
    notice = LastCopy(desk)
    qtbot.addWidget(notice)
    notice.show()
    notice.close()
    notice.reject()
    assert notice.isVisible()
    notice.hide()


def test_a_shop_file_that_is_gone_is_told_and_red(
    copies: SafeCopies, desk: Desk, theme: Theme, qtbot: QtBot, told: list[str]
) -> None:
    moved = shutil.move(desk.shop.path, desk.shop.path.with_name("away.db"))
    copies.ask()
    at_rest(copies, qtbot)
    shutil.move(moved, desk.shop.path)
    assert len(told) == 1
    assert "was moved or replaced while it was open" in told[0]
    assert shown(copies, theme, qtbot)[1:] == ("circle-x", "red")


def test_the_last_copy_stands_in_nobodys_way_once_it_is_made(
    copies: SafeCopies, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quitting asks every window that is seen, and the one that says to wait may not be closed: it would never end."""
    monkeypatch.setattr("shop_crm.ui.safe_copies._SHOWN_AFTER_MS", 0)
    copies.start()
    at_rest(copies, qtbot)
    change(desk.shop)
    hold = threading.Event()
    keep_safe = backups.keep_safe
    monkeypatch.setattr(backups, "keep_safe", lambda *given: (hold.wait(20), keep_safe(*given))[1])
    seen: list[list[bool]] = []

    def waits() -> list[bool]:
        return [one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, LastCopy)]

    copies.finish(lambda: seen.append(waits()))
    qtbot.waitUntil(lambda: waits() == [True])
    hold.set()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen == [[False]]
