"""Files out: what the shop has goes out whole and comes in again the same; the silent are on no list."""

import csv
import errno
import io
import os
import re
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from shop_crm.clock import Clock
from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.files_out import KINDS, FileKind, Head, Listed, Part, What
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.names import clean_name, clean_words
from shop_crm.domain.origins import Origin
from shop_crm.domain.phones import read_phone
from shop_crm.domain.plans import plan_wanted
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange import tables_out
from shop_crm.exchange.columns import Field, recognise
from shop_crm.exchange.csv_out import unguard
from shop_crm.exchange.people import written
from shop_crm.services import counter, imports
from shop_crm.services import tables_out as service_tables
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.circle import set_sender
from shop_crm.services.customers import add_customer, edit_customer
from shop_crm.services.files_out import save_file
from shop_crm.services.forgetting import forget
from shop_crm.services.history import redo, undo
from shop_crm.services.notes import add_note
from shop_crm.services.plans import plan_book, read_plans, save_plan
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import Shop, new_shop, opened, shop_settings
from shop_crm.services.tables_out import CUSTOMER_HEADS, PURCHASE_HEADS, phone_text
from shop_crm.store import customers, purchases
from shop_crm.words.files_out import _PARTS, FileSpeaker
from shop_crm.words.words import Words
from tests.conftest import TODAY

EVIL = (
    "=1+1",
    "+62812-345",
    "@SUM(A1)",
    "-5",
    "＝1",
    "\t=1",
    "'=1",
    "007",
    "Ünïcödé 王 😀",
    'say "hi"; a,b',
    "a\nb",
    "-",
    " x ",
)


def speaker(shop: Shop, language: str = "en") -> FileSpeaker:
    return FileSpeaker(Words(language), shop.settings.currency, shop.today)


def save(shop: Shop, what: What, path: Path, listed: Listed | None = None) -> bytes:
    save_file(shop, what, path, speaker(shop), listed=listed or Listed())
    return path.read_bytes()


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def people(shop: Shop, without: Collection[int] = ()) -> list[tuple[Any, ...]]:
    """All that is known of each customer, but for the numbers that only this file gives."""
    ids = [row[0] for row in shop.db.execute("SELECT id FROM customer WHERE forgotten_on IS NULL ORDER BY id")]
    notes: dict[int, list[str]] = {}
    for id, said in shop.db.execute("SELECT customer_id, said FROM note ORDER BY at, id"):
        notes.setdefault(id, []).append(said)
    return sorted(
        (
            one.form_of_address, one.name, one.email, one.address, one.birthday.code if one.birthday else '',
            one.language, one.best_time,
            one.service, one.offers, one.do_not_contact_since is not None,
            sorted((phone.number, phone.is_bad) for phone in one.phones), notes.get(one.id, []),
        )
        for one in customers.read_many(shop.db, ids).values()
        if one.id not in without
    )  # fmt: skip


def sold(shop: Shop, without: Collection[int] = ()) -> list[tuple[Any, ...]]:
    """All that was sold and stands, with who bought it, by what the files call it."""
    ids = [row[0] for row in shop.db.execute("SELECT id FROM purchase WHERE state = 'kept'")]
    found = purchases.read_many(shop.db, ids)
    who = customers.read_many(shop.db, (one.customer_id for one in found.values()))
    return sorted(
        (
            one.day, one.said, one.served_by, who[one.customer_id].name,
            tuple(
                (line.item, line.category, line.quantity, line.amount, line.serial, line.warranty_months or 0,
                 line.returned_quantity, line.returned_amount)
                for line in one.lines
            ),
        )
        for one in found.values()
        if one.customer_id not in without
    )  # fmt: skip


