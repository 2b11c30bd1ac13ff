"""I8: a number that a spreadsheet destroyed is refused, and all spellings of one number are one number."""

import pytest

from shop_crm.domain.problems import ErrorCode
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, numbers, refused
from tests.made_files import ods, xlsx


@pytest.mark.parametrize("eaten", ["6.28E+11", "6,28E+11", "8.12e10", "6.28123E+12"])
def test_i8_a_number_that_excel_ate_is_refused(shop: Shop, eaten: str) -> None:
    found = brought_in(shop, f'Nama,HP\nBudi,"{eaten}"\nSiti,0812-3456-7788\n'.encode())
    assert (refused(found), numbers(shop)) == ([(2, ErrorCode.PHONE_EATEN)], ["+6281234567788"])


@pytest.mark.parametrize(
    "spelling", ["0812-3456-7788", "81234567788", "+62 812 3456 7788", "6281234567788", "０８１２３４５６７７８８"]
)
def test_i8_all_spellings_are_one_number(shop: Shop, spelling: str) -> None:
    brought_in(shop, b"Nama,HP\nSiti,0812 3456 7788\n")
    found = brought_in(shop, f"Nama,HP\nSiti,{spelling}\n".encode())
    assert (found.new_customers, numbers(shop)) == (0, ["+6281234567788"])


@pytest.mark.parametrize("make", [xlsx, ods])
def test_i8_a_number_kept_as_a_number_has_all_its_digits(shop: Shop, make) -> None:  # type: ignore[no-untyped-def]
    rows = [["Nama", "HP"], ["Siti", 6281234567788.0], ["Budi", "8.12E+10"], ["Tono", 6.2812345677889012e18]]
    found = brought_in(shop, make({"Data": rows}))
    assert numbers(shop) == ["+6281234567788"]
    assert refused(found) == [(3, ErrorCode.PHONE_EATEN), (4, ErrorCode.PHONE_EATEN)]
