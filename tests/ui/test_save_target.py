"""Asking where a file is to go: the report and the list in the same way, each with its own ending."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.ui.dialogs.about import ask_report_target
from shop_crm.ui.dialogs.print_target import ask_pdf_target
from shop_crm.words.words import Words

Ask = Callable[[QWidget, Words, Path], Path | None]


@pytest.mark.parametrize(
    ("ask", "name", "kind"),
    [(ask_report_target, "report.txt", "Text files (*.txt)"), (ask_pdf_target, "list.pdf", "PDF files (*.pdf)")],
    ids=["report", "list"],
)
@pytest.mark.parametrize("is_taken", [True, False], ids=["taken", "left"])
def test_the_proposed_place_is_offered_and_given_back_when_taken(
    ask: Ask, name: str, kind: str, is_taken: bool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def answer(dialog: QFileDialog) -> bool:
        seen.append((dialog.nameFilters(), dialog.defaultSuffix(), dialog.acceptMode()))
        return is_taken

    monkeypatch.setattr(QFileDialog, "exec", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = ask(parent, Words("en"), tmp_path / name)
    assert chosen == (tmp_path / name if is_taken else None)
    assert seen == [([kind], name.partition(".")[2], QFileDialog.AcceptMode.AcceptSave)]
