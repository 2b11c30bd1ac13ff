"""The rows of a printed list beside what was understood of the typed line."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.paper_line import Entry
from shop_crm.domain.paper_list import Foreseen, PaperList, PaperRow
from shop_crm.domain.values import frozen
from shop_crm.ui.desk import Desk
from shop_crm.words.booking import about_text, foreseen_text, name_text, state_text, told_text
from shop_crm.words.words import Words

RowRole = Qt.ItemDataRole.UserRole


@frozen
class BookingRow:
    """What a row says: whom it is of, and what will be booked for it with the colour and the sign of that."""

    number: str
    name: str
    about: str
    told: str
    after: str
    tone: str
    icon: str
    """Says the same as the tone, for who does not see colours."""

    @property
    def spoken(self) -> str:
        """All of it, for who hears it."""
        return ", ".join(filter(None, (self.number, self.name, self.about, self.told, self.after)))


class BookingModel(QAbstractListModel):
    """A printed list's rows; they stay the same while the line is typed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[BookingRow] = []

    def show(self, paper: PaperList | None, entries: Sequence[Entry], foreseen: Iterable[Foreseen]) -> None:
        """List the paper's rows with what the line says of them."""
        will = {one.row.number: one for one in foreseen}
        asked = {row: entry for entry in entries if not entry.is_clear for row in entry.rows}
        rows = [self._row(row, will, asked) for row in paper.rows] if paper else []
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _row(self, row: PaperRow, will: Mapping[int, Foreseen], asked: Mapping[int, Entry]) -> BookingRow:
        words, today, calendar = self._desk.words, self._desk.shop.today, self._desk.shop.settings.calendar
        told, after, tone, icon = _told(words, row, will.get(row.number), row.number in asked, calendar)
        if not told and row.is_settled:
            told, tone, icon = state_text(words, row, today), "text_2", "history"
        elif tone == "amber" and row.is_settled:
            after = state_text(words, row, today)
        elif foreseen := will.get(row.number):
            told = told_text(words, foreseen.entry, today)
            after = foreseen_text(words, foreseen, calendar, today)
        return BookingRow(
            number=words.locale.toString(row.number),
            name=name_text(words, row),
            about=about_text(row),
            told=told[:1].upper() + told[1:],
            after=after,
            tone=tone,
            icon=icon,
        )

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        return row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


def _told(
    words: Words, row: PaperRow, foreseen: Foreseen | None, is_asked: bool, calendar: Calendar
) -> tuple[str, str, str, str]:
    """(what is said first, what beneath, tone, icon)"""
    if is_asked:
        return words.translate("booking", "Asked above"), "", "amber", "circle-question-mark"
    if foreseen is None:
        return "", "", "text_3", ""
    if foreseen.is_booked:
        return " ", "", "green", "check"
    if row.may_be_booked:
        return words.translate("booking", "Left as it is; A books it again"), "", "amber", "triangle-alert"
    return words.translate("booking", "Left as it is"), "", "amber", "triangle-alert"
