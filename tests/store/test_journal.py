"""Every write is one named operation (design.md 2; faults.md K4, K5, D1, D13, D17)."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import journal, schema
from shop_crm.store.journal import Answer, Notice, Operation

GUARD = r"change\.operation_id"
"""What SQLite names when the file itself refuses a write."""

ONE_ROW_EACH = {
    "setting": "INSERT INTO setting (name, value) VALUES ('test', '1')",
    "customer": "INSERT INTO customer (name) VALUES ('Budi')",
    "phone": "INSERT INTO phone (customer_id, number, typed, grouped) VALUES (1, '+62811', '', '')",
    "purchase": "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-11-23', 5)",
    "purchase_line": "INSERT INTO purchase_line (purchase_id, item, amount) VALUES (1, 'TV', 5)",
    "plan": "INSERT INTO plan (position) VALUES (99)",
    "plan_step": "INSERT INTO plan_step (plan_id, position, after, unit, anchor, channel) "
                 "VALUES (1, 9, 1, 'day', 'purchase', 'call')",
    "left_alone": "INSERT INTO left_alone (item, folded, reason, since) "
                  "VALUES ('TV', 'tv', 'no more of it', '2026-11-23')",
    "follow_up": "INSERT INTO follow_up (customer_id, purchase_id, kind, channel, due, planned_on) "
                 "VALUES (1, 1, 'courtesy', 'call', '2026-11-23', '2026-11-23')",
    "contact": "INSERT INTO contact (customer_id, follow_up_id, at, channel, outcome) "
               "VALUES (1, 1, '2026-11-23T10:00:00+07:00', 'call', 'happy')",
    "complaint": "INSERT INTO complaint (customer_id, opened_on, said, state) "
                 "VALUES (1, '2026-11-23', 'it flickers', 'closed')",
    "wish": "INSERT INTO wish (customer_id, noted_on, said) VALUES (1, '2026-11-23', 'a freezer')",
    "call_list": "INSERT INTO call_list (day, printed_at) VALUES ('2026-11-23', '')",
    "call_list_row": "INSERT INTO call_list_row (call_list_id, row_number, follow_up_id) VALUES (1, 1, 1)",
    "complaint_step": "INSERT INTO complaint_step (complaint_id, day, kind) VALUES (1, '2026-11-23', 'done')",
    "consent": "INSERT INTO consent (customer_id, kind, is_given, day, way) "
               "VALUES (1, 'offers', 1, '2026-11-23', 'counter')",
    "wanted_greeting": "INSERT INTO wanted_greeting (customer_id, occasion) VALUES (1, 'birthday')",
    "message": "INSERT INTO message (customer_id, at, channel) VALUES (1, '2026-11-23T10:00:00+07:00', 'whatsapp')",
    "note": "INSERT INTO note (customer_id, at, said) VALUES (1, '2026-11-23T10:00:00+07:00', 'likes blue')",
    "product": "INSERT INTO product (name, folded) VALUES ('TV', 'tv'), ('Bracket', 'bracket')",
    "former_name": "INSERT INTO former_name (product_id, folded) VALUES (1, 'tv of last year')",
    "product_link": "INSERT INTO product_link (product_id, other_id, kind) VALUES (1, 2, 'accessory')",
    "arrival": "INSERT INTO arrival (product_id, day) VALUES (1, '2026-11-23')",
    "merging": "INSERT INTO merging (kept_id, gone_id, day, images) VALUES (1, 2, '2026-11-23', '{}')",
    "two_people": "INSERT INTO two_people (first_id, second_id, day) VALUES (1, 2, '2026-11-23')",
    "forgotten": "INSERT INTO forgotten (customer_id, fingerprint, day) VALUES (1, 'f', '2026-11-23')",
}  # fmt: skip
ONLY_ONCE = (
    "setting", "phone", "left_alone", "call_list_row", "wanted_greeting", "product", "former_name", "product_link",
    "two_people", "forgotten",
)  # fmt: skip
"""Where such a row can be only once."""


def doing(*statements: str, answer: Answer | None = None) -> Callable[[Operation], Answer]:
    def work(operation: Operation) -> Answer:
        for statement in statements:
            operation.conn.execute(statement)
        return answer or {}

    return work


def named(name: str) -> Callable[[Operation], Answer]:
    return doing(f"INSERT INTO customer (name) VALUES ('{name}')")


def dump(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED}


def names(shop: Shop) -> list[str]:
    return [row[0] for row in shop.db.execute("SELECT name FROM customer ORDER BY id")]


@pytest.fixture
def full_shop(shop: Shop) -> Shop:
    """A shop with a row in every table."""
    shop.journal.run("fill", doing(*ONE_ROW_EACH.values()))
    return shop


def test_the_rows_of_these_tests_cover_every_table() -> None:
    assert set(ONE_ROW_EACH) == set(schema.JOURNALED)


@pytest.mark.parametrize("table", schema.JOURNALED)
def test_the_file_refuses_every_write_around_the_journal(full_shop: Shop, table: str) -> None:
    before = dump(full_shop)
    column = schema.columns(full_shop.db, table)[1]
    full_shop.db.execute("PRAGMA foreign_keys = OFF")  # so that only the journal can refuse
    full_shop.db.execute("DROP INDEX IF EXISTS follow_up_once")
    insert = ONE_ROW_EACH[table]
    if table in ONLY_ONCE:
        full_shop.journal.run("make room", doing(f"DELETE FROM {table}"))
        before = dump(full_shop)
        with pytest.raises(sqlite3.IntegrityError, match=GUARD):
            full_shop.db.execute(insert)
        full_shop.journal.undo()
        before = dump(full_shop)
    else:
        with pytest.raises(sqlite3.IntegrityError, match=GUARD):
            full_shop.db.execute(insert)
    for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
        with pytest.raises(sqlite3.IntegrityError, match=GUARD):
            full_shop.db.execute(statement)
    assert dump(full_shop) == before


def test_another_program_cannot_write_around_the_journal_either(full_shop: Shop) -> None:
    with closing(sqlite3.connect(full_shop.path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute("INSERT INTO customer (name) VALUES ('smuggled')")


def test_the_guard_is_shut_again_after_an_operation_that_failed(shop: Shop) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute("INSERT INTO customer (name) VALUES ('Budi')")
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        shop.journal.run("test", work)
    assert names(shop) == []
    with pytest.raises(sqlite3.IntegrityError):
        shop.db.execute("INSERT INTO customer (name) VALUES ('Budi')")


def test_operations_do_not_nest(shop: Shop) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute("INSERT INTO customer (name) VALUES ('outer')")
        return shop.journal.run("inner", named("inner"))

    with pytest.raises(RuntimeError):
        shop.journal.run("outer", work)
    assert names(shop) == []
    assert not shop.db.in_transaction


def test_the_answer_of_an_operation_is_kept_for_its_retry(shop: Shop) -> None:
    work = doing("INSERT INTO customer (name) VALUES ('Budi')", answer={"number": 1, "words": ["a", "ë"]})
    first = shop.journal.run("add", work, request_id="r1")
    assert shop.journal.run("add", work, request_id="r1") == first == {"number": 1, "words": ["a", "ë"]}
    assert names(shop) == ["Budi"]


def test_a_failed_operation_can_be_sent_again_under_its_request_id(shop: Shop) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        shop.journal.run("add", doing("INSERT INTO phone (customer_id) VALUES (1)"), request_id="r1")
    shop.journal.run("add", named("Budi"), request_id="r1")
    assert names(shop) == ["Budi"]


def test_listeners_hear_after_the_commit(shop: Shop) -> None:
    heard: list[tuple[Notice, int]] = []

    def listen(notice: Notice) -> None:
        assert not shop.db.in_transaction
        with closing(sqlite3.connect(shop.path)) as other:
            heard.append((notice, other.execute("SELECT count(*) FROM customer").fetchone()[0]))

    shop.journal.listen(listen)
    shop.journal.run("add", named("Budi"))
    ((notice, rows),) = heard
    assert (notice.name, notice.tables, notice.operation_id, rows) == (
        "add", frozenset({"customer"}), shop.journal.last_id(), 1,
    )  # fmt: skip


def test_listeners_do_not_hear_of_what_was_rolled_back_or_only_repeated(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"), request_id="r1")
    heard: list[Notice] = []
    shop.journal.listen(heard.append)
    with pytest.raises(sqlite3.IntegrityError):
        shop.journal.run("add", doing("INSERT INTO phone (customer_id) VALUES (1)"))
    shop.journal.run("add", named("Budi"), request_id="r1")
    assert heard == []
    shop.journal.undo()
    assert [notice.tables for notice in heard] == [{"customer"}]


def test_a_listener_may_run_the_next_operation(shop: Shop) -> None:
    def listen(notice: Notice) -> None:
        if notice.name == "first":
            shop.journal.run("second", named("second"))

    shop.journal.listen(listen)
    shop.journal.run("first", named("first"))
    assert names(shop) == ["first", "second"]


def test_a_failing_listener_is_logged_without_a_customers_words(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    def listen(notice: Notice) -> None:
        raise LookupError(names(shop)[0])

    shop.journal.listen(listen)
    shop.journal.run("add", named("Canary Budi"))
    assert names(shop) == ["Canary Budi"]
    assert "LookupError" in caplog.text
    assert "in listen" in caplog.text
    assert "Canary" not in caplog.text


def test_the_images_are_the_rows(full_shop: Shop) -> None:
    for table in schema.JOURNALED:
        columns = schema.columns(full_shop.db, table)
        (row,) = full_shop.db.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1")
        before, after = full_shop.db.execute(
            "SELECT before, after FROM change WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1",
            (table, row[0]),
        ).fetchone()
        assert before is None or table in schema.DERIVED, table
        assert json.loads(after) == dict(zip(columns, row, strict=True)), table


def test_a_change_keeps_both_its_images(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    shop.journal.run("rename", doing("UPDATE customer SET name = 'O''Brien \"王\" 😀'"))
    shop.journal.run("drop", doing("DELETE FROM customer"))
    changes = shop.db.execute("SELECT before, after FROM change WHERE table_name = 'customer' ORDER BY id").fetchall()
    told = [tuple(image and json.loads(image)["name"] for image in pair) for pair in changes]
    assert told == [(None, "Budi"), ("Budi", 'O\'Brien "王" 😀'), ('O\'Brien "王" 😀', None)]


def test_undo_and_redo_bring_every_table_back_exactly(shop: Shop) -> None:
    empty = dump(shop)
    shop.journal.run("fill", doing(*ONE_ROW_EACH.values()))
    full = dump(shop)
    last = {table: max((row[0] for row in rows), default=0) for table, rows in empty.items()}
    shop.journal.run("clear", doing(*(f"DELETE FROM {t} WHERE id > {last[t]}"
                                      for t in reversed(schema.JOURNALED))))  # fmt: skip
    assert dump(shop) == empty
    shop.journal.undo()
    assert dump(shop) == full
    shop.journal.undo()
    assert dump(shop) == empty
    redo = shop.journal.last_id()
    shop.journal.undo(redo)
    assert dump(shop) == full


def test_undo_brings_back_a_row_that_changed_several_times(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    before = dump(shop)
    shop.journal.run("stir", doing("UPDATE customer SET name = 'A'", "UPDATE customer SET name = 'B'",
                                   "INSERT INTO customer (name) VALUES ('C')", "DELETE FROM customer"))  # fmt: skip
    shop.journal.undo()
    assert dump(shop) == before


def test_undo_walks_back_newest_first(shop: Shop) -> None:
    for name in "ABC":
        shop.journal.run(f"add {name}", named(name))
    told = [shop.journal.undo().name for _ in range(3)]
    assert (told, names(shop)) == (["add C", "add B", "add A"], [])
    with pytest.raises(ShopError) as refused:
        shop.journal.undo()
    assert refused.value.code is ErrorCode.NOTHING_TO_UNDO


def test_what_was_done_again_is_undone_again(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    for _ in range(3):
        shop.journal.undo()
        assert names(shop) == []
        shop.journal.undo(shop.journal.last_id())
        assert names(shop) == ["Budi"]


def test_a_redo_that_is_taken_back_by_its_number_leaves_undo_working(shop: Shop) -> None:
    shop.journal.run("add A", named("A"))
    shop.journal.run("add B", named("B"))
    shop.journal.undo()
    shop.journal.undo(shop.journal.last_id())  # B is there again
    shop.journal.undo(shop.journal.last_id())  # and gone again
    assert names(shop) == ["A"]
    assert shop.journal.undo().name == "add A"
    assert names(shop) == []


def test_what_is_undone_already_is_not_undone_twice(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    number = shop.journal.last_id()
    shop.journal.undo(number)
    with pytest.raises(ShopError) as refused:
        shop.journal.undo(number)
    assert refused.value.code is ErrorCode.ALREADY_UNDONE


def test_an_unknown_operation_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        shop.journal.undo(999)
    assert refused.value.code is ErrorCode.OPERATION_UNKNOWN


@pytest.mark.parametrize(
    "later",
    ["UPDATE customer SET name = 'Budiman'", "DELETE FROM customer",
     "INSERT INTO purchase (customer_id, day, amount) VALUES (1, '2026-11-23', 5)"],
    ids=["changed", "gone", "something newer hangs on it"],
)  # fmt: skip
def test_undo_refuses_what_has_changed_since(shop: Shop, later: str) -> None:
    shop.journal.run("add", named("Budi"))
    number = shop.journal.last_id()
    shop.journal.run("later", doing(later))
    before, last = dump(shop), shop.journal.last_id()
    with pytest.raises(ShopError) as refused:
        shop.journal.undo(number)
    assert refused.value.code is ErrorCode.CHANGED_SINCE
    assert (dump(shop), shop.journal.last_id()) == (before, last)
    assert not shop.journal.read(number).is_undone
    shop.journal.run("works on", doing("INSERT INTO customer (name) VALUES ('Siti')"))


def test_a_row_that_came_back_to_what_it_was_can_be_undone(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    number = shop.journal.last_id()
    shop.journal.run("there", doing("UPDATE customer SET name = 'X'"))
    shop.journal.run("and back", doing("UPDATE customer SET name = 'Budi'"))
    shop.journal.undo(number)
    assert names(shop) == []


def test_a_row_that_is_written_as_it_was_leaves_no_step(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    number = shop.journal.last_id()
    shop.journal.run("correct", doing("UPDATE customer SET name = 'Budi'"))
    assert shop.journal.last_id() == number


def test_what_cannot_be_undone_is_passed_over_and_refused_by_number(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    shop.journal.run("print", named("on paper"), undoable=False)
    number = shop.journal.last_id()
    assert shop.journal.undo().name == "add"
    with pytest.raises(ShopError) as refused:
        shop.journal.undo(number)
    assert refused.value.code is ErrorCode.NOT_UNDOABLE
    assert names(shop) == ["on paper"]


@pytest.mark.parametrize("table", ["customer", "plan", "setting", "operation"])
def test_an_undone_rows_number_is_never_given_again(shop: Shop, table: str) -> None:
    shop.journal.run("add", doing(ONE_ROW_EACH["customer"], ONE_ROW_EACH["plan"], ONE_ROW_EACH["setting"]))
    first = shop.db.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
    shop.journal.undo()
    shop.journal.run("add", doing(ONE_ROW_EACH["customer"], ONE_ROW_EACH["plan"], ONE_ROW_EACH["setting"]))
    assert shop.db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] > first


def test_the_journal_tells_who_did_what(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"), made_by="Siti", request_id="r1")
    row = shop.db.execute("SELECT name, made_by, request_id FROM operation ORDER BY id DESC LIMIT 1").fetchone()
    assert row == ("add", "Siti", "r1")
    noted = shop.journal.read(shop.journal.last_id())
    assert noted.at.utcoffset() is not None
    assert (noted.name, noted.undoes, noted.is_undone, noted.is_undoable) == ("add", None, False, True)


def test_a_full_disk_is_told_and_leaves_nothing_half_done(shop: Shop) -> None:
    shop.journal.run("add", named("Budi"))
    before = dump(shop)
    (pages,) = shop.db.execute("PRAGMA page_count").fetchone()
    (most,) = shop.db.execute("PRAGMA max_page_count").fetchone()
    shop.db.execute(f"PRAGMA max_page_count = {pages}")

    def work(operation: Operation) -> Answer:
        for number in range(5000):
            operation.conn.execute("INSERT INTO customer (name, address) VALUES ('x', ?)", (f"{number}" * 200,))
        return {}

    heard: list[Notice] = []
    shop.journal.listen(heard.append)
    with pytest.raises(ShopError) as refused:
        shop.journal.run("much", work, request_id="r1")
    assert refused.value.code is ErrorCode.DISK_FULL
    assert (dump(shop), heard, shop.db.in_transaction) == (before, [], False)
    shop.db.execute(f"PRAGMA max_page_count = {most}")
    shop.journal.run("much", work, request_id="r1")
    assert len(names(shop)) == 5001


def test_an_error_that_has_rolled_back_by_itself_is_not_hidden_by_a_second_one(shop: Shop) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute("ROLLBACK")  # as SQLite itself does on a full disk (pitfalls.md 7)
        raise OSError(28, "No space left on device")

    with pytest.raises(ShopError) as refused:
        shop.journal.run("test", work)
    assert refused.value.code is ErrorCode.DISK_FULL
    shop.journal.run("add", named("Budi"))
    assert names(shop) == ["Budi"]


def test_a_shop_that_another_program_holds_is_busy_and_then_works_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "TRY_MS", 1)
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ShopError) as refused:
            shop.journal.run("add", named("Budi"), request_id="r1")
        assert refused.value.code is ErrorCode.SHOP_BUSY
        assert not shop.db.in_transaction
        other.execute("ROLLBACK")
    shop.journal.run("add", named("Budi"), request_id="r1")
    assert names(shop) == ["Budi"]


def test_a_write_waits_two_seconds_for_another_program_a_little_at_a_time(shop: Shop) -> None:
    assert (journal.TRIES * journal.TRY_MS, journal.TRY_MS) == (2000, 50)
    shop.journal.run("add", named("Budi"))
    assert shop.db.execute("PRAGMA busy_timeout").fetchone() == (2000,), "a read waits as long"


def deleted(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    other = path.with_name("other.db")
    other.write_bytes(path.read_bytes())
    os.replace(other, path)


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses to delete an open file")
@pytest.mark.parametrize("journal_mode", ["wal", "delete"])
@pytest.mark.parametrize("happens", [deleted, replaced])
def test_a_file_that_was_moved_while_open_is_never_said_to_be_saved(
    shop: Shop, happens: Callable[[Path], None], journal_mode: str
) -> None:
    assert shop.db.execute(f"PRAGMA journal_mode = {journal_mode}").fetchone() == (journal_mode,)
    heard: list[Notice] = []
    shop.journal.listen(heard.append)
    happens(shop.path)
    for attempt in ("first", "pressed again"):
        with pytest.raises(ShopError) as refused:
            shop.journal.run("add", named("Budi"), request_id="r1")
        assert refused.value.code is ErrorCode.SHOP_MOVED, attempt
    assert heard == []


def test_a_large_step_is_taken_back_with_its_images_on_the_disk(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    memory, disk = 2, 1
    found: list[int] = []
    monkeypatch.setattr(journal, "_MANY", 2)
    shop.journal.listen(lambda notice: found.append(shop.db.execute("PRAGMA temp_store").fetchone()[0]))

    def add(operation: Operation, names: list[str]) -> Answer:
        for name in names:
            operation.conn.execute("INSERT INTO customer (name) VALUES (?)", (name,))
        return {}

    for names in (["Budi"], ["Siti", "Rina", "Agus"]):
        shop.journal.run("add_customer", partial(add, names=names))
        shop.journal.undo()
    assert found == [memory, memory, memory, disk]
    assert shop.db.execute("PRAGMA temp_store").fetchone()[0] == memory
