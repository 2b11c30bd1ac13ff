"""The sheets of a spreadsheet file (XLSX, XLS, ODS): cells as the texts that the same sheet would have as CSV."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.header_words import fields_named

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OPEN_DOCUMENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_LOCKED_PART, _LOCKED_WHOLE = b"encryption-data", b"encrypted-package"
"""What an open document's list of its parts says of a locked one, and the part that may hold all others then."""
_OPEN_LETTER = b"application/vnd.oasis.opendocument.text"
_OLD_BOOKS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
_LOCKED_BOOK = "EncryptedPackage".encode("utf-16-le")

# A million rows of twenty columns unfold to about a gigabyte; repetitive ones to forty times their size.
_MOST_BYTES = 1_500_000_000
_MOST_SHARED = 300_000_000
_MOST_RATIO = 250
_HARMLESS = 50_000_000
# The reader keeps a place for each cell between the first and the last one, and ends the whole program when there is
# no room for them: one stray cell in the last corner of a sheet is enough.
_MOST_CELLS = 40_000_000
_CHUNK = 1 << 20
_OVERLAP = 256
_FEW_COLUMNS = 26
# Only cells in columns of two letters, and rows of six digits: to look at each of them takes as long as to read it.
_FAR = re.compile(rb' r="([A-Z]{0,3})([0-9]{6,})"| r="([A-Z]{2,3})([0-9]{1,5})"')
_ROW = re.compile(rb'<row [^>]*?\br="([0-9]+)"')
# An open document says of a cell or a row how often it stands there; the blank ones to its end cost nothing.
_FILLED_CELLS = re.compile(
    rb'<table:table-cell(?=[^>]*(?:office:value|[^/]>))[^>]*?number-columns-repeated="([0-9]{1,7})"'
)
_FILLED_ROWS = re.compile(
    rb'<table:table-row[^>]*?number-rows-repeated="([0-9]{1,7})"[^>]*>'
    rb"(?=(?:<table:(?:covered-)?table-cell(?:(?!office:value)[^>])*/>)*<table:table-cell[^>]*(?:office:value|[^/]>))"
)

_EXACT = 10**15
"""A spreadsheet keeps 15 digits: of a longer number the last ones are lost (faults.md I8)."""
_THREE_DECIMALS = re.compile(r"-?[0-9]+\.[0-9]{3}")
_HEAD = 30
_REMEMBERED = 50_000

Cell = int | float | str | bool | date | datetime | time | timedelta


@frozen
class Grid:
    """One sheet of a workbook: `records` gives each of its rows with its number, from the first, again and again."""

    name: str
    others: tuple[str, ...]
    records: Callable[[], Iterator[tuple[int, list[str]]]] = field(repr=False)
    row_count: int
    """Rows that are not blank."""


def is_workbook(data: bytes) -> bool:
    """Whether these bytes are a spreadsheet file, locked and damaged ones too."""
    if data.startswith(_OLE):
        return any(name in data for name in (*_OLD_BOOKS, _LOCKED_BOOK))
    is_open_document = _OPEN_DOCUMENT.encode() in data or _LOCKED_WHOLE in data
    has_sheets = b"xl/workbook.xml" in data or (is_open_document and _OPEN_LETTER not in data[:_CHUNK])
    return data.startswith(_ZIP) and has_sheets


def grid_of(data: bytes, sheet: str = "") -> Grid:
    """The sheet of this name, else the first whose columns are named.

    FILE_LOCKED behind a password, FILE_TOO_LARGE for what would unfold beyond all measure, FILE_DAMAGED,
    SHEET_UNKNOWN(name, known), FILE_EMPTY.
    """
    if data.startswith(_ZIP):
        _refuse_bomb(data)
    elif _LOCKED_BOOK in data:
        raise ShopError(ErrorCode.FILE_LOCKED)
    book, names = _open(data)
    if sheet and sheet not in names:
        raise ShopError(ErrorCode.SHEET_UNKNOWN, name=sheet, known=", ".join(names))
    blank: list[str] = []
    chosen = _loaded(book, sheet) if sheet else _first_named(book, names, blank)
    if chosen is None:
        raise ShopError(ErrorCode.FILE_EMPTY)

    def records() -> Iterator[tuple[int, list[str]]]:
        return ((line, _texts(row)) for line, row in enumerate(chosen.iter_rows(), start=1))

    others = tuple(name for name in names if name != chosen.name and name not in blank)
    row_count = sum(not _is_blank(row) for row in chosen.iter_rows())
    return Grid(name=chosen.name, others=others, records=records, row_count=row_count)


def _open(data: bytes) -> tuple["CalamineWorkbook", list[str]]:
    # Loaded with the first workbook: the first window must not pay for it (performance.md P2).
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_object(io.BytesIO(data))
    except PasswordError:
        raise ShopError(ErrorCode.FILE_LOCKED) from None
    except (CalamineError, OSError, ValueError):
        raise ShopError(ErrorCode.FILE_DAMAGED) from None
    visible = [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]
    return book, visible or list(book.sheet_names)


def _loaded(book: "CalamineWorkbook", name: str) -> "CalamineSheet":
    from python_calamine import CalamineError  # as above

    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError):
        raise ShopError(ErrorCode.FILE_DAMAGED) from None


