"""Labels: nothing of a text is cut, however it was typed."""

from pytestqt.qtbot import QtBot

from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.label import Label


def test_a_word_longer_than_a_line_goes_on_in_the_next(theme: Theme, qtbot: QtBot) -> None:
    word = "W" * 60
    label = Label(f"It says {word}", wraps=True)
    theme.dress(label)
    qtbot.addWidget(label)
    lines = label.heightForWidth(200) / label.fontMetrics().lineSpacing()
    assert lines > 3
    assert label.text() == f"It says {word}"
