"""A product's card to write on, and the arrival of goods; what was typed and not saved is there again."""

from collections.abc import Mapping
from dataclasses import replace
from secrets import token_hex

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount, read_months, read_quantity
from shop_crm.domain.products import Product
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import goods, history
from shop_crm.services.products import ProductCard, Saved, read_card, record_arrival, save_product, suggest_names
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.pages.plan_kinds import KindPill
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line, Words
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.ui.widgets.tick import Tick
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.errors import sentence
from shop_crm.words.products import called_text

_WIDTH = 560


class LinkedProducts(QWidget):
    """The products that go with one: each can be taken out again, and one more is named by typing."""

    changed = Signal()

    def __init__(self, desk: Desk, suggestions: Suggestions, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.names: list[str] = []
        self._pills: list[KindPill] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(desk.theme.px(4))
        self._box = FlowBox(desk.theme.px(2))
        self.more = Line(desk.theme, icon="plus", hint=desk.words.translate("products", "Type a product's name"))
        self.more.setObjectName(name)
        self.more.setMaxLength(200)
        rows.addWidget(self._box)
        rows.addWidget(self.more)
        suggestions.serve(self.more, self._offer, self._take)
        self._box.hide()

    def put(self, names: list[str]) -> None:
        """Show these."""
        self.names = list(names)
        for pill in self._pills:
            self._box.flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = []
        for name in self.names:
            pill = KindPill(self._desk.theme, name, name)
            pill.setObjectName("linked")
            pill.setChecked(True)
            pill.setToolTip(self._desk.words.translate("products", "Take it out"))
            pill.clicked.connect(lambda _=False, name=name: self._drop(name))
            self._pills.append(pill)
            self._box.flow.addWidget(pill)
            pill.show()
        self._box.setVisible(bool(self.names))
        order_tabs(self)
        self._box.updateGeometry()

    def _drop(self, name: str) -> None:
        self.put([other for other in self.names if other != name])
        self.more.setFocus()
        self.changed.emit()

    def _offer(self, typed: str) -> list[Choice]:
        found = suggest_names(self._desk.shop, typed, self.names) if typed.strip() else []
        return [Choice(words=name, about=name) for name in found]

    def _take(self, choice: Choice) -> None:
        self.more.clear()
        self.put([*self.names, choice.words])
        self.changed.emit()


class ProductDialog(FormDialog):
    """One product: what it is called and costs, what is worth telling, and what goes with it."""

    saved = Signal(str)
    """The product's name, after its card was kept."""

    def __init__(self, desk: Desk, card: ProductCard | None, parent: QWidget | None = None, *, typed: str = "") -> None:
        translate = desk.words.translate
        heading = translate("products", "New product")
        if card:
            heading = translate("products", "Edit {name}").format(name=card.product.name)
        super().__init__(desk, "product_dialog", card.product.id if card else 0, heading, parent)
        self.setObjectName("product_dialog")
        self._card = card
        self._product = card.product if card else Product(name="")
        self.suggestions = Suggestions(desk.theme, self)
        self._make_fields()
        self.add_buttons(translate("customers", "Save"))
        self._put_product(card)
        self.begin(_WIDTH)
        if typed and not self.is_changed:
            self.name.setText(typed)
        self.name.setFocus()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {
            **{name: edit.text() for name, edit in self._lines.items()},
            "details": self.details.toPlainText(),
            "repair_notes": self.repair_notes.toPlainText(),
            "alternatives": list(self.alternatives.names),
            "accessories": list(self.accessories.names),
            "is_gone": self.is_gone.isChecked(),
        }

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        for name, edit in self._lines.items():
            edit.setText(str(typed.get(name, "")))
        self.details.setPlainText(str(typed.get("details", "")))
        self.repair_notes.setPlainText(str(typed.get("repair_notes", "")))
        for name, links in (("alternatives", self.alternatives), ("accessories", self.accessories)):
            names = typed.get(name, [])
            links.put([str(each) for each in names] if isinstance(names, list) else [])
        self.is_gone.setChecked(bool(typed.get("is_gone", False)))

    def save(self) -> None:
        """Save and close, or say beside the field what is amiss."""
        self._take_back_told()
        shop = self._desk.shop
        before = history.last_step(shop)
        try:
            saved = save_product(
                shop,
                self._read(),
                alternatives=self._named(self.alternatives),
                accessories=self._named(self.accessories),
                before=self._card,
                request_id=self._request_id,
            )
        except ShopError as error:
            self._show_error(error)
            return
        told = self._desk.words.translate("products", "{name}: the card is saved.")
        self.settled(_with_calls(self._desk, told, saved), before)
        self.saved.emit(saved.product.name)

    def _make_fields(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.name, self.category, self.price = Line(theme, icon="package"), Line(theme), Line(theme)
        self.warranty, self.supplier = Line(theme, hint=translate("products", "months")), Line(theme)
        self._lines = {
            "name": self.name,
            "category": self.category,
            "price": self.price,
            "warranty": self.warranty,
            "supplier": self.supplier,
        }
        self.details = Words(height=theme.px(84), hint=translate("products", "What you would tell a customer"))
        self.repair_notes = Words(height=theme.px(60))
        self.alternatives = LinkedProducts(self._desk, self.suggestions, "alternative")
        self.accessories = LinkedProducts(self._desk, self.suggestions, "accessory")
        self.is_gone = Tick(theme, translate("products", "No longer sold"))
        self.is_gone.setObjectName("is_gone")
        self._name = Field(translate("products", "Product"), self.name)
        self._price = Field(translate("products", "Price of one"), self.price)
        self._warranty = Field(translate("products", "Warranty"), self.warranty)
        self._details = Field(translate("products", "Worth telling"), self.details)
        beside = FlowBox(12, fills=True, align=Qt.AlignmentFlag.AlignTop)
        for field in (Field(translate("counter", "Category"), self.category), self._price, self._warranty):
            field.edit.setMinimumWidth(theme.px(130))
            beside.flow.addWidget(field)
        self.fields.addWidget(self._name)
        self.fields.addWidget(beside)
        self.fields.addWidget(self._details)
        for words, links in (
            (translate("products", "Instead of it"), self.alternatives),
            (translate("products", "Goes with it"), self.accessories),
        ):
            linked = Field(words, links)
            linked.label.setBuddy(links.more)
            links.more.setAccessibleName(words)
            self.fields.addWidget(linked)
            links.changed.connect(self.touch)
        self.fields.addWidget(Field(translate("products", "Repair and warranty"), self.repair_notes))
        self.fields.addWidget(Field(translate("products", "Supplier"), self.supplier))
        self.fields.addWidget(self.is_gone)
        for name, edit in self._lines.items():
            edit.setObjectName(f"product_{name}")
            edit.setMaxLength(400)
            edit.textChanged.connect(self.touch)
        for name, several in (("details", self.details), ("repair_notes", self.repair_notes)):
            several.setObjectName(f"product_{name}")
            several.textChanged.connect(self.touch)
        self.is_gone.toggled.connect(self.touch)
        self._on = EnterGoesOn([self.name, self.category, self.price, self.warranty, self.details])
        self.suggestions.serve(self.category, self._offer_categories, self._take_category)

    def _put_product(self, card: ProductCard | None) -> None:
        product, currency = self._product, self._desk.shop.settings.currency
        self.alternatives.put([other.name for other in card.alternatives] if card else [])
        self.accessories.put([other.name for other in card.accessories] if card else [])
        price = "" if product.price is None else number_text(currency.major(product.price), currency)
        self.name.setText(product.name)
        self.category.setText(product.category)
        self.price.setText(price)
        self.warranty.setText(str(product.warranty_months or ""))
        self.supplier.setText(product.supplier)
        self.details.setPlainText(product.details)
        self.repair_notes.setPlainText(product.repair_notes)
        self.is_gone.setChecked(product.is_gone)

    def _read(self) -> Product:
        price = self.price.text().strip()
        return replace(
            self._product,
            name=self.name.text(),
            category=self.category.text(),
            price=read_amount(price, self._desk.shop.settings.currency) if price else None,
            warranty_months=read_months(self.warranty.text()) if self.warranty.text().strip() else None,
            supplier=self.supplier.text(),
            details=self.details.toPlainText(),
            repair_notes=self.repair_notes.toPlainText(),
            is_gone=self.is_gone.isChecked(),
        )

    def _named(self, links: LinkedProducts) -> list[str]:
        """What was chosen, and what stands in the field, which somebody meant to name too."""
        typed = links.more.text().strip()
        return [*links.names, typed] if typed else links.names

    def _offer_categories(self, typed: str) -> list[Choice]:
        found = goods.suggest_categories(self._desk.shop, typed) if typed.strip() else []
        return [Choice(words=each, about=each) for each in found]

    def _take_category(self, choice: Choice) -> None:
        self.category.setText(choice.words)
        self.price.setFocus()

    def _show_error(self, error: ShopError) -> None:
        told = sentence(self._desk.words, error)
        if error.code in (ErrorCode.PRODUCT_NAMELESS, ErrorCode.PRODUCT_NAMED_ALREADY):
            field = self._name
        elif error.code is ErrorCode.WARRANTY_UNREADABLE:
            field = self._warranty
        elif error.code.name.startswith("AMOUNT_"):
            field = self._price
        elif error.code is ErrorCode.SAID_TOO_LONG:
            field = self._details
        elif error.code is ErrorCode.CHANGED_MEANWHILE:
            self._show_change(error)
            return
        else:
            self.tell(told)
            return
        field.tell(told)
        field.edit.setFocus()

    def _show_change(self, error: ShopError) -> None:
        """Somebody else has changed the same fact: both are to be seen, and saving again keeps what stands here."""
        fact, theirs = str(error.facts["fact"]), error.facts["theirs"]
        typed, begun, shop = self.typed(), self._begun, self._desk.shop
        self._card = read_card(shop, self._product.name)
        self._product = self._card.product
        self._put_product(self._card)
        self._begun = now = self.typed()
        self.put({key: typed[key] if typed[key] != begun[key] else now[key] for key in now})
        self._request_id = token_hex(16)
        if fact == "price" and isinstance(theirs, int):
            theirs = amount_text(theirs, shop.settings.currency)
        shown = "" if theirs is None else theirs
        told = sentence(self._desk.words, ShopError(ErrorCode.CHANGED_MEANWHILE, fact=fact, theirs=shown))
        fields = {"name": self._name, "price": self._price, "warranty_months": self._warranty, "details": self._details}
        if fact in fields:
            fields[fact].tell(told)
            fields[fact].edit.setFocus()
        else:
            self.tell(told)

    def _take_back_told(self) -> None:
        self.tell("")
        for field in (self._name, self._price, self._warranty, self._details):
            field.tell("")


class ArrivalDialog(FormDialog):
    """Goods have come: how many, when somebody counted, and what is to be noted of them."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        translate = desk.words.translate
        heading = translate("products", "{name}: goods have come").format(name=name)
        super().__init__(desk, "arrival_dialog", 0, heading, parent)
        self.setObjectName("arrival_dialog")
        self._product_name = name
        self.quantity, self.note = Line(desk.theme), Line(desk.theme)
        self.quantity.setObjectName("arrival_quantity")
        self.note.setObjectName("arrival_note")
        self.note.setMaxLength(1000)
        self._quantity = Field(translate("products", "How many"), self.quantity, aside=self._maybe)
        self._note_field = Field(translate("products", "Note"), self.note, aside=self._maybe)
        self.fields.addWidget(self._quantity)
        self.fields.addWidget(self._note_field)
        for edit in (self.quantity, self.note):
            edit.textChanged.connect(self.touch)
        EnterGoesOn([self.quantity, self.note]).finished.connect(self.save)
        self.add_buttons(translate("products", "They are here"))
        self.begin(480)
        self.quantity.setFocus()

    @property
    def _maybe(self) -> str:
        return self._desk.words.translate("products", "if you like")

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {"product": self._product_name, "quantity": self.quantity.text(), "note": self.note.text()}

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        self.quantity.setText(str(typed.get("quantity", "")))
        self.note.setText(str(typed.get("note", "")))

    def save(self) -> None:
        """Note it and close, or say beside the field what is amiss."""
        shop = self._desk.shop
        before = history.last_step(shop)
        self._quantity.tell("")
        try:
            came = record_arrival(
                shop,
                self._product_name,
                quantity=self._read_quantity(),
                said=self.note.text(),
                request_id=self._request_id,
            )
        except ShopError as error:
            self._quantity.tell(sentence(self._desk.words, error))
            self.quantity.setFocus()
            return
        told = self._desk.words.translate("products", "{name} has come.")
        self.settled(_with_calls(self._desk, told, came), before)

    def _read_quantity(self) -> int | None:
        text = self.quantity.text().strip()
        if not text:
            return None
        quantity = read_quantity(text)
        if quantity != int(quantity):
            raise ShopError(ErrorCode.QUANTITY_UNREADABLE, typed=text)
        return int(quantity)


def _with_calls(desk: Desk, told: str, saved: Saved) -> str:
    """What was done, and who is called because of it."""
    called = called_text(desk.words, len(saved.called))
    return " ".join(filter(None, (told.format(name=saved.product.name), called)))