def circle_of(shop: Shop) -> list[tuple[str, str, str]]:
    """Who was sent by whom, or heard of the shop how; by their names and numbers."""
    rows = shop.db.execute(
        """SELECT one.name || coalesce((SELECT min(number) FROM phone WHERE customer_id = one.id), ''),
                  coalesce(sender.name || coalesce((SELECT min(number) FROM phone WHERE customer_id = sender.id), ''),
                           ''), one.heard_from
           FROM customer AS one LEFT JOIN customer AS sender ON sender.id = one.sent_by
           WHERE one.sent_by IS NOT NULL OR one.heard_from <> ''"""
    )
    return sorted(rows)


def thanks_count(shop: Shop) -> int:
    return int(shop.db.execute("SELECT count(*) FROM follow_up WHERE kind = 'thanks'").fetchone()[0])


def tables(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    """Every fact in the file."""
    names = ("customer", "phone", "purchase", "purchase_line", "follow_up", "note", "consent")
    return {name: shop.db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names}


def bring_in(shop: Shop, data: bytes) -> imports.Prepared:
    prepared = imports.prepare_import(shop, data)
    imports.import_prepared(shop, prepared)
    return prepared


_MADE: dict[tuple[str, str], Path] = {}
"""New shops of this run, to be copied: to make one takes thirty times as long."""


@contextmanager
def another_shop(folder: Path, country: str = "ID", name: str = "another") -> Iterator[Shop]:
    made = _MADE.get((country, name))
    if made is None:
        made = _MADE[country, name] = Path(tempfile.mkdtemp()) / "new.db"
        new_shop(made, shop_settings(country=country), Clock(stand_in=TODAY)).close()
    path = shutil.copy2(made, folder / f"{name}.db")
    with opened(Path(path), Clock(stand_in=TODAY)) as shop:
        yield shop


def everything_in(zipped: bytes, part: Part) -> bytes:
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        return archive.read(f"{_PARTS[part]}.csv")


@pytest.fixture(scope="session")
def thousand_file(new_shops: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy2(new_shops["ID"], tmp_path_factory.mktemp("thousand") / "thousand.db"))
    with opened(path, Clock(stand_in=TODAY)) as made:
        fill_sample(made, customers=1000)
    return path


@pytest.fixture
def thousand(thousand_file: Path, tmp_path: Path) -> Iterator[Shop]:
    with opened(Path(shutil.copy2(thousand_file, tmp_path / "thousand.db")), Clock(stand_in=TODAY)) as made:
        yield made


@pytest.fixture(scope="session")
def sample_file(new_shops: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy2(new_shops["ID"], tmp_path_factory.mktemp("sample") / "sample.db"))
    with opened(path, Clock(stand_in=TODAY)) as made:
        fill_sample(made, customers=60)
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Shop]:
    with opened(Path(shutil.copy2(sample_file, tmp_path / "sample.db")), Clock(stand_in=TODAY)) as made:
        yield made


def test_a_thousand_customers_go_out_and_come_into_an_empty_shop_the_same(thousand: Shop, tmp_path: Path) -> None:
    zipped = save(thousand, What.ALL, tmp_path / "all.zip")
    with another_shop(tmp_path) as other:
        first = bring_in(other, everything_in(zipped, Part.CUSTOMERS))
        assert not first.rejected
        second = bring_in(other, everything_in(zipped, Part.PURCHASES))
        assert {row.code for row in second.rejected} <= {ErrorCode.ROW_CANCELLED}
        assert people(other) == people(thousand)
        assert sold(other) == sold(thousand)
        wanted = thousand.db.execute(
            "SELECT sum(amount), sum(returned_amount), count(*) FROM purchase WHERE state='kept'"
        )
        assert (
            other.db.execute("SELECT sum(amount), sum(returned_amount), count(*) FROM purchase").fetchone()
            == wanted.fetchone()
        )


