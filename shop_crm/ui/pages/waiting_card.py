"""Beside the catch-up: whom the chosen call is for, why it was planned, their last words, and what to do with it."""

from PySide6.QtWidgets import QSizePolicy

from shop_crm.domain.calls import Call
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, SoftBox, line
from shop_crm.ui.widgets.person import PersonHead
from shop_crm.ui.widgets.scroll_card import ScrollCard
from shop_crm.words.calls import why
from shop_crm.words.timeline import quoted


class WaitingCard(ScrollCard):
    """One call of the catch-up; what has waited too long is kept or let go here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        theme, translate = desk.theme, desk.words.translate
        self.setObjectName("waiting_card")
        rows = self.inside
        self._who = PersonHead(theme)
        rows.addLayout(self._who)
        self._old = SoftBox("amber", "amber")
        rows.addWidget(self._old)
        self._why = Label("", Type.BODY, "text_2", wraps=True)
        rows.addWidget(self._why)
        self._line = line()
        rows.addWidget(self._line)
        self._last_head = Label(translate("catch up", "What they said last"), Type.SMALL_STRONG, "text_2", wraps=True)
        self._last = Label("", Type.BODY, wraps=True)
        rows.addWidget(self._last_head)
        rows.addWidget(self._last)
        rows.addStretch(1)
        self.keep = Button(theme, translate("catch up", "Keep"), icon="calendar-check", key="K")
        self.keep.setObjectName("keep")
        self.keep.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.let_go = Button(theme, translate("catch up", "Let go"), icon="x", key="L")
        self.let_go.setObjectName("let_go")
        self.let_go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.let_all_go = Button(theme, "", kind=Kind.QUIET, key="Shift L")
        self.let_all_go.setObjectName("let_all_go")
        self._choice = FlowBox(theme.px(6), fills=True)
        for button in (self.keep, self.let_go):
            self._choice.flow.addWidget(button)
        self.foot.addWidget(self._choice)
        self.foot.addWidget(self.let_all_go)

    def show_call(self, call: Call | None, expired: int) -> None:
        """Show this call; `expired` says how many have waited too long when it is one of them, 0 otherwise."""
        self.setVisible(call is not None)
        if call is None:
            return
        desk, words, today = self._desk, self._desk.words, self._desk.shop.today
        currency = desk.shop.settings.currency
        self._who.show_person(call.customer.name, call.customer.spoken_name)
        phones = call.customer.good_phones
        self._who.about.setText(phones[0].grouped if phones else words.translate("today", "no phone number"))
        late = words.counting(call.days_late(today)).translate("catch up", "It was due %n days ago.", None, 1)
        self._old.tell(words.translate("catch up", "Is it still worth a call?"), late if expired else "")
        self._why.setText("\n".join(why(words, call.whose(reason), reason, currency, today) for reason in call.reasons))
        for widget in (self._line, self._last_head, self._last):
            widget.setVisible(bool(call.last_said))
        self._last.setText(quoted(call.last_said))
        self._choice.setVisible(bool(expired))
        self.let_all_go.setVisible(expired > 1)
        self.let_all_go.say(words.counting(expired).translate("catch up", "Let all %n go", None, 1))
