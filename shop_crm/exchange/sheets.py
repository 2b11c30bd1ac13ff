"""Opening a file as a table by what is in it, whatever its name says: CSV, a workbook, or address cards."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.cards_in import CARD_HEADERS, are_cards, card_records, cards_of
from shop_crm.exchange.csv_in import layout_of, records
from shop_crm.exchange.encodings import decode
from shop_crm.exchange.header_words import header_place
from shop_crm.exchange.other_files import refuse_other
from shop_crm.exchange.table import (
    FIELD_LIMIT,
    Format,
    Rejected,
    Row,
    Sheet,
    check_row,
    fill_cells,
    is_blank,
    name_headers,
)
from shop_crm.exchange.workbook_in import Grid, grid_of, is_workbook

__all__ = [
    "FIELD_LIMIT",
    "Format",
    "How",
    "Rejected",
    "Row",
    "Sheet",
    "check_row",
    "fill_cells",
    "name_headers",
    "open_sheet",
]

HEAD = 30
"""So many lines may stand above the one that names the columns, titles and blank ones."""


@frozen
class How:
    """How a file is to be opened; what is not said is found out."""

    encoding: str = ""
    """As Python names it."""
    separator: str = ""
    sheet: str = ""
    """Which sheet of a workbook."""


@frozen
class _Source:
    """Where the lines of a table come from; `records` gives each with its number, from the first, again and again."""

    records: Callable[[], Iterator[tuple[int, Sequence[str]]]] = field(repr=False)
    format: Format
    encoding: str = ""
    separator: str = ""
    name: str = ""
    others: tuple[str, ...] = ()
    row_count: int | None = None
    """How many lines are not blank, where it is known without reading them all."""


def open_sheet(data: bytes, how: How | None = None) -> Sheet:
    """The table in a file of any common kind.

    FILE_EMPTY, FILE_ONE_LINE without a row below the headers, FILE_IS_... for what is surely something else,
    FILE_BINARY, FILE_UNCLOSED_QUOTE(line), FILE_LOCKED, FILE_TOO_LARGE, FILE_DAMAGED, SHEET_UNKNOWN(name, known).
    Every record is looked at, so that a quote which swallows the rest is known before the first row is given.
    """
    how = how or How()
    if are_cards(data):
        return _cards(data)
    source = _workbook(grid_of(data, how.sheet)) if is_workbook(data) else _text(data, how)
    head, count = _head(source)
    if not count:
        raise ShopError(ErrorCode.FILE_EMPTY)
    place = header_place([cells for _, cells in head], has_titles=source.format is Format.WORKBOOK)
    if count - place < 2:
        raise ShopError(ErrorCode.FILE_ONE_LINE)
    header_line, cells = head[place]
    headers = name_headers(_without_blank_end(cells) if source.format is Format.WORKBOOK else cells)

    def read() -> Iterator[Row | Rejected]:
        return _rows(source.records(), header_line, len(headers))

    return Sheet(
        headers=headers,
        encoding=source.encoding,
        separator=source.separator,
        row_count=count - place - 1,
        read=read,
        format=source.format,
        name=source.name,
        others=source.others,
        header_line=header_line,
    )


def _head(source: _Source) -> tuple[list[tuple[int, Sequence[str]]], int]:
    """The first lines that are not blank, and how many there are in all."""
    head: list[tuple[int, Sequence[str]]] = []
    count = 0
    for record in source.records():
        if is_blank("".join(record[1])):
            continue
        count += 1
        if count <= HEAD:
            head.append(record)
        elif source.row_count is not None:
            return head, source.row_count
    return head, count


def _text(data: bytes, how: How) -> _Source:
    refuse_other(data)
    text = decode(data, how.encoding)
    layout = layout_of(text, how.separator)
    return _Source(
        records=lambda: records(text, layout),
        format=Format.TEXT,
        encoding=text.encoding,
        separator=layout.separator,
    )


def _workbook(grid: Grid) -> _Source:
    return _Source(
        records=grid.records, format=Format.WORKBOOK, name=grid.name, others=grid.others, row_count=grid.row_count
    )


def _cards(data: bytes) -> Sheet:
    cards = cards_of(data)
    row_count = sum(1 for _ in cards.pieces())
    if not row_count:
        raise ShopError(ErrorCode.FILE_EMPTY)

    def read() -> Iterator[Row | Rejected]:
        for line, cells, code in card_records(cards):
            if code is not None:
                yield Rejected(line=line, code=code, facts={}, cells=tuple(cells))
                continue
            row = check_row(line, cells, len(CARD_HEADERS))
            # A card that says nothing is a card all the same: rows in are rows stored and rows reported.
            yield row or Row(line=line, cells=tuple(cells))

    return Sheet(
        headers=CARD_HEADERS,
        encoding=cards.encoding,
        separator="",
        row_count=row_count,
        read=read,
        format=Format.CARDS,
        header_line=0,
    )


def _rows(found: Iterable[tuple[int, Sequence[str]]], header_line: int, width: int) -> Iterator[Row | Rejected]:
    for line, cells in found:
        if line <= header_line:
            continue
        row = check_row(line, cells, width)
        if row is not None:
            yield row


def _without_blank_end(cells: Sequence[str]) -> Sequence[str]:
    """A workbook's rows are all as wide as its widest one, a long title for instance."""
    width = len(cells)
    while width and is_blank(cells[width - 1]):
        width -= 1
    return cells[:width]
