"""What can be typed on the command line, with its help."""

import argparse
from pathlib import Path
from typing import TypeAlias

from shop_crm.cli.export_command import NAMES, OF_PEOPLE
from shop_crm.domain.list_choices import Letters, ListOrder, RowCode
from shop_crm.words.outcomes import TOKENS
from shop_crm.words.words import Words

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def make_parser(words: Words) -> argparse.ArgumentParser:
    """The parser of all commands; its help speaks the language of `words`."""
    parser = argparse.ArgumentParser(
        prog="shop-crm",
        description=words.translate(
            "help", "A small shop that never forgets a customer who bought something that mattered."
        ),
        epilog=words.translate(
            "help",
            "Without a command: the window, or without a screen the sample shop's day. More: shop-crm COMMAND --help",
        ),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (
        _new,
        _import,
        _export,
        _add,
        _due,
        _call_list,
        _record,
        _book,
        _find,
        _person_copy,
        _forget,
        _undo,
        _backup,
        _copies,
        _restore,
        _check,
        _salvage,
        _demo,
    ):
        add(words, commands)
    return parser


def _command(
    words: Words, commands: Commands, name: str, about: str, *, may_ask_pin: bool = False
) -> argparse.ArgumentParser:
    asks = words.translate(
        "help", "Asks for the PIN on the terminal when the owner has set one and keeps this for those who know it."
    )
    command = commands.add_parser(name, help=about, description=about, epilog=asks if may_ask_pin else None)
    command.add_argument(
        "--shop",
        type=Path,
        metavar="FILE",
        help=words.translate("help", "the shop file (this PC's own shop when not said)"),
    )
    command.add_argument("--on", metavar="DATE", help=words.translate("help", "take this day (2026-12-24) for today"))
    return command


def _new(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "new", words.translate("help", "make a new, empty shop"))
    command.add_argument(
        "--country", required=True, help=words.translate("help", "its country: ID, MY, SG, US, GB and others")
    )
    command.add_argument(
        "--currency", default="", help=words.translate("help", "its currency (the country's when not said)")
    )
    command.add_argument(
        "--language", default="", help=words.translate("help", "en, id or ms (the country's when not said)")
    )
    command.add_argument("--name", default="", help=words.translate("help", "the shop's name, as printed on paper"))


def _import(words: Words, commands: Commands) -> None:
    command = _command(
        words,
        commands,
        "import",
        words.translate("help", "bring in a file of purchases or customers (CSV, XLSX, XLS, ODS, vCard)"),
    )
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "--kind",
        choices=("purchases", "customers"),
        help=words.translate("help", "what the file lists (guessed when not said)"),
    )
    command.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help=words.translate("help", 'what a column holds, for example "Nama=name"; COLUMN= leaves it out; repeatable'),
    )
    command.add_argument(
        "--decimal",
        choices=("point", "comma"),
        help=words.translate("help", "the sign before cents, when the file does not decide it"),
    )
    command.add_argument(
        "--days",
        choices=("day-first", "month-first", "year-first"),
        help=words.translate("help", "the order within its days, when the file does not decide it"),
    )
    command.add_argument(
        "--sheet",
        default="",
        metavar="NAME",
        help=words.translate("help", "which sheet of a workbook (the first with named columns when not said)"),
    )
    command.add_argument(
        "--encoding",
        default="",
        choices=("utf-8", "cp1252", "cp874", "gb18030", "big5", "shift_jis", "euc_kr"),
        help=words.translate("help", "how its letters are written (found out when not said)"),
    )
    command.add_argument(
        "--separator",
        default="",
        metavar="SIGN",
        help=words.translate("help", "the sign between its columns, or: tab (found out when not said)"),
    )
    command.add_argument(
        "--country",
        default="",
        help=words.translate("help", "the country of phone numbers without a country code (the shop's when not said)"),
    )
    command.add_argument(
        "--anew",
        action="store_true",
        help=words.translate("help", "not as the last file with these columns was read, but as it shows itself"),
    )
    command.add_argument("--dry-run", action="store_true", help=words.translate("help", "only say what would happen"))
    command.add_argument(
        "--rejects",
        type=Path,
        metavar="FILE",
        help=words.translate("help", "write the lines not taken to this file, to be mended"),
    )


