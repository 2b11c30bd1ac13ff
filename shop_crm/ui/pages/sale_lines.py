"""The lines of a sale as they are typed: item, category, quantity, amount; serial and warranty of the current."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount, read_months, read_quantity
from shop_crm.domain.categories import guessed_word
from shop_crm.domain.discounts import discounted, read_discount
from shop_crm.domain.money import check_amount
from shop_crm.domain.names import clean_name
from shop_crm.domain.purchases import Line as SaleLine
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import goods
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, Message, line
from shop_crm.ui.widgets.scroll import Scroll, keep_together
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.errors import sentence

_SHOWN_LINES = 4
_WIDTHS = (147, 52, 178)
"""Category, quantity, and an amount wide enough for the largest there is, Rp 10.000.000.000.000, with its signs."""
_SLIM_WIDTHS = (104, 46, 140)
_SLIM = 640
"""The width at 100 % below which they give way to the item."""


class Flag(QWidget):
    """The mark of a line that a plan has flagged: seen before the sale is saved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_up = False
        self.setFixedSize(theme.px(24), theme.px(40))

    def show_up(self, is_up: bool, told: str) -> None:
        """Raise it or take it down."""
        self._is_up = is_up
        self.setToolTip(told if is_up else "")
        self.setAccessibleName(told if is_up else "")
        self.update()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_up:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = self._theme.px(17)
            box = QRectF(self._theme.px(5), (self.height() - side) / 2, side, side)
            draw_icon(painter, "flag", box, self._theme.colour("plum"))


@dataclass(slots=True, kw_only=True)
class Typed:
    """What stands in one line, as plain text."""

    item: str = ""
    category: str = ""
    quantity: str = ""
    amount: str = ""
    serial: str = ""
    warranty: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that makes it a line."""
        return not (self.item.strip() or self.amount.strip())


class LineRow(QWidget):
    """The fields of one line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self.item = Line(theme, icon="package")
        self.category = Line(theme)
        self.quantity = Line(theme, hint="1")
        self.amount = Line(theme)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setFont(theme.font(Type.STRONG))
        for field, name in (
            (self.item, "item"),
            (self.category, "category"),
            (self.quantity, "quantity"),
            (self.amount, "amount"),
        ):
            field.setObjectName(name)
            field.setMaxLength(400)
        self.take_widths([theme.px(width) for width in _WIDTHS])
        self.flag = Flag(theme)
        row.addWidget(self.item, 1)
        for widget in (self.category, self.quantity, self.amount, self.flag):
            row.addWidget(widget)
        self.serial = ""
        self.warranty = ""
        self.has_own_category = False
        self.price = 0
        """What one piece cost last time, in minor units; 0 when the item was not taken from the list."""
        self.offered = ""
        """The amount that was filled in from it, until somebody writes another."""

    @property
    def fields(self) -> tuple[Line, Line, Line, Line]:
        """Its fields in the order of the keyboard."""
        return self.item, self.category, self.quantity, self.amount

    def number(self, desk: Desk, number: int) -> None:
        """Say in the names of its fields which line it is: nobody who hears them sees where they stand."""
        translate = desk.words.translate
        named = translate("counter", "{field}, line {number}")
        words = (
            translate("counter", "Item"),
            translate("counter", "Category"),
            translate("counter", "Qty"),
            translate("counter", "Amount"),
        )
        for field, told in zip(self.fields, words, strict=True):
            field.setAccessibleName(named.format(field=told, number=number))

    def take_widths(self, widths: Sequence[int]) -> None:
        """Make category, quantity and amount as wide as this; the item has the rest."""
        for field, width in zip(self.fields[1:], widths, strict=True):
            field.setFixedWidth(width)

    def typed(self) -> Typed:
        """What stands in it."""
        return Typed(
            item=self.item.text(),
            category=self.category.text(),
            quantity=self.quantity.text(),
            amount=self.amount.text(),
            serial=self.serial,
            warranty=self.warranty,
        )

    def put(self, typed: Typed) -> None:
        """Fill it."""
        self.item.setText(typed.item)
        self.category.setText(typed.category)
        self.quantity.setText(typed.quantity)
        self.amount.setText(typed.amount)
        self.serial, self.warranty = typed.serial, typed.warranty
        self.has_own_category = bool(typed.category)


