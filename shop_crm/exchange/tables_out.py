"""Tables on their way out: named columns and rows that are written as they come, as CSV, as XLSX, and many in a ZIP."""

import csv
import io
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from enum import StrEnum, auto
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from shop_crm.domain.values import frozen
from shop_crm.exchange.csv_out import guard, unguard

MARK = b"\xef\xbb\xbf"
"""Tells a spreadsheet program that a CSV file is UTF-8."""
ZIP_README = "README.txt"
MADE_BY = "Shop CRM"
"""Stands in the properties of a workbook of ours, and in our README."""
MOST_ROWS = 1_048_575
"""Below the row of headers of one sheet; what is more stands on the next one."""

_LOOKED_AT = 200
_NARROW, _WIDE = 9, 48
_LONGEST_CELL = 32_767
"""A spreadsheet program takes no longer text."""
_LONGEST_NAME = 28
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_EPOCH = date(1900, 3, 1)
"""Earlier days mean something else to a spreadsheet program."""

Value: TypeAlias = str | date | Decimal | int | None
Rows: TypeAlias = Iterable[Sequence[Value]]


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = auto()
    DAY = auto()
    AMOUNT = auto()
    """Whole units of the currency, with its decimals."""
    NUMBER = auto()


@frozen
class Column:
    """One column: what stands above it and what it holds."""

    header: str
    kind: ColumnKind = ColumnKind.TEXT


