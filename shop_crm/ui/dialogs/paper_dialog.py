"""What every paper has on screen: how it will look, on what it is printed, and where it goes."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.label_sheets import LabelSheet
from shop_crm.domain.settings import Paper
from shop_crm.errors import ShopError
from shop_crm.paths import check_target
from shop_crm.reports.document import (
    PAGE_DPI,
    PDF_MARK,
    PNG_MARK,
    ROLL_DPI,
    Document,
    picture_targets,
    print_on,
    write_pdf,
    write_pictures,
)
from shop_crm.reports.paper import Group, Page
from shop_crm.reports.receipt_printer import print_receipt
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import print_target
from shop_crm.ui.dialogs.print_preview import PageMaker, PreviewPane
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import Type
from shop_crm.ui.this_pc import read_pc
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Combo, Field
from shop_crm.ui.widgets.flow import at_right
from shop_crm.ui.widgets.label import Label, Message, SoftBox
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.errors import sentence
from shop_crm.words.settings import PAPERS
from shop_crm.words.words import Words

_PRINTER = "print/printer_{paper}"


PaperKind = Paper | LabelSheet


class PaperDialog(QDialog):
    """Left what is printed, right how it will look; each paper says what its rows and pages are."""

    done_with = Signal(str, int)
    """It is printed or saved: a full sentence, and 0, for paper cannot be taken back."""

    def __init__(self, desk: Desk, title: str, papers: Sequence[PaperKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        self.desk = desk
        self._papers = papers
        self._is_new = True
        self.setWindowTitle(title)
        self._maker = PageMaker(self)
        self._maker.made.connect(self._on_pages)
        self._take_size()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 16)
        rows.setSpacing(14)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self._left(title))
        self.pane = PreviewPane(desk)
        body.addWidget(self.pane, 1)
        rows.addLayout(body, 1)
        rows.addWidget(self._foot())
        self._bind_keys()
        self._show_printers()

    # What a paper says of itself

    def coming_rows(self) -> Iterator[Group] | None:
        """What stands on it, piece by piece; None when there is nothing to be printed."""
        raise NotImplementedError

    def pages_of(self, rows: Sequence[Group]) -> list[Page]:
        """The pages of these rows, or of as many of them as are made."""
        raise NotImplementedError

    def first_page(self, rows: Sequence[Group]) -> Page:
        """A page of the first one's size."""
        return self.pages_of(rows)[0]

    def document_of(self, rows: Sequence[Group]) -> Document:
        """What is really printed or saved now: from here on it counts as paper."""
        raise NotImplementedError

    def file_name(self) -> str:
        """The name that a file of it is given at first, without its ending."""
        raise NotImplementedError

    def printed_text(self) -> str:
        """The full sentence once it is printed."""
        raise NotImplementedError

    def saved_text(self) -> str:
        """The same once it is a PDF, with {path}."""
        raise NotImplementedError

    def is_ready(self) -> bool:
        """Whether what is chosen can go on paper; what is in the way is said."""
        return True

    def remember(self) -> None:
        """Keep on this PC what was chosen."""

    def paper_changed(self) -> None:
        """Another paper was chosen: lay it out on that."""
        self.show_paper(is_new=True)

    # What a person does

    def print_it(self) -> None:
        """Print it, or say why not."""
        self.tell("")
        rows = self._wanted_rows()
        if rows is None:
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            device = self._receipt_device()
            is_printed = self._print_receipt(rows, device) if device else self._print_by_driver(rows)
        except ShopError as error:
            self.tell(sentence(self.desk.words, error))
            return
        finally:
            self.unsetCursor()
        if is_printed:
            self._finish(self.printed_text())
            return
        told = self.desk.words.translate(
            "print",
            "{printer} took nothing from us: it is not printed. See whether it is switched on and has paper, then "
            "press Print again. Or save it as a PDF.",
        )
        self.tell(told.format(printer=self.printer.currentText()))

    def save_pdf(self) -> None:
        """Ask for a file and save it there as a PDF, or say why not."""
        self.tell("")
        rows = self._wanted_rows()
        if rows is None:
            return
        words = self.desk.words
        path = print_target.ask_pdf_target(self, words, print_target.proposal(self.file_name(), ".pdf"))
        if path is None:
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            check_target(path, PDF_MARK)  # before it counts as paper: what cannot be written does not
            write_pdf(self.document_of(rows), path)
        except ShopError as error:
            self.tell(sentence(words, error))
            return
        finally:
            self.unsetCursor()
        self._finish(self.saved_text().replace("{path}", str(path)))

    def save_picture(self) -> None:
        """Ask for a file and save each page there as a picture, or say why not."""
        self.tell("")
        rows = self._wanted_rows()
        if rows is None:
            return
        words = self.desk.words
        path = print_target.ask_picture_target(self, words, print_target.proposal(self.file_name(), ".png"))
        if path is None:
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            for target in picture_targets(path, len(self.pages_of(rows))):
                check_target(target, PNG_MARK)
            dpi = ROLL_DPI if self.paper_kind().is_roll else PAGE_DPI
            made = write_pictures(self.document_of(rows), path, dpi)
        except ShopError as error:
            self.tell(sentence(words, error))
            return
        finally:
            self.unsetCursor()
        counted = words.counting(len(made)).translate("print", "%n pictures are saved: {path}", None, 1)
        self._finish(counted.format(path=made[0]))

    # For what is built on it

    def add_choices(
        self,
        *fields: QWidget,
        beside_paper: QWidget | None = None,
        beside_printer: QWidget | None = None,
        grows: QWidget | None = None,
    ) -> None:
        """Put these above the paper, and others at its right; the one that `grows` takes the room that is left."""
        for field in fields:
            self._choices.addWidget(field, 1 if field is grows else 0)
        if beside_paper is not None:
            self._paper_row.addWidget(beside_paper, 1)
        if beside_printer is not None:
            self._printer_row.addWidget(beside_printer, 1)
        if grows is None:
            self._rows.addStretch(1)
        order_tabs(self)

    def show_paper(self, *, is_new: bool) -> None:
        """Lay it out again; from the first page on when it `is_new`."""
        self._is_new = self._is_new or is_new
        rows = self.coming_rows()
        for button in (self.print, self.save, self.save_as_picture):
            button.setEnabled(rows is not None)
        if rows is None:
            self._maker.stop()
        else:
            self._maker.start(rows, self.pages_of, is_new=self._is_new)

    def mark_new(self) -> None:
        """What is laid out next is shown from its first page on."""
        self._is_new = True

    def show_again(self) -> None:
        """The rows are as they were, but not what stands around them."""
        self._maker.again(self.pages_of)

    def tell(self, told: str) -> None:
        """Say at the foot what is in the way; "" for nothing."""
        self.message.tell(told)

    def paper_kind(self) -> PaperKind:
        """The paper that is chosen."""
        return self._papers[self.paper.currentIndex()]

    def choose_paper(self, code: str) -> None:
        """Begin with the paper of this code; with the first one where there is none such."""
        codes = [paper_code(paper) for paper in self._papers]
        with QSignalBlocker(self.paper):
            self.paper.setCurrentIndex(codes.index(code) if code in codes else 0)
        self._show_printers()

    @property
    def primary(self) -> Button:
        """What Enter does."""
        return self.print if self._has_printer else self.save

    # The parts of the window

    def _left(self, title: str) -> Scroll:
        words = self.desk.words
        holder = QWidget()
        self._rows = rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(Label(title, Type.TITLE, wraps=True))
        self._choices = QVBoxLayout()
        self._choices.setSpacing(12)
        rows.addLayout(self._choices)
        self.paper = Combo(self.desk.theme)
        self.paper.setObjectName("paper")
        self.paper.addItems([_paper_text(words, paper) for paper in self._papers])
        self.paper.currentIndexChanged.connect(self._on_paper)
        self._paper_row = QHBoxLayout()
        self._paper_row.setSpacing(12)
        self._paper_row.addWidget(Field(words.translate("print", "Paper"), self.paper), 1)
        rows.addLayout(self._paper_row)
        self.printer = Combo(self.desk.theme)
        self.printer.setObjectName("printer")
        self._names = print_target.printer_names()
        self._printer_field = Field(words.translate("print", "Printer"), self.printer)
        self._printer_row = QHBoxLayout()
        self._printer_row.setSpacing(12)
        self._printer_row.addWidget(self._printer_field, 1)
        rows.addLayout(self._printer_row)
        self._no_printer = SoftBox("amber", "amber")
        self._no_printer.heading.hide()
        self._no_printer.body.setObjectName("no_printer")
        rows.addWidget(self._no_printer)
        # With large letters on a small screen it is higher than the window.
        self._side = Scroll(holder)
        return self._side

    def _foot(self) -> QWidget:
        theme, words = self.desk.theme, self.desk.words
        self.message = Message(Type.BODY, name="message")
        close = Button(theme, words.translate("print", "Close"), key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self.save_as_picture = Button(
            theme, words.translate("print", "Save as picture"), icon="download", key="Ctrl Shift S"
        )
        self.save_as_picture.setObjectName("save_picture")
        self.save_as_picture.clicked.connect(self.save_picture)
        self.save = Button(
            theme,
            words.translate("print", "Save as PDF"),
            kind=Kind.PLAIN if self._names else Kind.PRIMARY,
            icon="download",
            key="Ctrl S",
        )
        self.save.setObjectName("save")
        self.save.clicked.connect(self.save_pdf)
        self.print = Button(theme, words.translate("print", "Print"), kind=Kind.PRIMARY, icon="printer", key="Enter")
        self.print.setObjectName("print")
        self.print.clicked.connect(self.print_it)
        foot = QWidget()
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.message)
        rows.addWidget(at_right(close, self.save_as_picture, self.save, self.print))
        return foot

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+P": lambda: self.primary.click(),
            "Ctrl+S": self.save.click,
            "Ctrl+Shift+S": self.save_as_picture.click,
            "PgUp": lambda: self.pane.preview.turn(False),
            "PgDown": lambda: self.pane.preview.turn(True),
        }
        for key, does in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, does)
            # Ctrl+P has opened this window: held down a moment too long, it must not print at once.
            shortcut.setAutoRepeat(key.startswith("Pg"))

    def _take_size(self) -> None:
        theme, parent = self.desk.theme, self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableGeometry().size()
        self.resize(min(theme.px(1220), room.width() - 40), min(theme.px(860), room.height() - 24))
        self.setMinimumSize(min(theme.px(900), self.width()), min(theme.px(600), self.height()))

    # Where it goes

    @property
    def _has_printer(self) -> bool:
        return self.printer.count() > 0

    def _receipt_device(self) -> str:
        """Where the chosen receipt printer without a driver hears us; "" for a printer with one."""
        return self.printer.currentData() or ""

    def _wanted_rows(self) -> list[Group] | None:
        if not self.is_ready():
            return None
        self.remember()
        rows = self.coming_rows()
        return None if rows is None else list(rows)

    def _print_by_driver(self, rows: Sequence[Group]) -> bool:
        printer = print_target.make_printer(self.printer.currentText(), self.file_name())
        try:
            return print_on(printer, self.first_page(rows), lambda: self.document_of(rows))
        except ShopError:
            printer.abort()
            raise

    def _print_receipt(self, rows: Sequence[Group], device: str) -> bool:
        paper = self.paper_kind()
        assert isinstance(paper, Paper)
        print_receipt(lambda: self.document_of(rows), paper, device)
        return True

    def _show_printers(self) -> None:
        """The printers for this paper; the one that it was last printed on is chosen, else the PC's default."""
        words, paper = self.desk.words, self.paper_kind()
        device = read_pc(self.desk.this_pc).receipt_device.strip() if paper.is_roll else ""
        self.printer.clear()
        if device:
            told = words.translate("print", "Receipt: {place}")
            self.printer.addItem(told.format(place=device), device)
        for name in self._names:
            self.printer.addItem(name)
        kept = self.desk.this_pc.value(_PRINTER.format(paper=paper_code(paper)), "")
        self.printer.setCurrentIndex(max(0, self.printer.findText(str(kept))) if self._has_printer else -1)
        self._no_printer.tell("", self._missing_text(paper))
        self._printer_field.setVisible(self._has_printer)
        self._no_printer.setVisible(not self._has_printer)
        self.print.setVisible(self._has_printer)

    def _missing_text(self, paper: PaperKind) -> str:
        words = self.desk.words
        if paper.is_roll:
            return words.translate(
                "print",
                "No printer is set up on this PC: save it as a PDF and print it elsewhere. A receipt printer without a "
                "driver can be set under Settings, Paper.",
            )
        return words.translate("print", "No printer is set up on this PC: save it as a PDF and print it elsewhere.")

    def _finish(self, told: str) -> None:
        self.desk.this_pc.setValue(_PRINTER.format(paper=paper_code(self.paper_kind())), self.printer.currentText())
        self.done_with.emit(told, 0)
        self.accept()

    def _on_paper(self) -> None:
        self._show_printers()
        self.remember()
        self.paper_changed()

    def _on_pages(self, pages: list[Page], is_whole: bool) -> None:
        is_new, self._is_new = self._is_new, False
        self.pane.show_pages(pages, is_new=is_new, is_whole=is_whole)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        usual = min(self.desk.theme.px(412), self.width() // 2)
        self._side.setFixedWidth(max(usual, self._side.minimumSizeHint().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that was held down in the main window must not print at once.
            if not event.isAutoRepeat():
                (focused if isinstance(focused, Button) else self.primary).click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        self.remember()
        super().reject()


def paper_code(paper: PaperKind) -> str:
    """What it is remembered under."""
    return paper.code if isinstance(paper, LabelSheet) else str(paper)


def _paper_text(words: Words, paper: PaperKind) -> str:
    if not isinstance(paper, LabelSheet):
        return words.translate("settings", PAPERS[paper])
    told = words.translate("labels", "{columns} × {rows}, each {width} × {height} mm")
    width, height = (words.locale.toString(float(side), "g") for side in (paper.width_mm, paper.height_mm))
    return told.format(columns=paper.columns, rows=paper.rows, width=width, height=height)
