"""A paper that leaves nothing to choose but what it is printed on."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shop_crm.domain.settings import Paper
from shop_crm.domain.values import frozen
from shop_crm.reports.document import Document
from shop_crm.reports.paper import Group, Page
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.paper_dialog import PaperDialog
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.field import EnterGoesOn
from shop_crm.ui.widgets.label import Label


@frozen
class Sheet:
    """One such paper."""

    name: str
    """What its paper is remembered under on this PC."""
    heading: str
    """Over the dialog: "Print the receipt slip"."""
    about: str
    """A sentence on what it is for."""
    title: str
    """Its own, for a file and a printer."""
    papers: tuple[Paper, ...]
    rows: Callable[[Paper], Iterator[Group]]
    pages: Callable[[Sequence[Group], Paper], list[Page]]
    printed: str
    """The full sentence once it is printed."""
    saved: str
    """The same once it is a PDF, with {path}."""


class SheetDialog(PaperDialog):
    """Shows a paper and brings it to a printer or into a file."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, sheet.heading, sheet.papers, parent)
        self._sheet = sheet
        self._kept = f"print/paper_{sheet.name}"
        self.add_choices(Label(sheet.about, Type.BODY, "text_2", wraps=True))
        self._enter = EnterGoesOn([self.paper, self.printer])
        self._enter.finished.connect(lambda: self.primary.setFocus(Qt.FocusReason.TabFocusReason))
        self.choose_paper(str(desk.this_pc.value(self._kept, "")))
        self.show_paper(is_new=True)
        self.primary.setFocus()

    def coming_rows(self) -> Iterator[Group] | None:
        """What stands on it."""
        return self._sheet.rows(self._paper())

    def pages_of(self, rows: Sequence[Group]) -> list[Page]:
        """Its pages."""
        return self._sheet.pages(rows, self._paper())

    def document_of(self, rows: Sequence[Group]) -> Document:
        """The same pages with their name."""
        return Document(title=self._sheet.title, pages=self.pages_of(rows))

    def file_name(self) -> str:
        """Its title."""
        return self._sheet.title

    def printed_text(self) -> str:
        """As the paper says it."""
        return self._sheet.printed

    def saved_text(self) -> str:
        """As the paper says it."""
        return self._sheet.saved

    def remember(self) -> None:
        """The paper that was chosen."""
        self.desk.this_pc.setValue(self._kept, self._paper().value)

    def _paper(self) -> Paper:
        paper = self.paper_kind()
        assert isinstance(paper, Paper)
        return paper
