"""I7: the same file twice adds nothing, in every format."""

from datetime import date

import pytest

from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in
from tests.made_files import card, cards, ods, xls, xlsx

ROWS = [
    ["Tanggal", "Nama", "HP", "Barang", "Harga"],
    [date(2026, 11, 2), "Siti", 81234567788, "Lampu", 50_000],
    [date(2026, 11, 2), "Siti", 81234567788, "Lampu", 50_000],
    [date(2026, 11, 3), "Budi", None, "Kipas", 75_000.5],
]
TEXT = [[cell.isoformat() if isinstance(cell, date) else cell for cell in row] for row in ROWS]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(xlsx({"Data": ROWS}), id="xlsx"),
        pytest.param(ods({"Data": ROWS}), id="ods"),
        pytest.param(xls(TEXT), id="xls"),
        pytest.param("\n".join(",".join(map(str, row)) for row in TEXT).replace("None", "").encode(), id="csv"),
        pytest.param(cards([card("FN:Siti", "TEL:0812-3456-7788"), card("FN:Budi", "NOTE:Suka teh")]), id="cards"),
    ],
)
def test_i7_the_same_file_twice_adds_nothing(shop: Shop, data: bytes) -> None:
    first = brought_in(shop, data)
    assert first.stored == first.lines_read
    newest = shop.journal.last_id()
    again = brought_in(shop, data)
    assert (again.stored, again.same) == (0, again.lines_read)
    assert shop.journal.last_id() == newest


def test_i7_the_same_sales_as_csv_and_as_a_workbook_are_the_same(shop: Shop) -> None:
    brought_in(shop, xlsx({"Data": ROWS}))
    text = "\n".join(",".join(map(str, row)) for row in TEXT).replace("None", "").encode()
    assert brought_in(shop, text).same == 3
