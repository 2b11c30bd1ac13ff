"""On a customer's card: her open complaint with the way to make it right, and a place to note one without a call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from shop_crm.domain.complaints import Complaint, line_of
from shop_crm.domain.purchases import Purchase
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.cards import Card as CustomerCardFacts
from shop_crm.services.complaints import open_complaint
from shop_crm.services.customers import may_contact, read_customer
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTyped
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.label import Card, SoftBox
from shop_crm.words.complaints import open_text
from shop_crm.words.done import noted_text
from shop_crm.words.errors import sentence
from shop_crm.words.timeline import quoted

_DRAFT = "complaint"


class ComplaintBox(Card):
    """What she complains of; half-typed words stay with their customer."""

    wanted = Signal()
    """Somebody wants to note a complaint."""
    make_right = Signal()
    noted = Signal(str, int)
    """What was done, and the step that takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=8)
        self._desk = desk
        self._customer_id, self._purchase_id = 0, 0
        self._request_id = ""
        self._noted: dict[int, tuple[int, str]] = {}
        """What was noted: the step's number, the customer and the words, to give them back on undo."""
        self._half_typed = HalfTyped(desk.shop, _DRAFT, self)
        self._half_named = HalfTyped(desk.shop, f"{_DRAFT}_item", self)
        theme, translate = desk.theme, desk.words.translate
        self._open = SoftBox("red", "red")
        self._right = Button(theme, translate("complaints", "Make it right"), kind=Kind.BAD, icon="handshake", key="F5")
        self._right.setObjectName("make_right")
        self._right.clicked.connect(self.make_right)
        self.said = Line(
            theme,
            hint=translate("today", "Write it in their own words"),
            short=translate("today", "Their own words"),
        )
        self.said.setObjectName("complaint_said")
        self.said.setMaxLength(4000)
        self.said.textEdited.connect(self._on_words)
        self.said.returnPressed.connect(self.save)
        self._field = Field(translate("complaints", "What is wrong?"), self.said)
        self._field.wrap_label()
        self.item = Line(theme, icon="package")
        self.item.setObjectName("complaint_item")
        self.item.setMaxLength(200)
        self.item.textEdited.connect(lambda text: self._half_named.touch(self._customer_id, text))
        self.item.returnPressed.connect(self.said.setFocus)
        self._item_field = Field(translate("complaints", "About which thing"), self.item)
        self._note = Button(theme, translate("complaints", "Note a complaint"), icon="message-square-warning", key="C")
        self._note.setObjectName("note_complaint")
        self._note.clicked.connect(self.wanted)
        self._keep = Button(
            theme, translate("complaints", "Note the complaint"), kind=Kind.PRIMARY, icon="check", key="Enter"
        )  # fmt: skip
        self._keep.setObjectName("keep_complaint")
        self._keep.clicked.connect(self.save)
        for widget in (self._open, self._right, self._item_field, self._field, self._keep, self._note):
            self.rows.addWidget(widget)

    def show_facts(self, facts: CustomerCardFacts) -> None:
        """Show what this customer complains of."""
        if facts.customer.id != self._customer_id:
            self._customer_id = facts.customer.id
            self.leave()
        self._give_back_undone()
        words, today = self._desk.words, self._desk.shop.today
        told = [f"{quoted(complaint.said)} · {open_text(words, complaint, today)}" for complaint in facts.complaints]
        self._open.tell(words.translate("today", "Complaint open"), "\n".join(told))
        self._right.setVisible(bool(told))

    def ask(self, purchase: Purchase | None = None) -> None:
        """Ask for her words, about this purchase when it is one of hers."""
        translate = self._desk.words.translate
        label = translate("complaints", "What is wrong?")
        if purchase is not None:
            items = " + ".join(line.item for line in purchase.lines)
            label = translate("complaints", "What is wrong with it: {items}?").format(items=items)
        self._purchase_id = purchase.id if purchase else 0
        line = line_of("", purchase)
        self.item.setText(line.item if line else self._half_named.of(self._customer_id))
        self._field.label.setText(label)
        self._request_id = self._half_typed.request(self._customer_id)
        self.said.setText(self._half_typed.of(self._customer_id))
        self._field.tell(translate("complaints", "Press Enter to note it. Cheerful calls wait then."), "on_soft")
        self._show_field(True)
        self.said.setFocus()

    def save(self) -> None:
        """Note it, or say beside the field what is amiss."""
        try:
            complaint = open_complaint(
                self._desk.shop,
                self._customer_id,
                self.said.text(),
                purchase_id=self._purchase_id or None,
                item=self.item.text(),
                made_by=self._desk.clerk,
                request_id=self._request_id,
            )
        except ShopError as error:
            self._field.tell(sentence(self._desk.words, error))
            return
        self._tell(complaint)

    def leave(self) -> bool:
        """Close the field; whether it was open. What was typed stays."""
        was_open = not self._field.isHidden()
        self._show_field(False)
        return was_open

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._half_typed.flush()
        self._half_named.flush()

    def _tell(self, complaint: Complaint) -> None:
        self._half_typed.drop(complaint.customer_id)
        self._half_named.drop(complaint.customer_id)
        self.leave()
        step = history.last_step(self._desk.shop)
        self._noted[step] = (complaint.customer_id, complaint.said)
        shop = self._desk.shop
        is_reached = may_contact(shop, read_customer(shop, complaint.customer_id))
        self.noted.emit(noted_text(self._desk.words, may_be_contacted=is_reached), step)

    def _give_back_undone(self) -> None:
        """The words of a complaint that was taken back stand in their field again."""
        for step, (customer_id, said) in list(self._noted.items()):
            if history.is_undone(self._desk.shop, step):
                del self._noted[step]
                self._half_typed.give_back(customer_id, said)

    def _show_field(self, is_shown: bool) -> None:
        self._item_field.setVisible(is_shown)
        self._field.setVisible(is_shown)
        self._keep.setVisible(is_shown)
        self._note.setVisible(not is_shown)

    def _on_words(self, text: str) -> None:
        self._half_typed.touch(self._customer_id, text)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line hands Enter on after it has answered it, and on the card that would open the chosen purchase.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