def test_a_file_of_this_shop_brought_into_it_again_adds_nothing(thousand: Shop, tmp_path: Path) -> None:
    zipped = save(thousand, What.ALL, tmp_path / "all.zip")
    before = tables(thousand)
    for part in (Part.CUSTOMERS, Part.PURCHASES):
        prepared = bring_in(thousand, everything_in(zipped, part))
        assert (prepared.stored, prepared.doubtful) == (0, ())
        assert {row.code for row in prepared.rejected} <= {ErrorCode.ROW_CANCELLED}
    assert tables(thousand) == before


def test_the_circle_goes_out_and_comes_into_an_empty_shop_the_same(thousand: Shop, tmp_path: Path) -> None:
    told = circle_of(thousand)
    assert {bool(sender) for _, sender, _ in told} == {True, False}
    zipped = save(thousand, What.ALL, tmp_path / "all.zip")
    with another_shop(tmp_path) as other:
        before = tables(other)
        bring_in(other, everything_in(zipped, Part.CUSTOMERS))
        assert circle_of(other) == told
        assert thanks_count(other) == 0
        brought = tables(other)
        undo(other)
        assert tables(other) == before
        redo(other)
        assert tables(other) == brought


def test_senders_that_a_file_tells_of_later_bring_no_calls_for_old_purchases(thousand: Shop, tmp_path: Path) -> None:
    zipped = save(thousand, What.ALL, tmp_path / "all.zip")
    with another_shop(tmp_path) as other:
        bring_in(other, everything_in(zipped, Part.PURCHASES))
        assert circle_of(other) == []
        bring_in(other, everything_in(zipped, Part.CUSTOMERS))
        assert circle_of(other) == circle_of(thousand)
        late = other.db.execute(
            """SELECT min((SELECT min(day) FROM purchase WHERE customer_id = about_customer_id)) FROM follow_up
               WHERE kind = 'thanks'"""
        ).fetchone()[0]
        assert late is None or late >= "2026-10-01"
        assert thanks_count(other) < 10 < sum(1 for _, sender, _ in circle_of(other) if sender)


def test_a_sender_who_was_forgotten_is_not_made_words_of(shop: Shop, tmp_path: Path) -> None:
    siti = add(shop, "Siti", "081234567799")
    budi = add(shop, "Budi", "081234567788", sent_by=siti)
    data = everything_in(save(shop, What.ALL, tmp_path / "all.zip"), Part.CUSTOMERS)
    set_sender(shop, budi, None)
    forget(shop, siti)
    bring_in(shop, data)
    assert circle_of(shop) == []


def test_each_purchase_brings_the_follow_ups_that_are_not_too_old(sample: Shop, tmp_path: Path) -> None:
    zipped = save(sample, What.ALL, tmp_path / "all.zip")
    with another_shop(tmp_path) as other:
        bring_in(other, everything_in(zipped, Part.CUSTOMERS))
        bring_in(other, everything_in(zipped, Part.PURCHASES))
        rows = other.db.execute(
            """SELECT purchase.id, due, customer.do_not_contact_since, customer.service FROM follow_up
               JOIN purchase ON purchase.id = purchase_id JOIN customer ON customer.id = follow_up.customer_id"""
        ).fetchall()
        book, found = plan_book(other), {(id, due) for id, due, _, _ in rows}
        assert all(since is None and service != "no" for _, _, since, service in rows)
        silent = customers.silent_ids(other.db) | customers.unwilling_ids(other.db)
        wanted = set()
        ids = [row[0] for row in other.db.execute("SELECT id FROM purchase")]
        for purchase in purchases.read_many(other.db, ids).values():
            if purchase.customer_id in silent:
                continue
            series, _ = plan_wanted(
                purchase, book, other.settings.calendar, today=other.today, limits=other.settings.limits
            )
            wanted |= {(purchase.id, one.due.isoformat()) for one in series}
        assert found == wanted != set()


