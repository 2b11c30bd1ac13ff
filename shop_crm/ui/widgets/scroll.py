"""What stands at its full height while there is room, and scrolls when there is not."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_TOGETHER = "together"


class Scroll(QScrollArea):
    """Never narrower than what is in it; the keyboard does not stop at it.

    One that `gives_room` is content with its minimum height: it rather scrolls than pushes out what stands below.
    """

    def __init__(self, inner: QWidget, *, gives_room: bool = False) -> None:
        super().__init__()
        self._gives_room = gives_room
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._keep_in_sight)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not gives_room)
        self.setSizePolicy(policy)

    @property
    def bar_width(self) -> int:
        """What its bar takes when there is one."""
        return self.verticalScrollBar().sizeHint().width()

    def _keep_in_sight(self) -> None:
        """Something beside or in it has grown: the field in which somebody types stays in sight."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.height() <= self.height():
            show_whole(focused)

    @property
    def _inner(self) -> QWidget:
        """What is in it now, which may be another one than at first."""
        inner = self.widget()
        assert inner is not None
        return inner

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it needs another height, which Qt's own does not hand on
        if event.type() == QEvent.Type.Resize:
            self._soon.start()  # what is in it is not laid out yet
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        wanted = self._inner.sizeHint()
        return QSize(wanted.width(), self.minimumHeight()) if self._gives_room else wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inner.minimumSizeHint().width() + self.bar_width, 3 * self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return not self._gives_room

    def heightForWidth(self, width: int) -> int:
        if self._gives_room:
            return -1
        return max(self._inner.heightForWidth(width), self._inner.minimumSizeHint().height())


def keep_together(group: QWidget, is_so: bool = True) -> None:
    """What is in it belongs together: when the keyboard comes to one, all are shown, or as many to the end as fit."""
    group.setProperty(_TOGETHER, is_so)


def show_whole(widget: QWidget) -> None:
    """Scroll whatever this widget stands in so that it is seen: the keyboard has come to it."""
    parts = [widget]
    for area, around in _around(widget):
        if area is None:
            parts += [around] if around.property(_TOGETHER) else []
            continue
        for part in reversed(parts):  # the widget itself last: it is seen whatever has no room
            _bring_in(area, around, part, part.rect())


def show_row(view: QWidget, row: QRect) -> None:
    """Scroll whatever this view, which does not scroll itself, stands in so that one of its rows is seen."""
    for area, around in _around(view):
        if area is not None:
            _bring_in(area, around, view, row)


def make_room_below(widget: QWidget, missing: int) -> None:
    """Scroll up what this widget stands in by so much, though never so far that its title leaves the sight."""
    for area, around in _around(widget):
        if area is not None and missing > 0:
            bar, before = area.verticalScrollBar(), widget.mapTo(around, widget.rect().topLeft()).y()
            bar.setValue(bar.value() + min(missing, max(0, before - 2 * widget.fontMetrics().height())))
            missing -= before - widget.mapTo(around, widget.rect().topLeft()).y()


def _bring_in(area: QScrollArea, sight: QWidget, part: QWidget, wanted: QRect) -> None:
    """Scroll until this much of a part is in sight; Qt's own ensureWidgetVisible is content with a field's cursor."""
    bar, top = area.verticalScrollBar(), part.mapTo(sight, wanted.topLeft()).y()
    below = top + wanted.height() - sight.height()
    margin = min(part.fontMetrics().height(), max(0, sight.height() - wanted.height()))
    if below > 0:
        bar.setValue(bar.value() + below + margin)
    elif top < 0:
        bar.setValue(bar.value() + top - margin)


def _around(widget: QWidget) -> Iterator[tuple[QScrollArea | None, QWidget]]:
    """What a widget stands in, from the inside out; with the area of which it is the sight, if it is one."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        area = around.parentWidget()
        is_sight = isinstance(area, QScrollArea) and area.widget() is not None and area.viewport() is around
        yield (area if is_sight else None), around  # type: ignore[misc]
        around = area
