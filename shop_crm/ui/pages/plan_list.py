"""The list of plans in the owner's order: the first that fits a purchase wins, so they can be moved."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from shop_crm.domain.plans import Plan
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.labels import plan_label
from shop_crm.words.plans import kinds_text, matching_text, steps_text

_LOW = 130
"""How high the list is above its plan where both share a column: the plan is seen too."""
_UNBOUND = 16_777_215
"""As wide or high as there is room: what Qt calls QWIDGETSIZE_MAX."""


class PlanList(Card):
    """`chosen` is the place of the plan that is chosen, `moved` whether it is to go up (-1) or down (1)."""

    chosen = Signal(int)
    moved = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=10, spacing=8)
        self._desk = desk
        self._plans: list[Plan] = []
        translate = desk.words.translate
        self.view = HeadingList(
            desk.theme, "plans", translate("plans", "The plans, in the order in which they are tried")
        )
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.installEventFilter(self)
        self.rows.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(Label(translate("plans", "The first that fits wins."), Type.SMALL, "text_2", wraps=True), 1)
        self.up = self._arrow("plan_up", "chevron-up", translate("plans", "This plan earlier (Alt+Up)"), -1)
        self.down = self._arrow("plan_down", "chevron-down", translate("plans", "This plan later (Alt+Down)"), 1)
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        self.rows.addLayout(foot)

    @property
    def place(self) -> int:
        """The place of the chosen plan; -1 while there is none."""
        return self.view.currentIndex().row()

    def show_plans(self, plans: Sequence[Plan], changed: Set[int], place: int) -> None:
        """Show these, of which those with the ids in `changed` are half typed, and choose one; nothing is told."""
        self._plans = list(plans)
        with QSignalBlocker(self.view.selectionModel()):
            self._fill(changed, place)
        self.view.viewport().update()
        kept = [plan for plan in plans if plan.id]
        plan = plans[place]
        self.up.setEnabled(bool(plan.id) and kept.index(plan) > 0)
        self.down.setEnabled(bool(plan.id) and kept.index(plan) + 1 < len(kept))

    def show_changed(self, changed: Set[int]) -> None:
        """Mark those that are half typed."""
        words = self._desk.words
        self.view.show_chips([self._chip(plan, changed) for plan in self._plans])
        self.view.setAccessibleDescription(words.counting(len(self._plans)).translate("plans", "%n plans", None, 1))

    def stand_alone(self, *, is_alone: bool, width: int) -> None:
        """Be a column of its own, or a part among others that is as high as it needs."""
        low = self._desk.theme.px(_LOW)
        least, most = (0, _UNBOUND) if is_alone else (low, low)
        self.setMinimumWidth(width if is_alone else 0)
        self.setMaximumWidth(width if is_alone else _UNBOUND)
        self.view.setMinimumHeight(least)
        self.view.setMaximumHeight(most)

    def _fill(self, changed: Set[int], place: int) -> None:
        words, settings = self._desk.words, self._desk.shop.settings
        headings = []
        for plan in self._plans:
            if not plan.id and not plan.steps:
                headings.append((words.translate("plans", "New plan"), ""))
                continue
            amount = matching_text(words, plan, settings.currency, settings.large_line)
            parts = (kinds_text(words, plan), amount, steps_text(words, plan))
            headings.append((plan_label(words, plan), " · ".join(filter(None, parts))))
        self.view.show_headings(headings, [self._chip(plan, changed) for plan in self._plans])
        self.view.choose(place)

    def _chip(self, plan: Plan, changed: Set[int]) -> str:
        translate = self._desk.words.translate
        off = translate("plans", "off") if plan.is_off else ""
        return " · ".join(filter(None, (off, translate("plans", "not saved yet") if plan.id in changed else "")))

    def _arrow(self, name: str, icon: str, told: str, by: int) -> Button:
        button = Button(self._desk.theme, "", icon=icon)
        button.setObjectName(name)
        button.setAccessibleName(told)
        button.setToolTip(told)
        button.clicked.connect(lambda: self.moved.emit(by))
        return button

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            return True
        return False
