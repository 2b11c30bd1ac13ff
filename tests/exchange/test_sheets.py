"""Bytes to rows: encodings, separators, quotes, and rows that are not whole (faults.md I1 to I5)."""

import csv
import tracemalloc

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.exchange.csv_out import write_csv
from shop_crm.exchange.sheets import FIELD_LIMIT, Rejected, Row, fill_cells, open_sheet


def cells_of(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in open_sheet(data).rows() if isinstance(row, Row)]


def rejected_in(data: bytes) -> list[tuple[int, ErrorCode]]:
    return [(row.line, row.code) for row in open_sheet(data).rows() if isinstance(row, Rejected)]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param("Nama,HP\nZoë Ñandú,1\n".encode(), "utf-8", id="utf-8"),
        pytest.param("Nama,HP\nZoë Ñandú,1\n".encode("utf-8-sig"), "utf-8", id="utf-8 with mark"),
        pytest.param("Nama,HP\nZoë Ñandú,1\n".encode("utf-16"), "utf-16-le", id="utf-16"),
        pytest.param(b"\xfe\xff" + "Nama,HP\nZoë Ñandú,1\n".encode("utf-16-be"), "utf-16-be", id="utf-16 big-endian"),
        pytest.param("Nama,HP\nZoë Ñandú,1\n".encode("utf-16-le"), "utf-16-le", id="utf-16 without mark"),
        pytest.param("Nama,HP\nZoë Ñandú,1\n".encode("cp1252"), "cp1252", id="cp1252"),
    ],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes, encoding: str) -> None:
    sheet = open_sheet(data)
    assert (sheet.headers, sheet.encoding) == (("Nama", "HP"), encoding)
    assert cells_of(data) == [("Zoë Ñandú", "1")]


@pytest.mark.parametrize("encoding", ["gb18030", "big5"])
def test_chinese_files_without_a_mark_are_read(encoding: str) -> None:
    data = "姓名,HP\n王小明,0812\n林美,0813\n方文山,0814\n".encode(encoding)
    assert cells_of(data)[0] == ("王小明", "0812")


def test_one_broken_character_spoils_its_row_and_not_the_names_of_others() -> None:
    data = "Nama,HP\nZoë,1\nÑandú,2\nÖzge Çelik,3\n".encode() + b"Bu\xe9,4\n"
    assert cells_of(data) == [("Zoë", "1"), ("Ñandú", "2"), ("Özge Çelik", "3")]
    assert rejected_in(data) == [(5, ErrorCode.FIELD_CONTROL)]


@pytest.mark.parametrize(
    ("data", "separator"),
    [
        pytest.param(b"Nama;Harga\nBudi;1,5\nSiti;2,5\n", ";", id="semicolon beside decimal commas"),
        pytest.param(b"Nama;Harga, RM\nBudi;1,5\nSiti;2,5\n", ";", id="semicolon where commas are as regular"),
        pytest.param(b"Nama\tHP\nBudi\t0812, 0813\n", "\t", id="tab"),
        pytest.param(b"Nama|HP\nBudi|0812\n", "|", id="bar"),
        pytest.param(b'Nama,Alamat,HP\nBudi,"a;b;c",1\nSiti,"d;e;f",2\n', ",", id="comma with quoted semicolons"),
        pytest.param(b'Nama,Alamat,HP\nBudi,"a\nb;c;",1\nSiti,;;,2\n', ",", id="comma with a quoted line break"),
        pytest.param(b"Alamat\nJl. Mawar 3, Bandung\n", "", id="one column with a comma in it"),
        pytest.param(b"Nama HP Alamat\nBudi 1 X\n", "", id="blanks never separate"),
    ],
)
def test_the_separator_is_the_one_that_agrees_with_the_headers(data: bytes, separator: str) -> None:
    sheet = open_sheet(data)
    assert sheet.separator == separator
    assert all(isinstance(row, Row) for row in sheet.rows())


