"""For eyes, ears and hands of all kinds: names, roles, the way of the Tab key, targets, signs beside colours."""

import sys
from collections.abc import Iterator
from itertools import permutations
from operator import ne
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_crm.ui.desk import Desk
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.theme import TARGET, Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Field, FieldLabel, Line
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.remedy_tiles import RemedyTile
from shop_crm.ui.widgets.side_bar import SideButton
from tests.ui.letters import no_letter_stands_twice_none_is_missing_and_each_leads_to_its_field
from tests.ui.stages import STAGES, Stages, opened

TAB = Qt.FocusPolicy.TabFocus
Role = QAccessible.Role
Name = QAccessible.Text.Name
NO_ROWS_TO_CLICK = {"lines"}
"""A list that is only read."""


@pytest.fixture
def stages(desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Stages:
    return Stages(desk, tmp_path, qtbot, monkeypatch)


@pytest.fixture(params=list(STAGES))
def window(request: pytest.FixtureRequest, stages: Stages) -> Iterator[QWidget]:
    with opened(request.param, stages) as shown:
        yield shown


def within(window: QWidget) -> list[QWidget]:
    """What can be clicked or reached in a window, as far as it is shown."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and widget.window() is window
        and (isinstance(widget, kinds) or widget.focusPolicy() & TAB)
    ]


@pytest.mark.parametrize("name", ["trouble", "notice", "salvaging", "forgetting", "showing_the_code", "going_back"])
def test_enter_presses_the_button_that_has_the_keyboard_and_no_other(name: str, stages: Stages) -> None:
    pressed: list[str] = []
    with opened(name, stages) as window:
        buttons = [button for button in window.findChildren(Button) if button.isVisible() and button.isEnabled()]
        assert buttons
        for button in buttons:
            button.clicked.disconnect()
            button.clicked.connect(lambda _=False, button=button: pressed.append(button.objectName()))
        for button in buttons:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Return)
        assert pressed == [button.objectName() for button in buttons]


def told(widget: QWidget) -> str:
    # On Linux, Qt gives what is chosen in a combo box as its name, and its label as a relation.
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(Name)


def fitting_role(widget: QWidget) -> Role:
    match widget:
        case Pill():
            return Role.RadioButton if widget.autoExclusive() else Role.CheckBox
        case QCheckBox() | RemedyTile():
            return Role.CheckBox
        case SideButton():
            return Role.RadioButton if widget.isCheckable() else Role.Button
        case QAbstractButton():
            return Role.Button
        case QLineEdit() | QPlainTextEdit():
            return Role.EditableText
        case QComboBox():
            return Role.ComboBox
        case QSlider():
            return Role.Slider
        case QTextBrowser():
            return Role.StaticText
        case QAbstractItemView():
            return Role.List
        case _:
            return Role.Client  # the pages as they will be printed: a picture that scrolls


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def area_of(widget: QWidget, window: QWidget) -> QScrollArea | None:
    """What it scrolls in."""
    areas = (area for area in window.findChildren(QScrollArea) if area.widget() is not None)
    return next((area for area in areas if area.widget().isAncestorOf(widget)), None)


def seen_place(widget: QWidget, window: QWidget) -> QRect:
    """Where it is seen; what is scrolled out of sight is at the edge behind which it is."""
    area, place = area_of(widget, window), place_of(widget, window)
    if area is None:
        return place
    seen = place_of(area.viewport(), window)
    top = min(max(place.top(), seen.top()), seen.bottom())
    return QRect(place.left(), top, place.width(), max(1, min(place.bottom(), seen.bottom()) - top + 1))


def whatever_can_be_reached_says_its_name_and_what_it_is(window: QWidget) -> None:
    wrong = [
        (type(widget).__name__, widget.objectName(), told(widget))
        for widget in within(window)
        if not told(widget).strip() or QAccessible.queryAccessibleInterface(widget).role() is not fitting_role(widget)
    ]
    assert wrong == []


def test_parts_of_a_list_are_told_as_one_of_several(stages: Stages) -> None:
    with opened("card", stages) as window:
        roles = {QAccessible.queryAccessibleInterface(each).role() for each in window.findChildren(Pill)}
        assert roles == {Role.RadioButton}


def a_field_has_the_name_that_stands_above_it(window: QWidget) -> None:
    for label in filter(FieldLabel.text, window.findChildren(FieldLabel)):
        assert told(label.buddy()).split(", ")[0] == label.text()


def no_two_things_of_a_window_have_the_same_name(window: QWidget) -> None:
    named = [(told(widget), fitting_role(widget)) for widget in within(window)]
    assert sorted(name for name, _ in {each for each in named if named.count(each) > 1}) == []


def tab_goes_through_a_window_in_the_order_of_reading_and_back(window: QWidget) -> list[QWidget]:
    forth = walk(window, Qt.Key.Key_Tab)
    expected = {each for each in within(window) if each.isEnabled() and each.focusPolicy() & TAB}
    assert {each.objectName() for each in expected - set(forth)} == set()
    assert len(forth) == len(expected)
    assert breaks(forth, window) == []
    back = walk(window, Qt.Key.Key_Backtab)
    assert back[::-1] == forth
    return forth


def where_the_keyboard_is_can_be_seen(reached: list[QWidget]) -> None:
    unseen = []
    for widget in reached:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        without = widget.grab().toImage()
        changed = sum(map(ne, dots(with_focus), dots(without)))
        if changed < (widget.width() + widget.height()) / 2:  # a caret would change less
            unseen.append((told(widget), changed))
    assert unseen == []


def dots(image: QImage) -> memoryview:
    """The colours of a picture, one after the other."""
    painted = image.convertToFormat(QImage.Format.Format_RGB32)  # a name for it: without one its bits are gone at once
    return memoryview(bytes(painted.constBits())).cast("I")


def walk(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the keyboard, from press to press, until it comes round."""
    first = next(each for each in within(window) if each.isEnabled() and each.focusPolicy() & TAB)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in found:
        assert focused is not None
        found.append(focused)
        QTest.keyClick(focused, key)
    start = found.index(QApplication.focusWidget())  # type: ignore[arg-type]
    found = found[start:]
    return found if key is Qt.Key.Key_Tab else [*found[1:], found[0]]


def breaks(order: list[QWidget], window: QWidget) -> list[tuple[str, str]]:
    """The pairs that are walked the other way round than they are read, from wherever there are fewest of them."""
    areas = [area_of(widget, window) for widget in order]
    places = [place_of(widget, window) for widget in order]
    seen = [seen_place(widget, window) for widget in order]
    count = len(order)
    turned = []
    for first, second in permutations(range(count), 2):
        where = places if areas[first] is areas[second] else seen
        if is_read_later(where[first], where[second]):
            turned.append((first, second))
    from_each = (
        [(first, second) for first, second in turned if (first - start) % count < (second - start) % count]
        for start in range(count)
    )
    return [(told(order[first]), told(order[second])) for first, second in min(from_each, key=len)]


def is_read_later(one: QRect, other: QRect) -> bool:
    """Than what is at the other place: what stands beside is read from the left, what beneath, later."""
    are_beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > min(one.height(), other.height()) / 2
    are_above = min(one.right(), other.right()) > max(one.left(), other.left())
    return other.right() <= one.left() if are_beside else are_above and other.bottom() <= one.top()


def whatever_can_be_clicked_is_high_enough(window: QWidget) -> None:
    low = [
        (told(widget), widget.height())
        for widget in within(window)
        if not isinstance(widget, QAbstractItemView) and widget.height() < TARGET
    ]
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.window() is window and view.objectName() not in NO_ROWS_TO_CLICK:
            low += rows_below_target(view)
    for combo in window.findChildren(QComboBox):
        if combo.isVisible():
            low += [(f"a row of {told(combo)}", high) for high in popup_rows(combo) if high < TARGET]
    assert low == []


def rows_below_target(view: QAbstractItemView) -> list[tuple[str, int]]:
    model = view.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    clickable = [index for index in indexes if model.flags(index) & Qt.ItemFlag.ItemIsEnabled]
    heights = [view.visualRect(index).height() for index in clickable]
    return [(f"a row of {told(view)}", high) for high in heights if 0 < high < TARGET]


def popup_rows(combo: QComboBox) -> list[int]:
    combo.showPopup()
    view = combo.view()
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(min(3, combo.count()))]
    combo.hidePopup()
    return heights


