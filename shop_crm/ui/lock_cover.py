"""The cover of a locked window: what is beneath it is hidden, and stays as it is until the PIN is typed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6.Shiboken import isValid

from shop_crm.ui.desk import Desk
from shop_crm.ui.guard import Guard
from shop_crm.ui.pin_entry import PinEntry
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.empty import Mark
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.scroll import Scroll

_WIDTH = 400
_HERE = Qt.FindChildOption.FindDirectChildrenOnly


class LockCover(QWidget):
    """Lies over one window. All that stood in it is hidden, not only covered: a screen reader must not read it either.

    A dialog cannot be hidden as a whole, for Qt would end it, and what is typed in it would be gone.
    """

    def __init__(self, desk: Desk, guard: Guard, over: QWidget, *, keeps_open: bool) -> None:
        super().__init__(over)
        self._over, self._keeps_open = over, keeps_open
        self._focused, self._title = over.focusWidget(), over.windowTitle()
        self._size, self._least, self._most = over.size(), over.minimumSize(), over.maximumSize()
        self._hidden = [
            child
            for child in over.findChildren(QWidget, options=_HERE)
            if child is not self and not child.isWindow() and not child.isHidden()
        ]
        self._keys = [key for key in over.findChildren(QShortcut, options=_HERE) if key.isEnabled()]
        for child in self._hidden:
            child.hide()
        for key in self._keys:
            key.setEnabled(False)
        self.setObjectName("lock_cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", True)
        self.entry = self._make_card(desk, guard)
        if keeps_open:
            over.setWindowTitle(desk.words.translate("lock", "Locked"))
            needed = self.minimumSizeHint().boundedTo(self.screen().availableGeometry().size() - QSize(40, 60))
            over.setMaximumSize(over.maximumSize().expandedTo(needed))
            over.setMinimumSize(needed)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard is where the PIN is typed."""
        self.entry.typed.setFocus()

    def tell(self, told: str) -> None:
        """A sentence about the shop that names nobody."""
        self.due.setText(told)
        self.due.setVisible(bool(told))

    def lift(self) -> None:
        """Everything is as it was."""
        over = self._over
        over.removeEventFilter(self)
        self.hide()
        if self._keeps_open:
            over.setWindowTitle(self._title)
            over.setMinimumSize(self._least)
            over.setMaximumSize(self._most)
            over.resize(self._size)
        for key in filter(isValid, self._keys):
            key.setEnabled(True)
        for child in filter(isValid, self._hidden):
            child.show()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self.deleteLater()

    def _make_card(self, desk: Desk, guard: Guard) -> PinEntry:
        theme, translate = desk.theme, desk.words.translate
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        card = Card(padding=24, spacing=12)
        card.setMaximumWidth(theme.px(_WIDTH))
        row.addWidget(card, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        mark = Mark(theme, "lock", radius=28)
        mark.setFixedSize(theme.px(56), theme.px(56))
        card.rows.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        name = desk.shop.settings.shop_name or translate("window", "My shop")
        for text, kind, tone in (
            (name, Type.SECTION, "text"),
            (translate("lock", "Locked. What you were doing is kept beneath."), Type.BODY, "text_2"),
        ):
            label = Label(text, kind, tone, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.rows.addWidget(label)
        self.due = Label("", Type.STRONG, "amber", wraps=True)
        self.due.setObjectName("calls_due")
        self.due.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.due.hide()
        card.rows.addWidget(self.due)
        entry = PinEntry(desk, guard, translate("lock", "Unlock"))
        card.rows.addWidget(entry)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Scroll(inner))
        return entry

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        if event.type() == QEvent.Type.Close and self._keeps_open:
            event.ignore()  # a half-typed form is not thrown away by whoever has no PIN
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # Esc would close a dialog, and leave a page

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
