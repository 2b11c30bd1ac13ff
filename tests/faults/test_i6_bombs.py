"""I6: a workbook that unfolds beyond all measure is refused with a sentence, quickly and in little memory."""

import io
import re
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.exchange.sheets import open_sheet
from tests.made_files import ods, xlsx, zipped

SMALL = xlsx({"Data": [["Nama", "HP"], ["Siti", "0812-3456-7788"]]})


def changed(change: Callable[[bytes], bytes], name: str = "xl/worksheets/sheet1.xml", data: bytes = SMALL) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        entries = {one: packed.read(one) for one in packed.namelist()}
    entries[name] = change(entries[name])
    return zipped(entries)


def refusal(data: bytes) -> ErrorCode:
    tracemalloc.start()
    with pytest.raises(ShopError) as refused:
        open_sheet(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60_000_000
    return refused.value.code


def with_blanks(content: bytes) -> bytes:
    return content.replace(b"<sheetData>", b" " * 400_000_000 + b"<sheetData>")


def with_cell(place: bytes) -> Callable[[bytes], bytes]:
    row = re.sub(rb"[A-Z]+", b"", place)
    cell = b'<row r="' + row + b'"><c r="' + place + b'"><v>1</v></c></row></sheetData>'
    return lambda content: content.replace(b"</sheetData>", cell)


def test_i6_a_sheet_of_gigabytes_of_nothing_is_refused() -> None:
    assert refusal(changed(with_blanks)) is ErrorCode.FILE_TOO_LARGE


def test_i6_a_zip_that_lies_about_its_sizes_is_refused() -> None:
    honest = changed(with_blanks)
    with zipfile.ZipFile(io.BytesIO(honest)) as packed:
        told = packed.getinfo("xl/worksheets/sheet1.xml").file_size
    lying = honest.replace(told.to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    assert lying != honest
    assert refusal(lying) is ErrorCode.FILE_TOO_LARGE


@pytest.mark.parametrize("place", [b"XFD1048576", b"ZZ999999", b"AAA99999"])
def test_i6_a_stray_cell_in_the_last_corner_does_not_end_the_program(place: bytes) -> None:
    assert refusal(changed(with_cell(place))) is ErrorCode.FILE_TOO_LARGE


@pytest.mark.parametrize("place", [b"AZ5000", b"A1048576", b"ZZ200"])
def test_i6_a_stray_cell_that_can_be_borne_is_read(place: bytes) -> None:
    assert open_sheet(changed(with_cell(place))).headers[:2] == ("Nama", "HP")


def test_i6_an_open_document_that_repeats_its_cells_for_ever_is_refused() -> None:
    small = ods({"Data": [["Nama", "HP"], ["Siti", "0812-3456-7788"]]})
    endless = (
        b'<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="float" '
        b'table:number-columns-repeated="16000" office:value="1"/></table:table-row></table:table>'
    )
    data = changed(lambda content: content.replace(b"</table:table>", endless), "content.xml", small)
    assert refusal(data) is ErrorCode.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(SMALL[: len(SMALL) // 2], ErrorCode.FILE_DAMAGED, id="half a workbook"),
        pytest.param(zipped({"xl/workbook.xml": "<no/>"}), ErrorCode.FILE_DAMAGED, id="no workbook inside"),
        pytest.param(zipped({"letter.txt": "hello"}), ErrorCode.FILE_IS_PACKED, id="another zip"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500),
            ErrorCode.FILE_LOCKED,
            id="behind a password",
        ),
        pytest.param(xlsx({"Data": [["Nama", "HP"]]}), ErrorCode.FILE_ONE_LINE, id="headers alone"),
        pytest.param(xlsx({"Data": []}), ErrorCode.FILE_EMPTY, id="an empty sheet"),
    ],
)
def test_i6_a_workbook_that_cannot_be_read_says_why(data: bytes, code: ErrorCode) -> None:
    assert refusal(data) is code
