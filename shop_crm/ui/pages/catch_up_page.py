"""Back after days off: what is called today, what goes to which day, and what has waited too long (domain.md 6)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.domain.calls import Call
from shop_crm.domain.catch_up import CatchUp
from shop_crm.services import history
from shop_crm.services.catch_up import catch_up, count_left, keep, let_calls_go, spread
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.calls_model import CallsModel, Heading, Row, call_row
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page, listed_calls
from shop_crm.ui.pages.waiting_card import WaitingCard
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.call_delegate import CallDelegate
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.words.catch_up import catch_up_text
from shop_crm.words.days import long_day_text, weekday_text
from shop_crm.words.done import kept_text, let_go_text, spread_text

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed

_CARD = ((1080, 392), (760, 320), (0, 290))
"""How wide the card is from which width of the page on, at 100 %."""


class CatchUpPage(Page):
    """One look at all that waits; Enter spreads it, and each call that is too old is kept or let go."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("catch up", "Catch up"))
        self._found = CatchUp()
        self._haste = Haste()
        self.spread_button = Button(
            desk.theme, translate("catch up", "Spread the calls"), kind=Kind.PRIMARY, icon="calendar-clock", key="Enter"
        )
        self.spread_button.setObjectName("spread")
        self.spread_button.clicked.connect(self.spread)
        self.way_back(translate("window", "Today"))
        self.head.addWidget(self.spread_button)
        self._told = Label("", Type.BODY, "text_2", wraps=True)
        self._parts = Label("", Type.STRONG, wraps=True)
        self._parts.setObjectName("parts")
        self._model = CallsModel(self)
        self.view = PickList("catch_up_calls")
        self.view.setModel(self._model)
        self.view.setItemDelegate(CallDelegate(desk.theme, self.view, opens=False))
        self.view.setAccessibleName(translate("catch up", "Calls that wait"))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.installEventFilter(self)
        self.card = WaitingCard(desk)
        self.card.keep.clicked.connect(self.keep)
        self.card.let_go.clicked.connect(self.let_go)
        self.card.let_all_go.clicked.connect(self.let_all_go)
        self.put_beside(self.card, _CARD)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first: what a layout without a parent shows is a window of its own
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._empty())

    def refresh(self) -> None:
        """What waits as it is now; the chosen row stays chosen, or the one in its place is."""
        desk = self.desk
        self.tell_beside(long_day_text(desk.words, desk.shop.today))
        chosen, place = self._chosen(), self.view.currentIndex().row()
        self._found = catch_up(desk.shop)
        left = count_left(desk.shop, self._found)
        self._told.setText(catch_up_text(desk.words, self._found, desk.shop.settings.calls_a_day, left))
        self.spread_button.setVisible(bool(self._found.later))
        rows = self._rows() if self._found.is_needed else []
        self._model.show(rows)
        parts = [f"{row.words}: {row.count}" for row in rows if isinstance(row, Heading)]
        self._parts.setText(" · ".join(parts))
        self._parts.setVisible(len(parts) > 1)  # the list says the only one itself
        self._stack.setCurrentIndex(0 if self._found.is_needed else 1)
        row = self._model.row_of_customer(chosen.customer.id) if chosen else -1
        self._choose(row if row >= 0 else self._model.next_call(max(0, place)))

    def arrive(self) -> None:
        """The keyboard is in the list, or on the way back when there is none."""
        (self.view if self._found.is_needed else self._back).setFocus()

    def state(self) -> dict[str, Any]:
        """Whose call is chosen."""
        chosen = self._chosen()
        return {"customer": chosen.customer.id if chosen else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose it again."""
        row = self._model.row_of_customer(state["customer"])
        if row >= 0:
            self._choose(row)

    def listed(self) -> "Listed":
        """The calls that wait."""
        return listed_calls(self._model.all_calls())

    def escape(self) -> bool:
        """Back to Today; nothing is moved."""
        self.wanted.emit("today", None)
        return True

    def spread(self) -> None:
        """Move what is not called today to its days; with nothing left to decide, on to today's calls."""
        desk, found = self.desk, self._found
        if not found.later:
            return
        calls = spread(desk.shop, found)
        told = spread_text(desk.words, calls, max(found.later), desk.shop.today)
        self.done.emit(told, history.last_step(desk.shop))
        if not found.expired:
            self.wanted.emit("today", None)

    def keep(self) -> None:
        """Call the chosen one all the same."""
        if (call := self._chosen_expired()) is not None:
            kept = keep(self.desk.shop, call)
            told = kept_text(self.desk.words, kept, self.desk.shop.today)
            self.done.emit(told, history.last_step(self.desk.shop))

    def let_go(self) -> None:
        """The chosen one is not called any more."""
        if (call := self._chosen_expired()) is not None:
            self._let_go([call])

    def let_all_go(self) -> None:
        """None of those that have waited too long is called any more."""
        if self._chosen_expired() is not None:
            self._let_go(self._found.expired)

    def _let_go(self, calls: Sequence[Call]) -> None:
        let_calls_go(self.desk.shop, calls)
        told = let_go_text(self.desk.words, [call.customer for call in calls])
        self.done.emit(told, history.last_step(self.desk.shop))

    def _full(self) -> QWidget:
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._parts)
        rows.addWidget(self._told)
        rows.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.view, 1)
        row.addWidget(self.card)
        rows.addLayout(row, 1)
        return full

    def _empty(self) -> Empty:
        translate = self.desk.words.translate
        self._back = Button(
            self.desk.theme, translate("catch up", "To today's calls"), kind=Kind.PRIMARY, icon="sun", key="F2"
        )
        self._back.clicked.connect(lambda: self.wanted.emit("today", None))
        return Empty(
            self.desk.theme,
            "circle-check",
            translate("catch up", "Nothing to catch up"),
            translate("catch up", "Today's calls can be managed, and none has waited too long."),
            self._back,
        )

    def _rows(self) -> list[Row]:
        words, today = self.desk.words, self.desk.shop.today
        groups: list[tuple[str, str, tuple[Call, ...]]] = [
            (words.translate("today", "Today"), "amber", self._found.today if self._found.later else ()),
            *((weekday_text(words, day, today), "text_2", calls) for day, calls in self._found.later.items()),
            (words.translate("catch up", "Waited too long"), "red", self._found.expired),
        ]
        rows: list[Row] = []
        for title, tone, group in groups:
            if group:
                rows.append(Heading(words=title, count=words.locale.toString(len(group)), tone=tone))
                rows += [call_row(words, call, today, self.desk.shop.settings.currency) for call in group]
        return rows

    def _chosen(self) -> Call | None:
        return self._model.call_at(self.view.currentIndex().row())

    def _chosen_expired(self) -> Call | None:
        chosen = self._chosen()
        return chosen if chosen in self._found.expired else None

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        if row < 0:
            self.card.show_call(None, 0)
        else:
            self.view.scrollTo(self._model.index(max(0, row - 1)))  # its heading comes along
            self.view.scrollTo(self._model.index(row))

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        call = self._model.call_at(current.row())
        self.card.show_call(call, len(self._found.expired) if call in self._found.expired else 0)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        verb: Callable[[], None]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            verb = self.spread
        elif event.key() == Qt.Key.Key_K:
            verb = partial(self._haste.once, self.keep)
        elif event.key() == Qt.Key.Key_L:
            verb = partial(self._haste.once, self.let_all_go if held else self.let_go)
        else:
            return False
        if not event.isAutoRepeat():  # a key that is held decides about one call, not about all of them
            verb()
        return True
