"""Complaints: who is unhappy, the longest first; what we did about it; and what was solved lately (look.md)."""

import uuid
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_crm.errors import ShopError
from shop_crm.services import complaints, history
from shop_crm.services.complaints import Unhappy
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.complaints_model import ComplaintRow, ComplaintsModel
from shop_crm.ui.pages.complaint_card import ComplaintCard
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.complaint_delegate import ComplaintDelegate
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.words.complaints import open_text, solved_on_text
from shop_crm.words.done import solved_text
from shop_crm.words.errors import sentence
from shop_crm.words.timeline import quoted

_OPEN, _SOLVED = "open", "solved"
_DRAFT = "solution"
_WIDE = 1080
_LIST = ((_WIDE, 430), (760, 330), (0, 240))
"""How wide the list is from which width of the page on, at 100 %."""


class ComplaintsPage(Page):
    """The open complaints, or those that were solved, with the chosen one beside them."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("window", "Complaints"))
        self._request_id = ""
        self._goes_on = False
        self._haste = Haste()
        self._done: dict[int, str] = {}
        """What was typed of the solutions and not saved yet, by the complaint's id."""
        self._closed: dict[int, tuple[int, str]] = {}
        """What was saved: the step's number, the complaint and the words, to give them back on undo."""
        self._keeper = DraftKeeper(desk.shop, _DRAFT, self._drafts, self)
        self._restore_drafts(self._keeper.read())
        self._which = Choices(
            desk,
            translate("complaints", "Which complaints"),
            [(_OPEN, translate("complaints", "Open")), (_SOLVED, translate("complaints", "Solved"))],
        )
        self._which.chosen.connect(self._on_which)
        self._shown = _OPEN
        self._model = ComplaintsModel(self)
        self.view = PickList("complaints")
        self.view.setModel(self._model)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(ComplaintDelegate(desk.theme, self.view))
        self.view.setAccessibleName(translate("window", "Complaints"))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(lambda _: self._open_card())
        self.view.installEventFilter(self)
        self.card = ComplaintCard(desk)
        self.card.solution.textChanged.connect(self._on_words)
        self.card.open_button.clicked.connect(self._open_card)
        self.card.solve.clicked.connect(self.solve)
        self._furnish()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            keys = QShortcut(QKeySequence(key), self, self.solve, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.setAutoRepeat(False)  # held, they solve one complaint, not all of them

    def refresh(self) -> None:
        """The complaints as they are now; what was chosen stays chosen, or the next one is."""
        shop, words = self.desk.shop, self.desk.words
        self._give_back_undone()
        is_open = self._shown == _OPEN
        found = complaints.open_complaints(shop) if is_open else complaints.closed_complaints(shop)
        waits = words.translate("complaints", "Cheerful calls to these houses wait until it is solved.")
        self.subtitle.setText(waits if is_open and found else "")
        chosen, place = self._chosen(), self.view.currentIndex().row()
        self._model.show([self._row(unhappy) for unhappy in found])
        self._stack.setCurrentIndex(0 if found else (1 if is_open else 2))
        row = self._model.place_of(chosen.complaint.id) if chosen and not self._goes_on else -1
        self._goes_on = False
        self._choose(row if row >= 0 else min(max(0, place), len(found) - 1))

    def arrive(self) -> None:
        """The keyboard is in the list."""
        self.view.setFocus()

    def flush(self) -> None:
        """The program ends: keep what was typed."""
        self._keeper.flush()

    def state(self) -> dict[str, Any]:
        """Which part is shown, and the chosen complaint."""
        chosen = self._chosen()
        return {"which": self._shown, "complaint": chosen.complaint.id if chosen else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back there; with a customer, to the complaint of her house."""
        complaint_id = state.get("complaint", 0)
        if "customer" in state:
            complaint_id = complaints.complaint_of_house(self.desk.shop, state["customer"])
        which = state.get("which", _OPEN)
        if which != self._shown:
            self._which.choose(which)
            self._on_which(which)
        row = self._model.place_of(complaint_id)
        if row >= 0:
            self._choose(row)

    def escape(self) -> bool:
        """From the field back to the list; what was typed stays."""
        if self.view.hasFocus():
            return False
        self.view.setFocus()
        return True

    def solve(self) -> None:
        """The chosen one is solved: note what was done, and ask again in a week."""
        desk, chosen = self.desk, self._chosen()
        if chosen is None or not chosen.complaint.is_open or self._haste.is_on:
            return
        said = self.card.solution.toPlainText()
        self._goes_on = True  # the refresh that follows chooses the next one
        try:
            closed = complaints.close_complaint(
                desk.shop, chosen.complaint.id, solution=said, request_id=self._request_id
            )
        except ShopError as error:
            self._goes_on = False
            self.card.tell(sentence(desk.words, error))
            return
        self._haste.begin()
        self._done.pop(chosen.complaint.id, None)
        self._keeper.keep()
        step = history.last_step(desk.shop)
        if said.strip():
            self._closed[step] = (chosen.complaint.id, said)
        told = solved_text(desk.words, closed.customer, closed.check, closed.skipped, desk.shop.today)
        self.done.emit(told, step)
        self.view.setFocus()

    @property
    def unhappy(self) -> int:
        """The customer whose complaint is in front of her."""
        chosen = self._chosen()
        return chosen.customer.id if chosen and chosen.complaint.is_open else 0

    def _furnish(self) -> None:
        translate, theme = self.desk.words.translate, self.desk.theme
        happy = Empty(
            theme,
            "smile",
            translate("complaints", "Nobody is unhappy."),
            translate("complaints", "What goes wrong is noted in a call, or on the customer's card, and waits here."),
        )
        none = Empty(
            theme,
            "shield-check",
            translate("complaints", "Nothing solved yet."),
            translate("complaints", "What we did about a complaint can be read here once it is solved."),
        )
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.view)
        row.addWidget(self.card, 1)
        shown = QVBoxLayout()
        shown.setSpacing(6)
        shown.addWidget(self._which)
        self._stack = QStackedWidget()  # a bare layout would show its first page as a window of its own
        for widget in (full, happy, none):
            self._stack.addWidget(widget)
        shown.addWidget(self._stack, 1)
        self.body.addLayout(shown, 1)

    def _row(self, unhappy: Unhappy) -> ComplaintRow:
        words, today, complaint = self.desk.words, self.desk.shop.today, unhappy.complaint
        since = open_text(words, complaint, today) if complaint.is_open else solved_on_text(words, complaint, today)
        phones = unhappy.customer.good_phones
        items = ", ".join(bought.item for bought in unhappy.purchase.lines) if unhappy.purchase else ""
        return ComplaintRow(
            unhappy=unhappy,
            name=unhappy.customer.spoken_name,
            phone=phones[0].grouped if phones else words.translate("today", "no phone number"),
            said=quoted(" ".join(complaint.said.split())),
            about=items,
            since=since,
            tone="red" if complaint.is_open else "green",
        )

    def _chosen(self) -> Unhappy | None:
        row = self._model.row(self.view.currentIndex().row())
        return row.unhappy if row else None

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if not index.isValid():
            self.card.show_complaint(None)

    def _on_chosen(self, current: QModelIndex) -> None:
        row = self._model.row(current.row())
        self._request_id = uuid.uuid4().hex  # one for one complaint: sent twice, it is solved once
        self.card.show_complaint(row.unhappy if row else None)
        typed = self._done.get(row.unhappy.complaint.id, "") if row else ""
        if typed != self.card.solution.toPlainText():
            self.card.solution.blockSignals(True)
            self.card.solution.setPlainText(typed)
            self.card.solution.blockSignals(False)

    def _on_which(self, which: str) -> None:
        self._shown = which
        self._goes_on = True
        self.view.setCurrentIndex(QModelIndex())
        self.refresh()
        self.view.setFocus()

    def _on_words(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._done[chosen.complaint.id] = self.card.solution.toPlainText()
            self._keeper.touch()
        self.card.tell("")

    def _open_card(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.wanted.emit("card", chosen.customer.id)

    def _drafts(self) -> dict[str, object] | None:
        typed = {str(complaint): text for complaint, text in self._done.items() if text.strip()}
        return {"done": typed} if typed else None

    def _restore_drafts(self, kept: dict[str, object]) -> None:
        typed = kept.get("done")
        if isinstance(typed, dict):
            self._done = {int(number): str(text) for number, text in typed.items() if str(number).isdecimal()}

    def _give_back_undone(self) -> None:
        """The words of a solution that was taken back stand in their field again."""
        for number, (complaint_id, said) in list(self._closed.items()):
            if history.is_undone(self.desk.shop, number):
                del self._closed[number]
                self._done.setdefault(complaint_id, said)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self.desk.theme
        widths = (width for least, width in _LIST if self.width() >= theme.px(least))
        self.view.setFixedWidth(theme.px(next(widths)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_F9 and self.card.solution.isVisible():
            self.card.solution.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open_card()
        else:
            return False
        return True
