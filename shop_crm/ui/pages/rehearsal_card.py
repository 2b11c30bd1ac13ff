"""The rehearsal beside a plan: what it would have brought, in figures, in a month and by name."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.rehearsal import Flagged, Rehearsal
from shop_crm.services.customers import read_rows
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Aside, Card, Label
from shop_crm.ui.widgets.month import Month
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text
from shop_crm.words.plans import fullest_text, month_text, rehearsal_text

_LISTED = 60
"""So many of the purchases that it flags are named, the newest first."""
_LIST_HIGH = 110


class _Flagged(HeadingList):
    """Content with its least height; it takes what the month leaves."""

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class RehearsalCard(Card):
    """Follows what is typed; `wanted` is the customer whose card is asked for."""

    wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=18, spacing=7)
        self._desk = desk
        self._rehearsal: Rehearsal | None = None
        self._flagged: list[Flagged] = []
        self._first = desk.shop.today.replace(day=1)
        translate = desk.words.translate
        self.rows.addWidget(Label(translate("plans", "Rehearsal"), Type.SECTION))
        self.sentence = Label("", Type.BODY, "text_2", wraps=True)
        self.sentence.setObjectName("rehearsal")
        self.rows.addWidget(self.sentence)
        self.shown = QWidget()
        rows = QVBoxLayout(self.shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._make_figures())
        rows.addLayout(self._make_head())
        self.month = Month(desk.theme, desk.words.locale)
        self.month.setObjectName("rehearsal_month")
        rows.addWidget(self.month)
        self.fullest = Label("", Type.SMALL, "text_2", wraps=True)
        rows.addWidget(self.fullest)
        self.heading = Label(translate("plans", "The purchases it would have flagged"), Type.SMALL_STRONG, wraps=True)
        rows.addWidget(self.heading)
        self.list = _Flagged(desk.theme, "flagged", translate("plans", "The purchases it would have flagged"))
        self.list.setMinimumHeight(desk.theme.px(_LIST_HIGH))
        self.list.activated.connect(self._on_activated)
        rows.addWidget(self.list, 1)
        rows.addStretch(0)
        self._shown_rows = rows
        self.shown.hide()
        self.rows.addWidget(self.shown, 1)
        self.rows.addStretch(0)

    def show_rehearsal(self, rehearsal: Rehearsal, flagged: list[Flagged]) -> None:
        """Show this; `flagged` are the purchases of the plan in question."""
        words, desk = self._desk.words, self._desk
        self._rehearsal, self._flagged = rehearsal, flagged[:_LISTED]
        has_any = bool(rehearsal.looked_at)
        self.shown.setVisible(has_any)
        self.sentence.setText(
            words.translate("plans", "If this plan had been there all the time")
            if has_any
            else words.translate(
                "plans", "As soon as something was sold, you see here which of your purchases this plan would follow."
            )
        )
        self._figures[0].setText(words.locale.toString(len(flagged)))
        self._captions[0].setText(
            words.counting(rehearsal.looked_at).translate("plans", "of your last %n purchases", None, 1)
        )
        self._figures[1].setText(_about(rehearsal.calls_a_month))
        self.setAccessibleName(rehearsal_text(words, rehearsal, len(flagged)))
        self._show_month()
        currency, today = desk.shop.settings.currency, desk.shop.today
        self.heading.setVisible(bool(flagged))
        self.list.setVisible(bool(flagged))
        self._shown_rows.setStretch(self._shown_rows.count() - 1, 0 if flagged else 1)  # else the figures drift apart
        ids = {each.purchase.customer_id for each in self._flagged}
        names = {row.customer.id: row.customer.spoken_name for row in read_rows(desk.shop, ids)}
        self.list.show_headings(
            [
                (
                    f"{names[each.purchase.customer_id]}: {each.lines[0].item}",
                    f"{amount_text(each.purchase.amount, currency)} · {day_text(words, each.purchase.day, today)}",
                )
                for each in self._flagged
            ]
        )
        self.list.setCurrentIndex(QModelIndex())

    def wait(self) -> None:
        """The plan cannot be tried as it stands; what it would have brought before stays."""
        if self._rehearsal is None:
            told = self._desk.words.translate(
                "plans", "You see here what it would bring, as soon as all of it can be read."
            )
            self.sentence.setText(told)

    def turn(self, months: int) -> None:
        """Show another month."""
        middle = self._first + timedelta(days=15 + 30 * months)
        self._first = middle.replace(day=1)
        self._show_month()

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        translate = self._desk.words.translate
        self._figures = [Label("", Type.FIGURE, "on_soft"), Label("", Type.FIGURE, "on_soft")]
        self._captions = [
            Label("", Type.SMALL, "text_2", wraps=True),
            Label(translate("plans", "calls a month, about"), Type.SMALL, "text_2", wraps=True),
        ]
        for figure, caption in zip(self._figures, self._captions, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(caption)
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        theme, translate = self._desk.theme, self._desk.words.translate
        self._title = Label("", Type.SMALL_STRONG)
        self._count = Aside("", Type.SMALL, "text_2")
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._count, 1)
        for name, icon, told, months in (
            ("earlier_month", "chevron-left", translate("plans", "The month before"), -1),
            ("later_month", "chevron-right", translate("plans", "The month after"), 1),
        ):
            button = Button(theme, "", kind=Kind.QUIET, icon=icon)
            button.setObjectName(name)
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.clicked.connect(lambda _=False, months=months: self.turn(months))
            row.addWidget(button)
        return row

    def _show_month(self) -> None:
        rehearsal, words = self._rehearsal, self._desk.words
        if rehearsal is None:
            return
        title = month_text(words, self._first)
        count = sum(calls for day, calls in rehearsal.by_day.items() if _is_in(day, self._first))
        calls = words.counting(count).translate("plans", "%n calls", None, 1)
        self._title.setText(title)
        self._count.setText(calls)
        self.month.show_month(self._first, rehearsal.by_day, rehearsal.fullest, self._desk.shop.settings.calendar)
        self.fullest.setText(fullest_text(words, rehearsal, self._desk.shop.today, has_grey=self.month.has_closed))
        days = (
            f"{day_text(words, day, self._desk.shop.today)}: {words.locale.toString(calls)}"
            for day, calls in rehearsal.by_day.items()
            if _is_in(day, self._first)
        )
        self.month.setAccessibleName(", ".join((title, calls, *days)))

    def _on_activated(self, index: QModelIndex) -> None:
        self.wanted.emit(self._flagged[index.row()].purchase.customer_id)


def _is_in(day: date, first: date) -> bool:
    return (day.year, day.month) == (first.year, first.month)


def _about(number: float) -> str:
    """A number of calls as one says it: whole, and never a nought where there are some."""
    return f"{number:.0f}" if number >= 1 or not number else "< 1"