def _first_named(book: "CalamineWorkbook", names: Iterable[str], blank: list[str]) -> "CalamineSheet | None":
    """The first sheet of which a line names two things, else the first that holds anything; notes the blank ones."""
    first = None
    for name in names:
        sheet = _loaded(book, name)
        if not sheet.height:
            blank.append(name)
            continue
        above = sheet.start[0] if sheet.start else 0
        head = islice(sheet.iter_rows(), above + _HEAD)
        if any(fields_named(_texts(row)) > 1 for row in head):
            return sheet
        first = first or sheet
    return first


def _is_blank(row: list[Cell]) -> bool:
    return all(isinstance(cell, str) and (not cell or cell.isspace()) for cell in row)


def _texts(row: list[Cell]) -> list[str]:
    # Nearly all are texts as they stand, and the numbers and days repeat.
    return [cell if isinstance(cell, str) else _text(cell) for cell in row]


@lru_cache(_REMEMBERED, typed=True)
def _text(cell: Cell) -> str:
    """A cell as people would write it: no .0 behind whole numbers, days with the year first."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        day, clock = cell.date(), cell.time()
        return f"{day.isoformat()} {clock.isoformat('seconds')}" if clock != time.min else day.isoformat()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _number_text(number: float) -> str:
    """A number with all digits that it really has, and so that it can be read in one way only.

    From a thousand million million on the digits are guesses, and the power of ten that is written then is refused
    wherever digits count. Three decimals get a nought behind them: 22.368 is 22368 to half of the world.
    """
    if abs(number) < _EXACT and number == int(number):
        return str(int(number))
    shown = f"{number:.15g}"
    if "e" in shown and abs(number) < _EXACT:
        shown = f"{Decimal(shown):f}"
    return f"{shown}0" if _THREE_DECIMALS.fullmatch(shown) else shown


def _refuse_bomb(data: bytes) -> None:
    """FILE_TOO_LARGE when a zipped workbook unfolds to more than can be meant; FILE_LOCKED, FILE_DAMAGED.

    What the zip's own table says of its sizes may be a lie, so the pieces are unfolded, counted and thrown away.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise ShopError(ErrorCode.FILE_DAMAGED) from None
    total = 0
    for entry in entries:
        if entry.flag_bits & 1:
            raise ShopError(ErrorCode.FILE_LOCKED)
        size, extent = 0, _Extent(entry.filename)
        for piece in _unfolded(data, entry):
            if entry.filename == _MANIFEST and _LOCKED_PART in piece:
                raise ShopError(ErrorCode.FILE_LOCKED)
            size += len(piece)
            total += len(piece)
            extent.look(piece)
            is_bomb = size > _HARMLESS and size > _MOST_RATIO * max(entry.compress_size, 1)
            is_shared = entry.filename.endswith("sharedStrings.xml") and size > _MOST_SHARED
            if is_bomb or is_shared or total > _MOST_BYTES or extent.cells > _MOST_CELLS:
                raise ShopError(ErrorCode.FILE_TOO_LARGE)


def _unfolded(data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a zip's entry really unfolds to, in pieces; FILE_DAMAGED."""
    try:
        name, extra = struct.unpack_from("<HH", data, entry.header_offset + 26)
        start = entry.header_offset + 30 + name + extra
        packed = memoryview(data)[start : start + entry.compress_size]
        if entry.compress_type == zipfile.ZIP_STORED:
            yield from (bytes(packed[at : at + _CHUNK]) for at in range(0, len(packed), _CHUNK))
            return
        if entry.compress_type != zipfile.ZIP_DEFLATED:
            raise ShopError(ErrorCode.FILE_DAMAGED)
        unfolding = zlib.decompressobj(-zlib.MAX_WBITS)
        for at in range(0, len(packed), _CHUNK):
            rest = bytes(packed[at : at + _CHUNK])
            while rest and not unfolding.eof:
                yield unfolding.decompress(rest, _CHUNK)
                rest = unfolding.unconsumed_tail
        while not unfolding.eof and (piece := unfolding.decompress(b"", _CHUNK)):
            yield piece
    except (struct.error, zlib.error):
        raise ShopError(ErrorCode.FILE_DAMAGED) from None


class _Extent:
    """How far a sheet's cells reach, by the places that they name."""

    def __init__(self, entry: str) -> None:
        self._is_sheet = entry.startswith("xl/worksheets/")
        self._is_open_document = entry == _OPEN_DOCUMENT
        self._rest = b""
        self._rows, self._columns = 1, _FEW_COLUMNS

    @property
    def cells(self) -> int:
        """How many places for cells the reader would make."""
        return self._rows * self._columns

    def look(self, piece: bytes) -> None:
        """Look at the next piece of the entry."""
        if not (self._is_sheet or self._is_open_document):
            return
        piece = self._rest + piece
        self._rest = piece[-_OVERLAP:]
        if self._is_open_document:
            self._rows += sum(map(int, _FILLED_ROWS.findall(piece)))
            self._columns = max(self._columns, *map(int, _FILLED_CELLS.findall(piece)), 1)
            return
        last = _ROW.match(piece, max(piece.rfind(b"<row "), 0))
        if last:
            self._rows = max(self._rows, int(last[1]))
        for column, row, wide, line in _FAR.findall(piece):
            self._rows = max(self._rows, int(row or line))
            self._columns = max(self._columns, _column(column or wide))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
