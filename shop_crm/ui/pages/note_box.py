"""On a customer's card: the place for what she said today, in her own words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.cards import Card as CustomerCardFacts
from shop_crm.services.notes import add_note
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTyped
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import Field, Words
from shop_crm.ui.widgets.label import Card
from shop_crm.words.errors import sentence

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEIGHT = 86


class NoteBox(Card):
    """What she said; half-typed words stay with their customer."""

    noted = Signal(str, int)
    """What was done, and the step that takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=8)
        self._desk = desk
        self._customer_id, self._name = 0, ""
        self._request_id = ""
        self._half_typed = HalfTyped(desk.shop, "note", self)
        theme, translate = desk.theme, desk.words.translate
        self.said = Words(hint=translate("customers", "In their own words"), height=theme.px(_HEIGHT))
        self.said.setObjectName("note_said")
        self.said.textChanged.connect(self._on_words)
        self.said.installEventFilter(self)
        self._field = Field(translate("customers", "Said today"), self.said)
        self._field.wrap_label()
        self._field.show_key(theme, "N")
        keep = Button(theme, translate("customers", "Keep it"), icon="check", key="Ctrl ↵")
        keep.setObjectName("keep_note")
        keep.clicked.connect(self.save)
        self.rows.addWidget(self._field)
        self.rows.addWidget(keep)

    def show_facts(self, facts: CustomerCardFacts) -> None:
        """What is half typed about this customer stands here."""
        self._name = facts.customer.spoken_name
        if facts.customer.id == self._customer_id:
            return
        self._customer_id = facts.customer.id
        self._request_id = self._half_typed.request(self._customer_id)
        self._field.tell("")
        self.said.setPlainText(self._half_typed.of(self._customer_id))

    def save(self) -> None:
        """Keep it, or say beneath the field what is amiss."""
        desk = self._desk
        try:
            add_note(desk.shop, self._customer_id, self.said.toPlainText(), desk.clerk, request_id=self._request_id)
        except ShopError as error:
            self._field.tell(sentence(desk.words, error))
            self.said.setFocus()
            return
        self.said.clear()
        self._half_typed.drop(self._customer_id)
        self._request_id = self._half_typed.request(self._customer_id)
        told = desk.words.translate("customers", "{name}: kept, word for word.").format(name=self._name)
        self.noted.emit(told, history.last_step(desk.shop))

    def leave(self) -> bool:
        """Whether the keyboard was in it; what was typed stays."""
        return self.said.hasFocus()

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._half_typed.flush()

    def _on_words(self) -> None:
        self._half_typed.touch(self._customer_id, self.said.toPlainText())
        self._field.tell("")

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On the card Enter would open the chosen purchase, and letters stand for what can be done.
        if event.key() in _ENTERS:
            event.accept()
        else:
            super().keyPressEvent(event)
