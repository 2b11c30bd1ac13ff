"""The strip beside Save: what keeping the sale will bring about, and why, in whole sentences (look.md)."""

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from shop_crm.domain.customers import Customer
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import counter
from shop_crm.services.circle import to_thank
from shop_crm.services.customers import may_call, refuses_calls
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Label
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import full_day_text, weekday_text
from shop_crm.words.labels import plan_label, question


class PlanLine(QFrame):
    """Tells while typing; holds the Save button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._thanks = ""
        theme = desk.theme
        self.setProperty("soft", "action")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 16, 12)
        row.setSpacing(16)
        told = QVBoxLayout()
        told.setSpacing(2)
        self.plan = Label("", Type.NAME, "on_soft", wraps=True)
        self.plan.setObjectName("plan")
        self.then = Label("", Type.SMALL, "text_2", wraps=True)
        told.addWidget(self.plan)
        told.addWidget(self.then)
        row.addLayout(told, 1)
        words = desk.words.translate("counter", "Save")
        self.save = Button(theme, words, kind=Kind.PRIMARY, icon="check", key="Ctrl Enter", height=44)
        self.save.setObjectName("save")
        self.save.setAutoDefault(True)  # Enter presses it, where Enter has led to it
        row.addWidget(self.save)
        self.setMinimumHeight(theme.px(72))

    def outlook(
        self, lines: tuple[Line, ...], day: date, customer: Customer | None, sender_id: int = 0
    ) -> tuple[Line, ...]:
        """Say what would be planned for these lines, and for who sent their customer; gives those a plan is about."""
        words = self._desk.words
        if self._desk.shop.only_looks is not None:
            self.save.setEnabled(False)
            self._tell(
                words.translate("counter", "Nothing can be saved here: you can only look at this shop."),
                words.translate("counter", "The line at the top says why, and what to do."),
            )
            return ()
        thanked = to_thank(self._desk.shop, customer or Customer(), sender_id, day) if sender_id and lines else None
        self._thanks = (
            words.translate("counter", "We thank {name}, who sent them.").format(name=thanked.spoken_name)
            if thanked
            else ""
        )
        if not lines:
            self._tell(
                words.translate("counter", "What is bought, and for how much?"),
                words.translate("counter", "Enter goes on; on an empty new line it saves."),
            )
            return ()
        purchase = Purchase(customer_id=customer.id if customer else 0, day=day, lines=lines)
        plan, planned = counter.preview(self._desk.shop, purchase)
        if plan is None:
            told = words.translate("counter", "An everyday purchase: no call is planned.")
            if thanked:
                told = words.translate("counter", "An everyday purchase: there is no call about it.")
            self._tell(told, "")
            return ()
        if customer is not None and not may_call(self._desk.shop, customer):
            why = words.translate("counter", "Somebody at this number asked not to be contacted.")
            if refuses_calls(self._desk.shop, customer):
                why = words.translate("counter", "They do not want calls about what they bought.")
            self._tell(words.translate("counter", "No call is planned."), why)
            return ()
        about = {
            "plan": plan_label(words, plan),
            "amount": amount_text(purchase.amount, self._desk.shop.settings.currency),
        }
        if not planned:
            self._tell(
                words.translate("counter", "{plan}, {amount}: its days for a call are over.").format(**about), ""
            )
            return ()
        first, later = planned[0], planned[1:]
        if first.is_held:
            self._tell(
                words.translate("counter", "{plan}, {amount}: we call once the open complaint is solved.").format(
                    **about
                ),
                "",
            )
            return counter.flagged(self._desk.shop, purchase)
        about["day"] = weekday_text(words, first.planned_on, self._desk.shop.today)
        days = ", ".join(full_day_text(words, each.planned_on) for each in later)
        more = words.translate("counter", "Then on {days}.").format(days=days) if days else ""
        none = "" if customer and customer.good_phones else words.translate("counter", "There is no phone number yet.")
        self._tell(
            words.translate("counter", "{plan}, {amount}: we call on {day}.").format(**about),
            " ".join(filter(None, (question(words, first.ask_code, first.ask), more, none))),
        )
        return counter.flagged(self._desk.shop, purchase)

    def _tell(self, plan: str, then: str) -> None:
        self.plan.setText(plan)
        told = " ".join(filter(None, (then, self._thanks)))
        self.then.setText(told)
        self.then.setVisible(bool(told))
