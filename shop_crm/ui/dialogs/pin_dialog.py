"""Asks for the PIN before something that the owner keeps for those who know it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.growing_dialog import GrowingDialog
from shop_crm.ui.guard import Guard
from shop_crm.ui.pin_entry import PinEntry
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Label

_WIDTH = 440


class PinDialog(GrowingDialog):
    """Closes by itself when the PIN is right; Esc leaves it, and nothing is done."""

    def __init__(self, desk: Desk, guard: Guard, what: str, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, _WIDTH, parent)
        translate = desk.words.translate
        self.setObjectName("pin_dialog")
        heading = translate("lock", "The PIN is needed for this")
        self.setWindowTitle(heading)
        self.rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        self.rows.addWidget(Label(what, Type.BODY, "text_2", wraps=True))
        self.entry = PinEntry(desk, guard, translate("lock", "Go on"))
        self.rows.addWidget(self.entry)
        close = Button(desk.theme, translate("dialog", "Close"), kind=Kind.PLAIN, key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self.rows.addWidget(close)
        guard.opened.connect(self.accept)
        self.grow()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.entry.typed.setFocus()
