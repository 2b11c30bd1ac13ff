"""Plans: who is called, when, and why; what is typed is rehearsed on the shop's own purchases before it counts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from shop_crm.domain.plans import Plan, with_plan
from shop_crm.errors import ShopError
from shop_crm.services import history, plans
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.large_line_card import LargeLineCard
from shop_crm.ui.pages.left_alone_card import LeftAloneCard
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.plan_drafts import NEW, PlanDrafts
from shop_crm.ui.pages.plan_editor import PlanEditor
from shop_crm.ui.pages.plan_list import PlanList
from shop_crm.ui.pages.rehearsal_card import RehearsalCard
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import SoftBox
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.suggestions import Suggestions
from shop_crm.words.errors import sentence
from shop_crm.words.labels import plan_label
from shop_crm.words.plans import plan_sentence

SOON_MS = 300
"""Typing rests for so long before a rehearsal looks at hundreds of purchases."""
_WIDE, _MIDDLE = 1040, 700
"""From this width at 100 % on there are three columns, or two."""
_LIST, _BESIDE = 246, 320


class PlansPage(Page):
    """The list at the left, the editor in the middle, the rehearsal at the right, or beneath where it is narrow."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"plan", "plan_step", "left_alone", "purchase", "purchase_line", "follow_up", "setting", "customer"}
    )

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("plans", "Plans"))
        self.subtitle.setText(translate("plans", "who is called, when, and why"))
        self._plans: tuple[Plan, ...] = ()
        self.drafts = PlanDrafts(desk.shop, self)
        self._chosen = -1
        self._has_new = NEW in self.drafts.ids
        self._removed: dict[int, tuple[int, Mapping[str, Any]]] = {}
        """What was half typed of removed plans, by the number of the step: undo gives it back with the plan."""
        self.suggestions = Suggestions(desk.theme, self)
        self._fill_head()
        self.list = PlanList(desk)
        self.sentence = SoftBox("action", "on_soft")
        self.sentence.body.show_kind(Type.NAME)
        self.sentence.body.setObjectName("plan_sentence")
        self.editor = PlanEditor(desk, self.suggestions)
        self.large = LargeLineCard(desk)
        self.left_alone = LeftAloneCard(desk, self.suggestions)
        self.rehearsal = RehearsalCard(desk)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.rehearse)
        self._connect()

    @property
    def plan(self) -> Plan:
        """The plan that is edited, as it is kept; a new one has the id 0."""
        return next((plan for plan in self._plans if plan.id == self._chosen), Plan())

    @property
    def is_changed(self) -> bool:
        """Whether something stands in the editor that is not kept."""
        return self.editor.typed != self.editor.kept(self.plan)

    def refresh(self) -> None:
        """Show the shop's plans as they are now; what is half typed stays."""
        place = self.list.place
        self._give_back_undone()
        self._plans = plans.read_plans(self.desk.shop)
        if self._chosen not in self._ids():
            self._chosen = self._ids()[min(max(0, place), len(self._ids()) - 1)]
        self._load(self._chosen)
        self.large.refresh()
        self.left_alone.refresh()
        order_tabs(self)

    def arrive(self) -> None:
        """The keyboard is at the plans."""
        self.list.view.setFocus()

    def flush(self) -> None:
        """The program ends: keep what is half typed, and look at nothing any more until the page is shown again."""
        self.editor.kinds.take_typed()
        self._keep_typed()
        self.drafts.keeper.flush()
        if self.large.rest() or self._soon.isActive():
            self._soon.stop()
            self._is_stale = True

    def state(self) -> dict[str, Any]:
        """The plan that is edited."""
        return {"plan": self._chosen}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Edit it again."""
        if state["plan"] in self._ids():
            self.choose(state["plan"])

    def escape(self) -> bool:
        """Close the open step, then go back to the list; what was typed stays."""
        focused = self.focusWidget()
        if self.suggestions.isVisible():
            self.suggestions.hide()
        elif self.editor.steps.is_open:
            self.editor.steps.close_step()
        elif focused is not self.list.view and focused is not None and focused.hasFocus():
            self.list.view.setFocus()
        else:
            return False
        return True

    def choose(self, plan_id: int) -> None:
        """Edit this plan; what is typed for another one stays there."""
        if plan_id != self._chosen:
            self.editor.kinds.take_typed()
            self._keep_typed()
            self._load(plan_id)

    def add(self) -> None:
        """A new plan, at first only on the page."""
        self._has_new = True
        self.choose(NEW)
        self._show_list()
        self.editor.name.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Keep what is typed; its open calls are planned anew, or stay, as was chosen."""
        desk, words = self.desk, self.desk.words
        self.editor.kinds.take_typed()
        if not self.is_changed:
            return
        before = self._chosen
        try:
            kept = plans.save_plan(desk.shop, self.editor.read(), replan=self.editor.replans)
        except ShopError as error:
            self.editor.show_error(error)
            return
        self._forget(before)
        self._chosen = kept.id
        self.refresh()
        told = words.translate("plans", "The plan is kept: {plan}.").format(plan=plan_label(words, kept))
        self.done.emit(told, history.last_step(desk.shop))

    def switch(self) -> None:
        """Switch the plan off, or on again."""
        words, plan = self.desk.words, self.plan
        kept = plans.switch_plan(self.desk.shop, plan.id, off=not plan.is_off, replan=self.editor.replans)
        self.drafts.rename(plan.id, kept.id)
        self._chosen = kept.id
        self.refresh()
        told = (
            words.translate("plans", "Switched off: {plan}. It plans nothing until you switch it on.")
            if kept.is_off
            else words.translate("plans", "Switched on: {plan}.")
        )
        self.done.emit(told.format(plan=plan_label(words, plan)), history.last_step(self.desk.shop))

    def remove(self) -> None:
        """Do without the plan; a new one is only taken off the page."""
        words, plan = self.desk.words, self.plan
        if plan.id == NEW:
            self._forget(NEW)
            self.refresh()
            return
        typed = self.editor.typed if self.is_changed else None
        plans.remove_plan(self.desk.shop, plan.id, replan=self.editor.replans)
        if typed is not None:
            self._removed[history.last_step(self.desk.shop)] = plan.id, typed
        self._forget(plan.id)
        self.refresh()
        self.list.view.setFocus()
        told = words.translate("plans", "Removed: {plan}.").format(plan=plan_label(words, plan))
        self.done.emit(told, history.last_step(self.desk.shop))

    def take_back(self) -> None:
        """What is typed goes; the plan as it is kept stands there again."""
        self._forget(self._chosen)
        self.refresh()
        self.editor.name.setFocus(Qt.FocusReason.TabFocusReason)

    def shift(self, by: int) -> None:
        """Put the plan up or down in the order in which they are tried."""
        kept = [plan.id for plan in self._plans]
        if self._chosen not in kept or not 0 <= kept.index(self._chosen) + by < len(kept):
            return
        place, words, plan = kept.index(self._chosen) + by, self.desk.words, self.plan
        self._keep_typed()
        plans.move_plan(self.desk.shop, plan.id, place)
        self.refresh()
        told = words.translate("plans", "{plan} is number {place} now; the first plan that fits wins.")
        told = told.format(plan=plan_label(words, plan), place=words.locale.toString(place + 1))
        self.done.emit(told, history.last_step(self.desk.shop))

    def rehearse(self) -> None:
        """Try what is typed on the last purchases; while something cannot be read, the last rehearsal stays."""
        shop = self.desk.shop
        try:
            plan = self.editor.read()
        except ShopError:
            self.rehearsal.wait()
            return
        book = with_plan(plans.plan_book(shop), replace(plan, is_off=False))
        # The others take what is theirs, and none of their calls is counted here.
        others = tuple(each if each.id == plan.id else replace(each, steps=()) for each in book.plans)
        made = plans.rehearse(shop, replace(book, plans=others))
        self.rehearsal.show_rehearsal(made, [each for each in made.flagged if each.plan.id == plan.id])

    def _fill_head(self) -> None:
        theme, translate = self.desk.theme, self.desk.words.translate
        self.new_button = Button(theme, translate("plans", "New plan"), icon="plus", key="Ins")
        self.new_button.setObjectName("new_plan")
        self.save_button = Button(theme, translate("plans", "Save plan"), kind=Kind.PRIMARY, icon="check", key="Ctrl ↵")
        self.save_button.setObjectName("save_plan")
        self.head.addWidget(self.new_button)
        self.head.addWidget(self.save_button)

    def _lay_out(self) -> None:
        self._middle, self._beside = QWidget(), QWidget()
        self._middle_rows, self._beside_rows = QVBoxLayout(self._middle), QVBoxLayout(self._beside)
        for rows in (self._middle_rows, self._beside_rows):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(12)
        self._middle_rows.setContentsMargins(0, 0, self.desk.theme.px(12), 0)
        self._columns = 0
        self._middle_scroll = Scroll(self._middle, gives_room=True)
        self._beside_scroll = Scroll(self._beside, gives_room=True)
        self.body.setSpacing(12)
        self._arrange(3)

    def _arrange(self, columns: int) -> None:
        """Put the parts beside each other, or beneath where there is no room."""
        if columns == self._columns:
            return
        self._columns, px = columns, self.desk.theme.px
        focused = QApplication.focusWidget()
        above = [self.list] if columns == 1 else []
        beneath = [self.rehearsal] if columns < 3 else []
        middle = [*above, self.sentence, self.editor, *beneath, self.large, self.left_alone]
        for rows in (self._middle_rows, self._beside_rows):
            while rows.takeAt(0) is not None:
                pass
        for scroll in (self._middle_scroll, self._beside_scroll, self.list):
            self.body.removeWidget(scroll)
        if columns >= 2:
            self.body.addWidget(self.list)
        self.body.addWidget(self._middle_scroll, 1)
        for part in middle:
            self._middle_rows.addWidget(part)
        self._middle_rows.addStretch(1)
        if columns == 3:
            self._beside_rows.addWidget(self.rehearsal, 1)
            self.body.addWidget(self._beside_scroll)
        self._beside_scroll.setVisible(columns == 3)
        self._beside_scroll.setFixedWidth(px(_BESIDE))
        self.list.stand_alone(is_alone=columns >= 2, width=px(_LIST))
        for part in (*middle, self.list, self.rehearsal):
            part.show()
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()  # what comes to another parent loses the keyboard
        order_tabs(self)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.add)
        self.save_button.clicked.connect(self.save)
        self.list.chosen.connect(self._on_place)
        self.list.moved.connect(self.shift)
        self.list.view.activated.connect(lambda _: self.editor.name.setFocus(Qt.FocusReason.TabFocusReason))
        self.editor.changed.connect(self._on_typed)
        self.editor.back.clicked.connect(self.take_back)
        self.editor.switch.clicked.connect(self.switch)
        self.editor.remove.clicked.connect(self.remove)
        self.rehearsal.wanted.connect(lambda customer_id: self.wanted.emit("card", customer_id))
        self.large.done.connect(self.done)
        self.left_alone.done.connect(self.done)
        for key, do in (("Ins", self.add), ("Ctrl+Return", self.save), ("Ctrl+Enter", self.save)):
            QShortcut(QKeySequence(key), self, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _ids(self) -> list[int]:
        """The plans in the order of the list; a new one stands where it will be."""
        ids = [plan.id for plan in self._plans]
        if self._has_new or not ids:
            at = next((place for place, plan in enumerate(self._plans) if plan.is_large), len(ids))
            ids = [*ids[:at], NEW, *ids[at:]]
        return ids

    def _load(self, plan_id: int) -> None:
        self._chosen = plan_id
        plan = self.plan
        self.editor.show_plan(plan, self.drafts.read(plan_id) or self.editor.kept(plan))
        self.editor.show_open(plans.count_open(self.desk.shop, plan_id) if plan_id else 0)
        self._show_list()
        self._show_typed()
        self._soon.start(0)  # the first time loads the holidays of a country: the plan is to be seen before

    def _show_list(self) -> None:
        ids, changed = self._ids(), self.drafts.ids
        if self.is_changed:
            changed.add(self._chosen)
        known = {plan.id: plan for plan in self._plans}
        self.list.show_plans([known.get(id, Plan()) for id in ids], changed, ids.index(self._chosen))

    def _show_typed(self) -> None:
        """The sentence and the buttons follow what is typed."""
        words, settings = self.desk.words, self.desk.shop.settings
        self.save_button.setEnabled(self.is_changed)
        self.editor.back.setVisible(self.is_changed and self._chosen != NEW)
        self.editor.switch.setVisible(self._chosen != NEW)
        self.editor.switch.say(
            words.translate("plans", "Switch on") if self.plan.is_off else words.translate("plans", "Switch off")
        )
        try:
            plan = self.editor.read()
        except ShopError as error:
            self.sentence.tell(words.translate("plans", "In plain words"), sentence(words, error))
            return
        told = plan_sentence(words, plan, settings.currency, settings.large_line)
        self.sentence.tell(words.translate("plans", "In plain words"), told)

    def _on_typed(self) -> None:
        self._show_typed()
        self._keep_typed()
        self.list.show_changed(self.drafts.ids)
        self._soon.start(SOON_MS)

    def _on_place(self, place: int) -> None:
        self.choose(self._ids()[place])

    def _keep_typed(self) -> None:
        """What is typed is a draft as long as it is not what is kept."""
        if self._chosen >= 0:
            self.drafts.put(self._chosen, self.editor.typed if self.is_changed else None)

    def _give_back_undone(self) -> None:
        for step, (plan_id, typed) in list(self._removed.items()):
            if history.is_undone(self.desk.shop, step):
                del self._removed[step]
                self.drafts.put(plan_id, typed)

    def _forget(self, plan_id: int) -> None:
        if plan_id == NEW:
            self._has_new = False
        self.editor.show_plan(self.plan, self.editor.kept(self.plan))
        self.drafts.drop(plan_id)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() / self.desk.theme.scale
        self._arrange(3 if wide >= _WIDE else 2 if wide >= _MIDDLE else 1)
