"""Printing the call list: who is on it, on what paper, and what it will look like (domain.md 14)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.calls import Call, CallList
from shop_crm.domain.names import clean_name
from shop_crm.domain.settings import Paper
from shop_crm.errors import ShopError
from shop_crm.paths import check_target
from shop_crm.reports.call_list import call_list_pages, call_list_rows, print_call_list, write_call_list
from shop_crm.reports.paper import Group, Page
from shop_crm.reports.pdf_file import PDF_MARK
from shop_crm.services.call_lists import draft_list, print_list
from shop_crm.services.calls import calls_until
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk, paper_words
from shop_crm.ui.dialogs import print_target
from shop_crm.ui.dialogs.print_people import PeopleModel
from shop_crm.ui.dialogs.print_preview import PageMaker, PreviewPane
from shop_crm.ui.dialogs.print_range import RangeChoice
from shop_crm.ui.models.calls_model import call_row
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.tick_list import TickList
from shop_crm.words.errors import sentence

_BY = "print/by"
_PRINTER = "print/printer_{paper}"


class PrintDialog(QDialog):
    """Left what is printed, right how it will look; a list has its number only once it is on paper."""

    done_with = Signal(str, int)
    """It is printed or saved: a full sentence, and 0, for paper cannot be taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper_words = paper_words(desk)
        self._calls: list[Call] = []
        self._is_new = True
        self._numbered: CallList | None = None
        translate = desk.words.translate
        self.setWindowTitle(translate("print", "Print call list"))
        self._maker = PageMaker(self)
        self._maker.made.connect(self._on_pages)
        self._take_size()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 16)
        rows.setSpacing(14)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self._choices())
        self.pane = PreviewPane(desk)
        body.addWidget(self.pane, 1)
        rows.addLayout(body, 1)
        rows.addLayout(self._foot())
        self._bind_keys()
        self._refresh()
        (self.people if self._calls else self.range.which).setFocus()

    def print_it(self) -> None:
        """Print the list, or say why not."""
        desk, name = self._desk, self.printer.currentText()
        if not self._is_ready():
            return
        self._remember()
        printer = print_target.make_printer(name, self._paper_words.translate("print", "Follow-up calls"))
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            sheet = print_call_list(
                printer, self._draft(), self._number_it, self._paper_words, desk.shop.settings.currency, self._paper()
            )
        except ShopError as error:
            printer.abort()
            self._tell(sentence(desk.words, error))
            return
        finally:
            self.unsetCursor()
        if sheet is None:
            told = desk.words.translate(
                "print",
                "{printer} took nothing from us: the list is not printed. See whether it is switched on and has paper, "
                "then press Print again. Or save the list as a PDF.",
            )
            self._tell(told.format(printer=name))
            return
        counted = desk.words.counting(len(sheet.calls))
        self._finish(counted.translate("print", "List {number} with %n calls is printed.", None, 1), sheet)

    def save_pdf(self) -> None:
        """Ask for a file and save the list there, or say why not."""
        desk = self._desk
        if not self._is_ready():
            return
        self._remember()
        path = print_target.ask_pdf_target(
            self, desk.words, print_target.pdf_proposal(self._paper_words, desk.shop.today)
        )
        if path is None:
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            check_target(path, PDF_MARK)  # before the list has its number: a file that cannot be written has none
            sheet = self._number_it()
            write_call_list(sheet, self._paper_words, desk.shop.settings.currency, path, self._paper())
        except ShopError as error:
            self._tell(sentence(desk.words, error))
            return
        finally:
            self.unsetCursor()
        counted = desk.words.counting(len(sheet.calls))
        told = counted.translate("print", "List {number} with %n calls is saved: {path}", None, 1)
        self._finish(told, sheet, path=str(path))

    # The parts of the window

    def _choices(self) -> Scroll:
        words = self._desk.words
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(Label(words.translate("print", "Print call list"), Type.TITLE))
        self.range = RangeChoice(self._desk)
        self.range.chosen.connect(self._refresh)
        rows.addWidget(self.range)
        rows.addLayout(self._people_side(), 1)
        rows.addLayout(self._paper_fields())
        self._printers()
        rows.addWidget(self._printer_field)
        rows.addWidget(self._no_printer)
        self.range.finished.connect(self.people.setFocus)
        self._enter = EnterGoesOn([self.paper, self.by, self.printer])
        self._enter.finished.connect(lambda: self._primary().setFocus(Qt.FocusReason.TabFocusReason))
        # With large letters on a small screen it is higher than the window.
        self._side = Scroll(holder)
        return self._side

    def _people_side(self) -> QVBoxLayout:
        theme, words = self._desk.theme, self._desk.words
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
        rows = QVBoxLayout()
        rows.setSpacing(4)
        rows.addWidget(head)
        rows.addWidget(card, 1)
        return rows

    def _paper_fields(self) -> QHBoxLayout:
        theme, words, this_pc = self._desk.theme, self._desk.words, self._desk.this_pc
        self.paper = Combo(theme)
        self.paper.setObjectName("paper")
        self.paper.addItem(words.translate("print", "A4"), Paper.A4)
        self.paper.addItem(words.translate("print", "80 mm roll"), Paper.ROLL_80MM)
        self.paper.setCurrentIndex(max(0, self.paper.findData(read_pc(this_pc).paper)))
        self.paper.currentIndexChanged.connect(self._on_paper)
        self.by = Line(theme, hint=words.translate("print", "name, if you like"))
        self.by.setObjectName("by")
        self.by.setMaxLength(200)
        self.by.setText(str(this_pc.value(_BY, "")))
        self.by.textEdited.connect(self._on_by)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field(words.translate("print", "Paper"), self.paper), 1)
        row.addWidget(Field(words.translate("print", "Who prints it?"), self.by), 1)
        return row

    def _printers(self) -> None:
        theme, words = self._desk.theme, self._desk.words
        self.printer = Combo(theme)
        self.printer.setObjectName("printer")
        self.printer.addItems(print_target.printer_names())
        self._printer_field = Field(words.translate("print", "Printer"), self.printer)
        self._no_printer = SoftBox("amber", "amber")
        self._no_printer.heading.hide()
        self._no_printer.body.setObjectName("no_printer")
        told = words.translate(
            "print", "No printer is set up on this PC: save the list as a PDF and print it elsewhere."
        )
        self._no_printer.tell("", told)
        self._printer_field.setVisible(self._has_printer)
        self._no_printer.setVisible(not self._has_printer)
        self._choose_printer()

    def _foot(self) -> QHBoxLayout:
        theme, words = self._desk.theme, self._desk.words
        self.message = Label("", Type.BODY, "red", wraps=True)
        self.message.setObjectName("message")
        close = Button(theme, words.translate("print", "Close"), key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        is_first = not self._has_printer
        self.save = Button(
            theme,
            words.translate("print", "Save as PDF"),
            kind=Kind.PRIMARY if is_first else Kind.PLAIN,
            icon="download",
            key="Ctrl S",
        )
        self.save.setObjectName("save")
        self.save.clicked.connect(self.save_pdf)
        self.print = Button(theme, words.translate("print", "Print"), kind=Kind.PRIMARY, icon="printer", key="Enter")
        self.print.setObjectName("print")
        self.print.clicked.connect(self.print_it)
        self.print.setVisible(self._has_printer)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.message, 1)
        for button in (close, self.save, self.print):
            row.addWidget(button)
        return row

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+P": lambda: self._primary().click(),
            "Ctrl+S": self.save.click,
            "PgUp": lambda: self.pane.preview.turn(False),
            "PgDown": lambda: self.pane.preview.turn(True),
        }
        for key, does in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, does)
            # Ctrl+P has opened this window: held down a moment too long, it must not print at once.
            shortcut.setAutoRepeat(key.startswith("Pg"))

    def _take_size(self) -> None:
        theme, parent = self._desk.theme, self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableGeometry().size()
        self.resize(min(theme.px(1220), room.width() - 40), min(theme.px(860), room.height() - 24))
        self.setMinimumSize(min(theme.px(900), self.width()), min(theme.px(600), self.height()))

    # What is chosen

    @property
    def _has_printer(self) -> bool:
        return self.printer.count() > 0

    def _primary(self) -> Button:
        return self.print if self._has_printer else self.save

    def _paper(self) -> Paper:
        return Paper(self.paper.currentData())

    def _draft(self) -> CallList:
        """The list as it would be printed now, without a number."""
        return draft_list(self._desk.shop, self._model.ticked(), printed_by=clean_name(self.by.text()))

    def _number_it(self) -> CallList:
        """The list with its number; one that did not reach its paper keeps its number for the next attempt."""
        draft, kept = self._draft(), self._numbered
        if kept is None or (kept.calls, kept.printed_by, kept.day) != (draft.calls, draft.printed_by, draft.day):
            kept = print_list(self._desk.shop, list(draft.calls), printed_by=draft.printed_by)
        self._numbered = kept
        return kept

    def _is_ready(self) -> bool:
        """Whether what is chosen can go on paper; what is in the way is said."""
        self._tell("")
        if not self.range.is_clear():
            return False
        if not self._model.ticked():
            return False
        if calls_until(self._desk.shop, self.range.day) != self._calls:
            self._refresh()
            told = "The list has changed in the meantime: have a look at it, then go on."
            self._tell(self._desk.words.translate("print", told))
            return False
        return True

    # What is shown

    def _refresh(self) -> None:
        """The calls of the chosen days, as they are now."""
        words, shop = self._desk.words, self._desk.shop
        self._calls = calls_until(shop, self.range.day)
        self._is_new = True
        self._model.show(call_row(words, call, shop.today, shop.settings.currency) for call in self._calls)
        if self._calls:
            self.people.setCurrentIndex(self._model.index(0))

    def _lay_out(self) -> None:
        draft, desk, paper = self._draft(), self._desk, self._paper()
        if not draft.calls:
            self._maker.stop()
            return
        rows = call_list_rows(draft, self._paper_words, desk.shop.settings.currency, paper)
        self._maker.start(rows, self._pages, is_new=self._is_new)

    def _pages(self, rows: Sequence[Group]) -> list[Page]:
        desk = self._desk
        return call_list_pages(self._draft(), self._paper_words, desk.shop.settings.currency, self._paper(), rows)

    def _on_pages(self, pages: list[Page], is_whole: bool) -> None:
        is_new, self._is_new = self._is_new, False
        self.pane.show_pages(pages, is_new=is_new, is_whole=is_whole)

    def _show_nobody(self) -> None:
        """No paper where there is nobody to call, or nobody is ticked."""
        words = self._desk.words
        if self._calls:
            heading = words.translate("print", "Nobody is ticked")
            told = words.translate("print", "Tick the people whom you want on paper: Space, or a click.")
        else:
            heading = words.translate("print", "Nobody to call in these days")
            told = words.translate("print", "Choose a later day on the left, and the calls of the coming days join in.")
        self.pane.show_nobody(heading, told)

    def _tell(self, told: str) -> None:
        self.message.setText(told)
        announce(self.message, told)

    def _finish(self, told: str, sheet: CallList, path: str = "") -> None:
        self._desk.this_pc.setValue(_PRINTER.format(paper=self._paper()), self.printer.currentText())
        self.done_with.emit(told.format(number=sheet.number, path=path), 0)
        self.accept()

    def _remember(self) -> None:
        change_pc(self._desk.this_pc, "paper", str(self._paper()))
        self._desk.this_pc.setValue(_BY, clean_name(self.by.text()))

    def _choose_printer(self) -> None:
        """The one that this paper was last printed on, else the PC's default."""
        kept = self._desk.this_pc.value(_PRINTER.format(paper=self._paper()), "")
        self.printer.setCurrentIndex(max(0, self.printer.findText(str(kept))))

    # What the person does

    def _on_ticks(self) -> None:
        words, ticked, count = self._desk.words, len(self._model.ticked()), len(self._calls)
        told = words.translate("print", "{ticked} of {all} ticked")
        self.count.setText(told.format(ticked=words.locale.toString(ticked), all=words.locale.toString(count)))
        untick, tick = words.translate("print", "Untick all"), words.translate("print", "Tick all")
        self._all.say(untick if ticked == count else tick)
        for widget in self._of_people:
            widget.setVisible(count > 0)
        for button in (self.print, self.save):
            button.setEnabled(ticked > 0)
        self._tell("")
        if not ticked:
            self._show_nobody()
        self._lay_out()

    def _on_all(self) -> None:
        self._model.tick_all(len(self._model.ticked()) < len(self._calls))

    def _on_paper(self) -> None:
        self._choose_printer()
        self._is_new = True
        self._remember()
        self._lay_out()

    def _on_by(self) -> None:
        self._maker.again(self._pages)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        usual = min(self._desk.theme.px(412), self.width() // 2)
        self._side.setFixedWidth(max(usual, self._side.minimumSizeHint().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that was held down in the main window must not print at once.
            if not event.isAutoRepeat():
                (focused if isinstance(focused, Button) else self._primary()).click()
        elif event.key() == Qt.Key.Key_Escape and focused in (self.range.until, self.by):
            self.people.setFocus()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        self._remember()
        super().reject()
