"""The power-cut test: what a dying PC leaves of the -wal beside a file that the product wrote (faults.md K2).

Run it in full by name: python -m tests.faults.wal --cuts 1000
The suite runs a short form of it (test_k2_power_cut.py). Three things can happen to a shop whose power is cut:
- after the newest commit whatever else was being written is torn: cut off, zeroes, garbage, sectors of older frames;
- the disk lied, and frames are lost that it said it had: then sales may be lost, but the file must not be damaged;
- the -wal was being folded back, and any of its pages may have reached the file or not.
"""

import argparse
import random
import sqlite3
import struct
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from shop_crm.services.shop import Shop, new_shop, open_copy, shop_settings
from tests.faults import work

SECTOR = 512
PAGE = 4096
FRAME = PAGE + 24
WAYS = ("cut", "zeroes", "garbage", "older sectors", "lost frames", "half folded back")
A_SHOP = 60
"""So many cuts are made of one shop; then another one is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A shop as it lay on the disk while it was open, and where its -wal ended as each request was acknowledged."""

    before: bytes
    """The file, with the -wal still to be folded back."""
    after: bytes
    """The file once it was folded back."""
    wal: bytes
    ends: tuple[tuple[str, str, int], ...]
    """Request id, name of the operation, and the end of the -wal's last frame."""


@dataclass
class Tally:
    """What came of the cuts."""

    cuts: int = 0
    damaged: int = 0
    halves: int = 0
    lost: int = 0
    """Acknowledged before the last sync point, and not there."""
    kept: int = 0
    """Acknowledged, and there."""
    lied: int = 0
    """Lost because the disk had lied: allowed, as long as nothing is half there."""


def write_shop(folder: Path, chance: random.Random, name: str) -> Written:
    """A working day by the services; in every second shop the -wal begins anew over its older frames."""
    path = folder / f"{name}.db"
    new_shop(path, shop_settings(country="ID"), work.CLOCK).close()
    shop = open_copy(path, work.CLOCK)
    assert shop.db.execute("PRAGMA synchronous").fetchone() == (2,)
    work.her(shop)
    requests = iter(f"{name}-{number}" for number in range(1000))
    if chance.random() < 0.5:
        for _ in range(chance.randint(5, 15)):
            _do(shop, chance, next(requests))
        assert shop.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    ends = []
    for _ in range(chance.randint(8, 25)):
        request_id = next(requests)
        done = _do(shop, chance, request_id)
        ends.append((request_id, done, _end_of_wal(path)))
    wal = path.with_name(path.name + "-wal")
    before, frames = path.read_bytes(), wal.read_bytes()
    assert shop.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    written = Written(before=before, after=path.read_bytes(), wal=frames, ends=tuple(ends))
    shop.close()
    return written


def cut(written: Written, target: Path, way: str, chance: random.Random) -> tuple[int, bool]:
    """Leave at `target` what the power cut left; how many requests it must hold, and whether the disk had lied."""
    synced = chance.randrange(len(written.ends))
    end = written.ends[synced][2]
    wal, file = bytearray(written.wal), written.before
    torn = len(wal) - end
    beyond = slice(end, len(wal))
    is_lie = False
    match way:
        case "cut":
            del wal[end + chance.randint(0, torn) :]
        case "zeroes":
            start = end + chance.randint(0, torn)
            wal[start:] = bytes(len(wal) - start)
        case "garbage":
            wal[beyond] = chance.randbytes(torn)
        case "older sectors":
            sectors = [end + SECTOR * number for number in range(torn // SECTOR)]
            for start in chance.sample(sectors, len(sectors) // 2):
                other = chance.randrange(0, len(written.wal) - SECTOR)
                wal[start : start + SECTOR] = written.wal[other : other + SECTOR]
        case "lost frames":
            is_lie = True
            for _ in range(chance.randint(1, 3)):
                start = chance.randrange(0, len(wal) - SECTOR)
                wal[start : start + SECTOR] = chance.choice([bytes(SECTOR), chance.randbytes(SECTOR)])
            del wal[chance.randrange(len(wal) // 2, len(wal)) :]
        case "half folded back":
            synced = len(written.ends) - 1
            pages = bytearray(max(written.before, written.after, key=len))
            for start in range(0, len(pages), PAGE):
                from_one = chance.choice([written.before, written.after])
                pages[start : start + PAGE] = from_one[start : start + PAGE].ljust(PAGE, b"\0")
            file = bytes(pages)
    target.write_bytes(file)
    target.with_name(target.name + "-wal").write_bytes(wal)
    target.with_name(target.name + "-shm").unlink(missing_ok=True)
    return synced + 1, is_lie


def look(target: Path, written: Written, synced: int, is_lie: bool, tally: Tally) -> None:
    """Open what is left as the product does, and count what is there."""
    tally.cuts += 1
    try:
        shop = open_copy(target, work.CLOCK)
    except Exception:
        tally.damaged += 1
        return
    with closing(shop):
        if shop.db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            tally.damaged += 1
            return
        tally.halves += bool(work.halves(shop.db))
        for request_id, name, _ in written.ends[:synced]:
            is_there = _is_there(shop, request_id, name)
            tally.kept += is_there
            tally.lied += not is_there and is_lie
            tally.lost += not is_there and not is_lie
        if not is_lie:
            request_id, name, _ = written.ends[synced - 1]
            work.ALL[name](shop, request_id)  # sent again, as nobody had seen its answer
        work.sell(shop, "afterwards")
        tally.halves += bool(work.halves(shop.db))


def cut_often(folder: Path, cuts: int, seed: int = 1) -> Tally:
    """Cut the power so many times, each way in turn."""
    chance = random.Random(seed)
    tally = Tally()
    written: Written | None = None
    target = folder / "cut.db"
    for number in range(cuts):
        if written is None or number % A_SHOP == 0:
            written = write_shop(folder, chance, f"shop{number}")
        synced, is_lie = cut(written, target, WAYS[number % len(WAYS)], chance)
        look(target, written, synced, is_lie, tally)
        for left in folder.glob("cut.db*"):
            left.unlink()
    return tally


def _do(shop: Shop, chance: random.Random, request_id: str) -> str:
    waiting = "SELECT count(*) FROM follow_up WHERE state = 'open' AND kind = 'courtesy'"
    names = [name for name in work.TABLES if name != "record_call" or shop.db.execute(waiting).fetchone()[0]]
    name = chance.choice([*names, "record_purchase"])
    work.ALL[name](shop, request_id)
    return name


def _is_there(shop: Shop, request_id: str, name: str) -> bool:
    row = shop.db.execute("SELECT name FROM operation WHERE request_id = ?", (request_id,)).fetchone()
    return row is not None and row[0] == name


def _end_of_wal(path: Path) -> int:
    """Where the last committed frame ends: mxFrame in the index beside it (https://sqlite.org/walformat.html)."""
    (frames,) = struct.unpack_from("=I", path.with_name(path.name + "-shm").read_bytes(), 16)
    return 32 + int(frames) * FRAME


def main() -> None:
    """The full power-cut test, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = cut_often(Path(folder), arguments.cuts, arguments.seed)
    print(f"seed {arguments.seed}: {tally.cuts} cuts with SQLite {sqlite3.sqlite_version}")
    print(f"{tally.damaged} integrity errors, {tally.lost} acknowledged lost, {tally.halves} half")
    print(f"{tally.kept} acknowledged are there; {tally.lied} were lost where the disk itself had lied")


if __name__ == "__main__":
    main()