class SaleLines(Card):
    """All lines, their sum, a discount; there is always one empty line at the end."""

    changed = Signal()
    finished = Signal()
    """Enter on an empty new line."""
    facts_wanted = Signal(str)
    """What to tell of the product of this name."""

    def __init__(self, desk: Desk, suggestions: Suggestions) -> None:
        super().__init__(padding=18, spacing=6)
        self._desk, self._suggestions = desk, suggestions
        self._lines: list[LineRow] = []
        self._current: LineRow | None = None
        self._soft: list[tuple[LineRow, SaleLine]] = []
        theme = desk.theme
        self._head()
        self._inner = QVBoxLayout()
        self._inner.setSpacing(theme.px(4))
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._inner)
        self._scroll = Scroll(inner, gives_room=True)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_room)
        self.rows.addWidget(self._scroll, 1)
        self.message = Message()
        self.rows.addWidget(self.message)
        self.rows.addWidget(line())
        self._foot()
        self.clear()
        want = QShortcut(QKeySequence("Alt+Down"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        want.activated.connect(self._ask_for_facts)

    @property
    def first_item(self) -> Line:
        """Where typing the goods begins."""
        return self._lines[0].item

    def clear(self) -> None:
        """One empty line."""
        self.put([], "")

    def put(self, typed: Sequence[Typed], discount: str) -> None:
        """Show these lines and an empty one after them."""
        for row in self._lines:
            self._inner.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._lines = []
        self._current = None
        for each in [*typed, Typed()]:
            self._add().put(each)
        self.discount.setText(discount)
        self._show_detail(self._lines[0])
        self.tell("")
        self._show_sum()

    def typed(self) -> list[Typed]:
        """What stands in the lines that are not empty."""
        return [typed for row in self._lines if not (typed := row.typed()).is_empty]

    def read(self) -> tuple[SaleLine, ...]:
        """The lines as a sale has them, discount taken off; the trouble of the first field that cannot be read."""
        rows = [row for row in self._lines if not row.typed().is_empty]
        if not rows:
            raise ShopError(ErrorCode.ITEM_MISSING)
        lines = [self._read(row) for row in rows]
        total = check_amount(sum(each.amount for each in lines))
        return discounted(lines, read_discount(self.discount.text(), self._desk.shop.settings.currency, total))

    def read_softly(self) -> tuple[SaleLine, ...]:
        """What can be read while somebody still types, the discount taken off; () for nothing yet."""
        self._soft = []
        for row in self._lines:
            with suppress(ShopError):
                if not row.typed().is_empty:
                    self._soft.append((row, self._read(row)))
        lines = tuple(line for _, line in self._soft)
        with suppress(ShopError):
            total = sum(line.amount for line in lines)
            lines = discounted(lines, read_discount(self.discount.text(), self._desk.shop.settings.currency, total))
            self._soft = [(row, line) for (row, _), line in zip(self._soft, lines, strict=True)]
        return lines

    def tell(self, told: str) -> None:
        """One sentence beneath the lines; "" takes it back."""
        self.message.tell(told)
        if not told:
            for row in self._lines:
                for field in row.fields:
                    field.mark_wrong(False)

    def show_error(self, error: ShopError) -> None:
        """Tell what is amiss, and put the keyboard there."""
        self.tell("")
        field = self._field_of(error)
        self.tell(sentence(self._desk.words, error))
        if isinstance(field, Line):
            field.mark_wrong(True)
            self._scroll.ensureWidgetVisible(field)
            field.setFocus()
            field.selectAll()

    def show_flags(self, flagged: Sequence[SaleLine]) -> None:
        """Raise the flag of each line that is flagged, of those that `read_softly` gave last."""
        told = self._desk.words.translate("counter", "We will ask after this one")
        up = {id(row) for row, line in self._soft if line in flagged}
        for row in self._lines:
            row.flag.show_up(id(row) in up, told)
            row.item.setAccessibleDescription(told if id(row) in up else "")

    def _head(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(Label(translate("counter", "Item"), Type.SMALL_STRONG, "text_2"), 1)
        self._heads = [
            Label(words, Type.SMALL_STRONG, "text_2")
            for words in (
                translate("counter", "Category"),
                translate("counter", "Qty"),
                translate("counter", "Amount"),
            )
        ]
        for label in self._heads:
            head.addWidget(label)
        self._heads[-1].setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addSpacing(theme.px(36))
        self._titles = head
        self.rows.addLayout(head)

    def _foot(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        box = FlowBox(theme.px(12), align=Qt.AlignmentFlag.AlignBottom)
        keep_together(box)  # the sum is seen beside the discount that changes it
        foot = box.flow
        self.serial = Line(theme)
        self.serial.setObjectName("serial")
        self.warranty = Line(theme, hint=translate("counter", "months"))
        self.warranty.setObjectName("warranty")
        self.discount = Line(theme, hint="10%")
        self.discount.setObjectName("discount")
        self.serial.setFixedWidth(theme.px(160))
        self.warranty.setFixedWidth(max(theme.px(84), self.warranty.width_for(translate("counter", "months"))))
        self.discount.setFixedWidth(theme.px(100))
        for words, field in (
            (translate("counter", "Serial no."), self.serial),
            (translate("counter", "Warranty"), self.warranty),
            (translate("counter", "Discount"), self.discount),
        ):
            foot.addWidget(Field(words, field))
        self.serial.textEdited.connect(self._on_detail)
        self.warranty.textEdited.connect(self._on_detail)
        self.discount.textEdited.connect(self._on_edited)
        foot.add_stretch()
        self._sum_words = Label(translate("counter", "Together"), Type.BODY, "text_2")
        self.sum = Label("", Type.TITLE)
        self.sum.setObjectName("sum")
        foot.addWidget(self._sum_words)
        foot.addWidget(self.sum)
        self.rows.addWidget(box)

    def _add(self) -> LineRow:
        row = LineRow(self._desk)
        row.take_widths(self._column_widths())
        self._inner.insertWidget(len(self._lines), row)
        self._lines.append(row)
        row.number(self._desk, len(self._lines))
        row.amount.editingFinished.connect(lambda: self._group(row.amount))
        for field in row.fields:
            field.textEdited.connect(self._on_edited)
            field.installEventFilter(self)
        row.category.textEdited.connect(lambda text: setattr(row, "has_own_category", bool(text)))
        row.item.textEdited.connect(lambda text: self._on_item(row, text))
        self._order_tabs()
        row.quantity.textEdited.connect(lambda text: self._on_quantity(row))
        row.amount.textEdited.connect(lambda text: setattr(row, "offered", ""))
        self._suggestions.serve(row.item, self._offer_items, lambda choice: self._take_item(row, choice))
        self._suggestions.serve(row.category, self._offer_categories, lambda choice: self._take_category(row, choice))
        height = self._desk.theme.px(44) * min(len(self._lines), _SHOWN_LINES)
        self._scroll.setMinimumHeight(min(height, self._desk.theme.px(44 * 2)))
        return row

    def _order_tabs(self) -> None:
        """Tab goes through the lines first, then to what belongs to the current one."""
        chain = [field for row in self._lines for field in row.fields]
        chain += [self.serial, self.warranty, self.discount]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _read(self, row: LineRow) -> SaleLine:
        typed = row.typed()
        item = clean_name(typed.item)
        if not item:
            raise ShopError(ErrorCode.ITEM_MISSING)
        return SaleLine(
            item=item,
            category=clean_name(typed.category) or guessed_word(item),
            quantity=read_quantity(typed.quantity),
            amount=read_amount(typed.amount, self._desk.shop.settings.currency),
            serial=clean_name(typed.serial),
            warranty_months=read_months(typed.warranty),
        )

    def _field_of(self, error: ShopError) -> QLineEdit | None:
        """The field that an error is about: the first that raises the same."""
        for row in self._lines if self.typed() else self._lines[:1]:
            if row.typed().is_empty and self.typed():
                continue
            try:
                self._read(row)
            except ShopError as found:
                if found.code is not error.code:
                    continue
                match found.code:
                    case ErrorCode.ITEM_MISSING:
                        return row.item
                    case ErrorCode.QUANTITY_UNREADABLE:
                        return row.quantity
                    case ErrorCode.WARRANTY_UNREADABLE:
                        self._show_detail(row)
                        return self.warranty
                    case _:
                        return row.amount
        if error.code is ErrorCode.DISCOUNT_TOO_LARGE or self._is_discount_wrong():
            return self.discount
        if error.code is ErrorCode.AMOUNT_TOO_LARGE and self._soft:
            return max(self._soft, key=lambda each: each[1].amount)[0].amount
        return None

    def _is_discount_wrong(self) -> bool:
        try:
            read_discount(self.discount.text(), self._desk.shop.settings.currency, 2**53)
        except ShopError:
            return True
        return False

    def _ask_for_facts(self) -> None:
        """What is marked among the suggestions is meant, else what stands in the line where the keyboard is."""
        marked = self._suggestions.marked
        focused = next((row for row in self._lines if row.isAncestorOf(self.focusWidget() or row.window())), None)
        if marked is not None and isinstance(marked.about, goods.Suggestion):
            self.facts_wanted.emit(marked.about.item)
        elif focused is not None:
            self.facts_wanted.emit(focused.item.text())

    def _on_item(self, row: LineRow, text: str) -> None:
        if row.price:
            # Another thing than the one that was taken: what that one brought along goes too.
            row.price, row.warranty, row.has_own_category = 0, "", False
            if row.amount.text() == row.offered:
                row.amount.setText("")
            self._show_detail(row)
        if not row.has_own_category:
            row.category.setText(guessed_word(clean_name(text)))

    def _offer_items(self, typed: str) -> list[Choice]:
        words = self._desk.words
        found = goods.suggest_items(self._desk.shop, typed)
        choices = [
            Choice(
                words=each.item,
                aside=" · ".join(filter(None, (each.category, self._sold(each)))),
                right=self._price_told(each),
                about=each,
            )
            for each in found
        ]
        if choices and clean_name(typed).casefold() not in {each.item.casefold() for each in found}:
            choices.append(Choice(words=clean_name(typed), aside=words.translate("counter", "something new")))
        return choices

    def _price_told(self, each: goods.Suggestion) -> str:
        if each.price is None:
            return ""
        price = amount_text(each.price, self._desk.shop.settings.currency)
        return (
            self._desk.words.translate("counter", "last {price}").format(price=price) if each.is_last_price else price
        )

    def _sold(self, each: goods.Suggestion) -> str:
        words = self._desk.words
        if each.last_sold_on is None:
            return words.translate("counter", "not sold yet")
        if each.has_more:
            return words.translate("counter", "{n}+ sold").format(n=each.times_sold)
        return words.counting(each.times_sold).translate("counter", "%n sold", None, 1)

    def _take_item(self, row: LineRow, choice: Choice) -> None:
        each = choice.about
        if isinstance(each, goods.Suggestion):
            row.item.setText(each.item)
            row.category.setText(each.category)
            row.has_own_category = bool(each.category)
            row.price = each.price or 0
            if row.price and not row.amount.text().strip():
                self._offer_amount(row)
            row.warranty = str(each.warranty_months or "")
            self._show_detail(row)
            self._on_edited()
            row.amount.setFocus()
            row.amount.selectAll()
        else:
            row.category.setFocus()

    def _group(self, field: Line) -> None:
        """Write a typed amount as the others are: 549000 becomes 549.000."""
        currency = self._desk.shop.settings.currency
        try:
            field.setText(number_text(currency.major(read_amount(field.text(), currency)), currency))
        except ShopError:
            field.mark_wrong(bool(field.text().strip()))  # the sum goes without it: that must be seen at once

    def _on_quantity(self, row: LineRow) -> None:
        if row.price and row.offered and row.amount.text() == row.offered:
            self._offer_amount(row)
            self._show_sum()

    def _offer_amount(self, row: LineRow) -> None:
        """The last price, so many times; it stands until somebody writes another."""
        currency = self._desk.shop.settings.currency
        try:
            quantity = read_quantity(row.quantity.text())
        except ShopError:
            quantity = Decimal(1)
        row.offered = number_text(currency.major(round(row.price * quantity)), currency)
        row.amount.setText(row.offered)

    def _offer_categories(self, typed: str) -> list[Choice]:
        if not typed.strip():
            return []
        found = goods.suggest_categories(self._desk.shop, typed)
        typed = clean_name(typed)
        if typed.casefold() in {each.casefold() for each in found}:
            return [Choice(words=each, about=each) for each in found]
        own = self._desk.words.translate("counter", "something new")
        return [*(Choice(words=each, about=each) for each in found), Choice(words=typed, aside=own)] if found else []

    def _take_category(self, row: LineRow, choice: Choice) -> None:
        row.category.setText(choice.words)
        row.has_own_category = True
        self._on_edited()
        row.quantity.setFocus()

    def _on_edited(self) -> None:
        if not self._lines[-1].typed().is_empty:
            self._add()
            QTimer.singleShot(0, self._scroll_down)
        if self.message.text():
            self.tell("")
        focused = next((row for row in self._lines if any(field.hasFocus() for field in row.fields)), None)
        if focused is not None and focused is not self._current and not focused.typed().is_empty:
            self._show_detail(focused)
        self._show_sum()
        self.changed.emit()

    def _on_room(self, lowest: int, highest: int) -> None:
        """The titles stay above their columns when a scroll bar takes its place."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if highest > lowest else 0
        self._titles.setContentsMargins(0, 0, bar, 0)

    def _scroll_down(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _on_detail(self) -> None:
        if self._current:
            self._current.serial, self._current.warranty = self.serial.text(), self.warranty.text()
        self._on_edited()

    def _show_detail(self, row: LineRow) -> None:
        self._current = row
        self.serial.setText(row.serial)
        self.warranty.setText(row.warranty)

    def _show_sum(self) -> None:
        total = sum(line.amount for line in self.read_softly())
        self.discount.mark_wrong(self._is_discount_wrong())
        self.sum.setText(amount_text(total, self._desk.shop.settings.currency))

    def _column_widths(self) -> list[int]:
        px = self._desk.theme.px
        return [px(width) for width in (_WIDTHS if self.width() >= px(_SLIM) else _SLIM_WIDTHS)]

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = self._column_widths()
        for label, width in zip(self._heads, widths, strict=True):
            label.setFixedWidth(width)
        for row in self._lines:
            row.take_widths(widths)

    def showEvent(self, event: QShowEvent) -> None:
        self._order_tabs()  # finding its place in the window has mixed it
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        row = next((row for row in self._lines if watched in row.fields), None)
        if row is None:
            return False
        if event.type() == QEvent.Type.FocusIn and row is not self._current and not row.typed().is_empty:
            self._show_detail(row)
        if event.type() == QEvent.Type.FocusIn:
            keep_together(self, watched is row.amount)  # the sum that it changes is seen with it
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._enter(row, watched)
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        place = self._lines.index(row) + step
        if step and 0 <= place < len(self._lines):
            self._lines[place].fields[row.fields.index(watched)].setFocus()
            return True
        return False

    def _enter(self, row: LineRow, field: QObject) -> None:
        place, at = self._lines.index(row), row.fields.index(field)
        if row.typed().is_empty and field is row.item:
            self.finished.emit()
        elif at < 3:
            row.fields[at + 1].setFocus()
            row.fields[at + 1].selectAll()
        elif place + 1 < len(self._lines):
            self._lines[place + 1].item.setFocus()
