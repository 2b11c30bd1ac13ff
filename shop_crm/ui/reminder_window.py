"""The reminder: one window with all that is to be called, put off by a key, never done by closing (domain.md 6)."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from shop_crm.domain.days import read_promise
from shop_crm.domain.reminders import Digest, SnoozeChoice, snoozed_until
from shop_crm.errors import ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import icon
from shop_crm.ui.models.calls_model import CallRow, CallsModel, RowRole, call_row
from shop_crm.ui.painting import Chip, chip_width, chips_width, draw_chip, draw_line, draw_pick, text_lines, text_width
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.button import Kind as ButtonKind
from shop_crm.ui.widgets.empty import Mark
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label, line
from shop_crm.words.days import time_text, weekday_text
from shop_crm.words.errors import sentence

_ROW, _LINE = 70, 24
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _chips(self, row: CallRow) -> list[Chip]:
        late = [(row.when, "red", "red_soft", "clock")] if row.when_tone == "red" else []
        return [*row.chips, *late]

    def _parts(self, row: CallRow, width: float) -> tuple[list[str], bool]:
        """(the lines of the name, whether the phone stands beside what was bought)"""
        theme = self._theme
        chips, name = self._chips(row), text_width(theme, Type.NAME, row.name) + 2
        phone = text_width(theme, Type.NAME, row.phone) + 2
        room = width - 2 * theme.px(12)
        if name + theme.px(2) + chips_width(theme, chips) <= room - phone - theme.px(16):
            return [row.name], False
        # A very long name leaves room for its first chip: that it is a promise is worth more than a third line.
        room -= chips_width(theme, chips[:1]) + theme.px(2) if chips else 0
        return text_lines(row.name, theme.font(Type.NAME), room, 2), True

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines, _ = self._parts(index.data(RowRole), self._view.viewport().width())
        return QSize(0, self._theme.px(_ROW + (len(lines) - 1) * _LINE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, index.data(RowRole)
        assert isinstance(row, CallRow)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines, is_tight = self._parts(row, option.rect.width())
        rect = QRectF(option.rect).adjusted(0, 2, 0, -2)
        if self._view.currentIndex().row() == index.row():
            draw_pick(painter, theme, rect, has_focus=self._view.hasFocus())
        left, right = rect.left() + theme.px(12), rect.right() - theme.px(12)
        top, height = rect.top() + theme.px(8), theme.px(_LINE)
        phone = text_width(theme, Type.NAME, row.phone) + 2
        below = right - phone - theme.px(16)
        last = top + len(lines) * height
        # With large letters the phone stands beside what was bought, and the name keeps its lines.
        box = QRectF(right - phone, last, phone, height) if is_tight else QRectF(
            right - phone, rect.top(), phone, rect.height()
        )  # fmt: skip
        draw_line(painter, theme, box, row.phone, Type.NAME, "text", _RIGHT)
        right = right if is_tight else below
        chips = self._chips(row)
        first = chip_width(theme, chips[0][0], chips[0][3]) + theme.px(10) if chips else 0
        name = min(max(text_width(theme, Type.NAME, words) for words in lines) + 2, right - left - first)
        for place, words in enumerate(lines):
            room = QRectF(left, top + place * height, name, height)
            draw_line(painter, theme, room, words, Type.NAME, "text")
        draw_line(painter, theme, QRectF(left, last, below - left, height), row.about, Type.BODY, "text_2")
        at = left + name + theme.px(10)
        for words, tone, soft, sign in chips:
            width = chip_width(theme, words, sign)
            if at + width <= right:
                draw_chip(painter, theme, QRectF(at, top + 1, width, theme.px(22)), words, tone, soft, sign)
                at += width + theme.px(8)
        painter.restore()


class ReminderWindow(QWidget):
    """Shown without taking the keyboard from a half-typed sale; there is only ever this one."""

    call_now = Signal(object, object)
    """The chosen call, and the digest that was shown."""
    message_now = Signal(object, object)
    """The call in place of which a message is written, and the digest that was shown."""
    print_wanted = Signal(object)
    put_off = Signal(object, object, object)
    """A SnoozeChoice, its day (None unless the choice is DAY), and the digest that was shown."""
    closed = Signal(object)
    """Esc or closed: never "done". With the digest that was shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        desk.theme.dress(self)
        self.desk = desk
        self._is_answered = False
        self._digest = Digest()
        theme, translate = desk.theme, desk.words.translate
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", True)
        self.setObjectName("reminder")
        self.setWindowTitle(translate("reminder", "Calls to make"))
        self.setWindowIcon(icon("bell", theme.colour("amber"), 32))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 18)
        rows.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(14)
        bell = Mark(theme, "bell", "amber_soft", "amber", radius=19)
        bell.setFixedSize(theme.px(38), theme.px(38))
        head.addWidget(bell)
        told = QVBoxLayout()
        told.setSpacing(0)
        self.heading = Label("", Type.TITLE, wraps=True)
        self.heading.setObjectName("reminder_heading")
        self.what = Label("", Type.BODY, "text_2")
        told.addWidget(self.heading)
        told.addWidget(self.what)
        head.addLayout(told, 1)
        self._clock = Label("", Type.BODY, "text_2")
        head.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        rows.addWidget(line())
        self._doubt = Label("", Type.STRONG, "amber", wraps=True)
        self._doubt.setObjectName("doubt")
        self._doubt.hide()
        rows.addWidget(self._doubt)
        self._model = CallsModel(self)
        self.view = QListView()
        self.view.setObjectName("reminder_calls")
        self.view.setAccessibleName(translate("reminder", "Calls to make"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(theme, self.view))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.doubleClicked.connect(lambda _: self._on_call())
        rows.addWidget(self.view, 1)
        hint = translate("reminder", "fri, 24 nov")
        self._typed_day = Line(theme, icon="calendar", hint=hint)
        self._typed_day.setObjectName("snooze_day")
        self._typed_day.textEdited.connect(self._on_typed)
        self._day = Field(translate("reminder", "On which day?"), self._typed_day)
        rows.addWidget(self._day)
        self._book = Button(
            theme,
            translate("reminder", "Remind me on that day"),
            kind=ButtonKind.PRIMARY,
            icon="calendar-clock",
            key="Enter",
            height=44,
        )
        self._book.setObjectName("put_off")
        self._book.clicked.connect(self._on_day)
        rows.addWidget(self._book)
        self._now = self._ways()
        rows.addWidget(self._now)
        self._ask_day(False)
        rows.addWidget(self._later())
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print)
        QShortcut(QKeySequence("T"), self, self._on_message).setAutoRepeat(False)
        width = max(theme.px(640), rows.sizeHint().width())
        self.resize(QSize(width, theme.px(470)).boundedTo(self._room().size()))
        self.setMinimumSize(QSize(width, theme.px(440)).boundedTo(self.size()))

    def announce(self, digest: Digest, doubt: str = "") -> None:
        """Show these calls and come to the front, with a question when the PC's date can hardly be true."""
        self.show_calls(digest)
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._clock.setText(time_text(self.desk.shop.clock.now().time()))
        if not self.isVisible():
            self._ask_day(False)
            # In the corner, where desktops put what wants to be noticed and not to be in the way.
            room = self._room()
            self.move(room.right() - self.width(), room.bottom() - self.height())
        self._is_answered = False
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go away without an answer."""
        self._is_answered = True
        self.hide()

    def show_calls(self, digest: Digest) -> None:
        """Show these calls; what was chosen stays chosen."""
        self._digest = digest
        desk = self.desk
        today, currency = desk.shop.today, desk.shop.settings.currency
        chosen = self._model.call_at(self.view.currentIndex().row())
        self._model.show([call_row(desk.words, call, today, currency) for call in digest.calls])
        row = self._model.row_of(chosen.id) if chosen else 0
        self.view.setCurrentIndex(self._model.index(max(0, row)))
        count = digest.people
        self.heading.setText(desk.words.counting(count).translate("reminder", "%n people to call", None, 1))
        promises = digest.promises
        parts = []
        if promises:
            parts.append(desk.words.counting(promises).translate("reminder", "%n promises", None, 1))
        if count > promises:
            parts.append(desk.words.counting(count - promises).translate("reminder", "%n check-ins", None, 1))
        self.what.setText(", ".join(parts))

    def _room(self) -> QRect:
        """Where on the screen it may stand; at its edges a bar of the desktop may lie, and its own title."""
        return self.screen().availableGeometry().adjusted(24, 40, -24, -48)

    def _ways(self) -> FlowBox:
        theme, translate = self.desk.theme, self.desk.words.translate
        box = FlowBox(10, fills=True)
        call = Button(
            theme, translate("reminder", "Call now"), kind=ButtonKind.PRIMARY, icon="phone", key="Enter", height=44
        )
        call.setObjectName("call_now")
        call.clicked.connect(self._on_call)
        message = Button(theme, translate("message", "Message"), icon="send", key="T", height=44)
        message.setObjectName("write_message")
        message.clicked.connect(self._on_message)
        printing = Button(theme, translate("reminder", "Print the list"), icon="printer", key="Ctrl P", height=44)
        printing.setObjectName("print_list")
        printing.clicked.connect(self._on_print)
        for button in (call, message, printing):
            box.flow.addWidget(button)
        return box

    def _later(self) -> FlowBox:
        theme, translate = self.desk.theme, self.desk.words.translate
        box = FlowBox(8, fills=True)
        later = Label(translate("reminder", "Later:"), Type.BODY, "text_2")
        later.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        box.flow.addWidget(later)
        for choice, words in (
            (SnoozeChoice.TEN_MINUTES, translate("reminder", "10 min")),
            (SnoozeChoice.ONE_HOUR, translate("reminder", "1 hour")),
            (SnoozeChoice.AFTERNOON, translate("reminder", "Afternoon")),
            (SnoozeChoice.TOMORROW, translate("reminder", "Tomorrow")),
            (SnoozeChoice.MONDAY, translate("reminder", "Monday")),
            (SnoozeChoice.DAY, translate("reminder", "Day…")),
        ):
            button = Button(theme, words, height=36)
            button.setObjectName(f"snooze_{choice}")
            button.clicked.connect(lambda _=False, choice=choice: self._on_later(choice))
            box.flow.addWidget(button)
        return box

    def _on_call(self) -> None:
        call = self._model.call_at(self.view.currentIndex().row())
        if call is not None:
            self.leave()
            self.call_now.emit(call, self._digest)

    def _on_message(self) -> None:
        call = self._model.call_at(self.view.currentIndex().row())
        if call is not None:
            self.leave()
            self.message_now.emit(call, self._digest)

    def _on_print(self) -> None:
        self.leave()
        self.print_wanted.emit(self._digest)

    def _on_later(self, choice: SnoozeChoice) -> None:
        if choice is SnoozeChoice.DAY:
            if not self._day.isVisible():
                self._ask_day(True)
                high = self.height() + self._day.sizeHint().height() + self.desk.theme.px(10)
                self.resize(self.width(), min(high, self._room().height()))
            self._typed_day.setFocus()
            return
        self._put_off(choice, None)

    def _ask_day(self, is_asked: bool) -> None:
        """Show the field for a day with its own way on, or the ways that need none: Enter is drawn on one alone."""
        self._day.setVisible(is_asked)
        self._book.setVisible(is_asked)
        self._now.setVisible(not is_asked)

    def _on_typed(self, text: str) -> None:
        """Say how the typed day was understood."""
        shop = self.desk.shop
        try:
            day, _ = read_promise(text, shop.today, month_first=shop.settings.country.month_first)
        except ShopError:
            self._day.tell("")
            return
        self._day.tell(weekday_text(self.desk.words, day, shop.today), "on_soft")

    def _on_day(self) -> None:
        shop = self.desk.shop
        try:
            day, _ = read_promise(self._typed_day.text(), shop.today, month_first=shop.settings.country.month_first)
            snoozed_until(SnoozeChoice.DAY, shop.clock.now(), day)
        except ShopError as error:
            self._day.tell(sentence(self.desk.words, error))
            return
        self._put_off(SnoozeChoice.DAY, day)

    def _put_off(self, choice: SnoozeChoice, day: date | None) -> None:
        self.leave()
        self.put_off.emit(choice, day, self._digest)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter belongs to whatever the keyboard is on; only in the list it means to call.
            focused = self.focusWidget()
            if focused is self._typed_day:
                self._on_day()
            elif isinstance(focused, Button):
                focused.click()
            else:
                self._on_call()
        elif event.key() == Qt.Key.Key_Escape and self._day.isVisible():
            self._ask_day(False)
            self.view.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_answered:
            self._is_answered = True
            self.closed.emit(self._digest)
