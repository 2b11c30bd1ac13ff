"""The lines of a purchase that is corrected: one row of fields each, with the goods that come back beneath."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount, read_months, read_quantity
from shop_crm.domain.categories import guessed_word
from shop_crm.domain.names import clean_name
from shop_crm.domain.purchases import Line as SaleLine
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.painting import text_width
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import Flow, FlowBox
from shop_crm.ui.widgets.label import Card, Label, Message
from shop_crm.words.amounts import amount_text, number_text, quantity_text

_WIDTHS = {"category": 138, "quantity": 62, "amount": 132, "serial": 122, "warranty": 84}
_BUTTON = 38


class LineFields(QWidget):
    """One line: its fields, what is amiss with it, and the fields for goods that come back."""

    def __init__(self, desk: Desk, line: SaleLine | None) -> None:
        super().__init__()
        self._desk, self.line = desk, line
        theme = desk.theme
        self.setObjectName(f"line_{line.id if line else 0}")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._row = FlowBox(theme.px(8), fills=True, align=Qt.AlignmentFlag.AlignBottom)
        self._labelled: list[Field] = []
        self.fields: dict[str, Line] = {}
        for name, words in _headings(desk).items():
            field = Line(theme)
            field.setObjectName(name)
            field.setMaxLength(400)
            labelled = Field(words, field)
            labelled.label.has_letter = False
            labelled.label.hide()
            if name in _WIDTHS:
                field.setFixedWidth(_width(desk, name))
                labelled.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            self._row.flow.addWidget(labelled)
            self._labelled.append(labelled)
            self.fields[name] = field
        self.fields["item"].setMinimumWidth(theme.px(140))
        self.fields["amount"].setAlignment(Qt.AlignmentFlag.AlignRight)
        rows.addWidget(self._row)
        self._add_buttons()
        self._came_back = Label(self._came_back_text(), Type.SMALL, "text_2", wraps=True)
        self._came_back.setVisible(bool(self._came_back.text()))
        self._message = Message(name="line_message")
        self.return_box = self._make_return_box()
        for widget in (self._came_back, self._message, self.return_box):
            rows.addWidget(widget)

    @property
    def is_returning(self) -> bool:
        """Whether the fields for goods that come back are open."""
        return not self.return_box.isHidden()

    @property
    def is_empty(self) -> bool:
        """Whether it is a new line in which nothing was typed."""
        return self.line is None and not any(field.text().strip() for field in self.fields.values())

    def typed(self) -> dict[str, object]:
        """What stands in the fields, and which line it is."""
        return {"id": self.line.id if self.line else 0, **{name: field.text() for name, field in self.fields.items()}}

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields."""
        for name, field in self.fields.items():
            field.setText(str(typed.get(name, "")))
            field.setCursorPosition(0)

    def read(self) -> SaleLine:
        """The line as it is typed; raises the trouble of the first field that cannot be read."""
        text = {name: field.text() for name, field in self.fields.items()}
        item = clean_name(text["item"])
        if not item:
            raise ShopError(ErrorCode.ITEM_MISSING)
        category = clean_name(text["category"])
        known = self.line or SaleLine(item=item, amount=0, category=guessed_word(item))
        # What was not touched stays as it was kept, to the last minor unit.
        is_kept = self.line is not None and text["amount"] == as_typed(self._desk, self.line)["amount"]
        return SaleLine(
            id=known.id,
            item=item,
            category=category if self.line else category or known.category,
            quantity=read_quantity(text["quantity"]),
            amount=known.amount if is_kept else read_amount(text["amount"], self._desk.shop.settings.currency),
            serial=clean_name(text["serial"]),
            warranty_months=read_months(text["warranty"]),
            source_id=known.source_id,
            returned_quantity=known.returned_quantity,
            returned_amount=known.returned_amount,
        )

    def read_return(self) -> tuple[Decimal, int | None]:
        """How much came back, and the amount that is given back for it; None for its share."""
        text = self.back_amount.text().strip()
        amount = read_amount(text, self._desk.shop.settings.currency) if text else None
        return read_quantity(self.back_quantity.text()), amount

    def tell(self, told: str, field: str = "") -> None:
        """One sentence beneath the line, about one of its fields; "" takes it back."""
        self._message.tell(told)
        for name, edit in self.fields.items():
            edit.mark_wrong(bool(told) and name == field)
        if field and told:
            self.fields[field].setFocus()
            self.fields[field].selectAll()

    @property
    def least_width(self) -> int:
        """What its fields and buttons need beside one another."""
        flow = self._row.flow
        widths = [flow.itemAt(place).minimumSize().width() for place in range(flow.count())]  # type: ignore[union-attr]
        return sum(widths) + flow.spacing() * (len(widths) - 1)

    def show_labels(self, are_shown: bool) -> None:
        """Name each field on the spot: without room for one row there are no columns."""
        for field in self._labelled:
            field.label.setVisible(are_shown)

    def open_return(self) -> None:
        """Show the fields for goods that come back."""
        self.return_box.show()
        self.back_quantity.setFocus()
        self.back_quantity.selectAll()

    def number(self, number: int) -> None:
        """Say in all names which line it is: nobody who hears them sees where they stand."""
        translate = self._desk.words.translate
        named = translate("counter", "{field}, line {number}")
        words: dict[QWidget, str] = {self.fields[name]: told for name, told in _headings(self._desk).items()}
        words[self.back_button] = translate("purchase", "Goods come back")
        words[self.remove_button] = translate("purchase", "Take this line out")
        words[self.back_quantity] = translate("purchase", "How many come back")
        words[self.back_amount] = translate("purchase", "Given back")
        words[self.take_back] = translate("purchase", "Take back")
        for widget, told in words.items():
            widget.setAccessibleName(named.format(field=told, number=number))

    def _add_buttons(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        has_more = self.line is not None and self.line.is_kept
        self.back_button = Button(theme, "", kind=Kind.QUIET, icon="undo-2")
        self.back_button.setObjectName("give_back")
        self.back_button.setToolTip(translate("purchase", "Goods come back"))
        self.back_button.setEnabled(has_more)
        self.back_button.clicked.connect(self.open_return)
        self.remove_button = Button(theme, "", kind=Kind.QUIET, icon="x")
        self.remove_button.setObjectName("remove")
        self.remove_button.setToolTip(translate("purchase", "Take this line out"))
        self.remove_button.setEnabled(not (self.line and self.line.returned_quantity))
        for button in (self.back_button, self.remove_button):
            button.setFixedWidth(theme.px(_BUTTON))
            self._row.flow.addWidget(button)

    def _make_return_box(self) -> QFrame:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = QFrame()
        box.setProperty("soft", "amber")
        row = Flow(theme.px(12), align=Qt.AlignmentFlag.AlignBottom)
        row.setContentsMargins(14, 10, 14, 12)
        box.setLayout(row)
        self.back_quantity, self.back_amount = Line(theme), Line(theme, hint=translate("purchase", "its share"))
        self.back_quantity.setObjectName("back_quantity")
        self.back_amount.setObjectName("back_amount")
        self.back_quantity.setFixedWidth(theme.px(110))
        self.back_amount.setMinimumWidth(theme.px(170))
        if self.line is not None:
            self.back_quantity.setText(_plain(self.line.quantity - self.line.returned_quantity))
        self.take_back = Button(theme, translate("purchase", "Take back"), icon="undo-2")
        self.take_back.setObjectName("take_back")
        row.addWidget(Field(translate("purchase", "How many come back"), self.back_quantity))
        row.addWidget(Field(translate("purchase", "Given back"), self.back_amount))
        row.addWidget(self.take_back)
        box.hide()
        EnterGoesOn([self.back_quantity, self.back_amount]).finished.connect(self.take_back.click)
        return box

    def _came_back_text(self) -> str:
        if self.line is None or not self.line.returned_quantity:
            return ""
        told = self._desk.words.translate("timeline", "{quantity} came back, {amount} given back")
        amount = amount_text(self.line.returned_amount, self._desk.shop.settings.currency)
        return told.format(quantity=quantity_text(self._desk.words, self.line.returned_quantity), amount=amount)


class PurchaseLines(Card):
    """All lines under one heading, and the button for one more."""

    changed = Signal()
    finished = Signal()
    """Enter in the last field."""
    came_back = Signal(object)
    """The line of which goods come back."""

    def __init__(self, desk: Desk, known: Mapping[int, SaleLine]) -> None:
        super().__init__(padding=16, spacing=8)
        self._desk, self._known = desk, known
        self.rows_of_fields: list[LineFields] = []
        self._heading = self._make_heading()
        self._heading.hide()
        self.rows.addWidget(self._heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.rows.addLayout(self._lines)
        told = desk.words.translate("purchase", "One more line")
        more = Button(desk.theme, told, kind=Kind.QUIET, icon="plus", height=TARGET)
        more.setObjectName("add_line")
        more.clicked.connect(self._on_more)
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch(1)
        self.rows.addLayout(row)

    def as_typed(self, line: SaleLine) -> dict[str, object]:
        """A kept line as its fields show it."""
        return as_typed(self._desk, line)

    def typed(self) -> list[dict[str, object]]:
        """What stands in the lines; empty new ones are left out."""
        return [row.typed() for row in self.rows_of_fields if not row.is_empty]

    def put(self, typed: list[dict[str, object]]) -> None:
        """Show these lines instead."""
        for row in self.rows_of_fields:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows_of_fields = []
        for each in typed:
            number = each.get("id")
            self._add(self._known.get(number) if isinstance(number, int) else None).put(each)
        self.changed.emit()

    def read(self) -> tuple[SaleLine, ...]:
        """The lines as they are typed; raises the trouble of the first that cannot be read."""
        return tuple(row.read() for row in self.rows_of_fields if not row.is_empty)

    def show_error(self, error: ShopError, told: str) -> bool:
        """Tell it at the line and field that it is about; whether there is one."""
        for row in self.rows_of_fields:
            try:
                if not row.is_empty:
                    row.read()
            except ShopError as own:
                if own.code is error.code:
                    row.tell(told, _field_of(own.code))
                    return True
        return False

    def take_back_told(self) -> None:
        """Nothing is amiss any more."""
        for row in self.rows_of_fields:
            row.tell("")

    @property
    def returning(self) -> LineFields | None:
        """The last line whose fields for goods that come back are open; None for none."""
        return next((row for row in reversed(self.rows_of_fields) if row.is_returning), None)

    def open_return(self) -> None:
        """Show the fields for goods that come back at the first line of which any is left."""
        left = [row for row in self.rows_of_fields if row.back_button.isEnabled()]
        for row in left[:1]:
            row.back_button.click()

    def _add(self, line: SaleLine | None) -> LineFields:
        row = LineFields(self._desk, line)
        for field in row.fields.values():
            field.textChanged.connect(self._on_changed)
        EnterGoesOn(list(row.fields.values())).finished.connect(lambda: self._on_end_of(row))
        row.back_button.clicked.connect(self._on_changed)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        row.take_back.clicked.connect(lambda: self.came_back.emit(row))
        self._lines.addWidget(row)
        self.rows_of_fields.append(row)
        row.show_labels(self._heading.isHidden())
        self._order()
        return row

    def _order(self) -> None:
        """Each line knows its number, and Tab comes to it before what stands below."""
        for number, row in enumerate(self.rows_of_fields, start=1):
            row.number(number)
        if self.isVisible():
            order_tabs(self.window())

    def _remove(self, row: LineFields) -> None:
        self.rows_of_fields.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._order()
        self.changed.emit()

    def _on_more(self) -> None:
        self._add(None).fields["item"].setFocus()

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_end_of(self, row: LineFields) -> None:
        later = self.rows_of_fields[self.rows_of_fields.index(row) + 1 :]
        if later:
            later[0].fields["item"].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    def _make_heading(self) -> QWidget:
        theme = self._desk.theme
        heading = QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for name, words in _headings(self._desk).items():
            label = Label(words, Type.SMALL_STRONG, "text_2")
            if name in _WIDTHS:
                label.setFixedWidth(_width(self._desk, name))
            if name == "amount":
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(label, 0 if name in _WIDTHS else 1)
        row.addSpacing(theme.px(2 * _BUTTON + 16))
        return heading

    def _show_columns(self) -> None:
        """One heading above the columns, or a label at each field where there is no room for a row."""
        margins = self.rows.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        has_columns = all(row.least_width <= room for row in self.rows_of_fields)
        self._heading.setVisible(has_columns)
        for row in self.rows_of_fields:
            row.show_labels(not has_columns)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()


def as_typed(desk: Desk, line: SaleLine) -> dict[str, object]:
    """A kept line as its fields show it."""
    currency = desk.shop.settings.currency
    return {
        "id": line.id,
        "item": line.item,
        "category": line.category,
        "quantity": _plain(line.quantity),
        "amount": number_text(currency.major(line.amount), currency),
        "serial": line.serial,
        "warranty": str(line.warranty_months or ""),
    }


def _width(desk: Desk, name: str) -> int:
    """How wide a column is: as its values need, and its heading."""
    heading = text_width(desk.theme, Type.SMALL_STRONG, _headings(desk)[name])
    return max(desk.theme.px(_WIDTHS[name]), round(heading) + 2)


def _headings(desk: Desk) -> dict[str, str]:
    translate = desk.words.translate
    return {
        "item": translate("purchase", "Item"),
        "category": translate("purchase", "Category"),
        "quantity": translate("counter", "Qty"),
        "amount": translate("purchase", "Amount"),
        "serial": translate("purchase", "Serial no."),
        "warranty": translate("purchase", "Warranty"),
    }


def _field_of(code: ErrorCode) -> str:
    match code:
        case ErrorCode.ITEM_MISSING:
            return "item"
        case ErrorCode.QUANTITY_UNREADABLE:
            return "quantity"
        case ErrorCode.WARRANTY_UNREADABLE:
            return "warranty"
        case _:
            return "amount"


def _plain(quantity: Decimal) -> str:
    return f"{quantity.normalize():f}"
