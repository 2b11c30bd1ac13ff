"""Printing the call list: who is on it, on what paper, and what it will look like (domain.md 14)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.calls import Call, CallList
from shop_crm.domain.list_choices import ListLook, RowCode, in_order
from shop_crm.domain.names import clean_name
from shop_crm.domain.settings import LIST_PAPERS, Paper
from shop_crm.reports.call_list import (
    WIDEST_NUMBER,
    call_list_document,
    call_list_pages,
    call_list_rows,
    too_long_messages,
)
from shop_crm.reports.document import Document
from shop_crm.reports.paper import Group, Page
from shop_crm.services.call_lists import draft_list, print_list
from shop_crm.services.calls import calls_until
from shop_crm.ui.desk import Desk, paper_words
from shop_crm.ui.dialogs.paper_dialog import PaperDialog
from shop_crm.ui.dialogs.print_look import LookChoice
from shop_crm.ui.dialogs.print_people import PeopleModel
from shop_crm.ui.dialogs.print_range import RangeChoice
from shop_crm.ui.models.calls_model import call_row
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.tick_list import TickList
from shop_crm.words.call_message import too_long_text

_BY = "print/by"
_LONG = 40
"""So many people are laid out before anybody notices; more are not, least of all with long codes."""


class PrintDialog(PaperDialog):
    """Whom to call until which day; a list has its number only once it is on paper."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, desk.words.translate("print", "Print call list"), LIST_PAPERS, parent)
        self._paper_words = paper_words(desk)
        self._calls: list[Call] = []
        self._numbered: CallList | None = None
        self.range = RangeChoice(desk)
        self.range.chosen.connect(self._refresh)
        people = self._people_side()
        self.by = Line(desk.theme, hint=desk.words.translate("print", "name, if you like"))
        self.by.setObjectName("by")
        self.by.setMaxLength(200)
        self.by.setText(str(desk.this_pc.value(_BY, "")))
        self.by.textEdited.connect(self.show_again)
        by = Field(desk.words.translate("print", "Who prints it?"), self.by)
        self.look = LookChoice(desk, self)
        self.look.order_changed.connect(self._refresh)
        self.look.changed.connect(self._show_otherwise)
        self._too_long = SoftBox("amber", "amber")
        self._too_long.heading.hide()
        self._too_long.body.setObjectName("too_long")
        self.add_choices(
            self.range,
            self.look.top,
            people,
            self.look.middle,
            self._too_long,
            beside_paper=self.look.code_field,
            beside_printer=by,
            grows=people,
        )
        self.range.finished.connect(self.people.setFocus)
        self.look.enter.finished.connect(self.people.setFocus)
        self._enter = EnterGoesOn([self.paper, self.look.code, self.printer, self.by])
        self._enter.finished.connect(lambda: self.primary.setFocus(Qt.FocusReason.TabFocusReason))
        self.choose_paper(read_pc(desk.this_pc).paper)
        self._refresh()
        (self.people if self._calls else self.range.which).setFocus()

    # What it says of itself

    def coming_rows(self) -> Iterator[Group] | None:
        """The people who are ticked; None without any."""
        draft = self._draft(has_messages=self._look().code is RowCode.WHATSAPP)
        if not draft.calls:
            return None
        self._tell_too_long(draft)
        return call_list_rows(draft, self._paper_words, self.desk.shop.settings.currency, self._look())

    def pages_of(self, rows: Sequence[Group]) -> list[Page]:
        """The list without a number."""
        return self._pages(self._draft(), rows)

    def first_page(self, rows: Sequence[Group]) -> Page:
        """The first page has its size before it has its number."""
        return self._pages(replace(self._draft(), number=WIDEST_NUMBER), rows)[0]

    def document_of(self, rows: Sequence[Group]) -> Document:
        """The list with its number; the rows are those of the draft."""
        currency = self.desk.shop.settings.currency
        return call_list_document(self._number_it(), self._paper_words, currency, self._look(), rows)

    def file_name(self) -> str:
        """The list and its day."""
        name = self._paper_words.translate("print", "Follow-up calls {day}")
        return name.format(day=self.desk.shop.today.isoformat())

    def printed_text(self) -> str:
        """With the number by which its results are booked."""
        assert self._numbered is not None
        counted = self.desk.words.counting(len(self._numbered.calls))
        told = counted.translate("print", "List {number} with %n calls is printed.", None, 1)
        return told.format(number=self._numbered.number)

    def saved_text(self) -> str:
        """The same, with {path}."""
        assert self._numbered is not None
        counted = self.desk.words.counting(len(self._numbered.calls))
        told = counted.translate("print", "List {number} with %n calls is saved: {path}", None, 1)
        return told.replace("{number}", str(self._numbered.number))

    def is_ready(self) -> bool:
        """Whether the day is clear, somebody is ticked, and nothing has changed meanwhile."""
        if not self.range.is_clear() or not self._model.ticked():
            return False
        if self._calls_now() != self._calls:
            self._refresh()
            told = "The list has changed in the meantime: have a look at it, then go on."
            self.tell(self.desk.words.translate("print", told))
            return False
        return True

    def remember(self) -> None:
        """The paper, its look, and the name."""
        self.look.remember()
        change_pc(self.desk.this_pc, "paper", self._paper().value)
        self.desk.this_pc.setValue(_BY, clean_name(self.by.text()))

    def _people_side(self) -> QWidget:
        theme, words = self.desk.theme, self.desk.words
        self._model = PeopleModel(self)
        self._model.ticks_changed.connect(self._on_ticks)
        self.people = TickList(theme, "people", self._model)
        self.people.setAccessibleName(words.translate("print", "People on the list"))
        self.people.setMinimumHeight(theme.px(110))
        self.count = Label("", Type.SMALL, "text_2")
        self.count.setObjectName("count")
        self._all = Button(theme, "", kind=Kind.QUIET, height=TARGET)
        self._all.setObjectName("all")
        self._all.clicked.connect(self._on_all)
        head = FlowBox(8)
        title = Label(words.translate("print", "People"), Type.SMALL_STRONG, "text_2")
        head.flow.addWidget(title)
        head.flow.addWidget(self.count)
        head.flow.add_stretch()
        head.flow.addWidget(self._all)
        card = Card(padding=2)
        card.rows.addWidget(self.people)
        # Without anybody they leave an empty place, and what stands below does not jump.
        self._of_people = (title, self.count, self._all, card)
        for widget in self._of_people:
            keeps = widget.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(keeps)
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(head)
        rows.addWidget(card, 1)
        return side

    def _draft(self, *, has_messages: bool = False) -> CallList:
        """The list as it would be printed now, without a number; the messages are needed for the rows alone."""
        by = clean_name(self.by.text())
        return draft_list(self.desk.shop, self._model.ticked(), printed_by=by, has_messages=has_messages)

    def _number_it(self) -> CallList:
        """The list with its number; one that did not reach its paper keeps its number for the next attempt."""
        draft, kept = self._draft(), self._numbered
        if kept is None or (kept.calls, kept.printed_by, kept.day) != (draft.calls, draft.printed_by, draft.day):
            kept = print_list(self.desk.shop, list(draft.calls), printed_by=draft.printed_by)
        self._numbered = kept
        return kept

    def _paper(self) -> Paper:
        paper = self.paper_kind()
        assert isinstance(paper, Paper)
        return paper

    def _pages(self, sheet: CallList, rows: Sequence[Group]) -> list[Page]:
        return call_list_pages(sheet, self._paper_words, self.desk.shop.settings.currency, self._look(), rows)

    def _look(self) -> ListLook:
        return self.look.look(self._paper())

    def _calls_now(self) -> list[Call]:
        """The calls of the chosen days in the chosen order: as they stand here, so they are numbered on paper."""
        shop = self.desk.shop
        return in_order(calls_until(shop, self.range.day), self.look.chosen_order(), shop.today)

    def _show_otherwise(self) -> None:
        """The same people look otherwise; of a long list the first page comes at once."""
        self.tell("")
        self.show_paper(is_new=len(self._model.ticked()) > _LONG)

    def _tell_too_long(self, draft: CallList) -> None:
        count = len(too_long_messages(draft, self._paper_words, self._look()))
        self._too_long.tell("", too_long_text(self.desk.words, count) if count else "")

    def _refresh(self) -> None:
        """The calls of the chosen days, as they are now."""
        words, shop = self.desk.words, self.desk.shop
        self._calls = self._calls_now()
        self.mark_new()
        self._model.show(call_row(words, call, shop.today, shop.settings.currency) for call in self._calls)
        if self._calls:
            self.people.setCurrentIndex(self._model.index(0))

    def _show_nobody(self) -> None:
        """No paper where there is nobody to call, or nobody is ticked."""
        words = self.desk.words
        if self._calls:
            heading = words.translate("print", "Nobody is ticked")
            told = words.translate("print", "Tick the people whom you want on paper: Space, or a click.")
        else:
            heading = words.translate("print", "Nobody to call in these days")
            told = words.translate("print", "Choose a later day on the left, and the calls of the coming days join in.")
        self.pane.show_nobody(heading, told)

    def _on_ticks(self) -> None:
        words, ticked, count = self.desk.words, len(self._model.ticked()), len(self._calls)
        told = words.translate("print", "{ticked} of {all} ticked")
        self.count.setText(told.format(ticked=words.locale.toString(ticked), all=words.locale.toString(count)))
        untick, tick = words.translate("print", "Untick all"), words.translate("print", "Tick all")
        self._all.say(untick if ticked == count else tick)
        for widget in self._of_people:
            widget.setVisible(count > 0)
        self.tell("")
        if not ticked:
            self._show_nobody()
        self.show_paper(is_new=False)

    def _on_all(self) -> None:
        self._model.tick_all(len(self._model.ticked()) < len(self._calls))

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.focusWidget() in (self.range.until, self.by):
            self.people.setFocus()
        else:
            super().keyPressEvent(event)
