"""Bringing in a file: choose it, put the guess right, see what would come of it, and take it in as one step."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from shop_crm.domain.files_out import FileKind
from shop_crm.domain.names import clean_name
from shop_crm.domain.progress import Progress
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import import_files
from shop_crm.services.import_files import Opened
from shop_crm.services.import_lines import cells_at
from shop_crm.services.import_memory import (
    Found,
    Said,
    keep_half_said,
    open_as_before,
    remember,
    remember_for_rejects,
    said_of_rejects,
)
from shop_crm.services.imports import (
    Prepared,
    Written,
    check_worthwhile,
    import_in_file,
    prepare_import,
    was_imported,
)
from shop_crm.services.shop import reading
from shop_crm.ui.background import Background, LetGo, Task, Work
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_columns import field_labels
from shop_crm.ui.dialogs.import_preview import reason
from shop_crm.ui.dialogs.import_view import ImportView
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.ui.file_drops import dropped_file, holds_files
from shop_crm.words.errors import sentence
from shop_crm.words.files_out import file_kind_text
from shop_crm.words.words import Words

_FOLDER = "import/folder"
_PAINTED_MS = 30
"""After so long, as soon as the window has a moment, what was shown is painted."""
_KINDS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf"


class ImportDialog(QDialog):
    """One dialog from the file to the shop; nothing is written before "Bring in" is pressed."""

    done_with = Signal(str, int)
    """A full sentence on what was brought in, and the number of the step that takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        self._desk = desk
        self._background = Background(self)
        self._let_go = LetGo(self)
        self._task: Task | None = None
        self._asked_for = ""
        self._opened: Opened | None = None
        self._overrides: dict[str, str] = {}
        self._headers: tuple[str, ...] = ()
        """As the file shows them by itself: under them is remembered how it was read."""
        self._of_rejects: dict[tuple[str, ...], Said] = {}
        """How the rejects that were saved are to be read, by the headers of their file."""
        self._listing: Task | None = None
        self._prepared: Prepared | None = None
        self._is_new = False
        self._is_missing = False
        self._is_writing = False
        self._writing: Task | None = None
        self._written: Written | None = None
        self._refusal: ShopError | None = None
        self._why_again = ""
        self._is_leaving = False
        self.setModal(True)
        self.setAcceptDrops(True)
        self.setObjectName("import_dialog")
        self.setWindowTitle(desk.words.translate("import", "Bring in a file"))
        self.view = ImportView(desk, self)
        self.view.choose.clicked.connect(self._on_choose)
        self.view.another.clicked.connect(self._on_choose)
        self.view.again.clicked.connect(self._prepare)
        self.view.close_button.clicked.connect(self.reject)
        self.view.bring_in.clicked.connect(self.bring_in)
        self.view.preview.save.clicked.connect(self._on_save_rejected)
        self.view.preview.lines_wanted.connect(self._on_lines_wanted)
        self.view.anew.clicked.connect(self._on_anew)
        self.view.customs.changed.connect(self._on_customs)
        self.view.customs.opening_changed.connect(self._on_opening)
        self.view.columns.chosen.connect(self._on_column)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.bring_in)
        QShortcut(QKeySequence("Ctrl+O"), self, self._on_choose)
        room = parent.window().size() if parent else self.screen().availableSize()
        self.resize(QSize(desk.theme.px(1160), desk.theme.px(690)).boundedTo(room - QSize(40, 40)))
        self.setMinimumSize(self.size().boundedTo(QSize(900, 560)))
        self.view.choose.setFocus()

    def open_file(self, path: Path | str) -> None:
        """Read this file and show what it holds."""
        if self._is_writing:
            return
        path = Path(path)
        self._asked_for = clean_name(path.name)
        told = self._desk.words.translate("import", "Reading {file} …").format(file=clean_name(path.name))
        shop_path, clock = self._desk.shop.path, self._desk.shop.clock

        def work(progress: Progress) -> Found:
            with reading(shop_path, clock) as view:
                return open_as_before(view, path)

        self._read(work, told)

    def bring_in(self) -> None:
        """Write what was prepared as one step; cancelled or refused, the shop is as it was."""
        prepared, words = self._prepared, self._desk.words
        if prepared is None or not self._can_bring_in():
            return
        self._is_writing, self._written = True, None
        shop_path, clock = self._desk.shop.path, self._desk.shop.clock

        def work(progress: Progress) -> None:
            # Kept here and not told: who cancels when it is written already must not hear that nothing was.
            self._written = import_in_file(shop_path, clock, prepared, progress)

        self._leave_listing()
        self._writing = task = self._background.start(work)
        task.progressed.connect(self.view.bar.show_done)
        task.refused.connect(self._on_not_written)
        task.ended.connect(self._on_writing_ended)
        self.view.tell(words.translate("import", "Bringing it in …"), "text_2")
        self.view.bar.show_done(0, 1)
        self._show_state()

    def save_rejected(self, path: Path) -> None:
        """Write the lines that were not taken into a file of their own."""
        prepared, opened, words = self._prepared, self._opened, self._desk.words
        if prepared is None or opened is None:
            return
        try:
            import_files.save_rejected(prepared, opened.path, path, lambda row: reason(words, row))
        except ShopError as error:
            self.view.tell(sentence(words, error))
            return
        # Kept when the dialog is left: a step now would make what is prepared stale.
        self._of_rejects[prepared.sheet.headers] = said_of_rejects(self._said, prepared)
        told = words.translate("import", "The rejected lines are in {path}: mend them there and import that file.")
        self.view.tell(told.format(path=clean_name(str(path))), "text_2")

    def _on_choose(self) -> None:
        if self._is_writing:
            return
        translate = self._desk.words.translate
        tables, everything = translate("import", "Tables and address cards"), translate("import", "All files")
        kinds = f"{tables} ({_KINDS});;{everything} (*)"
        folder = str(self._desk.this_pc.value(_FOLDER, ""))
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, kinds)
        if chosen:
            self.open_file(chosen)

    def _on_save_rejected(self) -> None:
        if self._opened is None:
            return
        translate = self._desk.words.translate
        name = translate("import", "{file} - not taken.csv").format(file=self._opened.path.stem)
        title = translate("import", "Save the rejected lines…")
        target = ask_save_target(
            self, title, file_kind_text(self._desk.words, FileKind.CSV), self._opened.path.with_name(name)
        )
        if target is not None:
            self.save_rejected(target)

    def _on_found(self, found: Found) -> None:
        said = found.said or Said()
        self._headers, self._overrides, self._is_new = found.headers, dict(said.columns), True
        self._desk.this_pc.setValue(_FOLDER, str(found.opened.path.parent))
        self.view.show_remembered(found.said is not None)
        self._show_opened(found.opened, said)

    def _show_opened(self, opened: Opened, said: Said) -> None:
        """Show this file, with what was said of it as far as its columns are there."""
        headers = opened.sheet.headers
        self._opened = opened
        self._overrides = {header: field for header, field in self._overrides.items() if header in headers}
        seen = import_files.see(
            headers, said.kind, replace(said, columns=tuple(self._overrides.items())).overrides, said.origin
        )
        self.view.customs.start(opened, seen, said)
        self._prepare()

    def _on_anew(self) -> None:
        """Forget how such a file was read, and take it as it shows itself."""
        opened = self._opened
        if opened is None or self._is_writing:
            return
        try:
            remember(self._desk.shop, self._headers, Said())
        except ShopError as error:
            self.view.tell(sentence(self._desk.words, error))
            return
        self._overrides = {}
        self.view.show_remembered(False)
        self._reopen(opened, Said())

    def _on_opening(self) -> None:
        if self._opened is not None:
            self._keep_said()
            self._reopen(self._opened, self.view.customs.said)

    def _reopen(self, opened: Opened, said: Said) -> None:
        """Open the same bytes otherwise; what was said of the rest stays."""
        self._drop_prepared()
        self.view.preview.wait("")
        told = self._desk.words.translate("import", "Reading {file} …").format(file=clean_name(opened.path.name))
        self._read(lambda progress: (import_files.reopen(opened.path, opened.data, said.how), said), told)

    def _on_customs(self) -> None:
        self._keep_said()
        self._prepare()

    def _keep_said(self) -> None:
        keep_half_said(self._desk.shop, self._headers, self._said)

    @property
    def _said(self) -> Said:
        """All that was said of this file."""
        return replace(self.view.customs.said, columns=tuple(self._overrides.items()))

    def _on_column(self, header: str, field: str) -> None:
        if self._overrides.get(header) == field:
            return
        self._overrides.pop(header, None)
        self._overrides[header] = field  # last, for the last word counts
        self._keep_said()
        self._prepare()

    def _prepare(self) -> None:
        """Read the file anew as it is chosen to be read; what was found before holds no more."""
        opened, customs, shop = self._opened, self.view.customs, self._desk.shop
        if opened is None:
            return
        said = self._said
        kind, overrides, origin = said.kind, said.overrides, said.origin
        seen = import_files.see(opened.sheet.headers, kind, overrides, origin)
        self._drop_prepared()
        customs.show_seen(seen)
        self.view.show_file(opened, seen.origin)
        self.view.columns.show_columns(opened, seen)
        translate = self._desk.words.translate
        self._is_missing = bool(seen.missing)
        if seen.missing:
            self._leave_task()
            labels = field_labels(self._desk.words)
            told = translate("import", "To go on, choose in the table which column tells us: {fields}.")
            told = told.format(fields=", ".join(labels[field] for field in seen.missing))
            if not any(seen.fields):
                told += "\n\n" + translate(
                    "import",
                    "If the first line of the file holds no names of columns, write them above it: Name, Phone, Date, "
                    "Item, Price. It is not read as a customer.",
                )
            self.view.preview.wait(told)
            self.view.tell("")
            self._show_state()
            if self._is_new:
                self.view.columns.go_to_unused()
            self._is_new = False
            return
        path, clock, style, order = shop.path, shop.clock, customs.number_style, customs.order
        country, how = customs.country, opened.how

        def work(progress: Progress) -> Prepared:
            with reading(path, clock) as view:
                return prepare_import(
                    view,
                    opened.data,
                    kind=kind,
                    overrides=overrides,
                    style=style,
                    order=order,
                    country=country,
                    how=how,
                    origin=origin,
                    progress=progress,
                )

        self.view.preview.wait(translate("import", "We are reading the file. Nothing is written yet."))
        told = translate("import", "Reading {file} …").format(file=clean_name(opened.path.name))
        self._read(work, told, _PAINTED_MS)

    def _on_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._why_again, why = "", self._why_again
        self.view.customs.show_prepared(prepared)
        self.view.preview.show_prepared(prepared)
        try:
            check_worthwhile(prepared)
        except ShopError as error:
            self.view.tell(sentence(self._desk.words, error))
        else:
            if why:
                self.view.tell(why)
            if not _has_news(prepared):
                self.view.tell(nothing_new_text(self._desk.words, prepared), "text_2")
        self._show_state()
        if self._is_new and self._can_bring_in():
            self.view.bring_in.setFocus()
        self._is_new = False

    def _on_lines_wanted(self, lines: Sequence[int]) -> None:
        """Read what stands in these lines, beside the window: the last of them may be far down."""
        prepared = self._prepared
        if prepared is None:
            return
        self._leave_listing()
        sheet = prepared.sheet
        self._listing = task = self._background.start(lambda progress: cells_at(sheet, lines, progress))
        task.done.connect(self._on_listed)
        task.ended.connect(self._on_listing_ended)

    def _on_listed(self, cells: object) -> None:
        if self.sender() is self._listing:
            self._listing = None
            assert isinstance(cells, dict)
            self.view.preview.show_cells(cells)

    def _on_listing_ended(self) -> None:
        if self._is_leaving and not self._background.is_busy:
            self.reject()

    def _leave_listing(self) -> None:
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None

    def _forget(self) -> None:
        self._drop_prepared()
        self._opened = None

    def _drop_prepared(self) -> None:
        """What was read may be big: it goes little by little."""
        self._leave_listing()
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self._let_go.take(list(prepared.rejected))

    def _on_not_written(self, error: ShopError) -> None:
        self._refusal = error

    def _on_writing_ended(self) -> None:
        """All of it is in the shop, or nothing."""
        words, written, refusal, prepared = self._desk.words, self._written, self._refusal, self._prepared
        self._is_writing, self._writing, self._written, self._refusal = False, None, None, None
        self._show_state()
        if written is not None and prepared is not None:
            was_imported(self._desk.shop, written)
            self._on_brought_in(prepared, written)
        elif refusal is not None:
            if refusal.code is ErrorCode.IMPORT_STALE:
                self._prepare()
                self._why_again = sentence(words, refusal)
            self.view.tell(sentence(words, refusal))
        else:
            told = words.translate("import", "Stopped: nothing was brought in, the shop is as it was.")
            self.view.tell(told, "text_2")
            if self._can_bring_in():
                self.view.bring_in.setFocus()  # it has lost the keys while it could not be pressed
        if self._is_leaving and self.isVisible():
            self.reject()

    def _on_brought_in(self, prepared: Prepared, written: Written) -> None:
        assert self._opened is not None
        words = self._desk.words
        if not written.is_new:
            self.view.tell(nothing_new_text(words, prepared), "text_2")
            return
        told = brought_in_text(words, prepared, clean_name(self._opened.path.name))
        # What was learnt is worth less than what was brought in: no trouble with it may hide that this is done.
        with suppress(ShopError):
            remember(self._desk.shop, self._headers, self._said)
        self.done_with.emit(told, written.number)
        self.accept()

    def _read(self, work: Work, told: str, after_ms: int = 0) -> None:
        """Have the worker do this, and go on with `_on_opened` or `_on_prepared`."""
        self._leave_task()
        self._task = task = self._background.start(work, after_ms)
        task.progressed.connect(self._on_progress)
        task.done.connect(self._on_read)
        task.refused.connect(self._on_refused)
        task.cancelled.connect(self._on_cancelled)
        task.ended.connect(self._on_ended)
        self.view.tell(told, "text_2")
        self.view.bar.show_done(0, 0)
        self._show_state()

    def _leave_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_progress(self, done: int, of: int) -> None:
        if self.sender() is self._task:
            self.view.bar.show_done(done, of)

    def _on_read(self, result: object) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self.view.tell("")
        if isinstance(result, Found):
            self._on_found(result)
        elif isinstance(result, tuple):
            self._show_opened(*result)
        elif isinstance(result, Prepared):
            self._on_prepared(result)

    def _on_refused(self, error: ShopError) -> None:
        if self.sender() is not self._task:
            return
        told, words = sentence(self._desk.words, error), self._desk.words
        shown = clean_name(self._opened.path.name) if self._opened else ""
        if shown and self._asked_for != shown:
            still = words.translate("import", "{file}: {reason} {shown} is still shown.")
            told = still.format(file=self._asked_for, reason=told, shown=shown)
            self._asked_for = shown
            self.view.choose.setFocus()  # Enter must not bring in the file before by mistake
        self._stand_still(told, "red")

    def _on_cancelled(self) -> None:
        if self.sender() is self._task:
            self._stand_still(self._desk.words.translate("import", "Stopped. Nothing was written."), "text_2")

    def _on_ended(self) -> None:
        if self.sender() is self._task:
            self._stand_still("", "text_2")
        self._show_state()
        if self._is_leaving and not self._background.is_busy:
            self.reject()

    def _stand_still(self, told: str, tone: str) -> None:
        self._task = None
        if self._prepared is None and not self._is_missing:
            self.view.preview.wait("")
        self.view.tell(told, tone)

    def _can_bring_in(self) -> bool:
        is_free = self._task is None and not self._is_writing
        return self._prepared is not None and is_free and _has_news(self._prepared)

    def _show_state(self) -> None:
        is_reading = self._task is not None
        self.view.show_state(
            is_reading=is_reading,
            is_writing=self._is_writing,
            can_bring_in=self._can_bring_in(),
            can_read_again=self._opened is not None and self._prepared is None and not self._is_missing,
        )

    # Qt's own names

    def reject(self) -> None:
        """One step back: stop writing, stop reading, or leave."""
        if self._writing is not None:
            self._writing.cancel()
            self.view.tell(self._desk.words.translate("import", "Stopping …"), "text_2")
        elif self._task is not None:
            self._task.cancel()
            self.view.tell(self._desk.words.translate("import", "Stopping …"), "text_2")
        elif self._background.is_busy:
            self._leave_listing()
            self._is_leaving = True  # what was given up has not left its thread yet: no waiting for it here
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_writing or self._background.is_busy:
            self._is_leaving = True
            self.reject()
            event.ignore()
        else:
            super().closeEvent(event)

    def done(self, result: int) -> None:
        self._background.stop()
        for headers, said in self._of_rejects.items():
            with suppress(ShopError):  # the rejects are saved: no trouble with this hides that
                remember_for_rejects(self._desk.shop, headers, said)
        self._of_rejects = {}
        # Not at once: the step that was just taken may still hold on to it.
        QTimer.singleShot(0, self, self._forget)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if event.isAutoRepeat():
                return  # a key that is held goes on once
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._is_writing and holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        try:
            path = dropped_file(event.mimeData())
        except ShopError as error:
            self.view.tell(sentence(self._desk.words, error))
        else:
            self.open_file(path)


