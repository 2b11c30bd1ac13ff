"""At the counter, while the customer stands there: what to tell of a product; it lies over the greeting until Esc."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.errors import ShopError
from shop_crm.services.products import ProductCard, read_card
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import amount_text
from shop_crm.words.products import warranty_text
from shop_crm.words.timeline import quoted

_WIDTH = 380
_EDGE = 24
_WORDS = 2
"""So many of the buyers' newest words are told."""


class ProductFacts(Card):
    """A small card over the page; the keyboard stays where it was."""

    def __init__(self, desk: Desk, page: QWidget, beside: QWidget) -> None:
        """`beside` is the part of the page that it lies over, wherever that is there."""
        super().__init__(page, padding=20, spacing=10)
        self._desk, self._page, self._beside = desk, page, beside
        self.setObjectName("product_facts")
        self._name = Label("", Type.SECTION, wraps=True)
        self._about = Label("", Type.BODY, "text_2", wraps=True)
        self._details, self._others, self._with = SoftBox("action", "on_soft"), Label(wraps=True), Label(wraps=True)
        self._repair, self._said = Label(wraps=True), SoftBox("plum", "plum")
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, desk.theme.px(4), 0)
        inside.setSpacing(10)
        told = (self._name, self._about, self._details, self._others, self._with, self._repair, self._said)
        for widget in told:
            inside.addWidget(widget)
        inside.addStretch(1)
        inner = QWidget()
        inner.setLayout(inside)
        self.rows.addWidget(Scroll(inner), 1)
        foot = Label(desk.words.translate("products", "Esc: back to the sale"), Type.SMALL, "text_2", wraps=True)
        self.rows.addWidget(foot)
        page.installEventFilter(self)
        beside.installEventFilter(self)
        self.hide()

    def show_product(self, name: str) -> None:
        """Tell what is known of the product of this name; nothing for no name."""
        if not name.strip():
            return
        try:
            self._tell(read_card(self._desk.shop, name))
        except ShopError:
            self._tell_unknown(name)
        self._place()
        self.show()
        self.raise_()
        announce(self._name, " ".join(filter(None, (self._name.text(), self._about.text(), self._details.body.text()))))

    def leave(self) -> bool:
        """Go away; whether it was there."""
        was_shown = not self.isHidden()
        self.hide()
        return was_shown

    def _tell(self, card: ProductCard) -> None:
        words, translate = self._desk.words, self._desk.words.translate
        currency, product = self._desk.shop.settings.currency, card.product
        price = "" if card.row.price is None else amount_text(card.row.price, currency)
        gone = translate("products", "No longer sold") if product.is_gone else ""
        self._name.setText(product.name)
        told = (price, card.row.category, warranty_text(words, product.warranty_months), gone)
        self._about.setText(" · ".join(filter(None, told)))
        nothing = translate("products", "Nothing is written on its card yet.")
        self._details.tell(translate("products", "Worth telling"), product.details or nothing)
        for label, heading, others in (
            (self._others, translate("products", "Instead of it: {names}"), card.alternatives),
            (self._with, translate("products", "Goes with it: {names}"), card.accessories),
        ):
            names = ", ".join(
                other.name if other.price is None else f"{other.name} ({amount_text(other.price, currency)})"
                for other in others
                if not other.is_gone
            )
            label.setText(heading.format(names=names))
            label.setVisible(bool(names))
        self._repair.setText(product.repair_notes)
        self._repair.setVisible(bool(product.repair_notes))
        said = "\n".join(quoted(one.said) for one in card.said[:_WORDS])
        self._said.tell(translate("products", "What buyers said"), said)

    def _tell_unknown(self, name: str) -> None:
        translate = self._desk.words.translate
        self._name.setText(name)
        self._about.setText("")
        told = translate("products", "This was never sold here. F6 and Ins make a card for it.")
        self._details.tell(translate("products", "Something new"), told)
        self._said.tell("", "")
        for label in (self._others, self._with, self._repair):
            label.hide()

    def _place(self) -> None:
        px, page = self._desk.theme.px, self._page
        if self._beside.isVisible():
            self.setGeometry(self._beside.geometry())
            return
        width, top = min(px(_WIDTH), page.width() - 2 * _EDGE), px(64)
        self.setGeometry(page.width() - width - _EDGE, top, width, page.height() - top - _EDGE // 2)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
