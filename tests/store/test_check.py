"""Looking the shop over, and making anew what is derived (design.md 10)."""

import pytest

from shop_crm.services.shop import Shop
from shop_crm.store import check
from shop_crm.store.check import DERIVED, Finding, Flaw
from shop_crm.store.journal import Answer, Operation


def doing(shop: Shop, *statements: str) -> None:
    def work(operation: Operation) -> Answer:
        for statement in statements:
            operation.conn.execute(statement)
        return {}

    shop.journal.run("test", work)


@pytest.fixture
def filled(shop: Shop) -> Shop:
    doing(
        shop,
        "INSERT INTO customer (name, folded) VALUES ('Budi', 'budi'), ('Siti', 'siti')",
        "INSERT INTO phone (customer_id, number, typed, grouped) VALUES (1, '+6281234567788', '', '')",
        "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-11-01', 500), (2, '2026-10-01', 70)",
        "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (1, 'TV', 300), (1, 'Cable', 200), "
        "(2, 'Cup', 70)",
        "INSERT INTO follow_up (customer_id, purchase_id, kind, plan_id, step_number, step_count, channel, due, "
        "planned_on) VALUES (1, 1, 'courtesy', 1, 1, 2, 'call', '2026-11-11', '2026-11-11')",
    )
    return shop


def flaws(shop: Shop) -> set[Flaw]:
    return {finding.flaw for finding in check.look_over(shop.db)}


def test_an_empty_shop_is_in_order(shop: Shop) -> None:
    assert check.look_over(shop.db) == []


def test_a_used_shop_is_in_order(filled: Shop) -> None:
    assert check.look_over(filled.db) == []
    doing(filled, "UPDATE purchase SET state = 'voided', day = '2025-01-01' WHERE id = 2")
    assert check.look_over(filled.db) == []
    filled.journal.undo()
    filled.journal.undo()
    assert check.look_over(filled.db) == []


BREAKS = {
    "a name without its words": (
        "DROP TRIGGER customer_words_update", "UPDATE customer SET name = 'Joko' WHERE id = 1", Flaw.SEARCH_INDEX),
    "a name without its pieces": (
        "DROP TRIGGER customer_pieces_insert",
        "INSERT INTO customer (name, folded) VALUES ('Joko', 'joko')", Flaw.SEARCH_INDEX),
    "a phone without its pieces": (
        "DROP TRIGGER phone_pieces_delete", "DELETE FROM phone", Flaw.SEARCH_INDEX),
    "an item nobody can find": (
        "DROP TRIGGER item_known", "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (1, 'Lamp', 0)",
        Flaw.SEARCH_INDEX),
    "a month without its sale": (
        "DROP TRIGGER month_sum_insert",
        "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-01-01', 5)", Flaw.MONTH_SUMS),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_what_is_derived_wrongly_is_found_and_made_anew(filled: Shop, name: str) -> None:
    drop, statement, flaw = BREAKS[name]
    filled.db.execute(drop)
    doing(filled, statement)
    found = check.look_over(filled.db)
    lines = Flaw.SUMS_OF_LINES if "2026-01-01" in statement else None
    assert {finding.flaw for finding in found} - {lines} == {flaw}
    assert flaw in DERIVED

    def work(operation: Operation) -> Answer:
        check.rebuild(operation)
        return {}

    filled.journal.run("rebuild", work, undoable=False)
    assert flaws(filled) - {lines} == set()


@pytest.mark.parametrize(
    "row",
    ["UPDATE month_sum SET amount = amount + 1 WHERE month = '2026-11'",
     "DELETE FROM month_sum WHERE month = '2026-11'",
     "INSERT INTO month_sum VALUES ('2020-01', 3, 5)", "INSERT INTO month_sum VALUES ('2020-01', 0, 5)"],
    ids=["another sum", "no sum", "sales that never were", "a sum without sales"],
)  # fmt: skip
def test_a_wrong_monthly_sum_is_found(filled: Shop, row: str) -> None:
    filled.db.execute(row)
    assert flaws(filled) == {Flaw.MONTH_SUMS}


def test_a_month_whose_sales_were_all_voided_is_in_order(filled: Shop) -> None:
    doing(filled, "UPDATE purchase SET state = 'voided' WHERE id = 2")
    assert flaws(filled) == set()


@pytest.mark.parametrize(
    ("statement", "flaw"),
    [
        ("UPDATE purchase_line SET amount = 301 WHERE id = 1", Flaw.SUMS_OF_LINES),
        ("UPDATE purchase_line SET returned_amount = 1 WHERE id = 1", Flaw.SUMS_OF_LINES),
        ("DELETE FROM purchase_line WHERE purchase_id = 2", Flaw.SUMS_OF_LINES),
        ("UPDATE purchase SET state = 'voided' WHERE id = 1", Flaw.ENDED_BUT_OPEN),
        ("UPDATE customer SET do_not_contact_since = '2026-11-23' WHERE id = 1", Flaw.ENDED_BUT_OPEN),
    ],
    ids=["amount", "given back", "no lines", "a voided purchase still calls", "a silent customer is still called"],
)
def test_facts_that_do_not_agree_are_found(filled: Shop, statement: str, flaw: Flaw) -> None:
    filled.journal.settle = lambda operation: None  # which would end the call with it
    doing(filled, statement)
    assert check.look_over(filled.db) == [Finding(flaw=flaw, count=1)]
    assert flaw not in DERIVED


def test_orphans_are_found(filled: Shop) -> None:
    filled.db.execute("PRAGMA foreign_keys = OFF")
    doing(filled, "UPDATE phone SET customer_id = 99")
    assert check.look_over(filled.db) == [Finding(flaw=Flaw.ORPHANS, count=1)]
