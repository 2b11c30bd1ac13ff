"""The address cards of a phone (vCard 2.1, 3.0 and 4.0), each as one row; what a card breaks stays its own."""

import quopri
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, StrEnum, auto

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.encodings import Text, decode

CARD_HEADERS = ("FN", "Name Prefix", "TEL", "EMAIL", "ADR", "BDAY", "NOTE", "ORG", "CATEGORIES", "LANG", "FAX", "URL")
"""The columns that cards have in common, by the names of their properties."""
JOINED = " ::: "
"""Between several values of one column, as Google Contacts does it (formats.md)."""

_BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_STARTS = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_ENDS = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_PROPERTY = re.compile(r"\s*(?:[\w-]+\.)?(?P<name>[A-Za-z][\w-]*)\s*[;:]")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_IN_LETTERS = re.compile(r"BASE64|ENCODING=B", re.IGNORECASE)
_LONGEST = 100_000
"""A longer line is no address; it is cut off while it is read."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARTED = re.compile(r"(?<!\\)(?:\\\\)*;")
_OMITTED_YEARS = ("1604", "0000")
"""Years that phones write for none: Apple's and Android's."""
_DAY = re.compile(r"(?P<year>[0-9]{4}|--)-?(?P<month>[0-9]{2})-?(?P<day>[0-9]{2})(?:T.*)?")


class _Skips(Enum):
    """What of the lines is passed over: a picture may be larger than all the rest of the file."""

    NOTHING = auto()
    PROPERTY = auto()
    PICTURE = auto()


class _Kept(StrEnum):
    """The properties that are read."""

    FN = "FN"
    N = "N"
    TEL = "TEL"
    EMAIL = "EMAIL"
    ADR = "ADR"
    BDAY = "BDAY"
    NOTE = "NOTE"
    ORG = "ORG"
    CATEGORIES = "CATEGORIES"
    LANG = "LANG"
    URL = "URL"


_KEPT = frozenset(_Kept)


@frozen
class Cards:
    """A file of cards, decoded as it is read."""

    text: Text

    @property
    def encoding(self) -> str:
        """As Python names it."""
        return self.text.encoding

    def pieces(self) -> Iterator[tuple[int, list[str], bool]]:
        """Each card: the line on which it begins, its lines without pictures, and whether it is closed."""
        first, lines, skips, is_soft = 0, list[str](), _Skips.NOTHING, False
        for number, line in enumerate(_lines(self.text), start=1):
            if skips is not _Skips.NOTHING and line[0] == " " and not is_soft:
                continue  # nearly all lines of a file with pictures
            bare = line.rstrip("\r\n")
            if _STARTS.fullmatch(bare):
                if first:
                    yield first, lines, False
                first, lines, skips, is_soft = number, [], _Skips.NOTHING, False
            elif not first:
                continue
            elif _ENDS.fullmatch(bare):
                yield first, lines, True
                first, lines = 0, []
            elif is_soft or bare[:1] in ("", " ", "\t") or (skips is _Skips.PICTURE and _goes_on(bare)):
                # It belongs to the property above it.
                is_soft = is_soft and bare.endswith("=")
                if skips is _Skips.NOTHING:
                    lines.append(bare)
            else:
                skips = _skips(bare)
                is_soft = bare.endswith("=") and "QUOTED-PRINTABLE" in bare.partition(":")[0].upper()
                if skips is _Skips.NOTHING:
                    lines.append(bare)
        if first:
            yield first, lines, False


def are_cards(data: bytes) -> bool:
    """Whether these bytes begin like an address card, in whatever encoding."""
    head = data[:200]
    for mark, encoding in ((b"\xef\xbb\xbf", ""), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            head = head[len(mark) :]
            if encoding:
                head = head.decode(encoding, "ignore").encode("utf-8", "ignore")
    return _BEGIN.match(head) is not None


def cards_of(data: bytes) -> Cards:
    """The cards in these bytes; FILE_BINARY when it is no text."""
    return Cards(text=decode(data))


def card_records(cards: Cards) -> Iterator[tuple[int, Sequence[str], ErrorCode | None]]:
    """Each card's first line and its cells under CARD_HEADERS; with CARD_BROKEN its lines as they stand in the file."""
    for line, lines, is_closed in cards.pieces():
        try:
            if not is_closed:
                raise ShopError(ErrorCode.CARD_BROKEN)
            yield line, _cells(lines), None
        except ShopError as error:
            yield line, ("\n".join(lines)[:_LONGEST],), error.code


def _lines(text: Text) -> Iterator[str]:
    """The lines, each cut off where it is longer than any that counts: a picture may be one of five megabytes."""
    with text.lines() as found:
        while line := found.readline(_LONGEST):
            if not line.endswith(("\n", "\r")):
                while (rest := found.readline(_LONGEST)) and not rest.endswith(("\n", "\r")):
                    pass
            yield line


def _skips(line: str) -> _Skips:
    """Whether the property of this line is passed over; a line that is none is kept, to be told."""
    found = _PROPERTY.match(line)
    if found is None or found["name"].upper() in _KEPT:
        return _Skips.NOTHING
    return _Skips.PICTURE if _IN_LETTERS.search(line.partition(":")[0]) else _Skips.PROPERTY


