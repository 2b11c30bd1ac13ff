"""How a person is shown on every card: initials, name, one line on who she is; and facts beside their icons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_initials
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import Label


class Initials(QWidget):
    """The round field with somebody's initials."""

    def __init__(self, theme: Theme, side: int = 52) -> None:
        super().__init__()
        self._theme, self._name = theme, ""
        self.setFixedSize(theme.px(side), theme.px(side))

    def show_name(self, name: str) -> None:
        """Whose initials."""
        self._name = name
        self.update()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_initials(painter, self._theme, QRectF(self.rect()), self._name, Type.SECTION)


class IconLine(QWidget):
    """An icon and a text beside it that wraps."""

    def __init__(self, theme: Theme, icon: str, tone: str = "text_3", text_tone: str = "text") -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, icon, tone
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(26), 0, 0, 0)
        self.label = Label("", Type.BODY, text_tone, wraps=True)
        row.addWidget(self.label)

    def tell(self, text: str) -> None:
        """Show this text; nothing hides the line."""
        self.label.setText(text)
        self.setVisible(bool(text))

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(16)
        draw_icon(painter, self._icon, QRectF(0, self._theme.px(1), side, side), self._theme.colour(self._tone))


class PersonHead(QHBoxLayout):
    """The head of a card: initials, the name, and beneath it one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSpacing(14)
        self.initials = Initials(theme)
        self.addWidget(self.initials, 0, Qt.AlignmentFlag.AlignTop)
        who = QVBoxLayout()
        who.setSpacing(4)
        self.name = Label("", Type.SECTION, wraps=True)
        self.name.setObjectName("name")
        self.about = Label("", Type.SMALL, "text_2", wraps=True)
        who.addWidget(self.name)
        who.addWidget(self.about)
        self.addLayout(who, 1)

    def show_person(self, name: str, spoken_name: str) -> None:
        """Whose card it is: the name its initials are of, and the name as we say it."""
        self.initials.show_name(name)
        self.name.setText(spoken_name)
