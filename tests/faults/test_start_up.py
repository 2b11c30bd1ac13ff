"""Some of the faults that a start may meet; all of them by: python -m tests.faults.start_up"""

import os
from pathlib import Path

import pytest

from tests.faults.start_up import FAULTS, make_shop, start

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the faults are made with modes and limits of Unix")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_shop(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("random bytes", "due"),
        ("a setting of no sense", "due"),
        ("on a DVD", "due"),
        ("in a folder that may not be read", "window"),
        ("two pages overwritten", "window"),
        ("full disk", "window"),
        ("a program without one icon", "window"),
    ],
)
def test_a_fault_at_the_start_is_told_without_a_traceback_and_touches_nothing(
    sample: Path, tmp_path: Path, name: str, way: str
) -> None:
    assert start(name, way, sample, tmp_path / "scene").amiss(FAULTS[name], way) == []


def test_there_are_more_than_twenty_kinds_that_are_told() -> None:
    assert sum(not fault.works for fault in FAULTS.values()) > 20
