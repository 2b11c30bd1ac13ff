"""Check my shop: looks the whole file over, says in plain words what it found, and mends what can be made anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from shop_crm.errors import ShopError
from shop_crm.services.checks import Report, look_in_file, mend_in_file
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.report_dialog import Box, ReportDialog
from shop_crm.words.checks import count_lines, found_text, report_text
from shop_crm.words.errors import sentence


class CheckDialog(ReportDialog):
    """Begins to look as soon as it is shown."""

    mended = Signal()
    """Something was made anew, beside the window: it is to read everything again."""

    def __init__(self, desk: Desk, worker: Callable[[], Background], parent: QWidget | None = None) -> None:
        heading = desk.words.translate("check", "Check my shop")
        super().__init__(desk.theme, desk.words, "check_dialog", heading, worker, parent)
        self._desk = desk
        self.found: Report | None = None
        self.go.clicked.connect(self.mend)

    def look(self) -> None:
        """Look the shop over in the background."""
        if self.is_working:
            return
        path, clock = self._desk.shop.path, self._desk.shop.clock
        self.about.setText(
            self.words.translate("check", "Every part of the shop file is looked at. Nothing is changed by looking.")
        )
        self.show_boxes([])
        task = self.start(lambda progress: look_in_file(path, clock, progress))
        task.done.connect(self._on_looked)
        task.refused.connect(self._on_refused)
        task.cancelled.connect(self.reject_later)

    def mend(self) -> None:
        """Make anew what can be, after a safe copy; in the background."""
        found = self.found
        if self.is_working or found is None or not found.can_be_mended:
            return
        path, clock = self._desk.shop.path, self._desk.shop.clock
        self.about.setText(
            self.words.translate("check", "A safe copy is made first. Then the lists are made anew from what was kept.")
        )
        # Mended by half it would have to be begun again.
        task = self.start(lambda progress: mend_in_file(path, clock, found, progress), can_stop=False)
        task.done.connect(self._on_mended)
        task.refused.connect(self._on_refused)

    def report(self) -> tuple[Path, str]:
        """What was found, with numbers alone."""
        found, now = self.found, self._desk.shop.clock.now()
        assert found is not None
        name = self.words.translate("check", "Check of the shop")
        mended = [(finding.flaw.value, finding.count) for finding in found.mended]
        remaining = [(finding.flaw.value, finding.count) for finding in found.remaining]
        return self.dated(name, now.date()), report_text(self.words, now, found.counts, mended, remaining)

    def reject_later(self) -> None:
        """It was stopped: there is nothing to tell."""
        self.tell(self.words.translate("check", "Stopped. Nothing was changed."))
        self.offer("")

    def _on_mended(self, report: object) -> None:
        self.mended.emit()
        self._on_looked(report)

    def _on_looked(self, report: object) -> None:
        assert isinstance(report, Report)
        self.found = report
        words, translate = self.words, self.words.translate
        boxes = []
        for finding in report.mended:
            heading, _ = found_text(words, finding.flaw, finding.count)
            boxes.append(Box(soft="green", tone="green", heading=translate("check", "Mended"), body=heading))
        for finding in report.remaining:
            heading, advice = found_text(words, finding.flaw, finding.count)
            boxes.append(Box(soft="amber", tone="amber", heading=heading, body=advice))
        if not report.remaining:
            heading = translate("check", "Everything in this shop is in order.")
            boxes.append(
                Box(soft="green", tone="green", heading=heading, body=" · ".join(count_lines(words, report.counts)))
            )
            self.about.setText("")
        else:
            self.about.setText(
                translate("check", "This is not as it should be. What customers bought and said was left as it is.")
            )
        self.about.setVisible(bool(self.about.text()))
        self.save.show()
        self.show_boxes(boxes)
        self.offer(translate("check", "Mend what can be mended") if report.can_be_mended else "")

    def _on_refused(self, error: ShopError) -> None:
        self.tell(sentence(self.words, error), "red")
        self.offer("")

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.found is None:
            self.look()
