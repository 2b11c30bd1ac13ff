"""What can come of a call, as buttons and as a menu: the same on Today and for a printed list (domain.md 5)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from shop_crm.domain.follow_ups import Outcome
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import icon
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.words.labels import label

_ICONS = {
    Outcome.HAPPY: "smile",
    Outcome.WANTS: "heart",
    Outcome.PROBLEM: "frown",
    Outcome.CALL_BACK: "clock",
    Outcome.NO_ANSWER: "phone-missed",
    Outcome.MESSAGE: "message-circle",
    Outcome.WRONG_NUMBER: "phone-off",
    Outcome.MOVED_ON: "tag",
    Outcome.STOP: "ban",
}
Chosen = Callable[[Outcome], object]


def outcome_buttons(desk: Desk, chosen: Chosen, show_all: Callable[[], object]) -> list[Button]:
    """The usual outcomes, and last the way to all of them; none takes the focus from the list."""
    theme, translate = desk.theme, desk.words.translate
    buttons = []
    for outcome, words, kind, key in (
        (Outcome.HAPPY, translate("today", "Happy"), Kind.GOOD, "1"),
        (Outcome.PROBLEM, translate("today", "Not happy"), Kind.BAD, "2"),
        (Outcome.NO_ANSWER, translate("today", "No answer"), Kind.PLAIN, "3"),
        (Outcome.CALL_BACK, translate("today", "Later"), Kind.PLAIN, "4"),
    ):
        button = Button(theme, words, kind=kind, icon=_ICONS[outcome], key=key)
        button.setObjectName(f"outcome_{outcome}")
        button.clicked.connect(lambda _=False, outcome=outcome: chosen(outcome))
        buttons.append(button)
    more = Button(theme, "", icon="ellipsis", key="5")
    more.setObjectName("outcome_more")
    more.setAccessibleName(translate("today", "More outcomes") + " (5)")
    more.setToolTip(translate("today", "More outcomes"))
    more.clicked.connect(lambda: show_all())
    buttons.append(more)
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return buttons


def outcome_menu(desk: Desk, parent: QWidget, chosen: Chosen) -> QMenu:
    """The menu of all outcomes; the arrow keys and Enter choose."""
    menu = QMenu(parent)
    for outcome in Outcome:
        told = label(desk.words, outcome)
        sign = icon(_ICONS[outcome], desk.theme.colour("text_2"))
        action = menu.addAction(sign, told[0].upper() + told[1:])
        action.setObjectName(f"outcome_{outcome}")
        action.triggered.connect(lambda _=False, outcome=outcome: chosen(outcome))
        if outcome is Outcome.MESSAGE:
            menu.addSeparator()
    return menu
