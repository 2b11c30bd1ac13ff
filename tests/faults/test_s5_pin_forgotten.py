"""S5: the PIN is forgotten, or ten wrong ones were typed: the wait grows, and its owner has a way back."""

from argparse import Namespace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings

from shop_crm import paths
from shop_crm.cli import pin
from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.lock import Guarded
from shop_crm.domain.settings import Mode
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import lock as services
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.lock import change_lock, is_pin, note_wrong, read_lock, set_pin
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store.journal import Journal
from shop_crm.ui.desk import Desk
from shop_crm.ui.guard import Guard
from shop_crm.ui.theme import Theme
from shop_crm.ui.trouble_report import report
from shop_crm.words.words import Words

PIN = "280561"


class Running:
    """How long the PC runs; a test lets it pass."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


class SetClock(Clock):
    """A clock that somebody sets."""

    at = datetime(2026, 11, 23, 9, 15).astimezone()

    def now(self) -> datetime:
        return SetClock.at


@pytest.fixture
def running() -> Running:
    SetClock.at = datetime(2026, 11, 23, 9, 15).astimezone()
    return Running()


@pytest.fixture
def guard(shop: Shop, running: Running) -> Guard:
    shop.clock = SetClock()
    set_pin(shop, PIN)
    return Guard(shop, running)


def wrong(guard: Guard, running: Running, times: int) -> list[int]:
    """The waits after so many wrong tries, each of which is waited for."""
    waits = []
    for _ in range(times):
        assert not guard.try_pin("9999")
        waits.append(guard.wait_left)
        running.seconds += guard.wait_left
    return waits


def test_s5_the_wait_grows_and_is_capped(guard: Guard, running: Running) -> None:
    assert wrong(guard, running, 9) == [0, 0, 0, 5, 15, 60, 300, 300, 300]
    assert not guard.has_many_wrong
    wrong(guard, running, 1)
    assert guard.has_many_wrong


def test_s5_while_it_waits_even_the_right_pin_opens_nothing_and_nothing_counts(guard: Guard, running: Running) -> None:
    wrong(guard, running, 4)
    guard.close()
    assert not guard.try_pin("9999")
    assert guard.wait_left == 15
    running.seconds += 14
    assert not guard.try_pin(PIN)
    assert guard.wait_left == 1
    assert guard.is_locked
    running.seconds += 1
    assert guard.try_pin(PIN)
    assert not guard.is_locked


def test_s5_an_empty_try_is_none(guard: Guard, shop: Shop) -> None:
    for _ in range(9):
        assert not guard.try_pin("  ")
    assert read_lock(shop).wrong == 0


def test_s5_the_right_pin_ends_the_count(guard: Guard, running: Running, shop: Shop) -> None:
    wrong(guard, running, 5)
    assert guard.try_pin(PIN)
    assert read_lock(shop).wrong == 0
    assert wrong(guard, running, 3) == [0, 0, 0]


def test_s5_a_restart_begins_the_whole_wait_anew(guard: Guard, running: Running, shop: Shop) -> None:
    wrong(guard, running, 6)
    again = Guard(shop, running)
    assert again.wait_left == 60
    assert not again.try_pin(PIN)
    running.seconds += 60
    assert again.try_pin(PIN)


def test_s5_a_restart_after_ten_wrong_ones_shows_the_way_back_at_once(
    guard: Guard, running: Running, shop: Shop
) -> None:
    wrong(guard, running, 10)
    assert Guard(shop, running).has_many_wrong


@pytest.mark.parametrize("days", [-3650, -1, 1, 3650])
def test_s5_a_clock_that_is_set_neither_opens_it_nor_shuts_anybody_out(
    guard: Guard, running: Running, shop: Shop, days: int
) -> None:
    wrong(guard, running, 6)
    assert not guard.try_pin("9999")
    SetClock.at += timedelta(days=days)
    assert guard.wait_left == 300
    assert Guard(shop, running).wait_left == 300
    running.seconds += 300
    assert guard.try_pin(PIN)


def test_s5_the_recovery_code_needs_no_wait_and_takes_the_pin_away(shop: Shop, running: Running) -> None:
    code = set_pin(shop, PIN)
    guard = Guard(shop, running)
    wrong(guard, running, 10)
    assert not guard.try_pin("9999")
    guard.close()
    assert not guard.try_code("ABCDE-FGHJK-MNPRS-TWXYZ")
    assert guard.is_locked
    assert guard.try_code(code.lower().replace("-", " "))
    assert not guard.is_locked
    assert guard.wait_left == 0
    assert not read_lock(shop).is_set
    assert not guard.try_code(code)  # it is used up


def test_s5_a_disk_that_takes_nothing_neither_stops_the_count_nor_shuts_the_owner_out(
    shop: Shop, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = set_pin(shop, PIN)
    guard = Guard(shop, running)

    def full(*_: object, **__: object) -> None:
        raise ShopError(ErrorCode.DISK_FULL, path=shop.path)

    monkeypatch.setattr(Journal, "run", full)
    assert wrong(guard, running, 5) == [0, 0, 0, 5, 15]
    guard.close()
    assert guard.try_pin(PIN)
    guard.close()
    assert guard.try_code(code)
    assert not guard.is_locked


def test_s5_the_pin_opens_what_is_guarded_for_five_minutes_or_until_the_lock(guard: Guard, running: Running) -> None:
    assert not guard.lets(Guarded.EXPORT)
    assert guard.try_pin(PIN)
    assert guard.lets(Guarded.EXPORT)
    running.seconds += 299
    guard.keep_open()
    running.seconds += 299
    assert guard.lets(Guarded.EXPORT)
    running.seconds += 2
    guard.keep_open()
    assert not guard.lets(Guarded.EXPORT)
    guard.try_pin(PIN)
    guard.close()
    assert not guard.lets(Guarded.EXPORT)


def test_s5_a_pc_that_slept_was_idle_though_it_did_not_run(guard: Guard, running: Running, shop: Shop) -> None:
    change_lock(shop, idle_minutes=5)
    guard.touch()
    assert not guard.is_idle
    running.seconds += 299
    assert not guard.is_idle
    running.seconds += 1
    assert guard.is_idle
    guard.touch()
    SetClock.at += timedelta(minutes=5)
    assert guard.is_idle
    guard.touch()
    SetClock.at -= timedelta(days=1)
    assert not guard.is_idle
    running.seconds += 300
    assert guard.is_idle
    change_lock(shop, idle_minutes=0)
    assert not guard.is_idle


def test_s5_no_hash_is_computed_while_it_waits(guard: Guard, running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong(guard, running, 3)
    guard.try_pin("9999")
    monkeypatch.setattr(services, "_hasher", None)
    assert not guard.try_pin(PIN)
    QCoreApplication.processEvents()


# on the terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Somebody sits at it; what they type, last first."""
    answers: list[str] = []
    monkeypatch.setattr(pin, "can_ask", lambda: True)
    monkeypatch.setattr(pin, "ask", lambda told: answers.pop())
    monkeypatch.setattr(pin, "pause", lambda seconds: None)
    return answers


