"""What is told of a shop file in numbers."""

import sqlite3

from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.facts import read_facts
from shop_crm.services.shop import Shop
from shop_crm.store import schema


def test_facts_count_every_table_of_facts_and_the_journal(shop: Shop) -> None:
    before = read_facts(shop)
    add_customer(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer)
    facts = read_facts(shop)
    assert set(facts.rows) == {*schema.JOURNALED, "operation", "change"}
    more = {table: number - before.rows[table] for table, number in facts.rows.items()}
    assert {table: number for table, number in more.items() if number} == {
        "customer": 1,
        "phone": 1,
        "operation": 1,
        "change": 2,
    }


def test_facts_tell_the_schema_the_sqlite_and_the_size(shop: Shop) -> None:
    facts = read_facts(shop)
    assert facts.schema_version == schema.VERSION
    assert facts.sqlite_version == sqlite3.sqlite_version
    assert facts.file_bytes >= shop.path.stat().st_size > 0
