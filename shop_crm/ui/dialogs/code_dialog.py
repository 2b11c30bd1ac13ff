"""A QR code that the shop's phone scans: a chat, a text message, a letter, or a customer for its contacts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.values import frozen
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.big_code import BigCode
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.label import Label

_ROOM, _BESIDE, _AROUND = 560, 270, 190
"""The longest side of a code, the width of the words beside it, and what a screen needs around it, at 100 %."""


@frozen
class Code:
    """One code of several: what the choice of it says, what is in it, and what it does."""

    name: str
    label: str
    text: str
    told: str


class CodeDialog(QDialog):
    """One code at a time; `shown` says which."""

    shown = Signal(str)

    def __init__(self, desk: Desk, heading: str, number: str, codes: list[Code], parent: QWidget | None) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        theme, translate = desk.theme, desk.words.translate
        self._desk, self._codes = desk, {code.name: code for code in codes}
        self.setObjectName("code_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        free = self.screen().availableGeometry().size()
        room = min(_ROOM, free.height() - _AROUND, free.width() - theme.px(_BESIDE) - _AROUND)
        self.code = BigCode(theme, room)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(24)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(10)
        row.addLayout(beside, 1)
        beside.addWidget(Label(heading, Type.SECTION, wraps=True))
        beside.addWidget(Label(number, Type.PLAIN_NAME, "text_2", wraps=True))
        self._choices = Choices(desk, translate("message", "What the code opens"), [(c.name, c.label) for c in codes])
        self._choices.chosen.connect(self.show_code)
        self._choices.setVisible(len(codes) > 1)
        beside.addWidget(self._choices)
        self.told = Label("", Type.BODY, "text_2", wraps=True)
        self.told.setObjectName("code_told")
        beside.addWidget(self.told)
        beside.addStretch(1)
        self._close = Button(theme, translate("dialog", "Close"), kind=Kind.PRIMARY, key="Esc")
        self._close.setObjectName("close")
        self._close.clicked.connect(self.reject)
        beside.addWidget(self._close)
        self.setMinimumWidth(theme.px(_BESIDE) + 48)
        self.show_code(codes[0].name)

    @property
    def has_code(self) -> bool:
        """Whether there is something to scan: what is too long for a camera has no code."""
        return not self.code.isHidden()

    def show_code(self, name: str) -> None:
        """Show this one, or say that it would be too fine for a camera: nothing of a text is ever left out."""
        code, translate = self._codes[name], self._desk.words.translate
        fits = self.code.show_text(code.text, code.told)
        too_long = translate(
            "message", "This text is too long for a code that a camera can read. Shorten it, or copy it."
        )
        self.told.setText(code.told if fits else too_long)
        self.told.show_tone("text_2" if fits else "red")
        if not fits:
            announce(self.told, too_long)
        across = self.code.sizeHint().width() + 24 if fits else 0
        self.setFixedWidth(across + self._desk.theme.px(_BESIDE) + 48)
        self.adjustSize()
        if fits:
            self.shown.emit(name)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._close.setFocus()
