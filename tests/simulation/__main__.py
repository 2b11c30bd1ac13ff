"""Simulate a shop for as long as you like: python -m tests.simulation --days 10000 --seed 1

Each year is a new shop with a seed of its own, made from the one that was named. The first promise that is broken ends
the run with its seed, its day and the last events; `--seed` and `--year` bring that shop back.
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

DAYS_EACH = 365


def main() -> int:
    """Live through the days; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__.splitlines()[0])
    parser.add_argument("--days", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--year", type=int, help="only this one of the shops")
    arguments = parser.parse_args()
    counts: Counter[str] = Counter()
    began, lived, year = time.monotonic(), 0, arguments.year or 0
    while lived < arguments.days:
        days = min(DAYS_EACH, arguments.days - lived)
        if not live_a_year(arguments.seed, year, days, counts):
            return 1
        lived, year = lived + days, year + 1
        print(f"seed {arguments.seed}, year {year - 1}: {lived} days, {time.monotonic() - began:.0f} s", flush=True)
        if arguments.year is not None:
            break
    print(f"seed {arguments.seed}: {lived} days, nothing lost, nothing twice")
    print(", ".join(f"{name} {number}" for name, number in sorted(counts.items())))
    return 0


def live_a_year(seed: int, year: int, days: int, counts: Counter[str]) -> bool:
    """One shop from its first day on; whether every promise was kept."""
    with tempfile.TemporaryDirectory() as folder, zone_kept():
        life = Life(Path(folder), seed * 10_000 + year)
        try:
            life.live(days)
        except Exception as error:
            print(f"seed {seed}, year {year}, day {life.day}: {type(error).__name__}: {error}", file=sys.stderr)
            print("\n".join(life.last_events), file=sys.stderr)
            if not isinstance(error, Broken):
                raise
            return False
        finally:
            life.close()
            counts.update(life.counts)
    return True


if __name__ == "__main__":
    sys.exit(main())
