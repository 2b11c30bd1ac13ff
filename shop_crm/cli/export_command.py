"""The command that writes the shop's lists as files."""

import argparse

from shop_crm.cli.import_command import Say
from shop_crm.domain.files_out import What
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


def run(arguments: argparse.Namespace, shop: Shop, words: Words, say: Say) -> None:
    """Write it, as the kind that the file's ending names, and say how much it was."""
    from shop_crm.services.files_out import save_file  # the libraries of its formats are for this command alone

    speaker = FileSpeaker(words, shop.settings.currency, shop.today)
    saved = save_file(shop, NAMES[arguments.what], arguments.file, speaker)
    say(saved_text(words, saved, arguments.file))
