"""Starting with a window: the look, the shop or the welcome, the one window, and after it all that can wait."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.settings import Mode, PcSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, open_shop
from shop_crm.ui.bugs import BugNet, keep_log
from shop_crm.ui.desk import Desk, window_words
from shop_crm.ui.ending import After, remove_windows
from shop_crm.ui.garbage import leave_out_what_stands
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.single import Answer, SingleInstance
from shop_crm.ui.theme import STYLE, Theme
from shop_crm.ui.this_pc import read_pc

_LAST_SHOP = "shop/file"
LARGE = 8_000_000
"""Bytes of a shop file whose pages are checked after the window is there: they would hold it up."""


def run_window(shop_file: Path | None, clock: Clock | None = None) -> int:
    """Show the window until it is closed; gives the exit code."""
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName(paths.PROGRAM)
    application.setQuitOnLastWindowClosed(False)
    this_pc = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, paths.PROGRAM, paths.PROGRAM)
    pc = read_pc(this_pc)
    theme = Theme(Mode(pc.look), pc.text_size / 100)
    theme.put_on(application)
    path = shop_file or Path(str(this_pc.value(_LAST_SHOP) or paths.default_shop_file()))
    shop: Shop | None
    told, is_doubted, is_damaged = "", False, False
    while True:
        single = SingleInstance(path)
        answer = Answer.NOBODY if single.is_first() else single.call_first()
        if answer is Answer.COMES:
            return 0  # the window that is open comes forward
        try:
            if answer is Answer.SILENT:
                raise ShopError(ErrorCode.SHOP_OPEN_ELSEWHERE, path=path)
            if is_damaged:
                raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
            shop, wants_file = open_shop(path, clock or Clock(), checks_pages=is_doubted or not _is_large(path)), False
        except ShopError as error:
            said: list[str] = []
            shop, wants_file, other = _after_trouble(theme, path, error, clock or Clock(), pc, said.append)
            told = said[-1] if said else told
            is_doubted = is_damaged = False
            if other is not None:
                single.release()
                path = other
                continue
        if shop is None:
            single.release()
            return 0
        path = shop.path
        if shop.only_looks is None:
            this_pc.setValue(_LAST_SHOP, str(path))
        desk = Desk(shop=shop, words=window_words(shop, this_pc), theme=theme, this_pc=this_pc)
        code, after, told = _run(application, desk, single, wants_file=wants_file, told=told)
        if after is After.LEAVE:
            return code
        is_damaged = is_doubted and after is After.DOUBT  # the look at all pages did not find it, and work did
        is_doubted = after is After.DOUBT


def _run(
    application: QApplication, desk: Desk, single: SingleInstance, *, wants_file: bool, told: str
) -> tuple[int, After, str]:
    """Show the window until it is left: the exit code, what comes after it, and what is told then."""
    window = MainWindow(desk)
    net = BugNet(desk, window.flush, window.leave_damaged)
    net.install()
    window.settled.connect(keep_log)
    window.settled.connect(single.listen)
    if desk.shop.only_looks is None:  # no call can be booked in a shop that is only looked at
        window.settled.connect(window.start_reminding)
        window.settled.connect(window.copies.start)
    else:
        window.settled.connect(window.start_watching)
    window.settled.connect(leave_out_what_stands)
    window.furnished.connect(leave_out_what_stands)
    single.called.connect(window.come_forward)
    if _is_large(desk.shop.path):
        window.settled.connect(window.check_pages)
    if wants_file:
        window.settled.connect(lambda: window.want("import"))
    if told:
        window.settled.connect(lambda: window.tell(told))
    # SIGTERM (a log-off) ends it as the tray does, between two events: it may come in the midst of a sale's step.
    # Python sees signals only when it runs, so a timer lets it.
    before = signal.signal(signal.SIGTERM, lambda *_: QTimer.singleShot(0, window.quit))
    application.commitDataRequest.connect(lambda _: window.flush())
    awake = QTimer(interval=500)
    awake.timeout.connect(lambda: None)
    awake.start()
    window.show()
    try:
        code = application.exec()
    finally:
        awake.stop()
        window.end()
        net.remove()
        desk.shop.close()
        told = _go_back(desk) if window.after is After.GO_BACK else ""
        single.release()
        remove_windows(application)
        signal.signal(signal.SIGTERM, before)
    return code, window.after, told


def _is_large(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > LARGE
    except OSError:
        return False  # it cannot even be asked for: opening it says why


def _go_back(desk: Desk) -> str:
    """The shop is closed: put the copy that lies ready in its place; what is told then, whatever came of it."""
    from shop_crm.services import restoring  # hardly ever needed
    from shop_crm.words.errors import sentence
    from shop_crm.words.restoring import went_back_text

    try:
        return went_back_text(desk.words, restoring.switch(desk.shop.path, desk.shop.clock))
    except ShopError as error:
        return sentence(desk.words, error)


def _after_trouble(
    theme: Theme, path: Path, error: ShopError, clock: Clock, pc: PcSettings, tell: Callable[[str], object]
) -> tuple[Shop | None, bool, Path | None]:
    """A first start is welcomed; any other trouble is told with its ways on: (shop, wants a file, another path).

    `tell` is given what the window is to say first.
    """
    from shop_crm.ui.dialogs.first_steps import tell_trouble, welcome  # only when the shop did not open

    is_first_start = path == paths.default_shop_file() and not paths.backup_folder(path).exists()
    if error.code is ErrorCode.SHOP_MISSING and is_first_start:
        return welcome(theme, path, clock, pc, tell)
    return tell_trouble(theme, path, error, clock, pc, tell)
