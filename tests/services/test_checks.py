"""Check my shop: what is derived is mended, facts are never touched (design.md 10)."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.search import find
from shop_crm.services.shop import Shop
from shop_crm.store import schema
from shop_crm.store.check import Flaw
from shop_crm.store.journal import Answer, Operation


@pytest.fixture
def used(shop: Shop) -> Shop:
    customer = read_typed(shop, name="Budi", phones="0812-3456-7788").customer
    tv = Line(item="TV", category="tv", amount=5_000_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 1), lines=(tv,)))
    return shop


def doing(shop: Shop, statement: str) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute(statement)
        return {}

    shop.journal.run("test", work)


def facts(shop: Shop) -> list[list[tuple[object, ...]]]:
    return [shop.db.execute(f"SELECT * FROM {table}").fetchall() for table in schema.JOURNALED]


def test_a_shop_in_order_has_nothing_to_mend(used: Shop) -> None:
    last = used.journal.last_id()
    report = check_shop(used)
    assert (report.mended, report.remaining) == ((), ())
    assert (report.counts["customer"], report.counts["purchase"], report.counts["follow_up"]) == (1, 1, 2)
    assert used.journal.last_id() == last


def test_a_broken_search_index_is_mended(used: Shop) -> None:
    for index in ("customer_words", "customer_pieces"):
        used.db.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
    assert find(used, "BUDI") == []
    before = facts(used)
    report = check_shop(used)
    assert [finding.flaw for finding in report.mended] == [Flaw.SEARCH_INDEX]
    assert (report.remaining, facts(used)) == ((), before)
    assert [found.customer.name for found in find(used, "budi")] == ["Budi"]


def test_a_broken_monthly_sum_is_mended(used: Shop) -> None:
    used.db.execute("UPDATE month_sum SET amount = 1")
    report = check_shop(used)
    assert ([finding.flaw for finding in report.mended], report.remaining) == ([Flaw.MONTH_SUMS], ())
    assert used.db.execute("SELECT * FROM month_sum").fetchall() == [("2026-11", 1, 5_000_000)]


def test_a_wrong_line_is_told_and_left_alone(used: Shop) -> None:
    doing(used, "UPDATE purchase_line SET amount = 4")
    used.db.execute("UPDATE month_sum SET amount = 1")
    before = facts(used)
    report = check_shop(used)
    assert [finding.flaw for finding in report.mended] == [Flaw.MONTH_SUMS]
    assert [(finding.flaw, finding.count) for finding in report.remaining] == [(Flaw.SUMS_OF_LINES, 1)]
    assert facts(used) == before


def test_mending_is_not_in_the_way_of_undo(used: Shop) -> None:
    used.db.execute("UPDATE month_sum SET amount = 1")
    check_shop(used)
    assert used.journal.undo().name == "record_purchase"
    assert check_shop(used).remaining == check_shop(used).mended == ()


def test_a_check_while_another_program_writes_is_told_plainly(used: Shop) -> None:
    used.db.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(used.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ShopError) as refused:
            check_shop(used)
    assert refused.value.code is ErrorCode.SHOP_BUSY
