"""A message to one customer, in place: its words, the ways it goes, and saying that it is sent (domain.md 13)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from shop_crm.domain.calls import Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp
from shop_crm.domain.messages import usual_way
from shop_crm.domain.templates import Blank, check_words, fill, has_blanks
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.messages import next_try, own_text, record_sent, refused
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTyped
from shop_crm.ui.pages.message_ways import Ways
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.field import Words as WordsField
from shop_crm.ui.widgets.label import Label, SoftBox
from shop_crm.ui.widgets.scroll_card import ScrollCard
from shop_crm.words.errors import sentence
from shop_crm.words.messages import filling, is_by_message, note_text, our_text, refused_text, sent_text
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.words import Words


class MessageSheet(ScrollCard):
    """Opened for one customer at a time; whoever asked not to be written to has no way at all on it, and the reason."""

    done = Signal(str, int)
    """A full sentence, and the step that takes it back."""
    noting = Signal(bool)
    """It is noted next, and the list beside it may go on to another customer; False when it was not noted after all."""
    closed = Signal(bool)
    """Whether the keyboard was on it."""

    def __init__(self, desk: Desk, draft: str) -> None:
        """`draft` is the name under which half-typed words are kept."""
        super().__init__(desk.theme, foot_may_scroll=True)
        self._desk = desk
        self._customer = Customer()
        self._reason: Reason | None = None
        self._noted: dict[int, tuple[int, str]] = {}
        """Own words that were noted: the step's number, the customer and the words, to give them back on undo."""
        self._prepared = self._request_id = ""
        self._used: Channel | None = None
        self._known: dict[Blank, str] = {}
        self._spoken: dict[str, Words] = {}
        self._half_typed = HalfTyped(desk.shop, draft, self)
        self.setObjectName("message_sheet")
        self._furnish_inside()
        self._furnish_foot()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            leaves = QShortcut(QKeySequence(key), self.text, self._to_ways)
            leaves.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.hide()

    @property
    def customer_id(self) -> int:
        """To whom it goes; 0 while it is closed."""
        return 0 if self.isHidden() else self._customer.id

    def open_for(self, customer: Customer, reason: Reason | None) -> None:
        """A message to this customer about this follow-up, or about nothing."""
        desk, words = self._desk, self._desk.words
        self._customer, self._reason, self._used = customer, reason, None
        self._request_id = self._half_typed.request(customer.id)
        self._give_back_undone()
        self._name.setText(customer.spoken_name)
        why = refused(desk.shop, customer, self._follow_up)
        self._refused.tell(words.translate("message", "No message"), refused_text(words, why, customer) if why else "")
        for part in (self._number, self._field, self._again, self.ways, self._way, self.settled):
            part.setVisible(why is None)
        self.waits.setVisible(why is None and reason is not None)
        self.show()
        if why is None:
            self._show_message()
            self.place_foot()
            self._to_ways()
        else:
            self.place_foot()
            self._close.setFocus(Qt.FocusReason.TabFocusReason)
        order_tabs(self)

    def look_again(self, customer: Customer) -> None:
        """The shop has changed: her number may be another one now, or she may have said stop meanwhile."""
        if self.customer_id != customer.id:
            return
        if refused(self._desk.shop, customer, self._follow_up) is not None:
            self.open_for(customer, self._reason)
        elif customer != self._customer:
            self._customer = customer
            self._show_ways()

    def leave(self) -> bool:
        """Close it; whether it was open. What was typed stays with its customer."""
        if self.isHidden():
            return False
        has_keyboard = self.isAncestorOf(self.window().focusWidget())
        self.hide()
        self.closed.emit(has_keyboard)
        return True

    def escape(self) -> bool:
        """From the words to the ways, then away."""
        if self.text.hasFocus():
            self._to_ways()
            return True
        return self.leave()

    def note_sent(self, *, settles: bool) -> None:
        """Note that it is sent, and whether its call is done by that; what is amiss is told beneath the field."""
        desk, customer, channel = self._desk, self._customer, self.channel
        if not self.settled.isVisible() or not (said := self._checked()):
            return
        self.noting.emit(True)
        try:
            booked = record_sent(
                desk.shop, customer, channel, said, follow_up=self._follow_up, settles=settles,
                made_by=desk.clerk, request_id=self._request_id,
            )  # fmt: skip
        except ShopError as error:
            self.noting.emit(False)
            self.done.emit(sentence(desk.words, error), 0)
            return
        self._half_typed.drop(customer.id)
        told = sent_text(desk.words, customer, channel, booked, settles=settles, today=desk.shop.today)
        step = history.last_step(desk.shop)
        if said != self._prepared:
            self._noted[step] = (customer.id, said)
        self.leave()
        self.done.emit(told, step)

    def back_to_prepared(self) -> None:
        """The words that were prepared for her stand in the field again."""
        self.text.setPlainText(self._prepared)
        self.text.setFocus()

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._half_typed.flush()

    @property
    def channel(self) -> Channel:
        """By which way it went, or goes: the one that was used last, else the step's, else as she likes it."""
        planned = self._follow_up.channel if self._follow_up else Channel.CALL
        return self._used or usual_way(self._customer, planned)

    @property
    def _follow_up(self) -> FollowUp | None:
        return self._reason.follow_up if self._reason else None

    def _furnish_inside(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._name = Label("", Type.SECTION, wraps=True)
        self._name.setObjectName("message_to")
        self._number = Label("", Type.BODY, "text_2", wraps=True)
        self._refused = SoftBox("red", "red")
        self._refused.setObjectName("no_message")
        self.text = WordsField(name=translate("message", "The message"), height=theme.px(168))
        self.text.setObjectName("message_text")
        self.text.textChanged.connect(self._on_typed)
        self._field = Field(translate("message", "The message in {language}"), self.text)
        self._field.wrap_label()
        self._again = Button(
            theme, translate("message", "As it was prepared"), kind=Kind.QUIET, icon="rotate-ccw", height=TARGET
        )
        self._again.setObjectName("prepared")
        self._again.clicked.connect(self.back_to_prepared)
        self.ways = Ways(self._desk, self._checked)
        self.ways.used.connect(self._on_used)
        self.ways.copied.connect(lambda: self._recommended.setFocus(Qt.FocusReason.TabFocusReason))
        self.ways.told.connect(lambda told: self.done.emit(told, 0))
        for widget in (self._name, self._number, self._refused, self._field, self._again, self.ways):
            self.inside.addWidget(widget)
        self.inside.addStretch(1)

    def _furnish_foot(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._way = Label("", Type.SMALL, "text_2", wraps=True)
        self._way.setObjectName("message_way")
        self.settled = Button(theme, "", icon="check", key="D")
        self.settled.setObjectName("message_done")
        self.settled.clicked.connect(lambda: self.note_sent(settles=True))
        self.waits = Button(theme, "", icon="clock", key="L")
        self.waits.setObjectName("message_waits")
        self.waits.clicked.connect(lambda: self.note_sent(settles=False))
        self._close = Button(theme, translate("dialog", "Close"), kind=Kind.QUIET, key="Esc")
        self._close.setObjectName("message_close")
        self._close.clicked.connect(self.leave)
        for widget in (self._way, self.settled, self.waits, self._close):
            self.foot.addWidget(widget)

    def _show_message(self) -> None:
        desk, words, customer = self._desk, self._desk.words, self._customer
        language = customer.language or desk.shop.settings.language
        told = words.translate("message", "The message in {language}")
        self._field.label.setText(told.format(language=LANGUAGE_NAMES[language]))
        self._field.tell("")
        spoken = self._words_in(language)
        own = own_text(desk.shop, self._follow_up, language) if self._follow_up else ""
        self._known = filling(spoken, customer, self._reason, desk.shop.settings.shop_name)
        self._prepared = fill(own or our_text(spoken, self._reason), self._known)
        self.text.setPlainText(self._half_typed.of(customer.id) or self._prepared)
        self._on_typed()
        self._show_ways()

    def _show_ways(self) -> None:
        """By which ways she is reached, and what is noted then."""
        shop, customer = self._desk.shop, self._customer
        phones = customer.good_phones
        no_number = self._desk.words.translate("customers", "No number that works")
        self._number.setText(phones[0].grouped if phones else customer.email or no_number)
        spoken = self._words_in(customer.language or shop.settings.language)
        self.ways.offer(customer, known_subject(spoken, shop.settings.shop_name))
        self._show_ends()

    def _show_ends(self) -> None:
        desk, words, follow_up = self._desk, self._desk.words, self._follow_up
        is_alone = follow_up is None
        self.settled.say(
            words.translate("message", "It is sent") if is_alone else words.translate("message", "Sent, and done")
        )
        self.waits.say(words.translate("message", "Sent, ask again"))
        for button in (self.settled, self.waits):
            button.show_kind(Kind.PRIMARY if button is self._recommended else Kind.PLAIN)
        next_on = next_try(desk.shop, follow_up) if follow_up else None
        self._way.setText(note_text(words, self.channel, follow_up, next_on, desk.shop.today))

    @property
    def _recommended(self) -> Button:
        """A step that is a message is done by it; a call is tried again."""
        follow_up = self._follow_up
        return self.settled if follow_up is None or is_by_message(follow_up) else self.waits

    def _words_in(self, language: str) -> Words:
        if language not in self._spoken:
            self._spoken[language] = Words(language)
        return self._spoken[language]

    def _give_back_undone(self) -> None:
        for number, (customer_id, said) in list(self._noted.items()):
            if history.is_undone(self._desk.shop, number):
                del self._noted[number]
                self._half_typed.give_back(customer_id, said)

    def _to_ways(self) -> None:
        self.ways.button(self.channel).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_used(self, way: Channel) -> None:
        self._used = way
        self._show_ends()
        self._recommended.setFocus(Qt.FocusReason.TabFocusReason)

    def _checked(self) -> str:
        """The words as they are sent; "" once it is told beneath the field why they cannot be."""
        text = self.text.toPlainText()
        if has_blanks(text):  # she knows them from the plans; what leaves is what stands in the field
            text = fill(text, self._known)
            self.text.setPlainText(text)
        try:
            return check_words(text)
        except ShopError as error:
            self._field.tell(sentence(self._desk.words, error))
            self.text.setFocus()
            return ""

    def _on_typed(self) -> None:
        text = self.text.toPlainText()
        if text != self._prepared:
            self._half_typed.touch(self._customer.id, text)
        elif self._half_typed.of(self._customer.id):
            self._half_typed.drop(self._customer.id)
        self._field.tell("")
        self._again.setVisible(text != self._prepared)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = event.key(), self.window().focusWidget()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()  # a key that is held sends and notes nothing twice
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        elif key == Qt.Key.Key_D and self.settled.isVisible():
            self.note_sent(settles=True)
        elif key == Qt.Key.Key_L and self.waits.isVisible():
            self.note_sent(settles=False)
        elif key == Qt.Key.Key_F9 and self.text.isVisible():
            self.text.setFocus()
        elif (self.ways.isVisible() and self.ways.take_key(key)) or event.text().isprintable():
            event.accept()  # what means nothing here means nothing to the card behind it either
        else:
            super().keyPressEvent(event)


def known_subject(words: Words, shop_name: str) -> str:
    """The subject of a letter."""
    return shop_name or words.translate("message", "Your purchase")
