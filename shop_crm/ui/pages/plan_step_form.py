"""The fields of one step of a plan: how long after what, by which way, and what to ask."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.names import clean_words
from shop_crm.domain.plans import MOST_AFTER, Anchor, Step, Unit
from shop_crm.domain.templates import check_template
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.plan_step_messages import StepMessages
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Combo, Field, Line, Words
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.labels import label, question
from shop_crm.words.plans import anchor_label, unit_label

_LEAST = 1
ASKED = ("set_up", "still_happy", "first_month", "before_warranty_ends", "first_year")
"""Our questions, in the order in which they are offered."""


class StepForm(QWidget):
    """The fields; `changed` tells that something was typed or chosen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        words, px = desk.words, desk.theme.px
        translate = words.translate
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(4), px(12), px(12))
        rows.setSpacing(px(10))
        self.after = Line(desk.theme)
        self.after.setObjectName("step_after")
        self.after.setMaxLength(4)
        self.after.setMinimumWidth(px(64))
        self.after.setMaximumWidth(px(90))
        self.unit = self._combo("step_unit", [(each, unit_label(words, each)) for each in Unit])
        self.anchor = self._combo("step_anchor", [(each, anchor_label(words, each)) for each in Anchor])
        self.channel = self._combo("step_channel", [(each, _capital(label(words, each))) for each in Channel])
        when = FlowBox(px(10), fills=True, align=Qt.AlignmentFlag.AlignTop)
        self._after = Field(translate("plans", "How long"), self.after)
        for field in (
            self._after,
            Field(translate("plans", "Counted in"), self.unit),
            Field(translate("plans", "When"), self.anchor),
        ):
            when.flow.addWidget(field)
        rows.addWidget(when)
        self.ask = Words(height=px(62))
        self.ask.setObjectName("step_ask")
        self.ask.setMinimumWidth(px(250))
        self.channel.setMaximumWidth(px(170))
        how = FlowBox(px(10), fills=True, align=Qt.AlignmentFlag.AlignTop)
        how.flow.addWidget(Field(translate("plans", "How"), self.channel))
        how.flow.addWidget(Field(translate("plans", "What we ask"), self.ask))
        rows.addWidget(how)
        written = translate("message", "What we write")
        self.written = Button(desk.theme, written, kind=Kind.QUIET, icon="chevron-down")
        self.written.setObjectName("step_written")
        self.written.clicked.connect(self._on_written)
        rows.addWidget(self.written, 0, Qt.AlignmentFlag.AlignLeft)
        self.messages: StepMessages = StepMessages(desk)
        self.messages.changed.connect(self.changed)
        rows.addWidget(self.messages)
        rows.addWidget(self._make_foot())
        self._show_messages(False)
        self.after.textEdited.connect(self._on_after)
        self.ask.textChanged.connect(self._on_ask)

    def put(self, typed: Mapping[str, Any]) -> None:
        """Fill the fields; nothing is told."""
        with QSignalBlocker(self.ask):
            self.after.setText(str(typed["after"]))
            for combo, name in ((self.unit, "unit"), (self.anchor, "anchor"), (self.channel, "channel")):
                combo.setCurrentIndex(max(0, combo.findData(str(typed[name]))))
            self.ask.setPlainText(question(self._desk.words, str(typed["ask_code"]), str(typed["ask"])))
        self.messages.put(str(typed["ask_code"]), _messages(typed))
        self._show_messages(bool(self.messages.own))
        self._mark_after()

    @property
    def typed(self) -> dict[str, Any]:
        """What stands in the fields; a question that is ours keeps its code, so that each language has its own."""
        asked = clean_words(self.ask.toPlainText(), one_line=True)
        code = next((code for code in ASKED if question(self._desk.words, code, "") == asked), "")
        return {
            "after": self.after.text().strip(),
            "unit": self.unit.currentData(),
            "anchor": self.anchor.currentData(),
            "channel": self.channel.currentData(),
            "ask_code": code,
            "ask": "" if code else asked,
            "messages": self.messages.own,
        }

    def show_amiss(self) -> None:
        """Go to the field that is amiss."""
        if is_count(self.after.text()) and any(map(bool, self.messages.own)):
            self._show_messages(True)
            self.messages.show_amiss()

    def ask_by_code(self, code: str) -> None:
        """Ask this question of ours."""
        self.ask.setPlainText(question(self._desk.words, code, ""))

    def _combo(self, name: str, choices: Sequence[tuple[StrEnum, str]]) -> Combo:
        combo = Combo(self._desk.theme)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for code, told in choices:
            combo.addItem(told, str(code))
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

    def _make_foot(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        foot = FlowBox(theme.px(8))
        self.ours = Button(theme, translate("plans", "Our questions"), kind=Kind.QUIET, icon="message-circle")
        self.ours.setObjectName("our_questions")
        self.ours.clicked.connect(self._open_questions)
        self.remove = Button(theme, translate("plans", "Take this step out"), kind=Kind.QUIET, icon="trash-2")
        self.remove.setObjectName("remove_step")
        self.up = Button(theme, "", icon="chevron-up")
        self.up.setObjectName("step_up")
        self.up.setAccessibleName(translate("plans", "This step earlier (Alt+Up)"))
        self.up.setToolTip(self.up.accessibleName())
        self.down = Button(theme, "", icon="chevron-down")
        self.down.setObjectName("step_down")
        self.down.setAccessibleName(translate("plans", "This step later (Alt+Down)"))
        self.down.setToolTip(self.down.accessibleName())
        foot.flow.addWidget(self.ours)
        foot.flow.addWidget(self.remove)
        foot.flow.add_stretch()
        foot.flow.addWidget(self.up)
        foot.flow.addWidget(self.down)
        return foot

    def _open_questions(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in ASKED:
            action = menu.addAction(question(self._desk.words, code, "").replace("&", "&&"))
            action.triggered.connect(self._asking(code))
        menu.popup(self.ours.mapToGlobal(self.ours.rect().bottomLeft()))

    def _asking(self, code: str) -> Callable[[], None]:
        return lambda: self.ask_by_code(code)

    def _show_messages(self, is_shown: bool) -> None:
        """Unfold what is written, or fold it away."""
        self.messages.setVisible(is_shown)

    def _on_written(self) -> None:
        self._show_messages(self.messages.isHidden())
        if not self.messages.isHidden():
            self.messages.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_ask(self) -> None:
        self.messages.ask(str(self.typed["ask_code"]))
        self.changed.emit()

    def _on_after(self) -> None:
        self._mark_after()
        self.changed.emit()

    def _mark_after(self) -> None:
        words, most = self._desk.words, MOST_AFTER[Unit(self.unit.currentData())]
        is_wrong = not is_count(self.after.text()) or int(self.after.text()) > most
        told = words.translate("plans", "From {least} to {most}").format(least=_LEAST, most=words.locale.toString(most))
        self._after.tell(told if is_wrong else "")


def is_count(text: str) -> bool:
    """Whether it is a number of days, weeks or months that can be counted."""
    return text.strip().isdecimal() and int(text) >= _LEAST


def step_of(typed: Mapping[str, Any]) -> Step:
    """The step that is meant, for showing it; what is no number yet counts as 0."""
    after = str(typed["after"])
    return Step(
        after=int(after) if is_count(after) else 0,
        unit=Unit(typed["unit"]),
        anchor=Anchor(typed["anchor"]),
        channel=Channel(typed["channel"]),
        ask_code=str(typed["ask_code"]),
        ask=str(typed["ask"]),
        messages=tuple(sorted(_messages(typed).items())),
    )


def read_step(typed: Mapping[str, Any]) -> Step:
    """The step that is meant; NUMBER_UNREADABLE when its number is none, and the errors of `check_template`."""
    if not is_count(str(typed["after"])):
        raise ShopError(ErrorCode.NUMBER_UNREADABLE, least=_LEAST, most=MOST_AFTER[Unit(typed["unit"])])
    for text in _messages(typed).values():
        check_template(text)
    return step_of(typed)


def is_amiss(typed: Mapping[str, Any]) -> bool:
    """Whether `read_step` would refuse it."""
    try:
        read_step(typed)
    except ShopError:
        return True
    return False


def typed_step(step: Step) -> dict[str, Any]:
    """A step as plain values, as its fields would give them."""
    return {
        "after": str(step.after),
        "unit": str(step.unit),
        "anchor": str(step.anchor),
        "channel": str(step.channel),
        "ask_code": step.ask_code,
        "ask": step.ask,
        "messages": dict(step.messages),
    }


def _messages(typed: Mapping[str, Any]) -> dict[str, str]:
    """The texts among the typed values, which an older draft does not have."""
    return {str(language): str(text) for language, text in dict(typed.get("messages") or {}).items()}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
