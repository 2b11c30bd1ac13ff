"""What every form in a dialog shares; what was typed and not saved is there again when it is opened again."""

from collections.abc import Mapping
from secrets import token_hex

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.services import history
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.file_drops import FileDrops
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, Message
from shop_crm.ui.widgets.scroll import Scroll

_GAP = 4
"""Between the fields and the bar beside them; all that has an edge ends where the fields do."""


class _Fields(QWidget):
    """Holds the fields, and tells when they need another height."""

    changed = Signal()

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().event(event)


class FormDialog(QDialog):
    """A form about one thing: a heading, fields that scroll when the screen is low, buttons, and a kept draft."""

    done_with = Signal(str, int)
    """What was done in a full sentence, and the number of the step that takes it back."""

    def __init__(self, desk: Desk, form: str, about: int, heading: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        self._desk, self._about = desk, str(about)
        self._begun: Mapping[str, object] = {}
        self._is_settled = False
        self._request_id = token_hex(16)
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        FileDrops(self, lambda: False)  # a field would write down the name of a file that is dropped on it
        rows = QVBoxLayout(self)
        gap = desk.theme.px(_GAP)
        rows.setContentsMargins(24, 20, 24 - gap, 20)
        rows.setSpacing(14)
        rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        note = QHBoxLayout()
        note.setContentsMargins(0, 0, gap, 0)
        note.addWidget(self._make_note())
        rows.addLayout(note)
        self.fields = QVBoxLayout()
        self.fields.setContentsMargins(0, 0, gap, 0)
        self.fields.setSpacing(12)
        self._inner = _Fields()
        self._inner.setLayout(self.fields)
        self._inner.changed.connect(self._growing.start)
        self._scroll = Scroll(self._inner)
        rows.addWidget(self._scroll, 1)
        self.message = Message(name="message")
        rows.addWidget(self.message)
        box = FlowBox(10)
        self.buttons = box.flow
        self.buttons.setContentsMargins(0, 0, gap, 0)
        rows.addWidget(box)
        self._keeper = DraftKeeper(desk.shop, form, self._drafts, self)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        raise NotImplementedError

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        raise NotImplementedError

    def save(self) -> None:
        """Save and close, or say beside the field what is amiss."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.typed() != self._begun

    def begin(self, width: int) -> None:
        """The fields are filled: take up the draft of an earlier time, and take the size that shows them all."""
        self.fields.addStretch(1)  # what is left over would stand between a field and its name
        self._begun = self.typed()
        draft = self._keeper.read().get(self._about)
        # Typed over what stands there now, or over something older that it would bring back?
        if isinstance(draft, dict) and draft.get("over") == self._begun and isinstance(draft.get("typed"), dict):
            self._bring_back(draft["typed"], str(draft.get("request", "")))
        self.resize(min(self._desk.theme.px(width), self.screen().availableGeometry().width() - 40), 0)
        self._grow()

    def tell(self, told: str) -> None:
        """One sentence above the buttons; "" takes it back."""
        self.message.tell(told)

    def touch(self) -> None:
        """Something was typed."""
        self._keeper.touch()

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._keeper.flush()

    def add_buttons(self, save: str) -> None:
        """Close and Save, at the right of what is there."""
        theme, translate = self._desk.theme, self._desk.words.translate
        close = Button(theme, translate("dialog", "Close"), key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self.saving = Button(theme, save, kind=Kind.PRIMARY, icon="check", key="Ctrl Enter")
        self.saving.setObjectName("save")
        self.saving.clicked.connect(self.save)
        self.buttons.add_stretch()
        self.buttons.addWidget(close)
        self.buttons.addWidget(self.saving)

    def settled(self, told: str, before: int) -> None:
        """It is saved: tell it with its undo, unless step `before` is still the last one, and close."""
        self._is_settled = True
        self._keep()
        step = history.last_step(self._desk.shop)
        if step != before:
            self.done_with.emit(told, step)
        self.accept()

    def _grow(self) -> None:
        """Take the height that the fields need now, as far as the screen goes."""
        layout = self.layout()
        assert layout is not None
        around = layout.contentsMargins()
        inner = self.width() - around.left() - around.right()
        frame = layout.heightForWidth(self.width()) - self._scroll.heightForWidth(inner)
        needed = max(self.fields.totalHeightForWidth(inner), self.fields.totalSizeHint().height())
        high = frame + needed + self._desk.theme.px(4)
        room = self.screen().availableGeometry().height() - 60
        self.resize(self.width(), max(self.height(), min(high, room)))
        focused = self.focusWidget()
        if focused is not None and self._inner.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, self._desk.theme.px(60))

    def _make_note(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._note = QFrame()
        self._note.setProperty("soft", "amber")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(14, 4, 6, 4)
        row.addWidget(Label(translate("dialog", "What you typed last time is here again."), wraps=True), 1)
        afresh = Button(theme, translate("dialog", "Start afresh"), kind=Kind.QUIET, icon="undo-2", height=TARGET)
        afresh.setObjectName("afresh")
        afresh.clicked.connect(self._on_afresh)
        row.addWidget(afresh)
        self._note.hide()
        return self._note

    def _bring_back(self, typed: Mapping[str, object], request: str) -> None:
        """What was typed last time, unless it was saved in its last moment: saved again, it would be there twice."""
        if request and history.was_done(self._desk.shop, request):
            self._keep()
            return
        self._request_id = request or self._request_id
        self.put(typed)
        self._note.setVisible(self.is_changed)

    def _on_afresh(self) -> None:
        self.put(self._begun)
        self._note.hide()
        self._keep()

    def _drafts(self) -> dict[str, object] | None:
        """The drafts of this form, each under what it is about, with this one as it is now."""
        drafts = {about: words for about, words in self._keeper.read().items() if about != self._about}
        if self.is_changed and not self._is_settled:
            drafts[self._about] = {"over": dict(self._begun), "typed": self.typed(), "request": self._request_id}
        return drafts or None

    def _keep(self) -> None:
        if self.is_changed or self._keeper.read():
            self._keeper.keep()
        else:
            self._keeper.drop()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        order_tabs(self)
        super().showEvent(event)

    def done(self, result: int) -> None:
        if not self._is_settled:
            self._keep()
        super().done(result)
