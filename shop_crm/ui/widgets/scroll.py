"""What stands at its full height while there is room, and scrolls when there is not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Scroll(QScrollArea):
    """Never narrower than what is in it; the keyboard does not stop at it.

    One that `gives_room` is content with its minimum height: it rather scrolls than pushes out what stands below.
    """

    def __init__(self, inner: QWidget, *, gives_room: bool = False) -> None:
        super().__init__()
        self._gives_room = gives_room
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

    @property
    def _inner(self) -> QWidget:
        """What is in it now, which may be another one than at first."""
        inner = self.widget()
        assert inner is not None
        return inner

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it needs another height, which Qt's own does not hand on
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


def show_whole(widget: QWidget) -> None:
    """Scroll whatever this widget stands in so that it is seen: the keyboard has come to it."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        area = around.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is not None and area.viewport() is around:
            area.ensureWidgetVisible(widget, 0, widget.fontMetrics().height())
        around = area
