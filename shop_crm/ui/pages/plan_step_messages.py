"""What is written at a step of a plan, in each language: words with blanks, and how they read (domain.md 13)."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shop_crm.domain.templates import Blank, check_template, fill
from shop_crm.errors import ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.field import Words as WordsField
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, plain_tip
from shop_crm.words.blanks import breakable
from shop_crm.words.days import full_day_text
from shop_crm.words.errors import sentence
from shop_crm.words.messages import step_text
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.text_blanks import blank_text
from shop_crm.words.words import Words

_SINCE = timedelta(days=10)
"""How long ago the sample customer has bought."""


class StepMessages(QWidget):
    """The text of one language at a time; only what differs from ours is the shop's own."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._own: dict[str, str] = {}
        self._code = ""
        self._spoken: dict[str, Words] = {}
        theme, words = desk.theme, desk.words
        translate, px = words.translate, theme.px
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        self.languages = Choices(desk, translate("message", "The message in which language"), [*LANGUAGE_NAMES.items()])
        self._language = desk.shop.settings.language
        self.languages.choose(self._language)
        self.languages.chosen.connect(self._on_language)
        rows.addWidget(self.languages)
        self.text = WordsField(height=px(92))
        self.text.setObjectName("step_message")
        self.text.textChanged.connect(self._on_typed)
        self._field = Field(translate("message", "The message"), self.text)
        rows.addWidget(self._field)
        rows.addWidget(self._make_blanks())
        box = QFrame()
        box.setProperty("soft", "action")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 11)
        inside.addWidget(Label(translate("greeting", "So it reads"), Type.SMALL_STRONG, "on_soft", wraps=True))
        self.preview = Label("", Type.BODY, wraps=True)
        self.preview.setObjectName("step_message_reads")
        inside.addWidget(self.preview)
        rows.addWidget(box)

    def put(self, ask_code: str, own: Mapping[str, str]) -> None:
        """Show these texts of the shop's own, and ours for what is asked where there is none."""
        self._code = ask_code
        self._own = {language: text for language, text in own.items() if language in LANGUAGE_NAMES}
        self._show_language()

    def ask(self, ask_code: str) -> None:
        """Something else is asked: ours is another one, the shop's own stay."""
        if ask_code != self._code:
            self._code = ask_code
            if self._language not in self._own:
                self._show_language()

    @property
    def own(self) -> dict[str, str]:
        """The shop's own texts by their languages."""
        return dict(self._own)

    def show_amiss(self) -> None:
        """Go to the first text that cannot be sent."""
        wrong = next((language for language, text in self._own.items() if _amiss(text) is not None), self._language)
        self.languages.choose(wrong)
        self._on_language(wrong)
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def put_blank(self, blank: Blank) -> None:
        """Write this blank where the cursor is."""
        self.text.insertPlainText(blank_text(self._words_in(self._language), blank))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_to_ours(self) -> None:
        """Our own words stand in the field again."""
        self.text.setPlainText(self._ours())
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_blanks(self) -> FlowBox:
        theme, translate = self._desk.theme, self._desk.words.translate
        named = {
            Blank.ADDRESS: translate("message", "Pak, Bu, Mr"),
            Blank.NAME: translate("message", "Name"),
            Blank.ITEM: translate("message", "What was bought"),
            Blank.DAY: translate("message", "Day"),
            Blank.SHOP: translate("message", "Our shop"),
        }
        box = FlowBox(theme.px(6))
        self._chips: dict[Blank, Button] = {}
        for blank, name in named.items():
            chip = self._chips[blank] = Button(theme, name, icon="plus", height=TARGET)
            chip.setObjectName(f"blank_{blank}")
            chip.clicked.connect(lambda _=False, blank=blank: self.put_blank(blank))
            box.flow.addWidget(chip)
        self._back = Button(
            theme, translate("greeting", "Our usual words"), kind=Kind.QUIET, icon="rotate-ccw", height=TARGET
        )
        self._back.setObjectName("usual_message")
        self._back.clicked.connect(self.back_to_ours)
        box.flow.addWidget(self._back)
        return box

    def _on_language(self, language: str) -> None:
        self._language = language
        self._show_language()

    def _show_language(self) -> None:
        told = self._desk.words.translate("message", "Write {blank} here: it is filled in")
        for blank, chip in self._chips.items():
            chip.setToolTip(plain_tip(told.format(blank=blank_text(self._words_in(self._language), blank))))
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._own.get(self._language, self._ours()))
        self._show_reading()

    def _on_typed(self) -> None:
        text = self.text.toPlainText()
        if text.strip() and text != self._ours():
            self._own[self._language] = text
        else:
            self._own.pop(self._language, None)
        self._show_reading()
        self.changed.emit()

    def _show_reading(self) -> None:
        """How the sample customer would read it, and what is amiss with it."""
        shop, spoken = self._desk.shop, self._words_in(self._language)
        text = self.text.toPlainText().strip() or self._ours()
        sample = {
            Blank.ADDRESS: spoken.translate("message", "Pak"),
            Blank.NAME: spoken.translate("message", "Budi Santoso"),
            Blank.ITEM: spoken.translate("message", "43-inch television"),
            Blank.DAY: breakable(full_day_text(spoken, shop.today - _SINCE)),
            Blank.SHOP: shop.settings.shop_name or spoken.translate("message", "your shop"),
        }
        self.preview.setText(fill(text, sample))
        amiss = _amiss(text)
        self._field.tell(sentence(self._desk.words, amiss) if amiss else "")
        self._back.setVisible(self.text.toPlainText() != self._ours())

    def _ours(self) -> str:
        return step_text(self._words_in(self._language), self._code)

    def _words_in(self, language: str) -> Words:
        if language == self._desk.words.language:
            return self._desk.words
        if language not in self._spoken:
            self._spoken[language] = Words(language)
        return self._spoken[language]


def _amiss(text: str) -> ShopError | None:
    try:
        check_template(text)
    except ShopError as error:
        return error
    return None
