"""On a customer's card: who was merged into this entry, and the way to take them apart again."""

from PySide6.QtCore import Signal

from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.merging import take_apart, was_two
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.doubles import two_again_text, was_two_text
from shop_crm.words.errors import sentence

_SHOWN = 3
"""The latest so many; those before them come up as these are taken apart."""


class WasTwoCard(Card):
    """It is there only where somebody was merged into this entry."""

    noted = Signal(str, int)
    """What was done, and the step that takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=8)
        self._desk = desk
        self.setObjectName("was_two")
        self._mergings: list[int] = []
        self._lines: list[tuple[Label, Button]] = []
        for place in range(_SHOWN):
            told = Label("", Type.BODY, "text_2", wraps=True)
            button = Button(desk.theme, desk.words.translate("doubles", "Take apart"), icon="users")
            button.setObjectName(f"take_apart_{place}")
            button.clicked.connect(lambda _=False, place=place: self._take_apart(place))
            self._lines.append((told, button))
            self.rows.addWidget(told)
            self.rows.addWidget(button)

    def show_customer(self, customer_id: int) -> None:
        """Show who went into this customer's entry."""
        desk = self._desk
        found = was_two(desk.shop, customer_id)[:_SHOWN]
        self._mergings = [one.merging_id for one in found]
        for place, (label, button) in enumerate(self._lines):
            is_there = place < len(found)
            if is_there:
                one = found[place]
                told = was_two_text(desk.words, one.name, one.day, desk.shop.today)
                label.setText(told)
                button.setAccessibleName(f"{button.mnemonic_words}: {told}")
            label.setVisible(is_there)
            button.setVisible(is_there)
        self.setVisible(bool(found))

    def _take_apart(self, place: int) -> None:
        desk = self._desk
        try:
            kept, gone = take_apart(desk.shop, self._mergings[place])
        except ShopError as error:
            self.noted.emit(sentence(desk.words, error), 0)
            return
        self.noted.emit(two_again_text(desk.words, kept, gone), history.last_step(desk.shop))
