"""One editor for each kind of setting: it shows a value and tells when another one was chosen or typed."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.names import clean_name, clean_words
from shop_crm.domain.opening import read_closed_days, read_hours
from shop_crm.domain.settings import Kind, Setting
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.desk import Desk
from shop_crm.ui.picture import read_picture
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.button import Kind as ButtonKind
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Combo, Field, Line, Words
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.tick import Tick
from shop_crm.words.amounts import number_text
from shop_crm.words.days import full_day_text, time_text
from shop_crm.words.settings import LABELS, choices, hint, trouble

_SHORT = 180
_LONG = 480
_FEW = 14
_WEEK = 7


class Editor(Field):
    """A labelled setting with its hint; `edited` tells the new value, which is not kept yet."""

    edited = Signal(object)
    typed = Signal()
    """Something was typed that is not told yet."""

    def __init__(self, desk: Desk, setting: Setting, edit: QWidget) -> None:
        words = desk.words
        is_switch = setting.kind is Kind.SWITCH
        super().__init__("" if is_switch else words.translate("settings", LABELS[setting.name]), edit)
        self._desk, self._setting = desk, setting
        self.wrap_label()
        self.label.setVisible(not is_switch)
        edit.setObjectName(setting.name)
        self._say_hint()

    def show_value(self, value: Any) -> None:
        """Show what is set now; what is being typed stays."""
        raise NotImplementedError

    def commit(self) -> None:
        """The keyboard leaves it, or the program ends: tell what was typed."""

    def half_typed(self) -> tuple[str, str] | None:
        """What was typed and is not told yet, after what it stands over; None for nothing."""
        return None

    def bring_back(self, over: str, typed: str) -> None:
        """What was half typed when the program ended stands there again, unless something else is set by now."""

    def refuse(self, error: ShopError) -> None:
        """Say why this cannot be; what was typed stays."""
        self.tell(trouble(self._desk.words, self._setting.name, error, self._desk.shop.settings))

    def _say_hint(self) -> None:
        self.tell(hint(self._desk.words, self._setting.name), "text_2")

    def _take(self, value: Any) -> None:
        self._say_hint()
        self.edited.emit(value)


class TypedEditor(Editor):
    """A value that is typed: words, an amount, a number, names, days or hours."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        self._line: Line | Words
        if setting.kind in (Kind.TEXT, Kind.AMOUNT, Kind.COUNT):
            line = Line(desk.theme)
            line.setMaxLength(200)
            if setting.kind is not Kind.TEXT:
                line.setMaximumWidth(desk.theme.px(_SHORT))
            line.editingFinished.connect(self.commit)
            self._line = line
        else:
            self._line = Words(height=desk.theme.px(94))
        super().__init__(desk, setting, self._line)
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self.typed)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        if self._setting.kind is Kind.AMOUNT:
            label = self._desk.words.translate("settings", LABELS[self._setting.name])
            self.label.setText(f"{label} ({self._desk.shop.settings.currency.symbol})")
        if self._text() != self._shown:
            return  # half typed
        written = self._written(value)
        self._line.setPlainText(written) if isinstance(self._line, Words) else self._line.setText(written)
        self._shown = self._text()  # a Qt document gives plain blanks back for those at which no line ends
        self._say_hint()

    def commit(self) -> None:
        """Read what was typed, and tell it when it is another value."""
        if self._text() == self._shown:
            return
        try:
            value = self._read()
        except ShopError as error:
            self.refuse(error)
            return
        self._shown = self._text()
        self._take(value)

    def half_typed(self) -> tuple[str, str] | None:
        """What was typed and is not told yet, after what it stands over."""
        return None if self._text() == self._shown else (self._shown, self._text())

    def bring_back(self, over: str, typed: str) -> None:
        """What was half typed stands there again."""
        if self._text() == self._shown == over:
            self._line.setPlainText(typed) if isinstance(self._line, Words) else self._line.setText(typed)

    def _text(self) -> str:
        return self._line.toPlainText() if isinstance(self._line, Words) else self._line.text()

    def _read(self) -> Any:
        text, shop, setting = self._text(), self._desk.shop, self._setting
        match setting.kind:
            case Kind.TEXT:
                return clean_name(text)
            case Kind.LINES:
                return "\n".join(filter(None, (clean_words(row) for row in text.splitlines())))
            case Kind.NAMES:
                return tuple(dict.fromkeys(filter(None, (clean_name(row) for row in text.splitlines()))))
            case Kind.AMOUNT:
                return read_amount(text, shop.settings.currency)
            case Kind.COUNT:
                return _count(text, setting)
            case Kind.DAYS:
                return read_closed_days(text, shop.today, month_first=shop.settings.country.month_first)
            case Kind.HOURS:
                return read_hours(text)
            case _:
                raise ValueError(setting.kind)

    def _written(self, value: Any) -> str:
        used, words = self._desk.shop.settings.currency, self._desk.words
        match self._setting.kind:
            case Kind.NAMES:
                return "\n".join(value)
            case Kind.AMOUNT:
                return number_text(used.major(value), used)
            case Kind.DAYS:
                days: tuple[date, ...] = value
                return "\n".join(full_day_text(words, day) for day in days)
            case Kind.HOURS:
                hours: tuple[tuple[time, time], ...] = value
                return "\n".join(f"{time_text(begin)}–{time_text(end)}" for begin, end in hours)
            case _:
                return str(value)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return False


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        self._box = Tick(desk.theme, desk.words.translate("settings", LABELS[setting.name]))
        super().__init__(desk, setting, self._box)
        self._box.clicked.connect(self._take)

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        self._box.setChecked(value)


