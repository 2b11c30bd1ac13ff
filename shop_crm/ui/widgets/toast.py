"""The toast: one sentence on what was done, with Undo for ten seconds (look.md)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from shop_crm.ui.announcing import announce
from shop_crm.ui.painting import draw_box, text_width
from shop_crm.ui.theme import CARD_RADIUS, Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import Label

SHOWN_MS = 10_000
_BESIDE, _BELOW = 40, 16
"""What stays free beside it and below it at the foot of a page."""


class Toast(QFrame):
    """A sentence that covers nothing; `undo` tells the number of the step to take back.

    It stands in the free room of the bar. Where that is too small for it, the page makes room for it at its foot: what
    comes next may be pressed at once, wherever it is.
    """

    undo = Signal(int)

    def __init__(
        self, theme: Theme, undo_text: str, parent: QWidget, page: QLayout, free_room: Callable[[], QRect]
    ) -> None:
        """`page` lies in the parent and can give way at its foot; `free_room` is the bar's, in the parent's pixels."""
        super().__init__(parent)
        self._theme, self._page, self._free_room = theme, page, free_room
        self._number = 0
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.text = Label("", Type.BODY, "ground", wraps=True)
        self.button = Button(theme, undo_text, kind=Kind.TOAST, key="Ctrl Z")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._on_undo)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, sentence: str, undo_number: int = 0) -> None:
        """Show a sentence; with the number of a step there is a button to take it back."""
        self._number = undo_number
        self.button.setVisible(bool(undo_number))
        self.text.setText(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self.text, sentence)

    @property
    def told(self) -> tuple[str, int] | None:
        """The sentence and the step's number that are to be seen, to tell them again elsewhere; None for none."""
        return None if self.isHidden() else (self.text.text(), self._number)

    def _on_undo(self) -> None:
        self.hide()
        self.undo.emit(self._number)

    def _place(self) -> None:
        room = self._free_room()
        if room.isValid() and self._take_width(room.width(), is_slim=True) <= room.height():
            self._page.setContentsMargins(0, 0, 0, 0)
            self.move(room.left(), room.bottom() + 1 - self.height())
            return
        page = self._page.geometry()
        high = self._take_width(max(0, page.width() - 2 * _BESIDE), is_slim=False)  # 0 before the window is shown
        self._page.setContentsMargins(0, 0, 0, high + _BELOW)
        self.move(page.center().x() - self.width() // 2, page.bottom() + 1 - high - _BELOW)

    def _take_width(self, width: int, *, is_slim: bool) -> int:
        """As wide as that at most, with Undo below the words where it is slim; gives its height."""
        ways, px = QBoxLayout.Direction, self._theme.px
        self._row.setDirection(ways.TopToBottom if is_slim else ways.LeftToRight)
        self._row.setSpacing(4 if is_slim else 14)
        has_undo = not self.button.isHidden()
        if is_slim:
            self._row.setContentsMargins(4, 10, 8, 4 if has_undo else 10)
        else:
            self._row.setContentsMargins(18, 4, 8 if has_undo else 18, 4)
        self.text.setIndent(px(9) if is_slim else 0)  # its left edge is that of the word on the button
        kind = Type.SMALL if is_slim else Type.BODY
        self.text.show_kind(kind)
        if not is_slim:
            around = self._row.contentsMargins()
            words = round(text_width(self._theme, kind, self.text.text())) + 2
            undo = self.button.sizeHint().width() + 14 if has_undo else 0
            width = min(width, words + undo + around.left() + around.right())
        self._row.invalidate()
        self.setFixedSize(width, max(0 if is_slim else px(48), self._row.heightForWidth(width)))
        return self.height()

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._soon.start()  # once the bar and the page have taken their places
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()  # told before the window was there, it has not found its place yet

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._page.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, self.rect().toRectF(), self._theme.px(CARD_RADIUS), self._theme.colour("text"))
