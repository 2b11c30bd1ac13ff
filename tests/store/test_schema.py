"""What the file itself refuses, and what its triggers keep (design.md 7 and 10; faults.md D19, T15, I11)."""

import sqlite3

import pytest

from shop_crm.services.shop import Shop
from shop_crm.store import migrations, schema
from shop_crm.store.journal import Answer, Operation


def written(shop: Shop, statement: str, *values: object) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute(statement, values)
        return {}

    shop.journal.run("test", work)


@pytest.fixture
def customer(shop: Shop) -> int:
    written(shop, "INSERT INTO customer (name) VALUES ('Budi')")
    return int(shop.db.execute("SELECT max(id) FROM customer").fetchone()[0])


@pytest.mark.parametrize("amount", [0, 10**13])
def test_an_amount_in_range_is_kept(shop: Shop, customer: int, amount: int) -> None:
    written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, '2026-11-23', ?)", customer, amount)
    assert shop.db.execute("SELECT amount FROM purchase").fetchone() == (amount,)


@pytest.mark.parametrize("amount", [-1, 10**13 + 1, 1.5, "many", "1.5", None, b"1"], ids=repr)
def test_money_that_is_none_is_refused_by_the_file(shop: Shop, customer: int, amount: object) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, '2026-11-23', ?)", customer, amount)


@pytest.mark.parametrize("amount", [-1, 10**13 + 1, "many"], ids=repr)
def test_a_lines_money_is_held_too(shop: Shop, customer: int, amount: object) -> None:
    written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, '2026-11-23', 1)", customer)
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (1, 'TV', ?)", amount)


def test_more_cannot_be_given_back_than_was_paid(shop: Shop, customer: int) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        written(
            shop,
            "INSERT INTO purchase (customer_id, day, amount, returned_amount) VALUES (?, '2026-11-23', 1, 2)",
            customer,
        )


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO purchase (customer_id, day, amount) VALUES (99, '2026-11-23', 1)",
        "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (99, 'TV', 1)",
        "INSERT INTO phone (customer_id, number, typed, grouped) VALUES (99, '+62811', '', '')",
        "INSERT INTO contact (customer_id, at, channel, outcome) VALUES (99, '', 'call', 'happy')",
    ],
    ids=["purchase", "line", "phone", "contact"],
)
def test_an_orphan_is_refused(shop: Shop, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, statement)


def test_a_customer_with_purchases_cannot_go(shop: Shop, customer: int) -> None:
    written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, '2026-11-23', 1)", customer)
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, "DELETE FROM customer")


def test_every_table_of_facts_is_strict_and_never_reuses_an_id(shop: Shop) -> None:
    made = dict(shop.db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for table in schema.JOURNALED:
        assert made[table].rstrip().endswith("STRICT"), table
        assert "AUTOINCREMENT" in made[table], table


def test_every_table_of_facts_has_its_journal_triggers(shop: Shop) -> None:
    triggers = {row[0] for row in shop.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    wanted = {f"{table}_{event}_journal" for table in schema.JOURNALED for event in ("insert", "update", "delete")}
    assert wanted <= triggers


def test_no_table_stands_outside_the_journal_unless_it_is_derived(shop: Shop) -> None:
    tables = {row[0] for row in shop.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    known = {*schema.JOURNALED, "operation", "change", "journal_now", "item", "month_sum", "sqlite_sequence"}
    own = {t for t in tables - known if not t.startswith(("customer_words", "customer_pieces", "phone_pieces"))}
    assert {t for t in own if not t.startswith(("item_words", "item_pieces", "sqlite_", "_sqlite"))} == set()


def test_one_open_courtesy_call_per_step_is_all_the_file_takes(shop: Shop, customer: int) -> None:
    written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, '2026-11-23', 1)", customer)
    once = """INSERT INTO follow_up (customer_id, purchase_id, plan_id, step_number, kind, channel, due, planned_on)
              VALUES (?, 1, 1, 1, 'courtesy', 'call', '2026-11-23', '2026-11-23')"""
    written(shop, once, customer)
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, once, customer)


def month_sums(shop: Shop) -> dict[str, tuple[int, int]]:
    rows = shop.db.execute("SELECT month, purchases, amount FROM month_sum WHERE purchases <> 0")
    return {month: (purchases, amount) for month, purchases, amount in rows}


def test_the_monthly_sums_follow_every_change(shop: Shop, customer: int) -> None:
    add = "INSERT INTO purchase (customer_id, day, amount) VALUES (?, ?, ?)"
    written(shop, add, customer, "2026-10-31", 100)
    written(shop, add, customer, "2026-11-01", 50)
    written(shop, add, customer, "2026-11-30", 7)
    assert month_sums(shop) == {"2026-10": (1, 100), "2026-11": (2, 57)}
    written(shop, "UPDATE purchase SET day = '2026-11-02', returned_amount = 30 WHERE id = 1")
    assert month_sums(shop) == {"2026-11": (3, 127)}
    written(shop, "UPDATE purchase SET state = 'voided' WHERE id = 2")
    assert month_sums(shop) == {"2026-11": (2, 77)}
    shop.journal.undo()
    assert month_sums(shop) == {"2026-11": (3, 127)}
    written(shop, "DELETE FROM purchase WHERE id = 3")
    assert month_sums(shop) == {"2026-11": (2, 120)}


def test_the_version_counts_the_migrations() -> None:
    assert migrations.count() == schema.VERSION