@pytest.mark.parametrize("kind", [FileKind.XLSX, FileKind.CSV])
def test_a_list_for_use_comes_in_again_but_for_the_silent(sample: Shop, tmp_path: Path, kind: FileKind) -> None:
    silent = customers.silent_ids(sample.db)
    saved = save_file(sample, What.CUSTOMERS, tmp_path / f"c.{kind}", speaker(sample))
    save_file(sample, What.PURCHASES, tmp_path / f"p.{kind}", speaker(sample))
    assert saved.left_out == len(silent) > 0
    with another_shop(tmp_path) as other:
        prepared = bring_in(other, (tmp_path / f"c.{kind}").read_bytes())
        assert not prepared.rejected
        assert prepared.stored == saved.count
        assert not bring_in(other, (tmp_path / f"p.{kind}").read_bytes()).rejected
        hers = [row[:-1] for row in people(other)]
        assert sorted(map(repr, hers)) == sorted(repr(row[:-1]) for row in people(sample, without=silent))
        assert sold(other) == sold(sample, without=silent)


texts = st.one_of(st.sampled_from(EVIL), st.text(max_size=30))


sales = st.tuples(texts, st.lists(texts, min_size=9, max_size=9), st.integers(0, 10**12), st.integers(1, 10**9))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    found=st.lists(sales, min_size=4, max_size=10),
    kind=st.sampled_from([FileKind.XLSX, FileKind.CSV]),
    country=st.sampled_from(["ID", "US"]),
)
def test_no_text_is_spoiled_on_its_way_out_and_in(
    tmp_path_factory: pytest.TempPathFactory,
    found: list[tuple[str, list[str], int, int]],
    kind: FileKind,
    country: str,
) -> None:
    folder = tmp_path_factory.mktemp("evil")
    with another_shop(folder, country, "first") as first:
        for place, (name, rest, amount, quantity) in enumerate(found):
            if not clean_name(name) or any(map(_is_nothing, (name, *rest))):
                continue  # what people write for nothing is read as nothing
            line = list(map(clean_name, rest))
            customer = Customer(
                name=clean_name(name), form_of_address=line[3] or "Pak", email=line[4], address=clean_words(rest[1]),
                best_time=line[5], birthday=Birthday(month=2, day=29),
                phones=(read_phone(f"0812345677{place:02}", "ID"),),
            )  # fmt: skip
            sale = Line(
                item=line[2] or "TV", category=line[6], serial=line[7], amount=amount,
                quantity=Decimal(quantity) / 1000, warranty_months=12,
            )  # fmt: skip
            purchase = Purchase(customer_id=0, day=TODAY, lines=(sale,), said=clean_words(rest[0]), served_by=line[8])
            counter.record_purchase(first, customer, purchase)
        before = people(first), sold(first)
        for what in (What.CUSTOMERS, What.PURCHASES) if before[0] else ():
            save_file(first, what, folder / f"{what}.{kind}", speaker(first))
    with another_shop(folder, country, "second") as second:
        for what in (What.CUSTOMERS, What.PURCHASES) if before[0] else ():
            assert not bring_in(second, (folder / f"{what}.{kind}").read_bytes()).rejected
        after = people(second), sold(second)
    assert after == before


def _is_nothing(text: str) -> bool:
    kept = clean_name(text), clean_words(text)  # as it is stored: "." and an escape are "."
    return any(each and (not written(each) or ":::" in each) for each in kept)


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_an_import_knows_every_column_in_every_language(shop: Shop, language: str) -> None:
    spoken = speaker(shop, language)
    customer_heads = [*CUSTOMER_HEADS, Head.SENT_BY, Head.HEARD_FROM, Head.NOTE]
    known = recognise(list(map(spoken.head, customer_heads)))
    assert known.origin is Origin.SHOP_CRM
    found = dict(known.used)
    told = {head: found.get(spoken.head(head)) for head in customer_heads}
    ours = (Head.PURCHASE_COUNT, Head.SPENT, Head.LAST_PURCHASE)
    phones = dict.fromkeys((Head.PHONE, Head.SECOND_PHONE, Head.OTHER_PHONES), Field.PHONE)
    assert told == {
        head: Field(head) for head in customer_heads if head not in (*ours, *phones)
    } | phones | dict.fromkeys(ours)
    purchase_heads = [*PURCHASE_HEADS, Head.STATUS]
    known = recognise(list(map(spoken.head, purchase_heads)))
    assert known.origin is Origin.SHOP_CRM
    found = dict(known.used)
    wanted = {head: Field(head) for head in PURCHASE_HEADS} | {Head.STATUS: Field.RECEIPT_TYPE}
    assert {head: found.get(spoken.head(head)) for head in purchase_heads} == wanted