def brought_in_text(words: Words, prepared: Prepared, file: str) -> str:
    """What was brought in, as the toast says it."""
    told = _taken_text(words, prepared, file)
    if not prepared.rejected:
        return told
    return told + " " + words.counting(len(prepared.rejected)).translate("import", "%n lines were not taken.", None, 1)


def nothing_new_text(words: Words, prepared: Prepared) -> str:
    """Why there is nothing to bring in."""
    if prepared.rejected:
        return words.translate("import", "What can be taken from this file is in the shop already.")
    return words.translate("import", "Everything in this file is in the shop already.")


def _taken_text(words: Words, prepared: Prepared, file: str) -> str:
    new = words.counting(prepared.new_customers).translate("import", "%n new customers", None, 1)
    if prepared.customs is None:
        return words.translate("import", "Brought in from {file}: {customers}.").format(file=file, customers=new)
    bought = words.counting(prepared.purchase_count).translate("import", "%n purchases", None, 1)
    planned = words.counting(prepared.follow_up_count).translate("import", "%n follow-ups planned", None, 1)
    told = words.translate("import", "Brought in from {file}: {purchases}, {customers}, {follow_ups}.")
    return told.format(file=file, purchases=bought, customers=new, follow_ups=planned)


def _has_news(prepared: Prepared) -> bool:
    """Whether bringing it in may change anything; known customers may still learn a phone or an address."""
    return bool(prepared.people or prepared.purchase_count or prepared.additions)
