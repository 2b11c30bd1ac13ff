"""What would come of bringing a file in: its figures, and the lines that are not taken."""

from collections.abc import Mapping, Sequence
from enum import StrEnum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QGridLayout, QListWidget, QVBoxLayout, QWidget

from shop_crm.domain.duplicates import Pair
from shop_crm.domain.money import Currency
from shop_crm.domain.names import clean_name
from shop_crm.errors import ShopError
from shop_crm.services.customers import read_customer
from shop_crm.services.import_files import Kind, Rejected
from shop_crm.services.import_lines import LISTED
from shop_crm.services.imports import Doubtful, Prepared
from shop_crm.services.shop import Shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_columns import Choice
from shop_crm.ui.painting import view_ring
from shop_crm.ui.theme import RADIUS, Theme, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.label import Card, Label, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.doubles import why_text
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_NUMBERED = 20
_SHOWN = 160
_APART = "\u2068\u2069"
"""Unicode's first strong isolate, and its end."""


class Listed(StrEnum):
    """The lists of lines that can be looked at, the most telling first."""

    REJECTED = auto()
    DOUBTFUL = auto()
    CHANGED = auto()
    RETURNED = auto()
    WALK_INS = auto()
    NEW = auto()
    SAME = auto()
    EXPIRED = auto()