def add(shop: Shop, name: str, phone: str = "", **more: Any) -> int:
    phones = (read_phone(phone, "ID"),) if phone else ()
    return add_customer(shop, Customer(name=name, phones=phones, **more))


def stop(shop: Shop, customer_id: int) -> None:
    answer = ConsentAnswer(kind=ConsentKind.CONTACT, is_given=False, day=TODAY, way=Way.CALL)
    edit_customer(shop, customers.read(shop.db, customer_id), answers=[answer])


def test_no_cell_of_a_workbook_is_a_formula(shop: Shop, tmp_path: Path) -> None:
    for place, text in enumerate(EVIL):
        if clean_name(text):
            add(shop, text.strip(), f"0812345677{place:02}", address=clean_words(text))
    data = save(shop, What.CUSTOMERS, tmp_path / "c.xlsx")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any(b"<f" in sheet for sheet in sheets)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert {unguard(str(row[2])) for row in rows[1:]} == {text.strip() for text in EVIL if clean_name(text)}
    assert all(isinstance(cell, str) for row in rows[1:] for cell in row[:15])


def test_csv_guards_formulas_and_leaves_phones_and_amounts_bare(shop: Shop, tmp_path: Path) -> None:
    add(shop, "=1+1", "081234567788", email="@SUM(A1)")
    data = save(shop, What.CUSTOMERS, tmp_path / "c.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    (row,) = rows_of(data)
    assert (row["Name"], row["E-mail"], row["Phone 1"]) == ("'=1+1", "'@SUM(A1)", "+62 812 3456 7788")


@pytest.mark.parametrize(
    ("number", "grouped", "shown"),
    [
        ("+6281234567788", "0812-3456-7788", "+62 812 3456 7788"),
        ("+12125550123", "(212) 555-0123", "+1 212 555 0123"),
        ("+60123456789", "+60 12-345 6789", "+60 12 345 6789"),
        ("+390612345678", "06 1234 5678", "+39 0612345678"),
        ("+999", "else", "+999"),
    ],
)
def test_a_phone_is_whole_and_no_number_to_a_spreadsheet(number: str, grouped: str, shown: str) -> None:
    told = phone_text(number, grouped)
    assert told.replace(" ", "") == number
    assert number.startswith("+39") or told == shown


def test_the_shops_own_words_for_messages_are_in_the_zip(shop: Shop, tmp_path: Path) -> None:
    television = read_plans(shop)[0]
    first, *others = television.steps
    own = replace(first, messages=(("id", "Halo {name}, apa kabar\n{item}-nya?"),))
    save_plan(shop, replace(television, steps=(own, *others)))
    (row,) = rows_of(everything_in(save(shop, What.ALL, tmp_path / "all.zip"), Part.PLAN_MESSAGES))
    assert (row["Step"], row["Language"], row["Text"]) == ("1", "id", "Halo {name}, apa kabar\n{item}-nya?")


def test_who_asked_for_silence_is_left_out_and_counted_but_marked_in_the_zip(shop: Shop, tmp_path: Path) -> None:
    budi, siti = add(shop, "Budi Santoso", "081234567788"), add(shop, "Siti", "081234567799")
    add_note(shop, siti, "likes tea")
    stop(shop, siti)
    counter.record_purchase(
        shop, customers.read(shop.db, siti), Purchase(customer_id=siti, day=TODAY, lines=(Line(item="TV", amount=1),))
    )
    saved = save_file(shop, What.CUSTOMERS, tmp_path / "c.csv", speaker(shop))
    assert (saved.count, saved.left_out) == (1, 1)
    assert b"Siti" not in (tmp_path / "c.csv").read_bytes()
    with pytest.raises(ShopError, match=ErrorCode.EXPORT_EMPTY):
        save_file(shop, What.PURCHASES, tmp_path / "p.csv", speaker(shop))
    saved = save_file(shop, What.CONTACTS, tmp_path / "c.vcf", speaker(shop))
    assert (saved.count, saved.left_out) == (1, 1)
    zipped = save(shop, What.ALL, tmp_path / "all.zip")
    marked = {row["Name"]: row["Do not contact"] for row in rows_of(everything_in(zipped, Part.CUSTOMERS))}
    assert marked == {"Budi Santoso": "", "Siti": TODAY.isoformat()}
    assert budi
    assert b"likes tea" in everything_in(zipped, Part.NOTES)
    assert b"likes tea" not in (tmp_path / "c.csv").read_bytes()


def test_what_a_forgotten_person_bought_stays_without_a_person(shop: Shop, tmp_path: Path) -> None:
    made = counter.record_purchase(
        shop,
        Customer(name="Siti", phones=(read_phone("081234567799", "ID"),)),
        Purchase(customer_id=0, day=TODAY, lines=(Line(item="TV", amount=5_000_000),)),
    )
    forget(shop, made.customer_id)
    zipped = save(shop, What.ALL, tmp_path / "all.zip")
    (row,) = rows_of(everything_in(zipped, Part.PURCHASES))
    assert (row["Item"], row["Line amount"], row["Name"], row["Customer ID"], row["Phone 1"]) == (
        "TV", "5000000", "", "", "",
    )  # fmt: skip
    assert rows_of(everything_in(zipped, Part.CUSTOMERS)) == []
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        assert not any(b"81234567799" in archive.read(name) for name in archive.namelist())


def test_the_zip_tells_what_each_file_is_and_keeps_our_secrets(sample: Shop, tmp_path: Path) -> None:
    forget(sample, 1)
    zipped = save(sample, What.ALL, tmp_path / "all.zip")
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        readme = archive.read("README.txt").decode("utf-8-sig")
        names = set(archive.namelist())
        assert archive.testzip() is None
    assert names == {"README.txt", *(f"{name}.csv" for name in _PARTS.values())}
    assert all(f"{name}.csv: " in readme for name in _PARTS.values())
    assert b"forgotten_key" not in everything_in(zipped, Part.SETTINGS)
    for part, table in ((Part.CALLS, "contact"), (Part.WISHES, "wish"), (Part.PHONES, "phone")):
        (count,) = sample.db.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert len(rows_of(everything_in(zipped, part))) == count


def test_what_the_shop_wrote_itself_does_not_stand_under_what_customers_said(sample: Shop, tmp_path: Path) -> None:
    zipped = save(sample, What.ALL, tmp_path / "all.zip")
    for part in (Part.STEPS, Part.MESSAGES, Part.PRODUCTS, Part.ARRIVALS):
        (row, *_) = rows_of(everything_in(zipped, part))
        assert row.keys().isdisjoint(("What they said", "Note about customer"))


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_the_zip_names_columns_as_they_stand_there(shop: Shop, language: str) -> None:
    spoken = speaker(shop, language)
    told = spoken.readme("Toko", TODAY, ())
    assert f"“{spoken.head(Head.DO_NOT_CONTACT)}”" in told
    assert spoken.head(Head.CUSTOMER_ID) in told


def test_the_zip_tells_in_which_order_another_shop_takes_it_in(shop: Shop, tmp_path: Path) -> None:
    add(shop, "Budi", "081234567788")
    with zipfile.ZipFile(io.BytesIO(save(shop, What.ALL, tmp_path / "all.zip"))) as archive:
        readme = archive.read("README.txt").decode("utf-8-sig")
    assert "Another shop of Shop CRM takes in Customers.csv and Purchases.csv, in this order" in readme


def test_cards_come_back_into_an_empty_shop(shop: Shop, tmp_path: Path) -> None:
    add(
        shop, "Budi; Santoso, \\ 王小明 " + "x" * 80, "081234567788", form_of_address="Pak", email="budi@example.com",
        address="Jl. Merdeka 1\nBandung; Jawa", birthday=Birthday(month=2, day=29),
    )  # fmt: skip
    add(shop, "Siti", "+60123456789", form_of_address="Bu", birthday=Birthday(year=1980, month=8, day=17))
    data = save(shop, What.CONTACTS, tmp_path / "c.vcf")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    with another_shop(tmp_path) as other:
        assert not bring_in(other, data).rejected
        assert people(other) == people(shop)


def test_a_card_of_one_customer_is_of_that_one(shop: Shop, tmp_path: Path) -> None:
    add(shop, "Budi", "081234567788")
    siti = add(shop, "Siti", "081234567799")
    data = save(shop, What.CONTACTS, tmp_path / "c.vcf", Listed(customers=(siti,)))
    assert data.count(b"BEGIN:VCARD") == 1
    assert b"FN:Siti" in data


def test_calls_of_today_are_in_a_calendar_and_renewed_by_the_next_one(sample: Shop, tmp_path: Path) -> None:
    calls = due_calls(sample)
    first = save(sample, What.CALENDAR, tmp_path / "a.ics")
    text = first.decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == len(calls)
    assert all(f"tel:{phone.number}" in text for call in calls for phone in call.customer.good_phones)
    second = save(sample, What.CALENDAR, tmp_path / "b.ics").decode().replace("\r\n ", "")
    uids = re.findall("UID:.*", text)
    assert sorted(uids) == sorted(re.findall("UID:.*", second))
    assert len(set(uids)) == len(calls)
    assert re.search(r"DTSTART:20261123T\d{6}\r", text), "at the hour of the place: no Z, no zone"
    assert all(len(line) <= 75 for line in first.split(b"\r\n"))


@pytest.mark.parametrize(
    ("now", "first"), [((7, 30), "090000"), ((9, 0), "090000"), ((14, 3), "141000"), ((23, 58), "235000")]
)
def test_no_call_of_a_calendar_begins_before_now(
    sample: Shop, tmp_path: Path, now: tuple[int, int], first: str
) -> None:
    class SetClock(Clock):
        def now(self) -> datetime:
            return datetime.combine(TODAY, time(*now)).astimezone()

    sample.clock = SetClock(stand_in=TODAY)
    text = save(sample, What.CALENDAR, tmp_path / "a.ics").decode()
    promised = {f"{reason.follow_up.at_time:%H%M%S}" for call in due_calls(sample) for reason in call.reasons
                if reason.follow_up.at_time}  # fmt: skip
    begins = [hour for hour in re.findall(r"DTSTART:20261123T(\d{6})", text) if hour not in promised]
    assert min(begins) == first
    assert len(set(begins)) == len(begins) or first == "235000", "one after the other"


def test_a_promised_hour_stands_in_the_calendar(shop: Shop, tmp_path: Path) -> None:
    made = counter.record_purchase(
        shop,
        Customer(name="Budi", phones=(read_phone("081234567788", "ID"),)),
        Purchase(customer_id=0, day=date(2026, 11, 13), lines=(Line(item="TV", category="tv", amount=5_000_000),)),
    )
    assert made
    (call,) = due_calls(shop)
    record_call(shop, call.id, Outcome.CALL_BACK, promised_on=TODAY, promised_at=time(16, 30))
    data = save(shop, What.CALENDAR, tmp_path / "a.ics")
    assert b"DTSTART:20261123T163000\r\n" in data
    assert b"DTEND:20261123T164000\r\n" in data


@pytest.mark.parametrize(
    ("what", "kind"), [(what, kind) for what, kinds in KINDS.items() for kind in kinds], ids=lambda code: str(code)
)
def test_a_file_is_its_owners_alone_and_may_be_renewed(
    sample: Shop, tmp_path: Path, what: What, kind: FileKind
) -> None:
    path = tmp_path / f"file.{kind}"
    for _ in range(2):
        save(sample, what, path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("what", "kind"), [(what, kind) for what, kinds in KINDS.items() for kind in kinds], ids=lambda code: str(code)
)
def test_somebody_elses_file_stays(sample: Shop, tmp_path: Path, what: What, kind: FileKind) -> None:
    path = tmp_path / f"file.{kind}"
    path.write_bytes(b"PK\x03\x04 hers")
    with pytest.raises(ShopError, match=ErrorCode.FILE_EXISTS):
        save(sample, what, path)
    assert path.read_bytes() == b"PK\x03\x04 hers"


@pytest.mark.parametrize("kind", ["xlsx", "csv", "zip"])
def test_a_full_disk_leaves_the_old_file(
    sample: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    what = What.ALL if kind == "zip" else What.CUSTOMERS
    path = tmp_path / f"file.{kind}"
    old = save(sample, what, path)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ShopError, match=ErrorCode.DISK_FULL):
        save(sample, what, path)
    assert path.read_bytes() == old
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize("kind", ["xlsx", "csv", "zip"])
def test_what_is_stopped_leaves_nothing(
    sample: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(service_tables, "_STEP", 10)

    class Stopped(BaseException):
        pass

    def progress(done: int, of: int) -> None:
        if done:
            raise Stopped

    what = What.ALL if kind == "zip" else What.CUSTOMERS
    with pytest.raises(Stopped):
        save_file(sample, what, tmp_path / f"file.{kind}", speaker(sample), progress=progress)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith((".", "file"))] == []


def test_more_rows_than_a_sheet_takes_go_on_the_next_one(
    sample: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_out, "MOST_ROWS", 25)
    saved = save_file(sample, What.CUSTOMERS, tmp_path / "c.xlsx", speaker(sample))
    book = CalamineWorkbook.from_path(tmp_path / "c.xlsx")
    sizes = [len(book.get_sheet_by_name(name).to_python()) - 1 for name in book.sheet_names]
    assert book.sheet_names == ["Customers", "Customers (2)", "Customers (3)"]
    assert sizes == [25, 25, saved.count - 50]


def test_a_file_of_another_ending_is_asked_about(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=ErrorCode.EXPORT_KIND_UNKNOWN):
        save(shop, What.CUSTOMERS, tmp_path / "c.pdf")


def test_follow_ups_and_complaints_are_those_that_were_asked_for(sample: Shop, tmp_path: Path) -> None:
    open_ids = tuple(row[0] for row in sample.db.execute("SELECT id FROM follow_up WHERE state = 'open' LIMIT 3"))
    rows = rows_of(save(sample, What.FOLLOW_UPS, tmp_path / "f.csv", Listed(follow_ups=open_ids)))
    assert [int(row["Number"]) for row in rows] == list(open_ids)
    assert all(row["Due"] and row["Name"] for row in rows)
    complaints = rows_of(save(sample, What.COMPLAINTS, tmp_path / "k.csv"))
    (count,) = sample.db.execute("SELECT count(*) FROM complaint").fetchone()
    assert 0 < len(complaints) <= count


def test_who_was_forgotten_does_not_come_back_by_an_older_file_of_ours(shop: Shop, tmp_path: Path) -> None:
    siti = add(shop, "Siti")
    data = save(shop, What.CUSTOMERS, tmp_path / "c.csv")
    forget(shop, siti)
    (rejected,) = bring_in(shop, data).rejected
    assert rejected.code is ErrorCode.CUSTOMER_FORGOTTEN
