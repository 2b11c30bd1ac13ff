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


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("list 23.11.2026", "list 23.11.2026.pdf"),
        ("Toko no. 3", "Toko no. 3.pdf"),
        ("list.PDF", "list.PDF"),
        ("list.xlsx", "list.xlsx"),
        ("list.", "list.pdf"),
    ],
)
def test_a_point_within_a_name_begins_no_ending(
    typed: str, chosen: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: QFileDialog) -> bool:
        dialog.selectFile(str(tmp_path / typed))
        return True

    monkeypatch.setattr(QFileDialog, "exec", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_pdf_target(parent, Words("en"), tmp_path / "x.pdf") == tmp_path / chosen


def test_a_name_that_is_completed_never_takes_the_place_of_a_file_about_which_nobody_asked(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: QFileDialog) -> bool:
        dialog.selectFile(str(tmp_path / "list 23.11.2026"))
        return True

    monkeypatch.setattr(QFileDialog, "exec", answer)
    (tmp_path / "list 23.11.2026.pdf").write_text("older")
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_pdf_target(parent, Words("en"), tmp_path / "x.pdf") == tmp_path / "list 23.11.2026 (2).pdf"
