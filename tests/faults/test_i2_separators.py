"""I2: the columns are the right ones whatever separates them, and the separator is told."""

import pytest

from shop_crm.services.imports import How, prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import amounts, brought_in, names


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        pytest.param("Tanggal;Nama;Barang;Harga\n2026-11-02;Siti;TV, 43 inci;1.500.000,00\n", ";", id="semicolons"),
        pytest.param('Tanggal,Nama,Barang,Harga\n2026-11-02,Siti,TV,"1.500.000,00"\n', ",", id="decimal comma"),
        pytest.param("Tanggal\tNama\tBarang\tHarga\n2026-11-02\tSiti\tTV; 43\tRp 1.500.000\n", "\t", id="tabs"),
        pytest.param("Tanggal|Nama|Barang|Harga\n2026-11-02|Siti|TV|1500000\n", "|", id="bars"),
        pytest.param("sep=;\nTanggal;Nama;Barang;Harga\n2026-11-02;Siti;TV;1500000\n", ";", id="a sep= line"),
        pytest.param('"sep=,"\nTanggal,Nama,Barang,Harga\n2026-11-02,Siti,TV,1500000\n', ",", id="a quoted sep= line"),
        pytest.param("Laporan\n\nTanggal;Nama;Barang;Harga\n2026-11-02;Siti;TV;1500000\n", ";", id="a title above"),
    ],
)
def test_i2_the_separator_is_found_and_told(shop: Shop, text: str, separator: str) -> None:
    found = brought_in(shop, text.encode())
    assert (found.sheet.separator, found.rejected, amounts(shop)) == (separator, (), [1_500_000])


def test_i2_one_column_has_no_separator(shop: Shop) -> None:
    found = brought_in(shop, b"Nama\nSiti, dari Bandung\nBudi Santoso\n")
    assert (found.sheet.separator, names(shop)) == ("", ["Siti, dari Bandung", "Budi Santoso"])


def test_i2_the_separator_can_be_said(shop: Shop) -> None:
    found = prepare_import(shop, b"Nama;HP\nSiti;0812-3456-7788\n", how=How(separator=";"))
    assert found.sheet.headers == ("Nama", "HP")
