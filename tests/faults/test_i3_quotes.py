"""I3: a line break in a field is one row, and a quote that swallows customers refuses the file with its line."""

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.imports import prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, is_empty, names, refused
from tests.made_files import card, cards


def test_i3_a_line_break_in_a_field_is_counted_right(shop: Shop) -> None:
    found = brought_in(shop, b'Nama,Alamat,HP\n"Siti","Jl. Melati\r\nBandung",0812-3456-7788\nBudi,Jl. 2,0815\n')
    assert (names(shop), refused(found)) == (["Siti"], [(4, ErrorCode.PHONE_TOO_SHORT)])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param('Nama,HP\nSiti,1\n"Budi,0812-3456-7788\nTono,2\n', 3, id="to the end"),
        pytest.param('Nama,HP\n"Siti,1\nBudi,2\n"Tono,3\n', 2, id="to the next quote"),
    ],
)
def test_i3_a_quote_that_is_not_closed_refuses_the_file(shop: Shop, text: str, line: int) -> None:
    with pytest.raises(ShopError) as unclosed:
        prepare_import(shop, text.encode())
    assert (unclosed.value.code, unclosed.value.facts["line"]) == (ErrorCode.FILE_UNCLOSED_QUOTE, line)
    assert is_empty(shop)


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Budi\r\nTEL:0813-1111-2222\r\n", id="without an end"),
        pytest.param(card("FN:Budi", "this is no property"), id="a line that says nothing"),
        pytest.param(card("FN:Budi", "TEL:8.12E+10"), id="a number that Excel ate"),
    ],
)
def test_i3_a_broken_card_is_told_by_its_first_line_and_the_rest_is_read(shop: Shop, broken: str) -> None:
    whole = [card("FN:Siti", "TEL:0812-3456-7788"), broken, card("FN:Tono", "TEL:0814-1111-2222")]
    found = brought_in(shop, cards(whole))
    assert names(shop) == ["Siti", "Tono"]
    assert [line for line, _ in refused(found)] == [6]
