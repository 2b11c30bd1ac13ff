"""On a customer's card: who shares her number, and what each has spent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from shop_crm.services.cards import Housemate
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.amounts import amount_text


class HouseCard(Card):
    """The people at the same number; each leads to her card."""

    wanted = Signal(int)
    """The customer whose card is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=6)
        self._desk = desk
        self.rows.addWidget(
            Label(desk.words.translate("customers", "At the same number"), Type.SMALL_STRONG, "text_2", wraps=True)
        )
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self.rows.addLayout(self._people)
        self.hide()

    def show_house(self, house: tuple[Housemate, ...]) -> None:
        """Show these people; nobody hides the card."""
        while item := self._people.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for one in house:
            self._people.addWidget(self._row(one))
        self.setVisible(bool(house))

    def _row(self, one: Housemate) -> FlowBox:
        row = FlowBox(8)
        name = Button(self._desk.theme, one.customer.spoken_name, kind=Kind.QUIET, icon="user", height=TARGET)
        name.setObjectName(f"housemate_{one.customer.id}")
        name.clicked.connect(lambda: self.wanted.emit(one.customer.id))
        row.flow.addWidget(name)
        row.flow.add_stretch()
        spent = amount_text(one.amount, self._desk.shop.settings.currency) if one.amount else ""
        row.flow.addWidget(Label(spent, Type.SMALL, "text_2"))
        return row

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On the card Enter would open the chosen purchase.
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)
