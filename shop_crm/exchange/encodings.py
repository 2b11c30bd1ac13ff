"""In which encoding a file was written, and its lines, decoded as they are read."""

import codecs
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import TextIO

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError

_CHUNK = 1 << 18
_SAMPLE = 1 << 16
_AROUND = 1_000
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# zip, SQLite, old Office
_MAGIC = (b"PK\x03\x04", b"SQLite format 3\0", b"\xd0\xcf\x11\xe0")
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r\f\x1a"))
_LEGACY = ["cp1252", "latin_1", "gb18030", "big5", "shift_jis", "euc_kr", "cp874"]
_INK = re.compile(rb"\S")
_WIDE_INK = re.compile(rb"[^\s\0]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_BROKEN = re.compile("[\ud800-\udfff]")
_NON_ASCII = re.compile("[^\x00-\x7f\ud800-\udfff]")


@frozen
class Text:
    """A file's bytes and how to decode them; decoded line by line, for a whole text may take four times the memory."""

    data: bytes
    encoding: str
    start: int = 0
    """Where the text begins: behind a byte-order mark."""
    errors: str = "surrogateescape"
    """What cannot be decoded becomes a lone surrogate, which rejects its row and spares the others."""

    def lines(self) -> TextIO:
        """The lines from the first, each with its own line ending."""
        raw = io.BytesIO(self.data)
        raw.seek(self.start)
        return io.TextIOWrapper(raw, encoding=self.encoding, errors=self.errors, newline="")


def decode(data: bytes, told: str = "") -> Text:
    """The text in these bytes; FILE_EMPTY for nothing but blanks, FILE_BINARY for what is not text at all.

    What was said of the encoding (as Python names it) rules, except against a byte-order mark.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data, encoding, len(mark))
    data = data.rstrip(b"\x1a")  # old DOS programs end a text with Ctrl-Z
    if not _INK.search(data):
        raise ShopError(ErrorCode.FILE_EMPTY)
    if data.startswith(_MAGIC):
        raise ShopError(ErrorCode.FILE_BINARY)
    if told:
        return Text(data=data, encoding=told, errors="surrogatepass" if "16" in told else "surrogateescape")
    wide = _unmarked_utf_16(data[:_SAMPLE])
    if wide:
        return Text(data=data, encoding=wide, errors="surrogatepass")
    _refuse_binary(data[:_SAMPLE])
    if _is_utf_8(data):
        return Text(data=data, encoding="utf-8")
    return Text(data=data, encoding=_legacy_encoding(data))


def _marked(data: bytes, encoding: str, start: int) -> Text:
    ink = _INK if encoding == "utf-8" else _WIDE_INK
    if not ink.search(data, start):
        raise ShopError(ErrorCode.FILE_EMPTY)
    if encoding == "utf-8":
        return Text(data=data, encoding=encoding, start=start)
    if (len(data) - start) % 2:  # half a last character: a cut file; the half says nothing
        data = data[:-1]
    return Text(data=data, encoding=encoding, start=start, errors="surrogatepass")


def _unmarked_utf_16(sample: bytes) -> str | None:
    """UTF-16 without its mark: in Latin text every second byte is NUL, and nearly none of the others."""
    even, odd = sample[0::2], sample[1::2]
    if len(sample) < 4 or not odd:
        return None
    if odd.count(0) * 2 > len(odd) and even.count(0) * 20 < len(even):
        return "utf-16-le"
    if even.count(0) * 2 > len(even) and odd.count(0) * 20 < len(odd):
        return "utf-16-be"
    return None


def _refuse_binary(sample: bytes) -> None:
    """A few control characters spoil their rows only; many mean that this was never a text."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls == len(sample) or (controls > 3 and controls * 20 > len(sample)):
        raise ShopError(ErrorCode.FILE_BINARY)


def _is_utf_8(data: bytes) -> bool:
    """True for UTF-8, also with a few broken characters: calling it cp1252 would spoil every other name in the file."""
    if data.isascii():
        return True
    # A lone surrogate that some program wrote as if it were a character: three bytes broken, but UTF-8 all the same.
    good, broken = 0, -3 * len(_SURROGATE.findall(data))
    for piece in _pieces(data, "utf-8"):
        broken += len(_BROKEN.findall(piece))
        good += 0 if piece.isascii() else len(_NON_ASCII.findall(piece))
    return broken * 4 <= good


def _legacy_encoding(data: bytes) -> str:
    """Western text has its high bytes one at a time; for what has them in runs charset-normalizer is asked."""
    # Inner import: it costs start-up time, and nearly every file is UTF-8.
    from charset_normalizer import from_bytes

    sample = b"\n".join(islice(_not_ascii(data), 500))[:_SAMPLE]
    runs = _HIGH_RUN.findall(sample)
    if sum(len(run) == 1 for run in runs) * 10 < len(runs) * 7:
        best = from_bytes(sample, cp_isolation=_LEGACY).best()
        if best is not None and _decodes(data, best.encoding):
            return best.encoding
    return "cp1252"


def _not_ascii(data: bytes) -> Iterator[bytes]:
    """The lines that are not all ASCII, of long ones what stands around: one may be as long as the file."""
    end = 0
    for first in range(0, len(data), _CHUNK):  # in portions, for a search keeps the window waiting
        for found in _HIGH_RUN.finditer(data, first, first + _CHUNK):
            if found.start() < end:
                continue
            start = max(end, found.start() - _AROUND)
            start = data.rfind(b"\n", start, found.start()) + 1 or start
            end = data.find(b"\n", found.end(), found.end() + _AROUND)
            end = found.end() + _AROUND if end < 0 else end
            yield data[start:end]


def _decodes(data: bytes, encoding: str) -> bool:
    return not any(_BROKEN.search(piece) for piece in _pieces(data, encoding))


def _pieces(data: bytes, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)("surrogateescape")
    for start in range(0, len(data), _CHUNK):
        yield decoder.decode(data[start : start + _CHUNK], start + _CHUNK >= len(data))
