"""A customer's circle on a card: who sent her, everybody she sent, and so on, with their money (domain.md 9)."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shop_crm.domain.customers import Customer
from shop_crm.services.circle import CircleOf, read_circle
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.circle_view import CircleRow, CircleView
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.circle import more_text


class CircleCard(Card):
    """The picture of the tree; it goes away for who has no circle."""

    opened = Signal(int)
    """Somebody in it was chosen: open that customer's card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=6)
        self._desk = desk
        self.setObjectName("circle_card")
        head = QHBoxLayout()
        self._heading = Label("", Type.SMALL_STRONG, "text_2", wraps=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._amount = Label("", Type.STRONG, "blue")
        self._amount.setObjectName("circle_amount")
        head.addWidget(self._heading, 1)
        head.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(head)
        self._heard = Label("", Type.BODY, "text", wraps=True)
        self.rows.addWidget(self._heard)
        self.view = CircleView(desk.theme, desk.words.translate("circle", "Word of mouth"))
        self.view.opened.connect(self.opened)
        self.rows.addWidget(self.view)
        self._more = Label("", Type.SMALL, "text_2", wraps=True)
        self.rows.addWidget(self._more)

    def show_customer(self, customer_id: int) -> None:
        """Show this customer's circle; CUSTOMER_UNKNOWN."""
        words, found = self._desk.words, read_circle(self._desk.shop, customer_id)
        circle, heard = found.circle, found.customer.heard_from
        self._heading.setText(words.translate("circle", "Word of mouth"))
        if circle.people:
            self._heading.setText(words.counting(circle.people).translate("circle", "%n people through them", None, 1))
        self._amount.setText(self._money(circle.amount) if circle.people else "")
        self._heard.setText(words.translate("circle", "Heard of us: “{words}”").format(words=heard) if heard else "")
        self._heard.setVisible(bool(heard))
        rows = self._rows(found) if circle.people or found.sender else []
        self.view.show_rows(rows)
        self.view.setVisible(bool(rows))
        self._more.setText(more_text(words, circle.left_out))
        self._more.setVisible(bool(circle.left_out))
        self.setVisible(bool(rows or heard))

    def _rows(self, found: CircleOf) -> list[CircleRow]:
        """Above all who sent her, then she herself, then the branches."""
        words, currency, sender = self._desk.words, self._desk.shop.settings.currency, found.sender
        above = 1 if sender is not None else 0
        own = (False,) * above
        name = self._name(found.customer)
        rows = [CircleRow(customer_id=0, name=name, amount="", spoken=name, depth=above, goes_on=own)]
        if sender is not None:
            above_all = self._name(sender)
            told = words.translate("counter", "Sent by {name}").format(name=above_all)
            rows = [CircleRow(customer_id=sender.id, name=above_all, amount="", spoken=told, depth=0), *rows]
        for branch in found.circle.branches:
            person = self._name(found.people[branch.customer_id])
            rows.append(
                CircleRow(
                    customer_id=branch.customer_id,
                    name=person,
                    # The currency stands above, with the sum: names need the room.
                    amount=number_text(currency.major(branch.amount), currency),
                    spoken=f"{person}, {self._money(branch.amount)}",
                    depth=above + branch.depth,
                    goes_on=(*own, *branch.goes_on),
                )
            )
        below = [*(second.depth > first.depth for first, second in pairwise(rows)), False]
        return [replace(row, has_below=has_below) for row, has_below in zip(rows, below, strict=True)]

    def _name(self, customer: Customer) -> str:
        """Of who was forgotten nothing is left but the place in the tree, and her sums."""
        return customer.spoken_name or self._desk.words.translate("circle", "somebody who was forgotten")

    def _money(self, amount: int) -> str:
        return amount_text(amount, self._desk.shop.settings.currency)
