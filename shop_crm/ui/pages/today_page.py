"""Today: whom to call and why; the chosen row opens in place, and the card beside it whispers (look.md)."""

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from shop_crm.domain.calls import Call, count_people
from shop_crm.domain.days import read_promise
from shop_crm.domain.follow_ups import Outcome
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import calls, history
from shop_crm.services.catch_up import waiting
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTyped
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.calls_model import CallsModel, Heading, Row, call_row
from shop_crm.ui.pages.call_card import CallCard
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page, listed_calls
from shop_crm.ui.widgets.banner import Banner
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.call_delegate import CallDelegate
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.field import Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.outcome_buttons import outcome_buttons, outcome_menu
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.words.catch_up import waiting_text
from shop_crm.words.days import long_day_text
from shop_crm.words.done import booked_text, next_text
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.pages.message_sheet import MessageSheet

LISTED = 200
"""The most urgent so many are listed at once; what is booked makes room for the next."""
_FIRST = 25
"""So many are read for the first window, more than it has room for; the others follow at once."""
_DRAFT = "call"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDE = 1080
_CARD = ((_WIDE, 392), (760, 320), (0, 290))
"""How wide the card is from which width of the page on, at 100 %: it gives way to the list."""


class TodayPage(Page):
    """The call list of today with all that can come of a call."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("today", "Today"))
        self._request_id = ""
        self._pending: Outcome | None = None
        self._goes_on = False
        self._haste = Haste()
        self._asked_by = ""
        """The key that led into a field a moment ago: pressed twice in haste it is not meant to be written there."""
        self._is_settled = False
        """Words typed and not booked yet, by the customer's id: a call's own number changes with what joins it."""
        self._booked: dict[int, tuple[int, str]] = {}
        """What was booked with words: the step's number, the customer and the words, to give them back on undo."""
        self._half_typed = HalfTyped(desk.shop, _DRAFT, self)
        self._fill_head()
        self.banner = Banner("amber", Button(desk.theme, translate("catch up", "Catch up"), key="Ctrl T"))
        self.banner.button.setObjectName("catch_up")
        self.banner.button.clicked.connect(lambda: self.wanted.emit("catch_up", None))
        self.rows.insertWidget(1, self.banner)
        self._model = CallsModel(self)
        self.view = PickList("calls")
        self.view.setModel(self._model)
        self._delegate = CallDelegate(desk.theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(translate("today", "Calls to make"))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(lambda _: self._open_card())
        self.view.resized.connect(self._on_resized)
        self.view.installEventFilter(self)
        self.card = CallCard(desk)
        self.put_beside(self.card, _CARD)
        self.card.words.textEdited.connect(self._on_words)
        self.card.words.returnPressed.connect(self._on_enter)
        self.card.when.returnPressed.connect(self._on_enter)
        self.card.words.installEventFilter(self)
        self.card.when.installEventFilter(self)
        self.card.when.textEdited.connect(self._on_when)
        QShortcut(QKeySequence("F9"), self, self._go_to_words, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.card.open_button.clicked.connect(self._open_card)
        self.card.right_button.clicked.connect(lambda: self.wanted.emit("complaints", self.unhappy))
        self.card.book_button.clicked.connect(self._on_enter)
        self.card.message_button.clicked.connect(self.write)
        self.message: MessageSheet | None = None
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.view, 1)
        row.addWidget(self.card)
        self._beside = row
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first: what a layout without a parent shows is a window of its own
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty())

    def refresh(self) -> None:
        """The calls as they are now; what was chosen stays chosen, or the next one is."""
        desk, today = self.desk, self.desk.shop.today
        self.subtitle.setText(long_day_text(desk.words, today))
        due = calls.due_calls(desk.shop, LISTED if self._is_settled else _FIRST)
        coming = calls.coming_calls(desk.shop) if self._is_settled or len(due) < _FIRST else []
        rows = self._rows(due, coming)
        self._show_waiting()
        customer, place = self._chosen_customer(), self.view.currentIndex().row()
        pending, when = self._pending, self.card.when.text()
        self._give_back_undone()
        self._model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        row = -1 if self._goes_on else self._model.row_of_customer(customer)
        self._goes_on = False
        self._choose(row if row >= 0 else self._model.next_call(max(0, place)))
        if row >= 0 and pending is not None:
            # The list changed under her hands: what she was asked for stays asked.
            self._ask(pending)
            self.card.when.setText(when)

    def arrive(self) -> None:
        """The keyboard is in the list."""
        self.view.setFocus()

    @property
    def unhappy(self) -> int:
        """The customer of the chosen call, when somebody of the house complains."""
        call = self._chosen()
        return call.customer.id if call and call.open_complaint else 0

    def flush(self) -> None:
        """The program ends: keep what was typed."""
        self._half_typed.flush()
        if self.message is not None:
            self.message.flush()

    def settle(self) -> None:
        """After the first window is on the screen: draw what was left for later."""
        self._is_settled = True
        self.card.settle()
        self._goes_on = True  # nobody has chosen yet: the whole list may begin with another call
        self.view.setCurrentIndex(QModelIndex())
        self.refresh()

    def state(self) -> dict[str, Any]:
        """The chosen customer, and what she was asked for."""
        return {"customer": self._chosen_customer(), "asked": self._pending, "when": self.card.when.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose her again, when she is listed still."""
        row = self._model.row_of_customer(state["customer"])
        if row < 0:
            return
        self._choose(row)
        if state["asked"] is not None:
            self._ask(state["asked"])
            self.card.when.setText(state["when"])

    def choose_call(self, call_id: int) -> None:
        """Go to this call, when it is listed."""
        self._choose(self._model.row_of(call_id))
        self.view.setFocus()

    def write(self) -> None:
        """A message to the chosen customer, in the place of her card."""
        call = self._chosen()
        if call is not None:
            self._leave_pending()
            self.card.hide()
            self._sheet().open_for(call.customer, call.reasons[0])

    def listed(self) -> "Listed":
        """The calls that are listed."""
        return listed_calls(self._model.all_calls())

    def escape(self) -> bool:
        """From the fields back to the list; what was typed stays."""
        if self.message is not None and self.message.escape():
            return True
        if self._pending is not None:
            self._leave_pending()
            self.view.setFocus()
            return True
        if self.card.words.hasFocus():
            self.view.setFocus()
            return True
        return False

    def book(self, outcome: Outcome) -> None:
        """Book what came of the chosen call; what still has to be said is asked for in place."""
        call = self._chosen()
        if call is None:
            return
        if outcome is Outcome.CALL_BACK and self._pending is not Outcome.CALL_BACK:
            self._ask(outcome)
            return
        try:
            self._record(call, outcome)
            self._haste.begin()  # the same key once more would be booked on whoever is next
        except ShopError as error:
            self._goes_on = False
            if error.code is ErrorCode.SAID_NEEDED and self._pending is not outcome:
                self._ask(outcome)
            else:
                self.card.tell(sentence(self.desk.words, error), at_when=_is_about_day(error.code))

    def _record(self, call: Call, outcome: Outcome) -> None:
        desk = self.desk
        day = clock = None
        if outcome is Outcome.CALL_BACK and self.card.when.text().strip():
            month_first = desk.shop.settings.country.month_first
            day, clock = read_promise(self.card.when.text(), desk.shop.today, month_first=month_first)
        said = self.card.words.text()
        self._goes_on = True  # the refresh that follows chooses the next one, also when this one is tried again
        booked = calls.record_call(
            desk.shop,
            call.id,
            outcome,
            said=said,
            promised_on=day,
            promised_at=clock,
            request_id=self._request_id,
        )
        self._half_typed.drop(call.customer.id)
        self._leave_pending()
        self._new_request()
        if said:
            self._booked[history.last_step(desk.shop)] = (call.customer.id, said)
        told = booked_text(desk.words, booked)
        told += " " + next_text(desk.words, booked, desk.shop.settings.calendar, desk.shop.today)
        self.done.emit(told, history.last_step(desk.shop))
        self.view.setFocus()

    def _fill_head(self) -> None:
        desk, translate = self.desk, self.desk.words.translate
        self.search = Line(
            desk.theme,
            icon="search",
            key="Ctrl F",
            hint=translate("window", "Find name, phone or item"),
            short=translate("window", "Find"),
        )
        self.search.setObjectName("search")
        self.search.setMinimumWidth(desk.theme.px(150))
        self.search.setMaximumWidth(desk.theme.px(290))
        self.search.textEdited.connect(self._on_search)
        printing = Button(desk.theme, translate("today", "Print call list"), icon="printer", key="Ctrl P")
        printing.setObjectName("print")
        printing.clicked.connect(lambda: self.wanted.emit("print", None))
        results = Button(desk.theme, "", icon="list-checks", key="Ctrl L")
        results.setObjectName("book_list")
        results.setAccessibleName(translate("booking", "Book a printed list") + " (Ctrl L)")
        results.setToolTip(translate("booking", "Book a printed list"))
        results.clicked.connect(lambda: self.wanted.emit("booking", None))
        sale = Button(desk.theme, translate("window", "New purchase"), kind=Kind.PRIMARY, icon="plus", key="F3")
        sale.clicked.connect(lambda: self.wanted.emit("sale", None))
        self._saving = self.make_saving()
        for widget in (self.search, self._saving, printing, results, sale):
            self.head.addWidget(widget, 4 if widget is self.search else 0)

    def _empty(self) -> Empty:
        translate = self.desk.words.translate
        sale = Button(self.desk.theme, translate("window", "New purchase"), kind=Kind.PRIMARY, icon="plus", key="F3")
        sale.clicked.connect(lambda: self.wanted.emit("sale", None))
        bring = Button(self.desk.theme, translate("window", "Bring in a file"), icon="file-input")
        bring.clicked.connect(lambda: self.wanted.emit("import", None))
        return Empty(
            self.desk.theme,
            "sun",
            translate("today", "Nobody to call today"),
            translate("today", "Record a purchase: when it is a large one, its calls appear here on their day."),
            sale,
            bring,
        )

    def _rows(self, due: list[Call], coming: list[Call]) -> list[Row]:
        words, today, currency = self.desk.words, self.desk.shop.today, self.desk.shop.settings.currency
        groups = (
            (words.translate("today", "Overdue"), "red", [call for call in due if call.days_late(today)]),
            (words.translate("today", "Today"), "amber", [call for call in due if not call.days_late(today)]),
            (words.translate("today", "This week"), "text_2", coming),
        )
        is_cut = self._is_settled and calls.count_due(self.desk.shop) > count_people(due, today, self.desk.shop.oldest)
        rows: list[Row] = []
        for title, tone, group in groups:
            if group:
                more = "+" if group is not coming and is_cut else ""
                rows.append(Heading(words=title, count=words.locale.toString(len(group)) + more, tone=tone))
                rows += [call_row(words, call, today, currency, is_coming=group is coming) for call in group]
        return rows

    def _show_waiting(self) -> None:
        """What a catch-up is offered for; the first window does not wait for it."""
        found = waiting(self.desk.shop) if self._is_settled else None
        away, due, expired = (found.days_away, found.due, found.expired) if found else (0, 0, 0)
        self.banner.tell(waiting_text(self.desk.words, days_away=away, due=due, expired=expired))

    def _chosen(self) -> Call | None:
        return self._model.call_at(self.view.currentIndex().row())

    def _chosen_customer(self) -> int:
        call = self._chosen()
        return call.customer.id if call else 0

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if not index.isValid():
            self._show_card(None)

    def _show_card(self, call: Call | None) -> None:
        """Her card, unless a message to the same customer stands in its place."""
        written_to = self.message.customer_id if self.message else 0
        if self.message is not None and (call is None or call.customer.id != written_to):
            self.message.leave()
        self.card.show_call(call)
        if self.message is not None and call is not None and self.message.customer_id:
            self.message.look_again(call.customer)
            self.card.hide()

    def _sheet(self) -> "MessageSheet":
        if self.message is None:
            from shop_crm.ui.pages.message_sheet import MessageSheet  # the first window shows without it

            self.message = MessageSheet(self.desk, "call_message")
            self.message.done.connect(self.done)
            self.message.noting.connect(self._on_noting)
            self.message.closed.connect(self._on_message_closed)
            self.message.setFixedWidth(self.card.minimumWidth())
            self._beside.addWidget(self.message)
        return self.message

    def _on_noting(self, is_noted: bool) -> None:
        self._goes_on = is_noted  # as after a call: the next one is chosen, also when this one is tried again
        if is_noted:
            self._haste.begin()

    def _on_message_closed(self, has_keyboard: bool) -> None:
        self.card.setVisible(self._chosen() is not None)
        if has_keyboard:
            self.view.setFocus()

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():
            self.view.setIndexWidget(previous, None)  # type: ignore[arg-type]
        self._leave_pending()
        self._new_request()
        call = self._model.call_at(current.row())
        self._show_card(call)
        if call:
            self.card.words.setText(self._half_typed.of(call.customer.id))
            self.view.setIndexWidget(current, self._outcome_row())
            self._open_row()
        self.view.doItemsLayout()
        if current.isValid():
            # The heading above the first row of a group comes along.
            above = current.row() - 1
            if above >= 0 and self._model.call_at(above) is None:
                self.view.scrollTo(self._model.index(above))
            self.view.scrollTo(current)

    def _outcome_row(self) -> QWidget:
        """The buttons of the chosen row; the text above them is painted by the delegate."""
        theme = self.desk.theme
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(12))
        rows.addStretch(1)
        self._outcomes = FlowBox(theme.px(6), fills=True)
        *usual, self._more = outcome_buttons(self.desk, self.book, lambda: self._show_menu(self._more))
        for button in usual:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (*usual, self._more):
            self._outcomes.flow.addWidget(button)
        rows.addWidget(self._outcomes)
        return holder

    def _open_row(self) -> None:
        """The chosen row is as high as its buttons need at this width."""
        holder = self.view.indexWidget(self.view.currentIndex())
        if holder is not None:
            room = self.view.rows_width - 2 * self.desk.theme.px(14)
            holder.setMinimumHeight(self._delegate.open_for(self._outcomes.flow.heightForWidth(room)))

    def _on_resized(self) -> None:
        self._open_row()
        self.view.scheduleDelayedItemsLayout()

    def _show_menu(self, at: QWidget) -> None:
        """All that can come of a call (domain.md 5)."""
        menu = self.outcome_menu()
        menu.exec(at.mapToGlobal(at.rect().bottomLeft()))
        menu.deleteLater()

    def outcome_menu(self) -> QMenu:
        """The menu of all outcomes; the arrow keys and Enter choose."""
        return outcome_menu(self.desk, self, self.book)

    def _ask(self, outcome: Outcome) -> None:
        """Ask for what the outcome still needs: a day, or the customer's words."""
        self._pending = outcome
        self.card.ask(outcome)

    def _leave_pending(self) -> None:
        self._pending = None
        self.card.ask(None)

    def _on_enter(self) -> None:
        if self._pending is not None:
            self.book(self._pending)
        else:
            self.view.setFocus()

    def _on_when(self, text: str) -> None:
        desk = self.desk
        try:
            day, clock = read_promise(text, desk.shop.today, month_first=desk.shop.settings.country.month_first)
        except ShopError:
            self.card.tell("", at_when=True)
            return
        self.card.echo_promise(day, clock)

    def _go_to_words(self) -> None:
        if self.message is not None and self.message.customer_id:
            self.message.text.setFocus()
        elif self._chosen():
            self.card.words.setFocus()

    def _on_words(self, text: str) -> None:
        call = self._chosen()
        if call is not None:
            self._half_typed.touch(call.customer.id, text)
        self.card.tell("")

    def _give_back_undone(self) -> None:
        """The words of a result that was taken back stand in their field again."""
        for number, (customer, said) in list(self._booked.items()):
            if history.is_undone(self.desk.shop, number):
                del self._booked[number]
                self._half_typed.give_back(customer, said)

    def _on_search(self, text: str) -> None:
        self.search.clear()
        self.wanted.emit("find", text)

    def _open_card(self) -> None:
        call = self._chosen()
        if call is not None:
            self.wanted.emit("card", call.customer.id)

    def _new_request(self) -> None:
        # One for one call's result: sent twice, it is booked once.
        call = self._chosen()
        self._request_id = self._half_typed.request(call.customer.id) if call else ""

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.message is not None:
            self.message.setFixedWidth(self.card.minimumWidth())
        is_wide = self.width() >= self.desk.theme.px(_WIDE)
        self.subtitle.setVisible(is_wide)
        self._saving.setVisible(is_wide)  # its key is there all the same

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.view:
            return self._key(event)
        return self._haste.is_on and event.text() == self._asked_by

    def _key(self, event: QKeyEvent) -> bool:
        by_key = {
            Qt.Key.Key_1: Outcome.HAPPY,
            Qt.Key.Key_2: Outcome.PROBLEM,
            Qt.Key.Key_3: Outcome.NO_ANSWER,
            Qt.Key.Key_4: Outcome.CALL_BACK,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key in (*by_key, Qt.Key.Key_5, Qt.Key.Key_T, *_ENTERS):
            return True  # a key that is held books one call, not all of them
        if key in by_key:
            if not self._haste.is_on:
                self.book(by_key[key])
                if self._pending is not None:
                    self._asked_by = event.text()
                    self._haste.begin()
        elif key == Qt.Key.Key_5 and self._chosen():
            self._show_menu(self._more)
        elif key == Qt.Key.Key_T and self._chosen():
            self.write()
        elif key in _ENTERS:
            if not self._haste.is_on:
                self._open_card()
        else:
            return False
        return True


def _is_about_day(code: ErrorCode) -> bool:
    return code.name.startswith(("DAY_", "TIME_", "PROMISE_"))
