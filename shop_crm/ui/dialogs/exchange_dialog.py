"""Something else for what a complaint is about: it comes back, and what is handed over has its own plan."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount, read_quantity
from shop_crm.domain.money import Currency
from shop_crm.domain.names import clean_name
from shop_crm.domain.purchases import Line as SoldLine
from shop_crm.domain.purchases import returned_line
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import goods, history
from shop_crm.services.complaints import Unhappy
from shop_crm.services.making_right import can_come_back, exchange_goods
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.dialogs.return_dialog import what_comes_back
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.complaints import difference_text
from shop_crm.words.done import exchanged_text
from shop_crm.words.errors import sentence


class ExchangeDialog(FormDialog):
    """The same thing for the same money, unless something else is typed."""

    def __init__(self, desk: Desk, unhappy: Unhappy, parent: QWidget | None = None) -> None:
        found = can_come_back(desk.shop, unhappy.complaint.id)
        assert found is not None, "the page asks first"
        self._purchase, self._line = found
        self._unhappy = unhappy
        left = self._line.quantity - self._line.returned_quantity
        self._left = replace(self._line, quantity=left, amount=self._line.kept_amount)
        translate = desk.words.translate
        heading = translate("complaints", "Exchange {item}").format(item=self._line.item)
        super().__init__(desk, "exchange_dialog", unhappy.complaint.id, heading, parent)
        self.setObjectName("exchange_dialog")
        self._make_fields()
        self.add_buttons(translate("complaints", "Exchange"))
        self.put(self._as_it_was())
        self.begin(620)
        self._tell_difference()
        self.item.setFocus()
        self.item.selectAll()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {name: edit.text() for name, edit in self._lines.items()}

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        for name, edit in self._lines.items():
            edit.setText(str(typed.get(name, "")))

    def save(self) -> None:
        """Exchange and close, or say beside the field what is amiss."""
        desk, words = self._desk, self._desk.words
        self._take_back_told()
        before = history.last_step(desk.shop)
        try:
            done = exchange_goods(
                desk.shop,
                self._unhappy.complaint.id,
                self._line.id,
                self._read(),
                made_by=desk.clerk,
                request_id=self._request_id,
            )
        except ShopError as error:
            self._show_error(error)
            return
        difference = difference_text(words, done.came_back, done.purchase.amount, desk.shop.settings.currency)
        item = done.purchase.lines[0].item
        self.settled(exchanged_text(words, self._unhappy.customer, item, difference), before)

    def _make_fields(self) -> None:
        theme, translate, currency = self._desk.theme, self._desk.words.translate, self._desk.shop.settings.currency
        self.fields.addWidget(what_comes_back(self._desk, self._purchase, self._line))
        self.item, self.quantity = Line(theme, icon="package"), Line(theme)
        self.amount, self.serial = Line(theme), Line(theme)
        self._lines = {"item": self.item, "quantity": self.quantity, "amount": self.amount, "serial": self.serial}
        labels = {
            "item": translate("complaints", "What we hand over"),
            "quantity": translate("complaints", "How many"),
            "amount": translate("complaints", "Price of all ({currency})").format(currency=currency.symbol),
            "serial": translate("complaints", "Serial no. of the new one"),
        }
        self._fields: dict[str, Field] = {}
        for name, edit in self._lines.items():
            edit.setObjectName(name)
            edit.setMaxLength(200)
            edit.textChanged.connect(self._on_changed)
            self._fields[name] = Field(labels[name], edit)
        self.fields.addWidget(self._fields["item"])
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for name in ("quantity", "amount", "serial"):
            row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(row)
        self._difference = Label("", Type.BODY, "on_soft", wraps=True)
        self._difference.setObjectName("difference")
        self.fields.addWidget(self._difference)
        self._on = EnterGoesOn(list(self._lines.values()))
        self._on.finished.connect(self.save)
        self.quantity.textEdited.connect(self._show_share)
        self._suggestions = Suggestions(theme, self)
        self._suggestions.serve(self.item, self._offer_items, self._take_item)

    def _as_it_was(self) -> dict[str, object]:
        """The same thing for the same money; its number is another one."""
        currency = self._desk.shop.settings.currency
        return {
            "item": self._left.item,
            "quantity": f"{self._left.quantity.normalize():f}",
            "amount": number_text(currency.major(self._left.amount), currency),
            "serial": "",
        }

    def _read(self) -> SoldLine:
        """What is handed over; raises the trouble of the first field that cannot be read."""
        item = clean_name(self.item.text())
        if not item:
            raise ShopError(ErrorCode.ITEM_MISSING)
        quantity = read_quantity(self.quantity.text())
        amount = read_amount(self.amount.text(), self._desk.shop.settings.currency)
        is_same = item == self._line.item
        known = None if is_same else next(iter(goods.suggest_items(self._desk.shop, item, 1)), None)
        fits = known is not None and known.item == item
        return SoldLine(
            item=item,
            category=known.category if known and fits else self._line.category,
            quantity=quantity,
            amount=amount,
            serial=clean_name(self.serial.text()),
            warranty_months=known.warranty_months if known and fits else self._line.warranty_months,
        )

    def _on_changed(self) -> None:
        self.touch()
        self._take_back_told()
        self._tell_difference()

    def _show_share(self, typed: str) -> None:
        """Another number of the same thing costs its share; quiet while it cannot be read."""
        if clean_name(self.item.text()) != self._left.item:
            return
        try:
            share = Decimal(self._left.amount) * read_quantity(typed) / self._left.quantity
        except ShopError:
            return
        currency = self._desk.shop.settings.currency
        self.amount.setText(number_text(currency.major(int(share.to_integral_value())), currency))

    def _tell_difference(self) -> None:
        """What it changes in money; quiet while something cannot be read yet."""
        words, currency = self._desk.words, self._desk.shop.settings.currency
        try:
            given = self._read()
            quantity = min(given.quantity, self._left.quantity)
            came_back = returned_line(self._line, quantity, None).returned_amount - self._line.returned_amount
        except ShopError:
            self._difference.setText(words.translate("complaints", "What it changes in money is told here."))
            return
        self._difference.setText(difference_text(words, came_back, given.amount, currency))

    def _show_error(self, error: ShopError) -> None:
        told, name = sentence(self._desk.words, error), error.code.name
        field = {"ITEM": "item", "QUANTITY": "quantity", "AMOUNT": "amount"}.get(name.partition("_")[0], "")
        if field:
            self._fields[field].tell(told)
            self._lines[field].setFocus()
        else:
            self.tell(told)

    def _take_back_told(self) -> None:
        self.tell("")
        for field in self._fields.values():
            field.tell("")

    def _offer_items(self, typed: str) -> list[Choice]:
        currency = self._desk.shop.settings.currency
        return [
            Choice(words=one.item, aside=one.category, right=_price_text(one, currency), about=one)
            for one in goods.suggest_items(self._desk.shop, typed)
            if one.item != typed
        ]

    def _take_item(self, choice: Choice) -> None:
        self.item.setText(choice.words)
        if isinstance(choice.about, goods.Suggestion) and choice.about.price is not None:
            currency = self._desk.shop.settings.currency
            self.amount.setText(number_text(currency.major(choice.about.price), currency))


def _price_text(known: goods.Suggestion, currency: Currency) -> str:
    return "" if known.price is None else amount_text(known.price, currency)
