"""The file that is to be brought in: opened and shown before it is read, and the lines that were not taken."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from itertools import islice
from pathlib import Path

from shop_crm.domain.names import clean_name
from shop_crm.domain.origins import Origin
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import OF_A_PERSON, Columns, Field, Kind, recognise
from shop_crm.exchange.rejects import REJECTS_MARK, write_rejects
from shop_crm.exchange.sheets import Format, How, Rejected, Row, Sheet, open_sheet
from shop_crm.paths import check_target, write_whole
from shop_crm.services.prepared import Prepared

__all__ = [
    "FIELDS",
    "Columns",
    "Field",
    "Format",
    "How",
    "Kind",
    "Opened",
    "Rejected",
    "Seen",
    "Sheet",
    "open_file",
    "reopen",
    "save_rejected",
    "see",
]

FIELDS: Mapping[Kind, tuple[Field, ...]] = {Kind.PURCHASES: tuple(Field), Kind.CUSTOMERS: OF_A_PERSON}
"""What the columns of each kind of file may tell."""
MANY: frozenset[Field] = frozenset(
    {Field.NAME, Field.OTHER_NAME, Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.NOTE, Field.RECEIPT_TYPE}
)
"""What several columns may tell together."""

_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
_LOOKED_AT = 300
_SAMPLES = 3
_SHOWN = 60


@frozen
class Opened:
    """A file that could be opened as a table: its bytes, and a few values of each column."""

    path: Path
    data: bytes
    sheet: Sheet
    samples: tuple[tuple[str, ...], ...]
    how: How = field(default_factory=How)
    """What was said about opening it."""


@frozen
class Seen:
    """What the columns tell, as far as is known: `fields` has one for each column, or None."""

    kind: Kind
    origin: Origin
    fields: tuple[Field | None, ...]
    missing: tuple[Field, ...]
    """What no column tells, though nothing can be brought in without it."""


def open_file(path: Path, how: How | None = None) -> Opened:
    """Read a file and see it as a table; FILE_MISSING, FILE_IS_FOLDER, FILE_UNREADABLE, or why it is no table."""
    try:
        if path.is_dir():
            raise ShopError(ErrorCode.FILE_IS_FOLDER, path=path)
        data = path.read_bytes()
    except FileNotFoundError:
        raise ShopError(ErrorCode.FILE_MISSING, path=path) from None
    except OSError:
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=path) from None
    return reopen(path, data, how or How())


def reopen(path: Path, data: bytes, how: How) -> Opened:
    """A file whose bytes are read already, seen as a table in another way."""
    sheet = open_sheet(data, how)
    return Opened(path=path, data=data, sheet=sheet, samples=_samples(sheet), how=how)


def see(headers: Sequence[str], kind: Kind | None, overrides: Mapping[str, str], origin: Origin | None = None) -> Seen:
    """What the columns tell, also where something is still missing; MAP_... for overrides that cannot be."""
    stand_ins: dict[str, str] = {}
    while True:
        try:
            columns = recognise((*headers, *stand_ins), kind, {**overrides, **stand_ins}, origin)
        except ShopError as error:
            # A column that is not there holds the place of what is missing, so that the rest can still be seen.
            if error.code is ErrorCode.FILE_WITHOUT_COLUMN:
                field = Field(str(error.facts["field"]))
            elif error.code is ErrorCode.FILE_WITHOUT_HEADERS:
                field = Field.NAME
            else:
                raise
            stand_ins[f"\0{field}"] = field
        else:
            break
    found = {place: field for field, places in columns.places.items() for place in places}
    return Seen(
        kind=columns.kind,
        origin=columns.origin,
        fields=tuple(found.get(place) for place in range(len(headers))),
        missing=tuple(map(Field, stand_ins.values())),
    )


def save_rejected(prepared: Prepared, source: Path, path: Path, reason: Callable[[Rejected], str]) -> None:
    """Write the lines that were not taken into a file that can be mended and brought in.

    EXPORT_KIND_UNKNOWN for the name of a workbook, FILE_EXISTS for somebody else's file and for the one that is being
    brought in, FOLDER_MISSING, CANNOT_WRITE, DISK_FULL.
    """
    if path.suffix.casefold() in _WORKBOOKS:  # a spreadsheet program would say that it is damaged
        raise ShopError(ErrorCode.EXPORT_KIND_UNKNOWN, typed=path.name, known=".csv")
    check_target(path, REJECTS_MARK)
    if path.exists() and source.exists() and path.samefile(source):
        raise ShopError(ErrorCode.FILE_EXISTS, path=path)
    write_whole(path, write_rejects(prepared.sheet.headers, prepared.rejected, reason), REJECTS_MARK)


def _samples(sheet: Sheet) -> tuple[tuple[str, ...], ...]:
    rows = [row.cells for row in islice(sheet.rows(), _LOOKED_AT) if isinstance(row, Row)]
    found: list[tuple[str, ...]] = []
    for place in range(len(sheet.headers)):
        texts = (_short(row[place]) for row in rows)
        found.append(tuple(islice(dict.fromkeys(filter(None, texts)), _SAMPLES)))
    return tuple(found)


def _short(text: str) -> str:
    clean = clean_name(text[: 4 * _SHOWN])
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "…"
