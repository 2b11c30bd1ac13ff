"""Check my shop, and salvaging a damaged file, as a person does it (design.md 10; faults.md D8)."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import PcSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import checks
from shop_crm.services.backups import newest_copy
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.search import find
from shop_crm.services.shop import Shop, opened
from shop_crm.store.journal import Answer, Operation
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import report_dialog
from shop_crm.ui.dialogs.check_dialog import CheckDialog
from shop_crm.ui.dialogs.first_steps import tell_trouble
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.report_dialog import ReportDialog
from shop_crm.ui.dialogs.salvage_dialog import SalvageDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.widgets.label import Label

NAME, NUMBER = "Bu Rahasiawati", "0899-7777-1234"


@pytest.fixture
def sold(shop: Shop) -> Shop:
    person = read_typed(shop, name=NAME, phones=NUMBER).customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    record_purchase(shop, person, Purchase(customer_id=0, day=date(2026, 11, 5), lines=(line,), said="rewelsekali"))
    return shop


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def with_a_wrong_line(operation: Operation) -> Answer:
    operation.conn.execute("UPDATE purchase_line SET amount = 1")
    return {}


def shown(qtbot: QtBot, dialog: ReportDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()


@pytest.fixture
def check(desk: Desk, sold: Shop, worker: Background, qtbot: QtBot) -> CheckDialog:
    return CheckDialog(desk, lambda: worker)


def told(dialog: ReportDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(Label) if label.isVisible())


def at_rest(qtbot: QtBot, dialog: ReportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=60_000)
    QApplication.processEvents()


def test_a_shop_in_order_is_said_to_be(check: CheckDialog, qtbot: QtBot) -> None:
    shown(qtbot, check)
    at_rest(qtbot, check)
    assert "Everything in this shop is in order." in told(check)
    assert "customers: 1 · purchases: 1" in told(check)
    assert not check.go.isVisible()


def test_what_can_be_made_anew_is_mended_after_a_safe_copy(check: CheckDialog, sold: Shop, qtbot: QtBot) -> None:
    sold.db.execute("INSERT INTO customer_words (customer_words) VALUES ('delete-all')")
    sold.db.execute("UPDATE month_sum SET amount = 1")
    shown(qtbot, check)
    at_rest(qtbot, check)
    assert "Wrong monthly sums" in told(check)
    assert newest_copy(sold) is None
    with qtbot.waitSignal(check.mended, timeout=60_000):
        QTest.keyClick(check, Qt.Key.Key_Return)
    at_rest(qtbot, check)
    assert "Mended" in told(check)
    assert newest_copy(sold) is not None
    assert checks.check_shop(sold) == checks.look(sold)
    assert sold.db.execute("SELECT amount FROM month_sum").fetchone() == (5_499_000,)


def test_what_cannot_be_mended_is_told_with_a_next_step_and_left(check: CheckDialog, sold: Shop, qtbot: QtBot) -> None:
    sold.journal.run("test", with_a_wrong_line)
    shown(qtbot, check)
    at_rest(qtbot, check)
    assert "Purchases whose lines do not add up: 1" in told(check)
    assert "Show this report" in told(check)
    assert not check.go.isVisible()
    assert sold.db.execute("SELECT amount FROM purchase_line").fetchone() == (1,)


def test_the_report_is_kept_as_a_text_without_anybody_in_it(
    check: CheckDialog, sold: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sold.db.execute("UPDATE month_sum SET amount = 1")
    shown(qtbot, check)
    at_rest(qtbot, check)
    target = tmp_path / "report.txt"
    monkeypatch.setattr(report_dialog, "ask_save_target", lambda *asked: target)
    qtbot.mouseClick(check.save, Qt.MouseButton.LeftButton)
    text = target.read_text("utf-8")
    assert "Wrong monthly sums: 1" in text
    for secret in ("Rahasiawati", "7777", "LG TV", "rewelsekali", str(sold.path)):
        assert secret not in text
    assert target.stat().st_mode & 0o077 == 0
    assert "Saved" in check.message.text()


def test_looking_can_be_stopped(check: CheckDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    began = []

    def slowly(path: object, clock: object, progress: checks.Progress) -> checks.Report:
        began.append(True)
        while True:
            progress(1, 9)

    monkeypatch.setattr("shop_crm.ui.dialogs.check_dialog.look_in_file", slowly)
    shown(qtbot, check)
    qtbot.waitUntil(lambda: bool(began), timeout=60_000)
    QTest.keyClick(check, Qt.Key.Key_Escape)
    at_rest(qtbot, check)
    assert "Stopped." in check.message.text()
    assert check.isVisible()
    QTest.keyClick(check, Qt.Key.Key_Escape)
    assert not check.isVisible()


def test_mending_is_not_left_by_half(
    check: CheckDialog, sold: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sold.db.execute("UPDATE month_sum SET amount = 1")
    shown(qtbot, check)
    at_rest(qtbot, check)
    may_go = threading.Event()
    mend = checks.mend_in_file

    def slowly(*about: object) -> object:
        may_go.wait(10)
        return mend(*about)  # type: ignore[arg-type]

    monkeypatch.setattr("shop_crm.ui.dialogs.check_dialog.mend_in_file", slowly)
    check.mend()
    QTest.keyClick(check, Qt.Key.Key_Escape)
    assert check.isVisible()
    may_go.set()
    at_rest(qtbot, check)
    assert "Mended" in told(check)


def test_a_shop_that_another_program_holds_is_told(
    check: CheckDialog, sold: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shop_crm.store.shop_file.BUSY_SECONDS", 0.02)
    sold.db.execute("BEGIN IMMEDIATE")
    shown(qtbot, check)
    at_rest(qtbot, check)
    sold.db.execute("ROLLBACK")
    assert "Another program is using" in check.message.text()


def test_it_is_reached_from_the_window(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    asked = []
    monkeypatch.setattr(CheckDialog, "exec", lambda self: asked.append(self.windowTitle()))
    window.want("check")
    window.end()
    assert asked == ["Check my shop"]


@pytest.fixture
def damaged(sold: Shop, tmp_path: Path) -> Path:
    """The shop's file with the page of its customers overwritten."""
    sold.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    root = sold.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'purchase_line'").fetchone()[0]
    content = bytearray(sold.path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xee" * 4096
    path = tmp_path / "bad" / "toko.db"
    path.parent.mkdir()
    path.write_bytes(content)
    return path


@pytest.fixture
def salvage(desk: Desk, damaged: Path, qtbot: QtBot) -> SalvageDialog:
    dialog = SalvageDialog(desk.theme, desk.words, damaged, desk.shop.clock)
    shown(qtbot, dialog)
    return dialog


def test_a_damaged_file_is_salvaged_and_opened(salvage: SalvageDialog, damaged: Path, desk: Desk, qtbot: QtBot) -> None:
    before = damaged.read_bytes()
    assert "stays as it is" in told(salvage)
    QTest.keyClick(salvage, Qt.Key.Key_Return)
    at_rest(qtbot, salvage)
    assert "customers: 1" in told(salvage)
    assert "made again from the shop's journal" in told(salvage)
    assert "What is missing" not in told(salvage)
    QTest.keyClick(salvage, Qt.Key.Key_Return)
    assert not salvage.isVisible()
    assert salvage.salvaged is not None
    with opened(salvage.salvaged, desk.shop.clock) as shop:
        assert [found.customer.spoken_name for found in find(shop, "rahasia")] == [NAME]
    assert damaged.read_bytes() == before


def test_what_was_salvaged_is_kept_as_a_text_without_anybody_in_it(salvage: SalvageDialog, qtbot: QtBot) -> None:
    salvage.salvage()
    at_rest(qtbot, salvage)
    _, text = salvage.report()
    assert "customers: 1" in text
    assert "Rahasiawati" not in text
    assert "LG TV" not in text


def test_leaving_it_makes_no_file(salvage: SalvageDialog, damaged: Path) -> None:
    QTest.keyClick(salvage, Qt.Key.Key_Escape)
    assert salvage.salvaged is None
    assert [path.name for path in damaged.parent.iterdir()] == ["toko.db"]


def test_nothing_to_salvage_is_told_with_the_next_step(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "noise.db"
    path.write_bytes(b"noise" * 5000)
    dialog = SalvageDialog(desk.theme, desk.words, path, desk.shop.clock)
    shown(qtbot, dialog)
    dialog.salvage()
    at_rest(qtbot, dialog)
    assert "safe copy" in dialog.message.text()
    assert not dialog.go.isVisible()


def test_a_damaged_file_at_the_start_leads_to_salvage_and_the_new_file_is_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, salvaged = tmp_path / "toko.db", tmp_path / "new.db"
    monkeypatch.setattr(Notice, "exec", lambda self: setattr(self, "chosen", "salvage"))
    monkeypatch.setattr(SalvageDialog, "exec", lambda self: setattr(self, "salvaged", salvaged))
    damaged = ShopError(ErrorCode.SHOP_DAMAGED, path=path)
    assert tell_trouble(desk.theme, path, damaged, desk.shop.clock, PcSettings()) == (None, False, salvaged)