def test_a_sep_line_is_obeyed_and_counted_as_a_line() -> None:
    data = b"sep=;\r\nNama;HP\r\nBudi;1,2\r\n"
    sheet = open_sheet(data)
    assert (sheet.separator, sheet.headers) == (";", ("Nama", "HP"))
    assert list(sheet.rows()) == [Row(line=3, cells=("Budi", "1,2"))]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_break_in_a_field_counts_as_a_line_but_not_as_a_row(end: str) -> None:
    data = f'Nama,Alamat{end}Budi,"Jl. 1{end}Bandung"{end}{end}Siti,x{end}'.encode()
    assert list(open_sheet(data).rows()) == [
        Row(line=2, cells=("Budi", f"Jl. 1{end}Bandung")),
        Row(line=5, cells=("Siti", "x")),
    ]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        pytest.param(b'Nama,HP\nBudi,1\nAni,"2\nSiti,3\nTono,4\n', 3, id="open to the end"),
        pytest.param(b'Nama,HP\nBudi,1\nAni,"2\nSiti,3\nTono,"4"\n', 3, id="closed by the next quote"),
        pytest.param(b'Nama,HP\nBudi,"a\nb"\nAni,"2', 4, id="on the last line, behind a line break in a field"),
        pytest.param(b'sep=,\nNama,HP\nAni,"2\nSiti,3\n', 3, id="behind a sep line"),
        pytest.param(b'Nama,HP\n"Budi" S,"1\nSiti,3\n', 2, id="behind a sloppy quote"),
    ],
)
def test_an_unclosed_quote_refuses_the_file_with_the_line_where_it_began(data: bytes, line: int) -> None:
    with pytest.raises(ShopError) as caught:
        open_sheet(data)
    assert (caught.value.code, caught.value.facts) == (ErrorCode.FILE_UNCLOSED_QUOTE, {"line": line})


def test_a_stray_quote_is_text() -> None:
    assert cells_of(b'Barang,Harga\n12" pipe,5\nTV 43",6\n') == [('12" pipe', "5"), ('TV 43"', "6")]


def test_text_behind_a_closing_quote_is_kept() -> None:
    assert cells_of(b'Nama,HP\n"Budi" Santoso,1\nSiti,2\n') == [("Budi Santoso", "1"), ("Siti", "2")]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        pytest.param(b"Budi,1", ("Budi", "1", ""), id="blank end left out"),
        pytest.param(b"Budi,1,2,, ", ("Budi", "1", "2"), id="blank surplus"),
    ],
)
def test_rows_that_are_uneven_only_by_blanks_are_taken(row: bytes, cells: tuple[str, ...]) -> None:
    assert cells_of(b"Nama,HP,Alamat\nA,0,z\n" + row + b"\n")[1] == cells


@pytest.mark.parametrize(
    ("row", "found"),
    [
        pytest.param(b"Budi,1,Jl. 3,Bandung", 4, id="surplus"),
        pytest.param(b"Total: 3", 1, id="a lone cell"),
        pytest.param(b'Budi,"1,x\nSiti,2,y"', 2, id="a quote that swallowed a neighbour"),
    ],
)
def test_a_ragged_row_is_rejected_and_the_rest_listed(row: bytes, found: int) -> None:
    rows = list(open_sheet(b"Nama,HP,Alamat\nA,0,z\n" + row + b"\nC,1,z\nD,2,z\n").rows())
    rejected = rows[1]
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.code) == (3, ErrorCode.ROW_RAGGED)
    assert rejected.facts == {"expected": 3, "found": found}
    assert len(rejected.cells) == found
    assert [row.cells[0] for row in (rows[0], *rows[2:])] == ["A", "C", "D"]


