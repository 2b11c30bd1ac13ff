"""A quiet line above a page's work, with one thing to do about it; it is there only while there is something to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Label


class Banner(QFrame):
    """A sentence or two, and a button beside them."""

    def __init__(self, soft: str, button: Button) -> None:
        super().__init__()
        self.setProperty("soft", soft)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(14)
        self.told = Label("", Type.BODY, wraps=True)
        self.button = button
        row.addWidget(self.told, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, text: str) -> None:
        """Say this; nothing takes the banner away."""
        self.told.setText(text)
        self.setVisible(bool(text))
