"""Complaints: who is unhappy, the longest first; how it is made right; and what was solved lately (look.md)."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from secrets import token_hex
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_crm.domain.complaints import Remedy, Severity
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import complaints, history
from shop_crm.services.complaints import Unhappy
from shop_crm.services.customers import may_contact
from shop_crm.services.making_right import can_come_back
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.complaints_model import ComplaintRow, ComplaintsModel
from shop_crm.ui.pages.complaint_card import ComplaintCard
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page
from shop_crm.ui.pages.remedy_card import FACTS
from shop_crm.ui.paper_wishes import complaint_wish
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.complaint_delegate import ComplaintDelegate
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.suggestions import Suggestions
from shop_crm.words.amounts import amount_text
from shop_crm.words.complaints import habit_chip, open_text, promised_text, severity_text, solved_on_text
from shop_crm.words.done import content_text, promised_right_text, reopened_text, solved_text, step_noted_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import label
from shop_crm.words.timeline import quoted

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.dialogs.form_dialog import FormDialog

_OPEN, _SOLVED = "open", "solved"
_DRAFT = "solution"
_REQUEST = "request"
_WIDE = 1080
_LIST = ((1500, 400), (_WIDE, 300), (760, 270), (0, 230))
"""How wide the list is from which width of the page on, at 100 %."""


class ComplaintsPage(Page):
    """The open complaints, or those that were solved, with the chosen one beside them."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER | {"complaint_step", "product"}

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("window", "Complaints"))
        self._goes_on = False
        self._haste = Haste()
        self._typed: dict[int, dict[str, str]] = {}
        """What was typed and is not kept yet, by the complaint's id and the field."""
        self._requests: dict[int, str] = {}
        """Under which request it is saved: sent twice, also after a crash, it is saved once (faults.md K3)."""
        self._saved: dict[int, tuple[int, str, str]] = {}
        """What was saved: the step's number, the complaint, the field and the words, to give them back on undo."""
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
        self._form: FormDialog | None = None
        self.suggestions = Suggestions(desk.theme, self)
        self.card = ComplaintCard(desk, self.suggestions, self._decide)
        self.card.typed.connect(self._on_typed)
        self.card.foot.entered.connect(self.add_step)
        self.card.again.returnPressed.connect(self.reopen)
        self.card.reopen.clicked.connect(self.reopen)
        self.card.well.clicked.connect(self.note_content)
        self.card.remedy.exchange_wanted.connect(self.exchange)
        self.card.remedy.return_wanted.connect(self.take_back)
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
        self.sheet_button.setVisible(bool(found))
        row = self._model.place_of(chosen.complaint.id) if chosen and not self._goes_on else -1
        self._goes_on = False
        self._choose(row if row >= 0 else min(max(0, place), len(found) - 1))

    def arrive(self) -> None:
        """The keyboard is in the list."""
        self.view.setFocus()

    def flush(self) -> None:
        """The program ends: keep what was typed."""
        self._keeper.flush()
        if self._form is not None:
            self._form.flush()

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

    def listed(self) -> "Listed":
        """The open complaints, or those that were solved."""
        from shop_crm.domain.files_out import Listed, What  # only for a file

        found = self._model.all_unhappy()
        people = tuple(dict.fromkeys(one.customer.id for one in found))
        ids = tuple(one.complaint.id for one in found)
        return Listed(what=What.COMPLAINTS, complaints=ids, customers=people, is_part=True)

    def escape(self) -> bool:
        """From the field back to the list; what was typed stays."""
        if self.view.hasFocus():
            return False
        self.view.setFocus()
        return True

    def solve(self) -> None:
        """The chosen one is solved: keep what is typed, note what was done, and ask again in a week."""
        desk, chosen = self.desk, self._chosen()
        if chosen is None or not chosen.complaint.is_open or self._haste.is_on or not self.card.commit():
            return
        said = self.card.step.text()
        self._goes_on = True  # the refresh that follows chooses the next one
        try:
            closed = complaints.close_complaint(
                desk.shop, chosen.complaint.id, solution=said, made_by=desk.clerk,
                request_id=self._request(chosen.complaint.id),
            )  # fmt: skip
        except ShopError as error:
            self._goes_on = False
            self.card.tell(sentence(desk.words, error))
            return
        self._haste.begin()
        self._typed.pop(chosen.complaint.id, None)
        self._requests.pop(chosen.complaint.id, None)
        self._keeper.keep()
        step = history.last_step(desk.shop)
        self._remember(chosen.complaint.id, "step", said)
        told = solved_text(desk.words, closed.customer, closed.check, closed.skipped, desk.shop.today)
        self.done.emit(told, step)
        self.view.setFocus()

    def add_step(self) -> None:
        """Note what was done about the chosen one, and be ready for the next step."""
        desk, chosen, said = self.desk, self._chosen(), self.card.step.text()
        if chosen is None:
            return
        self._forget(chosen.complaint.id, "step")
        try:
            request_id = self._request(chosen.complaint.id)
            complaints.add_step(desk.shop, chosen.complaint.id, said, made_by=desk.clerk, request_id=request_id)
        except ShopError as error:
            self._on_typed("step", said)
            self.card.tell(sentence(desk.words, error))
            return
        self._remember(chosen.complaint.id, "step", said)
        self._requests.pop(chosen.complaint.id, None)
        self.card.step.setFocus()
        self.done.emit(step_noted_text(desk.words, chosen.customer), history.last_step(desk.shop))

    def reopen(self) -> None:
        """The chosen one was not solved after all, in their new words; it is shown where it is open."""
        desk, chosen, said = self.desk, self._chosen(), self.card.again.text()
        if chosen is None or chosen.complaint.is_open:
            return
        complaint_id = chosen.complaint.id
        self._forget(complaint_id, "again")
        try:
            request_id = self._request(complaint_id)
            complaints.reopen_complaint(desk.shop, complaint_id, said, made_by=desk.clerk, request_id=request_id)
        except ShopError as error:
            self._on_typed("again", said)
            self.card.tell(sentence(desk.words, error))
            self.card.again.setFocus()
            return
        self._requests.pop(complaint_id, None)
        self._remember(complaint_id, "again", said)
        self.restore({"which": _OPEN, "complaint": complaint_id})
        self.view.setFocus()
        told = reopened_text(desk.words, chosen.customer, may_be_contacted=may_contact(desk.shop, chosen.customer))
        self.done.emit(told, history.last_step(desk.shop))

    def note_content(self) -> None:
        """They say themselves that the chosen one is well; whoever was to ask need not."""
        desk, chosen = self.desk, self._chosen()
        if chosen is None or chosen.complaint.is_open or chosen.is_satisfied:
            return
        complaints.note_content(desk.shop, chosen.complaint.id, made_by=desk.clerk, request_id=token_hex(16))
        self.done.emit(content_text(desk.words, chosen.customer), history.last_step(desk.shop))
        self.view.setFocus()

    def exchange(self) -> None:
        """Hand over something else for what the chosen one is about."""
        chosen = self._chosen()
        if chosen is not None and can_come_back(self.desk.shop, chosen.complaint.id):
            from shop_crm.ui.dialogs.exchange_dialog import ExchangeDialog  # hardly ever needed

            self._show_form(ExchangeDialog(self.desk, chosen, self))

    def take_back(self) -> None:
        """Take back what the chosen one is about, and give money back."""
        chosen = self._chosen()
        if chosen is not None and can_come_back(self.desk.shop, chosen.complaint.id):
            from shop_crm.ui.dialogs.return_dialog import ReturnDialog  # as above

            self._show_form(ReturnDialog(self.desk, chosen, self))

    def print_sheet(self) -> None:
        """The chosen one on paper, to be signed by both."""
        chosen = self._chosen()
        if chosen is not None:
            self.wanted.emit("paper", complaint_wish(self.desk, chosen.complaint.id))

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
            self._make_to_customers(),
        )
        none = Empty(
            theme,
            "shield-check",
            translate("complaints", "Nothing solved yet."),
            translate("complaints", "What we did about a complaint can be read here once it is solved."),
        )
        self.sheet_button = Button(theme, translate("complaints", "Sheet to sign"), icon="printer", key="P")
        self.sheet_button.setObjectName("complaint_sheet")
        self.sheet_button.clicked.connect(self.print_sheet)
        self.head.addWidget(self.sheet_button)
        self.head.addWidget(self._which)
        self.head.addWidget(self.make_saving())
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.view)
        row.addWidget(self.card, 1)
        shown = QVBoxLayout()
        shown.setSpacing(6)
        self._stack = QStackedWidget()  # a bare layout would show its first page as a window of its own
        for widget in (full, happy, none):
            self._stack.addWidget(widget)
        shown.addWidget(self._stack, 1)
        self.body.addLayout(shown, 1)

    def _make_to_customers(self) -> Button:
        button = Button(
            self.desk.theme, self.desk.words.translate("actions", "Go to the customers"), icon="users", key="F4"
        )
        button.setObjectName("happy_to_customers")
        button.clicked.connect(lambda: self.wanted.emit("customers", None))
        return button

    def _row(self, unhappy: Unhappy) -> ComplaintRow:
        words, today, complaint = self.desk.words, self.desk.shop.today, unhappy.complaint
        since = open_text(words, complaint, today) if complaint.is_open else solved_on_text(words, complaint, today)
        phones = unhappy.customer.good_phones
        return ComplaintRow(
            unhappy=unhappy,
            name=unhappy.customer.spoken_name,
            phone=phones[0].grouped if phones else words.translate("today", "no phone number"),
            said=quoted(" ".join(unhappy.words.split())),
            about=unhappy.item,
            since=since,
            tone="red" if complaint.is_open else "green",
            promise=promised_text(words, complaint, today),
            is_late=complaint.days_late(today) > 0,
            habit=habit_chip(words, unhappy.habits),
            times=unhappy.habits[0].count if unhappy.habits else 0,
        )

    def _chosen(self) -> Unhappy | None:
        row = self._model.row(self.view.currentIndex().row())
        return row.unhappy if row else None

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if not index.isValid():
            self.card.show_complaint(None, {})

    def _on_chosen(self, current: QModelIndex) -> None:
        row = self._model.row(current.row())
        unhappy = row.unhappy if row else None
        self.suggestions.hide()
        self.card.show_complaint(unhappy, self._typed.get(unhappy.complaint.id, {}) if unhappy else {})

    def _on_which(self, which: str) -> None:
        self._shown = which
        self._goes_on = True
        self.view.setCurrentIndex(QModelIndex())
        self.refresh()
        self.view.setFocus()

    def _on_typed(self, name: str, text: str) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._typed.setdefault(chosen.complaint.id, {})[name] = text
            self._keeper.touch()
        if name in ("step", "again"):
            self.card.tell("")

    def _decide(self, name: str, value: object) -> ShopError | None:
        """Keep a fact of the chosen complaint, or give the trouble; what was typed is then kept as a draft."""
        desk, chosen = self.desk, self._chosen()
        if chosen is None:
            return None
        typed = self._forget(chosen.complaint.id, name)
        decided = replace(chosen.complaint, **{name: value})  # type: ignore[arg-type]
        try:
            now = complaints.change_complaint(desk.shop, decided, before=chosen.complaint, made_by=desk.clerk)
        except ShopError as error:
            if typed is not None:
                self._on_typed(name, typed)
            return self._changed(name, error) if error.code is ErrorCode.CHANGED_MEANWHILE else error
        if now == chosen.complaint:
            self.refresh()  # another way of writing what is kept: it is written as always
        elif name == "promised_on" and isinstance(value, date):
            is_reached = may_contact(desk.shop, chosen.customer)
            told = promised_right_text(desk.words, chosen.customer, value, desk.shop.today, may_be_contacted=is_reached)
            self.done.emit(told, history.last_step(desk.shop))
        return None

    def _changed(self, name: str, error: ShopError) -> ShopError:
        """Somebody else decided the same meanwhile: it is shown with what was typed here, which is kept when it is
        saved again."""
        theirs, words = error.facts["theirs"], self.desk.words
        match theirs:
            case Severity():
                theirs = severity_text(words, theirs)
            case StrEnum():
                theirs = label(words, theirs)
            case int():
                theirs = amount_text(theirs, self.desk.shop.settings.currency)
            case None:
                theirs = ""
        told = ShopError(ErrorCode.CHANGED_MEANWHILE, fact=name, theirs=theirs)
        self.refresh()
        if name not in FACTS:  # those have a place of their own for it
            self.card.tell(sentence(words, told))
        return told

    def _forget(self, complaint_id: int, name: str) -> str | None:
        """What was typed there is kept now, or tried to; gives it."""
        typed = self._typed.get(complaint_id, {})
        text = typed.pop(name, None)
        if not typed:
            self._typed.pop(complaint_id, None)
        self._keeper.touch()  # not at once: until it is saved, a crash must not lose it
        return text

    def _request(self, complaint_id: int) -> str:
        return self._requests.setdefault(complaint_id, token_hex(16))

    def _show_form(self, dialog: "FormDialog") -> None:
        dialog.done_with.connect(self.done)
        dialog.finished.connect(self._on_form_closed)
        self._form = dialog
        dialog.open()

    def _on_form_closed(self) -> None:
        self._form = None
        self.view.setFocus()

    def _open_card(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.wanted.emit("card", chosen.customer.id)

    def _drafts(self) -> dict[str, object] | None:
        typed = {
            str(complaint): {**texts, _REQUEST: self._request(complaint)}
            for complaint, texts in self._typed.items()
            if any(texts.values())
        }
        return {"typed": typed} if typed else None

    def _restore_drafts(self, kept: dict[str, object]) -> None:
        typed = kept.get("typed")
        if isinstance(typed, dict):
            for number, texts in typed.items():
                if str(number).isdecimal() and isinstance(texts, dict):
                    self._bring_back(int(number), {str(name): str(text) for name, text in texts.items()})

    def _bring_back(self, complaint_id: int, texts: dict[str, str]) -> None:
        request = texts.pop(_REQUEST, "")
        if request and history.was_done(self.desk.shop, request):
            for name in ("step", "again"):  # it was saved in the last moment
                texts.pop(name, None)
        elif request:
            self._requests[complaint_id] = request
        self._typed[complaint_id] = texts

    def _remember(self, complaint_id: int, field: str, said: str) -> None:
        """Keep the words of the step that was saved just now, for the case that it is taken back."""
        if said.strip():
            self._saved[history.last_step(self.desk.shop)] = (complaint_id, field, said)

    def _give_back_undone(self) -> None:
        """The words of what was taken back stand in their field again."""
        for number, (complaint_id, field, said) in list(self._saved.items()):
            if history.is_undone(self.desk.shop, number):
                del self._saved[number]
                self._typed.setdefault(complaint_id, {}).setdefault(field, said)

    def _on_letter(self, letter: str) -> bool:
        """The keys that are drawn on the card; whether it was one of them."""
        chosen = self._chosen()
        if chosen is None or not letter:
            return False
        if letter == "P":
            self.print_sheet()
            return True
        if not chosen.complaint.is_open:
            if letter == "R":
                self.card.again.setFocus()
            elif letter == "Y":
                self.note_content()
            return letter in ("R", "Y")
        remedies = {str(number): remedy for number, remedy in enumerate(Remedy, start=1)}
        if letter in remedies:
            self.card.remedy.tiles.press(remedies[letter])
        elif letter == "X":
            self.exchange()
        elif letter == "T":
            self.take_back()
        else:
            return False
        return True

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
        if event.key() == Qt.Key.Key_F9 and self.card.step.isVisible():
            self.card.step.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open_card()
        else:
            return self._on_letter(event.text().upper())
        return True
