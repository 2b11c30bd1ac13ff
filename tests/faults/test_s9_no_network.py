"""faults.md S9: the program never looks for a network; only a second start calls the first, on this PC.

The long form, `python -m tests.faults.no_network`, does the same where there is no network at all.
"""

import ast
import socket
import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.list_choices import ListLook
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.reports.call_list import write_call_list
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.search import find
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.single import SingleInstance
from tests.program_text import PACKAGE, nodes_where

FILE = (
    "Order ID,Order Date,Customer Name,Phone,Product Name,Sales\n"
    "A-1,08/11/2026,Ann,0812-1111-2222,TV,6490000\nA-2,20/11/2026,Bob,0812-1111-3333,Lamp,15000\n"
)


class Asked(Exception):
    """Somebody asked for a network."""


@pytest.fixture
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Asked

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname", "socketpair"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.usefixtures("_no_network")
def test_a_day_in_the_shop_asks_for_no_network(
    desk: Desk, show_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    shop = desk.shop
    customer = read_typed(shop, name="Budi", phones="0812-3456-7788", email="budi@example.com").customer
    line = Line(item="TV", category="tv", amount=5_499_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 10), lines=(line,)))
    window = show_window()
    window.start_reminding()
    for name in PAGES:
        window.go(name)
        qtbot.wait(1)
    assert window.reminding is not None
    window.reminding.beat()
    sheet = print_list(shop, due_calls(shop))
    assert write_call_list(sheet, desk.words, shop.settings.currency, tmp_path / "list.pdf", ListLook()) == 1
    import_prepared(shop, prepare_import(shop, FILE.encode()))
    assert find(shop, "ann")
    shop.clock = Clock(stand_in=shop.today + timedelta(days=30))
    window.reminding.beat()


def test_a_second_start_calls_the_first_by_a_name_on_this_pc(tmp_path: Path, qtbot: QtBot) -> None:
    """The one door: a local one, for the person who is logged in, and nothing is read from it."""
    first = SingleInstance(tmp_path / "toko.db")
    assert first.is_first()
    first.listen()
    server = first._server
    assert type(server).__name__ == "QLocalServer"
    assert server.socketOptions() == type(server).SocketOption.UserAccessOption  # type: ignore[union-attr]
    heard: list[object] = []
    second = SingleInstance(tmp_path / "toko.db")
    QTimer.singleShot(0, lambda: None)
    worker = threading.Thread(target=lambda: heard.append(second.call_first()))
    with qtbot.waitSignal(first.called):
        worker.start()
    worker.join()
    assert heard[0], "the first has answered"
    first.release()


@pytest.mark.usefixtures("_no_network")
def test_the_proof_can_fail() -> None:
    import http.client

    with pytest.raises(Asked):
        http.client.HTTPConnection("127.0.0.1").connect()


FORBIDDEN = {
    "socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib",
    "xmlrpc", "asyncio", "webbrowser", "requests", "httpx", "aiohttp", "websockets", "paramiko", "selectors",
    "multiprocessing", "wsgiref",
}  # fmt: skip
LOCAL = {"QLocalServer", "QLocalSocket"}
OF_QT = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtHttpServer", "QtDBus", "QtBluetooth", "QtNfc", "QtSerialPort")


def test_nothing_of_ours_can_speak_to_a_network() -> None:
    found = set()
    for path, node in nodes_where((*FORBIDDEN, *OF_QT)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            is_of_qt = any(part in OF_QT for part in name.split("."))
            if name.partition(".")[0] in FORBIDDEN or is_of_qt:
                found.add((path.relative_to(PACKAGE).as_posix(), name))
    assert found == {
        ("domain/links.py", "urllib.parse.quote"),  # writes % signs, and opens nothing
        ("ui/single.py", "PySide6.QtNetwork.QLocalSocket"),
        ("ui/single.py", "PySide6.QtNetwork.QLocalServer"),
    }


RUNS = {"QProcess", "subprocess", "Popen", "startfile", "openUrl", "execv", "spawnv", "popen"}


def test_no_other_program_is_started_but_what_opens_a_link() -> None:
    """A browser or a mail program opens a link when a person clicks it; nothing is run otherwise (faults.md S3)."""
    found = set()
    for path, node in nodes_where((*RUNS, "system")):
        name = getattr(node, "attr", getattr(node, "id", ""))
        if name in RUNS or (isinstance(node, ast.Attribute) and ast.unparse(node) == "os.system"):
            found.add((path.relative_to(PACKAGE).as_posix(), name))
    assert found == {("ui/links.py", "openUrl")}
