"""The machine we stand on: a pair of Python and PySide6 that ends the process must never be installed."""

import ast
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from shop_crm import app, machine

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("python", "pyside", "fits"),
    [("3.11", "6.11.1", True), ("3.11", "6.12.0", False), ("3.12", "6.12.0", True), ("3.13", "6.12.0", True)],
)
def test_the_pair_is_excluded(python: str, pyside: str, fits: bool) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    here = [
        one for one in wanted if one.name == "PySide6-Essentials" and one.marker.evaluate({"python_version": python})
    ]
    assert [one.specifier.contains(pyside) for one in here] == [fits]


PAIRS = [
    ((3, 10), "6.12.0", False), ((3, 11), "6.12.0", False), ((3, 11), "6.12.1", False), ((3, 11), "7.0.0", False),
    ((3, 11), "6.11.3", True), ((3, 11), "6.8.3", True), ((3, 12), "6.12.0", True), ((3, 13), "6.13.0a1", True),
]  # fmt: skip


@pytest.mark.parametrize(("python", "pyside", "fits"), PAIRS)
def test_p1_a_pair_that_ends_the_process_is_refused_in_plain_words(
    python: tuple[int, int], pyside: str, fits: bool
) -> None:
    told = machine.told_of_pair(python, pyside)
    assert (told == "") == fits
    assert fits or ("Install Python 3.12 or newer" in told and pyside in told)


def test_p1_the_program_stops_before_the_first_call_into_such_a_pair(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine.sys, "version_info", (3, 11, 7))
    monkeypatch.setattr("PySide6.__version__", "6.12.0")
    monkeypatch.setattr("sys.argv", ["shop-crm", "due"])
    assert app.main() == 1
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert "PySide6 6.12.0 does not work with Python 3.11" in err


def test_p1_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.sys, "version_info", (3, 9, 2))
    assert machine.trouble().startswith("Shop CRM cannot start: it needs Python 3.11 or newer, and this is 3.9.")


@pytest.mark.parametrize("name", ["main.py", "shop_crm/__init__.py", "shop_crm/app.py", "shop_crm/machine.py"])
def test_p1_what_an_old_python_reads_first_it_understands(name: str) -> None:
    ast.parse((ROOT / name).read_text("utf-8"), feature_version=(3, 7))


def test_p1_this_machine_is_fit() -> None:
    assert machine.trouble() == ""
