"""The button above the customers that leads to the lists which have no place in the side bar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from shop_crm.ui.actions import MORE_LISTS, window_actions
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import icon
from shop_crm.ui.widgets.button import Button, Kind


class MoreLists(Button):
    """A small menu; `wanted` names the page that was chosen in it."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, desk.words.translate("customers", "More lists"), kind=Kind.QUIET, icon="ellipsis")
        self._desk = desk
        self.setObjectName("more_lists")
        self.clicked.connect(self._show)

    def lists_menu(self) -> QMenu:
        """The menu; the arrow keys and Enter choose."""
        theme = self._desk.theme
        menu = QMenu(self)
        for action in window_actions(self._desk.words):
            if action.name in (*MORE_LISTS, "labels"):
                words = f"{action.words.replace('&', '&&')}\t{action.cap.replace(' ', '+')}"
                chosen = menu.addAction(icon(action.icon, theme.colour("text_2")), words)
                chosen.setObjectName(f"list_{action.name}")
                chosen.triggered.connect(lambda _=False, name=action.name: self.wanted.emit(name))
        return menu

    def _show(self) -> None:
        menu = self.lists_menu()
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        menu.deleteLater()
