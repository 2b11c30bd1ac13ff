"""Copies beside a writer: each must be whole, of one moment, and made in no time that anybody would notice.

Run it in full by name: python -m tests.faults.backups --copies 100
The suite runs a short form of it (test_b1_beside_a_writer.py). faults.md B1 and B2. With --megabytes the shop is as
large as that to begin with.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.backups import make_backups
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import record_purchase
from shop_crm.services.shop import new_shop, opened, reading, shop_settings
from shop_crm.store import backup, copy_notes
from tests.bench.bench_shop import make_bench_shop

CLOCK = Clock(stand_in=date(2026, 11, 23))
STEPS = 3  # a television with a warranty
ROOT = Path(__file__).parents[2]
_PER_MEGABYTE = 3_800
"""So many purchases of the bench shop need a megabyte."""


@dataclass
class Tally:
    """What was copied, and what the copies held."""

    copies: int = 0
    seconds: list[float] = field(default_factory=list)
    """How long the copy beside the shop and the one in the second place took together."""
    held: list[int] = field(default_factory=list)
    """The sales that the writer had made, as each copy has them."""
    rate: float = 0
    """Sales a second while copies were made."""
    megabytes: float = 0


def write(path: Path, rate: float) -> None:
    """Sell for ever, so many times a second; ends by being killed."""
    with opened(path, CLOCK) as shop:
        phones = [read_phone(f"0813{number:08d}", "ID") for number in range(100)]
        line = Line(item="LG TV", category="tv", amount=5_000_000, warranty_months=12)
        print("ready", flush=True)
        began, number = time.monotonic(), 0
        while True:
            customer = Customer(name="Budi", phones=(phones[number % 100],))
            record_purchase(shop, customer, Purchase(customer_id=0, day=CLOCK.today(), lines=(line,)))
            number += 1
            time.sleep(max(0.0, began + number / rate - time.monotonic()))


def copy_often(folder: Path, copies: int, rate: float = 100, megabytes: int = 0, seed: int = 1) -> Tally:
    """Copy the shop so many times, at random moments, while another program sells; look at each copy."""
    path, stick = folder / "toko.db", folder / "stick"
    stick.mkdir()
    _make(path, megabytes)
    with opened(path, CLOCK) as shop:
        last = shop.db.execute("SELECT coalesce(max(id), 0) FROM purchase").fetchone()[0]
    command = [sys.executable, "-m", "tests.faults.backups", "--write", str(path), "--rate", str(rate)]
    chance, tally = random.Random(seed), Tally(megabytes=path.stat().st_size / 1e6)
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    try:
        assert writer.stdout.readline() == "ready\n"
        began, first = time.monotonic(), _count(path, last)
        for _ in range(copies):
            time.sleep(chance.uniform(0, 0.05))
            _copy(path, stick, last, tally)
        tally.rate = (_count(path, last) - first) / (time.monotonic() - began)
        assert writer.poll() is None, "the writer fell over"
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()
    with opened(path, CLOCK) as shop:
        report = check_shop(shop)
        assert not report.remaining, report.remaining
        assert megabytes or not report.mended, report.mended
    return tally


def _make(path: Path, megabytes: int) -> None:
    if megabytes:
        size = megabytes * _PER_MEGABYTE
        make_bench_shop(path, customers=size // 10, purchases=size, follow_ups=size // 5).close()
    else:
        new_shop(path, shop_settings(country="ID"), CLOCK).close()


def _copy(path: Path, stick: Path, last: int, tally: Tally) -> None:
    before = _count(path, last)
    began = time.perf_counter()
    with reading(path, CLOCK) as shop:
        made = make_backups(shop, stick)
    tally.seconds.append(time.perf_counter() - began)
    assert made.missed == ()
    for copy in made.made:
        tally.held.append(_look(copy, last))
        assert tally.held[-1] >= before, "what was saved before the copy began is not in it"
        copy_notes.drop(copy.path)
    tally.copies += 1


def _look(copy: backup.Copy, last: int) -> int:
    """Whether all of the copy is of one moment; gives how many of the writer's sales it holds."""
    assert backup.is_as_made(copy)
    with closing(sqlite3.connect(f"{copy.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
        run = conn.execute
        assert run("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert backup.counts(conn) == copy.counts
        planned = dict(run("SELECT purchase_id, count(*) FROM follow_up WHERE purchase_id > ? GROUP BY 1", (last,)))
        sold = [row[0] for row in run("SELECT id FROM purchase WHERE id > ? ORDER BY id", (last,))]
        assert sold == list(range(last + 1, last + 1 + len(sold))), "a sale is missing between others"
        assert planned == dict.fromkeys(sold, STEPS), "a sale without its follow-ups, or the other way round"
        lines = run("SELECT count(*) FROM purchase_line WHERE purchase_id > ?", (last,)).fetchone()[0]
        assert lines == len(sold)
        (noted,) = run("SELECT sum(amount) FROM month_sum").fetchone()
        (summed,) = run("SELECT sum(amount - returned_amount) FROM purchase WHERE state = 'kept'").fetchone()
        assert noted == summed, "the sums are of another moment than the sales"
        return len(sold)


def _count(path: Path, last: int) -> int:
    with reading(path, CLOCK) as shop:
        return int(shop.db.execute("SELECT count(*) FROM purchase WHERE id > ?", (last,)).fetchone()[0])


def main() -> None:
    """Copy beside a writer, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, default=100)
    parser.add_argument("--rate", type=float, default=100, help="sales a second")
    parser.add_argument("--megabytes", type=int, default=0, help="how large the shop is to begin with")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    typed = parser.parse_args()
    if typed.write:
        write(typed.write, typed.rate)
        return
    with tempfile.TemporaryDirectory() as folder:
        tally = copy_often(Path(folder), typed.copies, typed.rate, typed.megabytes, typed.seed)
    seconds = sorted(tally.seconds)
    print(
        f"{tally.copies} copies in two places of a shop of {tally.megabytes:.0f} MB, seed {typed.seed}, beside "
        f"{tally.rate:.0f} sales a second: each whole and of one moment, with {min(tally.held)} to {max(tally.held)} "
        f"of these sales and all their follow-ups; both places took {seconds[len(seconds) // 2]:.2f} s, "
        f"at most {seconds[-1]:.2f} s"
    )


if __name__ == "__main__":
    main()
