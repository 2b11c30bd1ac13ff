"""Controls in a row that breaks into further rows where large letters or long words leave no room for one."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget


class Flow(QLayout):
    """As many in a row as have room for their words; with `fills` each row is as wide as there is room.

    What comes after `add_stretch` stands at the right, in every row. `align` is theirs within a row. With `whole` they
    rather begin a new row than become narrower, and only what is wider than a row wraps its words.
    """

    def __init__(
        self,
        spacing: int,
        *,
        fills: bool = False,
        whole: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._fills, self._whole, self._align = fills, whole, align
        # Qt asks hundreds of times while a page is laid out; it tells when a size within may have changed.
        self._heights: dict[int, int] = {}
        self._wanted: QSize | None = None
        self._smallest: QSize | None = None
        self._measured: list[_Part] | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def add_stretch(self) -> None:
        """What follows stands at the right."""
        self.addItem(QSpacerItem(0, 0))

    def _parts(self) -> "list[_Part]":
        """What is shown and what stretches, measured once until a size within may have changed."""
        if self._measured is None:
            parts = (_measured(item) for item in self._items)
            self._measured = [part for part in parts if part is not None]
        return self._measured

    def _rows(self, width: int) -> "list[list[_Part]]":
        rows: list[list[_Part]] = [[]]
        taken, spacing = 0, self.spacing()
        for part in self._parts():
            least = part.wanted if self._whole else part.least
            gap = spacing if rows[-1] and not part.stretches else 0
            if taken and taken + gap + least > width:
                rows.append([])
                taken = gap = 0
            rows[-1].append(part)
            taken += gap + least
        return rows

    def _gaps(self, row: "list[_Part]") -> int:
        return self.spacing() * sum(not part.stretches for part in row[1:])

    def _widths(self, row: "list[_Part]", width: int) -> list[int]:
        """The width of each: what it would like, less when that is too much, more when the row is to be filled."""
        wanted = [part.wanted for part in row]
        free = width - sum(wanted) - self._gaps(row)
        if free < 0:
            give = [part.wanted - part.least for part in row]
            whole = max(1, sum(give))
            return [want + free * each // whole for want, each in zip(wanted, give, strict=True)]
        if self._fills:
            growing = [place for place, part in enumerate(row) if part.grows]
            more, left = divmod(free, max(1, len(growing)))
            for count, place in enumerate(growing):
                wanted[place] += more + (count < left)
        return wanted

    def _place(self, room: QRect, *, is_trial: bool) -> int:
        """Lay them out; how high they are together."""
        top, is_right, spacing = room.top(), False, self.spacing()
        for row in self._rows(room.width()):
            widths = self._widths(row, room.width())
            highs = [part.height(width) for part, width in zip(row, widths, strict=True)]
            high = max(highs, default=0)
            if not is_trial:
                free = room.width() - sum(widths) - self._gaps(row)
                has_stretch = any(part.stretches for part in row)
                left = room.left() + (free if is_right and not has_stretch else 0)
                for place, (part, width) in enumerate(zip(row, widths, strict=True)):
                    if part.stretches:
                        is_right = True
                        left += free
                        continue
                    left += spacing if place else 0
                    free_above = {Qt.AlignmentFlag.AlignTop: 0, Qt.AlignmentFlag.AlignBottom: 2}.get(self._align, 1)
                    down = (high - highs[place]) * free_above // 2
                    part.item.setGeometry(QRect(left, top + down, width, highs[place]))
                    left += width
            top += high + spacing if high else 0
        return max(0, top - room.top() - spacing)

    def _shown(self) -> "list[_Part]":
        return [part for part in self._parts() if not part.stretches]

    def _with_margins(self, width: int, height: int) -> QSize:
        around = self.contentsMargins()
        return QSize(width + around.left() + around.right(), height + around.top() + around.bottom())

    # Qt's own names

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Qt's: how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Qt's: a size within may have changed."""
        self._heights.clear()
        self._wanted = self._smallest = self._measured = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            around = self.contentsMargins()
            room = QRect(0, 0, width - around.left() - around.right(), 0)
            self._heights[width] = self._place(room, is_trial=True) + around.top() + around.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        if self._wanted is None:
            shown = self._shown()
            width = sum(part.wanted for part in shown) + self.spacing() * max(0, len(shown) - 1)
            self._wanted = self._with_margins(width, max((part.wanted_height for part in shown), default=0))
        return self._wanted

    def minimumSize(self) -> QSize:
        if self._smallest is None:
            shown = self._shown()
            self._smallest = self._with_margins(
                max((part.least for part in shown), default=0),
                max((part.wanted_height for part in shown), default=0),
            )
        return self._smallest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), is_trial=False)


class _Part(NamedTuple):
    """One of them as it was measured: to ask Qt for a size costs more than to reckon with it."""

    item: QLayoutItem
    wanted: int = 0
    wanted_height: int = 0
    least: int = 0
    grows: bool = False
    has_own_height: bool = False
    """Whether its height depends on its width."""
    stretches: bool = False

    def height(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self.item.heightForWidth(width) if self.has_own_height else self.wanted_height


def _measured(item: QLayoutItem) -> _Part | None:
    """None when it is not shown."""
    widget = item.widget()
    if widget is None:
        return _Part(item, stretches=True)
    if item.isEmpty():
        return None
    wanted = item.sizeHint()
    is_fixed = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
    return _Part(
        item,
        wanted=wanted.width(),
        wanted_height=wanted.height(),
        least=item.minimumSize().width(),
        grows=not is_fixed and widget.maximumWidth() > wanted.width(),
        has_own_height=item.hasHeightForWidth(),
    )


class FlowBox(QWidget):
    """A flow as a widget of its own; add to its `flow`."""

    def __init__(
        self,
        spacing: int,
        *,
        fills: bool = False,
        whole: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        super().__init__()
        self.flow = Flow(spacing, fills=fills, whole=whole, align=align)
        self.setLayout(self.flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def at_right(*widgets: QWidget) -> FlowBox:
    """These at the right, as the buttons of a dialog stand."""
    box = FlowBox(10)
    box.flow.add_stretch()
    for widget in widgets:
        box.flow.addWidget(widget)
    return box
