"""Settings: made from their declarations, a section at a time; what is chosen holds at once (design.md 8)."""

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.settings import Section, Setting, declared
from shop_crm.errors import ShopError
from shop_crm.services import history
from shop_crm.services.shop import change_settings
from shop_crm.ui.autostart import has_autostart
from shop_crm.ui.desk import Desk, window_words
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.setting_editors import Editor, make_editor
from shop_crm.ui.theme import Type
from shop_crm.ui.this_pc import change_pc, read_pc
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.side_bar import SideButton
from shop_crm.words.settings import LABELS, SECTIONS

_ICONS = {
    Section.SHOP: "store",
    Section.DAYS: "calendar",
    Section.CALLS: "phone-call",
    Section.REMINDERS: "bell",
    Section.PAPER: "printer",
    Section.THIS_PC: "settings",
    Section.SAFETY: "shield-check",
}
_WIDTH = 640
"""The widest a section is, at 100 %: longer lines are tiring to read."""


class SettingsPage(Page):
    """Everything that can be set; the shop's own can be undone."""

    watches: ClassVar[frozenset[str]] = frozenset({"setting"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.words.translate("settings", "Settings"))
        self.editors: dict[str, Editor] = {}
        self._buttons: dict[Section, SideButton] = {}
        self._cards: dict[Section, QWidget] = {}
        self._section = Section.SHOP
        self._one = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(2)
        shown = QWidget()
        rows = QVBoxLayout(shown)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(0)
        for section in Section:
            column.addWidget(self._make_button(section))
            rows.addWidget(self._make_card(section))
        column.addStretch(1)
        rows.addStretch(1)
        self._scroll = Scroll(shown, gives_room=True)
        self.body.addLayout(column)
        self.body.addWidget(self._scroll, 1)
        self.show_section(Section.SHOP)

    def show_section(self, section: Section) -> None:
        """Bring this section to the front."""
        self._section = section
        self._buttons[section].setChecked(True)
        for other, card in self._cards.items():
            card.setVisible(other is section)
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what is set now."""
        # The desktop has a switch of its own for what starts with it.
        pc = replace(read_pc(self.desk.this_pc), starts_with_pc=has_autostart())
        for setting in declared():
            owner = pc if setting.is_of_this_pc else self.desk.shop.settings
            self.editors[setting.name].show_value(getattr(owner, setting.name))

    def arrive(self) -> None:
        """The keyboard is at the sections."""
        self._buttons[self._section].setFocus()

    def flush(self) -> None:
        """The program ends, or another page comes: take what was typed."""
        for editor in self.editors.values():
            editor.commit()

    def state(self) -> dict[str, Any]:
        """The section."""
        return {"section": self._section}

    def restore(self, state: dict[str, Any]) -> None:
        """Open it again."""
        self.show_section(state["section"])

    def _make_button(self, section: Section) -> SideButton:
        button = SideButton(self.desk.theme, self.desk.words.translate("settings", SECTIONS[section]), _ICONS[section])
        button.setObjectName(f"section_{section}")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFixedWidth(self.desk.theme.px(190))
        button.clicked.connect(lambda: self.show_section(section))
        self._one.addButton(button)
        self._buttons[section] = button
        return button

    def _make_card(self, section: Section) -> QWidget:
        card = Card(padding=24, spacing=16)
        card.setMaximumWidth(self.desk.theme.px(_WIDTH))
        card.rows.addWidget(Label(self.desk.words.translate("settings", SECTIONS[section]), Type.SECTION))
        for setting in declared():
            if setting.section is section:
                editor = make_editor(self.desk, setting)
                editor.edited.connect(lambda value, setting=setting: self._on_edited(setting, value))
                self.editors[setting.name] = editor
                card.rows.addWidget(editor)
        if section is Section.SAFETY:
            card.rows.addWidget(self._make_leaving())
        self._cards[section] = holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card, 100)
        row.addStretch(1)
        return holder

    def _make_leaving(self) -> QWidget:
        """Back to a copy; and everything in files that any program reads: nobody has to stay with us."""
        translate = self.desk.words.translate
        back = Button(self.desk.theme, translate("restore", "Back to a safe copy…"), icon="history")
        back.setObjectName("go_back")
        back.clicked.connect(lambda: self.wanted.emit("restore", None))
        leaving = Button(self.desk.theme, translate("file out", "Save everything as files"), icon="download")
        leaving.setObjectName("save_all")
        leaving.clicked.connect(lambda: self.wanted.emit("save_file", "all"))
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._add_way(rows, translate("restore", "What each copy holds, and the shop as it was then."), back)
        told = translate("file out", "All that the shop knows, as tables in one ZIP that other programs can read.")
        self._add_way(rows, told, leaving)
        return holder

    def _add_way(self, rows: QVBoxLayout, told: str, button: Button) -> None:
        rows.addWidget(Label(told, Type.SMALL, "text_2", wraps=True))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        rows.addLayout(row)

    def _on_edited(self, setting: Setting, value: Any) -> None:
        desk = self.desk
        try:
            if setting.is_of_this_pc:
                change_pc(desk.this_pc, setting.name, value)
                number = 0
            else:
                more = {"state_code": ""} if setting.name == "country_code" else {}
                change_settings(desk.shop, **{setting.name: value}, **more)
                number = history.last_step(desk.shop)
        except ShopError as error:
            self.refresh()
            self.editors[setting.name].refuse(error)
            return
        words = window_words(desk.shop, desk.this_pc)  # what was changed may be the language itself
        told = words.translate("settings", "Changed: {setting}.")
        self.done.emit(told.format(setting=words.translate("settings", LABELS[setting.name])), number)
        self.wanted.emit("apply", setting.name)
        self.refresh()
