"""Forgetting a person (domain.md 12; faults.md S7, B8): not a byte of her is left, and every sum is as it was."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from shop_crm import paths
from shop_crm.domain.customers import Customer
from shop_crm.domain.files_out import KINDS
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome, State
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import backups, calls, checks, counter, drafts, history, imports, search
from shop_crm.services.complaints import closed_complaints, open_complaint, open_complaints
from shop_crm.services.customers import (
    CustomerOrder,
    add_customer,
    customer_ids,
    edit_customer,
    may_call,
    read_customer,
    read_typed,
)
from shop_crm.services.files_out import save_file
from shop_crm.services.forgetting import clear_files, clear_late, forget, is_named, leaving
from shop_crm.services.merging import merge_customers, take_apart, was_two
from shop_crm.services.person_copy import read_person, write_person
from shop_crm.services.rhythm import missed
from shop_crm.services.shop import Shop, change_settings, open_shop, opened
from shop_crm.store import call_lists, follow_ups, forgotten, schema
from shop_crm.store import customers as customer_rows
from shop_crm.store.journal import Answer, Operation
from shop_crm.words.files_out import FileSpeaker
from shop_crm.words.forgetting import forgotten_text
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
NAME, OLD_NAME, PREDECESSOR = "Kenanga Wulandari", "Kenanga Sukmawati", "Kena Wulan"
NUMBER, SECOND, OLD = "+6281377788899", "+6281255566677", "+6285744433322"
CANARIES = (
    # names, with what the search index cuts from them
    "enanga", "wulan", "sukmawati",
    # digits, however they are typed
    "81377788899", "1377788899", "0813-7778", "813 7778", "7778-8899", "7778 8899", "81255566677", "85744433322",
    "5557-", "kena@", "melatiputih", "kena-77", "kurirnya", "rewelsekali", "gantungan", "seribintang", "kopihitam",
    "tetanggasaya", "langsungdiganti", "montirdatang", "catatandapur", "ucapanmanis", "rahasianya", "halokenal",
    "1984-03-05", "pagisebelum",
)  # fmt: skip
"""What only she has: her name, her numbers, her words."""


def write(shop: Shop, work: Callable[[Operation], object], name: str = "test") -> None:
    def all_of_it(operation: Operation) -> Answer:
        work(operation)
        return {}

    shop.journal.run(name, all_of_it)


def sql(shop: Shop, *statements: str) -> None:
    write(shop, lambda operation: [operation.conn.execute(statement) for statement in statements])


def sell(shop: Shop, customer_id: int, day: date, item: str = "TV", amount: int = 5_499_000, **more: Any) -> int:
    line = Line(item=item, category="tv", amount=amount, serial=more.pop("serial", ""), source_id=more.pop("key", ""))
    bought = Purchase(customer_id=customer_id, day=day, lines=(line,), **more)
    return counter.record_purchase(shop, read_customer(shop, customer_id), bought).purchase_id


@pytest.fixture
def budi(shop: Shop) -> int:
    """Somebody else, who sent her."""
    typed = read_typed(shop, name="Pak Budi Santoso", phones="0812-3456-7788").customer
    return add_customer(shop, typed)


@pytest.fixture
def kenanga(shop: Shop, budi: int) -> int:
    """A customer of whom the shop knows something in every table it has."""
    typed = read_typed(shop, name=f"Bu {OLD_NAME}", phones="0857 4443 3322", email="kena@example.com").customer
    her = add_customer(shop, typed)
    older = add_customer(shop, read_typed(shop, name=PREDECESSOR, phones="0812.5556.6677").customer)
    sell(shop, older, date(2024, 5, 5), "Lamp", 90_000, said="gantungan kunci")
    known = read_customer(shop, her)
    phones = (*known.phones, *read_typed(shop, phones="0813-7778-8899 / 081255566677").customer.phones)
    edit_customer(
        shop,
        replace(
            known,
            name=NAME,
            address="Jl. Melatiputih 5",
            best_time="pagisebelum jam 9",
            source_id="KENA-77",
            phones=phones,
            sent_by=budi,
            heard_from="tetanggasaya bilang",
        ),
    )
    sell(shop, her, date(2025, 1, 8), amount=1_000, said="rewelsekali, katanya", key="ab" * 16)
    sell(shop, her, TODAY - timedelta(days=5), said="untuk kopihitam", serial="seribintang-1")
    call = calls.due_calls(shop) or calls.coming_calls(shop, 200)
    first = next(one for one in call if one.customer.id == her)
    calls.record_call(shop, first.id, Outcome.WANTS, said="mau kulkas, kurirnya ramah")
    open_complaint(shop, her, "remot kaku, rahasianya begitu")
    sql(
        shop,
        f"UPDATE customer SET birthday = '1984-03-05' WHERE id = {her}",
        f"UPDATE phone SET is_bad = 1 WHERE number = '{OLD}'",
        f"""INSERT INTO consent (customer_id, kind, is_given, day, way) VALUES ({her}, 'offers', 1, '2026-11-01',
            'counter')""",
        f"INSERT INTO wanted_greeting (customer_id, occasion) VALUES ({her}, 'birthday')",
        f"""INSERT INTO message (customer_id, at, channel, said) VALUES
            ({her}, '2026-11-02T10:00:00+07:00', 'whatsapp', 'ucapanmanis untukmu')""",
        f"INSERT INTO note (customer_id, at, said) VALUES ({her}, '2026-11-02T10:00:00+07:00', 'catatandapur baru')",
        """INSERT INTO complaint_step (complaint_id, day, kind, said) VALUES
           (1, '2026-11-20', 'done', 'montirdatang kemarin')""",
        "UPDATE complaint SET solution = 'langsungdiganti'",
        f"""INSERT INTO merging (kept_id, gone_id, day, images) VALUES
            ({her}, {older}, '2026-11-10', json_object('name', '{PREDECESSOR}'))""",
        f"INSERT INTO two_people (first_id, second_id, day) VALUES ({budi}, {her}, '2026-11-11')",
        f"UPDATE phone SET customer_id = {her} WHERE customer_id = {older} AND number <> '{SECOND}'",
        f"DELETE FROM phone WHERE customer_id = {older}",
        f"UPDATE purchase SET customer_id = {her} WHERE customer_id = {older}",
        f"DELETE FROM customer WHERE id = {older}",
    )
    thanks = FollowUp(
        customer_id=budi, kind=Kind.THANKS, ask_code="thank_you", due=TODAY, planned_on=TODAY, about_customer_id=her
    )
    hers = FollowUp(customer_id=her, kind=Kind.PROMISE, ask="halokenal?", due=TODAY, planned_on=TODAY)
    write(shop, lambda operation: [follow_ups.add(operation, one) for one in (thanks, hers)])

    def answered(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE customer SET language = 'id' WHERE id = ?", (her,))
        return {"name": NAME}

    shop.journal.run("edit_customer", answered)
    return her


def found_in(folder: Path) -> dict[str, list[str]]:
    """Her canaries by the file in which they stand, whatever their case; in UTF-8, as SQLite and JSON write them."""
    found: dict[str, list[str]] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes().lower()
        hits = [canary for canary in CANARIES if canary.encode() in content]
        if hits:
            found[path.name] = hits
    return found


def canaries_of(found: dict[str, list[str]]) -> set[str]:
    return {canary for hits in found.values() for canary in hits}


def forget_everywhere(shop: Shop, customer_id: int, *folders: Path) -> object:
    forget(shop, customer_id)
    return clear_files(shop.path, shop.clock, folders)


def sums(shop: Shop) -> dict[str, object]:
    """What the owner counts: by month, by purchase, by line, by ticket."""
    return {
        query: shop.db.execute(query).fetchall()
        for query in (
            "SELECT * FROM month_sum ORDER BY month",
            "SELECT id, day, amount, returned_amount, state FROM purchase ORDER BY id",
            "SELECT id, purchase_id, item, category, quantity, amount FROM purchase_line ORDER BY id",
            "SELECT count(*) FROM contact",
            "SELECT id, item, cause, remedy, cost, opened_on FROM complaint",
        )
    }


@pytest.fixture
def _leaving_rests(shop: Shop) -> None:
    """As SQLite is built for most systems: what is deleted stays in the file until something is written over it."""
    shop.db.execute("PRAGMA secure_delete = OFF").fetchall()


@pytest.mark.usefixtures("_leaving_rests")
def test_not_a_byte_of_her_is_left_in_any_file_of_the_shop(shop: Shop, kenanga: int, tmp_path: Path) -> None:
    backups.make_backup(shop)
    drafts.keep_draft(shop, "counter", {"customer": "bu kenanga", "said": "0813 7778 8899"})
    drafts.keep_draft(shop, "calls", {"said": {str(kenanga): "kopihitam", "999": "somebody else's words"}})
    before = found_in(tmp_path)
    assert canaries_of(before) >= {*CANARIES} - {"1377788899", "813 7778", "7778 8899", "5557-"}, "all of it was there"
    assert len(before) >= 4
    forget_everywhere(shop, kenanga)
    assert found_in(tmp_path) == {}
    shop.close()
    assert found_in(tmp_path) == {}


def rows_of(shop: Shop, customer_id: int) -> dict[str, set[int]]:
    """Every row that leads to her by the file's own foreign keys, straight or through another row of hers."""
    tables = [row[0] for row in shop.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    links = [
        (table, link[3], link[2])
        for table in tables
        for link in shop.db.execute(f"PRAGMA foreign_key_list({table})")
        # Whom she sent is somebody else, and who is thanked for her too; a step of the journal is not hers alone.
        if (table, link[3]) not in (("customer", "sent_by"), ("follow_up", "about_customer_id"))
    ]
    found: dict[str, set[int]] = {"customer": {customer_id}}
    while True:
        before = sum(map(len, found.values()))
        for table, column, parent in links:
            for id in list(found.get(parent, ())):
                rows = shop.db.execute(f"SELECT id FROM {table} WHERE {column} = ?", (id,))
                found.setdefault(table, set()).update(row[0] for row in rows)
        if sum(map(len, found.values())) == before:
            return {table: ids for table, ids in found.items() if ids}


STAYS = {
    # What was sold, and by which key it came from a file; what was to be asked, as a code; who of the shop saw to it.
    "follow_up.ask_code",
    "purchase_line.item", "purchase_line.category", "purchase_line.source_id", "purchase.source_id",
    "purchase.served_by", "contact.made_by", "complaint.opened_by", "complaint.in_hands_of", "complaint_step.made_by",
}  # fmt: skip


@pytest.mark.usefixtures("_leaving_rests")
def test_no_words_in_any_row_that_leads_to_her_are_left(shop: Shop, kenanga: int, tmp_path: Path) -> None:
    sql(
        shop,
        f"INSERT INTO wish (customer_id, noted_on, said) VALUES ({kenanga}, '2026-11-01', 'x')",
        "UPDATE purchase SET exchange_of = 1 WHERE id = 2",
    )
    planted: list[str] = []

    def plant(operation: Operation) -> None:
        for table, ids in rows_of(shop, kenanga).items():
            for _, column, kind, *_ in operation.conn.execute(f"PRAGMA table_info({table})").fetchall():
                words = f"bisikan_{table}.{column}~"
                # What takes no free words refuses them.
                with contextlib.suppress(sqlite3.IntegrityError, sqlite3.OperationalError):
                    if kind == "TEXT":
                        operation.conn.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (words, min(ids)))
                        planted.append(words)

    def search_for() -> set[str]:
        files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        return {
            words.removeprefix("bisikan_").rstrip("~")
            for words in planted
            if any(words.encode() in one for one in files)
        }

    write(shop, plant)
    assert {"complaint_step.said", "complaint.item", "wish.category", "note.said", "message.said"} <= search_for()
    forget_everywhere(shop, kenanga)
    assert search_for() <= STAYS


