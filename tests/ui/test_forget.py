"""Forgetting a customer, and copying what is known of her, as a person does it on the card (domain.md 12)."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import forgetting
from shop_crm.services.backups import make_backup
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import CustomerOrder, add_customer, customer_ids, read_customer, read_typed
from shop_crm.services.drafts import read_draft
from shop_crm.services.shop import Shop
from shop_crm.store import customers
from shop_crm.store.journal import Answer, Operation
from shop_crm.ui import person_copying
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.forget_dialog import ForgetDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.this_pc import change_pc

Key = Qt.Key


@pytest.fixture
def her(shop: Shop) -> int:
    typed = read_typed(shop, name="Bu Kenanga", phones="0813-7778-8899").customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    bought = Purchase(customer_id=0, day=date(2026, 11, 5), lines=(line,), said="rewelsekali")
    return record_purchase(shop, typed, bought).customer_id


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def dialog(desk: Desk, her: int, worker: Background, qtbot: QtBot) -> ForgetDialog:
    dialog = ForgetDialog(desk, her, lambda: worker)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def window(desk: Desk, her: int, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(her)
    yield window
    window.end()


def left_in(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if b"kenanga" in path.read_bytes().lower()]


def finish(qtbot: QtBot, dialog: ForgetDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.go.isVisible() and dialog.cancel.isEnabled())


def test_nothing_can_be_forgotten_before_the_name_is_typed(dialog: ForgetDialog, her: int, shop: Shop) -> None:
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.focusWidget(), "kenang")
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert read_customer(shop, her).name == "Kenanga"
    assert dialog.name.message.text() == "This is not the name: nobody was forgotten."
    QTest.keyClicks(dialog.focusWidget(), "a")
    assert dialog.name.message.text() == ""
    assert dialog.go.isEnabled()


def test_it_says_what_goes_and_what_stays(dialog: ForgetDialog) -> None:
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "cannot be taken back" in texts
    assert "Rp 5.499.000" in texts.replace("\u00a0", " ")
    assert "2 calls that are still open" in texts.replace("\u00a0", " ")


def test_leaving_it_changes_nothing(dialog: ForgetDialog, her: int, shop: Shop) -> None:
    QTest.keyClicks(dialog.focusWidget(), "Kenanga")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert read_customer(shop, her).name == "Kenanga"


def test_enter_after_the_name_forgets_her_everywhere(
    dialog: ForgetDialog, her: int, shop: Shop, tmp_path: Path, qtbot: QtBot
) -> None:
    make_backup(shop)
    assert len(left_in(tmp_path)) >= 2
    QTest.keyClicks(dialog.focusWidget(), "kenanga")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible(), "not before the files are cleared"
    finish(qtbot, dialog)
    assert left_in(tmp_path) == []
    assert "Forgotten, also in" in dialog.message.text()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_window_goes_on_while_the_journal_is_gone_through(
    dialog: ForgetDialog, shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    usual = forgetting.forget

    def slowly(shop: Shop, customer_id: int) -> None:
        assert may_go_on.wait(20)
        usual(shop, customer_id)

    monkeypatch.setattr(forgetting, "forget", slowly)
    QTest.keyClicks(dialog.focusWidget(), "kenanga")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert dialog.bar.isVisible()
    assert "leave the PC on" in dialog.message.text()
    QTest.keyClick(dialog, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    may_go_on.set()
    finish(qtbot, dialog)
    assert "Forgotten" in dialog.message.text()
    assert shop.db.execute("SELECT count(*) FROM operation WHERE name = 'forget'").fetchone() == (1,)


def test_who_is_gone_meanwhile_is_told_and_the_question_stands_again(
    dialog: ForgetDialog, her: int, shop: Shop, qtbot: QtBot
) -> None:
    forgetting.forget(shop, her)
    told: list[bool] = []
    dialog.forgotten.connect(lambda: told.append(True))
    QTest.keyClicks(dialog.focusWidget(), "kenanga")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(dialog.go.isVisible)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("no customer" in text.lower() or "not here" in text.lower() for text in texts), texts
    assert told == []
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_stick_that_is_not_there_is_told(dialog: ForgetDialog, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    change_pc(desk.this_pc, "backup_folder", str(tmp_path / "stick"))
    QTest.keyClicks(dialog.focusWidget(), "kenanga")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    finish(qtbot, dialog)
    assert str(tmp_path / "stick") in dialog.message.text()
    assert "could not be reached" in dialog.message.text()


def test_the_card_has_both_in_its_menu(window: MainWindow, her: int, monkeypatch: pytest.MonkeyPatch) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    wanted: list[tuple[str, object]] = []
    page.wanted.disconnect()
    page.wanted.connect(lambda what, about: wanted.append((what, about)))
    opened: list[bool] = []
    monkeypatch.setattr(page, "_show_more", lambda: opened.append(True))
    QTest.keyClick(page.card.view, Key.Key_M)
    assert opened == [True]
    menu = page.more_menu()
    for action in menu.actions():
        action.trigger()
    menu.deleteLater()
    assert [(what, about) for what, about in wanted if what != "paper"] == [("person_copy", her), ("forget", her)]


def test_in_the_list_there_is_no_such_menu(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    page.escape()
    assert page._more.isHidden()


def test_no_page_remembers_her(
    window: MainWindow, shop: Shop, her: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page
    assert isinstance(page, CustomersPage)
    page.card.note_complaint()
    QTest.keyClicks(window.focusWidget(), "kenanga bilang rusak")
    QTest.keyClick(window.focusWidget(), Key.Key_Escape)
    before = dict(window.pages._pages)
    assert window.side.buttons["today"]._count == 1

    def answer(dialog: ForgetDialog) -> None:
        dialog.show()
        QTest.keyClicks(dialog._typed, "Kenanga")
        dialog.forget()
        finish(qtbot, dialog)
        dialog.reject()

    monkeypatch.setattr(ForgetDialog, "exec", answer)
    window.want("forget", her)
    assert isinstance(window.page, CustomersPage)
    assert window.page.customer_id == 0
    assert window.side.buttons["today"]._count == 0, "the call that was due is not made"
    assert not {id(page) for page in before.values()} & {id(page) for page in window.pages._pages.values()}
    window.flush()
    assert left_in(tmp_path) == []
    assert list(customer_ids(shop, CustomerOrder.NAME)) == []
    assert read_draft(shop, "complaint") is None


def test_a_copy_is_written_where_the_person_says(
    window: MainWindow, her: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def choose(parent: object, words: object, path: Path) -> Path:
        proposed.append(path)
        return tmp_path / "copy.html"

    monkeypatch.setattr(person_copying, "ask_copy_target", choose)
    window.want("person_copy", her)
    qtbot.waitUntil(lambda: window.toast.told is not None)
    assert "rewelsekali" in (tmp_path / "copy.html").read_text("utf-8")
    assert (tmp_path / "copy.json").is_file()
    assert window.toast.told is not None
    assert "copy.json" in window.toast.told[0]
    assert proposed[0].name == "Bu Kenanga 2026-11-23.html"
    window.want("person_copy", her)
    qtbot.waitUntil(lambda: "choose another name" in window.toast.told[0])


def test_nothing_is_written_when_she_thinks_better_of_it(
    window: MainWindow, her: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(person_copying, "ask_copy_target", lambda *_: None)
    window.want("person_copy", her)
    assert window.toast.told is None
    assert sorted(tmp_path.iterdir()) == before


def test_a_name_that_is_no_file_name_is_made_one(shop: Shop, desk: Desk) -> None:
    add_customer(shop, read_typed(shop, name="../A|B: <x>?").customer)
    assert person_copying._proposal(desk, "../A|B: <x>?").name == "A B   x 2026-11-23.html"


@pytest.mark.parametrize("way", ["stop", "at her number", "no service calls"])
def test_the_card_shows_no_code_to_dial_who_said_stop(shop: Shop, desk: Desk, her: int, way: str, qtbot: QtBot) -> None:
    other = add_customer(shop, read_typed(shop, name="Wati", phones="0813-7778-8899").customer)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.settle()
    page.open_card(her)
    card = page.card.person
    assert card._reach._code.has_code

    def work(operation: Operation) -> Answer:
        whose, fact = {
            "stop": (her, "do_not_contact_since = '2026-11-23'"),
            "at her number": (other, "do_not_contact_since = '2026-11-23'"),
            "no service calls": (her, "service = 'no'"),
        }[way]
        operation.conn.execute(f"UPDATE customer SET {fact} WHERE id = ?", (whose,))
        return {}

    shop.journal.run("test", work)
    page.open_card(her)
    assert not card._reach._code.has_code
    assert customers.read(shop.db, her).phones[0].grouped in card.phone.text().replace("\u00a0", " ")
    open_complaint(shop, her, "loud")
    window.end()
