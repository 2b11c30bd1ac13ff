"""A QR code on the screen: a mobile phone that is held before it dials."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_crm.domain.phones import Phone
from shop_crm.ui.theme import Theme

_QUIET = 0.11
"""The white border's share of the side: four modules of 25 + 8."""


class QrView(QWidget):
    """Dark on white in both looks, for cameras want it so."""

    def __init__(self, theme: Theme, side: int = 84) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self._path: QPainterPath | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # It stays an empty place while there is none, so that nothing jumps.
        keeps = self.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps)

    @property
    def has_code(self) -> bool:
        """Whether there is something to dial."""
        return self._path is not None

    def show_phone(self, phone: Phone | None, name: str) -> None:
        """The code that dials this number; none for None. Whoever has made it shows it where there is room."""
        from shop_crm.reports.qr import qr_mark, tel_link  # segno is heavy, and the first window shows without it

        self._path = None
        link = tel_link(phone) if phone else ""
        if link:
            side = self._theme.px(self._side)
            self._path = qr_mark(link, left=0, top=0, side=side * (1 - 2 * _QUIET))[0].path
        self.setToolTip(name if link else "")
        self.setAccessibleName(name)
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._side), self._theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._path is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        quiet = self.width() * _QUIET
        painter.translate(QPointF(quiet, quiet))
        painter.fillPath(self._path, self._theme.ink)