@pytest.mark.usefixtures("_leaving_rests")
def test_nothing_of_her_is_left_in_what_tells_how_two_others_became_one(shop: Shop, tmp_path: Path) -> None:
    her = add_customer(shop, read_typed(shop, name=NAME, phones="0813-7778-8899").customer)
    kept = add_customer(shop, read_typed(shop, name="Wati", phones="0813-7778-8899").customer)
    gone = add_customer(shop, read_typed(shop, name="Wati Susanti", phones="0812-0000-1111").customer)
    promise = FollowUp(customer_id=her, kind=Kind.PROMISE, ask="halokenal?", due=TODAY, planned_on=TODAY)
    write(shop, lambda operation: follow_ups.add(operation, promise))
    sql(shop, f"UPDATE customer SET do_not_contact_since = '2026-11-23' WHERE id = {gone}")
    merge_customers(shop, kept, gone)
    (known,) = was_two(shop, kept)
    assert shop.db.execute("SELECT count(*) FROM merging WHERE images LIKE '%halokenal%'").fetchone() == (1,)
    forget_everywhere(shop, her)
    assert not canaries_of(found_in(tmp_path)) & {"halokenal", "enanga"}  # her number is Wati's too
    assert checks.check_shop(shop).mended == ()
    assert [one.spoken_name for one in take_apart(shop, known.merging_id)] == ["Wati", "Wati Susanti"]