def test_a_field_of_ten_megabytes_rejects_its_row_only_and_leaves_the_csv_module_as_it_was() -> None:
    csv.field_size_limit(131_072)
    data = b"Nama,HP\nBudi,1\n" + b"x" * 10_000_000 + b",2\nSiti,3\n"
    (rejected,) = [row for row in open_sheet(data).rows() if isinstance(row, Rejected)]
    assert (rejected.line, rejected.code) == (3, ErrorCode.FIELD_TOO_LONG)
    assert rejected.facts == {"limit": FIELD_LIMIT}
    assert cells_of(data) == [("Budi", "1"), ("Siti", "3")]
    assert csv.field_size_limit() == 131_072


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(b"Bu\x00di", id="NUL"),
        pytest.param(b"Bu\x07di", id="bell"),
        pytest.param(b"Bu\x1bdi", id="escape"),
        pytest.param(b"Bu\xed\xa0\x80di", id="lone surrogate"),
    ],
)
def test_control_characters_and_lone_surrogates_reject_their_row_only(bad: bytes) -> None:
    data = b"Nama,HP\nTono,0\n" + bad + b",1\nSiti,2\n"
    assert rejected_in(data) == [(3, ErrorCode.FIELD_CONTROL)]
    assert cells_of(data) == [("Tono", "0"), ("Siti", "2")]


def test_tabs_and_line_breaks_are_no_control_characters() -> None:
    assert cells_of(b'Nama,Catatan\nBudi,"a\tb\r\nc"\n') == [("Budi", "a\tb\r\nc")]


def test_blank_rows_are_passed_over() -> None:
    sheet = open_sheet(b"\n,,\nNama,HP\n\n , \nBudi,1\n,\n\x1a")
    assert sheet.row_count == 1
    assert list(sheet.rows()) == [Row(line=6, cells=("Budi", "1"))]


def test_equal_and_blank_headers_are_kept_apart() -> None:
    sheet = open_sheet(b"Nama,nama,,Nama\na,b,c,d\n")
    assert sheet.headers == ("Nama", "nama (2)", "#3", "Nama (3)")
    assert cells_of(b"Nama,nama,,Nama\na,b,c,d\n") == [("a", "b", "c", "d")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", ErrorCode.FILE_EMPTY, id="nothing"),
        pytest.param(b" \r\n\t\n", ErrorCode.FILE_EMPTY, id="blanks"),
        pytest.param(b"\xef\xbb\xbf\n", ErrorCode.FILE_EMPTY, id="a mark"),
        pytest.param(b"\xff\xfe\n\0", ErrorCode.FILE_EMPTY, id="a wide mark"),
        pytest.param(b"Nama,HP\n,\n", ErrorCode.FILE_ONE_LINE, id="headers only"),
        pytest.param(b"Siti,0812 3456 7788", ErrorCode.FILE_ONE_LINE, id="one customer and no headers"),
        pytest.param(b"SQLite format 3\0" + bytes(84), ErrorCode.FILE_BINARY, id="SQLite"),
        pytest.param(bytes(range(256)) * 4, ErrorCode.FILE_BINARY, id="any bytes"),
        pytest.param(bytes(3), ErrorCode.FILE_BINARY, id="NULs"),
    ],
)
def test_what_is_no_table_is_refused_as_a_whole(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        open_sheet(data)
    assert caught.value.code is code


def test_a_sheet_can_be_read_again_and_again() -> None:
    sheet = open_sheet(b"Nama,HP\nBudi,1\nSiti,2\n")
    first = sheet.rows()
    next(first)
    assert list(sheet.rows()) == list(sheet.rows())
    assert [row.line for row in first] == [3]


def test_rows_are_not_all_held_in_memory() -> None:
    data = b"Nama,HP\n" + "Zoë 😀 Santoso dari Bandung,081234567788\n".encode() * 60_000
    tracemalloc.start()
    try:
        count = sum(1 for _ in open_sheet(data).rows())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 60_000
    assert peak < 8_000_000


def test_a_guarded_cell_is_read_as_it_was_typed() -> None:
    data = write_csv(["Nama", "HP"], [["=1+1", "'=x"], ["O'Brien", "+62812"]]).encode()
    assert cells_of(data) == [("=1+1", "'=x"), ("O'Brien", "+62812")]


def test_cells_of_a_line_can_be_filled_in_later() -> None:
    sheet = open_sheet(b"Nama,HP\nBudi,1\nSiti,2\n")
    bare = Rejected(line=3, code=ErrorCode.ORDER_MIXED, facts={}, cells=())
    assert fill_cells(sheet, [bare])[0].cells == ("Siti", "2")
