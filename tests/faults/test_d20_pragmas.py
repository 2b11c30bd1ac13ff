"""D20: what keeps the shop safe is read back at every opening; a place that refuses the -wal is worked in without."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import new_shop, open_shop, reading, shop_settings
from shop_crm.store import shop_file
from tests.faults.powerless import tree
from tests.faults.work import CLOCK, sell

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SQLite's disk without shared memory is there on Unix alone")
CHOSEN = shop_settings(country="ID")


@pytest.fixture
def path(tmp_path: Path, new_shops: dict[str, Path]) -> Path:
    (tmp_path / "here").mkdir()
    return Path(shutil.copy(new_shops["ID"], tmp_path / "here" / "toko.db"))


@pytest.fixture
def network_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own way for disks without shared memory: a -shm cannot be had there (https://sqlite.org/vfs.html)."""
    connect = sqlite3.connect

    monkeypatch.setattr(shop_file.sqlite3, "connect", lambda there, **how: connect(f"{there}&vfs=unix-dotfile", **how))


def test_d20_an_open_shop_has_what_keeps_it_safe(path: Path) -> None:
    with closing(open_shop(path, CLOCK)) as shop:
        told = {name: shop.db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous",
                "foreign_keys", "cell_size_check", "locking_mode")}  # fmt: skip
        assert shop.keeps_wal
    assert told == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "cell_size_check": 1, "locking_mode": "normal",
    }  # fmt: skip


@pytest.mark.parametrize("wal", ["none", "entries"])
def test_d20_a_shop_moved_to_a_place_that_refuses_the_wal_opens_there_and_is_whole(
    path: Path, tmp_path: Path, request: pytest.FixtureRequest, wal: str
) -> None:
    with closing(open_shop(path, CLOCK)) as shop:
        sell(shop, "before-1")
        if wal == "entries":
            for end in ("", "-wal"):
                shutil.copy(f"{path}{end}", tmp_path / f"toko.db{end}")
    if wal == "none":
        shutil.copy(path, tmp_path / "toko.db")
    request.getfixturevalue("network_disk")
    moved = tmp_path / "toko.db"
    with closing(open_shop(moved, CLOCK)) as shop:
        assert not shop.keeps_wal
        assert shop.db.execute("PRAGMA synchronous").fetchone() == (2,)
        sell(shop, "after-2")
        with reading(moved, CLOCK) as beside:
            assert beside.db.execute("SELECT count(*) FROM purchase").fetchone() == (2,)
        sell(shop, "after-3")
    with closing(open_shop(moved, CLOCK)) as shop:
        assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (3,)
        assert shop_file.quick_check(shop.db)


def test_d20_a_shop_that_comes_back_keeps_its_wal_again(path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        connect = sqlite3.connect
        patch.setattr(shop_file.sqlite3, "connect", lambda there, **how: connect(f"{there}&vfs=unix-dotfile", **how))
        open_shop(path, CLOCK).close()
        assert path.read_bytes()[18:20] == b"\1\1"
    with closing(open_shop(path, CLOCK)) as shop:
        assert shop.keeps_wal


def test_d20_a_new_shop_is_made_in_such_a_place(tmp_path: Path, network_disk: None) -> None:
    with closing(new_shop(tmp_path / "toko.db", CHOSEN, CLOCK)) as shop:
        assert not shop.keeps_wal
        sell(shop, "sale-1")


class Deaf(sqlite3.Connection):
    """A library that takes no word of a setting, as one that was built without foreign keys does."""

    deaf_to = ""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:  # type: ignore[override]
        return super().execute("SELECT 1" if sql.startswith(f"PRAGMA {self.deaf_to} =") else sql, *values)


@pytest.mark.parametrize("setting", ["synchronous", "foreign_keys"])
def test_d20_without_a_setting_that_keeps_it_safe_the_shop_stays_shut(
    path: Path, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    connect = sqlite3.connect

    def deaf(there: str, **how: Any) -> sqlite3.Connection:
        conn = connect(there, factory=Deaf, **how)
        sqlite3.Connection.execute(conn, "PRAGMA synchronous = NORMAL")
        return conn

    monkeypatch.setattr(Deaf, "deaf_to", setting)
    monkeypatch.setattr(shop_file.sqlite3, "connect", deaf)
    before = tree(path.parent)
    with pytest.raises(ShopError) as refused:
        open_shop(path, CLOCK)
    assert refused.value.code is ErrorCode.SAFETY_REFUSED
    assert tree(path.parent) == before
