"""Kinds of damaged copy: each is refused with its sentence, when it is looked into and when we would go back to it."""

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services import backups, restoring
from shop_crm.services.shop import Shop
from shop_crm.store.backup import manifest_of
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words
from tests.faults.copies_of_a_shop import CLOCK, content, sell

PAGE = 4096
Code = ErrorCode


def put(at: int, held: bytes) -> Callable[[Path], None]:
    def damage(copy: Path) -> None:
        with copy.open("r+b") as file:
            file.seek(at if at >= 0 else copy.stat().st_size + at)
            file.write(held)

    return damage


def hold(held: bytes) -> Callable[[Path], None]:
    return lambda copy: put_whole(copy, held)


def put_whole(copy: Path, held: bytes) -> None:
    copy.write_bytes(held)


def cut(share: float = 0.0, pages: int = 0) -> Callable[[Path], None]:
    def damage(copy: Path) -> None:
        size = copy.stat().st_size
        os.truncate(copy, int(size * share) if share else size - pages * PAGE)

    return damage


def run(*statements: str) -> Callable[[Path], None]:
    def damage(copy: Path) -> None:
        with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
            for statement in statements:
                conn.execute(statement)

    return damage


def swap_pages(copy: Path) -> None:
    held = copy.read_bytes()
    one, other = held[2 * PAGE : 3 * PAGE], held[5 * PAGE : 6 * PAGE]
    copy.write_bytes(held[: 2 * PAGE] + other + held[3 * PAGE : 5 * PAGE] + one + held[6 * PAGE :])


