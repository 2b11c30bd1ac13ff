"""Address labels for the people of a list: on which sheet, from which label on, and who gets none."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shop_crm.domain.customers import Customer
from shop_crm.domain.label_sheets import LABEL_SHEETS, LabelSheet
from shop_crm.domain.papers import Addressed
from shop_crm.reports.document import Document
from shop_crm.reports.labels import fitting, label_pages, label_rows
from shop_crm.reports.paper import Group, Page
from shop_crm.services.papers import addressed
from shop_crm.ui.desk import Desk, paper_words
from shop_crm.ui.dialogs.paper_dialog import PaperDialog
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field
from shop_crm.ui.widgets.label import Label, SoftBox

_SHEET = "print/label_sheet"
MOST = 2_000
"""So many labels at once, the first of the list: nobody has more sheets at hand, and more would take long."""
_NAMED = 8
"""So many of those whose address is too long are named; the rest are counted."""


class LabelsDialog(PaperDialog):
    """Shows the sheets as they will be; who does not fit is said before anything is printed."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("labels", "Print address labels"), LABEL_SHEETS, parent)
        self._ids = list(ids)
        self._people: tuple[Customer, ...] = ()
        self.start = Combo(desk.theme)
        self.start.setObjectName("start")
        self._count = Label("", Type.BODY, "text_2", wraps=True)
        self._count.setObjectName("count")
        self._too_long = SoftBox("amber", "amber")
        self._too_long.heading.hide()
        self._too_long.body.setObjectName("too_long")
        self.add_choices(
            self._count, self._too_long, beside_paper=Field(translate("labels", "First label"), self.start)
        )
        self._enter = EnterGoesOn([self.paper, self.start, self.printer])
        self._enter.finished.connect(lambda: self.primary.setFocus(Qt.FocusReason.TabFocusReason))
        self.choose_paper(str(desk.this_pc.value(_SHEET, "")))
        self._read()
        self.start.currentIndexChanged.connect(lambda _: self.show_paper(is_new=True))
        self.paper.setFocus()

    def coming_rows(self) -> Iterator[Group] | None:
        """The labels; None when nobody has one."""
        return label_rows(self._people, self._sheet, self._start) if self._people else None

    def pages_of(self, rows: Sequence[Group]) -> list[Page]:
        """The sheets."""
        return label_pages(rows, self._sheet, self._start)

    def document_of(self, rows: Sequence[Group]) -> Document:
        """The sheets with their name."""
        return Document(title=self.file_name(), pages=self.pages_of(rows))

    def file_name(self) -> str:
        """What it is, and the day."""
        name = paper_words(self.desk).translate("labels", "Address labels {day}")
        return name.format(day=self.desk.shop.today.isoformat())

    def printed_text(self) -> str:
        """With how many there are."""
        return self.desk.words.counting(len(self._people)).translate("labels", "%n labels are printed.", None, 1)

    def saved_text(self) -> str:
        """The same, with {path}."""
        return self.desk.words.counting(len(self._people)).translate("labels", "%n labels are saved: {path}", None, 1)

    def is_ready(self) -> bool:
        """Somebody may have asked not to be contacted while the dialog was open."""
        before = self._people
        self._read()
        if self._people == before:
            return bool(self._people)
        told = "The list has changed in the meantime: have a look at it, then go on."
        self.tell(self.desk.words.translate("print", told))
        return False

    def remember(self) -> None:
        """The sheet that was chosen."""
        self.desk.this_pc.setValue(_SHEET, self._sheet.code)

    def paper_changed(self) -> None:
        """Other people fit another sheet, and it has another number of labels."""
        self._read()

    @property
    def _sheet(self) -> LabelSheet:
        sheet = self.paper_kind()
        assert isinstance(sheet, LabelSheet)
        return sheet

    @property
    def _start(self) -> int:
        return max(1, self.start.currentIndex() + 1)

    def _read(self) -> None:
        """Who has a label on this sheet, as things are now."""
        found = addressed(self.desk.shop, self._ids)
        fit = fitting(found.people[:MOST], self._sheet)
        self._people = fit.people
        self._fill_start()
        self._tell_count(found)
        self._tell_too_long(fit.too_long)
        self.show_paper(is_new=True)
        if not self._people:
            words = self.desk.words
            heading = words.translate("labels", "No label to print")
            told = words.translate(
                "labels", "Nobody on this list has an address and may be written to. Addresses are kept on the cards."
            )
            self.pane.show_nobody(heading, told)

    def _fill_start(self) -> None:
        kept = self._start
        self.start.blockSignals(True)
        self.start.clear()
        self.start.addItems([self.desk.words.locale.toString(number) for number in range(1, self._sheet.count + 1)])
        self.start.setCurrentIndex(min(kept, self._sheet.count) - 1)
        self.start.blockSignals(False)

    def _tell_count(self, found: Addressed) -> None:
        words = self.desk.words
        told = [words.counting(len(self._people)).translate("labels", "%n labels.", None, 1)]
        if len(found.people) > MOST:
            told.append(
                words.counting(MOST).translate("labels", "Only the first %n of the list are printed at once.", None, 1)
            )
        if found.without_address:
            without = words.counting(found.without_address)
            told.append(without.translate("labels", "%n people have no address and get none.", None, 1))
        if found.left_out:
            told.append(words.counting(found.left_out).translate("labels", "%n asked not to be contacted.", None, 1))
        self._count.setText(" ".join(told))

    def _tell_too_long(self, people: Sequence[Customer]) -> None:
        words = self.desk.words
        names = ", ".join(person.spoken_name for person in people[:_NAMED])
        if len(people) > _NAMED:
            more = words.counting(len(people) - _NAMED).translate("labels", "{names}, and %n more", None, 1)
            names = more.format(names=names)
        told = words.translate(
            "labels",
            "Too long for a label even in small letters, so not printed: {names}. Take a larger label, or write it by "
            "hand.",
        )
        self._too_long.tell("", told.format(names=names) if people else "")
        self._too_long.setVisible(bool(people))
