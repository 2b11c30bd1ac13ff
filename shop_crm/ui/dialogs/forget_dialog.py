"""Forgetting a person: says plainly what goes and what stays, has the name typed, and then does it everywhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from shop_crm.domain.progress import Progress
from shop_crm.errors import ShopError
from shop_crm.services import forgetting
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.asking_dialog import AskingDialog
from shop_crm.ui.theme import Type
from shop_crm.ui.this_pc import read_pc, second_place
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import at_right
from shop_crm.ui.widgets.label import Message, SoftBox
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.errors import sentence
from shop_crm.words.forgetting import forgotten_text, goes_lines, stays_lines


class ForgetDialog(AskingDialog):
    """Asks by the name, because it cannot be taken back; stays open until the files are cleared."""

    forgotten = Signal()
    """She is forgotten in the shop; whatever stood about her on a page is to go."""

    def __init__(
        self, desk: Desk, customer_id: int, worker: Callable[[], Background], parent: QWidget | None = None
    ) -> None:
        told = forgetting.leaving(desk.shop, customer_id)
        heading = desk.words.translate("forget", "Forget {name}?").format(name=told.name)
        super().__init__(desk.theme, "forget_dialog", heading, parent)
        self._desk, self._customer_id, self._worker, self._told = desk, customer_id, worker, told
        self._is_working = self._is_forgotten = False
        self._ask()
        self.message = Message(Type.BODY, "text", name="message")
        self.rows.addWidget(self.message)
        self.bar = WorkBar(desk.words)
        foot = self._make_buttons()
        self.rows.addWidget(self.bar)
        self.rows.addWidget(foot)
        self.grow(600, foot, spare=12)

    def forget(self) -> None:
        """Forget her in the background, when it is her name that stands in the field; nothing else can be done then."""
        if self._is_working:
            return
        if not self._is_named():
            self.name.tell(self._desk.words.translate("forget", "This is not the name: nobody was forgotten."))
            return
        path, clock, customer_id = self._desk.shop.path, self._desk.shop.clock, self._customer_id
        self._show_working(is_on=True)
        task = self._worker().start(lambda progress: forgetting.forget_in_file(path, clock, customer_id))
        task.done.connect(self._on_forgotten)
        task.refused.connect(self._on_not_forgotten)
        task.ended.connect(self._on_first_ended)

    def reject(self) -> None:
        """Close; not while the files are being cleared."""
        if not self._is_working:
            super().reject()

    def _ask(self) -> None:
        desk, words, told = self._desk, self._desk.words, self._told
        currency = desk.shop.settings.currency
        goes, stays = SoftBox("red", "red"), SoftBox("action", "on_soft")
        goes.tell(words.translate("forget", "What goes"), "\n".join(goes_lines(words, told.name, told.open_calls)))
        lines = stays_lines(words, told.purchases, told.amount, currency)
        stays.tell(words.translate("forget", "What stays"), "\n".join(lines))
        self._typed = Line(desk.theme, name=words.translate("forget", "The name, to be sure"))
        self._typed.setObjectName("name")
        self._typed.textChanged.connect(self._on_typed)
        self._typed.returnPressed.connect(self.forget)
        asked = words.translate("forget", "Type “{name}” to be sure").format(name=told.name)
        self.name = Field(asked, self._typed)
        self.name.wrap_label()
        for widget in (goes, stays, self.name):
            self.asking.addWidget(widget)
        self.asking.addStretch(1)

    def _make_buttons(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.cancel = Button(theme, translate("forget", "Leave it"), key="Esc")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.reject)
        self.go = Button(theme, translate("forget", "Forget for ever"), kind=Kind.BAD, icon="user-x", key="Enter")
        self.go.setObjectName("forget")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.forget)
        return at_right(self.cancel, self.go)

    def _is_named(self) -> bool:
        return forgetting.is_named(self._told, self._typed.text())

    def _on_typed(self) -> None:
        self.name.tell("")
        self.go.setEnabled(self._is_named())

    def _show_working(self, *, is_on: bool) -> None:
        """Instead of the question, or instead of what is being done."""
        self._is_working = is_on
        self.room.setHidden(is_on)
        self.bar.setVisible(is_on)
        self.go.setHidden(is_on)
        self.cancel.setEnabled(not is_on)
        told = self._desk.words.translate(
            "forget", "Clearing the shop file and the safe copies. Please leave the PC on…"
        )
        self.message.tell(told if is_on else "")

    def _clear(self) -> None:
        """Clear the file and the safe copies in the background; nothing else can be written meanwhile."""
        path, clock = self._desk.shop.path, self._desk.shop.clock
        second = second_place(read_pc(self._desk.this_pc))
        folders = [second] if second else []

        def clear(progress: Progress) -> forgetting.Cleared:
            return forgetting.clear_files(path, clock, folders, progress)

        task = self._worker().start(clear)
        task.progressed.connect(self.bar.show_done)
        task.done.connect(self._on_cleared)
        task.refused.connect(self._on_refused)
        task.ended.connect(self._on_ended)

    def _on_forgotten(self) -> None:
        self._is_forgotten = True
        self._typed.clear()
        self.head(self._desk.words.translate("forget", "Forgotten in the shop"))
        self.forgotten.emit()
        self._clear()

    def _on_not_forgotten(self, error: ShopError) -> None:
        self.name.tell(sentence(self._desk.words, error))

    def _on_first_ended(self) -> None:
        if not self._is_forgotten:
            self._show_working(is_on=False)
            self._typed.setFocus()

    def _on_cleared(self, cleared: object) -> None:
        assert isinstance(cleared, forgetting.Cleared)
        self.message.tell(forgotten_text(self._desk.words, cleared.copies, cleared.left))

    def _on_refused(self, error: ShopError) -> None:
        told = self._desk.words.translate(
            "forget", "Forgotten in the shop. Its file is cleared when the program starts again. {reason}"
        )
        self.message.tell(told.format(reason=sentence(self._desk.words, error)))

    def _on_ended(self) -> None:
        self._is_working = False
        self.bar.hide()
        self.cancel.say(self._desk.words.translate("forget", "Close"))
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
