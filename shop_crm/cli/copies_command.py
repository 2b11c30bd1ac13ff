"""Listing the safe copies, and going back to one: neither opens the shop file, which may be the broken one."""

import getpass
import sys
from pathlib import Path

from shop_crm.cli.import_command import Say
from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import restoring
from shop_crm.words.errors import sentence
from shop_crm.words.restoring import back_text, held_text, made_text, place_text, proof_text
from shop_crm.words.words import Words


def list_copies(shop_file: Path, second: Path | None, clock: Clock, words: Words, say: Say) -> None:
    """Each copy with what it holds, the newest first."""
    found = restoring.find_copies(shop_file, second, clock.now())
    if not found:
        say(words.translate("cli", "There is no safe copy of {path} yet. Make one with: backup").format(path=shop_file))
    for one in found:
        say(f"{made_text(words, one.made_at)}   {one.path}")
        for line in _about(words, restoring.look_into(one)):
            say(f"        {line}")


def restore(copy: Path, shop_file: Path, clock: Clock, words: Words, say: Say) -> None:
    """Put the copy in the place of the shop file; SHOP_BUSY while the window has that open."""
    from shop_crm.ui.single import SingleInstance  # Qt only where two programs could have one file open

    restoring.by_hand(copy)
    window = SingleInstance(shop_file)
    if not window.is_first():
        raise ShopError(ErrorCode.SHOP_BUSY, path=shop_file)
    try:
        passphrase = _ask_passphrase(words) if restoring.is_sealed(copy) else ""
        held, kept = restoring.restore(copy, shop_file, clock, passphrase)
    finally:
        window.release()
    say(back_text(words, held, kept))


def _about(words: Words, looked: restoring.Looked) -> list[str]:
    if looked.trouble is not None:
        return [sentence(words, looked.trouble)]
    if looked.held is None:
        return [words.translate("restore", "Locked: its passphrase tells what it holds.")]
    return [
        held_text(words, looked.held),
        f"{proof_text(words, looked.held)} ({place_text(words, looked.found.place)})",
    ]


def _ask_passphrase(words: Words) -> str:
    asked = words.translate("restore", "The passphrase of this copy")
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(f"{asked}: ")
    return sys.stdin.readline().rstrip("\n") if sys.stdin is not None else ""
