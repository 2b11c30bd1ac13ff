"""On a customer's card: who shares her number, and what each has spent."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from shop_crm.services.cards import Housemate
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, plain_tip
from shop_crm.words.amounts import amount_text

_LEAST_NAME = 160
_MOST = 4
"""So many are named, the dearest first: a number that more have is hardly a household's."""


class _Name(Button):
    """Somebody's name, which may be as long as a name can be: what there is no room for is told in its hint."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "", kind=Kind.QUIET, icon="user", height=TARGET)
        self.setObjectName("housemate")

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._theme.px(_LEAST_NAME)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self.words_fit else plain_tip(self._words))


class _Person(FlowBox):
    """One of them: the name, which leads to her card, and what she spent."""

    wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(8)
        self._desk, self._customer_id = desk, 0
        self.name = _Name(desk)
        self.name.clicked.connect(lambda: self.wanted.emit(self._customer_id))
        self._spent = Label("", Type.SMALL, "text_2")
        self.flow.addWidget(self.name)
        self.flow.add_stretch()
        self.flow.addWidget(self._spent)

    def show_one(self, one: Housemate | None) -> None:
        """Show this person; nobody hides the row."""
        self.setVisible(one is not None)
        if one is None:
            return
        self._customer_id = one.customer.id
        self.name.say(one.customer.spoken_name)
        self._spent.setText(amount_text(one.amount, self._desk.shop.settings.currency) if one.amount else "")


class HouseCard(Card):
    """The people at the same number; each leads to her card."""

    wanted = Signal(int)
    """The customer whose card is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=4)
        self._desk = desk
        title = desk.words.translate("customers", "At the same number")
        self.rows.addWidget(Label(title, Type.SMALL_STRONG, "text_2", wraps=True))
        self._people = [_Person(desk) for _ in range(_MOST)]
        for person in self._people:
            person.wanted.connect(self.wanted)
            self.rows.addWidget(person)
        self._more = Label("", Type.SMALL, "text_2", wraps=True)
        self.rows.addWidget(self._more)
        self.hide()

    def show_house(self, house: tuple[Housemate, ...]) -> None:
        """Show these people; nobody hides the card."""
        for person, one in zip(self._people, [*house[:_MOST], *[None] * _MOST][:_MOST], strict=True):
            person.show_one(one)
        rest = len(house) - _MOST
        more = self._desk.words.counting(rest).translate("customers", "and %n more", None, 1) if rest > 0 else ""
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setVisible(bool(house))

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On the card Enter would open the chosen purchase.
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)