def test_the_rows_of_a_menu_are_high_enough(stages: Stages) -> None:
    with opened("today", stages) as window:
        assert isinstance(window, MainWindow)
        assert isinstance(window.page, TodayPage)
        menu: QMenu = window.page.outcome_menu()
        menu.ensurePolished()
        heights = [menu.actionGeometry(action).height() for action in menu.actions() if not action.isSeparator()]
        menu.deleteLater()
        assert min(heights) >= TARGET


@pytest.mark.parametrize(
    ("stage", "view", "parts"),
    [
        ("today", "calls", ("Pak Budi Santoso", "LG TV", "0812-3456-7788", "Today")),
        ("today", "calls", ("Rina", "needs a number", "late")),
        ("customers", "customers", ("Pak Budi Santoso", "13\u00a0Nov", "0812-3456-7788")),
        ("customers", "customers", ("Rina", "No number", "12\u00a0Nov")),
        ("card", "timeline", ("LG TV", "Rp\u00a05.549.000", "Loud", "13\u00a0Nov")),
        ("plans", "plans", ("Television", "from Rp\u00a0300.000", "3 steps")),
        ("plans", "flagged", ("Siti & Co", "LG TV", "Rp\u00a05.499.000", "10\u00a0Nov")),
        ("booking", "booking_rows", ("Siti & Co", "LG TV", "Has a problem", "it hums")),
        ("booking", "booking_rows", ("Left as it is", "Booked", "by Dewi: no answer")),
        ("catch_up", "catch_up_calls", ("Bu Yanti", "LG TV", "0817-1111-2222", "late")),
        (
            "senders",
            "senders",
            ("Pak Budi Santoso", "Rp\u00a010.998.000", "Siti & Co", "we thank on"),
        ),
        ("greetings", "greeted_people", ("Siti & Co", "0813-1111-2222", "Rp\u00a05.499.000")),
        ("senders", "circle", ("Siti & Co", "Rp\u00a05.499.000")),
        ("week", "day_0", ("Pak Budi Santoso", "LG TV", "0812-3456-7788", "Today")),
        ("printing", "people", ("Pak Budi Santoso", "0812-3456-7788", "Today")),
        ("reminder", "reminder_calls", ("Siti & Co", "0813-1111-2222", "late")),
    ],
)
def test_a_row_says_all_that_it_shows(stages: Stages, stage: str, view: str, parts: tuple[str, ...]) -> None:
    with opened(stage, stages) as window:
        model = window.findChild(QAbstractItemView, view).model()
        spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert [text for text in spoken if all(part in text for part in parts)] != [], spoken


