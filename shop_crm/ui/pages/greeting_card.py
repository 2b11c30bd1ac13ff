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
from shop_crm.words.counter_greeting import (
    away_text,
    birthday_text,
    circle_text,
    here_text,
    house_text,
    mattered_text,
    opening_text,
    promise_text,
    said_text,
)
from shop_crm.words.customers import known_text
from shop_crm.words.days import day_text
from shop_crm.words.done import refused_text

_MOST_HERE = 2
"""So many wishes that are here are told; who has more is told the newest."""


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
        self._house = IconLine(theme, "users", text_tone="text_2")
        self._birthday = IconLine(theme, "sparkles", "plum", "plum")
        self._away = IconLine(theme, "clock", "amber", "amber")
        self._silent = SoftBox("red", "red")
        self._complaint = SoftBox("red", "red")
        self._promise = SoftBox("plum", "plum")
        self._say = SoftBox("action", "on_soft")
        self._mattered = Label("", Type.SMALL, "text_2", wraps=True)
        self._mattered.setObjectName("mattered")
        self._say.rows.addWidget(self._mattered)
        self._wish = SoftBox("green", "green")
        self._lines = (self._house, self._birthday, self._away)
        self._boxes = (self._silent, self._complaint, self._promise, self._say, self._wish)
        for first in (*self._lines, *self._boxes):
            self.rows.addWidget(first)
        self._line = line()
        self.rows.addWidget(self._line)
        self._before = Label(translate("counter", "Before"), Type.SMALL_STRONG, "text_2")
        self.rows.addWidget(self._before)
        self._past = [IconLine(theme, "shopping-bag") for _ in range(3)]
        self._wishes = IconLine(theme, "heart", "plum")
        self._said = IconLine(theme, "quote", "plum")
        self._circle = IconLine(theme, "user-plus", "blue")
        self._beneath = (*self._past, self._wishes, self._said, self._circle)
        for each in self._beneath:
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
        words = [*self._lines, *self._boxes]
        past = [self._before, *self._beneath]
        order = [*words, self._line, *past] if is_beside else [*past, self._line, *words]
        for place, widget in enumerate(order):
            self.rows.removeWidget(widget)
            self.rows.insertWidget(1 + place, widget)
        self.rows.removeWidget(self.complaint_button)
        if is_beside:
            self._top.removeWidget(self._buttons)
            self.rows.addWidget(self.complaint_button)
            self.rows.addWidget(self._buttons)
        else:
            self.rows.removeWidget(self._buttons)
            self._top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
            self.rows.insertWidget(1, self.complaint_button)

    def greet(self, greeting: Greeting | None) -> None:
        """Show this customer; None while nobody is recognised."""
        for label in self.findChildren(Label):
            label.setVisible(greeting is not None)
        for widget in (self._who.initials, self._line, self.complaint_button, self.card_button, self.other_button):
            widget.setVisible(greeting is not None)
        words = self._desk.words
        if greeting is None:
            for box in self._boxes:
                box.tell("", "")
            for each in (*self._lines, *self._beneath):
                each.tell("")
            self._say.heading.show()
            self._say.body.show()
            self._mattered.hide()
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
        names = ", ".join(each.spoken_name for each in greeting.house)
        self._house.tell(words.translate("counter", "Same house: {names}").format(names=names) if names else "")
        gap, last = bought.median_gap_days, bought.last_visit
        is_missed = greeting.is_missed and gap is not None and last is not None
        self._away.tell(away_text(words, gap, last, today) if is_missed else "")  # type: ignore[arg-type]
        silent = words.translate("counter", "Asked not to be contacted: no call is planned, whatever is bought.")
        if greeting.refuses_calls:
            silent = refused_text(words)
        self._silent.tell(words.translate("counter", "No calls"), "" if greeting.may_be_contacted else silent)
        self._tell_complaint(greeting)
        self._tell_promise(greeting)
        self._tell_what_to_say(greeting)
        self._tell_wishes(greeting)
        self._birthday.tell(birthday_text(words, greeting.birthday_on, today) if greeting.birthday_on else "")
        past = [*greeting.purchases[: greeting.talk.past], None, None, None][: len(self._past)]
        for each, purchase in zip(self._past, past, strict=True):
            each.tell(self._purchase(purchase) if purchase else "")
        self._said.tell(said_text(words, greeting.talk, today))
        self._circle.tell(circle_text(words, greeting.sender, greeting.sent) if greeting.talk.past else "")
        has_past = any(not each.isHidden() for each in self._beneath)
        self._before.setVisible(has_past)
        self._line.setVisible(has_past)

    def _tell_complaint(self, greeting: Greeting) -> None:
        words, today, complaint = self._desk.words, self._desk.shop.today, greeting.complaint
        waits = greeting.house_waits
        told = [f"“{complaint.said}”"] if complaint else []
        if waits and waits.complaint:
            told.append(house_text(words, waits, today))
        heading = words.translate("counter", "Open complaint in this house")
        if complaint:
            heading = words.translate("counter", "Open complaint, {day}").format(
                day=day_text(words, complaint.day, today)
            )
        self._complaint.tell(heading, "\n".join(told))

    def _tell_promise(self, greeting: Greeting) -> None:
        words, promise, waits = self._desk.words, greeting.promise, greeting.house_waits
        told = [promise_text(words, promise)] if promise else []
        if waits and waits.promise and not waits.complaint:
            told.append(house_text(words, waits, self._desk.shop.today))
        self._promise.tell(words.translate("counter", "Our promise"), "\n".join(told))

    def _tell_what_to_say(self, greeting: Greeting) -> None:
        words, today, talk = self._desk.words, self._desk.shop.today, greeting.talk
        here = next(iter(greeting.wishes_here), None)
        wish = (here.product or here.said) if here else ""
        self._say.tell(words.translate("counter", "Say"), opening_text(words, greeting.customer, talk, wish))
        mattered = mattered_text(words, talk, today)
        self._mattered.setText(mattered)
        self._mattered.setVisible(bool(mattered))

    def _tell_wishes(self, greeting: Greeting) -> None:
        words, shop = self._desk.words, self._desk.shop
        here = greeting.wishes_here[:_MOST_HERE]
        told = "\n".join(here_text(words, each, shop.settings.currency, shop.today) for each in here)
        count = words.counting(len(greeting.wishes_here))
        self._wish.tell(count.translate("counter", "%n wishes are here", None, 1), told)
        more = ", ".join(f"“{wish}”" for wish in greeting.talk.more_wishes[:2])
        told = words.translate("counter", "Also asked for {wishes}")
        if not greeting.talk.wish:
            told = words.translate("counter", "Asked for {wishes}")
        self._wishes.tell(told.format(wishes=more) if more else "")

    def _purchase(self, purchase: Purchase) -> str:
        words, today = self._desk.words, self._desk.shop.today
        return words.translate("counter", "{item}, {amount} · {day}").format(
            item=" + ".join(line.item for line in purchase.kept_lines),
            amount=amount_text(purchase.kept_amount, self._desk.shop.settings.currency),
            day=day_text(words, purchase.day, today),
        )
