"""The left of a customer's card: who she is and how to reach her; and the figures that she comes to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.address_cards import address_card
from shop_crm.domain.consents import ConsentKind
from shop_crm.domain.customers import Customer
from shop_crm.services.cards import Card as CardFacts
from shop_crm.services.customers import may_call, may_contact
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox, line
from shop_crm.ui.widgets.person import IconLine, PersonHead, Reach
from shop_crm.words.customers import answer_text, birthday_text, greetings_text, reach_text
from shop_crm.words.days import full_day_text
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.timeline import since_text


class PersonCard(Card):
    """Who she is and how to reach her."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=20, spacing=10)
        self._desk, self._customer = desk, Customer()
        self._is_settled = False
        theme = desk.theme
        self._dial_told = desk.words.translate("today", "Hold a phone's camera here to dial")
        self._who = PersonHead(theme)
        self.name = self._who.name
        self.rows.addLayout(self._who)
        self._refused = SoftBox("red", "red")
        self._refused.setObjectName("do_not_contact")
        self.rows.addWidget(self._refused)
        self._reach = Reach(theme, 66, keeps_place=False)
        self.phone = self._reach.phone
        self.phone.setObjectName("phone")
        self.rows.addWidget(self._reach)
        self._ways = self._make_ways()
        self.rows.addWidget(self._ways)
        self._line = line()
        self.rows.addWidget(self._line)
        self._others = QVBoxLayout()
        self._others.setSpacing(8)
        self.rows.addLayout(self._others)
        self._email, self._address = IconLine(theme, "mail"), IconLine(theme, "map-pin")
        self._touch = IconLine(theme, "calendar-clock")
        self._birthday, self._language = IconLine(theme, "cake"), IconLine(theme, "languages")
        for told in (self._email, self._address):
            told.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for told in (self._email, self._address, self._birthday, self._language, self._touch):
            self.rows.addWidget(told)
        self._consents = ConsentLines(desk)
        self.rows.addWidget(self._consents)

    def show_person(self, facts: CardFacts) -> None:
        """Show this customer."""
        words, customer, bought = self._desk.words, facts.customer, facts.bought
        self._customer = customer
        self._who.show_person(customer.name, customer.spoken_name)
        since = since_text(words, bought.since) if bought.since else words.translate("customers", "Nothing bought yet")
        self._who.about.setText(since)
        refused = customer.do_not_contact_since
        day = full_day_text(words, refused) if refused else ""
        asked = words.translate("customers", "Asked on {day} not to be contacted.").format(day=day)
        self._refused.tell(words.translate("customers", "Do not contact"), asked if refused else "")
        good = customer.good_phones
        number = good[0].grouped if good else words.translate("customers", "No number that works")
        self._reach.tell(number, reach_text(words, customer))
        self._show_other_phones()
        is_reached = may_contact(self._desk.shop, customer)
        self.contact_button.setVisible(is_reached and bool(good or customer.email))
        self.message_button.setVisible(bool(good or customer.email))
        self._fit_ways()
        self._email.tell(customer.email)
        self._address.tell(customer.address)
        months = customer.keep_in_touch_months
        kept = words.counting(months).translate("customers", "We keep in touch every %n months", None, 1)
        self._touch.tell(kept if months else "")
        self._birthday.tell(birthday_text(words, customer.birthday) if customer.birthday else "")
        self._language.tell(LANGUAGE_NAMES.get(customer.language, ""))
        lines = (self._email, self._address, self._birthday, self._language, self._touch)
        self._line.setVisible(bool(self._others.count()) or any(told.label.text() for told in lines))
        self._consents.show_facts(facts)
        self._show_qr()

    def show_contact(self) -> None:
        """The code that puts her into the contacts of the phone that scans it; nobody's who asked not to be reached."""
        if self.contact_button.isHidden():
            return
        from shop_crm.ui.dialogs.code_dialog import Code, CodeDialog  # the card shows without it

        words, customer = self._desk.words, self._customer
        told = words.translate(
            "message", "Hold the shop's phone before the code: it offers to keep name, number and e-mail as a contact."
        )
        code = Code(name="contact", label=words.translate("message", "Contact"), text=address_card(customer), told=told)
        number = customer.good_phones[0].grouped if customer.good_phones else customer.email
        CodeDialog(self._desk, customer.spoken_name, number, [code], self.window()).open()

    def _make_ways(self) -> FlowBox:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = FlowBox(8, fills=True)
        self.message_button = Button(theme, translate("message", "Message"), icon="send", key="T", height=TARGET)
        self.message_button.setObjectName("write_message")
        self.contact_button = Button(theme, translate("message", "To a phone"), icon="qr-code", key="V", height=TARGET)
        self.contact_button.setObjectName("contact_code")
        self.contact_button.setToolTip(translate("message", "A code that puts this customer into a phone's contacts"))
        self.contact_button.clicked.connect(self.show_contact)
        for button in (self.message_button, self.contact_button):
            button.setMinimumWidth(button.sizeHint().width())  # rather a second row than a key that is not drawn
            box.flow.addWidget(button)
        return box

    def _fit_ways(self) -> None:
        """In what scrolls, a box layout gives a row that breaks now and then too little room for its second line."""
        around = self.rows.contentsMargins()
        self._ways.setFixedHeight(
            self._ways.heightForWidth(self.contentsRect().width() - around.left() - around.right())
        )

    def settle(self) -> None:
        """Drawing the code loads its library: after the first window is on the screen."""
        self._is_settled = True
        self._show_qr()

    def _show_other_phones(self) -> None:
        empty(self._others)
        translate = self._desk.words.translate
        first = self._customer.good_phones[:1]
        for phone in self._customer.phones:
            if phone in first:
                continue
            told = phone.grouped
            if phone.is_bad:
                told = translate("customers", "{phone}: wrong number").format(phone=phone.grouped)
            row = IconLine(
                self._desk.theme,
                "phone-off" if phone.is_bad else "phone",
                "red" if phone.is_bad else "text_3",
                "text_2" if phone.is_bad else "text",
            )
            row.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._others.addWidget(row)
            row.tell(told)

    def _show_qr(self) -> None:
        if self._is_settled:
            good = self._customer.good_phones if may_call(self._desk.shop, self._customer) else ()
            self._reach.show_code(good[0] if good else None, self._dial_told)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_ways()


