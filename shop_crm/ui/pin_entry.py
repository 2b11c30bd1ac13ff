"""Where a PIN is typed, on the cover and where it is asked for; beneath it the owner's way back."""

from PySide6.QtCore import Qt, QTimerEvent
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.guard import Guard
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.label import Label
from shop_crm.words.lock import wait_text

_A_SECOND = 1000
_HIDDEN = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText


def pin_line(desk: Desk, name: str) -> Line:
    """A line that shows dots for what is typed."""
    typed = Line(desk.theme)
    typed.setObjectName(name)
    typed.setMaxLength(40)
    typed.setEchoMode(QLineEdit.EchoMode.Password)
    typed.setInputMethodHints(_HIDDEN)
    return typed


class PinEntry(QWidget):
    """Tells the guard what was typed; whoever shows it hears from the guard that it was right."""

    def __init__(self, desk: Desk, guard: Guard, accept: str) -> None:
        super().__init__()
        theme, translate = desk.theme, desk.words.translate
        self._desk, self._guard, self._ticking = desk, guard, 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self.typed = pin_line(desk, "pin")
        self.pin = Field(translate("lock", "PIN"), self.typed)
        self.open = Button(theme, accept, kind=Kind.PRIMARY, icon="check", key="Enter", height=44)
        self.open.setObjectName("open")
        self.open.clicked.connect(self._on_pin)
        self.forgotten = Button(theme, translate("lock", "PIN forgotten?"), kind=Kind.QUIET)
        self.forgotten.setObjectName("pin_forgotten")
        self.forgotten.clicked.connect(self.show_way_back)
        rows.addWidget(self.pin)
        rows.addWidget(self.open)
        rows.addWidget(self.forgotten)
        self.way_back = self._make_way_back()
        self.way_back.hide()
        rows.addWidget(self.way_back)
        if guard.has_many_wrong:
            self.show_way_back()
        self.look()

    def show_way_back(self) -> None:
        """Show where the recovery code is typed."""
        self.forgotten.hide()
        self.way_back.show()
        self._code.setFocus()

    def look(self) -> None:
        """Show whether a PIN can be typed now; once a second while it cannot."""
        left = self._guard.wait_left
        self.typed.setReadOnly(bool(left))
        self.open.setEnabled(not left)
        if left and self._ticking:
            self.pin.message.setText(wait_text(self._desk.words, left))  # not read out each second
        elif left:
            self.pin.tell(wait_text(self._desk.words, left))
            self._ticking = self.startTimer(_A_SECOND)
        elif self._ticking:
            self.killTimer(self._ticking)
            self._ticking = 0
            self.pin.tell("")

    def _make_way_back(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.setSpacing(10)
        told = translate(
            "lock",
            "When the PIN was set, a recovery code of 20 letters was shown. It takes the PIN away; nothing of the shop "
            "is lost.",
        )
        rows.addWidget(Label(told, Type.SMALL, "text_2", wraps=True))
        self._code = Line(theme)
        self._code.setObjectName("recovery_code")
        self._code.setMaxLength(60)
        self.code = Field(translate("lock", "Recovery code"), self._code)
        rows.addWidget(self.code)
        remove = Button(theme, translate("lock", "Take the PIN away"), icon="rotate-ccw")
        remove.setObjectName("use_code")
        remove.clicked.connect(self._on_code)
        rows.addWidget(remove)
        return box

    def _on_pin(self) -> None:
        if self._guard.wait_left or not self.typed.text().strip():
            return
        typed = self.typed.text()
        self.typed.clear()
        if self._guard.try_pin(typed):
            return
        self.pin.tell(self._desk.words.translate("lock", "This is not the PIN."))
        self.typed.setFocus()
        self.look()
        if self._guard.has_many_wrong and not self.way_back.isVisible():
            self.show_way_back()

    def _on_code(self) -> None:
        if self._code.text().strip() and not self._guard.try_code(self._code.text()):
            self.code.tell(
                self._desk.words.translate(
                    "lock", "This is not the recovery code. Look at it letter by letter: 4 groups of 5."
                )
            )
            self._code.setFocus()

    # Qt's own names

    def timerEvent(self, event: QTimerEvent) -> None:
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, Button):
            focused.click()
        elif focused is self._code:
            self._on_code()
        else:
            self._on_pin()
