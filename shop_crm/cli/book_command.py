"""The command that books a printed list: what is understood is said first, and booked only when it is confirmed."""

import argparse

from shop_crm.cli.import_command import Say
from shop_crm.domain.paper_line import Entry
from shop_crm.domain.paper_list import Foreseen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.booking import book_list, foresee_list, read_list, read_results
from shop_crm.services.shop import Shop
from shop_crm.words.booking import (
    booked_list_text,
    choice_text,
    foreseen_text,
    name_text,
    query_text,
    state_text,
    told_text,
)
from shop_crm.words.words import Words


def run(arguments: argparse.Namespace, shop: Shop, words: Words, say: Say) -> None:
    """Say what the line means for each row; with --yes book it. LINE_UNCLEAR as long as a question is left."""
    paper = read_list(shop, arguments.list)
    entries = read_results(shop, paper, arguments.line)
    again = frozenset(arguments.again)
    for foreseen in foresee_list(shop, paper, entries, again):
        say(_row_text(words, shop, foreseen))
    asked = [entry for entry in entries if not entry.is_clear]
    for entry in asked:
        _ask(words, shop, entry, say)
    if asked:
        raise ShopError(ErrorCode.LINE_UNCLEAR)
    if not arguments.yes:
        say(words.translate("cli", "Nothing is booked yet. If this is right, say the same with --yes"))
        return
    done = book_list(shop, arguments.list, entries, again=again, made_by=arguments.by, request_id=arguments.request)
    say(booked_list_text(words, len(done.booked), done.left))


def _row_text(words: Words, shop: Shop, foreseen: Foreseen) -> str:
    row, calendar = foreseen.row, shop.settings.calendar
    told = told_text(words, foreseen.entry, shop.today)
    after = foreseen_text(words, foreseen, calendar, shop.today)
    if not foreseen.is_booked:
        after = words.translate("cli", "Left as it is. {reason}").format(reason=state_text(words, row, shop.today))
    return f"{row.number:>4}  {name_text(words, row)}: {told}. {after}"


def _ask(words: Words, shop: Shop, entry: Entry, say: Say) -> None:
    say(f"   ?  {query_text(words, entry)}")
    for choice in entry.choices:
        say(f"      {choice_text(words, choice, shop.today)}:  {choice.line}")