class ChoiceEditor(Editor):
    """One of several; without anything to choose it is not there."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        self._combo = Combo(desk.theme)
        self._combo.setMaximumWidth(desk.theme.px(_LONG))
        # It may be narrower than its longest choice; the list that opens is as wide as that needs.
        self._combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(_FEW)
        self._combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        super().__init__(desk, setting, self._combo)
        self._combo.activated.connect(lambda _: self._take(self._combo.currentData()))

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        found = choices(self._desk.words, self._setting, self._desk.shop.settings)
        self._combo.clear()
        for code, told in found:
            self._combo.addItem(told, code)
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))
        self.setVisible(bool(found))


class WeekdaysEditor(Editor):
    """The days of the week on which the shop is open; the value is those on which it is closed."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        holder = FlowBox(6)
        self._days: list[Pill] = []
        for day in range(_WEEK):
            pill = Pill(desk.theme, desk.words.locale.dayName(day + 1, QLocale.FormatType.ShortFormat), is_ticked=True)
            pill.setAccessibleName(desk.words.locale.dayName(day + 1))
            pill.setObjectName(f"weekday_{day}")
            pill.clicked.connect(self._on_clicked)
            self._days.append(pill)
            holder.flow.addWidget(pill)
        super().__init__(desk, setting, holder)

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        for day, pill in enumerate(self._days):
            pill.setChecked(day not in value)

    def _on_clicked(self) -> None:
        closed = tuple(day for day, pill in enumerate(self._days) if not pill.isChecked())
        if len(closed) == _WEEK:
            self.show_value(())
            closed = ()
        self._take(closed)


class PickedEditor(Editor):
    """What is picked in a window of its own, or taken away."""

    def _add_buttons(self, desk: Desk, row: FlowBox, told: str, name: str) -> None:
        choose = Button(desk.theme, told, icon="folder-open")
        choose.setObjectName(f"choose_{name}")
        choose.clicked.connect(self._on_choose)
        words = desk.words.translate("settings", "Remove")
        self._none = Button(desk.theme, words, kind=ButtonKind.QUIET, icon="x")
        self._none.setObjectName(f"no_{name}")
        self._none.clicked.connect(lambda: self._take(""))
        row.flow.addWidget(choose)
        row.flow.addWidget(self._none)

    def _on_choose(self) -> None:
        raise NotImplementedError


class PictureEditor(PickedEditor):
    """A picture from a file, shown as it will be printed: on white."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        holder = FlowBox(10)
        self._picture = Label()
        holder.flow.addWidget(self._picture)
        self._add_buttons(desk, holder, desk.words.translate("settings", "Choose a picture"), "picture")
        super().__init__(desk, setting, holder)

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        pixmap = QPixmap()
        pixmap.loadFromData(QByteArray.fromBase64(QByteArray(value.encode())))
        room = QSize(self._desk.theme.px(220), self._desk.theme.px(88))
        if not pixmap.isNull():
            keeps = Qt.AspectRatioMode.KeepAspectRatio
            self._picture.setPixmap(pixmap.scaled(room, keeps, Qt.TransformationMode.SmoothTransformation))
        self._picture.setVisible(not pixmap.isNull())
        self._none.setVisible(bool(value))

    def _on_choose(self) -> None:
        words = self._desk.words
        kinds = words.translate("settings", "Pictures") + " (*.png *.jpg *.jpeg *.bmp)"
        name, _ = QFileDialog.getOpenFileName(self, words.translate("settings", "Choose a picture"), "", kinds)
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take this picture, or say why not."""
        try:
            self._take(read_picture(path))
        except ShopError as error:
            self.refuse(error)


class FolderEditor(PickedEditor):
    """A folder of this PC, or none."""

    def __init__(self, desk: Desk, setting: Setting) -> None:
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        self._shown = Line(desk.theme, hint=desk.words.translate("settings", "None"))
        self._shown.setReadOnly(True)
        rows.addWidget(self._shown)
        buttons = FlowBox(10)
        self._add_buttons(desk, buttons, desk.words.translate("settings", "Choose a folder"), "folder")
        rows.addWidget(buttons)
        super().__init__(desk, setting, holder)
        self._shown.setAccessibleName(self.label.text())

    def show_value(self, value: Any) -> None:
        """Show what is set."""
        self._shown.setText(value)
        self._none.setVisible(bool(value))

    def _on_choose(self) -> None:
        told = self._desk.words.translate("settings", "Choose a folder")
        folder = QFileDialog.getExistingDirectory(self, told, self._shown.text())
        if folder:
            self._take(folder)


def make_editor(desk: Desk, setting: Setting) -> Editor:
    """The editor for a setting, by its kind."""
    makers: dict[Kind, Callable[[Desk, Setting], Editor]] = {
        Kind.SWITCH: SwitchEditor,
        Kind.CHOICE: ChoiceEditor,
        Kind.WEEKDAYS: WeekdaysEditor,
        Kind.PICTURE: PictureEditor,
        Kind.FOLDER: FolderEditor,
    }
    return makers.get(setting.kind, TypedEditor)(desk, setting)


def _count(text: str, setting: Setting) -> int:
    typed = text.strip()
    if not typed.isdecimal() or not setting.least <= int(typed) <= setting.most:
        raise ShopError(ErrorCode.NUMBER_UNREADABLE, least=setting.least, most=setting.most)
    return int(typed)
