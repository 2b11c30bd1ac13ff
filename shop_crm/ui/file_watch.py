"""Looks after the shop file while it is open: it may go away, and its disk may fill up (faults.md D4, D17)."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from shop_crm.errors import ShopError
from shop_crm.services import shop_place
from shop_crm.ui.desk import Desk
from shop_crm.ui.this_pc import read_pc, second_place
from shop_crm.words.errors import sentence


class FileWatch(QObject):
    """Asked at the start, at every beat, and when a save found the file gone; it tells each trouble once."""

    room_told = Signal(str)
    """How little room the disk has; "" while it has enough."""
    quit_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._is_gone = self._was_left = False

    def look(self) -> None:
        """See whether the file is there and has room."""
        self.look_for_file()
        free = None if self._was_left else shop_place.short_of_room(self._desk.shop)
        self.room_told.emit("" if free is None else self._low_text(free))

    def look_for_file(self) -> None:
        """A file that is gone is told once, with a safe copy of all that is saved, until it is in its place again."""
        is_gone = not shop_place.is_in_place(self._desk.shop)
        was_gone, self._is_gone = self._is_gone, is_gone
        if is_gone and not was_gone:
            self._tell_gone()

    def leave_room(self) -> None:
        """She knows: the warning comes again at the next start."""
        self._was_left = True
        self.room_told.emit("")

    def _low_text(self, free: int) -> str:
        words = self._desk.words
        told = words.translate(
            "window",
            "Only {size} are free on the disk that holds the shop. Delete or move away what you do not need: when the "
            "disk is full, nothing can be saved.",
        )
        return told.format(size=words.locale.formattedDataSize(free, 0, QLocale.DataSizeFormat.DataSizeSIFormat))

    def _tell_gone(self) -> None:
        from shop_crm.ui.dialogs.notice import Notice  # hardly ever needed

        desk, translate = self._desk, self._desk.words.translate
        second = second_place(read_pc(desk.this_pc))
        try:
            copy = shop_place.rescue(desk.shop, second)
        except ShopError as error:
            told = translate(
                "window",
                "The shop file {path} was deleted, moved or replaced while it was open, and no safe copy could be "
                "made: {reason} Leave the program open, and put the file or its stick back in its place.",
            ).format(path=desk.shop.path, reason=sentence(desk.words, error))
        else:
            told = translate(
                "window",
                "The shop file {path} was deleted, moved or replaced while it was open. All that was saved is whole in "
                "a safe copy: {copy}. Nothing more can be saved until the file is back in its place. Put it back, or "
                "close the program and bring back that copy; what you have typed is kept.",
            ).format(path=desk.shop.path, copy=copy)
        ways = [("quit", translate("start", "Close")), ("stay", translate("window", "Stay here"))]
        notice = Notice(desk.theme, translate("window", "The shop file is gone"), told, ways, self._window)
        notice.exec()
        chosen = notice.chosen
        notice.deleteLater()
        if chosen == "quit":
            self.quit_wanted.emit()
