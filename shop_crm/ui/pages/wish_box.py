"""On a customer's card: what she wishes for, and a place to note one more wish, in her words or by what we sell."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.names import fold
from shop_crm.errors import ShopError
from shop_crm.services import goods, history
from shop_crm.services.customers import may_contact, read_customer
from shop_crm.services.wishes import Waiting, add_wish, drop_wish, waiting
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTyped
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import wish_text
from shop_crm.words.done import wish_noted_text
from shop_crm.words.errors import sentence
from shop_crm.words.products import dropped_text, limit_text, waiting_text, wished_text

_DRAFT, _COUNTER_DRAFT = "wish", "counter_wish"
_PRODUCT = "= "
_WIDTH, _EDGE = 380, 24
_PRODUCTS, _CATEGORIES = 5, 2
"""So many of both are offered at once."""


class _Drop(Button):
    """Takes a wish off; there can be more of them than letters for Alt."""

    @property
    def mnemonic_words(self) -> str:
        """None."""
        return ""


class WishBox(Card):
    """Her open wishes; half-typed words, and what was chosen for them, stay with their customer.

    While somebody types, the goods and categories that fit are offered; who chooses none of them has typed her words.
    """

    noted = Signal(str, int)
    """What was done, and the step that takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, draft: str = _DRAFT) -> None:
        super().__init__(parent, padding=16, spacing=8)
        self._desk, self._customer_id, self._request_id = desk, 0, ""
        self._half_typed = HalfTyped(desk.shop, draft, self)
        self._limits = HalfTyped(desk.shop, f"{draft}_limit", self)
        self._taken = HalfTyped(desk.shop, f"{draft}_taken", self)
        """What was taken of what was offered: a product's name after _PRODUCT, or a category's."""
        self._suggestions: Suggestions | None = None
        theme, translate = desk.theme, desk.words.translate
        self.setObjectName("wish_box")
        self.rows.addWidget(Label(translate("products", "Wishes"), Type.SMALL_STRONG, "text_2"))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(6))
        self.said, self.limit = Line(theme, icon="heart"), Line(theme, hint=translate("products", "any price"))
        self.said.setObjectName("wish_said")
        self.said.setMaxLength(4000)
        self.said.textEdited.connect(self._on_words)
        self.limit.setObjectName("wish_limit")
        self.limit.textEdited.connect(lambda text: self._limits.touch(self._customer_id, text))
        self._said = Field(translate("products", "What would they like to have?"), self.said)
        self._said.wrap_label()
        self._limit = Field(translate("products", "Up to which price"), self.limit)
        EnterGoesOn([self.said, self.limit]).finished.connect(self.save)
        self._note = Button(theme, translate("products", "Note a wish"), icon="heart", key="W")
        self._note.setObjectName("note_wish")
        self._note.clicked.connect(self.ask)
        self._keep = Button(
            theme, translate("products", "Note the wish"), kind=Kind.PRIMARY, icon="check", key="Enter"
        )  # fmt: skip
        self._keep.setObjectName("keep_wish")
        self._keep.clicked.connect(self.save)
        for widget in (self._list, self._said, self._limit, self._keep, self._note):
            self.rows.addWidget(widget)
        self._show_fields(False)

    def show_customer(self, customer_id: int) -> None:
        """Show what this customer wishes for."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self.leave()
        empty(self._rows)
        found = waiting(self._desk.shop, customer_id)
        for one in found:
            self._add(one)
        self._list.setVisible(bool(found))
        order_tabs(self)

    def ask(self) -> None:
        """Ask what it is."""
        self._request_id = self._half_typed.request(self._customer_id)
        if self._suggestions is None:  # not before it stands in the window, over which they lie
            self._suggestions = Suggestions(self._desk.theme, self.window())
            self._suggestions.serve(self.said, self._offer, self._take, marks=False)
        self.said.setText(self._half_typed.of(self._customer_id))
        self.limit.setText(self._limits.of(self._customer_id))
        self._show_taken()
        self._said.tell("")
        self._limit.tell("")
        self._show_fields(True)
        self.said.setFocus()

    def save(self) -> None:
        """Note it, or say beside the field what is amiss."""
        desk, limit, taken = self._desk, self.limit.text().strip(), self._taken_now()
        self._said.tell("")
        self._limit.tell("")
        try:
            wish = add_wish(
                desk.shop,
                self._customer_id,
                self.said.text(),
                product=taken.words if taken and taken.about else "",
                category=taken.words if taken and not taken.about else "",
                price_limit=read_amount(limit, desk.shop.settings.currency) if limit else None,
                request_id=self._request_id,
            )
        except ShopError as error:
            is_price = error.code.name.startswith("AMOUNT_")
            field = self._limit if is_price else self._said
            field.tell(sentence(desk.words, error))
            field.edit.setFocus()
            return
        for kept in (self._half_typed, self._limits, self._taken):
            kept.drop(self._customer_id)
        self.leave()
        is_reached = may_contact(desk.shop, read_customer(desk.shop, wish.customer_id))
        told = wish_noted_text(desk.words, wish_text(wish), may_be_contacted=is_reached)
        self.noted.emit(told, history.last_step(desk.shop))

    def leave(self) -> bool:
        """Close the fields; whether they were open. What was typed stays."""
        was_open = not self._said.isHidden()
        self._show_fields(False)
        return was_open

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        for kept in (self._half_typed, self._limits, self._taken):
            kept.flush()

    def _add(self, one: Waiting) -> None:
        words, shop = self._desk.words, self._desk.shop
        told = [limit_text(words, one.wish, shop.settings.currency), waiting_text(words, one.wish, shop.today)]
        self._rows.addWidget(Label(wished_text(one.wish, one.asked), Type.BODY, wraps=True))
        self._rows.addWidget(Label(" · ".join(filter(None, told)), Type.SMALL, "text_2", wraps=True))
        if one.here:
            here = words.translate("products", "Here: {name}").format(name=one.here.name)
            self._rows.addWidget(Label(here, Type.SMALL_STRONG, "green", wraps=True))
        drop = _Drop(
            self._desk.theme, words.translate("products", "Not wished for any more"), kind=Kind.QUIET, icon="x",
            height=TARGET,
        )  # fmt: skip
        drop.setObjectName("drop_wish")
        drop.clicked.connect(lambda: self._drop(one))
        self._rows.addWidget(drop)

    def _drop(self, one: Waiting) -> None:
        words, shop = self._desk.words, self._desk.shop
        try:
            drop_wish(shop, one.wish.id)
        except ShopError as error:
            self.noted.emit(sentence(words, error), 0)
            return
        self.noted.emit(dropped_text(words, one.customer, one.wish, one.asked), history.last_step(shop))

    def _show_fields(self, is_shown: bool) -> None:
        self._said.setVisible(is_shown)
        self._limit.setVisible(is_shown)
        self._keep.setVisible(is_shown)
        self._note.setVisible(not is_shown)

    def _on_words(self, text: str) -> None:
        self._half_typed.touch(self._customer_id, text)
        taken = self._taken_now()
        if taken and fold(taken.words) not in fold(text):
            self._taken.drop(self._customer_id)  # something else is meant by now
        self._show_taken()

    def _offer(self, typed: str) -> list[Choice]:
        shop = self._desk.shop
        if not typed.strip():
            return []
        choices = [
            Choice(
                words=each.item,
                aside=each.category,
                right="" if each.price is None else amount_text(each.price, shop.settings.currency),
                about=each,
            )
            for each in goods.suggest_items(shop, typed, _PRODUCTS)
        ]
        return [*choices, *map(self._any_of, goods.suggest_categories(shop, typed, _CATEGORIES))]

    def _any_of(self, category: str) -> Choice:
        return Choice(words=category, aside=self._desk.words.translate("products", "any of this kind"))

    def _take(self, choice: Choice) -> None:
        self._taken.touch(self._customer_id, f"{_PRODUCT if choice.about else ''}{choice.words}")
        self.said.setText(choice.words)
        self._half_typed.touch(self._customer_id, choice.words)
        self._show_taken()
        self.limit.setFocus()

    def _show_taken(self) -> None:
        """Say above the field what is waited for; nothing where her words say it."""
        only_this, taken = self._desk.words.translate("products", "only this one"), self._taken_now()
        self._said.note((only_this if taken.about else taken.aside) if taken else "", "blue")

    def _taken_now(self) -> Choice | None:
        """What was taken for the customer who is shown; a category has nothing it is about."""
        taken = self._taken.of(self._customer_id)
        if taken.startswith(_PRODUCT):
            name = taken.removeprefix(_PRODUCT)
            return Choice(words=name, about=name)
        return self._any_of(taken) if taken else None

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line hands Enter on after it has answered it, and on the card that would open the chosen purchase.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class CounterWishes(WishBox):
    """The same at the counter: it lies over the greeting while a wish is noted, and the sale stands as it was."""

    def __init__(self, desk: Desk, page: QWidget, covers: QWidget, beside: QWidget) -> None:
        """`covers` is what lies beneath it, and goes while it is there: Tab would lead under it.

        `beside` is the part of the page in which that stands, wherever it is there.
        """
        super().__init__(desk, page, _COUNTER_DRAFT)
        self.setObjectName("counter_wishes")
        self._page, self._covers, self._beside = page, covers, beside
        page.installEventFilter(self)
        beside.installEventFilter(self)
        self.hide()

    def ask_of(self, customer_id: int) -> None:
        """Ask what this customer wishes for."""
        self.show_customer(customer_id)
        self._covers.hide()
        self.show()
        self.raise_()
        self.ask()
        self._place()

    def is_of_another(self, customer_id: int) -> bool:
        """Whether it is there and asks for the wish of somebody else than this customer."""
        return not self.isHidden() and customer_id != self._customer_id

    def leave(self) -> bool:
        """Go away; whether it was there. What was typed stays."""
        was_shown = not self.isHidden()
        super().leave()
        if was_shown:
            self.hide()
            self._covers.show()
        return was_shown

    def _place(self) -> None:
        px, page = self._desk.theme.px, self._page
        width, top = min(px(_WIDTH), page.width() - 2 * _EDGE), px(64)
        left = page.width() - width - _EDGE
        if self._beside.isVisible():
            room = self._beside.geometry()
            left, top, width = room.left(), room.top(), room.width()
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(left, top)

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
