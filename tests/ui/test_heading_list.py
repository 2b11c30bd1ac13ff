"""The list of headings: its rows have room for their words, however wide it is."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.heading_list import HeadingList


def test_no_row_lies_over_the_next_one_beside_a_scroll_bar_too(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    theme.dress(window)
    view = HeadingList(theme, "list", "A list")
    QHBoxLayout(window).addWidget(view)
    qtbot.addWidget(window)
    window.resize(640, 400)
    # Letter by letter longer: some of them have room in one line only where there is no scroll bar.
    view.show_headings([(f"Heading {letters}", "last: " + "i" * letters + " ii") for letters in range(130, 190)])
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(view.verticalScrollBar().isVisible)
    qtbot.wait(20)
    delegate, option = view.itemDelegate(), QStyleOptionViewItem()
    rows = [view.model().index(row, 0) for row in range(60)]
    tops = [view.visualRect(index).top() for index in rows]
    heights = [delegate.sizeHint(option, index).height() for index in rows]
    assert [below - above for above, below in pairwise(tops)] == heights[:-1]


def test_names_are_the_biggest_thing_in_a_row_of_people(theme: Theme, qtbot: QtBot) -> None:
    heights = []
    for of_people in (False, True):
        view = HeadingList(theme, "list", "A list", of_people=of_people)
        theme.dress(view)
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show_headings([("Bu Siti", "2 people")])
        heights.append(view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(0, 0)).height())
    assert heights[1] > heights[0]
