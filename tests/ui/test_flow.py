"""Controls that break into further rows: their height is known anew whenever what stands in them has changed."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shop_crm.ui.widgets.flow import FlowBox


def test_it_is_as_high_as_its_rows_whatever_has_changed_in_it(qtbot: QtBot) -> None:
    box = FlowBox(8)
    qtbot.addWidget(box)
    first, second = QLabel("one"), QLabel("two")
    for label in (first, second):
        box.flow.addWidget(label)
    box.show()
    one_row, width, wanted = box.heightForWidth(120), 120, box.sizeHint()
    second.setText("a longer word " * 3)
    assert box.heightForWidth(width) > one_row
    assert box.sizeHint().width() > wanted.width()
    assert box.minimumSizeHint().width() == second.minimumSizeHint().width()
    second.hide()
    assert box.heightForWidth(width) == one_row
    assert box.sizeHint().width() == first.sizeHint().width()
    third = QLabel("a third one")
    box.flow.addWidget(third)
    third.show()
    assert box.heightForWidth(width) >= one_row
    letters = first.font()
    letters.setPixelSize(60)
    first.setFont(letters)
    assert box.heightForWidth(width) > 2 * one_row
    box.flow.setContentsMargins(0, 100, 0, 0)
    assert box.heightForWidth(width) > 100 + 2 * one_row
