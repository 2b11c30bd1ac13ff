"""The greeting of the chosen customer: its words, how they read, and the ways in which it is sent (domain.md 13)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import Greeting, check_text, fill, usual_channel
from shop_crm.domain.occasions import Occasion
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.greetings import keep_text, own_text
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.pages.message_ways import Ways
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.field import Words as WordsField
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, SoftBox
from shop_crm.ui.widgets.scroll_card import ScrollCard
from shop_crm.words.errors import sentence
from shop_crm.words.greetings import our_text, state_text
from shop_crm.words.labels import label
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.text_blanks import in_words
from shop_crm.words.words import Words


class GreetingSheet(ScrollCard):
    """Its text is the occasion's and the language's, and is written for all who have the same."""

    done = Signal(str, int)
    """A full sentence, and the step that takes it back."""
    sent = Signal()
    """She says that it is sent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._greeting: Greeting | None = None
        self._spoken: dict[str, Words] = {}
        self._typed: dict[str, str] = {}
        self._used: dict[int, Channel] = {}
        self._drafts = DraftKeeper(desk.shop, "greeting", self._draft, self)
        kept = self._drafts.read().get("typed")
        if isinstance(kept, dict):
            self._typed = {str(key): str(text) for key, text in kept.items()}
        self._furnish_inside()
        self._furnish_foot()

    def show_greeting(self, greeting: Greeting | None) -> None:
        """Show this one; nothing for None."""
        is_other = greeting is None or self._greeting is None or self._key(greeting) != self._key(self._greeting)
        self._greeting = greeting
        self.setVisible(greeting is not None)
        if greeting is None:
            return
        words = self._desk.words
        self._name.setText(greeting.customer.spoken_name)
        told = words.translate("greeting", "The greeting in {language}")
        self._field.label.setText(told.format(language=LANGUAGE_NAMES[self._language(greeting)]))
        filled_in = words.translate("greeting", "{address}, {name} and {shop} are filled in for each.")
        self._blanks.setText(in_words(self._spoken_to(greeting), filled_in))
        text = self._text_for(greeting)
        if is_other or self.text.toPlainText() != text:
            self.text.setPlainText(text)
            self._field.tell("")
        self._show_state(greeting)
        self._show_text()

    @property
    def channel(self) -> Channel:
        """By which way it went, or goes: the one that was just used, else as the customer likes it."""
        assert self._greeting is not None
        customer = self._greeting.customer
        return self._used.get(customer.id, usual_channel(customer))

    @property
    def filled(self) -> str:
        """What the chosen customer reads; the blanks that are no blanks of ours are told beneath the field: ""."""
        assert self._greeting is not None
        try:
            text = check_text(self.text.toPlainText())
        except ShopError as error:
            self._field.tell(sentence(self._desk.words, error))
            self.text.setFocus()
            return ""
        return fill(text, self._greeting.customer, self._desk.shop.settings.shop_name)

    def keep(self) -> None:
        """These words are the shop's own for this occasion and language from now on; ours again when they are ours."""
        if self._greeting is None:
            return
        occasion, language = self._greeting.occasion, self._language(self._greeting)
        text, words = self.text.toPlainText(), self._desk.words
        try:
            check_text(text)  # without words it would be ours again, and not what stands here
            keep_text(self._desk.shop, occasion, language, "" if text == self._our_text(occasion, language) else text)
        except ShopError as error:
            self._field.tell(sentence(words, error))
            self.text.setFocus()
            return
        self._typed.pop(self._key(self._greeting), None)
        self._drafts.keep()
        self._show_text()
        told = words.translate("greeting", "The greeting is kept for everybody who is greeted in {language}.")
        self.done.emit(told.format(language=LANGUAGE_NAMES[language]), history.last_step(self._desk.shop))

    def back_to_ours(self) -> None:
        """Our own words stand in the field again."""
        if self._greeting is not None:
            self.text.setPlainText(self._our_text(self._greeting.occasion, self._language(self._greeting)))

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._drafts.flush()

    def _furnish_inside(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._name = Label("", Type.SECTION, wraps=True)
        self._name.setObjectName("greeted")
        self._held = SoftBox("red", "red")
        self._done = SoftBox("green", "green")
        self.text = WordsField(name=translate("greeting", "The greeting"), height=theme.px(96))
        self.text.setObjectName("greeting_text")
        self.text.textChanged.connect(self._on_typed)
        self._field = Field(translate("greeting", "The greeting in {language}"), self.text)
        self._field.wrap_label()
        self._blanks = Label("", Type.SMALL, "text_2", wraps=True)
        self._blanks.setObjectName("blanks")
        self._keeping = FlowBox(8)
        keep = Button(theme, translate("greeting", "Keep these words"), icon="check", key="Ctrl S")
        keep.setObjectName("keep_text")
        keep.clicked.connect(self.keep)
        self._ours = Button(theme, translate("greeting", "Our usual words"), kind=Kind.QUIET, icon="rotate-ccw")
        self._ours.setObjectName("usual_words")
        self._ours.clicked.connect(self.back_to_ours)
        self._keep = keep
        for button in (keep, self._ours):
            self._keeping.flow.addWidget(button)
        self._preview = Label("", Type.BODY, wraps=True)
        self._preview.setObjectName("preview_text")
        box = self._reads = QFrame()
        box.setProperty("soft", "action")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(14, 11, 14, 12)
        rows.addWidget(Label(translate("greeting", "So it reads"), Type.SMALL_STRONG, "on_soft", wraps=True))
        rows.addWidget(self._preview)
        self.ways = Ways(self._desk, self._sendable)
        self.ways.used.connect(self._on_used)
        self.ways.told.connect(lambda told: self.done.emit(told, 0))
        parts: tuple[QWidget, ...] = (
            self._name, self._held, self._done, box, self.ways, self._field, self._blanks, self._keeping,
        )  # fmt: skip
        for widget in parts:
            self.inside.addWidget(widget)
        self.inside.addStretch(1)

    def _furnish_foot(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._way = Label("", Type.SMALL, "text_2", wraps=True)
        self._way.setObjectName("way")
        self.is_sent = Button(theme, translate("greeting", "It is sent"), kind=Kind.PRIMARY, icon="check", key="Enter")
        self.is_sent.setObjectName("is_sent")
        self.is_sent.clicked.connect(self.sent)
        self.foot.addWidget(self._way)
        self.foot.addWidget(self.is_sent)

    @property
    def _can_be_sent(self) -> bool:
        return self._greeting is not None and self._greeting.is_to_be_sent

    def _language(self, greeting: Greeting) -> str:
        return greeting.customer.language or self._desk.shop.settings.language

    def _key(self, greeting: Greeting) -> str:
        return f"{greeting.occasion} {self._language(greeting)}"

    def _our_text(self, occasion: Occasion, language: str) -> str:
        if language not in self._spoken:
            self._spoken[language] = Words(language)
        return our_text(self._spoken[language], occasion)

    def _text_for(self, greeting: Greeting) -> str:
        language = self._language(greeting)
        kept = own_text(self._desk.shop, greeting.occasion, language) or self._our_text(greeting.occasion, language)
        return self._typed.get(self._key(greeting), kept)

    def _sendable(self) -> str:
        return self.filled if self._can_be_sent else ""

    def _spoken_to(self, greeting: Greeting) -> Words:
        self._our_text(greeting.occasion, self._language(greeting))
        return self._spoken[self._language(greeting)]

    def _on_used(self, way: Channel) -> None:
        assert self._greeting is not None
        self._used[self._greeting.customer.id] = way
        self._show_state(self._greeting)

    def _show_state(self, greeting: Greeting) -> None:
        words, today = self._desk.words, self._desk.shop.today
        told, _ = state_text(words, greeting, today)
        why = words.translate(
            "greeting", "A complaint is open in this house: nothing cheerful goes there until it is solved."
        )
        self._held.tell(told[:1].upper() + told[1:], why if greeting.held else "")
        said = greeting.sent.said if greeting.sent else ""
        self._done.tell(told[:1].upper() + told[1:], said or (told if greeting.sent else ""))
        way = words.translate("greeting", "Then we note: sent by {way}.").format(way=label(words, self.channel))
        self._way.setText(way)
        self._way.setVisible(greeting.is_to_be_sent)
        self._reads.setVisible(greeting.sent is None)  # what was sent stands above it
        self.is_sent.setEnabled(greeting.is_to_be_sent)
        self.ways.offer(greeting.customer, label(self._spoken_to(greeting), greeting.occasion))
        self.ways.setVisible(self._can_be_sent)

    def _show_text(self) -> None:
        greeting = self._greeting
        if greeting is None:
            return
        text = self.text.toPlainText()
        filled = fill(text.strip(), greeting.customer, self._desk.shop.settings.shop_name)
        self._preview.setText(filled)
        language = self._language(greeting)
        ours = self._our_text(greeting.occasion, language)
        self._keep.setVisible(text != (own_text(self._desk.shop, greeting.occasion, language) or ours))
        self._ours.setVisible(text != ours)

    def _on_typed(self) -> None:
        if self._greeting is None:
            return
        text = self.text.toPlainText()
        if text != self._text_for(self._greeting):
            self._typed[self._key(self._greeting)] = text
            self._drafts.touch()
        self._field.tell("")
        self._show_text()

    def _draft(self) -> dict[str, object] | None:
        return {"typed": dict(self._typed)} if self._typed else None
