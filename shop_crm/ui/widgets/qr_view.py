"""A QR code on the screen: a mobile phone that is held before it dials, or opens a link."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QTransform
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
        self._quiet = _QUIET
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
        from shop_crm.reports.qr import tel_link  # segno is heavy, and the first window shows without it

        self._show(tel_link(phone) if phone else "", name)

    def show_link(self, link: str, name: str) -> None:
        """The code that opens this link; none for ""."""
        self._show(link, name, of_any_size=True)

    def _show(self, link: str, name: str, *, of_any_size: bool = False) -> None:
        from shop_crm.reports.qr import qr_mark  # as above

        self._path = None
        if link:
            side = self._theme.px(self._side)
            if of_any_size:
                mark, quiet = qr_mark(link, left=0, top=0, side=1, version=None)
                self._quiet = quiet / (1 + 2 * quiet)
                inside = side * (1 - 2 * self._quiet)
                self._path = QTransform.fromScale(inside, inside).map(mark.path)
            else:
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
        quiet = self.width() * self._quiet
        painter.translate(QPointF(quiet, quiet))
        painter.fillPath(self._path, self._theme.ink)
