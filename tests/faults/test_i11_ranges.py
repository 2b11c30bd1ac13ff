"""I11: amounts and quantities that cannot be true are refused; none becomes a nought or an endless number."""

import pytest

from shop_crm.domain.problems import ErrorCode
from shop_crm.services.shop import Shop
from tests.faults.reading import amounts, brought_in, refused
from tests.made_files import xlsx


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("-5", ErrorCode.AMOUNT_NEGATIVE),
        ("NaN", ErrorCode.AMOUNT_UNREADABLE),
        ("inf", ErrorCode.AMOUNT_UNREADABLE),
        ("1000000000000000", ErrorCode.AMOUNT_TOO_LARGE),
        ("9" * 30, ErrorCode.AMOUNT_TOO_LARGE),
        ("", ErrorCode.AMOUNT_MISSING),
        ("1e5", ErrorCode.AMOUNT_UNREADABLE),
    ],
)
def test_i11_an_amount_that_cannot_be_true_is_refused(shop: Shop, amount: str, code: ErrorCode) -> None:
    found = brought_in(shop, f"Date,Name,Item,Amount\n2026-11-02,Siti,TV,{amount}\n2026-11-02,Budi,TV,0\n".encode())
    assert (refused(found), amounts(shop)) == ([(2, code)], [0])


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "1000001", "9" * 30])
def test_i11_a_quantity_that_cannot_be_true_is_refused(shop: Shop, quantity: str) -> None:
    found = brought_in(shop, f"Date,Name,Item,Quantity,Amount\n2026-11-02,Siti,TV,{quantity},5\n".encode())
    assert refused(found) == [(2, ErrorCode.QUANTITY_UNREADABLE)]


@pytest.mark.parametrize("number", [-5, 1e15, 1.7e308, 2**70])
def test_i11_a_number_of_a_workbook_that_cannot_be_true_is_refused(shop: Shop, number: float) -> None:
    found = brought_in(shop, xlsx({"Data": [["Date", "Name", "Item", "Amount"], ["2026-11-02", "Siti", "TV", number]]}))
    assert [line for line, _ in refused(found)] == [2]
    assert amounts(shop) == []
