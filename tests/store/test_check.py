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


LIVED = (
    "INSERT INTO purchase (customer_id, day, amount) VALUES (2, '2026-11-02', 0)",
    "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (3, 'Gift', 0)",
    "INSERT INTO contact (customer_id, follow_up_id, at, channel, outcome) "
    "VALUES (1, 1, '2026-11-11 10:00', 'call', 'problem')",
    "INSERT INTO complaint (customer_id, purchase_id, contact_id, opened_on, said) VALUES (1, 1, 1, '2026-11-11', 'x')",
    "INSERT INTO wish (customer_id, noted_on, said) VALUES (1, '2026-11-11', 'Lamp')",
    "INSERT INTO merging (kept_id, gone_id, day, images) VALUES (1, 7, '2026-11-11', '{}')",
    "INSERT INTO consent (customer_id, kind, is_given, day, way) VALUES (1, 'service', 1, '2026-11-11', 'call')",
    "UPDATE customer SET service = 'yes' WHERE id = 1",
)


@pytest.mark.parametrize(
    ("statement", "flaw"),
    [
        ("UPDATE follow_up SET customer_id = 2", Flaw.OF_ANOTHER),
        ("UPDATE complaint SET customer_id = 2", Flaw.OF_ANOTHER),
        ("UPDATE follow_up SET plan_id = NULL", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET purchase_id = NULL", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET step_number = 3", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET state = 'skipped'", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET reason = 'too_old'", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET kind = 'thanks'", Flaw.CALLS_ASTRAY),
        ("UPDATE follow_up SET kind = 'wish'", Flaw.CALLS_ASTRAY),
        ("UPDATE wish SET purchase_id = 1", Flaw.WISHES),
        ("UPDATE wish SET follow_up_id = 1, state = 'bought'", Flaw.WISHES),
        ("UPDATE complaint SET closed_on = '2026-11-20'", Flaw.COMPLAINTS),
        ("UPDATE merging SET gone_id = 2", Flaw.MERGED_BUT_THERE),
        (
            "UPDATE customer SET forgotten_on = '2026-11-20', do_not_contact_since = '2026-11-20' WHERE id = 2",
            Flaw.FORGOTTEN_BUT_THERE,
        ),
        ("UPDATE customer SET service = 'no' WHERE id = 2", None),
    ],
    ids=lambda told: str(told)[:60],
)
def test_more_facts_that_do_not_agree_are_found(filled: Shop, statement: str, flaw: Flaw | None) -> None:
    filled.journal.settle = lambda operation: None
    doing(filled, *LIVED)
    assert check.look_over(filled.db) == []
    doing(filled, statement)
    assert flaws(filled) == ({flaw} if flaw else set())
    assert flaw not in DERIVED


def test_a_row_that_was_changed_around_the_journal_is_found(filled: Shop) -> None:
    """As a flipped bit on the disk would (faults.md D9), or another program's hand."""
    triggers = filled.db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'phone'"
    ).fetchall()
    for (name,) in triggers:
        filled.db.execute(f"DROP TRIGGER {name}")
    filled.db.execute("UPDATE phone SET number = '+6281234567789'")
    assert Finding(flaw=Flaw.UNLIKE_JOURNAL, count=1) in check.look_over(filled.db)
    assert check.unlike_journal(filled.db) == {"phone": [1]}
    filled.db.execute("DELETE FROM phone")
    assert check.unlike_journal(filled.db) == {"phone": [1]}


def test_a_number_that_would_be_given_again_is_found_and_mended(filled: Shop) -> None:
    filled.db.execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'purchase'")
    assert check.look_over(filled.db) == [Finding(flaw=Flaw.NUMBERS, count=1)]
    filled.journal.run("rebuild", lambda operation: check.rebuild(operation) or {}, undoable=False)
    assert check.look_over(filled.db) == []


def test_how_far_it_is_is_told(filled: Shop) -> None:
    told: list[tuple[int, int]] = []
    check.look_over(filled.db, lambda done, of: told.append((done, of)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert len({of for _, of in told}) == 1


def test_orphans_are_found(filled: Shop) -> None:
    filled.db.execute("PRAGMA foreign_keys = OFF")
    doing(filled, "UPDATE phone SET customer_id = 99")
    assert check.look_over(filled.db) == [Finding(flaw=Flaw.ORPHANS, count=1)]
