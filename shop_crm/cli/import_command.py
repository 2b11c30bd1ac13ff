"""The import command: what the file is, what would come of it, and then doing it."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from shop_crm.domain.countries import country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import Currency
from shop_crm.domain.names import clean_name
from shop_crm.domain.progress import Progress
from shop_crm.domain.safe_copies import Occasion
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Kind
from shop_crm.exchange.header_words import words_of
from shop_crm.exchange.sheets import Format, How, Rejected, Sheet
from shop_crm.services.backups import copy_before
from shop_crm.services.import_files import open_file, save_rejected
from shop_crm.services.import_memory import (
    NOT_USED,
    Found,
    Said,
    open_as_before,
    remember_for_rejects,
    said_of_rejects,
)
from shop_crm.services.imports import Prepared, check_worthwhile, import_prepared, prepare_import
from shop_crm.services.shop import Shop
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.errors import sentence
from shop_crm.words.origins import origin_text
from shop_crm.words.sheets import header_text, shown_order_text
from shop_crm.words.words import Words

Say = Callable[[str], None]
"""Where a command's lines go."""

_SHOWN = 20
"""Rejected lines listed in full; all of them are in the file of --rejects."""


def run(arguments: argparse.Namespace, shop: Shop, words: Words, say: Say) -> None:
    """Prepare, show, check that anything is good, write, and say how to take it back."""
    found = _open(arguments, shop)
    said = _said(arguments, found)
    prepared = prepare_import(
        shop,
        found.opened.data,
        kind=said.kind,
        overrides=said.overrides | _mapped(arguments, found.opened.sheet.headers),
        style=said.number_style,
        order=said.order,
        country=country(said.country) if said.country else None,
        how=found.opened.how,
        origin=said.origin,
        sheet=found.opened.sheet,
        progress=_progress(words.translate("import", "reading")),
    )
    if arguments.rejects and prepared.rejected:
        save_rejected(prepared, arguments.file, arguments.rejects, lambda row: _reason(words, row))
    about = _about(words, shop, prepared, arguments, said)
    if found.said is not None:
        told = words.translate("import", "It is read as the last file with these columns was read; if not so: --anew")
        about.append(told)
    if len(prepared.rejected) + prepared.walk_ins == prepared.lines_read:
        # With the columns: one that was taken for something else rejects every line.
        for line in (*about, *_rejected_lines(words, prepared, arguments.rejects)):
            say(line)
    try:
        check_worthwhile(prepared)
        is_written = not arguments.dry_run and _write(words, shop, prepared)
    finally:
        if arguments.rejects and prepared.rejected and not arguments.dry_run:
            with suppress(ShopError):  # the rejects are saved: no trouble with this hides that
                remember_for_rejects(shop, prepared.sheet.headers, said_of_rejects(said, prepared))
    # Only now: nothing is said before its commit, and a reader who stops listening cannot stop the writing.
    for line in (*about, *_result(words, shop, prepared, arguments)):
        say(line)
    if is_written:
        say(words.translate("import", "All of it can be taken back with: undo"))


def _write(words: Words, shop: Shop, prepared: Prepared) -> bool:
    copy_before(shop, Occasion.IMPORT)
    return import_prepared(shop, prepared, progress=_progress(words.translate("import", "writing")))


def _open(arguments: argparse.Namespace, shop: Shop) -> Found:
    """The file, seen as the last one with its headers was."""
    how = How(encoding=arguments.encoding, separator=_separator(arguments.separator), sheet=arguments.sheet)
    if arguments.anew:
        opened = open_file(arguments.file, how)
        return Found(opened=opened, headers=opened.sheet.headers, said=None)
    return open_as_before(shop, arguments.file, how if how != How() else None, half_said=False)


def _said(arguments: argparse.Namespace, found: Found) -> Said:
    """What was said of the last file like this one, and then what the command says."""
    said = found.said or Said()
    told = dict(said.columns)
    for column, field in _mapped(arguments, found.opened.sheet.headers).items():
        told.pop(column, None)
        told[column] = field  # last, for the last word counts
    return replace(
        said,
        kind=Kind(arguments.kind) if arguments.kind else said.kind,
        order=DayOrder(arguments.days.replace("-", "_")) if arguments.days else said.order,
        style=arguments.decimal or said.style,
        country=country(arguments.country).code if arguments.country else said.country,
        columns=tuple(told.items()),
    )


