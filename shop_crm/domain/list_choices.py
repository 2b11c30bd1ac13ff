"""What can be chosen for a call list on paper: in which order, what stands on it, how large, and with which code."""

import re
from collections.abc import Iterable
from datetime import date, time
from enum import StrEnum, auto

from shop_crm.domain.calls import Call
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.names import fold
from shop_crm.domain.settings import Paper
from shop_crm.domain.values import frozen

_PARTS_OF_ADDRESS = re.compile(r"[,;\n]")
_PIECES_OF_ADDRESS = re.compile(r"[0-9]{1,9}|[^\W\d_]+")
_STREET_WORDS = frozenset({"jl", "jln", "jalan", "no", "nomor", "nr"})
"""Words that many leave out: "Jl. Melati No. 12" stands beside "Melati 12"."""


class ListOrder(StrEnum):
    """The order of the calls of one day."""

    PRIORITY = auto()
    """Promises first, then the longest overdue, then the dearest purchase (domain.md 3)."""
    TIME = auto()
    """The earliest promised hour first, then everybody else by priority."""
    STREET = auto()
    """For who drives by: street by street and house by house; who has no address comes last."""
    NAME = auto()


class Piece(StrEnum):
    """What can be left out. An open complaint never can: nobody should ring without knowing of it."""

    SAID = auto()
    ATTEMPTS = auto()
    BEST_TIME = auto()
    ADDRESS = auto()
    AMOUNT = auto()
    LINE = auto()
    """The dotted line to write on."""


class Letters(StrEnum):
    """How large the letters are."""

    SMALL = auto()
    NORMAL = auto()
    LARGE = auto()

    @property
    def times(self) -> float:
        """By how much they are larger than the normal ones."""
        return {Letters.SMALL: 0.88, Letters.NORMAL: 1.0, Letters.LARGE: 1.25}[self]


class RowCode(StrEnum):
    """What a phone's camera reads beside a customer."""

    DIAL = auto()
    WHATSAPP = auto()
    """A chat with the message in it."""
    NONE = auto()


USUAL_PIECES = frozenset(Piece) - {Piece.ADDRESS}
"""An address takes a line of every row and serves only who goes there."""


@frozen
class ListLook:
    """How a list is printed."""

    paper: Paper = Paper.A4
    pieces: frozenset[Piece] = USUAL_PIECES
    letters: Letters = Letters.NORMAL
    code: RowCode = RowCode.DIAL


def in_order(calls: Iterable[Call], order: ListOrder, today: date) -> list[Call]:
    """The calls, most urgent first as they are given, in this order; coming days stay apart and follow one another."""
    return sorted(calls, key=lambda call: (max(call.planned_on, today), *_key(call, order)))


def street_key(address: str) -> tuple[tuple[tuple[bool, int, str], ...], ...]:
    """What an address is sorted by: the street before its number, and 2 before 12; () for none.

    "12 Main Street" and "No. 12, Jalan Melati" have the number first, and it is still the street that counts.
    """
    parts = [pieces for part in _PARTS_OF_ADDRESS.split(address) if (pieces := _pieces(part))]
    if not parts:
        return ()
    first, *others = parts
    if others and all(map(_is_number, first)):
        first, others = [*first, *others[0]], others[1:]
    count = next((place for place, piece in enumerate(first) if not _is_number(piece)), 0) if first[0].isdigit() else 0
    return tuple(tuple(map(_ranked, part)) for part in ([*first[count:], *first[:count]], *others))


def _key(call: Call, order: ListOrder) -> tuple[object, ...]:
    match order:
        case ListOrder.PRIORITY:
            return ()
        case ListOrder.TIME:
            return _promised(call)
        case ListOrder.STREET:
            key = street_key(call.customer.address)
            return (not key, key)
        case ListOrder.NAME:
            name = call.customer.folded
            return (not name, name, call.customer.spoken_name)


def _promised(call: Call) -> tuple[date, time]:
    """When we gave our word to ring; after every other one for whom we did not."""
    follow_ups = (reason.follow_up for reason in call.reasons)
    promised = ((one.due, one.at_time or time.max) for one in follow_ups if one.kind is Kind.PROMISE)
    return min(promised, default=(date.max, time.max))


def _pieces(part: str) -> list[str]:
    return [piece for piece in _PIECES_OF_ADDRESS.findall(fold(part)) if piece not in _STREET_WORDS]


def _ranked(piece: str) -> tuple[bool, int, str]:
    """Numbers by their value, and before words."""
    return not piece.isdigit(), int(piece) if piece.isdigit() else 0, piece


def _is_number(piece: str) -> bool:
    """Whether it is a house's number, or its letter: 12 A."""
    return piece.isdigit() or len(piece) == 1
