"""Starting with a window: the look, the shop or the welcome, the one window, and after it all that can wait."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.settings import Mode
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, open_shop
from shop_crm.ui.bugs import BugNet, keep_log
from shop_crm.ui.desk import Desk, window_words
from shop_crm.ui.ending import remove_windows
from shop_crm.ui.garbage import leave_out_what_stands
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.single import Answer, SingleInstance
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import read_pc

_LAST_SHOP = "shop/file"
LARGE = 8_000_000
"""Bytes of a shop file whose pages are checked after the window is there: they would hold it up."""


def run_window(shop_file: Path | None, clock: Clock | None = None) -> int:
    """Show the window until it is closed; gives the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.PROGRAM)
    application.setQuitOnLastWindowClosed(False)
    this_pc = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, paths.PROGRAM, paths.PROGRAM)
    pc = read_pc(this_pc)
    theme = Theme(Mode(pc.look), pc.text_size / 100)
    theme.put_on(application)
    path = shop_file or Path(str(this_pc.value(_LAST_SHOP) or paths.default_shop_file()))
    shop: Shop | None
    while True:
        single = SingleInstance(path)
        answer = Answer.NOBODY if single.is_first() else single.call_first()
        if answer is Answer.COMES:
            return 0  # the window that is open comes forward
        try:
            if answer is Answer.SILENT:
                raise ShopError(ErrorCode.SHOP_OPEN_ELSEWHERE, path=path)
            shop, wants_file = open_shop(path, clock or Clock(), checks_pages=not _is_large(path)), False
        except ShopError as error:
            shop, wants_file, other = _after_trouble(theme, path, error, clock or Clock())
            if other is not None:
                single.release()
                path = other
                continue
        if shop is None:
            single.release()
            return 0
        break
    if shop.only_looks is None:
        this_pc.setValue(_LAST_SHOP, str(shop.path))
    desk = Desk(shop=shop, words=window_words(shop, this_pc), theme=theme, this_pc=this_pc)
    return _run(application, desk, single, wants_file=wants_file)


def _run(application: QApplication, desk: Desk, single: SingleInstance, *, wants_file: bool) -> int:
    window = MainWindow(desk)
    net = BugNet(desk, window.flush)
    net.install()
    window.settled.connect(keep_log)
    window.settled.connect(single.listen)
    if desk.shop.only_looks is None:  # no call can be booked in a shop that is only looked at
        window.settled.connect(window.start_reminding)
        window.settled.connect(window.copies.start)
    window.settled.connect(leave_out_what_stands)
    window.furnished.connect(leave_out_what_stands)
    single.called.connect(window.come_forward)
    if _is_large(desk.shop.path):
        window.settled.connect(window.check_pages)
    if wants_file:
        window.settled.connect(lambda: window.want("import"))
    # SIGTERM (a log-off) ends it as closing does; Python sees signals only when it runs, so a timer lets it.
    signal.signal(signal.SIGTERM, lambda *_: window.quit())
    application.commitDataRequest.connect(lambda _: window.flush())
    awake = QTimer(interval=500)
    awake.timeout.connect(lambda: None)
    awake.start()
    window.show()
    try:
        return application.exec()
    finally:
        awake.stop()
        window.end()
        net.remove()
        desk.shop.close()
        single.release()
        remove_windows(application)


def _is_large(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > LARGE
    except OSError:
        return False  # it cannot even be asked for: opening it says why


def _after_trouble(theme: Theme, path: Path, error: ShopError, clock: Clock) -> tuple[Shop | None, bool, Path | None]:
    """A first start is welcomed; any other trouble is told with its ways on: (shop, wants a file, another path)."""
    from shop_crm.ui.dialogs.first_steps import tell_trouble, welcome  # only when the shop did not open

    is_first_start = path == paths.default_shop_file() and not paths.backup_folder(path).exists()
    if error.code is ErrorCode.SHOP_MISSING and is_first_start:
        shop, wants_file = welcome(theme, path, clock)
        return shop, wants_file, None
    return tell_trouble(theme, path, error, clock)
