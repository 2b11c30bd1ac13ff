"""The command that writes the shop's lists as files."""

import argparse

from shop_crm.cli.import_command import Say
from shop_crm.domain.files_out import Listed, What
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.words.files_out import FileSpeaker, saved_text
from shop_crm.words.words import Words

NAMES = {
    "customers": What.CUSTOMERS,
    "purchases": What.PURCHASES,
    "follow-ups": What.FOLLOW_UPS,
    "complaints": What.COMPLAINTS,
    "all": What.ALL,
    "contacts": What.CONTACTS,
    "calendar": What.CALENDAR,
}
"""What can be typed for each."""
OF_PEOPLE = ("customers", "purchases", "contacts")
"""What can be had of some people alone."""


def run(arguments: argparse.Namespace, shop: Shop, words: Words, say: Say) -> None:
    """Write it, as the kind that the file's ending names, and say how much it was."""
    from shop_crm.services.files_out import save_file  # the libraries of its formats are for this command alone

    speaker = FileSpeaker(words, shop.settings.currency, shop.today)
    listed = _buyers(shop, arguments) if arguments.bought else Listed()
    saved = save_file(shop, NAMES[arguments.what], arguments.file, speaker, listed=listed)
    say(saved_text(words, saved, arguments.file))


def _buyers(shop: Shop, arguments: argparse.Namespace) -> Listed:
    from shop_crm.services.products import buyer_ids  # for this wish alone

    if arguments.what not in OF_PEOPLE:
        raise ShopError(ErrorCode.EXPORT_BOUGHT_OF, typed=arguments.what, known=", ".join(OF_PEOPLE))
    ids = buyer_ids(shop, arguments.bought)
    if not ids:
        raise ShopError(ErrorCode.EXPORT_NOT_BOUGHT, typed=arguments.bought)
    return Listed(customers=ids, is_part=True)
