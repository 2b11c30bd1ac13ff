"""Copies of the shop that can be trusted (pitfalls.md 9 and 10; faults.md D3, B3, B11)."""

import hashlib
import json
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.shop import Shop, open_shop
from shop_crm.store import backup, shop_file
from shop_crm.store.journal import Answer, Operation

NOW = datetime(2026, 11, 23, 10, 30, 5).astimezone()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "copies"
    made.mkdir()
    return made


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """A shop whose newest rows are in the WAL alone."""
    shop.db.execute("PRAGMA wal_autocheckpoint = 0")
    shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def work(operation: Operation) -> Answer:
        operation.conn.executemany("INSERT INTO customer (name) VALUES (?)", [(f"Budi {n}",) for n in range(300)])
        return {}

    shop.journal.run("fill", work)
    assert (shop.path.parent / (shop.path.name + "-wal")).stat().st_size > 0
    return shop


def made_copy(shop: Shop, folder: Path) -> backup.Copy:
    return backup.copy(shop.db, shop.path, folder, NOW)


def test_a_copy_holds_what_the_shop_holds_even_what_is_in_the_wal_alone(busy: Shop, folder: Path) -> None:
    copy = made_copy(busy, folder)
    again = open_shop(copy.path, Clock())
    assert backup.counts(again.db) == copy.counts == backup.counts(busy.db)
    assert copy.counts["customer"] == 300
    for table in ("customer", "operation", "change", "plan", "setting", "month_sum"):
        rows = f"SELECT * FROM {table} ORDER BY 1"
        assert again.db.execute(rows).fetchall() == busy.db.execute(rows).fetchall(), table
    assert shop_file.quick_check(again.db)
    again.close()


def test_a_copy_is_one_private_file_with_its_manifest(busy: Shop, folder: Path) -> None:
    copy = made_copy(busy, folder)
    assert copy.path.name == "toko 2026-11-23 103005.db"
    assert sorted(folder.iterdir()) == [copy.path, backup.manifest_of(copy.path)]
    if os.name != "nt":
        assert [stat.S_IMODE(path.stat().st_mode) for path in sorted(folder.iterdir())] == [0o600, 0o600]


def test_the_manifest_tells_what_the_copy_must_hold(busy: Shop, folder: Path) -> None:
    copy = made_copy(busy, folder)
    told = json.loads(backup.manifest_of(copy.path).read_text(encoding="utf-8"))
    assert told["sha256"] == copy.sha256 == hashlib.sha256(copy.path.read_bytes()).hexdigest()
    assert told["counts"] == copy.counts
    assert datetime.fromisoformat(told["made_at"]) == NOW


def test_two_copies_in_one_second_are_both_kept(busy: Shop, folder: Path) -> None:
    first, second = made_copy(busy, folder), made_copy(busy, folder)
    assert first.path != second.path
    assert len(list(folder.glob("*.db"))) == len(list(folder.glob("*.json"))) == 2


def test_a_copy_of_a_file_with_points_in_its_name_has_its_own(busy: Shop, folder: Path) -> None:
    copies = [backup.copy(busy.db, Path("toko.jaya v1.2.db"), folder, NOW) for _ in range(2)]
    assert [copy.path.name for copy in copies] == [
        "toko.jaya v1.2 2026-11-23 103005.db", "toko.jaya v1.2 2026-11-23 103005 (2).db",
    ]  # fmt: skip


def test_a_missing_folder_is_told(busy: Shop, tmp_path: Path) -> None:
    with pytest.raises(ShopError) as refused:
        made_copy(busy, tmp_path / "nowhere")
    assert refused.value.code is ErrorCode.FOLDER_MISSING
    assert not (tmp_path / "nowhere").exists()


def test_a_file_in_place_of_the_folder_is_told(busy: Shop, folder: Path) -> None:
    (folder / "file").touch()
    with pytest.raises(ShopError) as refused:
        made_copy(busy, folder / "file")
    assert refused.value.code in (ErrorCode.FOLDER_MISSING, ErrorCode.CANNOT_WRITE)


def test_copying_leaves_the_shop_ready_for_the_next_sale(busy: Shop, folder: Path) -> None:
    made_copy(busy, folder)
    assert not busy.db.in_transaction
    busy.journal.run("test", lambda operation: {})
