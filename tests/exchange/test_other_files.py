"""Files that are no list: each is told as what it is, whatever its name says, so that the next step is plain."""

import gzip
import json

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.exchange.other_files import SHOP_MARK
from shop_crm.exchange.sheets import How, open_sheet
from shop_crm.store.schema import APPLICATION_ID
from tests.made_files import card, ole, xlsx, zipped

PEOPLE = [{"name": "Siti", "phone": "0812 3456 7788"}, {"name": "Budi", "phone": "0813"}]
TABLE = "<table><tr><th>Name</th><th>Phone</th></tr>\n<tr><td>Siti, Bu</td><td>0812</td></tr></table>"
LOCKED = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
XML = '<?xml version="1.0"?>\n'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(json.dumps(PEOPLE).encode(), ErrorCode.FILE_IS_DATA, id="JSON"),
        pytest.param(json.dumps(PEOPLE, indent=2).encode(), ErrorCode.FILE_IS_DATA, id="JSON in lines"),
        pytest.param(json.dumps({"orders": PEOPLE}).encode("utf-8-sig"), ErrorCode.FILE_IS_DATA, id="JSON with a mark"),
        pytest.param(json.dumps(PEOPLE).encode("utf-16"), ErrorCode.FILE_IS_DATA, id="JSON in UTF-16"),
        pytest.param("\n".join(map(json.dumps, PEOPLE)).encode(), ErrorCode.FILE_IS_DATA, id="a JSON each line"),
        pytest.param(b"[[1, 2],\n [3, 4]]", ErrorCode.FILE_IS_DATA, id="JSON of lists"),
        pytest.param(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", ErrorCode.FILE_IS_DATA, id="calendar"),
        pytest.param(f"<html>\n<body>{TABLE}</body></html>".encode(), ErrorCode.FILE_IS_PAGE, id="page called .xls"),
        pytest.param(f"\n<!DOCTYPE html>{TABLE}".encode("utf-8-sig"), ErrorCode.FILE_IS_PAGE, id="page with a mark"),
        pytest.param(f"<!-- made by us -->\n{TABLE}".encode(), ErrorCode.FILE_IS_PAGE, id="a table of a page"),
        pytest.param(f"{XML}<Workbook>\n<Table/>\n</Workbook>".encode(), ErrorCode.FILE_IS_PAGE, id="XML"),
        pytest.param(
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x",
            ErrorCode.FILE_IS_PAGE,
            id="page in one file",
        ),
        pytest.param(b"%PDF-1.7\n1 0 obj\n", ErrorCode.FILE_IS_PAPER, id="PDF"),
        pytest.param(b"\r\n\r\n%PDF-1.7\n1 0 obj\nendobj\n", ErrorCode.FILE_IS_PAPER, id="PDF below blank lines"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), ErrorCode.FILE_IS_PAPER, id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0" + bytes(range(256)), ErrorCode.FILE_IS_PAPER, id="JPEG"),
        pytest.param(b"\0\0\0\x18ftypheic" + bytes(range(256)), ErrorCode.FILE_IS_PAPER, id="picture of a phone"),
        pytest.param(b"{\\rtf1\\ansi Name, Phone\\par Siti, 0812}", ErrorCode.FILE_IS_PAPER, id="RTF"),
        pytest.param(zipped({"word/document.xml": "<w/>"}), ErrorCode.FILE_IS_PAPER, id="DOCX"),
        pytest.param(
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, is_packed=False),
            ErrorCode.FILE_IS_PAPER,
            id="ODT",
        ),
        pytest.param(ole("WordDocument", b"x"), ErrorCode.FILE_IS_PAPER, id="DOC"),
        pytest.param(zipped({"customers.csv": "Name,Phone\n"}), ErrorCode.FILE_IS_PACKED, id="ZIP"),
        pytest.param(b"PK\x03\x04" + b"abc" * 50, ErrorCode.FILE_IS_PACKED, id="ZIP that was cut"),
        pytest.param(b"PK\x05\x06" + bytes(18), ErrorCode.FILE_IS_PACKED, id="ZIP of nothing"),
        pytest.param(gzip.compress(b"Name,Phone\nSiti,1\n"), ErrorCode.FILE_IS_PACKED, id="gzip"),
        pytest.param(b"7z\xbc\xaf\x27\x1c" + bytes(range(256)), ErrorCode.FILE_IS_PACKED, id="7z"),
        pytest.param(b"Rar!\x1a\x07\x01\0" + bytes(range(256)), ErrorCode.FILE_IS_PACKED, id="RAR"),
        pytest.param(
            b"SQLite format 3\0" + bytes(52) + SHOP_MARK + bytes(64), ErrorCode.FILE_IS_SHOP, id="a shop or its copy"
        ),
        pytest.param(b"age-encryption.org/v1\n-> scrypt x 18\n\xff", ErrorCode.FILE_IS_SHOP, id="a locked copy"),
        pytest.param(zipped({"Index/Document.iwa": "x"}), ErrorCode.FILE_BINARY, id="Numbers"),
        pytest.param(ole("EncryptedPackage", b"x"), ErrorCode.FILE_LOCKED, id="a locked workbook"),
        pytest.param(
            zipped({"content.xml": bytes(range(256)), "META-INF/manifest.xml": LOCKED}),
            ErrorCode.FILE_LOCKED,
            id="a locked open document",
        ),
        pytest.param(
            zipped({"encrypted-package": bytes(range(256)), "META-INF/manifest.xml": LOCKED}),
            ErrorCode.FILE_LOCKED,
            id="an open document that is locked as a whole",
        ),
    ],
)
def test_a_file_that_is_no_list_is_told_as_what_it_is(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        open_sheet(data)
    assert caught.value.code is code
    with pytest.raises(ShopError) as caught:
        open_sheet(data, How(encoding="cp1252"))
    assert caught.value.code is code


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"[Name],[Phone]\nSiti,0812\n", id="names in brackets"),
        pytest.param(b"{Name},{Phone}\nSiti,0812\n", id="names in braces"),
        pytest.param(b"<Name>,<Phone>\nSiti,0812\n", id="names as in a mail merge"),
        pytest.param(b"%PDF,Name,Phone\n1,Siti,0812\n", id="a percent sign"),
        pytest.param(b"Name,Phone,What\nSiti,0812,<html>\n", id="a page in a cell"),
        pytest.param(xlsx({"Data": [["Name", "Phone"], ["word/document.xml", "0812"]]}), id="a workbook"),
        pytest.param(card("FN:Siti", "TEL:0812").encode(), id="a card"),
    ],
)
def test_a_list_that_looks_like_something_else_is_a_list(data: bytes) -> None:
    assert open_sheet(data).row_count == 1


def test_the_mark_of_a_shop_is_the_stores() -> None:
    assert int.from_bytes(SHOP_MARK, "big") == APPLICATION_ID