def test_what_was_done_is_read_out(stages: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = listen(monkeypatch)
    with opened("today", stages) as window:
        assert isinstance(window, MainWindow)
        window.toast.tell("Kept.")
        assert told(window.toast.text) == "Kept."
    assert heard == ["Kept."]


def test_what_is_amiss_is_read_out_and_told_again_at_its_field(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    field = Field("Day", Line(theme))
    theme.dress(field)
    qtbot.addWidget(field)
    field.tell("Which day?")
    spoken = QAccessible.queryAccessibleInterface(field.edit)
    assert told(field.message) == "Which day?"
    assert spoken.text(QAccessible.Text.Description) == "Which day?"
    field.tell("")
    assert spoken.text(QAccessible.Text.Description) == ""
    assert heard == ["Which day?"]


def listen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A screen reader is there; what it is told."""
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


def test_a_field_that_is_wrong_has_a_sign_and_not_only_a_colour(theme: Theme, qtbot: QtBot) -> None:
    line = Line(theme)
    theme.dress(line)
    qtbot.addWidget(line)
    line.resize(200, 40)
    line.mark_wrong(True)
    inside = QRect(6, 6, 188, 28)
    red = theme.colour("red").rgb()
    painted = line.grab(inside).toImage()
    assert any(painted.pixel(x, y) == red for x in range(inside.width()) for y in range(inside.height()))


def test_what_is_chosen_has_a_tick_and_not_only_a_colour(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "English")
    theme.dress(button)
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.show_kind(Kind.CHOSEN)
    assert button.sizeHint().width() > plain


def the_labels_of_all_that_stand_alone_are_plain_text(window: QWidget) -> None:
    assert {label.textFormat() for label in window.findChildren(QLabel)} <= {Qt.TextFormat.PlainText}


def the_letters_of_each_label_are_of_its_kind(window: QWidget, theme: Theme) -> None:
    # A window that nobody has dressed has letters of one size alone.
    sizes = {kind.name.lower(): theme.px(kind.value[0]) for kind in Type}
    labels = [label for label in window.findChildren(Label) if label.isVisible()]
    assert [label.text() for label in labels if label.fontInfo().pixelSize() != sizes[label.property("kind")]] == []


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_every_window_can_be_heard_hit_and_walked_through(window: QWidget, theme: Theme) -> None:
    # One window for all of these rules: to make one takes longer than to look at it.
    where_the_keyboard_is_can_be_seen(tab_goes_through_a_window_in_the_order_of_reading_and_back(window))
    whatever_can_be_reached_says_its_name_and_what_it_is(window)
    a_field_has_the_name_that_stands_above_it(window)
    no_two_things_of_a_window_have_the_same_name(window)
    the_labels_of_all_that_stand_alone_are_plain_text(window)
    the_letters_of_each_label_are_of_its_kind(window, theme)
    whatever_can_be_clicked_is_high_enough(window)
    if sys.platform != "darwin":  # there Alt and a letter write another letter
        no_letter_stands_twice_none_is_missing_and_each_leads_to_its_field(window)
