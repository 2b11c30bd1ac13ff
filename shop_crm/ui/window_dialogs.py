"""The dialogs that open over the window: each is loaded when it is asked for, and what came of it is told from here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from shop_crm.errors import ShopError
from shop_crm.ui.actions import window_actions
from shop_crm.ui.desk import Desk
from shop_crm.ui.this_pc import change_pc, read_pc, second_place
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed
    from shop_crm.ui.background import Background


class WindowDialogs(QObject):
    """One verb a dialog; it returns when the dialog is closed."""

    done = Signal(str, int)
    """As a page's."""
    wanted = Signal(str, object)
    """As a page's."""
    forgotten = Signal()
    """Somebody is forgotten: whatever stood about her on a page is to go."""
    mended = Signal()
    """Lists of the shop were made anew, beside the window: it is to read everything again."""
    copy_ready = Signal()
    """A safe copy lies ready: the window is left, and the shop opened anew."""

    def __init__(self, desk: Desk, worker: "Callable[[], Background]", window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._worker, self._window = desk, worker, window

    def open_palette(self) -> None:
        """Every action by its name."""
        from shop_crm.ui.dialogs.palette import Palette  # not for the first window

        palette = Palette(self._desk, window_actions(self._desk.words), self._window)
        self._show(palette)
        if palette.chosen:
            self.wanted.emit(palette.chosen, None)

    def tell_about(self) -> None:
        """What this program is, and whose."""
        from shop_crm.ui.dialogs.about import AboutDialog  # hardly ever needed

        self._show(AboutDialog(self._desk, self._window))

    def print_list(self) -> None:
        """The call list on paper."""

        def make(parent: QWidget) -> QWidget:
            from shop_crm.ui.dialogs.print_dialog import PrintDialog  # loads Qt's printers: only when it is asked for

            return PrintDialog(self._desk, parent)

        self._show_paper(make, self._on_listed)

    def show_paper(self, make: object) -> None:
        """A paper's dialog, which `make` makes with its parent."""
        self._show_paper(make, self.done.emit)

    def _show_paper(self, make: object, told: Callable[[str, int], None]) -> None:
        from shop_crm.ui.dialogs.paper_dialog import PaperDialog  # as above

        assert callable(make)
        try:
            dialog = make(self._window)
        except ShopError as error:
            self._refuse(error)
            return
        assert isinstance(dialog, PaperDialog)
        dialog.done_with.connect(told)
        self._show(dialog, lets_remind=True)

    def bring_in(self, path: Path | None) -> None:
        """A file of customers or sales: this one, or one that is chosen there."""
        from shop_crm.ui.dialogs.import_dialog import ImportDialog  # reading files loads their libraries

        dialog = ImportDialog(self._desk, self._window)
        dialog.done_with.connect(self.done)
        if path is not None:
            dialog.open_file(path)
        self._show(dialog, lets_remind=True)

    def save_file(self, listed: "Listed", what: str) -> None:
        """What a page lists as a file; `what` is a code of domain.files_out, "" for what is listed."""
        from shop_crm.domain.files_out import What  # with the dialog
        from shop_crm.ui.dialogs.save_dialog import SaveDialog  # writing files loads their libraries

        dialog = SaveDialog(self._desk, listed, self._worker, self._window, what=What(what) if what else None)
        dialog.done_with.connect(self.done)
        self._show(dialog)

    def go_back(self) -> None:
        """To a safe copy."""
        from shop_crm.services import restoring  # hardly ever needed
        from shop_crm.ui.dialogs.back_dialog import BackDialog

        desk, shop = self._desk, self._desk.shop
        try:
            now = restoring.present(shop)
        except ShopError as error:
            self._refuse(error)
            return
        second = second_place(read_pc(desk.this_pc))
        dialog = BackDialog(
            desk.theme, desk.words, shop.path, shop.clock, self._worker, second=second, now=now, parent=self._window
        )
        self._show(dialog)
        if dialog.copy is not None:
            self.copy_ready.emit()

    def forget(self, customer_id: int) -> None:
        """A person, everywhere."""
        from shop_crm.ui.dialogs.forget_dialog import ForgetDialog  # hardly ever needed

        dialog = ForgetDialog(self._desk, customer_id, self._worker, self._window)
        dialog.forgotten.connect(self.forgotten)
        self._show(dialog)

    def copy_person(self, customer_id: int) -> None:
        """All that is kept of a person, for her."""
        from shop_crm.ui.person_copying import copy_person  # hardly ever needed

        copy_person(self._desk, customer_id, self._window, self._worker, lambda told: self.done.emit(told, 0))

    def lock_copies(self) -> None:
        """A passphrase for the copies in the second place."""
        from shop_crm.ui.dialogs.passphrase_dialog import PassphraseDialog  # hardly ever needed

        dialog = PassphraseDialog(self._desk, self._window)
        dialog.locked.connect(self._on_copies_locked)
        self._show(dialog)

    def check(self) -> None:
        """The whole shop, for what is not in order."""
        from shop_crm.ui.dialogs.check_dialog import CheckDialog  # hardly ever needed

        dialog = CheckDialog(self._desk, self._worker, self._window)
        dialog.mended.connect(self.mended)
        self._show(dialog, lets_remind=True)

    def wants_tray(self) -> bool:
        """Whether reminders shall still come when the window is closed: kept on this PC, unless she closes this too."""
        from shop_crm.ui.dialogs.notice import Notice  # asked once

        translate = self._desk.words.translate
        notice = Notice(
            self._desk.theme,
            translate("tray", "Shall we go on reminding you?"),
            translate("tray", "The window closes, and the program stays as a small sign beside the clock."),
            [("no", translate("tray", "No, close all")), ("yes", translate("tray", "Yes, stay there"))],
            self._window,
        )
        self._show(notice)
        if notice.chosen:
            change_pc(self._desk.this_pc, "in_tray", notice.chosen)
        return notice.chosen == "yes"

    def _show(self, dialog: QDialog, *, lets_remind: bool = False) -> None:
        """Until it is closed; with `lets_remind` a reminder can be answered meanwhile."""
        if lets_remind:
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.exec()
        dialog.deleteLater()

    def _refuse(self, error: ShopError) -> None:
        self.done.emit(sentence(self._desk.words, error), 0)

    def _on_listed(self, told: str, number: int) -> None:
        """A list of calls is on paper: say also how its results come back."""
        back = self._desk.words.translate("booking", "Back from the calls? Press Ctrl L.")
        self.done.emit(f"{told}\n{back}", number)  # a line of its own: what was saved ends with a path

    def _on_copies_locked(self) -> None:
        told = self._desk.words.translate("copies", "From now on each copy in the second place is locked.")
        self.done.emit(told, 0)