class ConsentLines(QWidget):
    """What she allows, when she said so and to whom; and on which days she wants a greeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_facts(self, facts: CardFacts) -> None:
        """Show what this customer answered; nothing where she was never asked."""
        empty(self._rows)
        words, today = self._desk.words, self._desk.shop.today
        told = [
            (answer.is_given, answer_text(words, answer, today))
            for kind in (ConsentKind.CONTACT, ConsentKind.SERVICE, ConsentKind.OFFERS)
            if (answer := facts.answers.get(kind)) is not None
        ]
        if facts.greetings:
            told.append((True, greetings_text(words, facts.greetings)))
        if told:
            self._rows.addWidget(line())
        for is_given, text in told:
            row = IconLine(self._desk.theme, *(("circle-check", "green") if is_given else ("circle-x", "text_3")))
            self._rows.addWidget(row)
            row.tell(text)
        self.setVisible(bool(told))


class Figure(Card):
    """One figure, and what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__(padding=16, spacing=2)
        self.figure = Label("", Type.SECTION, wraps=True)
        self.figure.setObjectName(name)
        self.told = Label("", Type.SMALL, "text_2", wraps=True)
        self.rows.addWidget(self.figure)
        self.rows.addWidget(self.told)

    def tell(self, figure: str, told: str, tone: str = "text") -> None:
        """Show this figure; nothing hides the card."""
        self.figure.setText(figure)
        self.figure.show_tone(tone)
        self.told.setText(told)
        self.setVisible(bool(figure))
