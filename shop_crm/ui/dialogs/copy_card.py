"""What one safe copy holds, what will be missing when we go back to it, and the tick that says it is meant."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from shop_crm.clock import Clock
from shop_crm.services.restoring import Looked, Newer
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.label import Label, SoftBox
from shop_crm.ui.widgets.scroll_card import ScrollCard
from shop_crm.ui.widgets.tick import Tick
from shop_crm.words.errors import sentence
from shop_crm.words.restoring import age_text, held_text, made_text, newer_lines, place_text, proof_text
from shop_crm.words.words import Words


class CopyCard(ScrollCard):
    """Shows a copy; `is_agreed` once we may go back to it."""

    changed = Signal()
    """The tick was set or taken away."""
    unsealed = Signal()
    """A passphrase was typed."""

    def __init__(self, theme: Theme, words: Words, clock: Clock) -> None:
        super().__init__(theme)
        self._words, self._clock = words, clock
        translate = words.translate
        self._can_go = False
        self._path: Path | None = None
        self.heading = Label("", Type.NAME, wraps=True)
        self.where = Label("", Type.SMALL, "text_2", wraps=True)
        self.held = Label("", Type.BODY, wraps=True)
        self.proof = Label("", Type.BODY, "green", wraps=True)
        self.missing, self.staying = SoftBox("red", "red"), SoftBox("action", "on_soft")
        self.typed = Line(theme)
        self.typed.setObjectName("passphrase")
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.returnPressed.connect(self._on_typed)
        self.field = Field(translate("restore", "The passphrase of this copy"), self.typed)
        self.look = Button(theme, translate("restore", "Look into it"))
        self.look.setObjectName("look")
        self.look.clicked.connect(self._on_typed)
        for widget in (self.heading, self.where, self.held, self.proof, self.field, self.look):
            self.inside.addWidget(widget)
        for box in (self.missing, self.staying):
            self.inside.addWidget(box)
        self.inside.addStretch(1)
        self.sure = Tick(theme, translate("restore", "Yes: back to this copy"))
        self.sure.setObjectName("sure")
        self.sure.toggled.connect(lambda _: self.changed.emit())
        self.foot.addWidget(self.sure)
        self.show_nothing()

    @property
    def passphrase(self) -> str:
        """What was typed for a sealed copy; "" for any other."""
        return self.typed.text() if self.field.isVisibleTo(self) else ""

    @property
    def is_agreed(self) -> bool:
        """Whether we can go back to it, and she has said that she wants to."""
        return self._can_go and self.sure.isChecked()

    def show_nothing(self) -> None:
        """There is no copy."""
        translate = self._words.translate
        self._path = None
        self._show("", "", "")
        self.heading.setText(translate("restore", "No safe copy was found here"))
        self.held.setText(translate("restore", "Plug in the stick that one is on, and choose the file."))
        self.heading.show()
        self.held.show()

    def show_copy(self, looked: Looked | None, newer: Newer | None, *, is_open: bool, has_shop: bool) -> None:
        """Show what is known of it; `newer` only where the open shop (`is_open`) is the same as the copy's."""
        words, translate = self._words, self._words.translate
        if looked is None or looked.found.path != self._path:
            self._path = None if looked is None else looked.found.path
            self.typed.clear()
        if looked is None:
            self._show("", translate("restore", "We look into it…"), "")
            return
        if looked.is_sealed and looked.held is not None and not self.typed.text():
            looked = replace(looked, held=None)  # another copy was looked at meanwhile, and what was typed is gone
        had_keyboard = self.typed.hasFocus()
        made = made_text(words, looked.found.made_at)
        where = f"{looked.found.path.name} · {place_text(words, looked.found.place)}"
        if looked.trouble is not None:
            self._show(made, where, sentence(words, looked.trouble), proof_tone="red")
            self._show_seal(is_on=looked.is_sealed)
            if had_keyboard:
                self.typed.setFocus()
                self.typed.selectAll()
            return
        if looked.held is None:
            self._show(
                made, where, translate("restore", "Locked: its passphrase tells what it holds."), proof_tone="amber"
            )
            self._show_seal(is_on=True)
            return
        held = looked.held
        tone = "green" if held.is_verified else "amber"
        proof = proof_text(words, held)
        if held.is_older:
            proof += " " + translate("restore", "It is of an older version, and is brought up to date on the way.")
        self._show(made_text(words, held.made_at), where, proof, proof_tone=tone)
        self._show_seal(is_on=looked.is_sealed)
        name = held.shop_name or translate("window", "My shop")
        self.held.setText(f"{name}: {held_text(words, held)}")
        self.held.show()
        self._tell_missing(looked, newer, is_open=is_open, has_shop=has_shop)
        self._can_go = True
        self.sure.show()
        self.changed.emit()

    def _tell_missing(self, looked: Looked, newer: Newer | None, *, is_open: bool, has_shop: bool) -> None:
        words, translate, held = self._words, self._words.translate, looked.held
        assert held is not None
        lines = [age_text(words, held.made_at, self._clock.now())]
        if newer is not None:
            lines += newer_lines(words, newer.customers, newer.purchases, newer.calls)
        elif is_open:
            lines = [translate("restore", "This copy is of another shop: it takes the place of this one.")]
        elif has_shop:
            lines.append(translate("restore", "What was noted since then is not in it."))
        stays = [translate("restore", "Who asked to be forgotten stays forgotten.")]
        if has_shop:
            whole = translate("restore", "The shop file of now stays whole, under another name beside the new one.")
            stays = [whole, *stays]
        self.missing.tell(translate("restore", "What will be missing"), "\n".join(lines))
        self.staying.tell(translate("restore", "What stays"), "\n".join(stays))

    def _show(self, heading: str, where: str, proof: str, *, proof_tone: str = "green") -> None:
        self.heading.setText(heading)
        self.where.setText(where)
        self.proof.setText(proof)
        self.proof.show_tone(proof_tone)
        for label in (self.heading, self.where, self.proof):
            label.setVisible(bool(label.text()))
        self._show_seal(is_on=False)
        for widget in (self.held, self.missing, self.staying, self.sure):
            widget.hide()
        self._can_go = False
        self.sure.setChecked(False)

    def _show_seal(self, *, is_on: bool) -> None:
        self.field.setVisible(is_on)
        self.look.setVisible(is_on)

    def _on_typed(self) -> None:
        if self.typed.text():
            self.unsealed.emit()