def _export(words: Words, commands: Commands) -> None:
    command = _command(
        words,
        commands,
        "export",
        words.translate("help", "write a list as a file (XLSX, CSV), contacts (VCF), calls (ICS) or everything (ZIP)"),
        may_ask_pin=True,
    )
    command.add_argument(
        "what",
        choices=tuple(NAMES),
        metavar="WHAT",
        help=words.translate("help", "one of: {names}").format(names=", ".join(NAMES)),
    )
    command.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=words.translate("help", "where to write it; its ending says what kind it is"),
    )
    command.add_argument(
        "--bought",
        default="",
        metavar="ITEM",
        help=words.translate("help", "only those who bought this product; goes with: {names}").format(
            names=", ".join(OF_PEOPLE)
        ),
    )


def _add(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "add", words.translate("help", "record a purchase"))
    command.add_argument("--customer", default="", metavar="NAME", help=words.translate("help", "who bought it"))
    command.add_argument(
        "--phone", default="", help=words.translate("help", "the customer's phone; several with / between")
    )
    command.add_argument(
        "--item", action="append", required=True, help=words.translate("help", "what was bought; repeat for more lines")
    )
    command.add_argument(
        "--amount",
        action="append",
        required=True,
        help=words.translate("help", "the line's amount, one for each item: 5,5jt or 1,250.50"),
    )
    command.add_argument(
        "--category", action="append", default=[], help=words.translate("help", "its category, for each item")
    )
    command.add_argument(
        "--quantity", action="append", default=[], help=words.translate("help", "how many, for each item")
    )
    command.add_argument(
        "--warranty",
        action="append",
        default=[],
        metavar="MONTHS",
        help=words.translate("help", "its warranty, for each item"),
    )
    command.add_argument(
        "--serial", action="append", default=[], help=words.translate("help", "its serial number, for each item")
    )
    command.add_argument(
        "--day", default="", help=words.translate("help", "the day of the purchase (today when not said)")
    )
    command.add_argument("--said", default="", help=words.translate("help", "what the customer said, word for word"))
    _who_and_which(words, command)


def _due(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "due", words.translate("help", "list the calls that are due"))
    command.add_argument(
        "--format", choices=("text", "json", "csv"), default="text", help=words.translate("help", "how to list them")
    )


def _call_list(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "call-list", words.translate("help", "write the call list to print (PDF)"))
    command.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf", help=words.translate("help", "where to write it")
    )
    command.add_argument(
        "--paper",
        choices=("a4", "80mm", "58mm", "roll_80mm", "roll_58mm"),
        default="a4",
        help=words.translate("help", "sheets, or a receipt printer's roll"),
    )
    command.add_argument(
        "--sort",
        choices=[str(order) for order in ListOrder],
        default=str(ListOrder.PRIORITY),
        help=words.translate("help", "the order: by priority, promised time, street or name"),
    )
    command.add_argument(
        "--qr",
        choices=[str(code) for code in RowCode],
        default=str(RowCode.DIAL),
        help=words.translate("help", "what the codes do: dial the number, or open WhatsApp with the message in it"),
    )
    command.add_argument(
        "--size",
        choices=[str(size) for size in Letters],
        default=str(Letters.NORMAL),
        help=words.translate("help", "how large the letters are"),
    )
    command.add_argument("--by", default="", metavar="NAME", help=words.translate("help", "who prints it"))


def _record(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "record", words.translate("help", "book what came of a call"))
    command.add_argument(
        "call",
        type=_call_number,
        metavar="ID",
        help=words.translate(
            "help", "the call's number, as listed by: due; or of a printed list its number/row: 147/3"
        ),
    )
    command.add_argument(
        "outcome",
        metavar="OUTCOME",
        help=words.translate("help", "one of: {outcomes}").format(outcomes=", ".join(TOKENS)),
    )
    command.add_argument("--said", default="", help=words.translate("help", "what the customer said, word for word"))
    command.add_argument(
        "--back", default="", metavar="DAY", help=words.translate("help", 'when to call back, for example "tue 10:00"')
    )
    _who_and_which(words, command)


def _book(words: Words, commands: Commands) -> None:
    command = _command(
        words, commands, "book", words.translate("help", "book what came of a printed list's calls, from one line")
    )
    command.add_argument(
        "list",
        type=_number,
        metavar="LIST",
        help=words.translate("help", "the list's number, as it stands at the top right of the paper"),
    )
    command.add_argument(
        "line",
        metavar="LINE",
        help=words.translate("help", 'rows and outcomes, for example "3 ok, 4 na, 5 cb fri 10:00, 6 problem too loud"'),
    )
    command.add_argument(
        "--yes", action="store_true", help=words.translate("help", "book it; without this, only what would happen")
    )
    command.add_argument(
        "--again",
        type=_number,
        action="append",
        default=[],
        metavar="ROW",
        help=words.translate("help", "book this row although it was booked since the print; repeatable"),
    )
    _who_and_which(words, command)


