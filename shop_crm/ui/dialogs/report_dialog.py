"""A dialog that does one long piece of work in the background, and then tells what came of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shop_crm import paths
from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.ui.announcing import announce
from shop_crm.ui.background import Background, Task, Work
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, Message, SoftBox
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.checks import REPORT_MARK
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_EDGE = 24
_WIDE = 660


@frozen
class Box:
    """One thing that is told: its tint, and its words."""

    soft: str
    tone: str
    heading: str
    body: str


class ReportDialog(QDialog):
    """Shows how far the work is, lets it be stopped, and keeps its report as a text on demand.

    `kind` names it for the tests and for screen readers; `worker` gives who does the work.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        kind: str,
        heading: str,
        worker: Callable[[], Background],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.theme, self.words, self._worker = theme, words, worker
        self._task: Task | None = None
        self._can_stop = True
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self.setObjectName(kind)
        self.setWindowTitle(heading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_EDGE, 20, _EDGE, 20)
        rows.setSpacing(14)
        rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        self.about = Label("", Type.BODY, "text_2", wraps=True)
        self.about.setObjectName("about")
        rows.addWidget(self.about)
        self._boxes = QVBoxLayout()
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(10)
        self._inner = QWidget()
        self._inner.setLayout(self._boxes)
        self._scroll = Scroll(self._inner)
        self._scroll.hide()
        rows.addWidget(self._scroll, 1)
        self.message = Message(Type.BODY, "text", name="message")
        rows.addWidget(self.message)
        self.bar = WorkBar(words)
        rows.addWidget(self.bar)
        rows.addWidget(self._make_buttons())
        self._grow()

    def report(self) -> tuple[Path, str]:
        """A name for the report's file, and its text."""
        raise NotImplementedError

    @property
    def is_working(self) -> bool:
        """Whether it is at work now."""
        return self._task is not None

    def start(self, work: Work, *, can_stop: bool = True) -> Task:
        """Have this done in the background; where it `can_stop`, Esc does that meanwhile."""
        self._task = task = self._worker().start(work)
        task.progressed.connect(self.bar.show_done)
        task.ended.connect(self._on_ended)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.save.hide()
        self.go.hide()
        self.close_button.setEnabled(can_stop)
        self._can_stop = can_stop
        self.close_button.say(self.words.translate("dialog", "Stop it"))
        self.tell("")
        return task

    def show_boxes(self, boxes: list[Box]) -> None:
        """Tell these things, in their order, instead of what was told before."""
        empty(self._boxes)
        for box in boxes:
            made = SoftBox(box.soft, box.tone, self._inner)
            self._boxes.addWidget(made)
            made.tell(box.heading, box.body)
        self._boxes.addStretch(1)
        self._scroll.setVisible(bool(boxes))
        announce(self.message, "\n".join(f"{box.heading}. {box.body}" for box in boxes))
        self._growing.start()  # what is new in it is laid out by then

    def tell(self, told: str, tone: str = "text") -> None:
        """One sentence above the buttons; "" takes it back."""
        self.message.show_tone(tone)
        self.message.tell(told)
        self._growing.start()

    def offer(self, words: str) -> None:
        """The next step stands on the button that Enter presses; "" for none."""
        self.go.setVisible(bool(words))
        self._growing.start()
        if words:
            self.go.say(words)
            self.go.setFocus()
        else:
            self.close_button.setFocus()

    def save_report(self) -> None:
        """Ask for a place and write the report there, or say why not."""
        name, text = self.report()
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        kind = self.words.translate("about", "Text files")
        target = ask_save_target(self, self.save.text(), kind, folder / name)
        if target is None:
            return
        try:
            paths.write_whole(target, text.encode("utf-8"), REPORT_MARK)
        except ShopError as error:
            self.tell(sentence(self.words, error), "red")
            return
        told = self.words.translate("check", "Saved, without any customer's data: {path}. You can print it from there.")
        self.tell(told.format(path=target), "green")

    def reject(self) -> None:
        """Close; while it works, have it stop first."""
        if self._task is None:
            super().reject()
        elif self._can_stop:
            self._task.cancel()
            self.close_button.setEnabled(False)

    def dated(self, name: str, day: date) -> Path:
        """A file's name with the day in it."""
        return Path(f"{name} {day.isoformat()}.txt")

    def _make_buttons(self) -> QWidget:
        translate = self.words.translate
        box = FlowBox(10)
        self.save = Button(self.theme, translate("check", "Save as a text"), icon="download")
        self.save.setObjectName("save_report")
        self.save.clicked.connect(self.save_report)
        self.save.hide()
        self.close_button = Button(self.theme, translate("dialog", "Close"), key="Esc")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.reject)
        self.go = Button(self.theme, "", kind=Kind.PRIMARY, icon="check", key="Enter")
        self.go.setObjectName("go")
        self.go.setDefault(True)
        self.go.hide()
        box.flow.addWidget(self.save)
        box.flow.add_stretch()
        box.flow.addWidget(self.close_button)
        box.flow.addWidget(self.go)
        return box

    def _grow(self) -> None:
        """As high as shows all of it, where the screen has the room."""
        layout = self.layout()
        assert layout is not None
        room = self.screen().availableGeometry()
        width = min(self.theme.px(_WIDE), room.width() - 40)
        high = layout.totalHeightForWidth(width)
        if not self._scroll.isHidden():
            inside = width - 2 * _EDGE
            high += self._boxes.totalHeightForWidth(inside) - max(0, self._scroll.heightForWidth(inside))
        self.resize(width, min(max(self.theme.px(200), high), room.height() - 60))

    def _on_ended(self) -> None:
        self._task = None
        self.bar.hide()
        self.close_button.setEnabled(True)
        self.close_button.say(self.words.translate("dialog", "Close"))
