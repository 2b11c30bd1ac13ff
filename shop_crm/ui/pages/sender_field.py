"""Who sent you? A customer of ours who is chosen, or how she heard of us in her own words (domain.md 9)."""

from dataclasses import replace

from PySide6.QtCore import Signal

from shop_crm.domain.customers import Customer
from shop_crm.domain.names import clean_name
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.people_choices import people_choices
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.suggestions import Choice, Suggestions


class SenderField(Field):
    """One field for both; that a customer was chosen is said above it."""

    changed = Signal()

    def __init__(self, desk: Desk, suggestions: Suggestions, asked: str = "") -> None:
        """`asked` is the question; to whoever stands at the counter it is put as one says it."""
        translate = desk.words.translate
        self._desk = desk
        self._chosen: Customer | None = None
        self._of = 0
        self.line = Line(
            desk.theme,
            icon="user-plus",
            hint=translate("counter", "A customer, or how they heard of us"),
            short=translate("customers", "Name"),
        )
        self.line.setObjectName("sender")
        self.line.setMinimumWidth(desk.theme.px(190))
        super().__init__(asked or translate("counter", "Who sent you?"), self.line)
        self.line.textEdited.connect(self._on_typed)
        suggestions.serve(self.line, self._offer, self._take)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.line.text()

    @property
    def chosen_id(self) -> int:
        """The customer who was chosen; 0 for nobody of ours."""
        return self._chosen.id if self._chosen else 0

    def ask_of(self, customer: Customer | None) -> None:
        """Whose sender is asked for: it is not where we know it already. None is somebody new."""
        self._of = customer.id if customer else 0
        self.setVisible(customer is None or not (customer.sent_by or customer.heard_from))

    def told_of(self, customer: Customer) -> Customer:
        """The customer with who sent her, as far as it was answered; what is known of her already stays as it is."""
        if self._chosen is not None:
            return replace(customer, sent_by=self._chosen.id)
        return replace(customer, heard_from=clean_name(self.text))

    def put(self, text: str, chosen: Customer | None) -> None:
        """Show these words, or this customer."""
        self._chosen = chosen
        self.line.setText(chosen.spoken_name if chosen else text)
        self.tell("")
        self.note(self._desk.words.translate("counter", "a customer") if chosen else "", "blue")

    def _on_typed(self, text: str) -> None:
        self._chosen = None
        self.tell("")
        self.note("", "blue")
        self.changed.emit()

    def _offer(self, typed: str) -> list[Choice]:
        """Customers of ours who can have sent her, and last the words themselves."""
        translate = self._desk.words.translate
        found = people_choices(self._desk, typed)
        choices = [each for each in found if isinstance(each.about, Customer) and each.about.id != self._of]
        if choices:
            told = translate("counter", "Only note: {words}").format(words=clean_name(typed))
            choices.append(Choice(words=told, aside=translate("counter", "no customer of ours")))
        return choices

    def _take(self, choice: Choice) -> None:
        if isinstance(choice.about, Customer):
            self.put("", choice.about)
            self.changed.emit()
