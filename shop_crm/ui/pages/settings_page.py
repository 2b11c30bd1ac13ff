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
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.pages.copy_lock_card import CopyLockCard
from shop_crm.ui.pages.lock_card import LockCard
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
    Section.LOCK: "lock",
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
        self._is_filled = False
        self._one = QButtonGroup(self)
        sections = QWidget()
        column = QVBoxLayout(sections)
        column.setContentsMargins(0, 0, 0, 0)
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
        # With large letters there are more sections than a screen is high.
        self._sections = Scroll(sections, gives_room=True)
        self.body.addWidget(self._sections)
        self.body.addWidget(self._scroll, 1)
        self._keeper = DraftKeeper(desk.shop, "settings", self._half_typed, self)
        for editor in self.editors.values():
            editor.typed.connect(self._keeper.touch)
        self.show_section(Section.SHOP)

    def show_section(self, section: Section) -> None:
        """Bring this section to the front."""
        self._section = section
        self._buttons[section].setChecked(True)
        self._sections.ensureWidgetVisible(self._buttons[section], 0, 0)
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
        self.copy_lock.refresh()
        self.lock.refresh()
        if not self._is_filled:
            self._is_filled = True
            self._bring_back()

    def arrive(self) -> None:
        """The keyboard is at the sections."""
        self._buttons[self._section].setFocus()
        self._sections.ensureWidgetVisible(self._buttons[self._section], 0, 0)

    def flush(self) -> None:
        """The program ends, or another page comes: take what was typed."""
        for editor in self.editors.values():
            editor.commit()
        self._keeper.flush()

    def state(self) -> dict[str, Any]:
        """The section."""
        return {"section": self._section}

    def restore(self, state: dict[str, Any]) -> None:
        """Open it again."""
        self.show_section(state["section"])

    def _half_typed(self) -> dict[str, object] | None:
        found = {name: editor.half_typed() for name, editor in self.editors.items()}
        return {name: list(typed) for name, typed in found.items() if typed} or None

    def _bring_back(self) -> None:
        """What was half typed when the lights went out is there again, in its field."""
        for name, kept in self._keeper.read().items():
            if name in self.editors and isinstance(kept, list) and len(kept) == 2:
                self.editors[name].bring_back(str(kept[0]), str(kept[1]))

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
            self.copy_lock = CopyLockCard(self.desk)
            self.copy_lock.wanted.connect(lambda what: self.wanted.emit(what, None))
            card.rows.addWidget(self.copy_lock)
            card.rows.addWidget(self._make_leaving())
        if section is Section.LOCK:
            self.lock = LockCard(self.desk)
            self.lock.wanted.connect(self.wanted)
            card.rows.addWidget(self.lock)
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
