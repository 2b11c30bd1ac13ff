"""The lock of the whole program: covers every window, watches for idle hours, and asks for the PIN where one is due."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QToolTip, QWidget
from shiboken6.Shiboken import isValid

from shop_crm.domain.lock import Guarded
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.lock import change_lock, remove_pin
from shop_crm.ui.actions import KEYS
from shop_crm.ui.desk import Desk
from shop_crm.ui.guard import Guard
from shop_crm.words.errors import sentence
from shop_crm.words.lock import guarded_text

GUARDED = {
    "save_file": Guarded.EXPORT,
    "person_copy": Guarded.PERSON_COPY,
    "forget": Guarded.FORGET,
    "settings": Guarded.SETTINGS,
    "restore": Guarded.RESTORE,
}
"""The actions of the window, by their names, that the owner can keep for those who know the PIN."""
OF_THE_LOCK = ("set_pin", "remove_pin", "change_lock")
"""What nobody does without the PIN, once there is one."""
_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)
_MOST_POPUPS = 5
"""Menus that can be open out of each other."""
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool)


class Locking(QObject):
    """Made with the window. It has no timer of its own: the heartbeat asks it once a minute whether it is time."""

    covered = Signal()
    """Every window is about to be covered: what is half typed should be kept."""
    uncovered = Signal()
    done = Signal(str, int)
    changed = Signal()
    """The lock was changed."""

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._covers: list[QWidget] = []
        self.guard = Guard(desk.shop, parent=self)
        self.guard.opened.connect(self._uncover)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        # Each window by itself, not the application: that would have every event of every widget come through here.
        application.focusWindowChanged.connect(self._on_focus)
        self._is_watching = True

    def stop(self) -> None:
        """The program ends; to say so twice is no harm."""
        if self._is_watching:
            self._application.focusWindowChanged.disconnect(self._on_focus)
            self._application.removeEventFilter(self)
        self._is_watching = False

    @property
    def is_locked(self) -> bool:
        """Whether nothing can be seen or done."""
        return self.guard.is_locked

    def start(self) -> None:
        """Before the window is shown: lock it, if the owner wants that."""
        lock = self.guard.lock
        if lock.is_set and lock.asks_at_start:
            self.lock()

    def lock(self) -> None:
        """Cover every window. Without a PIN nothing would open it again, so nothing is covered."""
        if self.is_locked or not self.guard.lock.is_set:
            return
        for _ in range(_MOST_POPUPS):
            if (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
        QToolTip.hideText()
        self.covered.emit()
        self.guard.close()
        self._cover(self._window)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover_other(window)
        # All events of all widgets come through here only while next to nothing happens.
        self._application.installEventFilter(self)

    def tell(self, told: str) -> None:
        """Say this on the covers, if there are any."""
        from shop_crm.ui.lock_cover import LockCover  # as below

        for cover in filter(isValid, self._covers):
            assert isinstance(cover, LockCover)
            cover.tell(told)

    def look(self) -> None:
        """Once a minute: lock when nobody has been there for long."""
        if self.guard.is_idle:
            self.lock()

    def lets(self, what: str) -> bool:
        """Whether this action of the window may be done; asks for the PIN where it is due."""
        if self.is_locked:
            return what == "quit"
        if what in OF_THE_LOCK:
            told = self._desk.words.translate("lock", "Change the lock")
            return self.guard.is_open or not self.guard.lock.is_set or self._ask(told)
        guarded = GUARDED.get(what.split(" ")[0])
        if guarded is None or self.guard.lets(guarded):
            return True
        return self._ask(guarded_text(self._desk.words, guarded))

    def lets_undo(self, number: int) -> bool:
        """Whether this step, or the last one, may be taken back: a change of the settings needs what they need."""
        return not history.changes_settings(self._desk.shop, number or None) or self.lets("settings")

    def lets_redo(self) -> bool:
        """The same of what was last taken back."""
        return not history.changes_settings_again(self._desk.shop) or self.lets("settings")

    def carry_out(self, what: str, about: object) -> None:
        """One of `OF_THE_LOCK`, which was let."""
        translate = self._desk.words.translate
        try:
            match what:
                case "set_pin":
                    self._set_pin()
                case "remove_pin":
                    remove_pin(self._desk.shop)
                    self.done.emit(translate("lock", "The PIN is removed: nothing is locked any more."), 0)
                case "change_lock":
                    assert isinstance(about, dict)
                    change_lock(self._desk.shop, **about)
        except ShopError as error:
            self.done.emit(sentence(self._desk.words, error), 0)
        self.guard.keep_open()
        self.guard.touch()
        self._on_focus(QGuiApplication.focusWindow())
        self.changed.emit()

    def _set_pin(self) -> None:
        from shop_crm.ui.dialogs.new_pin_dialog import NewPinDialog  # hardly ever needed

        dialog = NewPinDialog(self._desk, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _ask(self, told: str) -> bool:
        from shop_crm.ui.dialogs.pin_dialog import PinDialog  # only where there is a PIN

        dialog = PinDialog(self._desk, self.guard, told, self._window)
        dialog.exec()
        dialog.deleteLater()
        return self.guard.is_open

    def _cover(self, window: QWidget) -> None:
        from shop_crm.ui.lock_cover import LockCover  # only where there is a PIN

        cover = LockCover(self._desk, self.guard, window, keeps_open=window is not self._window)
        self._covers.append(cover)

    def _cover_other(self, window: QWidget) -> None:
        """A dialog that is open, or opens now; one of Qt's own for files is left as Esc would leave it."""
        if window is self._window or window.windowType() not in _WINDOWS or self._is_covered(window):
            return
        if isinstance(window, QFileDialog):
            window.reject()
        else:
            self._cover(window)

    def _is_covered(self, window: QWidget) -> bool:
        return window in [cover.parentWidget() for cover in filter(isValid, self._covers)]

    def _uncover(self) -> None:
        covers, self._covers = self._covers, []
        if not covers:
            return
        self._application.removeEventFilter(self)
        from shop_crm.ui.lock_cover import LockCover  # as above

        for cover in filter(isValid, covers):
            assert isinstance(cover, LockCover)
            cover.lift()
        if not self.guard.lock.is_set:
            translate = self._desk.words.translate
            told = translate("lock", "The PIN is taken away. Set a new one in the settings, under Lock.")
            self.done.emit(told, 0)
            self.changed.emit()
        self.uncovered.emit()

    def _on_focus(self, window: QWindow | None) -> None:
        """Another window has the keyboard: watch whether somebody is there, and hear the key of the lock."""
        if window is not None and self._window.isVisible() and self.guard.lock.is_set:
            window.installEventFilter(self)

    def _is_locked_by(self, event: QKeyEvent) -> bool:
        """Whether the key of the lock was pressed in a dialog, where the window's own keys are not heard."""
        if QKeySequence(event.keyCombination()) != QKeySequence(KEYS["lock"][0]):
            return False
        self.lock()
        return True

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.guard.touch()
            if isinstance(watched, QWindow) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._is_locked_by(event)
        elif event.type() == QEvent.Type.Show and self.is_locked and isinstance(watched, QWidget):
            self._cover_other(watched)
        return False
