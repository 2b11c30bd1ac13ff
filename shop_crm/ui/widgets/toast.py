"""The toast: one sentence on what was done, with Undo for ten seconds (look.md)."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shop_crm.ui.announcing import announce
from shop_crm.ui.painting import draw_box
from shop_crm.ui.theme import CARD_RADIUS, Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Label

SHOWN_MS = 10_000


class Toast(QFrame):
    """A sentence at the foot of its parent; `undo` tells the number of the step to take back."""

    undo = Signal(int)

    def __init__(self, theme: Theme, undo_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self._number = self._lift = 0
        self._row = row = QHBoxLayout(self)
        row.setSpacing(14)
        self.text = Label("", Type.BODY, "ground", wraps=False)
        self.button = Button(theme, undo_text, kind=Kind.TOAST, key="Ctrl Z")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._on_undo)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, sentence: str, undo_number: int = 0, lift: int = 0) -> None:
        """Show a sentence, `lift` px above the foot; with the number of a step there is a button to take it back."""
        self._number, self._lift = undo_number, lift
        self.button.setVisible(bool(undo_number))
        self._row.setContentsMargins(18, 4, 8 if undo_number else 18, 4)
        self.text.setText(sentence)
        self.text.setWordWrap(False)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self.text, sentence)

    def rise(self, lift: int) -> None:
        """Another page is in front, of which so much at the foot must stay free."""
        self._lift = lift
        self._place()

    @property
    def told(self) -> tuple[str, int] | None:
        """The sentence and the step's number that are to be seen, to tell them again elsewhere; None for none."""
        return None if self.isHidden() else (self.text.text(), self._number)

    def _on_undo(self) -> None:
        self.hide()
        self.undo.emit(self._number)

    def _place(self) -> None:
        room = self._room.rect()
        widest = room.width() - 80
        self.setMinimumWidth(0)
        wanted = self.sizeHint().width()
        if wanted > widest:
            self.text.setWordWrap(True)
        self.setFixedWidth(min(wanted, widest))
        self.setFixedHeight(max(self._theme.px(48), self.heightForWidth(self.width())))
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height() - 16 - self._lift)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, self.rect().toRectF(), self._theme.px(CARD_RADIUS), self._theme.colour("text"))
