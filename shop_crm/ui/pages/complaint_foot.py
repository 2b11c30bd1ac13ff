"""What is done next about a complaint: the field for one more step, and the way to close it; always in reach."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from shop_crm.domain.customers import Customer
from shop_crm.services.customers import may_contact
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import FieldLabel, Line
from shop_crm.ui.widgets.label import Card, Label, Message
from shop_crm.words.done import silent_text


class ComplaintFoot(Card):
    """It stands below what scrolls, however much has been done about the complaint."""

    entered = Signal()
    """Enter in the field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=12, spacing=6)
        self._desk = desk
        theme, translate = desk.theme, desk.words.translate
        self.step = Line(
            theme,
            key="F9",
            hint=translate("complaints", "New panel ordered, brought to the house, said sorry"),
            short=translate("complaints", "What was done"),
        )
        self.step.setObjectName("step")
        self.step.setMaxLength(4000)
        self.step.setMinimumWidth(theme.px(132))
        self.step.returnPressed.connect(self.entered)
        self.rows.addWidget(FieldLabel(translate("complaints", "What did we do about it?"), self.step))
        happy = translate("complaints", "They are happy")
        self.solve = Button(theme, happy, kind=Kind.PRIMARY, icon="smile", key="Ctrl ↵")
        self.solve.setObjectName("solve")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.step, 1)
        row.addWidget(self.solve)
        self.rows.addLayout(row)
        self._after = Label("", Type.SMALL, "text_2", wraps=True)
        self._after.setObjectName("after_solving")
        self._message = Message()
        for widget in (self._message, self._after):
            self.rows.addWidget(widget)

    def show_customer(self, customer: Customer) -> None:
        """Say what follows once it is solved: another call a week later, unless nobody is called at their number."""
        words, days = self._desk.words, self._desk.shop.settings.check_back_days
        told = words.counting(days).translate(
            "complaints", "When it is solved we ask once more, %n days later: is it really good?", None, 1
        )
        self._after.setText(told if may_contact(self._desk.shop, customer) else silent_text(words))

    def tell(self, told: str) -> None:
        """One sentence beneath the field, in the place of what follows; "" takes it back."""
        self._message.tell(told)
        self._after.setVisible(not told)
        self.step.mark_wrong(bool(told))
        self.step.setAccessibleDescription(told)
