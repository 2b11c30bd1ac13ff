"""When there is no shop to show: the welcome of a first start, and a shop file that cannot be opened."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, look_shop
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.dialogs.only_looking import ways_to_look
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.theme import Theme
from shop_crm.words.errors import sentence
from shop_crm.words.this_pc import system_language
from shop_crm.words.words import Words


def welcome(theme: Theme, path: Path, clock: Clock) -> tuple[Shop | None, bool]:
    """Ask for a new shop; (None, False) when she closes the window. The second tells whether a file waits."""
    sample = paths.default_shop_file().with_name("sample.db")
    dialog = Welcome(theme, path, sample, clock)
    dialog.exec()
    return dialog.shop, dialog.wants_file


def tell_trouble(theme: Theme, path: Path, error: ShopError, clock: Clock) -> tuple[Shop | None, bool, Path | None]:
    """Say what is wrong with the file and offer the ways on; the file itself is left as it is."""
    words = Words(system_language())
    ways = [("quit", words.translate("start", "Close"))]
    if error.code is ErrorCode.SHOP_MISSING:
        ways.append(("new", words.translate("start", "Make a new shop")))
    ways += ways_to_look(words, path, error, clock)
    ways.append(("find", words.translate("start", "Open another file…")))
    ways.append(("again", words.translate("start", "Try again")))
    heading = words.translate("start", "The shop could not be opened")
    notice = Notice(theme, heading, sentence(words, error), ways)
    notice.exec()
    match notice.chosen:
        case "again":
            return None, False, path
        case "look":
            try:
                return look_shop(path, clock), False, None
            except ShopError as other:
                return tell_trouble(theme, path, other, clock)
        case "new":
            shop, wants_file = welcome(theme, path, clock)
            return shop, wants_file, None
        case "find":
            title = words.translate("start", "Open a shop")
            found, _ = QFileDialog.getOpenFileName(None, title, str(path.parent), "*.db")
            return None, False, Path(found) if found else path
        case _:
            return None, False, None
