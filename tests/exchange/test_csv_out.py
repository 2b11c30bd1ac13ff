"""Files out: safe for a spreadsheet, and the same when read again (faults.md I14, I15)."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.problems import ErrorCode
from shop_crm.exchange.columns import recognise
from shop_crm.exchange.csv_out import guard, unguard, write_csv
from shop_crm.exchange.rejects import write_rejects
from shop_crm.exchange.sheets import Rejected, Row, open_sheet


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "＋A1", "－A1", "＠x", "+62812-34", "-1+2", "-"],
)
def test_what_a_spreadsheet_could_run_gets_an_apostrophe(cell: str) -> None:
    assert guard(cell) == "'" + cell
    assert unguard(guard(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["+6281234567788", "+62 812 3456 7788", "-5", "-1.500,00", "Budi", "O'Brien", "'t Hooft", ""]
)
def test_numbers_phones_and_words_stay_bare(cell: str) -> None:
    assert guard(cell) == cell
    assert unguard(cell) == cell


@given(st.text(alphabet="'=+-@\t\r ＝5a😀\n", max_size=6))
def test_reading_a_guarded_cell_gives_it_back(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(st.lists(st.tuples(st.text("'=+-@ ,;\"a5\n\té", min_size=1), st.text("=+,\"x\n'", max_size=5)), min_size=1))
def test_what_was_written_is_read_the_same(rows: list[tuple[str, str]]) -> None:
    kept = [("x" + first, second) for first, second in rows]
    data = write_csv(("Nama", "Catatan"), kept).encode()
    assert [row.cells for row in open_sheet(data).rows() if isinstance(row, Row)] == kept


def rejected(*cells: str, line: int = 2, code: ErrorCode = ErrorCode.PHONE_EATEN) -> Rejected:
    return Rejected(line=line, code=code, facts={}, cells=cells)


def test_rejects_have_line_and_reason_beside_the_files_own_columns() -> None:
    data = write_rejects(("Nama", "HP"), [rejected("Budi", "8E+10", line=7)], lambda row: f"why {row.code}")
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig")))) == [
        ["line", "reason", "Nama", "HP"],
        ["7", "why phone_eaten", "Budi", "8E+10"],
    ]


def test_mended_rejects_are_read_again_with_our_columns_unused() -> None:
    data = write_rejects(("Nama", "HP"), [rejected("=Budi", "8E+10")], lambda row: "=cmd").replace(b"8E+10", b"0812")
    sheet = open_sheet(data)
    columns = recognise(sheet.headers)
    assert columns.unused == ("line", "reason")
    (row,) = sheet.rows()
    assert row.cells == ("2", "=cmd", "=Budi", "0812")


def test_rejects_of_a_rejects_file_have_our_columns_once() -> None:
    data = write_rejects(("line", "reason", "Nama"), [rejected("9", "old", "Budi", line=3)], lambda row: "new")
    assert data.decode("utf-8-sig") == "line,reason,Nama\r\n3,new,Budi\r\n"


def test_the_surplus_of_a_ragged_row_stays_where_it_can_be_seen() -> None:
    data = write_rejects(("Nama",), [rejected("Budi", "Jl. 1", "Bandung")], lambda row: "r")
    assert data.decode("utf-8-sig").splitlines()[1] == "2,r,Budi,Jl. 1,Bandung"


def test_a_reason_is_written_with_the_blanks_that_a_search_finds() -> None:
    data = write_rejects(("Nama",), [rejected("Budi")], lambda row: "13\u00a0Aug\u00a02025 is too early")
    assert b"13 Aug 2025 is too early" in data


def test_a_lone_surrogate_does_not_stop_the_file_of_rejects() -> None:
    data = write_rejects(("Nama",), [rejected("Bu\ud800di"), rejected("Siti")], lambda row: "r")
    assert data.endswith(b"2,r,Siti\r\n")
