"""Making and opening the shop file (design.md 7; faults.md D5 to D12, D19, D20, S1)."""

import hashlib
import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.shop import Shop, new_shop, open_shop, shop_settings
from shop_crm.store import schema, shop_file
from shop_crm.store.journal import Answer, Operation

CLOCK = Clock()
CHOSEN = shop_settings(country="ID")


@pytest.fixture(scope="module")
def good_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed shop with a few hundred customers: enough pages to damage."""
    path = tmp_path_factory.mktemp("good") / "toko.db"
    shop = new_shop(path, CHOSEN, CLOCK)

    def work(operation: Operation) -> Answer:
        operation.conn.executemany(
            "INSERT INTO customer (name) VALUES (?)", [(f"Customer number {number}",) for number in range(500)]
        )
        return {}

    shop.journal.run("fill", work)
    shop.close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "here"
    made.mkdir()
    return made


def patched(good: Path, path: Path, place: int, what: bytes) -> None:
    content = bytearray(good.read_bytes())
    content[place : place + len(what)] = what
    path.write_bytes(content)


def other_programs(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE song (title)")
        conn.commit()


def damaged_pages(good: Path, path: Path) -> None:
    content = bytearray(good.read_bytes())
    noise = random.Random(8)
    for page in range(3, len(content) // 4096, 5):
        content[page * 4096 : (page + 1) * 4096] = noise.randbytes(4096)
    path.write_bytes(content)


def one_damaged_page(good: Path, path: Path) -> None:
    """A page that nothing reads at the start: only a check of the whole file can see it."""
    content = bytearray(good.read_bytes())
    page = content.index(b"Customer number 250") // 4096 * 4096
    content[page : page + 64] = b"\xff" * 64
    path.write_bytes(content)


def cut_in_half(good: Path, path: Path) -> None:
    content = good.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def read_only(good: Path, path: Path) -> None:
    shutil.copy(good, path)
    path.chmod(0o444)


BAD_FILES: dict[str, tuple[Callable[[Path, Path], object], ErrorCode]] = {
    "missing": (lambda good, path: None, ErrorCode.SHOP_MISSING),
    "empty": (lambda good, path: path.touch(), ErrorCode.SHOP_EMPTY),
    "a folder": (lambda good, path: path.mkdir(), ErrorCode.SHOP_IS_FOLDER),
    "random bytes": (lambda good, path: path.write_bytes(random.Random(1).randbytes(9000)), ErrorCode.SHOP_NOT_A_SHOP),
    "a text": (lambda good, path: path.write_text("Dear Sir"), ErrorCode.SHOP_NOT_A_SHOP),
    "another program's": (lambda good, path: other_programs(path), ErrorCode.SHOP_OTHER_PROGRAM),
    "damaged pages": (damaged_pages, ErrorCode.SHOP_DAMAGED),
    "one damaged page": (one_damaged_page, ErrorCode.SHOP_DAMAGED),
    "cut in half": (cut_in_half, ErrorCode.SHOP_DAMAGED),
    "cut in the header": (lambda good, path: path.write_bytes(good.read_bytes()[:50]), ErrorCode.SHOP_DAMAGED),
    "the header alone": (lambda good, path: path.write_bytes(good.read_bytes()[:100]), ErrorCode.SHOP_DAMAGED),
    "newer": (lambda good, path: patched(good, path, 60, (999).to_bytes(4, "big")), ErrorCode.SHOP_NEWER),
    "read-only": (read_only, ErrorCode.SHOP_READ_ONLY),
    "beside nothing": (lambda good, path: path.symlink_to("nowhere.db"), ErrorCode.SHOP_MISSING),
}


def seen(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "-" for path in folder.iterdir()
    }


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_is_named_and_left_as_it_was(good_file: Path, folder: Path, kind: str) -> None:
    spoil, code = BAD_FILES[kind]
    path = folder / "toko.db"
    spoil(good_file, path)
    before = seen(folder)
    with pytest.raises(ShopError) as refused:
        open_shop(path, CLOCK)
    assert refused.value.code is code
    assert seen(folder) == before


def test_an_impossibly_long_name_is_told_plainly(folder: Path) -> None:
    with pytest.raises(ShopError):
        open_shop(folder / ("x" * 300), CLOCK)


def test_a_good_file_opens_as_it_was(good_file: Path, folder: Path) -> None:
    path = folder / "toko.db"
    shutil.copy(good_file, path)
    shop = open_shop(path, CLOCK)
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (500,)
    assert shop.settings == CHOSEN
    shop.close()
    assert sorted(seen(folder)) == ["toko.db"]


@pytest.mark.parametrize("name", ["my shop #1?.db", "Zoë & Söhne%20.db", "王.db", "a'b\"c.db"])
def test_any_file_name_will_do(folder: Path, name: str) -> None:
    new_shop(folder / name, CHOSEN, CLOCK).close()
    open_shop(folder / name, CLOCK).close()
    assert [path.name for path in folder.iterdir()] == [name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_file_is_private(shop: Shop) -> None:
    shop.journal.run("test", lambda operation: {})
    for path in shop.path.parent.glob(shop.path.name + "*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
    assert len(list(shop.path.parent.glob(shop.path.name + "*"))) == 3


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("user_version", schema.VERSION),
     ("application_id", schema.APPLICATION_ID), ("cell_size_check", 1)],
)  # fmt: skip
def test_an_open_shop_is_safe(shop: Shop, pragma: str, value: object) -> None:
    assert shop.db.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_new_shop_is_whole(shop: Shop) -> None:
    assert shop_file.quick_check(shop.db)
    assert shop.db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_nothing_is_made_over_an_existing_file(folder: Path) -> None:
    path = folder / "toko.db"
    path.write_text("precious")
    with pytest.raises(ShopError) as refused:
        new_shop(path, CHOSEN, CLOCK)
    assert refused.value.code is ErrorCode.SHOP_EXISTS
    assert path.read_text() == "precious"
    assert sorted(seen(folder)) == ["toko.db"]


def test_a_file_that_somebody_made_meanwhile_is_not_overwritten(folder: Path) -> None:
    path = folder / "toko.db"

    def fill(conn: sqlite3.Connection, building: Path) -> None:
        path.write_text("precious")

    with pytest.raises(ShopError) as refused:
        shop_file.make(path, fill)
    assert refused.value.code is ErrorCode.SHOP_EXISTS
    assert (path.read_text(), sorted(seen(folder))) == ("precious", ["toko.db"])


def test_a_crash_while_making_leaves_nothing(folder: Path) -> None:
    class Crash(BaseException):
        pass

    def fill(conn: sqlite3.Connection, building: Path) -> None:
        assert not (folder / "toko.db").exists()
        raise Crash

    with pytest.raises(Crash):
        shop_file.make(folder / "toko.db", fill)
    assert list(folder.iterdir()) == []


def test_a_new_shop_makes_its_folder(folder: Path) -> None:
    new_shop(folder / "deep" / "down" / "toko.db", CHOSEN, CLOCK).close()
    assert (folder / "deep" / "down" / "toko.db").is_file()


def test_a_new_shop_under_a_file_is_refused_plainly(folder: Path) -> None:
    (folder / "file").touch()
    with pytest.raises(ShopError) as refused:
        new_shop(folder / "file" / "toko.db", CHOSEN, CLOCK)
    assert refused.value.code is ErrorCode.CANNOT_WRITE


def test_the_wal_of_an_older_shop_is_not_mixed_into_a_new_one(folder: Path) -> None:
    path, wal = folder / "toko.db", folder / "toko.db-wal"
    old = new_shop(path, CHOSEN, CLOCK)
    old.db.execute("PRAGMA wal_autocheckpoint = 0")
    old.journal.run("add", lambda operation: _customer_from(operation, "of the older shop"))
    kept = wal.read_bytes()
    old.close()
    path.unlink()
    wal.write_bytes(kept)
    try:
        shop = new_shop(path, CHOSEN, CLOCK)
    except ShopError:
        assert wal.read_bytes() == kept
        return
    with closing(shop.db):
        assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (0,)
        assert shop_file.quick_check(shop.db)


def _customer_from(operation: Operation, name: str) -> Answer:
    operation.conn.execute("INSERT INTO customer (name) VALUES (?)", (name,))
    return {}


def test_what_is_in_the_wal_is_there_after_a_restart(folder: Path) -> None:
    path = folder / "toko.db"
    shop = new_shop(path, CHOSEN, CLOCK)
    shop.journal.run("add", lambda operation: _customer_from(operation, "Budi"))
    crashed = folder / "crashed"
    crashed.mkdir()
    for file in folder.glob("toko.db*"):
        shutil.copy(file, crashed / file.name)
    shop.close()
    again = open_shop(crashed / "toko.db", CLOCK)
    with closing(again.db):
        assert again.db.execute("SELECT name FROM customer").fetchall() == [("Budi",)]


def test_a_file_locked_by_another_program_is_said_to_be_busy(good_file: Path, folder: Path) -> None:
    path = folder / "toko.db"
    shutil.copy(good_file, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, pytest.MonkeyPatch.context() as patch:
        patch.setattr(shop_file, "BUSY_SECONDS", 0.05)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ShopError) as refused:
            open_shop(path, CLOCK)
    assert refused.value.code is ErrorCode.SHOP_BUSY
