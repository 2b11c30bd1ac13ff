"""The look is told in one place: no other module of the window names a colour, or a size that does not grow."""

import re
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "shop_crm" / "ui"
COLOUR = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\(\s*["'\d]|GlobalColor\.(?!transparent)\w+""")
SIZE = re.compile(r"set(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\(\s*\d[^)]*\)|setP(?:ixel|oint)Size[F]?\(\s*\d")
AS_THEY_ARE = {"setFixedHeight(1)", "setMinimumWidth(0)", "setMinimumHeight(0)"}
"""A hairline, and no bound at all."""


@pytest.mark.parametrize(
    "path", [path for path in sorted(UI.rglob("*.py")) if path.name != "theme.py"], ids=lambda path: path.stem
)
def test_no_other_module_names_a_colour_or_a_size_that_does_not_grow(path: Path) -> None:
    source = path.read_text("utf-8")
    assert COLOUR.findall(source) == []
    assert set(SIZE.findall(source)) <= AS_THEY_ARE
