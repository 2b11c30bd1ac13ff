"""D10: a file of a newer program is never written; it can be looked at when we know its tables, else it stays shut."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import due_calls
from shop_crm.services.shop import can_look, change_settings, look_shop, open_shop
from tests.faults.powerless import tree
from tests.faults.test_d12_read_only import CLOCK, sample

__all__ = ["sample"]


def changed(sample: Path, tmp_path: Path, *statements: str, number: int = 999) -> Path:
    """The shop as a newer program left it."""
    path = tmp_path / "newer" / "toko.db"
    path.parent.mkdir()
    shutil.copy(sample, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        for statement in ("PRAGMA ignore_check_constraints = ON", *statements, f"PRAGMA user_version = {number}"):
            conn.execute(statement)
    return path


KNOWN_TO_US = {
    "nothing new": (),
    "a new table": ("CREATE TABLE gift (id INTEGER PRIMARY KEY, what TEXT)",),
    "a new column": ("ALTER TABLE customer ADD COLUMN shoe_size INTEGER",),
    "a new setting": ("INSERT INTO setting (name, value) VALUES ('colour', '\"red\"')",),
}
FOREIGN = {
    "a column is gone": ("ALTER TABLE customer RENAME COLUMN name TO names",),
    "a table is gone": ("DROP TABLE two_people",),
    "a code that we do not know": ("UPDATE follow_up SET kind = 'gift'",),
    "a setting that we cannot read": (
        "INSERT OR REPLACE INTO setting (name, value) VALUES ('quiet_hours', '\"lunch\"')",
    ),
}


def around_the_journal(statements: tuple[str, ...]) -> tuple[str, ...]:
    """Its triggers refuse rows that are written outside an operation."""
    tables = ("setting", "follow_up")
    drops = [f"DROP TRIGGER {table}_{event}_journal" for table in tables for event in ("insert", "update")]
    return (*drops, *statements)


@pytest.mark.parametrize("kind", KNOWN_TO_US)
def test_d10_a_newer_file_that_we_can_read_is_looked_at_and_stays_as_it_is(
    sample: Path, tmp_path: Path, kind: str
) -> None:
    path = changed(sample, tmp_path, *around_the_journal(KNOWN_TO_US[kind]))
    before = tree(path.parent)
    with pytest.raises(ShopError) as refused:
        open_shop(path, CLOCK)
    assert refused.value.code is ErrorCode.SHOP_NEWER
    assert can_look(path, CLOCK)
    with closing(look_shop(path, CLOCK)) as shop:
        assert shop.only_looks is ErrorCode.SHOP_NEWER
        assert due_calls(shop)
        with pytest.raises(ShopError) as refused:
            change_settings(shop, shop_name="Another")
    assert refused.value.code is ErrorCode.ONLY_LOOKING
    assert tree(path.parent) == before


@pytest.mark.parametrize("kind", FOREIGN)
def test_d10_a_newer_file_that_we_cannot_read_stays_shut_and_as_it_is(sample: Path, tmp_path: Path, kind: str) -> None:
    path = changed(sample, tmp_path, *around_the_journal(FOREIGN[kind]))
    before = tree(path.parent)
    for opens in (open_shop, look_shop):
        with pytest.raises(ShopError) as refused:
            opens(path, CLOCK)
        assert refused.value.code is ErrorCode.SHOP_NEWER
    assert not can_look(path, CLOCK)
    assert tree(path.parent) == before


@pytest.mark.parametrize("ends", [("-wal",), ("-wal", "-shm")], ids=" ".join)
def test_d10_what_a_newer_program_left_in_its_wal_is_seen_and_stays_there(
    sample: Path, tmp_path: Path, ends: tuple[str, ...]
) -> None:
    path = changed(sample, tmp_path, *around_the_journal(()))
    killed = tmp_path / "killed"
    killed.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("UPDATE setting SET value = '\"In the wal alone\"' WHERE name = 'shop_name'")
        for end in ("", *ends):
            shutil.copy(f"{path}{end}", killed / f"toko.db{end}")
    before = tree(killed)
    with closing(look_shop(killed / "toko.db", CLOCK)) as shop:
        assert shop.settings.shop_name == "In the wal alone"
    after = tree(killed)
    assert sorted(after) == sorted(before)
    for name in ("toko.db", "toko.db-wal"):
        assert after[name] == before[name]


def test_d10_a_newer_program_that_is_at_work_is_not_disturbed(sample: Path, tmp_path: Path) -> None:
    path = changed(sample, tmp_path, *around_the_journal(()))
    with closing(sqlite3.connect(path, isolation_level=None)) as newer:
        newer.execute("UPDATE setting SET value = '\"One\"' WHERE name = 'shop_name'")
        with closing(look_shop(path, CLOCK)) as shop:
            assert shop.settings.shop_name == "One"
            newer.execute("UPDATE setting SET value = '\"Two\"' WHERE name = 'shop_name'")
            two = shop.db.execute("SELECT value FROM setting WHERE name = 'shop_name'").fetchone()
        assert two == ('"Two"',)
        newer.execute("UPDATE setting SET value = '\"Three\"' WHERE name = 'shop_name'")
