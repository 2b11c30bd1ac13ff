"""The window: the bar of pages, the page in front, and the toast; it alone knows where everything is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from shop_crm.domain.countries import LANGUAGES
from shop_crm.domain.lock import Guarded
from shop_crm.domain.safe_copies import Occasion
from shop_crm.domain.settings import Mode, Section
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import backups, calls, history
from shop_crm.ui.actions import CHANGING, KEYS
from shop_crm.ui.bars_above import BarsAbove
from shop_crm.ui.bridge import Bridge
from shop_crm.ui.desk import Desk, window_words
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.ending import After
from shop_crm.ui.file_drops import FileDrops
from shop_crm.ui.file_watch import FileWatch
from shop_crm.ui.icons import icon
from shop_crm.ui.locking import OF_THE_LOCK, Locking
from shop_crm.ui.page_stack import PAGES, PageStack
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.today_page import TodayPage
from shop_crm.ui.safe_copies import SafeCopies
from shop_crm.ui.theme import DARK
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.ui.undoing import Undoing
from shop_crm.ui.widgets.side_bar import Place, SideBar, SideButton
from shop_crm.ui.widgets.toast import Toast
from shop_crm.ui.window_dialogs import WindowDialogs
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.ui.background import Background
    from shop_crm.ui.heartbeat import Heartbeat
    from shop_crm.ui.pages.customers_page import CustomersPage
    from shop_crm.ui.reminding import Reminding
    from shop_crm.ui.tray import Tray

_PLACE = "window/place"
_BESIDE = {
    "catch_up": "today",
    "booking": "today",
    "greetings": "customers",
    "senders": "customers",
    "doubles": "customers",
}
"""Pages that have no place in the side bar, with the one that is lit there meanwhile."""
_WIDEST = 1330
"""The window asks for no more than a screen of 1366 has, whatever the size of letters."""


class MainWindow(QMainWindow):
    """The program's window for one open shop."""

    settled = Signal()
    """The first page is on the screen: what was left for later may be loaded."""
    furnished = Signal()
    """Another page was made, on its first visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        desk.theme.dress(self)
        self.desk = desk
        self.bridge = Bridge(desk.shop)
        self.bridge.changed.connect(self._on_changed)
        self.file_watch = FileWatch(desk, self)
        self.file_watch.quit_wanted.connect(self.quit)
        self.file_watch.room_told.connect(lambda told: self.bars.tell_room(told))
        # Later: first who saved is told that it was not.
        self.bridge.missed.connect(self.file_watch.look_for_file, Qt.ConnectionType.QueuedConnection)
        # Later, for who drags the file waits until its drop is answered.
        drops = FileDrops(self, self._takes_files)
        # Once the other program is let go: it waits until the drop is answered.
        drops.dropped.connect(self._on_file_dropped, Qt.ConnectionType.QueuedConnection)
        drops.refused.connect(self._on_drop_refused, Qt.ConnectionType.QueuedConnection)
        self.copies = SafeCopies(desk, lambda: self.background is not None and self.background.is_busy, self)
        self.copies.told.connect(lambda told: self._on_done(told, 0))
        self.copies.changed.connect(self._show_copy)
        self._is_settled = False
        self._is_ending = False
        self.after = After.LEAVE
        self._before = "today"
        self._language = desk.shop.settings.language
        self.reminding: Reminding | None = None
        self.watching: Heartbeat | None = None
        self.tray: Tray | None = None
        self.background: Background | None = None
        self.locking = Locking(desk, self)
        self._told_later: tuple[str, int] | None = None
        self.locking.covered.connect(self._on_covered)
        self.locking.uncovered.connect(self._on_uncovered)
        self.locking.done.connect(self._on_done)
        self.locking.changed.connect(self._on_lock_changed)
        self.undoing = Undoing(desk, self.locking, self)
        self.undoing.done.connect(self._on_done)
        self.dialogs = WindowDialogs(desk, self._work, self)
        self.dialogs.done.connect(self._on_done)
        self.dialogs.wanted.connect(self._on_wanted)
        self.dialogs.forgotten.connect(self._begin_anew)
        self.dialogs.mended.connect(self._on_new_day)
        self.dialogs.copy_ready.connect(self._go_back)
        self._furnish()
        self._bind_keys()
        self._take_place()
        self.side.take_width()
        self.go("today")
        self.locking.start()

    def _furnish(self) -> None:
        """The bar, room for the pages, and the toast, in the desk's language and size."""
        desk, translate = self.desk, self.desk.words.translate
        least = QSize(min(desk.theme.px(1000), _WIDEST), 640)
        self.setMinimumSize(least.boundedTo(self.screen().availableGeometry().size()))
        places = [
            Place(name="today", words=translate("window", "Today"), icon="sun", key="F2"),
            Place(name="week", words=translate("window", "Week"), icon="calendar", key="F10"),
            Place(name="counter", words=translate("window", "Counter"), icon="shopping-bag", key="F3"),
            Place(name="customers", words=translate("window", "Customers"), icon="users", key="F4"),
            Place(name="complaints", words=translate("window", "Complaints"), icon="message-square-warning", key="F5"),
            Place(name="products", words=translate("window", "Products"), icon="package-search", key="F6"),
            Place(name="plans", words=translate("plans", "Plans"), icon="list-checks", key="F8"),
        ]
        self.side = SideBar(desk.theme, places)
        self.side.chosen.connect(self._on_chosen)
        self.pages = PageStack(desk, self._work, is_settled=self._is_settled)
        self.pages.done.connect(self._on_done)
        self.pages.wanted.connect(self._on_wanted)
        self.pages.furnished.connect(self.furnished)
        self._centre = centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        main = QVBoxLayout()
        main.setSpacing(0)
        self.bars: BarsAbove = BarsAbove(desk)
        self.bars.help_wanted.connect(lambda: self.go("help"))
        self.bars.room_known.connect(self.file_watch.leave_room)
        main.addWidget(self.bars)
        main.addWidget(self.pages, 1)
        row.addLayout(main, 1)
        self.setCentralWidget(centre)
        for place in (
            Place(name="settings", words=translate("window", "Settings"), icon="settings", key="Ctrl ,"),
            Place(name="help", words=translate("window", "Help"), icon="circle-question-mark", key="F1"),
        ):
            self.side.add_below(place)
        self._copy = SideButton(desk.theme, "", "circle-check", height=36)
        self._copy.setObjectName("safe_copy")
        self._copy.clicked.connect(lambda: self.want("copy"))
        self.side.foot.addWidget(self._copy)
        self._show_copy()
        self.toast = Toast(desk.theme, translate("window", "Undo"), centre, main, lambda: self.side.free_room)
        self.toast.undo.connect(self.undoing.undo)
        self._show_shop()
        if self._is_settled:
            self.bars.tell_place()

    def want(self, what: str, about: object = None) -> None:
        """What a page or another part of the program asks for, by its name."""
        self._on_wanted(what, about)

    def tell(self, told: str) -> None:
        """Say a sentence in the window; once it is open, when it is locked."""
        self._on_done(told, 0)

    def come_forward(self) -> None:
        """Be in front, also out of the tray; not when the program ends and only its last copy is awaited."""
        if self._is_ending:
            return
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def flush(self) -> None:
        """Keep what is half typed on every page and in every dialog that is open."""
        self.pages.flush()
        for keeper in self.findChildren(DraftKeeper):
            keeper.flush()

    def start_reminding(self) -> None:
        """The heartbeat begins; a sign in the tray where the desktop has one."""
        from shop_crm.ui.reminding import Reminding  # the heartbeat's library is heavy: after the first window
        from shop_crm.ui.tray import Tray

        self.reminding = Reminding(self.desk, self)
        self.reminding.call_wanted.connect(self._on_call_wanted)
        self.reminding.message_wanted.connect(self._on_message_wanted)
        self.reminding.print_wanted.connect(self.dialogs.print_list)
        self.reminding.done.connect(self._on_done)
        self.reminding.day_changed.connect(self._on_new_day)
        self.reminding.changed_outside.connect(self._on_new_day)
        self.reminding.announced.connect(self.locking.tell)
        self.reminding.heartbeat.beat.connect(self._on_beat)
        if self.locking.is_locked:
            self.reminding.hold()
        self.reminding.heartbeat.beat.connect(self.file_watch.look)
        if Tray.is_there():
            self.tray = Tray(self.desk, self)
            self.tray.opened.connect(self.come_forward)
            self.tray.quit_wanted.connect(self.quit)
            self.reminding.announced.connect(self.tray.tell)
            self.tray.show()
        else:
            self.reminding.announced.connect(self._tell_due)
        self.reminding.start()

    def start_watching(self) -> None:
        """In a shop that is only looked at nobody is reminded, but the screen locks itself all the same."""
        from shop_crm.ui.heartbeat import Heartbeat  # as above

        self.watching = Heartbeat(self)
        self.watching.beat.connect(self._on_beat)
        self.watching.start()

    def check_pages(self) -> None:
        """Look the whole file over in the background; a damaged one is told, and nothing more is written to it."""
        from shop_crm.services.shop import is_whole  # after the first window, as what it runs in

        path = self.desk.shop.path
        self._work().start(lambda progress: is_whole(path)).done.connect(self._on_pages_checked)

    def quit(self) -> None:
        """End the program without a question: from the tray, or because the session ends."""
        self._is_ending = True
        if self.reminding is not None:
            self.reminding.stop()
        goes_back = self.after is After.GO_BACK
        self.copies.finish(self._leave, Occasion.RESTORE if goes_back else Occasion.END)

    def _go_back(self) -> None:
        """A safe copy lies ready: once the shop is closed it takes its place."""
        self.after = After.GO_BACK
        self.quit()

    def leave_damaged(self) -> None:
        """Pages of the file cannot be read: nothing more is written to it, and a safe copy is offered in its place."""
        self._centre.setEnabled(False)
        self.after = After.DOUBT
        self.quit()

    def _leave(self) -> None:
        QApplication.quit()

    def end(self) -> None:
        """The program ends: keep what is half typed, and let go of what runs."""
        self.flush()
        self.copies.stop()
        if self.background is not None:
            self.background.stop()
        self.desk.this_pc.setValue(_PLACE, self.saveGeometry())
        if self.reminding is not None:
            self.reminding.stop()
        if self.watching is not None:
            self.watching.stop()
        if self.tray is not None:
            self.tray.hide()
        self.locking.stop()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.pages.page

    def go(self, name: str) -> Page:
        """Bring a page to the front; it is made on its first visit."""
        if name not in ("settings", "help"):
            self._before = name
        self.side.show_chosen(_BESIDE.get(name, name))
        return self.pages.bring(name)

    def _step_back(self) -> bool:
        """From the settings or the help to the page before; whether there was one."""
        if self.pages.name not in ("settings", "help"):
            return False
        self.go(self._before)
        return True

    def _bind_keys(self) -> None:
        for name, keys in KEYS.items():
            for key in keys:
                QShortcut(QKeySequence(key), self, lambda name=name: self._on_wanted(name, None))

    def _on_wanted(self, what: str, about: object) -> None:
        if not self.locking.lets(what):
            return
        if self.desk.shop.only_looks is not None and what in CHANGING:
            self._on_done(sentence(self.desk.words, ShopError(ErrorCode.ONLY_LOOKING)), 0)
            return
        match what:
            case "lock":
                self._lock()
            case _ if what in OF_THE_LOCK:
                self.locking.carry_out(what, about)
            case "complaints":
                self._make_right(int(str(about or self.page.unhappy)))
            case "sale":
                self._sell_to(self.page.customer_id)
            case "find" if about is None and self.pages.name == "help":
                self.page.arrive()  # there, what is looked for is in the help
            case "find":
                self._customers().look_for(str(about or ""))
            case "new customer":
                self._customers().add()
            case "undo":
                self.undoing.undo()
            case "redo":
                self.undoing.redo()
            case "copy":
                self.copies.make()
            case "lock_copies":
                self.dialogs.lock_copies()
            case "leave_copies_open":
                backups.leave_copies_open(self.desk.shop)
                told = self.desk.words.translate("copies", "Copies in the second place are not locked any more.")
                self._on_done(told, history.last_step(self.desk.shop))
            case "check":
                self.dialogs.check()
            case "look" | "language":
                self._switch(what)
            case "apply":
                self.locking.guard.keep_open()
                self._apply(str(about))
            case "palette":
                self.dialogs.open_palette()
            case "about":
                self.dialogs.tell_about()
            case "quit":
                self.close()
            case "card":
                self._customers().open_card(int(str(about)))
            case "note complaint":
                customers = self._customers()
                customers.open_card(int(str(about)))
                customers.card.note_complaint()
            case "forget":
                self.flush()  # what is half typed about her lies in its files then, and goes with them
                self.dialogs.forget(int(str(about)))
            case "person_copy":
                self.dialogs.copy_person(int(str(about)))
            case "print":
                self.dialogs.print_list()
            case "paper":
                self.dialogs.show_paper(about)
            case "labels":
                self._customers().print_labels()
            case "import":
                self.dialogs.bring_in(about if isinstance(about, Path) else None)
            case "save_file":
                self.dialogs.save_file(self.page.listed(), str(about or ""))
            case "restore":
                self.dialogs.go_back()
            case _ if what.startswith("settings "):
                page = self.go("settings")
                page.restore({"section": Section(what.removeprefix("settings "))})
                page.arrive()
            case _ if what in PAGES:
                self.go(what)

    def _lock(self) -> None:
        """Lock the screen; without a PIN, to where one is set."""
        if self.locking.guard.lock.is_set:
            self.locking.lock()
            return
        self._on_wanted(f"settings {Section.LOCK}", None)
        self._on_done(self.desk.words.translate("lock", "Set a PIN first: then the screen can be locked."), 0)

    def _on_chosen(self, name: str) -> None:
        """Pressed in the side bar, where a page that is not let is not marked either."""
        if self.locking.lets(name):
            self.go(name)
        else:
            self.side.show_chosen(_BESIDE.get(self.pages.name, self.pages.name))

    def _on_covered(self) -> None:
        self.flush()
        if self.reminding is not None:
            self.reminding.hold()

    def _on_uncovered(self) -> None:
        told, self._told_later = self._told_later, None
        if told is not None:
            self._on_done(*told)
        if self.reminding is not None:
            self.reminding.release()

    def _on_beat(self) -> None:
        """Once a minute: lock when nobody is there, and leave the settings when the PIN was typed long ago."""
        self.locking.look()
        if (
            self.pages.name == "settings"
            and not self.locking.is_locked
            and not self.locking.guard.lets(Guarded.SETTINGS)
        ):
            self._step_back()

    def _on_lock_changed(self) -> None:
        self.pages.make_stale("settings")

    def _customers(self) -> "CustomersPage":
        from shop_crm.ui.pages.customers_page import CustomersPage  # made on its first visit

        page = self.go("customers")
        assert isinstance(page, CustomersPage)
        return page

    def _sell_to(self, customer_id: int) -> None:
        """The counter, for the customer whose card was open; 0 for somebody who is still to be named."""
        from shop_crm.ui.pages.counter_page import CounterPage  # made on its first visit

        page = self.go("counter")
        assert isinstance(page, CounterPage)
        if customer_id:
            page.sell_to(customer_id)

    def _make_right(self, customer_id: int) -> None:
        """To the complaints, and to this customer's or her house's when there is one."""
        page = self.go("complaints")
        if customer_id:
            page.restore({"customer": customer_id})

    def _switch(self, what: str) -> None:
        """The next look or language for this PC, from the keyboard."""
        desk = self.desk
        if what == "look":
            is_dark = desk.theme.palette is DARK
            change_pc(desk.this_pc, "look", Mode.LIGHT if is_dark else Mode.DARK)
            self._apply("look")
        else:
            place = LANGUAGES.index(desk.words.language)
            change_pc(desk.this_pc, "own_language", LANGUAGES[(place + 1) % len(LANGUAGES)])
            self._apply("own_language")
        self.pages.make_stale("settings")

    def _apply(self, name: str) -> None:
        """A setting was changed: what it means for what is on the screen."""
        desk, pc = self.desk, read_pc(self.desk.this_pc)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        match name:
            case "look":
                desk.theme.choose(Mode(pc.look), application)
            case "text_size":
                desk.theme.resize(pc.text_size / 100, application)
                QTimer.singleShot(0, self._renew)  # not while the field that asked for it is still at work
            case "own_language":
                QTimer.singleShot(0, self._renew)
            case "starts_with_pc":
                self._start_with_pc(pc.starts_with_pc)

    def _start_with_pc(self, wanted: bool) -> None:
        from shop_crm.ui.autostart import own_command, set_autostart  # hardly ever needed

        try:
            set_autostart(wanted, own_command())
        except ShopError as error:
            change_pc(self.desk.this_pc, "starts_with_pc", not wanted)
            self.pages.make_stale("settings")
            self._on_done(sentence(self.desk.words, error), 0)

    def _renew(self) -> None:
        """The whole window anew, in another language or size; she stays where she is, and nothing typed is lost."""
        if self.locking.is_locked:  # the pages would be made anew over the cover
            self.locking.uncovered.connect(self._renew, Qt.ConnectionType.SingleShotConnection)
            return
        desk = self.desk
        desk.words = window_words(desk.shop, desk.this_pc)
        self.flush()
        name, states = self.pages.name, self.pages.states()
        focused = QApplication.focusWidget()
        field = focused.objectName() if focused is not None and self.page.isAncestorOf(focused) else ""
        told = self.toast.told
        self._furnish()
        self._centre.show()  # Qt would show it later only, and a page out of sight shows nothing to go back to
        self.file_watch.look()
        for each, state in states.items():
            self.go(each).restore(state)
        self.go(name)
        again = self.page.findChild(QWidget, field) if field else None
        if again is not None and again.isVisible():
            again.setFocus()
        if told is not None:
            self._on_done(*told)
        self._show_count()
        if self.reminding is not None:
            self.reminding.renew()
        if self.tray is not None:
            self.tray.speak()

    def _takes_files(self) -> bool:
        is_free = QApplication.activeModalWidget() is None and not self.locking.is_locked
        return is_free and self.isEnabled()

    def _on_file_dropped(self, path: Path) -> None:
        if self._takes_files():
            self.want("import", path)

    def _on_drop_refused(self, error: ShopError) -> None:
        self.tell(sentence(self.desk.words, error))

    def _begin_anew(self) -> None:
        """No page may remember who was forgotten: all of them are made anew, and read what is half typed again."""
        self.toast.hide()
        with self.pages.begun_anew():
            self.go("customers")
        self._on_new_day()  # it was done beside the window, which was not told by its own journal

    def _on_call_wanted(self, call_id: int) -> None:
        self.come_forward()
        page = self.go("today")
        assert isinstance(page, TodayPage)
        page.choose_call(call_id)

    def _on_message_wanted(self, call_id: int) -> None:
        self._on_call_wanted(call_id)
        page = self.page
        assert isinstance(page, TodayPage)
        page.write()

    def _work(self) -> "Background":
        from shop_crm.ui.background import Background  # after the first window

        if self.background is None:
            self.background = Background(self)
        return self.background

    def _show_copy(self) -> None:
        """When the newest safe copy was made: always to be seen."""
        self.copies.show_on(self._copy)

    def _show_count(self) -> None:
        from shop_crm.services import complaints  # after the first window

        self.side.buttons["today"].show_count(calls.count_due(self.desk.shop))
        self.side.buttons["complaints"].show_count(complaints.count_open(self.desk.shop), "red")

    def _on_pages_checked(self, is_whole: object) -> None:
        if not is_whole:
            self.leave_damaged()

    def _on_new_day(self) -> None:
        self.pages.make_stale()
        self._show_count()
        self._show_copy()

    def _on_done(self, told: str, number: int) -> None:
        if self.locking.is_locked:  # what ends meanwhile may name somebody, and is read out too
            self._told_later = told, number
        else:
            self.toast.tell(told, number)

    def _tell_due(self, told: str) -> None:
        """Calls are due, where there is no tray: not in the place of what was done, which may have to be undone.

        The reminder has a window of its own, and the cover of the lock says it too.
        """
        if not self.locking.is_locked and self.toast.told is None:
            self._on_done(told, 0)

    def _on_changed(self, tables: frozenset[str]) -> None:
        self.pages.tell(tables)
        if "setting" in tables:
            self._show_shop()
            self.pages.drop_hidden()  # they are made anew with what is set now
            if self.desk.shop.settings.language != self._language:
                self._language = self.desk.shop.settings.language
                QTimer.singleShot(0, self._renew)  # changed, or taken back: not while a field is still at work
        if tables & {"follow_up", "complaint"}:
            self._show_count()
        if "follow_up" in tables and self.reminding is not None:
            self.reminding.refresh()

    def _show_shop(self) -> None:
        name = self.desk.shop.settings.shop_name or self.desk.words.translate("window", "My shop")
        self.side.sign.show_name(name)
        self.setWindowTitle(f"{name} – Shop CRM")

    def _take_place(self) -> None:
        place = self.desk.this_pc.value(_PLACE)
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            room = self.screen().availableGeometry()
            self.resize(min(1366, room.width()), min(728, room.height()))

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.page.escape() or self._step_back()):
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_settled:
            self._is_settled = True
            QTimer.singleShot(0, self._settle)

    def _settle(self) -> None:
        self.setWindowIcon(icon("store", self.desk.theme.colour("action"), 32))
        self.pages.settle()
        self._show_count()
        self.bars.tell_place()
        self.file_watch.look()
        self.settled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        self.desk.this_pc.setValue(_PLACE, self.saveGeometry())
        if self.tray is not None and not self._is_ending and self._stays_in_tray():
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)
        if not self._is_ending:
            self.quit()

    def _stays_in_tray(self) -> bool:
        """Whether reminders shall still come when the window is closed: asked once on this PC."""
        kept = read_pc(self.desk.this_pc).in_tray
        if kept or self.locking.is_locked:  # who has no PIN can close it, and answers for nobody else
            return kept == "yes"
        return self.dialogs.wants_tray()
