"""Who may be in the shop twice: the pairs, the two side by side, and a decision about each (domain.md 15)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.merging import Compared, Proposal, compare, keep_apart, merge_customers, proposals
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.looking import Looking
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.pair_card import PairCard
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Label
from shop_crm.words.doubles import apart_text, merged_text, pair_text, why_text
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.ui.background import Background

_LIST = 330
_NARROW = 760
"""Below this width of the page the two stand beneath the list."""
_LOW_LIST = 116
_LOOKING, _PAIRS, _NONE = 0, 1, 2


class DoublesPage(Page):
    """One pair after the other; nothing is decided by the program."""

    watches: ClassVar[frozenset[str]] = frozenset({"customer", "phone", "two_people", "merging"})

    def __init__(self, desk: Desk, worker: "Callable[[], Background]") -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("doubles", "Who is here twice?"))
        self.way_back(translate("window", "Customers"))
        self._looking = Looking(desk, worker, proposals, self)
        self._looking.found.connect(self._on_found)
        self._haste = Haste()
        self._found: list[Proposal] = []
        self._compared: Compared | None = None
        self._wanted_pair: tuple[int, int] | None = None
        self._is_awaited = self._is_filling = False
        self.view = HeadingList(desk.theme, "doubles", translate("doubles", "Pairs to decide"), of_people=True)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.installEventFilter(self)
        self.card = PairCard(desk)
        self.card.one.clicked.connect(self.make_one)
        self.card.two.clicked.connect(self.keep_two)
        self.card.later.clicked.connect(self.go_on)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)
        for part in (self._wait(), self._pairs(), self._none()):
            self._stack.addWidget(part)

    def refresh(self) -> None:
        """Look through everybody, in the background; what is listed stays until it is known anew."""
        self._looking.begin()

    @property
    def is_looking(self) -> bool:
        """Whether they are still looked for."""
        return self._looking.is_on

    @property
    def foot_height(self) -> int:
        """The toast stays above the buttons: after one pair is decided, the next one is."""
        return self.card.foot_height

    def arrive(self) -> None:
        """The keyboard is in the list, as soon as it is there, or on the way back when there is nobody in it."""
        self._is_awaited = self._stack.currentIndex() == _LOOKING
        (self._back if self._stack.currentIndex() == _NONE else self.view).setFocus()

    def state(self) -> dict[str, Any]:
        """Which pair is chosen."""
        chosen = self._chosen()
        return {"pair": list(chosen.pair.ids) if chosen else []}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose it again as soon as it is found."""
        if state["pair"]:
            first, second = state["pair"]
            self._wanted_pair = (first, second)

    def escape(self) -> bool:
        """From the facts to the list, and from there back to the customers; nothing is decided."""
        if self.card.isAncestorOf(self.window().focusWidget() or self):
            self.view.setFocus()
        else:
            self.wanted.emit("customers", None)
        return True

    def make_one(self) -> None:
        """The chosen two are one person."""
        found, shop = self._compared, self.desk.shop
        if found is None:
            return
        try:
            left = merge_customers(shop, found.kept.customer.id, found.gone.customer.id, self.card.taken)
        except ShopError as error:
            self.done.emit(sentence(self.desk.words, error), 0)
            return
        gone = found.gone.customer.id
        self._leave_out(lambda one: gone in one.pair.ids)
        self.done.emit(merged_text(self.desk.words, left), history.last_step(shop))

    def keep_two(self) -> None:
        """The chosen two are two people; nobody asks again."""
        found, shop = self._compared, self.desk.shop
        if found is None:
            return
        one, other = found.kept.customer, found.gone.customer
        try:
            keep_apart(shop, one.id, other.id)
        except ShopError as error:
            self.done.emit(sentence(self.desk.words, error), 0)
            return
        self._leave_out(lambda each: each.pair.ids == found.pair.ids)
        self.done.emit(apart_text(self.desk.words, one, other), history.last_step(shop))

    def go_on(self) -> None:
        """The next pair; this one waits."""
        row = self.view.currentIndex().row() + 1
        self.view.choose(row if row < len(self._found) else 0)
        self.view.setFocus()

    def _wait(self) -> QWidget:
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        told = self.desk.words.translate("doubles", "We look through everybody. You can go on working meanwhile.")
        rows.addWidget(Label(told, Type.BODY, "text_2", wraps=True))
        rows.addStretch(1)
        return part

    def _pairs(self) -> QWidget:
        part = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, part)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(self.desk.theme.px(16))
        self._beside.addWidget(self.view)
        self._beside.addWidget(self.card, 1)
        return part

    def _none(self) -> Empty:
        theme, translate = self.desk.theme, self.desk.words.translate
        self._back = Button(
            theme, translate("doubles", "To the customers"), kind=Kind.PRIMARY, icon="users", key="F4"
        )  # fmt: skip
        self._back.clicked.connect(lambda: self.wanted.emit("customers", None))
        told = translate("doubles", "People with the same phone, e-mail or nearly the same name are listed here.")
        return Empty(theme, "circle-check", translate("doubles", "Nobody is here twice"), told, self._back)

    def _on_found(self, found: list[Proposal]) -> None:
        chosen, place = self._chosen(), self.view.currentIndex().row()
        wanted, self._wanted_pair = self._wanted_pair or (chosen.pair.ids if chosen else None), None
        self._found = found
        self._show(wanted, place)

    def _leave_out(self, is_decided: Callable[[Proposal], bool]) -> None:
        """Take what was decided out of the list at once; what follows from it is found in the background."""
        place = self.view.currentIndex().row()
        self._found = [one for one in self._found if not is_decided(one)]
        self._show(None, place)
        self.arrive()

    def _show(self, wanted: tuple[int, int] | None, place: int) -> None:
        words, focused = self.desk.words, self.window().focusWidget()
        had_keyboard = self._is_awaited or (focused is not None and self.isAncestorOf(focused))
        self._is_filling = True
        self.view.show_headings(
            [(pair_text(words, one.first, one.second), why_text(words, one.pair)) for one in self._found]
        )
        self._is_filling = False
        counted = words.counting(len(self._found)).translate("doubles", "%n pairs to decide", None, 1)
        self.tell_beside(counted if self._found else "")
        self._stack.setCurrentIndex(_PAIRS if self._found else _NONE)
        if not self._found:
            self._show_pair(-1)
            if had_keyboard and self.isVisible():
                self.arrive()
            return
        ids = [one.pair.ids for one in self._found]
        row = ids.index(wanted) if wanted in ids else min(max(0, place), len(ids) - 1)
        self.view.choose(row)
        self._show_pair(row)
        if had_keyboard and self.isVisible() and not (focused is not None and self.card.isAncestorOf(focused)):
            self.arrive()

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._is_filling:
            self._show_pair(current.row())

    def _show_pair(self, row: int) -> None:
        """The two of this row, unless they are shown already: what was chosen of their facts stays."""
        one = self._found[row] if 0 <= row < len(self._found) else None
        found = compare(self.desk.shop, one.pair) if one else None
        if found is None or found != self._compared:
            self._compared = found
            self.card.show_pair(found)

    def _chosen(self) -> Proposal | None:
        row = self.view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.desk.theme.px
        is_narrow = self.width() < px(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(down if is_narrow else across)
        self.view.setFixedWidth(self.width() - 48 if is_narrow else px(_LIST))
        self.card.note.setVisible(not is_narrow)  # what is compared has the room
        self.view.setMinimumHeight(px(60))
        self.view.setMaximumHeight(px(_LOW_LIST) if is_narrow else 16_777_215)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event, in_list=False):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return self._take_key(event, in_list=True)

    def _take_key(self, event: QKeyEvent, *, in_list: bool) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        verb: Callable[[], object] | None = None
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if held == Qt.KeyboardModifier.ControlModifier:
                verb = partial(self._haste.once, self.make_one)
            case Qt.Key.Key_T | Qt.Key.Key_Delete if not held:
                verb = partial(self._haste.once, self.keep_two)
            case Qt.Key.Key_Right | Qt.Key.Key_Return | Qt.Key.Key_Enter if in_list and not held:
                verb = self.card.first_choice().setFocus
        if verb is None:
            return False
        if not event.isAutoRepeat():  # a key that is held decides about one pair, not about all of them
            verb()
        return True
