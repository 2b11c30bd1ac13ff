"""Who stands at the counter: what to say first, what is open between us, what came before (look.md, domain.md 7)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shop_crm.domain.purchases import Purchase
from shop_crm.services.counter import Greeting
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Card, Label, SoftBox, line
from shop_crm.ui.widgets.person import IconLine, PersonHead
from shop_crm.words.amounts import amount_text
from shop_crm.words.customers import known_text
from shop_crm.words.days import day_text, full_day_text, time_text


class GreetingCard(Card):
    """The card beside the sale."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=20, spacing=10)
        self._desk = desk
        self.setObjectName("greeting")
        theme, translate = desk.theme, desk.words.translate
        self._who = PersonHead(theme)
        self._top = QHBoxLayout()
        self._top.setSpacing(14)
        self._top.addLayout(self._who, 1)
        self.rows.addLayout(self._top)
        self._silent = SoftBox("red", "red")
        self._complaint = SoftBox("red", "red")
        self._promise = SoftBox("plum", "plum")
        self._say = SoftBox("action", "on_soft")
        self._wish = SoftBox("green", "green")
        for box in (self._silent, self._complaint, self._promise, self._say, self._wish):
            self.rows.addWidget(box)
        self._line = line()
        self.rows.addWidget(self._line)
        self._before = Label(translate("counter", "Before"), Type.SMALL_STRONG, "text_2")
        self.rows.addWidget(self._before)
        self._past = [IconLine(theme, "shopping-bag") for _ in range(3)]
        self._said = IconLine(theme, "quote", "plum")
        for each in (*self._past, self._said):
            self.rows.addWidget(each)
        self.rows.addStretch(1)
        self.complaint_button = Button(
            theme, translate("complaints", "Note a complaint"), icon="message-square-warning"
        )
        self.complaint_button.setObjectName("note_complaint")
        self.rows.addWidget(self.complaint_button)
        self._buttons = QWidget()
        foot = QHBoxLayout(self._buttons)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        self.card_button = Button(theme, translate("counter", "Card"), icon="user")
        self.card_button.setObjectName("open_card")
        self.other_button = Button(theme, translate("counter", "Somebody else"), icon="x", key="Esc")
        self.other_button.setObjectName("somebody_else")
        foot.addWidget(self.card_button, 1)
        foot.addWidget(self.other_button, 1)
        self.rows.addWidget(self._buttons)
        self.greet(None)

    def stand_beside(self, is_beside: bool) -> None:
        """Beside the sale, its buttons at the foot; or in it, what to say next to the goods, buttons at the top."""
        words = [self._silent, self._complaint, self._promise, self._say, self._wish]
        past = [self._before, *self._past, self._said]
        order = [*words, self._line, *past] if is_beside else [*past, self._line, *words]
        for place, widget in enumerate(order):
            self.rows.removeWidget(widget)
            self.rows.insertWidget(1 + place, widget)
        if is_beside:
            self._top.removeWidget(self._buttons)
            self.rows.addWidget(self._buttons)
        else:
            self.rows.removeWidget(self._buttons)
            self._top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def greet(self, greeting: Greeting | None) -> None:
        """Show this customer; None while nobody is recognised."""
        for label in self.findChildren(Label):
            label.setVisible(greeting is not None)
        for widget in (self._who.initials, self._line, self.complaint_button, self.card_button, self.other_button):
            widget.setVisible(greeting is not None)
        words = self._desk.words
        if greeting is None:
            for box in (self._silent, self._complaint, self._promise, self._wish):
                box.tell("", "")
            for each in (*self._past, self._said):
                each.tell("")
            self._say.heading.show()
            self._say.body.show()
            self._say.tell(
                words.translate("counter", "Who is it?"),
                words.translate("counter", "Type a piece of the name or the last digits of the phone."),
            )
            return
        self._tell(greeting)

    def _tell(self, greeting: Greeting) -> None:
        words, today = self._desk.words, self._desk.shop.today
        currency = self._desk.shop.settings.currency
        bought = greeting.bought
        self._who.show_person(greeting.customer.name, greeting.customer.spoken_name)
        self._who.about.setText(known_text(words, bought.since, bought.purchases, bought.amount, currency))
        silent = words.translate("counter", "Asked not to be contacted: no call is planned, whatever is bought.")
        self._silent.tell(words.translate("counter", "No calls"), "" if greeting.may_be_contacted else silent)
        complaint = greeting.complaint
        told = words.translate("counter", "Open complaint, {day}")
        self._complaint.tell(
            told.format(day=day_text(words, complaint.day, today)) if complaint else "",
            f"“{complaint.said}”" if complaint else "",
        )
        self._tell_promise(greeting)
        self._say.tell(words.translate("counter", "Say"), self._greeting(greeting))
        wishes = "\n".join(f"“{wish.said}”" for wish in greeting.wishes[:3])
        self._wish.tell(words.translate("counter", "Wishes for"), wishes)
        for each, purchase in zip(self._past, [*greeting.purchases[:3], None, None, None][:3], strict=True):
            each.tell(self._purchase(purchase) if purchase else "")
        said = ""
        if greeting.last_said and greeting.last_said_on:
            said = f"“{greeting.last_said}” · {day_text(words, greeting.last_said_on, today)}"
        self._said.tell(said)
        self._before.setVisible(bool(greeting.purchases or said))
        self._line.setVisible(bool(greeting.purchases or said))

    def _tell_promise(self, greeting: Greeting) -> None:
        words, promise = self._desk.words, greeting.promise
        if promise is None:
            self._promise.tell("", "")
            return
        day = full_day_text(words, promise.due)
        if promise.at_time:
            day = f"{day} {time_text(promise.at_time)}"
        told = words.translate("counter", "We promised a call on {day}.")
        self._promise.tell(words.translate("counter", "Our promise"), told.format(day=day))

    def _greeting(self, greeting: Greeting) -> str:
        """One line to say: the dearest of what was bought last, for that is what mattered."""
        words, today = self._desk.words, self._desk.shop.today
        lines = [(line.kept_amount, line.item, each.day) for each in greeting.purchases for line in each.kept_lines]
        if not lines:
            return words.translate("counter", "“Welcome! What are you looking for?”")
        _, item, day = max(lines)
        return words.translate("counter", "“How is the {item}?” (bought {day})").format(
            item=item, day=day_text(words, day, today)
        )

    def _purchase(self, purchase: Purchase) -> str:
        words, today = self._desk.words, self._desk.shop.today
        return words.translate("counter", "{item}, {amount} · {day}").format(
            item=" + ".join(line.item for line in purchase.kept_lines),
            amount=amount_text(purchase.kept_amount, self._desk.shop.settings.currency),
            day=day_text(words, purchase.day, today),
        )