@frozen
class Table:
    """A table whose rows are read as they are written, once."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[], Rows]
    decimals: int = 0
    """Of its amounts."""


def csv_mark(table: Table) -> bytes:
    """What a CSV file of this table begins with."""
    return MARK + guard(table.columns[0].header).encode()


def write_csv_table(table: Table, out: BinaryIO) -> int:
    """The table as CSV (UTF-8 with mark, `,`, CRLF), every text guarded; gives the number of rows.

    Days are 2026-11-23 and amounts 1250.50, which a file import of ours, and of others, reads without a doubt.
    """
    out.write(MARK)
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=False)
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([guard(column.header) for column in table.columns])
        plains = [_PLAIN[column.kind] for column in table.columns]
        count = 0
        for row in table.rows():
            writer.writerow([plain(cell) for plain, cell in zip(plains, row, strict=True)])
            count += 1
        text.flush()
        return count
    finally:
        with suppress(OSError, ValueError):
            text.detach()  # whoever opened `out` closes it


def write_xlsx(table: Table, path: Path) -> int:
    """The table as a workbook at `path`: real days and numbers, and every text a text; gives the number of rows.

    No text is ever a formula (faults.md I15). The rows wait in a folder beside it, not in memory.
    """
    from xlsxwriter.exceptions import (  # type: ignore[import-untyped]  # only who writes a workbook waits for it
        FileCreateError,
    )

    with tempfile.TemporaryDirectory(prefix=".shop-crm-", dir=path.parent) as folder:
        book = _workbook(path, folder)
        try:
            count = _fill(book, table)
            book.close()
        except FileCreateError as error:
            raise _reason(error) from error
        finally:
            for sheet in book.worksheets():
                sheet._opt_close()  # else its waiting rows stay open when the work is cancelled, or the disk is full
    return count


def write_zip(tables: Iterable[Table], readme: str, out: BinaryIO) -> int:
    """Every table as a CSV file of one ZIP, with a README; gives the number of all rows."""
    count = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(ZIP_README, "w") as file:
            file.write(MARK + readme.replace("\n", "\r\n").encode())
        for table in tables:
            with archive.open(f"{table.name}.csv", "w", force_zip64=True) as file:
                count += write_csv_table(table, file)  # type: ignore[arg-type]
    return count


def is_our_xlsx(path: Path) -> bool:
    """Whether this workbook was written here."""
    return MADE_BY.encode() in _entry(path, "docProps/core.xml")


def is_our_zip(path: Path) -> bool:
    """Whether this ZIP of everything was written here."""
    return MADE_BY.encode() in _entry(path, ZIP_README)


def _entry(path: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(name) as file:
            return file.read(100_000)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError):
        return b""


def _text(value: Value) -> str:
    return guard(str(value)) if value else ""


def _day(value: Value) -> str:
    return value.isoformat() if isinstance(value, date) else ""


def _number(value: Value) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "" if value is None else str(value)


_PLAIN: dict[ColumnKind, Callable[[Value], str]] = {
    ColumnKind.TEXT: _text,
    ColumnKind.DAY: _day,
    ColumnKind.AMOUNT: _number,
    ColumnKind.NUMBER: _number,
}


def _workbook(path: Path, folder: str) -> Any:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # as above

    book = Workbook(
        str(path),
        {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
        },
    )
    book.use_zip64()
    book.set_properties({"author": MADE_BY})
    return book


def _fill(book: Any, table: Table) -> int:
    rows: Iterator[Sequence[Value]] = iter(table.rows())
    first = list(islice(rows, _LOOKED_AT))
    widths = [_width(column, place, first) for place, column in enumerate(table.columns)]
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    writers = _writers(book, table)
    rows = chain(first, rows)
    count = number = 0
    while True:
        number += 1
        sheet = book.add_worksheet(_sheet_name(table.name, number))
        sheet.freeze_panes(1, 0)
        for place, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, column.header, bold)
        at = 0
        for at, row in enumerate(islice(rows, MOST_ROWS), start=1):
            for place, (write, value) in enumerate(zip(writers, row, strict=True)):
                if value is not None and value != "":
                    write(sheet, at, place, value)
        count += at
        following = next(rows, None)
        if following is None:
            return count
        rows = chain([following], rows)


def _writers(book: Any, table: Table) -> list[Callable[[Any, int, int, Any], None]]:
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    amount = book.add_format({"num_format": "#,##0" + (f".{'0' * table.decimals}" if table.decimals else "")})

    def text(sheet: Any, at: int, place: int, value: Value) -> None:
        told = str(value)[:_LONGEST_CELL]
        # An import takes the guard of a CSV off: what begins like one gets a second apostrophe, and keeps its own.
        sheet.write_string(at, place, told if unguard(told) == told else f"'{told}")

    def days(sheet: Any, at: int, place: int, value: Value) -> None:
        if isinstance(value, date) and value >= _EPOCH:
            sheet.write_datetime(at, place, value, day)
        else:
            sheet.write_string(at, place, _day(value))

    def amounts(sheet: Any, at: int, place: int, value: Any) -> None:
        sheet.write_number(at, place, value, amount)

    def numbers(sheet: Any, at: int, place: int, value: Any) -> None:
        sheet.write_number(at, place, value)

    kinds = {
        ColumnKind.TEXT: text,
        ColumnKind.DAY: days,
        ColumnKind.AMOUNT: amounts,
        ColumnKind.NUMBER: numbers,
    }
    return [kinds[column.kind] for column in table.columns]


def _width(column: Column, place: int, rows: Sequence[Sequence[Value]]) -> int:
    """Wide enough for what stands there as a rule, in letters."""
    longest = max((_longest_line(row[place]) for row in rows), default=0)
    return min(_WIDE, max(_NARROW, len(column.header) + 1, longest + (4 if column.kind is ColumnKind.AMOUNT else 2)))


def _longest_line(value: Value) -> int:
    return max(map(len, str(value).split("\n"))) if value is not None else 0


def _sheet_name(name: str, number: int) -> str:
    bare = name.translate(_NOT_IN_NAMES).strip()[:_LONGEST_NAME] or MADE_BY
    return bare if number == 1 else f"{bare[: _LONGEST_NAME - 3]} ({number})"


def _reason(error: Exception) -> OSError:
    return next((cause for cause in error.args if isinstance(cause, OSError)), OSError(str(error)))