def _mapped(arguments: argparse.Namespace, headers: Sequence[str]) -> dict[str, str]:
    """What the command says of columns, by their headers as the file writes them where it is clear which is meant."""
    mapped = {}
    for column, field in map(_mapping, arguments.map):
        alike = [header for header in headers if words_of(header) == words_of(column)]
        mapped[column if column in headers or len(alike) != 1 else alike[0]] = field or NOT_USED
    return mapped


def _separator(typed: str) -> str:
    return "\t" if typed.casefold() == "tab" else typed[:1]


def _mapping(entry: str) -> tuple[str, str]:
    column, sign, field = entry.rpartition("=")
    if not sign or not column.strip():
        raise ShopError(ErrorCode.MAP_UNREADABLE, typed=entry)
    return column.strip(), field.strip()


def _progress(doing: str) -> Progress:
    """Progress in place on a terminal; nothing where the output goes to a file."""

    def show(done: int, of: int) -> None:
        if sys.stderr.isatty():
            told = f"{doing} {100 * done // max(of, 1)} %"
            # Wiped with blanks: an old Windows console shows the terminal's own signs as letters.
            end = f"\r{' ' * len(told)}\r" if done >= of else ""
            print(f"\r{told}{end}", end="", file=sys.stderr, flush=True)

    return show


def _about(words: Words, shop: Shop, prepared: Prepared, arguments: argparse.Namespace, said: Said) -> list[str]:
    columns = prepared.columns
    lines = [
        *_file_lines(words, prepared.sheet, clean_name(arguments.file.name)),
        words.translate("import", "Kind of file: {kind}").format(kind=origin_text(words, columns.origin)),
        words.translate("import", "Columns used: {columns}").format(
            columns=", ".join(f"{clean_name(header)} = {field.value}" for header, field in columns.used)
        ),
    ]
    if columns.unused:
        lines.append(
            words.translate("import", "Columns not used: {columns}").format(
                columns=", ".join(map(clean_name, columns.unused))
            )
        )
    customs = prepared.customs
    if customs and said.order:
        order = said.order.replace("_", "-")
        lines.append(words.translate("import", "Days are read as you said: {order}").format(order=order))
    elif customs:
        lines.append(_order_line(words, customs.order, customs.order_decided))
    if customs and said.style:
        told = words.translate("import", "Cents stand behind {sign}, as you said")
        lines.append(told.format(sign=customs.style.decimal))
    elif customs and customs.style_decided:
        told = words.translate("import", "Cents stand behind {sign} (shown by all lines together)")
        lines.append(told.format(sign=customs.style.decimal))
    elif customs and shop.settings.currency.exponent:
        lines.append(words.translate("import", "Nothing in the file shows which sign stands before cents"))
    return lines


def _file_lines(words: Words, sheet: Sheet, file: str) -> list[str]:
    """How the file was opened, and what of it was passed over."""
    match sheet.format:
        case Format.CARDS:
            told = words.translate("import", "{file}: address cards, encoding {encoding}")
            lines = [told.format(file=file, encoding=sheet.encoding)]
        case Format.WORKBOOK:
            lines = [
                words.translate("import", "{file}: sheet “{sheet}”").format(file=file, sheet=clean_name(sheet.name))
            ]
        case Format.TEXT:
            separator = {"\t": "Tab", "": words.translate("import", "none")}.get(sheet.separator, sheet.separator)
            told = words.translate("import", "{file}: encoding {encoding}, columns separated by {separator}")
            lines = [told.format(file=file, encoding=sheet.encoding, separator=separator)]
    if sheet.others:
        told = words.translate("import", "Other sheets, not read: {sheets} (choose one with: --sheet)")
        lines.append(told.format(sheets=", ".join(map(clean_name, sheet.others))))
    if sheet.header_line > 1:
        lines.append(header_text(words, sheet.header_line))
    return lines


def _order_line(words: Words, order: DayOrder, is_decided: bool) -> str:
    if is_decided:
        return shown_order_text(words, order)
    return {
        DayOrder.DAY_FIRST: words.translate(
            "import", "Days are taken as day first, the custom here; if not so: --days"
        ),
        DayOrder.MONTH_FIRST: words.translate(
            "import", "Days are taken as month first, the custom here; if not so: --days"
        ),
        DayOrder.YEAR_FIRST: words.translate("import", "Days are taken as year first; if not so: --days"),
    }[order]


