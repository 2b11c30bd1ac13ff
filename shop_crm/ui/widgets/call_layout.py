"""Where the words of a row of the call list stand: side by side while there is room, else beneath each other."""

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QRectF

from shop_crm.domain.values import frozen
from shop_crm.ui.models.calls_model import CallRow
from shop_crm.ui.painting import chip_width, text_lines, text_width
from shop_crm.ui.theme import Theme, Type

ROW = 67
"""The least height of a row."""
_NARROW = 340
"""The width of a row at 100 % below which the initials go and the day comes down beside the phone."""
_COLUMN = 250
"""What the name needs at 100 % beside a column of phones."""
_DAY = 120
"""The column of the day at 100 %, the same in every row: "Wed 25 Nov 10:00" in one line, what is longer in two."""
_TOP, _BOTTOM, _LINE, _MORE = 10, 11, 23, 19
"""The edges, the height of a line, and how far below the line goes on."""
_MOST = 3
"""So many lines for a name, and for what was bought: the card and the tooltip have the rest of a very long one."""

Chip = tuple[str, str, str, str]
"""Words, tone, soft tone, icon."""


@frozen
class Told:
    """A line of text and its place in the row."""

    room: QRectF
    text: str
    kind: Type
    tone: str
    is_right: bool = False


@dataclass(slots=True, kw_only=True)
class CallLayout:
    """A row that was laid out, from its own left top corner."""

    circle: QRectF | None = None
    told: list[Told] = field(default_factory=list)
    chips: list[tuple[QRectF, Chip]] = field(default_factory=list)
    height: int = 0


def lay_call(theme: Theme, row: CallRow, width: float) -> CallLayout:
    """Lay out a row of this width: nothing is cut, the row grows (look.md)."""
    return _Row(theme, row, width).laid


class _Row:
    """Lays the lines of one row, from the top down."""

    def __init__(self, theme: Theme, row: CallRow, width: float) -> None:
        self._theme, self._row = theme, row
        self._is_narrow = width < theme.px(_NARROW)
        pad = theme.px(14)  # as the headings above and the buttons beneath
        self._left, self._right = float(pad), width - pad
        self._y = float(theme.px(_TOP))
        self._line = theme.px(_LINE)
        self.laid = CallLayout()
        if self._is_narrow:
            self._lay_narrow()
        else:
            self._lay_wide()
        self.laid.height = max(theme.px(ROW), ceil(self._y) + theme.px(_BOTTOM))

    def _lay_wide(self) -> None:
        """The day, and where there is room the phone, have columns of their own."""
        theme, row, line, top = self._theme, self._row, self._line, self._y
        side = theme.px(40)
        self.laid.circle = QRectF(self._left, top + theme.px(3), side, side)
        self._left += side + theme.px(12)
        when = theme.px(_DAY)
        days = text_lines(row.when, theme.font(Type.SMALL_STRONG), when, 2)
        for place, told in enumerate(days):
            high = 2 * line / len(days)
            box = QRectF(self._right - when, top + place * high, when, high)
            self._tell(box, told, Type.SMALL_STRONG, row.when_tone, True)
        right = self._right - when - theme.px(10)
        phone = max(text_width(theme, Type.PLAIN_NAME, row.phone), text_width(theme, Type.BODY, row.since)) + 2
        if right - phone - self._left >= theme.px(_COLUMN):
            box = QRectF(right - phone, top, phone, line)
            # Without a number the chip beside the name says so.
            number = row.phone if row.call.customer.good_phones else ""
            self._tell(box, number, Type.PLAIN_NAME, "text", True)
            self._tell(box.translated(0, line), row.since, Type.BODY, "text_2", True)
            right -= phone + theme.px(16)
            self._name(right)
            self._lines(row.about, Type.BODY, right)
            return
        self._name(right)
        both = " · ".join(filter(None, (row.phone, row.about)))
        if text_width(theme, Type.BODY, both) <= right - self._left:
            self._lines(both, Type.BODY, right)
        else:
            self._lines(row.phone, Type.BODY, right)
            self._lines(row.about, Type.BODY, self._right)  # the day has ended above

    def _lay_narrow(self) -> None:
        """The name has lines of its own, the day stands beside the phone, what was bought beneath."""
        theme, row = self._theme, self._row
        self._name(self._right)
        when = text_width(theme, Type.SMALL_STRONG, row.when) + 2
        phone = text_width(theme, Type.SMALL, row.phone) + 2
        if self._left + phone + theme.px(10) + when > self._right:
            self._lines(row.phone, Type.SMALL, self._right)
            phone = 0
        day = QRectF(self._right - when, self._y, when, self._line)
        self._tell(day, row.when, Type.SMALL_STRONG, row.when_tone, True)
        if phone:
            self._lines(row.phone, Type.SMALL, self._right - when)
        else:
            self._y += self._line
        self._lines(row.about, Type.SMALL, self._right)

    def _name(self, right: float) -> None:
        """The name, and its chips beside it or beneath."""
        theme, gap = self._theme, self._theme.px(8)
        start = self._y
        last = self._lines(self._row.name, Type.NAME, right)
        at, y = self._left + last + gap, self._y - self._line
        for chip in self._row.chips:
            width = min(chip_width(theme, chip[0], chip[3]), right - self._left)
            if at + width > right and at > self._left:
                at, y = self._left, y + self._line
            self.laid.chips.append((QRectF(at, y + theme.px(1), width, theme.px(21)), chip))
            at += width + gap
        self._y = max(self._y, y + self._line, start + self._line)

    def _lines(self, text: str, kind: Type, right: float) -> float:
        """A text in as many lines as it needs; how wide the last of them is."""
        if not text:
            return 0
        width = right - self._left
        tone = "text" if kind is Type.NAME else "text_2"
        lines = text_lines(text, self._theme.font(kind), width, _MOST)
        more = self._theme.px(_LINE if kind is Type.NAME else _MORE)
        for line in lines:
            self._tell(QRectF(self._left, self._y, width, self._line), line, kind, tone)
            self._y += more
        self._y += self._line - more
        return min(text_width(self._theme, kind, lines[-1]) + 2, width)

    def _tell(self, room: QRectF, text: str, kind: Type, tone: str, is_right: bool = False) -> None:
        self.laid.told.append(Told(room=room, text=text, kind=kind, tone=tone, is_right=is_right))
