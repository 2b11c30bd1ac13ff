"""The best senders: who sent us others, and what these have spent; beside it the circle of the chosen one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.services.circle import Sender, best_senders
from shop_crm.ui.desk import Desk
from shop_crm.ui.looking import Looking
from shop_crm.ui.pages.circle_card import CircleCard
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import amount_text
from shop_crm.words.circle import last_sent_text, people_text, thanked_text

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.background import Background

_CARD = ((1080, 372), (760, 320), (0, 280))
"""How wide the card is from which width of the page on, at 100 %."""
_LOOKING, _SENDERS, _NONE = 0, 1, 2


class SendersPage(Page):
    """Whose circle has spent the most comes first; Enter opens a card."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk, worker: "Callable[[], Background]") -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("circle", "Best senders"))
        self._found: list[Sender] = []
        self.way_back(translate("window", "Customers"))
        self._wanted_sender = 0
        self._looking = Looking(desk, worker, lambda shop, progress: best_senders(shop), self)
        self._looking.found.connect(self._on_found)
        self.open_button = Button(desk.theme, translate("circle", "Open the card"), icon="user", key="Enter")
        self.open_button.setObjectName("open_card")
        self.open_button.clicked.connect(self.open_chosen)
        self.head.addWidget(self.open_button)
        self.view = HeadingList(desk.theme, "senders", translate("circle", "Best senders"), of_people=True)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(lambda index: self.open_chosen())
        self.view.installEventFilter(self)
        self.circle = CircleCard(desk)
        self.circle.opened.connect(lambda customer_id: self.wanted.emit("card", customer_id))
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first: what a layout without a parent shows is a window of its own
        for part in (self._wait(), self._full(), self._empty()):
            self._stack.addWidget(part)
        self.open_button.hide()

    def refresh(self) -> None:
        """Look through all circles, in the background; what is listed stays until it is known anew."""
        self._looking.begin()

    @property
    def is_looking(self) -> bool:
        """Whether they are still looked for."""
        return self._looking.is_on

    def arrive(self) -> None:
        """The keyboard is in the list, as soon as it is there, or on the way to the counter without any."""
        (self._to_counter if self._stack.currentIndex() == _NONE else self.view).setFocus()

    def state(self) -> dict[str, Any]:
        """Who is chosen."""
        chosen = self._chosen()
        return {"customer": chosen.customer.id if chosen else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose the same one again as soon as the list is there."""
        self._wanted_sender = state["customer"]

    def listed(self) -> "Listed":
        """The senders, in their order."""
        from shop_crm.domain.files_out import Listed  # only for a file

        return Listed(customers=tuple(one.customer.id for one in self._found), is_part=True)

    def escape(self) -> bool:
        """Back to the customers."""
        self.wanted.emit("customers", None)
        return True

    def open_chosen(self) -> None:
        """The card of the chosen sender."""
        chosen = self._chosen()
        if chosen is not None:
            self.wanted.emit("card", chosen.customer.id)

    def _wait(self) -> QWidget:
        part = QWidget()
        rows = QVBoxLayout(part)
        told = self.desk.words.translate("doubles", "We look through everybody. You can go on working meanwhile.")
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        rows.addStretch(1)
        return part

    def _full(self) -> QWidget:
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        told = self.desk.words.translate(
            "circle", "Who sent others to us, and what all of these have bought. The largest circle comes first."
        )
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.view, 1)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.circle)
        column.addStretch(1)
        aside = Scroll(beside)
        self.put_beside(aside, _CARD)
        row.addWidget(aside)
        rows.addLayout(row, 1)
        return full

    def _empty(self) -> Empty:
        translate = self.desk.words.translate
        self._to_counter = Button(
            self.desk.theme, translate("circle", "To the counter"), kind=Kind.PRIMARY, icon="shopping-bag", key="F3"
        )
        self._to_counter.clicked.connect(lambda: self.wanted.emit("sale", None))
        return Empty(
            self.desk.theme,
            "users",
            translate("circle", "Nobody was sent to us yet"),
            translate("circle", "Ask a new customer at the counter: who sent you? Whoever sent them is thanked."),
            self._to_counter,
        )

    def _on_found(self, found: list[Sender]) -> None:
        """The chosen one stays chosen."""
        chosen = self._chosen()
        wanted, self._wanted_sender = self._wanted_sender or (chosen.customer.id if chosen else 0), 0
        self._found = found
        self.view.show_headings(
            [(one.customer.spoken_name, self._about(one)) for one in found], [self._to_do(one) for one in found]
        )
        self._choose(wanted)
        part = _SENDERS if found else _NONE
        if self._stack.currentIndex() != part:
            self._stack.setCurrentIndex(part)
            self.open_button.setVisible(bool(found))
            if self.isVisible():
                self.arrive()

    def _about(self, one: Sender) -> str:
        words, shop = self.desk.words, self.desk.shop
        return " · ".join(
            (
                amount_text(one.amount, shop.settings.currency),
                people_text(words, one.sent, one.people),
                last_sent_text(words, one.last, one.last_on, shop.today),
                *([thanked_text(words, one.thanks, shop.today)] if one.is_thanked else []),
            )
        )

    def _to_do(self, one: Sender) -> str:
        """The chip: thanks that are still to come, or why there are none."""
        words = self.desk.words
        if not one.may_be_contacted:
            return words.translate("circle", "asked not to be contacted")
        if one.is_thanked or one.last_on is None:
            return ""
        return thanked_text(words, one.thanks, self.desk.shop.today)

    def _chosen(self) -> Sender | None:
        row = self.view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _choose(self, customer_id: int) -> None:
        ids = [one.customer.id for one in self._found]
        if ids:
            self.view.choose(ids.index(customer_id) if customer_id in ids else 0)

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.circle.show_customer(chosen.customer.id)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self.open_chosen()
        return True
