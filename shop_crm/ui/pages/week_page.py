"""The week: who is due when; a call is dragged to another day, or moved there by a key."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.calls import Call
from shop_crm.domain.days import read_promise
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.week import DAYS, WeekDay, move_call, week
from shop_crm.ui.desk import Desk
from shop_crm.ui.haste import Haste
from shop_crm.ui.models.calls_model import CallRow, call_row
from shop_crm.ui.pages.page import ALL_OF_A_CUSTOMER, Page, listed_calls
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.day_column import DayColumn, DayList
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.calls import about_text
from shop_crm.words.days import closed_text, weekday_text
from shop_crm.words.done import moved_text
from shop_crm.words.errors import sentence

if TYPE_CHECKING:
    from shop_crm.domain.files_out import Listed

_COLUMN = 146
"""The least width of a day at 100 %: fewer days are shown rather than narrower ones."""
_GAP = 8


class WeekPage(Page):
    """Seven days from today on, or as many as have room; earlier and later ones by a key."""

    watches: ClassVar[frozenset[str]] = ALL_OF_A_CUSTOMER

    def __init__(self, desk: Desk) -> None:
        theme, translate = desk.theme, desk.words.translate
        super().__init__(desk, translate("week", "Week"))
        self._first = desk.shop.today
        self._shown = DAYS
        self._days: tuple[WeekDay, ...] = ()
        self._haste = Haste()
        self.earlier = Button(theme, translate("week", "Earlier days"), icon="chevron-left", key="Alt ←")
        self.earlier.setObjectName("earlier")
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later = Button(theme, translate("week", "Later days"), icon="chevron-right", key="Alt →")
        self.later.setObjectName("later")
        self.later.clicked.connect(lambda: self.turn(1))
        self.move_button = Button(theme, translate("week", "Move to a day"), icon="calendar-clock", key="M")
        self.move_button.setObjectName("move")
        self.move_button.clicked.connect(self.ask_day)
        for button in (self.make_saving(), self.move_button, self.earlier, self.later):
            self.head.addWidget(button)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addWidget(self._asking())
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_GAP))
        self.columns = [DayColumn(theme, f"day_{place}") for place in range(DAYS)]
        for column in self.columns:
            view = column.view
            view.entered.connect(lambda view=view: self._on_entered(view))
            view.dragged.connect(self._on_dragged)
            view.dropped.connect(lambda place, view=view: self._on_dropped(view, place))
            view.doubleClicked.connect(lambda _: self._open_card())
            view.selectionModel().currentChanged.connect(self._say_whom)
            view.installEventFilter(self)
            row.addWidget(column, 1)
        main.addWidget(columns, 1)
        self.body.addLayout(main, 1)
        self._held = Label("", Type.SMALL_STRONG, "on_soft")
        self._held.setParent(self)
        self._held.setProperty("soft", "action")
        self._held.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._held.hide()

    def refresh(self) -> None:
        """The days as they are now; the chosen call stays chosen, wherever it stands."""
        self._first = max(self._first, self.desk.shop.today)
        self._days = week(self.desk.shop, self._first)
        chosen, at = self.chosen, self._place_of_focus()
        for column, day in zip(self.columns, self._days, strict=True):
            self._show_day(column, day)
        self._show_range()
        if chosen is not None:
            self._choose(chosen, at)
        if self.chosen is None:
            self._ask.hide()

    def arrive(self) -> None:
        """The keyboard is in the first day that has a call."""
        shown = self.columns[: self._shown]
        busy = (column for column in shown if column.model.rowCount())
        view = next(busy, self.columns[0]).view
        view.setFocus()
        self._on_entered(view)

    def state(self) -> dict[str, Any]:
        """From which day on, and which call is chosen."""
        return {"first": self._first, "call": self.chosen.id if self.chosen else 0}

    def restore(self, state: dict[str, Any]) -> None:
        """Show these days again."""
        self._first = state["first"]
        self.refresh()
        for column in self.columns[: self._shown]:
            if (row := column.model.row_of(state["call"])) >= 0:
                column.view.setFocus()
                column.view.setCurrentIndex(column.model.index(row))

    def listed(self) -> "Listed":
        """The calls of the seven days."""
        return listed_calls([call for day in self._days for call in day.calls])

    def escape(self) -> bool:
        """Out of the field, or let go of the call that is held."""
        held = next((column.view for column in self.columns if column.view.is_dragging), None)
        if held is not None:
            held.end_drag()
            self._show_held(None)
            return True
        if self._ask.isVisible():
            self._stop_asking()
            return True
        return False

    @property
    def chosen(self) -> Call | None:
        """The call that the keyboard is at."""
        found = (column.model.call_at(column.view.currentIndex().row()) for column in self.columns)
        return next((call for call in found if call is not None), None)

    def turn(self, pages: int) -> None:
        """Show later days, or earlier ones; today is the first there is."""
        self._first = max(self.desk.shop.today, self._first + timedelta(days=pages * self._shown))
        self.refresh()
        self.arrive()

    def move_to(self, day: date) -> None:
        """Make the chosen call on this day."""
        desk, call = self.desk, self.chosen
        if call is None or day == self._day_of(call):
            return
        try:
            moved = move_call(desk.shop, call, day)
        except ShopError as error:
            self.done.emit(sentence(desk.words, error), 0)
            return
        told = moved_text(desk.words, moved, desk.shop.settings.calendar, desk.shop.today)
        self.done.emit(told, history.last_step(desk.shop))

    def ask_day(self) -> None:
        """Ask for the day to which the chosen call goes."""
        if self.chosen is None:
            told = self.desk.words.translate("week", "Choose a call first; then we ask for its day.")
            self.done.emit(told, 0)
            return
        self.when.clear()
        self._when.tell("")
        self._ask.show()
        self._say_whom()
        self.when.setFocus()

    def _asking(self) -> QWidget:
        """The question for a day, above the days."""
        theme, translate = self.desk.theme, self.desk.words.translate
        self._ask = Card(padding=14, spacing=8)
        self._ask_label = Label("", Type.STRONG, wraps=True)
        self.when = Line(
            theme,
            icon="calendar",
            hint=translate("week", "tue, tomorrow, 24 nov"),
            short=translate("week", "tue, 24 nov"),
        )
        self.when.setObjectName("when")
        self.when.textEdited.connect(self._on_when)
        self.when.returnPressed.connect(self._on_day)
        self._when = Field(translate("week", "Day"), self.when)
        self.book = Button(theme, translate("week", "Move"), kind=Kind.PRIMARY, icon="check", key="Enter")
        self.book.setObjectName("book")
        self.book.clicked.connect(self._on_day)
        self._ask.rows.addWidget(self._ask_label)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._when, 1)
        row.addWidget(self.book, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ask.rows.addLayout(row)
        self._ask.hide()
        return self._ask

    def _say_whom(self) -> None:
        """The question names whoever is chosen now: it is her call that is moved."""
        if (call := self.chosen) is not None and self._ask.isVisible():
            told = self.desk.words.translate("week", "On which day shall we call {name}?")
            self._ask_label.setText(told.format(name=call.customer.spoken_name))

    def _on_when(self, text: str) -> None:
        """Say how the typed day was understood, and at once when the shop is closed then (domain.md 2)."""
        desk = self.desk
        try:
            day = self._typed_day(text)
        except ShopError:
            self._when.tell("")
            return
        told = weekday_text(desk.words, day, desk.shop.today)
        if reason := closed_text(desk.words, desk.shop.settings.calendar, day):
            told = desk.words.translate("today", "{day}: the shop is closed that day ({why})").format(
                day=told, why=reason
            )
        self._when.tell(told, "on_soft")

    def _on_day(self) -> None:
        try:
            day = self._typed_day(self.when.text())
        except ShopError as error:
            self._when.tell(sentence(self.desk.words, error))
            return
        self._stop_asking()
        self._haste.begin()
        self.move_to(day)

    def _typed_day(self, text: str) -> date:
        shop = self.desk.shop
        return read_promise(text, shop.today, month_first=shop.settings.country.month_first)[0]

    def _stop_asking(self) -> None:
        self._ask.hide()
        for column in self.columns:
            if column.view.currentIndex().isValid():
                column.view.setFocus()

    def _show_day(self, column: DayColumn, day: WeekDay) -> None:
        words, shop = self.desk.words, self.desk.shop
        is_today = day.day == shop.today
        heading = words.translate("today", "Today") if is_today else weekday_text(words, day.day, shop.today)
        rows = [_short(call_row(words, call, shop.today, shop.settings.currency)) for call in day.calls]
        note, tone = self._note(day)
        column.show_day(heading, note, tone, rows, is_open=day.is_open)

    def _note(self, day: WeekDay) -> tuple[str, str]:
        """How full a day is, or why the shop is closed; and in which tone."""
        words, settings = self.desk.words, self.desk.shop.settings
        count = len(day.calls)
        if not day.is_open:
            closed = closed_text(words, settings.calendar, day.day)
            closed = closed[0].upper() + closed[1:]
            if not count:
                return closed, "text_2"
            told = words.counting(count).translate("week", "{closed}, and %n calls", None, 1)
            return told.format(closed=closed), "amber"
        if day.is_cut:
            return words.counting(count).translate("week", "More than %n calls: the first ones", None, 1), "red"
        if count > settings.calls_a_day:
            told = words.counting(count).translate("week", "%n calls, limit {most}", None, 1)
            return told.format(most=settings.calls_a_day), "red"
        if not count:
            return words.translate("week", "Nobody to call"), "text_2"
        return words.counting(count).translate("week", "%n calls", None, 1), "text_2"

    def _show_range(self) -> None:
        words, today = self.desk.words, self.desk.shop.today
        last = self._days[self._shown - 1].day
        told = words.translate("week", "{first} to {last}")
        self.subtitle.setText(
            told.format(first=weekday_text(words, self._first, today), last=weekday_text(words, last, today))
        )
        self.earlier.setEnabled(self._first > today)

    def _day_of(self, call: Call) -> date:
        return next(day.day for day in self._days if call in day.calls)

    def _place_of_focus(self) -> int:
        return next((place for place, column in enumerate(self.columns) if column.view.hasFocus()), -1)

    def _choose(self, call: Call, at: int) -> None:
        """Choose this call again; where it is not to be seen any more, the keyboard stays on its day."""
        for column in self.columns[: self._shown]:
            row = column.model.row_of_customer(call.customer.id)
            if row >= 0:
                column.view.setCurrentIndex(column.model.index(row))
                if at >= 0:
                    column.view.setFocus()
                return
        if at >= 0:
            self._first_of(self.columns[at].view)

    def _first_of(self, view: DayList) -> None:
        if view.model().rowCount() and not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))

    def _on_entered(self, view: DayList) -> None:
        for column in self.columns:
            if column.view is not view:
                column.view.setCurrentIndex(QModelIndex())
        self._first_of(view)
        if self.chosen is None:
            self._ask.hide()

    def _on_dragged(self, place: QPoint) -> None:
        call = self.chosen
        self._show_held(place if call else None, call.customer.spoken_name if call else "")

    def _show_held(self, place: QPoint | None, name: str = "") -> None:
        """The call that is held beside the pointer, and the day under it."""
        under = self._column_at(place) if place else None
        for column in self.columns:
            column.show_target(column is under)
        self._held.setVisible(place is not None)
        if place is not None:
            self._held.setText(f" {name} ")
            self._held.adjustSize()
            self._held.move(self.mapFromGlobal(place) + QPoint(14, 10))
            self._held.raise_()

    def _column_at(self, place: QPoint) -> DayColumn | None:
        shown = (column for column in self.columns if column.isVisible())
        return next((each for each in shown if each.rect().contains(each.mapFromGlobal(place))), None)

    def _on_dropped(self, view: DayList, place: QPoint) -> None:
        self._show_held(None)
        under = self._column_at(place)
        if under is not None and under.view is not view:
            self.move_to(self._days[self.columns.index(under)].day)

    def _open_card(self) -> None:
        if (call := self.chosen) is not None:
            self.wanted.emit("card", call.customer.id)

    def _step(self, view: DayList, step: int, *, moves: bool) -> None:
        """To the day beside it, with the call or without; past the last day come the next ones."""
        place = next(place for place, column in enumerate(self.columns) if column.view is view) + step
        if moves:
            day = self._days[place - step].day + timedelta(days=step)
            if place >= self._shown:
                self._first += timedelta(days=1)
            elif place < 0 and day >= self.desk.shop.today:
                self._first = day
            self.move_to(day)
        elif 0 <= place < self._shown:
            self.columns[place].view.setFocus()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.desk.theme.px
        room = self.contentsRect().width() - 48  # the page's margins
        self._shown = max(1, min(DAYS, (room + px(_GAP)) // (px(_COLUMN) + px(_GAP))))
        for place, column in enumerate(self.columns):
            column.setVisible(place < self._shown)
        if self._days:
            self._show_range()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, DayList) or not isinstance(event, QKeyEvent):
            return False
        return event.type() == QEvent.Type.KeyPress and self._key(watched, event)

    def _key(self, view: DayList, event: QKeyEvent) -> bool:
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = arrows.get(Qt.Key(event.key()))
        if step and held == Qt.KeyboardModifier.AltModifier:
            self.turn(step)
        elif step and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            self._step(view, step, moves=bool(held))
        elif held:
            return False
        elif event.key() == Qt.Key.Key_M:
            self.ask_day()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and not self._haste.is_on:
                self._open_card()
        else:
            return False
        return True


def _short(row: CallRow) -> CallRow:
    """The row with the things alone: a day has no room for what they cost."""
    things = dict.fromkeys(about_text(row.call, reason) for reason in row.call.reasons if reason.purchase)
    return replace(row, about=" · ".join(things) or row.about)
