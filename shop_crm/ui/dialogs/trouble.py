"""A shop file that cannot be opened, and the newest whole safe copy: one press goes back to it (faults.md B6)."""

from pathlib import Path

from PySide6.QtGui import QShowEvent

from shop_crm.clock import Clock
from shop_crm.errors import ShopError
from shop_crm.services import restoring
from shop_crm.services.restoring import Looked
from shop_crm.ui.announcing import announce
from shop_crm.ui.background import Background
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.label import SoftBox
from shop_crm.ui.widgets.work_bar import WorkBar
from shop_crm.words.errors import sentence
from shop_crm.words.restoring import back_text, held_text, made_text, proof_text
from shop_crm.words.words import Words


class Trouble(Notice):
    """`chosen` is "again" as well when the shop was brought back: it is to be opened now, and `went_back` says so."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        heading: str,
        told: str,
        ways: list[tuple[str, str]],
        path: Path,
        clock: Clock,
        second: Path | None,
    ) -> None:
        super().__init__(theme, heading, told, ways, has_first=False)
        self._words, self._path, self._clock, self._second = words, path, clock, second
        self._worker = Background(self)
        self._found: Looked | None = None
        self._is_told = False
        self.went_back = ""
        """What was done, and where the file of before is kept; "" while nothing was."""
        translate = words.translate
        self.copy = SoftBox("action", "on_soft")
        self.copy.tell(translate("restore", "Your newest safe copy"), translate("restore", "We look for it…"))
        self.bar = WorkBar(words)
        self.rows.insertWidget(2, self.copy)
        self.rows.insertWidget(3, self.bar)
        back = translate("restore", "Back to this copy")
        self.restore = Button(theme, back, kind=Kind.PRIMARY, icon="history", key="Enter")
        self.restore.setObjectName("restore")
        self.restore.clicked.connect(self.go_back)
        self.restore.hide()
        self.box.flow.addWidget(self.restore)
        self._wide = theme.px(760)
        self.fit()

    def go_back(self) -> None:
        """Put the newest copy in the place of the shop file, in the background."""
        found = self._found
        if found is None or self.bar.isVisible():
            return
        self._show_working(is_on=True)
        copy, path, clock = found.found.path, self._path, self._clock
        task = self._worker.start(lambda _: restoring.restore(copy, path, clock))
        task.done.connect(self._on_back)
        task.refused.connect(self._on_refused)

    def look_for_copy(self) -> None:
        """Find the newest copy that is whole, in the background; once is enough."""
        if self._is_told or self.is_looking:
            return
        path, second, now = self._path, self._second, self._clock.now()
        task = self._worker.start(lambda _: restoring.newest_good(path, second, now))
        task.done.connect(self._on_found)

    @property
    def is_looking(self) -> bool:
        """Whether something is being done in the background."""
        return self._worker.is_busy

    def done(self, result: int) -> None:
        """Closed, or a way was chosen."""
        self._worker.stop()
        super().done(result)

    def reject(self) -> None:
        """Close; not while the copy takes its place."""
        if not self.bar.isVisible():
            super().reject()

    def _on_found(self, found: object) -> None:
        words, translate = self._words, self._words.translate
        self._is_told = True
        if isinstance(found, Looked) and found.is_locked:
            self.copy.tell(
                translate("restore", "Your safe copies are locked"),
                translate("restore", "Look at all safe copies, and type the passphrase of one."),
            )
            for button in self.box.findChildren(Button, "copies"):
                button.setFocus()
        elif not isinstance(found, Looked) or found.held is None:
            self.copy.tell(
                translate("restore", "No whole safe copy was found"),
                translate("restore", "If there is one on a stick, plug it in and look at all safe copies."),
            )
        else:
            self._found = found
            heading = translate("restore", "Your newest safe copy: {when}")
            lines = [f"{held_text(words, found.held)}.", proof_text(words, found.held)]
            if self._path.exists():
                lines.append(translate("restore", "The file that cannot be opened is kept whole under another name."))
            self.copy.tell(heading.format(when=made_text(words, found.held.made_at)), "\n".join(lines))
            self.restore.show()
            self.restore.setDefault(True)
            self.restore.setFocus()
        announce(self.copy, f"{self.copy.heading.text()} {self.copy.body.text()}")
        self.fit()

    def _on_back(self, done: object) -> None:
        assert isinstance(done, tuple)
        self.went_back = back_text(self._words, *done)
        self.chosen = "again"
        self.accept()

    def _on_refused(self, error: ShopError) -> None:
        self._show_working(is_on=False)
        self._found = None
        self.restore.hide()
        self.copy.tell(self._words.translate("restore", "This copy does not serve"), sentence(self._words, error))
        announce(self.copy, self.copy.body.text())
        self.fit()

    def _show_working(self, *, is_on: bool) -> None:
        self.bar.setVisible(is_on)
        self.box.setEnabled(not is_on)
        self.fit()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_for_copy()
