"""About: which program this is, where the shop lies, whose work is in it, and what to send when something is wrong."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shop_crm.errors import ShopError
from shop_crm.paths import PROGRAM
from shop_crm.services.facts import sqlite_version
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.ui.licences import WORKS, text_of
from shop_crm.ui.theme import Type
from shop_crm.ui.trouble_report import save_report
from shop_crm.ui.versions import part_versions, program_version
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Mark
from shop_crm.ui.widgets.heading_list import HeadingList
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_WIDTH, _HEIGHT = 920, 640
_LIST = 220
_LOW = 180
"""So much of a licence is always seen at once."""


class AboutDialog(QDialog):
    """Nothing here changes the shop."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk.theme.dress(self)
        self._desk = desk
        self.setObjectName("about_dialog")
        self.setWindowTitle(desk.words.translate("about", "About the program"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 22, 28, 20)
        rows.setSpacing(14)
        rows.addWidget(self._make_body(), 1)
        self.message = Label("", Type.BODY, "green", wraps=True)
        self.message.setObjectName("message")
        self.message.hide()
        rows.addWidget(self.message)
        rows.addLayout(self._make_foot())
        room = self.screen().availableGeometry()
        theme = desk.theme
        self.resize(min(theme.px(_WIDTH), room.width() - 40), min(theme.px(_HEIGHT), room.height() - 60))
        self._close.setFocus()

    def save_what_to_send(self) -> None:
        """Ask for a place and write the report there, or say why not."""
        words = self._desk.words
        path = ask_report_target(self, words, report_proposal(words, self._desk.shop.today))
        if path is None:
            return
        try:
            save_report(self._desk, path)
        except ShopError as error:
            self._tell(sentence(words, error), "red")
            return
        told = words.translate("about", "Saved, without any customer's data: {path}").format(path=path)
        next_step = words.translate("about", "Look it through, then send it to whoever helps you.")
        self._tell(f"{told}\n{next_step}", "green")

    def _make_body(self) -> QScrollArea:
        """What there is to read; on a low screen with large letters it scrolls as a whole and nothing is cut."""
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addLayout(self._make_head())
        rows.addLayout(self._make_place())
        rows.addWidget(Label(self._desk.words.translate("about", "Whose work is in it"), Type.SECTION, wraps=True))
        rows.addLayout(self._make_licences(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _make_head(self) -> QHBoxLayout:
        words = self._desk.words
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Mark(self._desk.theme, "store"), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(Label(PROGRAM, Type.TITLE))
        version = words.translate("about", "Version {version}").format(version=program_version())
        told.addWidget(_selectable(Label(version, Type.STRONG, wraps=True), "version"))
        parts = " · ".join(f"{name} {number}" for name, number in part_versions(sqlite_version(self._desk.shop)))
        told.addWidget(_selectable(Label(parts, Type.SMALL, "text_2", wraps=True), "parts"))
        row.addLayout(told, 1)
        return row

    def _make_place(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(3)
        rows.addWidget(Label(self._desk.words.translate("about", "The shop file"), Type.SMALL_STRONG, "text_2"))
        # A path has no blanks to break at: it may break behind each of its folders.
        path = str(self._desk.shop.path.resolve())
        shown = path.replace("/", "/\u200b").replace("\\", "\\\u200b")
        label = _selectable(Label(shown, Type.BODY, wraps=True), "shop_file")
        label.setAccessibleName(path)
        rows.addWidget(label)
        return rows

    def _make_licences(self) -> QHBoxLayout:
        theme, translate = self._desk.theme, self._desk.words.translate
        row = QHBoxLayout()
        row.setSpacing(16)
        self.works = HeadingList(theme, "works", translate("about", "Whose work is in it"))
        self.works.setFixedWidth(theme.px(_LIST))
        self.works.selectionModel().currentChanged.connect(self._on_work)
        self.licence = QPlainTextEdit()
        self.licence.setObjectName("licence")
        self.licence.setAccessibleName(translate("about", "The licence"))
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setMinimumHeight(theme.px(_LOW))
        card = Card(padding=4)
        card.rows.addWidget(self.works)
        row.addWidget(card)
        row.addWidget(self.licence, 1)
        self.works.show_headings([(work.name, work.licence) for work in WORKS])
        return row

    def _make_foot(self) -> QHBoxLayout:
        theme, translate = self._desk.theme, self._desk.words.translate
        row = QHBoxLayout()
        row.setSpacing(10)
        save = Button(theme, translate("about", "Save what to send"), icon="download")
        save.setObjectName("save_report")
        save.clicked.connect(self.save_what_to_send)
        save.setToolTip(
            translate("about", "Facts about the program and this PC for whoever mends it; no customer's data")
        )
        self._close = Button(theme, translate("dialog", "Close"), kind=Kind.PRIMARY, key="Esc")
        self._close.setObjectName("close")
        self._close.clicked.connect(self.reject)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(self._close)
        return row

    def _on_work(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        self.works.scrollTo(current)
        none = self._desk.words.translate("about", "The text of this licence is not on this PC.")
        self.licence.setPlainText(text_of(WORKS[current.row()]) or none)

    def _tell(self, told: str, tone: str) -> None:
        self.message.show_tone(tone)
        self.message.setText(told)
        self.message.show()


def report_proposal(words: Words, day: date) -> Path:
    """A name that says what is in the file, in the person's documents."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder / words.translate("about", "Shop CRM report {day}.txt").format(day=day.isoformat())


def ask_report_target(parent: QWidget, words: Words, proposed: Path) -> Path | None:
    """Ask where the report is to go; None when the person thinks better of it."""
    title = words.translate("about", "Save what to send")
    return ask_save_target(parent, title, words.translate("about", "Text files"), proposed)


def _selectable(label: Label, name: str) -> Label:
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
