"""I9: two numbers in one cell are both kept, never glued to one."""

import pytest

from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, numbers


@pytest.mark.parametrize(
    "cell",
    [
        "0812-3456-7788/0813-1111-2222",
        "0812-3456-7788 ; 0813-1111-2222",
        "0812-3456-7788 atau 0813-1111-2222",
        "0812-3456-7788 ::: 0813-1111-2222",
        '"0812-3456-7788\n0813-1111-2222"',
    ],
)
def test_i9_both_numbers_are_kept(shop: Shop, cell: str) -> None:
    brought_in(shop, f"Nama|HP\nSiti|{cell}\n".encode())
    assert numbers(shop) == ["+6281234567788", "+6281311112222"]
