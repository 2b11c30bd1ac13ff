"""The migration test: bringing an older shop up to date is killed at every kind of moment (faults.md D11).

Run it in full by name: python -m tests.faults.migration --kills 100
The suite runs a short form of it (test_d11_migration.py).
"""

import argparse
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.services.checks import check_shop
from shop_crm.services.shop import open_shop, opened
from shop_crm.store import schema
from tests.faults import work
from tests.faults.lives import Life, die, tell
from tests.museum.dump import restore

MUSEUM = Path(__file__).parents[1] / "museum"
NEXT_DAY = Clock(stand_in=date(2026, 11, 24))
OLD = [f"v{number}" for number in range(1, schema.VERSION)]


@dataclass
class Tally:
    """What the kills left behind."""

    kills: int = 0
    old: int = 0
    new: int = 0
    between: int = 0
    """Neither the old file nor the new one."""
    copies: int = 0
    """Safe copies of the old file that were there and whole."""
    statements: dict[str, int] = field(default_factory=dict)
    """How many statements bringing each piece up to date takes."""


def child(telling: Connection, path: Path, fatal: int) -> None:
    """Bring the file up to date, and be killed before the statement of this number; without one, tell how many."""
    count = 0

    def on_statement(statement: str) -> None:
        nonlocal count
        if count == fatal:
            die()
        count += 1

    connect = sqlite3.connect

    def traced(*arguments: Any, **named: Any) -> sqlite3.Connection:
        conn: sqlite3.Connection = connect(*arguments, **named)
        conn.set_trace_callback(on_statement)
        return conn

    sqlite3.connect = traced  # type: ignore[assignment]
    open_shop(path, work.CLOCK).close()
    tell(telling, count)


def kill_often(folder: Path, kills: int, seed: int = 1) -> Tally:
    """Kill it so many times, from each older schema in turn, at moments all over its work."""
    chance = random.Random(seed)
    tally = Tally()
    wanted: dict[str, str] = {}
    for number in range(kills):
        piece = OLD[number % len(OLD)]
        if piece not in wanted:
            restore(MUSEUM / f"{piece}.sql", folder / f"{piece}.db")
            wanted[piece] = _wanted(folder, piece, tally)
        path = _piece(folder, piece, f"{number}")
        before = _all_of(path)
        life = Life(child, path, chance.randrange(tally.statements[piece]))
        try:
            life.next()
        except EOFError:
            tally.kills += 1
        assert life.bury() != 0
        _look(path, before, wanted[piece], tally)
        shutil.rmtree(path.parent)
    return tally


def _piece(folder: Path, piece: str, name: str) -> Path:
    path = folder / name / "old.db"
    path.parent.mkdir()
    shutil.copy(folder / f"{piece}.db", path)
    return path


def _wanted(folder: Path, piece: str, tally: Tally) -> str:
    """The facts of this piece once nobody disturbs it."""
    path = _piece(folder, piece, piece)
    life = Life(child, path, -1)
    told = life.next()
    assert told is not None
    tally.statements[piece] = int(str(told[0]))
    assert life.bury() == 0
    with opened(path, NEXT_DAY) as shop:
        return work.facts(shop.db)


def _look(path: Path, before: list[str], wanted: str, tally: Tally) -> None:
    with closing(sqlite3.connect(path)) as left:
        assert left.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        version = left.execute("PRAGMA user_version").fetchone()[0]
    if version == schema.VERSION:
        tally.new += 1
    elif _all_of(path) == before:
        tally.old += 1
    else:
        tally.between += 1
    for copy in paths.backup_folder(path).glob("*.db"):
        tally.copies += 1
        assert _all_of(copy) == before, "a safe copy that is not what the file was"
    with opened(path, NEXT_DAY) as shop:
        report = check_shop(shop)
        assert not report.remaining, report.remaining
        assert work.facts(shop.db) == wanted
    assert version == schema.VERSION or list(paths.backup_folder(path).glob("*.db")), "no copy was made before"


def _all_of(path: Path) -> list[str]:
    """Everything in a file: its tables with their rows, and its version."""
    with closing(sqlite3.connect(path)) as conn:
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        tables = (
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' ORDER BY name"
        )
        rows = [f"{name}: {conn.execute(f'SELECT * FROM {name}').fetchall()}" for (name,) in conn.execute(tables)]
        made = [str(row) for row in conn.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")]
        return [str(version), *rows, *made]


def main() -> None:
    """The full migration test, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_often(Path(folder), arguments.kills, arguments.seed)
    print(f"seed {arguments.seed}: {tally.kills} kills among {tally.statements} statements")
    print(f"{tally.old} left the old file, {tally.new} the new one, {tally.between} one between")
    print(f"{tally.copies} safe copies lay beside them, each what the file was; all were opened and are the same now")


if __name__ == "__main__":
    main()
