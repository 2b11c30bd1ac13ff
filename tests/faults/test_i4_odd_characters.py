"""I4: huge fields, NULs, control characters and broken characters reject their row; the rest is read."""

import tracemalloc

import pytest

from shop_crm.domain.problems import ErrorCode
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, code_of, names, refused
from tests.made_files import card, cards, photo, xlsx


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        pytest.param(b"x" * 10_000_000, ErrorCode.FIELD_TOO_LONG, id="10 MB"),
        pytest.param(b"Bu\x00di", ErrorCode.FIELD_CONTROL, id="NUL"),
        pytest.param(b"Bu\x07di", ErrorCode.FIELD_CONTROL, id="a bell"),
        pytest.param(b"Bu\xed\xa0\x80di", ErrorCode.FIELD_CONTROL, id="a lone surrogate"),
    ],
)
def test_i4_a_bad_field_rejects_its_row_only(shop: Shop, cell: bytes, code: ErrorCode) -> None:
    found = brought_in(shop, "Nama,HP\nZoë,0812-3456-7788\n".encode() + cell + b",\nSiti,0813-1111-2222\n")
    assert (names(shop), refused(found)) == (["Zoë", "Siti"], [(3, code)])


def test_i4_a_long_field_of_an_old_western_file_is_passed_by_when_its_letters_are_sought(shop: Shop) -> None:
    """Line by line each of its letters would be gone over as often as it has letters: for hours."""
    cell = b"x" * 10_000_000
    found = brought_in(shop, b"Nama,HP\n" + cell + b",\n" + "Zoë,0812-3456-7788\n".encode("cp1252"))
    assert (names(shop), refused(found)) == (["Zoë"], [(2, ErrorCode.FIELD_TOO_LONG)])


def test_i4_a_bad_cell_of_a_workbook_rejects_its_row_only(shop: Shop) -> None:
    found = brought_in(
        shop, xlsx({"Data": [["Nama", "HP"], ["Bu\x07di", "0814-1111-2222"], ["Siti", "0813-1111-2222"]]})
    )
    assert (names(shop), refused(found)) == (["Siti"], [(2, ErrorCode.FIELD_CONTROL)])


def test_i4_a_program_or_a_picture_is_refused_as_a_whole(shop: Shop) -> None:
    assert code_of(shop, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40) is ErrorCode.FILE_IS_PAPER
    assert code_of(shop, bytes(range(256)) * 40) is ErrorCode.FILE_BINARY


@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_i4_pictures_in_cards_are_not_kept_in_memory(shop: Shop, version: str) -> None:
    made = [
        card(f"FN:Orang {place}", f"TEL:0812-0000-{1000 + place}", *photo(5_000_000 if place == 7 else 40_000, version))
        for place in range(40)
    ]
    data = cards(made)
    brought_in(shop, b"Nama,HP\nSiti,0813-1111-2222\n")  # what is loaded with the first number is not counted
    tracemalloc.start()
    found = brought_in(shop, data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.new_customers, found.rejected) == (40, ())
    assert most < 4_000_000
