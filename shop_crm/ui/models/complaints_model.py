"""Complaints as a list: whose they are, in whose words, about which thing, and since when."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.values import frozen
from shop_crm.services.complaints import Unhappy
from shop_crm.ui.widgets.label import plain_tip

RowRole = Qt.ItemDataRole.UserRole


@frozen
class ComplaintRow:
    """What a row says of a complaint."""

    unhappy: Unhappy
    name: str
    phone: str
    said: str
    about: str
    since: str
    tone: str
    """The colour's role of `since`."""
    promise: str = ""
    """By when we said that it would be made right."""
    is_late: bool = False
    """Whether that day has gone by."""
    habit: str = ""
    """In what it is like others, in a few words."""
    times: int = 0
    """How many of those there are."""


class ComplaintsModel(QAbstractListModel):
    """The complaints in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ComplaintRow] = []

    def show(self, rows: list[ComplaintRow]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ComplaintRow | None:
        """One row; None when there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def all_unhappy(self) -> list[Unhappy]:
        """Every complaint that is listed, in order."""
        return [row.unhappy for row in self._rows]

    def place_of(self, complaint_id: int) -> int:
        """The row of a complaint; -1 when it is not listed."""
        return next((n for n, row in enumerate(self._rows) if row.unhappy.complaint.id == complaint_id), -1)

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(
                "\n".join(filter(None, (row.name, row.said, row.about, row.promise, row.habit)))
            )  # a row may have room for less
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(
                filter(None, (row.name, row.since, row.promise, row.habit, row.said, row.about, row.phone))
            )
        return None
