"""Writing a copy of one person's data: asks where, writes it in the background, and says where it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from shop_crm.domain.names import clean_name
from shop_crm.domain.progress import Progress
from shop_crm.errors import ShopError
from shop_crm.reports.person_page import write_person_page
from shop_crm.services.customers import read_customer
from shop_crm.services.person_copy import read_person, write_person
from shop_crm.services.shop import reading
from shop_crm.ui.background import Background
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.words.errors import sentence
from shop_crm.words.forgetting import copied_text
from shop_crm.words.words import Words

_NOT_IN_NAMES = '<>:"/\\|?*'
"""What no system of ours, or one of them, has in the name of a file."""


def copy_person(
    desk: Desk, customer_id: int, parent: QWidget, worker: Callable[[], Background], tell: Callable[[str], None]
) -> None:
    """Write the page, in her own language, and the JSON beside it, and tell of it; nothing for a change of mind."""
    words, path, clock = desk.words, desk.shop.path, desk.shop.clock
    try:
        customer = read_customer(desk.shop, customer_id)
    except ShopError as error:
        tell(sentence(words, error))
        return
    name = customer.spoken_name
    target = ask_copy_target(parent, words, _proposal(desk, name))
    if target is None:
        return
    hers = Words(customer.language or desk.shop.settings.language)

    def write(progress: Progress) -> tuple[Path, Path]:
        with reading(path, clock) as shop:
            copy = read_person(shop, customer_id)
        return write_person(copy, write_person_page(copy, hers), target)

    task = worker().start(write)
    task.done.connect(lambda written: tell(copied_text(words, name, *written)))
    task.refused.connect(lambda error: tell(sentence(words, error)))


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
