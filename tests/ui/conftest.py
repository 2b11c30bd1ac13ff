"""What the tests of the window share: a desk with a shop, in English, in the light look."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_crm.domain.settings import Mode
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.words import Words


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light look, put on once for the whole run."""
    theme = Theme(Mode.LIGHT)
    theme.put_on(qapp)
    return theme


@pytest.fixture
def desk(shop: Shop, theme: Theme, tmp_path: Path) -> Desk:
    """A desk in a new shop in Indonesia that speaks English."""
    this_pc = QSettings(str(tmp_path / "this_pc.ini"), QSettings.Format.IniFormat)
    change_pc(this_pc, "own_language", "en")
    return Desk(shop=shop, words=Words("en"), theme=theme, this_pc=this_pc)


@pytest.fixture
def show_window(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Opens the program on that desk, as wide as the smallest screen; its work is ended with the test."""
    shown: list[MainWindow] = []

    def show() -> MainWindow:
        window = MainWindow(desk)
        shown.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 728)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    for window in shown:
        window.end()