def _goes_on(line: str) -> bool:
    """Whether a line belongs to the picture above it: broken 2.1 files do not fold them."""
    return _BASE64.fullmatch(line) is not None and not _PROPERTY.match(line)


@frozen
class _Value:
    """One property of a card: its value undecoded from quoted-printable, and what is said of it, in small letters."""

    kind: _Kept
    text: str
    about: frozenset[str]


def _cells(lines: Sequence[str]) -> tuple[str, ...]:
    values = [value for line in _unfolded(lines) if (value := _value(line)) is not None]

    def texts(kind: _Kept) -> list[str]:
        found = [value for value in values if value.kind is kind]
        found.sort(key=lambda value: not ("pref" in value.about or "1" in value.about))
        return [value.text for value in found]

    prefix, name = _name(next(iter(texts(_Kept.N)), ""))
    faxes = [value for value in values if value.kind is _Kept.TEL and "fax" in value.about]
    tels = [value for value in values if value.kind is _Kept.TEL and "fax" not in value.about]
    tels.sort(key=lambda value: not ("pref" in value.about or "1" in value.about))
    return (
        _plain(next(filter(None, map(str.strip, texts(_Kept.FN))), "")) or name,
        prefix,
        _joined(_number(value.text) for value in tels),
        _joined(_plain(text.removeprefix("mailto:")) for text in texts(_Kept.EMAIL)),
        _joined(map(_address, texts(_Kept.ADR)[:1])),
        _birthday(next(iter(texts(_Kept.BDAY)), "")),
        "\n".join(filter(None, map(_plain, texts(_Kept.NOTE)))),
        _joined(", ".join(filter(None, map(_plain, _parts(text)))) for text in texts(_Kept.ORG)),
        _joined(map(_plain, texts(_Kept.CATEGORIES))),
        _plain(next(iter(texts(_Kept.LANG)), "")),
        _joined(_number(value.text) for value in faxes),
        _joined(map(_plain, texts(_Kept.URL))),
    )


def _unfolded(lines: Sequence[str]) -> Iterator[str]:
    """Whole lines: folded ones joined, and those that quoted-printable breaks softly with `=` at the end."""
    parts: list[str] = []
    is_quoted = False
    for line in lines:
        if parts and is_quoted and parts[-1].endswith("="):
            parts[-1] = parts[-1][:-1]
            parts.append(line.lstrip(" \t"))
        elif parts and line[:1] in (" ", "\t") and line.strip():
            parts.append(line[1:])
        elif line.strip():
            if parts:
                yield "".join(parts)
            parts = [line]
            is_quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    if parts:
        yield "".join(parts)


def _value(line: str) -> _Value | None:
    """A property as vobject reads it; None for one that is not wanted, CARD_BROKEN for what is none."""
    # Loaded with the first card: the first window must not pay for it (performance.md P2).
    from vobject.base import ParseError, parseLine

    bare = line.strip()
    found = _PROPERTY.match(bare)
    if found is None:
        raise ShopError(ErrorCode.CARD_BROKEN)
    name = found["name"].upper()
    if name not in _KEPT:
        return None
    try:
        _, parameters, text, _ = parseLine(bare)
    except ParseError:
        raise ShopError(ErrorCode.CARD_BROKEN) from None
    named = {each[0].upper(): [part.strip('"') for part in each[1:]] for each in parameters}
    about = {word.casefold() for each in parameters for word in each[1:] or each[:1]}
    about = {word for words in about for word in words.split(",")}
    encodings = {word.upper() for word in (*named.get("ENCODING", ()), *named)}
    if "QUOTED-PRINTABLE" in encodings:
        text = _unquoted(text, next(iter(named.get("CHARSET", ())), "utf-8"))
    return _Value(kind=_Kept(name), text=text, about=frozenset(about))


def _unquoted(text: str, charset: str) -> str:
    data = quopri.decodestring(text.encode("utf-8", "surrogateescape"))
    for encoding in (charset, "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "surrogateescape")


def _parts(text: str) -> list[str]:
    """The pieces between semicolons, those that are escaped left alone."""
    pieces, last = [], 0
    for found in _PARTED.finditer(text):
        pieces.append(text[last : found.end() - 1])
        last = found.end()
    return [*pieces, text[last:]]


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


def _joined(texts: Iterable[str]) -> str:
    return JOINED.join(dict.fromkeys(text for text in texts if text))


def _name(text: str) -> tuple[str, str]:
    """(form of address, name) of a structured name: family, given, additional, prefixes, suffixes."""
    family, given, additional, prefix, suffix = [*map(_plain, _parts(text)), "", "", "", "", ""][:5]
    return prefix, " ".join(part for part in (given, additional, family, suffix) if part)


def _number(text: str) -> str:
    """A phone number without what a link says around it: `tel:+62-812;ext=5`."""
    bare = _plain(text)
    return bare[4:].partition(";")[0] if bare[:4].casefold() == "tel:" else bare


def _address(text: str) -> str:
    """An address in one line: street, place, region, code, country; post box and what adds to it first."""
    return ", ".join(part for part in map(_plain, _parts(text)) if part)


def _birthday(text: str) -> str:
    """A birthday as it is kept in files, "--08-17" without a year; other words as they stand."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return _plain(text)
    year = "-" if found["year"] in ("--", *_OMITTED_YEARS) else found["year"]
    return f"{year}-{found['month']}-{found['day']}"