def _find(words: Words, commands: Commands) -> None:
    command = _command(
        words, commands, "find", words.translate("help", "find a customer by a piece of name, phone or item")
    )
    command.add_argument("text", nargs="+", metavar="TEXT")


def _person_copy(words: Words, commands: Commands) -> None:
    command = _command(
        words,
        commands,
        "person-copy",
        words.translate("help", "write all that is known of one customer, to hand it over (a page and JSON)"),
        may_ask_pin=True,
    )
    _customer(words, command)
    command.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE.html",
        help=words.translate("help", "where to write the page; the JSON goes beside it"),
    )


def _forget(words: Words, commands: Commands) -> None:
    command = _command(
        words,
        commands,
        "forget",
        words.translate("help", "forget a customer who asks for it; this cannot be undone"),
        may_ask_pin=True,
    )
    _customer(words, command)
    command.add_argument(
        "--name",
        default="",
        help=words.translate("help", "the customer's name as it stands, to be sure; without it, what would happen"),
    )
    command.add_argument(
        "--copies",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help=words.translate("help", "a folder with more safe copies, to forget there too; repeatable"),
    )
    command.add_argument("--by", default="", metavar="NAME", help=words.translate("help", "who does it"))


def _customer(words: Words, command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "customer",
        type=_number,
        metavar="ID",
        help=words.translate("help", "the customer's number, as listed by: find"),
    )


def _undo(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "undo", words.translate("help", "take back the last step"), may_ask_pin=True)
    command.add_argument(
        "number",
        type=_number,
        nargs="?",
        metavar="STEP",
        help=words.translate("help", "another step's number; that of an undo does it again"),
    )


def _backup(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "backup", words.translate("help", "make a safe copy of the shop"))
    command.add_argument(
        "--to",
        type=Path,
        metavar="DIR",
        help=words.translate("help", "the folder (beside the shop file when not said)"),
    )
    command.add_argument(
        "--locked",
        action="store_true",
        help=words.translate("help", "lock the copy with the passphrase that was chosen in the settings"),
    )


def _copies(words: Words, commands: Commands) -> None:
    command = _command(
        words, commands, "copies", words.translate("help", "list the safe copies and what each of them holds")
    )
    _second(words, command)


def _restore(words: Words, commands: Commands) -> None:
    command = _command(
        words,
        commands,
        "restore",
        words.translate("help", "go back to a safe copy; the shop file of now is kept aside whole"),
        may_ask_pin=True,
    )
    command.add_argument("copy", type=Path, metavar="COPY")


def _second(words: Words, command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--in",
        dest="second",
        type=Path,
        metavar="DIR",
        help=words.translate("help", "look in this folder too, such as a stick"),
    )


def _check(words: Words, commands: Commands) -> None:
    _command(words, commands, "check", words.translate("help", "look the whole shop file over"))


def _salvage(words: Words, commands: Commands) -> None:
    about = words.translate("help", "take all that can be read out of a damaged shop file into a new one")
    command = commands.add_parser("salvage", help=about, description=about)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "--to", type=Path, required=True, metavar="NEW", help=words.translate("help", "the new shop file to be made")
    )
    command.add_argument("--on", metavar="DATE", help=words.translate("help", "take this day (2026-12-24) for today"))


def _demo(words: Words, commands: Commands) -> None:
    command = _command(words, commands, "demo", words.translate("help", "make the sample shop and show its day"))
    command.add_argument(
        "--country", default="", help=words.translate("help", "where it stands: ID, MY, US and others")
    )
    command.add_argument(
        "--language", default="", help=words.translate("help", "en, id or ms (the country's when not said)")
    )


def _number(text: str) -> int:
    """A number from 1 that a file can hold; a larger one means nothing that is there."""
    if not (text.isascii() and text.isdigit() and text.strip("0")):
        raise argparse.ArgumentTypeError(f"not a number: {text!r}")
    return min(int(text[:20]), 2**62)


def _call_number(text: str) -> tuple[int, int]:
    """(0, call) for "12", (list, row) for "147/3"."""
    number, sign, row = text.partition("/")
    return (_number(number), _number(row)) if sign else (0, _number(number))


def _who_and_which(words: Words, command: argparse.ArgumentParser) -> None:
    command.add_argument("--by", default="", metavar="NAME", help=words.translate("help", "who does it"))
    command.add_argument(
        "--request",
        default="",
        metavar="ID",
        help=words.translate("help", "a number of your own: sent twice, it is kept once"),
    )
