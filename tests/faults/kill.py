"""The kill test: a child records through the services and is killed again and again; nothing may be lost or doubled.

Run it in full by name: python -m tests.faults.kill --kills 200
The suite runs a short form of it (test_kills.py). faults.md K1 and K3.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import record_call
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import record_purchase
from shop_crm.services.shop import Shop, new_shop, open_shop, shop_settings

TODAY = date(2026, 11, 23)
CLOCK = Clock(stand_in=TODAY)
STEPS = 3  # a television with a warranty
ROOT = Path(__file__).parents[2]


@dataclass
class Tally:
    """What the child said before it was killed, over all its lives."""

    kills: int = 0
    acknowledged: dict[str, int] = field(default_factory=dict)
    """Request id of each purchase that was said to be saved, with its purchase id."""
    in_flight: int = 0
    """How many purchases were begun and not acknowledged when the kill came."""
    in_flight_kept: int = 0
    """How many of those were in the file nevertheless: killed between commit and answer."""


def record_one(shop: Shop, request_id: str) -> int:
    """A flagged purchase by one of a hundred customers, and the booking of its first call; gives the purchase id."""
    customer = Customer(name="Budi", phones=(read_phone(f"0812345{int(request_id.split('-')[1]) % 100:05d}", "ID"),))
    lines = (Line(item="LG TV", category="tv", amount=5_000_000, warranty_months=12),)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=TODAY, lines=lines), request_id=request_id)
    first = min(follow_up.id for follow_up in made.planned) if made.planned else 0
    if first:
        record_call(shop, first, Outcome.NO_ANSWER, request_id=f"{request_id}-call")
    return made.purchase_id


def child(path: Path, life: int) -> None:
    """Record for ever, saying what is begun and what is saved; ends by being killed."""
    shop = open_shop(path, CLOCK)
    number = 0
    while True:
        request_id = f"{life}-{number}"
        print("begun", request_id, flush=True)
        print("saved", request_id, record_one(shop, request_id), flush=True)
        number += 1


def kill_often(folder: Path, kills: int, seed: int = 1) -> Tally:
    """Kill the child `kills` times at random moments; after each kill look at the file and send the last one again."""
    path = folder / "kills.db"
    new_shop(path, shop_settings(country="ID"), CLOCK).close()
    chance = random.Random(seed)
    tally = Tally()
    for life in range(kills):
        pending = _one_life(path, life, chance.uniform(0.0, 0.1), tally)
        with _opened(path) as shop:
            _look(shop, tally, pending)
        tally.kills += 1
    with _opened(path) as shop:
        report = check_shop(shop)
        assert not report.remaining, report.remaining
        assert not report.mended, report.mended
    return tally


def _one_life(path: Path, life: int, seconds: float, tally: Tally) -> str:
    """Start a child, kill it some time after its first answer; gives the request it had begun and not answered."""
    command = [sys.executable, "-m", "tests.faults.kill", "--child", str(path), "--life", str(life)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    pending = ""
    timer = threading.Timer(seconds, process.kill)
    try:
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # the kill cut it short: it says nothing
            said, request_id, *rest = line.split()
            if said == "begun":
                pending = request_id
                if request_id.endswith("-1"):  # the first one loads libraries: kills shall fall into the recording
                    timer.start()
            else:
                tally.acknowledged[request_id] = int(rest[0])
                pending = ""
    finally:
        timer.cancel()
        process.kill()
        process.wait()
        process.stdout.close()
    return pending


def _look(shop: Shop, tally: Tally, pending: str) -> None:
    requests = dict(shop.db.execute("SELECT request_id, json_extract(answer, '$.purchase_id') FROM operation"))
    for request_id, purchase_id in tally.acknowledged.items():
        assert requests.get(request_id) == purchase_id, f"lost after it was said to be saved: {request_id}"
    if pending:
        tally.in_flight += 1
        tally.in_flight_kept += pending in requests
        tally.acknowledged[pending] = record_one(shop, pending)
    purchases = shop.db.execute("SELECT count(*) FROM purchase").fetchone()[0]
    assert purchases == len(tally.acknowledged), "a purchase is there twice, or half of one"
    series = shop.db.execute("SELECT count(*) FROM follow_up GROUP BY purchase_id").fetchall()
    assert set(series) == {(STEPS,)}, "a purchase without its follow-ups"
    calls = shop.db.execute("SELECT count(*) FROM contact GROUP BY follow_up_id").fetchall()
    assert set(calls) == {(1,)}, "a call is booked twice"


@contextmanager
def _opened(path: Path) -> Iterator[Shop]:
    shop = open_shop(path, CLOCK)
    try:
        yield shop
    finally:
        shop.close()


def main() -> None:
    """The full kill test, with its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--life", type=int, default=0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        child(arguments.child, arguments.life)
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_often(Path(folder), arguments.kills)
    print(f"{tally.kills} kills, {len(tally.acknowledged)} purchases acknowledged: none lost, none doubled")
    print(f"{tally.in_flight} were in flight when the kill came; {tally.in_flight_kept} of them had been committed")


if __name__ == "__main__":
    main()
