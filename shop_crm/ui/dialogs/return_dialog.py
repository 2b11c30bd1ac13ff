"""What a complaint is about comes back, and money is given back for it."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount, read_quantity
from shop_crm.domain.purchases import Line as SoldLine
from shop_crm.domain.purchases import Purchase, returned_line
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import history
from shop_crm.services.complaints import Unhappy
from shop_crm.services.making_right import can_come_back, return_goods
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.label import SoftBox
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.days import full_day_text
from shop_crm.words.done import came_back_text
from shop_crm.words.errors import sentence


class ReturnDialog(FormDialog):
    """All that is left of it for all that it cost, unless something else is typed."""

    def __init__(self, desk: Desk, unhappy: Unhappy, parent: QWidget | None = None) -> None:
        found = can_come_back(desk.shop, unhappy.complaint.id)
        assert found is not None, "the page asks first"
        purchase, self._line = found
        self._left = self._line.quantity - self._line.returned_quantity
        self._unhappy = unhappy
        translate = desk.words.translate
        heading = translate("complaints", "Take back {item}").format(item=self._line.item)
        super().__init__(desk, "return_dialog", unhappy.complaint.id, heading, parent)
        self.setObjectName("return_dialog")
        self._make_fields(purchase)
        self.add_buttons(translate("complaints", "Take it back"))
        self.put({"quantity": f"{self._left.normalize():f}", "amount": self._share_of(self._left)})
        self.begin(560)
        self.quantity.setFocus()
        self.quantity.selectAll()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {"quantity": self.quantity.text(), "amount": self.amount.text()}

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        self.quantity.setText(str(typed.get("quantity", "")))
        self.amount.setText(str(typed.get("amount", "")))

    def save(self) -> None:
        """Take it back and close, or say beside the field what is amiss."""
        desk, shop, complaint = self._desk, self._desk.shop, self._unhappy.complaint
        self._take_back_told()
        before = history.last_step(shop)
        try:
            quantity, amount = self._read()
            return_goods(
                shop, complaint.id, self._line.id, quantity, amount, made_by=desk.clerk, request_id=self._request_id
            )
        except ShopError as error:
            self._show_error(error)
            return
        currency = shop.settings.currency
        told = came_back_text(desk.words, self._unhappy.customer, quantity, self._line.item, amount, currency)
        self.settled(told, before)

    def _make_fields(self, purchase: Purchase) -> None:
        theme, translate, currency = self._desk.theme, self._desk.words.translate, self._desk.shop.settings.currency
        self.fields.addWidget(what_comes_back(self._desk, purchase, self._line))
        self.quantity, self.amount = Line(theme), Line(theme)
        given = translate("complaints", "We give back ({currency})").format(currency=currency.symbol)
        self._quantity = Field(translate("purchase", "How many come back"), self.quantity)
        self._amount = Field(given, self.amount)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for name, field, edit in (("quantity", self._quantity, self.quantity), ("amount", self._amount, self.amount)):
            edit.setObjectName(name)
            edit.setMaxLength(200)
            edit.textChanged.connect(self._on_changed)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(row)
        self.fields.addStretch(1)
        self.quantity.textEdited.connect(self._show_share)
        self._on = EnterGoesOn([self.quantity, self.amount])
        self._on.finished.connect(self.save)

    def _read(self) -> tuple[Decimal, int]:
        """How many come back and what is given back; raises the trouble of the first field that cannot be read."""
        quantity = read_quantity(self.quantity.text())
        if quantity > self._left:
            raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=self._left.normalize())
        return quantity, read_amount(self.amount.text(), self._desk.shop.settings.currency)

    def _fits(self, typed: str) -> bool:
        """Whether so many are still with her."""
        return read_quantity(typed) <= self._left

    def _show_share(self, typed: str) -> None:
        """Another number that comes back gives another amount back; quiet while it cannot be read."""
        try:
            share = self._share_of(read_quantity(typed))
        except ShopError:
            return
        self.amount.setText(share)

    def _share_of(self, quantity: Decimal) -> str:
        currency = self._desk.shop.settings.currency
        share = returned_line(self._line, quantity, None).returned_amount - self._line.returned_amount
        return number_text(currency.major(share), currency)

    def _on_changed(self) -> None:
        self.touch()
        self._take_back_told()

    def _show_error(self, error: ShopError) -> None:
        told, name = sentence(self._desk.words, error), error.code.name
        if name.startswith("PURCHASE_"):
            self.tell(told)
            return
        is_amount = name.startswith("AMOUNT_") or (name.startswith("RETURN_") and self._fits(self.quantity.text()))
        field = self._amount if is_amount else self._quantity
        field.tell(told)
        field.edit.setFocus()

    def _take_back_told(self) -> None:
        self.tell("")
        self._quantity.tell("")
        self._amount.tell("")


def what_comes_back(desk: Desk, purchase: Purchase, line: SoldLine) -> SoftBox:
    """What is still with her of this line, for how much, and since when."""
    translate = desk.words.translate
    told = translate("complaints", "{item}, {amount}, bought {day}").format(
        item=line.item,
        amount=amount_text(line.kept_amount, desk.shop.settings.currency),
        day=full_day_text(desk.words, purchase.day),
    )
    back = SoftBox("amber", "amber")
    back.tell(translate("complaints", "What comes back"), told)
    return back
