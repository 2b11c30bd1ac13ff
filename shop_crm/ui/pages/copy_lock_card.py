"""In the settings: whether the copies that leave this PC are locked with a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label


class CopyLockCard(QWidget):
    """Says how it is, and offers a passphrase, another one, or none."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        translate = desk.words.translate
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Label(translate("copies", "A lock for copies in the second place"), Type.STRONG, wraps=True))
        self.state = Label("", Type.SMALL, "text_2", wraps=True)
        self.state.setObjectName("copy_lock_state")
        rows.addWidget(self.state)
        buttons = FlowBox(10)
        self.choose = Button(desk.theme, "", icon="shield-check")
        self.choose.setObjectName("choose_passphrase")
        self.choose.clicked.connect(lambda: self.wanted.emit("lock_copies"))
        self.leave = Button(desk.theme, translate("copies", "Lock no more"), kind=Kind.QUIET, icon="x")
        self.leave.setObjectName("leave_copies_open")
        self.leave.clicked.connect(lambda: self.wanted.emit("leave_copies_open"))
        for button in (self.choose, self.leave):
            buttons.flow.addWidget(button)
        rows.addWidget(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Show what is set now."""
        translate = self._desk.words.translate
        is_locked = bool(self._desk.shop.settings.copy_key)
        self.leave.setVisible(is_locked)
        if is_locked:
            self.state.setText(
                translate(
                    "copies",
                    "They are locked: only who knows the passphrase can open them. With another passphrase, older "
                    "copies still need the one of their time.",
                )
            )
            self.choose.say(translate("copies", "Choose another passphrase"))
        else:
            self.state.setText(
                translate("copies", "They are open: whoever finds the stick can read your customers and sales.")
            )
            self.choose.say(translate("copies", "Choose a passphrase"))
