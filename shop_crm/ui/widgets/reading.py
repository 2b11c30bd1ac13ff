"""A text of ours to read: it scrolls, can be copied, opens no link and loads nothing."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QTextBrowser

from shop_crm.ui.painting import view_ring
from shop_crm.ui.theme import CARD_RADIUS, Theme


class Reading(QTextBrowser):
    """Fills a card; the arrow keys and Space scroll it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(theme.px(18))

    # Qt's own names

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return None  # a document asks for files and addresses that stand in it (pitfalls.md 12)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        view_ring(self, self._theme, self._theme.px(CARD_RADIUS))