def test_the_words_of_others_stay_in_their_half_typed_forms(shop: Shop, kenanga: int) -> None:
    drafts.keep_draft(shop, "calls", {"said": {str(kenanga): "hers", "999": "somebody else's"}})
    drafts.keep_draft(shop, "complaints", {"typed": {"1": {"step": "about hers"}, "2": {"step": "another one"}}})
    drafts.keep_draft(shop, "counter", {"customer": "Siti", "said": "for her mother"})
    drafts.keep_draft(shop, "customer", {"typed": {"customer_id": kenanga, "name": ""}})
    drafts.keep_draft(shop, "only_hers", {"said": {str(kenanga): "hers"}})
    forget(shop, kenanga)
    assert drafts.read_draft(shop, "calls") == {"said": {"999": "somebody else's"}}
    assert drafts.read_draft(shop, "complaints") == {"typed": {"2": {"step": "another one"}}}
    assert drafts.read_draft(shop, "counter") == {"customer": "Siti", "said": "for her mother"}
    assert drafts.read_draft(shop, "customer") is drafts.read_draft(shop, "only_hers") is None


def test_the_half_typed_line_of_a_printed_list_goes_with_whom_it_is_about(shop: Shop, kenanga: int, budi: int) -> None:
    her, his = (
        shop.db.execute("SELECT id FROM follow_up WHERE customer_id = ?", (id,)).fetchone()[0] for id in (kenanga, budi)
    )
    write(
        shop,
        lambda operation: [call_lists.add(operation, TODAY, shop.clock.now(), "", [[row]]) for row in (his, her)],
    )
    drafts.keep_draft(shop, "booking", {"lines": {"1": "1 problem too loud", "2": "1 problem too dark"}})
    forget(shop, kenanga)
    assert drafts.read_draft(shop, "booking") == {"lines": {"1": "1 problem too loud"}}


