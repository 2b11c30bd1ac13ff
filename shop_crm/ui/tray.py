"""The sign beside the clock: reminders come while the window is closed. Not every desktop has one (faults.md P3)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import icon


class Tray(QObject):
    """The icon with its menu."""

    opened = Signal()
    quit_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon = QSystemTrayIcon(icon("store", desk.theme.colour("action"), 32), self)
        self._icon.setToolTip("Shop CRM")
        self._menu = QMenu(parent)
        self._icon.setContextMenu(self._menu)
        self.speak()
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.opened)

    def speak(self) -> None:
        """Its menu in the desk's language."""
        translate = self._desk.words.translate
        self._menu.clear()
        self._menu.addAction(translate("tray", "Open")).triggered.connect(self.opened)
        self._menu.addAction(translate("tray", "Close the program")).triggered.connect(self.quit_wanted)

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Be there."""
        self._icon.show()

    def hide(self) -> None:
        """Be gone."""
        self._icon.hide()

    def tell(self, told: str) -> None:
        """A message of the desktop's own kind."""
        title = self._desk.shop.settings.shop_name or "Shop CRM"
        self._icon.showMessage(title, told, self._icon.icon())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()
