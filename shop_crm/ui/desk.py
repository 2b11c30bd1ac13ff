"""What every page and dialog is handed: the open shop, its words, the look, and this PC's settings."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from shop_crm.services.shop import Shop
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import SERVED_BY, read_pc
from shop_crm.words.words import Words


@dataclass(slots=True, kw_only=True)
class Desk:
    """The counter at which a person stands. Not frozen: another language brings other `words`."""

    shop: Shop
    words: Words
    theme: Theme
    this_pc: QSettings
    """What belongs to this computer and not to the shop: window place, look, staff at the desk."""

    @property
    def clerk(self) -> str:
        """Who serves at this PC, as it was written at the counter last; "" when nobody has."""
        return str(self.this_pc.value(SERVED_BY, ""))


def window_words(shop: Shop, this_pc: QSettings) -> Words:
    """The words of the language that is set for the window: this PC's own, else the shop's."""
    return Words(read_pc(this_pc).own_language or shop.settings.language)


def paper_words(desk: Desk) -> Words:
    """The words for paper: it speaks the shop's language, whatever the window in front of it speaks."""
    language = desk.shop.settings.language
    return desk.words if desk.words.language == language else Words(language)
