"""Two hundred days of a shop, and small shops of a few days; the long form is python -m tests.simulation"""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulation.life import Life, Pace
from tests.simulation.world import zone_kept

SMALL = Pace(customers=3, kills=0.1, away=0.2, clock=0.1, settings=0.15)
CLOCKS_CHANGE = {
    "London, spring": ("Europe/London", date(2026, 3, 27)),
    "London, autumn": ("Europe/London", date(2026, 10, 23)),
    "New York, spring": ("America/New_York", date(2026, 3, 6)),
    "Sydney, autumn": ("Australia/Sydney", date(2026, 4, 3)),
}
DAYS_BEFORE = 12
"""So long before the clocks change the shop opens, for calls to be due when they do."""


@pytest.fixture(autouse=True)
def _zone() -> Iterator[None]:
    with zone_kept():
        yield


def lived(life: Life, days: int) -> Life:
    try:
        life.live(days)
    except AssertionError as error:
        error.add_note(f"seed {life.seed}, day {life.day}\n" + "\n".join(life.last_events))
        raise
    finally:
        life.close()
    return life


def test_in_two_hundred_days_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path) -> None:
    counts = lived(Life(tmp_path, seed=8), days=200).counts
    tried = {"buy", "call no_answer", "call call_back", "snooze", "undo", "power cut", "clock", "away", "minutes"}
    assert tried <= counts.keys(), "a life without these shows nothing"


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(seed=st.integers(0, 2**32), days=st.integers(3, 25))
def test_in_a_small_shop_with_much_trouble_nothing_is_lost_either(seed: int, days: int) -> None:
    with TemporaryDirectory() as folder:
        lived(Life(Path(folder), seed, SMALL), days)


@pytest.mark.skipif(os.name == "nt", reason="Windows takes no zone from the environment")
@pytest.mark.parametrize("place", CLOCKS_CHANGE)
def test_the_nights_in_which_the_clocks_change_lose_nothing(tmp_path: Path, place: str) -> None:
    zone, night = CLOCKS_CHANGE[place]
    pace = Pace(purchases=3, customers=4, away=0, zones=0, minute_by_minute=0.3)
    first = date.fromordinal(night.toordinal() - DAYS_BEFORE)
    lived(Life(tmp_path, seed=3, pace=pace, day=first, zone=zone), days=DAYS_BEFORE + 4)
