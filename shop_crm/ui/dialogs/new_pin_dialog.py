"""Setting a PIN: typed twice, and then the recovery code is shown, once.

It keeps no draft, as forms do: a PIN lies nowhere but in its hash.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.lock import digits, read_pin
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.lock import set_pin
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.growing_dialog import GrowingDialog
from shop_crm.ui.pin_entry import pin_line
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import EnterGoesOn, Field
from shop_crm.ui.widgets.flow import at_right
from shop_crm.ui.widgets.label import Label
from shop_crm.words.errors import sentence

_WIDTH = 500


class NewPinDialog(GrowingDialog):
    """First the PIN, then its code; from the moment at which the code is shown the PIN holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, _WIDTH, parent)
        self._desk = desk
        self.setObjectName("new_pin_dialog")
        heading = desk.words.translate("lock", "Set a PIN")
        self.setWindowTitle(heading)
        self._heading = Label(heading, Type.SECTION, wraps=True)
        self.rows.addWidget(self._heading)
        self._asking, self._showing = self._make_asking(), self._make_showing()
        self._showing.hide()
        self.rows.addWidget(self._asking)
        self.rows.addWidget(self._showing)
        self.grow()

    def save(self) -> None:
        """Set it and show the code, or say what is amiss."""
        self._first_field.tell("")
        self._second_field.tell("")
        try:
            read_pin(self._first.text())
        except ShopError as error:
            self._first_field.tell(sentence(self._desk.words, error))
            self._first.setFocus()
            return
        try:
            if digits(self._first.text()) != digits(self._second.text()):
                raise ShopError(ErrorCode.PIN_DIFFERS)
            code = set_pin(self._desk.shop, self._first.text())
        except ShopError as error:
            self._second_field.tell(sentence(self._desk.words, error))
            self._second.setFocus()
            return
        self._show_code(code)

    def reject(self) -> None:
        """Close without a PIN; not while the code is shown, which nobody can see again."""
        if self._showing.isHidden():
            super().reject()

    def _make_asking(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        told = translate(
            "lock",
            "4 to 12 digits that you use nowhere else. The PIN keeps curious eyes out of the window; the shop's file "
            "is not encrypted by it.",
        )
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        self._first, self._second = pin_line(self._desk, "new_pin"), pin_line(self._desk, "new_pin_again")
        self._first_field = Field(translate("lock", "New PIN"), self._first)
        self._second_field = Field(translate("lock", "Once more"), self._second)
        rows.addWidget(self._first_field)
        rows.addWidget(self._second_field)
        self._going_on = EnterGoesOn([self._first, self._second])
        self._going_on.finished.connect(self.save)
        close = Button(theme, translate("dialog", "Close"), key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        saving = Button(theme, translate("lock", "Set the PIN"), kind=Kind.PRIMARY, icon="lock", key="Enter")
        saving.setObjectName("save")
        saving.clicked.connect(self.save)
        rows.addWidget(at_right(close, saving))
        return box

    def _make_showing(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        told = translate(
            "lock",
            "Write this down and keep it where only you find it: not on this PC. It is shown only now. Should you "
            "forget the PIN, it takes the PIN away.",
        )
        rows.addWidget(Label(told, Type.BODY, "text", wraps=True))
        self.code = Label("", Type.PHONE)
        self.code.setObjectName("code")
        self.code.setWordWrap(True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(self.code)
        copying = Button(theme, translate("lock", "Copy"), icon="copy")
        copying.setObjectName("copy")
        copying.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        written = translate("lock", "I have written it down")
        self._written = Button(theme, written, kind=Kind.PRIMARY, icon="check", key="Enter")
        self._written.setObjectName("written_down")
        self._written.clicked.connect(self.accept)
        rows.addWidget(at_right(copying, self._written))
        return box

    def _show_code(self, code: str) -> None:
        self._first.clear()
        self._second.clear()
        self._heading.setText(self._desk.words.translate("lock", "The PIN is set. This is your recovery code"))
        self.setWindowTitle(self._heading.text())
        self.code.setText(code)
        self.code.setAccessibleName(" ".join(code))
        self._asking.hide()
        self._showing.show()
        self._written.setDefault(True)
        self._written.setFocus()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()
