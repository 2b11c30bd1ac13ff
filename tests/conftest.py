"""What every test may use: shops in a temporary folder, on a day that stands still."""

import hashlib
import hmac
import os
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from operator import xor
from pathlib import Path

import hypothesis
import pyrage
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from shop_crm.clock import Clock
from shop_crm.services.shop import Shop, new_shop, opened, shop_settings
from shop_crm.ui.ending import remove_windows
from shop_crm.ui.theme import STYLE

TODAY = date(2026, 11, 23)
"""The tests' today: a Monday."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--everything`: what is marked as lengthy too."""
    parser.addoption("--everything", action="store_true", help="try what lies between the hardest cases, too")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests is dressed as the program's."""
    return ["tests", *STYLE]


def pytest_configure(config: pytest.Config) -> None:
    """What is drawn by lot is the same in each run, so that a red test is red again; `--everything` draws anew."""
    if not config.getoption("everything"):
        hypothesis.settings.register_profile("the same each time", derandomize=True, database=None)
        hypothesis.settings.load_profile("the same each time")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Every run tries the hardest cases; those that lie between them are marked as lengthy, and are tried by name."""
    if config.getoption("everything"):
        return
    left_out = [item for item in items if item.get_closest_marker("lengthy")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if not item.get_closest_marker("lengthy")]


def every_second(cases: Iterable[str]) -> list[object]:
    """The cases of a parameter that are much alike: a run tries every second, and `--everything` all."""
    return [pytest.param(case, marks=pytest.mark.lengthy if place % 2 else ()) for place, case in enumerate(cases)]


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


@pytest.fixture(scope="session")
def new_shops(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The file of a new, empty shop for each country: to make one takes thirty times as long as to copy it."""
    folder = tmp_path_factory.mktemp("new shops")
    paths = {}
    for country, name in (("ID", "Toko Sinar Jaya"), ("US", "Main Street")):
        paths[country] = folder / f"{country}.db"
        new_shop(paths[country], shop_settings(country=country, name=name), Clock(stand_in=TODAY)).close()
    return paths


@pytest.fixture
def shop(tmp_path: Path, new_shops: dict[str, Path]) -> Iterator[Shop]:
    """A new, empty shop in Indonesia."""
    path = shutil.copy2(new_shops["ID"], tmp_path / "toko.db")
    with opened(path, Clock(stand_in=TODAY)) as made:
        yield made


@pytest.fixture
def us_shop(tmp_path: Path, new_shops: dict[str, Path]) -> Iterator[Shop]:
    """A new, empty shop in the USA."""
    path = shutil.copy2(new_shops["US"], tmp_path / "us.db")
    with opened(path, Clock(stand_in=TODAY)) as made:
        yield made


@pytest.fixture
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that takes no second, for tests of what is done with it; the real one is tried in test_sealed_copies."""
    monkeypatch.setattr(pyrage.passphrase, "encrypt", _lock)
    monkeypatch.setattr(pyrage.passphrase, "decrypt", _unlock)


_HEAD = b"age-encryption.org/v1\n-> quick\n"


def _lock(content: bytes, passphrase: str) -> bytes:
    hidden = bytes(map(xor, content, hashlib.shake_256(passphrase.encode()).digest(len(content))))
    return _HEAD + hmac.digest(passphrase.encode(), hidden, "sha256") + hidden


def _unlock(locked: bytes, passphrase: str) -> bytes:
    """As the real one, it refuses a wrong passphrase and what was damaged."""
    place = len(_HEAD) + 32
    hidden = bytes(map(xor, locked[place:], hashlib.shake_256(passphrase.encode()).digest(len(locked) - place)))
    if not hmac.compare_digest(_lock(hidden, passphrase), locked):
        raise pyrage.DecryptError("Decryption failed")
    return hidden
