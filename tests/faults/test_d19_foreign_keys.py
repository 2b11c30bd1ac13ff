"""D19: what hangs on nothing is refused by the file itself, and that the refusal is on is read back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.services.checks import check_shop
from shop_crm.services.shop import Shop, new_shop, open_shop, reading, shop_settings
from shop_crm.store import schema
from shop_crm.store.check import Flaw
from shop_crm.store.journal import Answer, Operation
from tests.conftest import TODAY

CLOCK = Clock(stand_in=TODAY)
NEEDED = (
    "INSERT INTO phone (customer_id, number, typed, grouped) VALUES (99, '+6281234567788', '', '')",
    "INSERT INTO purchase (customer_id, day, amount) VALUES (99, '2026-11-01', 5)",
    "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (99, 'TV', 5)",
    "INSERT INTO follow_up (customer_id, kind, channel, due, planned_on) "
    "VALUES (99, 'promise', 'call', '2026-11-30', '2026-11-30')",
    "INSERT INTO contact (customer_id, at, channel, outcome) VALUES (99, '2026-11-01 09:00', 'call', 'happy')",
    "INSERT INTO complaint (customer_id, opened_on, said) VALUES (99, '2026-11-01', 'Loud')",
    "INSERT INTO wish (customer_id, noted_on, said) VALUES (99, '2026-11-01', 'Lamp')",
    "INSERT INTO note (customer_id, at, said) VALUES (99, '2026-11-01 09:00', 'Kind')",
    "INSERT INTO plan_step (plan_id, position, after, unit, anchor) VALUES (99, 1, 3, 'day', 'purchase')",
    "UPDATE plan SET replaced_by = 99",
)


def writing(shop: Shop, statement: str) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute(statement)
        return {}

    shop.journal.run("test", work)


@pytest.mark.parametrize("statement", NEEDED)
def test_d19_a_row_that_hangs_on_nothing_is_refused(shop: Shop, statement: str) -> None:
    last = shop.journal.last_id()
    with pytest.raises(sqlite3.IntegrityError):
        writing(shop, statement)
    assert shop.journal.last_id() == last
    assert check_shop(shop).remaining == ()


def test_d19_what_something_hangs_on_cannot_be_taken_away(shop: Shop) -> None:
    writing(shop, "INSERT INTO customer (name) VALUES ('Budi')")
    writing(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-11-01', 5)")
    with pytest.raises(sqlite3.IntegrityError):
        writing(shop, "DELETE FROM customer")


def test_d19_every_connection_of_the_program_has_them_on(tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    for made in (new_shop(path, shop_settings(country="ID"), CLOCK), open_shop(path, CLOCK)):
        with closing(made.db):
            assert made.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with reading(path, CLOCK) as shop, pytest.raises(sqlite3.OperationalError):
        shop.db.execute("DELETE FROM plan")  # this one can write nothing at all


def test_d19_orphans_that_another_program_made_are_found(shop: Shop) -> None:
    writing(shop, "INSERT INTO customer (name) VALUES ('Budi')")
    writing(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-11-01', 0)")
    writing(shop, "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (1, 'TV', 0)")
    with closing(sqlite3.connect(shop.path)) as other:
        for table in ("customer", "purchase_line"):
            for (name,) in other.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
            ).fetchall():
                other.execute(f"DROP TRIGGER {name}")
        other.execute("DELETE FROM customer")
        other.commit()
    flaws = {finding.flaw: finding.count for finding in check_shop(shop).remaining}
    assert flaws[Flaw.ORPHANS] == 1
    assert flaws[Flaw.UNLIKE_JOURNAL] == 1


def test_d19_no_table_names_another_without_holding_to_it(shop: Shop) -> None:
    """A column that ends in _id is held by the file, or is known to be a plain number."""
    plain = {
        ("call_list_row", "follow_up_id"), ("merging", "kept_id"), ("merging", "gone_id"), ("two_people", "first_id"),
        ("two_people", "second_id"), ("forgotten", "customer_id"), ("customer", "source_id"),
        ("purchase", "source_id"), ("purchase_line", "source_id"),
    }  # fmt: skip
    for table in schema.JOURNALED:
        held = {row[3] for row in shop.db.execute(f"PRAGMA foreign_key_list({table})")}
        named = {name for name in schema.columns(shop.db, table) if name.endswith("_id")}
        assert {(table, name) for name in named - held} <= plain
