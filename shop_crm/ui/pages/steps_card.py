"""What was done about a complaint, step by step."""

from PySide6.QtWidgets import QVBoxLayout

from shop_crm.domain.complaints import StepKind
from shop_crm.services.complaints import Unhappy
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.person import IconLine
from shop_crm.words.complaints import heard_text, step_day_text, step_text

_SIGNS = {
    StepKind.DONE: ("package-check", "text_3"),
    StepKind.CLOSED: ("smile", "green"),
    StepKind.REOPENED: ("triangle-alert", "red"),
    StepKind.SATISFIED: ("shield-check", "green"),
    StepKind.RETURNED: ("undo-2", "text_3"),
    StepKind.EXCHANGED: ("arrow-left-right", "text_3"),
}


class StepsCard(Card):
    """The steps from the latest back to when it was heard: what was done last is seen without scrolling."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=8)
        self._desk = desk
        translate = desk.words.translate
        self.rows.addWidget(Label(translate("complaints", "Steps"), Type.SMALL_STRONG, "text_2"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(6)
        self.rows.addLayout(self._steps)
        self._heard = IconLine(desk.theme, "message-square-warning")
        self.rows.addWidget(self._heard)

    def show_complaint(self, unhappy: Unhappy) -> None:
        """Show the steps of this one."""
        words, theme, today = self._desk.words, self._desk.theme, self._desk.shop.today
        self._heard.tell(heard_text(words, unhappy.complaint))
        empty(self._steps)
        for step in reversed(unhappy.steps):
            icon, tone = _SIGNS[step.kind]
            told = IconLine(theme, icon, tone)
            self._steps.addWidget(told)  # first: what is shown before it has a place is a window of its own
            told.tell(step_text(words, step))
            told.add_aside(step_day_text(words, step, today))
