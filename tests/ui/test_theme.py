"""The palette: every text reaches 4.5:1 on the grounds it stands on (look.md)."""

import pytest
from PySide6.QtGui import QColor

from shop_crm.ui.theme import DARK, LIGHT, Palette

_TEXTS = ("text", "text_2", "text_3", "action", "red", "amber", "green", "blue", "plum")
_GROUNDS = ("ground", "card", "inset")
PAIRS = [(text, ground) for text in _TEXTS for ground in _GROUNDS]
PAIRS += [
    ("text", "side"),
    ("text_2", "side"),
    ("on_action", "action"),
    ("on_soft", "action_soft"),
    ("text", "action_soft"),
]
PAIRS += [("on_action", "on_soft"), ("text_2", "action_soft"), ("text_2", "border")]
PAIRS += [(each, f"{each}_soft") for each in ("red", "amber", "green", "blue", "plum")]
PAIRS += [("text", f"{each}_soft") for each in ("red", "amber", "green", "plum")]


def luminance(colour: str) -> float:
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5
