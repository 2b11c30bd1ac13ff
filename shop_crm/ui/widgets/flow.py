"""Controls in a row that breaks into further rows where large letters or long words leave no room for one."""

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
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def add_stretch(self) -> None:
        """What follows stands at the right."""
        self.addItem(QSpacerItem(0, 0))

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = [[]]
        taken = 0
        for item in self._items:
            if item.isEmpty() and item.widget() is not None:
                continue
            least = (item.sizeHint() if self._whole else self._least(item)).width()
            gap = self._gap_before(rows[-1], item)
            if taken and taken + gap + least > width:
                rows.append([])
                taken = gap = 0
            rows[-1].append(item)
            taken += gap + least
        return rows

    def _least(self, item: QLayoutItem) -> QSize:
        return item.minimumSize() if item.widget() is not None else QSize(0, 0)

    def _gap_before(self, row: list[QLayoutItem], item: QLayoutItem) -> int:
        return self.spacing() if row and item.widget() is not None else 0

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        """The width of each: what it would like, less when that is too much, more when the row is to be filled."""
        wanted = [item.sizeHint().width() if item.widget() is not None else 0 for item in row]
        least = [self._least(item).width() for item in row]
        free = width - sum(wanted) - sum(self._gap_before(row[:place], item) for place, item in enumerate(row))
        if free < 0:
            give = [want - few for want, few in zip(wanted, least, strict=True)]
            whole = max(1, sum(give))
            return [want + free * each // whole for want, each in zip(wanted, give, strict=True)]
        if self._fills:
            growing = [place for place, item in enumerate(row) if _grows(item)]
            more, left = divmod(free, max(1, len(growing)))
            for count, place in enumerate(growing):
                wanted[place] += more + (count < left)
        return wanted

    def _height(self, item: QLayoutItem, width: int) -> int:
        if item.widget() is None:
            return 0
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

    def _place(self, room: QRect, *, is_trial: bool) -> int:
        """Lay them out; how high they are together."""
        top, is_right = room.top(), False
        for row in self._rows(room.width()):
            widths = self._widths(row, room.width())
            highs = [self._height(item, width) for item, width in zip(row, widths, strict=True)]
            high = max(highs, default=0)
            free = room.width() - sum(widths)
            free -= sum(self._gap_before(row[:place], item) for place, item in enumerate(row))
            has_stretch = any(item.widget() is None for item in row)
            left = room.left() + (free if is_right and not has_stretch else 0)
            for place, (item, width) in enumerate(zip(row, widths, strict=True)):
                left += self._gap_before(row[:place], item)
                if item.widget() is None:
                    is_right = True
                    left += free
                    continue
                if not is_trial:
                    free_above = {Qt.AlignmentFlag.AlignTop: 0, Qt.AlignmentFlag.AlignBottom: 2}.get(self._align, 1)
                    down = (high - highs[place]) * free_above // 2
                    item.setGeometry(QRect(left, top + down, width, highs[place]))
                left += width
            top += high + self.spacing() if high else 0
        return max(0, top - room.top() - self.spacing())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.widget() is not None and not item.isEmpty()]

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
        self._wanted = self._smallest = None
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
            width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
            self._wanted = self._with_margins(width, max((item.sizeHint().height() for item in shown), default=0))
        return self._wanted

    def minimumSize(self) -> QSize:
        if self._smallest is None:
            shown = self._shown()
            self._smallest = self._with_margins(
                max((item.minimumSize().width() for item in shown), default=0),
                max((item.sizeHint().height() for item in shown), default=0),
            )
        return self._smallest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), is_trial=False)


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    if widget is None or widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
        return False
    return widget.maximumWidth() > item.sizeHint().width()


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
