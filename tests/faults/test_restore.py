"""Going back to a safe copy, as the shop file and the copies are found afterwards (faults.md B4, B7, B8, B12)."""

import hashlib
import os
import shutil
import stat
from datetime import date, datetime
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services import backups, checks, forgetting, restoring
from shop_crm.services.customers import read_customer
from shop_crm.services.shop import Shop, open_shop, opened
from shop_crm.store import drafts, going_back, schema
from tests.conftest import TODAY
from tests.faults.copies_of_a_shop import CLOCK, content, files, rows, sell
from tests.museum.dump import restore as make_piece

MUSEUM = sorted((Path(__file__).parents[1] / "museum").glob("v*.sql"))


def test_b4_a_wal_that_lies_beside_the_shop_never_gets_into_the_copy(shop: Shop) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    wanted = rows(copy)
    for number in range(20):
        sell(shop, f"Later {number}")
    wal, shm, _ = (path.with_name(path.name) for path in going_back.shop_file.companions(shop.path))
    stale = wal.read_bytes(), shm.read_bytes(), shop.path.read_bytes()
    shop.close()
    for path, kept in zip((wal, shm, shop.path), stale, strict=True):
        path.write_bytes(kept)  # as a kill leaves them
    _, aside = restoring.restore(copy, shop.path, CLOCK)
    assert rows(shop.path) == wanted
    assert aside is not None
    assert files(shop.path.parent) == {shop.path.name, aside.name, f"{aside.name}-wal", f"{aside.name}-shm"}
    with opened(shop.path, CLOCK) as again:
        assert checks.count_rows(again)["purchase"] == 1
    with opened(aside, CLOCK) as before:
        assert checks.count_rows(before)["purchase"] == 21, "what was only in the -wal is kept too"


def test_b12_one_copy_and_an_empty_home_are_the_same_shop(shop: Shop, tmp_path: Path) -> None:
    for number in range(30):
        sell(shop, f"Customer {number}")
    copy = backups.make_backup(shop).path
    stick, home = tmp_path / "stick", tmp_path / "new pc" / "Zoë" / "share"
    stick.mkdir()
    shutil.copy(copy, stick)
    held, aside = restoring.restore(stick / copy.name, home / "shop.db", CLOCK)
    assert aside is None
    assert rows(home / "shop.db") == rows(copy)
    assert not held.is_verified, "its note stayed at home"
    with opened(home / "shop.db", CLOCK) as again:
        assert rows(again.path) == rows(copy)
        assert again.settings == shop.settings
        report = checks.check_shop(again)
        assert (report.remaining, report.mended) == ((), ())
    if os.name != "nt":
        assert stat.S_IMODE((home / "shop.db").stat().st_mode) == 0o600
        assert stat.S_IMODE(home.stat().st_mode) == 0o700


@pytest.mark.parametrize("piece", MUSEUM, ids=lambda piece: piece.stem)
def test_b7_a_copy_of_an_older_schema_is_brought_up_to_date(piece: Path, shop: Shop, tmp_path: Path) -> None:
    copy = tmp_path / f"{piece.stem}.db"
    make_piece(piece, copy)
    before = hashlib.sha256(copy.read_bytes()).hexdigest()
    path = shop.path
    shop.close()
    held, _ = restoring.restore(copy, path, CLOCK)
    assert held.version == int(piece.stem.removeprefix("v"))
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == before
    assert list(tmp_path.glob(f"{piece.stem}.db*")) == [copy]
    with opened(path, CLOCK) as again:
        assert again.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        report = checks.check_shop(again)
        assert (report.remaining, report.mended) == ((), ())
        assert report.counts["customer"] == held.counts["customer"] == 20
    assert not paths.backup_folder(path).exists(), "the copy itself is the copy from before"


def test_b8_who_was_forgotten_stays_forgotten_in_every_copy_we_go_back_to(shop: Shop, tmp_path: Path) -> None:
    kenanga = sell(shop, "Kenanga Wulandari")
    sell(shop, "Budi")
    old = shutil.copy(backups.make_backup(shop).path, tmp_path / "by hand.db")
    forgetting.forget(shop, kenanga)
    path = shop.path
    shop.close()
    assert b"enanga" in old.read_bytes()
    restoring.restore(old, path, CLOCK)
    for file in tmp_path.iterdir():
        if file.is_file() and file != old:
            assert b"enanga" not in file.read_bytes(), file.name
    with opened(path, CLOCK) as again:
        assert read_customer(again, kenanga).forgotten_on == TODAY
        assert checks.count_rows(again)["purchase"] == 2
        assert not checks.check_shop(again).remaining


