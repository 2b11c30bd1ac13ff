"""When there is no shop to show: the welcome of a first start, and a shop file that cannot be opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.settings import PcSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import restoring
from shop_crm.services.shop import Shop, look_shop
from shop_crm.ui.background import Background
from shop_crm.ui.dialogs.back_dialog import BackDialog
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.only_looking import ways_to_look
from shop_crm.ui.dialogs.salvage_dialog import SALVAGED, ask_to_salvage
from shop_crm.ui.dialogs.trouble import Trouble
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import second_place
from shop_crm.words.errors import sentence
from shop_crm.words.restoring import went_back_text
from shop_crm.words.this_pc import system_language
from shop_crm.words.words import Words

Next = tuple[Shop | None, bool, Path | None]
"""The open shop, whether a file waits to be brought in, and the path that is to be opened instead."""
Tell = Callable[[str], object]
_MENDED_BY_A_COPY = {
    ErrorCode.SHOP_MISSING,
    ErrorCode.SHOP_EMPTY,
    ErrorCode.SHOP_NOT_A_SHOP,
    ErrorCode.SHOP_OTHER_PROGRAM,
    ErrorCode.SHOP_DAMAGED,
    ErrorCode.SHOP_ALTERED,
    ErrorCode.FILE_UNREADABLE,
}


def untold(told: str) -> None:
    """Whoever asks has no window in which it could be said."""


def welcome(theme: Theme, path: Path, clock: Clock, pc: PcSettings, tell: Tell = untold) -> Next:
    """Ask for a new shop, or for a safe copy of one; nothing of all when she closes the window.

    `tell` is given what the window is to say first.
    """
    sample = paths.default_shop_file().with_name("sample.db")
    dialog = Welcome(theme, path, sample, clock)
    dialog.exec()
    if not dialog.wants_copy:
        return dialog.shop, dialog.wants_file, None
    if bring_back(theme, dialog.words, path, clock, pc, tell):
        return None, False, path
    return welcome(theme, path, clock, pc, tell)


def tell_trouble(theme: Theme, path: Path, error: ShopError, clock: Clock, pc: PcSettings, tell: Tell = untold) -> Next:
    """Say what is wrong with the file and offer the ways on; the file is not even opened (faults.md D5 to D8).

    `tell` is given what the window is to say first.
    """
    words = Words(pc.own_language or system_language())
    can_go_back = error.code in _MENDED_BY_A_COPY
    ways = [("quit", words.translate("start", "Close"))]
    if error.code is ErrorCode.SHOP_MISSING:
        ways.append(("new", words.translate("start", "Make a new shop")))
    ways += ways_to_look(words, path, error, clock)
    ways.append(("find", words.translate("start", "Open another file…")))
    if can_go_back:
        ways.append(("copies", words.translate("start", "All safe copies…")))
    if error.code in SALVAGED:
        ways.append(("salvage", words.translate("salvage", "Salvage what can be read")))
    ways.append(("again", words.translate("start", "Try again")))
    heading = words.translate("start", "The shop could not be opened")
    told = sentence(words, error)
    notice: Notice
    if can_go_back:
        notice = Trouble(theme, words, heading, told, ways, path, clock, second_place(pc))
    else:
        notice = Notice(theme, heading, told, ways)
    notice.exec()
    if isinstance(notice, Trouble) and notice.went_back:
        tell(notice.went_back)
    match notice.chosen:
        case "again":
            return None, False, path
        case "look":
            try:
                return look_shop(path, clock), False, None
            except ShopError as other:
                return tell_trouble(theme, path, other, clock, pc, tell)
        case "new":
            return welcome(theme, path, clock, pc, tell)
        case "copies":
            if bring_back(theme, words, path, clock, pc, tell):
                return None, False, path
            return tell_trouble(theme, path, error, clock, pc, tell)
        case "salvage":
            salvaged = ask_to_salvage(theme, words, path, clock)
            if salvaged is not None:
                return None, False, salvaged
            return tell_trouble(theme, path, error, clock, pc, tell)
        case "find":
            title = words.translate("start", "Open a shop")
            found, _ = QFileDialog.getOpenFileName(None, title, str(path.parent), "*.db")
            return None, False, Path(found) if found else path
        case _:
            return None, False, None


def bring_back(theme: Theme, words: Words, path: Path, clock: Clock, pc: PcSettings, tell: Tell = untold) -> bool:
    """Ask for a safe copy and put it where the shop file should be; whether it was."""
    worker = Background()
    dialog = BackDialog(theme, words, path, clock, lambda: worker, second=second_place(pc))
    dialog.exec()
    worker.stop()
    if dialog.copy is None:
        return False
    try:
        tell(went_back_text(words, restoring.switch(path, clock)))
    except ShopError as error:
        heading = words.translate("restore", "Back to a safe copy")
        Notice(theme, heading, sentence(words, error), [("quit", words.translate("start", "Close"))]).exec()
        return False
    return True
