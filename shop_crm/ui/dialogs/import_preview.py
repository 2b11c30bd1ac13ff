"""What would come of bringing a file in: its figures, and the lines that are not taken."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QGridLayout, QListWidget, QVBoxLayout, QWidget

from shop_crm.domain.money import Currency
from shop_crm.errors import ShopError
from shop_crm.services.import_files import Kind, Rejected
from shop_crm.services.imports import Prepared
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Card, Label, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_LISTED = 200
"""Rejected lines listed; all of them go into the file."""
_NUMBERED = 20


class ImportPreview(Card):
    """The figures of an import, what is to be known about it, and the rejected lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=18, spacing=10)
        self._desk = desk
        translate = desk.words.translate
        self.setObjectName("preview")
        self.rows.addWidget(Label(translate("import", "What will come of it"), Type.SECTION, wraps=True))
        self._waiting = Label("", Type.BODY, "text_2", wraps=True)
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
        self._rejected = self._make_rejected()
        rows.addWidget(self._rejected, 1)
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
        """Show the figures and the lines that are not taken."""
        words, currency = self._desk.words, self._desk.shop.settings.currency
        self._waiting.hide()
        self._fill(figures(words, currency, prepared))
        notes = _notes(words, prepared)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        rejected = prepared.rejected
        self.list.clear()
        self.list.addItems([rejected_line(words, row) for row in rejected[:_LISTED]])
        if len(rejected) > _LISTED:
            self.list.addItem(words.counting(len(rejected) - _LISTED).translate("import", "… and %n more", None, 1))
        counted = words.counting(len(rejected)).translate("import", "%n lines are not taken", None, 1)
        self._heading.setText(counted)
        self._rejected.setVisible(bool(rejected))
        self._below.setVisible(not rejected)

    def wait(self, told: str) -> None:
        """Show no figures but this sentence: what was found before holds no more."""
        self._waiting.setText(told)
        self._waiting.show()
        self._fill([])
        self._notes.hide()
        self._rejected.hide()
        self._below.show()

    def _make_rejected(self) -> QWidget:
        translate = self._desk.words.translate
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(line())
        self._heading = Label("", Type.STRONG, "amber", wraps=True)
        rows.addWidget(self._heading)
        self.list = _LowList()
        self.list.setObjectName("rejected")
        self.list.setAccessibleName(translate("import", "Lines that are not taken, with the reason"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMinimumHeight(self._desk.theme.px(96))
        rows.addWidget(self.list, 1)
        self.save = Button(self._desk.theme, translate("import", "Save the rejected lines…"), icon="download")
        self.save.setObjectName("save_rejected")
        rows.addWidget(self.save)
        return holder

    def _fill(self, told: Sequence[tuple[str, str]]) -> None:
        while item := self._grid.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        self._figures.setVisible(bool(told))
        for row, (name, figure) in enumerate(told):
            self._grid.addWidget(Label(name[0].upper() + name[1:], Type.BODY, "text_2", wraps=True), row, 0)
            figure_label = Label(figure, Type.STRONG)
            figure_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure_label.setAccessibleName(f"{name}: {figure}")
            self._grid.addWidget(figure_label, row, 1)


class _LowList(QListWidget):
    """Content with its minimum height, and with all there is."""

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


def figures(words: Words, currency: Currency, prepared: Prepared) -> list[tuple[str, str]]:
    """The import in figures, each with its name; what is nought is shown only where it reassures."""
    counted = words.locale.toString
    has_sales = prepared.columns.kind is Kind.PURCHASES
    told = [(words.translate("import", "lines read"), counted(prepared.lines_read))]
    if has_sales:
        told.append((words.translate("import", "purchases"), counted(len(prepared.purchases))))
    if prepared.additions:
        added = sum(len(lines) for _, lines in prepared.additions)
        told.append((words.translate("import", "lines added to purchases that are there"), counted(added)))
    told.append((words.translate("import", "customers"), counted(prepared.new_customers)))
    told.append((words.translate("import", "lines rejected"), counted(len(prepared.rejected))))
    if prepared.same:
        told.append((words.translate("import", "lines there already"), counted(prepared.same)))
    if prepared.changed:
        name = words.translate("import", "lines that differ from what is there")
        told.append((name, counted(len(prepared.changed))))
    if has_sales:
        told.append((words.translate("import", "sum of amounts"), amount_text(prepared.amount, currency)))
        if prepared.exact_amount != currency.major(prepared.amount):
            before = number_text(prepared.exact_amount.normalize(), currency)
            told.append((words.translate("import", "the file's sum, before each line is rounded"), before))
        told.append((words.translate("import", "follow-ups planned"), counted(prepared.follow_up_count)))
        told.append((words.translate("import", "left out as expired"), counted(prepared.left_out)))
    return told


def reason(words: Words, row: Rejected) -> str:
    """Why a line is not taken."""
    return sentence(words, ShopError(row.code, **row.facts))


def rejected_line(words: Words, row: Rejected) -> str:
    """A line that is not taken, with its reason."""
    return words.translate("import", "line {line}: {reason}").format(line=row.line, reason=reason(words, row))


def _notes(words: Words, prepared: Prepared) -> list[str]:
    notes = []
    if prepared.cut:
        told = words.translate(
            "import", "Names longer than 200 characters were cut, the rest was left out: lines {lines}"
        )
        notes.append(told.format(lines=_numbers(prepared.cut)))
    if prepared.changed:
        told = words.translate("import", "Left as they are in the shop, though the file says otherwise: lines {lines}")
        notes.append(told.format(lines=_numbers(prepared.changed)))
    return notes


def _numbers(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_NUMBERED])) + (" …" if len(lines) > _NUMBERED else "")
