"""The kill test: a child records through the services and is killed again and again; nothing may be lost or doubled.

Run it in full by name: python -m tests.faults.kill --kills 1000
The suite runs a short form of it (test_k_kills.py). faults.md K1 and K3.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from shop_crm.services.checks import check_shop
from shop_crm.services.shop import Shop, new_shop, open_copy, shop_settings
from tests.faults.lives import Life, tell
from tests.faults.work import ALL, CLOCK, TABLES, halves

LONGEST = 0.08
"""Seconds from the first answer of a life to its end, at most: most kills fall into the recording."""
EVERY = 50
"""After so many kills every page and every fact is looked over."""


@dataclass
class Tally:
    """What the children said before they were killed, over all their lives."""

    kills: int = 0
    acknowledged: dict[str, str] = field(default_factory=dict)
    """What was said to be saved: the request ids with the names of their operations."""
    in_flight: int = 0
    """How many were begun and not acknowledged when the kill came."""
    in_flight_kept: int = 0
    """How many of those were in the file nevertheless: killed between commit and answer."""
    shop_name: str = ""


def child(telling: Connection, path: Path, life: int) -> None:
    """Record for ever, saying what is begun and what is saved; ends by being killed."""
    shop = open_copy(path, CLOCK, checks_pages=False)
    number = 0
    while True:
        for name, work in ALL.items():
            request_id = f"{life}-{number}"
            tell(telling, "begun", name, request_id)
            work(shop, request_id)
            tell(telling, "saved", name, request_id)
            number += 1


def kill_often(folder: Path, kills: int, seed: int = 1) -> Tally:
    """Kill the child `kills` times at random moments; after each kill look at the file and send the last one again."""
    path = folder / "kills.db"
    new_shop(path, shop_settings(country="ID"), CLOCK).close()
    chance = random.Random(seed)
    tally = Tally()
    for number in range(kills):
        said, pending = _one_life(path, number, chance.uniform(0.0, LONGEST))
        tally.kills += 1
        with _opened(path) as shop:
            _look(shop, tally, said, pending)
            if number % EVERY == 0:
                _look_over(shop, tally)
    with _opened(path) as shop:
        _look_over(shop, tally)
    return tally


def _one_life(path: Path, number: int, seconds: float) -> tuple[dict[str, str], tuple[str, str] | None]:
    """Start a child, kill it some time after its first answer; what it said is saved, and what it had begun then."""
    life = Life(child, path, number)
    said: dict[str, str] = {}
    pending: tuple[str, str] | None = None
    is_killed, end = False, 0.0
    try:
        while True:
            told = life.next(max(0.0, end - monotonic()) if said and not is_killed else None)
            if told is None:
                life.kill()
                is_killed = True
                continue
            word, name, request_id = map(str, told)
            if word == "begun":
                pending = (name, request_id)
                continue
            if not said:
                end = monotonic() + seconds
            said[request_id] = name
            pending = None
    except EOFError:
        pass
    finally:
        life.kill()
        life.bury()
    return said, pending


def _look(shop: Shop, tally: Tally, said: dict[str, str], pending: tuple[str, str] | None) -> None:
    for request_id, name in said.items():
        _check_kept(shop, request_id, name)
    tally.acknowledged |= said
    names = [request_id for request_id, name in said.items() if name == "change_settings"]
    tally.shop_name = f"Toko {names[-1]}" if names else tally.shop_name
    if pending:
        name, request_id = pending
        tally.in_flight += 1
        before = shop.journal.last_id()
        was_kept = name in TABLES and shop.journal.knows(request_id)
        tally.in_flight_kept += was_kept
        ALL[name](shop, request_id)
        assert not was_kept or shop.journal.last_id() == before, f"doubled by the retry: {request_id}"
        tally.acknowledged[request_id] = name
        if name == "change_settings":
            tally.shop_name = f"Toko {request_id}"
    assert shop.settings.shop_name == tally.shop_name
    assert halves(shop.db) == []
    wanted = sum(name == "record_purchase" for name in tally.acknowledged.values())
    assert shop.db.execute("SELECT count(*) FROM purchase").fetchone()[0] == wanted, "a purchase is there twice"


def _check_kept(shop: Shop, request_id: str, name: str) -> None:
    if name in TABLES:
        assert shop.journal.knows(request_id), f"lost after it was said to be saved: {request_id}"


def _look_over(shop: Shop, tally: Tally) -> None:
    """Everything that was ever said to be saved is there, once, and every page is whole."""
    kept = dict(shop.db.execute("SELECT request_id, name FROM operation"))
    wanted = {request_id: name for request_id, name in tally.acknowledged.items() if name in TABLES}
    assert wanted.items() <= kept.items()
    for name, table in TABLES.items():
        rows = shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert rows == sum(each == name for each in wanted.values()), f"{table}: lost, or there twice"
    report = check_shop(shop)
    assert not report.remaining, report.remaining
    assert not report.mended, report.mended


@contextmanager
def _opened(path: Path) -> Iterator[Shop]:
    shop = open_copy(path, CLOCK, checks_pages=False)
    try:
        yield shop
    finally:
        shop.close()


def main() -> None:
    """The full kill test, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_often(Path(folder), arguments.kills, arguments.seed)
    print(f"seed {arguments.seed}: {tally.kills} kills, {len(tally.acknowledged)} operations acknowledged")
    print("0 acknowledged lost, 0 doubled after the retry, 0 half")
    print(f"{tally.in_flight} were in flight when the kill came; {tally.in_flight_kept} of them had been committed")


if __name__ == "__main__":
    main()
