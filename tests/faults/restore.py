"""The way back to a safe copy, killed at point after point: the shop is the old one or the copy, never neither.

Run it in full by name: python -m tests.faults.restore --kills 50
The suite runs a short form of it (test_b5_killed_restore.py). faults.md B5.
A point is a call that touches files: an open, a rename, a sync, a statement to SQLite. Half of the kills fall into
the switch itself, the rest anywhere before it; after every second one the start that follows is killed too.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import FrameType

from shop_crm.clock import Clock
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import backups, restoring
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, new_shop, open_shop, opened, shop_settings
from shop_crm.store import going_back, schema, shop_file

CLOCK = Clock(stand_in=date(2026, 11, 23))
_TOUCHING = {
    "rename", "replace", "unlink", "remove", "fsync", "open", "write", "close", "connect", "execute", "fetchall",
    "mkdir", "link",
}  # fmt: skip
Rows = dict[str, list[tuple[object, ...]]]


@dataclass
class Tally:
    """What the starts after the kills found."""

    kills: int = 0
    in_switch: int = 0
    old: int = 0
    restored: int = 0
    points: int = 0


def kill_often(folder: Path, kills: int, seed: int = 1) -> Tally:
    """Kill a child on its way back `kills` times, each time from the same shop with entries only in its -wal."""
    model = folder / "model"
    model.mkdir()
    copy = _make_model(model)
    wanted, old = _rows_of(copy), _rows_of(model / "toko.db")
    assert wanted != old
    chance, tally = random.Random(seed), Tally()
    tried = _place(model, folder / "tried")
    points, begin = _count(lambda: restoring.restore(_copy_in(tried), tried / "toko.db", CLOCK))
    tally.points = points
    for number in range(kills):
        place = _place(model, folder / str(number))
        is_in_switch = number % 2 == 0
        at = chance.randrange(begin, points + 1) if is_in_switch else chance.randrange(1, begin)
        _killed(at, lambda place=place: restoring.restore(_copy_in(place), place / "toko.db", CLOCK))
        if number % 4 < 2:
            _killed(chance.randrange(1, 40), lambda place=place: open_shop(place / "toko.db", CLOCK).close())
        _look(place, wanted, old, tally)
        tally.kills += 1
        tally.in_switch += is_in_switch
        shutil.rmtree(place)
    return tally


def _make_model(folder: Path) -> Path:
    """A shop with a safe copy, whose later entries are only in its -wal, as a power cut leaves it; gives the copy."""
    path = folder / "toko.db"
    shop = new_shop(path, shop_settings(country="ID"), CLOCK)
    for number in range(30):
        _sell(shop, number)
    copy = backups.make_backup(shop).path
    for number in range(30, 45):
        _sell(shop, number)
    kept = {one: one.read_bytes() for one in (path, *shop_file.companions(path)) if one.exists()}
    shop.close()
    for one, held in kept.items():
        one.write_bytes(held)
    return copy


def _sell(shop: Shop, number: int) -> None:
    customer = read_typed(shop, name=f"Customer {number}", phones=f"0812345{number:05d}").customer
    line = Line(item="LG TV", category="tv", amount=5_000_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=shop.today, lines=(line,)))


def _place(model: Path, folder: Path) -> Path:
    shutil.copytree(model, folder)
    return folder


def _copy_in(folder: Path) -> Path:
    return next((folder / "toko backups").glob("*.db"))


def _rows_of(path: Path) -> Rows:
    """Every row of every table of facts, of a file and what is in its -wal; the file is left as it is."""
    with tempfile.TemporaryDirectory() as folder:
        for one in (path, *shop_file.companions(path)):
            if one.exists():
                shutil.copy(one, Path(folder) / one.name)
        with closing(sqlite3.connect(Path(folder) / path.name)) as conn:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return {table: conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in _TABLES}


_TABLES = (*schema.JOURNALED, "operation", "change")


def _look(place: Path, wanted: Rows, old: Rows, tally: Tally) -> None:
    path = place / "toko.db"
    open_shop(path, CLOCK).close()
    found = _rows_of(path)
    aside = going_back.kept_aside(path)
    if found == wanted:
        tally.restored += 1
        assert [_rows_of(one) for one in aside] == [old], "the shop of before is not kept whole"
    else:
        assert found == old, "neither the old shop nor the copy"
        assert aside == []
        tally.old += 1
    left = [one.name for one in place.iterdir() if "going-back" in one.name]
    assert left == [], left
    with opened(path, CLOCK) as shop:
        assert not check_shop(shop).remaining


def _count(work: Callable[[], object]) -> tuple[int, int]:
    """(how many points the work has, at which of them the switch begins); done in a child."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        seen, begins = 0, 0

        def see(frame: FrameType, event: str, called: object) -> None:
            nonlocal seen, begins
            seen += event == "c_call" and getattr(called, "__name__", "") in _TOUCHING
            if event == "call" and frame.f_code is going_back.switch.__code__:
                begins = seen

        sys.setprofile(see)
        work()
        sys.setprofile(None)
        os.write(write, f"{seen} {begins}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    points, begin = os.read(read, 100).split()
    os.close(read)
    os.close(write)
    return int(points), int(begin)


def _killed(at: int, work: Callable[[], object]) -> None:
    """Do the work in a child that dies before it comes to this point; a child with fewer points comes to its end."""
    child = os.fork()
    if not child:
        seen = 0

        def see(frame: FrameType, event: str, called: object) -> None:
            nonlocal seen
            seen += event == "c_call" and getattr(called, "__name__", "") in _TOUCHING
            if seen >= at:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(see)
        try:
            work()
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def main() -> None:
    """The full test, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_often(Path(folder), arguments.kills, arguments.seed)
    print(f"{tally.kills} kills at {tally.points} points, {tally.in_switch} in the switch (seed {arguments.seed})")
    print(f"{tally.old} found the old shop, {tally.restored} the copy: never neither, never a mixture")


if __name__ == "__main__":
    main()
