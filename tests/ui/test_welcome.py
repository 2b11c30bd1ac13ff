"""The first start: at most a minute, in the language of the person."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from shop_crm.clock import Clock
from shop_crm.domain.countries import COUNTRIES
from shop_crm.services.checks import count_rows
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.theme import Theme
from shop_crm.words.countries import COUNTRY_NAMES

CLOCK = Clock(stand_in=date(2026, 11, 23))


@pytest.fixture
def welcome(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Welcome:
    dialog = Welcome(theme, tmp_path / "shop.db", tmp_path / "sample.db", CLOCK, "id")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def press(welcome: Welcome, name: str) -> None:
    button = welcome.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_and_enter_make_the_shop(welcome: Welcome) -> None:
    assert welcome.name.hasFocus()
    QTest.keyClicks(welcome.name, "Toko Maju")
    QTest.keyClick(welcome.name, Qt.Key.Key_Return)
    assert welcome.shop is not None
    settings = welcome.shop.settings
    welcome.shop.close()
    assert (settings.shop_name, settings.country_code, settings.currency_code, settings.language) == (
        "Toko Maju", "ID", "IDR", "id",
    )  # fmt: skip
    assert settings.large_line == 3_000_000


def test_the_language_changes_every_word_at_once(welcome: Welcome) -> None:
    texts = [label.text() for label in welcome.findChildren(QLabel)]
    assert "Apa nama toko Anda?" in texts
    press(welcome, "language_en")
    texts = [label.text() for label in welcome.findChildren(QLabel)]
    assert "What is your shop called?" in texts


def test_the_country_brings_currency_and_large_line(welcome: Welcome) -> None:
    welcome.country.setCurrentIndex(welcome.country.findData("MY"))
    assert welcome.large.text() == "800"
    QTest.keyClick(welcome.name, Qt.Key.Key_Return)
    assert welcome.shop is not None
    assert (welcome.shop.settings.currency_code, welcome.shop.settings.large_line) == ("MYR", 80_000)
    welcome.shop.close()


def test_an_own_large_line_stays_when_the_country_changes(welcome: Welcome) -> None:
    welcome.large.setText("5jt")
    welcome.large.textEdited.emit("5jt")
    welcome.country.setCurrentIndex(welcome.country.findData("MY"))
    assert welcome.large.text() == "5jt"


def test_a_line_that_is_no_amount_is_told_and_nothing_is_made(welcome: Welcome, tmp_path: Path) -> None:
    welcome.large.setText("much")
    QTest.keyClick(welcome.name, Qt.Key.Key_Return)
    assert welcome.shop is None
    assert any("much" in label.text() for label in welcome.findChildren(QLabel))
    assert list(tmp_path.iterdir()) == []


def test_the_sample_shop_stands_beside_the_own_one(welcome: Welcome, tmp_path: Path) -> None:
    press(welcome, "sample")
    assert welcome.shop is not None
    assert welcome.shop.path == tmp_path / "sample.db"
    assert count_rows(welcome.shop)["customer"] == 300
    welcome.shop.close()
    assert not (tmp_path / "shop.db").exists()


def test_a_file_that_waits_is_remembered(welcome: Welcome) -> None:
    press(welcome, "bring_file")
    assert welcome.wants_file
    assert welcome.shop is not None
    welcome.shop.close()


def test_every_country_has_its_name() -> None:
    assert set(COUNTRY_NAMES) == set(COUNTRIES)


def test_d18_a_place_where_entries_can_be_lost_is_told_before_the_shop_is_made(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = Welcome(theme, tmp_path / "Dropbox" / "shop.db", tmp_path / "sample.db", CLOCK, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    place = dialog.findChild(QLabel, "place")
    assert place.isVisible()
    assert place.text().startswith("Dropbox copies the shop's file while we write in it")


def test_d18_a_good_place_needs_no_word(welcome: Welcome) -> None:
    assert not welcome.findChild(QLabel, "place").isVisible()
