"""What every test may use: shops in a temporary folder, on a day that stands still."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from shop_crm.clock import Clock
from shop_crm.services.shop import Shop, new_shop, shop_settings
from shop_crm.ui.ending import remove_windows

TODAY = date(2026, 11, 23)
"""The tests' today: a Monday."""


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[QApplication]:
    """One application for the whole run: whoever paints first would otherwise make one without windows.

    What windows are left at its end go before the interpreter does: PySide6 6.12 may fall over them at its exit.
    """
    yield qapp
    remove_windows(qapp)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A new, empty shop in Indonesia."""
    made = new_shop(tmp_path / "toko.db", shop_settings(country="ID", name="Toko Sinar Jaya"), Clock(stand_in=TODAY))
    yield made
    made.close()


@pytest.fixture
def us_shop(tmp_path: Path) -> Iterator[Shop]:
    """A new, empty shop in the USA."""
    made = new_shop(tmp_path / "us.db", shop_settings(country="US", name="Main Street"), Clock(stand_in=TODAY))
    yield made
    made.close()
