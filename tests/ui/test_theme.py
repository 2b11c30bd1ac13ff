"""The colours: every text reaches 4.5:1 on the grounds it stands on, every line that means something 3:1 (look.md)."""

import pytest
from PySide6.QtGui import QColor

from shop_crm import paths
from shop_crm.domain.settings import Mode
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.button import Kind

_TONES = ("red", "amber", "green", "blue", "plum")
_GROUNDS = ("ground", "card", "inset")
_TEXTS = ("text", "text_2", "text_3", "action", "on_soft", *_TONES)
PAIRS = {(text, ground) for text in _TEXTS for ground in _GROUNDS}
"""Labels, messages beneath fields, what is written, its placeholder, and what cannot be used now."""
PAIRS |= {(each, f"{each}_soft") for each in _TONES}
PAIRS |= {("text", f"{each}_soft") for each in _TONES}
"""Chips; the heading and the words of a tinted box."""
PAIRS |= {(text, "action_soft") for text in ("text", "text_2", "on_soft", "red")}
"""What is marked in a list, a menu or the suggestions; the line that tells of the plan."""
PAIRS |= {(text, "amber_soft") for text in ("text_2", "text_3", "red")}
"""A call that is due in the story of a card; goods that come back."""
PAIRS |= {(text, "side") for text in ("text", "text_2")} | {("text_2", "border")}
"""The bar of pages; under the pointer; a chip without a meaning."""
PAIRS |= {("on_action", "action"), ("ground", "text"), ("toast_action", "text")}
"""Marked letters; the toast."""

LINES = {("focus", ground) for ground in (*_GROUNDS, "side", "border", "action_soft", "amber_soft")}
"""Where the keyboard is."""
LINES |= {("strong_border", ground) for ground in _GROUNDS}
"""The edge of a field, a button, a tick box."""
LINES |= {("red", ground) for ground in _GROUNDS}
"""The edge of a field that is wrong."""
LINES |= {("action", "action_soft"), ("on_action", "action"), ("text_3", "amber_soft"), ("plum", "card")}
"""How far something is; a tick; the sign of a line; the ring inside a button that is filled."""
LINES |= {(tone, ground) for tone in ("amber", "green") for ground in ("side", "border")}
"""The sign of the safe copy."""
LINES |= {("text_2", "side"), ("on_soft", "card")}
"""The signs of pages."""


def luminance(colour: QColor) -> float:
    parts = [part / 255 for part in colour.getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, first: str, second: str) -> float:
    both = (luminance(theme.colour(first)), luminance(theme.colour(second)))
    return (max(both) + 0.05) / (min(both) + 0.05)


@pytest.fixture(params=[Mode.LIGHT, Mode.DARK], scope="module")
def look(request: pytest.FixtureRequest) -> Theme:
    return Theme(request.param)


@pytest.mark.parametrize(("text", "ground"), sorted(PAIRS))
def test_text_can_be_read_on_its_ground(look: Theme, text: str, ground: str) -> None:
    assert contrast(look, text, ground) >= 4.5


@pytest.mark.parametrize(("line", "ground"), sorted(LINES))
def test_a_line_that_means_something_can_be_seen_on_its_ground(look: Theme, line: str, ground: str) -> None:
    assert contrast(look, line, ground) >= 3


@pytest.mark.parametrize("kind", Kind, ids=[kind.name for kind in Kind])
def test_a_button_can_be_read_also_under_the_pointer_and_when_it_cannot_be_pressed(look: Theme, kind: Kind) -> None:
    dress = kind.value
    stands_on = ("text",) if kind is Kind.TOAST else ("ground", "card", "inset", "amber_soft")
    for ground in (dress.fill or stands_on, dress.over):
        for each in (ground,) if isinstance(ground, str) else ground:
            assert contrast(look, dress.text, each) >= 4.5, each
    if dress.line:
        for ground in stands_on:
            assert contrast(look, dress.line, ground) >= 3, ground
    if kind is not Kind.TOAST:
        for ground in ("inset",) if dress.fill else stands_on:
            assert contrast(look, "text_3", ground) >= 4.5, ground


def test_the_letters_are_in_files_that_every_system_reads_and_none_has_to_unpack() -> None:
    files = sorted((paths.resources() / "fonts").glob("*.ttf"))
    assert len(files) == 4
    assert {file.read_bytes()[:4] for file in files} == {b"\0\1\0\0"}
