"""Files that are no list, known by how they begin: what each is, so that it can be said what to do with it."""

import re

from shop_crm.errors import ErrorCode, ShopError

SHOP_MARK = b"SCR1"
"""The application id of a shop file, as it stands in its head."""

_PLACE_OF_MARK = 68
_HEAD = 4_096
_NEAR = 1_024
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SQLITE, _LOCKED_COPY = b"SQLite format 3\0", b"age-encryption.org/v"
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_PACKED = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"BZh9", b"\xfd7zXZ\0")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_OLE, _OLD_LETTER = b"\xd0\xcf\x11\xe0", "WordDocument".encode("utf-16-le")
# What a zip is stands in its list of names; the mimetype of an open document is its first entry, and not packed.
_LETTERS = (b"word/document.xml", b"ppt/presentation.xml", b"application/vnd.oasis.opendocument.text")
_NUMBERS = b"Index/Document.iwa"
_PDF = re.compile(rb"\s*%PDF-\d")
_JSON = re.compile(rb'\s*(?:\[\s*)*(?:\{\s*"|\{\s*\}|\[\s*["\[{\]]|\[\s*-?\d[\d.]*\s*,)')
_PAGE = re.compile(rb"(?:\s|<!--.*?-->)*<(?:!doctype|\?xml|html|head|body|meta|style|script|table)[\s>]", re.I | re.S)
_PAGE_IN_ONE = re.compile(rb"MIME-Version:.*?multipart/related", re.I | re.S)


def refuse_other(data: bytes) -> None:
    """FILE_IS_... for a file that is surely no list; nothing for one that may be.

    FILE_IS_SHOP for one of our own and for a copy of one, FILE_IS_PACKED, FILE_IS_PAPER for letters and pictures,
    FILE_IS_PAGE for pages and XML whatever their name says, FILE_IS_DATA for what programs hand to each other.
    """
    _refuse_bytes(data)
    _refuse_text(_head_text(data))


def _refuse_bytes(data: bytes) -> None:
    is_shop = data.startswith(_SQLITE) and data[_PLACE_OF_MARK : _PLACE_OF_MARK + len(SHOP_MARK)] == SHOP_MARK
    if is_shop or data.startswith(_LOCKED_COPY):
        raise ShopError(ErrorCode.FILE_IS_SHOP)
    is_zip = data.startswith(_ZIPS)
    is_letter = is_zip and any(name in data for name in _LETTERS)
    is_old_letter = data.startswith(_OLE) and _OLD_LETTER in data
    if is_letter or is_old_letter or data.startswith(_PICTURES) or data[4:8] == b"ftyp":
        raise ShopError(ErrorCode.FILE_IS_PAPER)
    if (is_zip and _NUMBERS not in data) or data.startswith(_PACKED):
        raise ShopError(ErrorCode.FILE_IS_PACKED)


def _refuse_text(head: bytes) -> None:
    if _PDF.match(head) or head.startswith(rb"{\rtf"):
        raise ShopError(ErrorCode.FILE_IS_PAPER)
    if _PAGE.match(head) or _PAGE_IN_ONE.match(head[:_NEAR]):
        raise ShopError(ErrorCode.FILE_IS_PAGE)
    if _JSON.match(head) or head.startswith(b"BEGIN:VCALENDAR"):
        raise ShopError(ErrorCode.FILE_IS_DATA)


def _head_text(data: bytes) -> bytes:
    """How the file begins, without a byte-order mark, and each letter in one byte also where it has two."""
    head = data[:_HEAD]
    mark = next((mark for mark in _BOMS if head.startswith(mark)), b"")
    return head.removeprefix(mark).replace(b"\0", b"")