def test_b8_the_list_that_lies_beside_the_copies_is_taken_along_to_a_new_pc(shop: Shop, tmp_path: Path) -> None:
    kenanga = sell(shop, "Kenanga Wulandari")
    stick, home = tmp_path / "stick", tmp_path / "home"
    stick.mkdir()
    older = shutil.copy(backups.make_backup(shop).path, tmp_path / "older.db")
    forgetting.forget(shop, kenanga)
    backups.make_backup(shop, stick)
    shutil.copy(older, stick / "toko 2026-11-01 080000.db")
    restoring.restore(stick / "toko 2026-11-01 080000.db", home / "shop.db", CLOCK)
    with opened(home / "shop.db", CLOCK) as again:
        assert read_customer(again, kenanga).forgotten_on == TODAY
    assert paths.forgotten_list(home / "shop.db").is_file()
    restoring.restore(older, home / "shop.db", CLOCK)
    with opened(home / "shop.db", CLOCK) as again:
        assert read_customer(again, kenanga).forgotten_on == TODAY, "there it is told by the list that came along"


def test_b8_forgetting_reaches_the_shop_that_was_kept_aside(shop: Shop, tmp_path: Path) -> None:
    kenanga = sell(shop, "Kenanga Wulandari")
    copy = backups.make_backup(shop).path
    path = shop.path
    shop.close()
    _, aside = restoring.restore(copy, path, CLOCK)
    assert aside is not None
    assert b"enanga" in aside.read_bytes()
    with opened(path, CLOCK) as again:
        forgetting.forget(again, kenanga)
    cleared = forgetting.clear_files(path, CLOCK)
    assert cleared.left == ()
    assert [name for name, held in content(tmp_path).items() if b"enanga" in held] == []


def test_no_number_that_was_given_since_the_copy_is_given_again(shop: Shop) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    later = sell(shop, "Later")
    path, now = shop.path, restoring.present(shop)
    restoring.prepare(copy, path, CLOCK, now.numbers)
    shop.close()
    restoring.switch(path, CLOCK)
    with opened(path, CLOCK) as again:
        assert sell(again, "Tomorrow") > later
    restoring.restore(copy, path, CLOCK)
    with opened(path, CLOCK) as again:
        assert sell(again, "The day after") > later + 1, "a closed file is asked for its numbers too"


def test_a_shop_file_of_another_pc_is_taken_with_what_is_only_in_its_wal(shop: Shop, tmp_path: Path) -> None:
    sell(shop, "Budi")
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in (shop.path.name, f"{shop.path.name}-wal"):
        shutil.copy(shop.path.with_name(name), stick / name)
    before = content(stick)
    assert restoring.look_into(restoring.by_hand(stick / shop.path.name)).held.counts["purchase"] == 1
    restoring.restore(stick / shop.path.name, tmp_path / "home" / "shop.db", CLOCK)
    with opened(tmp_path / "home" / "shop.db", CLOCK) as again:
        assert checks.count_rows(again)["purchase"] == 1
    assert content(stick) == before


def test_a_wal_beside_a_verified_copy_is_not_its_own(shop: Shop, tmp_path: Path) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    wanted = rows(copy)
    sell(shop, "Later")
    shutil.copy(shop.path.with_name(f"{shop.path.name}-wal"), copy.with_name(f"{copy.name}-wal"))
    path = shop.path
    shop.close()
    restoring.restore(copy, path, CLOCK)
    assert rows(path) == wanted


def test_a_missing_shop_leaves_its_orphaned_wal_out(shop: Shop) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    path, wal = shop.path, shop.path.with_name(f"{shop.path.name}-wal")
    sell(shop, "Later")
    kept = wal.read_bytes()
    shop.close()
    path.unlink()
    wal.write_bytes(kept)
    _, aside = restoring.restore(copy, path, CLOCK)
    assert aside is None
    assert rows(path) == rows(copy)
    assert not wal.exists()
    assert [one.read_bytes() for one in path.parent.glob("*before going back*-wal")] == [kept]


def test_what_is_half_typed_stays_in_an_older_copy_and_not_in_another_shop(shop: Shop, us_shop: Shop) -> None:
    own, other = backups.make_backup(shop).path, backups.make_backup(us_shop).path
    drafts.keep(shop.path, "sale", {"customer_id": 1})
    path = shop.path
    shop.close()
    restoring.restore(own, path, CLOCK)
    assert drafts.read(path, "sale") == {"customer_id": 1}
    _, aside = restoring.restore(other, path, CLOCK)
    assert aside is not None
    assert drafts.read(path, "sale") is None
    assert drafts.read(aside, "sale") == {"customer_id": 1}


def test_what_was_made_ready_and_not_decided_for_is_gone_at_the_next_start(shop: Shop) -> None:
    copy = backups.make_backup(shop).path
    path = shop.path
    restoring.prepare(copy, path, CLOCK)
    shop.close()
    assert going_back.ready_file(path).exists()
    open_shop(path, CLOCK).close()
    assert not going_back.ready_file(path).exists()


