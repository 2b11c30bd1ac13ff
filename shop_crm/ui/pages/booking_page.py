"""Book a printed list: one line as it stands on the paper, or key by key in its rows; then all of it in one step."""

from secrets import token_hex
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.paper_line import LONGEST, Entry, with_row, without_row
from shop_crm.domain.paper_list import Foreseen, PaperList, PaperRow
from shop_crm.errors import ShopError
from shop_crm.services import booking, history
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.booking_model import BookingModel
from shop_crm.ui.pages.booking_drafts import BookingDrafts
from shop_crm.ui.pages.booking_question import BookingQuestion
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.booking_delegate import BookingDelegate
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.field import Combo, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.outcome_buttons import outcome_buttons, outcome_menu
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.booking import booked_list_text, example_text, list_text, written
from shop_crm.words.errors import sentence

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOW = 560
"""The height of the page at 100 % below which not all of it has room."""
_NEEDS_WORDS = (Outcome.PROBLEM, Outcome.WANTS, Outcome.CALL_BACK)


class BookingPage(Page):
    """The line alone says what will be booked: a key in the rows, or an answer, writes into it."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER | {"call_list", "call_list_row"}

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("booking", "Book a printed list"))
        self._paper: PaperList | None = None
        self._entries: tuple[Entry, ...] = ()
        self._foreseen: list[Foreseen] = []
        self._again: set[int] = set()
        self._request_id = token_hex(16)
        self._haste = Haste()
        self._booked: dict[int, tuple[int, str]] = {}
        """What was booked: the step's number, the list and its line, to give it back on undo."""
        self._drafts = BookingDrafts(desk.shop, self)
        self._back = self.way_back(translate("window", "Today"))
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first: what a layout without a parent shows is a window of its own
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._empty())

    def refresh(self) -> None:
        """The lists and the rows as they are now; the chosen list and its line stay."""
        self._give_back_undone()
        lists = booking.printed_lists(self.desk.shop)
        self._stack.setCurrentIndex(0 if lists else 1)
        number = self._paper.printed.number if self._paper else 0
        self.which.blockSignals(True)  # filling it is no choice of hers
        self.which.clear()
        for count in lists:
            self.which.addItem(list_text(self.desk.words, count, self.desk.shop.today), count.printed.number)
        self.which.blockSignals(False)
        if lists:
            known = {count.printed.number for count in lists}
            newest = self._drafts.newest if self._drafts.newest in known else lists[0].printed.number
            self.choose_list(number or newest)

    def arrive(self) -> None:
        """The keyboard is in the line; an empty line goes with the newest print."""
        if self._paper is not None and not self.line.text().strip() and self.which.count():
            self.choose_list(self._drafts.newest or int(self.which.itemData(0)))
        (self.line if self._paper else self._to_print).setFocus()

    def state(self) -> dict[str, Any]:
        """Which list is booked; its line is among the drafts."""
        return {"list": self._paper.printed.number if self._paper else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose it again."""
        if state["list"]:
            self.choose_list(state["list"])

    @property
    def foot_height(self) -> int:
        """The buttons, which the toast must not lie over."""
        return self._bar.height() + self.desk.theme.px(8)

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._drafts.keeper.flush()

    def escape(self) -> bool:
        """From the rows to the line, then back to Today; what is typed stays."""
        if self.view.hasFocus():
            self.line.setFocus()
        else:
            self.wanted.emit("today", None)
        return True

    def choose_list(self, number: int) -> None:
        """Show this list with what is half typed for it; one that was never printed is told."""
        try:
            paper = booking.read_list(self.desk.shop, number)
        except ShopError as error:
            self.number_field.tell(sentence(self.desk.words, error))
            return
        self.number_field.tell("")
        if self._paper is None or paper.printed.number != self._paper.printed.number:
            self._again.clear()
        self._paper = paper
        self.which.setCurrentIndex(self.which.findData(number))
        self.number.setText(str(number))
        text = self._drafts.of(number)
        if text != self.line.text():
            self.line.setText(text)
        self._read()

    def book(self) -> None:
        """Book all that the line says; with a question open, to the question."""
        if self._paper is None or self._haste.is_on:
            return
        if self._asked:
            if self.question.has_answers:
                self.question.take_keys()
            else:
                self.line.setFocus(Qt.FocusReason.TabFocusReason)
            return
        desk, number, text = self.desk, self._paper.printed.number, self.line.text()
        try:
            done = booking.book_list(
                desk.shop,
                number,
                self._entries,
                again=self._again,
                made_by=desk.clerk,
                request_id=self._request_id,
            )
        except ShopError as error:
            self.line_field.tell(sentence(desk.words, error))
            return
        self._haste.begin()
        self._request_id = token_hex(16)
        step = history.last_step(desk.shop)
        self._booked[step] = (number, text)
        self._drafts.drop(number)
        self._again.clear()
        self.choose_list(number)
        self.done.emit(booked_list_text(desk.words, len(done.booked), done.left), step)
        self.line.setFocus()

    def say(self, outcome: Outcome) -> None:
        """Write this outcome into the line for the chosen row; what it still needs is typed behind it."""
        row = self._chosen()
        if row is None or self._paper is None:
            return
        told = written(self.desk.words.language, outcome)
        text = with_row(self.line.text(), self._paper.numbers, row.number, told)
        if outcome in _NEEDS_WORDS:
            self._write(f"{text} ")
            self.line.setFocus()
            self.line.end(False)
            return
        self._write(text)
        self._choose(min(self.view.currentIndex().row() + 1, self._model.rowCount() - 1))

    def say_nothing(self) -> None:
        """Take what is said of the chosen row out of the line."""
        row = self._chosen()
        if row is not None and self._paper is not None:
            self._again.discard(row.number)
            self._write(without_row(self.line.text(), self._paper.numbers, row.number))

    def book_again(self) -> None:
        """Book the chosen row although it was settled since the print, or leave it after all."""
        row = self._chosen()
        if row is not None and row.is_settled and row.may_be_booked:
            self._again ^= {row.number}
            self._read()

    # The parts of the page

    def _full(self) -> QWidget:
        theme, translate = self.desk.theme, self.desk.words.translate
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._list_row())
        self.line = Line(theme, icon="pencil", hint=example_text(self.desk.words))
        self.line.setObjectName("line")
        self.line.setMaxLength(LONGEST)
        self.line.textChanged.connect(self._on_line)
        self.line.returnPressed.connect(self.book)
        self.line.installEventFilter(self)
        self.line_field = Field(translate("booking", "What came of the calls"), self.line)
        rows.addWidget(self.line_field)
        self.question = BookingQuestion(self.desk, self)
        self.question.answered.connect(self._on_answer)
        self._question_room = Scroll(self.question)  # large letters on a small screen
        self._question_room.hide()
        rows.addWidget(self._question_room)
        self._model = BookingModel(self.desk, self)
        self.view = PickList("booking_rows")
        self.view.setModel(self._model)
        self.view.setItemDelegate(BookingDelegate(theme, self.view))
        self.view.setAccessibleName(translate("booking", "Rows of the list"))
        self.view.setMinimumHeight(theme.px(56))
        self.view.installEventFilter(self)
        self._model.dataChanged.connect(lambda *_: self.view.scheduleDelayedItemsLayout())
        rows.addWidget(self.view, 1)
        self._bar = self._foot()
        rows.addWidget(self._bar)
        return full

    def _list_row(self) -> QHBoxLayout:
        theme, translate = self.desk.theme, self.desk.words.translate
        self.which = Combo(theme)
        self.which.setObjectName("which")
        self.which.setMinimumContentsLength(12)
        self.which.currentIndexChanged.connect(lambda _: self._on_which())
        self.number = Line(theme)
        self.number.setObjectName("number")
        self.number.setMaxLength(9)
        self.number.returnPressed.connect(self._on_number)
        self.number_field = Field(translate("booking", "Number on the paper"), self.number)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field(translate("booking", "List"), self.which), 4)
        row.addWidget(self.number_field, 1)
        return row

    def _foot(self) -> FlowBox:
        theme, translate = self.desk.theme, self.desk.words.translate
        foot = FlowBox(theme.px(6))
        self.hint = Label(translate("booking", "Chosen row:"), Type.SMALL_STRONG, "text_2")
        foot.flow.addWidget(self.hint)
        self.outcomes = outcome_buttons(self.desk, self.say, self._show_menu)
        for button in self.outcomes:
            foot.flow.addWidget(button)
        foot.flow.add_stretch()
        self.book_button = Button(theme, "", kind=Kind.PRIMARY, icon="check", key="Enter")
        self.book_button.setObjectName("book")
        self.book_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.book_button.clicked.connect(self.book)
        foot.flow.addWidget(self.book_button)
        return foot

    def _empty(self) -> Empty:
        translate = self.desk.words.translate
        self._to_print = Button(
            self.desk.theme, translate("today", "Print call list"), kind=Kind.PRIMARY, icon="printer", key="Ctrl P"
        )
        self._to_print.clicked.connect(lambda: self.wanted.emit("print", None))
        return Empty(
            self.desk.theme,
            "printer",
            translate("booking", "No list is printed yet"),
            translate("booking", "Print the call list and take it along. What came of the calls is booked here."),
            self._to_print,
        )

    # What is typed

    @property
    def _asked(self) -> list[Entry]:
        return [entry for entry in self._entries if not entry.is_clear]

    def _read(self) -> None:
        """Understand the line anew and show what it would do."""
        if self._paper is None:
            return
        shop, words = self.desk.shop, self.desk.words
        self._entries = booking.read_results(shop, self._paper, self.line.text())
        self._foreseen = booking.foresee_list(shop, self._paper, self._entries, self._again)
        self._model.show(self._paper, self._entries, self._foreseen)
        self.question.show_question(self._asked)
        self._question_room.setVisible(bool(self._asked))
        self._make_room()
        self.line_field.tell("")
        count = sum(one.is_booked for one in self._foreseen)
        told = words.counting(count).translate("booking", "Book %n calls", None, 1)
        self.book_button.say(told if count else words.translate("booking", "Book the calls"))
        self.book_button.setEnabled(bool(count or self._asked))

    def _make_room(self) -> None:
        """In a low window a question takes the place of the outcomes' buttons; their keys stay."""
        is_low = self.height() < self.desk.theme.px(_LOW)
        for widget in (self.hint, *self.outcomes):
            widget.setVisible(not (is_low and self._asked))

    def _write(self, text: str) -> None:
        """Put this into the line as if it had been typed, so that Ctrl+Z in it takes it out again: setText forgets."""
        self.line.selectAll()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QCoreApplication.sendEvent(self.line, typed)

    def _on_line(self, text: str) -> None:
        if self._paper is not None:
            self._drafts.put(self._paper.printed.number, text)
            self._read()

    def _on_answer(self, line: str) -> None:
        self._write(line)
        self.line.setFocus()

    def _on_which(self) -> None:
        number = self.which.currentData()
        if number is not None:
            self.choose_list(int(number))

    def _on_number(self) -> None:
        typed = self.number.text().strip()
        self.choose_list(int(typed) if typed.isascii() and typed.isdigit() else 0)
        if self._paper is not None and str(self._paper.printed.number) == typed:
            self.line.setFocus()

    def _give_back_undone(self) -> None:
        """The line of a booking that was taken back stands in its field again, unless another one does by now."""
        for step, (number, text) in list(self._booked.items()):
            if history.is_undone(self.desk.shop, step):
                del self._booked[step]
                if not self._drafts.of(number).strip():
                    self._drafts.put(number, text)

    # The rows

    def _chosen(self) -> PaperRow | None:
        row = self.view.currentIndex().row()
        return self._paper.rows[row] if self._paper and 0 <= row < len(self._paper.rows) else None

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())

    def _show_menu(self) -> None:
        if self._chosen() is None:
            return
        menu = self.outcome_menu()
        more = self.outcomes[-1]
        menu.exec(more.mapToGlobal(more.rect().topLeft()))
        menu.deleteLater()

    def outcome_menu(self) -> QMenu:
        """The menu of all outcomes; the arrow keys and Enter choose."""
        return outcome_menu(self.desk, self, self.say)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self._key_in_line(event) if watched is self.line else self._key_in_rows(event)

    def _key_in_line(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Down or not self._model.rowCount():
            return False
        if not self.view.currentIndex().isValid():
            self._choose(0)
        self.view.setFocus()
        return True

    def _key_in_rows(self, event: QKeyEvent) -> bool:
        by_key = {
            Qt.Key.Key_1: Outcome.HAPPY,
            Qt.Key.Key_2: Outcome.PROBLEM,
            Qt.Key.Key_3: Outcome.NO_ANSWER,
            Qt.Key.Key_4: Outcome.CALL_BACK,
        }
        key = Qt.Key(event.key())
        verbs = {
            Qt.Key.Key_5: self._show_menu,
            Qt.Key.Key_Delete: self.say_nothing,
            Qt.Key.Key_Backspace: self.say_nothing,
            Qt.Key.Key_A: self.book_again,
            **dict.fromkeys(_ENTERS, self.book),
        }
        if key == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.line.setFocus()
            return True
        if key not in by_key and key not in verbs:
            return False
        if event.isAutoRepeat():
            return True  # a key that is held is said of one row, not of all of them
        if key in by_key:
            self.say(by_key[key])
        else:
            verbs[key]()
        return True
