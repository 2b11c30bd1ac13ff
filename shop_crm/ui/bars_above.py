"""The bars above every page: that a shop can only be looked at, and, until she has read it, what its place does."""

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.ui.desk import Desk
from shop_crm.ui.widgets.banner import Banner
from shop_crm.ui.widgets.button import Button

_TOLD = "told"


class BarsAbove(QWidget):
    """Takes no room while there is nothing to say."""

    help_wanted = Signal()
    room_known = Signal()
    """She knows that the disk is nearly full."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(24, 14, 24, 0)
        self._rows.setSpacing(8)
        self.hide()
        self._low_room: Banner | None = None
        if desk.shop.only_looks is not None:
            self._tell_only_looking()

    def tell_place(self) -> None:
        """Say what is amiss with where the file lies, unless she has read it; asked after the first window is there."""
        shop = self._desk.shop
        if shop.only_looks is None:
            self.tell_place_of(shop.path)

    def tell_place_of(self, path: Path) -> None:
        """The same for a file at this path."""
        from shop_crm.paths import place_risk  # as what it is said with, not for the first window
        from shop_crm.words.bars import place_text, without_wal_text

        desk, risk = self._desk, place_risk(path)
        if risk is not None:
            self._tell_once(path, risk.kind, place_text(desk.words, risk))
        elif not desk.shop.keeps_wal:
            self._tell_once(path, "without_wal", without_wal_text(desk.words))

    def tell_room(self, told: str) -> None:
        """Say that the disk is nearly full (faults.md D4); "" while it has room."""
        if self._low_room is None and told:
            desk = self._desk
            button = Button(desk.theme, desk.words.translate("window", "I know"), icon="check")
            button.clicked.connect(self.room_known)
            self._low_room = self._add("low_room", button, told)
        elif self._low_room is not None:
            self._tell(self._low_room, told)

    def _tell_only_looking(self) -> None:
        from shop_crm.words.bars import only_looking_text  # hardly ever needed

        desk = self._desk
        assert desk.shop.only_looks is not None
        button = Button(desk.theme, desk.words.translate("window", "Help"), icon="circle-question-mark", key="F1")
        button.clicked.connect(self.help_wanted)
        self._add("only_looking", button, only_looking_text(desk.words, desk.shop.only_looks))

    def _tell_once(self, path: Path, what: str, told: str) -> None:
        """A place is told until it is understood, and kept by its fingerprint: its name may be a person's."""
        desk = self._desk
        place = sha256(os.fsencode(path.resolve().parent)).hexdigest()[:16]
        key = f"{_TOLD}/{what}_{place}"
        if desk.this_pc.contains(key):
            return
        button = Button(desk.theme, desk.words.translate("bars", "Understood"), icon="check")
        bar = self._add(what, button, told)

        def understood() -> None:
            desk.this_pc.setValue(key, "true")
            self._tell(bar, "")

        button.clicked.connect(understood)

    def _add(self, name: str, button: Button, told: str) -> Banner:
        bar = Banner("amber", button)
        bar.setObjectName(f"bar_{name}")
        button.setObjectName(f"bar_{name}_button")
        self._rows.addWidget(bar)
        self._tell(bar, told)
        return bar

    def _tell(self, bar: Banner, told: str) -> None:
        bar.tell(told)
        self.setVisible(any(not one.isHidden() for one in self.findChildren(Banner)))
