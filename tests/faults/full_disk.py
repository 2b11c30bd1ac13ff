"""The full-disk test: the disk is full at many points of each kind of work (faults.md D1, D2, D3).

Run it in full by name: python -m tests.faults.full_disk --points 200
The suite runs a short form of it (test_d1_full_disk.py). As root on Linux a small disk of its own is mounted and filled
up; elsewhere the process may write no file beyond a size. Each time the person is told so, nothing is half saved, what
was there can be read, and once there is room the same request is saved once.
"""

import argparse
import errno
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.backups import make_backup
from shop_crm.services.drafts import keep_draft, read_draft
from shop_crm.services.imports import Prepared, import_prepared, prepare_import
from shop_crm.services.shop import Shop, is_whole, new_shop, open_copy, shop_settings
from tests.faults import work

DISK = 12_000_000
"""Bytes of the small disk."""
ROWS = 5_000
IMPORTS = 10
"""One in so many points is the import of a large file: it takes longest."""
TOLD = (ErrorCode.DISK_FULL, ErrorCode.CANNOT_WRITE)
FREE = (4_000, 40_000, 160_000)
"""How much is free at most: a draft, a setting and a sale need room of these sizes."""
FREE_FOR = {"import": 6_000_000, "backup": 1_500_000}


@dataclass
class Tally:
    """What came of the points, by the work that was tried."""

    tried: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    """The disk was full, it was said so, and nothing was changed."""
    saved: Counter[str] = field(default_factory=Counter)
    """There was room enough."""


def fill_often(folder: Path, points: int, seed: int = 1, *, mounts: bool = True) -> Tally:
    """Try each kind of work on a disk that is full at so many points; `mounts` a small disk where it is allowed to."""
    chance = random.Random(seed)
    tally = Tally()
    home = folder / "home"
    home.mkdir()
    path = _begin(home / "toko.db")
    prepared = _prepared(path)
    kinds = [*work.ALL, "draft", "backup"]
    with small_disk(folder / "disk", mounts=mounts) as (disk, filled):
        for number in range(points):
            kind = "import" if number % IMPORTS == IMPORTS - 1 else kinds[number % len(kinds)]
            free = chance.randrange(FREE_FOR.get(kind, chance.choice(FREE)))
            _try(path, disk, filled, kind, free, prepared, tally)
    return tally


def _begin(path: Path) -> Path:
    new_shop(path, shop_settings(country="ID"), work.CLOCK).close()
    with closing(open_copy(path, work.CLOCK)) as shop:
        work.her(shop)
        for number in range(5):
            work.sell(shop, f"before-{number}")
    return path


def _prepared(path: Path) -> Prepared:
    rows = "".join(f"Customer {number},08{number:010d}\n" for number in range(ROWS))
    with closing(open_copy(path, work.CLOCK)) as shop:
        return prepare_import(shop, f"Name,Phone\n{rows}".encode())


def _try(source: Path, disk: Path, filled: "Filled", kind: str, free: int, prepared: Prepared, tally: Tally) -> None:
    """One kind of work with so many bytes free, and again with room."""
    for left in disk.iterdir():
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    path = disk / "toko.db"
    shutil.copy(source, path)
    shop = open_copy(path, work.CLOCK)
    try:
        if kind == "backup":
            make_backup(shop)
        if kind == "draft":
            assert keep_draft(shop, "sale", {"said": "older"})
        before, lying = work.facts(shop.db), _files(disk)
        tally.tried[kind] += 1
        with filled(free):
            try:
                _do(shop, kind, prepared)
                tally.saved[kind] += 1
            except ShopError as error:
                if error.code not in TOLD:
                    raise
                tally.told[kind] += 1
                assert not shop.db.in_transaction
                assert work.facts(shop.db) == before, "half of it stayed"
                if kind == "backup":
                    assert _files(disk) == lying, "half a copy stayed, or the older one is gone"
                if kind == "draft":
                    assert read_draft(shop, "sale") == {"said": "older"}
        _do(shop, kind, prepared)
        if kind == "import":
            assert shop.db.execute("SELECT count(*) FROM customer").fetchone()[0] >= ROWS
        assert work.halves(shop.db) == []
    finally:
        shop.close()
    assert is_whole(path)


def _do(shop: Shop, kind: str, prepared: Prepared) -> None:
    """Do it; done before under the same request, it changes nothing."""
    match kind:
        case "import":
            if not shop.journal.knows("import"):
                import_prepared(shop, prepared, request_id="import")
        case "backup":
            make_backup(shop)
        case "draft":
            if not keep_draft(shop, "sale", {"said": "x" * 20_000}):
                raise ShopError(ErrorCode.DISK_FULL)
        case _:
            work.ALL[kind](shop, "once")


def _files(disk: Path) -> dict[str, int]:
    """The safe copies with their sizes."""
    return {each.name: each.stat().st_size for each in disk.glob("* backups/*")}


Filled = Callable[[int], AbstractContextManager[None]]
"""For the length of a block, so many bytes are free."""


@contextmanager
def small_disk(folder: Path, *, mounts: bool = True) -> Iterator[tuple[Path, Filled]]:
    """A disk of its own, and what fills it up: the way that this PC allows."""
    folder.mkdir()
    if mounts and sys.platform == "linux" and os.geteuid() == 0 and _mounted(folder):
        try:
            yield folder, lambda free: _filled_up(folder, free)
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    else:
        yield folder, lambda free: _held_short(folder, free)


def _mounted(folder: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)]
    return shutil.which("mount") is not None and subprocess.run(command, capture_output=True).returncode == 0


@contextmanager
def _filled_up(disk: Path, free: int) -> Iterator[None]:
    """Other files take all of the disk but so many bytes."""
    filler = disk / "films"
    with filler.open("wb", buffering=0) as file:
        left = shutil.disk_usage(disk).free - free
        try:
            while left > 0:
                left -= file.write(bytes(min(left, 65_536)))
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def _held_short(disk: Path, free: int) -> Iterator[None]:
    """No file may be longer than so many bytes, or than so many more than the longest of the shop's."""
    import resource  # not on Windows

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    longest = max(each.stat().st_size for each in disk.glob("toko.db*"))
    short = longest + free if free % 2 else free
    resource.setrlimit(resource.RLIMIT_FSIZE, (short, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def main() -> None:
    """The full test of full disks, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = fill_often(Path(folder), arguments.points, arguments.seed)
    print(f"seed {arguments.seed}: {tally.tried.total()} points")
    print(f"{tally.told.total()} were told that the disk is full, with nothing changed; {tally.saved.total()} had room")
    for kind in tally.tried:
        print(f"  {kind}: {tally.told[kind]} told, {tally.saved[kind]} saved")
    print("0 half saved, 0 doubled once there was room, 0 unreadable")


if __name__ == "__main__":
    main()
