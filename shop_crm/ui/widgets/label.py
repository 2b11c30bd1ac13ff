"""Labels: what people typed is shown as it is, never read as HTML (pitfalls.md 12)."""

import re
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.ui.announcing import announce
from shop_crm.ui.theme import Type

_LONG = re.compile(r"\S{20,}")
_BREAK = "\u200b"
"""A space without width: a line may end here."""


class Label(QLabel):
    """Plain text of one kind and tone; `wraps` breaks it into lines, and then nothing of it is ever cut."""

    def __init__(self, text: str = "", kind: Type = Type.BODY, tone: str = "text", *, wraps: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            self.setSizePolicy(policy)
        self.setProperty("kind", kind.name.lower())
        self.setProperty("tone", tone)
        self.setText(text)

    def text(self) -> str:
        """What it was given."""
        return super().text().replace(_BREAK, "")

    def setText(self, text: str) -> None:
        """Show this; Qt breaks a label at the ends of words alone, and cuts a word that is longer than a line."""
        super().setText(_LONG.sub(lambda found: _BREAK.join(found.group()), text) if self.wordWrap() else text)

    def show_kind(self, kind: Type) -> None:
        """Change the size of its letters."""
        if self.property("kind") != kind.name.lower():
            self.setProperty("kind", kind.name.lower())
            self.style().unpolish(self)
            self.style().polish(self)

    def show_tone(self, tone: str) -> None:
        """Change the colour's role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Aside(Label):
    """A few words that are good to know and no more: they are not shown where there is no room for all of them."""

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if super().minimumSizeHint().width() <= self.width():
            super().paintEvent(event)


class Message(Label):
    """A sentence on what has just come up, which is read out too; without one it takes no room."""

    def __init__(self, kind: Type = Type.SMALL, tone: str = "red", name: str = "") -> None:
        super().__init__("", kind, tone, wraps=True)
        self.setObjectName(name)
        self.hide()

    def tell(self, told: str) -> None:
        """Show this sentence; "" takes it back."""
        self.setText(told)
        self.setVisible(bool(told))
        announce(self, told)


class Card(QFrame):
    """A white card with round corners; add to its `rows`."""

    def __init__(self, parent: QWidget | None = None, padding: int = 18, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(padding, padding, padding, padding)
        self.rows.setSpacing(spacing)


class SoftBox(QFrame):
    """A tinted box with a heading and a text, for what deserves to be seen first."""

    def __init__(self, soft: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("soft", soft)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(14, 10, 14, 11)
        self.rows.setSpacing(3)
        self.heading = Label("", Type.SMALL_STRONG, tone, wraps=True)
        self.body = Label("", Type.BODY, "text", wraps=True)
        self.rows.addWidget(self.heading)
        self.rows.addWidget(self.body)

    def tell(self, heading: str, body: str) -> None:
        """Show these words; without a body the box goes away."""
        self.heading.setText(heading)
        self.body.setText(body)
        self.setVisible(bool(body))


def plain_tip(text: str) -> str:
    """A tooltip that shows what people typed as it is: Qt would read a name with < in it as HTML (pitfalls.md 12)."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def line() -> QFrame:
    """A thin line between two parts."""
    drawn = QFrame()
    drawn.setProperty("line", True)
    drawn.setFixedHeight(1)
    return drawn