def test_every_sum_is_as_it_was(shop: Shop, kenanga: int) -> None:
    before = sums(shop)
    forget_everywhere(shop, kenanga)
    assert sums(shop) == before
    assert checks.check_shop(shop).remaining == checks.check_shop(shop).mended == ()


def test_no_table_of_facts_and_no_image_names_her(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    for table in (*schema.JOURNALED, "operation", "change"):
        for row in shop.db.execute(f"SELECT * FROM {table}"):
            told = repr(row).casefold()
            assert not [canary for canary in CANARIES if canary in told], (table, row)


def test_she_is_on_no_list_and_found_by_nothing(shop: Shop, kenanga: int, budi: int) -> None:
    forget(shop, kenanga)
    for order in CustomerOrder:
        assert list(customer_ids(shop, order)) == [budi]
    for text in ("kenanga", "kena", "wul", "0813", "8899", "tv", "lamp", "kenanga tv", "5666"):
        assert kenanga not in search.find_ids(shop, text), text
    assert missed(shop) == []
    assert open_complaints(shop) == closed_complaints(shop) == []
    assert [call.customer.id for call in calls.due_calls(shop)] == []
    assert calls.coming_calls(shop, 2000) == calls.expired_calls(shop) == []


def test_what_was_open_for_her_or_about_her_ends_with_that_reason(shop: Shop, kenanga: int) -> None:
    open_ones = [row[0] for row in shop.db.execute("SELECT id FROM follow_up WHERE state = 'open'")]
    assert len(open_ones) >= 3
    forget(shop, kenanga)
    for known in follow_ups.read_many(shop.db, open_ones):
        assert (known.state, known.reason) == (State.CANCELLED, "forgotten")
        assert known.about_customer_id is None


def test_what_her_complaint_silenced_in_her_house_goes_on(shop: Shop) -> None:
    her = add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    husband = add_customer(shop, read_typed(shop, name="Budi", phones="0813-7778-8899").customer)
    sell(shop, husband, TODAY - timedelta(days=5))
    open_complaint(shop, her, "too loud")
    assert all(known.is_held for known in follow_ups.open_of(shop.db, [husband]))
    forget(shop, her)
    assert follow_ups.open_of(shop.db, [husband])
    assert not any(known.is_held for known in follow_ups.open_of(shop.db, [husband]))
    assert may_call(shop, read_customer(shop, husband)), "the number is his too, and he said nothing"


def test_a_later_change_of_her_purchase_plans_nothing(shop: Shop, kenanga: int) -> None:
    (last,) = shop.db.execute("SELECT max(id) FROM purchase").fetchone()
    forget(shop, kenanga)
    bought = counter.read_purchase(shop, last)
    counter.correct_purchase(shop, replace(bought, lines=(replace(bought.lines[0], amount=6_000_000),)))
    assert not [known for known in follow_ups.of_purchase(shop.db, last) if known.is_open]


def test_no_undo_brings_her_back(shop: Shop, kenanga: int) -> None:
    last = history.last_step(shop)
    forget(shop, kenanga)
    for number in range(1, history.last_step(shop) + 1):
        with contextlib.suppress(ShopError):
            history.undo(shop, number)
    assert history.last_step(shop) > last
    row = shop.db.execute("SELECT name, email, forgotten_on FROM customer WHERE id = ?", (kenanga,)).fetchone()
    assert row == ("", "", TODAY.isoformat())
    assert shop.db.execute("SELECT count(*) FROM phone WHERE customer_id = ?", (kenanga,)).fetchone() == (0,)


def test_what_was_taken_back_before_cannot_be_done_again_either(shop: Shop) -> None:
    her = add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    edit_customer(shop, replace(read_customer(shop, her), address="Jl. Melatiputih 5"))
    history.undo(shop)
    forget(shop, her)
    with pytest.raises(ShopError):
        history.redo(shop)
    assert read_customer(shop, her).address == ""


def test_the_steps_of_others_can_still_be_taken_back(shop: Shop, kenanga: int, budi: int) -> None:
    edit_customer(shop, replace(read_customer(shop, budi), address="Jl. Mawar 1"))
    step = history.last_step(shop)
    forget(shop, kenanga)
    history.undo(shop, step)
    assert read_customer(shop, budi).address == ""


def test_forgetting_itself_cannot_be_taken_back(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    with pytest.raises(ShopError) as refused:
        history.undo(shop, history.last_step(shop))
    assert refused.value.code is ErrorCode.NOT_UNDOABLE


def test_the_views_are_told_what_has_changed(shop: Shop, kenanga: int) -> None:
    told: list[frozenset[str]] = []
    shop.journal.listen(lambda notice: told.append(notice.tables))
    forget(shop, kenanga)
    assert told[0] >= {"customer", "phone", "purchase", "follow_up", "contact", "complaint", "note"}


def test_who_is_forgotten_or_unknown_cannot_be_forgotten(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    for number in (kenanga, 999):
        with pytest.raises(ShopError) as refused:
            forget(shop, number)
        assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


def test_what_goes_and_what_stays_is_told_before(shop: Shop, kenanga: int) -> None:
    told = leaving(shop, kenanga)
    assert (told.name, told.purchases, told.amount) == (NAME, 3, 5_499_000 + 1_000 + 90_000)
    assert told.open_calls >= 1


@pytest.mark.parametrize(
    ("typed", "is_hers"),
    [
        (NAME, True), ("  kenanga   WULANDARI ", True), ("Kenánga Wulandari", True), ("Kenanga", False), ("", False),
        ("Budi", False), (f"bu {NAME}", True), (f"Pak {NAME}", False),
    ],
)  # fmt: skip
def test_the_name_has_to_be_typed(shop: Shop, kenanga: int, typed: str, is_hers: bool) -> None:
    assert is_named(leaving(shop, kenanga), typed) is is_hers


def test_she_goes_from_the_copies_of_before_the_file_had_another_name(shop: Shop, us_shop: Shop, kenanga: int) -> None:
    made, other = backups.make_backup(shop).path, backups.make_backup(us_shop).path
    before = other.read_bytes()
    assert NAME.encode() in made.read_bytes()
    shop.db.close()
    renamed = shop.path.rename(shop.path.with_name("toko salvaged 2026-11-23.db"))
    with opened(renamed, shop.clock) as again:
        forget(again, kenanga)
    cleared = clear_files(renamed, shop.clock)
    assert (cleared.copies, cleared.left) == (1, ())
    assert NAME.encode() not in made.read_bytes()
    assert other.read_bytes() == before


def test_what_is_broken_and_may_still_hold_her_is_hers_to_delete(shop: Shop, kenanga: int) -> None:
    made = backups.make_backup(shop)
    kept = shop.path.with_name("toko before going back 2026-11-20 0800.db")
    shutil.copy(made.path, kept)
    for broken in (made.path, kept):
        os.truncate(broken, broken.stat().st_size - 8192)
    forget(shop, kenanga)
    shop.db.close()
    told = forgotten_text(Words("en"), 0, clear_files(shop.path, shop.clock).left)
    for broken in (made.path, kept):
        assert f"{broken} cannot be opened" in told
    assert told.count("Delete it once you do not need it.") == 2
    assert "is cleared with the next copy" not in told


def test_who_has_no_name_is_forgotten_by_her_number(shop: Shop) -> None:
    nameless = add_customer(shop, read_typed(shop, phones="0813-7778-8899").customer)
    told = leaving(shop, nameless)
    assert is_named(told, told.name)
    assert is_named(told, "0813 77788899")
    assert not is_named(told, "")


# Coming back by an import, and at the counter


def bring_in(shop: Shop, text: str) -> imports.Prepared:
    prepared = imports.prepare_import(shop, text.encode())
    imports.import_prepared(shop, prepared)
    return prepared


@pytest.mark.parametrize(
    "row",
    [
        "Kenanga Wulandari,0813-7778-8899,,",
        "Somebody,+62 813 7778 8899,,",
        "Kenanga,0857-4443-3322,,",
        "Kenanga,0812-5556-6677,,",
        "Wulan,,kena@example.com,",
        "Wulan,,KENA@example.com,",
        "Wulan,0899-1234-5678,,KENA-77",
    ],
)
def test_an_import_does_not_bring_her_back(shop: Shop, kenanga: int, row: str) -> None:
    forget(shop, kenanga)
    before = shop.db.execute("SELECT count(*) FROM customer").fetchone()
    prepared = bring_in(shop, f"Name,Phone,Email,Customer ID\n{row}\nSiti Aminah,0811-2222-3333,,\n")
    (rejected,) = prepared.rejected
    assert (rejected.line, rejected.code, rejected.cells) == (2, ErrorCode.CUSTOMER_FORGOTTEN, ())
    assert prepared.new_customers == 1
    assert prepared.lines_read == len(prepared.rejected) + prepared.new_customers
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone()[0] == before[0] + 1


def test_an_import_reports_each_line_of_her_purchases(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    before = sums(shop)
    prepared = bring_in(
        shop,
        "Date,Receipt,Customer,Phone,Item,Amount\n"
        "2026-11-20,R1,Kenanga Wulandari,0813-7778-8899,Kettle,100000\n"
        "2026-11-20,R1,Kenanga Wulandari,0813-7778-8899,Spoon,5000\n"
        "2026-11-20,R2,Siti,0811-2222-3333,Fan,200000\n",
    )
    assert [(row.line, row.code) for row in prepared.rejected] == [
        (2, ErrorCode.CUSTOMER_FORGOTTEN),
        (3, ErrorCode.CUSTOMER_FORGOTTEN),
    ]
    assert prepared.purchase_count == 1
    assert sums(shop) != before


def test_others_are_brought_in_as_ever(shop: Shop, kenanga: int, budi: int) -> None:
    forget(shop, kenanga)
    prepared = bring_in(
        shop,
        f"Name,Phone\n{NAME},0811-9999-0000\nBudi Santoso,0812-3456-7788\nWati,\n{NAME},\n",
    )
    assert prepared.rejected == (), "a name alone says nothing: many share it"


def test_who_had_nothing_but_a_name_is_not_brought_back_by_it(shop: Shop) -> None:
    forget(shop, add_customer(shop, read_typed(shop, name="Kenanga").customer))
    prepared = bring_in(shop, "Name,Phone\nKENANGA,\nKenanga,0811-2222-3333\n")
    assert [row.line for row in prepared.rejected] == [2]


def test_one_of_her_house_is_brought_in_and_she_is_not(shop: Shop) -> None:
    her = add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    add_customer(shop, read_typed(shop, name="Budi", phones="0813-7778-8899").customer)
    forget(shop, her)
    prepared = bring_in(
        shop,
        "Date,Receipt,Customer,Phone,Item,Amount\n"
        "2026-11-20,R1,Budi,0813-7778-8899,Fan,100000\n"
        "2026-11-20,R2,Kenanga,0813-7778-8899,Spoon,5000\n",
    )
    assert ([row.line for row in prepared.rejected], prepared.purchase_count) == ([3], 1)


def test_at_the_counter_she_may_come_back_and_is_not_called(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    typed = read_typed(shop, name="Bu Kenanga", phones="+62 813 7778 8899").customer
    bought = Purchase(customer_id=0, day=TODAY, lines=(Line(item="TV", category="tv", amount=5_499_000),))
    made = counter.record_purchase(shop, typed, bought)
    again = read_customer(shop, made.customer_id)
    assert made.customer_id != kenanga
    assert (again.do_not_contact_since, made.planned, made.may_be_contacted) == (TODAY, (), False)
    assert add_customer(shop, read_typed(shop, name="Other", phones="0811-2222-3333").customer)
    prepared = bring_in(shop, "Name,Phone\nKenanga,0813-7778-8899\n")
    assert prepared.rejected == (), "she is a customer again"


def test_a_dialog_for_a_new_customer_keeps_that_too(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    again = add_customer(shop, read_typed(shop, name="Kenanga", phones="0857-4443-3322").customer)
    assert read_customer(shop, again).do_not_contact_since == TODAY


def test_the_fingerprints_are_keyed_and_tell_nothing(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    secret = forgotten.key(shop.db)
    assert len(secret) == 32
    rows = shop.db.execute("SELECT customer_id, fingerprint, day FROM forgotten").fetchall()
    assert {row[2] for row in rows} == {TODAY.isoformat()}
    assert all(re.fullmatch("[0-9a-f]{64}", row[1]) for row in rows)
    (plain,) = shop.db.execute("SELECT count(*) FROM forgotten WHERE fingerprint = ?", (_sha(NUMBER),)).fetchone()
    assert plain == 0
    change_settings(shop, shop_name="Other")
    assert forgotten.key(shop.db) == secret


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


# Safe copies


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_safe_copies_are_made_anew_without_her(shop: Shop, kenanga: int, budi: int, stick: Path) -> None:
    made = [backups.make_backup(shop), backups.make_backup(shop, stick)]
    times = [copy.path.stat().st_mtime_ns for copy in made]
    assert [bool(found_in(copy.path.parent)) for copy in made] == [True, True]
    cleared = forget_everywhere(shop, kenanga, stick)
    assert (cleared.copies, cleared.left) == (2, ())  # type: ignore[attr-defined]
    for copy, time in zip(made, times, strict=True):
        assert found_in(copy.path.parent) == {}
        assert copy.path.stat().st_mtime_ns == time, "a copy is as old as what is in it"
        assert copy.path.stat().st_mode & 0o777 == 0o600
        again = open_shop(copy.path, shop.clock)
        assert again.db.execute("SELECT sum(amount) FROM purchase").fetchone() == (5_590_000,)
        assert read_customer(again, budi).name == "Budi Santoso"
        again.close()


def test_a_renewed_copy_keeps_its_promise(shop: Shop, kenanga: int) -> None:
    made = backups.make_backup(shop)
    forget_everywhere(shop, kenanga)
    told = json.loads(made.path.with_suffix(".json").read_text())
    assert told["sha256"] == hashlib.sha256(made.path.read_bytes()).hexdigest() != made.sha256
    assert told["counts"]["customer"] == made.counts["customer"]
    assert sorted(path.suffix for path in made.path.parent.iterdir()) == [".db", ".json", ".json"]


def test_a_copy_without_her_stays_as_it_is(shop: Shop, budi: int, tmp_path: Path) -> None:
    made = backups.make_backup(shop)
    her = add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    later = add_customer(shop, read_typed(shop, name="Siti", phones="0811-1111-2222").customer)
    forget_everywhere(shop, her)
    again = open_shop(made.path, shop.clock)
    assert list(customer_ids(again, CustomerOrder.NAME)) == [budi]
    again.close()
    assert read_customer(shop, later).name == "Siti"


def test_a_stick_that_is_not_there_is_told_and_done_with_the_next_copy(
    shop: Shop, kenanga: int, stick: Path, tmp_path: Path
) -> None:
    backups.make_backup(shop, stick)
    away = stick.rename(tmp_path / "in a pocket")
    cleared = forget_everywhere(shop, kenanga, stick)
    assert [error.code for error in cleared.left] == [ErrorCode.FOLDER_MISSING]  # type: ignore[attr-defined]
    assert found_in(away)
    away.rename(stick)
    backups.make_backup(shop, stick)
    assert found_in(stick) == {}


def test_a_copy_that_cannot_be_read_is_told_and_tried_again(shop: Shop, kenanga: int, budi: int) -> None:
    made = backups.make_backup(shop)
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[:5000])
    cleared = forget_everywhere(shop, kenanga)
    assert [error.facts["path"] for error in cleared.left] == [made.path]  # type: ignore[attr-defined]
    made.path.write_bytes(whole)
    clear_late(shop, made.path.parent)
    assert found_in(made.path.parent) == {}


def test_another_shops_copies_are_left_alone(shop: Shop, us_shop: Shop, kenanga: int) -> None:
    other = backups.make_backup(us_shop, backups.make_backup(shop).path.parent)
    renamed = other.path.rename(other.path.with_name("toko 2020-01-01 000000.db"))
    before = renamed.read_bytes()
    forget_everywhere(shop, kenanga)
    assert renamed.read_bytes() == before


def restored(shop: Shop, copy: Path) -> Shop:
    """The shop with an older copy put in its place, as somebody does by hand."""
    shop.close()
    for left in shop.path.parent.glob(f"{shop.path.name}-*"):
        left.unlink()
    shutil.copyfile(copy, shop.path)
    return open_shop(shop.path, shop.clock)


def test_an_older_copy_that_is_brought_back_does_not_bring_her_back(
    shop: Shop, kenanga: int, budi: int, stick: Path, tmp_path: Path
) -> None:
    made = backups.make_backup(shop, stick)
    away = stick.rename(tmp_path.parent / "away")
    forget_everywhere(shop, kenanga)
    again = restored(shop, away / made.path.name)
    try:
        assert found_in(tmp_path) == {}
        assert list(customer_ids(again, CustomerOrder.NAME)) == [budi]
        prepared = imports.prepare_import(again, b"Name,Phone\nKenanga,0813-7778-8899\n")
        assert [row.code for row in prepared.rejected] == [ErrorCode.CUSTOMER_FORGOTTEN]
    finally:
        again.close()
        shutil.rmtree(away)


def test_whoever_has_her_number_in_the_shop_by_then_is_not_forgotten_for_her(
    shop: Shop, budi: int, tmp_path: Path
) -> None:
    made = backups.make_backup(shop, tmp_path)
    her = add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    listed = paths.forgotten_list(shop.path)
    forget(shop, her)
    kept = listed.read_bytes()
    listed.unlink()
    again = restored(shop, made.path)
    siti = add_customer(again, read_typed(again, name="Siti", phones="0811-1111-2222").customer)
    again.close()
    assert siti == her, "the copy is older than both"
    listed.write_bytes(kept)
    again = open_shop(shop.path, shop.clock)
    assert read_customer(again, siti).name == "Siti"
    again.close()


def test_a_file_that_was_not_swept_before_the_lights_went_out_is_swept_at_the_next_start(
    shop: Shop, kenanga: int, tmp_path: Path
) -> None:
    forget(shop, kenanga)
    shop.close()
    again = open_shop(shop.path, shop.clock)
    assert found_in(tmp_path) == {}
    again.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"forgotten": 5}', b'{"forgotten": {"x": 1}}', b"\xff"])
def test_a_damaged_list_stops_nobody(shop: Shop, budi: int, content: bytes) -> None:
    paths.forgotten_list(shop.path).write_bytes(content)
    shop.close()
    again = open_shop(shop.path, shop.clock)
    assert read_customer(again, budi).name == "Budi Santoso"
    again.close()


def test_the_list_tells_nobody_who_she_was(shop: Shop, kenanga: int) -> None:
    forget(shop, kenanga)
    listed = paths.forgotten_list(shop.path)
    assert listed.stat().st_mode & 0o777 == 0o600
    assert found_in(listed.parent).get(listed.name) is None


def test_names_alike_and_other_numbers_stay(shop: Shop, kenanga: int) -> None:
    namesake = add_customer(shop, read_typed(shop, name=NAME, phones="0811-4444-5555").customer)
    forget_everywhere(shop, kenanga)
    assert read_customer(shop, namesake).name == NAME
    assert search.find_ids(shop, "kenanga") == [namesake]


def test_a_customer_sent_by_her_stays_without_a_sender(shop: Shop, kenanga: int) -> None:
    sent = add_customer(shop, Customer(name="Wati", sent_by=kenanga))
    forget(shop, kenanga)
    assert customer_rows.read(shop.db, sent).sent_by is None


def test_no_file_that_is_saved_or_printed_later_holds_her(shop: Shop, kenanga: int, budi: int, tmp_path: Path) -> None:
    folder = tmp_path / "later"
    folder.mkdir()
    forget_everywhere(shop, kenanga)
    speaker = FileSpeaker(Words("en"), shop.settings.currency, TODAY)
    for what, kinds in KINDS.items():
        for kind in kinds:
            with contextlib.suppress(ShopError):  # nobody may be called any more
                save_file(shop, what, folder / f"{what}.{kind}", speaker)
    backups.make_backup(shop, folder)
    write_person(read_person(shop, budi), b"<html>", folder / "budi.html")
    for packed in [*folder.glob("*.zip"), *folder.glob("*.xlsx")]:
        with zipfile.ZipFile(packed) as opened:
            opened.extractall(folder / f"{packed.name} opened")
    assert len(list(folder.rglob("*.csv"))) > 4
    assert found_in(folder) == {}
