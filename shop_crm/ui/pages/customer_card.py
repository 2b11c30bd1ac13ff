"""A customer's card: who she is and how to reach her, what we know of each other, and what it comes to."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from shop_crm.domain.customers import Customer
from shop_crm.services.cards import Card as CustomerCardFacts
from shop_crm.services.cards import read_card
from shop_crm.services.messages import reason_to_write
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.timeline_model import PAGE, Choice, TimelineModel, TimelineRow
from shop_crm.ui.pages.circle_card import CircleCard
from shop_crm.ui.pages.complaint_box import ComplaintBox
from shop_crm.ui.pages.house_card import HouseCard
from shop_crm.ui.pages.message_sheet import MessageSheet
from shop_crm.ui.pages.note_box import NoteBox
from shop_crm.ui.pages.person_card import Figure, PersonCard
from shop_crm.ui.pages.was_two_card import WasTwoCard
from shop_crm.ui.pages.wish_box import WishBox
from shop_crm.ui.theme import TARGET, Theme, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.timeline_delegate import ACTIONS, TimelineDelegate
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text
from shop_crm.words.timeline import every_text, seen_text

_LEFT, _LEFT_SMALL, _RIGHT = 328, 270, 204
_NARROW, _SMALL = 980, 640
"""Below these widths the figures stand under the left card, and the left card gives way to the story."""
_MOST_READ_ANEW = 500


class TimelineView(PickList):
    """The list of what happened; letters belong to the card."""

    def __init__(self) -> None:
        super().__init__("timeline")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Qt's own names

    def doItemsLayout(self) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, TimelineDelegate):
            delegate.prepare()
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            # The rows are as high as their words are at this width, which Qt does not know.
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)


class CustomerCard(QWidget):
    """The whole card; what can be done with a purchase is asked of the page."""

    correct = Signal(int)
    slip = Signal(int)
    give_back = Signal(int)
    strike_out = Signal(int)
    edit = Signal()
    print_card = Signal()
    make_right = Signal()
    wanted = Signal(int)
    """The customer whose card is asked for."""
    noted = Signal(str, int)
    """What was done, and the step that takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.facts: CustomerCardFacts | None = None
        self._haste = Haste()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_on)
        self.setObjectName("customer_card")
        self.person = PersonCard(desk)
        self._left = QVBoxLayout()
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(12)
        self._left.addWidget(self.person)
        # What is amiss comes before everything else that is known of her.
        self.complaint = ComplaintBox(desk)
        self.complaint.wanted.connect(self.note_complaint)
        self.complaint.make_right.connect(self.make_right)
        self.complaint.noted.connect(self._on_noted)
        self._left.addWidget(self.complaint)
        self.wishes = WishBox(desk)
        self.wishes.noted.connect(self._on_noted)
        self._left.addWidget(self.wishes)
        self.house = HouseCard(desk)
        self.house.wanted.connect(self.wanted)
        self._left.addWidget(self.house)
        self.circle = CircleCard(desk)
        self.circle.opened.connect(self.wanted)
        self._left.addWidget(self.circle)
        self.note = NoteBox(desk)
        self.note.noted.connect(self._on_noted)
        self.was_two = WasTwoCard(desk)
        self.was_two.noted.connect(self._on_noted)
        self._left.addWidget(self.was_two)
        self._left.addStretch(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._left_column = _scrolled(self._left)
        self._columns.addWidget(self._left_column)
        self._timeline = self._make_timeline()
        self._columns.addWidget(self._timeline, 1)
        self.message = MessageSheet(desk, "card_message")
        self.message.done.connect(self.noted)
        self.message.closed.connect(self._on_message_closed)
        self.person.message_button.clicked.connect(self.write)
        self._columns.addWidget(self.message, 1)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addStretch(1)
        self._right_column = _scrolled(self._right)
        self._right_column.setFixedWidth(desk.theme.px(_RIGHT))
        self._columns.addWidget(self._right_column)
        self._figures = self._make_figures()
        self._is_narrow = False
        self._place_figures(is_narrow=True)

    @property
    def customer(self) -> Customer:
        """Whose card it is; one without an id before the first."""
        return self.facts.customer if self.facts else Customer()

    def show_customer(self, customer_id: int) -> None:
        """Show this customer's card from its beginning; CUSTOMER_UNKNOWN."""
        self.message.leave()
        self._choices.choose(Choice.ALL)
        self._show(customer_id, Choice.ALL, PAGE)
        self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()

    def refresh(self) -> None:
        """The same customer as she is now; what is chosen and seen stays; CUSTOMER_UNKNOWN when she is gone."""
        chosen, place = self.chosen_row(), self.view.verticalScrollBar().value()
        self._show(self.customer.id, self.model.choice, min(_MOST_READ_ANEW, max(PAGE, self.model.rowCount())))
        self.view.doItemsLayout()
        if chosen is not None:
            self.view.setCurrentIndex(self.model.index(self.model.place_of(chosen.key)))
        self.view.verticalScrollBar().setValue(place)

    def settle(self) -> None:
        """After the first window is on the screen."""
        self.person.settle()

    def chosen_row(self) -> TimelineRow | None:
        """The row that is chosen."""
        return self.model.row(self.view.currentIndex().row())

    def _show(self, customer_id: int, choice: Choice, at_least: int) -> None:
        self.facts = read_card(self._desk.shop, customer_id)
        self.person.show_person(self.facts)
        self.message.look_again(self.facts.customer)
        self.wishes.show_customer(customer_id)
        self.house.show_house(self.facts.house)
        self.circle.show_customer(customer_id)
        self.note.show_facts(self.facts)
        self.complaint.show_facts(self.facts)
        self.was_two.show_customer(customer_id)
        self._show_figures(self.facts)
        self._fill(choice, at_least)

    def _fill(self, choice: Choice, at_least: int = PAGE) -> None:
        assert self.facts is not None
        self._delegate.forget()
        self.model.show(self.facts, choice, at_least)
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._soon.start()

    def _make_timeline(self) -> Card:
        theme, translate = self._desk.theme, self._desk.words.translate
        card = Card(padding=14, spacing=8)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(6, 0, 0, 0)
        self._story_head = head
        title = Label(translate("customers", "What we know of each other"), Type.SECTION, wraps=True)
        self._choices = Choices(
            self._desk,
            translate("customers", "Part of the story"),
            [
                (Choice.ALL, translate("customers", "All")),
                (Choice.PURCHASES, translate("customers", "Purchases")),
                (Choice.CALLS, translate("customers", "Calls")),
                (Choice.WORDS, translate("customers", "Words")),
            ],
        )
        self._choices.chosen.connect(self._on_choice)
        head.addWidget(title, 1)
        head.addWidget(self._choices)
        card.rows.addLayout(head)
        self._nothing = Label(translate("customers", "Nothing of this kind yet."), Type.BODY, "text_2", wraps=True)
        self._nothing.setContentsMargins(6, 6, 6, 6)
        card.rows.addWidget(self._nothing)
        self.model = TimelineModel(self._desk.shop, self._desk.words, self)
        self.view = TimelineView()
        self.view.setAccessibleName(translate("customers", "What we know of each other"))
        self.view.setModel(self.model)
        self._delegate = TimelineDelegate(theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(lambda _: self._open_chosen())
        self.view.verticalScrollBar().valueChanged.connect(self._read_on)
        self.view.resized.connect(self._show_actions)
        self.view.installEventFilter(self)
        card.rows.addWidget(self.view, 1)
        return card

    def _make_figures(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._in_all, self._in_a_year = Figure("bought_in_all"), Figure("bought_in_a_year")
        self._rhythm, self._well = Figure("rhythm"), Figure("calls_well")
        for figure in (self._in_all, self._in_a_year, self._rhythm, self._well):
            column.addWidget(figure)
        column.addWidget(self.note)
        return holder

    def _show_figures(self, facts: CustomerCardFacts) -> None:
        words, bought, today = self._desk.words, facts.bought, self._desk.shop.today
        currency = self._desk.shop.settings.currency
        has = bought.purchases > 0
        times = words.counting(bought.purchases).translate("customers", "bought in all, %n times", None, 1)
        self._in_all.tell(amount_text(bought.amount, currency) if has else "", times)
        year = words.translate("customers", "in the last 12 months")
        self._in_a_year.tell(amount_text(bought.amount_in_12_months, currency) if has else "", year)
        if bought.last_visit is None:
            self._rhythm.tell("", "")
        elif bought.median_gap_days is None:
            day = day_text(words, bought.last_visit, today)
            self._rhythm.tell(day, seen_text(words, bought.last_visit, today))
        else:
            self._rhythm.tell(every_text(words, bought.median_gap_days), seen_text(words, bought.last_visit, today))
        counted = words.translate("customers", "{well} of {all}").format(
            well=words.locale.toString(facts.calls_well), all=words.locale.toString(facts.calls_answered)
        )
        ended = words.translate("customers", "calls ended well")
        tone = "green" if facts.calls_well == facts.calls_answered else "text"
        self._well.tell(counted if facts.calls_answered else "", ended, tone)

    def _on_choice(self, code: str) -> None:
        self._fill(Choice(code))
        self.view.scrollToTop()
        self.view.setFocus()

    def _read_on(self) -> None:
        """Read the next page before the end of this one is seen."""
        bar = self.view.verticalScrollBar()
        if self.model.has_more and bar.value() >= bar.maximum() - 2 * self.view.viewport().height():
            self.model.read_more()

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._take_actions_away(previous)
        self._show_actions()
        self.view.doItemsLayout()
        if current.isValid():
            self.view.scrollTo(current)

    def _show_actions(self) -> None:
        row, index = self.chosen_row(), self.view.currentIndex()
        if row is not None and row.can_change:
            self._take_actions_away(index)
            self.view.setIndexWidget(index, self._actions())

    def _take_actions_away(self, index: QModelIndex) -> None:
        before = self.view.indexWidget(index) if index.isValid() else None
        if before is not None:
            before.hide()  # Qt deletes it later, and leaves it where it is until then
            self.view.setIndexWidget(index, None)  # type: ignore[arg-type]

    def _actions(self) -> QWidget:
        """The buttons of the chosen purchase; the text above them is painted by the delegate."""
        theme, translate = self._desk.theme, self._desk.words.translate
        shown = (
            ("correct", translate("customers", "Correct"), "pencil", "Enter", self.correct),
            ("give_back", translate("customers", "Return goods"), "undo-2", "R", self.give_back),
            ("strike_out", translate("customers", "Strike out"), "trash-2", "Del", self.strike_out),
            ("slip", "", "printer", "P", self.slip),
        )
        slip = translate("customers", "Receipt slip of this purchase (P)")
        room = self.view.viewport().width() - theme.px(8)
        # Beneath the words with their keys when there is room, else nearer to the edge, without icons, without keys.
        for left, has_keys, has_icons in (
            (self._delegate.text_left(), True, True),
            (theme.px(8), True, True),
            (theme.px(8), True, False),
            (theme.px(8), False, False),
        ):
            buttons = []
            for name, words, icon, key, signal in shown:
                drawn, cap = icon if has_icons or not words else "", key if has_keys else ""
                button = Button(theme, words, icon=drawn, key=cap, height=TARGET)
                button.setObjectName(name)
                button.setToolTip("" if has_keys else key)
                if not words:
                    button.setAccessibleName(slip)
                    button.setToolTip(slip)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(lambda _=False, signal=signal: self._act(signal))
                buttons.append(button)
            if left + sum(button.sizeHint().width() + theme.px(8) for button in buttons) <= room:
                break
        else:
            buttons.pop().deleteLater()  # P does it all the same, and the words of the others must not be cut
        return _at_foot(buttons, left, theme)

    def write(self) -> None:
        """A message to her, in the place of her story; about what is due, when something is."""
        if self.facts is not None:
            self._timeline.hide()
            self.message.open_for(self.customer, reason_to_write(self._desk.shop, self.facts.reasons))

    def _on_message_closed(self, has_keyboard: bool) -> None:
        self._timeline.show()
        if has_keyboard:
            self.view.setFocus()

    def note_complaint(self) -> None:
        """Ask what is wrong, with the chosen purchase when one is."""
        row = self.chosen_row()
        self.complaint.ask(row.purchase if row is not None and row.can_change else None)

    def print_it(self) -> None:
        """The slip of the chosen purchase; the whole card where none is chosen."""
        row = self.chosen_row()
        if row is not None and row.can_change:
            self._act(self.slip)
        else:
            self.print_card.emit()

    def escape(self) -> bool:
        """Out of a message or the field for a complaint, a wish or a note; whether the keyboard was in one."""
        if self.message.escape():
            return True
        if not self.complaint.leave() and not self.wishes.leave() and not self.note.leave():
            return False
        self._back_to_story()
        return True

    def _back_to_story(self) -> None:
        """The keyboard is in the story again, and who she is can be read beside it, however far down the field was."""
        self.view.setFocus()
        self._left_column.verticalScrollBar().setValue(0)

    def _on_noted(self, told: str, step: int) -> None:
        self._back_to_story()
        self._haste.begin()  # Enter once more would open the chosen purchase
        self.noted.emit(told, step)

    def _open_chosen(self) -> None:
        """Correct the chosen purchase, or go on to the card of whom she sent."""
        row = self.chosen_row()
        if row is not None and row.customer_id:
            self.wanted.emit(row.customer_id)
        else:
            self._act(self.correct)

    def flush(self) -> None:
        """The program ends: keep what is half typed."""
        self.complaint.flush()
        self.wishes.flush()
        self.note.flush()
        self.message.flush()

    def _act(self, signal: object) -> None:
        row = self.chosen_row()
        if row is not None and row.can_change and row.purchase is not None:
            signal.emit(row.purchase.id)  # type: ignore[attr-defined]

    def _place_figures(self, *, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        column: QBoxLayout = self._left if is_narrow else self._right
        column.insertWidget(self._left.count() - 1 if is_narrow else 0, self._figures)
        self._right_column.setVisible(not is_narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._story_head.setDirection(down if is_narrow else across)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._desk.theme.px
        self._place_figures(is_narrow=self.width() < px(_NARROW))
        self._left_column.setFixedWidth(px(_LEFT if self.width() >= px(_SMALL) else _LEFT_SMALL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return watched is self.view and self.take_key(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what this key stands for on a card; whether it stands for anything."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
            return False
        match event.key():
            case Qt.Key.Key_E:
                self.edit.emit()
            case Qt.Key.Key_C:
                self.note_complaint()
            case Qt.Key.Key_N:
                self.note.said.setFocus()
            case Qt.Key.Key_W:
                self.wishes.ask()
            case Qt.Key.Key_T:
                self.write()
            case Qt.Key.Key_V:
                self.person.show_contact()
            case Qt.Key.Key_R:
                self._act(self.give_back)
            case Qt.Key.Key_P:
                self.print_it()
            case Qt.Key.Key_Delete:
                self._act(self.strike_out)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._haste.once(self._open_chosen)
            case _:
                return False
        return True


def _at_foot(buttons: list[Button], left: int, theme: Theme) -> QWidget:
    """Buttons at the foot of a chosen row."""
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(left, 0, theme.px(8), theme.px(10))
    rows.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    rows.addLayout(row)
    holder.setMinimumHeight(theme.px(ACTIONS))
    return holder


def _scrolled(column: QVBoxLayout) -> Scroll:
    """A column that scrolls when the window is too low for it."""
    inner = QWidget()
    inner.setLayout(column)
    return Scroll(inner)
