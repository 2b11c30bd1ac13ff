"""The card beside the complaints: her words first and large, then who she is and what was, and what we did about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.calls import Contact
from shop_crm.services.cards import EntryKind, read_bought, timeline
from shop_crm.services.complaints import Unhappy
from shop_crm.services.customers import may_contact
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Words
from shop_crm.ui.widgets.label import Card, Label, SoftBox, line
from shop_crm.ui.widgets.person import IconLine, PersonHead, Reach
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.complaints import asked_text, bought_text, open_text, solved_on_text
from shop_crm.words.customers import known_text
from shop_crm.words.days import day_text, full_day_text
from shop_crm.words.timeline import contact_told, quoted

_EARLIER = 5
"""So many earlier contacts are told; all of them are on the customer's card."""


class ComplaintCard(Card):
    """One complaint; what is to be done with it is asked of the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=20, spacing=10)
        self._desk = desk
        self.setObjectName("complaint_card")
        self._inside = QVBoxLayout()
        self._inside.setSpacing(10)
        self._inside.setContentsMargins(0, 0, desk.theme.px(4), 0)
        self._make_words()
        self._make_person()
        self._inside.addStretch(1)
        self._make_field()
        inner = QWidget()
        inner.setLayout(self._inside)
        # The field too: with large letters on a small screen the buttons alone leave little room.
        self.rows.addWidget(Scroll(inner), 1)
        self._make_foot()

    def show_complaint(self, unhappy: Unhappy | None) -> None:
        """Show this complaint; None leaves the place empty."""
        self.setVisible(unhappy is not None)
        self.tell("")
        if unhappy is None:
            return
        words, today, complaint = self._desk.words, self._desk.shop.today, unhappy.complaint
        self._said.setText(quoted(complaint.said))
        since = open_text(words, complaint, today) if complaint.is_open else solved_on_text(words, complaint, today)
        heard = words.translate("complaints", "Heard on {day}").format(day=full_day_text(words, complaint.day))
        self._since.setText(f"{heard} · {since}")
        self._since.show_tone("red" if complaint.is_open else "green")
        self._about.tell(bought_text(words, unhappy.purchase, self._desk.shop.settings.currency, today))
        solved = words.translate("complaints", "What we did")
        nothing = words.translate("complaints", "Nothing was written down.")
        self._solution.tell(solved, "" if complaint.is_open else complaint.solution or nothing)
        asked = asked_text(words, unhappy.check, today, is_satisfied=unhappy.is_satisfied)
        self._asked.tell("" if complaint.is_open else asked)
        self._show_person(unhappy)
        for widget in (self._field, self._promise, self.solve):
            widget.setVisible(complaint.is_open)

    def tell(self, told: str) -> None:
        """One sentence beneath the field; "" takes it back."""
        self._field.tell(told)

    def _make_words(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        head = Label(
            translate("complaints", "What happened, in their own words"), Type.SMALL_STRONG, "text_2", wraps=True
        )
        self._said = Label("", Type.SECTION, wraps=True)
        self._said.setObjectName("complaint_words")
        self._since = Label("", Type.SMALL_STRONG, "red", wraps=True)
        self._about = IconLine(theme, "package")
        self._solution = SoftBox("green", "green")
        self._asked = IconLine(theme, "shield-check", "green")
        for widget in (head, self._said, self._since, self._about, self._solution, self._asked, line()):
            self._inside.addWidget(widget)

    def _make_person(self) -> None:
        theme = self._desk.theme
        self._who = PersonHead(theme)
        self._inside.addLayout(self._who)
        self._reach = Reach(theme)
        self._inside.addWidget(self._reach)
        self._refused = IconLine(theme, "ban", "red")
        self._inside.addWidget(self._refused)
        self._earlier_head = Label(
            self._desk.words.translate("complaints", "Earlier"), Type.SMALL_STRONG, "text_2", wraps=True
        )
        self._inside.addWidget(self._earlier_head)
        self._earlier = [IconLine(theme, "phone") for _ in range(_EARLIER)]
        for told in self._earlier:
            self._inside.addWidget(told)

    def _make_field(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        hint = translate("complaints", "New panel, brought to the house, said sorry")
        self.solution = Words(hint=hint, height=theme.px(60))
        self.solution.setObjectName("solution")
        self._field = Field(translate("complaints", "What did we do about it?"), self.solution)
        self._inside.addWidget(self._field)
        days = self._desk.shop.settings.check_back_days
        told = self._desk.words.counting(days).translate(
            "complaints", "When it is solved we ask once more, %n days later: is it really good?", None, 1
        )
        self._promise = Label(told, Type.SMALL, "text_2", wraps=True)
        self._inside.addWidget(self._promise)

    def _make_foot(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.open_button = Button(theme, translate("today", "Open card"), icon="user", key="Enter")
        self.open_button.setObjectName("open_card")
        self.solve = Button(
            theme, translate("complaints", "It is solved"), kind=Kind.PRIMARY, icon="smile", key="Ctrl ↵"
        )
        self.solve.setObjectName("solve")
        foot.addWidget(self.open_button, 1)
        foot.addWidget(self.solve, 1)
        self.rows.addLayout(foot)

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
        code = phones[0] if phones and may_contact(desk.shop, customer) else None
        self._reach.show_code(code, words.translate("today", "Hold a phone's camera here to dial"))
        since = customer.do_not_contact_since
        asked = words.translate("customers", "Asked on {day} not to be contacted.")
        self._refused.tell(asked.format(day=full_day_text(words, since)) if since else "")
        self._show_earlier(unhappy)

    def _show_earlier(self, unhappy: Unhappy) -> None:
        shop, words = self._desk.shop, self._desk.words
        entries = timeline(shop, unhappy.customer.id, limit=_EARLIER + 1, kinds={EntryKind.CONTACT})
        told = []
        for entry in entries:
            # The call in which it was heard is told by its words above.
            if isinstance(entry.about, Contact) and entry.id != unhappy.complaint.contact_id:
                day = day_text(words, entry.day, shop.today)
                told.append(f"{day} · {contact_told(words, entry.about).title}")
        for widget, text in zip(self._earlier, [*told, *[""] * _EARLIER], strict=False):
            widget.tell(text)
        self._earlier_head.setVisible(bool(told))
