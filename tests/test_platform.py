"""The machine we stand on: a pair of Python and PySide6 that ends the process must never be installed."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

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
