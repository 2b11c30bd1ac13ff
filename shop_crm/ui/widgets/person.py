"""How a person is shown on every card: initials, name, one line on who she is; and facts beside their icons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.phones import Phone
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import draw_initials, text_width
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.qr_view import QrView

_LOW = 520
"""The height of a window at 100 % below which a narrow card leaves the code to dial out."""


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

    def add_aside(self, text: str) -> None:
        """A few words at its right end."""
        aside = Label(text, Type.SMALL, "text_2")
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(0, 1)
        layout.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        aside.show()

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


class Reach(QWidget):
    """The number, what is good to know before calling it, and the code that dials it.

    The code stands beside the number; in a narrow card below it, for the number is never cut; and in a low window,
    with large letters, it makes room for what is to be said.
    """

    def __init__(self, theme: Theme, side: int = 84, *, keeps_place: bool = True) -> None:
        """With `keeps_place` the code's place stays free where there is none: beside a list nothing jumps."""
        super().__init__()
        self._theme, self._keeps_place = theme, keeps_place
        self.phone = Label("", Type.PHONE, wraps=True)
        self.phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about = Label("", Type.BODY, "text_2", wraps=True)
        self._code = QrView(theme, side)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        self._way, self._has_none = "", False
        self._is_placing = self._asks_again = False
        self._place()

    def tell(self, phone: str, about: str, kind: Type = Type.PHONE, tone: str = "text") -> None:
        """Show this number, or what is to be said instead of one."""
        self.phone.setText(phone)
        self.phone.show_kind(kind)
        self.phone.show_tone(tone)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._place()

    def show_code(self, phone: Phone | None, told: str) -> None:
        """The code that dials this number; none for None."""
        self._has_none = phone is None and not self._keeps_place
        self._code.show_phone(phone, told)
        self._place()

    def _place(self) -> None:
        # Showing the code makes Qt lay everything out and ask again from within, and what is hidden in the midst of
        # being shown stays on the screen: so the second question waits for the answer to the first.
        self._asks_again = True
        if self._is_placing:
            return
        self._is_placing = True
        while self._asks_again:
            self._asks_again = False
            self._place_once()
        self._is_placing = False

    def _place_once(self) -> None:
        gap = self._grid.horizontalSpacing()
        number = text_width(self._theme, Type.PHONE, self.phone.text())
        is_narrow = number + gap + self._code.sizeHint().width() > self.width()
        is_low = self.window().height() < self._theme.px(_LOW)
        way = ("none" if is_low else "below") if is_narrow else "beside"
        if self._has_none:
            way, is_narrow = "none", True
        if way != self._way:
            self._way = way
            for widget in (self.phone, self.about, self._code):
                self._grid.removeWidget(widget)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self.phone, 0, 0, 1, 2 if is_narrow else 1)
            self._grid.addWidget(self.about, 1, 0)
            if way != "none":
                self._grid.addWidget(self._code, 1 if is_narrow else 0, 1, 1 if is_narrow else 2, 1, top)
            self.about.setAlignment(top | Qt.AlignmentFlag.AlignLeft)
        self._code.setVisible(self._code.has_code and way != "none")
        # Beside few words Qt's grid gives the code only the height of these.
        is_beside = self._code.has_code and self._way == "beside"
        self.setMinimumHeight(self._code.sizeHint().height() if is_beside else 0)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
