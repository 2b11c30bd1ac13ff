"""faults.md S6: what is sent when something went wrong names nobody, and not the shop file either."""

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.backups import make_backup
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import change_settings, new_shop, shop_settings
from shop_crm.ui.bugs import BugNet, keep_log
from shop_crm.ui.desk import Desk
from shop_crm.ui.trouble_report import report

CANARIES = ("Quetzalcoatl", "81234567788", "3456-7788", "Xylophone", "Zanzibar", "Wigwam", "Yggdrasil", "Vuvuzela")


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "log.txt"
    monkeypatch.setattr(paths, "log_file", lambda: place)
    return place


@pytest.fixture
def canaries(desk: Desk, tmp_path: Path, today: date) -> Iterator[Desk]:
    """A shop whose customer, phone, goods, words, staff and own name are like no other word."""
    folder = tmp_path / "Vuvuzela"
    folder.mkdir()
    chosen = shop_settings(country="ID", name="Toko Wigwam")
    shop = new_shop(folder / "Toko Wigwam.db", chosen, Clock(stand_in=today))
    change_settings(shop, address="Jalan Yggdrasil 7", staff=("Yggdrasil",))
    customer = read_typed(shop, name="Quetzalcoatl", phones="0812-3456-7788").customer
    line = Line(item="Xylophone", category="tv", amount=9_000_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 10), lines=(line,), said="Zanzibar"))
    record_call(shop, due_calls(shop)[0].id, Outcome.PROBLEM, said="It broke in Zanzibar", made_by="Yggdrasil")
    make_backup(shop)
    before, desk.shop = desk.shop, shop
    yield desk
    desk.shop = before
    shop.close()


def test_nothing_about_anybody_is_in_it(canaries: Desk, log: Path) -> None:
    heard = " ".join(CANARIES)
    try:
        raise ValueError(heard)
    except ValueError as error:
        keep_log()
        net = BugNet(canaries, lambda: None)
        net._is_telling = True  # no dialog: only the log matters here
        net.caught(ValueError, error, error.__traceback__)
    logging.getLogger("shop_crm.test").warning("the file %s was moved", canaries.shop.path)
    close_log(log)
    told = report(canaries)
    assert "test_s6_trouble_report.py" in told
    assert "was moved" in told
    assert [canary for canary in CANARIES if canary.casefold() in told.casefold()] == []


def close_log(log: Path) -> None:
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.FileHandler) and Path(handler.baseFilename) == log:
            root.removeHandler(handler)
            handler.close()
