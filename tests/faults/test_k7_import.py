"""K7: what was said of a file's columns is there again when the file is opened after a crash."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shop_crm.exchange.columns import Field, Kind
from shop_crm.services.import_memory import Said, keep_half_said, recall, remember
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_dialog import ImportDialog

HEADERS = ("Wer", "Nummer")
FILE = "Wer,Nummer\nPak Budi,0812-3456-7788\n"


@pytest.fixture
def opens(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Callable[[], ImportDialog]:
    """Opens the file as a new run of the program does."""
    path = tmp_path / "people.csv"
    path.write_text(FILE, "utf-8")

    def opened() -> ImportDialog:
        dialog = ImportDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.open_file(path)
        qtbot.waitUntil(lambda: dialog._opened is not None and dialog._task is None)
        return dialog

    return opened


def test_k7_a_column_that_was_chosen_is_chosen_again(opens: Callable[[], ImportDialog], qtbot: QtBot) -> None:
    dialog = opens()
    dialog._on_column("Wer", Field.NAME)
    qtbot.waitUntil(lambda: dialog._task is None)
    again = opens()  # the first one was never closed: the lights went out
    assert again._overrides == {"Wer": Field.NAME}


def test_k7_what_is_half_said_stands_before_what_was_remembered_until_it_is_brought_in(shop: Shop) -> None:
    old = Said(kind=Kind.CUSTOMERS, columns=(("Wer", Field.NAME),))
    new = Said(kind=Kind.CUSTOMERS, columns=(("Wer", Field.NAME), ("Nummer", Field.PHONE)), country="ID")
    remember(shop, HEADERS, old)
    keep_half_said(shop, HEADERS, new)
    assert recall(shop, HEADERS) == new
    assert recall(shop, ("Another", "File")) is None
    remember(shop, HEADERS, new)
    assert recall(shop, HEADERS) == new
    remember(shop, HEADERS, Said())
    assert recall(shop, HEADERS) is None
