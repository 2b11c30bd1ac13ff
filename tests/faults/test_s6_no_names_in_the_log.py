"""faults.md S6: no name, number, note or amount in the log, in a trouble report or on the terminal, whatever fails."""

import ast
import io
import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from shop_crm import log as program_log
from shop_crm import paths
from shop_crm.cli import commands
from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import backups, checks, counter, customers, drafts, history, imports, notes, search
from shop_crm.services.backups import make_backup
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_customer, read_typed
from shop_crm.services.drafts import keep_draft, read_draft
from shop_crm.services.forgetting import clear_files, forget
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store.journal import Journal
from shop_crm.ui.background import Background
from shop_crm.ui.bugs import BugNet, keep_log
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.heartbeat import Heartbeat
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.trouble_report import report
from tests.program_text import PACKAGE, nodes_where

ROOT = PACKAGE.parent
CANARY = "0899RAHASIA77"
NUMBER = "0813-7071-7273"
SIGNS = ("rahasia", "0899", "70717273", "7071-7273", "9876543", "9.876.543", "9,876,543")
"""What a name, a note, a number or an amount of hers would be known by."""


def told_of_her(text: str) -> list[str]:
    return [sign for sign in SIGNS if sign in text.casefold()]


class Heard:
    """All that is written where somebody else may read it: the log file, the terminal, the trouble report."""

    def __init__(self, place: Path, terminal: io.StringIO, capfd: pytest.CaptureFixture[str]) -> None:
        self._place, self._terminal, self._capfd = place, terminal, capfd

    def all_of_it(self, desk: Desk | None = None) -> str:
        for handler in logging.getLogger().handlers:
            handler.flush()
        written = self._place.read_text("utf-8") if self._place.exists() else ""
        of_qt = self._capfd.readouterr().err
        return written + self._terminal.getvalue() + of_qt + (report(desk) if desk else "")


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Heard]:
    """The program's own log and hooks, as its start sets them; a library that tells too much is listened to as well."""
    place = tmp_path / "log" / "log.txt"
    monkeypatch.setattr(paths, "log_file", lambda: place)
    root, before = logging.getLogger(), (sys.excepthook, sys.unraisablehook, threading.excepthook)
    handlers, level = list(root.handlers), root.level
    root.handlers[:] = []
    monkeypatch.setattr(logging, "raiseExceptions", True)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    program_log.keep_quiet_about_data()
    keep_log()
    yield Heard(place, sys.stderr, capfd)  # type: ignore[arg-type]
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level = handlers, level
    sys.excepthook, sys.unraisablehook, threading.excepthook = before


@pytest.fixture
def her(shop: Shop) -> int:
    """A customer of whom every word is a canary."""
    typed = read_typed(shop, name=CANARY, phones=NUMBER, email=f"{CANARY}@example.com", address=CANARY).customer
    line = Line(item=f"TV {CANARY}", category="tv", amount=9_876_543, serial=CANARY)
    bought = Purchase(customer_id=0, day=date(2026, 11, 10), lines=(line,), said=CANARY, served_by=CANARY)
    made = record_purchase(shop, typed, bought)
    record_call(shop, due_calls(shop)[0].id, Outcome.WANTS, said=CANARY, made_by=CANARY)
    open_complaint(shop, made.customer_id, CANARY)
    notes.add_note(shop, made.customer_id, CANARY, CANARY)
    change_settings(shop, shop_name=CANARY, staff=(CANARY,), address=CANARY)
    return made.customer_id


def raised() -> list[BaseException]:
    """Exceptions as they come, each with her words in its own text."""
    words = f"{CANARY} {NUMBER} 9876543"
    return [
        ValueError(words),
        KeyError(words),
        TypeError(words),
        UnicodeEncodeError("ascii", words + "é", len(words), len(words) + 1, words),
        sqlite3.OperationalError(words),
        sqlite3.IntegrityError(words),
        OSError(28, words, words),
        ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=words),
        RecursionError(words),
        ExceptionGroup(words, [ValueError(words)]),
    ]


@pytest.mark.parametrize("error", raised(), ids=lambda error: type(error).__name__)
def test_what_no_slot_expected(
    error: BaseException, desk: Desk, her: int, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Notice, "exec", lambda self: 0)
    net = BugNet(desk, lambda: None)
    net.install()
    try:
        try:
            raise error
        except BaseException as caught:
            caught.add_note(CANARY)
            sys.excepthook(type(caught), caught, caught.__traceback__)
    finally:
        net.remove()
    told = heard.all_of_it(desk)
    assert type(error).__name__ in told
    assert "test_s6_no_names_in_the_log.py" in told, "where it happened is told"
    assert told_of_her(told) == []


