"""Back to a safe copy: what there is, what each copy holds, and what will be missing; then it is made ready."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.clock import Clock
from shop_crm.errors import ShopError
from shop_crm.services import restoring
from shop_crm.services.restoring import Found, Looked, Present
from shop_crm.ui.background import Background, Task
from shop_crm.ui.dialogs.copy_card import CopyCard
from shop_crm.ui.models.copies_model import CopiesModel
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.goods_delegate import GoodsDelegate
from shop_crm.ui.widgets.label import Label, Message
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_EDGE = 24
_WIDE, _HIGH = 1180, 660


class BackDialog(QDialog):
    """Accepted when a copy lies ready beside the shop file: whoever asked for it closes the shop and switches.

    `now` is what is known of the open shop; None where it cannot be opened, or where there is none yet.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shop_file: Path,
        clock: Clock,
        worker: Callable[[], Background],
        *,
        second: Path | None = None,
        now: Present | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme, self._words, self._shop_file, self._clock = theme, words, shop_file, clock
        self._worker, self._second, self._now = worker, second, now
        self._looking: list[Task] = []
        self.copy: Looked | None = None
        """The copy that lies ready."""
        self.setObjectName("back_dialog")
        translate = words.translate
        self.setWindowTitle(translate("restore", "Back to a safe copy"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_EDGE, 20, _EDGE, 20)
        rows.setSpacing(14)
        rows.addWidget(Label(self.windowTitle(), Type.SECTION, wraps=True))
        both = QHBoxLayout()
        both.setSpacing(16)
        self.model = CopiesModel(words, self)
        self.view = PickList("copies")
        self.view.setAccessibleName(translate("restore", "Safe copies"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(GoodsDelegate(theme, self.view))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.card = CopyCard(theme, words, clock)
        self.card.changed.connect(self._show_ready)
        self.card.unsealed.connect(self._on_passphrase)
        both.addWidget(self.view, 11)
        both.addWidget(self.card, 9)
        rows.addLayout(both, 1)
        self.message = Message(Type.BODY, name="message")
        rows.addWidget(self.message)
        self.bar = WorkBar(words)
        rows.addWidget(self.bar)
        rows.addWidget(self._make_buttons())
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 60))
        self.look_around()

    def look_around(self) -> None:
        """List what there is now, and look into each."""
        self.model.show(restoring.find_copies(self._shop_file, self._second, self._clock.now()))
        self._choose(0)
        self._look_on()

    def choose_file(self) -> None:
        """A copy from elsewhere."""
        title = self._words.translate("restore", "Choose a safe copy")
        kinds = f"{self._words.translate('restore', 'Safe copies')} (*.db *.sealed);;* (*)"
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._second or self._shop_file.parent), kinds)
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """List this file before all others, and choose it."""
        try:
            found = restoring.by_hand(path)
        except ShopError as error:
            self.message.tell(sentence(self._words, error))
            return
        self.message.tell("")
        self._stop_looking()
        self.model.put_first(found)
        self._choose(0)
        self._look_on()

    def go_back(self) -> None:
        """Make the chosen copy ready in the background; nothing else can be done meanwhile."""
        looked = self._chosen
        if looked is None or not self.go.isEnabled():
            return
        self._stop_looking()
        self._show_working(is_on=True)
        self.message.tell("")
        shop_file, clock, now = self._shop_file, self._clock, self._now
        copy, passphrase = looked.found.path, self.card.passphrase
        numbers = None if now is None else now.numbers
        task = self._worker().start(lambda _: restoring.prepare(copy, shop_file, clock, numbers, passphrase))
        task.done.connect(lambda _: self._on_ready(looked))
        task.refused.connect(self._on_refused)

    def reject(self) -> None:
        """Close; not while a copy is being made ready."""
        if not self.bar.isVisible():
            self._stop_looking()
            super().reject()

    @property
    def _chosen(self) -> Looked | None:
        return self.model.looked(self.view.currentIndex().row())

    def _make_buttons(self) -> QWidget:
        theme, translate = self._theme, self._words.translate
        box = FlowBox(10)
        self.other = Button(theme, translate("restore", "Choose a file…"), kind=Kind.QUIET, icon="folder-open")
        self.other.setObjectName("choose_file")
        self.other.clicked.connect(self.choose_file)
        self.cancel = Button(theme, translate("restore", "Leave it"), key="Esc")
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.reject)
        self.go = Button(theme, translate("restore", "Back to this copy"), kind=Kind.BAD, icon="history")
        self.go.setObjectName("go_back")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.go_back)
        box.flow.addWidget(self.other)
        box.flow.add_stretch()
        box.flow.addWidget(self.cancel)
        box.flow.addWidget(self.go)
        return box

    def _choose(self, row: int) -> None:
        selection = self.view.selectionModel()
        selection.setCurrentIndex(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_copy()

    def _look_on(self) -> None:
        """Look into each copy that is not known yet, one after the other."""
        for found in self.model.unknown():
            self._start_looking(found)

    def _start_looking(self, found: Found, passphrase: str = "") -> None:
        task = self._worker().start(lambda _: restoring.look_into(found, passphrase))
        task.done.connect(self._on_looked)
        self._looking.append(task)

    def _stop_looking(self) -> None:
        for task in self._looking:
            task.cancel()
        self._looking.clear()

    def _on_looked(self, looked: object) -> None:
        assert isinstance(looked, Looked)
        self.model.tell(looked)
        chosen = self._chosen
        if chosen is not None and chosen.found.path == looked.found.path:
            self._show_copy()

    def _on_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.message.tell("")
        self._show_copy()

    def _on_passphrase(self) -> None:
        looked = self._chosen
        if looked is not None:
            self._start_looking(looked.found, self.card.passphrase)

    def _show_copy(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            self.card.show_nothing()
        else:
            looked = self._chosen
            newer = None
            if looked is not None and looked.held is not None and self._now is not None:
                newer = restoring.newer_than(self._now, looked.held)
            self.card.show_copy(looked, newer, is_open=self._now is not None, has_shop=self._shop_file.exists())
        self._show_ready()

    def _show_ready(self) -> None:
        self.go.setEnabled(self.card.is_agreed and self.bar.isHidden())

    def _show_working(self, *, is_on: bool) -> None:
        self.bar.setVisible(is_on)
        for widget in (self.view, self.card, self.other, self.cancel):
            widget.setEnabled(not is_on)
        self._show_ready()

    def _on_ready(self, looked: Looked) -> None:
        self._show_working(is_on=False)
        self.copy = looked
        self.accept()

    def _on_refused(self, error: ShopError) -> None:
        self._show_working(is_on=False)
        self.message.tell(sentence(self._words, error))
        self._look_on()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.view if self.model.rowCount() else self.other).setFocus(Qt.FocusReason.OtherFocusReason)
