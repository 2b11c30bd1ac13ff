"""What all pages share: they declare the tables they watch, and refresh when these change and they are seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import FIELD_HEIGHT, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Aside, Label

if TYPE_CHECKING:
    from shop_crm.domain.calls import Call
    from shop_crm.domain.files_out import Listed

ALL_OF_A_CUSTOMER = frozenset((
    "follow_up", "customer", "phone", "purchase", "purchase_line", "contact", "complaint", "wish", "plan", "setting",
    "note", "message", "consent", "wanted_greeting",
))  # fmt: skip
"""The tables from which everything that is told of a customer comes."""


def listed_calls(calls: "Sequence[Call]") -> "Listed":
    """These calls and whom they are to, to be saved as a file."""
    from shop_crm.domain.files_out import Listed, What  # only for a file

    ids = tuple(reason.follow_up.id for call in calls for reason in call.reasons)
    people = tuple(dict.fromkeys(id for call in calls for id in call.customer_ids))
    return Listed(what=What.FOLLOW_UPS, follow_ups=ids, customers=people, is_part=True)


class Page(QWidget):
    """One page: a title, what stands beside it, and a body."""

    watches: ClassVar[frozenset[str]] = frozenset()
    """The tables on which what is shown depends."""

    done = Signal(str, int)
    """Something was done: a full sentence, and the number of the step that takes it back (0: none)."""
    wanted = Signal(str, object)
    """The person wants something that is elsewhere: its name ("card", "sale", "print") and what it is about."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", True)
        self._is_stale = True
        self._at_side: QWidget | None = None
        self._widths: Sequence[tuple[int, int]] = ()
        rows = self.rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 14, 24, 16)
        rows.setSpacing(12)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.addStrut(desk.theme.px(FIELD_HEIGHT))  # titles stand at one height, with a search beside them or not
        self.title = Label(title, Type.TITLE)
        self.subtitle = Aside("", Type.BODY, "text_2")
        self.head.addWidget(self.title)
        self.head.addSpacing(4)
        self.head.addWidget(self.subtitle)
        self.head.addStretch(1)
        rows.addLayout(self.head)
        self.body = QHBoxLayout()
        self.body.setSpacing(20)
        rows.addLayout(self.body, 1)

    def way_back(self, words: str) -> Button:
        """Beside the title, the button that does what Esc does: back to where this page is reached from."""
        back = Button(self.desk.theme, words, kind=Kind.QUIET, icon="chevron-left", key="Esc")
        back.setObjectName("back")
        back.clicked.connect(self.escape)
        self.head.insertWidget(self.head.indexOf(self.subtitle) + 1, back)
        self.tell_beside(self.subtitle.text())
        return back

    def tell_beside(self, told: str) -> None:
        """A few words beside the title; without any, what follows stands at the title."""
        self.subtitle.setText(told)
        self.subtitle.setVisible(bool(told))

    def make_saving(self) -> Button:
        """The button that saves what is listed as a file."""
        told = self.desk.words.translate("file out", "Save as a file")
        saving = Button(self.desk.theme, "", icon="download", key="Ctrl E")
        saving.setObjectName("save_file")
        saving.setAccessibleName(told)
        saving.setToolTip(told)
        saving.clicked.connect(lambda: self.wanted.emit("save_file", None))
        return saving

    def put_beside(self, widget: QWidget, widths: Sequence[tuple[int, int]]) -> None:
        """Make what stands beside the list so wide: (from which width of the page on, how wide), both at 100 %."""
        self._at_side, self._widths = widget, widths

    def told(self, tables: frozenset[str]) -> None:
        """The shop has changed: refresh now when seen, else when it is next shown."""
        if not self.watches & tables:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def make_stale(self) -> None:
        """The day has changed, or the language: what is shown may be wrong."""
        self.told(self.watches)

    def refresh(self) -> None:
        """Show the shop as it is now."""

    @property
    def customer_id(self) -> int:
        """Whose card is open on it, for whom a new purchase is begun; 0 for nobody's."""
        return 0

    def flush(self) -> None:
        """The program ends: keep what is half typed."""

    def state(self) -> dict[str, Any]:
        """Where she is on this page, to go back to when the window is made anew in another language or size."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back there; what was half typed is in the drafts."""

    def arrive(self) -> None:
        """The page comes to the front: put the keyboard where work begins."""

    @property
    def unhappy(self) -> int:
        """The customer in front of her whose house has an open complaint; 0 for none."""
        return 0

    def listed(self) -> "Listed":
        """What of the shop is listed now, to be saved as a file."""
        from shop_crm.domain.files_out import Listed  # not for the first window

        return Listed()

    def settle(self) -> None:
        """The first window is on the screen: what is heavy may be loaded now."""

    def escape(self) -> bool:
        """One step back; whether there was one to take."""
        return False

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._at_side is not None:
            px = self.desk.theme.px
            self._at_side.setFixedWidth(px(next(width for least, width in self._widths if self.width() >= px(least))))

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        super().showEvent(event)
