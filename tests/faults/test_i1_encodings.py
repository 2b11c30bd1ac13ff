"""I1: a file in any common encoding gives the right names, and says which encoding it was."""

import codecs

import pytest

from shop_crm.services.imports import How, prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import brought_in, names
from tests.made_files import card

TEXT = "Nama,HP,Alamat\nZoë Émile,0812-3456-7788,Jalan “Élang”\nŽeljko,0813-1111-2222,Jalan Mawar\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(TEXT.encode(), "utf-8", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), "utf-8", id="UTF-8 with a mark"),
        pytest.param(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le", id="UTF-16 of Excel"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be", id="UTF-16 of old Macs"),
        pytest.param(TEXT.encode("utf-16-le"), "utf-16-le", id="UTF-16 without a mark"),
        pytest.param(TEXT.encode("cp1252"), "cp1252", id="cp1252 of Windows"),
        pytest.param(TEXT.replace("\n", "\r\n").encode("cp1252") + b"\x1a", "cp1252", id="with a last Ctrl-Z"),
    ],
)
def test_i1_names_are_right_in_every_usual_encoding(shop: Shop, data: bytes, encoding: str) -> None:
    found = brought_in(shop, data)
    assert (found.sheet.encoding, found.sheet.headers[0], found.rejected) == (encoding, "Nama", ())
    assert names(shop) == ["Zoë Émile", "Željko"]


def test_i1_the_encoding_can_be_said(shop: Shop) -> None:
    data = "Nama,HP\nЖанна,0812-3456-7788\n".encode("cp1251")
    found = prepare_import(shop, data, how=How(encoding="cp1251"))
    assert (found.people[0].name, found.sheet.encoding) == ("Жанна", "cp1251")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_i1_cards_are_right_in_every_usual_encoding(shop: Shop, encoding: str) -> None:
    brought_in(shop, card("FN:Zoë Émile", "TEL:0812-3456-7788").encode(encoding))
    assert names(shop) == ["Zoë Émile"]
