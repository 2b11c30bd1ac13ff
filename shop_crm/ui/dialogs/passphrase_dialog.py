"""Choosing the passphrase that locks the copies in the second place: what forgetting it means is said before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import backups
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.asking_dialog import AskingDialog
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import at_right
from shop_crm.ui.widgets.label import Label, SoftBox
from shop_crm.ui.widgets.tick import Tick
from shop_crm.words.errors import sentence


class PassphraseDialog(AskingDialog):
    """It is typed in plain sight, and once: who mistypes it behind dots has locked herself out."""

    locked = Signal()
    """From now on copies in the second place are locked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        heading = desk.words.translate("copies", "A passphrase for the copies")
        super().__init__(desk.theme, "passphrase_dialog", heading, parent)
        self._desk = desk
        self._ask()
        foot = self._make_buttons()
        self.rows.addWidget(foot)
        self.grow(560, foot, spare=desk.theme.px(44))  # for a line of trouble

    def lock(self) -> None:
        """Make the key, which takes a second, or say what is amiss; not before it is written down."""
        if not self.go.isEnabled():
            (self.written if self.passphrase.text().strip() else self.passphrase).setFocus()
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            backups.lock_copies(self._desk.shop, self.passphrase.text())
        except ShopError as error:
            self._field.tell(sentence(self._desk.words, error))
            self.passphrase.setFocus()
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.passphrase.clear()
        self.accept()
        self.locked.emit()

    def _ask(self) -> None:
        theme, translate, rows = self._desk.theme, self._desk.words.translate, self.asking
        told = translate(
            "copies",
            "Copies on a stick, or in a folder that is kept elsewhere too, can be opened only with this passphrase. "
            "You are asked for it when you bring such a copy back, and never while copies are made.",
        )
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        warning = SoftBox("amber", "amber")
        warning.tell(
            translate("copies", "If you forget it"),
            translate(
                "copies",
                "Nobody can open these copies then: not we, and no shop for computers. The copies on this PC are not "
                "locked by it, and still help as long as this PC works.",
            ),
        )
        rows.addWidget(warning)
        self.passphrase = Line(theme)
        self.passphrase.setObjectName("passphrase")
        self.passphrase.setMaxLength(200)
        self.passphrase.textChanged.connect(self._show_state)
        self._field = Field(translate("copies", "Passphrase: three or four words"), self.passphrase)
        rows.addWidget(self._field)
        self.written = Tick(theme, translate("copies", "I have written it down and put it where I will find it"))
        self.written.setObjectName("written")
        self.written.toggled.connect(self._show_state)
        rows.addWidget(self.written)
        rows.addStretch(1)

    def _make_buttons(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.cancel = Button(theme, translate("dialog", "Close"), key="Esc")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.reject)
        self.go = Button(
            theme, translate("copies", "Lock the copies"), kind=Kind.PRIMARY, icon="shield-check", key="Enter"
        )
        self.go.setObjectName("lock_copies")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.lock)
        return at_right(self.cancel, self.go)

    def _show_state(self) -> None:
        self._field.tell("")
        self.go.setEnabled(bool(self.passphrase.text().strip()) and self.written.isChecked())

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lock()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
