"""A card of which the upper part scrolls, above what is always at hand."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.label import Card
from shop_crm.ui.widgets.scroll import Scroll

_PADDING, _SPACING = 20, 10
_GAP = 4
"""Between what is read and the bar beside it."""


class ScrollCard(Card):
    """Add to `inside` what scrolls, and to `foot` what does not: both end at one edge, and the bar stands beyond it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=_PADDING, spacing=_SPACING)
        gap = theme.px(_GAP)
        self.rows.setContentsMargins(_PADDING, _PADDING, _PADDING - gap, _PADDING)
        inner = QWidget()
        self.inside, self.foot = QVBoxLayout(inner), QVBoxLayout()
        self.rows.addWidget(Scroll(inner, gives_room=True), 1)
        self.rows.addLayout(self.foot)
        for part in (self.inside, self.foot):
            part.setSpacing(_SPACING)
            part.setContentsMargins(0, 0, gap, 0)
