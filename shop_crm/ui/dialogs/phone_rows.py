"""The numbers of a customer in her dialog: each can be corrected, marked wrong or right again, and put first."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.phones import Phone, read_phone
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import TARGET
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.words.errors import sentence


class _Row(QWidget):
    """One number: the line, whether it is wrong, and the way to the top."""

    changed = Signal()

    def __init__(self, desk: Desk, phone: Phone) -> None:
        super().__init__()
        self.phone = phone
        theme, translate = desk.theme, desk.words.translate
        self.line = Line(theme, icon="phone")
        self.line.setObjectName(f"phone_{phone.id}")
        self.line.setMaxLength(1000)
        self.line.textChanged.connect(self.changed)
        self.wrong = Pill(theme, translate("customers", "wrong number"), is_ticked=True, off_icon="phone")
        self.wrong.setObjectName(f"wrong_{phone.id}")
        self.wrong.toggled.connect(self.changed)
        self.first = Button(theme, "", kind=Kind.QUIET, icon="arrow-up", height=TARGET)
        self.first.setObjectName(f"first_{phone.id}")
        self.first.setAccessibleName(translate("customers", "Call this number first"))
        self.first.setToolTip(translate("customers", "Call this number first"))
        policy = self.first.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the lines stand one below the other
        self.first.setSizePolicy(policy)
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(self.line, 1)
        across.addWidget(self.wrong)
        across.addWidget(self.first)
        self.field = Field("", holder)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.field)
        self.put(phone.grouped, phone.is_bad)

    def put(self, text: str, is_bad: bool) -> None:
        """Show this number."""
        self.line.setText(text)
        self.wrong.setChecked(is_bad)

    def name(self, words: str, *, is_first: bool) -> None:
        """What it is called, and whether it is the one that is called first."""
        self.field.label.setText(words)
        self.field.label.setBuddy(self.line)
        self.line.setAccessibleName(words)
        self.first.setVisible(not is_first)

    def tell(self, told: str) -> None:
        """Say what is amiss with it; "" takes it back."""
        self.field.tell(told)
        self.line.mark_wrong(bool(told))
        self.line.setAccessibleDescription(told)

    def read(self, region: str) -> Phone:
        """The number as it stands here."""
        text, is_bad = self.line.text().strip(), self.wrong.isChecked()
        if not text:
            raise ShopError(ErrorCode.PHONE_STAYS)
        if text == self.phone.grouped:
            return replace(self.phone, is_bad=is_bad)
        read = read_phone(text, region)
        if read.number == self.phone.number:
            return replace(self.phone, is_bad=is_bad)
        return replace(read, id=self.phone.id, customer_id=self.phone.customer_id, is_bad=is_bad)


class PhoneRows(QWidget):
    """All her numbers, the one that is called first on top."""

    changed = Signal()

    def __init__(self, desk: Desk, phones: Sequence[Phone]) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._rows: list[_Row] = []
        self.show_phones(phones)

    def show_phones(self, phones: Sequence[Phone]) -> None:
        """Show these numbers, in this order; a row stays the same one as long as its number is there."""
        by_id = {row.phone.id: row for row in self._rows}
        for id in by_id.keys() - {phone.id for phone in phones}:
            by_id[id].hide()
        rows = [by_id.get(phone.id) or self._row(phone) for phone in phones]
        for row, phone in zip(rows, phones, strict=True):
            row.phone = phone
            row.put(phone.grouped, phone.is_bad)
        self._arrange(rows)
        self.setVisible(bool(rows))

    @property
    def lines(self) -> list[QWidget]:
        """The places to type, from the top down."""
        return [row.line for row in self._rows]

    @property
    def is_told(self) -> bool:
        """Whether something is said to be amiss with one of them."""
        return any(row.field.message.text() for row in self._rows)

    def typed(self) -> list[list[object]]:
        """(id, text, whether it is wrong) of each, in their order, as plain values."""
        return [[row.phone.id, row.line.text(), row.wrong.isChecked()] for row in self._rows]

    def put(self, typed: object) -> None:
        """Fill and order the rows with what `typed` gave; of what is no longer here nothing."""
        kept = [one for one in typed if isinstance(one, list) and len(one) == 3] if isinstance(typed, list) else []
        by_id = {row.phone.id: row for row in self._rows}
        order = [by_id[id] for id, _, _ in kept if id in by_id]
        for id, text, is_bad in kept:
            if id in by_id:
                by_id[id].put(str(text), bool(is_bad))
        self._arrange([*order, *(row for row in self._rows if row not in order)])

    def read(self, region: str) -> tuple[Phone, ...]:
        """The numbers as they stand here; what is amiss with one is told beneath it, and raised."""
        self.take_back_told()
        found = []
        for row in self._rows:
            try:
                found.append(row.read(region))
            except ShopError as error:
                row.tell(sentence(self._desk.words, error))
                row.line.setFocus()
                raise
        return tuple(found)

    def take_back_told(self) -> None:
        """Nothing is amiss any more."""
        for row in self._rows:
            row.tell("")

    def _row(self, phone: Phone) -> _Row:
        row = _Row(self._desk, phone)
        row.changed.connect(self.changed)
        row.first.clicked.connect(lambda: self._put_first(row))
        return row

    def _put_first(self, row: _Row) -> None:
        self._arrange([row, *(other for other in self._rows if other is not row)])
        row.line.setFocus()
        self.changed.emit()

    def _arrange(self, rows: list[_Row]) -> None:
        self._rows = rows
        for row in rows:
            self._layout.removeWidget(row)
            self._layout.addWidget(row)
        self._name_all()

    def _name_all(self) -> None:
        translate = self._desk.words.translate
        for place, row in enumerate(self._rows):
            words = translate("customers", "Further phone") if place else translate("customers", "Phone called first")
            row.name(words, is_first=not place)
            row.field.label.has_letter = not place
