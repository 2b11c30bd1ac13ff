"""How it is made right: one of the remedies, what it costs, by when, by whom; and the goods that come back."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.days import read_promise
from shop_crm.domain.names import clean_name
from shop_crm.errors import ShopError
from shop_crm.services import goods
from shop_crm.services.complaints import Unhappy, may_say_yes_to
from shop_crm.services.making_right import can_come_back
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.remedy_tiles import RemedyTiles
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.amounts import number_text
from shop_crm.words.complaints import above_text, limit_text
from shop_crm.words.days import closed_text, weekday_text
from shop_crm.words.errors import sentence

FACTS = ("cost", "promised_on", "in_hands_of")
"""What is typed here, by the names that a complaint has for it."""


class RemedyCard(Card):
    """What was decided; what is chosen or read is kept at once."""

    typed = Signal(str, str)
    """What stands in a field and is not kept yet, by its fact's name."""
    finished = Signal()
    """Enter in the last field."""
    exchange_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, desk: Desk, suggestions: Suggestions, keep: Callable[[str, object], ShopError | None]) -> None:
        """`keep` keeps a fact of the complaint by its name, or gives the trouble."""
        super().__init__(padding=16, spacing=8)
        self._desk, self._keep = desk, keep
        self._saved: dict[str, str] = dict.fromkeys(FACTS, "")
        self._unhappy: Unhappy | None = None
        theme, translate = desk.theme, desk.words.translate
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(translate("complaints", "How do we make it right?"), Type.SMALL_STRONG, "text_2"))
        self._limit = Label("", Type.SMALL, "text_2", wraps=True)
        self._limit.setObjectName("yes_limit")
        self._limit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._limit, 1)
        self.rows.addLayout(head)
        self.tiles = RemedyTiles(desk)
        self.tiles.chosen.connect(lambda remedy: self._keep("remedy", remedy))
        self.rows.addWidget(self.tiles)
        symbol = desk.shop.settings.currency.symbol
        self.cost = Line(theme)
        self.promised_on = Line(theme, icon="calendar", hint=translate("complaints", "tue, 24 nov"))
        self.in_hands_of = Line(theme, icon="user")
        self._lines = {"cost": self.cost, "promised_on": self.promised_on, "in_hands_of": self.in_hands_of}
        labels = {
            "cost": translate("complaints", "What it costs us ({currency})").format(currency=symbol),
            "promised_on": translate("complaints", "We promised it by"),
            "in_hands_of": translate("complaints", "Who does it"),
        }
        self.fields: dict[str, Field] = {}
        box = FlowBox(12, fills=True, align=Qt.AlignmentFlag.AlignTop)
        for name, edit in self._lines.items():
            edit.setObjectName(name)
            edit.setMaxLength(200)
            edit.setMinimumWidth(theme.px(128))
            edit.textEdited.connect(lambda text, name=name: self._on_typed(name, text))
            edit.editingFinished.connect(lambda name=name: self.commit(name))
            self.fields[name] = Field(labels[name], edit)
            box.flow.addWidget(self.fields[name])
        self.rows.addWidget(box)
        self._above = Label("", Type.SMALL_STRONG, "amber", wraps=True)
        self._above.setObjectName("above")
        self.rows.addWidget(self._above)
        self.rows.addWidget(self._make_goods())
        self._on = EnterGoesOn([self.cost, self.promised_on, self.in_hands_of])
        self._on.finished.connect(self.finished)
        suggestions.serve(self.in_hands_of, self._offer_staff, self._take_staff)

    def show_complaint(self, unhappy: Unhappy, typed: Mapping[str, str]) -> None:
        """Show what was decided about this one; what is `typed` and not kept yet stands before what is kept."""
        words, shop, complaint = self._desk.words, self._desk.shop, unhappy.complaint
        self._unhappy = unhappy
        self.tiles.show_remedy(complaint.remedy)
        currency = shop.settings.currency
        self._saved = {
            "cost": number_text(currency.major(complaint.cost), currency) if complaint.cost else "",
            "promised_on": weekday_text(words, day, shop.today) if (day := complaint.promised_on) else "",
            "in_hands_of": complaint.in_hands_of,
        }
        for name, edit in self._lines.items():
            text = typed.get(name, self._saved[name])
            if edit.text() != text:
                edit.setText(text)
            self.fields[name].tell("")
        self._tell_day(complaint.promised_on)
        limit = may_say_yes_to(shop, unhappy)
        price = unhappy.line.amount if unhappy.line else None
        self._limit.setText(limit_text(words, limit, price, currency))
        above = above_text(words, complaint.cost, limit)
        self._above.setText(above)
        self._above.setVisible(bool(above))
        self._goods.setVisible(can_come_back(shop, complaint.id) is not None)

    def commit(self, name: str) -> bool:
        """Hand over what was typed in a field, or say beside it what is amiss; whether all is well."""
        edit = self._lines[name]
        if edit.text() == self._saved[name] or self._unhappy is None:
            return True
        try:
            value = self._read(name, edit.text().strip())
        except ShopError as error:
            self._refuse(name, error)
            return False
        trouble = self._keep(name, value)
        if trouble is not None:
            self._refuse(name, trouble)
        return trouble is None

    def commit_all(self) -> bool:
        """Every field; whether all of them could be read and kept."""
        kept = [self.commit(name) for name in FACTS]  # each says what is amiss with it
        return all(kept)

    def _refuse(self, name: str, error: ShopError) -> None:
        self.fields[name].tell(sentence(self._desk.words, error))

    def _make_goods(self) -> FlowBox:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._goods = FlowBox(8)
        exchange = Button(
            theme, translate("complaints", "Exchange it"), icon="arrow-left-right", key="X", height=TARGET
        )
        exchange.setObjectName("exchange")
        exchange.clicked.connect(self.exchange_wanted)
        back = Button(theme, translate("complaints", "Take it back"), icon="undo-2", key="T", height=TARGET)
        back.setObjectName("take_back")
        back.clicked.connect(self.return_wanted)
        for button in (exchange, back):
            self._goods.flow.addWidget(button)
        return self._goods

    def _read(self, name: str, text: str) -> object:
        shop = self._desk.shop
        match name:
            case "cost":
                return read_amount(text, shop.settings.currency) if text else 0
            case "promised_on":
                if not text:
                    return None
                return read_promise(text, shop.today, month_first=shop.settings.country.month_first)[0]
            case _:
                return clean_name(text)

    def _on_typed(self, name: str, text: str) -> None:
        self.fields[name].tell("")
        self.typed.emit(name, text)

    def _tell_day(self, day: date | None) -> None:
        """That the shop is closed on the promised day."""
        words, shop = self._desk.words, self._desk.shop
        if day is None or self.promised_on.text() != self._saved["promised_on"]:
            return
        if reason := closed_text(words, shop.settings.calendar, day):
            told = words.translate("today", "{day}: the shop is closed that day ({why})")
            told = told.format(day=weekday_text(words, day, shop.today), why=reason)
            self.fields["promised_on"].tell(told, "amber")

    def _offer_staff(self, typed: str) -> list[Choice]:
        return [Choice(words=name) for name in goods.staff(self._desk.shop, typed) if name != typed]

    def _take_staff(self, choice: Choice) -> None:
        self.in_hands_of.setText(choice.words)
        self._on_typed("in_hands_of", choice.words)
