"""Simulate shops for as long as you like: python -m tests.simulation --days 10000 --seed 1

Every two hundred days a new shop opens, with a seed of its own made from the one that was named. The first promise that
is broken ends the run with its seed, its day and the last events; `--seed` and `--shop` bring that shop back.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.simulation.checks import Broken
from tests.simulation.life import Life
from tests.simulation.world import zone_kept

DAYS_EACH = 200


def main() -> int:
    """Live through the days; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description="Simulate shops.")
    parser.add_argument("--days", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shop", type=int, help="only this one of the shops, from 0")
    arguments = parser.parse_args()
    counts: Counter[str] = Counter()
    began, lived, number = time.monotonic(), 0, arguments.shop or 0
    while lived < arguments.days:
        days = min(DAYS_EACH, arguments.days - lived)
        if not live_one(arguments.seed, number, days, counts):
            return 1
        lived += days
        print(f"seed {arguments.seed}, shop {number}: {lived} days, {time.monotonic() - began:.0f} s", flush=True)
        if arguments.shop is not None:
            break
        number += 1
    print(f"seed {arguments.seed}: {lived} days, nothing lost, nothing twice")
    print(", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    return 0


def live_one(seed: int, number: int, days: int, counts: Counter[str]) -> bool:
    """One shop from its first day on; whether every promise was kept."""
    with tempfile.TemporaryDirectory() as folder, zone_kept():
        life = Life(Path(folder), seed * 10_000 + number)
        try:
            life.live(days)
        except Broken as error:
            print(f"seed {seed}, shop {number}, day {life.day}: {error}", file=sys.stderr)
            print("\n".join(life.last_events), file=sys.stderr)
            return False
        finally:
            life.close()
            counts.update(life.counts)
    return True


if __name__ == "__main__":
    sys.exit(main())
