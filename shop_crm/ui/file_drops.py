"""A file dropped anywhere on a window is meant for the window, also where a field would take its name as a text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from shop_crm.errors import ErrorCode, ShopError

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_WEB = ("http", "https", "mailto", "tel", "data", "about")
"""Addresses that a person may want to have in a text; others tell of files, here or on another PC."""


class FileDrops(QObject):
    """Watches a window for files that are dropped on it, before any of its fields sees them."""

    dropped = Signal(object)
    """The path of the one file."""
    refused = Signal(object)
    """A ShopError: why nothing was taken."""

    def __init__(self, window: QWidget, takes: Callable[[], bool]) -> None:
        """`takes`: whether the window can be worked in now, and no dialog is before it."""
        super().__init__(window)
        window.setAcceptDrops(True)  # else the window system is not told that anything can be dropped here
        window.installEventFilter(self)  # its handle comes with its first showing
        self._window, self._takes = window, takes

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
            if not holds_files(event.mimeData()):
                return False
            if not self._takes():
                event.ignore()
                return True
            event.acceptProposedAction()
            if isinstance(event, QDragMoveEvent):
                event.accept()
            else:
                self._take(event.mimeData())
            return True
        return False

    def _take(self, data: QMimeData) -> None:
        try:
            path = dropped_file(data)
        except ShopError as error:
            self.refused.emit(error)
        else:
            self.dropped.emit(path)


def holds_files(data: QMimeData) -> bool:
    """Whether files are dragged and nothing else, wherever they lie: no text that a field could want."""
    urls = data.urls()
    return bool(urls) and all(url.scheme() not in _WEB for url in urls)


def dropped_file(data: QMimeData) -> Path:
    """The one file that is dragged; FILES_SEVERAL(count), FILE_UNREADABLE(path) for one that is not on this PC."""
    urls = data.urls()
    if len(urls) > 1:
        raise ShopError(ErrorCode.FILES_SEVERAL, count=len(urls))
    if not urls[0].isLocalFile():
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=urls[0].toDisplayString())
    return Path(urls[0].toLocalFile())
