"""Saving a list as a file: what, how much of it and as which kind; written in the background."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shop_crm.domain.files_out import KINDS, FileKind, Listed, Saved, What
from shop_crm.domain.progress import Progress
from shop_crm.services.files_out import save_file
from shop_crm.services.shop import reading
from shop_crm.ui.background import Background, Task
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.flow import at_right
from shop_crm.ui.widgets.label import Label, Message
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.errors import sentence
from shop_crm.words.files_out import FileSpeaker, file_kind_text, saved_text, what_text
from shop_crm.words.words import Words

_FOLDER = "save/folder"
_LISTED, _ALL = "listed", "all"
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))


class SaveDialog(QDialog):
    """Asks what and where; stays open until it is written, and tells what was."""

    done_with = Signal(str, int)
    """What was written, in a full sentence; there is nothing to take back."""

    def __init__(
        self,
        desk: Desk,
        listed: Listed,
        worker: Callable[[], Background],
        parent: QWidget | None = None,
        *,
        what: What | None = None,
    ) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        self._desk, self._listed, self._worker = desk, listed, worker
        self._task: Task | None = None
        self._what, self._kind, self._which = what or listed.what, FileKind.XLSX, _LISTED
        self.setObjectName("save_dialog")
        translate = desk.words.translate
        heading = translate("file out", "Save as a file")
        self.setWindowTitle(heading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(10)
        rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        self.whats = self._row(
            rows, translate("file out", "What"), [(what, what_text(desk.words, what)) for what in What]
        )
        self.whats.chosen.connect(lambda code: self.choose(What(code)))
        self._which_name = Label(translate("file out", "How much"), Type.SMALL_STRONG, "text_2")
        rows.addWidget(self._which_name)
        self.whiches = Choices(
            desk,
            translate("file out", "How much"),
            [(_LISTED, translate("file out", "What the page shows now")), (_ALL, translate("file out", "All of it"))],
        )
        self.whiches.chosen.connect(self._on_which)
        rows.addWidget(self.whiches)
        self._kind_name = Label(translate("file out", "As"), Type.SMALL_STRONG, "text_2")
        rows.addWidget(self._kind_name)
        self.kinds = Choices(
            desk,
            translate("file out", "As"),
            [(kind, file_kind_text(desk.words, kind)) for kind in (FileKind.XLSX, FileKind.CSV)],
        )
        self.kinds.chosen.connect(self._on_kind)
        rows.addWidget(self.kinds)
        self._about = Label("", Type.SMALL, "text_2", wraps=True)
        self._about.setObjectName("about")
        rows.addWidget(self._about)
        rows.addStretch(1)
        self.message = Message(Type.BODY, "text", name="message")
        rows.addWidget(self.message)
        self.bar = WorkBar(desk.words)
        rows.addWidget(self.bar)
        rows.addWidget(self._make_buttons())
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)
        self.whats.choose(self._what)
        self.resize(min(desk.theme.px(640), self.screen().availableGeometry().width() - 40), 0)
        self._show_state()

    def choose(self, what: What) -> None:
        """This is to be saved."""
        self._what = what
        self._show_state()

    def save(self) -> None:
        """Ask where, and write it in the background."""
        if self._task is not None:
            return
        words = self._desk.words
        kind = self._file_kind
        target = ask_save_target(self, self.windowTitle(), file_kind_text(words, kind), self._proposal(kind))
        if target is not None:
            self._desk.this_pc.setValue(_FOLDER, str(target.parent))
            self.write(target)

    def write(self, target: Path) -> None:
        """Write it there; the dialog closes when it is done."""
        shop, what, listed = self._desk.shop, self._what, self._wanted()
        path, clock = shop.path, shop.clock
        speaker = FileSpeaker(Words(shop.settings.language), shop.settings.currency, shop.today)

        def work(progress: Progress) -> Saved:
            with reading(path, clock) as view:
                return save_file(view, what, target, speaker, listed=listed, progress=progress)

        self._tell(self._desk.words.translate("file out", "Writing {file} …").format(file=target.name))
        task = self._task = self._worker().start(work)
        task.progressed.connect(self.bar.show_done)
        task.done.connect(lambda saved: self._on_saved(saved, target))
        task.refused.connect(lambda error: self._tell(sentence(self._desk.words, error)))
        task.cancelled.connect(self._on_cancelled)
        task.ended.connect(self._on_ended)
        self._show_working()

    def reject(self) -> None:
        """Stop the writing; without any, close."""
        if self._task is not None:
            self._task.cancel()
            return
        super().reject()

    @property
    def _file_kind(self) -> FileKind:
        kinds = KINDS[self._what]
        return self._kind if self._kind in kinds else kinds[0]

    def _row(self, rows: QVBoxLayout, name: str, choices: list[tuple[str, str]]) -> Choices:
        rows.addWidget(Label(name, Type.SMALL_STRONG, "text_2"))
        row = Choices(self._desk, name, choices)
        rows.addWidget(row)
        return row

    def _make_buttons(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.close_button = Button(theme, translate("dialog", "Close"), key="Esc")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.reject)
        self.go = Button(
            theme, translate("file out", "Choose a place"), kind=Kind.PRIMARY, icon="download", key="Ctrl Enter"
        )
        self.go.setObjectName("save")
        self.go.clicked.connect(self.save)
        return at_right(self.close_button, self.go)

    def _wanted(self) -> Listed:
        """What is listed, or all; the order of all customers is that of the list."""
        if self._is_part and self._which == _LISTED:
            return self._listed
        if not self._listed.is_part and self._what in (What.CUSTOMERS, What.CONTACTS):
            return self._listed
        return replace(self._listed, customers=None, follow_ups=None, complaints=None)

    @property
    def _is_part(self) -> bool:
        return self._listed.is_part and self._listed.ids_for(self._what) is not None

    def _show_state(self) -> None:
        is_part, has_kinds = self._is_part, len(KINDS[self._what]) > 1
        for widget in (self._which_name, self.whiches):
            widget.setVisible(is_part)
        for widget in (self._kind_name, self.kinds):
            widget.setVisible(has_kinds)
        self._about.setText(self._told())
        self._tell("")
        self.adjust()

    def adjust(self) -> None:
        """As high as its fields need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height()))

    def _told(self) -> str:
        translate = self._desk.words.translate
        match self._what:
            case What.ALL:
                return translate(
                    "file out",
                    "Every table of the shop in one ZIP, with the notes, and with those who asked not to be contacted, "
                    "who are marked. It is people's data: keep it safe.",
                )
            case What.CONTACTS:
                return translate(
                    "file out", "Address cards that a phone takes into its contacts. No notes, and no wrong numbers."
                )
            case What.CALENDAR:
                return translate(
                    "file out", "One entry for each call of today, at its hour. A second file renews them."
                )
        return translate("file out", "Whoever asked not to be contacted is left out, and notes stay here.")

    def _proposal(self, kind: FileKind) -> Path:
        kept = str(self._desk.this_pc.value(_FOLDER, ""))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(kept) if kept and Path(kept).is_dir() else Path(documents)
        name = what_text(self._desk.words, self._what).translate(_NOT_IN_NAMES)
        return folder / f"{name} {self._desk.shop.today.isoformat()}.{kind}"

    def _show_working(self) -> None:
        is_working = self._task is not None
        self.bar.setVisible(is_working)
        self.bar.setRange(0, 0)
        for widget in (self.whats, self.whiches, self.kinds, self.go):
            widget.setEnabled(not is_working)
        translate = self._desk.words.translate
        self.close_button.say(translate("dialog", "Stop") if is_working else translate("dialog", "Close"))
        self.adjust()

    def _on_which(self, code: str) -> None:
        self._which = code

    def _on_kind(self, code: str) -> None:
        self._kind = FileKind(code)

    def _on_saved(self, saved: object, target: Path) -> None:
        assert isinstance(saved, Saved)
        self.done_with.emit(saved_text(self._desk.words, saved, target), 0)
        self._task = None
        self.accept()

    def _on_cancelled(self) -> None:
        self._tell(self._desk.words.translate("file out", "Stopped: nothing was written."))

    def _on_ended(self) -> None:
        self._task = None
        self._show_working()

    def _tell(self, told: str) -> None:
        self.message.tell(told)
        self.adjust()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjust()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
