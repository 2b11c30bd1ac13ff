"""K6: a mistake of ours in any slot is told once and honestly, logged without anybody's data, and the form stays."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from shop_crm.services.shop import Shop
from shop_crm.store.journal import Journal
from shop_crm.ui.bugs import BugNet
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.main_window import MainWindow
from tests.faults.half_typed_forms import FORMS, prepare, text_of, words_of
from tests.faults.test_k4_saved_once import SAVES, done

CANARY = "Rahasia 0899-7777"
ROOT = Path(__file__).parents[2]
IN_A_SLOT = """
import gc, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
import shop_crm.ui.main_window as module
from shop_crm.clock import Clock
from shop_crm.store.journal import Journal
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.pages.sale_lines import Typed
settle, begin = module.MainWindow._settle, Journal._begin

def fail(self, *arguments):
    raise ValueError("Rahasia 0899-7777")

def pressed(self):
    print("told", flush=True)
    Journal._begin = begin

def work(self):
    settle(self)
    if sys.argv[2] == "a button":
        page = self.go("counter")
        page.customer.setText("Bu Siti")
        page.lines.put([Typed(item="LG TV", amount="5499000")], "")
        field, table, save = page.customer, "purchase", page._foot.save.click
    else:
        page = self.go("today")
        QTest.keyClicks(page.card.words, "Bu Siti")
        field, table, save = page.card.words, "contact", lambda: QTest.keyClick(page.view, Qt.Key.Key_3)
    Journal._begin = fail
    QTimer.singleShot(0, save)
    QTimer.singleShot(50, lambda: again(self, field, table, save))

def again(self, field, table, save):
    gc.collect()
    print(field.text(), flush=True)
    before = self.desk.shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    save()
    print(self.desk.shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] - before, flush=True)
    self.quit()

module.MainWindow._settle = work
module.MainWindow.start_reminding = lambda self: None
Notice.exec = pressed
from shop_crm.ui.start import run_window
sys.exit(run_window(Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))))
"""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(Notice, "exec", lambda self: found.append(self.told.text()))
    return found


@pytest.mark.parametrize("form", [form for form in SAVES if form != "call_result"])
def test_k6_a_mistake_while_saving_is_told_once_and_the_form_can_be_saved_again(
    show_window: Callable[[], MainWindow],
    desk: Desk,
    shop: Shop,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    form: str,
) -> None:
    prepare(shop)
    window = show_window()
    name, save = SAVES[form]
    field = FORMS[form](window)
    QTest.keyClicks(field, words_of(form))
    before = done(shop, name)

    def fail(*arguments: object, **named: object) -> None:
        raise ValueError(CANARY)

    with monkeypatch.context() as mistaken, caplog.at_level(logging.ERROR):
        mistaken.setattr(Journal, "_begin", fail)
        try:
            save(window)
        except ValueError:
            BugNet(desk, window.flush).caught(*sys.exc_info())  # type: ignore[arg-type]
    assert len(told) == 1
    assert "What you typed is still there, and what was saved is safe" in told[0]
    assert "ValueError" in caplog.text
    assert CANARY not in caplog.text
    assert words_of(form).strip() in text_of(field)
    assert done(shop, name) == before
    save(window)
    assert done(shop, name) == before + 1
    assert len(told) == 1


@pytest.mark.parametrize("way", ["a button", "a key in a list"])
def test_k6_a_mistake_in_a_slot_leaves_the_program_alive_with_its_form(shop: Shop, tmp_path: Path, way: str) -> None:
    prepare(shop)
    shop.close()
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path))
    command = [sys.executable, "-c", IN_A_SLOT, str(shop.path), way]
    ran = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60)
    assert ran.stdout.split("\n")[:3] == ["told", "Bu Siti", "1"], ran.stderr
    assert ran.returncode == 0
    assert CANARY not in ran.stderr
    log = next(tmp_path.rglob("log.txt"), None)
    assert log is None or CANARY not in log.read_text("utf-8")