def _result(words: Words, shop: Shop, prepared: Prepared, arguments: argparse.Namespace) -> list[str]:
    figures = _figures(words, shop.settings.currency, prepared)
    width = max(len(name) for name, _ in figures)
    lines = [f"{name:<{width}}  {figure:>16}" for name, figure in figures]
    lines += _rejected_lines(words, prepared, arguments.rejects)
    if prepared.cut:
        cut = words.translate(
            "import", "Names longer than 200 characters were cut, the rest was left out: lines {lines}"
        )
        lines.append(cut.format(lines=_numbers(prepared.cut)))
    if prepared.doubtful:
        told = words.translate(
            "import", "New, but perhaps customers that you have already (see “Who is here twice?”): lines {lines}"
        )
        lines.append(told.format(lines=_numbers([doubt.line for doubt in prepared.doubtful])))
    if prepared.changed:
        left = words.translate("import", "Left as they are in the shop, though the file says otherwise: lines {lines}")
        lines.append(left.format(lines=_numbers(prepared.changed)))
    if arguments.dry_run:
        lines.append(words.translate("import", "Nothing was written (--dry-run)."))
    return lines


def _figures(words: Words, currency: Currency, prepared: Prepared) -> list[tuple[str, str]]:
    """The import in figures, each with its name; what is nought is shown only where it reassures."""
    counted = words.locale.toString
    has_sales = prepared.columns.kind is Kind.PURCHASES
    figures = [(words.translate("import", "lines read"), counted(prepared.lines_read))]
    if has_sales:
        figures.append((words.translate("import", "purchases"), counted(prepared.purchase_count)))
    if prepared.additions:
        added = sum(len(lines) for _, lines in prepared.additions)
        figures.append((words.translate("import", "lines added to purchases that are there"), counted(added)))
    figures.append((words.translate("import", "customers"), counted(prepared.new_customers)))
    if prepared.doubtful:
        figures.append((words.translate("import", "of them perhaps here already"), counted(len(prepared.doubtful))))
    figures.append((words.translate("import", "lines rejected"), counted(len(prepared.rejected))))
    if prepared.walk_ins:
        figures.append((words.translate("import", "sales to nobody named, left out"), counted(prepared.walk_ins)))
    if prepared.returned:
        figures.append((words.translate("import", "lines that give money back"), counted(prepared.returned)))
    if prepared.same:
        figures.append((words.translate("import", "lines there already"), counted(prepared.same)))
    if prepared.changed:
        figures.append(
            (words.translate("import", "lines that differ from what is there"), counted(len(prepared.changed)))
        )
    if has_sales:
        figures.append((words.translate("import", "sum of amounts"), amount_text(prepared.amount, currency)))
        if prepared.returned_amount:
            back = amount_text(prepared.returned_amount, currency)
            figures.append((words.translate("import", "given back of it"), back))
        if prepared.exact_amount != currency.major(prepared.amount):
            before = number_text(prepared.exact_amount.normalize(), currency)
            figures.append((words.translate("import", "the file's sum, before each line is rounded"), before))
        figures.append((words.translate("import", "follow-ups planned"), counted(prepared.follow_up_count)))
        figures.append((words.translate("import", "left out as expired"), counted(prepared.left_out)))
    return figures


def _rejected_lines(words: Words, prepared: Prepared, file: Path | None) -> list[str]:
    rejected = prepared.rejected
    lines = [_rejected_line(words, row) for row in rejected[:_SHOWN]]
    if len(rejected) > _SHOWN:
        lines.append(words.counting(len(rejected) - _SHOWN).translate("import", "… and %n more", None, 1))
    if rejected and file:
        told = words.translate("import", "The rejected lines are in {path}: mend them there and import that file.")
        lines.append(told.format(path=file))
    elif rejected:
        lines.append(
            words.translate("import", "To have the rejected lines in a file that can be mended: --rejects FILE")
        )
    return lines


def _numbers(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_SHOWN])) + (" …" if len(lines) > _SHOWN else "")


def _rejected_line(words: Words, row: Rejected) -> str:
    return words.translate("import", "line {line}: {reason}").format(line=row.line, reason=_reason(words, row))


def _reason(words: Words, row: Rejected) -> str:
    return sentence(words, ShopError(row.code, **row.facts))
