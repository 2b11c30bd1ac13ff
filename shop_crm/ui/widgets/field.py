"""Fields: a label above, the place to type, and beneath it one sentence when something is amiss."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from shop_crm.ui.announcing import announce
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.mnemonics import marked, want_mnemonics
from shop_crm.ui.painting import cap_width, draw_cap, focus_ring, text_width
from shop_crm.ui.theme import ICON, RADIUS, Theme, Type
from shop_crm.ui.widgets.label import Aside, Label
from shop_crm.ui.widgets.scroll import keep_together, show_whole

_PADDING = 11
_FRAME = 2
"""How thick the frame is while the keyboard is in the field; else it is thinner."""
_INSIDE = 2
"""What Qt leaves free at both ends of a line, beside the frame."""


class Line(QLineEdit):
    """One line to type in, with an icon before and a key drawn behind.

    Where its hint has no room, the key goes first; then the `short` hint stands for it.
    """

    def __init__(
        self, theme: Theme, *, icon: str = "", key: str = "", hint: str = "", short: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._key, self._has_cap = theme, icon, key, bool(key)
        self._hints = [hint, short] if short else [hint]
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self._keep_margins(has_cap=bool(key))

    def mark_wrong(self, is_wrong: bool) -> None:
        """Draw it in red, or no longer."""
        _mark(self, is_wrong)

    def _has_room_for_sign(self, side: int) -> bool:
        written = self.fontMetrics().horizontalAdvance(self.text())
        return not self._key and self.width() - written >= side + self._theme.px(2 * 13 + 6)

    def width_for(self, text: str) -> int:
        """How wide the field is in which this text can be read whole."""
        px, around = self._theme.px, self.textMargins().left() + self.textMargins().right()
        return round(text_width(self._theme, Type.BODY, text)) + around + 2 * px(_PADDING) + 2 * _INSIDE + 6

    def _keep_margins(self, *, has_cap: bool) -> None:
        self._has_cap = has_cap
        left = self._theme.px(ICON + 10) if self._icon else 0
        self.setTextMargins(left, 0, round(cap_width(self._theme, self._key)) if has_cap else 0, 0)

    def _fit_hint(self) -> None:
        """Show as much of hint and key as there is room for."""
        # As in the style sheet: QStyle, which could be asked, brings 560 names of its own into the first window.
        room = self.width() - 2 * (self._theme.px(_PADDING) + _FRAME) - self.textMargins().left() - 2 * _INSIDE
        cap = round(cap_width(self._theme, self._key)) if self._key else 0
        ways = [(hint, has_cap) for hint in self._hints for has_cap in (bool(cap), False)]
        for hint, has_cap in ways:
            if self.fontMetrics().horizontalAdvance(hint) + (cap if has_cap else 0) <= room:
                break
        self.setPlaceholderText(hint)
        if has_cap != self._has_cap:
            self._keep_margins(has_cap=has_cap)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hints[0] or self._key:
            self._fit_hint()

    def selectAll(self) -> None:
        """From behind: what is longer than the field is seen from its beginning."""
        self.setSelection(len(self.text()), -len(self.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.text() and self.selectedText() == self.text():
            self.selectAll()
        show_whole(self)

    def event(self, event: QEvent) -> bool:
        if _is_idle_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.height() / 2
        side = theme.px(ICON - 1)
        is_wrong = bool(self.property("wrong"))
        if self._icon or (is_wrong and self._has_room_for_sign(side)):
            at_right = not self._icon and not self.alignment() & Qt.AlignmentFlag.AlignRight
            left = self.width() - side - theme.px(11) if at_right else theme.px(13)
            rect = QRectF(left, middle - side / 2, side, side)
            # Red alone would tell nothing to whoever does not see red.
            sign, tone = ("triangle-alert", "red") if is_wrong else (self._icon, "text_3")
            draw_icon(painter, sign, rect, theme.colour(tone))
        if is_wrong and self.hasFocus():
            focus_ring(painter, theme, self.rect().adjusted(3, 3, -3, -3), theme.px(RADIUS - 2))
        if self._has_cap and not self.text():
            cap, side = cap_width(theme, self._key), theme.px(20)
            rect = QRectF(self.width() - cap - theme.px(11), middle - side / 2, cap, side)
            draw_cap(painter, theme, rect, self._key, "text_2", "border")


class Words(QPlainTextEdit):
    """Several lines for what somebody said; Tab leaves it, as in any other field."""

    def __init__(self, *, hint: str = "", name: str = "", height: int = 60) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def mark_wrong(self, is_wrong: bool) -> None:
        """Draw it in red, or no longer."""
        _mark(self, is_wrong)

    # Qt's own names

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_whole(self)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _is_idle_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return False
        return super().event(event)


class Combo(QComboBox):
    """One of several, with an arrow in the palette's colours."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)

    # Qt's own names

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_whole(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # who scrolls the page past it means the page

    def showPopup(self) -> None:
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))  # its own one takes no height from the look
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(ICON - 2)
        rect = QRectF(self.width() - side - self._theme.px(10), (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-down", rect, self._theme.colour("text_2"))


class FieldLabel(Label):
    """The name of a field above it; Alt and its underlined letter go to the field."""

    def __init__(self, words: str, edit: QWidget) -> None:
        self._words, self._edit, self.mnemonic_at = "", edit, -1
        self.has_letter = True
        """Not where the same field comes again in each line: there are more of them than letters."""
        super().__init__(words, Type.SMALL_STRONG, "text_2")
        self.setBuddy(edit)

    @property
    def mnemonic_words(self) -> str:
        """What it says; "" when there is nothing beneath it that takes the keyboard."""
        return self._words if self.has_letter and self._edit.focusPolicy() else ""

    def show_mnemonic(self, at: int) -> None:
        """Lead to the field by Alt and the letter at this place, and underline it; -1 takes it back."""
        self.mnemonic_at = at
        super().setText(marked(self._words, at))

    # Qt's own names

    def setText(self, text: str) -> None:
        letter = self._words[self.mnemonic_at].lower() if self.mnemonic_at >= 0 else ""
        self._words = text
        if text:  # a tick box has its words beside it, and keeps them as its name
            self._edit.setAccessibleName(text)
        self.show_mnemonic(text.lower().find(letter) if letter else -1)
        if self.isVisible():
            want_mnemonics(self)

    def text(self) -> str:
        """What it says, without the mark of its letter."""
        return self._words

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        want_mnemonics(self)


class Cap(QWidget):
    """A key as it is drawn on the buttons."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self._theme, self._key = theme, key
        self.setFixedSize(round(cap_width(theme, key)) + 1, theme.px(20))

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cap(painter, self._theme, QRectF(self.rect()), self._key, "text_2", "border")


class Field(QWidget):
    """A labelled place to type, with room for one sentence beneath."""

    def __init__(self, label: str, edit: Line | Words | QWidget, *, aside: str = "") -> None:
        super().__init__()
        self.edit = edit
        keep_together(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        self._head = head = QHBoxLayout()
        head.setSpacing(8)
        self.label = FieldLabel(label, edit)
        head.addWidget(self.label)
        if aside:
            head.addWidget(Aside(aside, Type.SMALL, "text_2"))
        head.addStretch(1)
        self._note = Label("", Type.SMALL_STRONG, "green")
        self._note.hide()
        head.addWidget(self._note)
        rows.addLayout(head)
        rows.addWidget(edit)
        self.message = Label("", Type.SMALL, "red", wraps=True)
        self.message.hide()
        rows.addWidget(self.message)

    def wrap_label(self) -> None:
        """Let the label go on in a second line: for one that is a whole question."""
        self.label.setWordWrap(True)
        self.label.show_mnemonic(self.label.mnemonic_at)  # anew: a name without blanks is broken too
        self._head.setStretchFactor(self.label, 100)

    def show_key(self, theme: Theme, key: str) -> None:
        """Draw the key that leads to it above its right end."""
        self._head.addWidget(Cap(theme, key))

    def note(self, text: str, tone: str) -> None:
        """A few words above its right end, for what is known of it; nothing moves."""
        self._note.setText(text)
        self._note.show_tone(tone)
        self._note.setVisible(bool(text))

    def tell(self, sentence: str, tone: str = "red") -> None:
        """Say what is amiss, or with another tone what is meant; "" takes it back."""
        self.message.setText(sentence)
        self.message.show_tone(tone)
        self.message.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        announce(self.message, sentence)
        _mark(self.edit, bool(sentence) and tone == "red")


class EnterGoesOn(QObject):
    """Makes Enter go on to the next field, and tells when it was pressed in the last one."""

    finished = Signal()

    def __init__(self, fields: list[QWidget]) -> None:
        super().__init__(fields[0])
        self._fields = fields
        for field in fields:
            field.installEventFilter(self)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        later = [field for field in self._fields[self._fields.index(watched) + 1 :] if field.isVisible()]  # type: ignore[arg-type]
        if later:
            later[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
        return True


def _is_idle_undo(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether Ctrl+Z was pressed in a field that has nothing to take back: then the window takes back a step."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo) and not can_undo:
        event.ignore()
        return True
    if event.matches(QKeySequence.StandardKey.Redo) and not can_redo:
        event.ignore()
        return True
    return False


def _mark(edit: QWidget, is_wrong: bool) -> None:
    if bool(edit.property("wrong")) != is_wrong:
        edit.setProperty("wrong", is_wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
