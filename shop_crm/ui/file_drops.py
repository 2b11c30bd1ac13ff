"""A file dropped anywhere on a window is meant for the window, also where a field would take its name as a text."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrops(QObject):
    """Watches a window for files that are dropped on it, before any of its fields sees them."""

    dropped = Signal(object)
    """The path of the one file."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)  # else the window system is not told that anything can be dropped here
        window.installEventFilter(self)  # its handle comes with its first showing
        self._window = window

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show and (handle := self._window.windowHandle()):
                self._window.removeEventFilter(self)
                handle.installEventFilter(self)
            return False
        if kind in _DRAGGED or kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            path = dropped_file(event.mimeData())
            if path is None or not self._window.isEnabled():
                return False
            event.acceptProposedAction()
            if isinstance(event, QDragMoveEvent):
                event.accept()
            else:
                self.dropped.emit(path)
            return True
        return False


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dragged; None for several, for none, and for what lies elsewhere than on this PC."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
