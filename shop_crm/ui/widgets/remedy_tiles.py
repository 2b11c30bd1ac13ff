"""The ways to make it right, side by side, each with its key; at most one is chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shop_crm.domain.complaints import Remedy
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import cap_width, draw_box, draw_cap, draw_line, focus_ring, text_width
from shop_crm.ui.theme import ICON, RADIUS, Theme, Type
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.complaints import remedy_hint
from shop_crm.words.labels import label

_HIGH = 50
_PAD, _GAP = 9, 8
_ICONS = {
    Remedy.REPLACEMENT: "repeat",
    Remedy.REPAIR: "wrench",
    Remedy.REFUND: "banknote",
    Remedy.DISCOUNT: "badge-percent",
    Remedy.APOLOGY: "hand-heart",
    Remedy.OTHER: "circle-ellipsis",
}


class RemedyTile(QPushButton):
    """One way: an icon, what it is called, a few words on it, and its key; key and words go where there is no room."""

    def __init__(self, theme: Theme, icon: str, name: str, hint: str, key: str) -> None:
        super().__init__(name.replace("&", "&&"))
        self._theme, self._icon, self._name, self._hint, self._key = theme, icon, name, hint, key
        self.widest = self.least = 0
        """All tiles are of one width."""
        self.setCheckable(True)
        self.setAccessibleName(f"{name} ({key})")
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words_fit(self) -> bool:
        """Whether its name can be read whole."""
        return self._icon_room() + text_width(self._theme, Type.STRONG, self._name) <= self.width()

    def _icon_room(self) -> int:
        return self._theme.px(_PAD + ICON + _GAP)

    # Qt's own names

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = max(text_width(theme, Type.STRONG, self._name), text_width(theme, Type.SMALL, self._hint))
        width = self._icon_room() + words + theme.px(_GAP + _PAD) + cap_width(theme, self._key)
        return QSize(max(self.widest, round(width) + 2), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        theme = self._theme
        words = text_width(theme, Type.STRONG, self._name)
        width = round(self._icon_room() + words + theme.px(_PAD + 4) + cap_width(theme, self._key))
        return QSize(max(self.least, width), theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, is_chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        fill = "action_soft" if is_chosen else ("inset" if self.underMouse() else "card")
        line = theme.colour("action" if is_chosen else "strong_border")
        draw_box(painter, rect, theme.px(RADIUS), theme.colour(fill), line, 2 if is_chosen else 1)
        tone = "on_soft" if is_chosen else "text"
        side, middle = theme.px(ICON), rect.center().y()
        draw_icon(painter, self._icon, QRectF(theme.px(_PAD), middle - side / 2, side, side), theme.colour(tone))
        cap, high = cap_width(theme, self._key), theme.px(20)
        left = self._icon_room()
        right = rect.right() - theme.px(_PAD)
        draw_cap(painter, theme, QRectF(right - cap, theme.px(6), cap, high), self._key, "text_2", "border", "card")
        line_high = theme.px(19)
        hint_fits = text_width(theme, Type.SMALL, self._hint) <= right - left
        top = middle - line_high if hint_fits else middle - line_high / 2
        name = QRectF(left, top, right - left, line_high)
        draw_line(painter, theme, name, self._name, Type.STRONG, tone)
        if hint_fits:
            draw_line(painter, theme, name.translated(0, line_high), self._hint, Type.SMALL, "text_2")
        if self.hasFocus():
            focus_ring(painter, theme, rect.adjusted(3, 3, -3, -3), theme.px(RADIUS - 2))


class RemedyTiles(FlowBox):
    """All of them; a second press on the chosen one takes it back."""

    chosen = Signal(object)
    """The remedy, or None."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8, fills=True)
        words = desk.words
        self._remedy: Remedy | None = None
        self.tiles: dict[Remedy, RemedyTile] = {}
        for number, remedy in enumerate(Remedy, start=1):
            tile = RemedyTile(desk.theme, _ICONS[remedy], label(words, remedy), remedy_hint(words, remedy), str(number))
            tile.setObjectName(f"remedy_{remedy}")
            tile.clicked.connect(lambda _=False, remedy=remedy: self.press(remedy))
            self.tiles[remedy] = tile
            self.flow.addWidget(tile)
        widest = max(tile.sizeHint().width() for tile in self.tiles.values())
        least = max(tile.minimumSizeHint().width() for tile in self.tiles.values())
        for tile in self.tiles.values():
            tile.widest, tile.least = widest, least

    def show_remedy(self, remedy: Remedy | None) -> None:
        """Show this one as chosen."""
        self._remedy = remedy
        for each, tile in self.tiles.items():
            tile.setChecked(each is remedy)

    def press(self, remedy: Remedy) -> None:
        """Choose it; chosen already, none is."""
        self.show_remedy(None if remedy is self._remedy else remedy)
        self.chosen.emit(self._remedy)
