"""How the import looks: the place to drop a file, then the table beside the figures, and the foot with the bar."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from shop_crm.domain.names import clean_name
from shop_crm.domain.origins import Origin
from shop_crm.services.import_files import Opened
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_columns import ImportColumns
from shop_crm.ui.dialogs.import_customs import ImportCustoms
from shop_crm.ui.dialogs.import_preview import ImportPreview
from shop_crm.ui.theme import CARD_RADIUS, Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.label import Card, Label, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.origins import origin_text
from shop_crm.words.sheets import header_text

_PREVIEW = 380
_NARROW = 860
"""The width at 100 % below which the figures stand below the columns."""
_LEAST = 160
_PADDING = 18
_BAR = 14
"""What the bar of the whole takes where all of it does not fit."""
_ANY = 16_777_215
"""Qt's "no limit" (QWIDGETSIZE_MAX)."""


class ImportView:
    """The widgets of the dialog, laid out in it; what they do is the dialog's."""

    def __init__(self, desk: Desk, dialog: QWidget) -> None:
        self._desk = desk
        self._has_file = False
        rows = QVBoxLayout(dialog)
        rows.setContentsMargins(24, 18, 24, 18)
        rows.setSpacing(14)
        rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        rows.addLayout(self._make_head())
        self.customs = ImportCustoms(desk)
        self.columns = ImportColumns(desk)
        self.preview = ImportPreview(desk)
        self.stack = QStackedLayout()
        self.stack.addWidget(self._make_start())
        self.stack.addWidget(self._make_work())
        rows.addLayout(self.stack, 1)
        rows.addLayout(self._make_foot())
        self.show_state(is_reading=False, is_writing=False, can_bring_in=False, can_read_again=False)

    def show_file(self, opened: Opened, origin: Origin) -> None:
        """Say which file it is and who made it, and make room for what it holds."""
        words, sheet = self._desk.words, opened.sheet
        told = [f"{clean_name(opened.path.name)}: {origin_text(words, origin)}"]
        if sheet.header_line > 1:
            told.append(header_text(words, sheet.header_line))
        self._about.setText(" · ".join(told))
        self._has_file = True
        self.stack.setCurrentIndex(1)

    def show_remembered(self, is_remembered: bool) -> None:
        """Say that the file is read as the last one like it."""
        self.remembered.setVisible(is_remembered)

    def tell(self, told: str, tone: str = "red") -> None:
        """One sentence at the foot; "" takes it back."""
        self.message.show_tone(tone)
        self.message.setText(told)
        announce(self.message, told)

    def show_state(self, *, is_reading: bool, is_writing: bool, can_bring_in: bool, can_read_again: bool) -> None:
        """Offer what can be done now."""
        translate = self._desk.words.translate
        is_busy = is_reading or is_writing
        self.bar.setVisible(is_busy)
        self.close_button.say(translate("import", "Cancel") if is_busy else translate("import", "Close"))
        self.again.setVisible(can_read_again and not is_busy)
        self.bring_in.setVisible(self._has_file)
        self.bring_in.setEnabled(can_bring_in)
        self.another.setVisible(self._has_file)
        for widget in (self.another, self.anew, self.customs, self.columns, self.preview):
            widget.setEnabled(not is_writing)

    def _make_head(self) -> QHBoxLayout:
        theme, translate = self._desk.theme, self._desk.words.translate
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Label(translate("import", "Bring in a file"), Type.TITLE))
        self._about = Label("", Type.BODY, "text_2", wraps=True)
        self._about.setObjectName("about")
        head.addWidget(self._about, 1)
        self.another = Button(theme, translate("import", "Another file…"), icon="folder-open", key="Ctrl O")
        self.another.setObjectName("another")
        head.addWidget(self.another)
        return head

    def _make_start(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        choose = translate("import", "Choose a file…")
        self.choose = Button(theme, choose, kind=Kind.PRIMARY, icon="folder-open", key="Ctrl O")
        self.choose.setObjectName("choose")
        empty = Empty(
            theme,
            "file-spreadsheet",
            translate("import", "Drop a file here"),
            translate(
                "import",
                "A list of purchases or customers: Excel, CSV, or the address cards of a phone."
                " You see everything before it is written.",
            ),
            self.choose,
        )
        zone = _DropZone(theme)
        rows = QVBoxLayout(zone)
        rows.addWidget(empty)
        return zone

    def _make_work(self) -> QWidget:
        card = Card(padding=_PADDING, spacing=12)
        card.rows.addWidget(self._make_remembered())
        card.rows.addWidget(self.customs)
        card.rows.addWidget(line())
        card.rows.addWidget(self.columns, 1)
        return _Work(self._desk.theme, card, self.columns, self.preview)

    def _make_remembered(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.remembered = QWidget()
        self.remembered.setObjectName("remembered")
        row = QHBoxLayout(self.remembered)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(
            Label(translate("import", "Read as you read such a file the last time."), Type.BODY, wraps=True), 1
        )
        self.anew = Button(theme, translate("import", "Start anew"), icon="rotate-ccw")
        self.anew.setObjectName("anew")
        row.addWidget(self.anew)
        self.remembered.hide()
        return self.remembered

    def _make_foot(self) -> QHBoxLayout:
        theme, translate = self._desk.theme, self._desk.words.translate
        foot = QHBoxLayout()
        foot.setSpacing(10)
        told = QVBoxLayout()
        told.setSpacing(6)
        self.message = Label("", Type.BODY, "text_2", wraps=True)
        self.message.setObjectName("message")
        self.bar = WorkBar(self._desk.words)
        self.bar.setObjectName("progress")
        told.addStretch(1)
        told.addWidget(self.message)
        told.addWidget(self.bar)
        told.addStretch(1)
        foot.addLayout(told, 1)
        self.again = Button(theme, translate("import", "Read again"), icon="rotate-ccw")
        self.again.setObjectName("again")
        self.close_button = Button(theme, "", icon="x", key="Esc")
        self.close_button.setObjectName("close")
        self.bring_in = Button(
            theme, translate("import", "Bring in"), kind=Kind.PRIMARY, icon="check", key="Ctrl Enter"
        )
        self.bring_in.setObjectName("bring_in")
        for button in (self.again, self.close_button, self.bring_in):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return foot


class _Work(QWidget):
    """The columns beside the figures; with large letters above them, and then both scroll."""

    def __init__(self, theme: Theme, card: Card, columns: ImportColumns, preview: ImportPreview) -> None:
        super().__init__()
        self._theme, self._columns, self._preview = theme, columns, preview
        self._shape = False, -1, -1
        columns.setMinimumHeight(theme.px(_LEAST))
        self._inner = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._row.addWidget(card, 1)
        self._row.addWidget(preview)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Scroll(self._inner))
        self._inner.installEventFilter(self)  # what is told beneath a choice may make it higher

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        theme, preview = self._theme, self._preview
        beside = max(theme.px(_PREVIEW), preview.least_width)
        needed_width = self._columns.least_width + 2 * _PADDING + self._row.spacing() + beside + theme.px(_BAR)
        is_narrow = self.width() < max(theme.px(_NARROW), needed_width)
        needed = 0 if is_narrow else max(self.height(), self._row.minimumHeightForWidth(self.width()))
        shape = is_narrow, 0 if is_narrow else beside, needed
        if shape == self._shape:
            return  # asked again by what this has changed
        self._shape = shape
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if is_narrow else across)
        if is_narrow:
            preview.setMinimumWidth(0)
            preview.setMaximumWidth(_ANY)
            self._inner.setMinimumHeight(0)
            self._inner.setMaximumHeight(_ANY)
        else:
            preview.setFixedWidth(beside)
            # Side by side they scroll each on its own, and are no higher than the dialog unless they have to.
            self._inner.setFixedHeight(needed)


class _DropZone(QWidget):
    """A place with a broken line around it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("card"))
        painter.setPen(QPen(self._theme.colour("strong_border"), 1.5, Qt.PenStyle.DashLine))
        radius = self._theme.px(CARD_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
