"""I5: headers that are double, unknown or missing: shown and asked about, nothing lost in silence."""

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.exchange.columns import Field
from shop_crm.services.imports import prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, code_of, is_empty, names, numbers
from tests.made_files import xlsx


def test_i5_equal_headers_are_kept_apart_and_shown(shop: Shop) -> None:
    found = brought_in(shop, b"Nama,Kode,Kode,,HP\nSiti,1,2,3,0812-3456-7788\n")
    assert found.columns.unused == ("Kode", "Kode (2)", "#4")
    assert names(shop) == ["Siti"]


def test_i5_a_second_column_of_phones_is_read_too(shop: Shop) -> None:
    brought_in(shop, b"Nama,HP,HP\nSiti,0812-3456-7788,0813-1111-2222\n")
    assert numbers(shop) == ["+6281234567788", "+6281311112222"]


def test_i5_unknown_headers_are_asked_about(shop: Shop) -> None:
    assert code_of(shop, b"Kolom A,Kolom B\nSiti,0812-3456-7788\n") is ErrorCode.FILE_WITHOUT_HEADERS
    found = prepare_import(
        shop, b"Kolom A,Kolom B\nSiti,0812-3456-7788\n", overrides={"Kolom A": "name", "Kolom B": "phone"}
    )
    assert found.people[0].name == "Siti"


@pytest.mark.parametrize(
    ("headers", "field"),
    [
        ("Tanggal,Nama,Barang", Field.AMOUNT),
        ("Nama,Barang,Harga", Field.DAY),
        ("Tanggal,Nama,Harga", Field.ITEM),
        ("Tanggal,Barang,Harga", Field.NAME),
    ],
)
def test_i5_a_missing_column_is_named(shop: Shop, headers: str, field: Field) -> None:
    with pytest.raises(ShopError) as missing:
        prepare_import(shop, f"{headers}\n{','.join('x' * headers.count(',') + 'x')}\n".encode())
    assert (missing.value.code, missing.value.facts["field"]) == (ErrorCode.FILE_WITHOUT_COLUMN, field)
    assert is_empty(shop)


def test_i5_titles_above_the_headers_are_left_out_and_counted(shop: Shop) -> None:
    rows = [
        ["Toko Sinar Jaya"],
        ["Daftar pelanggan", None, "2026"],
        [],
        ["No", "Nama", "HP"],
        [1, "Siti", "0812-3456-7788"],
    ]
    found = brought_in(shop, xlsx({"Data": rows}))
    assert (found.sheet.header_line, found.lines_read, names(shop)) == (4, 1, ["Siti"])
