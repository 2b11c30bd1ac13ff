"""D13: another program holds the shop file. The window stays awake, two seconds are waited, and the form is kept."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import Shop
from shop_crm.store import journal
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.counter_page import CounterPage
from shop_crm.ui.pages.sale_lines import Typed

LONGEST_MS = 200
HOLD = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another process holds the file; it lets go with the block."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "held\n"
        yield
    finally:
        process.communicate("")


def sales(shop: Shop) -> int:
    return int(shop.db.execute("SELECT count(*) FROM purchase").fetchone()[0])


@pytest.fixture
def page(show_window: Callable[[], MainWindow]) -> CounterPage:
    """A sale that is ready to be saved."""
    page = show_window().go("counter")
    assert isinstance(page, CounterPage)
    page.customer.setText("Bu Siti")
    page.lines.put([Typed(item="LG TV", amount="5499000")], "")
    return page


def test_d13_two_seconds_are_waited_a_little_at_a_time() -> None:
    assert journal.TRIES * journal.TRY_MS == 2000
    assert journal.TRY_MS < LONGEST_MS


def test_d13_a_sale_while_another_program_holds_the_file_is_told_and_kept(page: CounterPage, shop: Shop) -> None:
    ticks: list[int] = []
    ticking = QTimer(interval=0)
    ticking.timeout.connect(lambda: ticks.append(1))
    with held(shop.path):
        ticking.start()
        page.save()
        ticking.stop()
        waited = len(ticks)
    assert waited >= journal.TRIES - 1, "the window slept while it waited"
    told = page.lines.message.text()
    assert "Another program is using the shop file" in told
    assert "Nothing was saved" in told
    assert sales(shop) == 0
    assert page.customer.text() == "Bu Siti"
    page.save()
    assert sales(shop) == 1
    assert page.customer.text() == ""


def test_d13_a_program_that_lets_go_in_time_is_not_noticed(page: CounterPage, shop: Shop) -> None:
    other = sqlite3.connect(shop.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    QTimer.singleShot(0, lambda: other.execute("ROLLBACK"))  # runs because the window is awake
    page.save()
    other.close()
    assert sales(shop) == 1
    assert page.customer.text() == ""


def test_d13_enter_pressed_again_while_it_waits_saves_one_sale(page: CounterPage, shop: Shop) -> None:
    other = sqlite3.connect(shop.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    QTimer.singleShot(0, lambda: other.execute("ROLLBACK"))
    QTest.keyClick(page.customer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.customer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    other.close()
    assert sales(shop) == 1


def test_d13_what_is_read_needs_not_wait(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Budi").customer)
    with held(shop.path):
        assert shop.db.execute("SELECT name FROM customer").fetchall() == [("Budi",)]
