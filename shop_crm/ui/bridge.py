"""From the journal to the views: one Qt signal after each commit."""

from PySide6.QtCore import QObject, Signal

from shop_crm.services.shop import Shop


class Bridge(QObject):
    """Tells which tables an operation changed; listeners run after the commit, never before."""

    changed = Signal(frozenset)

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        shop.journal.listen(lambda notice: self.changed.emit(notice.tables))
