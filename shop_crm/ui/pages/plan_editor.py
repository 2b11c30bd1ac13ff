"""The editor of one plan: its name, what it is for, and its steps; what it says is told in one sentence above."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.categories import KINDS
from shop_crm.domain.names import clean_name
from shop_crm.domain.plans import Plan
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.plan_kinds import Kinds
from shop_crm.ui.pages.plan_step_form import is_amiss, read_step, typed_step
from shop_crm.ui.pages.plan_steps import Steps
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.scroll import show_whole
from shop_crm.ui.widgets.suggestions import Suggestions
from shop_crm.words.amounts import number_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import plan_label


class PlanEditor(Card):
    """The fields; `changed` tells that something is different from a moment ago."""

    changed = Signal()

    def __init__(self, desk: Desk, suggestions: Suggestions) -> None:
        super().__init__(padding=20, spacing=12)
        self._desk, self._plan, self._our_name = desk, Plan(), ""
        translate, px = desk.words.translate, desk.theme.px
        self.name = self._line("plan_name", 80)
        self._name = Field(translate("plans", "Name of the plan"), self.name)
        self.kinds = Kinds(desk, suggestions)
        self.least, self.most = self._line("plan_from", 24), self._line("plan_to", 24)
        self._least, self._most = Field("", self.least), Field("", self.most)
        head = FlowBox(px(12), fills=True, align=Qt.AlignmentFlag.AlignTop)
        self.name.setMinimumWidth(px(170))
        head.flow.addWidget(self._name)
        for field, edit in ((self._least, self.least), (self._most, self.most)):
            edit.setMinimumWidth(px(110))
            edit.setPlaceholderText(translate("plans", "any"))
            head.flow.addWidget(field)
        self.rows.addWidget(head)
        self._kinds_label = Label(
            translate("plans", "For which kinds of goods"), Type.SMALL_STRONG, "text_2", wraps=True
        )
        self.rows.addWidget(self._kinds_label)
        self.rows.addWidget(self.kinds)
        self._kinds_told = self._red("kinds_told")
        self.rows.addWidget(self._kinds_told)
        self._any = Label(
            translate("plans", "Any purchase that reaches the large line below, whatever was bought."),
            Type.BODY, "text_2", wraps=True,
        )  # fmt: skip
        self.rows.addWidget(self._any)
        self.rows.addWidget(Label(translate("plans", "Steps"), Type.SMALL_STRONG, "text_2"))
        self.steps = Steps(desk)
        self.rows.addWidget(self.steps)
        self.message = self._red("plan_message")
        self.rows.addWidget(self.message)
        self._make_open()
        self._make_foot()
        for signal in (self.name.textEdited, self.least.textEdited, self.most.textEdited):
            signal.connect(lambda _: self._on_changed())
        self.kinds.changed.connect(self._on_changed)
        self.steps.changed.connect(self._on_changed)
        EnterGoesOn([self.name, self.least, self.most]).finished.connect(self._go_on)
        for edit in (self.least, self.most):
            edit.editingFinished.connect(self._group)

    def show_plan(self, plan: Plan, typed: Mapping[str, Any]) -> None:
        """Edit this plan; `typed` is what stands in its fields, perhaps since an earlier day."""
        self._plan = plan
        symbol = self._desk.shop.settings.currency.symbol
        translate = self._desk.words.translate
        self._least.label.setText(translate("plans", "From ({currency})").format(currency=symbol))
        self._most.label.setText(translate("plans", "Below ({currency})").format(currency=symbol))
        # Kept, for the desk speaks another language already when the page is asked what stands in it.
        self._our_name = plan_label(self._desk.words, Plan(code=plan.code)) if plan.code else ""
        self.name.setText(str(typed["name"]) or self._our_name)
        self.kinds.put([str(each) for each in typed["kinds"]])
        self.least.setText(str(typed["from"]))
        self.most.setText(str(typed["to"]))
        self.steps.put(typed["steps"])
        for part in (self._kinds_label, self.kinds, self._least, self._most):
            part.setVisible(not plan.is_large)
        self._any.setVisible(plan.is_large)
        self._forgive()

    @property
    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as plain values; "" for a name of ours, which each language says in its way."""
        name = self.name.text()
        return {
            "name": "" if name == self._our_name else name,
            "kinds": self.kinds.chosen,
            "from": self.least.text(),
            "to": self.most.text(),
            "steps": self.steps.typed,
        }

    def kept(self, plan: Plan) -> dict[str, Any]:
        """What would stand in the fields if nobody had typed."""
        return {
            "name": plan.name,
            "kinds": _known_first(plan.categories),
            "from": self._number(plan.amount_from) if plan.amount_from else "",
            "to": self._number(plan.amount_to) if plan.amount_to is not None else "",
            "steps": [typed_step(step) for step in plan.steps],
        }

    def read(self) -> Plan:
        """The plan that is meant; a ShopError says what cannot be read."""
        plan, typed = self._plan, self.typed
        name, kinds = clean_name(str(typed["name"])), [str(each) for each in typed["kinds"]]
        return replace(
            plan,
            name=name,
            categories=plan.categories if set(kinds) == set(plan.categories) else tuple(kinds),
            amount_from=self._amount(self.least) or 0,
            amount_to=self._amount(self.most),
            steps=tuple(read_step(each) for each in typed["steps"]),
        )

    def show_open(self, count: int) -> None:
        """So many calls of this plan are open: what shall become of them is asked where it can be changed."""
        words = self._desk.words
        self._open.setVisible(count > 0)
        self._open.body.setText(
            words.counting(count).translate("plans", "%n calls of this plan are open. When you change it:", None, 1)
        )
        self._open_choice.choose("anew")
        self.replans = True

    def show_error(self, error: ShopError) -> None:
        """Say beside the field that is amiss why this plan cannot be, and put the keyboard there."""
        told = sentence(self._desk.words, error)
        match error.code:
            case ErrorCode.PLAN_NAMELESS:
                self._name.tell(told)
                self.name.setFocus()
            case ErrorCode.PLAN_FITS_ALL:
                self._say(self._kinds_told, told)
                self.kinds.more.setFocus()
            case ErrorCode.PLAN_AMOUNTS_TURNED:
                self._most.tell(told)
                self.most.setFocus()
            case (
                ErrorCode.NUMBER_UNREADABLE
                | ErrorCode.PLAN_STEP_TOO_FAR
                | ErrorCode.PLAN_WITHOUT_STEP
                | ErrorCode.TEXT_TOO_LONG
                | ErrorCode.TEXT_BLANK_UNKNOWN
                | ErrorCode.TEXT_BLANK_OPEN
            ):
                self._say(self.message, told)
                self._go_to_step(error)
            case _:
                wrong = next((line for line in (self.least, self.most) if line.property("wrong")), None)
                if wrong is None:
                    self._say(self.message, told)
                else:
                    wrong.setFocus()

    def _go_on(self) -> None:
        """To what comes after the last of the fields above."""
        after = self.kinds.more if self.kinds.isVisible() else self.steps.add_button
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_step(self, error: ShopError) -> None:
        """Open the step that is amiss; without any, go where one is added."""
        typed = self.steps.typed
        if not typed:
            self.steps.add_button.setFocus()
            return
        unreadable = next((at for at, each in enumerate(typed) if is_amiss(each)), 0)
        place = int(str(error.facts["number"])) - 1 if "number" in error.facts else unreadable
        if self.steps.cards[place].form is None:
            self.steps.open_step(place)
        form = self.steps.cards[place].form
        if form is not None:
            form.show_amiss()
        show_whole(self.message)

    def _say(self, label: Label, told: str) -> None:
        label.setText(told)
        label.setVisible(bool(told))
        announce(label, told)

    def _forgive(self) -> None:
        """What was said of a plan that could not be kept goes: something else is typed now."""
        self._name.tell("")
        self._say(self._kinds_told, "")
        self._say(self.message, "")
        self._mark()

    def _red(self, name: str) -> Label:
        label = Label("", Type.SMALL, "red", wraps=True)
        label.setObjectName(name)
        label.hide()
        return label

    def _line(self, name: str, most: int) -> Line:
        line = Line(self._desk.theme)
        line.setObjectName(name)
        line.setMaxLength(most)
        return line

    def _make_open(self) -> None:
        translate = self._desk.words.translate
        self.replans = True
        self._open: SoftBox = SoftBox("amber", "amber")
        self._open.heading.hide()
        self._open_choice: Choices = Choices(
            self._desk,
            translate("plans", "What becomes of the open calls"),
            [
                ("anew", translate("plans", "Plan them anew")),
                ("stay", translate("plans", "Leave them as they are")),
            ],
        )
        self._open_choice.chosen.connect(self._on_open_choice)
        self._open.rows.addWidget(self._open_choice)
        self.rows.addWidget(self._open)

    def _on_open_choice(self, code: str) -> None:
        self.replans = code == "anew"

    def _make_foot(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        foot = FlowBox(theme.px(8))
        self.back = Button(theme, translate("plans", "Take back my changes"), icon="undo-2")
        self.back.setObjectName("take_back")
        self.switch = Button(theme, translate("plans", "Switch off"), kind=Kind.QUIET, icon="ban")
        self.switch.setObjectName("switch_plan")
        self.remove = Button(theme, translate("plans", "Remove the plan"), kind=Kind.QUIET, icon="trash-2")
        self.remove.setObjectName("remove_plan")
        for button in (self.back, self.switch, self.remove):
            foot.flow.addWidget(button)
        self.rows.addWidget(foot)

    def _number(self, minor: int) -> str:
        used = self._desk.shop.settings.currency
        return number_text(used.major(minor), used)

    def _amount(self, line: Line) -> int | None:
        return read_amount(line.text(), self._desk.shop.settings.currency) if line.text().strip() else None

    def _group(self) -> None:
        """Write typed amounts as the others are: 300000 becomes 300.000."""
        for line in (self.least, self.most):
            try:
                amount = self._amount(line)
            except ShopError:
                continue
            if amount is not None and line.text() != self._number(amount):
                line.setText(self._number(amount))

    def _mark(self) -> None:
        for field, line in ((self._least, self.least), (self._most, self.most)):
            try:
                self._amount(line)
            except ShopError as error:
                field.tell(sentence(self._desk.words, error))
            else:
                field.tell("")

    def _on_changed(self) -> None:
        self._forgive()
        self.changed.emit()


def _known_first(categories: tuple[str, ...]) -> list[str]:
    return [code for code in KINDS if code in categories] + [each for each in categories if each not in KINDS]