@pytest.fixture
def locked(shop: Shop) -> Shop:
    add_customer(shop, read_typed(shop, name="Bu Kenanga", phones="0813-0000-1111").customer)
    change_settings(shop, language="en")
    set_pin(shop, PIN)
    return shop


def run(shop: Shop, *typed: str) -> int:
    return main([*typed, "--shop", str(shop.path)])


def test_s5_a_guarded_command_asks_for_the_pin(
    locked: Shop, terminal: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = locked.path.with_name("all.zip")
    terminal[:] = ["9999"]
    assert run(locked, "export", "all", str(out)) == 1
    assert "not the PIN" in capsys.readouterr().err
    assert not out.exists()
    assert read_lock(locked).wrong == 1
    terminal[:] = [PIN]
    assert run(locked, "export", "all", str(out)) == 0
    assert out.exists()
    assert read_lock(locked).wrong == 0


@pytest.mark.parametrize(
    "typed",
    [
        ("export", "customers", "out.csv"),
        ("person-copy", "1", "--out", "out.html"),
        ("forget", "1", "--name", "Bu Kenanga"),
        ("undo",),
    ],
    ids=lambda typed: typed[0],
)
def test_s5_without_a_terminal_a_guarded_command_says_so_and_does_nothing(
    locked: Shop, typed: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pin, "can_ask", lambda: False)
    before = "".join(locked.db.iterdump())
    assert run(locked, *typed) == 1
    assert "The owner's PIN is needed" in capsys.readouterr().err
    assert "".join(locked.db.iterdump()) == before


def test_s5_other_commands_do_not_ask(locked: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "can_ask", lambda: False)
    assert run(locked, "find", "kenanga") == 0
    assert run(locked, "due") == 0
    assert run(locked, "backup") == 0


def test_s5_what_the_owner_left_free_does_not_ask(locked: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "can_ask", lambda: False)
    change_lock(locked, guarded=frozenset({Guarded.FORGET}))
    assert run(locked, "export", "customers", str(locked.path.with_name("out.csv"))) == 0
    undo(locked)


def test_s5_wrong_tries_on_the_terminal_wait_too(
    locked: Shop, terminal: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    waited: list[int] = []
    monkeypatch.setattr(pin, "pause", waited.append)
    for _ in range(5):
        note_wrong(locked)
    terminal[:] = [PIN]
    assert run(locked, "export", "customers", str(locked.path.with_name("out.csv"))) == 0
    assert waited == [15]
    assert "15 seconds" in capsys.readouterr().err
    assert is_pin(locked, PIN)


def test_s5_going_back_to_a_copy_asks_too_unless_the_file_cannot_be_read(
    locked: Shop, terminal: list[str], tmp_path: Path
) -> None:
    typed, words, said = Namespace(command="restore"), Words("en"), list[str]()

    def check(path: Path) -> None:
        pin.check_pin_of(typed, path, Clock(), words, said.append)

    terminal[:] = ["9999"]
    with pytest.raises(ShopError) as raised:
        check(locked.path)
    assert raised.value.code is ErrorCode.PIN_WRONG
    assert read_lock(locked).wrong == 1
    terminal[:] = [PIN]
    check(locked.path)
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"not a shop" * 1000)
    for path in (broken, tmp_path / "missing.db"):
        check(path)
    assert said == []


def test_s5_neither_log_nor_trouble_report_tells_of_the_pin(
    locked: Shop, terminal: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, log = set_pin(locked, PIN), tmp_path / "log.txt"
    caplog.set_level(0)
    guard = Guard(locked)
    for tried in ("9137", PIN):
        guard.try_pin(tried)
    terminal[:] = ["9137"]
    run(locked, "export", "all", str(tmp_path / "all.zip"))
    guard.try_code(code)
    log.write_text(caplog.text, encoding="utf-8")
    monkeypatch.setattr(paths, "log_file", lambda: log)
    this_pc = QSettings(str(tmp_path / "this_pc.ini"), QSettings.Format.IniFormat)
    told = report(Desk(shop=locked, words=Words("en"), theme=Theme(Mode.LIGHT), this_pc=this_pc))
    this_pc.sync()
    for secret in (PIN, "9137", code, code.replace("-", ""), "argon2id"):
        assert secret not in told + caplog.text
    lying_there = [file for file in tmp_path.rglob("*") if file.is_file() and not file.name.startswith("toko.db")]
    assert not any(PIN.encode() in file.read_bytes() for file in lying_there)
