"""I6: the lines of a long file wait on the disk; what is kept of each in memory is a few numbers."""

import sqlite3
import tracemalloc

import pytest

from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.shop import Shop
from shop_crm.store import houses
from shop_crm.store.journal import Operation
from shop_crm.store.stage import Stage

MOST_READ = 500
"""Bytes at the highest for each line of 4,000 while they are read and shown; as objects a line takes 1,000."""
MOST_WRITTEN = 700
"""The same while they are written, with the agenda of their buyers; 1,200."""
MOST_OF_A_PERSON = 700
"""The same for each of 4,000 people while a list of them is read; 860 as objects."""
MOST_TOUCHED = 100_000
"""Bytes at the highest while it is asked whom 4,000 lines of a hundred people concern; ten times as many by rows."""


def receipts(count: int) -> bytes:
    """Two lines a receipt, of one of a hundred customers."""
    rows = [
        f"N{row},{row % 28 + 1:02}/10/2026,Siti {row % 100},0812-3400-{row % 100:04},{item},tv,{row % 50 + 20}00000"
        for row in range(count // 2)
        for item in ("TV", "Kabel")
    ]
    return "\n".join(["Nota,Tanggal,Nama,HP,Barang,Kategori,Total", *rows, ""]).encode()


def test_i6_a_long_file_is_not_kept_in_memory(shop: Shop) -> None:
    prepare_import(shop, receipts(10))  # the libraries that reading needs
    data = receipts(4_000)
    tracemalloc.start()
    try:
        prepared = prepare_import(shop, data)
        reading = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        import_prepared(shop, prepared)
        writing = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (prepared.stored, prepared.purchase_count) == (4_000, 2_000)
    assert reading / 4_000 < MOST_READ
    assert writing / 4_000 < MOST_WRITTEN


def test_i6_a_long_list_of_people_is_not_kept_in_memory(shop: Shop) -> None:
    rows = [f"Siti Aminah {row},0812-3400-{row:04},Jl. Melati {row}" for row in range(4_000)]
    prepare_import(shop, "\n".join(["Nama,HP,Alamat", *rows[:10], ""]).encode())
    data = "\n".join(["Nama,HP,Alamat", *rows, ""]).encode()
    tracemalloc.start()
    try:
        prepared = prepare_import(shop, data)
        reading = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (len(prepared.people), prepared.people[3_999].name) == (4_000, "Siti Aminah 3999")
    assert reading / 4_000 < MOST_OF_A_PERSON


def test_i6_whose_agenda_a_long_file_moves_is_asked_by_people_and_not_by_lines(shop: Shop) -> None:
    import_prepared(shop, prepare_import(shop, receipts(4_000)))
    operation = Operation(id=shop.journal.last_id(), conn=shop.db)
    tracemalloc.start()
    try:
        touched = houses.touched(operation)
        asking = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(touched.agenda) == len(touched.bought) == 100
    assert asking < MOST_TOUCHED


def test_i6_what_is_put_aside_is_in_no_file_that_has_a_name(shop: Shop) -> None:
    files = {path.name for path in shop.path.parent.iterdir()}
    prepared = prepare_import(shop, receipts(2_000))
    assert prepared.purchase_count == 1_000
    assert {path.name for path in shop.path.parent.iterdir()} == files


def test_i6_what_is_put_aside_goes_with_the_preview(shop: Shop) -> None:
    stage = Stage()
    stage.put_sales([("Siti",)])
    kept = stage._conn
    del stage
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        kept.execute("SELECT 1")
