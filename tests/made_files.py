"""Files as shops have them, made by code: workbooks, address cards, and the exports of tills and web shops."""

import csv
import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from xml.sax.saxutils import escape

import xlsxwriter

Cell = str | int | float | bool | date | datetime | None
Rows = Sequence[Sequence[Cell]]


def _columns(names: str) -> list[str]:
    return [name.strip() for name in names.split(",")]


LOYVERSE = _columns(
    """Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,Gross sales,Discounts,
    Net sales,Cost of goods,Gross profit,Taxes,POS,Store,Cashier name,Customer name,Customer contacts,Comment,Status"""
)
SHOPIFY = _columns(
    """Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,
    Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,
    Billing Street,Billing City,Billing Zip,Billing Country,Billing Phone,Shipping Name,Shipping Phone,Notes,
    Cancelled at,Refunded Amount,Id"""
)
GOOGLE = _columns(
    """First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,
    Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,
    Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted"""
)
GOOGLE_OLD = _columns(
    """Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,
    Phone 1 - Value"""
)


def csv_file(headers: Sequence[str], *rows: Mapping[str, str]) -> bytes:
    """A CSV file whose rows name only what they have."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, headers, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def xlsx(sheets: Mapping[str, Rows], *, epoch_1904: bool = False) -> bytes:
    """An XLSX file with real days and numbers."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "date_1904": epoch_1904}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        clock = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for line, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, datetime):
                        sheet.write_datetime(line, place, cell, clock)
                    elif isinstance(cell, date):
                        sheet.write_datetime(line, place, cell, day)
                    elif isinstance(cell, str):
                        sheet.write_string(line, place, cell)
                    elif cell is not None:
                        sheet.write(line, place, cell)
    return out.getvalue()


def ods(sheets: Mapping[str, Rows]) -> bytes:
    """An ODS file as LibreOffice writes it, with the blank rows to the end of the sheet."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_ods_row, rows))}'
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        for name, rows in sheets.items()
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces} office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def _ods_row(row: Sequence[Cell]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(cell: Cell) -> str:
    match cell:
        case None | "":
            return "<table:table-cell/>"
        case bool():
            kind = f'boolean" office:boolean-value="{str(cell).lower()}'
        case int() | float():
            kind = f'float" office:value="{cell}'
        case date():
            kind = f'date" office:date-value="{cell.isoformat()}'
        case _:
            return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="{kind}"/>'


def zipped(entries: Mapping[str, str | bytes], *, is_packed: bool = True) -> bytes:
    """A zip file of these entries; not packed they can be seen in its bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return out.getvalue()


def xls(rows: Rows) -> bytes:
    """An XLS file (BIFF8 in an OLE container) with one sheet called Data; days are written as text."""
    places = ((line, place, cell) for line, row in enumerate(rows) for place, cell in enumerate(row))
    cells = b"".join(_xls_cell(line, place, cell) for line, place, cell in places if cell is not None)
    width = max(map(len, rows))
    sheet = (
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0x0600))
        + _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
        + cells
        + _record(0x000A, b"")
    )
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0x0600))
    begin += _record(0x0042, struct.pack("<H", 1200))
    listed = struct.pack("<IBB", 0, 0, 0) + b"\x04\x00Data"
    start = len(begin) + len(_record(0x0085, listed)) + 4
    listed = struct.pack("<IBB", start, 0, 0) + b"\x04\x00Data"
    return ole("Workbook", begin + _record(0x0085, listed) + _record(0x000A, b"") + sheet)


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _xls_cell(line: int, place: int, cell: Cell) -> bytes:
    if isinstance(cell, int | float):
        return _record(0x0203, struct.pack("<HHHd", line, place, 0, cell))
    text = str(cell)
    return _record(0x0204, struct.pack("<HHHHB", line, place, 0, len(text), 1) + text.encode("utf-16-le"))


def ole(name: str, stream: bytes) -> bytes:
    """An OLE file with one stream, which begins behind its table of sectors and its folder."""
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % 512)
    sectors = len(stream) // 512
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + sectors), 0xFFFFFFFE]
    assert len(chain) <= 128, "a file of one sector of places is enough for a test"
    places = struct.pack(f"<{len(chain)}I", *chain).ljust(512, b"\xff")

    def entry(entry_name: str, kind: int, child: int, begin: int, size: int) -> bytes:
        text = (entry_name + "\0").encode("utf-16-le")
        head = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
        return head + b"\0" * 36 + struct.pack("<IQ", begin, size)

    folder = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(name, 2, 0xFFFFFFFF, 2, len(stream))
    folder = folder.ljust(512, b"\0")
    header = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 16
    header += struct.pack(
        "<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0
    )
    header += struct.pack("<I", 0) + b"\xff" * (4 * 108)
    return header + places + folder + stream


def card(*lines: str, version: str = "3.0") -> str:
    """One address card of these lines."""
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def photo(size: int, version: str = "3.0") -> list[str]:
    """The lines of a picture of about so many bytes, folded as phones do."""
    letters = "QUJD" * (size // 3 + 1)
    first = "PHOTO;ENCODING=b;TYPE=JPEG:" if version == "3.0" else "PHOTO;ENCODING=BASE64;JPEG:"
    lines = [first + letters[:60], *(f" {letters[at : at + 74]}" for at in range(60, size, 74))]
    return [*lines, ""] if version == "2.1" else lines


def cards(made: Iterable[str]) -> bytes:
    """A file of these cards."""
    return "".join(made).encode()
