"""Salvaging a damaged shop file from the command line."""

from collections.abc import Callable
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.services.salvage import LostWords, salvage_shop
from shop_crm.words.checks import found_text
from shop_crm.words.salvage import kept_lines, lost_words, missing_lines
from shop_crm.words.words import Words


def run(source: Path, target: Path, clock: Clock, words: Words, say: Callable[[str], None]) -> None:
    """Make the new file, and say what came into it and what is missing."""
    name, item = lost_words(words)
    made = salvage_shop(source, target, clock, LostWords(name=name, item=item))
    copy, told = made.copy, made.told
    for line in kept_lines(
        words, told.kept, told.from_journal, copy.made_at if copy else None, copy.counts if copy else {}
    ):
        say(line)
    missing = missing_lines(
        words,
        told.missing,
        nameless=told.nameless,
        filled_up=told.filled_up,
        has_settings=told.has_settings,
    )
    for line in missing or [words.translate("salvage", "Nothing is missing.")]:
        say(line)
    for finding in made.report.remaining:
        say(" ".join(found_text(words, finding.flaw, finding.count)))
    say(words.translate("salvage", "The shop is in a new file: {path}").format(path=made.path))
