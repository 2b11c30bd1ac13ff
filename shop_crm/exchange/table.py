"""A file as a table: headers and rows, whatever the format; each row is whole, or rejected with its reason."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace
from enum import StrEnum, auto
from typing import NamedTuple

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode
from shop_crm.exchange.csv_out import unguard

FIELD_LIMIT = 100_000
# C0 without tab and line ends, DEL, and lone surrogates: what could not be decoded (faults.md I4).
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]"
)


class Format(StrEnum):
    """How a file keeps its table."""

    TEXT = auto()
    """CSV and its cousins."""
    WORKBOOK = auto()
    CARDS = auto()
    """vCard."""


class Row(NamedTuple):
    """One row with as many cells as there are headers; `line` is the physical line on which it begins, from 1.

    A tuple, for a million of them are made four times over.
    """

    line: int
    cells: tuple[str, ...]


@frozen
class Rejected:
    """A row that is not taken, why, and what stood in it; `cells` may be empty until `fill_cells` is asked."""

    line: int
    code: ErrorCode
    facts: dict[str, object]
    cells: tuple[str, ...]


@frozen
class Sheet:
    """A table that can be read again and again; any reader of a format can make one by giving `read`."""

    headers: tuple[str, ...]
    encoding: str
    """As Python names it; empty when the format has no choice."""
    separator: str
    """Empty for a single column, or when the format has none."""
    row_count: int
    """Rows that are not blank, rejected ones included."""
    read: Callable[[], Iterator[Row | Rejected]] = field(repr=False)
    format: Format = Format.TEXT
    name: str = ""
    """What the workbook calls this sheet."""
    others: tuple[str, ...] = ()
    """The workbook's other sheets, which are not read."""
    header_line: int = 1
    """The line that names the columns; what stands above it is a title and is left out. 0 where nothing names them."""

    def rows(self) -> Iterator[Row | Rejected]:
        """Every row that is not blank, from the first, read anew."""
        return self.read()


def name_headers(cells: Iterable[str]) -> tuple[str, ...]:
    """Header cells as names that differ: the second `Nama` is `Nama (2)`, a blank third one is `#3`."""
    names: list[str] = []
    taken: set[str] = set()
    for place, cell in enumerate(cells, start=1):
        bare = " ".join(_INVISIBLE.sub("", unguard(cell)).split()) or f"#{place}"
        name, count = bare, 1
        while name.casefold() in taken:
            count += 1
            name = f"{bare} ({count})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def check_row(line: int, cells: Iterable[str], width: int) -> Row | Rejected | None:
    """The row when it is whole; nothing for a blank one; else ROW_RAGGED, FIELD_TOO_LONG or FIELD_CONTROL."""
    found = tuple(cells)
    joined = "".join(found)
    if is_blank(joined):
        return None
    if "'" in joined:
        found = tuple(unguard(cell) for cell in found)
    if len(joined) > FIELD_LIMIT and max(map(len, found)) > FIELD_LIMIT:
        return Rejected(line=line, code=ErrorCode.FIELD_TOO_LONG, facts={"limit": FIELD_LIMIT}, cells=found)
    if _CONTROL.search(joined):
        return Rejected(line=line, code=ErrorCode.FIELD_CONTROL, facts={}, cells=found)
    if len(found) != width:
        fitting = _fit(found, width)
        if fitting is None:
            facts: dict[str, object] = {"expected": width, "found": len(found)}
            return Rejected(line=line, code=ErrorCode.ROW_RAGGED, facts=facts, cells=found)
        found = fitting
    return Row(line, found)


def fill_cells(sheet: Sheet, rejected: Iterable[Rejected]) -> list[Rejected]:
    """The same rejections, those without cells given what stands in their line: checks across rows keep no cells."""
    found = list(rejected)
    wanted = {row.line for row in found if not row.cells}
    if not wanted:
        return found
    cells = {row.line: row.cells for row in sheet.rows() if row.line in wanted}
    return [row if row.cells else replace(row, cells=cells.get(row.line, ())) for row in found]


def is_blank(text: str) -> bool:
    """Whether there is nothing to read in it."""
    return not text or text.isspace()


def _fit(cells: tuple[str, ...], width: int) -> tuple[str, ...] | None:
    """The cells padded or trimmed to the headers, or nothing when that would guess.

    Excel leaves out blank cells at the end of a row. But one lone cell is a heading or a total rather than a
    customer, and a line break in a short row is the mark of a quote that swallowed its neighbours.
    """
    if len(cells) > width:
        return cells[:width] if is_blank("".join(cells[width:])) else None
    if (len(cells) == 1 and width > 2) or any("\n" in cell or "\r" in cell for cell in cells):
        return None
    return cells + ("",) * (width - len(cells))
