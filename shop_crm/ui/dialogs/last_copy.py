"""What stands on the screen when the program ends and its last safe copy takes a moment."""

from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.label import Label


class LastCopy(QDialog):
    """Says to wait; it goes by itself, and nothing can be pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        desk.theme.dress(self)
        self.setObjectName("last_copy")
        translate = desk.words.translate
        heading = translate("window", "Making the safe copy …")
        self.setWindowTitle(heading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 26, 28, 26)
        rows.setSpacing(12)
        rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        told = translate("window", "The program closes by itself in a moment. Leave the PC and the stick as they are.")
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setAccessibleName(heading)
        rows.addWidget(bar)
        width = min(desk.theme.px(460), self.screen().availableGeometry().width() - 40)
        self.setFixedSize(width, rows.heightForWidth(width))

    # Qt's own names

    def reject(self) -> None:
        """Closing it would not end the copy."""
