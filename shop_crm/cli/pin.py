"""Asking for the PIN on the terminal, before a command that the owner keeps for those who know it."""

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.domain.lock import Guarded, wait_seconds
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.history import changes_settings
from shop_crm.services.lock import forget_wrong, is_pin, note_wrong, read_lock
from shop_crm.services.shop import Shop, opened, reading
from shop_crm.words.lock import guarded_text, wait_text
from shop_crm.words.words import Words

COMMANDS = {
    "export": Guarded.EXPORT,
    "person-copy": Guarded.PERSON_COPY,
    "forget": Guarded.FORGET,
    "restore": Guarded.RESTORE,
}
"""The commands that may ask; all others work without the PIN, and so does whoever opens the file in another program."""


def check_pin(typed: argparse.Namespace, shop: Shop, words: Words, say: Callable[[str], None]) -> None:
    """Let a command that is not guarded pass, and ask for the PIN before any other; PIN_NEEDED, PIN_WRONG.

    PIN_NEEDED is where nobody can type: a PIN in a script or in the environment would be no secret.
    """
    guarded = COMMANDS.get(typed.command)
    if typed.command == "undo" and changes_settings(shop, typed.number):
        guarded = Guarded.SETTINGS
    lock = read_lock(shop)
    if guarded is None or not lock.guards(guarded):
        return
    if not can_ask():
        raise ShopError(ErrorCode.PIN_NEEDED)
    if wait := wait_seconds(lock.wrong):
        say(wait_text(words, wait))
        pause(wait)
    told = words.translate("cli", "{what}: this needs the PIN.").format(what=guarded_text(words, guarded))
    if not is_pin(shop, ask(f"{told}\n{words.translate('lock', 'PIN')}: ")):
        note_wrong(shop)
        raise ShopError(ErrorCode.PIN_WRONG)
    forget_wrong(shop)


def check_pin_of(typed: argparse.Namespace, path: Path, clock: Clock, words: Words, say: Callable[[str], None]) -> None:
    """The same before a command that puts something in the place of this file; what cannot be read guards nothing."""
    try:
        with reading(path, clock) as shop:
            is_guarded = read_lock(shop).guards(COMMANDS[typed.command])
    except (ShopError, sqlite3.Error):
        return
    if is_guarded:
        with opened(path, clock) as shop:
            check_pin(typed, shop, words, say)


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(told: str) -> str:
    """What is typed there, unseen; the question goes to the terminal and not into what is piped on."""
    return getpass(told)


def pause(seconds: int) -> None:
    """Wait; Ctrl+C ends it, and the command with it."""
    time.sleep(seconds)
