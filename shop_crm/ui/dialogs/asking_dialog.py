"""A dialog that says what follows before it is done: its heading and its buttons stay while the rest may scroll."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.scroll import Scroll

_EDGE, _TOP, _GAP = 24, 20, 14


class AskingDialog(QDialog):
    """Put what it says and asks into `asking`, and what stands below it into `rows`."""

    def __init__(self, theme: Theme, name: str, heading: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self.setObjectName(name)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(_EDGE, _TOP, _EDGE, _TOP)
        self.rows.setSpacing(_GAP)
        self._heading = Label("", Type.SECTION, wraps=True)
        self.rows.addWidget(self._heading)
        inner = QWidget()
        self.asking = QVBoxLayout(inner)
        self.asking.setContentsMargins(0, 0, 0, 0)
        self.asking.setSpacing(12)
        self.room = Scroll(inner)
        self.rows.addWidget(self.room, 1)
        self.head(heading)

    def head(self, heading: str) -> None:
        """Another heading."""
        self._heading.setText(heading)
        self.setWindowTitle(heading)

    def grow(self, width: int, foot: QWidget, spare: int) -> None:
        """As high as shows all of it above its `foot`, and `spare` more, where the screen has the room."""
        room = self.screen().availableGeometry()
        wide = min(self._theme.px(width), room.width() - 40)
        inside = wide - 2 * _EDGE
        around = foot.heightForWidth(inside) + self._heading.heightForWidth(inside) + 2 * _GAP + 2 * _TOP
        self.resize(wide, min(self.asking.heightForWidth(inside) + spare + around, room.height() - 60))
