"""The lists of greetings: choose an occasion, tick, and send one by one or print (domain.md 11 and 13)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import OccasionDay
from shop_crm.domain.settings import Section
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.greetings import coming, greetings, record_sent
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.greetings_model import GreetingsModel, greeting_row
from shop_crm.ui.pages.greeting_sheet import GreetingSheet
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page
from shop_crm.ui.paper_wishes import greetings_wish, labels_wish
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.tick_list import TickList
from shop_crm.words.errors import sentence
from shop_crm.words.greetings import line_text, occasion_text, sent_text

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed

_SHEET = ((1080, 372), (760, 320), (0, 280))
"""How wide the greeting is from which width of the page on, at 100 %."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GreetingsPage(Page):
    """Left who is greeted, right what the chosen one reads; Enter notes that it is sent and goes on to the next."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("greeting", "Greetings"))
        self._coming: tuple[OccasionDay, ...] = ()
        self._chosen_occasion = ""
        self._shown = ""
        self.way_back(translate("window", "Customers"))
        self.print_button = Button(desk.theme, translate("greeting", "Print the list"), icon="printer", key="P")
        self.print_button.setObjectName("print_list")
        self.print_button.clicked.connect(self.print_list)
        self.labels_button = Button(desk.theme, translate("labels", "Address labels"), icon="tag", key="L")
        self.labels_button.setObjectName("print_labels")
        self.labels_button.clicked.connect(self.print_labels)
        self.head.addWidget(self.labels_button)
        self.head.addWidget(self.print_button)
        self._occasions: Choices | None = None
        self._above = QVBoxLayout()
        self._told = Label("", Type.BODY, "text_2", wraps=True)
        self._told.setObjectName("line")
        self._model = GreetingsModel(self)
        self.view = TickList(desk.theme, "greeted_people", self._model, shows_chosen=True)
        self.view.setAccessibleName(translate("greeting", "Who is greeted"))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.installEventFilter(self)
        self._haste = Haste()
        self.sheet = GreetingSheet(desk)
        self.sheet.done.connect(self.done)
        self.sheet.sent.connect(self.note_sent)
        self.put_beside(self.sheet, _SHEET)
        self._stack = QStackedLayout()
        self.rows.insertLayout(1, self._head_of_list())
        self.body.addLayout(self._stack, 1)  # first: what a layout without a parent shows is a window of its own
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._empty())
        self._model.ticks_changed.connect(self._show_count)
        keeps = QShortcut(QKeySequence("Ctrl+S"), self, self.sheet.keep)
        keeps.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        """The list as it is now; the chosen occasion and customer stay chosen."""
        self._show_occasions()
        desk, occasion = self.desk, self._occasion
        chosen, place = self._chosen(), self.view.currentIndex().row()
        settings = desk.shop.settings
        self._told.setText(line_text(desk.words, occasion, settings.greeting_from, settings.currency))
        found = greetings(desk.shop, occasion)
        rows = [greeting_row(desk.words, one, desk.shop.today, settings.currency) for one in found]
        is_new, self._shown = self._shown != occasion.occasion, occasion.occasion
        if is_new:
            self._model.tick_anew()
        self._model.show(rows)
        self._stack.setCurrentIndex(0 if found else 1)
        for button in (self.labels_button, self.print_button):
            button.setVisible(bool(found))
        row = self._model.place_of(chosen.customer.id) if chosen and not is_new else -1
        if row < 0:
            row = self._model.next_ticked(0 if is_new else max(0, place))
        self._choose(max(0, row) if found else -1)

    def arrive(self) -> None:
        """The keyboard is in the list."""
        (self.view if self._model.rowCount() else self._to_customers).setFocus()

    def state(self) -> dict[str, Any]:
        """Which occasion and who is chosen."""
        chosen = self._chosen()
        return {"occasion": self._chosen_occasion, "customer": chosen.customer.id if chosen else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose them again."""
        self._chosen_occasion = state["occasion"]
        self.refresh()
        row = self._model.place_of(state["customer"])
        if row >= 0:
            self._choose(row)

    def listed(self) -> "Listed":
        """Who can be greeted on this occasion, ticked or not."""
        from shop_crm.domain.files_out import Listed  # only for a file

        return Listed(customers=tuple(row.greeting.customer.id for row in self._model.rows), is_part=True)

    def escape(self) -> bool:
        """From the text to the list, then back to the customers."""
        if self.sheet.text.hasFocus():
            self.view.setFocus()
        else:
            self.wanted.emit("customers", None)
        return True

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self.sheet.flush()

    def choose_occasion(self, occasion: str) -> None:
        """Show the list of this one."""
        self._chosen_occasion = occasion
        self.refresh()
        self.arrive()

    def tick_all(self) -> None:
        """Tick all who wait, or nobody when all are ticked."""
        waiting = [row for row in self._model.rows if self._model.may_be_ticked(row)]
        self._model.tick_all(len(self._model.ticked_rows()) < len(waiting))

    def note_sent(self) -> None:
        """Note that the chosen one's greeting is sent, and go on to the next who is ticked."""
        chosen, desk = self._chosen(), self.desk
        if chosen is None or not chosen.is_to_be_sent:
            return
        said = self.sheet.filled
        if not said:
            return
        channel, place = self.sheet.channel, self.view.currentIndex().row()
        try:
            record_sent(desk.shop, chosen, channel, said, desk.clerk)
        except ShopError as error:
            self.done.emit(sentence(desk.words, error), 0)
            return
        self.done.emit(sent_text(desk.words, chosen.customer.spoken_name, channel), history.last_step(desk.shop))
        following = self._model.next_ticked(place + 1)
        if following >= 0:
            self._choose(following)
        self.view.setFocus()

    def print_list(self) -> None:
        """The ticked ones on A4; nobody who gets no greeting is on it."""
        people = self._ticked()
        if not people:
            return
        self.wanted.emit("paper", greetings_wish(self.desk, people, self._occasion))

    def print_labels(self) -> None:
        """Address labels for the ticked ones who have an address."""
        people = self._ticked()
        if people:
            self.wanted.emit("paper", labels_wish(self.desk, [one.customer.id for one in people]))

    def _ticked(self) -> list[Greeting]:
        """Who is ticked; that nobody is, is said."""
        people = [row.greeting for row in self._model.ticked_rows()]
        if not people:
            told = self.desk.words.translate("greeting", "Nobody is ticked: tick who is to be on the list.")
            self.done.emit(told, 0)
        return people

    def _head_of_list(self) -> QVBoxLayout:
        translate = self.desk.words.translate
        line = QHBoxLayout()
        line.setSpacing(8)
        change = Button(
            self.desk.theme, translate("greeting", "Change the amount"), kind=Kind.QUIET, icon="settings", height=TARGET
        )
        change.setObjectName("change_line")
        change.clicked.connect(lambda: self.wanted.emit(f"settings {Section.CALLS}", None))
        line.addWidget(self._told, 1)
        line.addWidget(change)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        rows.addLayout(self._above)
        rows.addLayout(line)
        return rows

    def _full(self) -> QWidget:
        theme, translate = self.desk.theme, self.desk.words.translate
        self.count = Label("", Type.SMALL, "text_2")
        self.count.setObjectName("count")
        self._all = Button(theme, translate("print", "Tick all"), kind=Kind.QUIET, key="Ctrl A", height=TARGET)
        self._all.setObjectName("all")
        self._all.clicked.connect(self.tick_all)
        head = FlowBox(8)
        head.flow.addWidget(self.count)
        head.flow.add_stretch()
        head.flow.addWidget(self._all)
        card = Card(padding=2)
        card.rows.addWidget(self.view)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(card, 1)
        row.addLayout(column, 1)
        row.addWidget(self.sheet)
        return full

    def _empty(self) -> Empty:
        translate = self.desk.words.translate
        self._to_customers = Button(
            self.desk.theme, translate("actions", "Go to the customers"), kind=Kind.PRIMARY, icon="users", key="F4"
        )
        self._to_customers.clicked.connect(lambda: self.wanted.emit("customers", None))
        return Empty(
            self.desk.theme,
            "gift",
            translate("greeting", "Nobody to greet on this occasion"),
            translate(
                "greeting",
                "Ask at the counter who would like a greeting, and tick it among the facts on the customer's card. "
                "Nobody is greeted who did not ask.",
            ),
            self._to_customers,
        )

    @property
    def _occasion(self) -> OccasionDay:
        return next((one for one in self._coming if one.occasion == self._chosen_occasion), self._coming[0])

    def _show_occasions(self) -> None:
        """One word for each occasion that comes; made anew only when other ones come."""
        found = coming(self.desk.shop)
        if found != self._coming:
            self._coming = found
            words, today = self.desk.words, self.desk.shop.today
            names = [(str(one.occasion), occasion_text(words, one, today)) for one in found]
            made = Choices(self.desk, words.translate("greeting", "Occasion"), names)
            made.chosen.connect(self.choose_occasion)
            if self._occasions is not None:
                self._above.removeWidget(self._occasions)
                self._occasions.deleteLater()
            self._occasions = made
            self._above.addWidget(made)
            order_tabs(self)
        if not self._chosen_occasion:
            self._chosen_occasion = self._next_with_somebody()
        if self._occasions is not None:
            self._occasions.choose(self._occasion.occasion)

    def _next_with_somebody(self) -> str:
        """The next occasion on which somebody waits for a greeting; "" when nobody does."""
        waiting = (
            one.occasion for one in self._coming if any(each.is_to_be_sent for each in greetings(self.desk.shop, one))
        )
        return next(waiting, "")

    def _show_count(self) -> None:
        words, ticked = self.desk.words, len(self._model.ticked_rows())
        waiting = sum(self._model.may_be_ticked(row) for row in self._model.rows)
        told = words.translate("print", "{ticked} of {all} ticked")
        self.count.setText(told.format(ticked=words.locale.toString(ticked), all=words.locale.toString(waiting)))
        untick, tick = words.translate("print", "Untick all"), words.translate("print", "Tick all")
        self._all.say(untick if waiting and ticked == waiting else tick)
        self._all.setEnabled(waiting > 0)

    def _chosen(self) -> Greeting | None:
        row = self._model.row(self.view.currentIndex().row())
        return row.greeting if row else None

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.sheet.show_greeting(self._chosen())

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_A:
            verb: Callable[[], object] = self.tick_all
        elif held != Qt.KeyboardModifier.NoModifier:
            return False
        elif event.key() in _ENTERS:
            verb = partial(self._haste.once, self.note_sent)
        elif event.key() == Qt.Key.Key_P:
            verb = self.print_list
        elif event.key() == Qt.Key.Key_L:
            verb = self.print_labels
        elif self.sheet.ways.has_key(event.key()):
            verb = partial(self.sheet.ways.take_key, event.key())
        else:
            return False
        if not event.isAutoRepeat():  # a key that is held sends one greeting, not all of them
            verb()
        return True
