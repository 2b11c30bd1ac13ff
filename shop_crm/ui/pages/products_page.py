"""Products: everything that is or was sold in one quick list, each one's card, and who wishes for what."""

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import history, wishes
from shop_crm.services.catalogue import Catalogue, catalogue
from shop_crm.services.products import buyer_ids
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.goods_model import ProductsModel, WishesModel
from shop_crm.ui.pages.product_card import ProductCard
from shop_crm.ui.pages.searched_page import SearchedPage
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.goods_delegate import GoodsDelegate
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.words.errors import sentence
from shop_crm.words.products import dropped_text, wished_text

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.dialogs.form_dialog import FormDialog

_ALL, _WISHES = "all_products", "wishes"
_LEAVES = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProductsPage(SearchedPage):
    """The list of all products or what a search found, the list of wishes, and the card of one product."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"product", "former_name", "product_link", "arrival", "wish", "purchase", "purchase_line", "contact",
         "complaint", "follow_up", "customer", "setting"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("window", "Products"))
        self._catalogue: Catalogue | None = None
        self._form: FormDialog | None = None
        self._haste = Haste()
        self._shown = _ALL
        self._path: list[str] = []
        """The products from whose cards links were followed, to go back to."""
        self.card = ProductCard(desk)
        self.card.product_wanted.connect(self._follow)
        self.card.customer_wanted.connect(lambda customer_id: self.wanted.emit("card", customer_id))
        self._fill_head()
        self._products, self._wishes = ProductsModel(desk.shop, desk.words, self), WishesModel(desk.shop, desk.words)
        self.view = self._make_list("products", translate("window", "Products"), self._products)
        self.view.clicked.connect(lambda index: self._open_row(index.row()))
        self.wishes = self._make_list("wishes", translate("products", "Wishes"), self._wishes)
        self.wishes.doubleClicked.connect(lambda _: self._open_wisher())
        self.wishes.selectionModel().currentChanged.connect(lambda *_: self._show_actions())
        self._stack = QStackedWidget()
        self._lists = self._make_lists()
        for widget in (self._lists, self.card):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        QShortcut(QKeySequence("Ins"), self, self.add, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_head()

    def told(self, tables: frozenset[str]) -> None:
        """Also: the catalogue is read anew only when it can have changed."""
        if tables & {"product", "former_name", "purchase", "purchase_line"}:
            self._catalogue = None
        super().told(tables)

    def refresh(self) -> None:
        """The goods, the wishes or the card as they are now; what is chosen stays chosen."""
        self._products.forget()
        if self._is_card:
            had_focus = self.card.isAncestorOf(self.focusWidget() or self)
            try:
                self.card.show_product(self.card.name)
                if had_focus:  # the link that had it was made anew
                    self._edit_button.setFocus()
                return
            except ShopError:
                self._path.clear()  # taken back: it is not there any more, but the others are
        self.show_found()

    def make_stale(self) -> None:
        """The day has changed, or another program wrote into the shop."""
        self._catalogue = None
        super().make_stale()

    def arrive(self) -> None:
        """The keyboard is in the search, or on the card."""
        (self._edit_button if self._is_card else self._start).setFocus()

    def flush(self) -> None:
        """The program ends: keep what is half typed in an open form."""
        if self._form is not None:
            self._form.flush()

    def state(self) -> dict[str, Any]:
        """The search, the part, and the card or the row."""
        known, waiting = self._products.product(self.view.currentIndex().row()), self._chosen_wish()
        return {
            "search": self.search.text(),
            "part": self._shown,
            "card": self.card.name if self._is_card else "",
            "chosen": known.key if known else "",
            "wish": waiting.wish.id if waiting else 0,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go back there."""
        self.search.setText(state.get("search", ""))
        self.show_part(state.get("part", _ALL))
        self._choose(self.view, self._products.row_of(state.get("chosen", "")))
        self._choose(self.wishes, self._wishes.row_of(state.get("wish", 0)))
        if state.get("card"):
            self.open_card(state["card"])

    def add(self) -> None:
        """A new product, in a dialog; what was searched for in vain is its name."""
        if self._is_card:
            return
        typed = self.search.text() if self._shown == _ALL and self._products.rowCount() == 0 else ""
        self._open_product_dialog(typed=typed)

    def show_part(self, part: str) -> None:
        """All products, or the wishes."""
        self._shown = part
        self._parts.choose(part)
        self.show_found()

    def open_card(self, name: str) -> None:
        """Show the card of this product."""
        try:
            self.card.show_product(name)
        except ShopError as error:
            self.done.emit(sentence(self.desk.words, error), 0)
            return
        self._stack.setCurrentWidget(self.card)
        self._show_head()
        self.card.to_the_top()
        self._edit_button.setFocus()

    def escape(self) -> bool:
        """From a linked card to the one before, from the card to the list, then as every page with a search."""
        if self._is_card:
            if self._path:
                self.open_card(self._path.pop())
                return True
            name = self.card.facts.row.product.key if self.card.facts else ""
            self._stack.setCurrentWidget(self._lists)
            self.show_found()
            self._choose(self.view, self._products.row_of(name))
            self._start.setFocus()
            return True
        if self._shown == _WISHES:
            self.show_part(_ALL)
            self.search.setFocus()
            return True
        return super().escape()

    def listed(self) -> "Listed":
        """Who bought the product whose card is open, or who waits for the wishes that are shown; else everybody."""
        from shop_crm.domain.files_out import Listed  # only for a file

        if self._is_card:
            return Listed(customers=buyer_ids(self.desk.shop, self.card.name), is_part=True)
        if self._shown == _WISHES:
            people = dict.fromkeys(waiting.customer.id for waiting in self._wishes.all_waiting())
            return Listed(customers=tuple(people), is_part=True)
        return super().listed()

    def show_found(self) -> None:
        """Everything, or what the search finds; or the wishes."""
        if self._catalogue is None:
            self._catalogue = catalogue(self.desk.shop)
        text, chosen = self.search.text().strip(), self._products.product(self.view.currentIndex().row())
        is_all = self._shown == _ALL
        if is_all:
            self._products.show(self._catalogue.find(text))
            row = self._products.row_of(chosen.key) if chosen and not text else -1
            has_rows = self._products.rowCount() > 0
            self._choose(self.view, row if row >= 0 else (0 if text and has_rows else -1))
        else:
            self._show_wishes(text)
            has_rows = self._wishes.rowCount() > 0
        self._stack.setCurrentWidget(self._lists)
        for widget, is_shown in (
            (self.view, is_all and has_rows),
            (self.wishes, not is_all and has_rows),
            (self._actions, not is_all and has_rows),
            (self._no_wish, not is_all and not has_rows),
            (self._nothing, is_all and not has_rows and bool(self._catalogue.products)),
            (self._empty, is_all and not has_rows and not self._catalogue.products),
        ):
            if widget.isHidden() is is_shown:
                widget.setVisible(is_shown)
        self._show_head()
        self._show_actions()

    @property
    def _is_card(self) -> bool:
        return self._stack.currentWidget() is self.card

    @property
    def _start(self) -> QWidget:
        """Where work begins in the list that is shown."""
        return self.wishes if self._shown == _WISHES and self._wishes.rowCount() else self.search

    def _show_wishes(self, text: str) -> None:
        chosen, place = self._chosen_wish(), self.wishes.currentIndex().row()
        found = wishes.waiting(self.desk.shop)
        if text:
            sought = text.casefold()
            found = [one for one in found if sought in _sought_in(one)]
        self._wishes.show(found)
        row = self._wishes.row_of(chosen.wish.id) if chosen else -1
        self._choose(self.wishes, row if row >= 0 else min(max(0, place), len(found) - 1))

    def _fill_head(self) -> None:
        theme, translate = self.desk.theme, self.desk.words.translate
        self.fill_search(translate("products", "Find a product"), short=translate("window", "Find"), widest=290)
        self._back = self.way_back(translate("products", "All products"))
        self._new = Button(theme, translate("products", "New product"), icon="package-plus", key="Ins")
        self._new.setObjectName("new_product")
        self._new.clicked.connect(self.add)
        self._edit_button = Button(theme, translate("customers", "Edit"), icon="pencil", key="E")
        self._edit_button.setObjectName("edit_product")
        self._edit_button.clicked.connect(self._edit)
        came = translate("products", "Goods have come")
        self._came = Button(theme, came, kind=Kind.PRIMARY, icon="package-check", key="A")
        self._came.setObjectName("goods_came")
        self._came.clicked.connect(self._arrive)
        self.head.addWidget(self.search, 100)
        for button in (self._new, self._edit_button, self._came):
            self.head.addWidget(button)

    def _make_list(self, name: str, heard: str, model: ProductsModel | WishesModel) -> PickList:
        view = PickList(name)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(heard)
        view.setModel(model)
        view.setItemDelegate(GoodsDelegate(self.desk.theme, view))
        view.installEventFilter(self)
        return view

    def _make_lists(self) -> QWidget:
        theme, translate = self.desk.theme, self.desk.words.translate
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._parts = Choices(
            self.desk,
            translate("products", "Part of the page"),
            [(_ALL, translate("products", "All products")), (_WISHES, translate("products", "Wishes"))],
        )
        self._parts.chosen.connect(self._on_part)
        self._actions = FlowBox(8)
        self._open_button = Button(theme, translate("today", "Open card"), icon="user", key="Enter")
        self._open_button.setObjectName("open_wisher")
        self._open_button.clicked.connect(self._open_wisher)
        self._drop_button = Button(theme, translate("products", "Not wished for any more"), icon="x", key="Del")
        self._drop_button.setObjectName("drop_wish")
        self._drop_button.clicked.connect(self._drop)
        for button in (self._open_button, self._drop_button):
            self._actions.flow.addWidget(button)
        to_customers = Button(theme, translate("actions", "Go to the customers"), icon="users", key="F4")
        to_customers.setObjectName("no_wish_to_customers")
        to_customers.clicked.connect(lambda: self.wanted.emit("customers", None))
        self._nothing = Empty(
            theme,
            "search",
            translate("products", "No such product"),
            translate("products", "Try a piece of its name, or press Ins and make a card for it."),
            self._make_new("new_from_search"),
        )
        self._empty = Empty(
            theme,
            "package",
            translate("products", "Nothing on the shelf yet"),
            translate("products", "Everything you sell is listed here by itself. Press Ins to tell more of a product."),
            self._make_new("first_product"),
        )
        self._no_wish = Empty(
            theme,
            "heart",
            translate("products", "Nobody waits for anything"),
            translate("products", "What a customer would like to have is noted in a call or on the customer's card."),
            to_customers,
        )
        rows.addWidget(self._parts)
        rows.addWidget(self._actions)
        for shown in (self.view, self.wishes, self._nothing, self._empty, self._no_wish):
            rows.addWidget(shown, 1)
        return holder

    def _make_new(self, name: str) -> Button:
        """What the one at the top does, where there is nothing to be seen yet."""
        new = Button(self.desk.theme, self._new.text(), icon="package-plus", key="Ins")
        new.setObjectName(name)
        new.clicked.connect(self._new.click)
        return new

    def _show_head(self) -> None:
        is_card = self._is_card
        for button, is_shown in (
            (self._back, is_card),
            (self._edit_button, is_card),
            (self._came, is_card),
            (self._new, not is_card),
            (self.subtitle, not is_card),
        ):
            if button.isHidden() is is_shown:
                button.setVisible(is_shown)
        words = self.desk.words
        if self._shown == _WISHES:
            count = words.counting(self._wishes.rowCount()).translate("products", "%n wishes", None, 1)
        else:
            count = words.counting(self._products.rowCount()).translate("products", "%n products", None, 1)
        self.subtitle.setText(count)

    def _show_actions(self) -> None:
        has_wish = self._chosen_wish() is not None
        for button in (self._open_button, self._drop_button):
            button.setEnabled(has_wish)

    def _choose(self, view: PickList, row: int) -> None:
        index = view.model().index(row, 0) if row >= 0 else QModelIndex()
        view.setCurrentIndex(index)
        if row >= 0:
            view.scrollTo(index)

    def _chosen_wish(self) -> wishes.Waiting | None:
        return self._wishes.wish(self.wishes.currentIndex().row())

    def _on_part(self, part: str) -> None:
        self.show_part(part)
        self._start.setFocus()

    def _open_row(self, row: int) -> None:
        known = self._products.product(row)
        if known is not None:
            self._path.clear()
            self.open_card(known.name)

    def _follow(self, name: str) -> None:
        self._path.append(self.card.name)
        self.open_card(name)

    def _open_wisher(self) -> None:
        waiting = self._chosen_wish()
        if waiting is not None:
            self.wanted.emit("card", waiting.customer.id)

    def _drop(self) -> None:
        waiting = self._chosen_wish()
        if waiting is None:
            return
        shop = self.desk.shop
        self.wishes.setFocus()
        wishes.drop_wish(shop, waiting.wish.id)
        told = dropped_text(self.desk.words, waiting.customer, waiting.wish, waiting.asked)
        self.done.emit(told, history.last_step(shop))

    def _edit(self) -> None:
        if self._is_card:
            self._open_product_dialog(edits=True)

    def _arrive(self) -> None:
        from shop_crm.ui.dialogs.product_dialog import ArrivalDialog  # the page shows without it

        if self._is_card:
            self._open(ArrivalDialog(self.desk, self.card.name, self))

    def _open_product_dialog(self, *, edits: bool = False, typed: str = "") -> None:
        from shop_crm.ui.dialogs.product_dialog import ProductDialog  # as above

        dialog = ProductDialog(self.desk, self.card.facts if edits else None, self, typed=typed)
        dialog.saved.connect(self._on_saved)
        self._open(dialog)

    def _open(self, dialog: "FormDialog") -> None:
        dialog.done_with.connect(self.done)
        dialog.finished.connect(self._on_closed)
        self._form = dialog
        dialog.open()

    def _on_saved(self, name: str) -> None:
        self.open_card(name)

    def _on_closed(self) -> None:
        self._form = None

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not event.isAutoRepeat()
        if self._is_card and is_plain and event.key() == Qt.Key.Key_E:
            self._edit()
        elif self._is_card and is_plain and event.key() == Qt.Key.Key_A:
            self._arrive()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self._is_card:
            return False
        if watched is self.search:
            return self._search_key(event)
        if watched is self.wishes:
            return self._wish_key(event)
        return watched is self.view and self._list_key(event)

    def _search_key(self, event: QKeyEvent) -> bool:
        view = self.wishes if self._shown == _WISHES else self.view
        if view.model().rowCount() == 0:
            return False
        if event.key() in _LEAVES:
            self._choose(view, max(0, view.currentIndex().row()))
            view.setFocus()
        elif event.key() in _ENTERS and view is self.view:
            self._open_row(view.currentIndex().row())
        else:
            return False
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTERS:
            return self.leave_list(event)
        self._open_row(self.view.currentIndex().row())
        return True

    def _wish_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTERS:
            self._open_wisher()
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self._haste.once(self._drop)  # a key that is held, or pressed twice, drops one, not all of them
        elif event.key() == Qt.Key.Key_Up and self.wishes.currentIndex().row() <= 0:
            self.search.setFocus()
        else:
            return event.key() == Qt.Key.Key_Delete
        return True


def _sought_in(waiting: wishes.Waiting) -> str:
    return f"{waiting.customer.spoken_name} {wished_text(waiting.wish, waiting.asked)}".casefold()
