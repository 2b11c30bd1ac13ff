"""Whom we miss, beside the list of all customers: looked for in the background, and what to do about each."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.rhythm import Missed, leave_missed, missed, plan_missed_call
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.looking import Looking
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.calls import rhythm_text
from shop_crm.words.done import left_text, planned_call_text
from shop_crm.words.errors import sentence

SHOWN = 100
"""The dearest so many; who is called makes room for the next."""


class MissedPeople(FlowBox):
    """The two things that can be done with the chosen one; `wanted` asks the page whom that is."""

    found = Signal()
    """Those who are missed are others now."""
    wanted = Signal(object)
    """A verb to be called with the id of the chosen customer."""
    done = Signal(str, int)

    def __init__(self, desk: Desk, worker: Callable[[], Background]) -> None:
        super().__init__(8)
        self._desk = desk
        self._people: dict[int, Missed] = {}
        # It goes through every purchase.
        self._looking = Looking(desk, worker, lambda shop, progress: missed(shop, SHOWN), self)
        self._looking.found.connect(self._on_found)
        self.is_known = False
        """Whether they were looked for at all."""
        translate = desk.words.translate
        call = Button(
            desk.theme, translate("customers", "Plan a call"), kind=Kind.PRIMARY, icon="phone-call", key="Ctrl ↵"
        )
        call.setObjectName("plan_call")
        call.clicked.connect(lambda: self.wanted.emit(self.plan))
        later = Button(desk.theme, translate("customers", "Not now"), icon="clock", key="Del")
        later.setObjectName("not_now")
        later.clicked.connect(lambda: self.wanted.emit(self.leave))
        for button in (call, later):
            self.flow.addWidget(button)

    @property
    def ids(self) -> list[int]:
        """Who is missed, dearest first."""
        return list(self._people)

    def about(self) -> dict[int, str]:
        """Why each is missed: her usual gap, the present one, and what she bought last."""
        words = self._desk.words
        told = {}
        for id, one in self._people.items():
            bought = one.last_purchase.lines if one.last_purchase else ()
            parts = (rhythm_text(words, one.usual_gap_days, one.days_away), ", ".join(line.item for line in bought))
            told[id] = " · ".join(filter(None, parts))
        return told

    def look(self) -> None:
        """Look for them; those who are listed stay until it is known anew."""
        self._looking.begin()

    def plan(self, customer_id: int) -> None:
        """A call to her, today or on the next open day."""
        shop, words = self._desk.shop, self._desk.words
        name = self._people[customer_id].customer.spoken_name
        try:
            planned = plan_missed_call(shop, customer_id)
        except ShopError as error:
            self.done.emit(sentence(words, error), 0)
            return
        self._let_go(customer_id)
        self.done.emit(planned_call_text(words, name, planned, shop.today), history.last_step(shop))

    def leave(self, customer_id: int) -> None:
        """Not now, nor in the coming months."""
        name = self._people[customer_id].customer.spoken_name
        leave_missed(self._desk.shop, customer_id)
        self._let_go(customer_id)
        self.done.emit(left_text(self._desk.words, name), history.last_step(self._desk.shop))

    def _let_go(self, customer_id: int) -> None:
        self._people.pop(customer_id, None)
        self.found.emit()

    def _on_found(self, people: list[Missed]) -> None:
        self._people = {one.customer.id: one for one in people}
        self.is_known = True
        self.found.emit()
