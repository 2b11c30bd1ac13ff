"""What the tests of faults share: the desk of the window's tests, and another time zone."""

import os
import time as system_time
from collections.abc import Callable, Iterator

import pytest

from tests.ui.conftest import desk, show_window, theme

__all__ = ["desk", "show_window", "theme", "zone"]


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the PC's time zone, for the length of the test."""
    if os.name == "nt":
        pytest.skip("Windows takes no zone from the environment")

    def change(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        system_time.tzset()

    yield change
    monkeypatch.undo()
    system_time.tzset()
