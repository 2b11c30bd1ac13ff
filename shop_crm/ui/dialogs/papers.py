"""The papers that are asked for on a page, each with its dialog."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import OccasionDay
from shop_crm.domain.settings import Paper
from shop_crm.reports.greeting_list import greeting_list_pages, greeting_rows
from shop_crm.reports.heading import letterhead
from shop_crm.ui.desk import Desk, paper_words
from shop_crm.ui.dialogs.sheet_dialog import Sheet, SheetDialog


def greetings_dialog(desk: Desk, people: Sequence[Greeting], occasion: OccasionDay, parent: QWidget) -> SheetDialog:
    """The list of those who are to get a greeting."""
    words, shop, translate = paper_words(desk), desk.shop, desk.words.translate
    counted = desk.words.counting(len(people))
    name = words.translate("greeting", "Greetings {day}").format(day=shop.today.isoformat())
    sheet = Sheet(
        name="greetings",
        heading=translate("print", "Print the list of greetings"),
        about=translate("print", "For cards that are written by hand: each with name, address and a box to tick."),
        title=name,
        papers=(Paper.A4,),
        rows=lambda paper: greeting_rows(people, words, shop.today),
        pages=lambda rows, paper: greeting_list_pages(
            people, occasion, words, letterhead(shop.settings), shop.today, rows
        ),
        printed=counted.translate("print", "The list of %n greetings is printed.", None, 1),
        saved=counted.translate("greeting", "The list of %n greetings is saved: {path}", None, 1),
    )
    return SheetDialog(desk, sheet, parent)
