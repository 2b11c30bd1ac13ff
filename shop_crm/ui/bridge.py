"""From the journal to the views: one Qt signal after each commit, and one when the shop file is gone."""

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from shop_crm.services.shop import Shop


class Bridge(QObject):
    """Tells which tables an operation changed; listeners run after the commit, never before."""

    changed = Signal(frozenset)
    missed = Signal()
    """The shop file is not at its place any more: nothing can be saved."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        shop.journal.listen(lambda notice: self.changed.emit(notice.tables))
        shop.journal.meanwhile = _stay_awake
        shop.journal.missed = self.missed.emit


def _stay_awake() -> None:
    """Another program holds the file: the window is painted, and what is pressed waits for the answer (faults.md D13).

    A second Enter then finds an empty form when the first one saved it, and the full one when it did not.
    """
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
