"""The card beside the call list: who, how to reach them, why, what to ask, what they last said (look.md)."""

from datetime import date, time

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from shop_crm.domain.calls import Call
from shop_crm.domain.follow_ups import Outcome
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.label import Label, SoftBox, line
from shop_crm.ui.widgets.person import IconLine, PersonHead, Reach
from shop_crm.ui.widgets.scroll_card import ScrollCard
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import attempts_text, best_time_text, why
from shop_crm.words.customers import known_text
from shop_crm.words.days import closed_text, day_text, time_text, weekday_text
from shop_crm.words.labels import label, question
from shop_crm.words.timeline import quoted

_LOW = 400
"""A card that is lower than this at 100 % begins with what to ask: the row beside it has the name and the number."""


class CallCard(ScrollCard):
    """What a good colleague would whisper, and the place for today's words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._call: Call | None = None
        self._is_settled, self._is_low = False, False
        theme, translate = desk.theme, desk.words.translate
        self.setObjectName("call_card")
        self._head()
        self._complaint = SoftBox("red", "red")
        self.right_button = Button(
            theme, translate("complaints", "Make it right"), kind=Kind.BAD, icon="handshake", key="F5"
        )
        self.right_button.setObjectName("make_right")
        self._questions = SoftBox("action", "on_soft")
        self._why = Label("", Type.SMALL, "text_2", wraps=True)
        self._last_head = Label("", Type.SMALL_STRONG, "text_2", wraps=True)
        self._last = Label("", Type.BODY, "text", wraps=True)
        self._tries = IconLine(theme, "phone-missed")
        self._wish = IconLine(theme, "heart", "plum")
        self._before = IconLine(theme, "history")
        self._below = line()
        for widget in (
            self._complaint,
            self.right_button,
            self._questions,
            self._why,
            self._below,
            self._last_head,
            self._last,
        ):
            self.inside.addWidget(widget)
        for known in (self._tries, self._wish, self._before):
            self.inside.addWidget(known)
        self.inside.addStretch(1)
        self.when = Line(
            theme,
            icon="clock",
            hint=translate("today", "tue 10:00, tomorrow, 24 nov 16:00"),
            short=translate("today", "tue 10:00"),
        )
        self.when.setObjectName("when")
        self._when = Field(translate("today", "When shall we call back?"), self.when)
        self.words = Line(
            theme,
            key="F9",
            hint=translate("today", "Write it in their own words"),
            short=translate("today", "Their own words"),
        )
        self.words.setObjectName("said")
        self.words.setMaxLength(4000)
        self._words = Field(translate("today", "What did they say?"), self.words)
        self.foot.addWidget(self._when)
        self.foot.addWidget(self._words)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.open_button = Button(theme, translate("today", "Open card"), icon="user", key="Enter")
        self.open_button.setObjectName("open_card")
        self.book_button = Button(theme, "", kind=Kind.PRIMARY, icon="check", key="Enter")
        self.book_button.setObjectName("book")
        self.message_button = Button(theme, translate("message", "Message"), icon="send", key="T")
        self.message_button.setObjectName("write_message")
        foot.addWidget(self.open_button, 1)
        foot.addWidget(self.message_button, 1)
        foot.addWidget(self.book_button, 1)
        self.foot.addLayout(foot)
        self.ask(None)

    def show_call(self, call: Call | None) -> None:
        """Whisper about this call."""
        self._call = call
        self.setVisible(call is not None)
        self.tell("")
        if call is None:
            return
        desk, words, today = self._desk, self._desk.words, self._desk.shop.today
        currency = desk.shop.settings.currency
        customer = call.customer
        self._who.show_person(customer.name, customer.spoken_name)
        phones = customer.good_phones
        others = [phone.grouped for phone in phones[1:]]
        told = words.translate("today", "Best time: {when}").format(when=best_time_text(words, call))
        number = phones[0].grouped if phones else words.translate("today", "no phone number")
        kind, tone = (Type.PHONE, "text") if phones else (Type.PLAIN_NAME, "text_2")
        self._reach.tell(number, " · ".join([told, *others]), kind, tone)
        self._show_more()
        self._complaint.tell(words.translate("today", "Complaint open"), quoted(call.open_complaint))
        self.right_button.setVisible(bool(call.open_complaint))
        asked = dict.fromkeys(
            question(words, reason.follow_up.ask_code, reason.follow_up.ask) for reason in call.reasons
        )
        self._questions.tell(words.translate("today", "Ask"), "\n".join(filter(None, asked)))
        self._why.setText("\n".join(why(words, call.whose(reason), reason, currency, today) for reason in call.reasons))
        self._show_last(call)
        self._tries.tell(attempts_text(words, call, today))
        self._show_line()

    def settle(self) -> None:
        """Show all from now on: the first window was shown without what takes longer to load."""
        self._is_settled = True
        self._show_more()

    def _show_more(self) -> None:
        """The code to dial, what she is to us, her wishes, what she bought before."""
        call = self._call
        if not self._is_settled or call is None:
            return
        from shop_crm.services.counter import greet  # the first window shows without it

        self._show_qr(call)
        desk, words, today = self._desk, self._desk.words, self._desk.shop.today
        currency = desk.shop.settings.currency
        known = greet(desk.shop, call.customer.id)
        bought = known.bought
        self._who.about.setText(known_text(words, bought.since, bought.purchases, bought.amount, currency))
        self._wish.tell("\n".join(quoted(wish.said) for wish in known.wishes))
        named = {reason.purchase.id for reason in call.reasons if reason.purchase}
        before = [
            f"{purchase.lines[0].item}, {amount_text(purchase.kept_amount, currency)}, "
            f"{day_text(words, purchase.day, today)}"
            for purchase in known.purchases
            if purchase.id not in named
        ]
        self._before.tell("\n".join(before))
        self._show_line()

    def _show_line(self) -> None:
        """Only where something stands beneath it."""
        beneath = (self._last, self._tries, self._wish, self._before)
        self._below.setVisible(any(not one.isHidden() for one in beneath))

    def tell(self, told: str, *, at_when: bool = False) -> None:
        """One sentence beneath the field that it is about; "" takes it back."""
        self._when.tell(told if at_when else "")
        self._words.tell("" if at_when else told)

    def ask(self, outcome: Outcome | None) -> None:
        """Ask for what this outcome needs; None asks for nothing."""
        translate = self._desk.words.translate
        self._when.setVisible(outcome is Outcome.CALL_BACK)
        self.book_button.setVisible(outcome is not None)
        self.open_button.setVisible(outcome is None)
        self.message_button.setVisible(outcome is None)
        self.tell("")
        if outcome is None:
            self.when.clear()
            return
        verbs = {
            Outcome.PROBLEM: translate("today", "Open a complaint"),
            Outcome.WANTS: translate("today", "Note the wish"),
            Outcome.CALL_BACK: translate("today", "Promise the call"),
        }
        self.book_button.say(verbs.get(outcome) or label(self._desk.words, outcome))
        if outcome is Outcome.CALL_BACK:
            self.when.setFocus()
        else:
            self._words.tell(translate("today", "Write down what they said, then press Enter."), "on_soft")
            self.words.setFocus()

    def echo_promise(self, day: date, clock: time | None) -> None:
        """Say how the typed day was understood."""
        words = self._desk.words
        told = weekday_text(words, day, self._desk.shop.today)
        if clock:
            told = f"{told} {time_text(clock)}"
        if reason := closed_text(words, self._desk.shop.settings.calendar, day):
            told = words.translate("today", "{day}: the shop is closed that day ({why})").format(day=told, why=reason)
        self._when.tell(told, "on_soft")

    def _head(self) -> None:
        theme = self._desk.theme
        self._who = PersonHead(theme)
        self.inside.addLayout(self._who)
        self._reach = Reach(theme)
        self.inside.addWidget(self._reach)
        self.inside.addWidget(line())

    def _show_qr(self, call: Call) -> None:
        phones = call.customer.good_phones
        told = self._desk.words.translate("today", "Hold a phone's camera here to dial")
        self._reach.show_code(phones[0] if phones else None, told)

    def _show_last(self, call: Call) -> None:
        words, today = self._desk.words, self._desk.shop.today
        said = call.last_said
        spoken = next((contact.at.date() for contact in call.contacts if contact.said), None)
        if spoken is None:
            spoken = next(
                (reason.purchase.day for reason in call.reasons if reason.purchase and reason.purchase.said), None
            )
        told = words.translate("today", "Last time they said · {day}")
        self._last_head.setText(told.format(day=day_text(words, spoken, today)) if spoken else "")
        self._last_head.setVisible(bool(said))
        self._last.setText(quoted(said))
        self._last.setVisible(bool(said))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < self._desk.theme.px(_LOW)
        if is_low is not self._is_low:
            self._is_low = is_low
            self.inside.removeWidget(self._questions)
            self.inside.insertWidget(0 if is_low else self.inside.indexOf(self._why), self._questions)
