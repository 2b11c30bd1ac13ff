"""Saving a list as a file from the window: what the page shows, in the background, and told in a sentence."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.files_out import Listed, What
from shop_crm.domain.settings import Mode
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import save_dialog
from shop_crm.ui.dialogs.save_dialog import SaveDialog
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.pages.greetings_page import GreetingsPage
from shop_crm.ui.pages.products_page import ProductsPage
from shop_crm.ui.pages.senders_page import SendersPage
from shop_crm.ui.theme import Theme
from shop_crm.words.words import Words


@pytest.fixture
def desk(tmp_path: Path, shop: Shop) -> Desk:
    fill_sample(shop, customers=40)
    kept = QSettings(str(tmp_path / "pc.ini"), QSettings.Format.IniFormat)
    return Desk(shop=shop, words=Words("en"), theme=Theme(Mode.LIGHT), this_pc=kept)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, listed: Listed, what: What, path: Path
) -> str:
    """What the dialog tells after it has written this."""
    monkeypatch.setattr(save_dialog, "ask_save_target", lambda *about: path)
    dialog = SaveDialog(window.desk, listed, window._work, window, what=what)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.done_with) as told:
        dialog.go.click()
    return str(told.args[0])


def test_what_a_search_shows_is_what_is_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    everybody = page.listed()
    assert len(everybody.customers or ()) == 40
    page.look_for("budi")
    listed = page.listed()
    assert listed.is_part
    told = written(qtbot, monkeypatch, window, listed, What.CUSTOMERS, tmp_path / "c.xlsx")
    assert "c.xlsx" in told
    assert (tmp_path / "c.xlsx").exists()


def test_while_letters_that_find_nobody_leave_the_list_it_is_the_list(window: MainWindow) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.look_for("zq")
    listed = page.listed()
    assert len(listed.customers or ()) == page.view.model().rowCount() == 40
    assert not listed.is_part
    page.look_for("budi")
    found = page.listed()
    assert len(found.customers or ()) == page.view.model().rowCount() < 40
    page.look_for("zq")
    assert page.listed() == found
    page.look_for("zqzqzq")
    assert page.listed() == Listed(customers=(), is_part=True)


def test_from_a_card_it_is_that_one_customer(window: MainWindow) -> None:
    page = window.go("customers")
    assert isinstance(page, CustomersPage)
    page.open_card(3)
    assert page.listed() == Listed(customers=(3,), is_part=True)


@pytest.mark.parametrize("name", ["today", "week"])
def test_the_calls_of_a_page_are_saved_as_they_are_listed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path, name: str
) -> None:
    listed = window.go(name).listed()
    assert listed.what is What.FOLLOW_UPS
    assert listed.follow_ups
    told = written(qtbot, monkeypatch, window, listed, What.FOLLOW_UPS, tmp_path / "f.csv")
    assert told.startswith(f"{len(listed.follow_ups)} follow-up")
    assert (tmp_path / "f.csv").read_bytes().count(b"\r\n") == len(listed.follow_ups) + 1


def test_from_a_products_card_it_is_everybody_who_bought_it(desk: Desk, window: MainWindow) -> None:
    page = window.go("products")
    assert isinstance(page, ProductsPage)
    query = """SELECT item FROM purchase_line GROUP BY item ORDER BY count(*) DESC, item LIMIT 1"""
    (item,) = desk.shop.db.execute(query).fetchone()
    page.open_card(item)
    listed = page.listed()
    query = """SELECT DISTINCT customer_id FROM purchase JOIN purchase_line ON purchase_id = purchase.id
               WHERE item = ? AND state = 'kept'"""
    bought = {id for (id,) in desk.shop.db.execute(query, (item,))}
    assert listed.is_part
    assert set(listed.customers or ()) == bought
    assert len(listed.customers or ()) == len(bought) > 1
    page.escape()
    assert not page.listed().is_part


def test_from_the_wishes_it_is_whoever_waits(window: MainWindow) -> None:
    page = window.go("products")
    assert isinstance(page, ProductsPage)
    page.show_part("wishes")
    waiting = {id for (id,) in window.desk.shop.db.execute("SELECT customer_id FROM wish WHERE state = 'open'")}
    assert page.listed().is_part
    assert set(page.listed().customers or ()) == waiting != set()


def test_the_senders_and_the_greeted_are_saved_as_they_are_listed(window: MainWindow, qtbot: QtBot) -> None:
    senders = window.go("senders")
    assert isinstance(senders, SendersPage)
    qtbot.waitUntil(lambda: not senders.is_looking)
    listed = senders.listed()
    sent = window.desk.shop.db.execute("SELECT DISTINCT sent_by FROM customer WHERE sent_by IS NOT NULL")
    assert listed.is_part
    assert set(listed.customers or ()) == {id for (id,) in sent}
    greeted = window.go("greetings")
    assert isinstance(greeted, GreetingsPage)
    assert greeted.listed().is_part
    shown = greeted.view.model().rowCount()
    assert len(greeted.listed().customers or ()) == shown > 0


def test_the_catch_up_is_saved_as_it_is_listed(desk: Desk, window: MainWindow) -> None:
    desk.shop.clock = Clock(stand_in=desk.shop.today + timedelta(days=45))
    listed = window.go("catch_up").listed()
    assert listed.what is What.FOLLOW_UPS
    assert listed.is_part
    assert listed.follow_ups


def test_complaints_are_those_of_the_part_that_is_shown(window: MainWindow) -> None:
    page = window.go("complaints")
    shown = page.listed().complaints
    press(page, "choice_solved")
    assert shown
    assert set(shown).isdisjoint(page.listed().complaints or ())


def test_a_refusal_is_told_and_the_dialog_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "c.xlsx").write_bytes(b"hers")
    monkeypatch.setattr(save_dialog, "ask_save_target", lambda *about: tmp_path / "c.xlsx")
    dialog = SaveDialog(window.desk, Listed(), window._work, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.go.isEnabled())
    assert "c.xlsx" in dialog.message.text()
    assert dialog.isVisible()
    assert (tmp_path / "c.xlsx").read_bytes() == b"hers"


def test_esc_stops_the_writing_and_nothing_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    monkeypatch.setattr(save_dialog, "ask_save_target", lambda *about: tmp_path / "all.zip")
    dialog = SaveDialog(window.desk, Listed(), window._work, window, what=What.ALL)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.go.isEnabled())
    assert dialog.isVisible()
    assert not (tmp_path / "all.zip").exists()


def test_the_settings_lead_to_the_zip_of_everything(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window.dialogs, "save_file", lambda listed, what: asked.append(what))
    page = window.go("settings")
    press(page, "save_all")
    assert asked == ["all"]
