"""A card of which the upper part scrolls, above what is always at hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.label import Card
from shop_crm.ui.widgets.scroll import Scroll

_PADDING, _SPACING = 20, 10
_GAP = 4
"""Between what is read and the bar beside it."""
_MOST = 0.5
"""A foot that scrolls where it would take more is at hand at the expense of what it is about."""


class ScrollCard(Card):
    """Add to `inside` what scrolls, and to `foot` what does not: both end at one edge, and the bar stands beyond it."""

    def __init__(self, theme: Theme, *, foot_may_scroll: bool = False) -> None:
        """With `foot_may_scroll` the foot scrolls with the rest while it would take most of the card."""
        super().__init__(padding=_PADDING, spacing=_SPACING)
        gap = theme.px(_GAP)
        self.rows.setContentsMargins(_PADDING, _PADDING, _PADDING - gap, _PADDING)
        self._may_scroll, self._scrolls = foot_may_scroll, False
        inner = QWidget()
        self.inside, self.foot = QVBoxLayout(inner), QVBoxLayout()
        self.rows.addWidget(Scroll(inner, gives_room=True), 1)
        self.rows.addLayout(self.foot)
        self._gap = gap
        for part in (self.inside, self.foot):
            part.setSpacing(_SPACING)
            part.setContentsMargins(0, 0, gap, 0)

    def place_foot(self) -> None:
        """Something else stands in the foot: see whether there is room for it beneath what scrolls."""
        self.foot.invalidate()  # what was shown in it a moment ago is not measured yet
        across = self.width() - 2 * _PADDING
        high = self.foot.heightForWidth(across) if self.foot.hasHeightForWidth() else self.foot.sizeHint().height()
        scrolls = self._may_scroll and high > self.height() * _MOST
        if scrolls is self._scrolls:
            return
        self.foot.setContentsMargins(0, 0, 0 if scrolls else self._gap, 0)
        self._scrolls = scrolls
        focused = self.window().focusWidget()
        items = [self.foot.itemAt(place) for place in range(self.foot.count())]
        parts = [part for item in items if item is not None and (part := item.widget()) is not None]
        shown = [part for part in parts if not part.isHidden()]
        before, after = (self.rows, self.inside) if scrolls else (self.inside, self.rows)
        before.removeItem(self.foot)
        after.addLayout(self.foot)
        for part in shown:
            part.show()  # a widget that moves to another parent is hidden for a moment, and loses the keyboard
        if focused is not None and focused in parts:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_foot()
