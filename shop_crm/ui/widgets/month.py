"""A month at a glance: how many calls each day would have, as a figure and by the depth of the colour."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_crm.domain.calendar import Calendar
from shop_crm.ui.painting import draw_box, draw_line
from shop_crm.ui.theme import Theme, Type

_WEEK = 7
_HIGH = 32
_HEAD = 22
_GAP = 3
_DEPTHS = ((0.25, 0.16), (0.5, 0.28), (0.99, 0.42))
"""Up to which share of the fullest day the colour is how deep; letters can be read on each."""


class Month(QWidget):
    """One month, Monday first; the fullest day has the full colour, and what is closed is grey."""

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        super().__init__()
        self._theme, self._locale = theme, locale
        self._first = date(2000, 1, 1)
        self._counts: Mapping[date, int] = {}
        self._fullest = 0
        self._calendar = Calendar()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_month(self, first: date, counts: Mapping[date, int], fullest: int, calendar: Calendar) -> None:
        """Show the month that begins on this day; `fullest` is what has the full colour, in any month."""
        self._first, self._counts, self._fullest, self._calendar = first, counts, fullest, calendar
        self.updateGeometry()
        self.update()

    @property
    def has_closed(self) -> bool:
        """Whether the shop is closed on a day of the month."""
        return not all(self._calendar.is_open(day) for day in self._days())

    def _days(self) -> list[date]:
        later = (self._first + timedelta(days=31)).replace(day=1)
        return [self._first + timedelta(days=place) for place in range((later - self._first).days)]

    def _depth(self, count: int) -> float:
        share = count / max(1, self._fullest)
        return next((depth for most, depth in _DEPTHS if share <= most), 1.0)

    # Qt's own names

    def sizeHint(self) -> QSize:
        rows = (self._first.weekday() + len(self._days()) + _WEEK - 1) // _WEEK
        return QSize(self._theme.px(260), self._theme.px(_HEAD + rows * (_HIGH + _GAP)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(210), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / _WEEK
        centre = Qt.AlignmentFlag.AlignCenter
        for place in range(_WEEK):
            head = QRectF(place * wide, 0, wide, theme.px(_HEAD))
            told = self._locale.dayName(place + 1, QLocale.FormatType.NarrowFormat)
            draw_line(painter, theme, head, told, Type.CAPTION, "text_2", centre)
        for day in self._days():
            row, column = divmod(self._first.weekday() + day.day - 1, _WEEK)
            top = theme.px(_HEAD) + row * theme.px(_HIGH + _GAP)
            gap = theme.px(_GAP)
            self._paint_day(painter, QRectF(column * wide + gap / 2, top, wide - gap, theme.px(_HIGH)), day)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        theme, count = self._theme, self._counts.get(day, 0)
        depth = self._depth(count) if count else 0
        is_open = self._calendar.is_open(day)
        ground = theme.colour("inset" if is_open else "border")
        draw_box(painter, cell, theme.px(5), _mixed(ground, theme.colour("action"), depth))
        ink = "on_action" if depth == 1 else "text" if count else "text_2"
        inner = cell.adjusted(theme.px(5), theme.px(1), -theme.px(5), -theme.px(2))
        draw_line(
            painter,
            theme,
            inner,
            f"{day.day}",
            Type.CAPTION,
            ink,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
        )
        if count:
            low = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            draw_line(painter, theme, inner, f"{count}", Type.STRONG, ink, low)


def _mixed(ground: QColor, over: QColor, share: float) -> QColor:
    parts = zip(ground.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one + (other - one) * share) for one, other in parts))
