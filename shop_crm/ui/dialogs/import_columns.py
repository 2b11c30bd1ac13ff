"""The columns of a file: what stands in each, and what we take it for, which the person can put right."""

import time
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QStyledItemDelegate, QWidget

from shop_crm.domain.names import clean_name
from shop_crm.services.import_files import FIELDS, Field, Opened, Seen
from shop_crm.services.import_memory import NOT_USED
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import Label, line
from shop_crm.words.words import Words

_TURN_SECONDS = 0.02


class Choice(QComboBox):
    """One of several; the wheel scrolls what it stands in and never chooses by accident."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these: each code with its words."""
        self.clear()
        for code, words in choices.items():
            self.addItem(words, code)

    def show_code(self, code: str) -> None:
        """Show the choice of this code, as if nobody had touched it."""
        self.setCurrentIndex(self.findData(code))

    @property
    def code(self) -> str:
        """The code of what is chosen."""
        return str(self.currentData())

    # Qt's own names

    def showPopup(self) -> None:
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))  # its own one takes no height from the look
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(16)
        rect = QRectF(self.width() - side - self._theme.px(11), (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-down", rect, self._theme.colour("text_2" if self.isEnabled() else "text_3"))


class ImportColumns(QScrollArea):
    """One row for each column: its header, some of its values, and a choice of what it tells."""

    chosen = Signal(str, str)
    """A column's header, and the field it was given (NOT_USED for none)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._choices: list[Choice] = []
        self._headers: list[Label] = []
        self._labels = field_labels(desk.words)
        self._opened: Opened | None = None
        self._seen: Seen | None = None
        self._model = QStandardItemModel(self)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._build_some)
        self.setObjectName("columns")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def least_width(self) -> int:
        """What it needs so that nothing in it is cut."""
        inner: QWidget | None = self.widget()  # none before the first file
        return (inner.minimumSizeHint().width() if inner else 0) + self.verticalScrollBar().sizeHint().width() + 2

    def show_columns(self, opened: Opened, seen: Seen) -> None:
        """Show what is taken for what; the rows stay as long as the file and its kind are the same."""
        is_other = opened is not self._opened or self._seen is None or seen.kind is not self._seen.kind
        self._opened, self._seen = opened, seen
        if is_other:
            self._build_head(FIELDS[seen.kind])
            self._build_some()
        for place in range(len(self._choices)):
            self._show_field(place)

    def go_to_unused(self) -> None:
        """Put the keyboard where something is still to be said."""
        for choice in self._choices:
            if choice.code == NOT_USED:
                # Later: a row that was just made is not on the screen yet, and a window that becomes active now would
                # give the keyboard to the first field that is.
                QTimer.singleShot(0, choice, partial(choice.setFocus, Qt.FocusReason.TabFocusReason))
                return

    def _show_field(self, place: int) -> None:
        assert self._seen is not None
        field = self._seen.fields[place]
        self._choices[place].show_code(field or NOT_USED)
        self._headers[place].show_tone("text" if field else "text_3")

    def _build_head(self, fields: Sequence[Field]) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._model.clear()
        offered: dict[str, str] = {NOT_USED: translate("import", "not used")}
        offered.update((field, self._labels[field]) for field in fields)
        for code, words in offered.items():
            item = QStandardItem(words)
            item.setData(str(code), Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        inner = QWidget()
        self._grid = grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.px(12), 0)
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnMinimumWidth(0, theme.px(88))
        grid.setColumnMinimumWidth(1, theme.px(84))
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 6)
        titles = (
            translate("import", "Column in the file"),
            translate("import", "What stands in it"),
            translate("import", "What it tells us"),
        )
        for place, title in enumerate(titles):
            grid.addWidget(Label(title, Type.SMALL_STRONG, "text_2", wraps=place < 2), 0, place)
        self._choices, self._headers = [], []
        self.setWidget(inner)

    def _build_some(self) -> None:
        """A few rows at a turn: a till's export may have eighty columns, and the window must not stand still."""
        assert self._opened is not None
        count, end = len(self._opened.samples), time.monotonic() + _TURN_SECONDS
        while len(self._choices) < count and time.monotonic() < end:
            self._build_row(len(self._choices))
        if len(self._choices) < count:
            self._turn.start()
        else:
            self._turn.stop()
            self._grid.setRowStretch(2 * count + 2, 1)
            order_tabs(self.window())

    def _build_row(self, place: int) -> None:
        assert self._opened is not None
        theme, translate, opened = self._desk.theme, self._desk.words.translate, self._opened
        header = opened.sheet.headers[place]
        name, row = clean_name(header), 2 * place + 2
        self._grid.addWidget(line(), row - 1, 0, 1, 3)
        self._headers.append(Label(name, Type.STRONG, "text", wraps=True))
        self._grid.addWidget(self._headers[-1], row, 0)
        told = " · ".join(opened.samples[place]) or translate("import", "(nothing)")
        self._grid.addWidget(Label(told, Type.SMALL, "text_2", wraps=True), row, 1)
        choice = Choice(theme, translate("import", "What {column} tells us").format(column=name))
        choice.setAccessibleDescription(choice.accessibleName())  # on Linux, Qt gives what is chosen as its name
        choice.setObjectName(f"column_{place}")
        choice.setModel(self._model)
        choice.setMinimumWidth(theme.px(190))
        choice.activated.connect(partial(self._on_activated, header, choice))
        self._grid.addWidget(choice, row, 2)
        self._choices.append(choice)
        self._show_field(place)

    def _on_activated(self, header: str, choice: Choice, index: int) -> None:
        self.chosen.emit(header, choice.code)


def field_labels(words: Words) -> dict[Field, str]:
    """What a person calls each thing that a column can tell."""
    translate = words.translate
    return {
        Field.ORDER_ID: translate("import field", "receipt or order number"),
        Field.LINE_ID: translate("import field", "number of the line"),
        Field.DAY: translate("import field", "day of the purchase"),
        Field.CUSTOMER_ID: translate("import field", "customer number"),
        Field.NAME: translate("import field", "name"),
        Field.FORM_OF_ADDRESS: translate("import field", "form of address"),
        Field.PHONE: translate("import field", "phone"),
        Field.EMAIL: translate("import field", "e-mail"),
        Field.ADDRESS: translate("import field", "address"),
        Field.ITEM: translate("import field", "item"),
        Field.CATEGORY: translate("import field", "category"),
        Field.QUANTITY: translate("import field", "quantity"),
        Field.AMOUNT: translate("import field", "amount of the line"),
        Field.UNIT_PRICE: translate("import field", "price of one"),
        Field.SERIAL: translate("import field", "serial number"),
        Field.WARRANTY: translate("import field", "warranty"),
        Field.SERVED_BY: translate("import field", "served by"),
        Field.SAID: translate("import field", "what they said"),
        Field.RECEIPT_TYPE: translate("import field", "sale or refund"),
        Field.CANCELLED_ON: translate("import field", "cancelled on"),
        Field.SUBTOTAL: translate("import field", "goods of the order, after discounts"),
        Field.REFUNDED: translate("import field", "given back of the order"),
        Field.CURRENCY: translate("import field", "currency"),
        Field.OTHER_NAME: translate("import field", "name where the other is empty"),
        Field.BIRTHDAY: translate("import field", "birthday"),
        Field.LANGUAGE: translate("import field", "language"),
        Field.NOTE: translate("import field", "note about the customer"),
        Field.DO_NOT_CONTACT: translate("import field", "asked not to be contacted"),
        Field.SERVICE_CALLS: translate("import field", "calls about purchases allowed"),
        Field.OFFERS: translate("import field", "offers and greetings allowed"),
        Field.WRONG_PHONE: translate("import field", "wrong phone number"),
        Field.BEST_TIME: translate("import field", "best time to call"),
        Field.SENT_BY: translate("import field", "who sent them"),
        Field.HEARD_FROM: translate("import field", "how they heard of you"),
        Field.RETURNED_QUANTITY: translate("import field", "how many came back"),
        Field.RETURNED_AMOUNT: translate("import field", "given back for the line"),
    }
