"""What pages with a search above a list share: typing always searches, and the keys go from one to the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from shop_crm.ui.pages.page import Page
from shop_crm.ui.widgets.field import Line
from shop_crm.ui.widgets.pick_list import PickList

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SearchedPage(Page):
    """A page with a search in its head, whose list is `view`."""

    search: Line
    view: PickList

    def show_found(self) -> None:
        """List what the search finds, everything without one."""
        raise NotImplementedError

    def escape(self) -> bool:
        """From a search to everything, and from the list to the search."""
        if self.search.text():
            self.search.clear()
            self.show_found()
        elif self.search.hasFocus():
            return False
        self.search.setFocus()
        return True

    def fill_search(self, hint: str, *, short: str = "", widest: int) -> None:
        """Make the search, `widest` px at 100 %; the page puts it into its head."""
        theme = self.desk.theme
        self.search = Line(theme, icon="search", key="Ctrl F", hint=hint, short=short)
        self.search.setObjectName("search")
        self.search.setMinimumWidth(theme.px(170))
        self.search.setMaximumWidth(theme.px(widest))
        self.search.setMaxLength(200)
        self.search.textEdited.connect(lambda _: self.show_found())
        self.search.installEventFilter(self)

    def leave_list(self, event: QKeyEvent) -> bool:
        """Whether this key in the list leads to the search: up from its first row, or anything that is typed."""
        is_typed = event.text() and event.text().isprintable() and not event.modifiers() & _COMMANDS
        if event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.search.setFocus()
        elif is_typed or event.key() == Qt.Key.Key_Backspace:
            self.search.setFocus()
            self.search.end(False)
            self.search.event(event)
        else:
            return False
        return True
