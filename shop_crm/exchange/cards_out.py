"""Address cards for a phone: vCard 3.0, which old phones read as well as new ones."""

from collections.abc import Iterable

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.values import frozen

CARDS_MARK = b"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Shop CRM//"
"""What a file of our cards begins with."""

_WIDEST = 75
"""Octets of a line; longer ones are folded (RFC 2426 2.6)."""
_NO_YEAR = 1604
"""The year that phones take for none; it had a 29 February."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@frozen
class Card:
    """One person as a phone keeps her."""

    uid: str
    """The same each time, so that a phone which has the card renews it."""
    name: str
    form_of_address: str = ""
    spoken_name: str
    """As she is called, with her form of address; her number where she has no name."""
    phones: tuple[str, ...] = ()
    """In E.164."""
    email: str = ""
    address: str = ""
    birthday: Birthday | None = None


def write_cards(cards: Iterable[Card]) -> bytes:
    """The cards as one file in UTF-8."""
    return b"".join(_card(card) for card in cards)


def folded_line(line: str) -> bytes:
    """A content line in pieces of at most 75 octets, no letter torn, ended by CRLF; calendars have the same rule."""
    if len(line) * 4 <= _WIDEST:
        return line.encode() + b"\r\n"
    pieces, piece, room = [], b"", _WIDEST
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece, room = b"", _WIDEST - 1
        piece += octets
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"


def escaped(text: str) -> str:
    """A text as a value of one property; calendars have the same rule."""
    return text.translate(_ESCAPED)


def _card(card: Card) -> bytes:
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Shop CRM//EN",
        f"UID:{escaped(card.uid)}",
        f"FN:{escaped(card.spoken_name)}",
        f"N:;{escaped(card.name)};;{escaped(card.form_of_address)};",
    ]
    lines += [f"TEL;TYPE=CELL{',PREF' if place == 0 else ''}:{number}" for place, number in enumerate(card.phones)]
    if card.email:
        lines.append(f"EMAIL;TYPE=INTERNET:{escaped(card.email)}")
    if card.address:
        lines.append(f"ADR;TYPE=HOME:;;{escaped(card.address)};;;;")
    if card.birthday:
        lines.append(_birthday(card.birthday))
    return b"".join(map(folded_line, [*lines, "END:VCARD"]))


def _birthday(birthday: Birthday) -> str:
    if not birthday.code.startswith("--"):
        return f"BDAY:{birthday.code}"
    return f"BDAY;X-APPLE-OMIT-YEAR={_NO_YEAR}:{_NO_YEAR}-{birthday.code[2:]}"
