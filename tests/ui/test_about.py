"""About: versions, the shop file's place, the licences, and what to send."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import shop_crm
from shop_crm import paths
from shop_crm.ui import versions
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import about
from shop_crm.ui.dialogs.about import AboutDialog
from shop_crm.ui.licences import WORKS, Work, text_of
from shop_crm.ui.trouble_report import REPORT_MARK

ROOT = Path(__file__).parents[2]
IN_WORDS = {
    "LGPL-3.0": "LGPL-3.0-only",
    "MIT": "MIT",
    "Apache-2.0": "Apache",
    "BSD-3-Clause": "BSD",
    "BSD-2-Clause": "BSD-2-Clause",
}
"""A piece of what a project's own metadata says of each licence."""
SAYS_OTHERWISE = {"click-default-group", "pyrage"}
"""The licence file counts: the metadata of the one says public domain, that of the other nothing."""


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AboutDialog:
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "log.txt")
    dialog = AboutDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def text(dialog: AboutDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text().replace("\u200b", "")


def test_it_says_which_program_this_is_and_where_the_shop_lies(dialog: AboutDialog, desk: Desk) -> None:
    assert text(dialog, "version") == f"Version {shop_crm.__version__}"
    assert [part.split()[0] for part in text(dialog, "parts").split(" · ")] == ["Python", "Qt", "PySide6", "SQLite"]
    assert text(dialog, "shop_file") == str(desk.shop.path)


def test_a_checkout_that_was_never_installed_says_its_own_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(versions.metadata, "version", missing)
    assert versions.program_version() == shop_crm.__version__


def test_the_keyboard_goes_through_the_licences(dialog: AboutDialog, qtbot: QtBot) -> None:
    licence = dialog.findChild(QPlainTextEdit, "licence")
    assert "SIL Open Font License" in licence.toPlainText()
    dialog.works.setFocus()
    QTest.keyClick(dialog.works, Qt.Key.Key_Down)
    assert licence.toPlainText().startswith("ISC License")
    QTest.keyClick(dialog.works, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence.toPlainText()
    assert "TERMS AND CONDITIONS" in licence.toPlainText()


def test_what_to_send_is_saved_where_it_was_asked_for_and_said(
    dialog: AboutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(about, "ask_report_target", lambda *_: target)
    QTest.mouseClick(dialog.findChild(QPushButton, "save_report"), Qt.MouseButton.LeftButton)
    assert target.read_bytes().startswith(REPORT_MARK)
    assert str(target) in text(dialog, "message")
    assert dialog.isVisible()


def test_a_place_that_takes_nothing_is_told_plainly(
    dialog: AboutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(about, "ask_report_target", lambda *_: tmp_path / "no stick" / "report.txt")
    QTest.mouseClick(dialog.findChild(QPushButton, "save_report"), Qt.MouseButton.LeftButton)
    assert "There is no folder" in text(dialog, "message")


def test_thinking_better_of_it_saves_and_says_nothing(dialog: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "ask_report_target", lambda *_: None)
    QTest.mouseClick(dialog.findChild(QPushButton, "save_report"), Qt.MouseButton.LeftButton)
    assert not dialog.findChild(QLabel, "message").isVisible()


def test_a_licence_that_is_not_on_this_pc_is_said(dialog: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "text_of", lambda work: "")
    dialog.works.choose(3)
    assert dialog.licence.toPlainText() == "The text of this licence is not on this PC."


def test_every_library_that_comes_with_the_program_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    found: set[str] = set()
    while wanted:
        requirement = wanted.pop()
        name = folded(requirement.name)
        if name in found or name == "pip" or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        wanted += [Requirement(text) for text in metadata.requires(requirement.name) or []]
    assert found == {folded(work.project) for work in WORKS if work.project}


def folded(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.name)
def test_each_licence_is_what_the_project_says_and_can_be_read(work: Work) -> None:
    assert len(text_of(work)) > 500
    if not work.project or work.project in SAYS_OTHERWISE:
        return
    known = metadata.metadata(work.project)
    said = " ".join(
        [known.get("License-Expression") or "", known.get("License") or "", *(known.get_all("Classifier") or [])]
    )
    for licence in work.licence.split(", "):
        assert IN_WORDS[licence] in said


def test_a_library_that_is_not_installed_has_no_text() -> None:
    assert text_of(Work(name="x", licence="MIT", project="no-such-project-anywhere")) == ""
