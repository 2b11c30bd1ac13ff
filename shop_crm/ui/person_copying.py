"""Writing a copy of one person's data: asks where, and says where it is."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from shop_crm.domain.names import clean_name
from shop_crm.errors import ShopError
from shop_crm.reports.person_page import write_person_page
from shop_crm.services.person_copy import read_person, write_person
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.words.errors import sentence
from shop_crm.words.forgetting import copied_text
from shop_crm.words.words import Words

_NOT_IN_NAMES = '<>:"/\\|?*'
"""What no system of ours, or one of them, has in the name of a file."""


def copy_person(desk: Desk, customer_id: int, parent: QWidget) -> str:
    """Write the page, in her own language, and the JSON beside it; gives what to tell, "" for a change of mind."""
    try:
        copy = read_person(desk.shop, customer_id)
        name = copy.customer.spoken_name
        target = ask_copy_target(parent, desk.words, _proposal(desk, name))
        if target is None:
            return ""
        page = write_person_page(copy, Words(copy.customer.language or desk.shop.settings.language))
        return copied_text(desk.words, name, *write_person(copy, page, target))
    except ShopError as error:
        return sentence(desk.words, error)


def ask_copy_target(parent: QWidget, words: Words, proposed: Path) -> Path | None:
    """Ask where the page is to go; None when the person thinks better of it."""
    title = words.translate("forget", "Save a copy of all that is known")
    return ask_save_target(parent, title, words.translate("forget", "Web pages"), proposed)


def _proposal(desk: Desk, name: str) -> Path:
    """A name for both files that nothing there has yet, in the person's documents."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    plain = "".join(" " if letter in _NOT_IN_NAMES else letter for letter in clean_name(name))[:80].strip(" .")
    stem = f"{plain} {desk.shop.today.isoformat()}".strip()
    stems = [stem, *(f"{stem} ({again})" for again in range(2, 100))]
    free = (one for one in stems if not any((folder / f"{one}{end}").exists() for end in (".html", ".json")))
    return folder / f"{next(free, stem)}.html"