def root_of(copy: Path, name: str) -> int:
    with closing(sqlite3.connect(copy)) as conn:
        (page,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        return int(page)


def spoil_root(name: str) -> Callable[[Path], None]:
    """The first page of a table or an index is somebody else's."""
    return lambda copy: put((root_of(copy, name) - 1) * PAGE, random.Random(1).randbytes(PAGE))(copy)


def flip_a_bit(copy: Path) -> None:
    held = bytearray(copy.read_bytes())
    at = held.index(b"words of Budi")
    held[at] ^= 1
    copy.write_bytes(bytes(held))


def be_a_folder(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


def be_a_pipe(copy: Path) -> None:
    copy.unlink()
    os.mkfifo(copy)


def lie_about_counts(copy: Path) -> None:
    note = json.loads(manifest_of(copy).read_bytes())
    note["counts"]["purchase"] += 1
    manifest_of(copy).write_text(json.dumps(note), "utf-8")


NOTED = {
    "one bit flipped in a word": (flip_a_bit, Code.COPY_CHANGED),
    "bytes at its end": (lambda copy: put_whole(copy, copy.read_bytes() + b"\0" * PAGE), Code.COPY_CHANGED),
    "a row less than its note says": (lie_about_counts, Code.COPY_CHANGED),
    "emptied of its purchases": (run("PRAGMA application_id = 1396920881", "VACUUM"), Code.COPY_CHANGED),
    "its last page cut off": (cut(pages=1), Code.COPY_CHANGED),
}
"""Damage that only the note beside a copy tells."""

KINDS = {
    "empty": (hold(b""), Code.COPY_DAMAGED),
    "half a header": (lambda copy: os.truncate(copy, 50), Code.COPY_DAMAGED),
    "zeros": (hold(b"\0" * 5 * PAGE), Code.COPY_NOT_A_SHOP),
    "random bytes": (hold(random.Random(1).randbytes(9 * PAGE)), Code.COPY_NOT_A_SHOP),
    "a text": (hold(b"Name,Phone\nBudi,0812\n" * 999), Code.COPY_NOT_A_SHOP),
    "a picture": (hold(b"\x89PNG\r\n\x1a\n" + b"\0" * PAGE), Code.COPY_NOT_A_SHOP),
    "its first letters lost": (put(0, b"\0" * 16), Code.COPY_NOT_A_SHOP),
    "a page size that is none": (put(16, b"\x00\x07"), Code.COPY_DAMAGED),
    "another program's": (run("PRAGMA application_id = 7"), Code.COPY_NOT_A_SHOP),
    "a newer program's": (run("PRAGMA user_version = 999"), Code.COPY_NEWER),
    "of no schema": (run("PRAGMA user_version = 0"), Code.SHOP_ALTERED),
    "halved": (cut(share=0.5), Code.COPY_DAMAGED),
    "cut by one page": (cut(pages=1), Code.COPY_DAMAGED),
    "cut within a page": (lambda copy: os.truncate(copy, copy.stat().st_size - 700), Code.COPY_DAMAGED),
    "the list of its tables lost": (put(100, b"\xff" * (PAGE - 100)), Code.COPY_DAMAGED),
    "a table's page spoilt": (spoil_root("customer"), Code.COPY_DAMAGED),
    "an index's page spoilt": (spoil_root("phone_number"), Code.COPY_DAMAGED),
    "two pages changed for each other": (swap_pages, Code.COPY_DAMAGED),
    "its last page zeros": (put(-PAGE, b"\0" * PAGE), Code.COPY_DAMAGED),
    "a table dropped": (run("DROP TABLE wish"), Code.SHOP_ALTERED),
    "an index dropped": (run("DROP INDEX phone_number"), Code.SHOP_ALTERED),
    "a trigger planted": (
        run("CREATE TRIGGER t AFTER INSERT ON contact BEGIN DELETE FROM customer; END"),
        Code.SHOP_ALTERED,
    ),
    "a view planted": (run("CREATE VIEW v AS SELECT * FROM customer"), Code.SHOP_ALTERED),
    "a table planted": (run("CREATE TABLE jobs (id INTEGER PRIMARY KEY, pickle BLOB)"), Code.SHOP_ALTERED),
    "a trigger that keeps no journal": (run("DROP TRIGGER customer_update_journal"), Code.SHOP_ALTERED),
    "a folder": (be_a_folder, Code.COPY_NOT_A_SHOP),
    "gone": (lambda copy: copy.unlink(), Code.COPY_MISSING),
}  # fmt: skip
"""Damage that the file itself tells, whether there is a note beside it or not."""
if os.name != "nt":
    KINDS["a pipe"] = (be_a_pipe, Code.COPY_NOT_A_SHOP)


@pytest.fixture
def copy(shop: Shop) -> Path:
    sell(shop, "Budi")
    for number in range(10):
        sell(shop, f"Customer {number}")
    return backups.make_backup(shop).path


def is_refused(copy: Path, path: Path, code: ErrorCode) -> None:
    before = content(path.parent) if not copy.exists() or copy.is_file() or copy.is_dir() else {}
    looked = restoring.look_into(restoring.Found(path=copy, place=restoring.Place.BESIDE, made_at=CLOCK.now()))
    assert looked.held is None
    assert looked.trouble is not None
    with pytest.raises(ShopError) as refused:
        restoring.restore(copy, path, CLOCK)
    assert (looked.trouble.code, refused.value.code) == (code, code)
    told = sentence(Words("en"), refused.value)
    assert copy.name in told
    assert "{" not in told
    if before:
        assert content(path.parent) == before
    assert list(path.parent.glob("*going*")) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_noted", [False, True], ids=["without a note", "with its note"])
def test_b3_a_damaged_copy_is_refused(kind: str, is_noted: bool, copy: Path, shop: Shop) -> None:
    damage, code = KINDS[kind]
    damage(copy)
    if not is_noted:
        manifest_of(copy).unlink()
    elif code in (Code.COPY_DAMAGED, Code.SHOP_ALTERED) and copy.is_file() and copy.stat().st_size >= 100:
        code = Code.COPY_CHANGED
    path = shop.path
    shop.close()
    is_refused(copy, path, code)


@pytest.mark.parametrize("kind", NOTED)
def test_b3_what_its_note_does_not_bear_out_is_refused(kind: str, copy: Path, shop: Shop) -> None:
    damage, code = NOTED[kind]
    damage(copy)
    path = shop.path
    shop.close()
    is_refused(copy, path, code)


def test_b3_a_copy_of_another_shop_under_this_ones_note_is_refused(copy: Path, shop: Shop, us_shop: Shop) -> None:
    shutil.copy(backups.make_backup(us_shop).path, copy)
    path = shop.path
    shop.close()
    is_refused(copy, path, Code.COPY_CHANGED)


@pytest.mark.parametrize("noted", [b"", b"{}", b"[]", b"\xff\x00", b'{"counts": 3, "sha256": null}', b"[" * 9_999])
def test_b3_a_note_that_cannot_be_read_proves_nothing_and_hinders_nothing(noted: bytes, copy: Path, shop: Shop) -> None:
    manifest_of(copy).write_bytes(noted)
    looked = restoring.look_into(restoring.by_hand(copy))
    assert looked.held is not None
    assert not looked.held.is_verified
    path = shop.path
    shop.close()
    restoring.restore(copy, path, CLOCK)


def test_b3_a_note_without_a_time_still_tells_every_byte(copy: Path) -> None:
    note = json.loads(manifest_of(copy).read_bytes())
    del note["made_at"]
    manifest_of(copy).write_text(json.dumps(note), "utf-8")
    found = restoring.by_hand(copy)
    looked = restoring.look_into(found)
    assert looked.held is not None
    assert looked.held.is_verified
    assert f"{looked.held.made_at:%Y-%m-%d %H%M%S}" in copy.stem
    assert found.made_at == looked.held.made_at
    flip_a_bit(copy)
    refused = restoring.look_into(found).trouble
    assert refused is not None
    assert refused.code is Code.COPY_CHANGED


def test_b3_an_index_that_does_not_know_a_row_is_found_before_we_go_back(copy: Path, shop: Shop) -> None:
    """SQLite's quick check does not see it, so looking into the copy does not; a customer would not be found by it."""
    manifest_of(copy).unlink()
    parts = "name = 'customer_folded' OR (type = 'trigger' AND tbl_name = 'customer')"
    with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
        kept = conn.execute(f"SELECT * FROM sqlite_master WHERE {parts}").fetchall()
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute(f"DELETE FROM sqlite_master WHERE {parts}")
    with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
        conn.execute("UPDATE customer SET folded = folded || 'x' WHERE id = 1")
        conn.execute("PRAGMA writable_schema = ON")
        conn.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", kept)
    path = shop.path
    shop.close()
    before = content(path.parent)
    assert restoring.look_into(restoring.by_hand(copy)).held
    with pytest.raises(ShopError) as refused:
        restoring.restore(copy, path, CLOCK)
    assert refused.value.code is Code.COPY_DAMAGED
    assert content(path.parent) == before
