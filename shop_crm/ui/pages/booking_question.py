"""What is asked about the typed line: one question at a time, answered by a click, Enter, or Alt and a figure."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shop_crm.domain.paper_line import Entry
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.words.booking import choice_text, query_text

_MOST = 4
"""So many answers have a key."""


class BookingQuestion(QFrame):
    """The first question that is open, and its answers; the line as it reads then goes back into its field."""

    answered = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("soft", "amber")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 8, 14, 8)
        rows.setSpacing(6)
        self.count = Label("", Type.SMALL_STRONG, "amber")
        self.told = Label("", Type.BODY, wraps=True)
        self.told.setObjectName("question")
        self._answers = FlowBox(desk.theme.px(6))
        for widget in (self.count, self.told, self._answers):
            rows.addWidget(widget)
        self.buttons: list[Button] = []
        self._lines: list[str] = []
        self._haste = Haste()
        for place in range(_MOST):
            button = Button(desk.theme, "", key=f"Alt {place + 1}")
            button.setObjectName(f"answer_{place + 1}")
            button.clicked.connect(lambda _=False, place=place: self.answer(place))
            button.hide()
            button.installEventFilter(self)
            self.buttons.append(button)
            self._answers.flow.addWidget(button)
            keys = QShortcut(QKeySequence(f"Alt+{place + 1}"), page, lambda place=place: self.answer(place))
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def has_answers(self) -> bool:
        """Whether it can be answered here; else the line has to be typed differently."""
        return bool(self._lines)

    def show_question(self, asked: list[Entry]) -> None:
        """Ask the first of these; with none of them it is empty."""
        words, today = self._desk.words, self._desk.shop.today
        entry = asked[0] if asked else None
        choices = entry.choices[:_MOST] if entry else ()
        self._lines = [choice.line for choice in choices]
        told = query_text(words, entry) if entry else ""
        if told != self.told.text():
            self.told.setText(told)
            announce(self.told, told)
        self._show_tone("amber" if choices else "red")
        self.count.setText(words.counting(len(asked)).translate("booking", "%n questions", None, 1) if asked else "")
        for place, button in enumerate(self.buttons):
            if place < len(choices):
                button.say(choice_text(words, choices[place], today))
            button.setVisible(place < len(choices))
        self._answers.setVisible(bool(choices))

    def _show_tone(self, tone: str) -> None:
        """Amber for what can be answered here, red for what has to be typed differently."""
        self.count.show_tone(tone)
        if self.property("soft") != tone:
            self.setProperty("soft", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def take_keys(self) -> None:
        """The keyboard goes to the first answer, where Enter takes it: but not the Enter that led here, twice."""
        self._haste.begin()
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def answer(self, place: int) -> None:
        """Take this answer, when there is one of this number."""
        if place < len(self._lines):
            self.answered.emit(self._lines[place])

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if not event.isAutoRepeat() and not self._haste.is_on:
            self.answer(next(place for place, button in enumerate(self.buttons) if button is watched))
        return True
