"""The complaint in front of her: her words first and large, how it is made right, what it is worth (look.md)."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.complaints import Severity, StepKind
from shop_crm.errors import ShopError
from shop_crm.services.complaints import Unhappy
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.complaint_foot import ComplaintFoot
from shop_crm.ui.pages.known_card import KnownCard
from shop_crm.ui.pages.remedy_card import RemedyCard
from shop_crm.ui.pages.steps_card import StepsCard
from shop_crm.ui.pages.worth_card import WorthCard
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.chip import Chip
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.person import IconLine
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.suggestions import Suggestions
from shop_crm.words.complaints import (
    asked_text,
    bought_text,
    decided_text,
    habit_chip,
    open_text,
    promised_text,
    severity_text,
    solved_on_text,
)
from shop_crm.words.days import day_text
from shop_crm.words.timeline import quoted

_BESIDE = 700
"""From which width on, at 100 %, what it is worth stands beside the rest."""
_ASIDE = 284


class ComplaintCard(QWidget):
    """One complaint; what is to be done with it is asked of the page."""

    typed = Signal(str, str)
    """What stands in a field and is not kept yet, by its name."""

    def __init__(self, desk: Desk, suggestions: Suggestions, keep: Callable[[str, object], ShopError | None]) -> None:
        """`keep` keeps a fact of the complaint by its name, or gives the trouble."""
        super().__init__()
        self._desk, self._shown = desk, 0
        self.setObjectName("complaint_card")
        self.remedy = RemedyCard(desk, suggestions, keep)
        self.steps = StepsCard(desk)
        self.known = KnownCard(desk, keep)
        self.worth = WorthCard(desk)
        for card in (self.remedy, self.known):
            card.typed.connect(self.typed)
        self.foot = ComplaintFoot(desk)
        self.step, self.solve, self.open_button = self.foot.step, self.foot.solve, self.worth.open_button
        self.step.textEdited.connect(lambda text: self.typed.emit("step", text))
        self.remedy.finished.connect(self.step.setFocus)
        main = QVBoxLayout()
        main.setSpacing(12)
        for part in (self._make_words(), self.remedy, self._make_solved(), self.steps, self.known):
            main.addWidget(part)
        main.addStretch(1)
        inner = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, 0, desk.theme.px(4), 0)
        self._columns.setSpacing(14)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self.worth)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self._scroll = Scroll(inner)
        rows.addWidget(self._scroll, 1)
        rows.addWidget(self.foot)

    def show_complaint(self, unhappy: Unhappy | None, typed: Mapping[str, str]) -> None:
        """Show this complaint, with what was typed of it and is not kept yet; None leaves the place empty."""
        self.setVisible(unhappy is not None)
        self.tell("")
        if unhappy is None:
            return
        is_open = unhappy.complaint.is_open
        if unhappy.complaint.id != self._shown:
            self._shown = unhappy.complaint.id
            self._scroll.verticalScrollBar().setValue(0)  # her words first
        self._show_words(unhappy)
        self.remedy.show_complaint(unhappy, typed)
        self.known.show_complaint(unhappy, typed)
        self.steps.show_complaint(unhappy)
        self.foot.show_customer(unhappy.customer)
        self.worth.show_complaint(unhappy)
        self._show_solved(unhappy)
        for name, edit in (("step", self.step), ("again", self.again)):
            if edit.text() != typed.get(name, ""):
                edit.setText(typed.get(name, ""))
        for card in (self.remedy, self.known, self.foot):
            card.setVisible(is_open)
        self._solved.setVisible(not is_open)

    def commit(self) -> bool:
        """Keep what stands in the fields; whether all of it could be read."""
        return self.remedy.commit_all() and self.known.commit()

    def tell(self, told: str) -> None:
        """One sentence beneath the field for words; "" takes it back."""
        self.foot.tell(told)
        self._again.tell(told)

    def _make_words(self) -> Card:
        theme, translate = self._desk.theme, self._desk.words.translate
        card = Card(padding=16, spacing=7)
        head = FlowBox(8)
        head.flow.addWidget(
            Label(translate("complaints", "What happened, in their own words"), Type.SMALL_STRONG, "text_2")
        )
        head.flow.add_stretch()
        self._habit = Chip(theme, "repeat", "red", "red_soft")
        self._habit.setObjectName("habit")
        self._grave = Chip(theme, "triangle-alert", "red", "red_soft")
        self._again_chip = Chip(theme, "rotate-ccw", "amber", "amber_soft")
        for chip in (self._grave, self._again_chip, self._habit):
            head.flow.addWidget(chip)
        card.rows.addWidget(head)
        self._said = Label("", Type.SECTION, wraps=True)
        self._said.setObjectName("complaint_words")
        self._first = Label("", Type.BODY, "text_2", wraps=True)
        self._about = IconLine(theme, "package", text_tone="text_2")
        self._since = Label("", Type.SMALL_STRONG, "red")
        self._who = IconLine(theme, "phone")
        self._promise = Label("", Type.SMALL_STRONG, "plum", wraps=True)
        self._promise.setObjectName("promise")
        for widget in (self._said, self._first, self._about, self._who):
            card.rows.addWidget(widget)
        days = QHBoxLayout()
        days.setSpacing(10)
        days.addWidget(self._since)
        days.addWidget(self._promise, 1)
        card.rows.addLayout(days)
        return card

    def _make_solved(self) -> Card:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._solved = Card(padding=16, spacing=10)
        self._solution = SoftBox("green", "green")
        self._decided = IconLine(theme, "handshake")
        self._asked = IconLine(theme, "shield-check", "green")
        for widget in (self._solution, self._decided, self._asked):
            self._solved.rows.addWidget(widget)
        self.again = Line(
            theme,
            key="R",
            hint=translate("complaints", "What do they say now? It opens again."),
            short=translate("complaints", "Their words now"),
        )
        self.again.setObjectName("again")
        self.again.setMaxLength(4000)
        self.again.textEdited.connect(lambda text: self.typed.emit("again", text))
        self._again = Field(translate("complaints", "Not good after all?"), self.again)
        self._solved.rows.addWidget(self._again)
        self.reopen = Button(theme, translate("complaints", "Open it again"), icon="rotate-ccw", key="Enter")
        self.reopen.setObjectName("reopen")
        self.well = Button(theme, translate("complaints", "They say all is well"), icon="shield-check", key="Y")
        self.well.setObjectName("all_is_well")
        ways = FlowBox(8)
        for button in (self.reopen, self.well):
            ways.flow.addWidget(button)
        self._solved.rows.addWidget(ways)
        return self._solved

    def _show_words(self, unhappy: Unhappy) -> None:
        words, today, complaint = self._desk.words, self._desk.shop.today, unhappy.complaint
        self._said.setText(quoted(unhappy.words))
        is_again = unhappy.words != complaint.said
        first = words.translate("complaints", "At first, on {day}: {said}")
        told = first.format(day=day_text(words, complaint.day, today), said=quoted(complaint.said))
        self._first.setText(told if is_again else "")
        self._first.setVisible(is_again)
        purchase, line = unhappy.purchase, unhappy.line
        if purchase is not None and line is not None:
            purchase = replace(purchase, lines=(line,))
        bought = bought_text(words, purchase, self._desk.shop.settings.currency, today)
        self._about.tell(" · ".join(filter(None, ("" if line else complaint.item, bought))))
        phones = [phone.grouped for phone in unhappy.customer.good_phones]
        self._who.tell(" · ".join((unhappy.customer.spoken_name, *phones)))
        since = open_text(words, complaint, today) if complaint.is_open else solved_on_text(words, complaint, today)
        self._since.setText(since)
        self._since.show_tone("red" if complaint.is_open else "green")
        self._promise.setText(promised_text(words, complaint, today))
        self._promise.show_tone("red" if complaint.days_late(today) > 0 else "plum")
        self._habit.tell(habit_chip(words, unhappy.habits))
        self._grave.tell(severity_text(words, complaint.severity) if complaint.severity is Severity.GRAVE else "")
        was_closed = any(step.kind is StepKind.CLOSED for step in unhappy.steps)
        self._again_chip.tell(words.translate("complaints", "opened again") if was_closed and complaint.is_open else "")

    def _show_solved(self, unhappy: Unhappy) -> None:
        words, complaint = self._desk.words, unhappy.complaint
        nothing = words.translate("complaints", "Nothing was written down.")
        done = [step.said for step in unhappy.steps if step.kind is StepKind.DONE]
        self._solution.tell(words.translate("complaints", "What we did"), complaint.solution or (done or [nothing])[-1])
        self._decided.tell(decided_text(words, complaint, self._desk.shop.settings.currency))
        today = self._desk.shop.today
        self._asked.tell(asked_text(words, unhappy.check, today, is_satisfied=unhappy.is_satisfied))
        self.well.setVisible(not unhappy.is_satisfied)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._desk.theme
        is_beside = self.width() >= theme.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        if is_beside:
            self.worth.setFixedWidth(theme.px(_ASIDE))
        else:
            self.worth.setMinimumWidth(0)
            self.worth.setMaximumWidth(self.maximumWidth())
