"""The papers that are asked for on a page, each with its dialog."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.occasions import OccasionDay
from shop_crm.domain.settings import Paper
from shop_crm.reports.complaint_sheet import SHEET_PAPERS, complaint_sheet_pages, complaint_sheet_rows
from shop_crm.reports.customer_card import CARD_PAPERS, customer_card_pages, customer_card_rows
from shop_crm.reports.greeting_list import greeting_list_pages, greeting_rows
from shop_crm.reports.heading import letterhead
from shop_crm.reports.slip import SLIP_PAPERS, slip_pages, slip_rows
from shop_crm.services.papers import read_complaint_paper, read_customer_paper, read_slip
from shop_crm.ui.desk import Desk, paper_words
from shop_crm.ui.dialogs.sheet_dialog import Sheet, SheetDialog
from shop_crm.words.words import Words


def slip_dialog(desk: Desk, purchase_id: int, parent: QWidget | None) -> SheetDialog:
    """The slip that goes home with a purchase, in the customer's language; PURCHASE_VOIDED."""
    shop, translate = desk.shop, desk.words.translate
    slip = read_slip(shop, purchase_id)
    words = _speaking(desk, slip.language)
    about = translate("print", "Goes home with the goods. Nothing is announced: no call is planned.")
    if slip.announced:
        about = translate("print", "Goes home with the goods and announces our call: nobody is surprised by it.")
    sheet = Sheet(
        name="slip",
        heading=translate("print", "Print the receipt slip"),
        about=about,
        title=words.translate("print", "Receipt slip {day}").format(day=slip.day.isoformat()),
        papers=SLIP_PAPERS,
        rows=lambda paper: iter(slip_rows(slip, words, shop.today, paper)),
        pages=lambda rows, paper: slip_pages(rows, words, letterhead(shop.settings), paper),
        printed=translate("print", "The receipt slip is printed."),
        saved=translate("print", "The receipt slip is saved: {path}"),
    )
    return SheetDialog(desk, sheet, parent)


def customer_card_dialog(desk: Desk, customer_id: int, parent: QWidget | None) -> SheetDialog:
    """One customer for a hand; CUSTOMER_UNKNOWN, NO_PAPER_WANTED."""
    words, shop, translate = paper_words(desk), desk.shop, desk.words.translate
    about, currency = read_customer_paper(shop, customer_id), shop.settings.currency
    name = about.customer.spoken_name
    sheet = Sheet(
        name="customer_card",
        heading=translate("print", "Print the customer card"),
        about=translate(
            "print", "What is known of {name}: facts, purchases, last words. Nothing of anybody else is on it."
        ).format(name=name),
        title=words.translate("print", "Customer card {day}").format(day=shop.today.isoformat()),
        papers=CARD_PAPERS,
        rows=lambda paper: customer_card_rows(about, words, currency, shop.today, paper),
        pages=lambda rows, paper: customer_card_pages(rows, name, words, letterhead(shop.settings), shop.today, paper),
        printed=translate("print", "The card of {name} is printed.").format(name=name),
        saved=translate("print", "The card of {name} is saved: {path}").replace("{name}", name),
    )
    return SheetDialog(desk, sheet, parent)


def complaint_dialog(desk: Desk, complaint_id: int, parent: QWidget | None) -> SheetDialog:
    """A complaint to be signed by both, in the customer's language; COMPLAINT_UNKNOWN, NO_PAPER_WANTED."""
    shop, translate = desk.shop, desk.words.translate
    about, currency = read_complaint_paper(shop, complaint_id), shop.settings.currency
    words, name = _speaking(desk, about.language), about.customer.spoken_name
    sheet = Sheet(
        name="complaint",
        heading=translate("print", "Print the complaint sheet"),
        about=translate(
            "print", "For both to sign: the words of {name}, what we promise, by when, who sees to it, what it costs."
        ).format(name=name),
        title=words.translate("print", "Complaint {number}").format(number=about.complaint.id),
        papers=SHEET_PAPERS,
        rows=lambda paper: complaint_sheet_rows(about, words, currency),
        pages=lambda rows, paper: complaint_sheet_pages(rows, about, words, letterhead(shop.settings)),
        printed=translate("print", "The complaint sheet for {name} is printed.").format(name=name),
        saved=translate("print", "The complaint sheet for {name} is saved: {path}").replace("{name}", name),
    )
    return SheetDialog(desk, sheet, parent)


def greetings_dialog(
    desk: Desk, people: Sequence[Greeting], occasion: OccasionDay, parent: QWidget | None
) -> SheetDialog:
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


def _speaking(desk: Desk, language: str) -> Words:
    """The words of the customer's language."""
    return desk.words if desk.words.language == language else Words(language)
