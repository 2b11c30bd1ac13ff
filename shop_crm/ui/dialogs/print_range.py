"""Which calls go on the paper: those that are due, and those of the coming days up to one that is chosen."""

from datetime import date, timedelta
from enum import StrEnum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.days import read_promise
from shop_crm.errors import ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field, Line
from shop_crm.words.days import weekday_text
from shop_crm.words.errors import sentence

FARTHEST_DAYS = 62
"""A list for longer than two months ahead would be old before it is called."""


class _Range(StrEnum):
    """The ways to say it; what is overdue is in all of them."""

    TODAY = auto()
    TOMORROW = auto()
    WEEK = auto()
    DAY = auto()


class RangeChoice(QWidget):
    """A choice of last days, and a field for any other."""

    chosen = Signal()
    """`day` is another one."""
    finished = Signal()
    """Enter was pressed, and the day is clear."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.day = desk.shop.today
        words, today = desk.words, desk.shop.today
        self.which = Combo(desk.theme)
        self.which.setObjectName("which")
        shown = (
            (_Range.TODAY, words.translate("print", "Overdue and today")),
            (_Range.TOMORROW, words.translate("print", "Until tomorrow, {day}")),
            (_Range.WEEK, words.translate("print", "Until the end of the week, {day}")),
            (_Range.DAY, words.translate("print", "Until a day that you write…")),
        )
        for kind, told in shown:
            self.which.addItem(told.format(day=weekday_text(words, _last_day(kind, today), today)), kind)
        self.until = Line(desk.theme, icon="calendar", hint=words.translate("print", "fri, 4 Dec, in 2 weeks"))
        self.until.setObjectName("until")
        self._until_field = Field(words.translate("print", "Until which day?"), self.until)
        self._until_field.message.setObjectName("until_message")
        self._until_field.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(Field(words.translate("print", "Which calls?"), self.which))
        rows.addWidget(self._until_field)
        self.which.currentIndexChanged.connect(self._on_which)
        self.until.textEdited.connect(lambda: self._take(is_done=False))
        self._enter = EnterGoesOn([self.which, self.until])
        self._enter.finished.connect(self._on_entered)

    def is_clear(self) -> bool:
        """Whether the day can be read; why it cannot is said, and the keyboard goes there."""
        is_clear = self._take(is_done=True)
        if not is_clear:
            self.until.setFocus()
        return is_clear

    def _read(self) -> date:
        """The chosen day; the errors of `read_promise`."""
        shop = self._desk.shop
        if self.which.currentData() == _Range.DAY and self.until.text().strip():
            return read_promise(self.until.text(), shop.today, month_first=shop.settings.country.month_first)[0]
        return _last_day(self.which.currentData(), shop.today)

    def _take(self, *, is_done: bool) -> bool:
        words, today = self._desk.words, self._desk.shop.today
        try:
            day = self._read()
        except ShopError as error:
            # Half a word is no trouble yet.
            self._until_field.tell(sentence(words, error) if is_done else "")
            return False
        farthest = today + timedelta(days=FARTHEST_DAYS)
        if day > farthest:
            told = words.translate("print", "That is far ahead: we list the calls until {day} at most.")
            self._until_field.tell(told.format(day=weekday_text(words, farthest, today)))
            return False
        echo = words.translate("print", "Until {day}").format(day=weekday_text(words, day, today))
        self._until_field.tell(echo if self.until.text().strip() else "", "on_soft")
        if day != self.day:
            self.day = day
            self.chosen.emit()
        return True

    def _on_which(self) -> None:
        self._until_field.setVisible(self.which.currentData() == _Range.DAY)
        self._take(is_done=False)

    def _on_entered(self) -> None:
        if self.is_clear():
            self.finished.emit()


def _last_day(kind: _Range, today: date) -> date:
    """The last day that is meant; a day to be written is today as long as nothing is written."""
    match kind:
        case _Range.TOMORROW:
            return today + timedelta(days=1)
        case _Range.WEEK:
            return today + timedelta(days=6 - today.weekday())
        case _:
            return today