class ImportPreview(Card):
    """The figures of an import, and below them the lines behind each figure."""

    lines_wanted = Signal(object)
    """The numbers of lines whose cells are to be read for the list; see `show_cells`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=18, spacing=10)
        self._desk = desk
        self._prepared: Prepared | None = None
        translate = desk.words.translate
        self.setObjectName("preview")
        self.rows.addWidget(Label(translate("import", "What will come of it"), Type.SECTION, wraps=True))
        self._waiting = Label("", Type.BODY, "text_2", wraps=True)
        self._waiting.setObjectName("waiting")
        self.rows.addWidget(self._waiting)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.rows.spacing())
        self._figures = QWidget()
        self._figures.setObjectName("figures")
        self._grid = QGridLayout(self._figures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(desk.theme.px(12))
        self._grid.setVerticalSpacing(desk.theme.px(7))
        self._grid.setColumnStretch(0, 1)
        rows.addWidget(self._figures)
        self._notes = Label("", Type.SMALL, "text_2", wraps=True)
        self._notes.setObjectName("notes")
        rows.addWidget(self._notes)
        self._lists = self._make_lists()
        rows.addWidget(self._lists, 1)
        self._below = QWidget()
        rows.addWidget(self._below, 1)
        self._scroll = Scroll(inner)
        self.rows.addWidget(self._scroll, 1)
        self.wait("")

    @property
    def least_width(self) -> int:
        """What it needs for its words, also for those that are not shown yet."""
        around = self.rows.contentsMargins()
        words = self.save.minimumSizeHint().width()
        return words + around.left() + around.right() + self._scroll.bar_width + 2

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the figures, and the first list that holds anything."""
        words, currency = self._desk.words, self._desk.shop.settings.currency
        self._prepared = prepared
        self._waiting.hide()
        self._fill(figures(words, currency, prepared))
        notes = _notes(words, prepared)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        there = {code: len(lines) for code in Listed if (lines := numbers_of(prepared, code))}
        names = _list_names(words)
        counted = words.locale.toString
        self.which.offer({code: f"{names[code]} ({counted(count)})" for code, count in there.items()})
        self.save.setVisible(bool(prepared.rejected))
        self._lists.setVisible(bool(there))
        self._below.setVisible(not there)
        if there:
            self.which.show_code(next(iter(there)))
            self._show_list()

    def show_cells(self, cells: Mapping[int, Sequence[str]]) -> None:
        """Fill the list with what stands in its lines."""
        words = self._desk.words
        self._show_items(
            [
                words.translate("import", "line {line}: {reason}").format(line=line, reason=_joined(texts))
                for line, texts in sorted(cells.items())
            ]
        )

    def wait(self, told: str) -> None:
        """Show no figures but this sentence: what was found before holds no more."""
        self._prepared = None
        self._waiting.setText(told)
        self._waiting.show()
        self._fill([])
        self._notes.hide()
        self._lists.hide()
        self._below.show()

    def _make_lists(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(line())
        self.which = Choice(theme, translate("import", "Look at"))
        self.which.setObjectName("listed")
        self.which.activated.connect(self._show_list)
        rows.addWidget(Field(translate("import", "Look at"), self.which))
        self._heading = Label("", Type.SMALL, "text_2", wraps=True)
        rows.addWidget(self._heading)
        self.list = _LowList(theme)
        self.list.setObjectName("lines")
        self.list.setAccessibleName(translate("import", "Lines of the file"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMinimumHeight(theme.px(96))
        rows.addWidget(self.list, 1)
        self.save = Button(theme, translate("import", "Save the rejected lines…"), icon="download")
        self.save.setObjectName("save_rejected")
        rows.addWidget(self.save)
        return holder

    def _show_list(self) -> None:
        prepared, words = self._prepared, self._desk.words
        if prepared is None:
            return
        code = Listed(self.which.code)
        self._heading.setText(_about_list(words, code))
        self._heading.setVisible(bool(self._heading.text()))
        self.list.clear()
        match code:
            case Listed.REJECTED:
                self._show_items([rejected_line(words, row) for row in prepared.rejected[:LISTED]])
            case Listed.DOUBTFUL:
                found = prepared.doubtful[:LISTED]
                self._show_items([_doubtful_line(words, self._desk.shop, prepared, doubt) for doubt in found])
            case _:
                self.lines_wanted.emit(numbers_of(prepared, code))

    def _show_items(self, items: list[str]) -> None:
        if self._prepared is None:
            return
        self.list.clear()
        self.list.addItems(items)
        more = len(numbers_of(self._prepared, Listed(self.which.code))) - len(items)
        if more > 0:
            self.list.addItem(self._desk.words.counting(more).translate("import", "… and %n more", None, 1))

    def _fill(self, told: Sequence[tuple[str, str]]) -> None:
        empty(self._grid)
        self._figures.setVisible(bool(told))
        for row, (name, figure) in enumerate(told):
            self._grid.addWidget(Label(name[0].upper() + name[1:], Type.BODY, "text_2", wraps=True), row, 0)
            figure_label = Label(figure, Type.STRONG)
            figure_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure_label.setAccessibleName(f"{name}: {figure}")
            self._grid.addWidget(figure_label, row, 1)


class _LowList(QListWidget):
    """Content with its minimum height, and with all there is; a ring shows that the keyboard is in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        view_ring(self, self._theme, self._theme.px(RADIUS))


def numbers_of(prepared: Prepared, listed: Listed) -> Sequence[int]:
    """The numbers of the lines of a list."""
    lines = prepared.lines
    match listed:
        case Listed.REJECTED:
            return [row.line for row in prepared.rejected]
        case Listed.DOUBTFUL:
            return [doubt.line for doubt in prepared.doubtful]
        case Listed.CHANGED:
            return lines.changed
        case Listed.RETURNED:
            return lines.returned
        case Listed.WALK_INS:
            return lines.walk_ins
        case Listed.NEW:
            return lines.new
        case Listed.SAME:
            return lines.same
        case Listed.EXPIRED:
            return lines.expired


def figures(words: Words, currency: Currency, prepared: Prepared) -> list[tuple[str, str]]:
    """The import in figures, each with its name; what is nought is shown only where it reassures.

    First what becomes of the lines, which adds up to all that were read; then what the shop gets from them.
    """
    counted = words.locale.toString
    has_sales = prepared.columns.kind is Kind.PURCHASES
    told = [
        (words.translate("import", "lines read"), counted(prepared.lines_read)),
        (words.translate("import", "new lines"), counted(prepared.stored)),
    ]
    if prepared.same:
        told.append((words.translate("import", "lines there already"), counted(prepared.same)))
    if prepared.changed:
        name = words.translate("import", "lines that differ from what is there")
        told.append((name, counted(len(prepared.changed))))
    if prepared.returned:
        told.append((words.translate("import", "lines that give money back"), counted(prepared.returned)))
    if prepared.walk_ins:
        told.append((words.translate("import", "sales to nobody named, left out"), counted(prepared.walk_ins)))
    told.append((words.translate("import", "lines rejected"), counted(len(prepared.rejected))))
    if has_sales:
        told.append((words.translate("import", "purchases"), counted(prepared.purchase_count)))
    if prepared.additions:
        added = sum(len(lines) for _, lines in prepared.additions)
        told.append((words.translate("import", "lines added to purchases that are there"), counted(added)))
    told.append((words.translate("import", "customers"), counted(prepared.new_customers)))
    if prepared.doubtful:
        told.append((words.translate("import", "of them perhaps here already"), counted(len(prepared.doubtful))))
    if has_sales:
        told += _money(words, currency, prepared)
        told.append((words.translate("import", "follow-ups planned"), counted(prepared.follow_up_count)))
        told.append((words.translate("import", "left out as expired"), counted(prepared.left_out)))
    return told


def _money(words: Words, currency: Currency, prepared: Prepared) -> list[tuple[str, str]]:
    told = [(words.translate("import", "sum of amounts"), amount_text(prepared.amount, currency))]
    if prepared.returned_amount:
        told.append((words.translate("import", "given back of it"), amount_text(prepared.returned_amount, currency)))
    if prepared.exact_amount != currency.major(prepared.amount):
        before = number_text(prepared.exact_amount.normalize(), currency)
        told.append((words.translate("import", "the file's sum, before each line is rounded"), before))
    return told


def reason(words: Words, row: Rejected) -> str:
    """Why a line is not taken."""
    return sentence(words, ShopError(row.code, **row.facts))


def rejected_line(words: Words, row: Rejected) -> str:
    """A line that is not taken, with its reason."""
    return words.translate("import", "line {line}: {reason}").format(line=row.line, reason=reason(words, row))


def _notes(words: Words, prepared: Prepared) -> str:
    if not prepared.cut:
        return ""
    told = words.translate("import", "Names longer than 200 characters were cut, the rest was left out: lines {lines}")
    return told.format(lines=_numbers(prepared.cut))


def _numbers(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_NUMBERED])) + (" …" if len(lines) > _NUMBERED else "")


def _joined(cells: Sequence[str]) -> str:
    """What stands in a line, as far as it helps to find it."""
    # Each cell set apart, for a name in Arabic must not turn round what stands beside it.
    told = " · ".join(f"{_APART[0]}{clean_name(cell[:_SHOWN])}{_APART[1]}" for cell in cells if cell.strip())
    return told if len(told) <= _SHOWN else told[: _SHOWN - 1] + "…"


def _doubtful_line(words: Words, shop: Shop, prepared: Prepared, doubt: Doubtful) -> str:
    """Somebody of the file, with whom of the shop she may be and why."""
    person = prepared.people[doubt.place]
    known = read_customer(shop, doubt.customer_id)
    pair = Pair(first=0, second=doubt.customer_id, reasons=doubt.reasons, likeness=doubt.likeness)
    phones = ", ".join(phone.grouped for phone in known.good_phones)
    told = words.translate("import", "line {line}: {name} – perhaps {known}: {why}")
    return told.format(
        line=doubt.line,
        name=person.name or ", ".join(phone.grouped for phone in person.phones),
        known=" ".join(filter(None, (known.spoken_name, phones))),
        why=why_text(words, pair),
    )


def _list_names(words: Words) -> dict[Listed, str]:
    translate = words.translate
    return {
        Listed.REJECTED: translate("import", "Rejected lines"),
        Listed.DOUBTFUL: translate("import", "Perhaps here already"),
        Listed.CHANGED: translate("import", "Lines that differ"),
        Listed.RETURNED: translate("import", "Money given back"),
        Listed.WALK_INS: translate("import", "Sales to nobody named"),
        Listed.NEW: translate("import", "New lines"),
        Listed.SAME: translate("import", "Lines there already"),
        Listed.EXPIRED: translate("import", "Follow-ups left out"),
    }


def _about_list(words: Words, listed: Listed) -> str:
    """What is done with the lines of a list, and why."""
    translate = words.translate
    match listed:
        case Listed.REJECTED:
            return translate("import", "They are not taken. Save them, mend them, and bring that file in.")
        case Listed.DOUBTFUL:
            return translate("import", "They come in as new customers; “Who is here twice?” asks about each later.")
        case Listed.CHANGED:
            return translate("import", "The shop has them otherwise, and stays as it is.")
        case Listed.RETURNED:
            return translate("import", "They lessen the purchase to which they belong.")
        case Listed.WALK_INS:
            return translate("import", "They name nobody, so there is nobody to call.")
        case Listed.NEW:
            return ""
        case Listed.SAME:
            return translate("import", "The shop has them: nothing comes in twice.")
        case Listed.EXPIRED:
            return translate("import", "A call about them would have been in the past. The purchases come in.")
