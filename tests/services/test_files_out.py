"""Files out: what the shop has goes out whole, comes in again the same, and nobody who asked for silence is on a list."""

import csv
import io
import re
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.files_out import KINDS, FileKind, Head, Part, What
from shop_crm.domain.names import clean_name, clean_words
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange import tables_out
from shop_crm.exchange.columns import Field, recognise
from shop_crm.services import counter, imports
from shop_crm.services.files_out import Listed, save_file
from shop_crm.services.forgetting import forget
from shop_crm.services.notes import add_note
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import Shop, change_settings, new_shop, open_shop, opened, shop_settings
from shop_crm.services.tables_out import phone_text
from shop_crm.store import customers, purchases
from shop_crm.words.files_out import FileSpeaker
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
    save_file(shop, what, path, speaker(shop), **({"listed": listed} if listed else {}))
    return path.read_bytes()


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def people(shop: Shop) -> list[tuple[Any, ...]]:
    """All that is known of each customer, but for the numbers that only this file gives."""
    ids = [row[0] for row in shop.db.execute("SELECT id FROM customer WHERE forgotten_on IS NULL ORDER BY id")]
    notes: dict[int, list[str]] = {}
    for id, said in shop.db.execute("SELECT customer_id, said FROM note ORDER BY at, id"):
        notes.setdefault(id, []).append(said)
    return [
        (
            one.form_of_address, one.name, one.email, one.address, one.birthday, one.language, one.best_time,
            one.service, one.offers, one.do_not_contact_since is not None,
            sorted((phone.number, phone.is_bad) for phone in one.phones), notes.get(one.id, []),
        )
        for one in customers.read_many(shop.db, ids).values()
    ]  # fmt: skip


def sold(shop: Shop) -> list[tuple[Any, ...]]:
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
    )  # fmt: skip


def tables(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    """Every fact in the file."""
    names = ("customer", "phone", "purchase", "purchase_line", "follow_up", "note", "consent")
    return {name: shop.db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names}


def bring_in(shop: Shop, data: bytes) -> imports.Prepared:
    prepared = imports.prepare_import(shop, data)
    imports.import_prepared(shop, prepared)
    return prepared


@contextmanager
def another_shop(folder: Path, country: str = "ID") -> Iterator[Shop]:
    path = folder / "another.db"
    path.unlink(missing_ok=True)
    with (
        new_shop(path, shop_settings(country=country), Clock(stand_in=TODAY)) if False else _new(path, country) as made
    ):
        yield made


@contextmanager
def _new(path: Path, country: str) -> Iterator[Shop]:
    new_shop(path, shop_settings(country=country), Clock(stand_in=TODAY)).close()
    with opened(path, Clock(stand_in=TODAY)) as made:
        yield made


def everything_in(zipped: bytes, part: Part, language: str = "en") -> bytes:
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        return archive.read(f"{Words(language).translate('file part', _part_name(part))}.csv")


def _part_name(part: Part) -> str:
    from shop_crm.words.files_out import _PARTS

    return _PARTS[part]


@pytest.fixture
def sample(tmp_path: Path, shop: Shop) -> Shop:
    fill_sample(shop, customers=1000)
    return shop


def test_a_thousand_customers_go_out_and_come_into_an_empty_shop_the_same(sample: Shop, tmp_path: Path) -> None:
    zipped = save(sample, What.ALL, tmp_path / "all.zip")
    with another_shop(tmp_path) as other:
        first = bring_in(other, everything_in(zipped, Part.CUSTOMERS))
        assert not first.rejected
        second = bring_in(other, everything_in(zipped, Part.PURCHASES))
        assert {row.code for row in second.rejected} <= {ErrorCode.ROW_CANCELLED}
        assert people(other) == people(sample)
        assert sold(other) == sold(sample)
        wanted = sample.db.execute(
            "SELECT sum(amount), sum(returned_amount), count(*) FROM purchase WHERE state='kept'"
        )
        assert (
            other.db.execute("SELECT sum(amount), sum(returned_amount), count(*) FROM purchase").fetchone()
            == wanted.fetchone()
        )


def test_a_file_of_this_shop_brought_into_it_again_adds_nothing(sample: Shop, tmp_path: Path) -> None:
    zipped = save(sample, What.ALL, tmp_path / "all.zip")
    before = tables(sample)
    for part in (Part.CUSTOMERS, Part.PURCHASES):
        prepared = bring_in(sample, everything_in(zipped, part))
        assert prepared.stored == 0
        assert {row.code for row in prepared.rejected} <= {ErrorCode.ROW_CANCELLED}
    assert tables(sample) == before
