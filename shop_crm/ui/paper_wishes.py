"""What a page asks for on paper; a paper's dialog loads Qt's printers, so it is made only when it is asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import OccasionDay
from shop_crm.ui.desk import Desk

PaperWish = Callable[[QWidget], QWidget]
"""Makes the dialog with its parent."""


def slip_wish(desk: Desk, purchase_id: int) -> PaperWish:
    """The receipt slip of a purchase."""

    def make(parent: QWidget) -> QWidget:
        from shop_crm.ui.dialogs.papers import slip_dialog

        return slip_dialog(desk, purchase_id, parent)

    return make


def customer_card_wish(desk: Desk, customer_id: int) -> PaperWish:
    """What is known of one customer."""

    def make(parent: QWidget) -> QWidget:
        from shop_crm.ui.dialogs.papers import customer_card_dialog

        return customer_card_dialog(desk, customer_id, parent)

    return make


def complaint_wish(desk: Desk, complaint_id: int) -> PaperWish:
    """A complaint to be signed."""

    def make(parent: QWidget) -> QWidget:
        from shop_crm.ui.dialogs.papers import complaint_dialog

        return complaint_dialog(desk, complaint_id, parent)

    return make


def labels_wish(desk: Desk, ids: Sequence[int]) -> PaperWish:
    """Address labels."""

    def make(parent: QWidget) -> QWidget:
        from shop_crm.ui.dialogs.labels_dialog import LabelsDialog

        return LabelsDialog(desk, ids, parent)

    return make


def greetings_wish(desk: Desk, people: Sequence[Greeting], occasion: OccasionDay) -> PaperWish:
    """The list of those who are greeted."""

    def make(parent: QWidget) -> QWidget:
        from shop_crm.ui.dialogs.papers import greetings_dialog

        return greetings_dialog(desk, people, occasion, parent)

    return make
