"""The first start: language, the shop's name, its country, its large line; own shop or a sample (look.md)."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.amounts import read_amount
from shop_crm.domain.countries import COUNTRIES, country
from shop_crm.domain.money import currency
from shop_crm.errors import ShopError
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import Shop, new_shop, shop_settings
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Mark
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import number_text
from shop_crm.words.bars import place_text
from shop_crm.words.countries import country_label
from shop_crm.words.errors import sentence
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.this_pc import system_country, system_language
from shop_crm.words.words import Words


class Welcome(QDialog):
    """Asks at most for a minute; `shop` is the open shop when it was accepted, `wants_file` whether a file waits."""

    def __init__(self, theme: Theme, path: Path, sample_path: Path, clock: Clock, language: str = "") -> None:
        super().__init__()
        theme.dress(self)
        self._theme, self._path, self._sample_path, self._clock = theme, path, sample_path, clock
        self.shop: Shop | None = None
        self.wants_file = False
        self.wants_copy = False
        """Whether her shop is to be brought back from a safe copy."""
        self._language = language or system_language()
        self._has_own_line = False
        self.setWindowTitle("Shop CRM")
        room = self.screen().availableGeometry().size() - QSize(24, 48)
        wide = min(theme.px(840), room.width() - 40)
        self.resize(QSize(max(1000, wide + 40), 680).boundedTo(room))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        self._card = Card(padding=44, spacing=14)
        self._card.setFixedWidth(wide)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self._build()
        self._speak()
        self._choose_country(system_country(otherwise={"id": "ID", "ms": "MY"}.get(self._language, "US")))
        self.name.setFocus()

    def open_shop(self) -> None:
        """Make the shop as it was described."""
        self._make(self._path, is_sample=False)

    def open_sample(self) -> None:
        """Make a sample shop beside it, to try things out."""
        self._make(self._sample_path, is_sample=True)

    def bring_copy(self) -> None:
        """The shop is there already, in a safe copy."""
        self.wants_copy = True
        self.reject()

    @property
    def words(self) -> Words:
        """The words of the language that was chosen."""
        return self._words

    def _make(self, path: Path, *, is_sample: bool) -> None:
        for field in (self._name, self._large):
            field.tell("")
        try:
            chosen = shop_settings(country=self.country.currentData(), language=self._language, name=self.name.text())
            chosen = replace(chosen, large_line=read_amount(self.large.text(), chosen.currency))
        except ShopError as error:
            self._large.tell(sentence(self._words, error))
            self.large.setFocus()
            return
        try:
            if is_sample and path.exists():
                path = _free(path)
            self.setCursor(Qt.CursorShape.WaitCursor)
            make = make_sample if is_sample else new_shop
            self.shop = make(path, chosen, self._clock)
        except ShopError as error:
            self._name.tell(sentence(self._words, error))
            return
        finally:
            self.unsetCursor()
        self.accept()

    def _build(self) -> None:
        theme, inner = self._theme, QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._card.rows.spacing())
        self._card.rows.addWidget(Scroll(inner), 1)
        head = QHBoxLayout()
        head.setSpacing(18)
        mark = Mark(theme, "store", "action", "on_action", radius=10)
        mark.setFixedSize(theme.px(52), theme.px(52))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        self._hello = Label("", Type.FIGURE)
        self._promise = Label("", Type.PLAIN_NAME, "text_2", wraps=True)
        told.setSpacing(2)
        told.addWidget(self._hello)
        told.addWidget(self._promise)
        told.addStretch(1)
        head.addLayout(told, 1)
        rows.addLayout(head)
        languages = FlowBox(10, fills=True)
        self._buttons: dict[str, Button] = {}
        for code, words in LANGUAGE_NAMES.items():
            button = Button(theme, words, height=42)
            button.setObjectName(f"language_{code}")
            button.clicked.connect(lambda _=False, code=code: self._choose_language(code))
            self._buttons[code] = button
            languages.flow.addWidget(button)
        rows.addWidget(languages)
        self.name = Line(theme)
        self.name.setObjectName("shop_name")
        self.name.setMaxLength(200)
        self._name = Field("", self.name)
        rows.addWidget(self._name)
        both = QHBoxLayout()
        both.setSpacing(14)
        self.country = Combo(theme)
        self.country.setObjectName("country")
        self.country.currentIndexChanged.connect(self._on_country)
        self._country = Field("", self.country)
        self.large = Line(theme)
        self.large.setObjectName("large_line")
        self.large.textEdited.connect(self._on_large)
        self._large = Field("", self.large)
        both.addWidget(self._country, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self._large, 1, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(both)
        self._place = Label("", Type.SMALL, "amber", wraps=True)
        self._place.setObjectName("place")
        rows.addWidget(self._place)
        self._card.rows.addWidget(line())
        box = FlowBox(10)
        foot = box.flow
        self._sample = Button(theme, "", kind=Kind.QUIET, icon="sparkles")
        self._sample.setObjectName("sample")
        self._sample.clicked.connect(self.open_sample)
        self._copy = Button(theme, "", kind=Kind.QUIET, icon="history")
        self._copy.setObjectName("bring_copy")
        self._copy.clicked.connect(self.bring_copy)
        self._file = Button(theme, "", icon="file-input", height=44)
        self._file.setObjectName("bring_file")
        self._file.clicked.connect(self._on_file)
        self._open = Button(theme, "", kind=Kind.PRIMARY, icon="arrow-right", key="Enter", height=44)
        self._open.setObjectName("open_shop")
        self._open.clicked.connect(self.open_shop)
        foot.addWidget(self._sample)
        foot.addWidget(self._copy)
        foot.add_stretch()
        foot.addWidget(self._file)
        foot.addWidget(self._open)
        self._card.rows.addWidget(box)
        self._on = EnterGoesOn([self.name])
        self._on.finished.connect(self.open_shop)
        self._on_line = EnterGoesOn([self.large])
        self._on_line.finished.connect(self.open_shop)

    def _speak(self) -> None:
        """Every word in the chosen language."""
        self._words = words = Words(self._language)
        translate = words.translate
        for code, button in self._buttons.items():
            button.show_kind(Kind.CHOSEN if code == self._language else Kind.PLAIN)
            button.setAccessibleDescription(translate("welcome", "chosen") if code == self._language else "")
        self._hello.setText(translate("welcome", "Welcome"))
        self._promise.setText(
            translate(
                "welcome",
                "Never forget a customer who bought something that mattered. Everything stays on this computer.",
            )
        )
        self._name.label.setText(translate("welcome", "What is your shop called?"))
        self._country.label.setText(translate("welcome", "Country"))
        self._large.label.setText(translate("welcome", "A large purchase is from"))
        self._sample.say(translate("welcome", "See a sample shop"))
        self._copy.say(translate("welcome", "Back to a safe copy"))
        self._file.say(translate("welcome", "Bring in a file"))
        self._open.say(translate("welcome", "Open my shop"))
        chosen = self.country.currentData()
        self.country.blockSignals(True)
        self.country.clear()
        named = sorted((country_label(words, code), code) for code in COUNTRIES)
        for told, code in named:
            self.country.addItem(told, code)
        self.country.setCurrentIndex(max(0, self.country.findData(chosen)))
        self.country.blockSignals(False)
        self._tell_country()
        risk = paths.place_risk(self._path)
        self._place.setText(place_text(words, risk) if risk else "")
        self._place.setVisible(risk is not None)

    def _choose_language(self, code: str) -> None:
        self._language = code
        self._speak()
        self.name.setFocus()

    def _choose_country(self, code: str) -> None:
        self.country.setCurrentIndex(self.country.findData(code))
        self._on_country()

    def _on_country(self) -> None:
        if not self._has_own_line and self.country.currentData():
            used = currency(country(self.country.currentData()).currency)
            self.large.setText(number_text(used.major(used.large_line), used))
        self._tell_country()

    def _tell_country(self) -> None:
        if not self.country.currentData():
            return
        place = country(self.country.currentData())
        translate = self._words.translate
        told = translate("welcome", "Sets {currency}, the phone numbers and the holidays.")
        self._country.tell(told.format(currency=currency(place.currency).symbol), "text_2")
        self._large.tell(translate("welcome", "We suggest a call for these. You can change it later."), "text_2")

    def _on_large(self) -> None:
        self._has_own_line = bool(self.large.text())

    def _on_file(self) -> None:
        self.wants_file = True
        self.open_shop()
        if self.shop is None:
            self.wants_file = False


def _free(path: Path) -> Path:
    """A name that is not taken yet: "sample 2.db"."""
    number = 2
    while (other := path.with_stem(f"{path.stem} {number}")).exists():
        number += 1
    return other
