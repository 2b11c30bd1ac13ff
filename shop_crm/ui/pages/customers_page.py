"""Customers: everybody in one quick list, found by any piece of a name, a phone or an item; and each one's card."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import counter, history
from shop_crm.services.customers import CustomerOrder, customer_ids
from shop_crm.services.search import find_ids
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.icons import icon
from shop_crm.ui.models.customers_model import CustomersModel
from shop_crm.ui.pages.customer_card import CustomerCard
from shop_crm.ui.pages.missed_people import SHOWN, MissedPeople
from shop_crm.ui.pages.more_lists import MoreLists
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER
from shop_crm.ui.pages.searched_page import SearchedPage
from shop_crm.ui.paper_wishes import complaint_wish, customer_card_wish, labels_wish, slip_wish
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.customer_delegate import CustomerDelegate
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.words.days import day_text
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.background import Background
    from shop_crm.ui.dialogs.form_dialog import FormDialog

FOUND = 30
"""So many are shown of those whom a search finds."""
_ENOUGH = 3
"""Fewer letters than these that find nobody say nothing yet: a phone's digits are found by three."""
_ORDER = "customers/order"
_MISSED = "missed"
"""Stands beside the orders: a part of the list instead of all of it."""
_NARROW = 900
_LEAVES = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CustomersPage(SearchedPage):
    """The list of all customers, what a search found, and the card of one of them."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk, worker: "Callable[[], Background]") -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("window", "Customers"))
        self._missed = MissedPeople(desk, worker)
        self._haste = Haste()
        self._missed.found.connect(self._on_missed)
        self._missed.wanted.connect(self._do_with_missed)
        self._missed.done.connect(self.done)
        self._is_missed = False
        """Whether those whom we miss are listed, and not everybody."""
        self._ids: Sequence[int] = ()
        self._is_order_stale = True
        self._order = _remembered_order(desk)
        self._shown: Sequence[int] | None = None
        self._is_list_stale = False
        self._form: FormDialog | None = None
        self._fill_head()
        self._model = CustomersModel(desk.shop, desk.words, self)
        self.view = PickList("customers")
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(translate("customers", "Customers"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(CustomerDelegate(desk.theme, self.view))
        self.view.clicked.connect(self._on_clicked)
        self.view.installEventFilter(self)
        self.card = CustomerCard(desk)
        self.card.edit.connect(self._edit)
        self.card.correct.connect(lambda purchase_id: self._open_purchase(purchase_id))
        self.card.give_back.connect(lambda purchase_id: self._open_purchase(purchase_id, returns=True))
        self.card.strike_out.connect(self._strike_out)
        self.card.slip.connect(lambda purchase_id: self.wanted.emit("paper", slip_wish(desk, purchase_id)))
        self.card.print_card.connect(self.print_card)
        self.card.make_right.connect(lambda: self.wanted.emit("complaints", self.card.customer.id))
        self.card.noted.connect(self.done)
        self.card.wanted.connect(self.open_card)
        self.card.view.installEventFilter(self)
        self._stack = QStackedWidget()
        self._people = self._make_people()
        self._empty = self._make_empty()
        for widget in (self._people, self._empty, self.card):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self._show_head()

    def refresh(self) -> None:
        """The people, or the card, as they are now; what is chosen stays chosen."""
        self._is_list_stale = True
        self._model.forget()
        if self._is_missed:
            self._missed.look()
        if self._is_card:
            try:
                self.card.refresh()
                self._show_subtitle()
                return
            except ShopError:
                pass  # taken back: she is not there any more, but the others are
        self.show_found()

    def told(self, tables: frozenset[str]) -> None:
        """Also: the order of all people is read anew only when it can have changed."""
        if "customer" in tables or ("purchase" in tables and self._order is CustomerOrder.LAST_VISIT):
            self._is_order_stale = True
        super().told(tables)

    def arrive(self) -> None:
        """The keyboard is in the search, or in the story of the card."""
        (self.card.view if self._is_card else self.search).setFocus()

    def settle(self) -> None:
        """After the first window is on the screen: draw what was left for later."""
        self.card.settle()

    def flush(self) -> None:
        """The program ends: keep what is half typed in an open form."""
        self.card.flush()
        if self._form is not None:
            self._form.flush()

    def state(self) -> dict[str, Any]:
        """The search, and the card or the row."""
        chosen = self._model.customer_id(self.view.currentIndex().row())
        return {
            "search": self.search.text(),
            "card": self.customer_id,
            "chosen": chosen,
            "missed": self._is_missed,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Search again, and open the card or choose the row."""
        self.search.setText(state["search"])
        if state["missed"]:
            self._orders.choose(_MISSED)
            self._on_order(_MISSED)
        self.show_found()
        if state["card"]:
            self.open_card(state["card"])
        else:
            self._choose(self._model.row_of(state["chosen"]))

    def add(self) -> None:
        """A new customer, in a dialog."""
        self._add()

    def look_for(self, text: str) -> None:
        """Look for this text and leave the keyboard behind it; without one, what stands in the field is marked."""
        if text:
            self.search.setText(text)
        self.show_found()
        self.search.setFocus()
        if text:
            self.search.end(False)
        else:
            self.search.selectAll()

    def open_card(self, customer_id: int) -> None:
        """Show this customer's card."""
        try:
            self.card.show_customer(customer_id)
        except ShopError as error:
            self.done.emit(sentence(self.desk.words, error), 0)
            return
        self._stack.setCurrentWidget(self.card)
        self._show_head()
        self.card.view.setFocus()

    def print_card(self) -> None:
        """What is known of the customer on the card, on paper."""
        if self._is_card:
            self.wanted.emit("paper", customer_card_wish(self.desk, self.card.customer.id))

    def print_sheet(self) -> None:
        """The newest open complaint of the customer on the card, to be signed by both."""
        facts = self.card.facts
        if self._is_card and facts is not None and facts.complaints:
            self.wanted.emit("paper", complaint_wish(self.desk, facts.complaints[0].id))

    def print_labels(self) -> None:
        """Address labels for those who are listed, or for the one on the card."""
        ids = [self.card.customer.id] if self._is_card else self._model.ids
        if ids:
            self.wanted.emit("paper", labels_wish(self.desk, ids))

    def escape(self) -> bool:
        """From the card to the list, from the list to the search, and from a search to everybody."""
        if self._is_card:
            if self.card.escape():
                return True
            customer_id = self.card.customer.id
            self.show_found()
            self._choose(self._model.row_of(customer_id))
            self.view.setFocus()
            return True
        return super().escape()

    @property
    def customer_id(self) -> int:
        """Whose card is open; 0 for nobody's."""
        return self.card.customer.id if self._is_card else 0

    @property
    def unhappy(self) -> int:
        """The customer on the card, when she has an open complaint."""
        facts = self.card.facts if self._is_card else None
        return facts.customer.id if facts and facts.complaints else 0

    def listed(self) -> "Listed":
        """Whose card is open; else whom the search has found, whom we miss, or everybody in the chosen order."""
        from shop_crm.domain.files_out import Listed  # only for a file

        if self._is_card:
            return Listed(customers=(self.card.customer.id,), is_part=True)
        if self._shown is None:
            found = map(self._model.customer_id, range(self._model.rowCount()))
            return Listed(customers=tuple(found), is_part=True)
        if self._is_missed:
            return Listed(customers=tuple(self._missed.ids), is_part=True)
        return Listed(customers=self._ids[:])

    @property
    def _is_card(self) -> bool:
        return self._stack.currentWidget() is self.card

    def _fill_head(self) -> None:
        theme, translate = self.desk.theme, self.desk.words.translate
        hint = translate("window", "Find name, phone or item")
        self.fill_search(hint, short=translate("window", "Find"), widest=290)
        self._back = Button(theme, "", kind=Kind.QUIET, icon="chevron-left", key="Esc")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.escape)
        self._new = Button(theme, translate("customers", "New customer"), icon="user-plus")
        self._new.setObjectName("new_customer")
        self._new.clicked.connect(lambda: self._add())
        sale = Button(theme, translate("window", "New purchase"), kind=Kind.PRIMARY, icon="plus", key="F3")
        sale.setObjectName("new_purchase")
        sale.clicked.connect(lambda: self.wanted.emit("sale", None))
        self._edit_button = Button(theme, translate("customers", "Edit"), icon="pencil", key="E")
        self._edit_button.setObjectName("edit")
        self._edit_button.clicked.connect(self._edit)
        self._more = Button(theme, "", icon="ellipsis", key="M")
        self._more.setObjectName("more")
        more = translate("customers", "More that can be done with this customer (M)")
        self._more.setAccessibleName(more)
        self._more.setToolTip(more)
        self._more.clicked.connect(self._show_more)
        self.head.insertWidget(self.head.indexOf(self.subtitle) + 1, self._back)
        self.head.addWidget(self.search, 100)
        for button in (self._new, self._more, self._edit_button, sale):
            self.head.addWidget(button)

    def _make_people(self) -> QWidget:
        translate = self.desk.words.translate
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._orders = Choices(
            self.desk,
            translate("customers", "Order of the list"),
            [
                (CustomerOrder.NAME, translate("customers", "By name")),
                (CustomerOrder.LAST_VISIT, translate("customers", "By last visit")),
                (_MISSED, translate("customers", "We miss them")),
            ],
        )
        self._orders.choose(self._order)
        self._orders.chosen.connect(self._on_order)
        more = MoreLists(self.desk)
        more.wanted.connect(lambda name: self.wanted.emit(name, None))
        self._orders.flow.add_stretch()
        self._orders.flow.addWidget(more)
        rows.addWidget(self._orders)
        rows.addWidget(self._missed)
        self._nobody_missed = Empty(
            self.desk.theme,
            "heart",
            translate("customers", "Nobody is missed"),
            translate("customers", "Regulars who stay away longer than they used to are listed here."),
        )
        rows.addWidget(self._nobody_missed, 1)
        self._nobody = self._make_nobody()
        rows.addWidget(self._nobody, 1)
        rows.addWidget(self.view, 1)
        return holder

    def _make_nobody(self) -> QWidget:
        translate = self.desk.words.translate
        new = Button(self.desk.theme, translate("customers", "New customer"), icon="user-plus")
        new.setObjectName("new_from_search")
        new.clicked.connect(lambda: self._add(self.search.text()))
        told = translate(
            "customers", "Try a piece of the name, the last four digits of the phone, or something bought."
        )
        return Empty(self.desk.theme, "search", translate("customers", "Nobody found"), told, new)

    def _make_empty(self) -> QWidget:
        theme, translate = self.desk.theme, self.desk.words.translate
        new = Button(theme, translate("customers", "New customer"), kind=Kind.PRIMARY, icon="user-plus")
        new.setObjectName("first_customer")
        new.clicked.connect(lambda: self._add())
        bring = Button(theme, translate("window", "Bring in a file"), icon="file-input")
        bring.setObjectName("bring_in")
        bring.clicked.connect(lambda: self.wanted.emit("import", None))
        told = translate("customers", "Everybody you sell to is listed here. Add somebody, or bring in your list.")
        return Empty(theme, "users", translate("customers", "Nobody here yet"), told, new, bring)

    def show_found(self) -> None:
        """Everybody in the chosen order, or those whom the search finds."""
        text = self.search.text().strip()
        if self._is_order_stale:
            self._ids = customer_ids(self.desk.shop, self._order)
            self._is_order_stale, self._is_list_stale = False, True
        kept, place = self._model.customer_id(self.view.currentIndex().row()), self.view.verticalScrollBar().value()
        found = find_ids(self.desk.shop, text, FOUND) if text else []
        everybody = self._missed.ids if self._is_missed else self._ids
        if text and not found and len(text) < _ENOUGH and self._model.rowCount():
            # Somebody is still typing: what is listed stays, and nobody is chosen.
            self._choose(-1)
            return
        if text:
            self._model.show(found)
            self._shown = None
        elif self._is_list_stale or self._shown is not everybody:
            self._model.show(everybody, self._missed.about() if self._is_missed else None)
            self._shown = everybody
        self._is_list_stale = bool(text)
        is_empty_shop = not self._ids and not text
        self._stack.setCurrentWidget(self._empty if is_empty_shop else self._people)
        has_rows = self._model.rowCount() > 0
        _show(self.view, has_rows)
        is_missed = self._is_missed and not text
        _show(self._nobody, not has_rows and not is_missed)
        _show(self._nobody_missed, not has_rows and is_missed and self._missed.is_known)
        _show(self._missed, has_rows and is_missed)
        _show(self._orders, not text)
        self._show_head()
        row = self._model.row_of(kept) if kept and not text else -1
        self._choose(row if row >= 0 else (0 if text and has_rows else -1))
        if row >= 0:
            self.view.verticalScrollBar().setValue(place)

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if row >= 0:
            self.view.scrollTo(index)

    def _show_head(self) -> None:
        is_card = self._is_card
        for on_card in (self._back, self._more, self._edit_button):
            _show(on_card, is_card)
        for above_list in (self.subtitle, self._new):
            _show(above_list, not is_card)
        self._show_subtitle()

    def _show_subtitle(self) -> None:
        words = self.desk.words
        everybody = words.counting(len(self._ids)).translate("customers", "%n people", None, 1)
        is_narrow = self.width() < self.desk.theme.px(_NARROW)
        self._back.say("" if is_narrow else everybody)
        self._back.setAccessibleName(words.translate("customers", "Back to the list (Esc)"))
        self._back.setToolTip(everybody if is_narrow else "")
        if self.search.text().strip():
            rows = self._model.rowCount()
            found = words.counting(rows).translate("customers", "%n found", None, 1)
            first = words.counting(rows).translate("customers", "the first %n of them", None, 1)
            self.subtitle.setText(found if rows < FOUND else first)
        elif self._is_missed:
            self.subtitle.setText(self._missed_text())
        else:
            self.subtitle.setText(everybody)

    def _missed_text(self) -> str:
        words, count = self.desk.words, len(self._missed.ids)
        if not self._missed.is_known:
            return words.translate("customers", "Looking who stays away…")
        if count == SHOWN:
            return words.counting(count).translate("customers", "the dearest %n who stay away", None, 1)
        return words.counting(count).translate("customers", "%n who stay away longer than they used to", None, 1)

    def _on_missed(self) -> None:
        """Others are missed now: those who are chosen and seen stay, else the next one is chosen."""
        if not self._is_missed or self.search.text().strip():
            return
        row = self.view.currentIndex().row()
        self._is_list_stale = True
        if self._is_card:
            return
        self.show_found()
        if not self.view.currentIndex().isValid() and self._model.rowCount():
            self._choose(min(max(0, row), self._model.rowCount() - 1))

    def _do_with_missed(self, verb: Callable[[int], None]) -> None:
        customer_id = self._model.customer_id(self.view.currentIndex().row())
        if customer_id:
            self.view.setFocus()
            verb(customer_id)

    def _on_order(self, code: str) -> None:
        if self._is_missed is not (code == _MISSED):
            self._is_missed = not self._is_missed
            self._is_list_stale = True
            self._choose(-1)
        if self._is_missed:
            self._missed.look()
            self.show_found()
            self.view.setFocus()
            return
        self._order = CustomerOrder(code)
        self.desk.this_pc.setValue(_ORDER, code)
        self._is_order_stale = True
        self.show_found()
        self.view.scrollToTop()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.open_card(self._model.customer_id(index.row()))

    def _open_chosen(self) -> None:
        customer_id = self._model.customer_id(self.view.currentIndex().row())
        if customer_id:
            self.open_card(customer_id)

    def _add(self, typed: str = "") -> None:
        self._open_customer_dialog(typed=typed)

    def _edit(self) -> None:
        if self._is_card:
            self._open_customer_dialog(edits=True)

    def _open_customer_dialog(self, *, edits: bool = False, typed: str = "") -> None:
        from shop_crm.ui.dialogs.customer_dialog import CustomerDialog  # the page shows without it

        dialog = CustomerDialog(self.desk, self.card.customer if edits else None, self, typed=typed)
        dialog.saved.connect(self.open_card)
        self._open(dialog)

    def _show_more(self) -> None:
        menu = self.more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """What is seldom done with a customer; the arrow keys and Enter choose."""
        theme, translate = self.desk.theme, self.desk.words.translate
        menu = QMenu(self)
        for name, sign, told, verb in (
            ("print_card", "printer", translate("customers", "Customer card on paper…"), self.print_card),
            ("print_sheet", "printer", translate("customers", "Complaint sheet to sign…"), self.print_sheet),
            ("print_label", "tag", translate("customers", "Address label…"), self.print_labels),
        ):
            if name == "print_sheet" and not self.unhappy:
                continue
            action = menu.addAction(icon(sign, theme.colour("text_2")), told)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, verb=verb: verb())
        menu.addSeparator()
        for name, sign, told in (
            ("person_copy", "file-text", translate("customers", "Copy of all that is known, for the customer…")),
            ("forget", "user-x", translate("customers", "Forget this customer for ever…")),
        ):
            action = menu.addAction(icon(sign, theme.colour("text_2")), told)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name, self.card.customer.id))
        return menu

    def _open_purchase(self, purchase_id: int, *, returns: bool = False) -> None:
        from shop_crm.ui.dialogs.purchase_dialog import PurchaseDialog  # as above

        self._open(PurchaseDialog(self.desk, purchase_id, self, returns=returns))

    def _open(self, dialog: "FormDialog") -> None:
        dialog.done_with.connect(self.done)
        dialog.finished.connect(self._on_closed)
        self._form = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self._form = None

    def _strike_out(self, purchase_id: int) -> None:
        desk = self.desk
        day = counter.read_purchase(desk.shop, purchase_id).day
        try:
            counter.void_purchase(desk.shop, purchase_id)
        except ShopError as error:
            self.done.emit(sentence(desk.words, error), 0)
            return
        told = desk.words.translate(
            "customers", "{name}: the purchase of {day} is struck out, its calls are cancelled."
        )
        told = told.format(name=self.card.customer.spoken_name, day=day_text(desk.words, day, desk.shop.today))
        self.done.emit(told, history.last_step(desk.shop))

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.search:
            return self._search_key(event)
        if watched is self.card.view:
            return self._card_key(event)
        return watched is self.view and self._list_key(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_subtitle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._is_card and (self._card_key(event) or self.card.take_key(event))):
            super().keyPressEvent(event)

    def _card_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_M or event.modifiers() or event.isAutoRepeat():
            return False
        self._show_more()
        return True

    def _search_key(self, event: QKeyEvent) -> bool:
        if self._is_card or self._model.rowCount() == 0:
            return False
        if event.key() in _LEAVES:
            self._choose(max(0, self.view.currentIndex().row()))
            self.view.setFocus()
        elif event.key() in _ENTERS:
            self._open_chosen()
        else:
            return False
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        if self._is_missed and self._missed.isVisible() and self._missed_key(event):
            return True
        if event.key() not in _ENTERS:
            return self.leave_list(event)
        self._open_chosen()
        return True

    def _missed_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            # A key that is held plans one call or lets one go, and opens nobody who comes after.
            return event.key() in (*_ENTERS, Qt.Key.Key_Delete)
        if event.key() in _ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._haste.once(partial(self._do_with_missed, self._missed.plan))
        elif event.key() == Qt.Key.Key_Delete:
            self._haste.once(partial(self._do_with_missed, self._missed.leave))
        else:
            return False
        return True


def _show(widget: QWidget, is_shown: bool) -> None:
    """Only where it changes something: Qt lays everything out anew each time, and this is done at each key press."""
    if widget.isHidden() is is_shown:
        widget.setVisible(is_shown)


def _remembered_order(desk: Desk) -> CustomerOrder:
    kept = desk.this_pc.value(_ORDER)
    return CustomerOrder(kept) if kept in tuple(CustomerOrder) else CustomerOrder.NAME
