"""The steps of a plan in rows: one is open and edited in its place, the others say when, how and what is asked."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.plans import Anchor, Step, Unit
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.pages.plan_step_form import StepForm, step_of
from shop_crm.ui.painting import draw_box, focus_ring
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import ICON, RADIUS, TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Label
from shop_crm.words.labels import label, question
from shop_crm.words.plans import when_text

_ICONS = {
    Channel.CALL: "phone",
    Channel.WHATSAPP: "message-circle",
    Channel.SMS: "message-square-text",
    Channel.EMAIL: "mail",
    Channel.CARD: "heart",
    Channel.VISIT: "map-pin",
}
_MOST = 12
"""More steps than anybody would like to be called."""
ALT = Qt.KeyboardModifier.AltModifier


class _Sign(QWidget):
    """The icon of a way to reach somebody."""

    def __init__(self, desk: Desk, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = desk.theme, icon
        self.setFixedSize(desk.theme.px(ICON), desk.theme.px(ICON))

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._icon, QRectF(self.rect()), self._theme.colour("text_2"))


class StepHead(QAbstractButton):
    """What a step says when it is not open; press it to open it."""

    def __init__(self, desk: Desk, number: int, step: Step, *, is_open: bool) -> None:
        super().__init__()
        self._theme, self._is_open = desk.theme, is_open
        words, px = desk.words, desk.theme.px
        self.setObjectName(f"step_{number}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        when, way = when_text(words, step), label(words, step.channel)
        asked = question(words, step.ask_code, step.ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(Label(words.locale.toString(number), Type.NAME, "text_2"))
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(Label(when, Type.STRONG, wraps=True))
        if asked and not is_open:
            told.addWidget(Label(f"“{asked}”", Type.SMALL, "text_2", wraps=True))
        row.addLayout(told, 1)
        row.addWidget(_Sign(desk, _ICONS[step.channel]))
        row.addWidget(Label(way, Type.BODY, "text_2"))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        spoken = words.translate("plans", "Step {number}: {when}, {way}")
        spoken = spoken.format(number=number, when=when, way=way)
        self.setAccessibleName(f"{spoken}. “{asked}”" if asked else spoken)

    # Qt's own names

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._theme.px(TARGET)))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._theme.px(TARGET)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.modifiers() & ALT or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse() and not self._is_open:
            draw_box(painter, rect, theme.px(RADIUS), theme.colour("border"))
        if self.hasFocus():
            focus_ring(painter, theme, rect, theme.px(RADIUS))


class StepCard(QFrame):
    """One step: its head, and when it is open its fields."""

    def __init__(self, desk: Desk, number: int, typed: Mapping[str, Any], *, is_open: bool) -> None:
        super().__init__()
        self._desk, self._number, self._is_open = desk, number, is_open
        self.setProperty("card", True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self.form = StepForm(desk) if is_open else None
        self.head = StepHead(desk, number, step_of(typed), is_open=is_open)
        self._rows.addWidget(self.head)
        if self.form:
            self.form.put(typed)
            self._rows.addWidget(self.form)

    def say(self, typed: Mapping[str, Any]) -> StepHead:
        """The head says what is typed now; gives the new one."""
        had_focus = self.head.hasFocus()
        old, self.head = self.head, StepHead(self._desk, self._number, step_of(typed), is_open=self._is_open)
        self._rows.replaceWidget(old, self.head)
        old.hide()
        old.deleteLater()
        if had_focus:
            self.head.setFocus()
        return self.head


class Steps(QWidget):
    """All steps of the plan that is edited; `changed` tells that something was typed, added, taken away or moved."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._typed: list[dict[str, Any]] = []
        self._open = -1
        self.cards: list[StepCard] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(desk.theme.px(8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(desk.theme.px(8))
        rows.addLayout(self._rows)
        words = desk.words.translate("plans", "Add a step")
        self.add_button = Button(desk.theme, words, kind=Kind.QUIET, icon="plus")
        self.add_button.setObjectName("add_step")
        self.add_button.clicked.connect(self.add)
        rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def typed(self) -> list[dict[str, Any]]:
        """What stands in the rows, as plain values."""
        return [dict(each) for each in self._typed]

    @property
    def is_open(self) -> bool:
        """Whether one is open to be edited."""
        return self._open >= 0

    def put(self, typed: Sequence[Mapping[str, Any]]) -> None:
        """Show these, all closed."""
        self._typed, self._open = [dict(each) for each in typed], -1
        self._show()

    def open_step(self, place: int) -> None:
        """Open this one; the one that is open closes. -1 closes it."""
        before = self._open
        self._open = -1 if place == self._open else place
        self._show()
        if self._open >= 0:
            form = self.cards[self._open].form
            assert form is not None
            form.after.setFocus(Qt.FocusReason.TabFocusReason)
            form.after.selectAll()
        elif 0 <= before < len(self.cards):
            self.cards[before].head.setFocus(Qt.FocusReason.TabFocusReason)

    def close_step(self) -> None:
        """Close the one that is open."""
        if self.is_open:
            self.open_step(self._open)

    def add(self) -> None:
        """One more, which asks for what the plan lacks most: a later day."""
        last = step_of(self._typed[-1]).after if self._typed else 0
        unit = self._typed[-1]["unit"] if self._typed else Unit.DAY
        is_warranty = bool(self._typed) and self._typed[-1]["anchor"] == Anchor.WARRANTY_END
        new = {
            "after": "10" if not last or is_warranty else str(min(120, last * 2)),
            "unit": str(Unit.DAY if is_warranty else unit),
            "anchor": str(Anchor.PURCHASE),
            "channel": str(Channel.CALL),
            "ask_code": "still_happy",
            "ask": "",
            "messages": {},
        }
        self._typed.append(new)
        self._open = -1
        self.open_step(len(self._typed) - 1)
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Take this one away."""
        del self._typed[place]
        self._open = -1
        self._show()
        if self.cards:
            self.cards[min(place, len(self.cards) - 1)].head.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def shift(self, place: int, by: int) -> None:
        """Put it one place up or down, and stay with it."""
        other = place + by
        if not 0 <= other < len(self._typed):
            return
        self._typed[place], self._typed[other] = self._typed[other], self._typed[place]
        self._open = {place: other, other: place}.get(self._open, self._open)
        self._show()
        self.cards[other].head.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        before, self.cards = self.cards, []  # a field that loses the keyboard may still tell of a change
        for card in before:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, typed in enumerate(self._typed):
            card = StepCard(self._desk, place + 1, typed, is_open=place == self._open)
            card.head.clicked.connect(lambda _=False, place=place: self.open_step(place))
            if card.form:
                card.form.changed.connect(partial(self._on_form, card.form))
                card.form.up.clicked.connect(lambda _=False, place=place: self.shift(place, -1))
                card.form.down.clicked.connect(lambda _=False, place=place: self.shift(place, 1))
                card.form.remove.clicked.connect(lambda _=False, place=place: self.remove(place))
                card.form.up.setEnabled(place > 0)
                card.form.down.setEnabled(place + 1 < len(self._typed))
            self.cards.append(card)
            self._rows.addWidget(card)
            card.show()
        self.add_button.setVisible(len(self._typed) < _MOST)
        order_tabs(self)

    def _on_form(self, form: StepForm) -> None:
        place = next((place for place, card in enumerate(self.cards) if card.form is form), -1)
        if place < 0:
            return  # it is closed already
        self._typed[place] = form.typed
        self.cards[place].say(self._typed[place]).clicked.connect(lambda: self.open_step(place))
        order_tabs(self)
        self.changed.emit()

    def _place(self) -> int:
        """Where the keyboard is."""
        return next((place for place, card in enumerate(self.cards) if card.isAncestorOf(self.focusWidget())), -1)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self._place(), event.key()
        if place < 0:
            super().keyPressEvent(event)
            return
        is_head = self.cards[place].head.hasFocus()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and event.modifiers() & ALT:
            self.shift(place, step)
        elif step and is_head and 0 <= place + step < len(self.cards):
            self.cards[place + step].head.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Delete and is_head:
            self.remove(place)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_step(place)
        else:
            super().keyPressEvent(event)
