"""What it costs to make it right beside what they mean to the shop; whether it is becoming a habit; who they are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.calls import Contact
from shop_crm.services.cards import EntryKind, read_bought, timeline
from shop_crm.services.complaints import Unhappy, worth
from shop_crm.services.customers import may_contact
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.bars import AmountBar
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.person import IconLine, PersonHead, Reach
from shop_crm.words.amounts import amount_text
from shop_crm.words.complaints import habit_text, worth_text
from shop_crm.words.customers import known_text
from shop_crm.words.days import day_text, full_day_text
from shop_crm.words.done import silent_text
from shop_crm.words.timeline import contact_told

_EARLIER = 3
"""So many earlier contacts are told; all of them are on the customer's card."""
_HABITS = 3


class WorthCard(QWidget):
    """The narrow column: who, then worth saving, then what repeats itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._make_worth())
        rows.addWidget(self._make_person())
        rows.addStretch(1)

    def show_complaint(self, unhappy: Unhappy) -> None:
        """Tell of this one."""
        self._show_worth(unhappy)
        words = self._desk.words
        told = [habit_text(words, habit) for habit in unhappy.habits]
        self._habit_head.setVisible(bool(told))
        for widget, text in zip(self._habits, [*told, *[""] * _HABITS], strict=False):
            widget.tell(text)
        waits = words.translate("complaints", "Cheerful calls and greetings to this house wait.")
        self._waits.tell(waits if unhappy.complaint.is_open and may_contact(self._desk.shop, unhappy.customer) else "")
        self._show_person(unhappy)

    def _make_worth(self) -> Card:
        theme, translate = self._desk.theme, self._desk.words.translate
        card = Card(padding=18, spacing=10)
        card.setObjectName("worth")
        card.rows.addWidget(Label(translate("complaints", "Worth saving"), Type.SECTION, wraps=True))
        about = translate("complaints", "What making it right costs, beside what they mean to the shop")
        card.rows.addWidget(Label(about, Type.SMALL, "text_2", wraps=True))
        self._cost = AmountBar(theme, translate("complaints", "Making it right"), "red", "red")
        self._hers = AmountBar(theme, translate("complaints", "They bought"), "action")
        self._household = AmountBar(theme, translate("complaints", "Their household"), "action")
        self._circle = AmountBar(theme, translate("complaints", "People they sent"), "blue")
        self._bars = (self._cost, self._hers, self._household, self._circle)
        for bar in self._bars:
            card.rows.addWidget(bar)
        self._sentence = SoftBox("green", "green")
        self._sentence.setObjectName("worth_sentence")
        self._sentence.body.show_kind(Type.STRONG)
        self._sentence.body.show_tone("green")
        self._sentence.heading.hide()
        card.rows.addWidget(self._sentence)
        self._habit_head = Label(
            translate("complaints", "Is this becoming a habit?"), Type.SMALL_STRONG, "text_2", wraps=True
        )
        self._habits = [IconLine(theme, "repeat", "red") for _ in range(_HABITS)]
        self._waits = IconLine(theme, "phone-off")
        for widget in (self._habit_head, *self._habits, self._waits):
            card.rows.addWidget(widget)
        return card

    def _make_person(self) -> Card:
        theme, translate = self._desk.theme, self._desk.words.translate
        card = Card(padding=18, spacing=10)
        self._who = PersonHead(theme)
        card.rows.addLayout(self._who)
        self._reach = Reach(theme)
        card.rows.addWidget(self._reach)
        self._refused = IconLine(theme, "ban", "red")
        card.rows.addWidget(self._refused)
        self._earlier_head = Label(translate("complaints", "Earlier"), Type.SMALL_STRONG, "text_2", wraps=True)
        card.rows.addWidget(self._earlier_head)
        self._earlier = [IconLine(theme, "phone") for _ in range(_EARLIER)]
        for told in self._earlier:
            card.rows.addWidget(told)
        self.open_button = Button(theme, translate("today", "Open card"), icon="user", key="Enter")
        self.open_button.setObjectName("open_card")
        card.rows.addWidget(self.open_button)
        return card

    def _show_worth(self, unhappy: Unhappy) -> None:
        words, currency = self._desk.words, self._desk.shop.settings.currency
        found = worth(self._desk.shop, unhappy.complaint)
        amounts = (found.cost, found.hers, found.household, found.circle)
        scale = max(*amounts, 1)
        for bar, amount in zip(self._bars, amounts, strict=True):
            bar.tell(amount_text(amount, currency), max(0, amount) / scale)
        told = worth_text(words, found, unhappy.customer.spoken_name, currency)
        self._sentence.tell("", told if unhappy.complaint.is_open else "")  # what is solved needs no advice

    def _show_person(self, unhappy: Unhappy) -> None:
        desk, words, customer = self._desk, self._desk.words, unhappy.customer
        bought = read_bought(desk.shop, customer.id)
        currency = desk.shop.settings.currency
        self._who.show_person(customer.name, customer.spoken_name)
        self._who.about.setText(known_text(words, bought.since, bought.purchases, bought.amount, currency))
        phones = customer.good_phones
        number = phones[0].grouped if phones else words.translate("today", "no phone number")
        best = customer.best_time or words.translate("why", "any time")
        told = [words.translate("today", "Best time: {when}").format(when=best)]
        kind, tone = (Type.PHONE, "text") if phones else (Type.PLAIN_NAME, "text_2")
        self._reach.tell(number, " · ".join([*told, *(phone.grouped for phone in phones[1:])]), kind, tone)
        is_reached = may_contact(desk.shop, customer)
        code = phones[0] if phones and is_reached else None
        self._reach.show_code(code, words.translate("today", "Hold a phone's camera here to dial"))
        since = customer.do_not_contact_since
        asked = words.translate("customers", "Asked on {day} not to be contacted.")
        refused = asked.format(day=full_day_text(words, since)) if since else silent_text(words)
        self._refused.tell("" if is_reached else refused)
        self._show_earlier(unhappy)

    def _show_earlier(self, unhappy: Unhappy) -> None:
        shop, words = self._desk.shop, self._desk.words
        entries = timeline(shop, unhappy.customer.id, limit=_EARLIER + 1, kinds={EntryKind.CONTACT})
        told = []
        for entry in entries:
            # The call in which it was heard is told by its words.
            if isinstance(entry.about, Contact) and entry.id != unhappy.complaint.contact_id:
                day = day_text(words, entry.day, shop.today)
                told.append(f"{day} · {contact_told(words, entry.about).title}")
        for widget, text in zip(self._earlier, [*told, *[""] * _EARLIER], strict=False):
            widget.tell(text)
        self._earlier_head.setVisible(bool(told))