def test_what_fails_beside_the_window(desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    def work(progress: object) -> object:
        raise ValueError(CANARY)

    background = Background()
    with qtbot.waitSignal(background.start(work).ended):
        pass
    background.stop()
    told = heard.all_of_it(desk)
    assert "ValueError" in told
    assert told_of_her(told) == []


def test_what_fails_in_a_thread_in_a_listener_in_a_beat_and_at_the_end(
    desk: Desk, her: int, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    class Ending:
        def __del__(self) -> None:
            fail()

    Ending()
    desk.shop.journal.listen(fail)
    notes.add_note(desk.shop, her, "she came by")
    heartbeat = Heartbeat()
    monkeypatch.setattr(Heartbeat, "_on_due", fail)
    heartbeat.start()
    (timer,) = heartbeat.findChildren(QTimer)
    with qtbot.waitSignal(timer.timeout):
        pass
    heartbeat.stop()
    told = heard.all_of_it(desk)
    assert told.count("ValueError") >= 4
    assert "a listener failed after add_note" in told
    assert "apscheduler" in told
    assert told_of_her(told) == []


def test_what_a_library_says(heard: Heard) -> None:
    for name in ("vobject.base", "apscheduler.executors", "root", "shop_crm_no_room_of_ours"):
        other = logging.getLogger(name)
        other.warning("line %s could not be read: %r", 3, CANARY)
        try:
            raise ValueError(CANARY)
        except ValueError:
            other.exception("failed on %s", CANARY, stack_info=True)
    told = heard.all_of_it()
    assert told.count("WARNING vobject.base") == 2
    assert told.count("raise ValueError(CANARY)") == 8, "in the log and on the terminal"
    assert told_of_her(told) == []


def test_what_is_damaged_beside_the_shop(shop: Shop, her: int, heard: Heard) -> None:
    keep_draft(shop, "counter", {"customer": CANARY})
    draft = shop.path.with_name(f"{shop.path.name}.counter.draft.json")
    draft.write_text(f'{{"customer": "{CANARY}')
    assert read_draft(shop, "counter") is None
    draft.unlink()
    draft.mkdir()
    assert not keep_draft(shop, "counter", {"customer": CANARY})
    make_backup(shop)
    forget(shop, her)
    copy = next(paths.backup_folder(shop.path).glob("*.db"))
    copy.write_bytes(f"SQLite format 3\0{CANARY}".encode() * 100)
    shop.path.with_name("forgotten.json").write_text(f'{{"forgotten": "{CANARY}"')
    assert clear_files(shop.path, shop.clock).left
    told = heard.all_of_it()
    assert "the draft of counter is damaged" in told
    assert told_of_her(told) == []


SERVICES: dict[str, Callable[[Shop, int], object]] = {
    "sell": lambda shop, her: sell_again(shop, her),
    "correct": lambda shop, her: counter.correct_purchase(shop, replace(counter.read_purchase(shop, 1), said=CANARY)),
    "void": lambda shop, her: counter.void_purchase(shop, 1),
    "call": lambda shop, her: record_call(shop, 2, Outcome.PROBLEM, said=CANARY),
    "complain": lambda shop, her: open_complaint(shop, her, CANARY),
    "note": lambda shop, her: notes.add_note(shop, her, CANARY),
    "edit": lambda shop, her: customers.edit_customer(shop, replace(read_customer(shop, her), address=CANARY * 2)),
    "set": lambda shop, her: change_settings(shop, shop_name=CANARY * 2),
    "undo": lambda shop, her: history.undo(shop),
    "forget": lambda shop, her: forget(shop, her),
    "import": lambda shop, her: bring_in(shop),
    "copy": lambda shop, her: backups.make_backup(shop),
    "check": lambda shop, her: checks.check_shop(shop),
    "search": lambda shop, her: search.find(shop, CANARY),
    "draft": lambda shop, her: drafts.keep_draft(shop, "counter", {"customer": CANARY}),
}


def sell_again(shop: Shop, her: int) -> object:
    line = Line(item=CANARY, category="tv", amount=9_876_543)
    return record_purchase(shop, read_customer(shop, her), Purchase(customer_id=0, day=shop.today, lines=(line,)))


def bring_in(shop: Shop) -> object:
    rows = f"Order ID,Order Date,Customer Name,Product Name,Sales\n{CANARY},{CANARY},{CANARY},{CANARY},{CANARY}\n"
    return imports.import_prepared(shop, imports.prepare_import(shop, rows.encode()))


@pytest.mark.parametrize("fault", ["none", "begin", "commit", "disk full"])
@pytest.mark.parametrize("name", SERVICES)
def test_what_a_service_does_and_how_it_fails(
    name: str, fault: str, shop: Shop, her: int, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise sqlite3.OperationalError(f"{CANARY} {NUMBER}")

    if fault == "begin":
        monkeypatch.setattr(Journal, "_begin", fail)
    elif fault == "commit":
        shop.journal.settle = fail
    elif fault == "disk full":
        shop.db.execute("PRAGMA max_page_count = 1").fetchone()
    try:
        SERVICES[name](shop, her)
    except ShopError as refused:
        sys.excepthook(type(refused), refused, refused.__traceback__)
    except sqlite3.Error as error:
        if fault == "none":
            raise
        sys.excepthook(type(error), error, error.__traceback__)
    assert told_of_her(heard.all_of_it()) == []


def test_every_page_shows_her_and_nothing_is_noted_of_it(
    desk: Desk, her: int, heard: Heard, show_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    desk.shop.clock = Clock(stand_in=desk.shop.today + timedelta(days=3))
    window = show_window()
    for name in PAGES:
        window.go(name)
        qtbot.wait(1)
    told = heard.all_of_it(desk)
    assert told_of_her(told) == []


LINES = {
    "new": ["new", "--country", "ID", "--name", CANARY],
    "add": ["add", "--customer", CANARY, "--phone", NUMBER, "--item", CANARY, "--amount", "9876543", "--said", CANARY],
    "due": ["due"],
    "find": ["find", CANARY],
    "record": ["record", "2", "problem", "--said", CANARY],
    "check": ["check"],
    "backup": ["backup"],
    "undo": ["undo"],
    "call-list": ["call-list", "--out", "{folder}/list.pdf", "--by", CANARY],
    "person-copy": ["person-copy", "1", "--out", "{folder}/her.html"],
    "import": ["import", "{folder}/sales.csv"],
    "import cards": ["import", "{folder}/cards.vcf", "--kind", "customers"],
    "import rubbish": ["import", "{folder}/broken.xlsx"],
    "export": ["export", "all", "{folder}/all.zip"],
    "forget": ["forget", "1", "--name", CANARY],
}


@pytest.mark.parametrize("name", LINES)
def test_no_command_notes_anything_of_hers(name: str, shop: Shop, her: int, heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    header = "Order ID,Order Date,Customer Name,Product Name,Sales\n"
    (folder / "sales.csv").write_text(
        f"{header}{CANARY},x,{CANARY},{CANARY},{CANARY}\nA,11/8/2026,{CANARY},TV,9876543\n"
    )
    (folder / "cards.vcf").write_text(f"BEGIN:VCARD\nVERSION:2.1\nN:{CANARY};=ZZ\nTEL;X={CANARY}:{CANARY}\nEND:VCARD\n")
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04" + CANARY.encode() * 9)
    place = folder / "new.db" if name == "new" else shop.path
    try:
        code = main([word.format(folder=folder) for word in LINES[name]] + ["--shop", str(place), "--on", "2026-11-23"])
    except SystemExit as wrong:
        pytest.fail(f"these words are no command: {wrong}")
    told = heard.all_of_it()
    if code == 1 and told_of_her(told):
        assert len(told.splitlines()) == 1, "a sentence to her who typed the command, and nothing else"
        told = ""
    assert told_of_her(told) == []


@pytest.mark.parametrize("place", ["command", "start"])
def test_a_mistake_that_ends_the_program_says_where_and_nothing_else(place: str, shop: Shop, her: int) -> None:
    shop.close()
    fails = {
        "command": "from shop_crm.cli import commands\ncommands.IN_SHOP['due'] = fail\n",
        "start": "from shop_crm.cli import main\nmain.make_parser = fail\n",
    }
    code = (
        "import sys\nfrom shop_crm import app\n"
        f"def fail(*_): raise ValueError('{CANARY}')\n{fails[place]}"
        f"sys.argv = ['shop-crm', 'due', '--shop', {str(shop.path)!r}]\nraise SystemExit(app.main())\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "ValueError" in ended.stderr
    assert "line" in ended.stderr
    assert told_of_her(ended.stderr + ended.stdout) == []


def test_every_command_is_tried() -> None:
    assert {words[0] for words in LINES.values()} >= set(commands.IN_SHOP) - {"book"}


# What is written in the code

CODES = {
    "error.errno", "error.code", "type(error).__name__", "notice.name", "form", "where",
}  # fmt: skip
"""All that may stand in a message of ours: codes, names that we gave ourselves, and places in the program."""
OURS = {("icons.py", "name"), ("words.py", "language")}
"""Names that we gave: of a picture, and of a language."""
LOGS = ("_log", "logging", "log", "logger")
LEVELS = {"debug", "info", "warning", "warn", "error", "exception", "critical", "log"}


def test_no_call_of_the_log_is_given_data() -> None:
    found = []
    for path, call in nodes_where(LOGS):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr not in LEVELS:
            continue
        if ast.unparse(call.func.value) not in LOGS:
            continue
        message, *given = call.args
        assert isinstance(message, ast.Constant), f"{path.name}:{call.lineno} builds its message"
        assert call.keywords == [], f"{path.name}:{call.lineno} hands on an exception's own text"
        found += [(path.name, ast.unparse(one)) for one in given]
    assert found
    assert [(file, told) for file, told in found if told not in CODES and (file, told) not in OURS] == []


def test_nothing_else_speaks_on_the_terminal() -> None:
    """What is printed by commands is said to who asked for it; a traceback with its text is printed by nobody."""
    loud = {"print_exc", "print_exception", "format_exc", "format_exception", "print_stack", "warn", "basicConfig"}
    found = set()
    for path, call in nodes_where((*loud, "print")):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in loud or (name == "print" and path.parent.name != "cli"):
                found.add((path.name, name))
    known = {("log.py", "basicConfig"), ("log.py", "print"), ("machine.py", "print")}  # what a PC lacks to start
    assert found <= known
