"""From what was typed to an exit code: 0 done, 1 a trouble in one sentence, 2 wrong usage."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import date
from pathlib import Path
from typing import TextIO

from shop_crm import paths
from shop_crm.cli import commands, copies_command, salvage_command
from shop_crm.cli.parser import make_parser
from shop_crm.cli.pin import check_pin, check_pin_of
from shop_crm.clock import Clock
from shop_crm.domain.days import EARLIEST_SALE, add_months, read_day
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import Shop, new_shop, opened, opened_or_looked_at, shop_settings
from shop_crm.words.bars import only_looking_text, place_text
from shop_crm.words.blanks import breakable
from shop_crm.words.errors import sentence
from shop_crm.words.this_pc import system_country, system_language
from shop_crm.words.words import Words


def main(arguments: list[str]) -> int:
    """Carry out a command line (without the program's name) and give the exit code."""
    _speak_utf8()
    words = Words(system_language())
    typed = make_parser(words).parse_args(arguments)
    try:
        match typed.command:
            case None:
                _sample_day(words)
            case "new":
                _new(typed)
            case "demo":
                _demo(typed)
            case "salvage":
                salvage_command.run(typed.file, typed.to, _clock(typed), words, _say)
            case "copies":
                copies_command.list_copies(_shop_file(typed), typed.second, _clock(typed), words, _say)
            case "restore":
                check_pin_of(typed, _shop_file(typed), _clock(typed), words, lambda told: _say(told, sys.stderr))
                copies_command.restore(typed.copy, _shop_file(typed), _clock(typed), words, _say)
            case name:
                with _opened(name)(_shop_file(typed), _clock(typed)) as shop:
                    words = Words(shop.settings.language)
                    if shop.only_looks is not None:
                        _say(only_looking_text(words, shop.only_looks), sys.stderr)
                    check_pin(typed, shop, words, lambda told: _say(told, sys.stderr))
                    commands.IN_SHOP[name](typed, shop, words, _say)
        if sys.stdout:  # there is none under pythonw
            sys.stdout.flush()
    except ShopError as error:
        _say(sentence(words, error), sys.stderr)
        if error.code is ErrorCode.SHOP_MISSING:
            _say(words.translate("cli", "Or make a new shop there with: new"), sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our lines has seen enough (`due | head`): every command says what it did only after doing it.
        # Python would complain once more while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print(words.translate("cli", "Stopped: what was not confirmed above is not saved."), file=sys.stderr)
        return 130
    return 0


def _opened(command: str) -> Callable[[Path, Clock], AbstractContextManager[Shop]]:
    return opened_or_looked_at if command in commands.ASKING else opened


def _new(typed: argparse.Namespace) -> None:
    chosen = shop_settings(country=typed.country, currency=typed.currency, language=typed.language, name=typed.name)
    with closing(new_shop(_shop_file(typed), chosen, _clock(typed))) as shop:
        words = Words(shop.settings.language)
        _say(commands.shop_line(words, shop))
        if risk := paths.place_risk(shop.path):
            _say(place_text(words, risk), sys.stderr)


def _demo(typed: argparse.Namespace) -> None:
    _make_sample(_shop_file(typed), typed.country or "ID", typed.language, _clock(typed), is_kept=True)


def _sample_day(words: Words) -> None:
    """The sample shop's day in a file that is thrown away: what the program does, without touching anything."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.db"
        _make_sample(path, system_country("ID"), words.language, Clock(), is_kept=False)


def _make_sample(path: Path, country: str, language: str, clock: Clock, *, is_kept: bool) -> None:
    chosen = shop_settings(country=country, language=language)
    with closing(make_sample(path, chosen, clock)) as shop:
        for line in commands.sample_lines(Words(chosen.language), shop, path if is_kept else None):
            _say(line)


def _shop_file(typed: argparse.Namespace) -> Path:
    return typed.shop or paths.default_shop_file()


def _clock(typed: argparse.Namespace) -> Clock:
    """The PC's clock, or the day of --on: a full date, for a closed shop does not tell how its country writes days."""
    if not typed.on:
        return Clock()
    today = date.today()
    try:
        day = date.fromisoformat(typed.on)
    except ValueError:
        if any(letter.isdigit() for letter in typed.on):
            raise ShopError(ErrorCode.DAY_UNREADABLE, typed=typed.on) from None
        day = read_day(typed.on, today)
    if day < EARLIEST_SALE:
        raise ShopError(ErrorCode.DAY_TOO_EARLY, day=day, earliest=EARLIEST_SALE)
    if day > add_months(today, 120):
        raise ShopError(ErrorCode.DAY_TOO_FAR, day=day)
    return Clock(stand_in=day)


def _say(told: str, stream: TextIO | None = None) -> None:
    """One line out, with plain blanks only: what is piped on is searched, and old terminals draw the others wrongly."""
    print(breakable(told), file=stream)


def _speak_utf8() -> None:
    """Names of every script go through a pipe on Windows too, where Python would use a code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
