"""Taking what can be read out of a damaged shop file into a new one; for the start, before any shop is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.salvage import LostWords, Salvage, proposed_target, salvage_shop
from shop_crm.ui.background import Background
from shop_crm.ui.dialogs.report_dialog import Box, ReportDialog
from shop_crm.ui.theme import Theme
from shop_crm.words.checks import found_text
from shop_crm.words.errors import sentence
from shop_crm.words.salvage import kept_lines, lost_words, missing_lines, salvage_text
from shop_crm.words.words import Words

SALVAGED = frozenset({ErrorCode.SHOP_DAMAGED, ErrorCode.SHOP_NOT_A_SHOP, ErrorCode.SHOP_ALTERED})
"""The troubles of a file of which something may still be read."""


def ask_to_salvage(
    theme: Theme, words: Words, source: Path, clock: Clock, parent: QWidget | None = None
) -> Path | None:
    """Salvage a file if the person wants it; the new file, once it is to be opened."""
    dialog = SalvageDialog(theme, words, source, clock, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.salvaged


class SalvageDialog(ReportDialog):
    """Says first what it will do; `salvaged` is the new file once the person wants to open it."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        source: Path,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        worker: Callable[[], Background] | None = None,
    ) -> None:
        self._own: Background | None = None
        heading = words.translate("salvage", "Salvage what can be read")
        super().__init__(theme, words, "salvage_dialog", heading, worker or self._worker_of_its_own, parent)
        self._source, self._clock = source, clock
        self.salvaged: Path | None = None
        self.found: Salvage | None = None
        self._target = proposed_target(source, clock)
        self.about.setText(
            words.translate(
                "salvage",
                "Everything in the damaged file that can still be read goes into a new file. The damaged one is only "
                "looked at and stays as it is. A safe copy of the same day usually holds more.",
            )
        )
        new_file = words.translate("salvage", "The new file")
        self.show_boxes([Box(soft="action", tone="on_soft", heading=new_file, body=_breakable(self._target))])
        self.go.clicked.connect(self._on_go)
        self.offer(words.translate("salvage", "Salvage now"))

    def salvage(self) -> None:
        """Make the new file in the background."""
        if self.is_working or self.found is not None:
            return
        source, target, clock = self._source, self._target, self._clock
        name, item = lost_words(self.words)
        lost = LostWords(name=name, item=item)
        task = self.start(lambda progress: salvage_shop(source, target, clock, lost, progress))
        task.done.connect(self._on_salvaged)
        task.refused.connect(self._on_refused)
        task.cancelled.connect(self._on_stopped)

    def report(self) -> tuple[Path, str]:
        """What came of it, with numbers alone."""
        kept, missing = self._told()
        now = self._clock.now()
        name = self.words.translate("salvage", "Salvaged shop")
        return self.dated(name, now.date()), salvage_text(self.words, now, kept, missing)

    def done(self, result: int) -> None:
        """Close; whoever worked for it alone goes too."""
        if self._own is not None:
            self._own.stop()
        super().done(result)

    def _worker_of_its_own(self) -> Background:
        if self._own is None:
            self._own = Background(self)
        return self._own

    def _on_go(self) -> None:
        if self.found is None:
            self.salvage()
        else:
            self.salvaged = self.found.path
            self.accept()

    def _told(self) -> tuple[list[str], list[str]]:
        found = self.found
        assert found is not None
        copy, told = found.copy, found.told
        kept = kept_lines(
            self.words, told.kept, told.from_journal, copy.made_at if copy else None, copy.counts if copy else {}
        )
        missing = missing_lines(
            self.words,
            told.missing,
            nameless=told.nameless,
            filled_up=told.filled_up,
            has_settings=told.has_settings,
        )
        return kept, missing

    def _on_salvaged(self, found: object) -> None:
        assert isinstance(found, Salvage)
        self.found = found
        kept, missing = self._told()
        translate = self.words.translate
        self.about.setText(
            translate("salvage", "The shop is in a new file: {path}").format(path=_breakable(found.path))
        )
        boxes = [Box(soft="green", tone="green", heading=translate("salvage", "What is there"), body="\n".join(kept))]
        if missing:
            heading = translate("salvage", "What is missing")
            boxes.append(Box(soft="amber", tone="amber", heading=heading, body="\n".join(missing)))
        for finding in found.report.remaining:
            heading, advice = found_text(self.words, finding.flaw, finding.count)
            boxes.append(Box(soft="amber", tone="amber", heading=heading, body=advice))
        self.save.show()
        self.show_boxes(boxes)
        self.offer(translate("salvage", "Open this shop"))

    def _on_refused(self, error: ShopError) -> None:
        self.tell(sentence(self.words, error), "red")
        self.offer("")

    def _on_stopped(self) -> None:
        self.tell(self.words.translate("salvage", "Stopped. No new file was made."))
        self.offer(self.words.translate("salvage", "Salvage now"))


def _breakable(path: Path) -> str:
    """A path has no blanks to break at: it may break behind each of its folders."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