def test_a_disk_that_is_full_changes_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    path = shop.path
    shop.close()
    before = content(path.parent)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ShopError) as refused:
        restoring.restore(copy, path, CLOCK)
    assert (refused.value.code, refused.value.facts["path"]) == (ErrorCode.DISK_FULL, path)
    assert content(path.parent) == before


def test_a_stick_that_is_pulled_out_meanwhile_changes_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = backups.make_backup(shop).path
    path = shop.path
    shop.close()
    before = content(path.parent)
    usual = Path.open

    def pulled_out(self: Path, *more: str) -> object:
        if self == copy:
            raise OSError(5, "Input/output error")
        return usual(self, *more)

    monkeypatch.setattr(Path, "open", pulled_out)
    looked = restoring.look_into(restoring.by_hand(copy))
    with pytest.raises(ShopError) as refused:
        restoring.restore(copy, path, CLOCK)
    monkeypatch.undo()
    assert looked.trouble is not None
    for error in (looked.trouble, refused.value):
        assert (error.code, error.facts["path"]) == (ErrorCode.FILE_UNREADABLE, copy)
    assert content(path.parent) == before


@pytest.mark.parametrize("fails_at", [1, 2, 3, 4])
def test_a_shop_file_that_another_program_holds_stays_where_it_is(
    shop: Shop, fails_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    wal, shm, _ = going_back.shop_file.companions(shop.path)
    kept = {path: path.read_bytes() for path in (wal, shm, shop.path)}
    path = shop.path
    shop.close()
    for one, held in kept.items():
        one.write_bytes(held)
    before = content(path.parent)
    restoring.prepare(copy, path, CLOCK, {})
    calls: list[object] = []

    def moves(name: str) -> None:
        usual = getattr(os, name)

        def move(source: Path, target: Path) -> None:
            if not str(source).endswith(".part"):
                calls.append(source)
                if len(calls) == fails_at:
                    raise PermissionError(13, "held by another program")
            usual(source, target)

        monkeypatch.setattr(f"shop_crm.store.going_back.os.{name}", move)

    moves("rename")
    moves("replace")
    with pytest.raises(ShopError) as refused:
        restoring.switch(path, CLOCK)
    assert refused.value.code is ErrorCode.CANNOT_WRITE
    assert content(path.parent) == before


def test_copies_are_listed_the_newest_first_and_one_of_a_wrong_clock_last(shop: Shop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    folder = backups.make_backup(shop).path.parent
    for name in ("toko 2026-11-20 080000.db", "toko 2099-01-01 080000.db", "toko notes.txt"):
        (folder / name).touch()
    (stick / "toko 2026-11-22 080000.db").touch()
    (stick / "other 2026-11-22 080000.db").touch()
    (tmp_path / "toko before going back 2026-11-21 0814.db").touch()
    found = restoring.find_copies(shop.path, stick, datetime(2026, 11, 23, 12).astimezone())
    told = [(one.place.value, one.path.stem.removeprefix("toko ")) for one in found][1:]
    assert told == [
        ("second", "2026-11-22 080000"),
        ("kept", "before going back 2026-11-21 0814"),
        ("beside", "2026-11-20 080000"),
        ("beside", "2099-01-01 080000"),
    ]


def test_the_newest_good_one_is_found_among_damaged_ones(shop: Shop) -> None:
    sell(shop, "Budi")
    good = backups.make_backup(shop).path
    for number in range(3):
        later = good.with_name(f"toko 2026-11-23 23000{number}.db")
        shutil.copy(good, later)
        os.truncate(later, 9_000 + number)
    looked = restoring.newest_good(shop.path, None, shop.clock.now())
    assert looked is not None
    assert looked.found.path == good
    assert looked.held is not None
    assert (looked.held.counts["purchase"], looked.held.last_sale, looked.held.is_verified) == (
        1,
        date(2026, 11, 5),
        True,
    )
    assert looked.held.shop_name == "Toko Sinar Jaya"


def test_what_is_newer_than_a_copy_is_counted_and_another_shop_is_told(shop: Shop, us_shop: Shop) -> None:
    copy = backups.make_backup(shop).path
    sell(shop, "Budi")
    held = restoring.look_into(restoring.by_hand(copy)).held
    assert held is not None
    newer = restoring.newer_than(restoring.present(shop), held)
    assert newer == restoring.Newer(customers=1, purchases=1, calls=0)
    assert restoring.newer_than(restoring.present(us_shop), held) is None


def test_looking_changes_nothing(shop: Shop) -> None:
    sell(shop, "Budi")
    copy = backups.make_backup(shop).path
    before = content(copy.parent), copy.stat().st_mtime_ns
    for found in restoring.find_copies(shop.path, None, shop.clock.now()):
        assert restoring.look_into(found).held
    assert (content(copy.parent), copy.stat().st_mtime_ns) == before
